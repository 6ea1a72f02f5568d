"""The shift report, read back as a spreadsheet and a browser would."""

import csv
import locale
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic_ns
from uuid import uuid4

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_gui.core.frame import Frame
from inspector_gui.core.result import InspectionResult, Reason, ReasonCode, Verdict
from inspector_gui.runtime import shift_report
from inspector_gui.runtime.csv_cell import neutral
from inspector_gui.runtime.history import History
from inspector_gui.runtime.shift_report import each_row, write_shift_report

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def history(tmp_path: Path):
    made = History(f"sqlite:///{tmp_path / 'history.sqlite'}")
    yield made
    made.close()


def add(history: History, part: str, verdict: Verdict, *, minute: int = 0,
        class_name: str = "crack", score: float = 0.75) -> str:  # fmt: skip
    result = InspectionResult(
        uuid4().hex, minute, part, "plate", "m1", NOON + timedelta(minutes=minute), verdict,
        Reason.of(ReasonCode.CLASS_OVER_LIMIT, class_name=class_name, score=score, limit=0.5),
        score, class_name,
    )  # fmt: skip
    history.record(result, Frame(np.zeros((4, 4, 3), np.uint8), minute, monotonic_ns(), NOON, "t"))
    return result.result_id


def written(history: History, tmp_path: Path) -> tuple[str, list[dict[str, str]]]:
    page, table = write_shift_report(
        each_row(history), tmp_path / "shift.html", product="Plate", who="berta"
    )
    with table.open(encoding="utf-8-sig", newline="") as file:
        return page.read_text(encoding="utf-8"), list(csv.DictReader(file))


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
    counter = shift_report.ShiftCounter()
    for row in each_row(history):
        counter.count(row)
    shift = counter.shift()
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
