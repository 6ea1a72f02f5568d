"""How well drawn masks cover the true ones, with empty ones counted apart.

Where nothing is to be marked, marking nothing scores 1 for free. Averaged together with defective
pictures this hides how well defects are outlined, so the two are never mixed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

#: Limits tried for a pixel; the first of equals is taken.
PIXEL_THRESHOLDS = (0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2, 0.9)


@dataclass(frozen=True, slots=True)
class DiceFigures:
    """Dice over pairs of a picture and a defect class.

    Attributes:
        defective: Mean Dice of the pairs with a true mark; None without such pairs.
        per_class: The same by position of the class; None for a class without true marks.
        n_defective: How many pairs have a true mark.
        empty: Share of the other pairs on which nothing is drawn; None without such pairs.
        n_empty: How many they are.
    """

    defective: float | None
    per_class: tuple[float | None, ...]
    n_defective: int
    empty: float | None
    n_empty: int


def measure_dice(
    pairs: Iterable[tuple[NDArray[np.bool_], NDArray[np.bool_]]],
) -> DiceFigures:
    """Count over pictures.

    Args:
        pairs: (true, drawn), each (h, w, D) bool with one channel per defect class.
    """
    by_class: dict[int, list[float]] = {}
    clean: list[bool] = []
    classes = 0
    for true, drawn in pairs:
        classes = true.shape[2]
        areas, drawn_areas = true.sum(axis=(0, 1)), drawn.sum(axis=(0, 1))
        common = (true & drawn).sum(axis=(0, 1))
        for number in range(classes):
            if areas[number]:
                dice = 2 * common[number] / (areas[number] + drawn_areas[number])
                by_class.setdefault(number, []).append(float(dice))
            else:
                clean.append(not drawn_areas[number])
    every = [value for values in by_class.values() for value in values]
    return DiceFigures(
        _mean(every),
        tuple(_mean(by_class.get(number, ())) for number in range(classes)),
        len(every),
        _mean(clean),
        len(clean),
    )


def best_pixel_thresholds(
    pairs: Iterable[tuple[NDArray[np.bool_], NDArray[np.float32]]],
) -> tuple[float | None, ...]:
    """Per class the limit at which probabilities (h, w, D) overlap best with the true marks.

    Returns:
        One per class, None for a class without true marks; () without pairs.
    """
    total: NDArray[np.float64] | None = None
    known: NDArray[np.bool_] | None = None
    for true, probabilities in pairs:
        if total is None or known is None:
            total = np.zeros((len(PIXEL_THRESHOLDS), true.shape[2]))
            known = np.zeros(true.shape[2], bool)
        marked = true.any(axis=(0, 1))
        known |= marked
        for number, limit in enumerate(PIXEL_THRESHOLDS):
            drawn = probabilities >= limit
            common = (true & drawn).sum(axis=(0, 1))
            both = true.sum(axis=(0, 1)) + drawn.sum(axis=(0, 1))
            total[number] += np.where(marked, 2 * common / np.maximum(both, 1), 0)
    if total is None or known is None:
        return ()
    best = total.argmax(axis=0)
    return tuple(PIXEL_THRESHOLDS[b] if k else None for b, k in zip(best, known, strict=True))


def best_minimum_areas(
    pairs: Iterable[tuple[NDArray[np.bool_], NDArray[np.bool_]]], scale: float
) -> tuple[int, ...]:
    """Per class the smallest mark that shall count, so that fewest clean pairs are marked.

    Never so large that a pair with a true mark of the class, on which one is drawn now, would be
    left without: nothing may slip. Half of that, because the next defect may be smaller.

    Args:
        pairs: (true, drawn), each (h, w, D) bool, of pictures that were not learned from.
        scale: Picture pixels per mask pixel.

    Returns:
        Picture pixels per class, 0 where no wrong mark would go away; () without pairs.
    """
    largest: list[tuple[list[int], list[int]]] = []
    for true, drawn in pairs:
        if not largest:
            largest = [([], []) for _ in range(true.shape[2])]
        for number, (wanted, wrong) in enumerate(largest):
            area = _largest_mark(drawn[:, :, number])
            if area:
                (wanted if true[:, :, number].any() else wrong).append(area)
    found = []
    for wanted, wrong in largest:
        area = min(wanted, default=0) // 2
        useful = any(a < area for a in wrong)
        found.append(round(area * scale) if useful else 0)
    return tuple(found)


def _largest_mark(layer: NDArray[np.bool_]) -> int:
    if not layer.any():
        return 0
    count, _, stats, _ = cv2.connectedComponentsWithStats(layer.astype(np.uint8), connectivity=8)
    return int(stats[1:count, cv2.CC_STAT_AREA].max())


def _mean(values: Sequence[float]) -> float | None:
    return float(np.mean(values)) if len(values) else None
