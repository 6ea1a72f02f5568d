"""The demo part: the same arguments give the same picture, and what it says is true."""

import numpy as np
import pytest

from inspector_gui.core.demo_part import (
    DEFECTS,
    DEMO_CLASSES,
    FIRST_DATASET_PART,
    demo_dataset,
    make_clean_picture,
    make_picture,
)

SMALL = (320, 240)


def test_same_arguments_give_the_same_picture_whatever_was_made_before() -> None:
    first = make_picture(7, 2, size=SMALL)
    make_picture(8, size=SMALL)
    make_picture(9, size=SMALL)
    again = make_picture(7, 2, size=SMALL)
    assert np.array_equal(first.image, again.image)
    assert np.array_equal(first.mask, again.mask)
    assert (first.label, first.part_id, first.difficulty) == (
        again.label,
        again.part_id,
        again.difficulty,
    )


def test_a_picture_has_the_documented_form() -> None:
    picture = make_picture(3, size=(400, 300), label="crack")
    assert picture.image.shape == (300, 400, 3)
    assert picture.image.dtype == np.uint8
    assert picture.mask.shape == (300, 400)
    assert picture.mask.dtype == np.uint8
    assert picture.part_id == "demo-000003"


def test_shots_of_a_part_share_its_defect_but_not_its_pose() -> None:
    one, two = (make_picture(11, shot, label="stain", size=SMALL) for shot in (0, 1))
    assert (one.label, one.part_id, one.difficulty) == (two.label, two.part_id, two.difficulty)
    assert not np.array_equal(one.mask, two.mask)
    areas = [np.count_nonzero(picture.mask) for picture in (one, two)]
    assert max(areas) < 1.2 * min(areas)


def test_seeds_and_parts_differ() -> None:
    pictures = [
        make_picture(part, seed=seed, size=SMALL).image for part, seed in ((1, 0), (2, 0), (1, 1))
    ]
    assert not np.array_equal(pictures[0], pictures[1])
    assert not np.array_equal(pictures[0], pictures[2])


@pytest.mark.parametrize("number", range(1, 1 + len(DEFECTS)))
def test_every_defect_has_its_number_in_the_mask_and_changes_only_the_part(number: int) -> None:
    kind = DEFECTS[number - 1]
    for part in range(6):
        picture = make_clean_picture(part, label=kind, size=SMALL)
        good = make_clean_picture(part, label="good", size=SMALL)
        assert picture.label == kind
        assert set(np.unique(picture.mask)) == {0, number}
        assert not good.mask.any()
        assert good.difficulty == 0
        change = np.abs(picture.image.astype(int) - good.image).max(axis=2)
        inside, outside = change[picture.mask > 0], change[picture.mask == 0]
        # Lens blur and shadows spill a little; the defect itself is where the mask says.
        assert inside.mean() > 10 * outside.mean()


def test_difficult_defects_are_fainter() -> None:
    def contrast(part: int) -> tuple[float, float]:
        picture = make_clean_picture(part, label="stain", size=SMALL)
        good = make_clean_picture(part, label="good", size=SMALL)
        change = np.abs(picture.image.astype(int) - good.image)[picture.mask > 0]
        return picture.difficulty, float(change.mean())

    graded = sorted(contrast(part) for part in range(16))
    easy = np.mean([change for _, change in graded[:5]])
    hard = np.mean([change for _, change in graded[-5:]])
    assert easy > 1.5 * hard


def test_about_a_quarter_of_the_parts_is_defective_and_all_kinds_occur() -> None:
    labels = [make_picture(part, size=(64, 48)).label for part in range(300)]
    share = 1 - labels.count("good") / len(labels)
    assert 0.2 < share < 0.36
    assert set(labels) == {entry.name for entry in DEMO_CLASSES}


def test_noise_is_fresh_in_every_shot_but_the_light_stays_natural() -> None:
    picture = make_picture(5, label="good")
    clean = make_clean_picture(5, label="good")
    noise = picture.image.astype(int) - clean.image
    assert 1.0 < noise.std() < 4.0
    assert np.mean(picture.image >= 254) < 0.02
    assert 30 < picture.image.mean() < 120


def test_the_dataset_is_repeatable_grouped_by_part_and_apart_from_the_live_stream() -> None:
    pictures = list(demo_dataset(6, size=SMALL, shots=2))
    again = list(demo_dataset(6, size=SMALL, shots=2))
    assert [p.part_id for p in pictures] == [
        f"demo-{FIRST_DATASET_PART + part:06d}" for part in (0, 0, 1, 1, 2, 2)
    ]
    assert all(np.array_equal(a.image, b.image) for a, b in zip(pictures, again, strict=True))


def test_larger_pictures_show_the_same_part() -> None:
    small = make_clean_picture(4, label="blowhole")
    large = make_clean_picture(4, label="blowhole", size=(1280, 720))
    assert large.image.shape == (720, 1280, 3)
    share = np.count_nonzero(large.mask) / np.count_nonzero(small.mask)
    assert 1.5**2 * 0.75 < share < 1.5**2 * 1.33


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"part_number": -1}, "count from 0"),
        ({"part_number": 1, "label": "rust"}, "no class of the demo product"),
        ({"part_number": 1, "size": (10, 10)}, "at least 64 × 48"),
    ],
)
def test_wrong_arguments_are_refused_with_a_sentence(
    arguments: dict[str, object], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        make_picture(**arguments)  # type: ignore[arg-type]
