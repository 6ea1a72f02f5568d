"""Bad input: named, counted and set aside, never learned from silently."""

import json
import struct
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_import import ImportReport, import_folder
from inspector_gui.core.layouts import read_source
from inspector_gui.core.picture_file import encode_mask, encode_png
from inspector_gui.core.picture_source import describe_source
from tests.core.test_layouts import (
    CLASSES,
    HEIGHT,
    WIDTH,
    box_mask,
    coco,
    image,
    pictures,
    put,
    voc,
    voc_object,
)

TURNED = b"II*\x00\x08\x00\x00\x00\x01\x00\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00" + bytes(
    4
)


def jpeg(seed: int) -> bytes:
    return bytes(cv2.imencode(".jpg", image(seed))[1])


def turned_jpeg(seed: int) -> bytes:
    exif, plain = b"Exif\x00\x00" + TURNED, jpeg(seed)
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + plain[2:]


def cmyk_jpeg(seed: int) -> bytes:
    """A JPEG whose header says that it has four channels; nothing else of it matters."""
    plain = bytearray(jpeg(seed))
    frame = plain.index(b"\xff\xc0")
    (length,) = struct.unpack(">H", plain[frame + 2 : frame + 4])
    components = bytes(plain[frame + 10 : frame + 2 + length])
    longer = struct.pack(">H", length + 3) + bytes(plain[frame + 4 : frame + 9]) + b"\x04"
    plain[frame + 2 : frame + 2 + length] = longer + components + b"\x04\x11\x00"
    return bytes(plain)


def deep_png(seed: int) -> bytes:
    return bytes(cv2.imencode(".png", image(seed).astype(np.uint16) * 257)[1])


def classes(folder: Path, **files: bytes) -> None:
    """Two good pictures, a crack, and `crack/<name>` for each file."""
    pictures(folder, "good/g1.png", "good/g2.png", "crack/c1.png")
    for name, data in files.items():
        stem, _, ending = name.rpartition("_")
        put(folder / "crack" / f"{stem}.{ending}", data)


def with_mask(mask: np.ndarray) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        classes(folder, x_png=encode_png(image(9)))
        put(folder / "masks" / "x.png", encode_png(mask.astype(np.uint8)))

    return make


def shared_mask(folder: Path) -> None:
    classes(folder, x_png=encode_png(image(9)), x_jpg=jpeg(8))
    put(folder / "masks" / "x.png", encode_mask(box_mask(1, 1, 5, 5)))


def marked_good(folder: Path) -> None:
    classes(folder)
    put(folder / "good" / "x.png", encode_png(image(9)))
    put(folder / "masks" / "x.png", encode_png(box_mask(1, 1, 5, 5, 255)))


def severstal(row: str) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        pictures(folder / "train_images", "g1.png", "g2.png", "c1.png", "x.png")
        put(folder / "train.csv", f"ImageId,ClassId,EncodedPixels\nc1.png,1,1 5\n{row}\n")

    return make


def coco_with(*marks: dict, **changes: object) -> Callable[[Path], None]:
    """`x.png` is the picture that something is wrong with."""

    def make(folder: Path) -> None:
        pictures(folder, "a.png", "b.png", "c.png", "x.png")
        good = {"image_id": 2, "category_id": 7, "bbox": [1, 1, 5, 5]}
        table = coco([good, *marks])
        table["images"].append({"id": 5, "file_name": "x.png", "width": WIDTH, "height": HEIGHT})
        table["images"][3] |= changes
        put(folder / "coco.json", json.dumps(table))

    return make


def coco_twice(folder: Path) -> None:
    coco_with()(folder)
    table = json.loads((folder / "coco.json").read_text())
    table["images"].append(dict(table["images"][3], id=6))
    put(folder / "coco.json", table)


def voc_with(xml: str, mask: np.ndarray | None = None) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        pictures(folder / "JPEGImages", "a.png", "b.png", "c.png", "x.png")
        for name in "abc":
            marked = voc_object("crack", 1, 1, 5, 5) if name == "c" else ""
            put(folder / "Annotations" / f"{name}.xml", voc(marked, name=f"{name}.png"))
        put(folder / "Annotations" / "x.xml", xml)
        if mask is not None:
            put(folder / "SegmentationClass" / "x.png", encode_mask(mask))

    return make


def yolo_with(line: str, *names: str) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        pictures(folder / "images", "a.png", "b.png", "c.png", "x.png")
        put(folder / "data.yaml", "names: [crack, stain]")
        put(folder / "labels" / "c.txt", "0 0.5 0.5 0.2 0.2")
        put(folder / "labels" / "x.txt", line)
        for name in names:
            put(folder / "images" / name, jpeg(30))

    return make


BOX = {"image_id": 5, "category_id": 7}
BAD: dict[str, tuple[Callable[[Path], None], str]] = {
    "mask of another size": (
        with_mask(np.ones((9, 9))),
        "its mask is 9 × 9, but the picture is 30 × 20",
    ),
    "mask values": (with_mask(box_mask(1, 1, 5, 5, 7) + box_mask(8, 8, 9, 9, 130)), "value 7"),
    "mask in colour": (
        lambda folder: (
            classes(folder, x_png=encode_png(image(9))),
            put(folder / "masks" / "x.png", encode_png(image(3))),
        )[0],
        "not an 8-bit mask with one channel",
    ),
    "mask that is no picture": (
        lambda folder: (
            classes(folder, x_png=encode_png(image(9))),
            put(folder / "masks" / "x.png", b"?"),
        )[0],
        "its mask cannot be used: x.png is not a PNG",
    ),
    "mask that two pictures share": (shared_mask, "2 pictures of the same name share the mask"),
    "marks on a good picture": (marked_good, "a good class, but its mask marks something"),
    "16 bits": (lambda folder: classes(folder, x_png=deep_png(9)), "has 16 bits a channel"),
    "CMYK": (lambda folder: classes(folder, x_jpg=cmyk_jpeg(9)), "four colours of a printer"),
    "turned by EXIF": (lambda folder: classes(folder, x_jpg=turned_jpeg(9)), "stored turned"),
    "runs beyond the picture": (severstal("x.png,1,590 20"), "reaches beyond the last pixel"),
    "runs that overlap": (severstal("x.png,1,1 9 5 2"), "overlaps the one before it"),
    "runs from pixel 0": (severstal("x.png,1,0 2"), "pixels count from 1"),
    "no class number": (severstal("x.png,five,1 2"), "not a number from 1"),
    "COCO runs of another size": (
        coco_with(BOX | {"segmentation": {"size": [5, 5], "counts": [0, 25]}}),
        "the mask is 5 × 5, but the picture is 30 × 20",
    ),
    "COCO runs too long": (
        coco_with(BOX | {"segmentation": {"size": [HEIGHT, WIDTH], "counts": [0, 700]}}),
        "add up to 700 pixels",
    ),
    "COCO runs of nonsense": (
        coco_with(BOX | {"segmentation": {"size": [HEIGHT, WIDTH], "counts": "~~"}}),
        "packed runs of a mask cannot be read",
    ),
    "COCO polygon beyond": (
        coco_with(BOX | {"segmentation": [[1, 1, 99, 1, 9, 9]]}),
        "a polygon reaches beyond the picture",
    ),
    "COCO box beyond": (coco_with(BOX | {"bbox": [25, 1, 10, 4]}), "a box reaches beyond"),
    "COCO empty box": (coco_with(BOX | {"bbox": [2, 2, 0, 4]}), "a box is empty"),
    "COCO box of no numbers": (coco_with(BOX | {"bbox": ["1", 2, 3, 4]}), "is no number"),
    "COCO unknown class": (
        coco_with({"image_id": 5, "category_id": 99, "bbox": [1, 1, 2, 2]}),
        "a mark has the class 99, which the table does not have",
    ),
    "COCO picture of another size": (coco_with(width=60, height=40), "made on 60 × 40 pixels"),
    "COCO picture that is not there": (coco_with(file_name="gone/x9.png"), "there is no picture"),
    "COCO path that leads out": (coco_with(file_name="../../x9.png"), "there is no picture"),
    "COCO picture named twice": (coco_twice, "the table names it 2 times"),
    "VOC box beyond": (
        voc_with(voc(voc_object("crack", 25, 1, 40, 9), name="x.png")),
        "a box reaches beyond",
    ),
    "VOC box without numbers": (
        voc_with(voc("<object><name>crack</name><bndbox/></object>", name="x.png")),
        "is not four numbers",
    ),
    "VOC object without class": (
        voc_with(voc(voc_object("", 1, 1, 4, 4), name="x.png")),
        "an object has no class",
    ),
    "VOC damaged": (voc_with("<annotation>"), "it is no XML"),
    "VOC with entities": (
        voc_with('<!DOCTYPE a [<!ENTITY b "c">]><annotation/>'),
        "defines words of its own",
    ),
    "VOC mask of unnamed classes": (
        voc_with(
            voc(voc_object("crack", 1, 1, 4, 4) + voc_object("stain", 9, 9, 12, 12), name="x.png"),
            box_mask(1, 1, 4, 4) + box_mask(9, 9, 12, 12, 2),
        ),
        "no labelmap.txt",
    ),
    "VOC mask without marks": (
        voc_with(voc(voc_object("crack", 1, 1, 4, 4), name="x.png"), box_mask(0, 0, 0, 0)),
        "said to show 'crack', but nothing is marked",
    ),
    "YOLO unknown class": (yolo_with("7 0.5 0.5 0.1 0.1"), "the class 7, but only 2 are named"),
    "YOLO box beyond": (yolo_with("0 0.9 0.5 0.5 0.1"), "a box reaches beyond the picture"),
    "YOLO numbers above 1": (yolo_with("0 12 5 0.1 0.1"), "its numbers go from 0 to 1"),
    "YOLO half a line": (yolo_with("0 0.5 0.5"), "neither a box"),
    "YOLO text file of two pictures": (
        yolo_with("0 0.5 0.5 0.1 0.1", "x.jpg"),
        "2 pictures share the text file x.txt",
    ),
}


def take_in(folder: Path, data: Path) -> tuple[ImportReport, dict[str, str]]:
    with Dataset(data, CLASSES) as dataset:
        report = import_folder(dataset, folder, who="a")
        return report, {picture.path.stem: picture.label for picture in dataset.pictures()}


@pytest.mark.parametrize("case", BAD)
def test_what_is_wrong_is_named_counted_and_set_aside(tmp_path: Path, case: str) -> None:
    make, reason = BAD[case]
    make(tmp_path / "in")
    report, inside = take_in(tmp_path / "in", tmp_path / "data")
    assert report.set_aside, report
    assert all(reason in why for _, why in report.set_aside), report.set_aside
    assert all(Path(name).stem in ("x", "x9") for name, _ in report.set_aside)
    assert sorted(inside.values()) == ["crack", "good", "good"]
    assert not {"x", "x-2"} & set(inside)
    assert [line for line in report.troubles() if reason in line]


TOLD_BEFORE = ("16 bits", "CMYK", "turned by EXIF", "mask of another size", "runs that overlap",
               "COCO box beyond", "YOLO box beyond")  # fmt: skip


@pytest.mark.parametrize("case", TOLD_BEFORE)
def test_it_is_told_before_anything_is_copied(tmp_path: Path, case: str) -> None:
    make, reason = BAD[case]
    make(tmp_path / "in")
    described = describe_source(read_source(tmp_path / "in"))
    assert described.pictures == 3
    assert [why for _, why in described.set_aside if reason in why]
    assert described.sentence().endswith("; 1 set aside")


def test_the_same_picture_in_two_classes_stays_out_altogether(tmp_path: Path) -> None:
    classes(tmp_path / "in")
    for where in ("crack/x.png", "good/x1.png", "good/x2.png"):
        put(tmp_path / "in" / where, encode_png(image(9)))
    report, inside = take_in(tmp_path / "in", tmp_path / "data")
    assert sorted(report.contradictions) == ["crack/x.png", "good/x1.png", "good/x2.png"]
    assert sorted(inside) == ["c1", "g1", "g2"]
    assert report.imported == {"crack": 1, "good": 2}


def test_a_contradiction_far_behind_takes_back_what_was_stored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector_gui.core.dataset_import.STEP_FILES", 1)
    classes(tmp_path / "in")
    put(tmp_path / "in" / "crack" / "x.png", encode_png(image(9)))
    put(tmp_path / "in" / "masks" / "x.png", encode_png(box_mask(1, 1, 5, 5, 255)))
    put(tmp_path / "in" / "good" / "y.png", encode_png(image(9)))
    report, inside = take_in(tmp_path / "in", tmp_path / "data")
    assert sorted(report.contradictions) == ["crack/x.png", "good/y.png"]
    assert sorted(inside) == ["c1", "g1", "g2"]
    assert (report.imported, report.masks) == ({"crack": 1, "good": 2}, 0)


def test_a_picture_in_two_splits_comes_in_once_and_is_named(tmp_path: Path) -> None:
    for split in ("train", "test"):
        pictures(tmp_path / "in" / split, "good/g1.png")
        put(tmp_path / "in" / split / "crack" / f"{split}.png", encode_png(image(len(split))))
    report, inside = take_in(tmp_path / "in", tmp_path / "data")
    assert report.in_two_splits == ["train/good/g1.png"]
    assert sorted(inside) == ["g1", "test", "train"]
    told = describe_source(read_source(tmp_path / "in")).problems
    assert any("split (test, train) is not taken over" in line for line in told)


def test_names_of_any_script_and_equal_names_come_in_each_with_its_own_mask(tmp_path: Path) -> None:
    for number, part in enumerate(("Größe 次", "b")):
        for name in ("Größe 次 🙂.png", "same.png"):
            seed = 10 * number + len(name)
            put(tmp_path / "in" / part / "crack" / name, encode_png(image(seed)))
            mask = box_mask(1, 1, 2 + seed, 5, 255)
            put(tmp_path / "in" / part / "masks" / name, encode_png(mask))
    pictures(tmp_path / "in", "good/g1.png")
    with Dataset(tmp_path / "data", CLASSES) as dataset:
        report = import_folder(dataset, tmp_path / "in", who="a")
        assert (report.imported, report.masks, report.set_aside) == ({"crack": 4, "good": 1}, 4, [])
        assert len({p.path.stem for p in dataset.pictures()}) == 5
        assert len({p.mask_hash for p in dataset.pictures() if p.mask}) == 4


def test_empty_and_unknown_classes_and_one_class_data_are_told(tmp_path: Path) -> None:
    pictures(tmp_path / "in", "rust/a.png", "rust/b.png")
    (tmp_path / "in" / "crack").mkdir()
    told = describe_source(read_source(tmp_path / "in"))
    assert told.problems == [
        "The folder crack holds no pictures.",
        "All pictures are of one class: a full training needs good and defective ones together.",
    ]
    report, inside = take_in(tmp_path / "in", tmp_path / "data")
    assert (report.skipped, inside) == ({"rust": 2}, {})


def test_a_defect_without_a_class_does_not_make_a_picture_good(tmp_path: Path) -> None:
    coco_with({"image_id": 5, "category_id": 9, "bbox": [1, 1, 2, 2]})(tmp_path / "in")
    report, inside = take_in(tmp_path / "in", tmp_path / "data")
    assert report.skipped == {"rust": 1}
    assert sorted(inside.values()) == ["crack", "good", "good"]
