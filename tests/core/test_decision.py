from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_gui.core.decision import ClassRule, DecisionRule, decide
from inspector_gui.core.postprocess import Findings
from inspector_gui.core.result import Box, ReasonCode, Region, Verdict

probability = st.floats(0, 1)


def scored(score: float, *regions: Region, **scores: float) -> Findings:
    names = tuple(scores) or ("hole",)
    by_class = tuple(scores.items()) or (("hole", score),)
    return Findings(
        class_scores=(("good", max(0.0, 1 - score)), *by_class),
        defect_score=score,
        defect_class=max(scores, key=lambda n: scores[n]) if scores else "hole",
        has_picture_score=True,
        regions=regions,
        defect_names=names,
    )


def masked(*regions: Region) -> Findings:
    return Findings(
        class_scores=(),
        defect_score=max((r.score for r in regions), default=0.0),
        defect_class=regions[0].class_name if regions else "hole",
        has_picture_score=False,
        regions=regions,
        defect_names=("hole", "stain"),
    )


def region(name: str = "hole", score: float = 0.9, area: int = 100) -> Region:
    return Region(name, score, area, Box(0, 0, 10, 10))


def verdict(findings: Findings, task: Any = "classify", **rule: Any) -> Verdict:
    return decide(findings, DecisionRule(**rule), task)[0]


@pytest.mark.parametrize(
    ("score", "wanted"),
    [
        (0.0, Verdict.OK),
        (0.3999, Verdict.OK),
        (0.4, Verdict.CHECK),
        (0.5999, Verdict.CHECK),
        (0.6, Verdict.NG),
        (1.0, Verdict.NG),
    ],
)
def test_limit_and_unsure_band(score: float, wanted: Verdict) -> None:
    band = {"threshold": 0.5, "unsure_low": 0.4, "unsure_high": 0.6}
    assert verdict(scored(score), **band) is wanted


def test_a_score_at_the_limit_is_bad() -> None:
    assert verdict(scored(0.5)) is Verdict.NG
    assert verdict(scored(0.49999)) is Verdict.OK


def test_a_score_without_a_region_is_for_a_person_where_its_class_asks_for_one() -> None:
    small = scored(0.9, region(area=10), hole=0.9)
    own = {"hole": ClassRule(minimum_area_px=50)}
    assert verdict(small, "segment", per_class=own) is Verdict.CHECK
    assert verdict(scored(0.9, hole=0.9), "segment") is Verdict.NG


def test_the_reason_carries_the_numbers() -> None:
    _, reason, _ = decide(scored(0.8), DecisionRule(threshold=0.7), "classify")
    assert reason.code is ReasonCode.CLASS_OVER_LIMIT
    assert reason.text == "hole 0.80, limit 0.70"
    _, reason, _ = decide(
        masked(region(score=0.97, area=143)), DecisionRule(minimum_area_px=40), "segment"
    )
    assert reason.text == "hole 0.97, limit 0.50, 143 px of at least 40"
    _, reason, _ = decide(masked(region(score=0.97, area=73)), DecisionRule(), "segment")
    assert reason.text == "hole 0.97, limit 0.50, 73 px"


def test_with_an_unsure_band_the_reason_names_the_end_of_it_that_ruled() -> None:
    rule = DecisionRule(threshold=0.259, unsure_low=0.259, unsure_high=0.496)
    texts = [decide(scored(s), rule, "classify")[1].text for s in (0.1, 0.3, 0.68)]
    assert texts == [
        "defect score 0.10, limit 0.26",
        "score 0.30 lies between 0.26 and 0.50",
        "hole 0.68, limit 0.50",
    ]
    around = DecisionRule(threshold=0.5, unsure_low=0.4, unsure_high=0.6)
    assert decide(scored(0.1), around, "classify")[1].text == "defect score 0.10, limit 0.40"
    stain = around.model_copy(update={"per_class": {"stain": ClassRule(threshold=0.8)}})
    _, reason, _ = decide(scored(0.95, stain=0.95), stain, "classify")
    assert reason.text == "stain 0.95, limit 0.90"


def test_the_reason_tells_the_score_that_was_held_against_the_limit() -> None:
    """The picture's score judges; the pixels of its region may be less sure."""
    sure = scored(0.9, region(score=0.6, area=70), hole=0.9)
    _, reason, _ = decide(sure, DecisionRule(threshold=0.8), "segment")
    assert reason.text == "hole 0.90, limit 0.80, 70 px"
    elsewhere = scored(0.9, region("stain", 0.6, 70), hole=0.9)
    _, reason, _ = decide(elsewhere, DecisionRule(threshold=0.8), "segment")
    assert reason.text == "hole 0.90, limit 0.80"


def test_regions_that_are_too_small_do_not_count() -> None:
    small, large = region(area=39), region(area=40)
    rule = DecisionRule(minimum_area_px=40)
    assert decide(masked(small), rule, "segment")[0] is Verdict.OK
    found, _, counting = decide(masked(large, small), rule, "segment")
    assert found is Verdict.NG
    assert counting == (large,)


def test_a_bad_score_without_a_region_is_for_a_person() -> None:
    found, reason, _ = decide(
        scored(0.9, region(area=3)), DecisionRule(minimum_area_px=40), "segment"
    )
    assert found is Verdict.CHECK
    assert reason.code is ReasonCode.NO_REGION


def test_a_class_may_have_its_own_area() -> None:
    rule = DecisionRule(minimum_area_px=10, per_class={"stain": ClassRule(minimum_area_px=500)})
    assert decide(masked(region("stain", area=400)), rule, "segment")[0] is Verdict.OK
    assert decide(masked(region("hole", area=400)), rule, "segment")[0] is Verdict.NG


def test_a_harmless_class_on_top_does_not_hide_another_one() -> None:
    """The largest region is a tolerated stain, the smaller one a crack over its limit."""
    rule = DecisionRule(threshold=0.5, per_class={"stain": ClassRule(threshold=0.95)})
    both = masked(region("stain", 0.8, 900), region("hole", 0.7, 50))
    found, reason, _ = decide(both, rule, "segment")
    assert found is Verdict.NG
    assert dict(reason.values)["class_name"] == "hole"
    assert decide(masked(region("stain", 0.8, 900)), rule, "segment")[0] is Verdict.OK


def test_scores_are_held_against_the_limit_of_their_own_class() -> None:
    lenient = {"per_class": {"stain": ClassRule(threshold=0.95)}}
    assert verdict(scored(0.9, stain=0.9, hole=0.0), **lenient) is Verdict.OK
    assert verdict(scored(0.97, stain=0.96, hole=0.01), **lenient) is Verdict.NG
    assert verdict(scored(0.9, stain=0.35, hole=0.55), **lenient) is Verdict.NG
    strict = {"per_class": {"hole": ClassRule(threshold=0.2)}}
    assert verdict(scored(0.45, stain=0.2, hole=0.25), **strict) is Verdict.NG
    assert verdict(scored(0.45, stain=0.3, hole=0.15), **strict) is Verdict.OK


def test_the_unsure_band_moves_with_a_class_limit() -> None:
    rule = {
        "threshold": 0.5,
        "unsure_low": 0.4,
        "unsure_high": 0.55,
        "per_class": {"stain": ClassRule(threshold=0.9)},
    }
    cases = {0.6: Verdict.OK, 0.79: Verdict.OK, 0.82: Verdict.CHECK, 0.96: Verdict.NG}
    for score, wanted in cases.items():
        assert verdict(scored(score, stain=score), **rule) is wanted


def test_an_exception_for_a_class_the_model_does_not_know_changes_nothing() -> None:
    rule = {"per_class": {"good": ClassRule(threshold=0.0), "dent": ClassRule(threshold=0.0)}}
    assert verdict(scored(0.1), **rule) is Verdict.OK


@given(probability, probability, probability, probability, probability)
def test_a_higher_score_never_gives_a_milder_verdict(
    threshold: float, below: float, above: float, one: float, two: float
) -> None:
    low, high = threshold * below, threshold + (1 - threshold) * above
    rule = {"threshold": threshold, "unsure_low": min(low, high), "unsure_high": high}
    order = [Verdict.OK, Verdict.CHECK, Verdict.NG]
    milder, worse = (order.index(verdict(scored(s), **rule)) for s in sorted((one, two)))
    assert milder <= worse


@pytest.mark.parametrize(
    "values",
    [
        {"threshold": 1.1},
        {"threshold": float("nan")},
        {"unsure_low": 0.6, "unsure_high": 0.4},
        {"pixel_threshold": 0.0},
        {"minimum_area_px": -1},
        {"per_class": {"a": {"threshold": 2}}},
        {"treshold": 0.5},
    ],
)
def test_rules_that_make_no_sense_are_refused(values: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        DecisionRule(**values)


def test_every_change_of_the_rule_changes_its_id() -> None:
    rules = [
        DecisionRule(),
        DecisionRule(threshold=0.51),
        DecisionRule(minimum_area_px=1),
        DecisionRule(per_class={"hole": ClassRule(threshold=0.4)}),
    ]
    assert len({rule.configuration_id for rule in rules}) == len(rules)
    assert DecisionRule().configuration_id == DecisionRule(threshold=0.5).configuration_id


def test_where_the_mask_alone_judges_no_pixel_over_a_limit_is_left_out() -> None:
    rule = DecisionRule(threshold=0.3, unsure_low=0.3, unsure_high=0.3, pixel_threshold=0.5)
    assert rule.pixel_limit(picture_is_scored=True) == 0.5
    assert rule.pixel_limit(picture_is_scored=False) == 0.3
    banded = DecisionRule(threshold=0.6, unsure_low=0.4, unsure_high=0.7, pixel_threshold=0.5)
    assert banded.pixel_limit(picture_is_scored=False) == 0.4
    strict = DecisionRule(threshold=0.6, per_class={"crack": ClassRule(threshold=0.2)})
    assert strict.pixel_limit(picture_is_scored=False) == 0.2


def test_one_score_beside_a_mask_is_held_against_every_marked_class() -> None:
    rule = DecisionRule(threshold=0.5, per_class={"stain": ClassRule(threshold=0.95)})
    marks = (region("stain", 0.9, 900), region("hole", 0.8, 60))
    named = scored(0.8, stain=0.8, hole=0.0)
    both = replace(named, regions=marks, scored_by_class=False)
    assert decide(both, rule, "segment")[0] is Verdict.NG
    alone = replace(both, regions=marks[:1])
    assert decide(alone, rule, "segment")[0] is Verdict.OK
    unmarked = replace(both, regions=())
    assert decide(unmarked, rule, "segment")[0] is not Verdict.OK


def test_a_score_without_a_mark_asks_for_the_largest_area_any_class_needs() -> None:
    rule = DecisionRule(per_class={"hole": ClassRule(minimum_area_px=40)})
    lone = replace(scored(0.9), defect_class=None, scored_by_class=False)
    found, reason, _ = decide(lone, rule, "segment")
    assert found is Verdict.CHECK
    assert dict(reason.values)["area_limit"] == 40
