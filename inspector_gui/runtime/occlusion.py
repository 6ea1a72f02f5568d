"""Which places of a picture matter to a model: cover them one after the other and ask again.

Source: occlusion maps, M. D. Zeiler and R. Fergus, "Visualizing and understanding convolutional
networks", 2014, https://arxiv.org/abs/1311.2901. Needs nothing from the model but its score, so it
works with every model.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.result import Box
from inspector_gui.runtime.engine import InferenceEngine

_STEP_S = 0.04  # of work before a person may interrupt


@dataclass(frozen=True, slots=True, eq=False)
class OcclusionStep:
    """How far it is.

    Attributes:
        done: Places covered so far.
        total: Places in all.
        score: The score of the picture as it is.
        drops: (rows, columns) float32 over `crop`: mean fall of the score over the patches that
            covered the place; 0 where none did yet.
        largest: The largest fall by one patch so far; negative when the score only rose.
        crop: The part of the picture that the model sees, in picture pixels.
    """

    done: int
    total: int
    score: float
    drops: NDArray[np.float32]
    largest: float
    crop: Box


def occlude(
    engine: InferenceEngine, image: NDArray[np.uint8], patches: int = 8
) -> Iterator[OcclusionStep]:
    """Slide a patch over the picture in half steps; each `next` works for a moment.

    The patch has the mean colour of what the model sees. The places come in a mixed order, so that
    the first steps show roughly what the last will.

    Args:
        engine: Asked once for the whole picture and once for each place.
        image: (H, W, 3) uint8 RGB; not changed.
        patches: About so many patches, squares, side by side along each edge of a square picture.

    Yields:
        The state after each moment; the last has `done == total`.

    Raises:
        ValueError: The model's outputs make no sense.
    """
    whole = engine.judge(image)
    score, crop = whole.findings.defect_score, whole.crop
    half = max(1.0, (crop.width * crop.height) ** 0.5 / patches / 2)
    columns = _edges(crop.x, crop.width, half)
    rows = _edges(crop.y, crop.height, half)
    drops = np.zeros((len(rows) - 1, len(columns) - 1), np.float32)
    counts = np.zeros_like(drops)
    covered = image.copy()
    seen = image[crop.y : crop.y + crop.height, crop.x : crop.x + crop.width]
    grey = np.rint(seen.reshape(-1, 3).mean(axis=0)).astype(np.uint8)
    places = [(row, column) for row in range(len(rows) - 2) for column in range(len(columns) - 2)]
    largest = -1.0
    began = perf_counter()
    for done, index in enumerate(np.random.default_rng(0).permutation(len(places)), start=1):
        row, column = places[index]
        area = np.s_[rows[row] : rows[row + 2], columns[column] : columns[column + 2]]
        covered[area] = grey
        drop = score - engine.judge(covered).findings.defect_score
        covered[area] = image[area]
        largest = max(largest, drop)
        cells = np.s_[row : row + 2, column : column + 2]
        drops[cells] += drop
        counts[cells] += 1
        if done == len(places) or perf_counter() - began >= _STEP_S:
            mean = np.asarray(drops / np.maximum(counts, 1), np.float32)
            yield OcclusionStep(done, len(places), score, mean, largest, crop)
            began = perf_counter()


def _edges(start: int, length: int, half: float) -> list[int]:
    """Where the half steps begin and end, in picture pixels; at least two of them."""
    count = max(2, round(length / half))
    return [start + round(step * length / count) for step in range(count + 1)]
