"""Features on the disk, by picture hash: computed once, however often is learnt.

One file of equal records behind a header; new records are appended. A record that a crash cut off,
or whose check sum is wrong, is forgotten and computed again. It is a cache: whatever happens to it,
only time is lost. Another extractor or picture size has another file; files of earlier ones are
removed.

Thread: one at a time.
"""

import contextlib
import hashlib
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import DTypeLike, NDArray

from inspector_gui.core.durable_file import write_durably

_MAGIC = b"inspector features 1\n"
_ID_BYTES = 32
_SLACK = 500  # records of pictures that are gone, before the file is written anew


class FeatureCache:
    """Equal arrays by picture id (sha256 in hex digits).

    Attributes:
        damaged: How many records were forgotten when the file was read.
    """

    def __init__(
        self, folder: Path, kind: str, key: str, shape: tuple[int, ...], dtype: DTypeLike
    ) -> None:
        """Read what is there; nothing raises but a folder that cannot be made.

        Args:
            folder: Made when missing.
            kind: Names the file; files of the same kind and another key are removed.
            key: What the features depend on besides the picture: extractor and preparation.
            shape: Of each array.
            dtype: Of each array.
        """
        self.damaged = 0
        self._shape, self._dtype = shape, np.dtype(dtype)
        name = hashlib.sha256(f"{key} {shape} {self._dtype.str}".encode()).hexdigest()[:16]
        self._path = folder / f"{kind}-{name}.bin"
        self._record = np.dtype(
            [("id", f"V{_ID_BYTES}"), ("values", self._dtype, shape), ("check", "<u4")]
        )
        folder.mkdir(parents=True, exist_ok=True)
        for other in folder.glob(f"{kind}-*.bin"):
            if other != self._path:
                with contextlib.suppress(OSError):
                    other.unlink()
        self._values: dict[str, NDArray[np.generic]] = {}
        self._records = 0
        self._read()

    def __contains__(self, picture_id: str) -> bool:
        return picture_id in self._values

    def __len__(self) -> int:
        return len(self._values)

    def rows(self, picture_ids: Iterable[str]) -> NDArray[np.generic]:
        """(N, *shape) for pictures that are all in the cache."""
        found = [self._values[picture_id] for picture_id in picture_ids]
        return np.stack(found) if found else np.zeros((0, *self._shape), self._dtype)

    def put(self, new: Mapping[str, NDArray[np.generic]]) -> None:
        """Keep arrays; a disk that is full costs only time later."""
        records = b"".join(self._encode(key, values) for key, values in new.items())
        self._values.update(
            (key, np.ascontiguousarray(values, self._dtype)) for key, values in new.items()
        )
        with contextlib.suppress(OSError):
            fresh = not self._path.exists()
            with self._path.open("ab") as file:
                file.write(_MAGIC + records if fresh else records)
            self._records += len(new)

    def keep_only(self, picture_ids: Iterable[str]) -> None:
        """Forget pictures that are gone; the file is written anew when many are."""
        wanted = set(picture_ids)
        for picture_id in self._values.keys() - wanted:
            del self._values[picture_id]
        if self._records - len(self._values) > _SLACK + len(self._values):
            self._rewrite()

    def _read(self) -> None:
        try:
            data = self._path.read_bytes()
        except OSError:
            return
        size = self._record.itemsize
        body = memoryview(data)[len(_MAGIC) :]
        count = len(body) // size
        if not data.startswith(_MAGIC):
            self.damaged, count = 1, 0
        for start in range(0, count * size, size):
            whole = body[start : start + size]
            check = int.from_bytes(whole[-4:], "little")
            if zlib.crc32(whole[:-4]) != check:
                self.damaged += 1
                continue
            values = np.frombuffer(whole[_ID_BYTES:-4], self._dtype).reshape(self._shape)
            self._values[bytes(whole[:_ID_BYTES]).hex()] = values
        self.damaged += bool(len(body) % size) if count or len(body) else 0
        self._records = count
        if self.damaged:
            self._rewrite()  # what is appended must begin where a record begins

    def _rewrite(self) -> None:
        records = [self._encode(key, values) for key, values in self._values.items()]
        with contextlib.suppress(OSError):
            write_durably(self._path, _MAGIC + b"".join(records))
            self._records = len(records)

    def _encode(self, picture_id: str, values: NDArray[np.generic]) -> bytes:
        raw = bytes.fromhex(picture_id) + np.ascontiguousarray(values, self._dtype).tobytes()
        return raw + zlib.crc32(raw).to_bytes(4, "little")
