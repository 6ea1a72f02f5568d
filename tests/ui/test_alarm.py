"""The alarm over a real station whose pipeline is in the hands of the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from inspector_gui.core.result import Verdict
from inspector_gui.ui.alarm import Alarm
from tests.fakes.fake_pipeline import FakePipeline, make_frame, make_result
from tests.fakes.models import classify_model
from tests.fakes.stations import CLASSES, make_product, open_station, show

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Hall:
    """A window with a field, and the alarm over it."""

    def __init__(self, qtbot, station, monkeypatch) -> None:
        self.station = station
        station.pipeline.stop()
        self.pipeline = station.pipeline = FakePipeline()
        self.tones = 0
        monkeypatch.setattr(QApplication, "beep", self._beep)
        self.window = QWidget()
        self.field = QLineEdit(self.window)
        QVBoxLayout(self.window).addWidget(self.field)
        self.pressed = 0
        QShortcut(Qt.Key.Key_Space, self.window).activated.connect(self._on_space)
        self.alarm = Alarm(station, self.window)
        self.window.resize(640, 480)
        with qtbot.waitExposed(self.window):
            show(qtbot, self.window)
        qtbot.waitUntil(self.window.isActiveWindow, timeout=10_000)
        self.field.setFocus()

    def _beep(self) -> None:
        self.tones += 1

    def _on_space(self) -> None:
        self.pressed += 1

    def part(self, verdict: Verdict, name: str) -> None:
        self.pipeline.add_part(make_frame(), make_result(verdict, part=name))
        self.station.frame_ready.emit()


@pytest.fixture
def hall(qtbot, tmp_path: Path, monkeypatch) -> Iterator[Hall]:
    make_product(tmp_path, model=classify_model(classes=CLASSES))
    with open_station(qtbot, tmp_path) as station:
        yield Hall(qtbot, station, monkeypatch)


def test_without_the_setting_nothing_covers_the_screen(hall: Hall) -> None:
    hall.part(Verdict.NG, "P1")
    assert hall.alarm.isHidden()
    assert hall.tones == 0
    hall.station.update_settings(alarm=True)
    hall.station.frame_ready.emit()  # the same part: it was before the alarm was asked for
    assert hall.alarm.isHidden()


def test_ng_covers_the_window_until_somebody_has_seen_it(hall: Hall) -> None:
    hall.station.update_settings(alarm=True)
    hall.part(Verdict.OK, "P1")
    hall.part(Verdict.CHECK, "P2")
    assert hall.alarm.isHidden()
    hall.part(Verdict.NG, "P3")
    alarm = hall.alarm
    assert alarm.isVisible()
    assert alarm.geometry() == hall.window.rect()
    assert hall.tones == 1
    assert alarm.word.text() == "NG"
    assert "P3" in alarm.sentence.text()
    hall.window.resize(900, 500)
    QApplication.processEvents()
    assert alarm.geometry() == hall.window.rect()
    QTest.keyClick(hall.window.focusWidget(), Qt.Key.Key_Space)  # answers nothing beneath
    assert hall.pressed == 0
    assert alarm.isVisible()
    hall.part(Verdict.OK, "P4")  # a good part does not take it away
    assert alarm.isVisible()
    QTest.keyClick(hall.window.focusWidget(), Qt.Key.Key_Return)
    assert alarm.isHidden()
    assert hall.field.hasFocus()
    hall.station.frame_ready.emit()
    assert alarm.isHidden()


def test_a_defect_between_two_looks_is_not_missed(hall: Hall) -> None:
    hall.station.update_settings(alarm=True)
    hall.part(Verdict.OK, "P1")
    hall.pipeline.add_part(make_frame(), make_result(Verdict.NG, part="P2"))
    hall.part(Verdict.OK, "P3")
    assert hall.alarm.isVisible()
    assert "P2" in hall.alarm.sentence.text()
    QTest.mouseClick(hall.alarm.seen_button, Qt.MouseButton.LeftButton)
    assert hall.alarm.isHidden()
