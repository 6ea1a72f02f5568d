"""Marked defects shown on other pictures: few defects, seen on many surfaces."""

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from trainer.augmentation import Augmentation

_FAINTEST = 0.6  # of a defect's contrast
_RIM = 9  # pixels of surface that come along with the defect, across
_SOFTNESS = 2.5  # pixels over which it fades into the new surface
_GRAIN = 12.0  # pixels; what changes more slowly is light, not surface
_SHIFT = 0.1  # of the picture, at least: the defect comes to lie elsewhere


@dataclass(frozen=True, slots=True)
class Transplant:
    """Cuts a patch out of one picture and grows it into another.

    The patch is mixed with the surface below so that the grain keeps its strength while the
    defect keeps only a part of its contrast, drawn anew each time: fainter ones are seen too.
    The same done with a patch of good surface teaches that a patch as such is no defect.

    Attributes:
        augmentation: How both pictures are varied before.
    """

    augmentation: Augmentation

    def apply(
        self,
        ground: NDArray[np.uint8],
        source: NDArray[np.uint8],
        mask: NDArray[np.uint8],
        rng: np.random.Generator,
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Show what a mask marks in one picture on another.

        Args:
            ground: (h, w, C) uint8, a good picture.
            source: (h, w, C) uint8, where the patch comes from.
            mask: (h, w) uint8 of class numbers, where the patch lies.
            rng: Where the amounts come from.

        Returns:
            The picture (h, w, C) uint8 and its mask (h, w) uint8.
        """
        ground, _ = self.augmentation.apply(ground, None, rng)
        wider = replace(self.augmentation, shift=max(self.augmentation.shift, _SHIFT))
        source, moved = wider.apply(source, mask, rng)
        assert moved is not None  # a mask comes out where one goes in
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_RIM, _RIM))
        alpha = cv2.dilate((moved > 0).astype(np.uint8), kernel).astype(np.float32)
        alpha = cv2.GaussianBlur(alpha, (0, 0), _SOFTNESS)[:, :, None]
        light, grain = _parted(ground)
        _, patch = _parted(source)
        patch *= grain.std() / max(float(patch.std()), 1.0)
        strength = float(rng.uniform(_FAINTEST, 1))
        mixed = strength * patch + math.sqrt(1 - strength**2) * grain
        grown = light + grain + alpha * (mixed - grain)
        return np.clip(grown, 0, 255).astype(np.uint8), moved


def _parted(picture: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """What changes slowly over (h, w, C) and the rest, float32."""
    wide = picture.astype(np.float32)
    slow = cv2.GaussianBlur(wide, (0, 0), _GRAIN).reshape(wide.shape)
    return np.asarray(slow, np.float32), np.asarray(wide - slow, np.float32)
