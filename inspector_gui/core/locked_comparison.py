"""What a locked test says for or against a candidate beside the active model."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, Protocol

from inspector_gui.core.locked_test import cannot_show

_ALPHA = 0.05


class Answered(Protocol):
    """A model's answer on one picture of the test."""

    @property
    def path(self) -> str:
        """How the picture is named; the same for both models."""

    @property
    def truth(self) -> str:
        """OK or NG, what its label means."""

    @property
    def verdict(self) -> str:
        """OK, NG or CHECK."""


@dataclass(frozen=True, slots=True)
class LockedComparison:
    """Two models on the pictures that both were measured on.

    Attributes:
        pictures: How many these are.
        fixed: Paths that the candidate judges better; CHECK lies between right and wrong.
        newly_wrong: Paths that the active model judges better.
        chance: That so uneven a change is luck, see `chance_of_difference`.
        advice: What to do with the candidate.
        why: The reason for people, without a full stop; "" where a kind of part is missing.
        missing: Instead of it, one sentence on what the test cannot show.
    """

    pictures: int
    fixed: tuple[str, ...]
    newly_wrong: tuple[str, ...]
    chance: float
    advice: Literal["promote", "unclear", "keep"]
    why: str = ""
    missing: str = ""


def compare_locked(candidate: Iterable[Answered], active: Iterable[Answered]) -> LockedComparison:
    """Set two models side by side; what only one was measured on is left out."""
    before = {row.path: row for row in active}
    both = [(row, before[row.path]) for row in candidate if row.path in before]
    fixed = tuple(new.path for new, old in both if _worth(new) > _worth(old))
    wrong = tuple(new.path for new, old in both if _worth(new) < _worth(old))
    escapes = sum(_escaped(new) - _escaped(old) for new, old in both)
    chance = chance_of_difference(len(fixed), len(wrong))
    missing = cannot_show(new.truth for new, _ in both)
    advice: Literal["promote", "unclear", "keep"] = "unclear"
    why = "there is no difference that these pictures can show"
    if escapes > 0:  # an escape is measured, whatever else is not
        advice, why, missing = "keep", f"the candidate lets {_more(escapes)} pass", ""
    elif missing:
        why = ""
    elif len(wrong) > len(fixed):
        advice, why = "keep", "the candidate is wrong more often"
    elif len(fixed) > len(wrong) and chance < _ALPHA:
        advice, why = "promote", "the candidate is better, and hardly by chance"
    elif len(fixed) > len(wrong) or escapes < 0:
        why = "the candidate looks better, but it may be chance"
    return LockedComparison(len(both), fixed, wrong, chance, advice, why, missing)


def chance_of_difference(only_one: int, only_other: int) -> float:
    """McNemar's exact test: how probable so uneven a split is if both are equally good."""
    changed = only_one + only_other
    tail = sum(math.comb(changed, k) for k in range(min(only_one, only_other) + 1))
    return float(min(1.0, 2 * tail / 2**changed))


def _more(count: int) -> str:
    return "1 more defective picture" if count == 1 else f"{count} more defective pictures"


def _worth(row: Answered) -> int:
    """Right, left to a person, or wrong."""
    return 2 if row.verdict == row.truth else int(row.verdict == "CHECK")


def _escaped(row: Answered) -> bool:
    return row.truth == "NG" and row.verdict == "OK"
