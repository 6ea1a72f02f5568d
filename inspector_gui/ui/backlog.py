"""Many small pieces of writing, done one after the other without holding anything up."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.station import Station


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """One piece of writing.

    Attributes:
        keys: The pictures it is about.
        work: Runs in the store thread.
        done: Told the value of `work` in the GUI thread.
        failed: Told the sentence instead.
        of: What it is a piece of.
    """

    keys: tuple[str, ...]
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[str], None]
    of: object = None


class Backlog(QObject):
    """Pieces of writing that wait for the store thread, in order. GUI thread.

    Only one of them is in the store thread's queue at a time, so that other answers need not wait
    for all. `Station.submit_steps` would do that too, but it lets nothing be done out of turn.
    """

    def __init__(self, station: Station, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._waiting: deque[Piece] = deque()
        self._running = False
        station.closing.connect(self._finish)

    def add(self, pieces: Sequence[Piece]) -> None:
        """Do these after what waits already."""
        self._waiting.extend(pieces)
        self._station.answers_waiting += sum(len(piece.keys) for piece in pieces)
        self._next()

    def ahead(self, key: str) -> None:
        """Hand over what waits about this picture, because something newer is to be written."""
        mine = [piece for piece in self._waiting if key in piece.keys]
        for piece in mine:
            self._waiting.remove(piece)
            self._submit(piece)

    def drop(self, of: object) -> set[str]:
        """Let go of the pieces of this that still wait; their keys."""
        dropped = [piece for piece in self._waiting if piece.of is of]
        self._station.answers_waiting -= sum(len(piece.keys) for piece in dropped)
        gone = {key for piece in dropped for key in piece.keys}
        self._waiting = deque(piece for piece in self._waiting if piece.of is not of)
        return gone

    def _next(self) -> None:
        if not self._running and self._waiting:
            self._running = True
            self._submit(self._waiting.popleft(), self._on_written)

    def _on_written(self) -> None:
        self._running = False
        self._next()

    def _submit(self, piece: Piece, then: Callable[[], None] = lambda: None) -> None:
        station = self._station

        def told(tell: Callable[[Any], None]) -> Callable[[Any], None]:
            def tell_and_go_on(value: object) -> None:
                tell(value)
                then()

            alive = if_alive(self, tell_and_go_on)

            def count(value: object) -> None:
                station.answers_waiting -= len(piece.keys)  # also after the page has gone
                alive(value)

            return count

        station.submit(piece.work, told(piece.done), told(piece.failed))

    def _finish(self) -> None:
        """The product is being closed: hand everything over, what was answered is to be kept."""
        while self._waiting:
            self._submit(self._waiting.popleft())
