import numpy as np
import pytest
from numpy.typing import NDArray

from inspector_gui.core.filters import FILTERS, apply_filters, contour, median, sobel_laplace


def checks(channels: int) -> NDArray[np.uint8]:
    plane = (np.indices((24, 30)).sum(axis=0) // 6 % 2 * 200 + 20).astype(np.uint8)
    return np.repeat(plane[:, :, None], channels, axis=2)


@pytest.mark.parametrize("name", sorted(FILTERS))
@pytest.mark.parametrize("channels", [1, 3])
def test_every_filter_keeps_shape_and_type_and_leaves_its_input_alone(
    name: str, channels: int
) -> None:
    image = checks(channels)
    image.flags.writeable = False
    result = apply_filters(image, ((name, {}),))
    assert (result.shape, result.dtype) == (image.shape, np.uint8)
    for channel in range(channels):
        alone = apply_filters(image[:, :, channel : channel + 1], ((name, {}),))
        np.testing.assert_array_equal(result[:, :, channel], alone[:, :, 0])


@pytest.mark.parametrize("name", sorted(FILTERS))
def test_a_picture_of_one_pixel(name: str) -> None:
    image = np.full((1, 1, 1), 90, np.uint8)
    assert apply_filters(image, ((name, {}),)).shape == (1, 1, 1)


def test_median_removes_a_speck_but_not_an_edge() -> None:
    image = np.zeros((20, 20, 1), np.uint8)
    image[:, 10:] = 200
    clean = image.copy()
    image[5, 5] = 255
    np.testing.assert_array_equal(median(image), clean)


def test_edge_filters_answer_at_edges_only() -> None:
    image = np.full((20, 20, 1), 50, np.uint8)
    image[:, 10:] = 200
    strong = sobel_laplace(image)
    assert strong[:, :8].max() == strong[:, 12:].max() == 0
    assert strong[:, 9:11].min() > 100
    drawn = contour(image)
    assert drawn[:, :8].min() == drawn[:, 12:].min() == 255
    assert drawn[:, 9].max() == 0


def test_a_radius_out_of_bounds_is_refused() -> None:
    for radius in (0, -1, 51):
        with pytest.raises(ValueError, match="radius"):
            median(checks(1), radius=radius)
