import pytest

from inspector_gui.core.decision import DecisionRule
from inspector_gui.runtime.candidate_report import (
    Counts,
    Row,
    count_at,
    read_candidate_report,
)
from tests.fakes.reports import make_report, make_row

PLAIN = DecisionRule()


def rows(*given: tuple[str, float, str]) -> list[Row]:
    return [
        Row.model_validate(make_row(f"{n}.png", truth, score, verdict))
        for n, (truth, score, verdict) in enumerate(given)
    ]


class TestReading:
    def test_a_report_with_and_without_an_active_model(self) -> None:
        with_active = read_candidate_report(make_report())
        assert with_active.active is not None
        assert with_active.parts == 8
        alone = read_candidate_report(make_report(with_active=False))
        assert alone.active is None
        assert alone.comparison is None

    @pytest.mark.parametrize("report", [{}, {"candidate": {"metrics": {"escapes": "none"}}}])
    def test_something_else_is_refused_with_a_sentence(self, report: dict[str, object]) -> None:
        with pytest.raises(ValueError, match=r"The report cannot be read: candidate"):
            read_candidate_report(report)


class TestAnotherLimit:
    GIVEN = rows(("OK", 0.1, "OK"), ("OK", 0.6, "NG"), ("NG", 0.3, "OK"), ("NG", 0.9, "NG"))

    @pytest.mark.parametrize(
        ("limit", "counts"),
        [
            (0.5, Counts(escapes=1, overkill=1, unsure=0)),
            (0.05, Counts(escapes=0, overkill=2, unsure=0)),
            (0.65, Counts(escapes=1, overkill=0, unsure=0)),
            (1.0, Counts(escapes=2, overkill=0, unsure=0)),
        ],
    )
    def test_counts_follow(self, limit: float, counts: Counts) -> None:
        assert count_at(self.GIVEN, PLAIN.moved_to(limit), PLAIN) == counts

    def test_a_score_at_the_limit_is_ng(self) -> None:
        given = rows(("OK", 0.25, "OK"))
        assert count_at(given, PLAIN.moved_to(0.25), PLAIN).overkill == 1

    def test_the_unsure_band_moves_along(self) -> None:
        rule = DecisionRule(threshold=0.5, unsure_low=0.4, unsure_high=0.6)
        moved = rule.moved_to(0.3)
        assert (moved.unsure_low, moved.unsure_high) == pytest.approx((0.2, 0.4))
        given = rows(("NG", 0.45, "CHECK"), ("OK", 0.25, "OK"))
        assert count_at(given, rule, rule) == Counts(0, 0, 1)
        assert count_at(given, moved, rule) == Counts(0, 0, 1)
        assert count_at(given, rule.moved_to(1.0), rule) == Counts(1, 0, 0)

    def test_the_band_stays_inside_the_scores(self) -> None:
        rule = DecisionRule(threshold=0.5, unsure_low=0.3, unsure_high=0.9)
        for limit in (0.0, 1.0):
            moved = rule.moved_to(limit)
            assert DecisionRule.model_validate(moved.model_dump()) == moved

    def test_what_the_model_could_not_answer_stays_check(self) -> None:
        failed = rows(("NG", 0.0, "CHECK"), ("OK", 1.0, "CHECK"))
        for limit in (0.1, 0.9):
            assert count_at(failed, PLAIN.moved_to(limit), PLAIN) == Counts(0, 0, 2)

    def test_a_score_without_a_region_stays_check_until_it_is_below_the_limit(self) -> None:
        lone = rows(("NG", 0.7, "CHECK"))
        assert count_at(lone, PLAIN.moved_to(0.6), PLAIN) == Counts(0, 0, 1)
        assert count_at(lone, PLAIN.moved_to(0.8), PLAIN) == Counts(1, 0, 0)
