"""Random variation of training pictures, by OpenCV: one warp and one table look-up a picture."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much of what an augmentation allows is done to one picture; -1 to 1 where not a bool."""

    rotation: float = 0.0
    zoom: float = 0.0
    right: float = 0.0
    down: float = 0.0
    brightness: float = 0.0
    contrast: float = 0.0
    light: float = 0.0
    light_from: float = 0.0
    mirror: bool = False
    turn: bool = False

    @classmethod
    def drawn(cls, rng: np.random.Generator) -> "Amounts":
        """All at random."""
        turned, zoom, right, down, gain, spread, slope, way = rng.uniform(-1, 1, 8).tolist()
        mirror, turn = (rng.random(2) < 0.5).tolist()
        return cls(turned, zoom, right, down, gain, spread, slope, way, mirror, turn)


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How far a picture may be changed; every amount is drawn anew each time.

    Attributes:
        rotation_deg: Turned by up to this angle either way.
        zoom: Scaled by up to this fraction either way.
        shift: Moved by up to this fraction of the width and height either way.
        brightness: Brightness multiplied by 1 ± this fraction.
        contrast: Distance from the mean grey multiplied by 1 ± this fraction.
        light: One side brighter, the other darker by up to half this fraction, in any direction,
            as if the lamp had moved.
        flip_horizontal: Mirrored left-right half of the time.
        flip_vertical: Mirrored top-bottom half of the time.
    """

    rotation_deg: float = 0.0
    zoom: float = 0.0
    shift: float = 0.0
    brightness: float = 0.0
    contrast: float = 0.0
    light: float = 0.0
    flip_horizontal: bool = False
    flip_vertical: bool = False

    def apply(
        self,
        tensor: NDArray[np.uint8],
        mask: NDArray[np.uint8] | None,
        rng: np.random.Generator,
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
        """Vary one picture and its mask in the same way, by amounts drawn at random.

        Args:
            tensor: (h, w, C) uint8; it is not changed.
            mask: (h, w) uint8 of class numbers, or None.
            rng: Where the amounts come from.
        """
        return self.vary(tensor, mask, Amounts.drawn(rng))

    def vary(
        self, tensor: NDArray[np.uint8], mask: NDArray[np.uint8] | None, amounts: Amounts
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
        """Vary one picture and its mask by these amounts.

        What is turned in from outside is a mirror of the inside, so that no invented edge
        appears.

        Args:
            tensor: (h, w, C) uint8; it is not changed.
            mask: (h, w) uint8 of class numbers, or None.
            amounts: Of what the fields allow.
        """
        height, width, channels = tensor.shape
        if self.rotation_deg or self.zoom or self.shift:
            matrix = cv2.getRotationMatrix2D(
                ((width - 1) / 2, (height - 1) / 2),
                amounts.rotation * self.rotation_deg,
                1 + amounts.zoom * self.zoom,
            )
            matrix[0, 2] += amounts.right * self.shift * width
            matrix[1, 2] += amounts.down * self.shift * height
            tensor = _warp(tensor, matrix, cv2.INTER_LINEAR)
            mask = mask if mask is None else _warp(mask, matrix, cv2.INTER_NEAREST)
        code = _flip_code(
            self.flip_horizontal and amounts.mirror, self.flip_vertical and amounts.turn
        )
        if code is not None:
            tensor = np.asarray(cv2.flip(tensor, code), np.uint8)
            mask = mask if mask is None else np.asarray(cv2.flip(mask, code), np.uint8)
        if self.brightness or self.contrast:
            mean = float(cv2.mean(tensor)[0])
            levels = (np.arange(256) - mean) * (1 + amounts.contrast * self.contrast) + mean
            levels *= 1 + amounts.brightness * self.brightness
            tensor = np.asarray(cv2.LUT(tensor, np.clip(levels, 0, 255).astype(np.uint8)), np.uint8)
        if self.light:
            tensor = _relit(tensor, amounts.light * self.light, amounts.light_from * np.pi)
        return tensor.reshape(height, width, channels), mask


def _warp(
    picture: NDArray[np.uint8], matrix: NDArray[np.float64], interpolation: int
) -> NDArray[np.uint8]:
    size = picture.shape[1], picture.shape[0]
    warped = cv2.warpAffine(
        picture, matrix, size, flags=interpolation, borderMode=cv2.BORDER_REFLECT_101
    )
    return np.asarray(warped, np.uint8)


def _relit(tensor: NDArray[np.uint8], slope: float, way: float) -> NDArray[np.uint8]:
    height, width = tensor.shape[:2]
    across = np.linspace(-0.5, 0.5, width, dtype=np.float32) * np.float32(slope * np.cos(way))
    down = np.linspace(-0.5, 0.5, height, dtype=np.float32) * np.float32(slope * np.sin(way))
    field = 1 + across[None, :] + down[:, None]
    if tensor.ndim == 3 and tensor.shape[2] > 1:
        field = cv2.merge([field] * tensor.shape[2])
    flat = tensor.reshape(field.shape)
    return np.asarray(cv2.multiply(flat, field, dtype=cv2.CV_8U), np.uint8)


def _flip_code(horizontal: bool, vertical: bool) -> int | None:
    """OpenCV's code for the wanted mirroring, None for none."""
    if horizontal and vertical:
        return -1
    if horizontal:
        return 1
    return 0 if vertical else None
