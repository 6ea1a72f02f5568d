from datetime import datetime, timedelta

import pytest

from inspector_gui.core.shift_count import GROUP_SIZE, GROUPS_FOR_LIMITS, ShiftCount

NOON = datetime(2026, 5, 4, 12, 0)


def fed(shares: list[int]) -> ShiftCount:
    """One group of the usual size for each number of NG parts."""
    count, ok, ng = ShiftCount(), 0, 0
    for number, bad in enumerate(shares):
        ok, ng = ok + GROUP_SIZE - bad, ng + bad
        count.update({"OK": ok, "NG": ng, "CHECK": 0}, NOON + timedelta(minutes=number))
    return count


def test_counts_from_its_beginning_only():
    count = ShiftCount({"OK": 100, "NG": 7, "CHECK": 1})
    assert (count.parts, count.yield_share) == (0, None)
    count.update({"OK": 106, "NG": 8, "CHECK": 2}, NOON)
    assert (count.parts, count.ng, count.check) == (8, 1, 1)
    assert count.yield_share == pytest.approx(6 / 8)


def test_no_yield_where_nothing_could_be_judged():
    count = ShiftCount()
    count.update({"OK": 0, "NG": 0, "CHECK": 3}, NOON)
    assert (count.parts, count.yield_share) == (3, None)
    count.update({"OK": 0, "NG": 1, "CHECK": 3}, NOON)
    assert count.yield_share == 0.0


def test_says_whether_anything_changed():
    count = ShiftCount()
    assert count.update({"OK": 1}, NOON)
    assert not count.update({"OK": 1}, NOON)


def test_a_verdict_that_is_taken_back_is_no_negative_part():
    count = ShiftCount()
    count.update({"OK": 1, "NG": 0, "CHECK": 1}, NOON)
    count.update({"OK": 2, "NG": 0, "CHECK": 0}, NOON)
    assert (count.parts, count.check) == (2, 0)


def test_limits_need_enough_groups():
    assert fed([1] * (GROUPS_FOR_LIMITS - 1)).centre is None
    count = fed([1] * GROUPS_FOR_LIMITS)
    assert count.centre == pytest.approx(1 / GROUP_SIZE)
    lower, upper = count.limits(count.groups[0])
    assert lower == 0.0
    assert upper == pytest.approx(0.04 + 3 * (0.04 * 0.96 / GROUP_SIZE) ** 0.5)


def test_a_bad_group_is_out_of_control_and_has_its_time():
    steady = fed([1, 0, 2, 1, 1, 0, 2, 1])
    assert steady.out_of_control() is None
    worse = fed([1, 0, 2, 1, 1, 0, 2, 1, 12])
    found = worse.out_of_control()
    assert found is not None
    assert found.ended == NOON + timedelta(minutes=8)


def test_a_burst_of_parts_is_one_larger_group():
    count = ShiftCount()
    count.update({"OK": 90, "NG": 10}, NOON)
    assert [(group.parts, group.ng) for group in count.groups] == [(100, 10)]


def test_goes_on_with_what_was_counted_before():
    count = ShiftCount({"OK": 3})
    count.update({"OK": 33, "NG": 1}, NOON)  # one group closed before the history was read
    earlier = [("NG" if n % 10 == 0 else "OK", NOON - timedelta(minutes=70 - n)) for n in range(60)]
    count.take_earlier(earlier)
    assert (count.parts, count.ng) == (31 + 60, 1 + 6)
    assert [group.parts for group in count.groups] == [25, 25, 31]
    assert [group.ng for group in count.groups] == [3, 2, 1]
    assert [group.ended for group in count.groups] == sorted(g.ended for g in count.groups)
    count.update({"OK": 48, "NG": 1}, NOON)
    assert [group.parts for group in count.groups] == [25, 25, 31, 25], "ten were left over"
    assert sum(group.ng for group in count.groups) == count.ng
