"""The last parts with their verdicts."""

import threading
from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.frame import Frame
from inspector_gui.core.part_tracker import PartView
from inspector_gui.core.result import InspectionResult, Verdict
from inspector_gui.core.thumbnail import shrink
from inspector_gui.runtime.history_row import PartChange

PARTS_KEPT = 20
THUMBNAIL_WIDTH = 160


@dataclass(frozen=True, slots=True, eq=False)
class PartRecord:
    """A part with the frame that stands for it.

    Attributes:
        part_id: `InspectionResult.part_id`.
        frame: Of the frames on which the part lay still, the first with the worst verdict; that is
            the part's verdict, here as in the history: a defect seen once is not unseen again.
        result: That verdict.
        thumbnail: (h, w ≤ 160, 3) uint8 RGB.
    """

    part_id: str
    frame: Frame
    result: InspectionResult
    thumbnail: NDArray[np.uint8]


_RANK = {Verdict.OK: 0, Verdict.CHECK: 1, Verdict.NG: 2}


def _replaces(new: InspectionResult, old: InspectionResult) -> bool:
    """Whether a later verdict on the same part stands for it from now on."""
    if not new.model_id:
        return False  # a camera trouble says nothing about the part
    return not old.model_id or _RANK[new.verdict] > _RANK[old.verdict]


class PartBook:
    """Decides which frame stands for a part. Filled by one thread, read by any."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._records: deque[PartRecord] = deque(maxlen=PARTS_KEPT)
        self._unsettled: tuple[Frame, InspectionResult] | None = None

    def note(self, frame: Frame, result: InspectionResult, view: PartView) -> list[PartChange]:
        """Take in the next result.

        A part that a camera or a missing model kept from being judged gets the first verdict that
        a model gives. A part that never rests is represented by the last frame seen of it.

        Returns:
            For every part that got a verdict now: the verdict and the one it replaces, or None.
        """
        changes: list[PartChange] = []
        passing = self._unsettled
        if passing is not None and passing[1].part_id != view.part_id:
            self._unsettled = None
            changes.append(self._add(*passing))
        if not view.part_id:
            return changes
        newest = self._records[0] if self._records else None
        if newest is not None and newest.part_id == view.part_id:
            if view.settled and _replaces(result, newest.result):
                with self._lock:
                    self._records.popleft()
                added, _ = self._add(frame, result)
                changes.append((added, newest.result.verdict))
        elif view.settled:
            self._unsettled = None
            changes.append(self._add(frame, result))
        else:
            self._unsettled = (frame, result)
        return changes

    def records(self) -> tuple[PartRecord, ...]:
        """The last parts, newest first."""
        with self._lock:
            return tuple(self._records)

    def _add(self, frame: Frame, result: InspectionResult) -> PartChange:
        small = shrink(frame.image, THUMBNAIL_WIDTH, frame.image.shape[0]).copy()
        record = PartRecord(result.part_id, frame, result, small)
        with self._lock:
            self._records.appendleft(record)
        return result.verdict, None
