import numpy as np
import pytest

from trainer.dice import best_minimum_areas, best_pixel_thresholds, measure_dice


def _channels(*places: tuple[int, int, int]) -> np.ndarray:
    marks = np.zeros((8, 8, 2), bool)
    for y, x, channel in places:
        marks[y, x, channel] = True
    return marks


def test_empty_pairs_do_not_flatter_the_defective_ones() -> None:
    true = _channels((1, 1, 0), (1, 2, 0))
    half = _channels((1, 1, 0), (5, 5, 0))
    nothing = _channels()
    figures = measure_dice([(true, half), (nothing, nothing), (nothing, nothing)])
    assert figures.defective == pytest.approx(0.5)
    assert figures.n_defective == 1
    assert figures.per_class == (pytest.approx(0.5), None)
    assert figures.empty == 1.0
    assert figures.n_empty == 5  # the other class of the first picture is empty too


def test_a_mark_where_nothing_is_counts_against_the_empty_ones_only() -> None:
    true = _channels((1, 1, 0))
    drawn = _channels((1, 1, 0), (4, 4, 1))
    figures = measure_dice([(true, drawn)])
    assert figures.defective == 1.0
    assert figures.empty == 0.0


def test_without_pictures_there_is_no_figure() -> None:
    figures = measure_dice([])
    assert (figures.defective, figures.empty, figures.per_class) == (None, None, ())


def test_the_pixel_threshold_of_a_class_is_where_its_masks_overlap_best() -> None:
    true = _channels(*((y, 3, 0) for y in range(8)))
    probabilities = np.where(true, 0.85, 0.65).astype(np.float32)
    assert best_pixel_thresholds([(true, probabilities)]) == (0.7, None)
    assert best_pixel_thresholds([]) == ()


def test_the_smallest_area_takes_wrong_marks_away_and_loses_no_defect() -> None:
    large = _channels(*((y, 3, 0) for y in range(8)))
    small = _channels((0, 0, 0), (0, 1, 0))
    nothing = _channels()
    assert best_minimum_areas([(large, large), (nothing, small)], 2.0) == (8, 0)
    # A true mark as small as the wrong one: no area could tell them apart.
    assert best_minimum_areas([(large, large), (small, small), (nothing, small)], 1.0) == (0, 0)
