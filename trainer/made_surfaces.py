"""Made-up surfaces, drawn from formulas: what our own extractor learns on.

A number stands for one surface: noise of some spectrum and direction, cells, grooves, a weave,
pores, a net of cracks, or a part put together from discs, rings and bars, or two of them at once.
Nothing here comes from a photograph.

Planes are (side, side) float32 heights, mean 0, spread about 1. Of the two generators that draw
one, `kind` decides what such a surface is like and `piece` what is chance on this piece of it.
"""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]
_Make = Callable[[np.random.Generator, np.random.Generator, int], Plane]


def make_sheet(number: int, side: int) -> Plane:
    """Height of a surface. The same arguments give the same sheet.

    Args:
        number: Which surface, from 0.
        side: In pixels.
    """
    kind = np.random.default_rng((7, number))
    piece = np.random.default_rng((8, number, 0))
    first = _KINDS[int(kind.integers(len(_KINDS)))](kind, piece, side)
    if kind.random() < 0.5:
        second = _KINDS[int(kind.integers(len(_KINDS)))](kind, piece, side)
        share = float(kind.uniform(0.15, 0.6))
        how = int(kind.integers(3))
        if how == 0:
            first = (1 - share) * first + share * second
        elif how == 1:
            first = first * (1 + share * second)
        else:
            first = np.where(first > kind.uniform(-0.5, 0.8), second, first)
    if kind.random() < 0.4:
        first = cv2.GaussianBlur(first, (0, 0), float(kind.uniform(0.5, 1.5)))
    return _even(first)


def shade(height: Plane, rng: np.random.Generator) -> NDArray[np.float32]:
    """A camera's view of a height: light from one side, brightness by height, uneven lamp, noise.

    Args:
        height: (h, w) float32.
        rng: Draws lamp, colours and camera.

    Returns:
        (h, w, 3) float32 RGB, 0..255.
    """
    side_light = float(rng.uniform(0, 1))
    angle = float(rng.uniform(0, 2 * np.pi))
    dx = cv2.Sobel(height, cv2.CV_32F, 1, 0, ksize=3) * np.float32(np.cos(angle) / 4)
    dy = cv2.Sobel(height, cv2.CV_32F, 0, 1, ksize=3) * np.float32(np.sin(angle) / 4)
    relief = (1 - side_light) * height + side_light * 2 * (dx + dy)
    if rng.random() < 0.3:
        relief = np.tanh(relief * np.float32(rng.uniform(1, 3)))
    grey = float(rng.uniform(60, 190)) + float(np.exp(rng.uniform(1.5, 3.8))) * relief
    grey = grey * _lamp(height.shape, rng)
    if rng.random() < 0.5:
        grey = cv2.GaussianBlur(grey, (0, 0), float(rng.uniform(0.3, 1.2)))
    grey = grey + np.float32(rng.uniform(0.5, 6)) * rng.standard_normal(grey.shape, np.float32)
    tint = np.ones(3) if rng.random() < 0.5 else rng.uniform(0.6, 1.3, 3)
    picture = grey[:, :, None] * tint.astype(np.float32)
    return np.asarray(np.clip(picture, 0, 255), np.float32)


def _lamp(shape: tuple[int, ...], rng: np.random.Generator) -> Plane:
    """Uneven light, about 1."""
    y, x = (np.linspace(-1, 1, n, dtype=np.float32) for n in shape)
    a, b, c = rng.normal(0, 0.12, 3)
    return np.asarray(
        1 + a * x[None] + b * y[:, None] + c * (x[None] ** 2 + y[:, None] ** 2), np.float32
    )


def _even(plane: Plane) -> Plane:
    plane = plane - plane.mean()
    return np.asarray(plane / (plane.std() + 1e-6), np.float32)


def _noise(kind: np.random.Generator, piece: np.random.Generator, side: int) -> Plane:
    """Noise of some spectrum: slope, band and direction belong to the kind."""
    slope, low = float(kind.uniform(0.3, 2.5)), float(np.exp(kind.uniform(0, 3.5)))
    stretch, angle = float(np.exp(kind.normal(0, 0.8))), float(kind.uniform(0, np.pi))
    ridged = kind.random() < 0.35
    fy, fx = np.fft.fftfreq(side)[:, None] * side, np.fft.rfftfreq(side)[None] * side
    along = (np.cos(angle) * fx + np.sin(angle) * fy) * stretch
    across = (-np.sin(angle) * fx + np.cos(angle) * fy) / stretch
    radius = np.sqrt(along**2 + across**2)
    power = np.where(radius < low, (radius / low) ** 2, (np.maximum(radius, low) / low) ** -slope)
    spectrum = np.fft.rfft2(piece.standard_normal((side, side), dtype=np.float32)) * power
    plane = _even(np.fft.irfft2(spectrum, (side, side)).astype(np.float32))
    return -np.abs(plane) if ridged else plane


def _cells(kind: np.random.Generator, piece: np.random.Generator, side: int) -> Plane:
    """Cells around points thrown by chance, as in grained leather or cast skin."""
    size = float(np.exp(kind.uniform(1.2, 3.2)))
    stretch = float(np.exp(kind.normal(0, 0.3)))
    shape = int(kind.integers(3))
    high, wide = max(8, int(side * stretch)), side
    points = max(4, int(high * wide / size**2))
    seeds = np.full((high, wide), 255, np.uint8)
    seeds[piece.integers(0, high, points), piece.integers(0, wide, points)] = 0
    distance, labels = cv2.distanceTransformWithLabels(seeds, cv2.DIST_L2, 5)
    if shape == 0:
        plane = distance / size
    elif shape == 1:
        plane = np.sqrt(np.maximum(size * 0.6 - distance, 0) / size)
    else:
        levels = piece.normal(size=int(labels.max()) + 1).astype(np.float32)
        plane = levels[labels] - distance / size
    return _even(cv2.resize(plane.astype(np.float32), (side, side)))


def _grooves(kind: np.random.Generator, piece: np.random.Generator, side: int) -> Plane:
    """Turned, rolled or milled: parallel or round grooves, more or less regular."""
    period = float(np.exp(kind.uniform(0.9, 3.2)))
    angle, wobble = float(kind.uniform(0, np.pi)), float(kind.uniform(0, 1.5))
    sharp, is_round = float(kind.uniform(0.3, 4)), kind.random() < 0.35
    far = piece.uniform(-1, 2, 2) * side
    y, x = np.mgrid[:side, :side].astype(np.float32)
    straight = np.cos(angle) * x + np.sin(angle) * y
    way = np.hypot(x - far[0], y - far[1]) if is_round else straight
    slow = cv2.resize(piece.normal(size=(6, 6)).astype(np.float32), (side, side),
                      interpolation=cv2.INTER_CUBIC)  # fmt: skip
    wave = np.sin(2 * np.pi * way / period + wobble * slow + piece.uniform(0, 6))
    depth = np.tanh(sharp * wave)
    if kind.random() < 0.6:  # each groove its own depth
        levels = piece.normal(size=4 * side).astype(np.float32)
        depth = depth * levels[(np.abs(way) / period).astype(int) % len(levels)]
    return _even(depth)


def _weave(kind: np.random.Generator, piece: np.random.Generator, side: int) -> Plane:
    """Two crossing sets of threads."""
    a, b = np.exp(kind.uniform(1.2, 2.8, 2))
    angle, skew = float(kind.uniform(0, np.pi)), float(kind.uniform(0.5, 2.6))
    y, x = np.mgrid[:side, :side].astype(np.float32)
    slow = cv2.resize(piece.normal(0, 0.5, (5, 5, 2)).astype(np.float32), (side, side),
                      interpolation=cv2.INTER_CUBIC)  # fmt: skip
    one = np.sin(2 * np.pi * (np.cos(angle) * x + np.sin(angle) * y) / a + slow[..., 0])
    two = np.sin(
        2 * np.pi * (np.cos(angle + skew) * x + np.sin(angle + skew) * y) / b + slow[..., 1]
    )
    return _even(np.maximum(one, two) if kind.random() < 0.5 else one * two)


def _pores(kind: np.random.Generator, piece: np.random.Generator, side: int) -> Plane:
    """Round or long specks, higher or lower than their ground."""
    size = float(np.exp(kind.uniform(0, 1.8)))
    share = float(np.exp(kind.uniform(-4.5, -1.8)))
    stretch, angle = float(np.exp(kind.uniform(0, 1.3))), float(kind.uniform(0, 180))
    plane = np.zeros((side, side), np.float32)
    for _ in range(min(1200, int(share * side * side / (size * size * stretch * 3)))):
        centre = tuple(int(v) for v in piece.integers(0, side, 2))
        half = size * float(piece.lognormal(0, 0.3))
        axes = max(1, round(half * stretch)), max(1, round(half))
        turn = angle + float(piece.normal(0, 15))
        cv2.ellipse(plane, centre, axes, turn, 0, 360, float(piece.normal(1, 0.4)), -1)
    ground = cv2.GaussianBlur(piece.normal(0, 1, (side, side)).astype(np.float32), (0, 0), 2)
    plane = cv2.GaussianBlur(plane, (0, 0), 0.7) * float(kind.choice([-1, 1]))
    return _even(plane + float(kind.uniform(0, 1)) * ground)


def _net(kind: np.random.Generator, piece: np.random.Generator, side: int) -> Plane:
    """A net of fine lines: borders of warped cells."""
    size = float(np.exp(kind.uniform(2.0, 3.4)))
    bend, line = float(kind.uniform(0, 1.5)), float(kind.uniform(0.8, 3))
    points = max(4, int(side * side / size**2))
    seeds = np.full((side, side), 255, np.uint8)
    seeds[piece.integers(0, side, points), piece.integers(0, side, points)] = 0
    _, labels = cv2.distanceTransformWithLabels(
        seeds, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    slow = cv2.resize(piece.normal(0, bend * size, (12, 12, 2)).astype(np.float32), (side, side),
                      interpolation=cv2.INTER_CUBIC)  # fmt: skip
    y, x = np.mgrid[:side, :side].astype(np.float32)
    bent = cv2.remap(labels.astype(np.float32), x + slow[..., 0] / 4, y + slow[..., 1] / 4,
                     cv2.INTER_NEAREST, borderMode=cv2.BORDER_REFLECT)  # fmt: skip
    edges = (cv2.morphologyEx(bent, cv2.MORPH_GRADIENT, np.ones((2, 2))) > 0).astype(np.float32)
    return _even(-cv2.GaussianBlur(edges, (0, 0), line))


def _part(kind: np.random.Generator, piece: np.random.Generator, side: int) -> Plane:
    """A part: discs, rings, bars and holes of the kind, in a pose of the piece."""
    turn, scale = float(piece.uniform(0, 2 * np.pi)), float(piece.uniform(0.85, 1.15))
    moved = side / 2 + piece.uniform(-0.08, 0.08, 2) * side
    plane = np.zeros((side, side), np.float32)

    def place(x: float, y: float) -> tuple[int, int]:
        u = scale * side * (np.cos(turn) * x - np.sin(turn) * y)
        v = scale * side * (np.sin(turn) * x + np.cos(turn) * y)
        return round(moved[0] + u), round(moved[1] + v)

    for _ in range(int(kind.integers(3, 9))):
        shape, level = int(kind.integers(4)), float(kind.normal())
        x, y = (float(v) for v in kind.uniform(-0.4, 0.4, 2))
        size, count = float(kind.uniform(0.03, 0.35)), int(kind.integers(1, 8))
        width = max(1, round(float(kind.uniform(0.01, 0.08)) * side * scale))
        radius = max(1, round(size * side * scale))
        layer = plane.copy()
        if shape == 0:
            cv2.circle(layer, place(0, 0), radius, level, -1)
        elif shape == 1:
            cv2.circle(layer, place(0, 0), radius, level, width)
        elif shape == 2:  # the same hole or boss several times around
            for k in range(count):
                a = 2 * np.pi * k / count
                at = place(x * np.cos(a) - y * np.sin(a), x * np.sin(a) + y * np.cos(a))
                cv2.circle(layer, at, max(1, radius // 4), level, -1)
        else:
            for k in range(count):
                a = 2 * np.pi * k / count
                at = place(x * np.cos(a) - y * np.sin(a), x * np.sin(a) + y * np.cos(a))
                cv2.line(layer, place(0, 0), at, level, width)
        plane = layer
    plane = cv2.GaussianBlur(plane, (0, 0), float(kind.uniform(0.7, 2.5)))
    skin = cv2.GaussianBlur(piece.normal(0, 1, (side, side)).astype(np.float32), (0, 0),
                            float(kind.uniform(0.6, 2.5)))  # fmt: skip
    return _even(_even(plane) + float(kind.uniform(0, 0.5)) * _even(skin))


_KINDS: tuple[_Make, ...] = (
    _noise,
    _noise,
    _cells,
    _grooves,
    _weave,
    _pores,
    _net,
    _part,
    _part,
    _part,
)
