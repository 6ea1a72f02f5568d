"""Picture filters a model may ask for before inference; the same functions train and inspect."""

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]

_MAX_RADIUS = 50


def median(image: Picture, radius: int = 2) -> Picture:
    """Median blur over a (2 radius + 1)² window; (H, W, C) uint8 in and out.

    Raises:
        ValueError: The radius is not from 1 to 50.
    """
    if not 1 <= int(radius) <= _MAX_RADIUS:
        raise ValueError(f"a radius goes from 1 to {_MAX_RADIUS}, not {radius}")
    return np.asarray(cv2.medianBlur(image, 2 * int(radius) + 1), np.uint8).reshape(image.shape)


def sobel_laplace(image: Picture) -> Picture:
    """Edge strength: mean of the Sobel magnitude and the absolute Laplacian, clipped to 0..255."""
    wide = image.astype(np.float32)
    sobel = cv2.magnitude(cv2.Sobel(wide, cv2.CV_32F, 1, 0), cv2.Sobel(wide, cv2.CV_32F, 0, 1))
    laplace = np.abs(cv2.Laplacian(wide, cv2.CV_32F))
    edges = np.clip((sobel.reshape(image.shape) + laplace.reshape(image.shape)) / 2, 0, 255)
    return np.asarray(edges, np.uint8)


def contour(image: Picture) -> Picture:
    """Negative edge picture: 255 minus the 8-neighbour Laplacian (Pillow's CONTOUR kernel)."""
    kernel = np.array([[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]], np.float32)
    filtered = cv2.filter2D(image, cv2.CV_32F, kernel, delta=255, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(np.clip(filtered, 0, 255), np.uint8).reshape(image.shape)


#: What a manifest may name. A name that is missing here makes the model file invalid.
FILTERS: dict[str, Callable[..., Picture]] = {
    "median": median,
    "sobel_laplace": sobel_laplace,
    "contour": contour,
}


def apply_filters(image: Picture, steps: tuple[tuple[str, dict[str, Any]], ...]) -> Picture:
    """Apply named filters in order; (H, W, C) uint8 in and out."""
    for name, parameters in steps:
        image = FILTERS[name](image, **parameters)
    return image
