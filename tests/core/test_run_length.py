import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from inspector_gui.core.run_length import RunLengthError, decode_runs, encode_runs


def test_pixels_count_from_one_down_the_columns() -> None:
    mask = decode_runs("1 2 8 1", 3, 4)
    expected = np.zeros((3, 4), bool)
    expected[0, 0] = expected[1, 0] = expected[1, 2] = True
    assert np.array_equal(mask, expected)
    assert encode_runs(expected) == "1 2 8 1"


def test_a_run_goes_on_in_the_next_column() -> None:
    mask = decode_runs("3 2", 3, 2)
    assert [tuple(place) for place in np.argwhere(mask)] == [(0, 1), (2, 0)]
    assert encode_runs(mask) == "3 2"


def test_the_last_pixel_belongs_to_the_picture() -> None:
    assert decode_runs("12 1", 3, 4)[2, 3]
    assert decode_runs("1 12", 3, 4).all()


@given(mask=arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, max_side=24)))
def test_every_mask_comes_back_exactly(mask: np.ndarray) -> None:
    assert np.array_equal(decode_runs(encode_runs(mask), *mask.shape), mask)


@given(
    mask=arrays(np.bool_, (7, 9)),
    order=st.randoms(use_true_random=False),
)
def test_runs_in_any_order_mean_the_same(mask: np.ndarray, order: object) -> None:
    words = encode_runs(mask).split()
    pairs = list(zip(words[::2], words[1::2], strict=True))
    order.shuffle(pairs)  # type: ignore[attr-defined]
    assert np.array_equal(decode_runs(" ".join(" ".join(p) for p in pairs), 7, 9), mask)


def test_nothing_is_an_empty_mask() -> None:
    assert not decode_runs("  ", 3, 4).any()
    assert encode_runs(np.zeros((3, 4), np.uint8)) == ""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1 2 3", "the runs hold 3 numbers; starts and lengths come in pairs"),
        ("1 2 x 4", "the runs hold 'x', which is not a whole number from 1"),
        ("1 -2", "the runs hold '-2', which is not a whole number from 1"),
        ("1.5 2", "the runs hold '1.5', which is not a whole number from 1"),
        ("9" * 40 + " 1", "is not a whole number from 1"),
        ("0 2", "a run starts at pixel 0, but pixels count from 1"),
        ("4 0", "the run at pixel 4 has no length"),
        ("12 2", "the run of 2 pixels from pixel 12 reaches beyond the last pixel (12)"),
        ("999999999999 999999999999", "reaches beyond the last pixel (12) of a picture of 4 × 3"),
        ("1 4 3 2", "the run at pixel 3 overlaps the one before it"),
        ("3 2 1 4", "the run at pixel 3 overlaps the one before it"),
    ],
)
def test_runs_that_cannot_be_read_are_one_sentence(text: str, message: str) -> None:
    with pytest.raises(RunLengthError) as caught:
        decode_runs(text, 3, 4)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
