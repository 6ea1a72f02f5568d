"""Being a quiet guest on a PC that inspects parts at the same time."""

import contextlib
import os
import sys
from pathlib import Path

import psutil


def be_quiet() -> None:
    """Lower this process's priority as far as it goes; live inspection takes what it needs."""
    with contextlib.suppress(psutil.Error, OSError):
        process = psutil.Process()
        if sys.platform == "win32":
            process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
            return
        process.nice(19)
    _quiet_session()


def _quiet_session() -> None:
    # With autogrouping Linux weighs whole sessions against each other and forgets nice between
    # them. A trainer started by the app leads its own session; a shell's session is left alone.
    if sys.platform == "linux" and os.getsid(0) == os.getpid():
        with contextlib.suppress(OSError):
            Path("/proc/self/autogroup").write_text("19")


def import_tensorflow(seed: int) -> None:
    """Import TensorFlow (some seconds), quietly, with Keras on top, and set every seed."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    os.environ["KERAS_BACKEND"] = "tensorflow"  # whatever the user's keras.json says
    import cv2
    import keras
    import tensorflow as tf

    tf.get_logger().setLevel("ERROR")
    cores = os.cpu_count() or 1
    with contextlib.suppress(RuntimeError):  # it has already run something in this process
        tf.config.threading.set_intra_op_parallelism_threads(cores)
        tf.config.threading.set_inter_op_parallelism_threads(cores)
    cv2.setNumThreads(1)  # small pictures: OpenCV's threads only fight TensorFlow's
    keras.utils.set_random_seed(seed)
