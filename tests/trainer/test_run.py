"""`python -m trainer run job.json` as the app starts it: a real process, a real model file."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector_gui.core.jobs import Cancelled, Done, Failed, Hello, Metric, Progress, Stage
from inspector_gui.core.model_file import model_id_of
from inspector_gui.core.picture_file import read_picture
from inspector_gui.runtime.engine import InferenceEngine
from tests.trainer.made_pictures import TrainerProcess, make_dataset, make_job, write_job
from trainer.recipe import find_recipes

#: Parameters that make each recipe finish in seconds. A new recipe needs a line here only if its
#: defaults are slow.
TINY = {
    "casting_cnn": {"size": 48, "epochs": 1000, "head": "pooled", "batch": 8},
    "leather_filters": {"size": 64, "epochs": 1000, "minimum_accuracy": 0},
    "leather_nasnet": {"size": 64, "epochs": 1000},
    "quick_tuned": {"size": 48, "epochs": 1000, "batch": 8},
    "segdec": {"steps": 100_000, "height": 64},
    "steel_cascade": {"height": 64, "width": 64, "epochs": 10_000, "batch": 4},
}


@pytest.fixture
def started() -> Iterator[list[TrainerProcess]]:
    processes: list[TrainerProcess] = []
    yield processes
    for process in processes:
        process.close()


@pytest.mark.parametrize("recipe", sorted(find_recipes()))
def test_every_recipe_from_job_to_model(
    recipe: str, tmp_path: Path, started: list[TrainerProcess]
) -> None:
    folder = tmp_path / "Prüfteil 中文"
    snapshot = make_dataset(folder)
    # The time limit ends the thousands of epochs above with the best state so far.
    job = make_job(folder, recipe, parameters=TINY.get(recipe, {}), max_minutes=0.01)
    trainer = TrainerProcess("run", write_job(folder, job))
    started.append(trainer)

    assert trainer.finish() == 0, trainer.events[-1]

    kinds = [event.event for event in trainer.events]
    assert isinstance(trainer.events[0], Hello)
    assert trainer.events[0].recipe == recipe
    stages = [event.name for event in trainer.events if isinstance(event, Stage)]
    assert stages == ["load", "build", "train", "export", "parity", "evaluate", "report"]
    assert "metric" in kinds
    fractions = [event.fraction for event in trainer.events if isinstance(event, Progress)]
    assert fractions
    assert all(0 <= fraction <= 1 for fraction in fractions)
    # What came over the pipe is what lies in the folder, line by line.
    mirrored = (folder / "run" / "events.jsonl").read_text(encoding="utf-8").splitlines()
    assert mirrored == [event.model_dump_json() for event in trainer.events]

    done = trainer.events[-1]
    assert isinstance(done, Done)
    data = Path(done.model).read_bytes()
    assert model_id_of(data) == done.model_id
    engine = InferenceEngine.load(data)
    assert engine.manifest.recipe.name == recipe
    assert engine.manifest.snapshot_id == snapshot.snapshot_id
    assert engine.manifest.class_names == ("good", "spot", "stripe")
    assert engine.manifest.metrics["n_ng"] == 4
    judgement = engine.judge(read_picture(folder / "dataset" / snapshot.pictures[0].path))
    assert 0 <= judgement.findings.defect_score <= 1
    report = json.loads(Path(done.report).read_bytes())
    assert report["candidate"]["model_id"] == done.model_id
    assert report["parity"]["same_verdicts"] == report["parity"]["pictures"] == 8
    assert report["parity"]["max_difference"] <= 1e-4
    assert report["network"]["parameters"] == sum(
        layer["parameters"] for layer in report["network"]["layers"]
    )
    assert (folder / "run" / "report.html").is_file()
    with (folder / "run" / "history.csv").open(encoding="utf-8", newline="") as file:
        history = list(csv.DictReader(file))
    epochs = [event for event in trainer.events if isinstance(event, Metric)]
    assert [int(row["epoch"]) for row in history] == [event.step for event in epochs]
    assert float(history[-1]["loss"]) == epochs[-1].values["loss"]


def test_cancel_during_training(tmp_path: Path, started: list[TrainerProcess]) -> None:
    make_dataset(tmp_path)
    job = make_job(tmp_path, parameters=TINY["casting_cnn"] | {"patience": 100})
    trainer = TrainerProcess("run", write_job(tmp_path, job))
    started.append(trainer)
    metric = trainer.wait_for("metric")
    assert isinstance(metric, Metric)
    trainer.say("what is this")  # anything else is not a cancel
    trainer.wait_for("metric")
    trainer.say("cancel")
    assert trainer.finish() == 3
    assert isinstance(trainer.events[-1], Cancelled)
    assert not (tmp_path / "run" / "candidate.onnx").exists()


def test_the_end_of_stdin_cancels_even_while_tensorflow_is_imported(
    tmp_path: Path, started: list[TrainerProcess]
) -> None:
    make_dataset(tmp_path)
    trainer = TrainerProcess("run", write_job(tmp_path, make_job(tmp_path)))
    started.append(trainer)
    while True:
        stage = trainer.wait_for("stage")
        assert isinstance(stage, Stage)
        if stage.name == "build":
            break
    trainer.hang_up()
    assert trainer.finish() == 3
    assert isinstance(trainer.events[-1], Cancelled)


def test_a_wrong_job_file_is_one_clear_sentence(
    tmp_path: Path, started: list[TrainerProcess]
) -> None:
    (tmp_path / "job.json").write_text('{"recipe": "casting_cnn"')
    trainer = TrainerProcess("run", tmp_path / "job.json")
    started.append(trainer)
    assert trainer.finish() == 1
    (failed,) = trainer.events
    assert isinstance(failed, Failed)
    assert failed.code == "bad_job"
    assert failed.message.startswith("job.json is not a job")
