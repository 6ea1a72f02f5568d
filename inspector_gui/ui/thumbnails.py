"""Thumbnails for long lists, loaded when they come into view and kept for a while."""

from collections import OrderedDict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPixmap

from inspector_gui.core.thumbnail import read_thumbnail
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.picture import to_pixmap
from inspector_gui.ui.station import Station

_KEPT = 600
_WAITING = 48


class Thumbnails(QObject):
    """Pixmaps by key. GUI thread; files are read in the station's reader threads.

    What was asked for last is loaded first, and what scrolled past long ago is forgotten, so a
    list can be scrolled as fast as one likes.

    Signals:
        ready: The thumbnail of this key can be had now (str).
    """

    ready = Signal(str)

    def __init__(self, station: Station, size: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._size = size
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[str, Path] = OrderedDict()
        self._busy = False

    def pixmap(self, key: str, path: Path) -> QPixmap | None:
        """The thumbnail, or None while it is being loaded; a null pixmap for a damaged file."""
        known = self._kept.get(key)
        if known is not None:
            self._kept.move_to_end(key)
            return known
        self._wanted[key] = path
        self._wanted.move_to_end(key)
        while len(self._wanted) > _WAITING:
            self._wanted.popitem(last=False)
        self._load_next()
        return None

    def forget(self, key: str) -> None:
        """Load it afresh when it is asked for again."""
        self._kept.pop(key, None)

    def _load_next(self) -> None:
        if self._busy or not self._wanted:
            return
        self._busy = True
        key, path = self._wanted.popitem()
        width, height = self._size.width(), self._size.height()

        def loaded(image: NDArray[np.uint8]) -> None:
            self._keep(key, to_pixmap(image))

        self._station.read(
            lambda: read_thumbnail(path, width, height),
            if_alive(self, loaded),
            if_alive(self, lambda _sentence: self._keep(key, QPixmap())),
        )

    def _keep(self, key: str, pixmap: QPixmap) -> None:
        self._busy = False
        self._kept[key] = pixmap
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(key)
        self._load_next()
