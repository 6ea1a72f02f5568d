"""Fills the review queue: gathers what there is, filters and sorts it off the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from inspector_gui.core.review_order import Candidate
from inspector_gui.runtime.review_candidates import gather
from inspector_gui.runtime.workplace import Workplace
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.queue_arrangement import Arrangement, Entry, QueueFilter, arrange, enter
from inspector_gui.ui.review_queue import ReviewQueue
from inspector_gui.ui.review_session import ReviewSession
from inspector_gui.ui.station import Station

#: Pictures shown before all of a large dataset were listed; any more would be waited for.
_FIRST = 400


class QueueFiller(QObject):
    """Keeps the queue filled with what the filter takes. GUI thread.

    The first time, some of the newest pictures are shown before all were listed.

    Signals:
        filled: The queue has other contents.

    Attributes:
        in_part: The queue holds only some of what there is, because all is still being listed.
    """

    filled = Signal()

    def __init__(
        self,
        station: Station,
        queue: ReviewQueue,
        session: ReviewSession,
        current: Callable[[], str | None],
        parent: QObject,
    ) -> None:
        """Fill the queue when asked to.

        Args:
            station: Whose open product is reviewed.
            queue: To be filled.
            session: What was said.
            current: Key of the picture on the screen, None for none.
            parent: Owner.
        """
        super().__init__(parent)
        self._current = current
        self._first: str | None = None
        self._station = station
        self._queue = queue
        self._session = session
        self._gathering = False
        self.in_part = False
        self._chosen = QueueFilter()
        self._round = 0

    @property
    def gathering(self) -> bool:
        """Whether dataset and history are being looked through."""
        return self._gathering

    def reload(self) -> None:
        """Look for new pictures in dataset and history."""
        place = self._station.place
        if place is None or self._gathering:
            return
        self._gathering = True
        self._gather(place, None if self._queue.total else _FIRST)

    def _gather(self, place: Workplace, newest: int | None) -> None:
        def gathered(candidates: list[Candidate]) -> None:
            # The picture that is being looked at stays, and at the top, where the list was opened.
            self._first = self._current() if self.in_part else None
            self.in_part = newest is not None and len(candidates) >= newest
            self._on_gathered(candidates)

        self._station.submit(
            lambda: gather(place, newest), if_alive(self, gathered), if_alive(self, self._failed)
        )

    def set_filter(self, chosen: QueueFilter) -> None:
        """Show only some."""
        self._chosen, self._first = chosen, None
        if not self._gathering:  # else what is being gathered will be filtered by it
            self._arrange(lambda: self._queue.all)

    def show_all_now(self) -> None:
        """Take the filter away at once: a picture behind it is wanted."""
        self._chosen = QueueFilter()
        self._queue.take(arrange(self._queue.all, self._chosen), self._station.product)

    def _arrange(self, entries: Callable[[], dict[str, Entry]]) -> None:
        """Put entries in order in a reader thread; only the newest request counts."""
        self._round += 1
        this_round, chosen, first = self._round, self._chosen, self._first

        def done(arrangement: Arrangement) -> None:
            if this_round == self._round:
                self._on_arranged(arrangement)

        self._station.read(
            lambda: arrange(entries(), chosen, first),
            if_alive(self, done),
            if_alive(self, self._failed),
        )

    def _failed(self, sentence: str) -> None:
        self._gathering = self.in_part = False
        self._station.message.emit("error", sentence)

    def _on_gathered(self, candidates: list[Candidate]) -> None:
        if self._station.place is None:
            return
        # A capture answered in this session stays what it was, so that undo finds it.
        captures, known = self._session.captures(), self._session.known_keys()
        product, before = self._station.product, self._queue.all

        def made() -> dict[str, Entry]:
            listed = [captures.get(c.key, c) for c in candidates]
            keys = {c.key for c in listed} if captures else set()
            listed += [c for c in captures.values() if c.key not in keys]
            entries = enter(listed, product, before)
            for key, (label, path) in known.items():
                if (entry := entries.get(key)) is not None:
                    entry.label, entry.path = label, path
            return entries

        self._arrange(made)

    def _on_arranged(self, arrangement: Arrangement) -> None:
        if self._station.place is None:
            return
        if arrangement.chosen != self._chosen:  # the filter was changed meanwhile
            self._arrange(lambda: arrangement.entries)
            return
        for key in self._session.known_keys():  # what people did while it was being arranged
            old, new = self._queue.entry(key), arrangement.entries.get(key)
            if old is not None and new is not None:
                new.seen, new.answered = old.seen, old.answered
                new.label, new.path = old.label, old.path
        self._queue.take(arrangement, self._station.product)
        if self.in_part:
            self.filled.emit()
            self._gather(self._station.place, None)
            return
        self._gathering = False
        self.filled.emit()
