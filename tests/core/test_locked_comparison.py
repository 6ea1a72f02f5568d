"""One ladder of advice, whichever way a candidate was learnt."""

from dataclasses import dataclass

import pytest

from inspector_gui.core.locked_comparison import chance_of_difference, compare_locked


@dataclass(frozen=True)
class Row:
    path: str
    truth: str
    verdict: str


def rows(said: str) -> list[Row]:
    """Such as "G+ G? B-": a good part passed, one unsure, a bad part passed."""
    verdicts = {"G+": "OK", "G-": "NG", "B+": "NG", "B-": "OK", "G?": "CHECK", "B?": "CHECK"}
    return [
        Row(f"{number}", "OK" if part[0] == "G" else "NG", verdicts[part])
        for number, part in enumerate(said.split())
    ]


@pytest.mark.parametrize(
    ("before", "after", "advice", "why"),
    [
        ("G+ B+", "G+ B+", "unclear", "no difference"),
        ("G? B+ " * 6, "G+ B+ " * 6, "promote", "hardly by chance"),
        ("G? B+ " * 5, "G+ B+ " * 5, "unclear", "may be chance"),
        ("G+ B+", "G? B+", "keep", "wrong more often"),
        # An escape less for a good part rejected: as many are wrong, but of the better kind.
        ("G+ B-", "G- B+", "unclear", "looks better"),
        ("G- B+", "G+ B-", "keep", "1 more defective picture pass"),
        ("G- G- G- G- G- G- G- G- B+ B?", "G+ G+ G+ G+ G+ G+ G+ G+ B- B-", "keep",
         "2 more defective pictures pass"),
        ("B+ B?", "B- B-", "keep", "2 more defective pictures pass"),
    ],
)  # fmt: skip
def test_the_advice_and_its_reason(before: str, after: str, advice: str, why: str) -> None:
    found = compare_locked(rows(after), rows(before))
    assert found.advice == advice
    assert why in found.why
    assert found.missing == ""


@pytest.mark.parametrize(
    ("before", "after", "missing"),
    [
        ("G+ " * 40, "G- " * 40, "no defect yet"),
        ("G- " * 40, "G+ " * 40, "no defect yet"),
        ("B- " * 9, "B+ " * 9, "no good part yet"),
    ],
)
def test_one_kind_alone_gives_no_advice(before: str, after: str, missing: str) -> None:
    found = compare_locked(rows(after), rows(before))
    assert (found.advice, found.why) == ("unclear", "")
    assert missing in found.missing


def test_only_pictures_that_both_were_measured_on_count() -> None:
    new, old = rows("G+ B+ G+ G- G-"), rows("G- B- G+")
    found = compare_locked(new, old)
    assert (found.pictures, found.fixed, found.newly_wrong) == (3, ("0", "1"), ())


def test_a_check_lies_between_right_and_wrong() -> None:
    found = compare_locked(rows("G? G- B? B- G+ B?"), rows("G- G? B- B? G? B?"))
    assert found.fixed == ("0", "2", "4")
    assert found.newly_wrong == ("1", "3")


def test_the_chance_is_mcnemars() -> None:
    known = {(0, 0): 1.0, (3, 3): 1.0, (5, 0): 0.0625, (1, 9): 0.021484375, (6, 0): 0.03125}
    assert {counts: chance_of_difference(*counts) for counts in known} == known
    assert 0 < chance_of_difference(900, 1200) < 1e-9
