"""Pictures as Qt shows them."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPixmap

from inspector_gui.ui.picture_canvas import PictureCanvas, as_image

__all__ = ["PictureCanvas", "as_image", "to_pixmap"]


def to_pixmap(image: NDArray[np.uint8]) -> QPixmap:
    """A pixmap that owns its pixels; for thumbnails of up to some 400 px. GUI thread.

    Args:
        image: (h, w, 3) uint8 RGB.
    """
    return QPixmap.fromImage(as_image(image))
