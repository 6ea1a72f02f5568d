"""The watchdog itself: what it finds, and what it must not blame."""

import time

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.end_to_end.gui_watchdog import GuiWatchdog


def reckon(seconds: float) -> None:
    begun = time.thread_time()
    while time.thread_time() - begun < seconds:
        sum(range(500))


def test_it_finds_the_longest_block_and_names_it(qtbot: QtBot) -> None:
    done: list[bool] = []
    with GuiWatchdog() as watchdog:
        QTimer.singleShot(20, lambda: reckon(0.05))
        QTimer.singleShot(90, lambda: reckon(0.25))
        QTimer.singleShot(400, lambda: done.append(True))
        qtbot.waitUntil(lambda: bool(done))
    assert watchdog.turns > 2
    assert watchdog.worst.cpu_ms > 240
    assert "in reckon" in watchdog.worst.stack


def test_a_wait_that_is_not_its_own_work_is_told_apart(qtbot: QtBot) -> None:
    done: list[bool] = []
    with GuiWatchdog() as watchdog:
        QTimer.singleShot(20, lambda: time.sleep(0.3))
        QTimer.singleShot(40, lambda: done.append(True))
        qtbot.waitUntil(lambda: bool(done))
        qtbot.waitUntil(lambda: watchdog.longest.wall_ms > 290)
    assert watchdog.worst.cpu_ms < 100
    assert "test_gui_watchdog" in watchdog.longest.stack
