"""Pictures of a made-up part: the demo camera, the tests and the starter dataset use them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.demo_defect import add_harmless_marks, put_defect
from inspector_gui.core.demo_light import NOISES, Shot, expose, photograph, scale_for
from inspector_gui.core.demo_surface import Surface, make_surface
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.preprocess import Roi

#: Folder order of the demo product; the defect classes number the mask from 1.
DEMO_CLASSES: tuple[ClassEntry, ...] = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="blowhole", verdict="NG"),
    ClassEntry(name="crack", verdict="NG"),
    ClassEntry(name="scratch", verdict="NG"),
    ClassEntry(name="stain", verdict="NG"),
)
DEFECTS = tuple(entry.name for entry in DEMO_CLASSES if entry.verdict == "NG")
#: Share of defective parts when no label is asked for.
DEFECTIVE_SHARE = 0.28
#: Parts from 0 measure models, the starter dataset begins here, the starter model learned from
#: parts further up, and what is shown live lies above them all: no model judges what it learned.
FIRST_DATASET_PART = 500_000
FIRST_STARTER_PART = 700_000
FIRST_LIVE_PART = 1_000_000
#: Where the part lies in the demo camera's picture, wherever it is put down.
DEMO_ROI = Roi(x=0.16, y=0.0, width=0.68, height=1.0)


@dataclass(frozen=True, slots=True, eq=False)
class DemoPicture:
    """A picture with everything that is true about it.

    Attributes:
        image: (H, W, 3) uint8 RGB.
        mask: (H, W) uint8, 0 good, k the k-th defect class.
        label: Class name.
        part_id: "demo-000123"; all shots of a part have the same.
        difficulty: 0 easy … 1 hardly visible; 0 for good parts.
    """

    image: NDArray[np.uint8]
    mask: NDArray[np.uint8]
    label: str
    part_id: str
    difficulty: float


def make_picture(
    part_number: int,
    shot: int = 0,
    *,
    seed: int = 0,
    size: tuple[int, int] = (640, 480),
    label: str | None = None,
) -> DemoPicture:
    """Take a picture of a part. The same arguments give the same picture.

    Args:
        part_number: Which part, from 0.
        shot: Which picture of it: other position, light and noise, same body and defect.
        seed: Which world; parts of different seeds have nothing in common.
        size: (width, height) in pixels.
        label: Class the part shall have; None lets chance decide.

    Raises:
        ValueError: A number is negative, the size is below 64 × 48, or the label is unknown.
    """
    clean = make_clean_picture(part_number, shot, seed=seed, size=size, label=label)
    rng = np.random.default_rng((seed, part_number, 2, shot))
    noisy = expose(clean.image, int(rng.integers(NOISES)))
    return DemoPicture(noisy, clean.mask, clean.label, clean.part_id, clean.difficulty)


def make_clean_picture(
    part_number: int,
    shot: int = 0,
    *,
    seed: int = 0,
    size: tuple[int, int] = (640, 480),
    label: str | None = None,
) -> DemoPicture:
    """`make_picture` without sensor noise, for a live stream that adds its own every frame."""
    if min(part_number, shot, seed) < 0:
        raise ValueError("part number, shot and seed count from 0")
    if size[0] < 64 or size[1] < 48:
        raise ValueError(f"a demo picture has at least 64 × 48 pixels, not {size[0]} × {size[1]}")
    if label is not None and label not in {entry.name for entry in DEMO_CLASSES}:
        raise ValueError(f"{label!r} is no class of the demo product")
    surface, true_label, difficulty = _part(part_number, seed, scale_for(size), label)
    pose = Shot.draw(np.random.default_rng((seed, part_number, 1, shot)))
    image, mask = photograph(surface, pose, size)
    return DemoPicture(image, mask, true_label, f"demo-{part_number:06d}", difficulty)


def demo_dataset(
    count: int, *, seed: int = 0, size: tuple[int, int] = (640, 480), shots: int = 1
) -> Iterator[DemoPicture]:
    """Pictures to start a dataset with; parts that are never shown live.

    Args:
        count: How many pictures.
        seed: Which world.
        size: (width, height) in pixels.
        shots: Pictures of each part.

    Yields:
        Pictures in a fixed order, shots of a part after each other.
    """
    for number in range(count):
        part, shot = divmod(number, shots)
        yield make_picture(FIRST_DATASET_PART + part, shot, seed=seed, size=size)


@lru_cache(maxsize=2)
def _part(
    part_number: int, seed: int, scale: float, label: str | None
) -> tuple[Surface, str, float]:
    """A part's surface, label and difficulty; kept for the next shot of the same part."""
    rng = np.random.default_rng((seed, part_number, 0))
    defective = rng.random() < DEFECTIVE_SHARE
    kind = DEFECTS[int(rng.integers(len(DEFECTS)))]
    difficulty = float(rng.beta(1.3, 2.0))
    true_label = label or (kind if defective else "good")
    surface = make_surface(scale, rng)
    add_harmless_marks(surface, rng)
    if true_label == "good":
        return surface, true_label, 0.0
    put_defect(surface, true_label, DEFECTS.index(true_label) + 1, difficulty, rng)
    return surface, true_label, difficulty
