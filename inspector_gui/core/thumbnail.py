"""Small pictures for lists."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.picture_file import read_picture


def shrink(image: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """Make a picture fit into a box, keeping its aspect; small pictures stay as they are.

    Args:
        image: (H, W, 3) uint8 RGB.
        width: Of the box, in pixels.
        height: Of the box, in pixels.
    """
    scale = min(width / image.shape[1], height / image.shape[0], 1.0)
    if scale == 1.0:
        return image
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def read_thumbnail(path: Path, width: int, height: int) -> NDArray[np.uint8]:
    """Read a picture file, made to fit into a box.

    Raises:
        PictureError: See `read_picture`.
    """
    return shrink(read_picture(path), width, height)
