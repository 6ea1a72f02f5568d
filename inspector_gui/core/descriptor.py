"""A fingerprint of what is on a picture, the same for its turned, mirrored and warped copies.

A picture is laid out in rings around its object: a disc under any affine warp becomes a circle
again by whitening the object's outline, so that only a turn and a mirroring are left. A turn is a
shift along the rings, which the Fourier transform turns into a phase. Pictures without an object
are laid out around their centre, which covers the eight symmetries of a picture.

The ring means and the slow harmonics (the lamp, the design of the part) are left out: they are what
different parts have in common. Brightness and contrast are divided out.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

RINGS = 24
ANGLES = 256
FIRST, LAST = 10, 66
#: int8 values per picture: real and imaginary part of every harmonic of every ring.
SHAPE = (RINGS, LAST - FIRST, 2)

_SIDE = 300
_MIN_OBJECT_AREA = 0.08
_MIN_SOLIDITY = 0.5
_MIN_ROUNDNESS = 0.25
_QUANTA = 127.0

_ANGLE = np.arange(ANGLES, dtype=np.float32) * (2 * np.pi / ANGLES)
_TURN = np.stack([np.cos(_ANGLE), np.sin(_ANGLE)], axis=-1).astype(np.float32)
_OBJECT_RINGS = np.linspace(0.30, 1.75, RINGS, dtype=np.float32)[:, None, None] * _TURN
_PICTURE_RINGS = np.linspace(0.08, 0.98, RINGS, dtype=np.float32)[:, None, None] * _TURN


def describe(image: NDArray[np.uint8]) -> NDArray[np.int8]:
    """The fingerprint of a picture.

    Args:
        image: (H, W, 3) RGB or (H, W) grey uint8.

    Returns:
        `SHAPE` int8; compare with `similarities`. All zero for an empty picture.
    """
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY) if image.ndim == 3 else image
    scale = _SIDE / max(grey.shape)
    if scale < 1:
        size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    height, width = grey.shape
    frame = _object_frame(np.asarray(grey, np.uint8))
    if frame is None:
        half = np.array([width, height], np.float32) / 2
        places = _PICTURE_RINGS * half + (half - 0.5)
    else:
        places = (_OBJECT_RINGS @ frame[0].T + frame[1]).astype(np.float32)
    smooth = cv2.GaussianBlur(grey, (0, 0), 0.8)
    rings = cv2.remap(smooth, places, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    spectrum = np.fft.rfft(np.log(rings.astype(np.float32) + 8), axis=1)
    spectrum[:, :FIRST] = 0
    spectrum[:, LAST:] = 0
    detail = np.fft.irfft(spectrum, ANGLES, axis=1)
    by_ring = np.sqrt((detail**2).mean(axis=1, keepdims=True))
    # Every ring counts about the same, and a bright burr no more than a fine texture.
    even = np.tanh(detail / (by_ring + 0.5 * np.sqrt((detail**2).mean()) + 0.01) / 1.5)
    kept = np.fft.rfft(even, axis=1)[:, FIRST:LAST]
    parts = np.stack([kept.real, kept.imag], axis=-1)
    top = np.abs(parts).max()
    return np.round(parts * (_QUANTA / top if top > 0 else 0)).astype(np.int8)


def to_complex(descriptors: NDArray[np.int8]) -> NDArray[np.complex64]:
    """Unit vectors (n, RINGS, harmonics) complex64 from (n, *SHAPE) int8."""
    wide = descriptors.astype(np.float32)
    turned = (wide[..., 0] + 1j * wide[..., 1]).astype(np.complex64)
    length = np.sqrt((np.abs(turned) ** 2).sum(axis=(1, 2), keepdims=True))
    return np.asarray(turned / np.maximum(length, 1e-6), np.complex64)


def similarities(
    first: NDArray[np.complex64], second: NDArray[np.complex64]
) -> NDArray[np.float32]:
    """How alike pictures are, pair by pair: the best correlation over all turns and mirrorings.

    Args:
        first: (n, RINGS, harmonics) complex64 from `to_complex`.
        second: The same, or (RINGS, harmonics) for one picture against all.

    Returns:
        (n,) float32; 1 for copies, near 0 for pictures that have nothing in common.
    """
    spectra = np.zeros((2, len(first), ANGLES // 2 + 1), np.complex64)
    spectra[0, :, FIRST:LAST] = (first * second.conj()).sum(axis=1)
    spectra[1, :, FIRST:LAST] = (first * second).sum(axis=1)
    best = np.fft.irfft(spectra, ANGLES, axis=2).max(axis=(0, 2))
    return np.asarray(best * (ANGLES / 2), np.float32)


def _object_frame(
    grey: NDArray[np.uint8],
) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
    """(2, 2) matrix and centre that take the unit circle to the object's outline, or None."""
    smooth = cv2.GaussianBlur(grey, (0, 0), 1.0)
    limit, _ = cv2.threshold(smooth, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    outline = _largest_inside(smooth <= 0.75 * limit)
    if outline is None:
        outline = _largest_inside(smooth > limit)
    if outline is None:
        return None
    hull = cv2.convexHull(outline)
    moments = cv2.moments(hull)
    area = moments["m00"]
    if area <= 0 or cv2.contourArea(outline) < _MIN_SOLIDITY * area:
        return None
    centre = np.array([moments["m10"], moments["m01"]]) / area
    spread = np.array([[moments["mu20"], moments["mu11"]], [moments["mu11"], moments["mu02"]]])
    values, axes = np.linalg.eigh(spread / area)
    if values[0] < _MIN_ROUNDNESS * values[1]:
        return None
    return axes @ np.diag(2 * np.sqrt(values)) @ axes.T, centre


def _largest_inside(inside: NDArray[np.bool_]) -> NDArray[np.int32] | None:
    """Outline of the largest area that does not touch the picture's edge."""
    height, width = inside.shape
    count, labels, stats, _ = cv2.connectedComponentsWithStats(inside.astype(np.uint8))
    best, best_area = 0, _MIN_OBJECT_AREA * height * width
    for number in range(1, count):
        x, y, w, h, area = (int(value) for value in stats[number])
        touches = x <= 1 or y <= 1 or x + w >= width - 1 or y + h >= height - 1
        if not touches and area > best_area:
            best, best_area = number, area
    if best == 0:
        return None
    found, _ = cv2.findContours(
        (labels == best).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
    )
    return np.asarray(max(found, key=cv2.contourArea), np.int32)
