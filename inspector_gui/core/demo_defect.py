"""Defects of the demo part with exact masks, and harmless marks that are none."""

from collections.abc import Callable

import numpy as np

from inspector_gui.core.demo_shape import Points, blot, curve, jagged, polar, soften, spot, stroke
from inspector_gui.core.demo_surface import FACE, HUB, RADIUS, WEB, Plane, Surface

_COVERED = 0.4  # a point belongs to the mask from this coverage on
_MINIMUM_PX = 16  # a defect that holes leave fewer nominal pixels of is drawn elsewhere
_ATTEMPTS = 20
_ZONES = (FACE, WEB, HUB)
_ZONE_SHARES = (0.5, 0.32, 0.18)

#: What a defect does to the surface, given its coverage.
_Effect = Callable[[Plane], None]


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
    wanted = _MINIMUM_PX * surface.blank.scale**2
    for _ in range(_ATTEMPTS):
        cover, effect = _KINDS[kind](surface, _site(rng), 1.0 - difficulty, rng)
        cover = cover * surface.blank.solid
        if np.count_nonzero(cover > _COVERED) >= wanted:
            break
    effect(cover)
    surface.mask[cover > _COVERED] = number


def add_harmless_marks(surface: Surface, rng: np.random.Generator) -> None:
    """Marks that good parts have too: pores, dust, lint, a scuff, a wiped film, a tool mark."""
    for _ in range(int(rng.poisson(2.0))):  # pores below the limit, on the casting skin
        place = polar(rng.uniform(WEB[0] + 0.04, WEB[1] - 0.03), rng.uniform(0, 2 * np.pi))
        pore = spot(surface, place, rng.uniform(0.5, 0.95))
        surface.paint(pore, absorb=(0.35, 0.35, 0.35), sink=1.2)
    for _ in range(int(rng.poisson(7))):
        place = polar(rng.uniform(0.2, 0.96), rng.uniform(0, 2 * np.pi))
        surface.paint(spot(surface, place, rng.uniform(0.4, 0.8)), add=rng.uniform(0.05, 0.22))
    if rng.random() < 0.12:
        lint = stroke(
            surface, curve(_site(rng), rng.uniform(8, 18), rng.uniform(0.08, 0.2), rng), 0.7
        )
        surface.paint(lint, add=rng.uniform(0.05, 0.11))
    if rng.random() < 0.30:  # from handling, within the limit
        scuff = stroke(surface, curve(_site(rng), rng.uniform(6, 18), 0.02, rng), 0.7)
        surface.paint(scuff * surface.blank.machined, add=rng.uniform(0.02, 0.06))
    if rng.random() < 0.25:  # coolant, wiped but not quite gone
        film = blot(surface, _site(rng), rng.uniform(14, 34), rng)
        share = rng.uniform(0.02, 0.07)
        surface.paint(film, absorb=(0.8 * share, 0.9 * share, share))
    if rng.random() < 0.35:  # where the tool was set down and lifted
        surface.paint(_tool_mark(surface, rng), add=rng.uniform(0.02, 0.06))


def _blowhole(
    surface: Surface, site: Points, ease: float, rng: np.random.Generator
) -> tuple[Plane, _Effect]:
    largest = 2.5 + 4.0 * ease * rng.uniform(0.7, 1.1)
    cover = spot(surface, site, largest, rng)
    for _ in range(int(rng.integers(0, 4))):
        beside = site + rng.normal(0, 2.4 * largest, 2)
        satellite = spot(surface, beside, largest * rng.uniform(0.35, 0.75), rng)
        cover = np.maximum(cover, satellite)
    dark = 0.17 + 0.63 * ease

    def effect(cover: Plane) -> None:
        surface.paint(soften(surface, cover, 0.8), sink=0.8 + 4.4 * ease, dull=0.3)
        surface.paint(cover, absorb=(dark, dark, dark), dull=0.9)

    return cover, effect


def _crack(
    surface: Surface, site: Points, ease: float, rng: np.random.Generator
) -> tuple[Plane, _Effect]:
    length = rng.uniform(32, 54) + 36 * ease
    width = 1.7 + 1.2 * ease
    main = jagged(site, rng.uniform(0, 2 * np.pi), length, rng)
    main += site - main[len(main) // 2]
    tip = len(main) // 4  # a crack thins out towards its ends
    cover = stroke(surface, main[tip:-tip], width)
    cover = np.maximum(cover, stroke(surface, main, 0.7 * width))
    for _ in range(int(rng.integers(0, 3))):
        start = main[int(rng.integers(len(main) // 4, len(main)))]
        branch = jagged(start, rng.uniform(0, 2 * np.pi), length * rng.uniform(0.15, 0.35), rng)
        cover = np.maximum(cover, stroke(surface, branch, 0.8 * width))
    dark = 0.17 + 0.63 * ease

    def effect(cover: Plane) -> None:
        surface.paint(
            cover, absorb=(dark, dark, dark), sink=0.4 + 1.4 * ease, dull=0.4 + 0.6 * ease
        )

    return cover, effect


def _scratch(
    surface: Surface, site: Points, ease: float, rng: np.random.Generator
) -> tuple[Plane, _Effect]:
    line = curve(site, rng.uniform(44, 76) + 44 * ease, rng.uniform(0.0, 0.006), rng)
    along = line[-1] - line[0]
    across = np.array([-along[1], along[0]]) / float(np.hypot(*along))
    cover = stroke(surface, line, 1.6 + 0.8 * ease)
    for number in range(int(rng.integers(0, 3))):
        first = int(rng.integers(0, len(line) - 4))
        last = int(rng.integers(first + 4, len(line) + 1))
        beside = line[first:last] + across * (4.0 + 3.2 * number)
        cover = np.maximum(cover, stroke(surface, beside, 1.3))

    def effect(cover: Plane) -> None:
        surface.paint(cover, add=0.07 + 0.35 * ease, sink=0.2 + 0.8 * ease, dull=0.85)

    return cover, effect


def _stain(
    surface: Surface, site: Points, ease: float, rng: np.random.Generator
) -> tuple[Plane, _Effect]:
    cover = blot(surface, site, rng.uniform(12, 19) + 10 * ease, rng)
    strength = (0.14 + 0.44 * ease) * rng.uniform(0.85, 1.1)
    tint = (0.55 * strength, 0.76 * strength, strength)

    def effect(cover: Plane) -> None:
        rim = cover * (1 - soften(surface, cover, 3))  # a dried edge is darker
        surface.paint(0.85 * cover + 0.6 * rim, absorb=tint)
        surface.paint(cover, dull=0.3 + 0.5 * ease)

    return cover, effect


_KINDS = {"blowhole": _blowhole, "crack": _crack, "scratch": _scratch, "stain": _stain}


def _site(rng: np.random.Generator) -> Points:
    """A place on the face, the web or the hub."""
    inner, outer = _ZONES[int(rng.choice(len(_ZONES), p=_ZONE_SHARES))]
    inset = (outer - inner) * 0.16
    return polar(rng.uniform(inner + inset, outer - inset), rng.uniform(0, 2 * np.pi))


def _tool_mark(surface: Surface, rng: np.random.Generator) -> Plane:
    """A line along a turning ring over part of the circle."""
    radius = rng.uniform(FACE[0] + 0.03, FACE[1] - 0.03)
    turns = rng.uniform(0, 2 * np.pi) + np.linspace(0, rng.uniform(0.2, 0.9), 40)
    line = radius * RADIUS * np.stack([np.cos(turns), np.sin(turns)], axis=1)
    return stroke(surface, line, 0.8) * surface.blank.solid
