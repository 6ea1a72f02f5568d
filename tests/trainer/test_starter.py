"""The starter model: what it learned from, and what the shipped file is worth."""

import json
from collections import Counter

import numpy as np
import pytest

from inspector_gui.core.demo_part import DEMO_CLASSES, DEMO_ROI, make_picture
from inspector_gui.core.model_file import manifest_of, parse_model
from inspector_gui.runtime.assets import asset
from inspector_gui.runtime.engine import InferenceEngine
from trainer.starter import MAX_BYTES, main, mask_overlap, measure_starter, starter_pictures

PARTS = 60


@pytest.fixture(scope="module")
def starter() -> bytes:
    return asset("starter.onnx").read_bytes()


def test_it_learns_from_half_good_parts_and_every_kind_that_the_live_stream_never_shows() -> None:
    pictures = list(starter_pictures(16))
    kinds = Counter(picture.label for picture in pictures)
    assert kinds == {"good": 8, "blowhole": 2, "crack": 2, "scratch": 2, "stain": 2}
    assert len({picture.part_id for picture in pictures}) == 16
    assert min(picture.part_id for picture in pictures) >= "demo-700000"
    assert all(bool(p.mask.any()) == (p.label != "good") for p in pictures)


def test_the_shipped_file_is_small_and_belongs_to_the_demo_product(starter: bytes) -> None:
    assert len(starter) <= MAX_BYTES
    manifest = manifest_of(parse_model(starter))
    assert manifest is not None
    assert manifest.product == "demo"
    assert manifest.classes == DEMO_CLASSES
    assert manifest.preprocess.roi == DEMO_ROI
    assert {"mask", "score"} <= manifest.outputs.keys()


def test_the_shipped_model_judges_unseen_parts_well_but_not_perfectly(starter: bytes) -> None:
    measured = measure_starter(starter, PARTS)
    assert measured.metrics["n_ok"] + measured.metrics["n_ng"] == PARTS
    assert 0.8 < measured.metrics["accuracy"] < 1
    assert measured.metrics["roc_auc"] > 0.85
    found = mask_overlap(starter, PARTS)
    assert np.mean(list(found.values())) > 0.5


def test_it_gives_the_same_verdict_on_every_shot_of_an_easy_part(starter: bytes) -> None:
    engine = InferenceEngine.load(starter, threads=1)
    part = next(n for n in range(100) if make_picture(n, label="stain").difficulty < 0.15)
    verdicts = {
        engine.judge(make_picture(part, shot, label="stain").image).verdict for shot in range(4)
    }
    assert verdicts == {"NG"}


def test_measuring_prints_figures_with_their_conditions(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--measure", "--out", str(asset("starter.onnx")), "--parts", "8"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["parts"] == 8
    assert found["bytes"] <= MAX_BYTES
    assert found["conditions"]["versions"]["onnxruntime"]
