"""How well a model's map lies on the true defect.

Sources: energy inside the mask, H. Wang et al., "Score-CAM", 2020, https://arxiv.org/abs/1910.01279;
the pointing game, J. Zhang et al., "Top-down neural attention by excitation backprop", 2016,
https://arxiv.org/abs/1608.00507.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from trainer.metrics import share_interval


@dataclass(frozen=True, slots=True)
class MapFit:
    """One map against one true mask.

    Attributes:
        energy: Share of the map's positive sum that lies inside the mask, 0..1.
        area: Share of the picture that the mask covers: what a map without any idea would reach.
        hit: Whether the map's highest place is inside the mask, give or take half a map cell.
    """

    energy: float
    area: float
    hit: bool


def fit_map(values: NDArray[np.float32], truth: NDArray[np.uint8]) -> MapFit | None:
    """Compare a map with a mask of the same part of the picture.

    Args:
        values: (h, w), positive where the model sees a defect; of any size.
        truth: (H, W), more than 0 in the defect.

    Returns:
        None when the mask is empty there.
    """
    inside = truth > 0
    if not inside.any():
        return None
    height, width = inside.shape
    large = cv2.resize(
        np.ascontiguousarray(np.maximum(values, 0)), (width, height), interpolation=cv2.INTER_LINEAR
    )
    total = float(large.sum(dtype=np.float64))
    if total <= 0:
        return MapFit(0.0, float(inside.mean()), False)
    reach = np.ones(
        (1 + height // values.shape[0] // 2 * 2, 1 + width // values.shape[1] // 2 * 2), np.uint8
    )
    near = cv2.dilate(inside.astype(np.uint8), reach)
    row, column = np.unravel_index(int(large.argmax()), large.shape)
    return MapFit(
        float(large[inside].sum(dtype=np.float64)) / total,
        float(inside.mean()),
        bool(near[row, column]),
    )


def summarise(fits: Sequence[MapFit], parts: int) -> dict[str, Any] | None:
    """Means over pictures, ready for JSON; None without any.

    Args:
        fits: One per defective picture with a mask.
        parts: How many different parts they show.
    """
    if not fits:
        return None
    hits = sum(fit.hit for fit in fits)
    return {
        "pictures": len(fits),
        "energy_inside": float(np.mean([fit.energy for fit in fits])),
        "mask_area": float(np.mean([fit.area for fit in fits])),
        "pointing_hits": hits,
        "pointing": hits / len(fits),
        "pointing_interval": share_interval(hits, len(fits), parts),
    }
