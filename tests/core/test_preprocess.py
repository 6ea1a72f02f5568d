from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from inspector_gui.core.preprocess import FilterStep, Preprocess, Roi, prepare, prepare_mask
from inspector_gui.core.result import Box

RGB = np.dstack(
    [np.full((40, 60), value, np.uint8) for value in (200, 100, 50)],
)
sizes = st.integers(1, 90)


def picture(height: int, width: int) -> NDArray[np.uint8]:
    values = np.arange(height * width * 3, dtype=np.uint32).reshape(height, width, 3)
    return (values * 7 % 251).astype(np.uint8)


@settings(max_examples=150, deadline=None)
@given(sizes, sizes, sizes, sizes, st.sampled_from(["stretch", "letterbox"]), st.data())
def test_the_tensor_has_the_promised_shape_for_every_picture(
    height: int, width: int, rows: int, columns: int, resize: Any, data: st.DataObject
) -> None:
    colour = data.draw(st.sampled_from(["rgb", "bgr", "grey"]))
    x, y = data.draw(st.floats(0, 0.99)), data.draw(st.floats(0, 0.99))
    roi = Roi(
        x=x,
        y=y,
        width=data.draw(st.floats(0.001, 1 - x)),
        height=data.draw(st.floats(0.001, 1 - y)),
    )
    preprocess = Preprocess(roi=roi, resize=resize, colour=colour)
    tensor, placement = prepare(picture(height, width), preprocess, rows, columns)
    assert tensor.shape == (1, rows, columns, 1 if colour == "grey" else 3)
    assert tensor.dtype == np.uint8
    assert tensor.flags.c_contiguous
    crop, content = placement.crop, placement.content
    assert 0 <= crop.x < crop.x + crop.width <= width
    assert 0 <= crop.y < crop.y + crop.height <= height
    assert 0 <= content.x < content.x + content.width <= columns
    assert 0 <= content.y < content.y + content.height <= rows


@pytest.mark.parametrize(
    ("colour", "first"), [("rgb", [200, 100, 50]), ("bgr", [50, 100, 200]), ("grey", [124])]
)
def test_colour_order(colour: Any, first: list[int]) -> None:
    tensor, _ = prepare(RGB, Preprocess(colour=colour), 20, 20)
    assert tensor[0, 5, 5].tolist() == first


def test_a_letterboxed_picture_keeps_its_shape_between_grey_bars() -> None:
    tensor, placement = prepare(RGB, Preprocess(resize="letterbox"), 30, 30)
    assert placement.content == Box(0, 5, 30, 20)
    assert tensor[0, 4].tolist() == [[114] * 3] * 30
    assert tensor[0, 25].tolist() == [[114] * 3] * 30
    assert tensor[0, 5:25].reshape(-1, 3).tolist() == [[200, 100, 50]] * 600


def test_only_the_region_of_interest_is_seen() -> None:
    image = np.zeros((100, 200, 3), np.uint8)
    image[25:75, 50:150] = 255
    roi = Roi(x=0.25, y=0.25, width=0.5, height=0.5)
    tensor, placement = prepare(image, Preprocess(roi=roi), 10, 10)
    assert tensor.min() == 255
    assert placement.crop == Box(50, 25, 100, 50)


def test_a_thin_scratch_survives_strong_shrinking() -> None:
    image = np.full((720, 1280, 3), 200, np.uint8)
    image[:, 641] = 0
    tensor, _ = prepare(image, Preprocess(), 72, 128)
    assert tensor.min() < 190


@pytest.mark.parametrize(
    "kind", ["read-only", "every second row", "mirrored", "fortran", "bgr view"]
)
def test_pictures_may_lie_in_memory_as_they_like_and_are_never_changed(kind: str) -> None:
    plain = picture(40, 60)
    views = {
        "read-only": plain.copy(),
        "every second row": np.repeat(plain, 2, axis=0)[::2],
        "mirrored": plain[:, ::-1].copy()[:, ::-1],
        "fortran": np.asfortranarray(plain),
        "bgr view": plain[:, :, ::-1].copy()[:, :, ::-1],
    }
    image = views[kind]
    image.flags.writeable = False
    for preprocess in (
        Preprocess(),
        Preprocess(colour="grey"),
        Preprocess(colour="bgr", resize="letterbox"),
        Preprocess(roi=Roi(x=0.1, y=0.1, width=0.5, height=0.5)),
    ):
        for size in ((40, 60), (13, 17), (80, 90)):
            wanted, _ = prepare(plain, preprocess, *size)
            given_, _ = prepare(image, preprocess, *size)
            np.testing.assert_array_equal(given_, wanted)
    np.testing.assert_array_equal(image, picture(40, 60))


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((0, 5, 3), np.uint8),
        np.zeros((5, 5), np.uint8),
        np.zeros((5, 5, 4), np.uint8),
        np.zeros((5, 5, 3), np.float32),
    ],
)
def test_what_is_no_picture_is_a_value_error(image: Any) -> None:
    with pytest.raises(ValueError, match="a picture is"):
        prepare(image, Preprocess(), 4, 4)


@settings(max_examples=60, deadline=None)
@given(st.integers(4, 90), st.integers(4, 90), st.sampled_from(["stretch", "letterbox"]))
def test_a_mask_lies_where_its_picture_lies(height: int, width: int, resize: Any) -> None:
    image = np.zeros((height, width, 3), np.uint8)
    mask = np.zeros((height, width), np.uint8)
    image[: height // 2, width // 2 :] = 255
    mask[: height // 2, width // 2 :] = 2
    tensor, placement = prepare(image, Preprocess(resize=resize), 64, 64)
    framed = prepare_mask(mask, placement)
    assert framed.shape == (64, 64)
    assert set(np.unique(framed)) <= {0, 2}
    clear = np.abs(tensor[0, :, :, 0].astype(int) - 128) > 100  # off the blurred edges and the pad
    np.testing.assert_array_equal(framed[clear] == 2, tensor[0, :, :, 0][clear] > 128)


def test_filters_come_last_and_in_order() -> None:
    image = np.zeros((9, 9, 3), np.uint8)
    image[4, 4] = 255
    speck = FilterStep(name="median", parameters={"radius": 1})
    tensor, _ = prepare(image, Preprocess(filters=(speck,)), 9, 9)
    assert tensor.max() == 0


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("unknown", {}),
        ("median", {"radius": 0}),
        ("median", {"radius": 10**9}),
        ("median", {"radius": "big"}),
        ("median", {"radius": float("inf")}),
        ("median", {"size": 3}),
        ("contour", {"radius": 3}),
    ],
)
def test_a_filter_that_cannot_work_is_refused_at_once(
    name: str, parameters: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match="filter"):
        FilterStep(name=name, parameters=parameters)


@pytest.mark.parametrize(
    "values",
    [(0.5, 0, 0.6, 1), (0, 0.9, 1, 0.2), (-0.1, 0, 1, 1), (0, 0, 0, 1), (float("nan"), 0, 1, 1)],
)
def test_a_region_of_interest_lies_inside_the_picture(values: tuple[float, ...]) -> None:
    x, y, width, height = values
    with pytest.raises(ValueError, match=r".+"):
        Roi(x=x, y=y, width=width, height=height)


def test_the_whole_picture_is_the_whole_picture() -> None:
    for size in ((1, 1), (640, 480), (1281, 719)):
        assert Roi(x=0, y=0, width=1, height=1).box(*size) == Box(0, 0, *size)
