"""What a segmentation network shall answer for a mask, and how much each pixel counts."""

from typing import Literal, get_args

import cv2
import numpy as np
from numpy.typing import NDArray

Annotation = Literal["mask", "dilated", "box", "rotated box"]
#: How closely a marked defect is outlined, as the publication varied it.
ANNOTATIONS: tuple[str, ...] = get_args(Annotation)

_CENTRE_WEIGHT = 3.0
_POWER = 2.0


def mask_target(
    mask: NDArray[np.uint8] | None,
    defects: int,
    size: tuple[int, int],
    dilation: int,
    *,
    annotation: str = "dilated",
    weighted: bool = True,
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Reduce a mask to the network's resolution without losing thin defects.

    Annotated borders are never exact: a defect's pixels count more the further inside they lie,
    as in J. Božič, D. Tabernik, D. Skočaj, "Mixed supervision for surface-defect detection", 2021,
    https://arxiv.org/abs/2104.06064.

    Args:
        mask: (H, W) uint8, 0 good, k the k-th defect class; None: all good.
        defects: Number of defect classes, D.
        size: (h, w) of the network's mask.
        dilation: For "dilated": widened by this many pixels of the mask on each side.
        annotation: One of `ANNOTATIONS`; boxes are drawn around each marked patch.
        weighted: Whether the inside counts more than the border.

    Returns:
        Target, 0 or 1, and weight, both (h, w, D) float32. Without defect every weight is 1.
    """
    height, width = size
    target = np.zeros((height, width, defects), np.float32)
    weight = np.ones((height, width, defects), np.float32)
    if mask is None:
        return target, weight
    for number in np.unique(mask[mask > 0]):
        if number > defects:
            continue  # a class that the run does not know
        layer = _outlined((mask == number).astype(np.uint8), annotation, dilation)
        share = cv2.resize(layer.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
        small = (share > 0).astype(np.uint8)
        target[:, :, number - 1] = small
        if weighted:
            inside = cv2.distanceTransform(small, cv2.DIST_L2, 3)
            relative = (inside / max(float(inside.max()), 1e-6)) ** _POWER
            weight[:, :, number - 1] = np.where(small > 0, _CENTRE_WEIGHT * relative, 1.0)
    return target, weight


def _outlined(layer: NDArray[np.uint8], annotation: str, dilation: int) -> NDArray[np.uint8]:
    """One class's (H, W) marks, 0 or 1, in the form of the annotation."""
    if annotation == "dilated":
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * dilation + 1, 2 * dilation + 1))
        return np.asarray(cv2.dilate(layer, kernel), np.uint8)
    if annotation == "mask":
        return layer
    drawn = np.zeros_like(layer)
    patches, _ = cv2.findContours(layer, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for patch in patches:
        if annotation == "box":
            x, y, width, height = cv2.boundingRect(patch)
            drawn[y : y + height, x : x + width] = 1
        else:
            corners = np.round(cv2.boxPoints(cv2.minAreaRect(patch))).astype(np.int32)
            cv2.fillPoly(drawn, [corners], 1)
    return drawn
