"""One inspector per data folder: two writers would spoil journal and history."""

import errno
import hashlib
import os
import sys
from pathlib import Path
from typing import IO

_FILE_NAME = "inspector.lock"
_BUSY = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class InstanceLock:
    """A lock that the operating system gives back when its holder dies, so none is ever stale.

    Thread: one at a time. Also a context manager that releases at the end.

    Attributes:
        server_name: Name for a local socket by which a second instance calls the first one to
            the front; the same for every path that leads to the same folder.
    """

    def __init__(self, data_folder: Path) -> None:
        folder = data_folder.resolve()
        digest = hashlib.sha256(os.path.normcase(folder).encode("utf-8", "surrogateescape"))
        self.server_name = f"inspector-{digest.hexdigest()[:16]}"
        self._path = folder / _FILE_NAME
        self._file: IO[bytes] | None = None

    def acquire(self) -> bool:
        """Take the lock without waiting.

        Returns:
            Whether this process holds it now. False: another inspector has this folder open.

        Raises:
            OSError: The folder cannot be written, or its file system knows no locks.
        """
        if self._file is not None:
            return True
        file = self._path.open("a+b")
        try:
            _lock(file)
        except OSError as error:
            file.close()
            if error.errno in _BUSY:
                return False
            raise
        file.truncate(0)
        file.write(str(os.getpid()).encode())
        file.flush()
        self._file = file
        return True

    def release(self) -> None:
        """Give the lock back; the file stays, because deleting it would race with a new holder."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def holder(self) -> int | None:
        """Process id of whoever took the lock last, for messages."""
        try:
            return int(self._path.read_bytes())
        except (OSError, ValueError):
            return None

    def __enter__(self) -> "InstanceLock":
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # a byte behind the content: Windows would also forbid reading a locked byte

    def _lock(file: IO[bytes]) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
