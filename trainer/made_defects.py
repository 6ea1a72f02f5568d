"""Made-up defects: eight ways in which a place may differ from the surface around it.

How strong a defect is goes by the spread of the picture, so that what has to be found is neither
always glaring on a plain surface nor always lost on a coarse one.
"""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]
Picture = NDArray[np.float32]

_LEAST_SPREAD = 4.0  # of the picture, in grey values; below it a defect would be camera noise
_SEEN = 0.12  # of the spread: a place that changed less, as a mean of 3 × 3 pixels, is not marked


def put_defect(
    picture: Picture, kind: int, rng: np.random.Generator, other: Picture
) -> tuple[Picture, Plane]:
    """A picture with one defect more. The same arguments give the same defect.

    Args:
        picture: (h, w, 3) float32 RGB, 0..255; it is left as it is.
        kind: Number of the defect's name in `KINDS`.
        rng: Decides place, shape and strength.
        other: What shows where the kind is "other surface", as `picture`.

    Returns:
        The new picture, and (h, w) float32 how far each pixel belongs to the defect, 0..1: only
        where it can be seen.
    """
    size = (picture.shape[0], picture.shape[1])
    spread = max(float(picture.mean(2).std()), _LEAST_SPREAD)
    name = KINDS[kind]
    if name.endswith("line"):
        cover = _line(size, rng)
    elif name.endswith("spot"):
        cover = _blob(size, rng, _SPOT)
    else:
        cover = _blob(size, rng, _PATCH) if rng.random() < 0.7 else _line(size, rng)
    changed = _EFFECTS[name](picture, cover, spread, rng, other)
    difference = np.abs(changed - picture).mean(2)
    seen = cv2.blur(difference, (3, 3)) > _SEEN * spread
    return np.clip(changed, 0, 255), cover * seen


# --- where ------------------------------------------------------------------------------------

_SPOT, _PATCH = (0.3, 2.5), (1.6, 3.3)  # limits of the logarithm of the radius in pixels


def _line(size: tuple[int, int], rng: np.random.Generator) -> Plane:
    """Coverage of a line that bends by chance, 10 to 81 pixels long, about 1 to 4 wide."""
    h, w = size
    count = int(rng.integers(3, 8))
    at = np.array([rng.uniform(0, w), rng.uniform(0, h)])
    angle = rng.uniform(0, 6.28)
    length = np.exp(rng.uniform(2.3, 4.4))
    bend = rng.uniform(0, 0.8)
    points = [at]
    for _ in range(count):
        angle += rng.normal(0, bend)
        at = at + np.array([np.cos(angle), np.sin(angle)]) * length / count
        points.append(at)
    large = np.zeros((h * 2, w * 2), np.uint8)
    width = max(1, round(np.exp(rng.uniform(-0.2, 1.4)) * 2))
    cv2.polylines(large, [np.int32(np.array(points) * 2)], False, 255, width, cv2.LINE_AA)
    cover = cv2.resize(large, (w, h), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    return np.asarray(cv2.GaussianBlur(cover, (0, 0), rng.uniform(0.3, 1.2)))


def _blob(
    size: tuple[int, int], rng: np.random.Generator, log_radius: tuple[float, float]
) -> Plane:
    """Coverage of a dented ellipse with a soft edge."""
    h, w = size
    radius = np.exp(rng.uniform(*log_radius))
    left, top = rng.uniform(0, w), rng.uniform(0, h)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    turn = rng.uniform(0, 3.14)
    u = (x - left) * np.cos(turn) + (y - top) * np.sin(turn)
    v = (-(x - left) * np.sin(turn) + (y - top) * np.cos(turn)) * rng.uniform(1, 2.5)
    around = np.arctan2(v, u)
    dents = 1 + sum(
        rng.normal(0, 0.15) * np.cos(waves * around + rng.uniform(0, 6)) for waves in (2, 3, 5)
    )
    inside = (radius * dents - np.hypot(u, v)) / rng.uniform(0.7, 3) + 0.5
    return np.asarray(np.clip(inside, 0, 1), np.float32)


# --- what happens there -----------------------------------------------------------------------


def _darker(
    picture: Picture, cover: Plane, spread: float, rng: np.random.Generator, _other: Picture
) -> Picture:
    return picture - _stain(cover, spread, rng)


def _brighter(
    picture: Picture, cover: Plane, spread: float, rng: np.random.Generator, _other: Picture
) -> Picture:
    return picture + _stain(cover, spread, rng)


def _stain(cover: Plane, spread: float, rng: np.random.Generator) -> Picture:
    """(h, w, 1) grey values, with some grain."""
    level = cover[:, :, None] * rng.uniform(0.5, 3) * spread
    grain = rng.standard_normal((*cover.shape, 1)).astype(np.float32)
    return np.asarray(level * (1 + 0.3 * grain), np.float32)


def _rough(
    picture: Picture, cover: Plane, spread: float, rng: np.random.Generator, _other: Picture
) -> Picture:
    grain = rng.standard_normal(cover.shape).astype(np.float32)
    grain = cv2.GaussianBlur(grain, (0, 0), rng.uniform(0.4, 1.5))
    grain = grain / grain.std() * rng.uniform(0.4, 1.5) * spread
    return np.asarray(picture + (cover * grain)[:, :, None], np.float32)


def _smooth(
    picture: Picture, cover: Plane, _spread: float, rng: np.random.Generator, _other: Picture
) -> Picture:
    return _mixed(picture, cv2.GaussianBlur(picture, (0, 0), rng.uniform(2, 5)), cover)


def _other_surface(
    picture: Picture, cover: Plane, _spread: float, _rng: np.random.Generator, other: Picture
) -> Picture:
    return _mixed(picture, other, cover)


def _mixed(picture: Picture, inside: Picture, cover: Plane) -> Picture:
    share = cover[:, :, None]
    return np.asarray(picture * (1 - share) + inside * share, np.float32)


def _distorted(
    picture: Picture, cover: Plane, _spread: float, rng: np.random.Generator, _other: Picture
) -> Picture:
    h, w = cover.shape
    shift = rng.standard_normal((h, w, 2)).astype(np.float32)
    shift = cv2.GaussianBlur(shift, (0, 0), rng.uniform(2, 5))
    shift *= rng.uniform(2, 6) / shift.std()
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    return np.asarray(
        cv2.remap(picture, x + shift[..., 0] * cover, y + shift[..., 1] * cover,
                  cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    )  # fmt: skip


_Effect = Callable[[Picture, Plane, float, np.random.Generator, Picture], Picture]
_EFFECTS: dict[str, _Effect] = {
    "dark line": _darker,
    "bright line": _brighter,
    "dark spot": _darker,
    "bright spot": _brighter,
    "rough": _rough,
    "smooth": _smooth,
    "other surface": _other_surface,
    "distorted": _distorted,
}
#: Names of the kinds, in the order of the network's marks.
KINDS = tuple(_EFFECTS)
