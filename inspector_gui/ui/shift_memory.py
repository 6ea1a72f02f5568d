"""The shift goes on after a restart: when it began, and what it had counted before."""

from datetime import datetime, timedelta
from time import monotonic

from PySide6.QtCore import QObject

from inspector_gui.runtime.pipeline_stats import PipelineStats
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.shift_card import ShiftCard
from inspector_gui.ui.station import Station

#: A shift that began longer ago is over, whatever the program did in between.
LONGEST_SHIFT = timedelta(hours=12)
#: The history is read after the first verdict, or when none has come for so long.
_PATIENCE_S = 3.0


class ShiftMemory(QObject):
    """Keeps the beginning of the shift in the settings and counts what lies in the history.

    The shift is one for all products of this PC; each counts its own parts.
    """

    def __init__(self, station: Station, card: ShiftCard) -> None:
        """Tell the card when its shift began; ask `look` now and then to go on."""
        super().__init__(card)
        self._station, self._card = station, card
        self._opened = station.began_inspecting  # the card's running totals begin here
        self._patience = monotonic() + _PATIENCE_S
        began = station.settings.shift_began
        self._waiting = began is not None and (timedelta() <= self._opened - began < LONGEST_SHIFT)
        if began is not None and self._waiting:
            card.begin(began)
        else:
            card.begin(self._opened)
            self._begin_anew(self._opened)
        card.reset.connect(lambda: self._begin_anew(datetime.now().astimezone()))

    def _begin_anew(self, began: datetime) -> None:
        self._waiting = False
        self._station.update_settings(shift_began=began)

    def look(self, stats: PipelineStats) -> None:
        """Read what the shift had counted before; later than the first verdict."""
        place, began = self._station.place, self._station.settings.shift_began
        if not self._waiting or place is None or began is None:
            return
        if not stats.first_verdict_s and monotonic() < self._patience:
            return
        self._waiting = False
        history, until = place.history, self._opened

        def counted(parts: list[tuple[str, datetime]]) -> None:
            if self._station.settings.shift_began == began:  # no new one in the meantime
                self._card.take_earlier(parts)

        self._station.read(
            lambda: history.part_verdicts(since=began, until=until), if_alive(self, counted)
        )
