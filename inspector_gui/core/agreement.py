"""How well inspectors agree with the reference and with each other: attribute agreement.

Terms and limits of the AIAG manual *Measurement Systems Analysis* (4th edition, chapter III-C): the
reference is what holds in the dataset, a defect is the positive case, and an appraiser is an
inspector or the model. Decisions are about OK or NG; which defect was named is counted apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

_Z = 1.959964  # 95 %
_Grade = Literal["acceptable", "marginal", "unacceptable"]
#: Least effectiveness, most misses, most false alarms.
_LIMITS: tuple[tuple[_Grade, float, float, float], ...] = (
    ("acceptable", 0.90, 0.02, 0.05),
    ("marginal", 0.80, 0.05, 0.10),
)


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many.

    Attributes:
        count: How often it happened.
        total: How often it could have happened.
    """

    count: int
    total: int

    @property
    def value(self) -> float | None:
        """0..1, None where it could never have happened."""
        return self.count / self.total if self.total else None

    @property
    def bounds(self) -> tuple[float, float] | None:
        """The 95 % interval (Wilson 1927), None without a sample."""
        if not self.total:
            return None
        share, squared = self.count / self.total, _Z * _Z / self.total
        middle = share + squared / 2
        spread = _Z * ((share * (1 - share) + squared / 4) / self.total) ** 0.5
        low, high = (middle - spread) / (1 + squared), (middle + spread) / (1 + squared)
        return max(0.0, low), min(1.0, high)


@dataclass(frozen=True, slots=True)
class Kappa:
    """Agreement beyond chance.

    Attributes:
        value: 1 for full agreement, 0 for what chance gives.
        bounds: The 95 % interval, None where the sample shows no disagreement to estimate it from.
    """

    value: float
    bounds: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Decision:
    """What an appraiser said of a picture whose class is known.

    Attributes:
        picture_id: Which picture.
        reference: The class that holds.
        reference_bad: Whether that is a defect class.
        said: The class that was named, "" where only OK or NG was said.
        said_bad: Whether NG was said, None for "not sure".
    """

    picture_id: str
    reference: str
    reference_bad: bool
    said: str
    said_bad: bool | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """One appraiser against the reference.

    Attributes:
        who: The inspector, or the model.
        undecided: Pictures of which neither OK nor NG was said; not counted elsewhere.
        effectiveness: Right decisions of all.
        misses: Defects called OK.
        false_alarms: Good pictures called NG.
        same_class: Answers that name the class of the reference.
        repeats: Pictures decided several times, always in the same way.
        kappa: Cohen's kappa of OK and NG, None where chance alone explains everything.
    """

    who: str
    undecided: int
    effectiveness: Share
    misses: Share
    false_alarms: Share
    same_class: Share
    repeats: Share
    kappa: Kappa | None

    @property
    def grade(self) -> _Grade | None:
        """What the AIAG manual calls such shares; None before good and bad pictures were seen."""
        shares = (self.effectiveness.value, self.misses.value, self.false_alarms.value)
        effective, missed, alarmed = shares
        if effective is None or missed is None or alarmed is None:
            return None
        for grade, least, most_missed, most_alarmed in _LIMITS:
            if effective >= least and missed <= most_missed and alarmed <= most_alarmed:
                return grade
        return "unacceptable"


def agreement(who: str, decisions: Sequence[Decision]) -> Agreement:
    """Compare an appraiser's decisions with the reference."""
    decided = [d for d in decisions if d.said_bad is not None]
    bad = [d for d in decided if d.reference_bad]
    good = [d for d in decided if not d.reference_bad]
    named = [d for d in decided if d.said]
    by_picture: dict[str, list[bool | None]] = {}
    for decision in decided:
        by_picture.setdefault(decision.picture_id, []).append(decision.said_bad)
    several = [said for said in by_picture.values() if len(said) > 1]
    return Agreement(
        who,
        len(decisions) - len(decided),
        Share(sum(d.said_bad == d.reference_bad for d in decided), len(decided)),
        Share(sum(not d.said_bad for d in bad), len(bad)),
        Share(sum(bool(d.said_bad) for d in good), len(good)),
        Share(sum(d.said == d.reference for d in named), len(named)),
        Share(sum(len(set(said)) == 1 for said in several), len(several)),
        cohens_kappa([d.reference_bad for d in decided], [bool(d.said_bad) for d in decided]),
    )


def between(first: Sequence[Decision], second: Sequence[Decision]) -> tuple[int, Kappa | None]:
    """How two appraisers agree about the pictures that both decided; the last decision counts.

    Returns:
        How many pictures these are, and Cohen's kappa of OK and NG.
    """
    one = {d.picture_id: d.said_bad for d in first if d.said_bad is not None}
    other = {d.picture_id: d.said_bad for d in second if d.said_bad is not None}
    both = [key for key in one if key in other]
    return len(both), cohens_kappa([one[k] for k in both], [other[k] for k in both])


def cohens_kappa(first: Sequence[bool], second: Sequence[bool]) -> Kappa | None:
    """Cohen's kappa (1960) with the large-sample interval of Fleiss, Cohen and Everitt (1969).

    Args:
        first: What one said, picture by picture.
        second: What the other said of the same pictures.

    Returns:
        None without pictures, and where both said the same one thing about all of them.
    """
    count = len(first)
    if not count:
        return None
    table = np.zeros((2, 2))
    np.add.at(table, (np.array(first, int), np.array(second, int)), 1 / count)
    rows, columns = table.sum(axis=1), table.sum(axis=0)
    chance = float(rows @ columns)
    if chance > 1 - 1e-12:
        return None
    kappa = (float(np.trace(table)) - chance) / (1 - chance)
    weights = (columns[:, None] + rows[None, :]) * (1 - kappa)
    agreeing = sum(table[i, i] * (1 - (rows[i] + columns[i]) * (1 - kappa)) ** 2 for i in (0, 1))
    differing = sum(table[i, 1 - i] * weights[i, 1 - i] ** 2 for i in (0, 1))
    spread = agreeing + differing - (kappa - chance * (1 - kappa)) ** 2
    variance = float(spread) / (count * (1 - chance) ** 2)
    if variance < 1e-12:
        return Kappa(kappa, None)
    half = _Z * variance**0.5
    return Kappa(kappa, (max(-1.0, kappa - half), min(1.0, kappa + half)))
