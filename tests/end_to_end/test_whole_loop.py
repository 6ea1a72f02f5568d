"""See, judge, correct, retrain, promote: through the real window, trainer included."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMessageBox
from pytestqt.qtbot import QtBot

from inspector_gui.core.demo_part import DEMO_CLASSES, DEMO_ROI
from inspector_gui.core.product import Product
from inspector_gui.core.result import Verdict
from inspector_gui.runtime.assets import asset
from inspector_gui.runtime.settings import Settings
from inspector_gui.runtime.sim import DemoCamera
from inspector_gui.runtime.workplace import create_product, seed_demo_steps
from inspector_gui.ui import keys
from inspector_gui.ui.main_window import MainWindow
from inspector_gui.ui.recipe_form import RecipeForm
from inspector_gui.ui.station import Station
from tests.end_to_end.gui_watchdog import GuiWatchdog, slowness

TRAINING_MS = 240_000
LONGEST_BLOCK_MS = 100  # of processor time


@pytest.fixture
def station(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Station]:
    # The trainer gets what the live view leaves: a slower camera leaves it more.
    monkeypatch.setitem(DemoCamera.__init__.__kwdefaults__, "fps", 5.0)
    product = Product(name="demo", title="Demo part", classes=DEMO_CLASSES, roi=DEMO_ROI)
    create_product(tmp_path / "demo", product, asset("starter.onnx").read_bytes())
    station = Station(tmp_path, Settings(operator="07", sound=False))
    yield station
    station.shut_down()


def test_a_wrong_verdict_becomes_a_better_model(station: Station, qtbot: QtBot) -> None:
    with GuiWatchdog() as watchdog:
        the_whole_loop(station, qtbot)
    assert watchdog.worst.cpu_ms <= LONGEST_BLOCK_MS * slowness(), str(watchdog.worst)


def the_whole_loop(station: Station, qtbot: QtBot) -> None:
    window = MainWindow(station)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(station.opened):
        station.open_product("demo")
    place, pipeline = station.place, station.pipeline
    assert place is not None
    assert pipeline is not None
    with qtbot.waitSignal(station.dataset_changed, timeout=60_000):
        station.submit_steps(seed_demo_steps(place, 120), done=station.dataset_changed.emit)
    starter = place.product.active_model

    # see and judge: the demo stream shows a defective part
    view = window.page_widget("inspect").image_view

    def a_bad_part_is_held() -> bool:
        if view.seen is None or view.seen[1].verdict is not Verdict.NG:
            return False
        qtbot.keyClick(window, Qt.Key.Key_P)  # hold, so that the answer is about what is asserted
        if view.seen[1].verdict is Verdict.NG:
            return True
        qtbot.keyClick(window, Qt.Key.Key_P)  # another frame came in between
        return False

    qtbot.waitUntil(a_bad_part_is_held, timeout=60_000)
    before = place.dataset.counts()

    # correct: one key, no dialog
    with qtbot.waitSignal(station.labelled) as stored:
        qtbot.keyClick(window, Qt.Key.Key_Space)
    answer = stored.args[0]
    assert answer.label == "good"
    assert answer.who == "07"
    assert answer.seen.verdict == "NG"
    assert answer.seen.model_id == starter
    assert place.dataset.counts()["good"] == before["good"] + 1
    qtbot.keyClick(window, Qt.Key.Key_P)

    # retrain: through the page, in the trainer's own process
    window.show_page("train")
    page = window.page_widget("train")
    assert page is not None
    box = page.findChild(QComboBox)
    qtbot.waitUntil(lambda: box.findData("casting_cnn") >= 0, timeout=60_000)
    box.setCurrentIndex(box.findData("casting_cnn"))
    page.findChild(RecipeForm).set_values({"epochs": 1, "size": 48})
    qtbot.waitUntil(page.start.isEnabled, timeout=30_000)
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.panel.candidate is not None, timeout=TRAINING_MS)
    candidate = page.panel.candidate
    assert place.product.active_model == starter, "nothing promotes itself"
    report = json.loads((candidate.folder / "report.json").read_text())
    assert report["active"] is not None
    assert (candidate.folder / "report.html").stat().st_size > 10_000

    # promote: the live view goes on and the next frames carry the new model
    inspected = pipeline.stats().inspected
    qtbot.mouseClick(_button(page, "Make it the active model"), Qt.MouseButton.LeftButton)
    for box in window.findChildren(QMessageBox):  # a worse candidate needs a second yes
        qtbot.mouseClick(_button(box, "Make it active anyway"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pipeline.latest().result.model_id == candidate.model_id, timeout=60_000)
    assert pipeline.stats().inspected > inspected
    assert pipeline.stats().lost == 0

    # roll back
    with qtbot.waitSignal(station.models_changed, timeout=30_000):
        station.roll_back()
    qtbot.waitUntil(lambda: pipeline.latest().result.model_id == starter, timeout=10_000)

    # every page
    for name in keys.PAGES:
        window.show_page(name)
        shown = window.page_widget(name)
        qtbot.waitUntil(lambda shown=shown: window.stack.currentWidget() is shown)


def _button(page: object, text: str) -> QAbstractButton:
    return next(b for b in page.findChildren(QAbstractButton) if b.text() == text)
