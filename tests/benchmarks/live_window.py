"""The whole app on the camera of `live`; prints what it measured after warming up."""

import json
import sys
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from inspector_gui.core.product import Product
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.pipeline_stats import Latencies
from inspector_gui.runtime.settings import Settings
from inspector_gui.runtime.workplace import create_product
from inspector_gui.ui.garbage import GarbageCollection
from inspector_gui.ui.loop_lag import LoopLag
from inspector_gui.ui.main_window import MainWindow
from inspector_gui.ui.station import Station

_WARM_UP_MS = 4000


class Measurement:
    """Starts after the warm-up, ends the app, and holds the numbers."""

    def __init__(self, station: Station, seconds: float) -> None:
        self._station = station
        self._seconds = seconds
        self._lag = LoopLag()
        self._process = psutil.Process()
        self._paint, self._verdict = Latencies(), Latencies()
        self._on = False
        self.report: dict[str, object] = {}
        station.on_result = self._on_result
        station.opened.connect(self._on_opened)

    def _on_opened(self) -> None:
        pipeline = self._station.pipeline
        painted = pipeline.painted

        def note(shown) -> None:
            painted(shown)
            if self._on:
                self._paint.add((time.monotonic_ns() - shown.frame.captured_at) / 1e6)

        pipeline.painted = note
        QTimer.singleShot(_WARM_UP_MS, self._begin)

    def _on_result(self, result, frame) -> None:
        if self._on:
            self._verdict.add((time.monotonic_ns() - frame.captured_at) / 1e6)

    def _begin(self) -> None:
        self._before = self._station.pipeline.stats()
        self._process.cpu_percent()
        self._lag.start()
        self._began = time.monotonic()
        self._on = True
        QTimer.singleShot(round(self._seconds * 1000), self._end)

    def _end(self) -> None:
        self._on = False
        span = time.monotonic() - self._began
        pipeline = self._station.pipeline
        after = pipeline.stats()
        inspected = after.inspected - self._before.inspected
        self.report = {
            "fps": inspected / span,
            "inspected": inspected,
            "skipped": after.skipped - self._before.skipped,
            "latency_ms": self._verdict.summary(),
            "paint_ms": self._paint.summary(),
            "lag_ms": self._lag.summary(),
            "cpu_percent": self._process.cpu_percent(),
            "rss_mb": self._process.memory_info().rss / 2**20,
            "verdicts": after.verdicts,
            "errors": [error.message for error in after.errors],
        }
        pipeline.stop()
        self.report["lost"] = pipeline.stats().lost
        QApplication.quit()


def main(address: str, model: str, seconds: str, data_folder: str) -> None:
    data = Path(model).read_bytes()
    product = Product(name="bench", classes=InferenceEngine.load(data).manifest.classes)
    product.source = address
    create_product(Path(data_folder) / "bench", product, data)
    application = QApplication(sys.argv[:1])
    station = Station(Path(data_folder), Settings(), Path(data_folder) / "settings.json")
    window = MainWindow(station)
    window.resize(1280, 800)
    measurement = Measurement(station, float(seconds))
    window.show()
    station.open_product("bench")
    garbage = GarbageCollection()  # as the app has it
    application.exec()
    garbage.stop()
    window.hide()
    station.shut_down()
    sys.stdout.write(json.dumps(measurement.report) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
