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

PARTS_KEPT = 20
THUMBNAIL_WIDTH = 160


@dataclass(frozen=True, slots=True, eq=False)
class PartRecord:
    """A part with the frame that stands for it.

    Attributes:
        part_id: `InspectionResult.part_id`.
        frame: The first frame on which the part lay still; its verdict is the part's.
        result: That verdict.
        thumbnail: (h, w ≤ 160, 3) uint8 RGB.
    """

    part_id: str
    frame: Frame
    result: InspectionResult
    thumbnail: NDArray[np.uint8]


class PartBook:
    """Decides which frame stands for a part. Filled by one thread, read by any."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._records: deque[PartRecord] = deque(maxlen=PARTS_KEPT)
        self._unsettled: tuple[Frame, InspectionResult] | None = None

    def note(
        self, frame: Frame, result: InspectionResult, view: PartView
    ) -> list[tuple[Verdict, Verdict | None]]:
        """Take in the next result.

        A part that a camera or a missing model kept from being judged gets the first verdict that
        a model gives. A part that never rests is represented by the last frame seen of it.

        Returns:
            For every part that got a verdict now: the verdict and the one it replaces, or None.
        """
        changes: list[tuple[Verdict, Verdict | None]] = []
        passing = self._unsettled
        if passing is not None and passing[1].part_id != view.part_id:
            self._unsettled = None
            changes.append(self._add(*passing))
        if not view.part_id:
            return changes
        newest = self._records[0] if self._records else None
        if newest is not None and newest.part_id == view.part_id:
            provisional = not newest.result.model_id and bool(result.model_id)
            if provisional and view.settled:
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

    def _add(self, frame: Frame, result: InspectionResult) -> tuple[Verdict, Verdict | None]:
        small = shrink(frame.image, THUMBNAIL_WIDTH, frame.image.shape[0]).copy()
        record = PartRecord(result.part_id, frame, result, small)
        with self._lock:
            self._records.appendleft(record)
        return result.verdict, None
