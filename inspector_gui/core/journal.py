"""The journal: append-only, one JSON object a line, each line carrying the hash of the one before.

`journal.head` beside it holds the number of lines and the hash of the last one, so that lines cut
off at the end are noticed too. It is written after the journal; after a power cut it may lag
behind, which is not an error, but it can never be ahead of an intact journal.

The chain shows accidents and simple edits. Someone who rewrites every later line and the head as
well cannot be caught by a file that lies beside them.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO, FileIO
from pathlib import Path
from typing import Any
from uuid import uuid4

from pydantic import TypeAdapter, ValidationError

from inspector_gui.core.annotation import Annotation
from inspector_gui.core.durable_file import sync_folder, write_durably

FILE_NAME = "journal.jsonl"
HEAD_NAME = "journal.head"
TORN_SUFFIX = ".torn"
_START = "0" * 64
_ANNOTATION: TypeAdapter[Annotation] = TypeAdapter(Annotation)


@dataclass(slots=True)
class _Reading:
    annotations: list[Annotation]
    faults: list[str]
    lines: int
    last_hash: str
    whole_bytes: int
    torn: bytes


class Journal:
    """One journal file. One writer; the dataset's lock sees to that.

    Attributes:
        path: The `.jsonl` file.
        faults: What was wrong with the chain when it was opened; one sentence each.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.faults: list[str] = []
        self._file: FileIO | None = None
        self._lines = 0
        self._last_hash = _START
        self._size = 0
        self._cut_back_needed = False

    def open(self, *, read_only: bool = False) -> list[Annotation]:
        """Read all lines and get ready to append.

        A last line that a power cut left unfinished is moved to a `.torn` file. A damaged chain is
        remembered by an alarm line, so that later appending cannot hide it.

        Returns:
            The readable lines in order.

        Raises:
            OSError: The file cannot be read or written.
        """
        data = self.path.read_bytes() if self.path.exists() else b""
        reading = _read(data)
        at_the_end = self._head_faults(data, reading)
        self.faults = reading.faults + at_the_end
        self._lines, self._last_hash = reading.lines, reading.last_hash
        self._size = reading.whole_bytes
        if read_only:
            return reading.annotations
        if reading.torn:
            aside = self.path.with_name(self.path.name + TORN_SUFFIX)
            earlier = aside.read_bytes() if aside.exists() else b""
            write_durably(aside, earlier + reading.torn + b"\n")
        self._file = FileIO(self.path, "a" if data else "a+")
        if reading.torn:
            self._file.truncate(self._size)
            os.fsync(self._file.fileno())
        if not data and not at_the_end:
            self._write_head()
            sync_folder(self.path.parent)
        recorded = {a.note for a in reading.annotations if a.action == "alarm"}
        alarms = [fault for fault in reading.faults if fault not in recorded] + at_the_end
        if alarms:
            self.append([_alarm(fault) for fault in alarms])
        return reading.annotations

    def append(self, annotations: Sequence[Annotation]) -> None:
        """Write lines; they are on the disk when this returns.

        Raises:
            OSError: Nothing was recorded; the file is as before.
        """
        if self._file is None:
            raise OSError("the journal is not open for writing")
        if not annotations:
            return
        lines: list[bytes] = []
        last_hash = self._last_hash
        for number, annotation in enumerate(annotations, start=self._lines + 1):
            line = _line_of(annotation, number, last_hash)
            last_hash = hashlib.sha256(line).hexdigest()
            lines.append(line)
        data = b"".join(line + b"\n" for line in lines)
        try:
            if self._cut_back_needed:
                self._cut_back()
            view = memoryview(data)
            while view:
                view = view[self._file.write(view) :]
            os.fsync(self._file.fileno())
        except OSError:
            self._cut_back_needed = True
            with contextlib.suppress(OSError):  # else the next append or opening does it
                self._cut_back()
            raise
        self._size += len(data)
        self._lines += len(lines)
        self._last_hash = last_hash
        self._write_head()

    def verify(self) -> list[str]:
        """Read the file afresh and check chain and end; one sentence per fault, empty = intact.

        Raises:
            OSError: The file cannot be read.
        """
        data = self.path.read_bytes() if self.path.exists() else b""
        reading = _read(data)
        faults = reading.faults + self._head_faults(data, reading)
        if reading.torn:
            faults.append(f"{self.path.name} ends in the middle of a line")
        alarms = [a for a in reading.annotations if a.action == "alarm"]
        faults += [f"found on {a.when:%Y-%m-%d %H:%M}: {a.note}" for a in alarms]
        return faults

    @property
    def head(self) -> tuple[int, str]:
        """How many lines there are, and the sha256 (hex) of the last: it vouches for all."""
        return self._lines, self._last_hash

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _cut_back(self) -> None:
        """Take away what a failed append may have left."""
        assert self._file is not None
        self._file.truncate(self._size)
        os.fsync(self._file.fileno())
        self._cut_back_needed = False

    def _write_head(self) -> None:
        head = {"lines": self._lines, "sha256": self._last_hash}
        try:
            write_durably(self.path.with_name(HEAD_NAME), json.dumps(head).encode())
        except OSError:
            return  # the lines themselves are safe, and a head that lags behind is no fault

    def _head_faults(self, data: bytes, reading: _Reading) -> list[str]:
        path = self.path.with_name(HEAD_NAME)
        if not path.exists():
            return [f"{HEAD_NAME} is missing"] if reading.lines else []
        try:
            head = json.loads(path.read_bytes())
            lines, last_hash = int(head["lines"]), str(head["sha256"])
        except (ValueError, KeyError, TypeError):
            return [f"{HEAD_NAME} is damaged"]
        if lines > reading.lines:
            return [f"{lines - reading.lines} lines are missing at the end"]
        expected = reading.last_hash if lines == reading.lines else _hash_of_line(data, lines)
        if expected != last_hash:
            return [f"line {lines} is not the line that {HEAD_NAME} vouches for"]
        return []


def new_annotation_id() -> str:
    """A unique name for a line."""
    return uuid4().hex


def _alarm(note: str) -> Annotation:
    return Annotation(
        annotation_id=new_annotation_id(),
        action="alarm",
        picture_id="",
        label=None,
        previous_label=None,
        who="journal check",
        when=datetime.now().astimezone(),
        note=note,
    )


def _line_of(annotation: Annotation, number: int, previous: str) -> bytes:
    values: dict[str, Any] = _ANNOTATION.dump_python(annotation, mode="json")
    kept = {key: value for key, value in values.items() if value not in (None, "")}
    kept["label"], kept["previous_label"] = annotation.label, annotation.previous_label
    kept["picture_id"], kept["who"] = annotation.picture_id, annotation.who
    line = {"line": number, "previous": previous, **kept}
    return json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode()


def _read(data: bytes) -> _Reading:
    end = data.rfind(b"\n") + 1
    annotations: list[Annotation] = []
    faults: list[str] = []
    last_hash, count = _START, 0
    parsed, hashed = _ANNOTATION.validate_json, hashlib.sha256
    # Line by line: one list of all would be made and freed at once, while other threads wait.
    for ended in BytesIO(data):
        if ended[-1:] != b"\n":
            break
        line, count = ended[:-1], count + 1
        try:
            annotations.append(parsed(line))
        except ValidationError:
            faults.append(f"line {count} cannot be read")
        # Cheaper than parsing the line twice; the value is hex, so it cannot hold an escape.
        if line.find(b'"previous":"%b"' % last_hash.encode(), 0, 120) < 0:
            faults.append(f"line {count} does not follow from the line before it")
        last_hash = hashed(line).hexdigest()
    return _Reading(annotations, faults, count, last_hash, end, data[end:])


def _hash_of_line(data: bytes, number: int) -> str:
    if number == 0:
        return _START
    return hashlib.sha256(data.split(b"\n", number)[number - 1]).hexdigest()
