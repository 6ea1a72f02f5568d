"""Whether a picture is fit to be judged: fresh, live, lit, sharp, in position."""

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.part_tracker import PartView
from inspector_gui.core.picture_baseline import Position, Sharpness
from inspector_gui.core.result import Reason, ReasonCode

STALE_NS = 500_000_000
FROZEN_NS = 500_000_000  # what has not changed for so long is as good as stale
SMALL = (160, 90)

# Absolute limits are wide: a dark casting on black cloth is a picture, a covered lens is not.
_DARK_MEAN = 10.0
_DARK_PEAK = 28.0
_BRIGHT_MEAN = 243.0
_BRIGHT_LOW = 215.0


def small_copy(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Make a picture small for cheap looks at it.

    Args:
        image: (H, W, 3) uint8.

    Returns:
        (90, 160, 3) uint8, every cell the mean of a few pixels of its part of the picture.
    """
    step = min(image.shape[0] // (2 * SMALL[1]), image.shape[1] // (2 * SMALL[0]))
    if step > 1:  # ten times as fast as averaging all pixels, or as slicing with steps
        fewer = (image.shape[1] // step, image.shape[0] // step)
        image = np.asarray(cv2.resize(image, fewer, interpolation=cv2.INTER_NEAREST), np.uint8)
    return np.asarray(cv2.resize(image, SMALL, interpolation=cv2.INTER_AREA), np.uint8)


class PictureCheck:
    """Looks at the frames of one opened source, in order. Pure: times are passed in.

    Only live sources can be stale or change their size, and only sensors can freeze: their noise
    never repeats. Pictures from files are what they are; only darkness and glare count there.
    """

    def __init__(self, *, live: bool, sensor: bool) -> None:
        self._live = live
        self._sensor = sensor
        self._size: tuple[int, int] | None = None
        self._last: NDArray[np.uint8] | None = None
        self._same_since = 0
        self._sharpness = Sharpness()
        self._position = Position()

    def look(
        self,
        image: NDArray[np.uint8],
        small: NDArray[np.uint8],
        part: PartView,
        captured_at: int,
        now: int,
    ) -> Reason | None:
        """Look at the next frame.

        Args:
            image: (H, W, 3) uint8 RGB.
            small: The same made small by `small_copy`.
            part: What the frame means for the parts.
            captured_at: `Frame.captured_at`, nanoseconds.
            now: Monotonic time in nanoseconds at which judging begins.

        Returns:
            Why the picture must not be judged, or None when it may.
        """
        frozen = self._sensor and self._repeats(image, captured_at)
        if self._live:
            if now - captured_at > STALE_NS:
                return Reason.of(ReasonCode.STALE, age_ms=(now - captured_at) / 1e6)
            size = (image.shape[1], image.shape[0])
            if self._size is None:
                self._size = size
            if size != self._size:
                return Reason.of(ReasonCode.WRONG_SIZE, width=size[0], height=size[1])
        if frozen:
            return Reason.of(ReasonCode.FROZEN)
        fault = _light(small)
        if fault is None and self._live:
            fault = self._compare(image, small, part)
        return fault

    def _compare(
        self, image: NDArray[np.uint8], small: NDArray[np.uint8], part: PartView
    ) -> Reason | None:
        """Compare with what this source usually shows."""
        resting_part = part.part_id if part.settled else None
        if self._sharpness.blurred(image, resting_part):
            return Reason.of(ReasonCode.BLURRED)
        if self._position.moved(small, resting_part):
            return Reason.of(ReasonCode.MOVED)
        return None

    def _repeats(self, image: NDArray[np.uint8], captured_at: int) -> bool:
        last, self._last = self._last, image
        same = (
            last is not None
            and last.shape == image.shape
            and np.array_equal(last[::16, ::16], image[::16, ::16])
            and np.array_equal(last, image)
        )
        if not same:
            self._same_since = captured_at
        return captured_at - self._same_since >= FROZEN_NS


def _light(small: NDArray[np.uint8]) -> Reason | None:
    mean = float(small.mean())
    if mean < _DARK_MEAN and float(np.percentile(small, 99)) < _DARK_PEAK:
        return Reason.of(ReasonCode.DARK)
    if mean > _BRIGHT_MEAN and float(np.percentile(small, 1)) > _BRIGHT_LOW:
        return Reason.of(ReasonCode.BRIGHT)
    return None
