"""Defects of the demo part with exact masks, and harmless marks that are none."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.demo_surface import (
    FACE,
    HUB,
    RADIUS,
    WEB,
    Plane,
    Surface,
    blur,
    cut_grain,
    smoothstep,
)

Point = NDArray[np.float64]
_SHIFT = 4  # sub-pixel bits of OpenCV's drawing functions
_MINIMUM_PX = 14  # a defect cut off by a hole below this many nominal pixels is drawn elsewhere
_ZONES = ((0.5, FACE), (0.32, WEB), (0.18, HUB))


@dataclass(frozen=True, slots=True, eq=False)
class _Trace:
    """What a defect changes: coverage 0..1 and the change of height, albedo and shine there."""

    cover: Plane
    height: Plane
    albedo: NDArray[np.float32]
    shine: Plane


def put_defect(
    surface: Surface, kind: str, number: int, difficulty: float, rng: np.random.Generator
) -> None:
    """Put one defect on a part.

    Args:
        surface: Changed in place, its mask too.
        kind: blowhole, crack, scratch or stain.
        number: The defect class's number in the mask.
        difficulty: 0 easy … 1 hardly visible: smaller, shallower and paler.
        rng: Decides place and shape.
    """
    draw = _KINDS[kind]
    solid = surface.blank.solid
    wanted = _MINIMUM_PX * surface.blank.scale**2
    for _ in range(20):
        cover, apply = draw(surface, _site(rng), 1.0 - difficulty, rng)
        cover = cover * solid
        if np.count_nonzero(cover > 0.5) >= wanted:
            break
    apply(cover)
    surface.mask[cover > 0.5] = number


def add_harmless_marks(surface: Surface, rng: np.random.Generator) -> None:
    """Marks of good parts: casting pores, dust, lint, a wiped film, tool marks."""
    for _ in range(int(rng.poisson(2.0))):  # pores below the limit, on the casting skin
        place = _polar(rng.uniform(WEB[0] + 0.04, WEB[1] - 0.03), rng.uniform(0, 2 * np.pi))
        pit = _dots(surface, [(place, rng.uniform(0.5, 0.95))])
        surface.height -= pit * np.float32(1.2)
        surface.albedo *= (1 - 0.35 * pit)[:, :, None]
    dust = [
        (_polar(rng.uniform(0.2, 0.96), rng.uniform(0, 2 * np.pi)), rng.uniform(0.4, 0.8))
        for _ in range(int(rng.poisson(7)))
    ]
    if dust:
        specks = _dots(surface, dust)
        surface.albedo += (specks * np.float32(rng.uniform(0.05, 0.22)))[:, :, None]
    if rng.random() < 0.10:
        lint = _stroke(surface, _curve(_site(rng), rng.uniform(8, 20), 0.35, rng), 0.7)
        surface.albedo += (lint * np.float32(rng.uniform(0.05, 0.11)))[:, :, None]
    if rng.random() < 0.30:  # a scuff from handling, within the limit
        line = _curve(_site(rng), rng.uniform(8, 26), 0.05, rng)
        scuff = _stroke(surface, line, 0.7) * surface.blank.machined
        surface.albedo += (scuff * np.float32(rng.uniform(0.02, 0.06)))[:, :, None]
    if rng.random() < 0.25:  # a film of coolant, wiped but not quite gone
        film = _blot(surface, _site(rng), rng.uniform(14, 34), rng)
        tint = np.array([0.05, 0.06, 0.07], np.float32) * np.float32(rng.uniform(0.3, 1.0))
        surface.albedo *= 1 - film[:, :, None] * tint
    if rng.random() < 0.35:  # where the tool was set down and lifted
        _tool_mark(surface, rng)


def _blowhole(
    surface: Surface, site: Point, ease: float, rng: np.random.Generator
) -> tuple[Plane, Callable[[Plane], None]]:
    largest = 1.9 + 3.4 * ease * rng.uniform(0.75, 1.1)
    pits = [(site, largest)]
    for _ in range(int(rng.integers(0, 4))):
        away = site + rng.normal(0, 2.6 * largest, 2)
        pits.append((away, largest * rng.uniform(0.35, 0.75)))
    cover = _dots(surface, pits, rng)
    depth, dark = np.float32(1.6 + 4.5 * ease), np.float32(0.22 + 0.5 * ease)

    def apply(cover: Plane) -> None:
        bowl = blur(cover, 0.7 * surface.blank.scale)
        surface.height -= depth * bowl
        surface.albedo *= (1 - dark * cover)[:, :, None]
        surface.shine *= 1 - 0.9 * cover

    return cover, apply


def _crack(
    surface: Surface, site: Point, ease: float, rng: np.random.Generator
) -> tuple[Plane, Callable[[Plane], None]]:
    length = rng.uniform(24, 46) + 30 * ease
    main = _jagged(site, rng.uniform(0, 2 * np.pi), length, rng)
    width = 1.0 + 0.9 * ease
    cover = _stroke(surface, main, width)
    for _ in range(int(rng.integers(0, 3))):
        start = main[int(rng.integers(len(main) // 4, len(main)))]
        branch = _jagged(start, rng.uniform(0, 2 * np.pi), length * rng.uniform(0.15, 0.35), rng)
        cover = np.maximum(cover, _stroke(surface, branch, 0.8 * width))
    dark = np.float32(0.20 + 0.52 * ease)

    def apply(cover: Plane) -> None:
        surface.height -= np.float32(0.8 + 1.4 * ease) * cover
        surface.albedo *= (1 - dark * cover)[:, :, None]
        surface.shine *= 1 - (0.35 + 0.6 * ease) * cover

    return cover, apply


def _scratch(
    surface: Surface, site: Point, ease: float, rng: np.random.Generator
) -> tuple[Plane, Callable[[Plane], None]]:
    length = rng.uniform(34, 70) + 40 * ease
    line = _curve(site, length, rng.uniform(0.0, 0.006), rng)
    along = line[-1] - line[0]
    across = np.array([-along[1], along[0]]) / max(1e-6, float(np.hypot(*along)))
    cover = _stroke(surface, line, 0.9 + 0.7 * ease)
    for number in range(int(rng.integers(0, 3))):
        first, last = np.sort(rng.integers(0, len(line), 2))
        beside = line[first : max(last, first + 4)] + across * (3.0 + 2.4 * number)
        cover = np.maximum(cover, _stroke(surface, beside, 0.9))
    bright = np.float32(0.07 + 0.30 * ease)

    def apply(cover: Plane) -> None:
        surface.height -= np.float32(0.5 + 0.7 * ease) * cover
        surface.albedo += (bright * cover)[:, :, None]
        surface.shine *= 1 - 0.8 * cover

    return cover, apply


def _stain(
    surface: Surface, site: Point, ease: float, rng: np.random.Generator
) -> tuple[Plane, Callable[[Plane], None]]:
    cover = _blot(surface, site, rng.uniform(11, 19) + 9 * ease, rng)
    strength = np.float32(0.16 + 0.42 * ease)
    tint = np.array([0.55, 0.75, 1.0], np.float32) * strength * np.float32(rng.uniform(0.85, 1.1))

    def apply(cover: Plane) -> None:
        rim = cover * (1 - blur(cover, 3 * surface.blank.scale))  # a dried edge is darker
        depth = cover * np.float32(0.85) + rim * np.float32(0.7)
        surface.albedo *= 1 - depth[:, :, None] * tint
        surface.shine *= 1 - np.float32(0.3 + 0.5 * ease) * cover

    return cover, apply


_KINDS = {"blowhole": _blowhole, "crack": _crack, "scratch": _scratch, "stain": _stain}


def _polar(radius: float, turn: float) -> Point:
    return radius * RADIUS * np.array([np.cos(turn), np.sin(turn)])


def _site(rng: np.random.Generator) -> Point:
    """A place on the face, the web or the hub, in nominal pixels from the axis."""
    shares = np.array([share for share, _ in _ZONES])
    inner, outer = _ZONES[int(rng.choice(len(_ZONES), p=shares / shares.sum()))][1]
    reach = (outer - inner) * 0.14
    return _polar(rng.uniform(inner + reach, outer - reach), rng.uniform(0, 2 * np.pi))


def _to_canvas(surface: Surface, points: Point) -> NDArray[np.int32]:
    """Nominal pixels from the axis to OpenCV's fixed-point canvas coordinates."""
    scale, side = surface.blank.scale, surface.height.shape[0]
    return np.asarray(np.round((points * scale + (side - 1) / 2) * 2**_SHIFT), np.int32)


def _stroke(surface: Surface, line: Point, width: float) -> Plane:
    """Coverage of a line of some width in nominal pixels, anti-aliased by drawing it 4 × larger."""
    return _fine(
        surface,
        line,
        lambda big, points: cv2.polylines(
            big,
            [points],
            False,
            255,
            max(1, round(4 * width * surface.blank.scale)),
            cv2.LINE_8,
            _SHIFT,
        ),
        margin=width + 2,
    )


def _fine(
    surface: Surface,
    points: Point,
    paint: Callable[[NDArray[np.uint8], NDArray[np.int32]], object],
    margin: float,
) -> Plane:
    """Paint on the small box around the points at four times the resolution, then average."""
    scale, side = surface.blank.scale, surface.height.shape[0]
    canvas = points * scale + (side - 1) / 2
    low = np.clip(np.floor(canvas.min(axis=0) - margin * scale), 0, side - 1).astype(int)
    high = np.clip(np.ceil(canvas.max(axis=0) + margin * scale) + 1, low + 1, side).astype(int)
    width, height = (high - low).tolist()
    big = np.zeros((height * 4, width * 4), np.uint8)
    fixed = np.round(((canvas - low + 0.5) * 4 - 0.5) * 2**_SHIFT).astype(np.int32)
    paint(big, fixed)
    cover = np.zeros((side, side), np.float32)
    small = cv2.resize(big, (width, height), interpolation=cv2.INTER_AREA)
    cover[low[1] : high[1], low[0] : high[0]] = small.astype(np.float32) / 255
    return cover


def _dots(
    surface: Surface, dots: list[tuple[Point, float]], rng: np.random.Generator | None = None
) -> Plane:
    """Coverage of round spots (middle, radius in nominal pixels); irregular when `rng` is given."""
    scale = surface.blank.scale
    cover = np.zeros(surface.height.shape, np.float32)
    for middle, radius in dots:
        turns = np.linspace(0, 2 * np.pi, 14, endpoint=False)
        reach = np.full(14, radius)
        if rng is not None:
            stretch, lean = rng.uniform(0.0, 0.3), rng.uniform(0, np.pi)
            reach = radius * (1 + stretch * np.cos(2 * (turns - lean)) + rng.normal(0, 0.09, 14))
        outline = middle + reach[:, None] * np.stack([np.cos(turns), np.sin(turns)], axis=1)
        spot = _fine(
            surface,
            outline,
            lambda big, points: cv2.fillPoly(big, [points], 255, cv2.LINE_8, _SHIFT),
            margin=1.5,
        )
        cover = np.maximum(cover, spot)
    return cover if scale < 1.2 else blur(cover, 0.3 * scale)


def _curve(site: Point, length: float, bend: float, rng: np.random.Generator) -> Point:
    """A smooth arc through a place; `bend` is the change of direction per nominal pixel."""
    count = max(8, round(length / 2))
    turn = rng.uniform(0, 2 * np.pi) + np.cumsum(np.full(count, bend * rng.choice([-1, 1]) * 2))
    steps = np.stack([np.cos(turn), np.sin(turn)], axis=1) * (length / count)
    line = np.cumsum(steps, axis=0)
    return np.asarray(site + line - line[count // 2], np.float64)


def _jagged(start: Point, turn: float, length: float, rng: np.random.Generator) -> Point:
    """A crack's path: short straight pieces that keep their general direction."""
    count = max(6, round(length / 2.6))
    wander = turn + 0.55 * rng.standard_normal(count) + np.cumsum(0.10 * rng.standard_normal(count))
    steps = np.stack([np.cos(wander), np.sin(wander)], axis=1)
    steps *= (length / count) * rng.uniform(0.5, 1.5, count)[:, None]
    return np.asarray(start + np.cumsum(steps, axis=0), np.float64)


def _blot(surface: Surface, site: Point, radius: float, rng: np.random.Generator) -> Plane:
    """Coverage of an irregular spot with a soft edge."""
    blank = surface.blank
    _, medium, coarse = cut_grain(blank, rng)
    stretch, lean = rng.uniform(0.7, 1.4), rng.uniform(0, np.pi)
    x, y = blank.x - np.float32(site[0]), blank.y - np.float32(site[1])
    along = (x * np.float32(np.cos(lean)) + y * np.float32(np.sin(lean))) * np.float32(stretch)
    across = (y * np.float32(np.cos(lean)) - x * np.float32(np.sin(lean))) / np.float32(stretch)
    distance = np.hypot(along, across) / np.float32(radius)
    return smoothstep(1.12, 0.88, distance + 0.22 * coarse + 0.05 * medium)


def _tool_mark(surface: Surface, rng: np.random.Generator) -> None:
    """A pale line along a turning ring over part of the circle."""
    blank = surface.blank
    radius = rng.uniform(FACE[0] + 0.03, FACE[1] - 0.03)
    turn, reach = rng.uniform(0, 2 * np.pi), rng.uniform(0.2, 0.9)
    turns = np.linspace(turn, turn + reach, 40)
    line = radius * RADIUS * np.stack([np.cos(turns), np.sin(turns)], axis=1)
    mark = _stroke(surface, line, 0.8) * blank.machined
    surface.albedo += (mark * np.float32(rng.uniform(0.02, 0.06)))[:, :, None]
