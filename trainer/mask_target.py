"""What a segmentation network shall answer for a mask, and how much each pixel counts."""

import cv2
import numpy as np
from numpy.typing import NDArray

_CENTRE_WEIGHT = 3.0
_POWER = 2.0


def mask_target(
    mask: NDArray[np.uint8] | None, defects: int, size: tuple[int, int], dilation: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Reduce a mask to the network's resolution without losing thin defects.

    Annotated borders are never exact: a defect is widened a little first, and its pixels count
    more the further inside they lie, as in J. Božič, D. Tabernik, D. Skočaj, "Mixed supervision
    for surface-defect detection", 2021, https://arxiv.org/abs/2104.06064.

    Args:
        mask: (H, W) uint8, 0 good, k the k-th defect class; None: all good.
        defects: Number of defect classes, D.
        size: (h, w) of the network's mask.
        dilation: Widened by this many pixels of the mask on each side.

    Returns:
        Target, 0 or 1, and weight, both (h, w, D) float32. Without defect every weight is 1.
    """
    height, width = size
    target = np.zeros((height, width, defects), np.float32)
    weight = np.ones((height, width, defects), np.float32)
    if mask is None:
        return target, weight
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * dilation + 1, 2 * dilation + 1))
    for number in np.unique(mask[mask > 0]):
        if number > defects:
            continue  # a class that the run does not know
        layer = cv2.dilate((mask == number).astype(np.uint8), kernel)
        share = cv2.resize(layer.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
        small = (share > 0).astype(np.uint8)
        inside = cv2.distanceTransform(small, cv2.DIST_L2, 3)
        target[:, :, number - 1] = small
        relative = (inside / max(float(inside.max()), 1e-6)) ** _POWER
        weight[:, :, number - 1] = np.where(small > 0, _CENTRE_WEIGHT * relative, 1.0)
    return target, weight
