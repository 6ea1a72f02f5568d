"""The scan in steps: it looks at all only when something is not as the journal says."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from inspector_gui.core.annotation import ScanReport
from inspector_gui.core.dataset import Dataset
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_mask, encode_png

CLASSES = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="crack", verdict="NG"),
    ClassEntry(name="pore", verdict="NG"),
)


def image(number: int) -> np.ndarray:
    return np.random.default_rng(number).integers(0, 255, (12, 16, 3), dtype=np.uint8)


def mask(value: int = 1) -> np.ndarray:
    drawn = np.zeros((12, 16), np.uint8)
    drawn[2:5, 3:9] = value
    return drawn


@pytest.fixture
def dataset(tmp_path: Path) -> Iterator[Dataset]:
    """Three good pictures a, b, c and two with marks, d and e; everything was scanned once."""
    with Dataset(tmp_path / "dataset", CLASSES) as opened:
        (opened.folder / "good").mkdir()
        (opened.folder / "crack").mkdir()
        (opened.folder / "pore").mkdir()
        for number, name in enumerate("abc"):
            (opened.folder / "good" / f"{name}.png").write_bytes(encode_png(image(number)))
        for number, name in enumerate("de", start=3):
            (opened.folder / "crack" / f"{name}.png").write_bytes(encode_png(image(number)))
        opened.scan()
        for picture in opened.pictures():
            if picture.label == "crack":
                opened.annotate(picture.picture_id, "crack", who="a", mask=mask())
        assert last(opened.scan_steps()).changed is False
        yield opened


def last(steps: Iterator[ScanReport | int]) -> ScanReport:
    *_, report = steps
    assert isinstance(report, ScanReport)
    return report


@pytest.fixture
def no_scan(dataset: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    """The scan that holds everything up must not be needed."""
    monkeypatch.setattr(Dataset, "scan", lambda *_, **__: pytest.fail("all was looked at"))


CHANGES: dict[str, Callable[[Path], object]] = {
    "moved": lambda at: (at / "good" / "a.png").replace(at / "pore" / "a.png"),
    "renamed": lambda at: (at / "good" / "a.png").replace(at / "good" / "z.png"),
    "deleted": lambda at: (at / "good" / "b.png").unlink(),
    "edited": lambda at: (at / "good" / "c.png").write_bytes(encode_png(image(9))),
    "spoilt": lambda at: (at / "good" / "c.png").write_bytes(b"no picture at all"),
    "added": lambda at: (at / "pore" / "new.png").write_bytes(encode_png(image(8))),
    "mask drawn over": lambda at: (at / "masks" / "d.png").write_bytes(encode_mask(mask(2))),
    "mask deleted": lambda at: (at / "masks" / "e.png").unlink(),
    "class folder gone": lambda at: shutil.rmtree(at / "good"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_done_by_hand_is_found_in_steps_too(dataset: Dataset, name: str) -> None:
    CHANGES[name](dataset.folder)
    report = last(dataset.scan_steps())
    assert report.changed is True
    assert report.pictures == len(dataset.pictures())
    assert dataset.scan().changed is False  # nothing was left over


@pytest.mark.parametrize(
    ("name", "told"),
    [("good/copy.png", "duplicates"), ("masks/nobody.png", "masks_refused"), ("scrap", "problems")],
)
def test_what_is_not_used_is_told_in_steps_too(dataset: Dataset, name: str, told: str) -> None:
    target = dataset.folder / name
    if target.suffix:
        shutil.copy(dataset.folder / "good" / "a.png", target)
    else:
        target.mkdir()
    report = last(dataset.scan_steps())
    assert len(getattr(report, told)) == 1
    assert report.changed is False


@pytest.mark.parametrize("name", ["good/.a.png.0123abcd.tmp", "masks/.d.png.0123abcd.tmp"])
def test_leftovers_of_a_crash_are_cleared_away(dataset: Dataset, name: str) -> None:
    left = dataset.folder / name
    left.write_bytes(b"half a pict")
    last(dataset.scan_steps())
    assert not left.exists()


def test_what_a_system_leaves_beside_the_masks_is_no_mask(dataset: Dataset) -> None:
    (dataset.folder / "masks" / "Thumbs.db").write_bytes(b"small pictures")
    assert dataset.scan().masks_refused == []


def test_a_name_that_is_no_text_is_not_remembered(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector_gui.core.dataset_glance._STEP", 1)
    odd = "\ud800.png" if sys.platform == "win32" else os.fsdecode(b"\xff.png")
    try:
        (dataset.folder / "good" / odd).write_bytes(encode_png(image(9)))
    except OSError:
        pytest.skip("this disk takes no such name")
    index = dataset.folder / ".index"
    for _ in zip(range(6), dataset.scan_steps(), strict=False):
        pass
    dataset.close()  # before a scan
    assert b"\xff" not in index.read_bytes()


def test_an_answer_waits_for_few_files_when_the_index_is_gone(tmp_path: Path) -> None:
    with Dataset(tmp_path / "dataset", CLASSES) as opened:
        for number in range(45):
            opened.add(image(number), "crack", who="a", mask=mask())
    (tmp_path / "dataset" / ".index").unlink(missing_ok=True)
    with Dataset(tmp_path / "dataset", CLASSES) as opened:
        *steps, report = opened.scan_steps()
    assert isinstance(report, ScanReport)
    assert (report.changed, report.pictures) == (False, 45)
    assert len(steps) == 4, "45 pictures and 45 masks were read, 20 at a time"


@pytest.mark.usefixtures("no_scan")
def test_a_folder_as_the_journal_says_needs_no_scan(dataset: Dataset) -> None:
    assert last(dataset.scan_steps()).pictures == 5


@pytest.mark.usefixtures("no_scan")
@pytest.mark.parametrize("steps_before", [0, 1, 2])
def test_answers_between_the_steps_are_no_work_of_hands(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch, steps_before: int
) -> None:
    monkeypatch.setattr("inspector_gui.core.dataset_glance._STEP", 2)
    steps = dataset.scan_steps()
    for _ in range(steps_before):
        next(steps)
    marked, other, first, second, third = sorted(dataset.pictures(), key=lambda p: p.label)
    dataset.annotate(first.picture_id, "pore", who="a", mask=mask(2))
    dataset.undo(second.annotation_id, who="a")
    dataset.add(image(7), "good", who="a")
    dataset.annotate(marked.picture_id, "good", who="a")
    dataset.annotate(other.picture_id, "crack", who="a", mask=mask() * 0)
    report = last(steps)
    assert (report.changed, report.pictures) == (False, 5)
    assert dataset.picture(third.picture_id) is not None


def test_work_of_hands_beside_an_answer_is_found(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector_gui.core.dataset_glance._STEP", 1)
    steps = dataset.scan_steps()
    next(steps)
    first, second, *_ = (p for p in dataset.pictures() if p.label == "good")
    dataset.annotate(first.picture_id, "crack", who="a")
    moved = dataset.picture(first.picture_id)
    assert moved is not None
    moved.path.unlink()
    second.path.replace(second.path.with_name("y.png"))
    last(steps)
    left = {p.picture_id: p.path.name for p in dataset.pictures()}
    assert first.picture_id not in left
    assert left[second.picture_id] == "y.png"
