"""The window around the pages, over a real station."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector_gui.core.picture_file import encode_png
from inspector_gui.runtime.pipeline_stats import PipelineStats
from inspector_gui.runtime.settings import Settings
from inspector_gui.ui import keys, main_window, theme, toast
from inspector_gui.ui.backlog import Backlog, Piece
from inspector_gui.ui.main_window import MainWindow
from inspector_gui.ui.person_settings import PersonSettings
from inspector_gui.ui.source_name import shown_source
from inspector_gui.ui.station import Station
from inspector_gui.ui.status_line import StatusLine, address_in_use
from inspector_gui.ui.toast import ToastArea
from tests.fakes.models import classify_model, tagged
from tests.fakes.stations import CLASSES, make_product, picture, settle

# The offscreen platform says this about every window whose layout has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class FakePage(QWidget):
    """Counts what the window does with it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.calls: list[str] = []
        QVBoxLayout(self).addWidget(QLabel(name, self))

    def activated(self) -> None:
        self.calls.append("activated")

    def deactivated(self) -> None:
        self.calls.append("deactivated")


@pytest.fixture
def built(monkeypatch) -> list[str]:
    """All pages but the inspect page are fakes; which were built so far."""
    names: list[str] = []

    def builder(name: str):
        def build(_station: Station, parent: QWidget) -> FakePage:
            names.append(name)
            return FakePage(name, parent)

        return build

    for name in keys.PAGES[1:]:
        monkeypatch.setitem(main_window.PAGES, name, builder(name))
    return names


@pytest.fixture
def window(qtbot, tmp_path: Path, built) -> Iterator[MainWindow]:
    make_product(tmp_path, model=classify_model(classes=CLASSES))
    station = Station(tmp_path, Settings(operator="berta"))
    window = MainWindow(station)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.hide()
    station.shut_down()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_product(qtbot, window: MainWindow, name: str = "plate") -> None:
    with qtbot.waitSignal(window._station.opened, timeout=20_000):
        window._station.open_product(name)


def test_the_window_loads_no_heavy_library():
    heavy = ("numpy", "cv2", "onnx", "onnxruntime", "pyqtgraph", "sqlalchemy", "tensorflow")
    code = (
        "import sys, inspector_gui.ui.main_window, inspector_gui.ui.theme\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_a_remembered_folder_is_not_judged_again_before_somebody_asks(qtbot, window):
    open_product(qtbot, window)
    page = window.page_widget("inspect")
    qtbot.waitUntil(lambda: page.empty_state.heading == "lone is ready")
    pipeline = window._station.pipeline
    assert pipeline.stats().inspected == 0
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Inspect it")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pipeline.stats().ended)
    assert pipeline.stats().inspected == 1


def test_another_size_of_controls_builds_the_pages_anew_and_goes_on_inspecting(
    qtbot, window, tmp_path
):
    station = window._station
    open_product(qtbot, window)
    station.set_source(station.product.source, remember=False)
    pipeline, page = station.pipeline, window.page_widget("inspect")
    qtbot.waitUntil(lambda: page.shift_card._numbers["parts"].text() == "1", timeout=20_000)
    qtbot.mouseClick(page.shift_card.button, Qt.MouseButton.LeftButton)
    other = tmp_path / "other"
    other.mkdir()
    (other / "two.png").write_bytes(encode_png(picture(150, seed=7)))
    station.set_source(str(other), remember=False)
    qtbot.waitUntil(lambda: page.shift_card._numbers["parts"].text() == "1", timeout=20_000)
    window.show_page("history")
    history = window.page_widget("history")
    person = PersonSettings(station)
    qtbot.addWidget(person)
    person.targets.setCurrentIndex(person.targets.findData("touch"))
    person.targets.activated.emit(person.targets.currentIndex())
    qtbot.waitUntil(lambda: window.page_widget("history") not in (None, history), timeout=20_000)
    window.show_page("inspect")
    anew = window.page_widget("inspect")
    assert anew is not page
    qtbot.waitUntil(lambda: window.stack.currentWidget() is anew)
    assert station.pipeline is pipeline
    assert pipeline.stats().inspected == 2, "a folder that is through is not judged once more"
    assert anew.shift_card._numbers["parts"].text() == "1"
    assert anew.image_view.seen is not None


def test_it_says_what_is_being_opened_and_builds_the_page_then(qtbot, window):
    assert window.stack.currentWidget() is window.waiting
    with qtbot.waitSignal(window._station.opened, timeout=20_000):
        window._station.open_product("plate")
        assert window.waiting.heading == "Opening plate …"
    page = window.page_widget("inspect")
    qtbot.waitUntil(lambda: window.stack.currentWidget() is page)
    assert window.header.product.text().startswith("Plate")


def test_pages_are_built_when_first_shown_and_told_when_they_come_and_go(qtbot, window, built):
    open_product(qtbot, window)
    assert built == []
    for name in ("review", "history", "review"):
        window.show_page(name)
        shown = window.page_widget(name)
        qtbot.waitUntil(lambda shown=shown: window.stack.currentWidget() is shown)
    assert built == ["review", "history"]
    review = window.page_widget("review")
    assert review.calls == ["activated", "deactivated", "activated"]
    assert window.stack.currentWidget() is review


def test_keys_and_clicks_change_the_page(qtbot, window):
    open_product(qtbot, window)
    qtbot.waitUntil(window.isActiveWindow, timeout=10_000)
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert window.page == "train"
    assert window.navigation.button("train").isChecked()
    qtbot.mouseClick(window.navigation.button("models"), Qt.MouseButton.LeftButton)
    assert window.page == "models"
    assert window.navigation.button("models").toolTip() == "Models (Alt+5)"
    window.show_page("nonsense")
    assert window.page == "models"


def test_a_page_can_be_chosen_before_the_product_is_open(qtbot, window, built):
    window.show_page("settings")
    assert built == []
    open_product(qtbot, window)
    assert built == ["settings"]


def test_another_product_gets_pages_of_its_own(qtbot, window, tmp_path):
    make_product(tmp_path, name="lid", model=classify_model(classes=CLASSES))
    open_product(qtbot, window)
    window.show_page("review")
    first = window.page_widget("review")
    gone: list[int] = []
    first.destroyed.connect(lambda: gone.append(1))
    open_product(qtbot, window, "lid")
    assert window.page == "review"
    assert window.page_widget("review") is not first
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == [1]


def test_the_products_menu_lists_and_opens(qtbot, window, tmp_path):
    make_product(tmp_path, name="lid")
    open_product(qtbot, window)
    menu = window.header.product.menu()
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: len(menu.actions()) == 2, timeout=10_000)
    assert [(a.text(), a.isChecked()) for a in menu.actions()] == [("lid", False), ("plate", True)]
    with qtbot.waitSignal(window._station.opened, timeout=20_000):
        menu.actions()[0].trigger()
    assert window._station.product.name == "lid"


def test_the_header_follows_the_active_model(qtbot, window):
    open_product(qtbot, window)
    station = window._station
    settle(qtbot, station)
    qtbot.waitUntil(lambda: "active since" in window.header.model.text, timeout=10_000)
    assert window.header.model.text.startswith("Model tiny · ")
    model_id = station.place.models.add(tagged(classify_model(classes=CLASSES), "two"))
    with qtbot.waitSignal(station.models_changed, timeout=60_000):
        station.promote(model_id)
    assert window.header.model.text.startswith(f"Model tiny two · {model_id[:6]}")


def test_without_a_model_the_header_says_so(qtbot, window, tmp_path):
    make_product(tmp_path, name="bare")
    open_product(qtbot, window, "bare")
    assert window.header.model.text == "No model"


def test_a_closed_product_leaves_nothing_behind(qtbot, window):
    open_product(qtbot, window)
    window._station.close_product()
    assert window.stack.currentWidget() is window.waiting
    assert window.header.camera.text == ""
    assert window.status.text_of("fps") == ""
    window.show_page("train")  # nothing to show it with
    assert window.stack.currentWidget() is window.waiting


def test_the_status_line_says_how_it_goes(qtbot, window):
    open_product(qtbot, window)
    qtbot.waitUntil(lambda: "verdicts lost" in window.status.text_of("lost"), timeout=10_000)
    assert window.status.text_of("lost") == "0 verdicts lost"
    qtbot.waitUntil(lambda: "GB free" in window.status.text_of("disk"), timeout=10_000)
    assert window.status.text_of("network") == "no outbound connections"


def test_full_screen_and_back(qtbot, window):
    window.toggle_full_screen()
    assert window.isFullScreen()
    window.toggle_full_screen()
    assert not window.isFullScreen()


# --- status line -------------------------------------------------------------------------------


@pytest.fixture
def line(qtbot) -> Iterator[StatusLine]:
    host = QWidget()
    qtbot.addWidget(host)
    yield StatusLine(host)
    host.close()


def test_numbers_of_the_status_line(line):
    times = {"p50": 21.4, "p95": 24.0, "p99": 26.2, "max": 40.0}
    line.show_stats(
        PipelineStats(fps=29.94, latency_ms=times, skipped=3, lost=0, picture_state="live")
    )
    assert line.text_of("fps") == "29.9 fps"
    assert line.text_of("latency") == "camera → verdict 21 ms (p99 26)"
    assert line.text_of("skipped") == "3 skipped"
    assert line.text_of("picture") == "picture: live"
    line.show_stats(PipelineStats(picture_state="dark"))
    assert line.text_of("picture") == "picture: too dark"
    assert line._items["picture"].property("level") == "warning"


def test_lost_verdicts_and_a_recorder_that_is_behind_are_told(line):
    line.show_stats(PipelineStats(unrecorded=900))
    assert line.text_of("lost") == "0 verdicts lost, 900 waiting for the disk"
    assert line._items["lost"].property("level") == "warning"
    line.show_stats(PipelineStats(lost=2))
    assert line._items["lost"].property("level") == "error"


def test_little_room_is_a_warning(line):
    line.show_disk(212_000_000_000)
    assert line.text_of("disk") == "disk 212 GB free"
    line.show_disk(1_500_000_000)
    assert line.text_of("disk") == "disk 1.5 GB free"
    assert line._items["disk"].property("level") == "warning"


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("demo", ""),
        ("camera:C920", ""),
        ("/data/parts", ""),
        (r"C:\parts", ""),
        ("http://10.0.0.7:8080/video", "http://10.0.0.7:8080"),
        ("rtsp://user:secret@cam.local/1", "rtsp://cam.local"),
        ("http://cam:notaport/", "http://cam"),
    ],
)
def test_addresses_are_named_without_their_passwords(source, shown):
    assert address_in_use(source) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("demo", "Demo part"),
        ("camera:HD Pro C920", "Camera HD Pro C920"),
        ("rtsp://user:secret@10.0.0.7:8080/video/1", "10.0.0.7:8080"),
        ("/data/parts/", "parts"),
        (r"C:\data\parts", "parts"),
    ],
)
def test_sources_have_short_names(name, shown):
    assert shown_source(name) == shown


# --- messages ----------------------------------------------------------------------------------


@pytest.fixture
def area(qtbot) -> Iterator[ToastArea]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    yield ToastArea(host)
    host.close()


def test_a_message_that_is_true_no_longer_goes(area: ToastArea) -> None:
    area.show_message("warning", "the disk is full")
    area.show_message("info", "3 pictures are crack now")
    area.withdraw("3 pictures are crack now")
    assert [toast.sentence for toast in area.toasts] == ["the disk is full"]
    area.withdraw("what nobody has said")
    assert len(area.toasts) == 1


def test_messages_of_the_station_reach_the_window(qtbot, window):
    window._station.message.emit("error", "The disk is full.")
    assert [(t.level, t.sentence) for t in window.toasts.toasts] == [("error", "The disk is full.")]
    assert window.toasts.isVisible()


def test_information_fades_and_errors_stay_until_dismissed(qtbot, area, monkeypatch):
    monkeypatch.setitem(toast._FADE_MS, "info", 1)
    area.show_message("error", "The disk is full.")
    area.show_message("info", "Saved.")
    qtbot.waitUntil(lambda: [t.level for t in area.toasts] == ["error"], timeout=10_000)
    area.toasts[0].close_button.click()
    assert area.toasts == []
    assert not area.isVisible()


def test_every_message_gets_its_time_and_the_keyboard_stays_where_it_is(qtbot, area, monkeypatch):
    field = QLineEdit(area.parentWidget())
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    monkeypatch.setitem(toast._FADE_MS, "warning", 10_000_000)
    monkeypatch.setitem(toast._FADE_MS, "info", 1)
    area.show_message("warning", "The picture is dark.")
    area.show_message("info", "Saved.")
    assert [t.sentence for t in area.toasts if t.isVisible()] == ["Saved."]
    qtbot.waitUntil(lambda: len(area.toasts) == 1, timeout=10_000)
    assert area.toasts[0].isVisible()
    assert area._fade.isActive()
    assert field.hasFocus()


def test_messages_cover_nothing_and_move_nothing(qtbot, window):
    window.resize(1366, 768)
    QApplication.processEvents()
    page = window.stack.geometry()
    window._station.message.emit("error", "The disk is full.")
    QApplication.processEvents()
    assert window.stack.geometry() == page
    assert not window.status.isVisible()
    window.toasts.toasts[0].close_button.click()
    assert window.status.isVisible()


def test_sizes_follow_while_the_program_runs(qtbot, qapp, window):
    before = window.header.product.font().pointSizeF(), window.navigation.sizeHint().height()
    theme.apply_theme(qapp, "dark", "touch")
    try:
        assert window.header.product.font().pointSizeF() == before[0] * 1.25
        assert window.header.clock.font().pointSizeF() > 10 * 1.25
        assert window.navigation.sizeHint().height() > before[1]
        assert window.navigation.button("train").font().pointSizeF() == pytest.approx(12.5 * 0.92)
    finally:
        theme.apply_theme(qapp, "dark")
    assert window.header.product.font().pointSizeF() == before[0]


def test_the_key_for_training_is_answered_while_a_product_opens(qtbot, window):
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.toasts.toasts), timeout=10_000)
    assert "still being opened" in window.toasts.toasts[0].sentence


def test_the_same_message_again_is_not_piled_up(area):
    for _ in range(3):
        area.show_message("warning", "The picture is dark.")
    assert len(area.toasts) == 1
    for number in range(9):
        area.show_message("error", f"error {number}")
    assert [t.sentence for t in area.toasts] == [f"error {n}" for n in (5, 6, 7, 8)]


def test_file_names_in_messages_are_no_markup(area):
    area.show_message("error", "<b>crack</b>.png is damaged")
    label = area.toasts[0].findChild(QLabel)
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("fails", [False, True])
def test_a_closed_window_waits_for_the_answers_and_stays_when_they_fail(qtbot, window, fails):
    open_product(qtbot, window)
    page = window.page_widget("inspect")
    qtbot.waitUntil(lambda: window.stack.currentWidget() is page)
    station, left = window._station, list(range(60))

    def work() -> None:
        if fails:
            raise OSError(28, "No space left on device")

    def told(sentence: str | None) -> None:  # as the review: once, after the last
        left.pop()
        if sentence and not left:
            station.message.emit("error", sentence)

    Backlog(station, window).add([Piece((str(n),), work, told, told) for n in left])
    assert not window.close()
    assert window.stack.currentWidget() is window.waiting
    qtbot.waitUntil(lambda: not window._storing.isActive())
    assert left == []
    assert window.isVisible() is fails
    if fails:
        assert window.stack.currentWidget() is page
        assert window.navigation.isEnabled()
        assert window.close()
