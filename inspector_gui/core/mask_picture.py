"""Masks that lie in picture files beside the pictures they belong to."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.marks import Layer, MarkError
from inspector_gui.core.picture_file import PictureError, picture_size, read_mask, read_picture

_HEADER_BYTES = 4096
_NAMED = 4


@dataclass(frozen=True, slots=True, eq=False)
class MaskPicture:
    """An indexed or grey mask; see `picture_source.Marking`.

    Without names, a mask with the one value 1 or 255 marks the picture's own class, and others hold
    the numbers of the product's defect classes.

    Attributes:
        path: The file.
        values: Class name by value, or None where the values have no names.
        lone: The mask has one kind of mark only, 1 or 255.
    """

    path: Path
    values: Mapping[int, str] | None = None
    lone: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Nothing before the mask is read."""
        return ()

    @property
    def boxed(self) -> bool:
        """Never."""
        return False

    def check(self, height: int, width: int) -> None:
        """See `picture_source.Marking`; reads the mask's header."""
        _check_size(self.path, height, width)

    def layers(self, height: int, width: int) -> list[Layer]:
        """See `picture_source.Marking`."""
        try:
            mask = read_mask(self.path)
        except PictureError as error:
            raise MarkError(f"its mask cannot be used: {error}") from error
        _refuse_other_size(mask.shape, height, width)
        present = [int(value) for value in np.unique(mask) if value]
        if self.values is not None:
            unknown = [value for value in present if value not in self.values]
            if unknown:
                raise MarkError(
                    f"its mask has the value {_list(unknown)}; expected 0 to {max(self.values)}"
                )
            return [Layer(self.values[value], mask == value) for value in present]
        if present in ([1], [255]):
            return [Layer("", mask > 0)]
        if self.lone and present:
            raise MarkError(
                f"its mask has the values {_list(present)}; expected 0 for good and 255 (or 1) for"
                " marked"
            )
        return [Layer("", mask == value, number=value) for value in present]


@dataclass(frozen=True, slots=True, eq=False)
class ColourMask:
    """A mask in which each class has a colour, named in a table; see `picture_source.Marking`.

    Attributes:
        path: The file, indexed or in colours.
        colours: Class name by (red, green, blue); "" for what counts as not marked.
        known: The marked classes as far as another file names them.
    """

    path: Path
    colours: Mapping[tuple[int, int, int], str]
    known: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """As far as another file names them."""
        return self.known

    @property
    def boxed(self) -> bool:
        """Never."""
        return False

    def check(self, height: int, width: int) -> None:
        """See `picture_source.Marking`; reads the mask's header."""
        _check_size(self.path, height, width)

    def layers(self, height: int, width: int) -> list[Layer]:
        """See `picture_source.Marking`."""
        try:
            image = read_picture(self.path).astype(np.int32)
        except PictureError as error:
            raise MarkError(f"its mask cannot be used: {error}") from error
        _refuse_other_size(image.shape[:2], height, width)
        packed = _packed(image)
        found: dict[str, NDArray[np.bool_]] = {}
        for value in np.unique(packed).tolist():
            colour = (value >> 16, value >> 8 & 255, value & 255)
            if colour not in self.colours:
                raise MarkError(f"its mask has the colour {colour}, which no class has")
            if name := self.colours[colour]:
                pixels = packed == value
                found[name] = found[name] | pixels if name in found else pixels
        return [Layer(name, pixels) for name, pixels in found.items()]


def _packed(image: NDArray[np.int32]) -> NDArray[np.int32]:
    return (image[..., 0] << 16) | (image[..., 1] << 8) | image[..., 2]


def _check_size(path: Path, height: int, width: int) -> None:
    try:
        with path.open("rb") as stream:
            found = picture_size(stream.read(_HEADER_BYTES), path.name)
    except (OSError, PictureError) as error:
        raise MarkError(f"its mask {path.name} cannot be read") from error
    _refuse_other_size((found[1], found[0]), height, width)


def _refuse_other_size(shape: tuple[int, ...], height: int, width: int) -> None:
    if shape != (height, width):
        raise MarkError(
            f"its mask is {shape[1]} × {shape[0]}, but the picture is {width} × {height}"
        )


def _list(values: list[int]) -> str:
    told = ", ".join(str(value) for value in values[:_NAMED])
    return f"{told} …" if len(values) > _NAMED else told
