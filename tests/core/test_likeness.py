"""Pictures that look alike are found among many."""

import cv2
import numpy as np

from inspector_gui.core.demo_part import demo_dataset
from inspector_gui.core.likeness import look_of, most_alike


def test_a_turned_copy_and_a_brighter_one_are_the_nearest() -> None:
    parts = [picture.image for picture in demo_dataset(12)]
    looks = [look_of(image) for image in parts]
    turned = cv2.rotate(parts[4], cv2.ROTATE_90_CLOCKWISE)
    found = most_alike(look_of(np.asarray(turned, np.uint8)), looks, 3)
    assert found[0].index == 4
    brighter = np.clip(parts[7].astype(np.int16) + 15, 0, 255).astype(np.uint8)
    found = most_alike(look_of(brighter), looks, 3)
    assert found[0].index == 7
    assert found[0].likeness > 0.6 > found[1].likeness
    assert len(found) == 3


def test_surfaces_without_an_object_are_told_apart_by_their_marks() -> None:
    random = np.random.default_rng(1)

    def surface(column: int | None) -> np.ndarray:
        image = (128 + random.normal(0, 6, (120, 160, 3))).clip(0, 255).astype(np.uint8)
        if column is not None:
            image[30:90, column : column + 6] = 40
        return image

    looks = [look_of(surface(column)) for column in (None, 30, None, 120, None, 31)]
    found = most_alike(look_of(surface(30)), looks, 2)
    assert {one.index for one in found} == {1, 5}


def test_of_many_only_the_promising_are_compared_and_the_copy_is_among_them() -> None:
    random = np.random.default_rng(2)
    pictures = [random.integers(0, 255, (48, 64, 3), np.uint8) for _ in range(400)]
    looks = [look_of(image) for image in pictures]
    found = most_alike(look_of(pictures[333]), looks, 1)
    assert (found[0].index, round(found[0].likeness, 2)) == (333, 1.0)
    assert most_alike(looks[0], [], 3) == []
