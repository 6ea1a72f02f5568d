"""The demo part under a lamp on a belt: pose, light, shadow, optics and sensor."""

import math
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.demo_surface import RADIUS, Plane, Surface, blur

Picture = NDArray[np.uint8]

_BLACK = 8  # the sensor's black level, which keeps the noise of dark pixels two-sided
_NOISE_MARGIN = 131
_NOISE_STEP = 7919  # has no factor in common with the number of cuts, so all come in turn
#: How many different noises there are.
NOISES = _NOISE_MARGIN**2


@dataclass(frozen=True, slots=True)
class Shot:
    """How one picture of a part is taken.

    Attributes:
        x: Axis of the part right of the picture's middle, nominal pixels (a 640 × 480 picture).
        y: The same, downwards.
        turn: Rotation of the part, radians, clockwise on the screen.
        zoom: Size of the part against nominal.
        azimuth: Where the lamp stands, radians, clockwise from the right.
        elevation: Height of the lamp over the belt, radians.
        brightness: Strength of the lamp against nominal.
        warmth: Colour of the lamp, about -0.03 (cool) to 0.03 (warm).
        softness: Sigma of the lens blur, nominal pixels.
        belt: Where on the belt the picture was taken, nominal pixels.
    """

    x: float
    y: float
    turn: float
    zoom: float
    azimuth: float
    elevation: float
    brightness: float
    warmth: float
    softness: float
    belt: int

    @classmethod
    def draw(cls, rng: np.random.Generator) -> "Shot":
        """A shot with the station's natural variation."""
        return cls(
            x=float(np.clip(rng.normal(0, 9), -22, 22)),
            y=float(np.clip(rng.normal(0, 7), -18, 18)),
            turn=float(rng.uniform(0, 2 * math.pi)),
            zoom=float(rng.normal(1.0, 0.008)),
            azimuth=float(rng.normal(-2.2, 0.28)),
            elevation=float(rng.normal(0.76, 0.05)),
            brightness=float(np.clip(rng.normal(1.12, 0.075), 0.92, 1.30)),
            warmth=float(rng.normal(0.006, 0.008)),
            softness=float(rng.uniform(0.45, 0.75)),
            belt=int(rng.integers(0, 256)),
        )


def scale_for(size: tuple[int, int]) -> float:
    """Canvas pixels per nominal pixel for a picture of (width, height)."""
    return min(size[0] / 640, size[1] / 480)


def photograph(surface: Surface, shot: Shot, size: tuple[int, int]) -> tuple[Picture, Picture]:
    """Take a picture without sensor noise.

    Args:
        surface: The part.
        shot: Pose and light.
        size: (width, height) of the picture.

    Returns:
        The picture (H, W, 3) uint8 RGB and its mask (H, W) uint8.
    """
    scale = surface.blank.scale
    side = surface.height.shape[0]
    lit = _light(surface, shot)
    cosine, sine = math.cos(shot.turn) * shot.zoom, math.sin(shot.turn) * shot.zoom
    axis = (size[0] / 2 + shot.x * scale, size[1] / 2 + shot.y * scale)
    half = (side - 1) / 2
    matrix = np.array(
        [
            [cosine, -sine, axis[0] - cosine * half + sine * half],
            [sine, cosine, axis[1] - sine * half - cosine * half],
        ]
    )
    part = cv2.warpAffine(lit, matrix, size, flags=cv2.INTER_LINEAR)
    alpha = cv2.warpAffine(surface.alpha, matrix, size, flags=cv2.INTER_LINEAR)
    mask = cv2.warpAffine(surface.mask, matrix, size, flags=cv2.INTER_NEAREST)
    belt = _belt_cut(size, scale, shot.belt)
    thrown = matrix.copy()  # the part stands on the belt: its shadow falls away from the lamp
    thrown[:, 2] -= 11 * scale * np.array([math.cos(shot.azimuth), math.sin(shot.azimuth)])
    umbra = cv2.warpAffine(_umbra(side), thrown, size, flags=cv2.INTER_LINEAR)
    bare = belt * (1 - alpha) * (1 - 0.72 * umbra)
    scene = cv2.add(part, cv2.merge([bare * np.float32(tint) for tint in (0.95, 1.0, 1.08)]))
    lamp = _lamp_field(size, shot.azimuth) * np.float32(255 * shot.brightness)
    colour = (1 + shot.warmth, 1.0, 1 - shot.warmth)
    scene = cv2.multiply(scene, cv2.merge([lamp * np.float32(tint) for tint in colour]))
    scene = cv2.GaussianBlur(scene, (0, 0), shot.softness * scale)
    return np.asarray(cv2.add(scene, 0.0, dtype=cv2.CV_8U), np.uint8), np.asarray(mask, np.uint8)


def expose(picture: Picture, number: int) -> Picture:
    """Put fresh sensor noise on a picture; cheap enough for every frame of a live stream.

    Args:
        picture: (H, W, 3) uint8 RGB.
        number: Decides the noise; `NOISES` numbers in a row all give different noise.

    Returns:
        A new picture of the same shape.
    """
    height, width = picture.shape[:2]
    top, left = divmod(number * _NOISE_STEP % NOISES, _NOISE_MARGIN)
    noise = _noise(height, width)[top : top + height, left : left + width]
    dimmed = cv2.subtract(picture, (_BLACK, _BLACK, _BLACK, 0))
    return np.asarray(cv2.add(dimmed, noise), np.uint8)


def _light(surface: Surface, shot: Shot) -> Plane:
    """The surface's radiance in part coordinates, (side, side, 3), already times alpha."""
    blank, height = surface.blank, surface.height
    scale = blank.scale
    azimuth = shot.azimuth - shot.turn  # the lamp stays, the part turns
    flat, up = math.cos(shot.elevation), math.sin(shot.elevation)
    toward = (math.cos(azimuth), math.sin(azimuth))
    across = cv2.Sobel(height, cv2.CV_32F, 1, 0, scale=-scale / 8)
    down = cv2.Sobel(height, cv2.CV_32F, 0, 1, scale=-scale / 8)
    steep = cv2.magnitude(across, down)
    norm = 1 / np.sqrt(1 + steep * steep)
    slope = across * toward[0] + down * toward[1]
    diffuse = np.clip((slope * flat + up) * norm, 0, None)
    # Light reaches a point unless a step towards the lamp stands in the way.
    shadow = np.ones_like(height)
    for reach in (3.0, 8.0):
        move = np.array(
            [[1, 0, -toward[0] * reach * scale], [0, 1, -toward[1] * reach * scale]], np.float32
        )
        wall = cv2.warpAffine(height, move, height.shape[::-1], flags=cv2.INTER_LINEAR)
        rise = wall - height - reach * math.tan(shot.elevation) * 0.55
        shadow = np.minimum(shadow, np.clip(1 - 0.28 * rise, 0.16, 1))
    light = 0.34 * blank.open_sky + 1.02 * diffuse * shadow
    length = math.hypot(flat, up + 1)
    half = (toward[0] * flat / length, toward[1] * flat / length, (up + 1) / length)
    mirror = np.clip((across * half[0] + down * half[1] + half[2]) * norm, 0, None)
    for _ in range(4):
        mirror = mirror * mirror
    cos2, sin2 = math.cos(2 * azimuth), math.sin(2 * azimuth)
    along = blank.fan[:, :, 0] * cos2 + blank.fan[:, :, 1] * sin2
    fan = cv2.exp(4.6 * (along - 1)) + 0.28 * cv2.exp(9.0 * (-along - 1))
    gloss = (0.40 * fan * surface.shine + 0.13 * mirror * (0.35 + blank.machined)) * shadow
    gloss *= surface.alpha
    body = light * surface.alpha + gloss
    radiance = cv2.multiply(surface.albedo, cv2.merge([body, body, body]))
    veil = np.float32(0.35) * gloss
    return np.asarray(cv2.add(radiance, cv2.merge([veil, veil, veil])), np.float32)


@lru_cache(maxsize=2)
def _umbra(side: int) -> Plane:
    """The part's soft shadow at the canvas's size."""
    line = np.arange(side, dtype=np.float32) - (side - 1) / 2
    radius = np.hypot(*np.meshgrid(line, line))
    scale = side / 416
    disc = np.asarray(radius < (RADIUS - 3) * scale, np.float32)
    return blur(disc, 6 * scale)


@lru_cache(maxsize=2)
def _belt(size: tuple[int, int], scale: float) -> Plane:
    """Brightness of a stretch of dark conveyor belt, (H, W + 256 scale) float32."""
    rng = np.random.default_rng(11)
    width, height = size[0] + round(256 * scale) + 1, size[1]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    weave = np.sin((x + y) * (2 * math.pi / (5.2 * scale))) * np.sin(
        (x - y) * (2 * math.pi / (5.2 * scale))
    )
    grain = blur(rng.standard_normal((height, width), np.float32), 0.8 * scale)
    cloud = blur(rng.standard_normal((height, width), np.float32), 26 * scale)
    streak = cv2.GaussianBlur(
        rng.standard_normal((height, width), np.float32), (0, 0), 60 * scale, sigmaY=1.3 * scale
    )
    tone = 0.120 + 0.010 * weave + 0.010 * grain / grain.std()
    tone += 0.010 * cloud / cloud.std() + 0.007 * streak / streak.std()
    return np.asarray(np.clip(tone, 0.02, 0.3), np.float32)


def _belt_cut(size: tuple[int, int], scale: float, start: int) -> Plane:
    left = round(start * scale)
    return _belt(size, scale)[:, left : left + size[0]]


def _lamp_field(size: tuple[int, int], azimuth: float) -> Plane:
    """Brightness over the picture: stronger towards the lamp, darker in the corners."""
    line_x = np.linspace(-1, 1, 33, dtype=np.float32)
    x, y = np.meshgrid(line_x, line_x * np.float32(size[1] / size[0]))
    field = 1.0 + 0.13 * (x * math.cos(azimuth) + y * math.sin(azimuth)) - 0.16 * (x * x + y * y)
    small = np.asarray(field, np.float32)
    return np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_LINEAR), np.float32)


@lru_cache(maxsize=2)
def _noise(height: int, width: int) -> Picture:
    """A stock of sensor noise around the black level, larger than the picture; cut anywhere."""
    rng = np.random.default_rng(5)
    shape = (height + _NOISE_MARGIN - 1, width + _NOISE_MARGIN - 1, 3)
    noise = rng.standard_normal(shape, np.float32) * np.float32(2.3) + _BLACK
    return np.asarray(np.clip(np.round(noise), 0, 255), np.uint8)
