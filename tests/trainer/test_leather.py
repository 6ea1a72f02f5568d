"""The two leather systems beyond what the test of every recipe shows."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from inspector_gui.core.jobs import Done, Log
from inspector_gui.core.model_file import MAX_BYTES
from inspector_gui.core.picture_file import read_picture
from inspector_gui.runtime.engine import InferenceEngine
from tests.trainer.made_pictures import (
    CLASSES,
    TrainerProcess,
    make_dataset,
    make_job,
    write_job,
)
from trainer.failure import JobError
from trainer.recipe import BuildContext, Facts, find_recipe

FACTS = Facts(227, 227, grey=False, roi=None)


@pytest.mark.parametrize(
    ("filters", "radius", "steps", "channels"),
    [
        ("contour", 2, ["median", "sobel_laplace", "contour"], 1),
        ("contour", 0, ["sobel_laplace", "contour"], 1),
        ("edges", 1, ["median", "sobel_laplace"], 1),
        ("none", 1, [], 1),
        ("texture", 1, [], 3),
    ],
)
def test_the_filters_are_steps_of_the_model_file(
    filters: str, radius: int, steps: list[str], channels: int
) -> None:
    recipe = find_recipe("leather_filters")
    values = recipe.read_values({"filters": filters, "median_radius": radius, "size": 100})
    geometry = recipe.geometry(values, FACTS)
    assert [step.name for step in geometry.preprocess.filters] == steps
    assert (geometry.height, geometry.width, geometry.channels) == (100, 100, channels)


def _judged(share_right: float, minimum: float) -> Any:
    """The rule for eight good and eight defective pictures, some of both judged wrongly."""
    recipe = find_recipe("leather_filters")
    bad = np.arange(16) >= 8
    wrong = np.arange(16) % 8 >= 8 * share_right
    score = np.where(bad ^ wrong, 0.9, 0.1).astype(np.float32)
    classes = (SimpleNamespace(verdict="OK"), SimpleNamespace(verdict="NG"))
    context: Any = SimpleNamespace(
        validation=SimpleNamespace(defective=bad, classes=classes),
        values={"minimum_accuracy": minimum, "filters": "contour"},
        held_out={},
    )
    return recipe.rule({"scores": np.stack([1 - score, score], axis=1)}, context)


def test_below_the_minimum_accuracy_no_candidate_is_offered() -> None:
    assert 0.1 < _judged(1.0, 0.75).threshold < 0.9
    with pytest.raises(JobError, match="at least 75% are asked for"):
        _judged(0.25, 0.75)
    assert _judged(0.25, 0.0).threshold <= 1


@pytest.mark.parametrize("name", ["leather_filters", "leather_nasnet"])
def test_a_strange_weights_file_ends_the_run_before_anything_is_built(
    tmp_path: Path, name: str
) -> None:
    strange = tmp_path / "weights.h5"
    strange.write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(1000))
    recipe = find_recipe(name)
    given = {"weights": str(strange), "size": 64}
    if name == "leather_filters":
        given["filters"] = "texture"
    values = recipe.read_values(given)
    mean = np.zeros(3, np.float32)
    context = BuildContext(recipe.geometry(values, FACTS), CLASSES, values, mean, mean + 1)
    with pytest.raises(JobError, match=r"^weights\.h5 is not the official file") as caught:
        recipe.build(context)
    assert caught.value.code == "bad_weights"


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("network", ["mobile", "large"])
def test_the_published_sizes_build_train_a_few_steps_and_run(tmp_path: Path, network: str) -> None:
    snapshot = make_dataset(tmp_path)
    values = {"network": network, "epochs": 1, "batch": 4}
    job = make_job(tmp_path, "leather_nasnet", parameters=values)
    trainer = TrainerProcess("run", write_job(tmp_path, job))
    try:
        code = trainer.finish()
        done = trainer.events[-1]
        assert code == 0, done
        assert isinstance(done, Done)
        told = [event.message for event in trainer.events if isinstance(event, Log)]
        assert any("trained from scratch" in line for line in told)
    finally:
        trainer.close()
    data = Path(done.model).read_bytes()
    assert len(data) <= MAX_BYTES
    engine = InferenceEngine.load(data)
    assert (engine.manifest.input.height, engine.manifest.input.width) == (227, 227)
    judgement = engine.judge(read_picture(tmp_path / "dataset" / snapshot.pictures[0].path))
    assert 0 <= judgement.findings.defect_score <= 1
    report = json.loads(Path(done.report).read_bytes())
    assert report["parity"]["same_verdicts"] == report["parity"]["pictures"]
