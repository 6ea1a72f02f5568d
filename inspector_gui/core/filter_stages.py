"""What a model's filters do to the picture, step by step, as tiles beside it."""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.filters import FILTERS
from inspector_gui.core.preprocess import Preprocess, prepare
from inspector_gui.core.result import Box

_WIDEST = 0.3  # of the view, for the column of tiles
_GAP = 2  # view pixels between tiles


@dataclass(frozen=True, slots=True)
class FilterStages:
    """The filters of a model and the input they work on.

    Attributes:
        preprocess: Of the model.
        height: Of its input in pixels.
        width: Of its input in pixels.
    """

    preprocess: Preprocess
    height: int
    width: int

    @property
    def names(self) -> tuple[str, ...]:
        """Name of the filter that made each stage; "" is the picture before the first."""
        return ("", *(step.name for step in self.preprocess.filters))

    def pictures(self, image: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
        """The stages (height, width, C) uint8 of a picture (H, W, 3) uint8 RGB; C as the model's.

        The last one is what the model sees.
        """
        bare = self.preprocess.model_copy(update={"filters": ()})
        tensor, _ = prepare(image, bare, self.height, self.width)
        found = [tensor[0]]
        for step in self.preprocess.filters:
            found.append(FILTERS[step.name](found[-1], **step.parameters))
        return found

    def boxes(self, view_width: int, view_height: int) -> list[Box]:
        """Where the tiles lie in a view: one under the other at its right edge."""
        count = len(self.names)
        tall = max(1, view_height // count)
        wide = max(1, min(math.floor(view_width * _WIDEST), round(tall * self.width / self.height)))
        return [Box(view_width - wide, number * tall, wide, tall) for number in range(count)]


def paint_stages(
    out: NDArray[np.uint8],
    image: NDArray[np.uint8],
    stages: FilterStages,
    background: tuple[int, int, int],
) -> None:
    """Paint the tiles of a picture over the right edge of a composed view (h, w, 3) uint8 RGB."""
    boxes = stages.boxes(out.shape[1], out.shape[0])
    cv2.rectangle(out, (boxes[0].x, 0), (out.shape[1], out.shape[0]), background, cv2.FILLED)
    bgr = stages.preprocess.colour == "bgr"
    for box, picture in zip(boxes, stages.pictures(image), strict=True):
        room_x, room_y = box.width - _GAP, box.height - _GAP
        scale = min(room_x / stages.width, room_y / stages.height)
        size = math.floor(stages.width * scale), math.floor(stages.height * scale)
        if min(size) < 1:
            continue
        method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        tile = cv2.resize(picture, size, interpolation=method)
        tile = cv2.cvtColor(tile, cv2.COLOR_GRAY2RGB) if picture.shape[2] == 1 else tile
        top, left = box.y + _GAP, box.x + _GAP
        out[top : top + size[1], left : left + size[0]] = tile[:, :, ::-1] if bgr else tile
