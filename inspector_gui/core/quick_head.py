"""A calibrated classifier on ready-made features: fitted in a fraction of a second, numpy alone.

Regularised least squares on the class indicators (`least_squares`), of the features and of likeness
to known pictures (`quick_likeness`). Kinds of features, penalty and temperature (C. Guo et al., "On
calibration of modern neural networks", 2017) are chosen by what the fit says of groups of alike
pictures that it has not seen, so that the scores are probabilities for parts that were never seen.

Everything is a function of its arguments: the same rows in the same order give the same bits.
"""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.least_squares import LeastSquares, Matrix
from inspector_gui.core.quick_likeness import Likeness, LikenessColumns

#: A feature further out than this many standard deviations counts as this far: one feature that was
#: never seen so far out must not decide alone.
FARTHEST = 6.0
_PENALTIES = (0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0)  # times `LeastSquares.unit`
_ENOUGH = 600  # rows to choose the penalty by; the fit itself takes all
_MANY = 2500  # pictures, from which on fewer landmarks must do for a fit within seconds
_LANDMARKS = 1024
_FEWER = 384
_TEMPERATURES = np.exp(np.linspace(np.log(0.5), np.log(40.0), 45))
_COARSE = _TEMPERATURES[::4]


@dataclass(frozen=True, slots=True, eq=False)
class ClassHead:
    """Probabilities of the classes from a picture's feature vector.

    Attributes:
        mean: (F,) float32, subtracted first.
        scale: (F,) float32, multiplied then; the result is cut off at `FARTHEST`.
        weight: (F, K) float32, temperature included.
        bias: (K,) float32, temperature included.
        likenesses: Added to that, temperature included.
    """

    mean: Matrix
    scale: Matrix
    weight: Matrix
    bias: Matrix
    likenesses: tuple[Likeness, ...] = ()

    def scores(self, rows: Matrix) -> Matrix:
        """(N, F) float32 to (N, K) probabilities, as the model file computes them."""
        scaled = np.clip((rows - self.mean) * self.scale, -FARTHEST, FARTHEST)
        logits = scaled @ self.weight + self.bias
        for kind in self.likenesses:
            logits = logits + kind.near(scaled) @ kind.weight
        return softmax(logits)


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
    kinds: Sequence[int] = (),
) -> tuple[ClassHead, Matrix]:
    """Fit and calibrate a head.

    Args:
        rows: (N, F) float32 features.
        labels: (N,) class numbers below `count`; every class occurs.
        groups: (N,) part or near-duplicate group.
        count: Number of classes.
        check: Called between steps; what it raises ends the work.
        kinds: Lengths of the kinds of features, in order; none for one kind.

    Returns:
        The head, and (N, count) probabilities of each picture from a head that has not seen its
        group: for choosing limits by.
    """
    mean, scale = _scaling(rows)
    scaled = np.clip((rows - mean) * scale, -FARTHEST, FARTHEST)
    most = _LANDMARKS if len(labels) <= _MANY else _FEWER
    known = scaled[_some_rows(labels, groups, count, most)]
    ends = [0, *np.cumsum(kinds or (rows.shape[1],)).tolist()]
    alike = [LikenessColumns(known, a, b) for a, b in pairwise(ends)]
    some = _some_rows(labels, groups, count, _ENOUGH)
    few = [groups[i] for i in some]
    chosen: _Tried | None = None
    for view in _views(ends, alike):
        tried = _try(view, view.of(scaled[some]), labels[some], few, count, check)
        if chosen is None or _clearly_better(tried.losses, chosen.losses):
            chosen = tried
    assert chosen is not None
    view, fit, ridge = chosen.view, chosen.fit, chosen.ridge
    weights = balanced(labels, count)
    if len(some) < len(labels):
        # Held-out answers call for a ridge that grows with the number of pictures.
        ridge *= len(labels) / len(some)
        fit = LeastSquares(view.of(scaled), labels, weights, count)
    weight, bias, unseen = fit.solve(ridge, list(_members(groups).values()))
    hot = np.float32(_coolest(unseen, labels, weights)[1])
    check()
    own, likenesses = view.apart(weight * hot, rows.shape[1])
    return ClassHead(mean, scale, own, bias * hot, likenesses), softmax(unseen * hot)


@dataclass(frozen=True, slots=True, eq=False)
class _View:
    """Which features are used as they are, and in which kinds likeness is looked at."""

    start: int
    stop: int
    alike: tuple[LikenessColumns, ...]

    def of(self, scaled: Matrix) -> Matrix:
        """(N, F) scaled features to what is fitted."""
        used = scaled[:, self.start : self.stop]
        return np.concatenate([used, *(kind.columns(scaled) for kind in self.alike)], axis=1)

    def apart(self, weight: Matrix, width: int) -> tuple[Matrix, tuple[Likeness, ...]]:
        """The weights of a fit as (F, K) for the features and those of each likeness."""
        whole = np.zeros((width, weight.shape[1]), np.float32)
        end = self.stop - self.start
        whole[self.start : self.stop] = weight[:end]
        found = []
        for kind in self.alike:
            found.append(kind.weighted(weight[end : end + kind.count]))
            end += kind.count
        return whole, tuple(found)


def _views(ends: Sequence[int], alike: Sequence[LikenessColumns]) -> list[_View]:
    """What is tried, in this order; what comes later has to be clearly better.

    What a network has learnt comes first in a vector, handmade statistics after it: parts with
    shapes are told apart best by the first alone, surfaces by the others.
    """
    whole = _View(0, ends[-1], tuple(alike))
    if len(alike) == 1:
        return [whole]
    return [_View(0, ends[1], (alike[0],)), _View(ends[1], ends[-1], tuple(alike[1:])), whole]


@dataclass(frozen=True, slots=True, eq=False)
class _Tried:
    """A view with its best ridge, and the loss of each group that was left out."""

    view: _View
    fit: LeastSquares
    ridge: float
    losses: NDArray[np.float64]


def _try(
    view: _View,
    rows: Matrix,
    labels: NDArray[np.int64],
    groups: Sequence[str],
    count: int,
    check: Callable[[], None],
) -> _Tried:
    weights = balanced(labels, count)
    fit = LeastSquares(rows, labels, weights, count)
    members = list(_members(groups).values())
    best: tuple[float, float, NDArray[np.float64]] | None = None
    for penalty in _PENALTIES:
        check()
        ridge = penalty * fit.unit
        unseen = fit.solve(ridge, members)[2]
        losses = _coolest(unseen, labels, weights, _COARSE)[0]
        if best is None or losses.mean() < best[0]:
            best = float(losses.mean()), ridge, losses
    assert best is not None
    return _Tried(view, fit, best[1], np.array([best[2][rows].sum() for rows in members]))


def _clearly_better(losses: NDArray[np.float64], than: NDArray[np.float64]) -> bool:
    """Whether groups left out lose less, by more than a standard error.

    L. Breiman et al., "Classification and regression trees", 1984, choose so too.
    """
    less = than - losses
    return bool(less.sum() > np.sqrt(((less - less.mean()) ** 2).sum()))


def _some_rows(
    labels: NDArray[np.int64], groups: Sequence[str], count: int, most: int
) -> list[int]:
    """So many rows at most, of every class alike and of as many groups as can be.

    By chance that a new picture does not throw anew.
    """
    if len(labels) <= most:
        return list(range(len(labels)))
    ranks: dict[tuple[str, int], int] = {}
    order = []
    for row, (group, label) in enumerate(zip(groups, labels.tolist(), strict=True)):
        rank = ranks[group, label] = ranks.get((group, label), -1) + 1
        order.append((rank, zlib.crc32(group.encode()), group, row))
    left = [most // count] * count
    wanted = []
    for *_, row in sorted(order):
        if left[labels[row]] > 0:
            left[labels[row]] -= 1
            wanted.append(row)
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


def _coolest(
    values: Matrix,
    labels: NDArray[np.int64],
    weights: Matrix,
    factors: NDArray[np.float64] = _TEMPERATURES,
) -> tuple[NDArray[np.float64], float]:
    """(N,) what each row loses with the factor that makes the best logits, and that factor."""
    rows = np.arange(len(labels))

    def lost(factor: float) -> NDArray[np.float64]:
        right = softmax(values * np.float32(factor))[rows, labels]
        return np.asarray(-weights * np.log(np.maximum(right, 1e-7)), np.float64)

    factor = min(factors.tolist(), key=lambda each: float(lost(each).sum()))
    return lost(factor), factor
