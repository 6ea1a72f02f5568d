"""The window of `pages`; prints what it measured."""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QEventLoop, QItemSelection, QItemSelectionModel, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector_gui.runtime.settings import Settings
from inspector_gui.ui.garbage import GarbageCollection
from inspector_gui.ui.loop_lag import LoopLag
from inspector_gui.ui.main_window import MainWindow
from inspector_gui.ui.review_page import ReviewPage
from inspector_gui.ui.station import Station
from inspector_gui.ui.theme import apply_theme
from tests.benchmarks.pages import LARGE, OTHER

_PATIENCE_S = 120
_SCROLLED = 300
_JUMPS = 100
_MANY = 3000
_KEYS = LARGE // 2 - 2  # of each kind, so that all are camera pictures


class Driver:
    """Opens, scrolls and answers as a person does."""

    def __init__(self, station: Station, window: MainWindow) -> None:
        self._station, self._window = station, window
        self._lag = LoopLag()
        self._opened = 0
        self.report: dict[str, Any] = {}
        station.opened.connect(self._on_opened)

    def _on_opened(self) -> None:
        self._opened += 1

    def all(self) -> None:
        """Everything, in order."""
        usable: dict[str, Callable[[Any], bool]] = {
            "data": lambda page: page.isVisible(),
            "train": lambda page: page.data.summary is not None,
            "review": lambda page: page.canvas.image is not None,
        }
        for page in usable:  # built and loaded once: a program that has just begun is another thing
            self.open(OTHER, page)
            rest(1.5)
        for page, ready in usable.items():
            self.open(OTHER, page)
            rest(1.5)
            began = time.perf_counter()
            self.open("many", page)
            until(lambda: ready(self._window.page_widget(page)))  # noqa: B023 - waited for here
            self.report[f"{page}_s"] = time.perf_counter() - began
            self._lag.start()
            rest(8)  # the folders are looked through
        self.report["opening_lag_p99"] = self._lag.summary()["p99"]
        page = self._window.page_widget("review")
        assert isinstance(page, ReviewPage)
        until(lambda: not page.desk.gathering)
        self.go_on(page)
        self.scroll(page)
        self.answer_many(page)

    def open(self, name: str, page: str) -> None:
        """Choose a product while this page is shown."""
        before = self._opened
        self._window.show_page(page)
        self._station.open_product(name)
        until(lambda: self._opened > before and self._window.page_widget(page) is not None)

    def go_on(self, page: ReviewPage) -> None:
        """Press keys that go on to the next picture: first without, then with an answer."""
        page.desk.go(0)
        rest(1.5)
        for name, key in (("next", Qt.Key.Key_S), ("answer", Qt.Key.Key_1)):
            spent = [self._key_to_picture(page, key) for _ in range(_KEYS)]
            self.report[f"{name}_ms"] = 1000 * statistics.median(spent)
            self.report[f"{name}_worst_ms"] = 1000 * max(spent)

    @staticmethod
    def _key_to_picture(page: ReviewPage, key: Qt.Key) -> float:
        before = page.canvas.image
        began = time.perf_counter()
        QTest.keyClick(page.view, key)
        until(lambda: page.canvas.image is not None and page.canvas.image is not before, step=1)
        page.canvas.repaint()
        page.view.viewport().repaint()
        spent = time.perf_counter() - began
        rest(0.6)  # a person looks at it; the next one is decoded
        return spent

    def scroll(self, page: ReviewPage) -> None:
        """Scroll steadily, then jump anywhere."""
        bar = page.view.verticalScrollBar()
        self._lag.start()
        for _ in range(_SCROLLED):
            bar.setValue(bar.value() + bar.pageStep() // 3)
            rest(0.015)
        self.report["scroll_lag_p99"] = self._lag.summary()["p99"]
        rng = np.random.default_rng(1)
        self._lag.start()
        for _ in range(_JUMPS):
            bar.setValue(int(rng.integers(0, bar.maximum() + 1)))
            rest(0.03)
        self.report["jump_lag_p99"] = self._lag.summary()["p99"]

    def answer_many(self, page: ReviewPage) -> None:
        """Select very many pictures and say the same of all."""
        queue = page.queue
        many = min(_MANY, queue.rowCount())
        chosen = QItemSelection(queue.index(0), queue.index(many - 1))
        page.view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        rest(1)
        began = time.perf_counter()
        QTest.keyClick(page.view, Qt.Key.Key_2)
        page.view.viewport().repaint()
        self.report["many"] = many
        self.report["many_ms"] = 1000 * (time.perf_counter() - began)
        until(lambda: not self._station.answers_waiting)
        self.report["stored_s"] = time.perf_counter() - began


def until(condition: Callable[[], bool], step: int = 5) -> None:
    """Let the window live until the condition holds."""
    deadline = time.monotonic() + _PATIENCE_S
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("what is measured did not happen")
        rest(step / 1000)


def rest(seconds: float) -> None:
    """Let the window live."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(round(seconds * 1000))
    loop.exec()


def main(data_folder: str) -> None:
    application = QApplication(sys.argv[:1])
    apply_theme(application, "dark")
    station = Station(Path(data_folder), Settings(operator="bench", sound=False))
    window = MainWindow(station)
    window.resize(1920, 1080)
    window.show()
    garbage = GarbageCollection()  # as the app has it
    station.closed.connect(garbage.expect_less)
    driver = Driver(station, window)
    driver.all()
    garbage.stop()
    window.hide()
    station.shut_down()
    sys.stdout.write(json.dumps(driver.report) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
