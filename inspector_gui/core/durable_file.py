"""Files that are either the old or the new version after a power cut, never a mixture."""

import os
import sys
import time
from pathlib import Path
from uuid import uuid4

_WINDOWS_BUSY = {5, 32, 33}  # access denied, sharing violation, lock violation: a scanner holds it
_REPLACE_ATTEMPTS = 25


def write_durably(path: Path, data: bytes, *, sync_name: bool = True) -> None:
    """Write a whole file: temporary file in the same folder, fsync, atomic replace, fsync folder.

    Args:
        path: Where the file shall lie; its folder is made when missing.
        data: The new content.
        sync_name: False when the caller writes many files and syncs their folder once afterwards.

    Raises:
        OSError: The disk is full, read-only or gone. The old file is then unchanged.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name[:80]}.{uuid4().hex[:8]}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        replace_durably(temporary, path, sync_name=sync_name)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def replace_durably(source: Path, target: Path, *, sync_name: bool = True) -> None:
    """`os.replace` that waits out a virus scanner on Windows and syncs the folder elsewhere."""
    for attempt in range(_REPLACE_ATTEMPTS):
        try:
            os.replace(source, target)  # noqa: PTH105 - the documented atomic call
            break
        except OSError as error:
            busy = getattr(error, "winerror", None) in _WINDOWS_BUSY
            if not busy or attempt == _REPLACE_ATTEMPTS - 1:
                raise
            time.sleep(0.1)
    if sync_name:
        sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable. Windows has no such call and keeps names by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
