import os
from pathlib import Path

import numpy as np
import pytest

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_import import import_folder
from inspector_gui.core.picture_file import encode_png, read_mask
from inspector_gui.core.run_length import decode_runs, encode_runs
from inspector_gui.core.severstal import (
    is_severstal,
    read_severstal,
    severstal_classes,
    write_severstal,
)
from inspector_gui.core.steel_strip import make_strip

SIZE = 160, 64
HEADING = "ImageId,ClassId,EncodedPixels"


def _folder(folder: Path, rows: list[str], labels: list[str] | None = None, count: int = 4) -> Path:
    """Pictures a.png, b.png, … and the tables."""
    (folder / "train_images").mkdir(parents=True)
    for number in range(count):
        data = encode_png(make_strip(number, size=SIZE, label="good").image)
        (folder / "train_images" / f"{chr(97 + number)}.png").write_bytes(data)
    (folder / "train.csv").write_text("\n".join([HEADING, *rows]) + "\n")
    if labels is not None:
        text = "\n".join(["ImageID,label", *labels]) + "\n"
        (folder / "defect_and_no_defect.csv").write_text(text)
    return folder


def test_a_folder_becomes_a_dataset_with_all_its_masks(tmp_path: Path) -> None:
    rows = ["a.png,3,1 64 200 30", "b.png,1,5 10", "b.png,4,100 50", "elsewhere.png,2,1 1"]
    labels = ["a.png,1", "b.png,1", "b.png,1", "c.png,0", "d.png,0", "elsewhere.png,1"]
    folder = _folder(tmp_path / "Blech 中", rows, labels)
    assert is_severstal(folder)
    steps: list[tuple[int, int]] = []
    with Dataset(tmp_path / "dataset", severstal_classes()) as dataset:
        report = import_folder(dataset, folder, who="me", progress=lambda *step: steps.append(step))
        again = import_folder(dataset, folder, who="me")
        pictures = {picture.path.name: picture for picture in dataset.pictures()}
    assert report.imported == {"defect 3": 1, "defect 4": 1, "good": 2}
    assert report.set_aside == []
    assert report.problems == ["The tables name 1 pictures that are not in the folder."]
    assert steps[-1] == (4, 4)
    assert (again.imported, again.known) == ({}, 4)
    original = (folder / "train_images" / "b.png").read_bytes()
    assert pictures["b.png"].path.read_bytes() == original
    assert pictures["b.png"].label == "defect 4"  # its largest area
    assert pictures["c.png"].mask is None
    marks = pictures["b.png"].mask
    assert marks is not None
    mask = read_mask(marks)
    assert encode_runs(mask == 1) == "5 10"
    assert encode_runs(mask == 4) == "100 50"
    assert set(np.unique(mask)) == {0, 1, 4}


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("a.png,3,1 2 3", "class 3: the runs hold 3 numbers; starts and lengths come in pairs"),
        ("a.png,3,10240 2", "class 3: the run of 2 pixels from pixel 10240 reaches beyond"),
        ("a.png,2,1 9 5 2", "class 2: the run at pixel 5 overlaps the one before it"),
        ("a.png,five,1 2", "row 2 gives the class 'five', not a number from 1"),
        ("a.png,0,1 2", "row 2 gives the class '0', not a number from 1"),
        ("a.png,1,1 2\na.png,1,9 2", "row 3 gives class 1 a second time"),
    ],
)
def test_a_picture_with_a_bad_row_is_named_and_not_imported(
    row: str, reason: str, tmp_path: Path
) -> None:
    folder = _folder(tmp_path / "in", [row, "b.png,4,1 5"])
    with Dataset(tmp_path / "dataset", severstal_classes()) as dataset:
        report = import_folder(dataset, folder, who="me")
    assert report.imported == {"defect 4": 1, "good": 2}
    ((name, told),) = report.set_aside
    assert name.endswith("a.png")
    assert reason in told


def test_rows_that_cannot_be_read_are_named_and_the_others_used(tmp_path: Path) -> None:
    huge = "b.png,2," + "1 1 " * 40_000
    folder = _folder(tmp_path / "in", ["a.png,3", ",3,1 2", "a.png,1,1 2", huge])
    found = read_severstal(folder)
    assert dict(found.set_aside) == {
        "train.csv row 2": "it does not have 3 cells",
        "train.csv row 3": "it names no picture",
        "train.csv row 5": "it does not have 3 cells",
    }


def test_tables_that_contradict_each_other_set_the_picture_aside(tmp_path: Path) -> None:
    labels = ["a.png,0", "b.png,1", "c.png,0", "c.png,1", "x.png,maybe"]
    folder = _folder(tmp_path / "in", ["a.png,3,1 2"], labels)
    found = read_severstal(folder)
    assert found.pictures == []
    aside = dict(found.set_aside)
    assert "says it is good, but train.csv marks a defect" in aside["a.png"]
    assert "says it is defective, but train.csv marks nothing" in aside["b.png"]
    assert "both that it is good and that it is defective" in aside["c.png"]
    assert "does not name it" in aside["d.png"]
    assert aside["defect_and_no_defect.csv row 6"] == "the label is 'maybe', not 0 or 1"


def test_a_damaged_picture_is_named(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in", ["a.png,3,1 2"])
    (folder / "train_images" / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n cut off")
    with Dataset(tmp_path / "dataset", severstal_classes()) as dataset:
        report = import_folder(dataset, folder, who="me")
    assert [name for name, _ in report.set_aside] == ["train_images/a.png"]
    assert report.imported == {"good": 3}


@pytest.mark.parametrize(
    ("table", "message"),
    [
        (b"picture,class\n", "the table train.csv has no column 'ImageId'"),
        (b"", "the table train.csv has no column 'ImageId'"),
        (b"\xff\xfe\x00I", "is not a text table in UTF-8"),
    ],
)
def test_a_table_that_is_none_is_one_sentence(table: bytes, message: str, tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in", [])
    (folder / "train.csv").write_bytes(table)
    with pytest.raises(DatasetError, match=message):
        read_severstal(folder)


def test_a_class_that_the_product_lacks_is_left_out_and_counted(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in", ["a.png,4,1 20", "b.png,4,1 20", "b.png,1,50 3"])
    with Dataset(tmp_path / "dataset", severstal_classes(2)) as dataset:
        report = import_folder(dataset, folder, who="me")
    assert report.skipped == {"defect 4": 1}
    assert report.left_out == {"defect 4": 1}
    assert report.imported == {"defect 1": 1, "good": 2}
    assert "Marks of 'defect 4' were left out on 1 pictures" in report.troubles()[0]


def test_where_two_classes_claim_a_pixel_the_smaller_one_has_it(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in", ["a.png,1,1 30", "a.png,3,10 4"], count=1)
    with Dataset(tmp_path / "dataset", severstal_classes()) as dataset:
        import_folder(dataset, folder, who="me")
        (picture,) = dataset.pictures()
        assert picture.mask is not None
        mask = read_mask(picture.mask)
    assert picture.label == "defect 1"
    assert encode_runs(mask == 3) == "10 4"
    assert encode_runs(mask == 1) == "1 9 14 17"


def test_what_is_written_reads_back_exactly(tmp_path: Path) -> None:
    strips = [make_strip(number, seed=3, size=(400, 64)) for number in range(12)]
    folder = tmp_path / "out"
    (folder / "train_images").mkdir(parents=True)
    for number, strip in enumerate(strips):
        (folder / "train_images" / f"{number:02d}.png").write_bytes(encode_png(strip.image))
    rows = write_severstal(
        folder / "train.csv", ((f"{number:02d}.png", s.mask) for number, s in enumerate(strips))
    )
    assert (folder / "train.csv").read_text().startswith("ImageId,EncodedPixels,ClassId\n00.png,")
    found = read_severstal(folder)
    assert rows == sum(len(picture.runs) for picture in found.pictures) > 4
    with Dataset(tmp_path / "dataset", severstal_classes()) as dataset:
        import_folder(dataset, folder, who="me")
        pictures = sorted(dataset.pictures(), key=lambda picture: picture.path.name)
        for picture, strip in zip(pictures, strips, strict=True):
            mask = np.zeros_like(strip.mask) if picture.mask is None else read_mask(picture.mask)
            assert np.array_equal(mask, strip.mask)
            assert picture.label == _severstal_name(strip.label)


def _severstal_name(label: str) -> str:
    kinds = ("good", "pitting", "crazing", "scratch", "patch")
    return severstal_classes()[kinds.index(label)].name


@pytest.mark.real
def test_the_real_strips_come_in_and_their_runs_go_out_again(tmp_path: Path) -> None:
    data = os.environ.get("INSPECTOR_TEST_DATA")
    if not data:
        pytest.skip("INSPECTOR_TEST_DATA does not name the folder with the real pictures")
    folder = Path(data) / "severstal"
    found = read_severstal(folder)
    assert found.set_aside == []
    assert len(found.pictures) == 30
    for picture in found.pictures:
        for text in picture.runs.values():
            assert encode_runs(decode_runs(text, 256, 1600)) == text
    with Dataset(tmp_path / "dataset", severstal_classes()) as dataset:
        report = import_folder(dataset, folder, who="me")
    assert report.set_aside == []
    assert sum(report.imported.values()) == 30
