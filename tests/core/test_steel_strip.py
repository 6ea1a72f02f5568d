import cv2
import numpy as np
import pytest

from inspector_gui.core.steel_strip import (
    STEEL_CLASSES,
    STEEL_DEFECTS,
    make_strip,
    steel_dataset,
)


def test_the_same_strip_comes_back_and_others_differ() -> None:
    first, again = make_strip(7, seed=2), make_strip(7, seed=2)
    assert np.array_equal(first.image, again.image)
    assert np.array_equal(first.mask, again.mask)
    assert (first.label, first.part_id) == (again.label, "strip-000007")
    assert first.image.shape == (256, 1600, 3)
    assert first.image.dtype == first.mask.dtype == np.uint8
    for other in (make_strip(8, seed=2), make_strip(7, seed=3)):
        assert not np.array_equal(first.image, other.image)


@pytest.mark.parametrize("kind", STEEL_DEFECTS)
def test_a_wanted_class_has_the_largest_area_and_can_be_seen(kind: str) -> None:
    for number in range(12):
        strip = make_strip(number, label=kind)
        areas = np.bincount(strip.mask.reshape(-1), minlength=5)[1:]
        wanted = STEEL_DEFECTS.index(kind)
        assert strip.label == kind
        assert areas.argmax() == wanted
        assert areas[wanted] >= 60
        # Marked pixels differ from what lies around them by more than chance.
        marked = (strip.mask == wanted + 1).astype(np.uint8)
        around = cv2.dilate(marked, np.ones((15, 15), np.uint8)) * (strip.mask == 0)
        grey = strip.image[:, :, 0].astype(float)
        inside, outside = grey[marked > 0], grey[around > 0]
        error = outside.std() / np.sqrt(inside.size)
        assert abs(inside.mean() - outside.mean()) > 3 * error


def test_good_strips_carry_no_mark() -> None:
    for number in range(12):
        strip = make_strip(number, label="good")
        assert not strip.mask.any()
        assert strip.difficulty == 0


def test_chance_makes_good_and_defective_strips() -> None:
    labels = [make_strip(number, size=(400, 64)).label for number in range(80)]
    assert set(labels) == {entry.name for entry in STEEL_CLASSES}
    assert 25 <= labels.count("good") <= 55


def test_a_dataset_is_half_good_with_the_classes_in_turn() -> None:
    strips = list(steel_dataset(16, size=(320, 64)))
    labels = [strip.label for strip in strips]
    assert labels[::2] == ["good"] * 8
    assert labels[1::2] == [*STEEL_DEFECTS, *STEEL_DEFECTS]
    assert len({strip.part_id for strip in strips}) == 16


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"number": -1}, "count from 0"),
        ({"number": 0, "size": (100, 64)}, "at least 160 × 64"),
        ({"number": 0, "label": "rust"}, "'rust' is no class"),
    ],
)
def test_what_cannot_be_made_is_refused(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make_strip(**arguments)  # type: ignore[arg-type]
