"""Runs that cannot go on say why, before TensorFlow is needed."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector_gui.core.jobs import Event, Job, Log
from inspector_gui.core.model_file import ClassEntry
from tests.trainer.made_pictures import CLASSES, make_dataset, make_job, write_snapshot
from trainer.cancellation import Cancellation
from trainer.events import EventStream
from trainer.failure import JobError, RunCancelled, explain
from trainer.job_file import read_job
from trainer.runner import Run


def _fail(job: Job, heard: list[Event] | None = None) -> JobError:
    stream = EventStream(*([heard.append] if heard is not None else []))
    before = "tensorflow" in sys.modules
    with pytest.raises(JobError) as caught:
        Run(job, stream, Cancellation(stream)).carry_out()
    assert ("tensorflow" in sys.modules) == before
    return caught.value


def _empty(folder: Path) -> None:
    write_snapshot(folder, [])


def _one_class(folder: Path) -> None:
    make_dataset(folder, counts={"good": 20})


def _only_bad(folder: Path) -> None:
    make_dataset(folder, counts={"spot": 20})


def _few(folder: Path) -> None:
    make_dataset(folder, counts={"good": 20, "spot": 3})


def _one_part(folder: Path) -> None:
    snapshot = make_dataset(folder, counts={"good": 20, "spot": 12})
    update = {"group": "the same", "split": "train"}
    write_snapshot(folder, [p.model_copy(update=update) if p.label == "spot" else p
                            for p in snapshot.pictures])  # fmt: skip


def _foreign_label(folder: Path) -> None:
    make_dataset(folder, classes=CLASSES[:2])


def _no_snapshot(folder: Path) -> None:
    make_dataset(folder)
    (folder / "snapshot.json").unlink()


def _damaged_snapshot(folder: Path) -> None:
    make_dataset(folder)
    (folder / "snapshot.json").write_text('{"snapshot_id": 1')


def _gone(folder: Path) -> None:
    make_dataset(folder)
    for path in (folder / "dataset" / "stripe").iterdir():
        path.unlink()


@pytest.mark.parametrize(
    ("make", "code", "message"),
    [
        (_empty, "empty_dataset", "The dataset is empty."),
        (_one_class, "one_class", "All pictures are of good parts."),
        (_only_bad, "one_class", "All pictures are of defective parts."),
        (_few, "too_few_pictures", "Class spot has 3 pictures of 3 parts."),
        (_one_part, "too_few_pictures", "Class spot has 12 pictures of 1 part."),
        (_foreign_label, "bad_snapshot", "'stripe', which is none of its classes."),
        (_no_snapshot, "no_snapshot", "No such file"),
        (_damaged_snapshot, "bad_snapshot", "snapshot.json is not a snapshot"),
        (_gone, "no_pictures", "No readable picture of class stripe"),
    ],
)
def test_a_dataset_that_cannot_be_learned_from(
    make: Callable[[Path], None], code: str, message: str, tmp_path: Path
) -> None:
    make(tmp_path)
    error = _fail(make_job(tmp_path))
    assert error.code == code
    assert message in error.message
    assert error.hint


def test_set_aside_pictures_are_counted_and_named(tmp_path: Path) -> None:
    snapshot = make_dataset(tmp_path)
    for picture in snapshot.pictures:  # all of one class, and one of another
        if picture.label == "stripe" or picture.path.endswith("001.png"):
            (tmp_path / "dataset" / picture.path).write_bytes(b"no picture")
    heard: list[Event] = []
    _fail(make_job(tmp_path), heard)
    warnings = [e.message for e in heard if isinstance(e, Log) and e.level == "warning"]
    assert warnings[0] == "13 pictures are set aside and not used."
    assert "good/001.png: the file was changed since the snapshot was made" in warnings


def test_a_class_without_pictures_is_left_out_with_a_warning(tmp_path: Path) -> None:
    extra = (*CLASSES, ClassEntry(name="stain", verdict="NG"))
    make_dataset(tmp_path, classes=extra)
    heard: list[Event] = []
    for path in (tmp_path / "dataset" / "stripe").iterdir():
        path.unlink()
    _fail(make_job(tmp_path), heard)
    assert any(isinstance(e, Log) and "Class stain has no pictures" in e.message for e in heard)


def test_wrong_parameters_are_refused_before_any_picture_is_read(tmp_path: Path) -> None:
    make_dataset(tmp_path)
    error = _fail(make_job(tmp_path, parameters={"epochs": "many"}))
    assert error.code == "bad_parameter"
    assert "Epochs (epochs) must be a whole number; given is 'many'." in error.message
    assert _fail(make_job(tmp_path, recipe="nosuch")).code == "unknown_recipe"


def test_a_run_that_was_cancelled_before_it_began_does_nothing(tmp_path: Path) -> None:
    make_dataset(tmp_path)
    stream = EventStream()
    cancellation = Cancellation(stream)
    cancellation.request()
    try:
        with pytest.raises(RunCancelled):
            Run(make_job(tmp_path), stream, cancellation).carry_out()
    finally:
        cancellation.finish()
    assert not (tmp_path / "run" / "candidate.onnx").exists()


def test_paths_in_a_job_count_from_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "job.json"
    path.write_text('{"job_id": "1", "recipe": "x", "dataset": "dataset", "parent_model":'
                    ' "a.onnx", "snapshot": "run/snapshot.json", "output": "run"}')  # fmt: skip
    job = read_job(path)
    assert job.dataset == str(tmp_path / "dataset")
    assert job.parent_model == str(tmp_path / "a.onnx")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "job.json is not a job"),
        ('{"recipe": "x"}', "job_id: Field required"),
        ('{"job_id": "1", "recipe": "x", "dataset": "d", "snapshot": "s", "output": "o",'
         ' "colour": 1}', "colour: Extra inputs are not permitted"),
    ],
)  # fmt: skip
def test_a_wrong_job_says_what_is_wrong(text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "job.json").write_text(text)
    with pytest.raises(JobError, match=message):
        read_job(tmp_path / "job.json")


class ResourceExhaustedError(Exception):
    """Named like TensorFlow's."""


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (MemoryError(), "out_of_memory"),
        (ResourceExhaustedError("OOM when allocating tensor"), "out_of_memory"),
        (OSError(28, "No space left on device"), "disk_full"),
        (PermissionError(13, "Permission denied", "/somewhere"), "no_permission"),
        (ModuleNotFoundError("No module named 'tensorflow'", name="tensorflow"), "no_tensorflow"),
        (ZeroDivisionError("division by zero"), "unexpected"),
    ],
)
def test_every_failure_becomes_a_sentence(error: Exception, code: str) -> None:
    failed = explain(error)
    assert failed.code == code
    assert failed.message.endswith(".") or code == "unexpected"
    assert "\n" not in failed.message
