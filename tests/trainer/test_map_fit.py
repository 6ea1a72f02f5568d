"""Scoring a model's map against the true mask."""

import numpy as np
import pytest

from inspector_gui.core.model_file import InputEntry
from inspector_gui.core.preprocess import Preprocess, Roi
from inspector_gui.runtime.engine import InferenceEngine
from tests.fakes.models import make_manifest, with_graph
from trainer.evaluation import EvaluationPicture, evaluate
from trainer.map_fit import fit_map

#: The score is the darkest of 4 × 4 places; each place adds its darkness.
DARK = """
    <ir_version: 8, opset_import: ["" : 17]>
    dark (uint8[1,32,32,3] image)
        => (float[1,2] scores, float[1,4,4] contributions, float[1,1] base)
    <float scale = {0.003921568859368563}, float one = {1.0}, float[1,1] base = {-1.0},
     int64[2] flat = {1, 1}>
    {
        wide = Cast<to=1>(image)
        plain = Mul(wide, scale)
        grey_ = ReduceMean<axes=[3], keepdims=0>(plain)
        dark = Sub(one, grey_)
        channel = Unsqueeze(dark, axis)
        pooled = AveragePool<kernel_shape=[8, 8], strides=[8, 8]>(channel)
        contributions = Squeeze(pooled, axis)
        peak_ = ReduceMax<axes=[1, 2], keepdims=0>(contributions)
        peak = Reshape(peak_, flat)
        good = Sub(one, peak)
        scores = Concat<axis=1>(good, peak)
    }
""".replace("int64[2] flat", "int64[1] axis = {1}, int64[2] flat")


def _engine(roi: Roi | None = None) -> InferenceEngine:
    manifest = make_manifest(
        outputs={"scores": "scores", "contributions": "contributions", "base": "base"},
        preprocess=Preprocess(roi=roi),
        input=InputEntry(height=32, width=32, channels=3),
    )
    return InferenceEngine.load(with_graph(DARK, manifest), threads=1)


def _picture(
    dark: tuple[int, int], marked: tuple[int, int], label: str = "defect"
) -> EvaluationPicture:
    image = np.full((64, 64, 3), 250, np.uint8)
    image[dark[0] : dark[0] + 16, dark[1] : dark[1] + 16] = 30
    mask = np.zeros((64, 64), np.uint8)
    mask[marked[0] : marked[0] + 16, marked[1] : marked[1] + 16] = 1
    return EvaluationPicture(str((dark, marked)), label, str(dark), lambda: image, lambda: mask)


def test_a_map_on_the_defect_and_one_beside_it() -> None:
    pictures = [
        _picture((16, 16), (16, 16)),
        _picture((48, 48), (0, 0)),
        _picture((0, 0), (0, 0), label="good"),  # a good part has no defect to look at
    ]
    result = evaluate(_engine(), pictures)
    found = result.maps
    assert found is not None
    assert (found["pictures"], found["pointing_hits"], found["pointing"]) == (2, 1, 0.5)
    assert found["mask_area"] == pytest.approx(1 / 16)
    on, beside, good = (row.map_fit for row in result.rows)
    assert on is not None
    assert beside is not None
    assert good is None
    assert on.energy > 0.4 > 0.05 > beside.energy
    assert result.as_dict()["maps"] == found
    assert result.rows[0].as_dict()["map_fit"]["hit"] is True


def test_only_what_the_model_sees_is_compared() -> None:
    half = Roi(x=0.0, y=0.0, width=0.5, height=0.5)
    found = evaluate(_engine(half), [_picture((16, 16), (16, 16))]).maps
    assert found is not None
    assert found["mask_area"] == pytest.approx(1 / 4)
    assert evaluate(_engine(half), [_picture((16, 16), (48, 48))]).maps is None


def test_models_without_a_map_have_nothing_to_compare() -> None:
    from tests.fakes.models import classify_model

    engine = InferenceEngine.load(classify_model(), threads=1)
    assert evaluate(engine, [_picture((16, 16), (16, 16))]).maps is None


def test_an_empty_map_hits_nothing() -> None:
    truth = np.zeros((8, 8), np.uint8)
    truth[2, 2] = 1
    fit = fit_map(np.full((4, 4), -1.0, np.float32), truth)
    assert fit is not None
    assert (fit.energy, fit.hit) == (0.0, False)
