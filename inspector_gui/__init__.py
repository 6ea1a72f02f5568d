"""Visual inspection workstation: the app (see docs/architecture.md for its rooms)."""

import os

# OpenCV reads these when it is loaded, whichever module loads it first.
for _name, _value in (
    ("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2"),  # a silent camera blocks a read 2 s, not 10
    ("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0"),  # else opening a camera can take 20 s
    ("OPENCV_LOG_LEVEL", "ERROR"),  # a camera that is unplugged is reported by the app itself
):
    os.environ.setdefault(_name, _value)

__version__ = "0.1.0"
