"""A training that was broken off goes on as if it had not been."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from inspector_gui.core.jobs import CHECKPOINT_FILE, Event, Job, Metric
from inspector_gui.core.preprocess import Preprocess
from tests.trainer.made_pictures import CLASSES, make_dataset
from trainer.checkpoint import Checkpoint
from trainer.data import BatchOrder, PictureLoader, PreparedPictures
from trainer.failure import RunCancelled
from trainer.monitor import Monitor
from trainer.recipe import BuildContext, Facts, FitContext
from trainer.recipes.casting_cnn import RECIPE

JOB = Job(job_id="run-0001", recipe="casting_cnn", dataset="d", snapshot="s", output="o")


def test_a_state_comes_back_for_its_own_job_only(tmp_path: Path) -> None:
    kept = Checkpoint(tmp_path, JOB, "1")
    assert kept.load() is None
    kept.save({"w": np.arange(6.0).reshape(2, 3)}, {"epoch": 3, "name": "Größe"})
    state = Checkpoint(tmp_path, JOB, "1").load()
    assert state is not None
    assert np.array_equal(state.arrays["w"], np.arange(6.0).reshape(2, 3))
    assert (state.notes["epoch"], state.notes["name"]) == (3, "Größe")
    other = JOB.model_copy(update={"parameters": {"epochs": 7}})
    assert Checkpoint(tmp_path, other, "1").load() is None
    assert Checkpoint(tmp_path, JOB, "2").load() is None
    kept.forget()
    assert Checkpoint(tmp_path, JOB, "1").load() is None


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 cut", b"\x93NUMPY", b"\x80\x04K\x01."])
def test_a_damaged_state_is_none(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / CHECKPOINT_FILE).write_bytes(damage)
    assert Checkpoint(tmp_path, JOB, "1").load() is None


def test_a_state_is_written_now_and_then(tmp_path: Path) -> None:
    now = [0.0]
    kept = Checkpoint(tmp_path, JOB, every_s=20, clock=lambda: now[0])
    assert not kept.due
    now[0] = 21
    assert kept.due
    kept.save({}, {})
    assert not kept.due
    assert not Checkpoint(None).due


@pytest.fixture
def pictures(tmp_path: Path) -> PreparedPictures:
    snapshot = make_dataset(tmp_path, counts={"good": 6, "spot": 4, "stripe": 4})
    loader = PictureLoader(tmp_path / "dataset", tmp_path, CLASSES)
    return loader.load(snapshot.pictures, Preprocess(colour="grey"), 32, 32)


class Broken:
    """Told of events; breaks the training off after so many epochs."""

    def __init__(self, after: int) -> None:
        self.steps: list[int] = []
        self._after = after

    def send(self, event: Event) -> None:
        if isinstance(event, Metric):
            self.steps.append(event.step)

    def check(self) -> None:
        if len(self.steps) >= self._after:
            raise RunCancelled


def train(pictures: PreparedPictures, folder: Path, heard: Broken) -> tuple[Any, Monitor]:
    import keras

    keras.utils.set_random_seed(5)
    values = RECIPE.read_values({"epochs": 3, "size": 32, "batch": 8})
    geometry = RECIPE.geometry(values, Facts(80, 64, True, None))
    build = BuildContext(geometry, CLASSES, values, *pictures.moments())
    monitor = Monitor(heard.send, heard.check)
    checkpoint = Checkpoint(folder, JOB, every_s=0)
    model = RECIPE.build(build)
    context = FitContext(model, pictures, pictures, values, 5, monitor, folder)
    RECIPE.fit(replace(context, checkpoint=checkpoint))
    return model, monitor


def test_broken_off_it_goes_on_with_its_weights_its_rate_and_its_curves(
    tmp_path: Path, pictures: PreparedPictures
) -> None:
    with pytest.raises(RunCancelled):
        train(pictures, tmp_path, Broken(2))
    state = Checkpoint(tmp_path, JOB).load()
    assert state is not None
    heard = Broken(99)
    model, again = train(pictures, tmp_path, heard)
    assert heard.steps == [1, 2, 3], "the curves are whole"
    batches = BatchOrder(len(pictures), 8, 5, least_batches=20).batches
    assert int(model.optimizer.iterations) == 3 * batches, "none twice, none left out"
    losses = again.history["loss"]
    assert losses[:2] == state.notes["history"]["loss"]
    assert losses[2] < 0.9 * losses[0], "it did not begin anew"
    assert again.history["learning_rate"][2] < again.history["learning_rate"][1]
