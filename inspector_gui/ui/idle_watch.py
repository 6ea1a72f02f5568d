"""Notices that nobody has touched key, mouse or screen for a while."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Watches every window of the program; costs nothing while it is stopped.

    Signals:
        idle: So long without input; the watch has stopped.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._limit_s = 0.0
        self._last = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def start(self, limit_s: float) -> None:
        """Begin to watch, or go on with another limit; the time counts from now."""
        application = QApplication.instance()
        if application is not None and not self._timer.isActive():
            application.installEventFilter(self)
        self._limit_s, self._last = limit_s, time.monotonic()
        self._timer.start(round(limit_s * 1000))

    def stop(self) -> None:
        """Watch no more."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember when the last input came; every event goes on its way."""
        if event.type() in _INPUT:
            self._last = time.monotonic()
        return False

    def _look(self) -> None:
        left = self._limit_s - (time.monotonic() - self._last)
        if left > 0:
            self._timer.start(max(1, round(left * 1000)))
        else:
            self.stop()
            self.idle.emit()
