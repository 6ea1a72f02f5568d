"""Writing a dataset for other programs, and reading it back: nothing may differ."""

import json
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_change import NewPicture
from inspector_gui.core.dataset_export import ExportReport, export_steps
from inspector_gui.core.dataset_import import import_folder
from inspector_gui.core.layout_names import FORMATS, FormatName
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_png, read_mask
from tests.core.test_layouts import CLASSES, HEIGHT, WIDTH, box_mask, image

Seen = dict[str, tuple[str, str, list | None]]
OTHER_ORDER = (
    ClassEntry(name="stain", verdict="NG"),
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="crack", verdict="NG"),
)


def speckled(seed: int) -> NDArray[np.uint8]:
    """Marks of both classes in ragged shapes, also at the edges."""
    chance = np.random.default_rng(seed).random((HEIGHT, WIDTH))
    return np.where(chance < 0.25, 1, np.where(chance > 0.85, 2, 0)).astype(np.uint8)


def fill(dataset: Dataset) -> None:
    masks = {"crack": (speckled(1), speckled(2), box_mask(0, 0, 4, 3)),
             "stain": (speckled(3) * 2 % 3, box_mask(5, 5, WIDTH, HEIGHT, 1), None)}  # fmt: skip
    seed = 0
    for label, drawn in {"good": (None, None), **masks}.items():
        for mask in drawn:
            seed += 1
            name = f"Größe {seed}.png" if seed % 2 else f"p{seed}.png"
            part = f"part {seed // 2}"
            dataset.add_files(
                [NewPicture(encode_png(image(seed)), label, name, part, mask)], who="a"
            )


def seen(dataset: Dataset, *, masks: bool = True, parts: bool = True) -> Seen:
    """Class, part and marks (by class name) by picture."""
    defects = [entry.name for entry in dataset.classes if entry.verdict == "NG"]
    found: Seen = {}
    for p in dataset.pictures():
        drawn = None
        if p.mask is not None and masks:
            mask = read_mask(p.mask)
            drawn = [
                (n, (mask == k).tolist()) for k, n in enumerate(defects, 1) if (mask == k).any()
            ]
        found[p.picture_id] = (
            p.label,
            p.part_id if parts else "",
            sorted(drawn) if drawn else None,
        )
    return found


def write(dataset: Dataset, folder: Path, layout: FormatName) -> ExportReport:
    *_, report = export_steps(dataset, folder, layout)
    return report


@pytest.mark.parametrize("classes", [CLASSES, OTHER_ORDER], ids=["same", "other order"])
@pytest.mark.parametrize("layout", ["folders", "coco", "voc"])
def test_class_part_and_every_pixel_come_back(
    tmp_path: Path, layout: FormatName, classes: tuple[ClassEntry, ...]
) -> None:
    with Dataset(tmp_path / "one", CLASSES) as one:
        fill(one)
        before = seen(one)
        report = write(one, tmp_path / "out", layout)
        assert (report.written, report.masks, report.left_out) == (8, 5, [])
        assert bool(report.notes()) == (layout != "folders")
    with Dataset(tmp_path / "two", classes) as two:
        back = import_folder(two, tmp_path / "out", who="b")
        assert (back.set_aside, back.boxes) == ([], 0)
        assert seen(two) == before


def test_severstal_tables_bring_every_mask_back(tmp_path: Path) -> None:
    with Dataset(tmp_path / "one", CLASSES) as one:
        fill(one)
        before = {key: drawn for key, (_, _, drawn) in seen(one).items()}
        unmarked = [p for p in one.pictures() if p.label == "stain" and p.mask is None]
        report = write(one, tmp_path / "out", "severstal")
        assert [name for name, _ in report.left_out] == [unmarked[0].path.name]
        del before[unmarked[0].picture_id]
    table = (tmp_path / "out" / "train.csv").read_text(encoding="utf-8")
    assert table.startswith("ImageId,EncodedPixels,ClassId\n")
    with Dataset(tmp_path / "two", CLASSES) as two:
        back = import_folder(two, tmp_path / "out", who="b")
        assert back.set_aside == []
        assert {key: drawn for key, (_, _, drawn) in seen(two).items()} == before


@pytest.mark.parametrize("layout", ["voc", "yolo"])
def test_boxes_come_back_exactly(tmp_path: Path, layout: FormatName) -> None:
    chance = np.random.default_rng(5)
    with Dataset(tmp_path / "one", CLASSES) as one:
        for seed in range(12):
            mask = np.zeros((HEIGHT, WIDTH), np.uint8)
            for column in (0, 10, 20):  # apart from each other, so that boxes stay boxes
                left, top = column + int(chance.integers(0, 4)), int(chance.integers(0, 10))
                right = left + int(chance.integers(1, 6))
                bottom = top + int(chance.integers(1, HEIGHT - top))
                mask[top:bottom, left:right] = 1 + column // 10 % 2
            new = NewPicture(encode_png(image(seed)), "crack", f"{seed}.png", mask=mask)
            one.add_files([new], who="a")
        before = seen(one, parts=False)
        write(one, tmp_path / "out", layout)
    for mask_file in (tmp_path / "out").glob("SegmentationClass/*"):
        mask_file.unlink()  # the boxes alone
    with Dataset(tmp_path / "two", CLASSES) as two:
        back = import_folder(two, tmp_path / "out", who="b")
        assert (back.set_aside, back.boxes) == ([], 12)
        after = seen(two, parts=False)
    assert {k: drawn for k, (_, _, drawn) in after.items()} == {
        k: drawn for k, (_, _, drawn) in before.items()
    }


def test_coco_as_other_programs_read_it(tmp_path: Path) -> None:
    with Dataset(tmp_path / "one", CLASSES) as one:
        new = NewPicture(encode_png(image(1)), "stain", "x.png", mask=box_mask(2, 3, 8, 9, 2))
        one.add_files([new], who="a")
        write(one, tmp_path / "out", "coco")
    table = json.loads((tmp_path / "out" / "annotations.json").read_bytes())
    (mark,) = table["annotations"]
    assert (mark["bbox"], mark["area"]) == ([2, 3, 6, 6], 36)
    assert table["images"][0]["file_name"] == "images/x.png"
    assert [c["name"] for c in table["categories"]] == ["good", "crack", "stain"]
    assert mark["category_id"] == 3


@pytest.mark.parametrize("layout", FORMATS)
def test_stopping_leaves_nothing_behind(
    tmp_path: Path, layout: FormatName, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector_gui.core.dataset_export._STEP_S", -1.0)
    with Dataset(tmp_path / "one", CLASSES) as one:
        fill(one)
        steps = export_steps(one, tmp_path / "out", layout)
        for _ in range(3):
            next(steps)
        assert any((tmp_path / "out").rglob("*.png"))
        steps.close()
        assert not (tmp_path / "out").exists()
        assert len(one.pictures()) == 8


def test_a_damaged_picture_is_left_out_by_name(tmp_path: Path) -> None:
    with Dataset(tmp_path / "one", CLASSES) as one:
        fill(one)
        bad = one.pictures()[0].path
        bad.write_bytes(b"\x89PNG")
        report = write(one, tmp_path / "out", "folders")
    assert [name for name, _ in report.left_out] == [bad.name]
    assert report.written == 7


def test_folders_that_must_not_be_written_are_refused(tmp_path: Path) -> None:
    with Dataset(tmp_path / "one", CLASSES) as one:
        with pytest.raises(DatasetError, match="nothing to export"):
            write(one, tmp_path / "out", "coco")
        fill(one)
        (tmp_path / "full").mkdir()
        (tmp_path / "full" / "mine.txt").write_text("x")
        with pytest.raises(DatasetError, match="not an empty folder"):
            write(one, tmp_path / "full", "coco")
        with pytest.raises(DatasetError, match="inside the dataset"):
            write(one, tmp_path / "one" / "out", "coco")
        assert (tmp_path / "full" / "mine.txt").read_text() == "x"
