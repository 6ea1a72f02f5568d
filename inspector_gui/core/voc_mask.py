"""A VOC mask whose classes no table names: the objects of its XML do."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from inspector_gui.core.marks import Layer, MarkError
from inspector_gui.core.mask_picture import MaskPicture
from inspector_gui.core.picture_file import PictureError, read_mask

_VOID = 255  # the seam around objects, and whatever nobody judged


@dataclass(frozen=True, slots=True, eq=False)
class VocMask:
    """See `picture_source.Marking`.

    Attributes:
        path: The mask in `SegmentationClass`.
        objects: The mask in `SegmentationObject`, where k is the k-th object, or None.
        in_order: Classes of the XML's objects in order.
    """

    path: Path
    objects: Path | None
    in_order: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The classes of the objects."""
        return tuple(dict.fromkeys(self.in_order))

    @property
    def boxed(self) -> bool:
        """Never."""
        return False

    def check(self, height: int, width: int) -> None:
        """See `picture_source.Marking`; reads the mask's header."""
        MaskPicture(self.path).check(height, width)

    def layers(self, height: int, width: int) -> list[Layer]:
        """See `picture_source.Marking`."""
        self.check(height, width)
        try:
            mask = read_mask(self.path)
            numbered = None if self.objects is None else read_mask(self.objects)
        except PictureError as error:
            raise MarkError(f"its mask cannot be used: {error}") from error
        present = {int(value) for value in np.unique(mask)} - {0}
        if present != {_VOID}:  # a mask of 0 and 255 marks with 255
            present.discard(_VOID)
        if not present:
            return []
        if len(self.names) == 1:
            return [Layer(self.names[0], np.isin(mask, list(present)))]
        if numbered is None or numbered.shape != mask.shape:
            raise MarkError("its mask has several classes, and no labelmap.txt or object mask names"
                            " them")  # fmt: skip
        drawn: dict[str, Layer] = {}
        for value in {int(number) for number in np.unique(numbered)} - {0, _VOID}:
            if value > len(self.in_order):
                raise MarkError(f"its object mask has the value {value}, but its XML has"
                                f" {len(self.in_order)} objects")  # fmt: skip
            name = self.in_order[value - 1]
            pixels = (numbered == value) & (mask > 0) & (mask != _VOID)
            if name in drawn:
                pixels = drawn[name].pixels | pixels
            drawn[name] = Layer(name, pixels)
        return list(drawn.values())
