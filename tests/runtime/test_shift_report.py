"""The shift report, read back as a spreadsheet and a browser would."""

import csv
import locale
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_gui.core.result import InspectionResult, Reason, ReasonCode, Verdict
from inspector_gui.runtime import shift_report
from inspector_gui.runtime.csv_cell import neutral
from inspector_gui.runtime.history import Entry, History
from inspector_gui.runtime.history_row import HistoryRow
from inspector_gui.runtime.model_store import Promotion
from inspector_gui.runtime.report_page import Words
from inspector_gui.runtime.shift_figures import Shift, ShiftCounter
from inspector_gui.runtime.shift_report import Versions, each_row, write_shift_report
from tests.fakes.models import make_manifest

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def history(tmp_path: Path):
    made = History(f"sqlite:///{tmp_path / 'history.sqlite'}")
    yield made
    made.close()


def add(history: History, part: str, verdict: Verdict, *, minute: float = 0, model: str = "m1",
        class_name: str = "crack", score: float = 0.75,
        trouble: ReasonCode | None = None) -> str:  # fmt: skip
    reason = Reason.of(ReasonCode.CLASS_OVER_LIMIT, class_name=class_name, score=score, limit=0.5)
    result = InspectionResult(
        uuid4().hex, int(minute), part, "plate", "" if trouble else model,
        NOON + timedelta(minutes=minute), verdict, Reason.of(trouble) if trouble else reason,
        score, class_name, times_ms={"infer": 10.0}, configuration_id="rule1",
    )  # fmt: skip
    history.append(Entry(result, "camera:<i>", None, None))
    return result.result_id


def made_up_row() -> HistoryRow:
    return HistoryRow(
        "r", "", "plate", "m1", "rule1", NOON, {}, "OK", 0.1, "good", "below_limit", "fine", 0,
        "s", None, None, None, None,
    )  # fmt: skip


def written(history: History, tmp_path: Path) -> tuple[str, list[dict[str, str]]]:
    files = write_shift_report(
        each_row(history), tmp_path / "shift.html", product="Plate", who="berta"
    )
    return files.page.read_text(encoding="utf-8"), read(files.table)


def read(table: Path) -> list[dict[str, str]]:
    with table.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def counted(history: History) -> Shift:
    counter = ShiftCounter()
    for row in each_row(history):
        counter.count(row)
    return counter.shift()


def test_parts_count_by_their_worst_verdict(history: History, tmp_path: Path) -> None:
    add(history, "a", Verdict.OK)
    add(history, "a", Verdict.NG, minute=1)
    add(history, "b", Verdict.OK, minute=2)
    add(history, "b", Verdict.CHECK, minute=3)
    add(history, "c", Verdict.OK, minute=4)
    add(history, "", Verdict.CHECK, minute=5)  # between two parts
    page, rows = written(history, tmp_path)
    assert len(rows) == 6
    assert "33.3 %" in page
    shift = counted(history)
    assert dict(shift.parts) == {"NG": 1, "CHECK": 1, "OK": 1}
    assert dict(shift.classes) == {"crack": 1}, "a CHECK is no defect"
    assert shift.inspected == 6


def test_hostile_text_is_neutral_in_both_files(history: History, tmp_path: Path) -> None:
    evil = "=cmd|' /C calc'!A0"
    tag = "<script>alert(1)</script>"
    add(history, evil, Verdict.NG, class_name=tag)
    disputed = add(history, "p", Verdict.NG, minute=1)
    history.record_dispute(disputed, "+1\n\u202egood", "@anna")
    page, rows = written(history, tmp_path)
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    by_part = {row["part"]: row for row in rows}
    assert "'" + evil in by_part
    assert by_part["p"]["disputed as"] == "'+1 good"
    assert by_part["p"]["disputed by"] == "'@anna"
    for row in rows:
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())


@given(st.text())
def test_no_cell_starts_a_formula_or_a_line(text: str) -> None:
    cell = neutral(text)
    assert not cell.startswith(("=", "+", "-", "@", "|", "%"))
    assert "\n" not in cell
    assert "\r" not in cell


def test_numbers_do_not_follow_the_locale(history: History, tmp_path: Path) -> None:
    add(history, "a", Verdict.NG, score=0.125)
    before = locale.setlocale(locale.LC_NUMERIC)
    for name in ("de_DE.UTF-8", "fr_FR.UTF-8", "C"):
        try:
            locale.setlocale(locale.LC_NUMERIC, name)
        except locale.Error:
            continue
        break
    try:
        _, rows = written(history, tmp_path)
    finally:
        locale.setlocale(locale.LC_NUMERIC, before)
    assert rows[0]["score"] == "0.125"
    assert datetime.fromisoformat(rows[0]["time"]) == NOON


def test_every_row_comes_once_however_the_pages_fall(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shift_report, "_PAGE", 4)
    ids = [add(history, f"p{n}", Verdict.OK, minute=n // 3) for n in range(20)]
    found = [row.result_id for row in each_row(history)]
    assert sorted(found) == sorted(ids)


def test_more_rows_in_one_moment_than_fit_a_page_do_not_loop(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shift_report, "_PAGE", 3)
    ids = [add(history, f"p{n}", Verdict.OK, minute=0) for n in range(7)]
    ids += [add(history, "q", Verdict.OK, minute=-1)]
    found = [row.result_id for row in each_row(history)]
    assert sorted(found) == sorted(ids)


def test_an_empty_shift_is_said(history: History, tmp_path: Path) -> None:
    page, rows = written(history, tmp_path)
    assert rows == []
    assert "No verdict" in page


def test_a_failed_report_leaves_the_old_one(history: History, tmp_path: Path) -> None:
    add(history, "a", Verdict.OK)
    written(history, tmp_path)
    before = (tmp_path / "shift.csv").read_bytes()

    def breaking():  # type: ignore[no-untyped-def]
        yield from each_row(history)
        raise OSError("the disk has gone")

    with pytest.raises(OSError, match="the disk has gone"):
        write_shift_report(breaking(), tmp_path / "shift.html", product="P", who="")
    assert (tmp_path / "shift.csv").read_bytes() == before
    assert not list(tmp_path.glob(".*.tmp"))


def test_one_part_has_a_report(history: History, tmp_path: Path) -> None:
    add(history, "a", Verdict.OK)
    page, rows = written(history, tmp_path)
    assert len(rows) == 1
    assert "100.0 %" in page
    assert "It needs 25 parts" in page


def test_a_bad_quarter_of_an_hour_is_out_of_control(history: History, tmp_path: Path) -> None:
    for number in range(260):
        bad = number % 25 == 0 or 150 <= number < 165
        add(history, f"p{number}", Verdict.NG if bad else Verdict.OK, minute=number)
    shift = counted(history)
    assert [group.parts for group in shift.groups] == [25] * 9 + [35], "the rest joins the last"
    assert sum(group.ng for group in shift.groups) == shift.parts["NG"]
    assert [group.ended for group in shift.groups] == sorted(g.ended for g in shift.groups)
    page, _ = written(history, tmp_path)
    assert page.count('<path class="out"') == 1
    assert "15 of 25 parts NG" in page
    figures = read(tmp_path / "shift.figures.csv")
    shares = [line for line in figures if line["figure"] == "group, NG share"]
    assert len(shares) == len(shift.groups)
    assert float(shares[6]["value"]) == pytest.approx(15 / 25)
    assert "group, upper limit" in {line["figure"] for line in figures}


def test_one_ng_part_of_twelve_thousand_is_not_none(tmp_path: Path) -> None:
    row = made_up_row()
    rows = (
        replace(row, part_id=f"p{n}", verdict="NG" if n == 700 else "OK",
                created=NOON - timedelta(seconds=n))
        for n in range(12_000)
    )  # fmt: skip
    files = write_shift_report(rows, tmp_path / "s.html", product="Plate", who="")
    assert "No part was NG" not in files.page.read_text(encoding="utf-8")


def test_points_that_are_not_listed_are_counted(tmp_path: Path) -> None:
    row = made_up_row()
    rows = (
        replace(row, part_id=f"p{n}", verdict="NG" if n // 25 % 2 else "OK",
                created=NOON - timedelta(seconds=n))
        for n in range(30 * 25)
    )  # fmt: skip
    files = write_shift_report(rows, tmp_path / "s.html", product="Plate", who="")
    page = files.page.read_text(encoding="utf-8")
    assert page.count("outside its limits") == 12
    assert "and 18 more" in page


def test_twenty_thousand_verdicts_have_a_chart_that_can_be_read() -> None:
    counter = ShiftCounter()
    row = made_up_row()
    for number in range(20_000):
        counter.count(replace(row, part_id=f"p{number}", created=NOON - timedelta(seconds=number)))
    shift = counter.shift()
    assert (shift.counted_parts, len(shift.groups), shift.group_size) == (20_000, 59, 334)
    assert sum(group.parts for group in shift.groups) == 20_000
    assert shift.part_yield == 1.0


def test_no_yield_where_nothing_could_be_judged(tmp_path: Path) -> None:
    rows = [replace(made_up_row(), part_id=f"p{n}", verdict="CHECK") for n in range(3)]
    files = write_shift_report(rows, tmp_path / "s.html", product="Plate", who="")
    page = files.page.read_text(encoding="utf-8")
    assert "<b>–</b>yield" in page
    assert "true yield" not in page


def test_trouble_with_the_camera_is_counted_and_timed(history: History, tmp_path: Path) -> None:
    add(history, "a", Verdict.OK)
    for minute in (1, 1.5, 2):
        add(history, "", Verdict.CHECK, minute=minute, trouble=ReasonCode.DARK)
    add(history, "b", Verdict.OK, minute=2.5)
    add(history, "", Verdict.CHECK, minute=3, trouble=ReasonCode.DARK)
    add(history, "c", Verdict.OK, minute=100)  # the program was closed in between
    add(history, "", Verdict.CHECK, minute=101, trouble=ReasonCode.NO_PICTURE)
    add(history, "d", Verdict.OK, minute=121)
    lost, dark = counted(history).troubles
    assert (lost.frames, lost.times, lost.seconds) == (1, 1, 1200.0)
    assert (dark.frames, dark.times, dark.seconds) == (4, 2, 150.0)
    use = counted(history).sources["camera:<i>"]
    assert (use.frames, use.unfit) == (9, 5)
    page, _ = written(history, tmp_path)
    assert "the picture is too dark" in page
    assert "20.0 min" in page
    assert "camera:&lt;i&gt;" in page
    assert "half within" in page


def test_several_models_are_named_with_their_data_and_what_was_done(
    history: History, tmp_path: Path
) -> None:
    add(history, "a", Verdict.OK, model="m1")
    add(history, "b", Verdict.NG, model="m2", minute=1)
    add(history, "b", Verdict.NG, model="m1", minute=2)
    told = make_manifest().model_copy(update={"name": "<b>new", "snapshot_id": "5e5e5e"})
    moves = [
        Promotion(time=NOON + timedelta(minutes=shift), action="promote", model_id=f"m{shift}",
                  who="anna", why="fewer escapes")
        for shift in (-60, 1)
    ]  # fmt: skip
    shift = counted(history)
    assert {m: (u.frames, u.parts, u.ng) for m, u in shift.models.items()} == {
        "m1": (2, 1, 0),
        "m2": (1, 1, 1),
    }, "the first frame with the worst verdict stands for a part"
    files = write_shift_report(
        each_row(history), tmp_path / "shift.html", product="Plate", who="", since=NOON,
        versions=Versions({"m2": told}, moves, {"good": 3}, 7, "ab" * 32),
    )  # fmt: skip
    page = files.page.read_text(encoding="utf-8")
    assert "&lt;b&gt;new" in page
    assert "5e5e5e" in page
    assert "no longer here" in page, "m1 was deleted"
    assert page.count("fewer escapes") == 1, "what was done before the shift is left out"
    assert "abababababab" in page


def test_disputes_say_who_when_and_why(history: History, tmp_path: Path) -> None:
    named = add(history, "a", Verdict.NG)
    history.record_dispute(named, "good", "Jörg")
    page, rows = written(history, tmp_path)
    said = datetime.fromisoformat(rows[0]["disputed at"])
    assert abs(datetime.now(UTC) - said) < timedelta(hours=1)
    assert f"{said:%Y-%m-%d %H:%M:%S}" in page
    assert "Jörg" in page
    assert "crack 0.75, limit 0.50" in page


def test_the_page_speaks_the_language_it_is_given(history: History, tmp_path: Path) -> None:
    add(history, "a", Verdict.CHECK, trouble=ReasonCode.DARK)
    german = {"Shift report": "Schichtbericht", "the picture is too dark": "zu dunkel"}
    words = Words("de", lambda text: german.get(text, text), lambda text: german.get(text, text))
    files = write_shift_report(
        each_row(history), tmp_path / "s.html", product="Plate", who="", words=words
    )
    page = files.page.read_text(encoding="utf-8")
    assert '<html lang="de">' in page
    assert "Schichtbericht: <bdi>Plate</bdi>" in page
    assert "zu dunkel" in page


def test_nothing_runs_and_nothing_is_fetched(history: History, tmp_path: Path) -> None:
    for number in range(130):
        add(history, f"p{number}", Verdict.NG if number % 9 == 0 else Verdict.OK, minute=number)
    page, _ = written(history, tmp_path)
    assert page.count("<svg") == 2
    assert not re.search(r"<script|<link|<img|https?:|\son\w+=|url\(", page)
    ElementTree.fromstring(re.findall(r"<svg.*?</svg>", page, re.DOTALL)[0])
