"""A disk that refuses the k-th thing asked of it, and perhaps everything after it."""

import errno
import os
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from typing import Any

import pytest

from inspector_gui.core import folder_lock, journal


class FailingDisk:
    """Stands between the dataset and the file system once `arm` was called.

    Attributes:
        calls: Number of writing calls since `arm`.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls = 0
        self._fails_at = 0
        self._for_good = False
        self._errno = errno.ENOSPC
        disk = self

        class File(FileIO):
            def write(self, data: Any) -> int:
                disk._ask(lambda: super(File, self).write(bytes(data)[: len(data) // 2]))
                return super().write(data)

            def truncate(self, size: int | None = None) -> int:
                disk._ask()
                return super().truncate(size)

        real_open = Path.open

        def opened(path: Path, mode: str = "r", *args: Any, **more: Any) -> Any:
            if mode != "wb":
                return real_open(path, mode, *args, **more)
            disk._ask()
            return File(path, "w")

        monkeypatch.setattr(Path, "open", opened)
        monkeypatch.setattr(journal, "FileIO", File)
        monkeypatch.setattr(folder_lock, "FileIO", FileIO)
        for owner, name in ((os, "fsync"), (os, "replace"), (Path, "mkdir"), (Path, "unlink")):
            monkeypatch.setattr(owner, name, self._guarded(getattr(owner, name)))

    def arm(self, fails_at: int, number: int, *, for_good: bool) -> None:
        """Refuse the call with this number (counted from 1) with this errno."""
        self.calls, self._fails_at, self._errno, self._for_good = 0, fails_at, number, for_good

    def disarm(self) -> None:
        """Refuse nothing any more."""
        self._fails_at = 0

    def _guarded(self, really: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            self._ask()
            return really(*args, **more)

        return call

    def _ask(self, half: Callable[[], object] | None = None) -> None:
        self.calls += 1
        if self._fails_at and (
            self.calls == self._fails_at or (self._for_good and self.calls > self._fails_at)
        ):
            if half is not None:
                half()
            raise OSError(self._errno, os.strerror(self._errno))
