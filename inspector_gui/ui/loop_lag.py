"""How late the event loop is: the number behind "the GUI thread never waits"."""

import time
from collections import deque

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer


class LoopLag(QObject):
    """Measures by how much a precise 10 ms timer fires late, in the GUI thread."""

    _INTERVAL_MS = 10

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._late_ms: deque[float] = deque(maxlen=60_000)
        self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(self._INTERVAL_MS)
        self._timer.setSingleShot(True)  # each wait is measured from its own start
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Begin afresh."""
        self._late_ms.clear()
        self._arm()

    def summary(self) -> dict[str, float]:
        """{"p50", "p99", "max"} in milliseconds; zeros before the first measurement."""
        if not self._late_ms:
            return {"p50": 0.0, "p99": 0.0, "max": 0.0}
        late = np.fromiter(self._late_ms, float)
        p50, p99 = np.percentile(late, (50, 99))
        return {"p50": round(p50, 2), "p99": round(p99, 2), "max": round(float(late.max()), 2)}

    def _arm(self) -> None:
        self._due = time.monotonic() + self._INTERVAL_MS / 1000
        self._timer.start()

    def _on_timeout(self) -> None:
        now = time.monotonic()
        # Qt rounds a precise timer to whole milliseconds and may fire up to one early.
        self._late_ms.append(max(0.0, (now - self._due) * 1000))
        self._arm()
