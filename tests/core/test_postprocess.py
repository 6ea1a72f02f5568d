from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from inspector_gui.core.decision import ClassRule, DecisionRule, decide
from inspector_gui.core.postprocess import MAX_REGIONS, Findings, read_outputs
from inspector_gui.core.preprocess import Placement, Preprocess, Roi, prepare
from inspector_gui.core.result import Box, Verdict

CLASSES = ("good", "hole", "crack")
DEFECTS = ("hole", "crack")
PLAIN = Placement(Box(0, 0, 640, 480), Box(0, 0, 64, 48), 64, 48)


def read(
    outputs: dict[str, Any],
    *,
    classes: tuple[str, ...] = CLASSES,
    defects: tuple[str, ...] = DEFECTS,
    placement: Placement = PLAIN,
    threshold: float = 0.5,
) -> Findings:
    arrays = {role: np.asarray(values, np.float32) for role, values in outputs.items()}
    return read_outputs(arrays, classes, defects, placement, threshold)


def blank(height: int = 48, width: int = 64, channels: int = 2) -> NDArray[np.float32]:
    return np.zeros((1, height, width, channels), np.float32)


def test_scores_name_every_class_and_add_up_the_defects() -> None:
    findings = read({"scores": [[0.3, 0.45, 0.25]]})
    assert dict(findings.class_scores) == pytest.approx({"good": 0.3, "hole": 0.45, "crack": 0.25})
    assert findings.defect_score == pytest.approx(0.7)
    assert findings.defect_class == "hole"
    assert findings.has_picture_score


def test_the_picture_score_wins_over_the_sum() -> None:
    findings = read({"scores": [[0.3, 0.45, 0.25]], "score": [[0.1]]})
    assert findings.defect_score == pytest.approx(0.1)


def test_rounding_beyond_the_ends_is_cut_off() -> None:
    assert read({"score": [-0.0005]}).defect_score == 0.0
    assert read({"score": [1.0005]}).defect_score == 1.0
    scores = read({"scores": [[-0.0005, 1.0002, 0.0001]]})
    assert dict(scores.class_scores)["good"] == 0.0
    assert scores.defect_score == 1.0


def test_independent_probabilities_never_add_up_to_more_than_one() -> None:
    assert read({"scores": [[0.1, 0.9, 0.8]]}).defect_score == 1.0


@pytest.mark.parametrize("role", ["scores", "score", "mask", "heat_map"])
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_is_an_error(role: str, value: float) -> None:
    shapes = {"scores": (1, 3), "score": (1, 1), "mask": (1, 8, 8, 2), "heat_map": (1, 8, 8)}
    values = np.zeros(shapes[role], np.float32)
    values.flat[-1] = value
    with pytest.raises(ValueError, match="not a number"):
        read({role: values})


@pytest.mark.parametrize(
    ("outputs", "complaint"),
    [
        ({"scores": [[0.5, 0.5]]}, "2 scores for 3 classes"),
        ({"score": [[0.5, 0.5]]}, "2 values as its score"),
        ({"mask": np.zeros((1, 8, 8, 3))}, "2 defect classes"),
        ({"mask": np.zeros((2, 8, 8, 2))}, "mask has shape"),
        ({"mask": np.zeros((8, 8, 2))}, "mask has shape"),
        ({"heat_map": np.zeros((1, 3, 8, 8))}, "heat map has shape"),
        ({"heat_map": np.zeros((8, 8))}, "heat map has shape"),
    ],
)
def test_shapes_that_do_not_fit_the_classes(outputs: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read(outputs)


def test_a_region_is_told_in_picture_pixels() -> None:
    mask = blank()
    mask[0, 10:14, 20:28, 1] = 0.8
    mask[0, 12, 22, 1] = 0.95
    findings = read({"mask": mask})
    (region,) = findings.regions
    assert (region.class_name, region.area_px) == ("crack", 4 * 8 * 100)
    assert region.box == Box(200, 100, 80, 40)
    assert region.score == pytest.approx(0.95)
    assert findings.mask is not None
    assert findings.mask[12, 22] == 2
    assert not findings.has_picture_score
    assert (findings.defect_class, findings.defect_score) == ("crack", pytest.approx(0.95))


def test_regions_come_largest_first_whatever_their_class() -> None:
    mask = blank()
    mask[0, 0:2, 0:2, 0] = mask[0, 20:30, 20:30, 1] = mask[0, 40:44, 40:44, 0] = 0.9
    regions = read({"mask": mask}).regions
    assert [(r.class_name, r.area_px) for r in regions] == [
        ("crack", 10_000),
        ("hole", 1600),
        ("hole", 400),
    ]


def test_each_pixel_is_shown_as_its_likeliest_class() -> None:
    mask = blank()
    mask[0, 5:10, 5:10] = (0.6, 0.7)
    shown = read({"mask": mask}).mask
    assert shown is not None
    assert set(np.unique(shown).tolist()) == {0, 2}


def test_pixels_at_the_threshold_count_and_below_do_not() -> None:
    mask = blank()
    mask[0, 5, 5, 0], mask[0, 30, 30, 0] = 0.5, np.nextafter(np.float32(0.5), np.float32(0))
    assert len(read({"mask": mask}).regions) == 1


def test_areas_that_touch_at_a_corner_are_one() -> None:
    mask = blank()
    mask[0, 5, 5, 0] = mask[0, 6, 6, 0] = 0.9
    assert len(read({"mask": mask}).regions) == 1


def test_noise_gives_a_bounded_number_of_regions() -> None:
    noise = np.random.default_rng(1).random((1, 200, 200, 2), dtype=np.float32)
    assert len(read({"mask": noise}).regions) == MAX_REGIONS


@pytest.mark.parametrize("crowd", [0, 1])
def test_a_crowd_of_weak_areas_never_hides_a_strong_one(crowd: int) -> None:
    mask = blank()
    mask[0, ::4, ::4, crowd] = 0.6
    mask[0, 1::4, ::4, crowd] = 0.6  # 192 areas of two pixels
    mask[0, 47, 63, 1] = 0.99  # one pixel, far from all of them
    findings = read({"mask": mask})
    assert len(findings.regions) == MAX_REGIONS
    assert findings.defect_score == pytest.approx(0.99)
    rule = DecisionRule(threshold=0.9, unsure_low=0.9, unsure_high=0.9)
    assert decide(findings, rule, "segment")[0] is Verdict.NG


def test_an_empty_mask_is_good() -> None:
    findings = read({"mask": blank()})
    assert (findings.regions, findings.defect_score) == ((), 0.0)
    assert dict(findings.class_scores) == {"good": 1.0, "hole": 0.0, "crack": 0.0}


def test_two_hundred_and_fifty_five_defect_classes_fit_the_mask() -> None:
    names = tuple(f"d{i}" for i in range(255))
    mask = blank(8, 8, 255)
    mask[0, 3, 3, 254] = 0.9
    findings = read({"mask": mask}, classes=("good", *names), defects=names)
    assert findings.mask is not None
    assert findings.mask[3, 3] == 255
    assert findings.regions[0].class_name == "d254"


def test_a_heat_map_alone_scores_by_its_hottest_place() -> None:
    heat = np.zeros((1, 12, 16), np.float32)
    heat[0, 4, 5] = 0.75
    findings = read({"heat_map": heat}, classes=("good", "odd"), defects=("odd",))
    assert findings.defect_score == pytest.approx(0.75)
    assert findings.has_picture_score
    assert findings.heat_map is not None
    assert findings.heat_map[4, 5] == round(0.75 * 255)


def test_heat_beyond_one_is_cut_off() -> None:
    heat = np.full((1, 4, 4, 1), 7.0, np.float32)
    findings = read({"heat_map": heat}, classes=("good", "odd"), defects=("odd",))
    assert findings.defect_score == 1.0
    assert findings.heat_map is not None
    assert findings.heat_map.min() == 255


def test_heat_in_the_padding_of_a_letterbox_does_not_count() -> None:
    placement = Placement(Box(0, 0, 640, 320), Box(0, 16, 64, 32), 64, 64)
    heat = np.zeros((1, 64, 64), np.float32)
    heat[0, :16] = heat[0, 48:] = 1.0
    findings = read(
        {"heat_map": heat}, classes=("good", "odd"), defects=("odd",), placement=placement
    )
    assert findings.defect_score == 0.0
    assert findings.heat_map is not None
    assert findings.heat_map.shape == (32, 64)


@pytest.mark.parametrize(("score", "hottest"), [(0.9, 230), (0.1, 26)])
def test_contributions_become_a_heat_map_as_bright_as_the_score(score: float, hottest: int) -> None:
    places = np.full((1, 12, 16), -1.0, np.float32)
    places[0, 4, 5], places[0, 6, 6] = 3.0, 1.5
    findings = read({"scores": [[1 - score, score, 0]], "contributions": places, "base": [[-0.5]]})
    assert findings.heat_map is not None
    assert findings.heat_map[4, 5] == hottest
    assert findings.heat_map[6, 6] == pytest.approx(hottest / 2, abs=1)
    assert findings.heat_map[0, 0] == 0
    assert findings.contributions is not None
    assert findings.contributions[4, 5] == 3.0
    assert findings.base == -0.5
    assert findings.defect_score == pytest.approx(score)


def test_contributions_that_all_speak_for_a_good_part_stay_dark() -> None:
    places = np.full((1, 4, 4), -1.0, np.float32)
    findings = read({"scores": [[0.1, 0.9, 0]], "contributions": places})
    assert findings.heat_map is not None
    assert not findings.heat_map.any()


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_square_in_the_picture_is_found_where_it_is(data: st.DataObject) -> None:
    """Picture -> tensor -> mask -> region: back within one mask cell, for every geometry."""
    width, height = data.draw(st.integers(60, 300)), data.draw(st.integers(60, 300))
    rows, columns = data.draw(st.integers(32, 120)), data.draw(st.integers(32, 120))
    resize = data.draw(st.sampled_from(["stretch", "letterbox"]))
    roi = Roi(
        x=data.draw(st.sampled_from([0.0, 0.1, 0.25])),
        y=data.draw(st.sampled_from([0.0, 0.13, 0.3])),
        width=data.draw(st.sampled_from([0.5, 0.61, 0.7])),
        height=data.draw(st.sampled_from([0.5, 0.62, 0.7])),
    )
    crop = roi.box(width, height)
    side = min(crop.width, crop.height) // 2
    x = crop.x + data.draw(st.integers(0, crop.width - side))
    y = crop.y + data.draw(st.integers(0, crop.height - side))
    image = np.zeros((height, width, 3), np.uint8)
    image[y : y + side, x : x + side] = 255
    tensor, placement = prepare(
        image, Preprocess(roi=roi, resize=resize, colour="grey"), rows, columns
    )
    values = tensor.astype(np.float32) / 255
    values[values == np.float32(114 / 255)] = 1.0  # the padding is no place for a region
    findings = read(
        {"mask": values}, classes=("good", "dot"), defects=("dot",), placement=placement
    )
    region = findings.regions[0]
    cell_x = crop.width / placement.content.width + 1
    cell_y = crop.height / placement.content.height + 1
    assert abs(region.box.x - x) <= cell_x
    assert abs(region.box.y - y) <= cell_y
    assert abs(region.box.x + region.box.width - x - side) <= cell_x
    assert abs(region.box.y + region.box.height - y - side) <= cell_y
    area = region.area_px  # a cell more or less on every side, which is much on a coarse mask
    assert (side - cell_x) * (side - cell_y) <= area <= (side + cell_x) * (side + cell_y)
    assert crop.x <= region.box.x
    assert region.box.x + region.box.width <= crop.x + crop.width
    assert crop.y <= region.box.y
    assert region.box.y + region.box.height <= crop.y + crop.height


@settings(max_examples=80, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40), st.integers(1, 500), st.integers(1, 500))
def test_boxes_stay_inside_the_crop_for_masks_of_any_resolution(
    rows: int, columns: int, crop_width: int, crop_height: int
) -> None:
    placement = Placement(Box(7, 9, crop_width, crop_height), Box(0, 0, 64, 64), 64, 64)
    mask = (np.indices((rows, columns)).sum(axis=0) % 3 == 0).astype(np.float32)
    findings = read(
        {"mask": mask[None, :, :, None]},
        classes=("good", "dot"),
        defects=("dot",),
        placement=placement,
    )
    for region in findings.regions:
        assert region.area_px >= 1
        assert 7 <= region.box.x < region.box.x + region.box.width <= 7 + crop_width
        assert 9 <= region.box.y < region.box.y + region.box.height <= 9 + crop_height


def test_a_surer_class_on_top_does_not_hide_the_regions_of_another() -> None:
    mask = blank()
    mask[0, 10:20, 10:20, 0] = 0.9
    mask[0, 12:16, 12:16, 1] = 0.6
    arrays = {"mask": np.asarray(mask, np.float32)}
    findings = read_outputs(arrays, CLASSES, DEFECTS, PLAIN, (0.5, 0.5))
    assert {region.class_name: region.score for region in findings.regions} == pytest.approx(
        {"hole": 0.9, "crack": 0.6}
    )
    assert findings.mask is not None
    assert set(np.unique(findings.mask).tolist()) == {0, 1}
    rule = DecisionRule(per_class={"hole": ClassRule(threshold=0.95)})
    assert decide(findings, rule, "segment")[0] is Verdict.NG


def test_each_class_is_marked_by_its_own_pixel_limit() -> None:
    mask = blank()
    mask[0, 10:20, 10:20, 0] = 0.6
    mask[0, 30:40, 10:20, 1] = 0.3
    arrays = {"mask": np.asarray(mask, np.float32)}
    findings = read_outputs(arrays, CLASSES, DEFECTS, PLAIN, (0.7, 0.2))
    assert [region.class_name for region in findings.regions] == ["crack"]
