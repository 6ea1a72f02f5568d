"""What people do to the folders by hand, and how a scan understands it."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from inspector_gui.core.annotation import FILE_MANAGER
from inspector_gui.core.dataset import Dataset
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_mask, encode_png, read_mask

CLASSES = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="crack", verdict="NG"),
    ClassEntry(name="pore", verdict="NG"),
)


def _image(number: int) -> NDArray[np.uint8]:
    return np.random.default_rng(number).integers(0, 255, (12, 16, 3), dtype=np.uint8)


def _mask(value: int, size: tuple[int, int] = (12, 16)) -> NDArray[np.uint8]:
    mask = np.zeros(size, np.uint8)
    mask[2:5, 3:9] = value
    return mask


@pytest.fixture
def dataset(tmp_path: Path) -> Iterator[Dataset]:
    with Dataset(tmp_path / "dataset", CLASSES) as opened:
        for label in ("good", "crack", "pore"):
            (opened.folder / label).mkdir()
        (opened.folder / "masks").mkdir()
        yield opened


def _move(path: Path, folder: str, name: str = "") -> Path:
    target = path.parent.parent / folder / (name or path.name)
    return path.replace(target)


def test_a_picture_moved_by_hand_is_relabelled_and_its_marks_follow(dataset: Dataset) -> None:
    line = dataset.add(_image(1), "crack", who="a", part_id="p", mask=_mask(1))
    target = _move(dataset.pictures()[0].path, "pore", "renamed.png")
    report = dataset.scan()
    assert report.relabelled == ["pore/renamed.png"]
    (picture,) = dataset.pictures()
    assert (picture.label, picture.path, picture.who) == ("pore", target, FILE_MANAGER)
    assert (picture.picture_id, picture.part_id) == (line.picture_id, "p")
    assert picture.mask is not None
    assert np.array_equal(read_mask(picture.mask), _mask(2))
    assert dataset.scan().changed is False
    dataset.undo(picture.annotation_id, who="a")
    (picture,) = dataset.pictures()
    assert picture.label == "crack"
    assert picture.mask is not None
    assert np.array_equal(read_mask(picture.mask), _mask(1))
    assert dataset.scan().changed is False


def test_new_and_deleted_pictures_are_noticed(dataset: Dataset) -> None:
    dataset.add(_image(1), "good", who="a")
    dataset.pictures()[0].path.unlink()
    (dataset.folder / "crack" / "Foto 次 (1).png").write_bytes(encode_png(_image(2)))
    report = dataset.scan()
    assert (len(report.gone), report.added) == (1, ["crack/Foto 次 (1).png"])
    assert dataset.counts() == {"good": 0, "crack": 1, "pore": 0}
    assert dataset.scan().changed is False
    dataset.add(_image(1), "good", who="a")
    assert dataset.counts()["good"] == 1


def test_pictures_put_back_have_their_part_again(dataset: Dataset) -> None:
    dataset.add(_image(1), "good", who="a", part_id="P7")
    path = dataset.pictures()[0].path
    data = path.read_bytes()
    path.unlink()
    assert dataset.scan().gone
    (dataset.folder / "crack" / "other.png").write_bytes(data)  # maybe with another answer
    assert dataset.scan().added == ["crack/other.png"]
    assert [(p.label, p.part_id) for p in dataset.pictures()] == [("crack", "P7")]


def test_a_class_folder_that_was_renamed_is_named(dataset: Dataset) -> None:
    for number in range(3):
        dataset.add(_image(number), "crack", who="a", part_id=f"P{number}")
    dataset.add(_image(9), "good", who="a")
    there, away = dataset.folder / "crack", dataset.folder / "crack old"
    there.rename(away)
    report = dataset.scan()
    assert len(report.gone) == 3
    assert report.problems == [
        "the folder crack is no longer there, and 3 pictures with it: if it was renamed or moved,"
        " give it this name again and open the product anew",
        "the folder crack old belongs to no class of this product and is not used",
    ]
    assert len(dataset.scan().problems) == 1, "the loss is said once"
    away.rename(there)
    assert dataset.scan().problems == []
    assert sorted(p.part_id for p in dataset.pictures()) == ["", "P0", "P1", "P2"]


def test_an_emptied_folder_that_goes_is_no_loss(dataset: Dataset) -> None:
    dataset.add(_image(1), "crack", who="a")
    _move(dataset.pictures()[0].path, "pore")
    (dataset.folder / "crack").rmdir()
    report = dataset.scan()
    assert (report.problems, report.gone) == ([], [])


def test_a_picture_edited_in_place_is_another_picture_of_the_same_part(dataset: Dataset) -> None:
    dataset.add(_image(1), "good", who="a", part_id="p9")
    path = dataset.pictures()[0].path
    path.write_bytes(encode_png(_image(2)))
    report = dataset.scan()
    assert len(report.gone) == len(report.added) == 1
    (picture,) = dataset.pictures()
    assert (picture.path, picture.part_id) == (path, "p9")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cut.png", encode_png(_image(3))[:-60]),
        ("empty.jpg", b""),
        ("zeros.png", bytes(500)),
        ("renamed.png", b"PK\x03\x04" + bytes(300)),
        ("flipped.png", encode_png(_image(3))[:200] + b"!!" + encode_png(_image(3))[202:]),
        ("notes.txt", b"remember the milk"),
        ("bomb.png", encode_png(_image(3))[:16] + b"\x00\x01\x00\x00" * 2 + bytes(40)),
    ],
)
def test_files_that_are_no_usable_pictures_are_set_aside(
    dataset: Dataset, name: str, data: bytes
) -> None:
    (dataset.folder / "good" / name).write_bytes(data)
    report = dataset.scan()
    assert [file for file, _ in report.damaged] == [f"good/{name}"]
    assert (dataset.folder / ".damaged" / "good" / name).read_bytes() == data
    assert dataset.pictures() == []
    assert dataset.scan().damaged == []


def test_a_picture_that_rots_is_set_aside_and_leaves_the_dataset(dataset: Dataset) -> None:
    dataset.add(_image(1), "good", who="a")
    path = dataset.pictures()[0].path
    path.write_bytes(path.read_bytes()[:100])
    assert len(dataset.scan().damaged) == 1
    assert dataset.pictures() == []
    assert dataset.scan().changed is False


def test_copies_are_named_and_not_used_twice(dataset: Dataset) -> None:
    dataset.add(_image(1), "good", who="a")
    shutil.copy(dataset.pictures()[0].path, dataset.folder / "crack" / "copy.png")
    report = dataset.scan()
    assert report.duplicates == ["crack/copy.png"]
    assert dataset.counts() == {"good": 1, "crack": 0, "pore": 0}


def test_two_new_pictures_of_one_name_both_come_in(dataset: Dataset) -> None:
    for number, label in enumerate(("good", "crack", "pore")):
        (dataset.folder / label / "a.png").write_bytes(encode_png(_image(number)))
    assert len(dataset.scan().added) == 3
    assert len({picture.path.stem for picture in dataset.pictures()}) == 3
    assert dataset.scan().changed is False


def test_masks_drawn_outside_are_used_when_they_fit(dataset: Dataset) -> None:
    dataset.add(_image(1), "crack", who="a")
    picture = dataset.pictures()[0]
    mask = dataset.folder / "masks" / f"{picture.path.stem}.png"
    mask.write_bytes(encode_png(_mask(1)))
    assert len(dataset.scan().masks_changed) == 1
    assert dataset.pictures()[0].mask == mask
    mask.write_bytes(encode_mask(_mask(1, (13, 16))))
    assert "13 × 16" in dataset.scan().masks_refused[0][1]
    assert dataset.pictures()[0].mask is None
    mask.write_bytes(encode_png(_mask(255)))
    assert "value 255" in dataset.scan().masks_refused[0][1]
    mask.write_bytes(encode_png(_mask(2)))
    dataset.scan()
    assert dataset.pictures()[0].mask == mask
    mask.unlink()
    assert len(dataset.scan().masks_changed) == 1
    assert dataset.pictures()[0].mask is None


def test_what_belongs_nowhere_is_told_and_left_alone(dataset: Dataset) -> None:
    (dataset.folder / "rust").mkdir()
    (dataset.folder / "rust" / "a.png").write_bytes(encode_png(_image(1)))
    (dataset.folder / "good" / "deeper").mkdir()
    (dataset.folder / "good" / "link.png").symlink_to("/etc/passwd")
    (dataset.folder / "masks" / "nobody.png").write_bytes(encode_mask(_mask(1)))
    report = dataset.scan()
    assert len(report.problems) == 3
    assert report.masks_refused == [("nobody.png", "there is no picture of this name")]
    assert (dataset.folder / "rust" / "a.png").exists()
    assert dataset.pictures() == []


def test_a_folder_that_cannot_be_read_costs_no_picture(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    dataset.add(_image(1), "good", who="a")
    really = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("good"):
            raise PermissionError(13, "Permission denied")
        return really(path)

    monkeypatch.setattr(os, "scandir", scandir)
    report = dataset.scan()
    assert report.problems == ["the folder good cannot be read: Permission denied"]
    assert report.gone == []
    assert len(dataset.pictures()) == 1


def test_an_unchanged_folder_is_not_read_again(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        dataset.add(_image(number), "good", who="a")
    dataset.scan()
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail(f"{path} was read"))
    assert dataset.scan().pictures == 4


def test_leftovers_of_a_crash_are_cleared_away(dataset: Dataset) -> None:
    left = dataset.folder / "good" / ".a.png.0123abcd.tmp"
    left.write_bytes(b"half a pict")
    assert dataset.scan().changed is False
    assert not left.exists()


def test_progress_ends_at_the_number_of_files(dataset: Dataset) -> None:
    for number in range(3):
        dataset.add(_image(number), "good", who="a")
    told: list[tuple[int, int]] = []
    dataset.scan(lambda done, total: told.append((done, total)))
    assert told[-1] == (3, 3)


def test_answers_given_between_the_steps_of_a_scan_stand(dataset: Dataset) -> None:
    moved = dataset.add(_image(0), "good", who="a", part_id="p")
    for number in range(1, 46):
        (dataset.folder / "good" / f"{number}.png").write_bytes(encode_png(_image(number)))
    (dataset.folder / "good" / "no.png").write_bytes(b"no picture")
    steps = dataset.scan_steps()
    assert next(steps) in (18, 19, 20), "of the 20 that were read two may be others"
    dataset.annotate(moved.picture_id, "crack", who="a")
    fresh = dataset.add(_image(99), "pore", who="a", part_id="q")
    *_, report = steps
    assert not isinstance(report, int)
    assert (len(report.added), len(report.damaged), report.relabelled) == (45, 1, [])
    labels = {picture.picture_id: picture.label for picture in dataset.pictures()}
    assert (labels[moved.picture_id], labels[fresh.picture_id]) == ("crack", "pore")
    assert dataset.counts() == {"good": 45, "crack": 1, "pore": 1}
