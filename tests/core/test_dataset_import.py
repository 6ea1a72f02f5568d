"""Importing folders: what is in them comes in byte for byte, what is broken is named."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from inspector_gui.core import dataset_import
from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_import import import_folder, import_steps
from inspector_gui.core.layouts import read_source
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_png, read_mask
from inspector_gui.core.picture_source import (
    MARKED,
    UNMARKED,
    describe_source,
    propose_classes,
    propose_mapping,
)
from inspector_gui.core.product import Product, save_product

CLASSES = (ClassEntry(name="good", verdict="OK"), ClassEntry(name="defect", verdict="NG"))
THREE = (*CLASSES, ClassEntry(name="crack", verdict="NG"))


def _image(number: int) -> NDArray[np.uint8]:
    return np.random.default_rng(number).integers(0, 255, (20, 30, 3), dtype=np.uint8)


def _encoded(number: int, suffix: str) -> bytes:
    return bytes(cv2.imencode(suffix, _image(number))[1])


def _write(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def _tree(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(p.relative_to(folder)): (p.stat().st_mtime_ns, p.read_bytes())
        for p in folder.rglob("*")
        if p.is_file()
    }


@pytest.fixture
def castings(tmp_path: Path) -> Path:
    folder = tmp_path / "castings"
    for split in ("train", "test"):
        for number in range(3):
            place = 10 * number + (split == "test")
            _write(folder / split / "ok_front" / f"{number}.jpeg", _encoded(place, ".jpg"))
            _write(folder / split / "def_front" / f"{number}.BMP", _encoded(place + 5, ".bmp"))
    return folder


def test_class_folders_at_any_depth_come_in_byte_for_byte(tmp_path: Path, castings: Path) -> None:
    before = _tree(castings)
    told: list[tuple[int, int]] = []
    with Dataset(tmp_path / "dataset", CLASSES) as dataset:
        report = import_folder(
            dataset, castings, who="a", progress=lambda done, total: told.append((done, total))
        )
        assert report.imported == {"good": 6, "defect": 6}
        assert told[-1] == (12, 12)
        stored = sorted(picture.path.read_bytes() for picture in dataset.pictures())
        assert {p.path.suffix for p in dataset.pictures()} == {".jpeg", ".bmp"}
        again = import_folder(dataset, castings, who="a")
        assert (again.imported, again.known) == ({}, 12)
        assert dataset.scan().changed is False
        assert dataset.verify() == []
    assert stored == sorted(data for _, data in before.values())
    assert _tree(castings) == before


def test_what_the_operator_corrected_is_not_undone_by_importing_again(
    tmp_path: Path, castings: Path
) -> None:
    with Dataset(tmp_path / "dataset", CLASSES) as dataset:
        import_folder(dataset, castings, who="a")
        picture = dataset.pictures()[0]
        other = "good" if picture.label == "defect" else "defect"
        dataset.annotate(picture.picture_id, other, who="b")
        import_folder(dataset, castings, who="a")
        found = dataset.picture(picture.picture_id)
    assert found is not None
    assert found.label == other


def test_damaged_files_are_counted_and_named_and_never_come_in(
    tmp_path: Path, castings: Path
) -> None:
    whole = _encoded(50, ".jpg")
    bad = {
        "cut.jpg": whole[: len(whole) // 2],
        "empty.png": b"",
        "zeros.bmp": bytes(1000),
        "renamed.png": b"GIF89a" + bytes(300),
        "archive.jpg": b"PK\x03\x04" + bytes(300),
        "bits.png": encode_png(_image(51))[:300] + b"oops" + encode_png(_image(51))[304:],
        "bomb.png": encode_png(_image(52))[:16] + b"\x00\x01\x00\x00" * 2 + bytes(40),
    }
    for name, data in bad.items():
        _write(castings / "train" / "ok_front" / name, data)
    (castings / "train" / "ok_front" / "Thumbs.db").write_bytes(b"x")
    with Dataset(tmp_path / "dataset", CLASSES) as dataset:
        report = import_folder(dataset, castings, who="a")
        assert len(dataset.pictures()) == 12
    assert {Path(file).name for file, _ in report.set_aside} == set(bad)
    assert all(reason for _, reason in report.set_aside)


def test_masks_beside_pictures_tell_class_and_part(tmp_path: Path) -> None:
    folder = tmp_path / "kos"
    for item in ("kos01", "kos02"):
        for part in range(2):
            mask = np.zeros((20, 30), np.uint8)
            if part:
                mask[3:9, 5:12] = 255
            number = part + (10 if item == "kos02" else 0)
            _write(folder / item / f"Part{part}.jpg", _encoded(number, ".jpg"))
            _write(folder / item / f"Part{part}_label.png", encode_png(mask))
    description = describe_source(read_source(folder))
    assert (description.counts, description.masks) == ({UNMARKED: 2, MARKED: 2}, 2)
    classes = (CLASSES[0], ClassEntry(name="x", verdict="NG"), CLASSES[1])
    with Dataset(tmp_path / "dataset", classes) as dataset:
        import_folder(dataset, folder, who="a", mapping={UNMARKED: "good", MARKED: "defect"})
        pictures = dataset.pictures()
        assert {p.part_id for p in pictures} == {"kos01", "kos02"}
        assert len({p.path.stem for p in pictures}) == 4
        masks = [read_mask(p.mask) for p in pictures if p.mask]
    assert [np.unique(mask).tolist() for mask in masks] == [[0, 2], [0, 2]]


def test_a_dataset_of_this_program_can_be_imported_with_its_masks(tmp_path: Path) -> None:
    mask = np.zeros((20, 30), np.uint8)
    mask[2:5, 2:5] = 1
    with Dataset(tmp_path / "one", CLASSES) as one:
        one.add(_image(1), "defect", who="a", mask=mask)
        one.add(_image(2), "good", who="a")
    with Dataset(tmp_path / "two", CLASSES) as two:
        report = import_folder(two, tmp_path / "one", who="b")
        assert report.imported == {"good": 1, "defect": 1}
        (marked,) = [read_mask(p.mask) for p in two.pictures() if p.mask]
    assert np.array_equal(marked, mask)


def test_the_dataset_of_a_product_tells_its_classes_and_parts(tmp_path: Path) -> None:
    save_product(tmp_path, Product(name="plate", classes=CLASSES, parts="frame"))
    with Dataset(tmp_path / "dataset", CLASSES) as own:
        own.add(_image(1), "defect", who="a", part_id="p7")
        own.add(_image(2), "good", who="a")
    source = read_source(tmp_path / "dataset")
    assert {file.source: file.part_id for file in source.files} == {"defect": "p7", "good": ""}
    (tmp_path / "product.json").write_text("{")
    with pytest.raises(DatasetError, match=r"product\.json.*is damaged"):
        read_source(tmp_path / "dataset")


def test_awkward_names_come_in_under_safe_names(tmp_path: Path) -> None:
    names = ["Grün 次 🙂.png", 'a\'b "c".png', "x" * 200 + ".png", "con.png", "same.png"]
    for number, name in enumerate(names):
        _write(tmp_path / "in" / "good" / name, _encoded(number, ".png"))
    _write(tmp_path / "in" / "defect" / "SAME.png", _encoded(77, ".png"))
    with Dataset(tmp_path / "dataset", CLASSES) as dataset:
        assert sum(import_folder(dataset, tmp_path / "in", who="a").imported.values()) == 6
        stored = [p.path.name for p in dataset.pictures()]
        assert dataset.scan().changed is False
    assert len({name.rpartition(".")[0].casefold() for name in stored}) == 6
    assert all(len(name) < 120 and not set('"<>:?*|') & set(name) for name in stored)
    assert "con.png" not in stored


def test_stopping_keeps_what_came_in(
    tmp_path: Path, castings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dataset_import, "STEP_FILES", 1)
    asked = iter([False] * 5 + [True] * 99)
    with Dataset(tmp_path / "dataset", CLASSES) as dataset:
        report = import_folder(dataset, castings, who="a", cancelled=lambda: next(asked))
        assert report.cancelled
        assert len(dataset.pictures()) == 5


def test_steps_report_only_what_is_durable(tmp_path: Path, castings: Path) -> None:
    source = read_source(castings)
    mapping = propose_mapping(source, CLASSES)
    with Dataset(tmp_path / "dataset", CLASSES) as dataset:
        for report in import_steps(dataset, source, who="a", mapping=mapping):
            assert sum(report.imported.values()) == len(dataset.pictures())
        assert len(dataset.pictures()) == 12


def test_unmapped_sources_are_skipped_and_counted(tmp_path: Path, castings: Path) -> None:
    with Dataset(tmp_path / "dataset", CLASSES) as dataset:
        report = import_folder(dataset, castings, who="a", mapping={"ok_front": "good"})
        assert report.skipped == {"def_front": 6}
        with pytest.raises(DatasetError, match="not a class"):
            import_folder(dataset, castings, who="a", mapping={"ok_front": "rust"})


def test_folders_without_pictures_are_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "in" / "good").mkdir(parents=True)
    with Dataset(tmp_path / "dataset", CLASSES) as dataset:
        with pytest.raises(DatasetError, match="no PNG, JPEG or BMP"):
            import_folder(dataset, tmp_path / "in", who="a")
        with pytest.raises(DatasetError, match="not a folder"):
            import_folder(dataset, tmp_path / "nowhere", who="a")


@pytest.mark.parametrize(
    ("sources", "classes", "guess"),
    [
        (["ok_front", "def_front"], CLASSES, {"ok_front": "good", "def_front": "defect"}),
        (["OK", "NG"], CLASSES, {"OK": "good", "NG": "defect"}),
        (["non defective", "Crack"], THREE, {"non defective": "good", "Crack": "crack"}),
        (["defective", "GOOD"], THREE, {"defective": "", "GOOD": "good"}),
        (["pinhole", "good"], CLASSES, {"pinhole": "", "good": "good"}),
    ],
)
def test_guesses_are_sensible_or_none(
    tmp_path: Path, sources: list[str], classes: tuple[ClassEntry, ...], guess: dict[str, str]
) -> None:
    for number, source in enumerate(sources):
        _write(tmp_path / source / "a.png", _encoded(number, ".png"))
    assert propose_mapping(read_source(tmp_path), classes) == guess


def test_classes_for_a_new_product_come_from_the_folders() -> None:
    proposed = propose_classes(["pinhole", "non defective", "Grain off"])
    assert [(c.name, c.verdict) for c in proposed] == [
        ("non defective", "OK"),
        ("pinhole", "NG"),
        ("Grain off", "NG"),
    ]


@pytest.mark.real
def test_real_surfaces_come_in_with_part_and_mask(tmp_path: Path, real_pictures: Path) -> None:
    if not (real_pictures / "kolektorsdd").is_dir():
        pytest.skip("there are no Kolektor surfaces in INSPECTOR_TEST_DATA")
    folder = tmp_path / "in"
    for item in ("kos01", "kos02"):
        for file in sorted((real_pictures / "kolektorsdd" / item).iterdir()):
            _write(folder / item / file.name, file.read_bytes())
    with Dataset(tmp_path / "dataset", CLASSES) as dataset:
        report = import_folder(dataset, folder, who="a")
        assert not report.set_aside
        assert {p.part_id for p in dataset.pictures()} == {"kos01", "kos02"}
        assert all((p.mask is not None) == (p.label == "defect") for p in dataset.pictures())
