"""From a model's raw outputs to findings: scores, regions, mask and heat map."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.preprocess import Placement
from inspector_gui.core.result import Box, Region

MAX_REGIONS = 50


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """What a model says about a picture, before any limit is applied.

    Attributes:
        class_scores: (name, 0..1) for every class.
        defect_score: 0..1, higher is worse.
        defect_class: Most likely defect class, None if the model has no defect class.
        has_picture_score: Whether the model scores the whole picture, not only pixels.
        regions: Connected areas, largest first, areas and boxes in picture pixels.
        mask: (h, w) uint8, 0 good, k the k-th defect class; covers the crop.
        heat_map: (h, w) uint8, 0..255; covers the crop.
    """

    class_scores: tuple[tuple[str, float], ...]
    defect_score: float
    defect_class: str | None
    has_picture_score: bool
    regions: tuple[Region, ...] = ()
    mask: NDArray[np.uint8] | None = None
    heat_map: NDArray[np.uint8] | None = None


def read_outputs(
    outputs: dict[str, NDArray[np.float32]],
    class_names: tuple[str, ...],
    defect_names: tuple[str, ...],
    placement: Placement,
    pixel_threshold: float,
) -> Findings:
    """Turn outputs by role into findings.

    Args:
        outputs: By role: `scores` (1, K) probabilities over `class_names`; `score` (1, 1) or (1,)
            probability of any defect; `mask` (1, h, w, D) probability per defect class;
            `heat_map` (1, h, w) or (1, h, w, 1), 0..1.
        class_names: All classes in the model's order.
        defect_names: Those with verdict NG, in the same order; the mask's channels.
        placement: Where the input lay in the picture.
        pixel_threshold: A pixel belongs to a region from this probability on.

    Raises:
        ValueError: An output is not finite or has a shape that does not fit the classes.
    """
    for role, values in outputs.items():
        if not np.isfinite(values).all():
            raise ValueError(f"the model's output {role} is not a number")
    class_scores: tuple[tuple[str, float], ...] = ()
    defect_score = 0.0
    defect_class = defect_names[0] if defect_names else None
    by_name: dict[str, float] = {}
    if "scores" in outputs:
        flat = outputs["scores"].reshape(-1)
        if flat.size != len(class_names):
            raise ValueError(f"the model gives {flat.size} scores for {len(class_names)} classes")
        by_name = dict(zip(class_names, (float(value) for value in flat), strict=True))
        class_scores = tuple(by_name.items())
        defect_score = min(1.0, sum(by_name[name] for name in defect_names))
        if defect_names:
            defect_class = max(defect_names, key=by_name.__getitem__)
    if "score" in outputs:
        defect_score = float(outputs["score"].reshape(-1)[0])
    mask: NDArray[np.uint8] | None = None
    regions: tuple[Region, ...] = ()
    if "mask" in outputs:
        mask, regions = _regions(outputs["mask"][0], defect_names, placement, pixel_threshold)
        if regions and "scores" not in outputs:
            defect_class = regions[0].class_name
    heat_map = None
    if "heat_map" in outputs:
        heat = _content(outputs["heat_map"].reshape(outputs["heat_map"].shape[1:3]), placement)
        heat_map = (np.clip(heat, 0, 1) * 255).astype(np.uint8)
    scored = "scores" in outputs or "score" in outputs
    if not scored:
        peak = float(outputs["heat_map"].max()) if "heat_map" in outputs else 0.0
        defect_score = max((region.score for region in regions), default=peak)
        scored = "mask" not in outputs
    if not class_scores:
        good = [name for name in class_names if name not in defect_names]
        class_scores = tuple((name, 1.0 - defect_score) for name in good[:1])
        class_scores += tuple((n, defect_score if n == defect_class else 0.0) for n in defect_names)
    return Findings(class_scores, defect_score, defect_class, scored, regions, mask, heat_map)


def _content(values: NDArray[np.float32], placement: Placement) -> NDArray[np.float32]:
    """Cut the padding of a letterboxed input off an output map of any resolution."""
    height, width = values.shape[:2]
    down, right = height / placement.input_height, width / placement.input_width
    inner = placement.content
    top, left = round(inner.y * down), round(inner.x * right)
    bottom = max(top + 1, round((inner.y + inner.height) * down))
    return values[top:bottom, left : max(left + 1, round((inner.x + inner.width) * right))]


def _regions(
    probabilities: NDArray[np.float32],
    defect_names: tuple[str, ...],
    placement: Placement,
    pixel_threshold: float,
) -> tuple[NDArray[np.uint8], tuple[Region, ...]]:
    if probabilities.ndim != 3 or probabilities.shape[2] != len(defect_names):
        raise ValueError(
            f"the model's mask has shape {probabilities.shape}, but there are"
            f" {len(defect_names)} defect classes"
        )
    inner = _content(probabilities, placement)
    best = inner.argmax(axis=2)
    peak = inner.max(axis=2)
    mask = np.where(peak >= pixel_threshold, best + 1, 0).astype(np.uint8)
    crop = placement.crop
    right, down = crop.width / mask.shape[1], crop.height / mask.shape[0]
    found: list[Region] = []
    for number, name in enumerate(defect_names, start=1):
        layer = (mask == number).astype(np.uint8)
        if not layer.any():
            continue
        count, labels, stats, _ = cv2.connectedComponentsWithStats(layer, connectivity=8)
        order = np.argsort(-stats[1:count, cv2.CC_STAT_AREA])[:MAX_REGIONS] + 1
        for label in order:
            x, y, width, height, area = (int(value) for value in stats[label])
            inside = labels[y : y + height, x : x + width] == label
            score = float(peak[y : y + height, x : x + width][inside].max())
            box = Box(crop.x + int(x * right), crop.y + int(y * down),
                      max(1, round(width * right)), max(1, round(height * down)))  # fmt: skip
            found.append(Region(name, score, max(1, round(area * right * down)), box))
    found.sort(key=lambda region: -region.area_px)
    return mask, tuple(found[:MAX_REGIONS])
