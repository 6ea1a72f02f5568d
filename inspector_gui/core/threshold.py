"""Choosing the limit and the unsure band from validation pictures."""

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.decision import DecisionRule

_EPSILON = 1e-4
_ESCAPE_COST = 3.0  # a bad part that passes costs more than a good part that is looked at again
_BAND_OF_GAP = 0.25  # of the gap between good and bad, where nothing was ever seen
_BAND_SHARE = 0.02  # at most this share of the validation pictures may fall into the band


def choose_rule(good: NDArray[np.float32], bad: NDArray[np.float32]) -> DecisionRule:
    """Choose the limit that costs least, in the middle of what costs the same.

    Scores of trained networks crowd at 0 and 1, so distances are measured in log odds. When good
    and bad pictures do not overlap, the limit lies in the gap between them, nearer to the kind
    with more pictures: the fewer were seen of a kind, the further the next one may lie. The
    stretch of the gap around the limit is unsure. When they overlap, the band holds the mistakes
    nearest to the limit, but never more than 2 % of the pictures.

    Args:
        good: Defect scores, 0..1, of good validation pictures.
        bad: Defect scores of defective validation pictures.

    Returns:
        A rule with `threshold`, `unsure_low` and `unsure_high`; 0.5 and no band without pictures
        of both kinds.
    """
    if not len(good) or not len(bad):
        return DecisionRule()
    low, high = _log_odds(good), _log_odds(bad)
    both = np.unique(np.concatenate([low, high]))
    # Candidate limits lie between neighbouring scores, and beyond both ends.
    cuts = np.concatenate([both[:1] - 0.5, (both[1:] + both[:-1]) / 2, both[-1:] + 0.5])
    cost = _ESCAPE_COST * (high[None] < cuts[:, None]).mean(axis=1)
    cost += (low[None] >= cuts[:, None]).mean(axis=1)
    best = np.flatnonzero(cost <= cost.min() + 1e-12)
    limit = float(cuts[best[len(best) // 2]])
    start, end = limit, limit
    if low.max() < high.min():
        gap = high.min() - low.max()
        limit = low.max() + gap * np.sqrt(len(high)) / (np.sqrt(len(high)) + np.sqrt(len(low)))
        start, end = limit - gap * _BAND_OF_GAP / 2, limit + gap * _BAND_OF_GAP / 2
    else:
        wrong = np.concatenate([low[low >= limit], high[high < limit]])
        everything = np.concatenate([low, high])
        for score in sorted(wrong, key=lambda value: abs(value - limit)):
            wider = min(start, score - 1e-3), max(end, score + 1e-3)
            inside = (everything >= wider[0]) & (everything < wider[1])
            if inside.mean() > _BAND_SHARE:
                break
            start, end = wider
    return DecisionRule(
        threshold=round(_probability(limit), 6),
        unsure_low=round(_probability(start), 6),
        unsure_high=round(_probability(end), 6),
    )


def unsure_rather_than_rejected(
    rule: DecisionRule, good: NDArray[np.float32], overkill: float
) -> DecisionRule:
    """The rule, saying CHECK in place of NG where too many good pictures lie.

    An escape costs so much that, where good and bad look alike, the cheapest limit rejects all.
    That is true of costs and of no use: what cannot be told apart is unsure. Where the limit
    rejects few good pictures, the rule stays as it is.

    Args:
        rule: As `choose_rule` gives it.
        good: Defect scores, 0..1, of good pictures that were judged without having been learned.
        overkill: Share of the next good pictures that may be rejected. It is kept on average over
            draws of pictures (V. Vovk et al., "Algorithmic learning in a random world", 2005); with
            fewer than 1 / overkill - 1 pictures it cannot be promised, and the highest one counts.
    """
    if not len(good):
        return rule
    rank = min(len(good), int(np.ceil((1 - overkill) * (len(good) + 1))))
    highest = float(np.sort(good)[rank - 1])
    if highest < rule.threshold:
        return rule
    end = max(rule.unsure_high, min(1.0, round(highest + _EPSILON, 6)))
    return rule.model_copy(update={"unsure_high": end})


def choose_safe_limit(
    good: NDArray[np.float32], bad: NDArray[np.float32], overkill: float
) -> DecisionRule:
    """The limit at which no known defect slips, lowered as far as the allowed overkill permits.

    A defect that is seen tomorrow may look better than all that were seen so far, so what may be
    rejected of the good parts is spent on distance to the defects.

    Args:
        good: Defect scores, 0..1, of good pictures that were judged without having been learned.
        bad: The same of defective pictures.
        overkill: Share of good parts that may be rejected. More are where a defect would slip.

    Returns:
        A rule without an unsure band; 0.5 without pictures of both kinds.
    """
    if not len(good) or not len(bad):
        return DecisionRule()
    limit = min(float(bad.min()), float(np.quantile(good, 1 - overkill)))
    limit = float(np.clip(limit * (1 - 1e-5), 0, 1))  # rounding must not lift it over that defect
    return DecisionRule(threshold=limit, unsure_low=limit, unsure_high=limit)


def _log_odds(scores: NDArray[np.float32]) -> NDArray[np.float64]:
    clipped = np.clip(np.asarray(scores, np.float64), _EPSILON, 1 - _EPSILON)
    return np.asarray(np.log(clipped / (1 - clipped)))


def _probability(log_odds: float) -> float:
    return float(1 / (1 + np.exp(-log_odds)))
