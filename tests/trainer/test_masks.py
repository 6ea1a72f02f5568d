"""Masks beside the true ones: counted, written as runs, drawn into the report."""

import json
from pathlib import Path

import numpy as np
import pytest

from inspector_gui.core.decision import ClassRule, DecisionRule
from inspector_gui.core.jobs import Done
from inspector_gui.core.run_length import decode_runs
from inspector_gui.core.severstal import read_severstal
from inspector_gui.runtime.engine import InferenceEngine
from tests.fakes.models import segment_model
from tests.trainer.made_pictures import TrainerProcess
from trainer.evaluation import EvaluationPicture, evaluate
from trainer.made_strips import write_strips
from trainer.mask_measuring import MaskMeasuring, drawn_mask
from trainer.mask_report import mask_charts, mask_statistics, show_pairs


def _mask(*places: tuple[int, int, int]) -> np.ndarray:
    mask = np.zeros((8, 8), np.uint8)
    for y, x, number in places:
        mask[y, x] = number
    return mask


def test_pairs_without_a_true_mark_are_counted_apart() -> None:
    measuring = MaskMeasuring(("scratch", "dent"), ("scratch", "dent"))
    half = _mask((1, 1, 1), (5, 5, 1))
    measuring.take("a", "1", half, _mask((1, 1, 1), (1, 2, 1)), defective=True)
    measuring.take("b", "2", _mask(), None, defective=False)
    measuring.take("c", "3", _mask((0, 0, 2)), None, defective=False)
    measuring.take("d", "4", half, None, defective=True)  # nobody said where: not counted
    found = measuring.figures()
    assert found is not None
    assert (found["dice_defective"], found["n_defective"]) == (0.5, 1)
    assert (found["empty_clean"], found["n_empty"]) == (4 / 5, 5)
    assert found["per_class"][1] == {"name": "dent", "dice": None, "pairs": 0}
    assert [path for path, _ in measuring.drawn()] == ["a", "b", "c", "d"]


def test_masks_are_compared_by_name_when_the_model_knows_fewer_classes() -> None:
    measuring = MaskMeasuring(("dent",), ("scratch", "dent"))
    measuring.take("a", "1", _mask((3, 3, 1)), _mask((3, 3, 2)), defective=True)
    found = measuring.figures()
    assert found is not None
    assert found["dice_defective"] == 1.0
    assert dict(measuring.drawn())["a"][3, 3] == 2


def _picture() -> np.ndarray:
    """Bright with a dark square, which the fake model marks."""
    image = np.full((64, 64, 3), 230, np.uint8)
    image[8:40, 8:40] = 40
    return image


def test_what_is_too_small_or_below_its_limit_is_not_drawn() -> None:
    image = _picture()
    plain = InferenceEngine.load(segment_model(score=True), threads=1)
    name = plain.manifest.defect_names[0]
    size = 64, 64
    drawn = drawn_mask(plain.judge(image), plain.rule, size)
    assert drawn.any()
    area = int((drawn > 0).sum())
    for per_class, expected in (
        (ClassRule(minimum_area_px=area // 2), True),
        (ClassRule(minimum_area_px=2 * area), False),
        (ClassRule(pixel_threshold=0.95), False),
    ):
        rule = DecisionRule(per_class={name: per_class})
        engine = plain.with_rule(rule)
        assert bool(drawn_mask(engine.judge(image), rule, size).any()) is expected, per_class


def test_the_report_shows_truth_beside_prediction_and_charts_of_the_data() -> None:
    engine = InferenceEngine.load(segment_model(), threads=1)
    image = _picture()
    true = np.zeros((64, 64), np.uint8)
    true[8:40, 8:24] = 1
    label = engine.manifest.defect_names[0]
    pictures = [EvaluationPicture("a", label, "1", lambda: image, lambda: true)]
    measured = evaluate(engine, pictures)
    (pair,) = show_pairs(measured, pictures)
    assert 0.4 < pair["dice"] == measured.metrics["dice_defective"] < 0.9
    assert pair["truth"] != pair["seen"]
    assert pair["truth"].startswith("data:image/jpeg")
    statistics = mask_statistics([true, None], [label, "<none>"])
    assert statistics["per_picture"] == {"0": 1, "1": 1}
    assert statistics["areas"][label] == [512]
    charts = mask_charts(statistics)
    assert ">≥ 300</text>" in charts[2]
    assert "&lt;none&gt;" in charts[0]


@pytest.fixture
def strips(tmp_path: Path) -> Path:
    write_strips(tmp_path / "strips", 8, size=(200, 64))
    return tmp_path / "strips"


def test_evaluate_reads_runs_and_writes_runs(tmp_path: Path, strips: Path) -> None:
    model = tmp_path / "model.onnx"
    model.write_bytes(segment_model())
    trainer = TrainerProcess(
        "evaluate", model, strips, "--json", tmp_path / "found.json", "--events"
    )
    try:
        trainer.finish()
    finally:
        trainer.close()
    assert isinstance(trainer.events[-1], Done)
    found = json.loads((tmp_path / "found.json").read_bytes())
    assert found["masks"]["n_defective"] == 4
    assert found["masks"]["n_empty"] + 4 == 8 * len(found["masks"]["per_class"])
    heading, *rows = (tmp_path / "found.csv").read_text().splitlines()
    assert heading == "ImageId,EncodedPixels,ClassId"
    for row in rows:
        name, runs, number = row.split(",")
        assert name.startswith("strip-")
        assert number in "1234"
        assert decode_runs(runs, 64, 200).any()
    truth = {p.path.name: p.runs for p in read_severstal(strips).pictures}
    assert {row["path"] for row in found["rows"]} == set(truth)
    for row in found["rows"]:
        assert (row["truth"] == "NG") == bool(truth[row["path"]])
