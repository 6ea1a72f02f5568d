"""Reading a snapshot: the frozen pictures and no others."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector_gui.core.preprocess import Preprocess, Roi, prepare, prepare_mask
from inspector_gui.core.snapshot import Snapshot
from tests.trainer.made_pictures import CLASSES, make_dataset, plate
from trainer.data import BatchOrder, PictureLoader, PreparedPictures
from trainer.failure import JobError, RunCancelled

GREY = Preprocess(colour="grey")


def _load(folder: Path, snapshot: Snapshot, preprocess: Preprocess = GREY) -> PreparedPictures:
    loader = PictureLoader(folder / "dataset", folder, CLASSES)
    pictures = loader.load(snapshot.pictures, preprocess, 32, 40)
    assert loader.set_aside == []
    return pictures


def test_tensors_and_masks_are_what_the_app_would_prepare(tmp_path: Path) -> None:
    snapshot = make_dataset(tmp_path, counts={"good": 1, "spot": 1, "stripe": 1})
    roi = Preprocess(colour="rgb", roi=Roi(x=0.1, y=0, width=0.8, height=1), resize="letterbox")
    pictures = _load(tmp_path, snapshot, roi)
    assert pictures.tensors.shape == (3, 32, 40, 3)
    assert list(pictures.labels) == [0, 1, 2]
    assert list(pictures.defective) == [False, True, True]
    assert set(pictures.masks) == {1, 2}
    for index, label in enumerate(("good", "spot", "stripe")):
        image, mask = plate(index + 1, label)
        tensor, placement = prepare(image, roi, 32, 40)
        assert np.array_equal(pictures.tensors[index], tensor[0])
        if index:
            assert np.array_equal(pictures.masks[index], prepare_mask(mask, placement))


def test_pictures_that_are_not_the_frozen_ones_are_named_and_set_aside(tmp_path: Path) -> None:
    snapshot = make_dataset(tmp_path, counts={"good": 8})
    files = [tmp_path / "dataset" / p.path for p in snapshot.pictures]
    files[0].unlink()
    files[1].write_bytes(files[2].read_bytes())
    files[3].write_bytes(files[3].read_bytes()[:-40])
    moved = tmp_path / "dataset" / "spot" / files[4].name  # relabelled since: the snapshot holds
    moved.parent.mkdir()
    files[4].rename(moved)
    loader = PictureLoader(tmp_path / "dataset", tmp_path, CLASSES)
    pictures = loader.load(snapshot.pictures, GREY, 32, 40)
    assert len(pictures) == 5
    assert [p.path for p in pictures.pictures] == [snapshot.pictures[i].path for i in range(2, 8)
                                                   if i != 3]  # fmt: skip
    reasons = {Path(aside.path).name: aside.reason for aside in loader.set_aside}
    assert reasons == {
        files[0].name: "the file is gone",
        files[1].name: "the file was changed since the snapshot was made",
        files[3].name: "the file was changed since the snapshot was made",
    }


def test_a_mask_of_another_size_is_not_stretched(tmp_path: Path) -> None:
    snapshot = make_dataset(tmp_path, counts={"spot": 2})
    wrong = np.ones((5, 5), np.uint8)
    assert snapshot.pictures[0].mask is not None
    (tmp_path / snapshot.pictures[0].mask).write_bytes(cv2.imencode(".png", wrong)[1].tobytes())
    loader = PictureLoader(tmp_path / "dataset", tmp_path, CLASSES)
    assert len(loader.load(snapshot.pictures, GREY, 32, 40)) == 1
    assert loader.set_aside[0].reason == "its mask has another size"


def test_masks_are_numbered_as_the_run_numbers_its_classes(tmp_path: Path) -> None:
    snapshot = make_dataset(tmp_path, counts={"spot": 1, "stripe": 2})
    used = (CLASSES[0], CLASSES[2])  # the run leaves the spot out
    loader = PictureLoader(tmp_path / "dataset", tmp_path, used, marked=CLASSES)
    loaded = loader.load(snapshot.pictures[1:], GREY, 32, 40)
    assert [set(np.unique(mask)) for mask in loaded.masks.values()] == [{0, 1}, {0, 1}]
    assert loaded.scale == 4.0


def test_size_and_colour_are_learned_from_the_pictures(tmp_path: Path) -> None:
    snapshot = make_dataset(tmp_path, counts={"good": 5})
    loader = PictureLoader(tmp_path / "dataset", tmp_path, CLASSES)
    half = Roi(x=0.5, y=0, width=0.5, height=1)
    assert loader.look(snapshot.pictures, None) == (80, 64, True)
    assert loader.look(snapshot.pictures, half) == (40, 64, True)
    for picture in snapshot.pictures:
        (tmp_path / "dataset" / picture.path).unlink()
    with pytest.raises(JobError, match="None of the pictures"):
        loader.look(snapshot.pictures, None)


def test_what_progress_raises_ends_the_loading(tmp_path: Path) -> None:
    snapshot = make_dataset(tmp_path, counts={"good": 4})
    loader = PictureLoader(tmp_path / "dataset", tmp_path, CLASSES)

    def stop(_done: int) -> None:
        raise RunCancelled

    with pytest.raises(RunCancelled):
        loader.load(snapshot.pictures, GREY, 32, 40, progress=stop)


def test_pictures_that_would_not_fit_into_memory_are_refused_before_reading(
    tmp_path: Path,
) -> None:
    snapshot = make_dataset(tmp_path, counts={"good": 1})
    loader = PictureLoader(tmp_path / "dataset", tmp_path, CLASSES)
    with pytest.raises(JobError, match="GB of memory"):
        loader.load(snapshot.pictures * 1_000_000, GREY, 2048, 2048)


def test_rare_classes_count_as_much_as_frequent_ones(tmp_path: Path) -> None:
    pictures = _load(tmp_path, make_dataset(tmp_path, counts={"good": 9, "spot": 3}))
    weights = pictures.class_weights()
    assert weights[0] * 9 == pytest.approx(weights[1] * 3)
    assert weights[2] == 0  # no picture, no weight, no division by zero
    assert weights[pictures.labels].sum() == pytest.approx(12)


def test_mean_and_deviation_are_those_of_all_pixels(tmp_path: Path) -> None:
    pictures = _load(tmp_path, make_dataset(tmp_path, counts={"good": 3, "spot": 3}))
    mean, std = pictures.moments()
    assert mean == pytest.approx([pictures.tensors.mean()], rel=1e-5)
    assert std == pytest.approx([pictures.tensors.std()], rel=1e-4)


def test_each_epoch_shows_every_picture_once_and_a_seed_repeats_everything() -> None:
    order, same, other = BatchOrder(10, 4, 1), BatchOrder(10, 4, 1), BatchOrder(10, 4, 2)
    assert order.batches == 3

    def epoch(which: BatchOrder, number: int) -> list[int]:
        return [int(i) for batch in range(3) for i in which.indices(number, batch)]

    assert sorted(epoch(order, 0)) == list(range(10))
    assert epoch(order, 0) == epoch(same, 0)
    assert epoch(order, 0) != epoch(order, 1)
    assert epoch(order, 0) != epoch(other, 0)
    few = BatchOrder(5, 5, 1, least_batches=3)
    assert sorted(epoch(few, 0)) == sorted([*range(5)] * 3)
    assert order.generator(2, 3).random() == same.generator(2, 3).random()
    assert order.generator(2, 3).random() != order.generator(3, 3).random()
