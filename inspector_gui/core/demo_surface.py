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

#: Raised marks: where on the web (degrees from the top) and strokes in nominal pixels.
_Stroke = tuple[tuple[float, float], ...]
_A12: tuple[_Stroke, ...] = (
    ((-26, 7), (-20, -8), (-14, 7)),
    ((-23.5, 2), (-16.5, 2)),
    ((-9, 0), (-2, 0)),
    ((4, -5), (8, -8), (8, 7)),
    ((15, -4), (17, -7), (22, -8), (25, -4), (15, 7), (26, 7)),
)
_HEXAGON: tuple[_Stroke, ...] = (
    ((-9, 0), (-4.5, -8), (4.5, -8), (9, 0), (4.5, 8), (-4.5, 8), (-9, 0)),
    ((-4, 4), (0, -4), (4, 4)),
)
_DATE: tuple[_Stroke, ...] = tuple(
    ((x, y), (x + 0.1, y)) for x in (-15, -5, 5, 15) for y in (-4, 4)
)
_MARKS = ((0.0, _A12), (120.0, _HEXAGON), (240.0, _DATE))


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
        through: 1 at the bottom of bolt holes and bore, where nothing reflects.
        worn: 1 on raised marks and ribs, which handling has rubbed bright.
        fan: (side, side, 2) cosine and sine of twice the polar angle, for the turned highlight.
        ring: (side, side) int32 ring number, one ring per nominal pixel.
        ring_part: Share of the way from this ring to the next.
    """

    scale: float
    x: Plane
    y: Plane
    radius: Plane
    height: Plane
    machined: Plane
    solid: Plane
    open_sky: Plane
    through: Plane
    worn: Plane
    fan: Plane
    ring: NDArray[np.int32]
    ring_part: Plane


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

    def paint(
        self,
        cover: Plane,
        *,
        absorb: tuple[float, float, float] = (0, 0, 0),
        add: float = 0,
        sink: float = 0,
        dull: float = 0,
    ) -> None:
        """Change the surface where something covers it.

        Args:
            cover: (side, side) float32, 0..1.
            absorb: Share of the albedo lost under full cover; red, green, blue.
            add: Albedo gained under full cover.
            sink: Nominal pixels of height lost under full cover.
            dull: Share of the shine lost under full cover.
        """
        x, y, width, height = cv2.boundingRect(np.asarray(cover > 0.004, np.uint8))
        if not width:
            return
        box = np.s_[y : y + height, x : x + width]
        part = np.ascontiguousarray(cover[box])
        albedo = self.albedo[box]
        for channel, share in enumerate(absorb):
            plane = albedo[:, :, channel]
            plane *= 1 - np.float32(share) * part
            plane += np.float32(add) * part
        if sink:
            self.height[box] -= np.float32(sink) * part
        if dull:
            self.shine[box] *= 1 - np.float32(dull) * part


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
    marks = _foundry_marks(side, scale)
    rib = 1 - smoothstep(3.0, 7.5, np.asarray(spokes, np.float32))
    rib *= smoothstep(HUB[1], 0.36, radius) * smoothstep(0.62, 0.56, radius)
    height += 4.5 * rib + 2.6 * marks
    holes, through = np.zeros_like(height), disc(BORE - 0.012)
    for number in range(BOLTS):
        turn = 2 * np.pi * (number + 0.5) / BOLTS
        middle = BOLT_CIRCLE * RADIUS * np.array([np.cos(turn), np.sin(turn)])
        distance = np.asarray(np.hypot(x - middle[0], y - middle[1]) / RADIUS, np.float32)
        hole = 1 - smoothstep(_BOLT_RADIUS - edge, _BOLT_RADIUS + edge, distance)
        height -= 22 * hole + 3 * (1 - smoothstep(_BOLT_RADIUS, _BOLT_RADIUS + 0.026, distance))
        holes = np.maximum(holes, 1 - smoothstep(_BOLT_RADIUS, _BOLT_RADIUS + 0.03, distance))
        through = np.maximum(
            through, 1 - smoothstep(_BOLT_RADIUS - 0.016, _BOLT_RADIUS - 0.004, distance)
        )
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
        np.asarray(through, np.float32),
        np.maximum(blur(marks, 0.6 * scale), 0.45 * rib).astype(np.float32),
        np.asarray(fan, np.float32),
        np.asarray(radius * RADIUS, np.int32),
        np.asarray(np.modf(radius * RADIUS)[0], np.float32),
    )


def _foundry_marks(side: int, scale: float) -> Plane:
    """The raised marks on the web, 0..1; own strokes, so that no font decides the picture."""
    marks = np.zeros((side, side), np.uint8)
    thick = max(1, round(2.6 * scale))
    for turn, strokes in _MARKS:
        lean = np.radians(turn)
        rotation = np.array([[np.cos(lean), -np.sin(lean)], [np.sin(lean), np.cos(lean)]])
        for stroke in strokes:
            points = np.array(stroke) + np.array([0, -0.485 * RADIUS])
            canvas = (points @ rotation.T) * scale + (side - 1) / 2
            fixed = np.round(canvas * 16).astype(np.int32)
            cv2.polylines(marks, [fixed], False, 255, thick, cv2.LINE_AA, 4)
    return np.asarray(marks, np.float32) / np.float32(255)


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
    machined, cast = blank.machined, 1 - blank.machined
    rough = np.float32(rng.uniform(0.8, 1.25))
    height = blank.height + cast * ((0.10 * rough) * fine + (0.40 * rough) * medium)

    rings = rng.standard_normal((int(blank.ring.max()) + 2, 1), np.float32)
    rings = (0.8 * rings + 3.2 * cv2.blur(rings, (1, 9))).ravel()
    inner = rings[blank.ring]
    turned = inner + blank.ring_part * (rings[1:][blank.ring] - inner)
    tone = np.float32(rng.uniform(0.42, 0.49)) * (1 + 0.030 * turned + 0.012 * fine)
    skin = np.float32(rng.uniform(0.29, 0.35)) * (1 + 0.035 * medium + 0.04 * fine + 0.05 * coarse)
    warm = np.float32(rng.uniform(-0.015, 0.02))
    lit = 1 - 0.94 * blank.through
    tone, skin = machined * tone * lit, cast * skin * lit * (1 + 0.30 * blank.worn)
    tints = ((0.985 + warm, 1.03 + warm), (1.0, 1.0), (1.02 - warm, 0.965 - warm))
    albedo = cv2.merge([tone * np.float32(t) + skin * np.float32(c) for t, c in tints])
    shine = machined * lit * np.clip(1 + 0.17 * turned + 0.10 * coarse, 0.3, 1.9)
    # The cast outline is not a perfect circle, and a little flash stands out.
    outline = 1 + (0.35 * medium + 0.55 * coarse) * np.float32(0.9 / RADIUS)
    edge = 0.8 / (RADIUS * scale)
    alpha = 1 - smoothstep(-edge, edge, np.asarray(blank.radius - outline, np.float32))
    mask = np.zeros(blank.height.shape, np.uint8)
    return Surface(blank, height, np.asarray(albedo, np.float32), shine, alpha, mask)
