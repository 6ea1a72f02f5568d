"""Some bytes kept back, so that undoing still works when the disk is full."""

import contextlib
import os
from pathlib import Path

from inspector_gui.core.durable_file import write_durably

FILE_NAME = ".reserve"
BYTES = 256 * 1024


class DiskReserve:
    """A file that only takes up room until the room is needed."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def take(self) -> None:
        """Make the file unless it is there; a full disk is no error."""
        if not self._path.exists():
            with contextlib.suppress(OSError):
                # Random bytes: a disk that compresses would keep no room for zeros.
                write_durably(self._path, os.urandom(BYTES))

    def give_up(self) -> bool:
        """Delete the file; False when there was none, so that room was not made."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
