"""The dataset as the people around it see it: answers, undo, files moved by hand, reopening."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from inspector_gui.core import dataset_change
from inspector_gui.core.annotation import DatasetError, Seen
from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_change import NewPicture
from inspector_gui.core.dataset_folder import DatasetFolder
from inspector_gui.core.folder_lock import FolderLock
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_png, read_mask, read_picture

CLASSES = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="crack", verdict="NG"),
    ClassEntry(name="Lunker/Pore: groß?", verdict="NG"),
)
PORE = "Lunker/Pore: groß?"


def _image(number: int) -> NDArray[np.uint8]:
    return np.random.default_rng(number).integers(0, 255, (12, 16, 3), dtype=np.uint8)


def _mask(value: int) -> NDArray[np.uint8]:
    mask = np.zeros((12, 16), np.uint8)
    mask[2:5, 3:9] = value
    return mask


@pytest.fixture
def dataset(tmp_path: Path) -> Iterator[Dataset]:
    with Dataset(tmp_path / "dataset", CLASSES) as opened:
        yield opened


def _reopened(dataset: Dataset) -> Dataset:
    dataset.close()
    return Dataset(dataset.folder, dataset.classes)


def _state(dataset: Dataset) -> dict[str, tuple[str, bytes | None]]:
    """Label and mask bytes by picture, as they lie on the disk."""
    state = {}
    for picture in dataset.pictures():
        assert picture.path.is_file()
        mask = picture.mask.read_bytes() if picture.mask else None
        state[picture.picture_id] = (picture.label, mask)
    return state


def test_an_added_picture_lies_in_its_class_folder_and_survives_reopening(dataset: Dataset) -> None:
    seen = Seen("OK", 0.2, "good", "m1", "c1", 0.5, "defect score 0.20", "r1", {"gain": 3})
    line = dataset.add(_image(1), PORE, who="Anna", part_id="p7", mask=_mask(2), seen=seen)
    again = _reopened(dataset)
    (picture,) = again.pictures()
    assert picture.picture_id == line.picture_id
    assert (picture.label, picture.part_id, picture.who) == (PORE, "p7", "Anna")
    assert picture.seen == seen
    assert picture.path.parent.parent == dataset.folder
    assert np.array_equal(read_picture(picture.path), _image(1))
    assert picture.mask is not None
    assert np.array_equal(read_mask(picture.mask), _mask(2))
    assert again.verify() == []
    again.close()


def test_the_same_picture_again_is_relabelled_not_stored_twice(dataset: Dataset) -> None:
    dataset.add(_image(1), "good", who="a")
    dataset.add(_image(1), "crack", who="b")
    assert dataset.counts() == {"good": 0, "crack": 1, PORE: 0}
    assert len(list(dataset.folder.glob("*/*.png"))) == 1


def test_marks_follow_the_class_and_a_good_picture_has_none(dataset: Dataset) -> None:
    line = dataset.add(_image(1), "crack", who="a", mask=_mask(1))
    dataset.annotate(line.picture_id, PORE, who="a")
    mask = dataset.pictures()[0].mask
    assert mask is not None
    assert np.array_equal(read_mask(mask), _mask(2))
    dataset.annotate(line.picture_id, "good", who="a")
    assert dataset.pictures()[0].mask is None
    assert not list((dataset.folder / "masks").glob("*.png"))


def test_answers_given_together_all_stand_or_none(dataset: Dataset) -> None:
    ids = [dataset.add(_image(n), "crack", who="a", mask=_mask(1)).picture_id for n in range(3)]
    seen = Seen(verdict="OK", score=0.1)
    given = dataset.annotate_all([(ids[0], "good", seen), (ids[1], PORE, None)], who="b")
    assert [line.seen for line in given] == [seen, None]
    assert [p.label for p in dataset.pictures()] == ["good", PORE, "crack"]
    assert [p.mask is not None for p in dataset.pictures()] == [False, True, True]
    dataset.undo(given[0].annotation_id, who="b")
    assert dataset.pictures()[0].mask is not None
    dataset.pictures()[2].path.unlink()
    with pytest.raises(DatasetError):
        dataset.annotate_all([(one, "good", None) for one in ids], who="b")
    assert [p.label for p in dataset.pictures()] == ["crack", PORE, "crack"]
    assert [p.path.is_file() for p in dataset.pictures()] == [True, True, False]
    assert dataset.verify() == []


def test_all_moves_given_together_are_on_the_disk_before_the_first_mask(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [dataset.add(_image(n), "crack", who="a", mask=_mask(1)).picture_id for n in range(3)]
    done: list[str] = []
    real_sync, real_put = dataset_change.sync_folder, DatasetFolder.put_mask

    def noted_sync(folder: Path) -> None:
        done.append("sync")
        real_sync(folder)

    def noted_put(files: DatasetFolder, file: str, data: bytes | None) -> None:
        done.append("mask")
        assert sum(1 for _ in files.path(PORE, "").glob("*.png")) == len(ids)
        real_put(files, file, data)

    monkeypatch.setattr(dataset_change, "sync_folder", noted_sync)
    monkeypatch.setattr(DatasetFolder, "put_mask", noted_put)
    dataset.annotate_all([(one, PORE, None) for one in ids], who="b")
    assert done == ["sync", "sync", "mask", "mask", "mask"], "both folders, then the masks"


def test_undo_restores_label_folder_and_mask_exactly(dataset: Dataset) -> None:
    line = dataset.add(_image(1), "crack", who="a", mask=_mask(1))
    before = _state(dataset)
    second = dataset.annotate(line.picture_id, "good", who="b")
    third = dataset.annotate(line.picture_id, PORE, who="b", mask=_mask(2))
    dataset.undo(third.annotation_id, who="b")
    assert dataset.pictures()[0].label == "good"
    dataset.undo(second.annotation_id, who="b")
    assert _state(dataset) == before
    undone = dataset.undo(line.annotation_id, who="b")
    assert undone.label is None
    assert dataset.pictures() == []
    assert dataset.scan().changed is False
    assert dataset.add(_image(1), "good", who="c").action == "add"


def test_pictures_taken_back_never_overwrite_each_other(dataset: Dataset) -> None:
    pictures = [encode_png(_image(number)) for number in (1, 2, 3)]
    for data in pictures:
        (line,) = dataset.add_files([NewPicture(data, "good", "a.png")], who="a")
        dataset.undo(line.annotation_id, who="a")
    kept = {path.read_bytes() for path in (dataset.folder / ".removed").glob("*.png")}
    assert kept == set(pictures)


def test_undoing_an_earlier_answer_leaves_the_later_one_standing(dataset: Dataset) -> None:
    first = dataset.add(_image(1), "good", who="a")
    second = dataset.annotate(first.picture_id, "crack", who="a")
    third = dataset.annotate(first.picture_id, PORE, who="a")
    dataset.undo(second.annotation_id, who="a")
    assert dataset.pictures()[0].label == PORE
    dataset.undo(third.annotation_id, who="a")
    assert dataset.pictures()[0].label == "good"
    with pytest.raises(DatasetError, match="taken back already"):
        dataset.undo(third.annotation_id, who="a")


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_any_sequence_of_answers_and_undos(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """A picture's label and mask are those of its newest answer that was not taken back."""
    with contextlib.ExitStack() as stack:
        _answer_and_undo(tmp_path_factory.mktemp("undo") / "dataset", stack, data)


def _answer_and_undo(folder: Path, exits: contextlib.ExitStack, data: st.DataObject) -> None:
    dataset = exits.enter_context(Dataset(folder, CLASSES))
    answers: dict[str, list[tuple[str, str, int | None]]] = {}
    masks: dict[int | None, NDArray[np.uint8] | None] = {None: None, 1: _mask(1), 2: _mask(2)}
    for _ in range(data.draw(st.integers(1, 10))):
        standing = [(p, i) for p, stack in answers.items() for i in range(len(stack))]
        if standing and data.draw(st.booleans()):
            picture, index = data.draw(st.sampled_from(standing))
            dataset.undo(answers[picture].pop(index)[0], who="u")
        else:
            image, label = (
                data.draw(st.integers(0, 2)),
                data.draw(st.sampled_from(["good", "crack"])),
            )
            mask = data.draw(st.sampled_from([1, 2])) if label == "crack" else None
            line = dataset.add(_image(image), label, who="a", mask=masks[mask])
            answers.setdefault(line.picture_id, []).append((line.annotation_id, label, mask))
        if data.draw(st.integers(0, 4)) == 0:
            dataset = exits.enter_context(_reopened(dataset))
    expected = {p: stack[-1][1:] for p, stack in answers.items() if stack}
    found = {}
    for picture in dataset.pictures():
        assert picture.path.is_file()
        mask = None if picture.mask is None else int(read_mask(picture.mask).max())
        found[picture.picture_id] = (picture.label, mask)
    assert found == expected
    assert dataset.scan().changed is False
    assert dataset.verify() == []


@pytest.mark.parametrize(
    ("label", "mask", "sentence"),
    [
        ("rust", None, "not a class"),
        ("crack", np.ones((3, 3), np.uint8), "mask is 3 × 3, but the picture is 12 × 16"),
        ("crack", np.full((12, 16), 3, np.uint8), "value 3"),
    ],
)
def test_an_answer_that_cannot_be_meant_is_refused_and_changes_nothing(
    dataset: Dataset, label: str, mask: NDArray[np.uint8] | None, sentence: str
) -> None:
    line = dataset.add(_image(1), "good", who="a")
    before = _state(dataset)
    with pytest.raises(DatasetError, match=sentence):
        dataset.annotate(line.picture_id, label, who="a", mask=mask)
    with pytest.raises(DatasetError, match=sentence):
        dataset.add(_image(2), label, who="a", mask=mask)
    assert _state(dataset) == before
    assert dataset.scan().changed is False


def test_only_one_writer_and_no_stale_lock(tmp_path: Path) -> None:
    first = Dataset(tmp_path, CLASSES)
    with pytest.raises(DatasetError, match="has the dataset"):
        Dataset(tmp_path, CLASSES)
    first.close()
    Dataset(tmp_path, CLASSES).close()


def test_classes_that_would_share_a_folder_are_refused(tmp_path: Path) -> None:
    twins = (ClassEntry(name="Crack", verdict="NG"), ClassEntry(name="crack", verdict="NG"))
    with pytest.raises(DatasetError, match="share a folder"):
        Dataset(tmp_path, twins)


@pytest.mark.parametrize("name", ["masks", "CON", "..", "a/b", "x.", " x", "50 %", "次", "é"])
def test_awkward_class_names_make_safe_folders(tmp_path: Path, name: str) -> None:
    classes = (ClassEntry(name=name, verdict="NG"),)
    with Dataset(tmp_path / "dataset", classes) as dataset:
        picture_id = dataset.add(_image(1), name, who="a", mask=_mask(1)).picture_id
        assert dataset.scan().problems == []
        (tmp_path / "dataset" / ".index").unlink(missing_ok=True)
        assert dataset.scan().changed is False
        assert [p.picture_id for p in dataset.pictures()] == [picture_id]
        assert not set('<>:"|?*\\') & set(dataset.pictures()[0].path.parent.name)


def test_a_folder_that_cannot_be_written_can_still_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Dataset(tmp_path / "dataset", CLASSES) as dataset:
        dataset.add(_image(1), "good", who="a")

    def refuse(lock: FolderLock) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(FolderLock, "acquire", refuse)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    with Dataset(tmp_path / "dataset", CLASSES) as dataset:
        assert len(dataset.pictures()) == 1
        for writing in (dataset.scan, lambda: dataset.add(_image(2), "good", who="a")):
            with pytest.raises(OSError, match="cannot be written"):
                writing()
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_file_names_of_other_files_are_never_overwritten(dataset: Dataset) -> None:
    (dataset.folder / "good").mkdir()
    lying = dataset.folder / "good" / "a.png"
    lying.write_bytes(encode_png(_image(5)))
    new = [NewPicture(encode_png(_image(n)), "good", "a.png") for n in (6, 7)]
    new.append(NewPicture(encode_png(_image(8)), "crack", "A.png"))
    dataset.add_files(new, who="a")
    assert lying.read_bytes() == encode_png(_image(5))
    stems = {p.path.stem.casefold() for p in dataset.pictures()}
    assert len(stems) == 3


def test_a_large_journal_opens_without_touching_the_pictures(tmp_path: Path) -> None:
    with Dataset(tmp_path, CLASSES) as dataset:
        new = [NewPicture(encode_png(_image(n)), "good", f"{n}.png") for n in range(50)]
        dataset.add_files(new, who="a")
    for path in (tmp_path / "good").iterdir():
        path.unlink()
    with Dataset(tmp_path, CLASSES) as dataset:
        assert len(dataset.pictures()) == 50
