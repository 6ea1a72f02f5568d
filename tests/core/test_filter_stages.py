from dataclasses import replace

import numpy as np

from inspector_gui.core.compose import View, compose, place
from inspector_gui.core.filter_stages import FilterStages
from inspector_gui.core.preprocess import FilterStep, Preprocess, prepare

CHAIN = Preprocess(
    colour="grey",
    filters=(
        FilterStep(name="median", parameters={"radius": 1}),
        FilterStep(name="sobel_laplace"),
        FilterStep(name="contour"),
    ),
)
STAGES = FilterStages(CHAIN, 64, 64)
VIEW = View(width=400, height=200, background=(1, 2, 3))


def noisy() -> np.ndarray:
    return np.random.default_rng(0).integers(60, 200, (64, 64, 3), np.uint8)


def test_the_last_stage_is_what_the_model_sees_and_the_first_is_unfiltered() -> None:
    stages = STAGES.pictures(noisy())
    assert STAGES.names == ("", "median", "sobel_laplace", "contour")
    bare, _ = prepare(noisy(), Preprocess(colour="grey"), 64, 64)
    seen, _ = prepare(noisy(), CHAIN, 64, 64)
    np.testing.assert_array_equal(stages[0], bare[0])
    np.testing.assert_array_equal(stages[3], seen[0])
    assert stages[1].std() < stages[0].std()


def test_tiles_lie_beside_the_picture_and_never_over_it() -> None:
    view = replace(VIEW, stages=STAGES)
    out = compose(noisy(), None, view)
    placing = place(64, 64, view)
    column = STAGES.boxes(400, 200)
    assert [box.y for box in column] == [0, 50, 100, 150]
    assert placing.left + 64 * placing.scale <= view.picture_width == column[0].x
    tiles = [out[b.y + 2 : b.y + b.height, b.x + 2 : b.x + b.width] for b in column]
    assert all(tile.std() > 1 and (np.ptp(tile, axis=2) == 0).all() for tile in tiles)
    assert tiles[3].mean() > tiles[2].mean()  # the contour is dark on white
    large = compose(noisy(), None, replace(view, zoom=8.0))
    for box in column:  # enlarged, the picture ends at the tiles as well
        cut = np.s_[box.y : box.y + box.height, box.x :]
        np.testing.assert_array_equal(large[cut], out[cut])


def test_a_long_strip_leaves_the_picture_most_of_the_view() -> None:
    wide = FilterStages(CHAIN, 128, 800)
    view = replace(VIEW, stages=wide)
    assert view.picture_width == 400 - 120
    compose(np.zeros((128, 800, 3), np.uint8), None, view)
    compose(noisy(), None, View(width=3, height=2, stages=wide))
