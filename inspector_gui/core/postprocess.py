"""From a model's raw outputs to findings: scores, regions, mask and heat map."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.preprocess import Placement
from inspector_gui.core.result import Box, Region

MAX_REGIONS = 50
_FIRED = 0.5


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
        heat_map: (h, w) uint8, 0..255; covers the crop. From a model with contributions: the
            places that speak for a defect, the brighter the higher the defect score.
        defect_names: Every defect class of the model.
        contributions: (h, w) float32, what each place adds to the logit of the defect score, or
            None; covers the crop.
        base: What the contributions leave of that logit.
        searched: Of a cascade: whether its gate fired, so that the defect was looked for. None
            for a model without a gate.
        scored_by_class: Whether the model itself tells the classes' scores apart; otherwise the
            picture's score stands beside `defect_class`.
    """

    class_scores: tuple[tuple[str, float], ...]
    defect_score: float
    defect_class: str | None
    has_picture_score: bool
    regions: tuple[Region, ...] = ()
    mask: NDArray[np.uint8] | None = None
    heat_map: NDArray[np.uint8] | None = None
    defect_names: tuple[str, ...] = ()
    contributions: NDArray[np.float32] | None = None
    base: float = 0.0
    searched: bool | None = None
    scored_by_class: bool = True


def read_outputs(
    outputs: dict[str, NDArray[np.float32]],
    class_names: tuple[str, ...],
    defect_names: tuple[str, ...],
    placement: Placement,
    pixel_threshold: float | tuple[float, ...],
) -> Findings:
    """Turn outputs by role into findings.

    Args:
        outputs: By role: `scores` (1, K) probabilities over `class_names`; `score` (1, 1) or (1,)
            probability of any defect; `mask` (1, h, w, D) probability per defect class;
            `heat_map` (1, h, w) or (1, h, w, 1), 0..1; `contributions` of the same shapes, any
            number, and `base` (1, 1): together the logit of the defect score; `gate` (1, 1), 1
            where the gate of a cascade fired.
        class_names: All classes in the model's order.
        defect_names: Those with verdict NG, in the same order; the mask's channels.
        placement: Where the input lay in the picture.
        pixel_threshold: A pixel belongs to a region from this probability on; one for all, or
            one per defect class.

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
        limited = (min(1.0, max(0.0, float(value))) for value in flat)
        by_name = dict(zip(class_names, limited, strict=True))
        class_scores = tuple(by_name.items())
        defect_score = min(1.0, sum((by_name[name] for name in defect_names), 0.0))
        if defect_names:
            defect_class = max(defect_names, key=by_name.__getitem__)
    if "score" in outputs:
        if outputs["score"].size != 1:
            raise ValueError(f"the model gives {outputs['score'].size} values as its score")
        defect_score = min(1.0, max(0.0, float(outputs["score"].reshape(-1)[0])))
    mask: NDArray[np.uint8] | None = None
    regions: tuple[Region, ...] = ()
    if "mask" in outputs:
        mask, regions = _regions(outputs["mask"], defect_names, placement, pixel_threshold)
        if "scores" not in outputs and regions:
            defect_class = regions[0].class_name
        elif "scores" not in outputs and len(defect_names) > 1:
            surest = outputs["mask"].reshape(-1, len(defect_names)).max(axis=0).argmax()
            defect_class = defect_names[surest]
    heat_map = None
    peak = 0.0
    if "heat_map" in outputs:
        heat = np.clip(_plane("heat map", outputs["heat_map"], placement), 0, 1)
        heat_map, peak = np.rint(heat * 255).astype(np.uint8), float(heat.max())
    contributions = None
    if "contributions" in outputs:
        contributions = _plane("map of contributions", outputs["contributions"], placement)
        if heat_map is None:
            heat_map = _heat_of(contributions, defect_score)
    scored = "scores" in outputs or "score" in outputs
    if not scored:
        defect_score = max((region.score for region in regions), default=peak)
        scored = "mask" not in outputs
    if not class_scores:
        good = [name for name in class_names if name not in defect_names]
        class_scores = tuple((name, 1.0 - defect_score) for name in good[:1])
        class_scores += tuple((n, defect_score if n == defect_class else 0.0) for n in defect_names)
    return Findings(
        class_scores,
        defect_score,
        defect_class,
        scored,
        regions,
        mask,
        heat_map,
        defect_names,
        contributions,
        float(outputs["base"].sum()) if "base" in outputs else 0.0,
        bool(outputs["gate"].max() >= _FIRED) if "gate" in outputs else None,
        "scores" in outputs,
    )


def _content(values: NDArray[np.float32], placement: Placement) -> NDArray[np.float32]:
    """Cut the padding of a letterboxed input off an output map of any resolution."""
    height, width = values.shape[:2]
    down, right = height / placement.input_height, width / placement.input_width
    inner = placement.content
    top, left = round(inner.y * down), round(inner.x * right)
    bottom = max(top + 1, round((inner.y + inner.height) * down))
    return values[top:bottom, left : max(left + 1, round((inner.x + inner.width) * right))]


def _plane(what: str, values: NDArray[np.float32], placement: Placement) -> NDArray[np.float32]:
    if values.ndim not in (3, 4) or values.shape[0] != 1 or values.shape[3:] not in ((), (1,)):
        raise ValueError(f"the model's {what} has shape {values.shape}")
    return _content(values.reshape(values.shape[1:3]), placement)


def _heat_of(contributions: NDArray[np.float32], defect_score: float) -> NDArray[np.uint8]:
    """The places that speak for a defect; on a part that is hardly defective they stay dark."""
    heat = np.maximum(contributions, 0)
    peak = float(heat.max())
    if peak <= 0:
        return np.zeros(heat.shape, np.uint8)
    return np.rint(heat * (255 * defect_score / peak)).astype(np.uint8)


def _regions(
    probabilities: NDArray[np.float32],
    defect_names: tuple[str, ...],
    placement: Placement,
    pixel_threshold: float | tuple[float, ...],
) -> tuple[NDArray[np.uint8], tuple[Region, ...]]:
    shape = probabilities.shape
    if len(shape) != 4 or shape[0] != 1 or shape[3] != len(defect_names) or not defect_names:
        raise ValueError(
            f"the model's mask has shape {shape}, but there are {len(defect_names)} defect classes"
        )
    inner = _content(probabilities[0], placement)
    limits = pixel_threshold
    if not isinstance(limits, tuple):
        limits = (limits,) * len(defect_names)
    found: list[Region] = []
    mask = np.zeros(inner.shape[:2], np.uint8)
    peak: NDArray[np.float32] | None = None
    for number, (name, limit) in enumerate(zip(defect_names, limits, strict=True), start=1):
        layer = np.ascontiguousarray(inner[:, :, number - 1])
        above = layer >= limit
        if not above.any():
            continue
        # Each class by itself: a surer class on top must not hide one that decides otherwise.
        found += _regions_of(name, above.astype(np.uint8), layer, placement.crop)
        shown = above if peak is None else above & (layer > peak)
        mask[shown] = number
        peak = np.where(shown, layer, 0 if peak is None else peak)
    return mask, tuple(sorted(_bounded(found), key=lambda region: -region.area_px))


def _bounded(found: list[Region]) -> list[Region]:
    """At most `MAX_REGIONS`, of each class the strongest first: no crowd may hide what decides."""
    if len(found) <= MAX_REGIONS:
        return found
    by_score = sorted(found, key=lambda region: -region.score)
    strongest = {region.class_name: region for region in reversed(by_score)}
    first = [region for region in by_score if strongest[region.class_name] is region]
    rest = [region for region in found if strongest[region.class_name] is not region]
    rest.sort(key=lambda region: -region.area_px)
    return (first + rest)[:MAX_REGIONS]


def _regions_of(
    name: str, layer: NDArray[np.uint8], scores: NDArray[np.float32], crop: Box
) -> list[Region]:
    """Connected areas of one class: the largest, and the one with the highest score."""
    right, down = crop.width / layer.shape[1], crop.height / layer.shape[0]
    shift_x, shift_y, *size = cv2.boundingRect(layer)
    if not all(size):
        return []
    # Labelling costs far more than finding the little piece of the mask that needs it.
    area = np.s_[shift_y : shift_y + size[1], shift_x : shift_x + size[0]]
    layer, scores = layer[area], scores[area]
    count, labels, stats, _ = cv2.connectedComponentsWithStats(layer, connectivity=8)
    order = np.argsort(-stats[1:count, cv2.CC_STAT_AREA], kind="stable")[:MAX_REGIONS] + 1
    if count - 1 > MAX_REGIONS:
        strongest = labels.flat[np.argmax(np.where(layer > 0, scores, -1))]
        if strongest not in order:
            order[-1] = strongest
    found: list[Region] = []
    for label in order:
        x, y, width, height, pixels = (int(value) for value in stats[label])
        inside = labels[y : y + height, x : x + width] == label
        score = min(1.0, float(scores[y : y + height, x : x + width][inside].max()))
        left, box_width = _stretch(shift_x + x, width, right, crop.width)
        top, box_height = _stretch(shift_y + y, height, down, crop.height)
        box = Box(crop.x + left, crop.y + top, box_width, box_height)
        found.append(Region(name, score, max(1, round(pixels * right * down)), box))
    return found


def _stretch(start: int, length: int, scale: float, limit: int) -> tuple[int, int]:
    """A stretch of mask pixels in picture pixels: at least one, and inside the crop."""
    begin = min(round(start * scale), limit - 1)
    end = min(round((start + length) * scale), limit)
    return begin, max(1, end - begin)
