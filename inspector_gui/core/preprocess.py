"""From a picture to a model's input tensor: one function for training, measuring and running.

Geometry and colour are here; normalisation is inside the model's graph. Sharing this code between
the trainer and the app is what keeps a model's measured figures true on the station.
"""

from dataclasses import dataclass
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, model_validator

from inspector_gui.core.filters import FILTERS, apply_filters
from inspector_gui.core.result import Box


class Roi(BaseModel):
    """The inspected part of the picture, in fractions of its width and height (0..1)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    x: float = Field(ge=0, lt=1)
    y: float = Field(ge=0, lt=1)
    width: float = Field(gt=0, le=1)
    height: float = Field(gt=0, le=1)

    @model_validator(mode="after")
    def _inside(self) -> "Roi":
        if self.x + self.width > 1.0001 or self.y + self.height > 1.0001:
            raise ValueError("the region of interest reaches beyond the picture")
        return self

    def box(self, picture_width: int, picture_height: int) -> Box:
        """The same rectangle in whole picture pixels, at least 1 × 1."""
        x = min(round(self.x * picture_width), picture_width - 1)
        y = min(round(self.y * picture_height), picture_height - 1)
        width = max(1, min(round(self.width * picture_width), picture_width - x))
        height = max(1, min(round(self.height * picture_height), picture_height - y))
        return Box(x, y, width, height)


class FilterStep(BaseModel):
    """One named filter of `core.filters` with its parameters."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    parameters: dict[str, Any] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _works(self) -> "FilterStep":
        if self.name not in FILTERS:
            raise ValueError(f"unknown filter {self.name!r}")
        try:
            FILTERS[self.name](np.zeros((8, 8, 1), np.uint8), **self.parameters)
        except (TypeError, ValueError, OverflowError, cv2.error) as error:
            raise ValueError(f"the filter {self.name!r} does not take its parameters") from error
        return self


class Preprocess(BaseModel):
    """How a picture becomes the model's input.

    Attributes:
        roi: Part of the picture to look at; None is the whole picture.
        resize: "stretch" fills the input; "letterbox" keeps the aspect and pads with grey 114.
        colour: Channel order of the tensor; "grey" has one channel.
        filters: Applied after resizing, in order.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    roi: Roi | None = None
    resize: Literal["stretch", "letterbox"] = "stretch"
    colour: Literal["rgb", "bgr", "grey"] = "rgb"
    filters: tuple[FilterStep, ...] = ()


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the model's input lies in the picture.

    Attributes:
        crop: What was cut out of the picture, in picture pixels.
        content: Where the crop lies in the input tensor, in tensor pixels (all of it if stretched).
        input_width: Tensor width in pixels.
        input_height: Tensor height in pixels.
    """

    crop: Box
    content: Box
    input_width: int
    input_height: int


_PAD = 114


def prepare(
    image: NDArray[np.uint8], preprocess: Preprocess, height: int, width: int
) -> tuple[NDArray[np.uint8], Placement]:
    """Crop, resize, turn colours and filter one picture.

    Args:
        image: (H, W, 3) uint8 RGB.
        preprocess: What the model's manifest asks for.
        height: Tensor height in pixels.
        width: Tensor width in pixels.

    Returns:
        The tensor (1, height, width, C) uint8, C = 1 for grey else 3, and its placement. Where
        nothing had to be changed it shares the picture's memory.

    Raises:
        ValueError: The picture is empty or not (H, W, 3) uint8.
    """
    if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8 or not image.size:
        raise ValueError(f"a picture is (H, W, 3) uint8, not {image.shape} {image.dtype}")
    picture_height, picture_width = image.shape[:2]
    whole = Box(0, 0, picture_width, picture_height)
    crop = preprocess.roi.box(picture_width, picture_height) if preprocess.roi else whole
    cut = image[crop.y : crop.y + crop.height, crop.x : crop.x + crop.width]
    content = Box(0, 0, width, height)
    if preprocess.resize == "letterbox":
        scale = min(width / crop.width, height / crop.height)
        inner_width = max(1, min(width, round(crop.width * scale)))
        inner_height = max(1, min(height, round(crop.height * scale)))
        content = Box((width - inner_width) // 2, (height - inner_height) // 2,
                      inner_width, inner_height)  # fmt: skip
    if preprocess.colour == "grey":  # one channel is cheaper to resize than three
        cut = cv2.cvtColor(cut, cv2.COLOR_RGB2GRAY)
    cut = _resize(cut, content.width, content.height)
    if preprocess.colour == "bgr":
        cut = cut[:, :, ::-1]
    if cut.ndim == 2:
        cut = cut[:, :, None]
    if (content.width, content.height) != (width, height):
        padded = np.full((height, width, cut.shape[2]), _PAD, np.uint8)
        padded[content.y : content.y + content.height, content.x : content.x + content.width] = cut
        cut = padded
    steps = tuple((step.name, step.parameters) for step in preprocess.filters)
    cut = np.ascontiguousarray(apply_filters(cut, steps) if steps else cut)
    return cut[None], Placement(crop, content, width, height)


def prepare_mask(mask: NDArray[np.uint8], placement: Placement) -> NDArray[np.uint8]:
    """Bring a picture's (H, W) mask into the frame of its input tensor, nearest neighbour.

    Returns:
        (input_height, input_width) uint8, 0 outside the content.
    """
    crop, content = placement.crop, placement.content
    cut = mask[crop.y : crop.y + crop.height, crop.x : crop.x + crop.width]
    cut = cv2.resize(cut, (content.width, content.height), interpolation=cv2.INTER_NEAREST_EXACT)
    framed = np.zeros((placement.input_height, placement.input_width), np.uint8)
    framed[content.y : content.y + content.height, content.x : content.x + content.width] = cut
    return framed


def _resize(image: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    if image.shape[:2] == (height, width):
        return image
    # Averaging two by two first is exact and far cheaper than averaging odd shares of many pixels.
    while all(
        side % 2 == 0 and side >= 4 * wanted
        for side, wanted in zip(image.shape[:2], (height, width), strict=True)
    ):
        half = (image.shape[1] // 2, image.shape[0] // 2)
        image = np.asarray(cv2.resize(image, half, interpolation=cv2.INTER_AREA), np.uint8)
    # Averaging keeps thin scratches that linear or nearest sampling would step over.
    shrinks = width < image.shape[1] or height < image.shape[0]
    method = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(image, (width, height), interpolation=method), np.uint8)
