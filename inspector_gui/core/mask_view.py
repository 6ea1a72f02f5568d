"""A still picture with its drawn mask, at the size of the view and exact to the pixel."""

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.compose import Placing, View, compose, place
from inspector_gui.core.palette import class_rgb

_HALO = (16, 17, 20)


def compose_marked(
    image: NDArray[np.uint8],
    mask: NDArray[np.uint8] | None,
    view: View,
) -> NDArray[np.uint8]:
    """Make the picture a person draws on.

    Every mask pixel is shown where it lies and no pixel of a thin mark is lost when the picture is
    shown smaller than it is, so that the person sees what will be stored.

    Args:
        image: (H, W, 3) uint8 RGB; not changed.
        mask: (H, W) uint8, 0 good, k the k-th defect class, or None. `view.mask` switches it.
        view: Size, zoom, opacity of the mask.

    Returns:
        (view.height, view.width, 3) uint8 RGB, contiguous, owned by the caller.
    """
    out = compose(image, None, view)
    if mask is not None and view.mask:
        paint_mask(out, mask, view)
    return out


def paint_mask(out: NDArray[np.uint8], mask: NDArray[np.uint8], view: View) -> None:
    """Lay a mask over a picture that was composed for the same view; `out` is changed."""
    placing = place(mask.shape[1], mask.shape[0], view)
    rows, columns = (
        _visible(placing.top, placing.scale, mask.shape[0], view.height),
        _visible(placing.left, placing.scale, mask.shape[1], view.width),
    )
    cells = mask[rows, columns]
    x, y, width, height = cv2.boundingRect(cells)
    if not width:
        return
    # Only the marked part is enlarged: a mask is mostly empty.
    rows = slice(rows.start + y, rows.start + y + height)
    columns = slice(columns.start + x, columns.start + x + width)
    cells = mask[rows, columns]
    for number in np.flatnonzero(np.bincount(cells.reshape(-1))):
        if number:
            layer = np.where(cells == number, np.uint8(255), np.uint8(0))
            _paint(
                out, layer, (rows.start, columns.start), placing, class_rgb(int(number) - 1), view
            )


def picture_point(x: float, y: float, placing: Placing) -> tuple[float, float]:
    """The point of the picture, in picture pixels, that is shown at a point of the view."""
    return (x - placing.left) / placing.scale, (y - placing.top) / placing.scale


def _visible(offset: float, scale: float, length: int, limit: int) -> slice:
    first = int(np.floor(-offset / scale))
    last = int(np.ceil((limit - offset) / scale))
    return slice(min(max(0, first), length), max(0, min(length, last)))


def _paint(
    out: NDArray[np.uint8],
    layer: NDArray[np.uint8],
    corner: tuple[int, int],
    placing: Placing,
    colour: tuple[int, int, int],
    view: View,
) -> None:
    """Fill one class and outline it; `corner` is the layer's first row and column."""
    height, width = layer.shape
    top, left = (
        round(placing.top + corner[0] * placing.scale),
        round(placing.left + corner[1] * placing.scale),
    )
    bottom = max(top + 1, round(placing.top + (corner[0] + height) * placing.scale))
    right = max(left + 1, round(placing.left + (corner[1] + width) * placing.scale))
    # Averaging and asking for more than nothing keeps marks thinner than a screen pixel.
    shrinks = placing.scale < 1
    method = cv2.INTER_AREA if shrinks else cv2.INTER_NEAREST
    large = cv2.resize(layer, (right - left, bottom - top), interpolation=method)
    y0, x0 = max(0, top), max(0, left)
    y1, x1 = min(out.shape[0], bottom), min(out.shape[1], right)
    if y1 <= y0 or x1 <= x0:
        return
    filled = (large[y0 - top : y1 - top, x0 - left : x1 - left] > 0).astype(np.uint8)
    target = out[y0:y1, x0:x1]
    paint = np.empty_like(target)
    paint[:] = colour
    cv2.copyTo(cv2.addWeighted(target, 1 - view.opacity, paint, view.opacity, 0), filled, target)
    shapes = cv2.findContours(filled, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE, offset=(x0, y0))[0]
    cv2.drawContours(out, shapes, -1, _HALO, 3)
    cv2.drawContours(out, shapes, -1, colour, 1)
