"""What a candidate is worth beside the active model, and when one yes is not enough."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from inspector_gui.core.annotation import Picture
from inspector_gui.runtime.candidate_report import CandidateReport, Parity
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.quick_trial import Answer, TestPicture, make_report
from inspector_gui.ui.promote_question import speaks_against
from tests.fakes.models import classify_model


def report(truths: str, active: str, candidate: str) -> CandidateReport:
    """Both models' verdicts on good (G) and bad (B) parts: OK (o), NG (n) or CHECK (c)."""
    engine = InferenceEngine.load(classify_model(), threads=1)
    verdicts = {"o": "OK", "n": "NG", "c": "CHECK"}
    tests = [
        TestPicture(
            Picture(
                picture_id=f"{number}", path=Path(f"{number}.png"), label="x", part_id="",
                mask=None, annotation_id="", added=datetime(2026, 3, 1, tzinfo=UTC), who="",
            ),
            f"{number}.png",
            f"{number}",
            "OK" if truth == "G" else "NG",
        )
        for number, truth in enumerate(truths)
    ]  # fmt: skip

    def said(letters: str) -> tuple[InferenceEngine, dict[str, Answer]]:
        return engine, {f"{n}": Answer(verdicts[v], 0.5, "x") for n, v in enumerate(letters)}

    return make_report(tests, said(candidate), said(active), Parity())


@pytest.mark.parametrize(
    ("candidate", "why"),
    [
        ("n" * 40, "40 of 40 good parts would be rejected"),
        ("c" * 40, "unsure of 40 of 40 parts"),
        ("c" * 20 + "o" * 20, "unsure of 20 of 40 parts"),
        ("c" * 10 + "n" * 9 + "o" * 21, ""),
    ],
)
def test_a_test_of_good_parts_advises_nothing_but_shows_a_useless_candidate(
    candidate: str, why: str
) -> None:
    found = report("G" * 40, "o" * 40, candidate)
    assert found.comparison is not None
    assert found.comparison.advice == "unclear"
    assert "escapes cannot be measured" in found.comparison.sentence
    against = speaks_against(found)
    assert (against is not None) == bool(why)
    assert against is None or why in against[1]


def test_defects_alone_show_a_useless_candidate_too() -> None:
    against = speaks_against(report("B" * 9, "c" * 9, "c" * 9))
    assert against is not None
    assert "unsure of 9 of 9" in against[1]


def test_where_both_kinds_were_measured_the_comparison_decides() -> None:
    """As unsure as the active model is no worse than it."""
    found = report("GGGGBB", "cccccc", "cccccn")
    assert found.comparison is not None
    assert "On 6 locked test pictures: the candidate looks better" in found.comparison.sentence
    assert speaks_against(found) is None


def test_an_escape_less_counts_where_as_many_are_wrong() -> None:
    found = report("GGBB", "oono", "onnn")
    assert found.comparison is not None
    assert (found.comparison.fixed, found.comparison.newly_wrong) == (("3.png",), ("1.png",))
    assert "looks better" in found.comparison.sentence
