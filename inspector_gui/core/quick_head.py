"""A calibrated classifier on ready-made features: fitted in a fraction of a second, numpy alone.

Regularised least squares on the class indicators (R. Rifkin, R. Lippert, "Notes on regularized
least squares", 2007): what a head would say about a group of alike pictures that it had not seen
follows without fitting it again. Penalty and
temperature (C. Guo et al., "On calibration of modern neural networks", 2017) are chosen by exactly
these answers, so that the scores are probabilities for parts that were never seen.

Everything is a function of its arguments: the same rows in the same order give the same bits.
"""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

#: A feature further out than this many standard deviations counts as this far: one feature that was
#: never seen so far out must not decide alone.
FARTHEST = 6.0
_PENALTIES = (0.01, 0.1, 0.3, 1.0, 3.0, 10.0)  # times the mean squared spread
_ENOUGH = 1500  # rows to choose the penalty by; the fit itself takes all
_TEMPERATURES = np.exp(np.linspace(np.log(0.5), np.log(40.0), 45))


@dataclass(frozen=True, slots=True, eq=False)
class ClassHead:
    """Probabilities of the classes from a picture's feature vector.

    Attributes:
        mean: (F,) float32, subtracted first.
        scale: (F,) float32, multiplied then; the result is cut off at `FARTHEST`.
        weight: (F, K) float32, temperature included.
        bias: (K,) float32, temperature included.
    """

    mean: Matrix
    scale: Matrix
    weight: Matrix
    bias: Matrix

    def scores(self, rows: Matrix) -> Matrix:
        """(N, F) float32 to (N, K) probabilities, as the model file computes them."""
        scaled = np.clip((rows - self.mean) * self.scale, -FARTHEST, FARTHEST)
        return softmax(scaled @ self.weight + self.bias)


def softmax(logits: Matrix) -> Matrix:
    """(N, K) logits to probabilities."""
    grown = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(grown / grown.sum(axis=1, keepdims=True), np.float32)


def fit_class_head(
    rows: Matrix,
    labels: NDArray[np.int64],
    groups: Sequence[str],
    count: int,
    check: Callable[[], None] = lambda: None,
) -> tuple[ClassHead, Matrix]:
    """Fit and calibrate a head.

    Args:
        rows: (N, F) float32 features.
        labels: (N,) class numbers below `count`; every class occurs.
        groups: (N,) part or near-duplicate group.
        count: Number of classes.
        check: Called between steps; what it raises ends the work.

    Returns:
        The head, and (N, count) probabilities of each picture from a head that has not seen its
        group: for choosing limits by.
    """
    mean, scale = _scaling(rows)
    scaled = np.clip((rows - mean) * scale, -FARTHEST, FARTHEST)
    weights = balanced(labels, count)
    fit = _LeastSquares(scaled, labels, weights, count)
    check()
    penalty = _best_penalty(fit, scaled, labels, groups, count, check)
    weight, bias, unseen = fit.solve(penalty, list(_members(groups).values()))
    hot = np.float32(_coolest(unseen, labels, weights)[1])
    check()
    return ClassHead(mean, scale, weight * hot, bias * hot), softmax(unseen * hot)


def _best_penalty(
    fit: "_LeastSquares",
    scaled: Matrix,
    labels: NDArray[np.int64],
    groups: Sequence[str],
    count: int,
    check: Callable[[], None],
) -> float:
    """The penalty with the least loss on groups left out, of at most about `_ENOUGH` rows."""
    share = 1.0
    if len(labels) > _ENOUGH:
        chosen = _some_groups(labels, groups, count)
        # Held-out answers call for a penalty that grows with the number of pictures.
        share = len(labels) / len(chosen)
        scaled, labels, groups = scaled[chosen], labels[chosen], [groups[i] for i in chosen]
        fit = _LeastSquares(scaled, labels, balanced(labels, count), count)
    weights = balanced(labels, count)
    members = list(_members(groups).values())
    tried = []
    for penalty in _PENALTIES:
        check()
        tried.append((_coolest(fit.solve(penalty, members)[2], labels, weights)[0], penalty))
    return min(tried)[1] * share


def _some_groups(labels: NDArray[np.int64], groups: Sequence[str], count: int) -> list[int]:
    """Rows of whole groups, chosen by chance that a new picture does not throw anew."""
    members = _members(groups)
    order = sorted(members, key=lambda name: (zlib.crc32(name.encode()), name))
    left = [_ENOUGH // count] * count
    wanted: list[int] = []
    for name in order:
        label = int(labels[members[name][0]])
        if left[label] > 0:
            left[label] -= len(members[name])
            wanted += members[name]
    return sorted(wanted)


def _members(groups: Sequence[str]) -> dict[str, list[int]]:
    members: dict[str, list[int]] = {}
    for index, group in enumerate(groups):
        members.setdefault(group, []).append(index)
    return members


def balanced(labels: NDArray[np.int64], count: int) -> Matrix:
    """(N,) weights that let every class count the same; their mean is 1."""
    counts = np.maximum(np.bincount(labels, minlength=count), 1)
    weights = 1.0 / counts[labels]
    return np.asarray(weights * (len(labels) / weights.sum()), np.float32)


def _scaling(rows: Matrix) -> tuple[Matrix, Matrix]:
    """Mean and one over the spread of each feature; one that hardly varies is not blown up."""
    mean = rows.mean(axis=0, dtype=np.float64)
    spread = rows.std(axis=0, dtype=np.float64)
    scale = 1 / np.maximum(spread, 1e-3 + 1e-3 * np.abs(mean))
    return mean.astype(np.float32), scale.astype(np.float32)


class _LeastSquares:
    """Weighted least squares for any penalty, in the smaller of its two forms.

    The bias is a column of its own that the penalty hardly touches. Centring the rows instead would
    tell each row's answer to the others: centred rows add up to nothing.
    """

    def __init__(
        self, rows: Matrix, labels: NDArray[np.int64], weights: Matrix, count: int
    ) -> None:
        number, width = rows.shape
        self._root = np.sqrt(weights)[:, None]
        self._one = np.float32(3 * np.sqrt(width))
        column = np.full((number, 1), self._one, np.float32)
        self._rows = np.concatenate([rows, column], axis=1) * self._root
        self._target = np.eye(count, dtype=np.float32)[labels] * self._root
        self._dual = number <= width
        table = self._rows @ self._rows.T if self._dual else self._rows.T @ self._rows
        self._table = np.asarray(table, np.float64)
        spread = float((self._rows[:, :-1] ** 2).sum(dtype=np.float64))
        self._unit = spread / min(number, width) + 1e-12
        self._values: NDArray[np.float64] | None = None
        if self._dual and number <= _ENOUGH:  # one decomposition serves every penalty
            self._values, self._vectors = np.linalg.eigh(self._table)

    def solve(
        self, penalty: float, groups: Sequence[Sequence[int]] = ()
    ) -> tuple[Matrix, Matrix, Matrix]:
        """Weights (F, K), bias (K,), and (N, K) what a fit without each row's group says of it."""
        ridge = penalty * self._unit
        weight: NDArray[Any]
        part: Callable[[Sequence[int]], NDArray[Any]]
        if self._values is not None:
            vectors = self._vectors
            shrunk = vectors / (np.maximum(self._values, 0) + ridge)
            error: NDArray[Any] = shrunk @ (vectors.T @ self._target)
            weight = self._rows.T @ error

            def part(group: Sequence[int]) -> NDArray[Any]:
                return np.asarray(shrunk[group] @ vectors[group].T)
        else:
            inverse = np.linalg.inv(self._table + ridge * np.eye(len(self._table)))
            if self._dual:
                error = inverse @ self._target
                weight = self._rows.T @ error

                def part(group: Sequence[int]) -> NDArray[Any]:
                    return np.asarray(inverse[np.ix_(group, group)])
            else:
                weight = inverse @ (self._rows.T @ self._target)
                spread = self._rows @ inverse.astype(np.float32)
                error = self._target - self._rows @ weight

                def part(group: Sequence[int]) -> NDArray[Any]:
                    return np.asarray(np.eye(len(group)) - spread[group] @ self._rows[group].T)

        unseen = np.empty_like(self._target)
        for group in groups:
            block = part(group)
            if len(group) == 1:
                unseen[group] = error[group] / max(float(block[0, 0]), 1e-12)
            else:
                safe = block + 1e-6 * float(np.trace(block)) / len(group) * np.eye(len(group))
                unseen[group] = np.linalg.solve(safe, error[group])
        said = (self._target - unseen) / self._root
        bias = weight[-1] * self._one
        return weight[:-1].astype(np.float32), bias.astype(np.float32), said.astype(np.float32)


def _coolest(values: Matrix, labels: NDArray[np.int64], weights: Matrix) -> tuple[float, float]:
    """The lowest cross entropy over all factors that make the values logits, and the factor."""
    best = (np.inf, 1.0)
    rows = np.arange(len(labels))
    for factor in _TEMPERATURES:
        right = softmax(values * np.float32(factor))[rows, labels]
        loss = -float((weights * np.log(np.maximum(right, 1e-7))).mean(dtype=np.float64))
        best = min(best, (loss, float(factor)))
    return best
