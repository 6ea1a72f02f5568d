"""Pictures that are being looked at or come next, decoded ahead."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QObject, Signal

from inspector_gui.core.picture_file import PictureError, read_mask, read_picture
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.station import Station

_BYTES = 160 * 1024 * 1024


@dataclass(slots=True, eq=False)
class Shelved:
    """A decoded picture.

    Attributes:
        image: (H, W, 3) uint8 RGB, or None when it cannot be read.
        mask: (H, W) uint8 as stored, or None.
        trouble: Why it cannot be read, or why its mask is left out; "" when all is well.
    """

    image: NDArray[np.uint8] | None
    mask: NDArray[np.uint8] | None = None
    trouble: str = ""


class PictureShelf(QObject):
    """Decoded pictures by key, within a limit of memory. GUI thread.

    Signals:
        ready: The picture of this key is on the shelf (str).
    """

    ready = Signal(str)

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._kept: OrderedDict[str, Shelved] = OrderedDict()
        self._wanted: list[tuple[str, Path, Path | None]] = []
        self._loading: str | None = None
        self._stale = False

    def get(self, key: str) -> Shelved | None:
        """The picture, or None when it is not there yet."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def want(self, wanted: Sequence[tuple[str, Path, Path | None]]) -> None:
        """Load these (key, picture file, mask file), the most urgent first.

        What was wanted before and is not named any more is no longer loaded.
        """
        self._wanted = list(wanted)
        self._load_next()

    def forget(self, key: str) -> None:
        """Drop a picture whose file or mask has changed."""
        self._kept.pop(key, None)
        self._stale = self._stale or key == self._loading

    def _load_next(self) -> None:
        if self._loading is not None:
            return
        for key, path, mask in self._wanted:
            if key not in self._kept:
                self._loading, self._stale = key, False
                self._station.read(partial(load, path, mask), if_alive(self, self._loaded))
                return

    def _loaded(self, shelved: Shelved) -> None:
        key, self._loading = self._loading, None
        if key is None:
            return
        if not self._stale:
            self._kept[key] = shelved
            self._make_room()
            self.ready.emit(key)
        self._load_next()

    def _make_room(self) -> None:
        used = sum(s.image.nbytes for s in self._kept.values() if s.image is not None)
        while used > _BYTES and len(self._kept) > 2:
            _, dropped = self._kept.popitem(last=False)
            used -= dropped.image.nbytes if dropped.image is not None else 0


def load(path: Path, mask_path: Path | None) -> Shelved:
    """Read a picture and its mask. Any thread; raises nothing."""
    try:
        image = read_picture(path)
    except PictureError as error:
        return Shelved(None, None, in_words(str(error)))
    if mask_path is None:
        return Shelved(image)
    try:
        mask = read_mask(mask_path)
    except PictureError as error:
        return Shelved(image, None, in_words(str(error)))
    if mask.shape != image.shape[:2]:
        told = QCoreApplication.translate(
            "PictureShelf", "{name} has another size than its picture"
        )
        return Shelved(image, None, told.replace("{name}", mask_path.name))
    return Shelved(image, mask)
