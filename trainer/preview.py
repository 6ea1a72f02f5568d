"""What augmentation does to a picture: a grid with a row for each parameter, then all together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.picture_file import encode_png, read_picture
from inspector_gui.core.preprocess import Roi, prepare
from trainer.augmentation import Amounts, Augmentation
from trainer.failure import JobError
from trainer.fitting import augmentation_of
from trainer.recipe import Facts, find_recipe

_STEPS = (-1.0, -0.5, 0.0, 0.5, 1.0)
_TILE = 150  # pixels a side at most
_LEFT, _LINE, _GAP = 150, 26, 8
_INK, _PAPER = (40, 40, 40), 250
_FONT = cv2.FONT_HERSHEY_SIMPLEX


@dataclass(frozen=True, slots=True)
class _Row:
    title: str
    augmentation: Augmentation
    tiles: tuple[tuple[str, Amounts], ...]


def write_preview(
    recipe_name: str,
    settings: dict[str, str],
    pictures: Sequence[Path],
    path: Path,
    *,
    roi: Roi | None = None,
    seed: int = 1,
) -> list[str]:
    """Write the grid as a PNG. The pictures look as the network sees them.

    Args:
        recipe_name: A recipe.
        settings: Values of its parameters; missing ones take their defaults.
        pictures: The first one is varied alone, all of them at random in the last row.
        path: The PNG.
        roi: The product's region of interest.
        seed: For the last row.

    Returns:
        Titles of the rows.

    Raises:
        JobError: There is no such recipe, a value is wrong, or the recipe varies nothing.
        PictureError: A picture cannot be read.
    """
    recipe = find_recipe(recipe_name)
    values = recipe.read_values(settings)
    rows = _rows(augmentation_of(values), seed)
    if not rows:
        raise JobError(
            "no_augmentation",
            f"{recipe.title} varies no pictures with these settings.",
            "Give rotation, zoom, brightness or another amount a value above 0.",
        )
    tensors = []
    for picture in pictures:
        image = read_picture(picture)
        box = roi.box(image.shape[1], image.shape[0]) if roi else None
        grey = not np.ptp(image.astype(np.int16), axis=2).max() > 2
        width, height = (box.width, box.height) if box else (image.shape[1], image.shape[0])
        geometry = recipe.geometry(values, Facts(width, height, grey, roi))
        tensor, _ = prepare(image, geometry.preprocess, geometry.height, geometry.width)
        tensors.append(tensor[0])
    write_durably(path, encode_png(_draw(rows, tensors)))
    return [row.title for row in rows]


def _rows(whole: Augmentation, seed: int) -> list[_Row]:
    none = Augmentation()
    rows = [
        _Row(title, replace(none, **{field: getattr(whole, field)}),
             tuple((words(step, getattr(whole, field)), _only(amount, step))
                   for step in _STEPS))
        for title, field, amount, words in (
            ("Rotation", "rotation_deg", "rotation", _degrees),
            ("Zoom", "zoom", "zoom", _percent),
            ("Shift", "shift", "right", _percent),
            ("Brightness", "brightness", "brightness", _percent),
            ("Contrast", "contrast", "contrast", _percent),
        ) if getattr(whole, field)
    ]  # fmt: skip
    if whole.light:
        places = (("left", 1.0), ("top", -0.5), ("none", None), ("bottom", 0.5), ("right", 0.0))
        tiles = tuple((name, Amounts() if way is None else Amounts(light=1.0, light_from=way))
                      for name, way in places)  # fmt: skip
        rows.append(_Row("Light", replace(none, light=whole.light), tiles))
    if whole.flip_horizontal or whole.flip_vertical:
        flips = replace(
            none, flip_horizontal=whole.flip_horizontal, flip_vertical=whole.flip_vertical
        )
        ways = (
            ("as it is", Amounts()),
            ("left-right", Amounts(mirror=True)),
            ("top-bottom", Amounts(turn=True)),
            ("both", Amounts(mirror=True, turn=True)),
        )
        rows.append(_Row("Mirror", flips, ways))  # fmt: skip
    if rows:
        rng = np.random.default_rng(seed)
        together = tuple(("at random", Amounts.drawn(rng)) for _ in _STEPS)
        rows.append(_Row("All together", whole, together))
    return rows


def _only(amount: str, step: float) -> Amounts:
    changed: dict[str, Any] = {amount: step}
    return Amounts(**changed)


def _degrees(step: float, most: float) -> str:
    return f"{step * most:+.0f} deg" if step else "as it is"


def _percent(step: float, most: float) -> str:
    return f"{100 * step * most:+.0f} %" if step else "as it is"


def _draw(rows: list[_Row], tensors: list[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """The grid, (H, W, 3) uint8 RGB."""
    shrunk = [_tile(tensor) for tensor in tensors]
    high, wide = (max(tile.shape[axis] for tile in shrunk) for axis in (0, 1))
    line = high + _LINE + _GAP
    grid = np.full(
        (len(rows) * line + _GAP, _LEFT + len(_STEPS) * (wide + _GAP), 3), _PAPER, np.uint8
    )
    for number, row in enumerate(rows):
        top = _GAP + number * line
        _write(grid, row.title, _GAP, top + high // 2, 0.55)
        for place, (words, amounts) in enumerate(row.tiles):
            source = tensors[place % len(tensors)] if row is rows[-1] else tensors[0]
            tile = _tile(row.augmentation.vary(source, None, amounts)[0])
            left = _LEFT + place * (wide + _GAP)
            grid[top : top + tile.shape[0], left : left + tile.shape[1]] = tile
            _write(grid, words, left, top + high + 17, 0.45)
    return grid


def _tile(tensor: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(h, w, C) as a small picture, (h', w', 3)."""
    image = cv2.cvtColor(tensor, cv2.COLOR_GRAY2RGB) if tensor.shape[2] == 1 else tensor
    factor = _TILE / max(image.shape[:2])
    size = max(1, round(image.shape[1] * factor)), max(1, round(image.shape[0] * factor))
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_NEAREST
    return np.asarray(cv2.resize(image, size, interpolation=way), np.uint8)


def _write(grid: NDArray[np.uint8], text: str, left: int, base: int, size: float) -> None:
    cv2.putText(grid, text, (left, base), _FONT, size, _INK, 1, cv2.LINE_AA)
