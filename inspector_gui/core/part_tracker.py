"""Which frames show the same part."""

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

CHANGED_STEP = 14.0  # grey levels a cell must differ by to count as changed
CHANGED_SHARE = 0.03  # of the cells: more than noise and lamp flicker, less than a small part
REST_STEP = 8.0
REST_SHARE = 0.01
REST_NS = 150_000_000

PartMode = Literal["settle", "frame"]


@dataclass(frozen=True, slots=True)
class PartView:
    """What one frame means for the parts.

    Attributes:
        part_id: The part in view, or "" while something moves between two parts.
        settled: The part lies still: its verdict may be taken.
    """

    part_id: str
    settled: bool


class PartTracker:
    """Follows the parts of one source. Pure: pictures and times are passed in.

    In mode "settle" a new part begins when the picture has changed clearly and then rests; in mode
    "frame" every frame is a part. A source that knows its parts overrules both.
    """

    def __init__(self, prefix: str, mode: PartMode = "settle") -> None:
        self._prefix = prefix
        self._mode = mode
        self._count = 0
        self._part_id = ""
        self._reference: NDArray[np.float32] | None = None  # the settled picture of the part
        self._last: NDArray[np.float32] | None = None
        self._resting_since: int | None = None

    def observe(
        self, small: NDArray[np.uint8], at_ns: int, known_part: str | None, live: bool
    ) -> PartView:
        """Take in the next frame.

        Args:
            small: (h, w) or (h, w, 3) uint8, the frame made small; always the same size.
            at_ns: Monotonic time of the frame in nanoseconds.
            known_part: `Frame.part_id`.
            live: Whether the source is live; files do not move.
        """
        if known_part is not None and not live:
            return PartView(known_part, settled=True)
        if self._mode == "frame" and known_part is None:
            return PartView(self._next_id(), settled=True)
        resting = self._rests(small, at_ns)
        if known_part is not None:
            return PartView(known_part, settled=resting or self._mode == "frame")
        if not resting:
            away = self._reference is not None and _changed(
                self._last, self._reference, CHANGED_STEP, CHANGED_SHARE
            )
            if away:
                self._part_id = ""  # the part has left; the next one has not come to rest
            return PartView(self._part_id, settled=False)
        if not self._part_id:
            self._part_id = self._next_id()
            self._reference = self._last
        elif _changed(self._last, self._reference, CHANGED_STEP, CHANGED_SHARE):
            self._part_id = self._next_id()  # replaced between two frames
            self._reference = self._last
        return PartView(self._part_id, settled=True)

    def _rests(self, small: NDArray[np.uint8], at_ns: int) -> bool:
        if small.ndim == 3:
            small = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8)
        grey = small.astype(np.float32)
        last, self._last = self._last, grey
        if last is None or last.shape != grey.shape:
            self._resting_since = at_ns
            return False
        if _changed(grey, last, REST_STEP, REST_SHARE):
            self._resting_since = None
            return False
        if self._resting_since is None:
            self._resting_since = at_ns
        return at_ns - self._resting_since >= REST_NS

    def _next_id(self) -> str:
        self._count += 1
        return f"{self._prefix}-{self._count:05d}"


def _changed(
    one: NDArray[np.float32] | None, other: NDArray[np.float32] | None, step: float, share: float
) -> bool:
    if one is None or other is None or one.shape != other.shape:
        return True
    difference = one - other
    sample = difference[::2, ::2].ravel()
    middle = sample.size // 2
    # A lamp that dims or an exposure that adapts is no change.
    difference -= np.partition(sample, middle)[middle]
    return bool(np.count_nonzero(np.abs(difference) > step) > share * difference.size)
