"""Shapes on the demo part: lines, spots and blots as anti-aliased coverage of its surface."""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.demo_surface import RADIUS, Plane, Surface, blur, cut_grain, smoothstep

#: Points in nominal pixels from the part's axis, (2,) or (N, 2).
Points = NDArray[np.float64]

_FINE = 4  # shapes are painted this many times larger and averaged
_SHIFT = 4  # sub-pixel bits of OpenCV's drawing functions


def polar(radius: float, turn: float) -> Points:
    """The point at a radius (in parts of the part's radius) and an angle in radians."""
    return radius * RADIUS * np.array([np.cos(turn), np.sin(turn)])


def curve(site: Points, length: float, bend: float, rng: np.random.Generator) -> Points:
    """A smooth arc whose middle is at `site`; `bend` in radians per nominal pixel."""
    count = max(8, round(length / 2))
    step = length / count
    turn = rng.uniform(0, 2 * np.pi) + bend * step * rng.choice([-1, 1]) * np.arange(count)
    line = np.cumsum(np.stack([np.cos(turn), np.sin(turn)], axis=1) * step, axis=0)
    return np.asarray(site + line - line[count // 2], np.float64)


def jagged(start: Points, turn: float, length: float, rng: np.random.Generator) -> Points:
    """A crack's path: short straight pieces that keep their general direction."""
    count = max(6, round(length / 2.6))
    wander = turn + 0.55 * rng.standard_normal(count) + np.cumsum(0.10 * rng.standard_normal(count))
    steps = np.stack([np.cos(wander), np.sin(wander)], axis=1)
    steps *= (length / count) * rng.uniform(0.5, 1.5, count)[:, None]
    return np.asarray(start + np.cumsum(steps, axis=0), np.float64)


def stroke(surface: Surface, line: Points, width: float) -> Plane:
    """Coverage of a line of a width in nominal pixels."""
    thick = max(1, round(_FINE * width * surface.blank.scale))

    def paint(canvas: NDArray[np.uint8], points: NDArray[np.int32]) -> None:
        cv2.polylines(canvas, [points], False, 255, thick, cv2.LINE_8, _SHIFT)

    return _cover(surface, line, width + 2, paint)


def spot(
    surface: Surface, middle: Points, radius: float, rng: np.random.Generator | None = None
) -> Plane:
    """Coverage of a round spot, radius in nominal pixels; irregular when `rng` is given."""
    turns = np.linspace(0, 2 * np.pi, 14, endpoint=False)
    reach = np.full(14, radius)
    if rng is not None:
        stretch, lean = rng.uniform(0.0, 0.3), rng.uniform(0, np.pi)
        reach = radius * (1 + stretch * np.cos(2 * (turns - lean)) + rng.normal(0, 0.09, 14))
    outline = middle + reach[:, None] * np.stack([np.cos(turns), np.sin(turns)], axis=1)

    def paint(canvas: NDArray[np.uint8], points: NDArray[np.int32]) -> None:
        cv2.fillPoly(canvas, [points], 255, cv2.LINE_8, _SHIFT)

    return _cover(surface, outline, 2.0, paint)


def blot(surface: Surface, site: Points, radius: float, rng: np.random.Generator) -> Plane:
    """Coverage of an irregular spot with a soft edge, radius in nominal pixels."""
    blank = surface.blank
    _, medium, coarse = cut_grain(blank, rng)
    stretch, lean = rng.uniform(0.75, 1.3), rng.uniform(0, np.pi)
    x, y = blank.x - np.float32(site[0]), blank.y - np.float32(site[1])
    cosine, sine = np.float32(np.cos(lean)), np.float32(np.sin(lean))
    along = (x * cosine + y * sine) * np.float32(stretch / radius)
    across = (y * cosine - x * sine) * np.float32(1 / (stretch * radius))
    distance = cv2.magnitude(along, across) + 0.26 * coarse + 0.075 * medium
    # The grain makes islands far from the spot; what does not belong to it is cut away.
    near = smoothstep(1.75, 1.4, cv2.magnitude(along, across))
    return smoothstep(1.10, 0.90, distance) * near


def soften(surface: Surface, cover: Plane, sigma: float) -> Plane:
    """The coverage blurred by `sigma` nominal pixels."""
    return blur(cover, sigma * surface.blank.scale)


def _cover(
    surface: Surface,
    points: Points,
    margin: float,
    paint: Callable[[NDArray[np.uint8], NDArray[np.int32]], None],
) -> Plane:
    """Paint on the small box around the points at a higher resolution, then average."""
    scale, side = surface.blank.scale, surface.height.shape[0]
    canvas = points * scale + (side - 1) / 2
    low = np.clip(np.floor(canvas.min(axis=0) - margin * scale), 0, side - 2).astype(int)
    high = np.clip(np.ceil(canvas.max(axis=0) + margin * scale) + 1, low + 1, side).astype(int)
    width, height = int(high[0] - low[0]), int(high[1] - low[1])
    large = np.zeros((height * _FINE, width * _FINE), np.uint8)
    fixed = np.round(((canvas - low + 0.5) * _FINE - 0.5) * 2**_SHIFT)
    paint(large, fixed.astype(np.int32))
    cover = np.zeros((side, side), np.float32)
    small = cv2.resize(large, (width, height), interpolation=cv2.INTER_AREA)
    cover[low[1] : high[1], low[0] : high[0]] = small.astype(np.float32) / np.float32(255)
    return cover
