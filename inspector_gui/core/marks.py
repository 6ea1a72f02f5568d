"""What files from outside mark on a picture: boxes, polygons, runs. Drawn into pixels here.

A pixel belongs to a shape when its middle lies inside, so that a box or a polygon with whole-number
corners covers exactly the pixels between them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.bool_]
#: How far a shape may reach beyond its picture: some tools round, some count from 1.
SLACK = 1.0


class MarkError(ValueError):
    """Marks that cannot be used; the text is one sentence for people."""


class Shape(Protocol):
    """One marked area."""

    @property
    def area(self) -> float:
        """About how many pixels it covers, known without drawing."""

    def check(self, height: int, width: int) -> None:
        """Refuse what does not fit a picture of this size.

        Raises:
            MarkError: It reaches beyond the picture or is empty.
        """

    def draw_on(self, pixels: Pixels) -> None:
        """Add it to (height, width) bool; call `check` first."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, measured from the picture's top left corner.

    Attributes:
        left: Left edge; the first pixel's left edge is 0.
        top: Upper edge.
        right: Right edge; the last pixel's right edge is the picture's width.
        bottom: Lower edge.
    """

    left: float
    top: float
    right: float
    bottom: float

    @property
    def area(self) -> float:
        """Width times height."""
        return (self.right - self.left) * (self.bottom - self.top)

    def check(self, height: int, width: int) -> None:
        """See `Shape.check`."""
        corners = (self.left, self.top, self.right, self.bottom)
        if not np.isfinite(corners).all():
            raise MarkError("a box has a corner that is no number")
        if self.right - self.left < 0.5 or self.bottom - self.top < 0.5:
            raise MarkError("a box is empty: its right edge is not right of its left edge, or its"
                            " lower edge not below the upper one")  # fmt: skip
        _check_inside(np.array(corners), height, width, "a box")

    def draw_on(self, pixels: Pixels) -> None:
        """See `Shape.draw_on`."""
        top, bottom = max(0, round(self.top)), max(1, round(self.bottom))
        left, right = max(0, round(self.left)), max(1, round(self.right))
        pixels[top:bottom, left:right] = True


@dataclass(frozen=True, slots=True)
class Outline:
    """One or more polygons; together they are one area.

    Attributes:
        rings: Each x0, y0, x1, y1 … in pixels from the picture's top left corner.
    """

    rings: tuple[tuple[float, ...], ...]

    @property
    def area(self) -> float:
        """Of all polygons, by the surveyor's formula."""
        return sum(_ring_area(ring) for ring in self.rings)

    def check(self, height: int, width: int) -> None:
        """See `Shape.check`."""
        for ring in self.rings:
            if len(ring) < 6 or len(ring) % 2:
                raise MarkError("a polygon has fewer than three corners, or half a corner")
            values = np.array(ring, np.float64)
            if not np.isfinite(values).all():
                raise MarkError("a polygon has a corner that is no number")
            _check_inside(values, height, width, "a polygon")

    def draw_on(self, pixels: Pixels) -> None:
        """See `Shape.draw_on`."""
        for ring in self.rings:
            _fill(np.array(ring, np.float64).reshape(-1, 2), pixels)


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked area and the class it belongs to."""

    name: str
    shape: Shape


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """All pixels of one class on a picture.

    Attributes:
        name: The class as its file calls it; "" where only `number` is known.
        pixels: (H, W) bool.
        number: From 1, the number of the defect class; 0 with an empty name: the picture's own.
        boxed: Whether these pixels come from boxes, not from an outline.
    """

    name: str
    pixels: Pixels
    number: int = 0
    boxed: bool = False


def largest_first(marks: Sequence[Mark]) -> tuple[str, ...]:
    """Names of the marked classes, the one with the largest area first."""
    areas: dict[str, float] = {}
    for mark in marks:
        areas[mark.name] = areas.get(mark.name, 0.0) + mark.shape.area
    return tuple(sorted(areas, key=lambda name: -areas[name]))


def draw_layers(marks: Sequence[Mark], height: int, width: int) -> list[Layer]:
    """The marks of a picture, one layer for each class.

    Raises:
        MarkError: A shape does not fit the picture.
    """
    drawn: dict[str, Pixels] = {}
    boxed: set[str] = set()
    for mark in marks:
        mark.shape.check(height, width)
        if mark.name not in drawn:
            drawn[mark.name] = np.zeros((height, width), bool)
        mark.shape.draw_on(drawn[mark.name])
        if isinstance(mark.shape, Box):
            boxed.add(mark.name)
    for name, pixels in drawn.items():
        if not pixels.any():
            raise MarkError(f"what is marked as {name!r} covers no pixel")
    return [Layer(name, pixels, boxed=name in boxed) for name, pixels in drawn.items()]


def boxes_of(pixels: Pixels) -> list[tuple[int, int, int, int]]:
    """(left, top, right, bottom) of each connected area, right and bottom beyond the last pixel."""
    import cv2

    _, _, stats, _ = cv2.connectedComponentsWithStats(pixels.astype(np.uint8), connectivity=8)
    return [(x, y, x + w, y + h) for x, y, w, h in stats[1:, :4].tolist()]


def _check_inside(values: NDArray[np.float64], height: int, width: int, what: str) -> None:
    xs, ys = values[0::2], values[1::2]
    low, right, bottom = min(xs.min(), ys.min()), xs.max(), ys.max()
    if low < -SLACK or right > width + SLACK or bottom > height + SLACK:
        raise MarkError(f"{what} reaches beyond the picture, which is {width} × {height}")


def _ring_area(ring: tuple[float, ...]) -> float:
    x, y = np.array(ring[0::2]), np.array(ring[1::2])
    if len(x) != len(y):
        return 0.0
    return float(abs(x @ np.roll(y, 1) - y @ np.roll(x, 1)) / 2)


def _fill(points: NDArray[np.float64], pixels: Pixels) -> None:
    """Even-odd fill within the polygon's box: each edge turns over every pixel right of it."""
    height, width = pixels.shape
    left, top = np.clip(np.floor(points.min(axis=0)), 0, (width, height)).astype(int)
    right, bottom = np.clip(np.ceil(points.max(axis=0)), 0, (width, height)).astype(int)
    turns = np.zeros((bottom - top, right - left + 1), np.int32)
    for (x0, y0), (x1, y1) in zip(points, np.roll(points, -1, axis=0), strict=True):
        if y0 == y1:
            continue
        low, high = sorted((y0, y1))
        rows = np.arange(max(top, np.ceil(low - 0.5)), min(bottom, np.ceil(high - 0.5)), dtype=int)
        crossing = x0 + (rows + 0.5 - y0) * ((x1 - x0) / (y1 - y0))
        columns = np.clip(np.ceil(crossing - 0.5), left, right).astype(int)
        np.add.at(turns, (rows - top, columns - left), 1)
    pixels[top:bottom, left:right] |= np.cumsum(turns[:, :-1], axis=1) % 2 == 1
