"""One writer per folder: a lock that the operating system releases when its process ends."""

import os
import sys
from io import FileIO
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class FolderLock:
    """Holds `.lock` in a folder. A crash leaves no stale lock: the system lets go of it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / ".lock"
        self._file: FileIO | None = None

    def acquire(self) -> bool:
        """Take the lock.

        Returns:
            False when another dataset object, here or in another process, holds it.

        Raises:
            OSError: The lock file cannot be made.
        """
        file = FileIO(self._path, "a+")
        try:
            if sys.platform == "win32":
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            file.close()
            return False
        except OSError:
            # Some network drives know no locks; there the rule is kept by the people.
            self._file = file
            return True
        self._file = file
        if sys.platform != "win32":
            file.truncate(0)
            file.write(str(os.getpid()).encode())
        return True

    def release(self) -> None:
        """Let go; the lock file stays."""
        if self._file is not None:
            self._file.close()
            self._file = None
