"""Made-up surfaces and defects, and the training on them, down to the command and its file."""

import io
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from inspector_gui.core.jobs import Done, Event, Metric, Stage
from tests.trainer.made_pictures import TrainerProcess
from trainer.cancellation import Cancellation
from trainer.events import EventStream
from trainer.failure import JobError, RunCancelled
from trainer.graph_writer import weights_of
from trainer.machine import import_tensorflow
from trainer.made_defects import KINDS, put_defect
from trainer.made_surfaces import make_sheet, shade
from trainer.monitor import Monitor
from trainer.surface_drawing import PICTURES, SIDE, Drawing, draw_batch, draw_sheets
from trainer.surface_network import MIDDLE, SPREAD, surface_network
from trainer.surface_training import train_surfaces, write_surfaces
from trainer.surface_weights import read_surface_weights, write_surface_weights


def test_the_same_numbers_draw_the_same_and_others_something_else() -> None:
    sheets = draw_sheets(3)
    assert np.array_equal(sheets, draw_sheets(3))
    assert not np.array_equal(sheets[0], sheets[1])
    first, again, other = (draw_batch(sheets, np.random.default_rng(n)) for n in (1, 1, 2))
    assert np.array_equal(first.pictures, again.pictures)
    assert np.array_equal(first.marks, again.marks)
    assert not np.array_equal(first.pictures, other.pictures)
    assert first.pictures.shape == (PICTURES, SIDE, SIDE, 3)
    assert set(np.unique(first.marks)) == {0, 1}
    assert 0.001 < first.marks.mean() < 0.1, "defects are there, and they are rare"


@pytest.mark.parametrize("kind", range(len(KINDS)), ids=KINDS)
def test_a_defect_changes_what_it_marks_and_nothing_around(kind: int) -> None:
    rng = np.random.default_rng(5)
    picture, other = (shade(make_sheet(number, 96), rng) for number in (4, 9))
    before = picture.copy()
    marked = 0
    for seed in range(6):
        changed, cover = put_defect(picture, kind, np.random.default_rng(seed), other)
        again, same = put_defect(picture, kind, np.random.default_rng(seed), other)
        assert np.array_equal(changed, again)
        assert np.array_equal(cover, same)
        assert cover.min() >= 0
        assert cover.max() <= 1
        difference = np.abs(changed - picture).mean(2)
        near = cv2.blur(difference, (3, 3))
        marked += int((cover > 0).sum())
        # Grey values at the edge of the range are cut off, so they may have changed less.
        inside = (changed > 0).all(2) & (changed < 255).all(2)
        spread = max(float(picture.mean(2).std()), 4)
        visible = cv2.erode(inside.astype(np.uint8), np.ones((3, 3))) > 0
        assert near[(cover > 0) & visible].min(initial=np.inf) > 0.12 * spread
        # What is not marked is as before, or so weak an edge that it could not be seen.
        unmarked = cover == 0
        assert ((difference == 0) | (near <= 0.12 * spread))[unmarked].all()
        assert (difference == 0).mean() > 0.5
    assert marked > 0
    assert np.array_equal(picture, before)


@pytest.fixture(scope="module")
def network() -> Any:
    import_tensorflow(1)
    return surface_network(len(KINDS))


def silent(check: Any = lambda: None) -> Monitor:
    return Monitor(lambda event: None, check)


def test_some_steps_lower_the_loss(network: Any) -> None:
    batch = draw_batch(draw_sheets(2), np.random.default_rng(3))

    def loss() -> float:
        odds = np.asarray(network((batch.pictures.astype(np.float32) - MIDDLE) / SPREAD))
        each = np.logaddexp(0, odds) - batch.marks * odds
        return float(((1 + 4 * batch.marks) * each).mean())

    before = loss()
    told = train_surfaces(network, lambda: batch, 8, silent())
    assert loss() < 0.9 * before
    assert 0 <= told["found"] <= 1
    assert 0 <= told["right"] <= 1


def test_a_broken_loss_ends_the_training_with_a_sentence(network: Any) -> None:
    import keras

    broken = keras.models.clone_model(network)
    broken.set_weights([np.full_like(array, np.nan) for array in network.get_weights()])
    batch = draw_batch(draw_sheets(1), np.random.default_rng(3))
    with pytest.raises(JobError, match="ran away"):
        train_surfaces(broken, lambda: batch, 1, silent())


def test_the_command_writes_weights_that_fit_the_network(network: Any, tmp_path: Path) -> None:
    out = tmp_path / "Gewichte 重" / "surface_weights.npz"
    trainer = TrainerProcess("surfaces", "--out", out, "--steps", "3", "--sheets", "4", "--events")
    try:
        assert trainer.finish() == 0, trainer.events[-1:]
    finally:
        trainer.close()
    done = trainer.events[-1]
    assert isinstance(done, Done)
    assert done.report == str(out)
    assert done.summary["steps"] == 3
    assert [event.name for event in trainer.events if isinstance(event, Stage)] == [
        "sheets",
        "train",
    ]
    metric = next(event for event in trainer.events if isinstance(event, Metric))
    assert (metric.step, metric.total) == (3, 3)
    assert {"loss", "found", "minutes left"} <= metric.values.keys()

    weights = read_surface_weights(out)
    fresh = weights_of(network)
    assert [(name, [a.shape for a in arrays]) for name, arrays in weights.items()] == [
        (name, [a.shape for a in arrays]) for name, arrays in fresh.items()
    ]
    assert weights["surface_marks"][1].max() != weights["surface_marks"][1].min(), "it has learned"
    assert [path.name for path in out.parent.iterdir()] == [out.name]


def test_a_cancelled_training_leaves_no_file(tmp_path: Path) -> None:
    stream = EventStream()
    cancellation = Cancellation(stream)

    def in_the_middle(event: Event) -> None:
        if isinstance(event, Stage) and event.name == "train":
            cancellation.request()
            cancellation.finish()  # or else the watchdog would end this very process

    stream.listen(in_the_middle)
    with pytest.raises(RunCancelled):
        write_surfaces(tmp_path / "w.npz", stream, cancellation, steps=100_000, sheets=1)
    assert list(tmp_path.iterdir()) == []


def test_a_drawing_process_that_dies_is_one_sentence() -> None:
    def draw_until_it_ends(drawing: Drawing) -> None:
        while True:
            drawing.next_batch(lambda: None)

    with Drawing(1, 1) as drawing:
        drawing.wait_for_sheets(lambda done: None)
        (process,) = (child for child in active_children() if child.name == "drawing")
        process.kill()
        with pytest.raises(JobError, match="draws the made-up surfaces ended"):
            draw_until_it_ends(drawing)


def test_a_wrong_weights_file_is_one_sentence(network: Any, tmp_path: Path) -> None:
    path = tmp_path / "w.npz"
    weights = weights_of(network)

    def refused(words: str) -> None:
        with pytest.raises(JobError, match=words) as refusal:
            read_surface_weights(path)
        assert "\n" not in refusal.value.message

    refused("cannot be read")
    for data in (b"", b"no archive", b"PK\x03\x04 half an archive", _array(np.zeros(3))):
        path.write_bytes(data)
        refused("is no NumPy archive")
    write_surface_weights(path, {k: v for k, v in weights.items() if k != "surface_marks"})
    refused("lacks the array surface_marks/0")
    write_surface_weights(path, weights | {"more": [np.zeros(1, np.float32)]})
    refused("holds an array more/0 that")
    write_surface_weights(path, weights | {"surface_marks": [np.zeros((1, 1, 48, 3))]})
    refused("surface_marks/0 of another shape")
    gone = [np.full_like(array, np.nan) for array in weights["surface_norm_1"]]
    write_surface_weights(path, weights | {"surface_norm_1": gone})
    refused("no number")
    write_surface_weights(path, weights)
    for name, arrays in read_surface_weights(path).items():
        assert all(np.array_equal(a, b) for a, b in zip(arrays, weights[name], strict=True))


def _array(values: np.ndarray) -> bytes:
    file = io.BytesIO()
    np.save(file, values)
    return file.getvalue()
