"""The history page over a real database."""

import csv
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from inspector_gui.core.result import Verdict
from inspector_gui.runtime.history_row import HistoryRow
from inspector_gui.runtime.shift_report import ReportFiles, Versions
from inspector_gui.runtime.workplace import Workplace
from inspector_gui.ui import history_page, history_table
from inspector_gui.ui.history_page import HistoryPage
from inspector_gui.ui.history_table import DISPUTED, MODEL, PART, REASON, VERDICT
from inspector_gui.ui.station import Station
from tests.fakes.stations import (
    add_verdicts,
    make_product,
    messages,
    open_station,
    settle,
    show,
)

VERDICTS = [(Verdict.OK, 0.1), (Verdict.NG, 0.9), (Verdict.CHECK, 0.5), (Verdict.OK, 0.2)]


@pytest.fixture
def station(qtbot: QtBot, tmp_path: Path) -> Iterator[Station]:
    folder = make_product(tmp_path)
    add_verdicts(folder, VERDICTS)
    with open_station(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, station: Station) -> HistoryPage:
    made = HistoryPage(station)
    show(qtbot, made)
    with qtbot.waitSignal(made.model.loaded, timeout=10_000):
        made.span.setCurrentIndex(made.span.count() - 1)  # any time: a test may run at midnight
        made.activated()
    return made


def column(page: HistoryPage, number: int) -> list[str]:
    model = page.model
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def choose(qtbot: QtBot, page: HistoryPage, part: str) -> None:
    row = column(page, PART).index(part)
    page.view.selectRow(row)
    qtbot.waitUntil(
        lambda: page.side.canvas.image is not None or bool(page.side._no_picture.text()),
        timeout=10_000,
    )


def refresh_done(qtbot: QtBot, page: HistoryPage) -> None:
    with qtbot.waitSignal(page.model.loaded, timeout=10_000):
        page.refresh()


def test_every_verdict_is_listed_newest_first(page: HistoryPage) -> None:
    ours = [v for p, v in zip(column(page, PART), column(page, VERDICT), strict=True)
            if p.startswith("part-")]  # fmt: skip
    assert ours == ["OK", "CHECK", "NG", "OK"]


def test_filter_by_verdict_and_part(qtbot: QtBot, page: HistoryPage) -> None:
    page.verdict.setCurrentIndex(page.verdict.findData("NG"))
    refresh_done(qtbot, page)
    assert column(page, PART) == ["part-0001"]
    page.verdict.setCurrentIndex(0)
    page.part.setText("part-0003")
    with qtbot.waitSignal(page.model.loaded, timeout=10_000):
        QTest.keyClick(page.part, Qt.Key.Key_Return)
    assert column(page, PART) == ["part-0003"]


def test_nothing_found_offers_everything(qtbot: QtBot, page: HistoryPage) -> None:
    page.part.setText("no such part")
    refresh_done(qtbot, page)
    assert page._empty.isVisible()
    offer = next(b for b in page.findChildren(QPushButton) if b.text() == "Show everything")
    with qtbot.waitSignal(page.model.loaded, timeout=10_000):
        QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() >= 4


def test_figures_count_parts_by_their_worst_verdict(qtbot: QtBot, page: HistoryPage) -> None:
    qtbot.waitUntil(lambda: "yield" in page.figures.text(), timeout=10_000)
    assert "NG 1" in page.figures.text()


def test_a_dispute_stores_the_picture_and_is_undone(
    qtbot: QtBot, page: HistoryPage, station: Station
) -> None:
    choose(qtbot, page, "part-0001")
    assert page.side.canvas.image is not None
    with qtbot.waitSignal(station.labelled, timeout=5000) as caught:
        QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert caught.args[0].label == "good"
    assert caught.args[0].seen.verdict == "NG"
    assert station.place is not None
    assert [row.disputed_label for row in station.place.history.query(disputed=True)] == ["good"]
    row = column(page, PART).index("part-0001")
    assert column(page, DISPUTED)[row] == "good (berta)"
    with qtbot.waitSignal(station.undone, timeout=5000):
        QTest.keyClick(page.view, Qt.Key.Key_Z)
    settle(qtbot, station)
    assert station.place.dataset.pictures() == []
    assert station.place.history.query(disputed=True) == []
    assert column(page, DISPUTED)[row] == ""


def test_a_verdict_without_a_picture_says_so_and_cannot_be_disputed(
    qtbot: QtBot, page: HistoryPage, station: Station
) -> None:
    choose(qtbot, page, "part-0003")  # the second OK part: no sample was kept of it
    assert page.side.canvas.image is None
    assert "not kept" in page.side._no_picture.text()
    QTest.keyClick(page.view, Qt.Key.Key_1)
    settle(qtbot, station)
    assert station.place is not None
    assert station.place.dataset.pictures() == []


def test_a_frame_without_a_picture_shows_the_one_kept_of_its_part(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = make_product(tmp_path)
    kept, bare = add_verdicts(folder, [(Verdict.NG, 0.9), (Verdict.NG, 0.7)], part="same")
    with open_station(qtbot, tmp_path) as station:
        page = HistoryPage(station)
        show(qtbot, page)
        with qtbot.waitSignal(page.model.loaded, timeout=10_000):
            page.show_everything()
        rows = [page.model.row(n) for n in range(page.model.rowCount())]
        ids = [row.result_id for row in rows if row is not None]
        page.view.selectRow(ids.index(bare.result_id))
        qtbot.waitUntil(lambda: page.side.canvas.image is not None, timeout=10_000)
        page.view.setFocus()
        assert "the same part" in page.side._note.text()
        with qtbot.waitSignal(station.labelled, timeout=5000) as caught:
            QTest.keyClick(page.view, Qt.Key.Key_Space)
        assert caught.args[0].seen.result_id == kept.result_id


def test_columns_give_way_to_reason_and_part(
    qtbot: QtBot, page: HistoryPage, tmp_path: Path
) -> None:
    name = "casting-2026-03-02-nr-000123-left"
    add_verdicts(tmp_path / "plate", [(Verdict.NG, 0.9)], part=name)
    refresh_done(qtbot, page)
    view = page.view

    def needs(column_number: int) -> int:
        texts = column(page, column_number)
        return max(view.fontMetrics().horizontalAdvance(text) for text in texts)

    for width, all_there in ((1900, True), (1000, False)):
        page.resize(width, 800)
        qtbot.waitUntil(
            lambda there=all_there: view.isColumnHidden(MODEL) is not there, timeout=10_000
        )
        for one in (PART, REASON):
            assert view.columnWidth(one) > needs(one)
        assert not view.isColumnHidden(VERDICT)
        qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() == 0, timeout=10_000)
    disputed = page.model.row(0)
    assert disputed is not None
    page.resize(1900, 800)
    page.model.set_disputed(disputed.result_id, "good", "berta")
    qtbot.waitUntil(lambda: not view.isColumnHidden(DISPUTED), timeout=10_000)


def test_typing_a_part_name_disputes_nothing(
    qtbot: QtBot, page: HistoryPage, station: Station
) -> None:
    choose(qtbot, page, "part-0001")
    page.part.setFocus()
    qtbot.waitUntil(page.part.hasFocus)
    QTest.keyClicks(page.part, "1 2z")
    settle(qtbot, station)
    assert page.part.text() == "1 2z"
    assert station.place is not None
    assert station.place.dataset.pictures() == []


def test_scrolling_reads_further(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_table, "_PAGE", 10)
    folder = make_product(tmp_path)
    start = datetime.now().astimezone() - timedelta(days=1)
    add_verdicts(folder, [(Verdict.OK, 0.1)] * 35, start=start)
    with open_station(qtbot, tmp_path) as station:
        page = HistoryPage(station)
        show(qtbot, page, (1280, 400))
        with qtbot.waitSignal(page.model.loaded, timeout=10_000):
            page.show_everything()
        parts = [p for p in column(page, PART) if p.startswith("part-")]
        assert 0 < len(parts) < 35

        def at_the_end() -> bool:
            page.view.scrollToBottom()
            return page.model.ended

        qtbot.waitUntil(at_the_end, timeout=10_000)
        parts = [p for p in column(page, PART) if p.startswith("part-")]
        assert sorted(parts) == [f"part-{n:04d}" for n in range(35)]


def test_the_shift_report_is_written_and_named(
    qtbot: QtBot, tmp_path: Path, page: HistoryPage
) -> None:
    page.write_report(tmp_path / "shift.html")
    qtbot.waitUntil(lambda: any("shift report lies in" in t for _, t in messages()))
    with (tmp_path / "shift.csv").open(encoding="utf-8-sig", newline="") as file:
        parts = [row["part"] for row in csv.DictReader(file)]
    assert "part-0002" in parts
    assert "Shift report: <bdi>Plate</bdi>" in (tmp_path / "shift.html").read_text(encoding="utf-8")


def test_the_report_is_written_beside_the_gui(
    qtbot: QtBot, tmp_path: Path, page: HistoryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    looked: list[str] = []
    real = history_page.write_shift_report

    def noted(rows: Iterator[HistoryRow], *args: Any, **kept: Any) -> ReportFiles:
        threads.append(threading.current_thread())
        return real(rows, *args, **kept)

    real_of = Versions.of

    def noted_of(place: Workplace) -> Versions:
        looked.append(threading.current_thread().name)
        return real_of(place)

    monkeypatch.setattr(history_page, "write_shift_report", noted)
    monkeypatch.setattr(Versions, "of", noted_of)
    page.write_report(tmp_path / "shift.html")
    qtbot.waitUntil(page.export.isEnabled, timeout=10_000)
    assert threads
    assert threading.main_thread() not in threads
    assert looked
    assert all(name.startswith("store") for name in looked), "beside nothing that writes"
    told = (tmp_path / "shift.html").read_text(encoding="utf-8")
    assert "The dataset when this was written" in told


def test_a_report_that_cannot_be_written_is_said(
    qtbot: QtBot, tmp_path: Path, page: HistoryPage
) -> None:
    page.write_report(tmp_path / "no such folder" / "shift.html")
    qtbot.waitUntil(lambda: any("was not written" in t for _, t in messages()))
    assert page.export.isEnabled()
