"""The picture as the screen shows it: visible part, overlays, at the size of the view.

Worker threads compose so that the GUI thread only copies pixels; text is left to the GUI, because
class names may be in any script and OpenCV writes ASCII only.
"""

import math
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.filter_stages import FilterStages, paint_stages
from inspector_gui.core.palette import class_rgb
from inspector_gui.core.result import Box, InspectionResult, Region

MAX_ZOOM = 64.0
#: Below this scale pixels are averaged: linear and nearest sampling step over thin scratches.
_AVERAGE_BELOW = 0.5
#: Above this scale pixels are shown as squares: whoever looks that close wants to see the pixels.
_SQUARES_ABOVE = 4.0
_ROI_COLOUR = (110, 168, 254)
_HALO = (16, 17, 20)
_Shape = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class View:
    """What part of the picture to show, how large, and with which overlays.

    Attributes:
        width: Width in device pixels.
        height: Height in device pixels.
        zoom: 1 fits the whole picture; 2 shows it twice as large.
        center_x: Point of the picture in the middle of the view, 0..1 from the left.
        center_y: The same from the top.
        mask: Fill defect pixels with the colour of their class.
        heat_map: Lay the heat map over the picture.
        regions: Outline the regions that count.
        roi: Dashed border of what the model saw, where that is not the whole picture.
        opacity: Of mask and heat map, 0..1.
        background: (R, G, B) beside the picture.
        defect_names: The product's defect classes in the order of their colours; classes that are
            not named here are coloured in the model's own order.
        stages: What these filters do is shown at the right, beside the picture; None: nothing is.
    """

    width: int
    height: int
    zoom: float = 1.0
    center_x: float = 0.5
    center_y: float = 0.5
    mask: bool = True
    heat_map: bool = False
    regions: bool = True
    roi: bool = True
    opacity: float = 0.45
    background: tuple[int, int, int] = (16, 17, 20)
    defect_names: tuple[str, ...] = ()
    stages: FilterStages | None = None

    @property
    def picture_width(self) -> int:
        """Device pixels that are left for the picture itself."""
        if self.stages is None:
            return self.width
        return max(1, self.stages.boxes(self.width, self.height)[0].x)


@dataclass(frozen=True, slots=True)
class Placing:
    """Where the picture lies in the view: picture point p is shown at `left + p * scale`.

    Attributes:
        scale: View pixels per picture pixel.
        left: View x of the picture's left edge; negative when it lies outside.
        top: View y of the picture's top edge.
    """

    scale: float
    left: float
    top: float

    def rectangle(self, box: Box) -> tuple[float, float, float, float]:
        """(x, y, width, height) of a box of the picture in view pixels."""
        return (
            self.left + box.x * self.scale,
            self.top + box.y * self.scale,
            box.width * self.scale,
            box.height * self.scale,
        )


def place(picture_width: int, picture_height: int, view: View) -> Placing:
    """Where a picture of this size lies in a view.

    A picture larger than the view always fills it; a smaller one is centred.
    """
    fit = min(view.picture_width / picture_width, view.height / picture_height)
    scale = fit * min(max(view.zoom, 1.0), MAX_ZOOM)
    left = _offset(view.picture_width, picture_width * scale, view.center_x)
    top = _offset(view.height, picture_height * scale, view.center_y)
    return Placing(scale, left, top)


def compose(
    image: NDArray[np.uint8], result: InspectionResult | None, view: View
) -> NDArray[np.uint8]:
    """Make the picture the screen shows.

    Args:
        image: (H, W, 3) uint8 RGB; not changed.
        result: The verdict on this picture with its mask, heat map and regions, or None.
        view: Size, zoom and overlays.

    Returns:
        (view.height, view.width, 3) uint8 RGB, contiguous, owned by the caller.
    """
    height, width = image.shape[:2]
    out = np.empty((view.height, view.width, 3), np.uint8)
    placing = place(width, height, view)
    whole = Box(0, 0, width, height)
    _paint_picture(out, image, placing, view.background)
    if result is not None:
        _paint_result(out, result, whole, placing, view)
    if view.stages is not None:
        paint_stages(out, image, view.stages, view.background)
    return out


def _paint_result(
    out: NDArray[np.uint8], result: InspectionResult, whole: Box, placing: Placing, view: View
) -> None:
    crop = result.crop or whole
    if view.heat_map and result.heat_map is not None:
        _paint_heat(out, result.heat_map, crop, placing, view.opacity)
    if result.mask is not None and (view.mask or view.regions):
        _paint_mask(out, result.mask, result.regions, crop, placing, view)
    elif view.regions:
        for region in result.regions:
            x, y, right, bottom = _corners(placing.rectangle(region.box))
            outline = np.array([(x, y), (right, y), (right, bottom), (x, bottom)], np.int32)
            _outline(out, [outline], class_rgb(_index(region.class_name, view, 0)))
    if view.roi and crop != whole:
        _dashes(out, _corners(placing.rectangle(crop)))


@dataclass(frozen=True, slots=True)
class _Window:
    """What is visible of a raster that covers a rectangle of the view.

    Attributes:
        cells: Rows and columns of the raster to enlarge.
        size: (width, height) to enlarge them to.
        inner: Rows and columns of the enlarged raster inside the view.
        target: The same place in the view.
    """

    cells: tuple[slice, slice]
    size: tuple[int, int]
    inner: tuple[slice, slice]
    target: tuple[slice, slice]

    @classmethod
    def of(
        cls, rectangle: tuple[float, float, float, float], raster: _Shape, view: _Shape
    ) -> "_Window | None":
        """The window of a raster that fills `rectangle`; None where none of it is visible."""
        x, y, width, height = rectangle
        down = _span(y, height / raster[0], raster[0], view[0])
        across = _span(x, width / raster[1], raster[1], view[1])
        if down is None or across is None:
            return None
        (rows, tall, inner_rows, view_rows), (columns, wide, inner_columns, view_columns) = (
            down,
            across,
        )
        return cls(
            (rows, columns), (wide, tall), (inner_rows, inner_columns), (view_rows, view_columns)
        )


def _span(
    offset: float, scale: float, length: int, limit: int
) -> tuple[slice, int, slice, slice] | None:
    """One axis of a window: visible cells, their enlarged length, and its cut in both spaces."""
    first = max(0, math.floor(-offset / scale))
    last = min(length, math.ceil((limit - offset) / scale))
    start, end = round(offset + first * scale), round(offset + last * scale)
    end = max(end, start + 1)
    low, high = max(0, start), min(limit, end)
    if last <= first or high <= low:
        return None
    return slice(first, last), end - start, slice(low - start, high - start), slice(low, high)


def _offset(view_length: int, shown_length: float, center: float) -> float:
    free = view_length - shown_length
    if free >= 0:
        return free / 2
    return min(0.0, max(free, view_length / 2 - center * shown_length))


def _paint_picture(
    out: NDArray[np.uint8],
    image: NDArray[np.uint8],
    placing: Placing,
    background: tuple[int, int, int],
) -> None:
    height, width = image.shape[:2]
    whole = placing.rectangle(Box(0, 0, width, height))
    window = _Window.of(whole, (height, width), (out.shape[0], out.shape[1]))
    if window is None:  # cannot happen with a placing of this picture; never show stale memory
        cv2.rectangle(out, (0, 0), out.shape[1::-1], background, cv2.FILLED)
        return
    rows, columns = window.target
    for top, bottom, left, right in (
        (0, rows.start, 0, out.shape[1]),
        (rows.stop, out.shape[0], 0, out.shape[1]),
        (rows.start, rows.stop, 0, columns.start),
        (rows.start, rows.stop, columns.stop, out.shape[1]),
    ):
        if bottom > top and right > left:  # filling by OpenCV is 30 times faster than by numpy
            cv2.rectangle(out, (left, top), (right - 1, bottom - 1), background, cv2.FILLED)
    method = cv2.INTER_LINEAR
    if placing.scale < _AVERAGE_BELOW:
        method = cv2.INTER_AREA
    elif placing.scale > _SQUARES_ABOVE:
        method = cv2.INTER_NEAREST
    target = out[window.target]
    if target.shape[1::-1] == window.size:  # saves a copy in the commonest case
        cv2.resize(image[window.cells], window.size, dst=target, interpolation=method)
    else:
        large = cv2.resize(image[window.cells], window.size, interpolation=method)
        target[:] = large[window.inner]


def _enlarge(layer: NDArray[np.uint8], window: _Window, placing: Placing) -> NDArray[np.uint8]:
    """The visible part of a mask or heat map at view size, smooth unless pixels show as squares."""
    method = cv2.INTER_NEAREST if placing.scale > _SQUARES_ABOVE else cv2.INTER_LINEAR
    large = cv2.resize(layer[window.cells], window.size, interpolation=method)
    return np.asarray(large[window.inner], np.uint8)


@cache
def _heat_tables() -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(256, 3) RGB colours and (256, 1) weights by heat; what is cold stays clear."""
    ramp = np.arange(256, dtype=np.uint8)[:, None]
    colours = cv2.cvtColor(cv2.applyColorMap(ramp, cv2.COLORMAP_INFERNO), cv2.COLOR_BGR2RGB)
    weights = np.clip((np.arange(256) - 24) / 104, 0, 1)
    return colours[:, 0].astype(np.float32), weights[:, None].astype(np.float32)


def _paint_heat(
    out: NDArray[np.uint8],
    heat_map: NDArray[np.uint8],
    crop: Box,
    placing: Placing,
    opacity: float,
) -> None:
    """Blend the heat map in. Colours are looked up at its own, small size: that is the fast way."""
    window = _Window.of(placing.rectangle(crop), heat_map.shape, out.shape)
    if window is None:
        return
    colours, weights = _heat_tables()
    weights = weights * opacity
    heat = cv2.merge((heat_map, heat_map, heat_map))
    paint = cv2.LUT(heat, np.rint(colours * weights).astype(np.uint8)[:, None])
    left_over = cv2.LUT(heat, np.rint(255 * (1 - weights)).astype(np.uint8))
    target = out[window.target]
    dimmed = cv2.multiply(target, _enlarge(left_over, window, placing), scale=1 / 255)
    cv2.add(dimmed, _enlarge(paint, window, placing), dst=target)


def _paint_mask(
    out: NDArray[np.uint8],
    mask: NDArray[np.uint8],
    regions: tuple[Region, ...],
    crop: Box,
    placing: Placing,
    view: View,
) -> None:
    """Fill each class in its colour and outline the areas that count."""
    for number in range(1, int(mask.max()) + 1):
        layer = np.where(mask == number, np.uint8(255), np.uint8(0))
        x, y, width, height = cv2.boundingRect(layer)
        if not width:
            continue
        # One cell more on each side, so that enlarging fades out instead of ending in a cut.
        left, top = max(0, x - 1), max(0, y - 1)
        layer = layer[top : y + height + 1, left : x + width + 1]
        right, down = crop.width / mask.shape[1], crop.height / mask.shape[0]
        area = (
            placing.left + (crop.x + left * right) * placing.scale,
            placing.top + (crop.y + top * down) * placing.scale,
            layer.shape[1] * right * placing.scale,
            layer.shape[0] * down * placing.scale,
        )
        window = _Window.of(area, layer.shape, out.shape)
        if window is None:
            continue
        filled = cv2.threshold(_enlarge(layer, window, placing), 127, 255, cv2.THRESH_BINARY)[1]
        mine = [region for region in regions if _number(region, mask, crop) == number]
        name = mine[0].class_name if mine else ""
        colour = class_rgb(_index(name, view, number - 1))
        target = out[window.target]
        if view.mask:
            dimmed = cv2.convertScaleAbs(target, alpha=1 - view.opacity)
            tint = (*(part * view.opacity for part in colour), 0.0)
            cv2.add(dimmed, tint, dst=target, mask=filled)
        if view.regions and mine:
            corner = (window.target[1].start, window.target[0].start)
            shapes = cv2.findContours(
                filled, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE, offset=corner
            )[0]
            boxes = [_corners(placing.rectangle(region.box)) for region in mine]
            _outline(out, [shape for shape in shapes if _touches(shape, boxes)], colour)


def _number(region: Region, mask: NDArray[np.uint8], crop: Box) -> int:
    """Which number a region's class has in the mask: the commonest one inside its box."""
    right, down = mask.shape[1] / crop.width, mask.shape[0] / crop.height
    box = region.box
    x, y = int((box.x - crop.x) * right), int((box.y - crop.y) * down)
    inside = mask[
        max(0, y) : max(0, y) + max(1, round(box.height * down)),
        max(0, x) : max(0, x) + max(1, round(box.width * right)),
    ]
    counts: list[int] = np.bincount(inside.reshape(-1), minlength=2)[1:].tolist()
    return 1 + counts.index(max(counts))


def _index(class_name: str, view: View, otherwise: int) -> int:
    names = view.defect_names
    return names.index(class_name) if class_name in names else otherwise


def _touches(shape: NDArray[np.int32], boxes: list[tuple[int, int, int, int]]) -> bool:
    x, y, width, height = cv2.boundingRect(shape)
    middle_x, middle_y = x + width / 2, y + height / 2
    return any(
        left - 2 <= middle_x <= right + 2 and top - 2 <= middle_y <= bottom + 2
        for left, top, right, bottom in boxes
    )


def _corners(rectangle: tuple[float, float, float, float]) -> tuple[int, int, int, int]:
    x, y, width, height = rectangle
    return round(x), round(y), round(x + width) - 1, round(y + height) - 1


def _line_width(out: NDArray[np.uint8]) -> int:
    """Two pixels on a small view, three to five on a large or dense one."""
    return max(2, round(max(int(side) for side in out.shape[:2]) / 700))


def _outline(
    out: NDArray[np.uint8], shapes: list[NDArray[np.int32]], colour: tuple[int, int, int]
) -> None:
    """Lines with a dark halo, so that they stand out on bright and on dark parts alike."""
    thickness = _line_width(out)
    cv2.polylines(out, shapes, True, _HALO, thickness + 2, cv2.LINE_AA)
    cv2.polylines(out, shapes, True, colour, thickness, cv2.LINE_AA)


def _dashes(out: NDArray[np.uint8], corners: tuple[int, int, int, int]) -> None:
    """The dashed border of a rectangle given by its corners; only what is visible is drawn."""
    left, top, right, bottom = corners
    rows, columns = out.shape[:2]
    thickness = max(1, _line_width(out) - 1)
    dash = 5 * thickness
    for x in range(max(left, left % (2 * dash)), min(right, columns), 2 * dash):
        for y in (top, bottom):
            if 0 <= y < rows:
                cv2.line(out, (x, y), (min(x + dash, right), y), _ROI_COLOUR, thickness)
    for y in range(max(top, top % (2 * dash)), min(bottom, rows), 2 * dash):
        for x in (left, right):
            if 0 <= x < columns:
                cv2.line(out, (x, y), (x, min(y + dash, bottom)), _ROI_COLOUR, thickness)
