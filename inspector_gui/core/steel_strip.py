"""Pictures of made-up rolled steel strips with four kinds of defect and exact masks.

They stand in for strip-mill pictures of 1600 × 256 pixels: grey, with the grain and the streaks of
rolling along the width of the picture, uneven light, and marks that are no defects.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.model_file import ClassEntry

#: The defect classes number the mask from 1.
STEEL_CLASSES: tuple[ClassEntry, ...] = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="pitting", verdict="NG"),
    ClassEntry(name="crazing", verdict="NG"),
    ClassEntry(name="scratch", verdict="NG"),
    ClassEntry(name="patch", verdict="NG"),
)
STEEL_DEFECTS = tuple(entry.name for entry in STEEL_CLASSES if entry.verdict == "NG")
STRIP_SIZE = 1600, 256
_DEFECTIVE_SHARE = 0.5
_SECOND_SHARE = 0.15  # of defective strips that carry another defect too
_COVERED = 0.5
_SHIFT = 4  # OpenCV draws at 1/16 pixel

Plane = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class StripPicture:
    """A strip with everything that is true about it.

    Attributes:
        image: (H, W, 3) uint8 RGB, grey.
        mask: (H, W) uint8, 0 good, k the k-th class of `STEEL_DEFECTS`.
        label: Class with the largest area, or good.
        part_id: "strip-000123".
        difficulty: 0 easy … 1 hardly visible; 0 for good strips.
    """

    image: NDArray[np.uint8]
    mask: NDArray[np.uint8]
    label: str
    part_id: str
    difficulty: float


def make_strip(
    number: int,
    *,
    seed: int = 0,
    size: tuple[int, int] = STRIP_SIZE,
    label: str | None = None,
) -> StripPicture:
    """Take a picture of a strip. The same arguments give the same picture.

    Args:
        number: Which strip, from 0.
        seed: Which world; strips of different seeds have nothing in common.
        size: (width, height) in pixels.
        label: Class the strip shall have; None lets chance decide.

    Raises:
        ValueError: A number is negative, the size is below 160 × 64, or the label is unknown.
    """
    if min(number, seed) < 0:
        raise ValueError("strip number and seed count from 0")
    if size[0] < 160 or size[1] < 64:
        raise ValueError(f"a strip has at least 160 × 64 pixels, not {size[0]} × {size[1]}")
    if label is not None and label not in {entry.name for entry in STEEL_CLASSES}:
        raise ValueError(f"{label!r} is no class of the made-up strips")
    rng = np.random.default_rng((seed, number))
    chance = STEEL_DEFECTS[int(rng.integers(4))] if rng.random() < _DEFECTIVE_SHARE else "good"
    kind = label or chance
    surface = _surface(size, rng)
    mask = np.zeros(size[::-1], np.uint8)
    difficulty = 0.0
    if kind != "good":
        difficulty = float(rng.beta(1.3, 2.0))
        _put(surface, mask, kind, 1 - difficulty, rng)
        if rng.random() < _SECOND_SHARE:
            # Kept only where the wanted class stays the largest.
            other = STEEL_DEFECTS[int(rng.integers(4))]
            _add_second(surface, mask, kind, other, rng)
    noisy = surface + rng.normal(0, rng.uniform(1.0, 3.0), surface.shape)
    grey = np.clip(np.rint(noisy), 0, 255).astype(np.uint8)
    image = np.repeat(grey[:, :, None], 3, axis=2)
    return StripPicture(image, mask, kind, f"strip-{number:06d}", difficulty)


def steel_dataset(
    count: int, *, seed: int = 0, size: tuple[int, int] = STRIP_SIZE
) -> Iterator[StripPicture]:
    """Strips 0 … count - 1: every other one good, the defect classes in turn."""
    for number in range(count):
        label = STEEL_DEFECTS[number // 2 % 4] if number % 2 else "good"
        yield make_strip(number, seed=seed, size=size, label=label)


def _add_second(
    surface: Plane, mask: NDArray[np.uint8], kind: str, other: str, rng: np.random.Generator
) -> None:
    tried, marked = surface.copy(), mask.copy()
    _put(tried, marked, other, float(rng.uniform(0.3, 1)), rng)
    areas = np.bincount(marked.reshape(-1), minlength=5)[1:]
    if int(areas.argmax()) == STEEL_DEFECTS.index(kind):
        surface[:], mask[:] = tried, marked


def _put(
    surface: Plane, mask: NDArray[np.uint8], kind: str, ease: float, rng: np.random.Generator
) -> None:
    """Put one defect on a strip: `surface` and `mask` are changed in place."""
    cover = np.zeros(mask.shape, np.uint8)
    depth = _KINDS[kind](cover, ease, rng)
    share = cover.astype(np.float32) / 255
    if kind == "patch":  # rolled-in scale is rough inside
        share *= (1 + 0.35 * _noise(mask.shape, 5, 2, rng)).astype(np.float32)
    surface *= 1 - depth * share
    mask[cover >= 255 * _COVERED] = STEEL_DEFECTS.index(kind) + 1


def _surface(size: tuple[int, int], rng: np.random.Generator) -> Plane:
    """A good strip in grey levels: light, grain along the rolling direction, harmless marks."""
    width, height = size
    shape = height, width
    base = rng.uniform(70, 150)
    across = np.linspace(-1, 1, height)[:, None] * rng.uniform(-0.15, 0.15)
    wave = 0.06 * np.sin(np.linspace(0, rng.uniform(1, 6), width) + rng.uniform(0, 6))[None]
    strip = base * (1 + across + wave)
    strip += rng.uniform(2, 6) * _noise(shape, 120, 1, rng)  # grain
    strip += rng.uniform(2, 8) * _noise(shape, 600, 6, rng)  # streaks of the rolls
    strip += rng.uniform(1, 3) * _noise(shape, 3, 3, rng)
    surface = strip.astype(np.float32)
    if rng.random() < 0.3:  # water or oil that dried: a faint lighter film
        film = np.zeros(shape, np.uint8)
        _blob(film, _place(shape, rng), rng.uniform(25, 70), rng)
        soft = cv2.GaussianBlur(film, (0, 0), 6).astype(np.float32) / 255
        surface *= 1 + rng.uniform(0.02, 0.05) * soft
    for _ in range(int(rng.poisson(4))):  # dust
        dot = np.zeros(shape, np.uint8)
        _circle(dot, _place(shape, rng), rng.uniform(0.5, 1.1))
        surface *= 1 + rng.uniform(-0.12, 0.12) * (dot.astype(np.float32) / 255)
    if rng.random() < 0.2:  # the strip ends inside the picture
        edge = int(rng.uniform(0.02, 0.12) * width)
        dark = np.ones(width, np.float32)
        dark[:edge] = rng.uniform(0.03, 0.12)
        surface *= (dark if rng.random() < 0.5 else dark[::-1])[None]
    return surface


def _noise(shape: tuple[int, int], along: float, across: float, rng: np.random.Generator) -> Plane:
    """Smooth noise with standard deviation 1, `along` × `across` pixels fine."""
    small = max(2, round(shape[0] / across)), max(2, round(shape[1] / along))
    coarse = rng.normal(0, 1, small).astype(np.float32)
    fine = cv2.resize(coarse, shape[::-1], interpolation=cv2.INTER_CUBIC)
    return np.asarray(fine / max(float(fine.std()), 1e-6), np.float32)


def _place(shape: tuple[int, int], rng: np.random.Generator) -> NDArray[np.float64]:
    """A place away from the ends, (x, y)."""
    height, width = shape
    return np.array([rng.uniform(0.15, 0.85) * width, rng.uniform(0.15, 0.85) * height])


def _pitting(cover: NDArray[np.uint8], ease: float, rng: np.random.Generator) -> float:
    centre = _place((cover.shape[0], cover.shape[1]), rng)
    for _ in range(int(rng.integers(8, 20)) + int(20 * ease)):
        spread = rng.normal(0, 1, 2) * (45, 18)
        _circle(cover, centre + spread, rng.uniform(1.2, 2.2) + 2.2 * ease * rng.random())
    return 0.25 + 0.4 * ease


def _crazing(cover: NDArray[np.uint8], ease: float, rng: np.random.Generator) -> float:
    """A cluster of short fine cracks across the rolling direction."""
    centre = _place((cover.shape[0], cover.shape[1]), rng)
    for _ in range(int(rng.integers(6, 12)) + int(8 * ease)):
        start = centre + rng.normal(0, 1, 2) * (40, 16)
        steps = rng.normal((0, 5), (2.2, 1.0), (int(rng.integers(4, 9)), 2))
        _line(cover, start + np.cumsum(steps, axis=0), 2 if ease > 0.5 else 1)
    return 0.25 + 0.35 * ease


def _scratch(cover: NDArray[np.uint8], ease: float, rng: np.random.Generator) -> float:
    """Lines along the rolling direction, dark or bright."""
    height, width = cover.shape
    start = _place((height, width), rng)
    length = rng.uniform(0.08, 0.15) * width + 0.2 * ease * width
    for _ in range(int(rng.integers(1, 4))):
        along = np.linspace(-0.5, 0.5, 12) * length * rng.uniform(0.6, 1)
        drift = np.cumsum(rng.normal(0, 0.5, 12)) + rng.uniform(-14, 14)
        thick = int(rng.integers(2, 4 + round(3 * ease)))
        _line(cover, start + np.stack([along, drift], axis=1), thick)
    depth = 0.18 + 0.3 * ease
    return depth if rng.random() < 0.5 else -depth


def _patch(cover: NDArray[np.uint8], ease: float, rng: np.random.Generator) -> float:
    shape = cover.shape[0], cover.shape[1]
    centre = _place(shape, rng)
    for _ in range(int(rng.integers(1, 4))):
        size = rng.uniform(0.06, 0.1) + 0.12 * ease * rng.random()
        _blob(cover, centre + rng.normal(0, 14, 2) * (2, 1), size * shape[0] * 1.5, rng)
    return 0.18 + 0.32 * ease


_Draw = Callable[[NDArray[np.uint8], float, np.random.Generator], float]
#: Each draws its coverage, 0..255, and says how much darker a covered pixel becomes.
_KINDS: dict[str, _Draw] = {
    "pitting": _pitting,
    "crazing": _crazing,
    "scratch": _scratch,
    "patch": _patch,
}


def _circle(cover: NDArray[np.uint8], centre: NDArray[np.float64], radius: float) -> None:
    x, y = (round(float(value) * (1 << _SHIFT)) for value in centre)
    cv2.circle(cover, (x, y), round(radius * (1 << _SHIFT)), 255, -1, cv2.LINE_AA, _SHIFT)


def _line(cover: NDArray[np.uint8], points: NDArray[np.float64], thick: int) -> None:
    path = np.rint(points * (1 << _SHIFT)).astype(np.int32)[:, None]
    cv2.polylines(cover, [path], False, 255, thick, cv2.LINE_AA, _SHIFT)


def _blob(
    cover: NDArray[np.uint8],
    centre: NDArray[np.float64],
    radius: float,
    rng: np.random.Generator,
) -> None:
    """A ragged shape, longer along the rolling direction."""
    turns = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    reach = np.ones(60)
    for waves in range(2, 9):
        reach += rng.normal(0, 0.35 / waves) * np.cos(waves * turns + rng.uniform(0, 6))
    outline = np.stack([1.7 * np.cos(turns), np.sin(turns)], axis=1) * (reach * radius)[:, None]
    path = np.rint((centre + outline) * (1 << _SHIFT)).astype(np.int32)[:, None]
    cv2.fillPoly(cover, [path], 255, cv2.LINE_AA, _SHIFT)
