"""Takes the pictures of the user guide: the real window on the demo product, every page.

    python -m tests.screens docs/user-guide            the pictures of the guide
    python -m tests.screens FOLDER --every             every page, three sizes, light and dark

A short real training runs first, so that the train page shows a candidate. Works without a screen
(QT_QPA_PLATFORM=offscreen, the default) and on one.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector_gui.core.result import Verdict
from inspector_gui.runtime.settings import Settings
from inspector_gui.runtime.workplace import ensure_product, seed_demo_steps
from inspector_gui.ui.keys import PAGES
from inspector_gui.ui.main_window import MainWindow
from inspector_gui.ui.station import Station
from inspector_gui.ui.theme import apply_theme
from inspector_gui.ui.training import training_of

SIZES = ((1366, 768), (1440, 900), (1920, 1080))
_PATIENCE_S = 600


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", action="store_true")
    parser.add_argument("--pictures", type=int, default=160, help="demo pictures to learn from")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    apply_theme(application, "dark")
    with tempfile.TemporaryDirectory() as data:
        ensure_product(Path(data), "demo")
        station = Station(Path(data), Settings(operator="07", sound=False))
        window = MainWindow(station)
        window.resize(1440, 900)
        window.offer_first_start()
        window.show()
        station.open_product("demo")
        until(lambda: station.pipeline is not None and station.pipeline.latest() is not None)
        rest(2.0)  # the cameras are looked for
        window.grab().save(str(options.folder / "first-start-dark-1440x900.png"))
        QTest.keyClick(window, Qt.Key.Key_Escape)
        prepare(station, options.pictures)
        sizes = SIZES if options.every else (SIZES[1],)
        for theme in ("dark", "light"):
            apply_theme(application, theme)
            for width, height in sizes:
                window.resize(QSize(width, height))
                for page in PAGES:
                    if theme == "light" and not options.every and page != "inspect":
                        continue
                    window.show_page(page)
                    rest(2.0)
                    if page == "data":
                        until(lambda: window.page_widget("data").check is not None)
                        rest(4.0)  # the small pictures of the list
                    if page == "inspect":
                        until(lambda: holds_a_marked_defect(window))
                        rest(0.3)
                    name = f"{page}-{theme}-{width}x{height}.png"
                    window.grab().save(str(options.folder / name))
                    if page == "inspect":
                        QTest.keyClick(window, Qt.Key.Key_P)
        station.shut_down()
    return 0


def prepare(station: Station, pictures: int) -> None:
    """Fill the dataset, inspect for a while, and train a small candidate."""
    place = station.place
    assert place is not None
    filled: list[bool] = []
    station.submit_steps(seed_demo_steps(place, pictures), done=lambda: filled.append(True))
    until(lambda: bool(filled))
    training = training_of(station)
    finished: list[object] = []
    training.finished.connect(finished.append)
    training.start("casting_cnn", {"epochs": 12, "size": 96, "patience": 12})
    until(lambda: bool(finished))


def holds_a_marked_defect(window: MainWindow) -> bool:
    """Hold the picture on the screen if a reader understands its verdict at once."""
    seen = window.page_widget("inspect").image_view.seen
    if seen is None or seen[1].verdict is not Verdict.NG or not seen[1].regions:
        return False
    QTest.keyClick(window, Qt.Key.Key_P)
    seen = window.page_widget("inspect").image_view.seen
    if seen[1].verdict is Verdict.NG and seen[1].regions:
        return True
    QTest.keyClick(window, Qt.Key.Key_P)  # another frame came in between
    return False


def until(condition: Callable[[], bool]) -> None:
    """Let the window live until the condition holds."""
    deadline = time.monotonic() + _PATIENCE_S
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("what the picture should show did not happen")
        rest(0.05)


def rest(seconds: float) -> None:
    """Let the page load and paint. (`QTest.qWait` would hold up every other Python thread.)"""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
