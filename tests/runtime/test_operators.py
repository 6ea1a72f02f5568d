"""Operators, roles and PINs, as the file and the app use them."""

from pathlib import Path

import pytest

from inspector_gui.runtime.operators import (
    Cost,
    Deed,
    Operator,
    Pin,
    PinWait,
    Role,
    Roster,
    RosterError,
    Rule,
    load_operators,
    make_operator,
    save_operators,
)

CHEAP = Cost(n=2, r=1, p=1)


def engineer(name: str = "anna", digits: str = "4711") -> Operator:
    return make_operator(name, Role.ENGINEER, Pin.of(digits, CHEAP))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Prüfplatz 日本" / "operators.json"


def test_without_a_file_nothing_is_locked(path: Path) -> None:
    roster, problem = load_operators(path)
    assert (roster.locked, roster.operators, problem) == (False, (), "")


def test_what_was_saved_comes_back_and_the_pin_is_not_in_it(path: Path) -> None:
    roster = Roster(idle_minutes=3).put(engineer(digits="86420135"))
    roster = roster.put(make_operator("ben", Role.OPERATOR, None))
    save_operators(path, roster)
    assert load_operators(path) == (roster, "")
    assert roster.locked
    assert b"86420135" not in path.read_bytes()


def test_only_the_right_pin_matches_and_no_two_hashes_are_alike() -> None:
    one, two = Pin.of("4711", CHEAP), Pin.of("4711", CHEAP)
    assert one.matches("4711")
    assert not one.matches("4712")
    assert not one.matches("")
    assert one.digest != two.digest


def test_a_pin_is_hashed_at_the_cost_of_the_day_and_checked_at_its_own() -> None:
    pin = Pin.of("4711", Cost())  # once at the real cost: the memory it takes is allowed for
    assert pin.cost == Cost()
    assert pin.matches("4711")


@pytest.mark.parametrize("digits", ["", "123", "1234567890123", "12a4", "１２３４", "12 4"])
def test_a_pin_is_four_to_twelve_digits(digits: str) -> None:
    with pytest.raises(RosterError) as refused:
        Pin.of(digits, CHEAP)
    assert refused.value.rule is Rule.PIN


@pytest.mark.parametrize("name", ["", "   ", "x" * 61])
def test_an_operator_has_a_name(name: str) -> None:
    with pytest.raises(RosterError) as refused:
        make_operator(name, Role.OPERATOR, None)
    assert refused.value.rule is Rule.NAME


def test_the_first_is_an_engineer_and_the_last_engineer_stays() -> None:
    for role in (Role.OPERATOR, Role.LABELLER):
        with pytest.raises(RosterError) as refused:
            Roster().put(make_operator("ben", role, Pin.of("1234", CHEAP)))
        assert refused.value.rule is Rule.NO_ENGINEER
    ben = make_operator("ben", Role.OPERATOR, None)
    roster = Roster().put(engineer()).put(ben)
    demoted = make_operator("anna", Role.LABELLER, Pin.of("1234", CHEAP))
    for change in (lambda: roster.without("anna"), lambda: roster.put(demoted, "anna")):
        with pytest.raises(RosterError) as refused:
            change()
        assert refused.value.rule is Rule.NO_ENGINEER
    assert roster.put(engineer("zoë")).without("anna").find("ben") == ben
    assert not roster.without("ben").without("anna").locked


def test_rights_need_a_pin_and_names_are_unlike() -> None:
    roster = Roster().put(engineer())
    for role in (Role.LABELLER, Role.ENGINEER):
        with pytest.raises(RosterError) as refused:
            roster.put(make_operator("ben", role, None))
        assert refused.value.rule is Rule.PIN_NEEDED
    with pytest.raises(RosterError) as refused:
        roster.put(engineer("Anna"))
    assert refused.value.rule is Rule.SAME_NAME


def test_a_change_keeps_the_place_and_touches_nobody_else() -> None:
    roster = Roster().put(engineer()).put(engineer("ben")).put(engineer("cem"))
    changed = roster.put(engineer("benedikt"), "ben")
    assert [one.name for one in changed.operators] == ["anna", "benedikt", "cem"]
    assert changed.find("cem") == roster.find("cem")


def test_roles_build_on_each_other() -> None:
    can = {role: {deed for deed in Deed if role.covers(deed.needs)} for role in Role}
    assert can[Role.OPERATOR] == set()
    assert can[Role.LABELLER] == {Deed.LABEL, Deed.IMPORT_PICTURES, Deed.EXPORT_PICTURES}
    assert can[Role.ENGINEER] == set(Deed)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0" * 200,
        b"{",
        b"[]",
        b"[" * 100_000,
        b'{"operators": [{"name": "anna", "role": "emperor"}]}',
        b'{"operators": [{"name": "ben", "role": "operator"}]}',
        b'{"operators": [{"name": "anna", "role": "engineer"}]}',
        b'{"operators": [{"name": "anna", "role": "engineer", "pin": {"salt": "0011223344556677",'
        b' "cost": {"n": 1073741824, "r": 8, "p": 1}, "digest": "' + b"00" * 32 + b'"}}]}',
        b" " * 2_000_000,
    ],
)
def test_a_damaged_file_is_one_sentence_and_stays(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(data)
    roster, problem = load_operators(path)
    assert roster == Roster()
    assert str(path) in problem
    assert "deletes that file" in problem
    assert path.read_bytes() == data


def test_a_file_that_cannot_be_read_is_one_sentence(path: Path) -> None:
    path.mkdir(parents=True)
    roster, problem = load_operators(path)
    assert roster == Roster()
    assert str(path) in problem


def test_wrong_pins_wait_longer_and_longer_but_nobody_is_locked_out() -> None:
    now = [0.0]
    wait = PinWait(lambda: now[0])
    waits = []
    for _ in range(1100):
        wait.note("anna", right=False)
        waits.append(wait.left_s("anna"))
        now[0] += waits[-1]
        assert wait.left_s("anna") == 0
    assert waits[:7] == [1, 2, 4, 8, 16, 30, 30]
    assert max(waits) == 30
    wait.note("anna", right=True)
    wait.note("anna", right=False)
    assert wait.left_s("anna") == 1
    assert wait.left_s("ben") == 0
