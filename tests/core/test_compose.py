from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector_gui.core.compose import View, compose, place
from inspector_gui.core.palette import class_rgb
from inspector_gui.core.result import Box, InspectionResult, Reason, ReasonCode, Region, Verdict

PLAIN = View(width=80, height=60, mask=False, regions=False, roi=False)


def result_of(**changes) -> InspectionResult:
    fields = {
        "result_id": "r",
        "frame_index": 0,
        "part_id": "p",
        "product": "x",
        "model_id": "m",
        "created": datetime.now().astimezone(),
        "verdict": Verdict.NG,
        "reason": Reason.of(ReasonCode.NO_MODEL),
    }
    return InspectionResult(**(fields | changes))


def grey(width: int = 80, height: int = 60, level: int = 100) -> np.ndarray:
    return np.full((height, width, 3), level, np.uint8)


def masked(**changes) -> InspectionResult:
    """Two areas of class 1 in an 80 × 60 picture; only the left one counts."""
    mask = np.zeros((60, 80), np.uint8)
    mask[20:40, 10:30] = 1
    mask[25:35, 50:60] = 1
    left = Region("crack", 0.9, 400, Box(10, 20, 20, 20))
    return result_of(**({"mask": mask, "regions": (left,)} | changes))


def test_picture_of_the_views_size_is_copied():
    image = np.random.default_rng(0).integers(0, 256, (60, 80, 3), np.uint8)
    image.flags.writeable = False
    out = compose(image, None, PLAIN)
    assert np.array_equal(out, image)
    assert out.flags.c_contiguous
    assert not np.shares_memory(out, image)


def test_a_wide_view_has_background_beside_the_picture():
    out = compose(grey(), None, replace(PLAIN, width=200, background=(1, 2, 3)))
    assert (out[:, :60] == (1, 2, 3)).all()
    assert (out[:, 60:140] == 100).all()
    assert (out[:, 140:] == (1, 2, 3)).all()


def test_a_high_view_has_background_above_and_below():
    out = compose(grey(), None, replace(PLAIN, height=100, background=(1, 2, 3)))
    assert (out[:20] == (1, 2, 3)).all()
    assert (out[20:80] == 100).all()
    assert (out[80:] == (1, 2, 3)).all()


def test_zoomed_far_in_pixels_are_squares():
    image = np.random.default_rng(1).integers(0, 256, (60, 80, 3), np.uint8)
    view = replace(PLAIN, zoom=10.0)
    out = compose(image, None, view)
    placing = place(80, 60, view)
    for x, y in ((0, 0), (40, 30), (79, 59), (33, 7)):
        column = int((x - placing.left) / placing.scale)
        row = int((y - placing.top) / placing.scale)
        assert tuple(out[y, x]) == tuple(image[row, column])


def test_a_scratch_of_one_pixel_survives_shrinking():
    image = grey(800, 600, 100)
    image[:, 401] = 220  # falls between the samples of nearest and linear
    out = compose(image, None, PLAIN)
    assert out[:, 38:43].max() > 105


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 300),
    st.integers(1, 300),
    st.integers(1, 120),
    st.integers(1, 120),
    st.floats(0.1, 100),
    st.floats(-1, 2),
    st.floats(-1, 2),
)
def test_every_view_of_every_picture_is_filled(
    width, height, picture_width, picture_height, zoom, center_x, center_y
):
    view = View(width, height, zoom, center_x, center_y, heat_map=True, background=(255, 0, 255))
    mask = np.zeros((7, 9), np.uint8)
    mask[2:5, 3:6] = 1
    heat = np.arange(63, dtype=np.uint8).reshape(7, 9)
    crop = Box(0, 0, max(1, picture_width // 2), max(1, picture_height // 2))
    region = Region("crack", 0.5, 4, crop)
    result = result_of(mask=mask, heat_map=heat, regions=(region,), crop=crop)
    out = compose(grey(picture_width, picture_height, 0), result, view)
    assert out.shape == (height, width, 3)
    placing = place(picture_width, picture_height, view)
    if zoom >= 1 and placing.scale * picture_width >= width:
        assert placing.left <= 0  # a picture larger than the view leaves no gap
        assert placing.left + placing.scale * picture_width >= width - 1e-6
    plain = compose(grey(picture_width, picture_height, 0), None, view)
    is_background = (plain == (255, 0, 255)).all(axis=2)
    assert ((plain == 0).all(axis=2) | is_background).all()  # no uninitialised pixel


def test_the_mask_tints_the_defect_and_nothing_else():
    out = compose(grey(), masked(), replace(PLAIN, mask=True, opacity=0.5))
    wanted = [round(100 * 0.5 + part * 0.5) for part in class_rgb(0)]
    assert np.abs(out[30, 20].astype(int) - wanted).max() <= 1
    untouched = np.ones((60, 80), bool)
    untouched[18:42, 8:32] = untouched[23:37, 48:62] = False
    assert (out[untouched] == 100).all()


def test_only_regions_that_count_are_outlined():
    out = compose(grey(), masked(), replace(PLAIN, regions=True))
    assert (out[18:42, 8:32] != 100).any()
    assert (out[:, 45:] == 100).all()
    assert (out[30, 20] == 100).all()  # an outline leaves the inside clear


def test_regions_without_a_mask_are_boxes():
    region = Region("crack", 0.9, 400, Box(10, 20, 20, 20))
    out = compose(grey(), result_of(regions=(region,)), replace(PLAIN, regions=True))
    assert (out[30, 10] == class_rgb(0)).all() or (out[30, 11] == class_rgb(0)).all()
    assert (out[30, 20] == 100).all()


def test_colours_follow_the_products_classes_not_the_models():
    view = replace(PLAIN, mask=True, opacity=1.0, defect_names=("stain", "dent", "crack"))
    out = compose(grey(), masked(), view)
    assert tuple(out[30, 20]) == class_rgb(2)
    assert tuple(compose(grey(), masked(), replace(view, defect_names=()))[30, 20]) == class_rgb(0)


def test_a_mask_covers_the_crop_only():
    mask = np.ones((4, 4), np.uint8)
    result = result_of(mask=mask, crop=Box(40, 0, 40, 60))
    out = compose(grey(), result, replace(PLAIN, mask=True))
    assert (out[:, :38] == 100).all()
    assert (out[:, 42:] != 100).any(axis=2).all()


def test_heat_leaves_cold_parts_clear():
    heat = np.zeros((6, 8), np.uint8)
    heat[:, 6:] = 255
    out = compose(grey(), result_of(heat_map=heat), replace(PLAIN, heat_map=True, opacity=0.6))
    assert (out[:, :48] == 100).all()
    assert (out[:, 75:] != 100).any()
    cooler = compose(
        grey(), result_of(heat_map=heat // 2), replace(PLAIN, heat_map=True, opacity=0.6)
    )
    assert not np.array_equal(out[:, 75:], cooler[:, 75:])


@pytest.mark.parametrize(
    ("crop", "drawn"), [(Box(0, 0, 80, 60), False), (None, False), (Box(10, 10, 40, 30), True)]
)
def test_the_roi_is_drawn_only_when_it_says_something(crop, drawn):
    out = compose(grey(), result_of(crop=crop), replace(PLAIN, roi=True))
    assert (out != 100).any() == drawn
    if drawn:
        assert (out[12:38, 12:48] == 100).all()


def test_overlays_that_are_off_change_nothing():
    heat = np.full((6, 8), 255, np.uint8)
    result = masked(heat_map=heat, crop=Box(0, 0, 40, 60))
    assert (compose(grey(), result, PLAIN) == 100).all()


def test_overlays_stay_on_their_pixels_when_zoomed():
    view = replace(PLAIN, mask=True, opacity=1.0, zoom=8.0, center_x=20 / 80, center_y=30 / 60)
    out = compose(grey(), masked(), view)
    assert (out == class_rgb(0)).all()  # the middle of the defect fills the view
