import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_gui.core.threshold import (
    choose_rule,
    choose_safe_limit,
    unsure_rather_than_rejected,
)

scores = st.lists(st.floats(0, 1, width=32), max_size=60).map(lambda v: np.array(v, np.float32))


@given(good=scores, bad=scores)
def test_any_scores_give_a_valid_rule(good: np.ndarray, bad: np.ndarray) -> None:
    rule = choose_rule(good, bad)
    assert 0 <= rule.unsure_low <= rule.threshold <= rule.unsure_high <= 1


@given(
    good=st.lists(st.floats(0, 0.375, width=32), min_size=1, max_size=60),
    bad=st.lists(st.floats(0.5, 1, width=32), min_size=1, max_size=60),
)
def test_what_can_be_told_apart_is_told_apart(good: list[float], bad: list[float]) -> None:
    rule = choose_rule(np.array(good, np.float32), np.array(bad, np.float32))
    assert max(good) < rule.unsure_low
    assert rule.unsure_high < min(bad)


def test_the_limit_keeps_away_from_the_kind_that_was_seen_less() -> None:
    many = np.full(400, 0.1, np.float32)
    few = np.full(4, 0.9, np.float32)
    assert choose_rule(many, few).threshold < 0.5 < choose_rule(1 - few, 1 - many).threshold


def test_an_escape_costs_more_than_an_overkill() -> None:
    # One good picture looks as bad as the one defect that is hard to see.
    good = np.array([0.1] * 20 + [0.6], np.float32)
    bad = np.array([0.9] * 20 + [0.55], np.float32)
    assert choose_rule(good, bad).threshold < 0.55


def test_the_unsure_band_stays_small() -> None:
    rng = np.random.default_rng(1)
    good, bad = rng.beta(2, 4, 500), rng.beta(4, 2, 500)
    rule = choose_rule(good.astype(np.float32), bad.astype(np.float32))
    everything = np.concatenate([good, bad])
    inside = (everything >= rule.unsure_low) & (everything < rule.unsure_high)
    assert 0 < inside.mean() <= 0.021


def test_one_kind_alone_gives_the_middle() -> None:
    assert choose_rule(np.zeros(0, np.float32), np.ones(3, np.float32)).threshold == 0.5


@given(good=scores, bad=scores)
def test_unsure_rather_than_rejected_moves_no_limit_down(good: np.ndarray, bad: np.ndarray) -> None:
    before = choose_rule(good, bad)
    after = unsure_rather_than_rejected(before, good, 0.1)
    assert (after.threshold, after.unsure_low) == (before.threshold, before.unsure_low)
    assert before.unsure_high <= after.unsure_high <= 1


def test_what_cannot_be_told_apart_is_unsure_and_not_rejected() -> None:
    rng = np.random.default_rng(1)
    # A model that knows nothing: rejecting all costs least, because an escape costs more.
    good, bad = rng.uniform(0.7, 0.8, (2, 40)).astype(np.float32)
    rule = choose_rule(good, bad)
    assert (good >= rule.unsure_high).mean() > 0.5
    rule = unsure_rather_than_rejected(rule, good, 0.1)
    assert (good >= rule.unsure_high).mean() <= 0.1
    assert (bad < rule.unsure_low).mean() < 0.5
    # Too few for the share to be promised: none of them is rejected.
    few = good[:5]
    assert not (few >= unsure_rather_than_rejected(rule, few, 0.1).unsure_high).any()
    # Where the limit rejects hardly any good one, nothing is changed.
    apart = choose_rule(good - 0.6, bad)
    assert unsure_rather_than_rejected(apart, good - 0.6, 0.1) == apart


def test_the_safe_limit_spends_the_allowed_overkill_on_distance_to_the_defects() -> None:
    good = np.linspace(0.0, 0.2, 101).astype(np.float32)
    bad = np.array([0.6, 0.9], np.float32)
    limit = choose_safe_limit(good, bad, 0.05).threshold
    assert (good >= limit).mean() == pytest.approx(0.05, abs=0.011)
    # A defect among the good ones does not slip, whatever that costs.
    hidden = np.append(bad, np.float32(0.1))
    low = choose_safe_limit(good, hidden, 0.05)
    assert 0.099 < low.threshold < 0.1
    assert (low.unsure_low, low.unsure_high) == (low.threshold, low.threshold)
    assert choose_safe_limit(good, bad[:0], 0.05).threshold == 0.5
