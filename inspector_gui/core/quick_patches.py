"""What single cells of a picture tell: how unlike good ones they are, which defect they show.

`Normality` is for the day without defects: cells are compared with a small bank of cells of good
pictures, chosen so that no good cell is far from its nearest neighbour in the bank (greedy
k-centre, T. Gonzalez, 1985; for inspection K. Roth et al., "Towards total recall in industrial
anomaly detection", 2022). `Marks` learns from masks with one logistic regression per defect class.

Cells are (M, C) float32, one row per cell of the extractor's grid.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.least_squares import Matrix
from inspector_gui.core.quick_head import FARTHEST
from inspector_gui.core.quick_likeness import squared_distances

CENTRES = 192
_CANDIDATES = 2048
_STEEPNESS = 4.0  # of the way from a distance to a score
_ENOUGH_MARKED = 8192  # cells of each kind; more cells of the same pictures add time, not knowledge
_STEPS = 40
_PENALTY = 1e-3


@dataclass(frozen=True, slots=True, eq=False)
class Normality:
    """How unlike good cells a cell is.

    Attributes:
        mean: (C,) float32, subtracted first.
        scale: (C,) float32, multiplied then.
        centres: (B, C) float32, scaled cells of good pictures.
        limit: Distance that scores 0.5.
    """

    mean: Matrix
    scale: Matrix
    centres: Matrix
    limit: float

    def distances(self, cells: Matrix) -> Matrix:
        """(M, C) cells to (M,) distances from the nearest centre."""
        scaled = np.clip((cells - self.mean) * self.scale, -FARTHEST, FARTHEST)
        nearest = np.maximum(squared_distances(scaled, self.centres).min(axis=1), 0)
        return np.asarray(np.sqrt(nearest), np.float32)

    def scores(self, distances: Matrix) -> Matrix:
        """0..1, 0.5 at the limit; never quite 1, so that worse stays worse."""
        ratio = (distances / np.float32(self.limit)) ** np.float32(_STEEPNESS)
        return np.asarray(ratio / (1 + ratio), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """Probability of each defect class in a cell.

    Attributes:
        mean: (C,) float32, subtracted first.
        scale: (C,) float32, multiplied then.
        weight: (C, D) float32.
        bias: (D,) float32.
    """

    mean: Matrix
    scale: Matrix
    weight: Matrix
    bias: Matrix

    def scores(self, cells: Matrix) -> Matrix:
        """(M, C) cells to (M, D) probabilities."""
        scaled = np.clip((cells - self.mean) * self.scale, -FARTHEST, FARTHEST)
        logits = scaled @ self.weight + self.bias
        return np.asarray(1 / (1 + np.exp(-logits)), np.float32)


def fit_normality(cells: Matrix, limit: float = 1.0, centres: int = CENTRES) -> Normality:
    """Choose a bank from the cells of good pictures. The same cells give the same bank.

    Args:
        cells: (M, C) float32.
        limit: See `Normality`.
        centres: Size of the bank, at most.
    """
    mean = cells.mean(axis=0, dtype=np.float64).astype(np.float32)
    spread = cells.std(axis=0, dtype=np.float64)
    # The square root of C makes distances comparable between extractors.
    scale = 1 / (np.maximum(spread, 1e-3 + 1e-2 * float(spread.mean())) * np.sqrt(cells.shape[1]))
    step = max(1, len(cells) // _CANDIDATES)
    scaled = np.clip((cells[::step] - mean) * scale.astype(np.float32), -FARTHEST, FARTHEST)
    lengths = (scaled**2).sum(axis=1)

    def apart(index: int) -> Matrix:
        squares = lengths - 2 * (scaled @ scaled[index]) + lengths[index]
        return np.asarray(squares, np.float32)

    chosen = [int(lengths.argmin())]
    nearest = apart(chosen[0])
    while len(chosen) < min(centres, len(scaled)):
        farthest = int(nearest.argmax())
        if nearest[farthest] <= 1e-6:
            break
        chosen.append(farthest)
        nearest = np.minimum(nearest, apart(farthest))
    return Normality(mean, scale.astype(np.float32), scaled[chosen], limit)


def fit_marks(cells: Matrix, shares: Matrix, check: Callable[[], None] = lambda: None) -> Marks:
    """Learn which cells show which defect.

    Args:
        cells: (M, C) float32.
        shares: (M, D) float32, 0..1, how much of each cell each defect class covers.
        check: Called between classes; what it raises ends the work.
    """
    some = _some_of_each(shares.max(axis=1) > 0)
    cells, shares = cells[some], shares[some]
    mean = cells.mean(axis=0, dtype=np.float64).astype(np.float32)
    scale = (1 / np.maximum(cells.std(axis=0, dtype=np.float64), 1e-3)).astype(np.float32)
    scaled = np.clip((cells - mean) * scale, -FARTHEST, FARTHEST)
    weight = np.zeros((cells.shape[1], shares.shape[1]), np.float32)
    bias = np.full(shares.shape[1], -10.0, np.float32)
    for number in range(shares.shape[1]):
        check()
        marked = np.minimum(shares[:, number] * 2, 1)  # half covered is covered
        if marked.max() > 0.5:
            weight[:, number], bias[number] = _logistic(scaled, marked)
    return Marks(mean, scale, weight, bias)


def _some_of_each(marked: NDArray[np.bool_]) -> NDArray[np.int64]:
    """(K,) rows: of marked and of unmarked ones so many as serve, evenly over all."""
    kinds = (np.flatnonzero(marked), np.flatnonzero(~marked))
    chosen = [rows[:: -(-len(rows) // _ENOUGH_MARKED) or 1] for rows in kinds]
    return np.sort(np.concatenate(chosen))


def _logistic(rows: Matrix, target: Matrix) -> tuple[Matrix, float]:
    """Weights and bias of least penalised cross entropy, marked and unmarked cells alike in sum."""
    positive = float(target.sum(dtype=np.float64))
    rare = np.where(target > 0, 0.5 / max(positive, 1e-6), 0)
    weights = rare * target + (1 - target) * 0.5 / max(len(target) - positive, 1e-6)
    weights = weights.astype(np.float32)

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        logits = rows @ flat[:-1].astype(np.float32) + np.float32(flat[-1])
        value = float((weights * (np.logaddexp(0, logits) - target * logits)).sum(dtype=np.float64))
        error = weights * (1 / (1 + np.exp(-np.clip(logits, -60, 60))) - target)
        slope = np.concatenate([rows.T @ error, [error.sum(dtype=np.float64)]])
        slope[:-1] += _PENALTY * flat[:-1]
        return value + 0.5 * _PENALTY * float(flat[:-1] @ flat[:-1]), slope

    best = minimise(loss, np.zeros(rows.shape[1] + 1), _STEPS)
    return best[:-1].astype(np.float32), float(best[-1])


def minimise(
    loss: Callable[[NDArray[np.float64]], tuple[float, NDArray[np.float64]]],
    start: NDArray[np.float64],
    steps: int,
) -> NDArray[np.float64]:
    """L-BFGS with a backtracking line search (J. Nocedal, 1980), for smooth convex losses.

    Args:
        loss: Gives value and gradient at a point (P,).
        start: (P,) where to begin.
        steps: At most so many.
    """
    point = start
    value, slope = loss(point)
    past: list[tuple[NDArray[np.float64], NDArray[np.float64]]] = []
    first = float(np.abs(slope).max())
    for _ in range(steps):
        if float(np.abs(slope).max()) <= 1e-4 * first:
            break
        direction = -_bent(slope, past)
        downhill = float(direction @ slope)
        length = 1.0 if past else 1.0 / max(float(np.linalg.norm(slope)), 1.0)
        for _ in range(20):
            new_value, new_slope = loss(point + length * direction)
            if new_value <= value + 1e-4 * length * downhill:
                break
            length /= 2
        else:
            break  # no step goes down any more: the end of what float32 can tell
        moved, turned = length * direction, new_slope - slope
        if float(moved @ turned) > 1e-12:
            past = [*past[-7:], (moved, turned)]
        point, value, slope = point + moved, new_value, new_slope
    return point


def _bent(
    slope: NDArray[np.float64], past: list[tuple[NDArray[np.float64], NDArray[np.float64]]]
) -> NDArray[np.float64]:
    """The gradient times the inverse Hessian, as the last steps let one guess it."""
    result = slope.copy()
    shares = []
    for moved, turned in reversed(past):
        share = float(moved @ result) / float(moved @ turned)
        shares.append(share)
        result -= share * turned
    if past:
        moved, turned = past[-1]
        result *= float(moved @ turned) / float(turned @ turned)
    for (moved, turned), share in zip(past, reversed(shares), strict=True):
        result += (share - float(turned @ result) / float(moved @ turned)) * moved
    return result
