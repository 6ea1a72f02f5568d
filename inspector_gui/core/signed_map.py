"""Laying a map over a picture: red speaks for a defect, blue for a good part."""

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.postprocess import Findings
from inspector_gui.core.result import Box

FOR_DEFECT = (229, 72, 77)  # (R, G, B)
FOR_GOOD = (59, 130, 246)
_STRONGEST = 0.75  # of the picture is covered where the map is strongest
_POWER = 0.8  # below 1: faint places stay visible


def paint_signed(
    image: NDArray[np.uint8], values: NDArray[np.float32], crop: Box, *, largest: float = 0.0
) -> NDArray[np.uint8]:
    """A copy of the picture with a map laid over it.

    Args:
        image: (H, W, 3) uint8 RGB; not changed.
        values: (h, w) of any size, covers `crop`; positive red, negative blue.
        crop: In picture pixels.
        largest: Absolute value that is painted strongest; 0 takes the map's own.
    """
    painted = image.copy()
    limit = largest or float(np.abs(values).max(initial=0.0))
    if not limit:
        return painted
    part = painted[crop.y : crop.y + crop.height, crop.x : crop.x + crop.width]
    smooth = cv2.resize(
        np.asarray(values / limit, np.float32),
        (part.shape[1], part.shape[0]),
        interpolation=cv2.INTER_LINEAR,
    )
    cover = (_STRONGEST * np.clip(np.abs(smooth), 0, 1) ** _POWER)[:, :, None]
    tint = np.where(
        smooth[:, :, None] > 0, np.array(FOR_DEFECT, np.float32), np.array(FOR_GOOD, np.float32)
    )
    part[:] = np.rint(part * (1 - cover) + tint * cover).astype(np.uint8)
    return painted


def small_copy(image: NDArray[np.uint8], longest: int) -> NDArray[np.uint8]:
    """The picture with at most so many pixels a side."""
    factor = longest / max(image.shape[:2])
    if factor >= 1:
        return image
    size = max(1, round(image.shape[1] * factor)), max(1, round(image.shape[0] * factor))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def paint_on_copy(
    copy: NDArray[np.uint8], values: NDArray[np.float32], crop: Box, whole: tuple[int, int]
) -> NDArray[np.uint8]:
    """`paint_signed` on a `small_copy` of a picture.

    Args:
        copy: (h, w, 3) uint8 RGB.
        values: As there.
        crop: In pixels of the whole picture.
        whole: Its (height, width).
    """
    down, across = copy.shape[0] / whole[0], copy.shape[1] / whole[1]
    left, top = round(crop.x * across), round(crop.y * down)
    right, bottom = round((crop.x + crop.width) * across), round((crop.y + crop.height) * down)
    box = Box(left, top, max(1, right - left), max(1, bottom - top))
    return paint_signed(copy, values, box)


def map_of(findings: Findings) -> NDArray[np.float32] | None:
    """The best map a model gave: contributions, else heat map, else mask; None without any."""
    if findings.contributions is not None:
        return findings.contributions
    if findings.heat_map is not None:
        return np.asarray(findings.heat_map / np.float32(255), np.float32)
    if findings.mask is not None:
        return (findings.mask > 0).astype(np.float32)
    return None
