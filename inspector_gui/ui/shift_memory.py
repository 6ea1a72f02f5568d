"""The shift of this PC: when it began, and what the open product has counted since."""

from __future__ import annotations

from datetime import datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector_gui.core.shift_count import ShiftCount
from inspector_gui.ui.alive import if_alive

if TYPE_CHECKING:
    from inspector_gui.runtime.pipeline_stats import PipelineStats
    from inspector_gui.ui.station import Station

#: A shift that began longer ago is over, whatever the program did in between.
LONGEST_SHIFT = timedelta(hours=12)
#: The history is read after the first verdict, or when none has come for so long.
_PATIENCE_S = 3.0
_LOOK_MS = 400


class ShiftMemory(QObject):
    """Counts the shift, whatever page is open, and goes on after a restart. GUI thread.

    Its beginning lies in the settings, what it had counted before the product was opened in the
    history. The shift is one for all products of this PC; each counts its own parts.

    Signals:
        changed: Count or beginning are others now.
    """

    changed = Signal()

    def __init__(self, station: Station) -> None:
        """Follow the station's open product."""
        super().__init__(station)
        self._station = station
        self._totals: dict[str, int] = {}  # since the product was opened
        self._waiting = False  # for what lies in the history
        self._patience = 0.0
        self.count = ShiftCount()
        self.began = datetime.now().astimezone()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        station.opened.connect(self._on_opened)
        station.closing.connect(self._timer.stop)

    def _on_opened(self) -> None:
        opened, began = self._station.began_inspecting, self._station.settings.shift_began
        self._totals = {}
        self._patience = 0.0
        self._timer.start()
        if began is not None and timedelta() <= opened - began < LONGEST_SHIFT:
            self._begin(began)
            self._waiting = True
        else:
            self._begin(opened)
            self._station.update_settings(shift_began=opened)

    def begin_anew(self) -> None:
        """A new shift begins now."""
        self._begin(datetime.now().astimezone())
        self._station.update_settings(shift_began=self.began)

    def _begin(self, began: datetime) -> None:
        self._waiting = False
        self.count = ShiftCount(self._totals)
        self.began = began
        self.changed.emit()

    def _look(self) -> None:
        if self._station.pipeline is not None:
            self._take_in(self._station.pipeline.stats())

    def _take_in(self, stats: PipelineStats) -> None:
        """The running totals; later than the first verdict, what was counted before."""
        self._totals = dict(stats.part_verdicts)
        if self.count.update(self._totals, datetime.now()):
            self.changed.emit()
        place, count = self._station.place, self.count
        if not self._waiting or place is None:
            return
        self._patience = self._patience or monotonic() + _PATIENCE_S
        if not stats.first_verdict_s and monotonic() < self._patience:
            return
        self._waiting = False
        history, since, until = place.history, self.began, self._station.began_inspecting

        def counted(parts: list[tuple[str, datetime]]) -> None:
            count.take_earlier(parts)  # of a shift that is over by now, it is shown nowhere
            self.changed.emit()

        self._station.read(
            lambda: history.part_verdicts(since=since, until=until), if_alive(self, counted)
        )
