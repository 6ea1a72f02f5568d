"""Data sets as other programs lay them out: what is recognised, and what the marks become."""

import json
import tracemalloc
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.coco_runs import pack, unpack
from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_import import FROM_BOXES, ImportReport, import_folder
from inspector_gui.core.layouts import read_source
from inspector_gui.core.marks import MarkError, Outline
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_mask, encode_png, read_mask
from inspector_gui.core.picture_source import describe_source

CLASSES = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="crack", verdict="NG"),
    ClassEntry(name="stain", verdict="NG"),
)
WIDTH, HEIGHT = 30, 20


def image(seed: int) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 255, (HEIGHT, WIDTH, 3), dtype=np.uint8)


def put(path: Path, content: bytes | str | dict) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, dict):
        content = json.dumps(content)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def pictures(folder: Path, *names: str) -> None:
    for seed, name in enumerate(names):
        put(folder / name, encode_png(image(seed)))


def box_mask(left: int, top: int, right: int, bottom: int, value: int = 1) -> NDArray[np.uint8]:
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    mask[top:bottom, left:right] = value
    return mask


def take_in(folder: Path, data: Path) -> tuple[ImportReport, dict[str, tuple[str, str, object]]]:
    """Import; (class, note, mask or None) by file name."""
    with Dataset(data, CLASSES) as dataset:
        report = import_folder(dataset, folder, who="a")
        found = {
            p.path.name: (p.label, p.note, None if p.mask is None else read_mask(p.mask))
            for p in dataset.pictures()
        }
    return report, found


def coco(marks: list[dict], count: int = 3) -> dict:
    images = [
        {"id": n, "file_name": f"{'abcdef'[n]}.png", "width": WIDTH, "height": HEIGHT}
        for n in range(count)
    ]
    named = [{"id": 7, "name": "crack"}, {"id": 3, "name": "stain"}, {"id": 9, "name": "rust"}]
    marks = [{"id": n} | mark for n, mark in enumerate(marks)]
    return {"images": images, "annotations": marks, "categories": named}


def test_coco_polygons_runs_and_boxes_become_masks(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    pictures(folder / "images", "a.png", "b.png", "c.png")
    runs = box_mask(4, 5, 9, 11)
    ring = [2, 3, 8, 3, 8, 7, 2, 7]
    uncompressed = {"size": [HEIGHT, WIDTH], "counts": [0, 3, HEIGHT * WIDTH - 3]}
    table = coco(
        [
            {"image_id": 0, "category_id": 7, "segmentation": [ring]},
            {"image_id": 0, "category_id": 3, "segmentation": uncompressed},
            {"image_id": 1, "category_id": 3, "bbox": [1, 2, 10, 4]},
            {
                "image_id": 1,
                "category_id": 3,
                "segmentation": {"size": [HEIGHT, WIDTH], "counts": pack(runs)},
            },
        ]
    )
    put(folder / "annotations" / "instances_train2017.json", table)
    described = describe_source(read_source(folder))
    assert described.sentence() == (
        "COCO: 3 pictures, 4 classes, 2 with a mask (1 of these drawn from boxes)"
    )
    assert "No usable picture shows 'rust'." in described.problems
    report, found = take_in(folder, tmp_path / "data")
    assert (report.masks, report.boxes, report.set_aside) == (2, 1, [])
    label, note, mask = found["a.png"]
    expected = box_mask(2, 3, 8, 7, 1)
    expected[:3, 0] = 2
    assert (label, note) == ("crack", "")
    assert np.array_equal(mask, expected)
    label, note, mask = found["b.png"]
    assert (label, note) == ("stain", FROM_BOXES)
    assert np.array_equal(mask, box_mask(1, 2, 11, 6, 2) | box_mask(4, 5, 9, 11, 2))
    assert found["c.png"] == ("good", "", None)


@pytest.mark.parametrize("seed", range(6))
def test_packed_runs_come_back_exactly(seed: int) -> None:
    chance = np.random.default_rng(seed)
    mask = chance.random((37, 53)) < (0.02, 0.5, 0.98, 0.0, 1.0, 0.1)[seed]
    lengths = unpack(pack(mask))
    values = np.repeat(np.arange(len(lengths)) % 2, lengths)
    assert np.array_equal(values.reshape(53, 37).T == 1, mask)


def test_packed_runs_are_what_other_programs_write() -> None:
    mask = np.zeros((4, 5), np.uint8)
    mask[1:3, 1:4] = 1
    assert pack(mask) == "5220003"
    assert unpack("52203") == [5, 2, 2, 2, 5]
    with pytest.raises(MarkError):
        unpack("5P")


def test_a_polygon_covers_the_pixels_whose_middle_it_holds() -> None:
    drawn = np.zeros((10, 10), bool)
    Outline(((2.5, 2.5, 6.5, 2.5, 6.5, 5.5, 2.5, 5.5),)).draw_on(drawn)
    assert drawn.sum() == 12
    assert drawn[2:5, 2:6].all()
    triangle = Outline(((0, 0, 10, 0, 0, 10),))
    drawn[:] = False
    triangle.draw_on(drawn)
    assert drawn.sum() == pytest.approx(triangle.area, abs=5)


def voc(objects: str = "", folder: str = "JPEGImages", name: str = "a.png") -> str:
    return (
        f"<annotation><folder>{folder}</folder><filename>{name}</filename><size>"
        f"<width>{WIDTH}</width><height>{HEIGHT}</height><depth>3</depth></size>{objects}"
        "</annotation>"
    )


def voc_object(name: str, left: int, top: int, right: int, bottom: int) -> str:
    return (
        f"<object><name>{name}</name><bndbox><xmin>{left}</xmin><ymin>{top}</ymin>"
        f"<xmax>{right}</xmax><ymax>{bottom}</ymax></bndbox></object>"
    )


def test_voc_boxes_masks_and_folders_tell_class_and_marks(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    pictures(folder / "JPEGImages", "a.png", "b.png", "c.png", "d.png", "e.png")
    boxed = voc_object("stain", 3, 4, 10, 8)
    put(folder / "Annotations" / "a.xml", voc(boxed))
    both = voc_object("crack", 1, 1, 9, 9) + voc_object("stain", 20, 10, 25, 15)
    put(folder / "Annotations" / "b.xml", voc(both, name="b.png"))
    put(folder / "Annotations" / "c.xml", voc(folder="crack", name="c.png"))
    put(folder / "Annotations" / "d.xml", voc(name="d.png"))
    seam = box_mask(1, 1, 9, 9, 1) + box_mask(20, 10, 25, 15, 2)
    seam[0] = 255
    put(folder / "SegmentationClass" / "b.png", encode_mask(seam))
    numbered = box_mask(1, 1, 9, 9, 1) + box_mask(20, 10, 25, 15, 2)
    put(folder / "SegmentationObject" / "b.png", encode_mask(numbered))
    described = describe_source(read_source(folder))
    assert described.sentence().startswith("Pascal VOC: 4 pictures, 3 classes, 2 with a mask (1")
    assert any("1 pictures have no XML file" in line for line in described.problems)
    _, found = take_in(folder, tmp_path / "data")
    assert found["a.png"][:2] == ("stain", FROM_BOXES)
    assert np.array_equal(found["a.png"][2], box_mask(2, 3, 10, 8, 2))
    assert found["b.png"][:2] == ("crack", "")
    assert np.array_equal(found["b.png"][2], numbered)
    assert found["c.png"] == ("crack", "", None)
    assert found["d.png"] == ("good", "", None)


def test_a_voc_table_of_colours_names_the_classes_of_masks(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    pictures(folder / "JPEGImages", "a.png")
    put(folder / "Annotations" / "a.xml", voc(voc_object("crack", 3, 4, 10, 8)))
    colours = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    colours[3:8, 2:10] = 10, 20, 30
    colours[12:15, 2:10] = 200, 0, 0
    put(folder / "SegmentationClass" / "a.png", encode_png(colours))
    put(folder / "labelmap.txt", "# label:color_rgb\nbackground:0,0,0::\ncrack:10,20,30::\n"
        "stain:200,0,0::\n")  # fmt: skip
    _, found = take_in(folder, tmp_path / "data")
    assert np.array_equal(found["a.png"][2], box_mask(2, 3, 10, 8, 1) + box_mask(2, 12, 10, 15, 2))


@pytest.mark.parametrize(
    "names",
    [
        "names: ['crack', stain]",
        "nc: 2\nnames:\n  0: crack\n  1: 'stain'\ntrain: x",
        "names: {1: 'stain', 0: crack}",
        'names:\n- crack\n- "stain"  # second',
        None,
    ],
)
def test_yolo_boxes_and_polygons_become_masks(tmp_path: Path, names: str | None) -> None:
    folder = tmp_path / "in"
    pictures(folder / "images" / "train", "a.png", "b.png", "c.png")
    put(folder / "data.yaml", names) if names else put(folder / "classes.txt", "crack\nstain\n")
    left, top, right, bottom = 3, 4, 12, 9
    middle = f"{(left + right) / 2 / WIDTH:.6f} {(top + bottom) / 2 / HEIGHT:.6f}"
    size = f"{(right - left) / WIDTH:.6f} {(bottom - top) / HEIGHT:.6f}"
    put(folder / "labels" / "train" / "a.txt", f"1 {middle} {size}\n")
    put(folder / "labels" / "train" / "b.txt", "0 0.1 0.1 0.5 0.1 0.5 0.5 0.1 0.5\n")
    put(folder / "labels" / "train" / "c.txt", "")
    assert describe_source(read_source(folder)).sentence() == (
        "YOLO: 3 pictures, 3 classes, 2 with a mask (1 of these drawn from boxes)"
    )
    _, found = take_in(folder, tmp_path / "data")
    assert found["a.png"][:2] == ("stain", FROM_BOXES)
    assert np.array_equal(found["a.png"][2], box_mask(left, top, right, bottom, 2))
    assert np.array_equal(found["b.png"][2], box_mask(3, 2, 15, 10, 1))
    assert found["c.png"] == ("good", "", None)


@pytest.mark.parametrize("names", ["{0: crack, 2: stain}", "{0: crack, 0: stain}", "{a: b}"])
def test_yolo_classes_without_their_numbers_are_refused(tmp_path: Path, names: str) -> None:
    pictures(tmp_path / "images", "a.png")
    put(tmp_path / "labels" / "a.txt", "0 0.5 0.5 0.2 0.2")
    put(tmp_path / "data.yaml", f"names: {names}")
    with pytest.raises(DatasetError, match="number"):
        read_source(tmp_path)


@pytest.mark.parametrize("ending", ["png", "bmp", "BMP"])
def test_masks_beside_the_pictures_are_found_by_their_stem(tmp_path: Path, ending: str) -> None:
    folder = tmp_path / "in"
    pictures(folder, "kos01/Part0.png", "kos01/Part1.png", "kos01/Part2.png", "kos02/Part0.png")
    mask = box_mask(3, 4, 9, 8, 255)
    for name, drawn in (("kos01/Part0", mask), ("kos01/Part1", mask * 0), ("kos02/Part0", mask)):
        data = cv2.imencode(f".{ending.lower()}", drawn)[1]
        put(folder / f"{name}_label.{ending}", bytes(data))
    put(folder / "kos02" / f"Part7_label.{ending}", bytes(data))
    report, found = take_in(folder, tmp_path / "data")
    assert {label for label, _, _ in found.values()} == {"good", "crack"}
    assert len(found) == 3
    drawn = [m for _, _, m in found.values() if m is not None]
    assert [int((m > 0).sum()) for m in drawn] == [24, 24]
    assert sorted(name for name, _ in report.set_aside) == [
        "kos01/Part2.png",
        f"kos02/Part7_label.{ending}",
    ]


def test_a_small_polygon_on_a_large_picture_takes_only_the_room_it_covers() -> None:
    pixels = np.zeros((3000, 4000), bool)
    shape = Outline(((2000, 1500, 2009, 1500, 2009, 1507, 2000, 1507),))
    tracemalloc.start()
    shape.draw_on(pixels)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000
    assert pixels.sum() == pixels[1500:1507, 2000:2009].sum() == 63


def test_masks_of_class_folders_keep_their_numbers_or_mark_the_own_class(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    pictures(folder / "stain", "a.png", "b.png", "c.png")
    put(folder / "masks" / "a.png", encode_png(box_mask(1, 1, 5, 5, 255)))
    put(folder / "masks" / "b.png", encode_mask(box_mask(1, 1, 5, 5) + box_mask(9, 9, 12, 12, 2)))
    grey = cv2.imencode(".png", box_mask(1, 1, 5, 5, 2))[1]
    put(folder / "masks" / "c.png", bytes(grey))
    _, found = take_in(folder, tmp_path / "data")
    values = {name: np.unique(mask).tolist() for name, (_, _, mask) in found.items()}
    assert values == {"a.png": [0, 2], "b.png": [0, 1, 2], "c.png": [0, 2]}


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ('{"images": [], "annotations": 3, "categories": []}', "has no list 'annotations'"),
        ('{"images": [], "annotations": [], "categories": [], ', "it is no JSON"),
        ('{"images": [], "annotations": [], "categories": [{"id": 1}]}', "class without a name"),
        ('{"images": [], "annotations": [], "categories": []}', "name no pictures"),
    ],
)
def test_a_coco_table_that_is_none_is_one_sentence(
    tmp_path: Path, table: str, sentence: str
) -> None:
    put(tmp_path / "a.json", table)
    with pytest.raises(DatasetError, match=sentence):
        read_source(tmp_path)


def test_pictures_of_other_formats_and_links_are_set_aside_by_name(tmp_path: Path) -> None:
    pictures(tmp_path / "in" / "good", "a.png")
    put(tmp_path / "in" / "good" / "b.TIFF", b"II*")
    try:
        (tmp_path / "in" / "good" / "c.png").symlink_to(tmp_path / "nowhere.png")
    except OSError:
        pytest.skip("this system makes no links")
    source = read_source(tmp_path / "in")
    assert [file.path.name for file in source.files] == ["a.png"]
    assert source.set_aside == [
        ("good/b.TIFF", "TIFF pictures are not read: save it as PNG"),
        ("good/c.png", "it is a link: put the picture itself there"),
    ]
