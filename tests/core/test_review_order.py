"""Which pictures come first in a review."""

import numpy as np
import pytest

from inspector_gui.core.result import Verdict
from inspector_gui.core.review_order import Doubt, Opinion, doubt_of, order, rank

OK_NAMES = ("good",)
DEFECTS = ("crack", "stain")


def says(verdict: Verdict, score: float, class_name: str | None = None) -> Opinion:
    return Opinion(verdict, score, class_name, model_id="m1")


@pytest.mark.parametrize(
    ("label", "opinion", "expected"),
    [
        ("good", says(Verdict.CHECK, 0.5), Doubt.AGREES),
        (None, says(Verdict.CHECK, 0.5), Doubt.UNSURE),
        ("good", says(Verdict.NG, 0.9, "crack"), Doubt.DIFFERS),
        ("crack", says(Verdict.OK, 0.1), Doubt.DIFFERS),
        ("stain", says(Verdict.NG, 0.9, "crack"), Doubt.DIFFERS),
        ("stain", says(Verdict.NG, 0.9, "defect"), Doubt.AGREES),
        ("crack", says(Verdict.NG, 0.9, "crack"), Doubt.AGREES),
        ("good", says(Verdict.OK, 0.1), Doubt.AGREES),
        (None, says(Verdict.NG, 0.9), Doubt.UNANSWERED),
        ("good", None, Doubt.UNJUDGED),
        (None, None, Doubt.UNANSWERED),
    ],
)
def test_doubt(label: str | None, opinion: Opinion | None, expected: Doubt) -> None:
    assert doubt_of(label, opinion, OK_NAMES, DEFECTS) is expected


def test_most_doubtful_first() -> None:
    cases = [
        ("good", says(Verdict.OK, 0.05)),  # agrees, far from the limit
        ("good", says(Verdict.NG, 0.6, "crack")),  # differs, model hardly sure
        ("good", says(Verdict.NG, 0.99, "crack")),  # differs, model very sure
        (None, says(Verdict.CHECK, 0.58)),
        (None, says(Verdict.CHECK, 0.5)),
        ("good", says(Verdict.OK, 0.45)),  # agrees, close to the limit
        ("good", None),
    ]
    ranks = [rank(doubt_of(label, o, OK_NAMES, DEFECTS), o) for label, o in cases]
    assert order(np.array(ranks), np.zeros(len(ranks))).tolist() == [4, 3, 2, 1, 6, 5, 0]


def test_equal_doubt_newest_first() -> None:
    assert order(np.full(3, 4.0), np.array([10.0, 30.0, 20.0])).tolist() == [1, 2, 0]
