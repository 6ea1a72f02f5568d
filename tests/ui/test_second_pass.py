"""The second pass with real keys: blind answers beside a real dataset, and the report."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector_gui.core.result import Verdict
from inspector_gui.core.second_pass import BlindAnswer, read_answers
from inspector_gui.runtime.operators import Cost, Pin, Role, Roster, make_operator, save_operators
from inspector_gui.ui.inspect_page import InspectPage
from inspector_gui.ui.review_page import ReviewPage
from inspector_gui.ui.station import Station
from tests.fakes.models import classify_model
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

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opener]:
    """Open the review page over the product in tmp_path, in the second pass."""
    with review_opener(qtbot, tmp_path) as open_page:

        def open_ready() -> tuple[ReviewPage, Station]:
            page, station = open_page()
            settle(qtbot, station)
            QTest.keyClick(page.view, Qt.Key.Key_B, CONTROL)
            qtbot.waitUntil(lambda: not page.second_pass._judging.drawing, timeout=10_000)
            return page, station

        yield open_ready


def press(page: ReviewPage, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(page.second_pass, key, modifier or Qt.KeyboardModifier.NoModifier)


def judge(qtbot: QtBot, page: ReviewPage, key: Qt.Key) -> str:
    """Wait for the picture and press a key; its key in the queue."""
    qtbot.waitUntil(lambda: page.second_pass.canvas.image is not None, timeout=10_000)
    item = page.second_pass._judging.current
    assert item is not None
    press(page, key)
    return item.key


def answers(tmp_path: Path) -> list[BlindAnswer]:
    return read_answers(tmp_path / "plate" / "dataset")


def test_blind_answers_are_kept_apart_and_change_no_label(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    folder = make_product(tmp_path, {"good": 3, "crack": 2})
    journal = (folder / "dataset" / "journal.jsonl").read_bytes()
    page, station = opened()
    assert page.second_pass.running
    page.deactivated()
    page.activated()  # somebody had a look at another page
    assert page.second_pass.hasFocus()
    assert not page.model_says.isVisible()
    assert not page.view.isVisible()
    said = {}
    for key in (Qt.Key.Key_1, Qt.Key.Key_Space, Qt.Key.Key_S):
        said[judge(qtbot, page, key)] = {Qt.Key.Key_1: "crack", Qt.Key.Key_Space: "good"}.get(
            key, ""
        )
    settle(qtbot, station)
    assert {a.picture_id: a.said for a in answers(tmp_path)} == said
    assert {a.who for a in answers(tmp_path)} == {"berta"}
    assert {a.reference_by for a in answers(tmp_path)} == {"anna"}
    assert station.place is not None
    known = {p.picture_id: p.label for p in station.place.dataset.pictures()}
    assert all(known[a.picture_id] == a.reference for a in answers(tmp_path))
    assert (folder / "dataset" / "journal.jsonl").read_bytes() == journal
    assert page.session.count == 0
    press(page, Qt.Key.Key_B, CONTROL)
    assert not page.second_pass.running
    qtbot.waitUntil(page.view.isVisible, timeout=5000)
    assert page.view.hasFocus()


def test_an_answer_is_taken_back_and_given_again(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"good": 2, "crack": 2})
    page, station = opened()
    first = judge(qtbot, page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_Z, CONTROL)
    settle(qtbot, station)
    assert answers(tmp_path) == []
    assert judge(qtbot, page, Qt.Key.Key_Space) == first
    settle(qtbot, station)
    assert [(a.picture_id, a.said) for a in answers(tmp_path)] == [(first, "good")]


def test_new_pictures_come_among_the_known_ones_and_go_into_the_dataset(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    folder = make_product(tmp_path, {"good": 2, "crack": 2})
    made = add_verdicts(folder, [(Verdict.CHECK, 0.5), (Verdict.CHECK, 0.4)])
    page, station = opened()
    assert page.second_pass._judging.size == 6
    seen = [judge(qtbot, page, Qt.Key.Key_2) for _ in range(6)]
    assert page.second_pass.empty.heading == "All judged"
    settle(qtbot, station)
    assert set(seen) >= {one.result_id for one in made}
    assert station.place is not None
    labels = [p.label for p in station.place.dataset.pictures()]
    assert sorted(labels) == ["crack", "crack", "good", "good", "stain", "stain"]
    assert len(answers(tmp_path)) == 4


def test_z_on_inspect_leaves_what_was_answered_on_review(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    folder = make_product(tmp_path, {"good": 1, "crack": 1})
    add_verdicts(folder, [(Verdict.CHECK, 0.5)])
    page, station = opened()
    assert station.place is not None
    for _ in range(3):
        judge(qtbot, page, Qt.Key.Key_2)
    settle(qtbot, station)
    assert station.place.dataset.counts()["stain"] == 1
    inspect = InspectPage(station)
    show(qtbot, inspect)
    assert not inspect.desk.can_take_back
    inspect.desk.take_back()
    settle(qtbot, station)
    assert station.place.dataset.counts()["stain"] == 1
    assert ("info", "There is nothing to undo.") in messages()
    inspect.hide()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=5000)
    for _ in range(3):  # the page that took it takes it back
        press(page, Qt.Key.Key_Z, CONTROL)
    settle(qtbot, station)
    assert station.place.dataset.counts().get("stain", 0) == 0
    assert answers(tmp_path) == []


def test_the_model_is_one_more_appraiser_and_the_report_opens(
    qtbot: QtBot, tmp_path: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_product(tmp_path, {"good": 2, "crack": 2}, model=classify_model(classes=CLASSES))
    opened_pages: list[QUrl] = []
    monkeypatch.setattr(
        "inspector_gui.ui.second_pass.QDesktopServices.openUrl",
        lambda url: opened_pages.append(url) or True,
    )
    page, station = opened()
    for _ in range(4):
        judge(qtbot, page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(answers(tmp_path)) == 8, timeout=20_000)
    models = [a for a in answers(tmp_path) if a.model_id]
    assert {a.who for a in models} == {""}
    assert {(a.reference, a.verdict) for a in models} == {("good", "OK"), ("crack", "NG")}
    press(page, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: bool(opened_pages), timeout=10_000)
    text = (folder / "second_pass.html").read_text(encoding="utf-8")
    assert opened_pages[0].toLocalFile() == str(folder / "second_pass.html")
    assert "berta" in text
    assert models[0].model_id[:8] in text
    assert (folder / "second_pass.csv").exists()
    settle(qtbot, station)


def test_without_known_pictures_it_says_so(qtbot: QtBot, tmp_path: Path, opened: Opener) -> None:
    make_product(tmp_path)
    page, _ = opened()
    qtbot.waitUntil(lambda: "has a class" in page.second_pass.empty.heading, timeout=5000)
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: any("no answers" in text for _, text in messages()), timeout=5000)


def test_who_may_not_label_judges_known_pictures_only_and_leaving_ends_the_pass(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = make_product(tmp_path, {"good": 2, "crack": 1})
    add_verdicts(folder, [(Verdict.CHECK, 0.5)])
    settings = tmp_path / "pc" / "settings.json"
    roster = Roster().put(make_operator("anna", Role.ENGINEER, Pin.of("4711", Cost(n=2, r=1, p=1))))
    save_operators(settings.with_name("operators.json"), roster.put(
        make_operator("olaf", Role.OPERATOR, None)))  # fmt: skip
    with open_station(qtbot, tmp_path, settings_path=settings) as station:
        page = ReviewPage(station)
        show(qtbot, page)
        page.activated()
        qtbot.waitUntil(lambda: page.queue.total >= 4, timeout=20_000)
        QTest.keyClick(page.view, Qt.Key.Key_B, CONTROL)
        assert not page.second_pass.running  # nobody is on
        on: list[bool] = []
        station.access.log_in("olaf", "", on.append)
        qtbot.waitUntil(lambda: on == [True], timeout=10_000)
        QTest.keyClick(page.view, Qt.Key.Key_B, CONTROL)
        qtbot.waitUntil(lambda: page.second_pass._judging.size == 3, timeout=10_000)
        judge(qtbot, page, Qt.Key.Key_Space)
        settle(qtbot, station)
        assert [a.who for a in answers(tmp_path)] == ["olaf"]
        station.access.log_out()
        assert not page.second_pass.running
