"""The set-up of a station that has no product yet: three steps in the place of Inspect."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector_gui.app import Session, parse_arguments
from inspector_gui.core.picture_file import encode_png
from inspector_gui.core.product import load_product
from inspector_gui.runtime import workplace
from inspector_gui.runtime.settings import Settings
from inspector_gui.runtime.sources import CameraInfo
from inspector_gui.ui import source_choice
from inspector_gui.ui.card import ActionButton
from inspector_gui.ui.first_start_page import FirstStartPage
from inspector_gui.ui.inspect_page import InspectPage
from inspector_gui.ui.main_window import MainWindow
from inspector_gui.ui.station import Station
from tests.fakes.stations import make_product, picture

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton
NOTHING = Qt.KeyboardModifier.NoModifier


class Painted(QWidget):
    """A window that says when it is painted, as `FirstPaint` does."""

    painted = Signal()
    at = None


@pytest.fixture(autouse=True)
def no_cameras(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_choice, "list_cameras", lambda: [])
    # the demo's pictures are not looked at here, and drawing them takes seconds
    monkeypatch.setattr(workplace, "seed_demo_steps", lambda _place: iter(()))


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., MainWindow]]:
    """Start the program as `app.run` does, with these words behind its name."""
    stations: list[Station] = []

    def begin(*words: str) -> MainWindow:
        options: Namespace = parse_arguments(list(words))
        station = Station(tmp_path, Settings(sound=False))
        stations.append(station)
        window = MainWindow(station)
        qtbot.addWidget(window)
        first_paint = Painted()
        qtbot.addWidget(first_paint)
        window.session = Session(station, options, first_paint, window.offer_first_start)
        window.show()
        window.activateWindow()
        window.session.begin()
        with qtbot.waitSignal(station.opened, timeout=20_000):
            first_paint.painted.emit()
        page = window.page_widget("inspect")
        qtbot.waitUntil(lambda: window.stack.currentWidget() is page)
        return window

    yield begin
    for station in stations:
        station.shut_down()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def page_of(window: MainWindow) -> FirstStartPage:
    page = window.page_widget("inspect")
    assert isinstance(page, FirstStartPage)
    return page


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget() or window, key)


def opened(qtbot: QtBot, window: MainWindow, act: Callable[[], None]) -> None:
    with qtbot.waitSignal(window._station.opened, timeout=20_000):
        act()


def test_it_is_offered_once_and_escape_goes_on_with_the_demo(qtbot: QtBot, start) -> None:
    window = start()
    page = page_of(window)
    qtbot.waitUntil(lambda: page.image_view.content is not None, timeout=20_000)
    press(window, Qt.Key.Key_Escape)
    assert isinstance(window.page_widget("inspect"), InspectPage)
    assert window._station.product.name == "demo"
    view = window.page_widget("inspect").image_view
    qtbot.waitUntil(lambda: view.content is not None, timeout=20_000)
    window._station.shut_down()
    assert isinstance(start().page_widget("inspect"), InspectPage), "a product is there now"


@pytest.mark.parametrize(
    "words", [["--source", "demo"], ["--product", "demo"], ["--quit-after", "600"]]
)
def test_who_says_what_to_do_is_not_asked(start, words: list[str]) -> None:
    assert isinstance(start(*words).page_widget("inspect"), InspectPage)


def test_a_station_with_a_product_is_set_up(tmp_path: Path, start) -> None:
    make_product(tmp_path)
    assert isinstance(start().page_widget("inspect"), InspectPage)


def test_the_keyboard_alone_makes_a_product_of_a_folder(
    qtbot: QtBot, tmp_path: Path, start
) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "a.png").write_bytes(encode_png(picture(120)))
    window = start()
    page = page_of(window)
    while window.focusWidget() is not page.source.address:
        press(window, Qt.Key.Key_Tab)
    QTest.keyClicks(page.source.address, str(pictures))
    press(window, Qt.Key.Key_Return)
    assert page.step == 1
    QTest.keyClicks(window.focusWidget(), "Bracket 7")
    press(window, Qt.Key.Key_Return)
    assert page.step == 2
    QTest.keyClicks(window.focusWidget(), "dent")  # over "defect", which is selected
    opened(qtbot, window, lambda: press(window, Qt.Key.Key_Return))
    made = load_product(tmp_path / "Bracket 7")
    assert made.source == str(pictures)
    assert [(c.name, c.verdict) for c in made.classes] == [("good", "OK"), ("dent", "NG")]
    assert isinstance(window.page_widget("inspect"), InspectPage)
    pipeline = window._station.pipeline
    qtbot.waitUntil(lambda: pipeline.stats().inspected == 1, timeout=20_000)


def test_three_times_enter_is_the_demo(qtbot: QtBot, tmp_path: Path, start) -> None:
    window = start()
    for _ in range(3):
        press(window, Qt.Key.Key_Return)
    assert isinstance(window.page_widget("inspect"), InspectPage)
    assert workplace.list_products(tmp_path) == ["demo"]


def test_a_demo_of_another_name_has_its_model(qtbot: QtBot, tmp_path: Path, start) -> None:
    window = start()
    press(window, Qt.Key.Key_Return)
    QTest.keyClicks(window.focusWidget(), "Flange")
    press(window, Qt.Key.Key_Return)

    def start_and_escape() -> None:
        press(window, Qt.Key.Key_Return)
        press(window, Qt.Key.Key_Escape)  # too late: it is being made

    opened(qtbot, window, start_and_escape)
    assert window._station.product.name == "Flange"
    made, demo = load_product(tmp_path / "Flange"), load_product(tmp_path / "demo")
    assert (made.classes, made.roi) == (demo.classes, demo.roi)
    assert made.active_model == demo.active_model


def test_a_camera_that_appears_can_be_chosen(
    qtbot: QtBot, tmp_path: Path, start, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start()
    page = page_of(window)
    qtbot.waitUntil(lambda: "No camera" in page.source.found.text(), timeout=10_000)
    found = CameraInfo("C920", 0, "/dev/video0", "046D:082D", "camera:C920")
    monkeypatch.setattr(source_choice, "list_cameras", lambda: [found])
    page.activated()
    qtbot.waitUntil(lambda: page.source.list.count() == 2, timeout=10_000)
    assert page.source.text == "demo", "what was chosen stays chosen"
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    QTest.keyClicks(page.name, "Shaft")
    press(window, Qt.Key.Key_Return)
    opened(qtbot, window, lambda: press(window, Qt.Key.Key_Return))
    assert load_product(tmp_path / "Shaft").source == "camera:C920"


def test_each_mistake_is_one_sentence_and_the_step_stays(
    qtbot: QtBot, tmp_path: Path, start
) -> None:
    window = start()
    page = page_of(window)

    def refused(step: int, sentence: str) -> None:
        press(window, Qt.Key.Key_Return)
        assert page.step == step
        assert sentence in page.trouble.text()

    page.source.address.setText("/no/such/thing")
    refused(0, "/no/such/thing does not exist")
    page.source.address.clear()
    page.source.choose("demo")
    press(window, Qt.Key.Key_Return)
    page.name.clear()
    refused(1, "Give the product a name")
    page.name.setText("Con")
    refused(1, "cannot be a folder name")
    page.name.setText("DEMO")
    qtbot.waitUntil(lambda: bool(page._known), timeout=10_000)
    refused(1, "already a product")
    page.name.setText("Shaft")
    assert page.trouble.text() == "", "typing takes the sentence away"
    press(window, Qt.Key.Key_Return)
    names = [field for field, _ in page.classes.rows]
    names[1].setText("Good")
    refused(2, "Two classes are called Good")
    names[1].setText("a/b")
    refused(2, '"a/b" cannot be a folder name')
    for field in names:
        field.clear()
    refused(2, "must mean OK")
    make_product(tmp_path, name="Shaft")  # somebody was faster
    page.classes.rows[0][0].setText("good")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "already a product" in page.trouble.text(), timeout=10_000)
    assert page.next_button.isEnabled()


def test_the_keyboard_in_the_list_does_not_take_the_address_away(
    qtbot: QtBot, tmp_path: Path, start, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start()
    page = page_of(window)
    source = page.source
    monkeypatch.setattr(source_choice.QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    QTest.mouseClick(source.findChildren(ActionButton)[0], LEFT)
    assert source.text == str(tmp_path)
    press(window, Qt.Key.Key_Return)
    QTest.mouseClick(page.back_button, LEFT)
    assert (source.text, window.focusWidget()) == (str(tmp_path), source.list)
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Backtab)
    assert (source.text, window.focusWidget()) == (str(tmp_path), source.list)
    press(window, Qt.Key.Key_Down)
    assert (source.text, source.address.text()) == ("demo", "")
    QTest.keyClicks(source.address, str(tmp_path))
    source.list.setFocus()
    where = source.list.visualItemRect(source.list.item(0)).center()
    QTest.mouseClick(source.list.viewport(), LEFT, pos=where)
    assert (source.text, source.address.text()) == ("demo", "")


def test_back_keeps_what_was_typed_and_another_page_too(qtbot: QtBot, start) -> None:
    window = start()
    page = page_of(window)
    press(window, Qt.Key.Key_Return)
    QTest.keyClicks(window.focusWidget(), "Flange")
    QTest.mouseClick(page.back_button, LEFT)
    assert page.step == 0
    assert not page.back_button.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert window.page == "settings"
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert page_of(window) is page
    press(window, Qt.Key.Key_Return)
    assert page.name.text() == "Flange"
    QTest.mouseClick(page.skip_button, LEFT)
    assert isinstance(window.page_widget("inspect"), InspectPage)
