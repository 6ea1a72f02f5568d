"""Pictures kept beside the history: which, where, and for how long."""

import logging
import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.frame import Frame
from inspector_gui.core.picture_file import SUFFIXES, encode_png
from inspector_gui.core.result import InspectionResult, ReasonCode, Verdict

log = logging.getLogger(__name__)

OK_SAMPLE = 20
#: Why a CHECK is a question to a person about the part, and no camera fault.
UNDECIDED = frozenset({ReasonCode.UNSURE, ReasonCode.NO_REGION, ReasonCode.NO_MODEL})
_ROOM = 0.9  # sweeping makes this much of the limit, so that it need not sweep every time


@dataclass(frozen=True, slots=True)
class CaptureLimits:
    """How much is kept; the oldest undisputed pictures go first.

    Attributes:
        total_bytes: All pictures together.
        age_days: Pictures of the last so many days with pictures are kept; older ones go. Days on
            which nothing was kept do not count: a clock that jumps, or a holiday, deletes nothing.
        ok_sample: Of this many OK parts one is kept.
        unjudged: While there is no model, so many pictures wait to be labelled; enough for a first
            training, and the disk does not fill with a part nobody asks about.
    """

    total_bytes: int = 5 * 1024**3
    age_days: int = 90
    ok_sample: int = OK_SAMPLE
    unjudged: int = 200


class CaptureRule:
    """Which pictures are worth keeping: NG and undecided ones, one per part, and some OK parts.

    Without a model every part is undecided; of those a limited number is kept. Camera faults are
    not kept, and pictures that lie on disk anyway are not copied.
    """

    def __init__(self, limits: CaptureLimits, unjudged: Iterable[str] = ()) -> None:
        """Make a rule.

        Args:
            limits: How much is kept.
            unjudged: Results without a model whose kept pictures nobody has labelled yet.
        """
        self._ok_sample = max(1, limits.ok_sample)
        self._most_unjudged = limits.unjudged
        self._unjudged = set(unjudged)
        self._kept: dict[Verdict, str] = {}
        self._last_ok = ""
        self._ok_parts = 0

    def wants(self, result: InspectionResult, frame: Frame) -> bool:
        """Decide about the next result; results come in order."""
        on_disk = frame.path is not None and Path(frame.path).suffix.lower() in SUFFIXES
        if on_disk or not result.part_id:
            return False
        if result.verdict is Verdict.OK:
            if result.part_id == self._last_ok:
                return False
            self._last_ok = result.part_id
            self._ok_parts += 1
            return (self._ok_parts - 1) % self._ok_sample == 0
        if result.verdict is Verdict.CHECK and result.reason.code not in UNDECIDED:
            return False
        if self._kept.get(result.verdict) == result.part_id:
            return False
        if result.reason.code is ReasonCode.NO_MODEL:
            if len(self._unjudged) >= self._most_unjudged:
                return False
            self._unjudged.add(result.result_id)
        self._kept[result.verdict] = result.part_id
        return True

    def make_room(self, result_id: str) -> None:
        """A person has said what it is, or its picture is gone: another one fits. Any thread."""
        self._unjudged.discard(result_id)


class CaptureFolder:
    """`captures/YYYY-MM-DD/HHMMSS-mmm_VERDICT_RESULTID.png`. Used by the recorder thread only."""

    def __init__(self, folder: Path, limits: CaptureLimits) -> None:
        self._folder = folder
        self._limits = limits
        self._total: int | None = None  # bytes; counted when first needed
        self._day = ""

    def write(self, result: InspectionResult, picture: NDArray[np.uint8]) -> str:
        """Store one picture.

        Returns:
            Its path relative to the captures folder, with `/`.

        Raises:
            OSError: The disk is full, read-only or gone.
        """
        taken = result.created
        name = f"{taken:%H%M%S}-{taken.microsecond // 1000:03d}"
        relative = f"{taken:%Y-%m-%d}/{name}_{result.verdict.value}_{result.result_id}.png"
        data = encode_png(picture)
        write_durably(self._folder / relative, data)
        if self._total is not None:
            self._total += len(data)
        return relative

    def sweep(self, disputed: Callable[[], set[str]], now: datetime) -> list[str]:
        """Delete what is too old or too much, oldest first, never a disputed picture.

        Args:
            disputed: Gives the result ids whose pictures stay; asked only when needed.
            now: Local time; without need it looks once a day.

        Returns:
            Result ids whose pictures are gone.
        """
        if self._total is None:
            self._total = sum(size for _, size in self._pictures())
        today = f"{now:%Y-%m-%d}"
        too_much = self._total > self._limits.total_bytes
        if not too_much and today == self._day:
            return []
        self._day = today
        days = sorted(day.name for day in self._days())
        oldest_day = days[-self._limits.age_days] if len(days) > self._limits.age_days else ""
        goal = self._limits.total_bytes * _ROOM if too_much else self._total
        gone: list[str] = []
        keep = disputed()
        for path, size in sorted(self._pictures()):
            if self._total <= goal and path.parent.name >= oldest_day:
                break
            result_id = path.stem.rpartition("_")[2]
            if result_id in keep:
                continue
            try:
                path.unlink()
            except OSError as error:
                log.warning("%s cannot be deleted: %s", path, error.strerror)
                continue
            self._total -= size
            gone.append(result_id)
        self._remove_empty_days()
        return gone

    def _pictures(self) -> list[tuple[Path, int]]:
        found: list[tuple[Path, int]] = []
        for day in self._days():
            with os.scandir(day) as entries:
                found += [
                    (Path(entry.path), entry.stat().st_size)
                    for entry in entries
                    if entry.name.endswith(".png") and entry.is_file(follow_symlinks=False)
                ]
        return found

    def _days(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return [p for p in self._folder.iterdir() if re.fullmatch(r"\d{4}-\d\d-\d\d", p.name)]

    def _remove_empty_days(self) -> None:
        for day in self._days():
            if not any(day.iterdir()):
                day.rmdir()
