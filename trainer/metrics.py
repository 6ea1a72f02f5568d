"""Figures of merit, each with its 95 % interval. The defect is the positive class throughout."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import beta
from sklearn.metrics import precision_recall_curve, roc_curve

_RESAMPLES = 500
_CURVE_POINTS = 160

Interval = tuple[float, float]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


def ratio(part: float, whole: float) -> float | None:
    """`part / whole`, or None when there is nothing to divide by."""
    return part / whole if whole else None


def share_interval(hits: int, total: int, groups: int | None = None) -> Interval | None:
    """Clopper–Pearson 95 % interval of a share.

    Pictures of one part tell nearly the same thing, so they are not counted as so many
    observations: with fewer groups than pictures the interval is that of the groups.

    Args:
        hits: How many have the property.
        total: How many there are.
        groups: How many different parts they show; None: as many as pictures.

    Returns:
        Lower and upper limit, or None when there are no pictures.
    """
    if not total:
        return None
    weight = min(groups or total, total) / total
    low, high = hits * weight, (total - hits) * weight
    return (
        float(beta.ppf(0.025, low, high + 1)) if hits else 0.0,
        float(beta.ppf(0.975, low + 1, high)) if hits < total else 1.0,
    )


def ranking(defective: Flags, scores: Floats) -> dict[str, float | None]:
    """Average precision and area under the ROC curve; None without both kinds of pictures."""
    if not defective.any() or defective.all():
        return {"average_precision": None, "roc_auc": None}
    precision, area = _rank(defective, scores, np.ones((1, len(scores))))
    return {"average_precision": float(precision[0]), "roc_auc": float(area[0])}


def ranking_intervals(
    defective: Flags, scores: Floats, groups: Sequence[str], seed: int = 1
) -> dict[str, Interval | None]:
    """95 % intervals of `ranking`, by drawing whole groups again and again with replacement."""
    return mean_ranking_intervals(defective, [scores], groups, seed)


def mean_ranking_intervals(
    defective: Flags, scores: Sequence[Floats], groups: Sequence[str], seed: int = 1
) -> dict[str, Interval | None]:
    """As `ranking_intervals`, of the mean over several scorings of the same pictures."""
    if not defective.any() or defective.all():
        return {"average_precision": None, "roc_auc": None}
    _, group = np.unique(np.asarray(groups), return_inverse=True)
    count = int(group.max()) + 1
    drawn = np.random.default_rng(seed).multinomial(count, np.full(count, 1 / count), _RESAMPLES)
    weights = drawn[:, group].astype(np.float64)
    usable = (weights[:, defective].sum(axis=1) > 0) & (weights[:, ~defective].sum(axis=1) > 0)
    if not usable.any():
        return {"average_precision": None, "roc_auc": None}
    ranked = [_rank(defective, each, weights[usable]) for each in scores]
    precision, area = (np.mean(values, axis=0) for values in zip(*ranked, strict=True))
    return {"average_precision": _middle(precision), "roc_auc": _middle(area)}


def best_f1(defective: Flags, scores: Floats) -> dict[str, Any]:
    """The limit with the highest F1, chosen on the very scores it is measured on.

    Returns:
        `threshold`, `f1`, `overkill` good pictures at or above it, `escapes` bad ones below.
    """
    best: dict[str, Any] = {"threshold": 0.5, "f1": -1.0, "overkill": 0, "escapes": 0}
    for limit in np.unique(scores):
        said = scores >= limit
        found, wrong = int((said & defective).sum()), int((said & ~defective).sum())
        f1 = 2 * found / (int(defective.sum()) + found + wrong)
        if f1 >= best["f1"]:  # of equals the highest limit
            escapes = int(defective.sum()) - found
            best = {"threshold": float(limit), "f1": f1, "overkill": wrong, "escapes": escapes}
    return best


def _rank(defective: Flags, scores: Floats, weights: Floats) -> tuple[Floats, Floats]:
    """Average precision and ROC area for each row of weights (R, N); each both kinds > 0."""
    order = np.argsort(-scores, kind="stable")
    weights, ranked = weights[:, order], scores[order]
    ends = np.append(np.flatnonzero(np.diff(ranked)), len(ranked) - 1)  # equal scores go together
    found = np.cumsum(weights * defective[order], axis=1)[:, ends]
    wrong = np.cumsum(weights * ~defective[order], axis=1)[:, ends]
    said = found + wrong
    precision = np.divide(found, said, out=np.ones_like(found), where=said > 0)
    recall, false = found / found[:, -1:], wrong / wrong[:, -1:]
    gained = np.diff(recall, axis=1, prepend=0)
    middle = recall - gained / 2
    area = (np.diff(false, axis=1, prepend=0) * middle).sum(axis=1)
    return (gained * precision).sum(axis=1), area


def _middle(values: Floats) -> Interval:
    return float(np.quantile(values, 0.025)), float(np.quantile(values, 0.975))


def curves(defective: Flags, scores: Floats) -> dict[str, dict[str, list[float]]]:
    """ROC and precision-recall curves, thinned out for drawing; {} without both kinds.

    Returns:
        `roc` with `overkill_rate` and `found_rate`, `pr` with `recall` and `precision`.
    """
    if not defective.any() or defective.all():
        return {}
    wrong, found, _ = roc_curve(defective, scores)
    precision, recall, _ = precision_recall_curve(defective, scores)
    return {
        "roc": {"overkill_rate": _thin(wrong), "found_rate": _thin(found)},
        "pr": {"recall": _thin(recall[::-1]), "precision": _thin(precision[::-1])},
    }


def confusion_matrix(
    truth: Sequence[str], predicted: Sequence[str], names: Sequence[str]
) -> list[list[int]]:
    """Counts with one row per true class and one column per predicted class, both by `names`."""
    place = {name: index for index, name in enumerate(names)}
    matrix = np.zeros((len(names), len(names)), int)
    for true, said in zip(truth, predicted, strict=True):
        matrix[place[true], place[said]] += 1
    return [[int(value) for value in row] for row in matrix]


def per_class(matrix: Sequence[Sequence[int]], names: Sequence[str]) -> list[dict[str, Any]]:
    """Precision, recall and F1 of each class: name, precision, recall, f1 and its pictures."""
    counts = np.asarray(matrix, float)
    table = []
    for index, name in enumerate(names):
        hit, true, said = counts[index, index], counts[index].sum(), counts[:, index].sum()
        table.append(
            {
                "name": name,
                "precision": ratio(hit, said),
                "recall": ratio(hit, true),
                "f1": ratio(2 * hit, true + said),
                "pictures": int(true),
            }
        )
    return table


def _thin(values: Floats) -> list[float]:
    if len(values) > _CURVE_POINTS:
        values = values[np.linspace(0, len(values) - 1, _CURVE_POINTS).round().astype(int)]
    return [round(float(value), 5) for value in values]
