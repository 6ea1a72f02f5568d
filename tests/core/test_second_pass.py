"""Blind answers: kept, withdrawn, survived, drawn."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from inspector_gui.core.annotation import Picture
from inspector_gui.core.second_pass import (
    FILE_NAME,
    BlindAnswer,
    decisions_of,
    draw,
    read_answers,
    record_answer,
    withdraw_answer,
)

NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


def answer(name: str, said: str = "good", **changes: str) -> BlindAnswer:
    values = {"picture_id": "p1", "reference": "good", "reference_by": "anna", "who": "07"}
    return BlindAnswer(answer_id=name, said=said, when=NOW, **(values | changes))


def picture(number: int, label: str) -> Picture:
    name = f"{label}{number}"
    return Picture(name, Path(name), label, "", None, "", NOW, "anna")


def test_answers_are_appended_and_one_withdrawn_no_longer_counts(tmp_path: Path) -> None:
    assert read_answers(tmp_path) == []
    for name in ("a", "b", "c"):
        record_answer(tmp_path, answer(name))
    before = (tmp_path / FILE_NAME).read_bytes()
    withdraw_answer(tmp_path, "b", "07")
    assert (tmp_path / FILE_NAME).read_bytes().startswith(before)
    assert read_answers(tmp_path) == [answer("a"), answer("c")]


def test_a_line_cut_off_by_a_power_cut_loses_that_line_only(tmp_path: Path) -> None:
    record_answer(tmp_path, answer("a"))
    path = tmp_path / FILE_NAME
    path.write_bytes(path.read_bytes() + b'{"answer_id":"b","pict')
    record_answer(tmp_path, answer("c"))
    assert [one.answer_id for one in read_answers(tmp_path)] == ["a", "c"]


def test_half_of_a_pass_is_defective_and_what_was_judged_least_comes_first() -> None:
    pictures = [picture(n, "good") for n in range(100)] + [picture(n, "crack") for n in range(30)]
    seen = Counter({f"good{n}": 1 for n in range(90)})
    drawn = draw(pictures, ["good"], seen, Random(1), 20)
    assert Counter(p.label for p in drawn) == {"good": 10, "crack": 10}
    assert {p.picture_id for p in drawn if p.label == "good"} == {
        f"good{n}" for n in range(90, 100)
    }
    few = draw(pictures[:103], ["good"], Counter(), Random(1), 20)
    assert Counter(p.label for p in few) == {"good": 17, "crack": 3}
    assert len(draw(pictures[100:], ["good"], Counter(), Random(1), 20)) == 20
    assert draw([], ["good"], Counter(), Random(1)) == []


def test_people_and_models_are_told_apart() -> None:
    answers = [
        answer("a", "crack"),
        answer("b", ""),
        answer("m", "crack", who="", model_id="m1", verdict="OK"),
        answer("n", "crack", who="", model_id="m1", verdict="NG", picture_id="p2"),
        answer("o", "crack", who="", model_id="m1", verdict="CHECK", picture_id="p3"),
        answer("p", "good", who="", model_id="m1", verdict="NG", picture_id="p4"),
    ]
    people, models = decisions_of(answers, ["good"])
    assert [(d.said, d.said_bad) for d in people["07"]] == [("crack", True), ("", None)]
    told = {d.picture_id: (d.said, d.said_bad) for d in models["m1"]}
    assert told["p1"] == ("good", False)
    assert told["p2"] == ("crack", True)
    assert told["p3"] == ("", None)
    assert told["p4"] == ("", True)
