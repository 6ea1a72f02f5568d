"""Several pictures of the review queue answered together, over a real dataset."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.result import Verdict
from inspector_gui.ui.main_window import MainWindow
from inspector_gui.ui.review_page import ReviewPage
from inspector_gui.ui.station import Station
from tests.fakes.review_pages import Opener, review_opener
from tests.fakes.stations import (
    CLASSES,
    add_verdicts,
    make_product,
    messages,
    open_station,
    settle,
    show,
)

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opener]:
    """Open the review page over the product in tmp_path."""
    with review_opener(qtbot, tmp_path) as open_page:

        def open_ready() -> tuple[ReviewPage, Station]:
            page, station = open_page()
            qtbot.waitUntil(lambda: page.canvas.image is not None, timeout=10_000)
            return page, station

        yield open_ready


def press(page: ReviewPage, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(page.view, key, modifier or Qt.KeyboardModifier.NoModifier)


def click(page: ReviewPage, row: int, modifier: Qt.KeyboardModifier | None = None) -> None:
    where = page.view.visualRect(page.queue.index(row)).center()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, modifier or none, where)


def stored(station: Station) -> list[str]:
    assert station.place is not None
    return [picture.label for picture in station.place.dataset.pictures()]


def now(page: ReviewPage, station: Station) -> list[str]:
    """Classes on the disk, in the order of the queue."""
    assert station.place is not None
    by_id = {p.picture_id: p.label for p in station.place.dataset.pictures()}
    return [by_id[entry.candidate.key] for entry in page.queue.entries()]


def test_one_key_answers_all_selected_pictures_and_one_takes_them_back(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    folder = make_product(tmp_path, {"good": 6})
    page, station = opened()
    first = page.queue.at(1)
    assert first is not None
    click(page, 1)
    press(page, Qt.Key.Key_Down, SHIFT)
    press(page, Qt.Key.Key_Down, SHIFT)
    assert page.view.selected_rows == [1, 2, 3]
    assert page.desk.row == 3  # what one came to is what one sees
    press(page, Qt.Key.Key_1)
    assert ("info", "3 pictures are crack now · Ctrl+Z takes it back") in messages()
    assert page.session.count == 3
    assert page.queue.left == 3
    qtbot.waitUntil(lambda: stored(station).count("crack") == 3, timeout=10_000)
    assert now(page, station) == ["good", "crack", "crack", "crack", "good", "good"]
    over: list[str] = []
    station.message_over.connect(over.append)
    press(page, Qt.Key.Key_Z, CONTROL)
    assert over == ["3 pictures are crack now · Ctrl+Z takes it back"], "it is true no longer"
    assert page.session.count == 0
    assert page.desk.entry is first
    qtbot.waitUntil(lambda: set(stored(station)) == {"good"}, timeout=10_000)
    press(page, Qt.Key.Key_Y, CONTROL)
    qtbot.waitUntil(lambda: stored(station).count("crack") == 3, timeout=10_000)
    settle(qtbot, station)
    station.shut_down()
    with Dataset(folder / "dataset", CLASSES) as dataset:
        assert dataset.verify() == []
        assert [p.label for p in dataset.pictures()].count("crack") == 3


def test_clicks_with_control_pick_single_pictures_and_a_button_answers_them(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"good": 5})
    page, station = opened()
    click(page, 0)
    click(page, 2, CONTROL)
    click(page, 4, CONTROL)
    assert page.view.selected_rows == [0, 2, 4]
    click(page, 2, CONTROL)
    assert page.view.selected_rows == [0, 4]
    buttons = {b.accessibleName(): b for b in page.you_say.findChildren(QPushButton)}
    QTest.mouseClick(buttons["stain (2)"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stored(station).count("stain") == 2, timeout=10_000)
    assert now(page, station) == ["stain", "good", "good", "good", "stain"]


def test_control_a_selects_what_the_filter_shows_and_escape_lets_go(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"good": 3, "crack": 2})
    page, station = opened()
    box = page.filters.label
    box.setCurrentIndex(box.findData("good"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: page.queue.rowCount() == 3, timeout=10_000)
    press(page, Qt.Key.Key_A, CONTROL)
    assert page.view.selected_count == 3
    press(page, Qt.Key.Key_Escape)
    assert page.view.selected_rows == [page.desk.row]
    press(page, Qt.Key.Key_A, CONTROL)
    press(page, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: stored(station).count("stain") == 3, timeout=10_000)
    assert sorted(stored(station)) == ["crack", "crack", "stain", "stain", "stain"]


def test_captures_in_a_selection_become_pictures_and_leave_again(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    folder = make_product(tmp_path, {"good": 1})
    add_verdicts(folder, [(Verdict.CHECK, 0.52), (Verdict.CHECK, 0.41)])
    page, station = opened()
    press(page, Qt.Key.Key_A, CONTROL)
    press(page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: stored(station) == ["crack"] * 3, timeout=10_000)
    assert station.place is not None
    assert len(station.place.history.query(disputed=True)) == 2
    press(page, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: stored(station) == ["good"], timeout=10_000)
    qtbot.waitUntil(lambda: station.place.history.query(disputed=True) == [], timeout=10_000)


def test_what_was_answered_together_is_kept_when_the_program_ends_at_once(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    folder = make_product(tmp_path, {"good": 30})
    page, station = opened()
    press(page, Qt.Key.Key_A, CONTROL)
    press(page, Qt.Key.Key_1)
    station.shut_down()
    with Dataset(folder / "dataset", CLASSES) as dataset:
        assert [p.label for p in dataset.pictures()] == ["crack"] * 30


def test_a_newer_answer_about_one_of_many_holds(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    """The one picture is answered again while the others still wait for the disk."""
    make_product(tmp_path, {"good": 20})
    page, station = opened()
    last = page.queue.rowCount() - 1
    page.desk.go(last)
    qtbot.waitUntil(lambda: page.canvas.image is not None, timeout=10_000)
    again = page.desk.entry
    assert again is not None
    press(page, Qt.Key.Key_A, CONTROL)
    press(page, Qt.Key.Key_1)
    page.desk.go(last)
    qtbot.waitUntil(lambda: page.canvas.image is not None, timeout=10_000)
    press(page, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: stored(station).count("crack") == 19, timeout=20_000)
    settle(qtbot, station)
    assert stored(station).count("stain") == 1
    assert again.label == "stain"


def test_pictures_that_cannot_be_stored_are_told_once(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"good": 4})
    page, _ = opened()
    for row in (1, 2):
        entry = page.queue.at(row)
        assert entry is not None
        entry.path.unlink()
    press(page, Qt.Key.Key_A, CONTROL)
    press(page, Qt.Key.Key_1)
    told = lambda: [text for level, text in messages() if level == "error"]  # noqa: E731
    qtbot.waitUntil(lambda: bool(told()), timeout=10_000)
    assert len(told()) == 1
    assert told()[0].startswith("2 answers could not be stored: ")
    assert [e.label for e in page.queue.entries()] == ["crack", "good", "good", "crack"]
    assert page.session.count == 2


def test_taken_back_at_once_nothing_of_it_is_left(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    folder = make_product(tmp_path, {"good": 30})
    page, station = opened()
    press(page, Qt.Key.Key_A, CONTROL)
    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_Z, CONTROL)
    assert {entry.label for entry in page.queue.entries()} == {"good"}
    assert page.queue.left == 30
    station.shut_down()
    with Dataset(folder / "dataset", CLASSES) as dataset:
        assert [p.label for p in dataset.pictures()] == ["good"] * 30
    lines = (folder / "dataset" / "journal.jsonl").read_text().splitlines()
    assert sum('"label":"crack"' in line for line in lines) < 30  # what waited was let go


def test_the_window_closes_when_all_that_was_answered_together_is_stored(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector_gui.ui.main_window._SOON", 0)
    folder = make_product(tmp_path, {"good": 60})
    with open_station(qtbot, tmp_path) as station:
        qtbot.waitUntil(lambda: station.pipeline.stats().ended, timeout=20_000)
        window = MainWindow(station)
        show(qtbot, window)
        window.show_page("review")
        page = window.page_widget("review")
        assert isinstance(page, ReviewPage)
        qtbot.waitUntil(lambda: page.canvas.image is not None, timeout=10_000)
        qtbot.waitUntil(lambda: not page.desk.gathering, timeout=10_000)
        press(page, Qt.Key.Key_A, CONTROL)
        press(page, Qt.Key.Key_1)
        assert window.close() is False
        assert window.stack.currentWidget() is window.waiting
        window.show_page("train")  # too late
        assert window.stack.currentWidget() is window.waiting
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
        assert stored(station).count("crack") >= 60
    with Dataset(folder / "dataset", CLASSES) as dataset:
        assert dataset.counts()["crack"] >= 60
