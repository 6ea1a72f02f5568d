"""How well drawn masks cover the true ones, with empty ones counted apart.

Where nothing is to be marked, marking nothing scores 1 for free. Averaged together with defective
pictures this hides how well defects are outlined, so the two are never mixed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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


def best_pixel_threshold(
    pairs: Iterable[tuple[NDArray[np.bool_], NDArray[np.float32]]],
) -> float:
    """The limit at which probabilities (h, w, D) overlap best with the true marks; else 0.5."""
    total = np.zeros(len(PIXEL_THRESHOLDS))
    for true, probabilities in pairs:
        marked = true.any(axis=(0, 1))
        for number, limit in enumerate(PIXEL_THRESHOLDS):
            drawn = probabilities >= limit
            common = (true & drawn).sum(axis=(0, 1))
            both = true.sum(axis=(0, 1)) + drawn.sum(axis=(0, 1))
            total[number] += float((2 * common / np.maximum(both, 1))[marked].sum())
    return PIXEL_THRESHOLDS[int(total.argmax())]


def _mean(values: Sequence[float]) -> float | None:
    return float(np.mean(values)) if len(values) else None
