"""What the pictures of one source usually look like, learned from its parts: how sharp, how placed.

Both looks are cautious: an inspection that stops for nothing is switched off by its users. They
speak only once they have seen enough parts, and compare with the spread of those.
"""

from collections import deque

import cv2
import numpy as np
from numpy.typing import NDArray

PARTS_NEEDED = 8
PARTS_REMEMBERED = 64

_TILE = 64
_TILES = 3
# Neighbouring pixels of a smooth ramp differ by 1, those four apart by 4: squared, 1/16.
_SMOOTH = 1 / 16
_BLURRED_SHARE = 0.45
_DETAIL_NEEDED = 8.0  # grey levels squared

_PATCH = (64, 44)  # (width, height) in cells of the small picture
_MOVED_CELLS = 5.0  # 3 % of the width
_AGREE_CELLS = 3.0
_TEXTURE_NEEDED = 4.0
_SURE = 0.2


class Sharpness:
    """Measures fine detail against coarse detail on nine tiles at full resolution.

    The share of fine detail does not depend on contrast or exposure. Sensor noise, which would look
    like fine detail, is measured between two frames of the resting part and taken off.
    """

    def __init__(self) -> None:
        self._usual: deque[float] = deque(maxlen=PARTS_REMEMBERED)  # one value per part
        self._last: NDArray[np.uint8] | None = None
        self._part: tuple[str, float] | None = None
        self._blurred = False

    def blurred(self, image: NDArray[np.uint8], resting_part: str | None) -> bool:
        """Look at the next frame.

        A blur lasts until a resting part has been seen sharp, so that the next part is not taken
        for sharp just because it has not come to rest.

        Args:
            image: (H, W, 3) uint8.
            resting_part: The part in view if it lies still, else None.
        """
        tiles = _tiles(image)
        last, self._last = self._last, tiles
        if resting_part is None or last is None or last.shape != tiles.shape:
            return self._blurred
        value = _fineness(tiles, _mean_square(tiles, last))
        if value is not None:
            self._blurred = value < _BLURRED_SHARE * self._least(resting_part)
            if not self._blurred and (self._part is None or self._part[0] != resting_part):
                self._part = (resting_part, value)
                self._usual.append(value)
        return self._blurred

    def _least(self, part_id: str) -> float:
        """The usual fineness: of this very part, or at the lower end of the parts before."""
        if self._part is not None and self._part[0] == part_id:
            return self._part[1]
        if len(self._usual) < PARTS_NEEDED:
            return 0.0
        return float(np.percentile(np.array(self._usual), 5))


class Position:
    """Notices that everything in view stands elsewhere than with the parts before.

    Compares the corners of the picture with the mean of earlier parts: what differs from part to
    part blurs away in the mean, what stays (fixture, background) is left. How far parts usually lie
    from their mean place decides how far is too far.
    """

    def __init__(self) -> None:
        self._mean: NDArray[np.float32] | None = None
        self._usual: deque[float] = deque(maxlen=PARTS_REMEMBERED)  # cells, one value per part
        self._part_id = ""
        self._moved = False
        self._window = cv2.createHanningWindow(_PATCH, cv2.CV_32F)

    def moved(self, small: NDArray[np.uint8], resting_part: str | None) -> bool:
        """Look at the next frame; the first one of a resting part decides until the next part.

        Args:
            small: (90, 160, 3) uint8, made by `picture_check.shrink`.
            resting_part: The part in view if it lies still, else None.
        """
        if resting_part is None or resting_part == self._part_id:
            return self._moved
        self._part_id = resting_part
        grey = small.astype(np.float32).mean(axis=2)
        if self._mean is None:
            self._mean = grey
        away = self._shift(grey, self._mean)
        limit = max(_MOVED_CELLS, 2 * max(self._usual, default=0.0))
        self._moved = len(self._usual) >= PARTS_NEEDED and away is not None and away > limit
        if not self._moved:
            self._usual.append(away or 0.0)
            self._mean += (grey - self._mean) / len(self._usual)
        return self._moved

    def _shift(self, grey: NDArray[np.float32], mean: NDArray[np.float32]) -> float | None:
        """By how many cells the picture is shifted; None unless three corners say the same."""
        width, height = _PATCH
        shifts: list[tuple[float, float]] = []
        for rows in (slice(None, height), slice(-height, None)):
            for columns in (slice(None, width), slice(-width, None)):
                there = np.ascontiguousarray(mean[rows, columns])
                here = np.ascontiguousarray(grey[rows, columns])
                shift, sure = cv2.phaseCorrelate(there, here, self._window)
                if sure >= _SURE and there.std() >= _TEXTURE_NEEDED:
                    shifts.append(shift)
        if len(shifts) < 3:
            return None
        middle = np.median(np.array(shifts), axis=0)
        agree = np.hypot(*(np.array(shifts) - middle).T) <= _AGREE_CELLS
        return float(np.hypot(*middle)) if agree.sum() >= 3 else None


def _tiles(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Nine tiles of the green channel, evenly spread, as nine channels: (h, w, 9) uint8."""
    height, width = image.shape[:2]
    tall, wide = min(_TILE, height), min(_TILE, width)
    tops = np.linspace(0, height - tall, 2 * _TILES + 1).astype(int)[1::2]
    lefts = np.linspace(0, width - wide, 2 * _TILES + 1).astype(int)[1::2]
    cut = [image[y : y + tall, x : x + wide, 1] for y in tops for x in lefts]
    return np.dstack(cut)


def _fineness(tiles: NDArray[np.uint8], noise: float) -> float | None:
    """Fine detail as a share of coarse detail; None where there is too little to see.

    Args:
        tiles: (h, w, 9) uint8.
        noise: Mean squared difference of two frames of the same scene: twice the noise variance.
    """
    if min(tiles.shape[:2]) < 16:
        return None
    fine = _steps(tiles, 1) - noise
    coarse = _steps(tiles, 4) - noise
    if coarse < max(_DETAIL_NEEDED, noise):
        return None
    return max(0.0, fine / coarse - _SMOOTH)


def _steps(tiles: NDArray[np.uint8], apart: int) -> float:
    across = _mean_square(tiles[:, apart:], tiles[:, :-apart])
    down = _mean_square(tiles[apart:], tiles[:-apart])
    return (across + down) / 2


def _mean_square(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    """Mean squared difference; this runs on every frame, and OpenCV needs no floats in between."""
    return float(cv2.norm(one, other, cv2.NORM_L2SQR)) / one.size
