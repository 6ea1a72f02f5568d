"""Drawing masks, seen from the pixels that come out."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector_gui.core.compose import View, place
from inspector_gui.core.mask_edit import (
    MaskPatch,
    areas,
    fill_polygon,
    grow_to_edge,
    model_mask,
    paint_stroke,
    put_pixels,
)
from inspector_gui.core.mask_view import compose_marked, picture_point
from inspector_gui.core.palette import class_rgb
from inspector_gui.core.result import Box


def blank(height: int = 40, width: int = 60) -> np.ndarray:
    return np.zeros((height, width), np.uint8)


def test_one_pixel_brush_paints_exactly_the_pixel_under_the_pointer() -> None:
    mask = blank()
    paint_stroke(mask, (7.9, 3.1), (7.9, 3.1), 1, 2)
    assert np.argwhere(mask).tolist() == [[3, 7]]
    assert mask[3, 7] == 2


def test_a_dot_is_round_and_as_wide_as_the_brush() -> None:
    mask = blank()
    paint_stroke(mask, (30, 20), (30, 20), 10, 1)
    assert mask.any(axis=0).sum() == 10
    assert mask.any(axis=1).sum() == 10
    assert np.array_equal(mask[10:30, 20:40], mask[10:30, 20:40].T)
    assert mask.sum() == pytest.approx(np.pi * 25, rel=0.1)


def test_a_stroke_in_pieces_leaves_no_gap() -> None:
    mask = blank()
    points = [(5.0, 5.0), (20.0, 30.0), (50.0, 12.0)]
    for start, end in pairwise(points):
        paint_stroke(mask, start, end, 3, 1)
    columns = mask.any(axis=0)
    assert columns[5:50].all()


@given(
    x0=st.floats(-80, 140), y0=st.floats(-80, 120), x1=st.floats(-80, 140), y1=st.floats(-80, 120),
    size=st.sampled_from((1, 3, 12, 48)),
)  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_a_stroke_never_changes_a_pixel_outside_the_rectangle_it_names(
    x0: float, y0: float, x1: float, y1: float, size: int
) -> None:
    mask = blank()
    box = paint_stroke(mask, (x0, y0), (x1, y1), size, 1)
    outside = mask.copy()
    if box is not None:
        outside[box.y : box.y + box.height, box.x : box.x + box.width] = 0
    assert not outside.any()


def test_polygon_fills_its_inside_and_needs_three_points() -> None:
    mask = blank()
    assert fill_polygon(mask, [(5, 5), (20, 5)], 1) is None
    assert not mask.any()
    fill_polygon(mask, [(5, 5), (20, 5), (20, 15), (5, 15)], 3)
    assert (mask[5:16, 5:21] == 3).all()
    assert mask.astype(bool).sum() == 16 * 11


def test_grow_to_edge_turns_a_thin_line_into_the_whole_defect() -> None:
    rng = np.random.default_rng(1)
    image = rng.normal(150, 6, (120, 160, 3)).clip(0, 255).astype(np.uint8)
    truth = np.zeros((120, 160), bool)
    truth[50:70, 40:120] = True
    image[truth] = rng.normal(60, 6, (int(truth.sum()), 3)).clip(0, 255).astype(np.uint8)
    seed = blank(120, 160)
    paint_stroke(seed, (48, 60), (112, 60), 3, 1)
    grown = grow_to_edge(image, seed > 0, 20)
    assert grown is not None
    mask = blank(120, 160)
    put_pixels(mask, *grown, 1)
    overlap = (mask.astype(bool) & truth).sum() / (mask.astype(bool) | truth).sum()
    assert overlap > 0.85


def test_grow_to_edge_gives_back_the_rim_of_a_stroke_that_is_too_thick() -> None:
    image = np.full((100, 100, 3), 180, np.uint8)
    image[46:54, 10:90] = 40
    seed = blank(100, 100)
    paint_stroke(seed, (20, 50), (80, 50), 20, 1)
    grown = grow_to_edge(image, seed > 0, 8)
    assert grown is not None
    mask = blank(100, 100)
    put_pixels(mask, *grown, 1)
    assert 0 < mask[:, 50].sum() <= 12 < seed[:, 50].sum()


def test_grow_to_edge_of_nothing_is_nothing_and_never_reaches_too_far() -> None:
    image = np.full((30, 30, 3), 90, np.uint8)
    assert grow_to_edge(image, np.zeros((30, 30), bool), 5) is None
    seed = np.zeros((30, 30), bool)
    seed[15, 15] = True
    grown = grow_to_edge(image, seed, 5)
    assert grown is not None
    mask = blank(30, 30)
    put_pixels(mask, *grown, 1)
    rows, columns = np.nonzero(mask)
    assert np.hypot(rows - 15, columns - 15).max() <= 7


def test_the_models_mask_takes_the_products_numbers_and_the_pictures_size() -> None:
    small = np.array([[0, 1], [2, 0]], np.uint8)
    whole = model_mask(
        small, Box(10, 20, 40, 20), ("crack", "stain"), ("scratch", "stain", "crack"), (60, 80)
    )
    assert whole.shape == (60, 80)
    assert (whole[20:30, 30:50] == 3).all()
    assert (whole[30:40, 10:30] == 2).all()
    assert areas(whole) == {3: 200, 2: 200}


def test_a_patch_undoes_and_redoes_an_edit_exactly() -> None:
    rng = np.random.default_rng(2)
    old = rng.integers(0, 4, (50, 70), np.uint8)
    new = old.copy()
    paint_stroke(new, (10, 10), (60, 40), 9, 5)
    patch = MaskPatch.between(old, new)
    assert patch is not None
    mask = new.copy()
    patch.put(mask, after=False)
    assert np.array_equal(mask, old)
    patch.put(mask, after=True)
    assert np.array_equal(mask, new)
    assert MaskPatch.between(old, old.copy()) is None


@pytest.mark.parametrize("zoom", [1.0, 3.0, 20.0])
def test_what_is_shown_and_what_is_hit_are_the_same_pixel(zoom: float) -> None:
    image = np.full((100, 140, 3), 100, np.uint8)
    mask = blank(100, 140)
    mask[61, 83] = 2
    view = View(700, 500, zoom=zoom, center_x=0.6, center_y=0.6, opacity=1.0)
    shown = compose_marked(image, mask, view)
    colour = np.array(class_rgb(1), np.uint8)
    rows, columns = np.nonzero((shown == colour).all(axis=2))
    x, y = picture_point(columns.mean() + 0.5, rows.mean() + 0.5, place(140, 100, view))
    assert (int(x), int(y)) == (83, 61)


def test_a_one_pixel_mark_stays_visible_on_a_small_view() -> None:
    image = np.full((2000, 3000, 3), 100, np.uint8)
    mask = blank(2000, 3000)
    mask[777, 1234] = 1
    shown = compose_marked(image, mask, View(300, 200))
    assert (shown != 100).any()


def test_the_mask_can_be_switched_off() -> None:
    image = np.full((20, 20, 3), 100, np.uint8)
    mask = np.ones((20, 20), np.uint8)
    assert (compose_marked(image, mask, View(20, 20, mask=False)) == 100).all()
