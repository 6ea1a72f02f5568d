"""COCO JSON: pictures, classes and marks in one table beside the pictures.

Polygons, runs (packed or not) and boxes are read; runs are written, so that masks come back pixel
by pixel. Beyond COCO's own keys a picture may have `class_name` and `part_id`: what this program
writes so that pictures without marks keep their class, and all keep their part.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.coco_runs import pack, read_runs
from inspector_gui.core.marks import Box, Mark, MarkError, Outline, Shape, boxes_of
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_index import PictureIndex
from inspector_gui.core.picture_source import (
    UNMARKED,
    Drawing,
    PictureSource,
    SourceFile,
    relative_name,
    split_of,
    split_word,
)

LAYOUT = "COCO"
_MAX_TABLE = 512 * 1024 * 1024
_NAMED = 3


def find_tables(folder: Path) -> list[Path]:
    """COCO tables in a folder, or in folders directly in it."""
    places = sorted({*folder.glob("*.json"), *folder.glob("*/*.json")})
    return [path for path in places if _looks_like_coco(path)]


def _looks_like_coco(path: Path) -> bool:
    """Whether a file begins like a COCO table; only then it is worth parsing."""
    try:
        if path.stat().st_size > _MAX_TABLE:
            return False
        with path.open("rb") as stream:
            if not stream.read(64).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
                return False
            stream.seek(0)
            data = stream.read()
    except OSError:
        return False
    return b'"images"' in data and b'"annotations"' in data and b'"categories"' in data


def read_coco(folder: Path, tables: list[Path]) -> PictureSource:
    """Read COCO tables and find their pictures; no picture is opened.

    Raises:
        DatasetError: A table cannot be read, or there is not one picture.
    """
    source = PictureSource(LAYOUT, folder)
    index = PictureIndex(folder)
    used: set[Path] = set()
    for path in tables:
        _Table(path, source, index, used).read()
    left = [path for path in index.files if path not in used]
    if left:
        named = ", ".join(relative_name(path, folder) for path in left[:_NAMED])
        source.problems.append(
            f"{len(left)} pictures are named by no table and stay outside, such as {named}."
        )
    if not source.files and not source.set_aside:
        raise DatasetError(f"the tables in {folder} name no pictures")
    source.names += (UNMARKED,)
    source.complete_names()
    return source


class _Table:
    def __init__(
        self, path: Path, source: PictureSource, index: PictureIndex, used: set[Path]
    ) -> None:
        self._path = path
        self._source = source
        self._index = index
        self._used = used
        self._classes: dict[int, str] = {}
        self._split = split_of(path.relative_to(source.folder)) or next(
            filter(None, map(split_word, path.stem.replace("-", "_").split("_"))), ""
        )

    def read(self) -> None:
        """Take the table's pictures into the source."""
        content = self._content()
        self._read_classes(content["categories"])
        marks, bad = self._read_marks(content["annotations"])
        ids = Counter(str(image.get("id")) for image in content["images"])
        names = Counter(str(image.get("file_name")) for image in content["images"])
        for image in content["images"]:
            name, image_id = str(image.get("file_name", "")), str(image.get("id"))
            try:
                if not name:
                    raise MarkError("its file name is missing")
                if ids[image_id] > 1:
                    raise MarkError(f"{ids[image_id]} pictures have its number {image_id}")
                if names[name] > 1:
                    raise MarkError(f"the table names it {names[name]} times")
                path = self._find(name)
                if image_id in bad:
                    raise MarkError(bad[image_id])
                self._take(image, path, marks.get(image_id, []))
            except MarkError as error:
                self._source.set_aside.append((name or f"picture {image_id}", str(error)))
        for image_id in marks.keys() | bad.keys():
            if image_id not in ids:
                reason = f"its marks belong to picture {image_id}, which the table does not have"
                self._source.set_aside.append((self._path.name, reason))

    def _content(self) -> dict[str, list[dict[str, Any]]]:
        try:
            content = json.loads(self._path.read_bytes().decode("utf-8-sig"))
        except OSError as error:
            raise DatasetError(f"{self._path} cannot be read: {error.strerror}") from error
        except (ValueError, RecursionError) as error:
            raise DatasetError(f"{self._path.name} is damaged: it is no JSON") from error
        for key in ("images", "annotations", "categories"):
            entries = content.get(key)
            if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
                raise DatasetError(f"{self._path.name} has no list {key!r}")
        return dict(content)

    def _read_classes(self, categories: list[dict[str, Any]]) -> None:
        for category in categories:
            number, name = category.get("id"), category.get("name")
            if not isinstance(name, str) or not name.strip() or not isinstance(number, int):
                raise DatasetError(f"{self._path.name} has a class without a name or a number")
            if self._classes.setdefault(number, name.strip()) != name.strip():
                raise DatasetError(f"{self._path.name} gives two classes the number {number}")
        known = (*self._source.names, *self._classes.values())
        self._source.names = tuple(dict.fromkeys(known))

    def _read_marks(
        self, annotations: list[dict[str, Any]]
    ) -> tuple[dict[str, list[Mark]], dict[str, str]]:
        """Marks by picture, and the reason by picture for those with a bad one."""
        marks: dict[str, list[Mark]] = {}
        bad: dict[str, str] = {}
        for annotation in annotations:
            image_id = str(annotation.get("image_id"))
            try:
                number = annotation.get("category_id")
                if not isinstance(number, int) or number not in self._classes:
                    raise MarkError(f"a mark has the class {number}, which the table does not have")
                mark = Mark(self._classes[number], _shape(annotation))
                marks.setdefault(image_id, []).append(mark)
            except MarkError as error:
                bad.setdefault(image_id, str(error))
        return marks, bad

    def _find(self, name: str) -> Path:
        here, root = self._path.parent, self._source.folder
        stem = self._path.stem
        split = stem.rpartition("_")[2]
        inner = ("", "images", stem, split, f"images/{stem}", f"images/{split}")
        near = tuple(place / name for place in (here, root) for name in inner)
        return self._index.named(name, near)

    def _take(self, image: dict[str, Any], path: Path, marks: list[Mark]) -> None:
        if path in self._used:
            raise MarkError("another table names it too: a picture has one place only")
        self._used.add(path)
        said, part = image.get("class_name"), image.get("part_id")
        # A picture with a class but no mark is not known to have nothing to be marked.
        marking = Drawing(tuple(marks)) if marks or not isinstance(said, str) else None
        name = said if isinstance(said, str) else next(iter(Drawing(tuple(marks)).names), UNMARKED)
        split = split_of(path.relative_to(self._source.folder)) or self._split
        self._source.files.append(
            SourceFile(
                path,
                name,
                marking,
                part if isinstance(part, str) else "",
                split,
                _size(image),
                by_marks=not isinstance(said, str),
            )
        )


def _size(image: dict[str, Any]) -> tuple[int, int] | None:
    width, height = image.get("width"), image.get("height")
    if isinstance(width, int) and isinstance(height, int) and width > 0 and height > 0:
        return width, height
    return None


def _shape(annotation: dict[str, Any]) -> Shape:
    segmentation = annotation.get("segmentation")
    if isinstance(segmentation, dict):
        return read_runs(segmentation.get("size"), segmentation.get("counts"))
    if isinstance(segmentation, list) and segmentation:
        if not all(isinstance(ring, list) for ring in segmentation):
            raise MarkError("a polygon is not a list of numbers")
        return Outline(tuple(tuple(_numbers(ring)) for ring in segmentation))
    box = annotation.get("bbox")
    if not isinstance(box, list) or len(box) != 4:
        raise MarkError("a mark has neither an outline nor a box")
    left, top, width, height = _numbers(box)
    return Box(left, top, left + width, top + height)


def _numbers(values: list[Any]) -> list[float]:
    if not all(isinstance(v, int | float) and not isinstance(v, bool) for v in values):
        raise MarkError("a corner of a mark is no number")
    return [float(v) for v in values]


class CocoTable:
    """Collects pictures and makes the table. Classes are numbered from 1, all of them."""

    def __init__(self, classes: tuple[ClassEntry, ...]) -> None:
        self._numbers = {entry.name: number for number, entry in enumerate(classes, start=1)}
        self._defects = [entry.name for entry in classes if entry.verdict == "NG"]
        self._images: list[dict[str, Any]] = []
        self._annotations: list[dict[str, Any]] = []

    def add(
        self,
        name: str,
        size: tuple[int, int],
        label: str,
        part_id: str,
        mask: NDArray[np.uint8] | None,
    ) -> None:
        """Add a picture.

        Args:
            name: Its file, relative to the table.
            size: (height, width).
            label: Its class.
            part_id: Its part, "" when unknown.
            mask: (H, W) uint8, 0 good, k the k-th defect class, or None.
        """
        image_id = len(self._images) + 1
        height, width = size
        image = {"id": image_id, "file_name": name, "width": width, "height": height}
        image |= {"class_name": label} | ({"part_id": part_id} if part_id else {})
        self._images.append(image)
        if mask is None:
            return
        for value in np.unique(mask[mask > 0]).tolist():
            pixels = mask == value
            boxes = np.array(boxes_of(pixels))
            left, top = boxes[:, :2].min(axis=0).tolist()
            right, bottom = boxes[:, 2:].max(axis=0).tolist()
            self._annotations.append(
                {
                    "id": len(self._annotations) + 1,
                    "image_id": image_id,
                    "category_id": self._numbers[self._defects[value - 1]],
                    "iscrowd": 0,
                    "area": int(pixels.sum()),
                    "bbox": [left, top, right - left, bottom - top],
                    "segmentation": {"size": [height, width], "counts": pack(pixels)},
                }
            )

    def encode(self) -> bytes:
        """The table as JSON."""
        categories = [{"id": number, "name": name} for name, number in self._numbers.items()]
        table = {
            "info": {"description": "written by Inspector"},
            "images": self._images,
            "annotations": self._annotations,
            "categories": categories,
        }
        return json.dumps(table, ensure_ascii=False).encode()
