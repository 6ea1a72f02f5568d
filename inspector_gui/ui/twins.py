"""The labelled pictures most alike to the one shown, so that like is called alike."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from inspector_gui.core.likeness import Look, look_of, most_alike
from inspector_gui.core.picture_file import PictureError, read_picture
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.queue_arrangement import Entry
from inspector_gui.ui.station import Station

COUNT = 3
#: Pictures looked at ahead; of more, so many drawn by chance.
MOST = 10_000
_AT_ONCE = 16
_SPARE = 4  # found besides, because some may have lost their label meanwhile


@dataclass(frozen=True, slots=True)
class Twin:
    """A labelled picture that looks like the one shown.

    Attributes:
        entry: The picture.
        likeness: -1..1.
    """

    entry: Entry
    likeness: float


class Twins(QObject):
    """Knows the looks of the labelled pictures and finds the nearest. GUI thread.

    Pictures are looked at in the patient thread, a few at a time and only while somebody reviews;
    the looks stay in memory. Comparing is done in a reader thread.

    Signals:
        found: There is more to say about the picture of this key (str).
    """

    found = Signal(str)

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._entries: Mapping[str, Entry] = {}
        self._looks: dict[str, Look] = {}
        self._ahead: Iterator[tuple[str, Path]] = iter(())
        self._looking = self._active = self._comparing = self._again = False
        self._asked: tuple[str, NDArray[np.uint8]] | None = None
        self._shown: tuple[str, list[Twin]] = ("", [])
        self._compared_with = 0

    def of(self, key: str) -> list[Twin]:
        """The nearest labelled pictures found so far, the most alike first."""
        asked, twins = self._shown
        return twins if asked == key else []

    def set_entries(self, entries: Mapping[str, Entry]) -> None:
        """Compare with these (entries by key), as far as they have a label."""
        self._entries = entries
        drawn = Random(0).sample(list(entries), min(len(entries), MOST))
        self._ahead = self._fresh(drawn)
        self._look_ahead()

    def _fresh(self, drawn: list[str]) -> Iterator[tuple[str, Path]]:
        """Key and file of those that were not looked at yet, as long as more are wanted."""
        for key in drawn:
            entry = self._entries.get(key)
            if len(self._looks) >= MOST:
                return
            if entry is not None and entry.label and key not in self._looks:
                yield key, entry.path

    def set_active(self, active: bool) -> None:
        """Go on or pause with looking at pictures; it pauses while nobody reviews."""
        self._active = active
        self._look_ahead()

    def ask(self, key: str, image: NDArray[np.uint8]) -> None:
        """Find the nearest of this picture; `found` follows."""
        self._asked = (key, image)
        self._compare()

    def _look_ahead(self) -> None:
        if self._looking or not self._active:
            return
        batch = list(islice(self._ahead, _AT_ONCE))
        if not batch:
            self._compare_again()
            return
        self._looking = True

        def work() -> dict[str, Look]:
            return {key: _look_at(path) for key, path in batch}

        def done(looks: dict[str, Look]) -> None:
            self._looking = False
            self._looks |= looks
            if len(self._looks) >= 2 * self._compared_with:
                self._compare_again()
            self._look_ahead()

        def failed(_sentence: str) -> None:
            self._looking = False

        self._station.read_patiently(work, if_alive(self, done), if_alive(self, failed))

    def _compare_again(self) -> None:
        """More pictures are known than when the shown one was compared."""
        if len(self._looks) > self._compared_with:
            self._compare()

    def _compare(self) -> None:
        self._again = self._comparing  # there is more to compare, or another picture, afterwards
        if self._asked is None or self._comparing:
            return
        self._comparing = True
        key, image = self._asked
        entries = self._entries  # another thread asks these, while `set_entries` brings others
        others = [
            name
            for name in self._looks
            if name != key and (entry := entries.get(name)) is not None and entry.label
        ]
        looks = [self._looks[name] for name in others]
        self._compared_with = len(self._looks)

        def work() -> tuple[Look, list[Twin]]:
            look = look_of(image)
            alike = most_alike(look, looks, COUNT + _SPARE)
            found = ((entries.get(others[a.index]), a.likeness) for a in alike)
            return look, [Twin(entry, likeness) for entry, likeness in found if entry is not None]

        def done(answer: tuple[Look, list[Twin]]) -> None:
            self._comparing = False
            self._looks[key] = answer[0]
            self._shown = (key, [twin for twin in answer[1] if twin.entry.label][:COUNT])
            self.found.emit(key)
            if self._again:
                self._compare()

        def failed(_sentence: str) -> None:
            self._comparing = False

        self._station.read(work, if_alive(self, done), if_alive(self, failed))


def _look_at(path: Path) -> Look:
    try:
        return look_of(read_picture(path))
    except PictureError:
        return look_of(np.zeros((16, 16, 3), np.uint8))  # like nothing
