"""A cache that saves hashing unchanged files again. It may be deleted at any time."""

import hashlib
import json
from os import stat_result
from pathlib import Path

from inspector_gui.core.durable_file import write_durably

FILE_NAME = ".index.json"


class FileIndex:
    """sha256 by relative path, valid while size and modification time stay the same."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._entries: dict[str, tuple[int, int, str]] | None = None
        self._changed = False

    def known(self, relative: str, stat: stat_result) -> str | None:
        """The hash of a file that has not changed since it was hashed, else None."""
        entry = self._load().get(relative)
        if entry is None or entry[0] != stat.st_size or entry[1] != stat.st_mtime_ns:
            return None
        return entry[2]

    def note(self, relative: str, stat: stat_result, file_hash: str) -> None:
        """Remember a file's hash."""
        self._load()[relative] = (stat.st_size, stat.st_mtime_ns, file_hash)
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
            text = json.dumps(self._entries, separators=(",", ":"))
            write_durably(self._root / FILE_NAME, text.encode())
            self._changed = False

    def _load(self) -> dict[str, tuple[int, int, str]]:
        if self._entries is None:
            try:
                raw = json.loads((self._root / FILE_NAME).read_bytes())
                self._entries = {str(k): (int(s), int(m), str(h)) for k, (s, m, h) in raw.items()}
            except (OSError, ValueError, TypeError, AttributeError):
                self._entries = {}
        return self._entries


def hash_of(path: Path) -> str:
    """sha256 (hex) of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
