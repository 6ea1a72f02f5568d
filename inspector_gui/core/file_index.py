"""A cache that saves hashing unchanged files again. It may be deleted at any time."""

import hashlib
from os import stat_result
from pathlib import Path

from inspector_gui.core.durable_file import write_durably

FILE_NAME = ".index"
_OLD_NAME = ".index.json"


class FileIndex:
    """sha256 by relative path, valid while size and modification time stay the same.

    The file is text, `SIZE TIME HASH PATH` with a NUL after each, because only that is in no path.
    An entry is taken apart when it is asked for: very many files are only looked up once.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._entries: dict[str, str] | None = None
        self._changed = False

    def known(self, relative: str, stat: stat_result) -> str | None:
        """The hash of a file that has not changed since it was hashed, else None."""
        entry = self._load().get(relative)
        if entry is None:
            return None
        size, _, rest = entry.partition(" ")
        time, _, file_hash = rest.partition(" ")
        same = size == str(stat.st_size) and time == str(stat.st_mtime_ns)
        return file_hash if same else None

    def note(self, relative: str, stat: stat_result, file_hash: str) -> None:
        """Remember a file's hash."""
        entry = f"{stat.st_size} {stat.st_mtime_ns} {file_hash}"
        entries = self._load()
        if entries.get(relative) != entry:
            entries[relative] = entry
            self._changed = True

    def keep_only(self, relatives: set[str]) -> None:
        """Forget files that are no longer there."""
        entries = self._load()
        for relative in entries.keys() - relatives:
            del entries[relative]
            self._changed = True

    def save(self) -> None:
        """Write the cache if it changed.

        Raises:
            OSError: It could not be written; only time is lost.
        """
        if self._changed and self._entries is not None:
            text = "".join(f"{entry} {path}\0" for path, entry in self._entries.items())
            write_durably(self._root / FILE_NAME, text.encode(errors="surrogateescape"))
            (self._root / _OLD_NAME).unlink(missing_ok=True)
            self._changed = False

    def _load(self) -> dict[str, str]:
        if self._entries is None:
            self._entries = {}
            try:
                text = (self._root / FILE_NAME).read_bytes().decode(errors="surrogateescape")
            except OSError:
                return self._entries
            for line in text.split("\0"):
                parts = line.split(" ", 3)
                if len(parts) == 4 and len(parts[2]) == 64:
                    self._entries[parts[3]] = line[: -len(parts[3]) - 1]
        return self._entries


def hash_of(path: Path) -> str:
    """sha256 (hex) of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
