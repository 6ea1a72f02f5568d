"""Drawing masks: brush, eraser, polygon, grow to edge, and the model's own mask brought over.

A mask is (H, W) uint8 of the picture's size: 0 good, k the k-th defect class. The drawing functions
change it in place and say which rectangle they touched, so that a patch of that rectangle is all
an undo needs.
"""

import zlib
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.result import Box

#: Diameters the size keys step through, in picture pixels.
BRUSH_SIZES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128)
#: Texture finer than this, in picture pixels, is no edge.
_GRAIN_PX = 2.0
_GOOD, _DEFECT = 1, 2


def paint_stroke(
    mask: NDArray[np.uint8],
    start: tuple[float, float],
    end: tuple[float, float],
    diameter: float,
    value: int,
) -> Box | None:
    """Draw one straight piece of a brush stroke with round ends.

    A pixel is painted when its centre lies within half a diameter of the line; a brush of one
    pixel paints exactly the pixels the line passes through.

    Args:
        mask: (H, W) uint8, changed in place.
        start: (x, y) in picture pixels; pixel (0, 0) covers 0..1.
        end: Like `start`; the same point paints a dot.
        diameter: Brush size in picture pixels.
        value: What to paint: 0 erases, k is the k-th defect class.

    Returns:
        The touched rectangle, or None when the stroke lies outside the picture.
    """
    radius = max(diameter, 1.0) / 2
    x0, x1 = sorted((start[0], end[0]))
    y0, y1 = sorted((start[1], end[1]))
    box = _clip(x0 - radius - 1, y0 - radius - 1, x1 + radius + 1, y1 + radius + 1, mask.shape)
    if box is None:
        return None
    window = mask[box.y : box.y + box.height, box.x : box.x + box.width]
    if diameter <= 1:
        points = [(int(np.floor(x)) - box.x, int(np.floor(y)) - box.y) for x, y in (start, end)]
        cv2.line(window, points[0], points[1], (value,), 1, cv2.LINE_8)
        return box
    rows, columns = np.mgrid[0 : box.height, 0 : box.width]
    px, py = columns + (box.x + 0.5 - start[0]), rows + (box.y + 0.5 - start[1])
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = np.clip((px * dx + py * dy) / length, 0, 1) if length else np.zeros_like(px)
    near = (px - along * dx) ** 2 + (py - along * dy) ** 2 <= radius * radius
    window[near] = value
    return box


def fill_polygon(
    mask: NDArray[np.uint8], points: list[tuple[float, float]], value: int
) -> Box | None:
    """Fill a closed outline, its edge pixels included; three points at least, else nothing.

    Returns:
        The touched rectangle, or None when nothing was drawn.
    """
    if len(points) < 3:
        return None
    corners = np.floor(np.asarray(points, np.float64)).astype(np.int32)
    low, high = corners.min(axis=0), corners.max(axis=0) + 1
    box = _clip(low[0], low[1], high[0], high[1], mask.shape)
    if box is not None:
        cv2.fillPoly(mask, [corners], (value,))
    return box


def grow_to_edge(
    image: NDArray[np.uint8], seed: NDArray[np.bool_], reach: int
) -> tuple[Box, NDArray[np.bool_]] | None:
    """Fit a rough stroke to the edges around it (marker watershed, Meyer 1992).

    The middle of the stroke is defect, everything farther from it than `reach` is good, and the
    border between them settles on the strongest edge in between: a thin stroke grows to the edge,
    the rim of a stroke that is too thick is given back. Rough strokes along real cracks came out
    closer to the published masks this way than with GrabCut, which lost half of them in textured
    grey metal.

    Args:
        image: (H, W, 3) uint8 RGB.
        seed: (H, W) bool, the rough stroke.
        reach: How far beyond the stroke the defect may extend, in picture pixels.

    Returns:
        A rectangle and the (height, width) bool pixels inside it, or None for an empty stroke.
    """
    rows, columns = np.flatnonzero(seed.any(axis=1)), np.flatnonzero(seed.any(axis=0))
    if not rows.size:
        return None
    margin = reach + 3
    box = _clip(columns[0] - margin, rows[0] - margin, columns[-1] + 1 + margin,
                rows[-1] + 1 + margin, seed.shape)  # fmt: skip
    assert box is not None
    inside = (slice(box.y, box.y + box.height), slice(box.x, box.x + box.width))
    stroke = seed[inside].astype(np.uint8)
    outside = cv2.distanceTransform(1 - stroke, cv2.DIST_L2, 3)
    depth = cv2.distanceTransform(np.pad(stroke, 1), cv2.DIST_L2, 3)[1:-1, 1:-1]
    markers = np.zeros(stroke.shape, np.int32)
    markers[outside > reach] = _GOOD
    markers[(depth > 0) & (depth >= depth.max() / 2)] = _DEFECT
    if not (markers == _GOOD).any():  # the whole window is within reach: there is no other side
        return box, stroke > 0
    calm = cv2.GaussianBlur(np.ascontiguousarray(image[inside]), (0, 0), _GRAIN_PX)
    return box, cv2.watershed(calm, markers) == _DEFECT


def put_pixels(
    mask: NDArray[np.uint8], box: Box, pixels: NDArray[np.bool_], value: int
) -> Box | None:
    """Set the chosen pixels of a rectangle, as `grow_to_edge` gives them."""
    if not pixels.any():
        return None
    mask[box.y : box.y + box.height, box.x : box.x + box.width][pixels] = value
    return box


def model_mask(
    mask: NDArray[np.uint8],
    crop: Box,
    model_defects: tuple[str, ...],
    product_defects: tuple[str, ...],
    shape: tuple[int, int],
) -> NDArray[np.uint8]:
    """Bring a model's mask to the picture's size and the product's class numbers.

    Args:
        mask: (h, w) uint8 at model resolution, covering `crop`.
        crop: The part of the picture the model saw.
        model_defects: The model's defect classes in order.
        product_defects: The product's defect classes in order.
        shape: (H, W) of the picture.

    Returns:
        (H, W) uint8. Classes the product does not have take its first defect class.
    """
    numbers = np.zeros(256, np.uint8)
    for k, name in enumerate(model_defects, start=1):
        known = name in product_defects
        numbers[k] = product_defects.index(name) + 1 if known else min(1, len(product_defects))
    whole = np.zeros(shape, np.uint8)
    size = (crop.width, crop.height)
    scaled = cv2.resize(numbers[mask], size, interpolation=cv2.INTER_NEAREST_EXACT)
    whole[crop.y : crop.y + crop.height, crop.x : crop.x + crop.width] = scaled
    return whole


def areas(mask: NDArray[np.uint8]) -> dict[int, int]:
    """Pixels by defect class number; classes without a pixel are left out."""
    counts = np.bincount(mask.reshape(-1), minlength=1)
    return {k: int(count) for k, count in enumerate(counts) if k and count}


def recoloured(mask: NDArray[np.uint8], number: int) -> NDArray[np.uint8]:
    """The mask for a picture that was given the class `number`.

    Marks of one single other class become marks of this one: who accepts an outline and corrects
    the name means the same pixels. Marks of several classes stay as they are.
    """
    present = areas(mask)
    if len(present) != 1 or number in present:
        return mask
    return np.where(mask > 0, np.uint8(number), np.uint8(0))


@dataclass(frozen=True, slots=True)
class MaskPatch:
    """What one edit changed, small enough to keep without limit.

    Attributes:
        box: The changed rectangle.
        before: Its pixels before, compressed.
        after: Its pixels after, compressed.
    """

    box: Box
    before: bytes
    after: bytes

    @classmethod
    def between(cls, old: NDArray[np.uint8], new: NDArray[np.uint8]) -> "MaskPatch | None":
        """The difference of two masks of the same size; None when they are equal."""
        changed = old != new
        rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
        if not rows.size:
            return None
        box = Box(int(columns[0]), int(rows[0]), int(columns[-1] - columns[0] + 1),
                  int(rows[-1] - rows[0] + 1))  # fmt: skip
        inside = (slice(box.y, box.y + box.height), slice(box.x, box.x + box.width))
        return cls(box, zlib.compress(old[inside].tobytes(), 1),
                   zlib.compress(new[inside].tobytes(), 1))  # fmt: skip

    def put(self, mask: NDArray[np.uint8], *, after: bool) -> None:
        """Write the pixels from before or after the edit into a mask."""
        box = self.box
        data = zlib.decompress(self.after if after else self.before)
        pixels = np.frombuffer(data, np.uint8).reshape(box.height, box.width)
        mask[box.y : box.y + box.height, box.x : box.x + box.width] = pixels


def _clip(
    left: float, top: float, right: float, bottom: float, shape: tuple[int, ...]
) -> Box | None:
    x0, y0 = max(0, int(np.floor(left))), max(0, int(np.floor(top)))
    x1, y1 = min(shape[1], int(np.ceil(right))), min(shape[0], int(np.ceil(bottom)))
    return Box(x0, y0, x1 - x0, y1 - y0) if x1 > x0 and y1 > y0 else None
