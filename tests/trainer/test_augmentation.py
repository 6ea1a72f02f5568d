import numpy as np
import pytest

from tests.trainer.made_pictures import plate
from trainer.augmentation import Augmentation


def test_picture_and_mask_move_together() -> None:
    image, mask = plate(3, "spot")
    vary = Augmentation(rotation_deg=180, zoom=0.1, shift=0.05, flip_horizontal=True,
                        flip_vertical=True)  # fmt: skip
    moved = 0
    for seed in range(40):
        tensor, turned = vary.apply(image[:, :, :1], mask, np.random.default_rng(seed))
        assert turned is not None
        assert tensor.shape == (*mask.shape, 1)
        assert set(np.unique(turned)) <= {0, 1}
        dark = tensor[:, :, 0] < 80
        common = (dark & (turned > 0)).sum()
        assert common >= 0.85 * max(dark.sum(), (turned > 0).sum()), f"seed {seed}"
        moved += bool((turned != mask).any())
    assert moved > 35


def test_the_same_generator_gives_the_same_picture_and_the_original_stays() -> None:
    image, _ = plate(5)
    before = image.copy()
    vary = Augmentation(rotation_deg=20, brightness=0.3)
    first, _ = vary.apply(image, None, np.random.default_rng(7))
    again, none = vary.apply(image, None, np.random.default_rng(7))
    other, _ = vary.apply(image, None, np.random.default_rng(8))
    assert none is None
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert np.array_equal(image, before)


def test_nothing_is_changed_when_nothing_is_asked_for() -> None:
    image, mask = plate(6, "stripe")
    tensor, turned = Augmentation().apply(image, mask, np.random.default_rng(1))
    assert np.array_equal(tensor, image)
    assert np.array_equal(turned, mask)  # type: ignore[arg-type]


@pytest.mark.parametrize("factor", [0.2, 0.9])
def test_brightness_stays_inside_its_limits(factor: float) -> None:
    grey = np.full((8, 8, 1), 100, np.uint8)
    vary = Augmentation(brightness=factor)
    means = [vary.apply(grey, None, np.random.default_rng(s))[0].mean() for s in range(50)]
    assert 100 * (1 - factor) - 1 <= min(means)
    assert max(means) <= 100 * (1 + factor)
    assert max(means) - min(means) > 100 * factor
