"""When the window's first picture was on the screen: what a person calls the start."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Watches a window until it has painted itself once.

    Signals:
        painted: Now.

    Attributes:
        at: `time.time()` of that moment, None before.
    """

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.at: float | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._note)  # the children paint first, then Qt flushes
        return False

    def _note(self) -> None:
        self.at = time.time()
        self.painted.emit()
