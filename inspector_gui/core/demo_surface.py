"""The demo part's surface: a cast and machined flange as height, colour and finish per point.

Everything is in part coordinates on a square canvas whose middle is the part's axis. Light, pose
and camera come later, in `core.demo_light`; defects are put on the surface in `core.demo_defect`.
"""

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]

#: Side of the canvas and radius of the part in pixels, at scale 1 (a 640 × 480 picture).
CANVAS = 416
RADIUS = 186.0

#: Inner and outer radius of each zone, in parts of the part's radius.
FACE = (0.69, 0.965)
WEB = (0.35, 0.635)
HUB = (0.17, 0.33)
BORE = 0.152
BOLT_CIRCLE = 0.835
BOLTS = 6
_BOLT_RADIUS = 0.058
_SPOKES = 6


@dataclass(frozen=True, slots=True, eq=False)
class Blank:
    """What all parts of the product share at one scale; planes are (side, side) float32.

    Attributes:
        scale: Canvas pixels per nominal pixel.
        x: Distance to the right of the axis in nominal pixels.
        y: Distance below the axis in nominal pixels.
        radius: Distance from the axis in parts of the part's radius.
        height: Height above the belt in nominal pixels.
        machined: 1 on turned surfaces, 0 on cast ones.
        solid: 1 where there is material, 0 in bolt holes, bore and groove; defects lie on it.
        open_sky: Share of the sky that a point sees, 0..1 (ambient occlusion).
        fan: (side, side, 2) cosine and sine of twice the polar angle, for the turned highlight.
        ring: (side, side) int32 ring number, two rings per nominal pixel.
    """

    scale: float
    x: Plane
    y: Plane
    radius: Plane
    height: Plane
    machined: Plane
    solid: Plane
    open_sky: Plane
    fan: Plane
    ring: NDArray[np.int32]


@dataclass(slots=True, eq=False)
class Surface:
    """One part's surface; defects and marks change it in place before it is lit.

    Attributes:
        blank: What it was made from.
        height: (side, side) float32, nominal pixels.
        albedo: (side, side, 3) float32 RGB, 0..1.
        shine: (side, side) float32, strength of the turned highlight.
        alpha: (side, side) float32, 1 on the part, 0 beside it.
        mask: (side, side) uint8, 0 good, k the k-th defect class.
    """

    blank: Blank
    height: Plane
    albedo: Plane
    shine: Plane
    alpha: Plane
    mask: NDArray[np.uint8]


def smoothstep(low: float, high: float, values: Plane) -> Plane:
    """0 below `low`, 1 above `high`, smooth between (also downwards when low > high)."""
    ramp = np.clip((values - low) * (1.0 / (high - low)), 0, 1)
    return np.asarray(ramp * ramp * (3 - 2 * ramp), np.float32)


def blur(plane: Plane, sigma: float) -> Plane:
    """Gaussian blur of a float32 plane."""
    return np.asarray(cv2.GaussianBlur(plane, (0, 0), sigma), np.float32)


@lru_cache(maxsize=2)
def blank_of(scale: float) -> Blank:
    """The nominal part at a scale; made once and shared by all parts."""
    side = 2 * round(CANVAS * scale / 2)
    line = (np.arange(side, dtype=np.float32) - (side - 1) / 2) / np.float32(scale)
    x, y = np.meshgrid(line, line)
    radius = np.hypot(x, y) / RADIUS
    angle = np.arctan2(y, x)
    edge = 1.2 / RADIUS  # steps are about one pixel wide

    def disc(limit: float) -> Plane:
        return 1 - smoothstep(limit - edge, limit + edge, radius)

    def band(inner: float, outer: float) -> Plane:
        return disc(outer) - disc(inner)

    height = 3 * disc(1.0) + 9 * (1 - smoothstep(FACE[1] - 0.004, 1.004, radius))
    height -= 10 * band(WEB[1], FACE[0])
    height -= 5 * band(HUB[1] + 0.018, WEB[1])
    # A fillet where the web meets the hub, as castings have it.
    height += 4 * smoothstep(0.42, HUB[1], radius) * (1 - disc(HUB[1]))
    height += 3 * disc(HUB[1])
    height -= 26 * disc(BORE) + 3 * (1 - smoothstep(BORE, BORE + 0.02, radius))
    spokes = np.abs(np.sin(angle * _SPOKES / 2)) * radius * (2 / _SPOKES) * RADIUS
    rib = (1 - smoothstep(2.6, 5.0, np.asarray(spokes, np.float32))) * band(HUB[1], WEB[1])
    height += 4.5 * rib
    height += 1.6 * _lettering(side, scale)
    holes = np.zeros_like(height)
    for number in range(BOLTS):
        turn = 2 * np.pi * (number + 0.5) / BOLTS
        middle = BOLT_CIRCLE * RADIUS * np.array([np.cos(turn), np.sin(turn)])
        distance = np.asarray(np.hypot(x - middle[0], y - middle[1]) / RADIUS, np.float32)
        hole = 1 - smoothstep(_BOLT_RADIUS - edge, _BOLT_RADIUS + edge, distance)
        height -= 22 * hole + 3 * (1 - smoothstep(_BOLT_RADIUS, _BOLT_RADIUS + 0.026, distance))
        holes = np.maximum(holes, 1 - smoothstep(_BOLT_RADIUS, _BOLT_RADIUS + 0.03, distance))
    keyway = (np.abs(x) < 5) & (y < 0) & (radius < 0.2)
    height = np.where(keyway & (radius > BORE - 0.02), height - 20, height).astype(np.float32)
    height = blur(height, 0.7 * scale)
    machined = np.clip(band(FACE[0], FACE[1] + 0.01) + disc(HUB[1]) - disc(BORE), 0, 1)
    solid = band(FACE[0] + 0.015, FACE[1] - 0.01) + band(0.375, WEB[1] - 0.015)
    solid += band(BORE + 0.06, HUB[1] - 0.015)
    solid = np.clip(solid - holes - keyway, 0, 1)
    deep = blur(height, 9 * scale) - height
    open_sky = np.clip(1 - 0.045 * np.clip(deep, 0, None), 0.12, 1)
    fan = np.stack([np.cos(2 * angle), np.sin(2 * angle)], axis=2)
    return Blank(
        scale,
        x,
        y,
        np.asarray(radius, np.float32),
        height,
        np.asarray(machined, np.float32),
        np.asarray(solid, np.float32),
        np.asarray(open_sky, np.float32),
        np.asarray(fan, np.float32),
        np.asarray(radius * RADIUS * 2, np.int32),
    )


def _lettering(side: int, scale: float) -> Plane:
    """The raised foundry marks on the web."""
    letters = np.zeros((side, side), np.uint8)
    font = cv2.FONT_HERSHEY_SIMPLEX
    for text, turn in (("A-12", 30), ("GG25", 150), ("07", 270)):
        mark = np.zeros_like(letters)
        (width, height), _ = cv2.getTextSize(text, font, 0.52 * scale, max(1, round(1.6 * scale)))
        corner = ((side - width) // 2, round(side / 2 - 0.475 * RADIUS * scale + height / 2))
        cv2.putText(mark, text, corner, font, 0.52 * scale, 255, max(1, round(1.6 * scale)),
                    cv2.LINE_AA)  # fmt: skip
        middle = ((side - 1) / 2, (side - 1) / 2)
        turned = cv2.warpAffine(mark, cv2.getRotationMatrix2D(middle, turn, 1), (side, side))
        letters = np.maximum(letters, turned)
    return np.asarray(letters, np.float32) / np.float32(255)


@lru_cache(maxsize=2)
def _grain(side: int, scale: float) -> tuple[Plane, Plane, Plane]:
    """Fine, medium and coarse noise of unit variance, larger than the canvas; cut anywhere."""
    rng = np.random.default_rng(20_231)
    planes = []
    for sigma in (0.7, 2.6, 17.0):
        plane = blur(rng.standard_normal((side + 192, side + 192), np.float32), sigma * scale)
        planes.append(plane / plane.std())
    return planes[0], planes[1], planes[2]


def cut_grain(blank: Blank, rng: np.random.Generator) -> tuple[Plane, Plane, Plane]:
    """A part's own cut of fine, medium and coarse noise, each (side, side) with unit variance."""
    side = blank.height.shape[0]
    cuts: list[Plane] = []
    for plane in _grain(side, blank.scale):
        top, left, flip = rng.integers((193, 193, 4))
        cut = plane[top : top + side, left : left + side]
        cut = cut[::-1] if flip & 1 else cut
        cuts.append(np.ascontiguousarray(cut[:, ::-1] if flip & 2 else cut))
    return cuts[0], cuts[1], cuts[2]


def make_surface(scale: float, rng: np.random.Generator) -> Surface:
    """A good part: nominal shape with its own casting skin, turning marks and tint."""
    blank = blank_of(scale)
    fine, medium, coarse = cut_grain(blank, rng)
    cast = 1 - blank.machined
    skin = 0.34 * fine + 0.55 * medium
    height = blank.height + cast * skin * np.float32(rng.uniform(0.8, 1.25))

    rings = rng.standard_normal(int(blank.ring.max()) + 1, np.float32)
    rings = np.convolve(rings, np.array([0.2, 0.6, 0.2], np.float32), "same")
    wide = np.convolve(rings, np.full(9, 1 / 3, np.float32), "same")
    turned = (0.7 * rings + wide)[blank.ring]
    tone = np.float32(rng.uniform(0.50, 0.58)) * (1 + 0.035 * turned + 0.012 * fine)
    raw = np.float32(rng.uniform(0.26, 0.33)) * (1 + 0.10 * medium + 0.06 * fine + 0.05 * coarse)
    grey = blank.machined * tone + cast * raw
    warm = np.float32(rng.uniform(-0.015, 0.02))
    tint_machined = np.array([0.985 + warm, 1.0, 1.02 - warm], np.float32)
    tint_cast = np.array([1.04 + warm, 1.0, 0.95 - warm], np.float32)
    albedo = grey[:, :, None] * (
        blank.machined[:, :, None] * (tint_machined - tint_cast) + tint_cast
    )
    shine = blank.machined * np.clip(1 + 0.16 * turned + 0.10 * coarse, 0.3, 1.9)
    # The cast outline is not a perfect circle, and a little flash stands out.
    outline = 1 + (0.35 * medium + 0.55 * coarse) * np.float32(0.9 / RADIUS)
    edge = 0.8 / (RADIUS * scale)
    alpha = 1 - smoothstep(-edge, edge, np.asarray(blank.radius - outline, np.float32))
    mask = np.zeros(blank.height.shape, np.uint8)
    return Surface(
        blank,
        np.asarray(height, np.float32),
        np.asarray(albedo, np.float32),
        np.asarray(shine, np.float32),
        alpha,
        mask,
    )
