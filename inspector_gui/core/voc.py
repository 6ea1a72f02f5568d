"""Pascal VOC: an XML file for each picture, boxes in it, and where there is one a mask picture.

Boxes count pixels from 1, the last one included. A mask in `SegmentationClass` is used instead of
the boxes; `labelmap.txt` beside it names its colours. A picture without objects belongs to the
class that its XML calls its folder, unless that is only a word such as `JPEGImages`.
"""

import xml.etree.ElementTree as Xml
from collections import Counter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.marks import Box, Mark, MarkError, boxes_of
from inspector_gui.core.mask_picture import ColourMask
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.palette import class_rgb
from inspector_gui.core.picture_file import SUFFIXES
from inspector_gui.core.picture_index import PictureIndex
from inspector_gui.core.picture_source import (
    UNMARKED,
    Drawing,
    Marking,
    PictureSource,
    SourceFile,
    relative_name,
    split_of,
)
from inspector_gui.core.voc_mask import VocMask

LAYOUT = "Pascal VOC"
PICTURES, TABLES, MASKS = "JPEGImages", "Annotations", "SegmentationClass"
COLOURS = "labelmap.txt"
VOID = (224, 224, 192)
_MAX_XML = 8 * 1024 * 1024
_SNIFF = 2048
#: Names of folders that say nothing about what is on their pictures.
_PLAIN = {"", "unknown", "jpegimages", "images", "image", "img", "imgs", "pictures", "photos",
          "data", "dataset", "labels", "annotations", "train", "test", "val", "valid"}  # fmt: skip


def find_xml(folder: Path) -> list[Path]:
    """The XML files below a folder, if the first of them describes a picture."""
    files = sorted(path for path in folder.rglob("*.xml") if not path.name.startswith("."))
    for path in files[:1]:
        try:
            with path.open("rb") as stream:
                if b"<annotation" not in stream.read(_SNIFF):
                    return []
        except OSError:
            return []
    return files


def read_voc(folder: Path, files: list[Path]) -> PictureSource:
    """Read the XML files and find their pictures; no picture is opened.

    Raises:
        DatasetError: The table of colours is damaged, or there is not one picture.
    """
    source = PictureSource(LAYOUT, folder)
    index = PictureIndex(folder)
    used: Counter[Path] = Counter()
    colours: dict[Path, dict[tuple[int, int, int], str]] = {}
    taken: list[tuple[SourceFile, str]] = []
    for path in files:
        name = relative_name(path, folder)
        try:
            tree = _parse(path)
            picture = _picture(tree, path, index, folder)
            used[picture] += 1
            root = path.parent.parent if path.parent.name == TABLES else path.parent
            if root not in colours:
                colours[root] = read_colours(root / COLOURS)
            taken.append((_file(tree, picture, root, folder, colours[root]), name))
        except MarkError as error:
            source.set_aside.append((name, str(error)))
    for file, name in taken:
        if used[file.path] > 1:
            reason = f"{used[file.path]} XML files describe {file.path.name}"
            source.set_aside.append((name, reason))
        else:
            source.files.append(file)
    _without_xml(source, index, set(used))
    if not source.files and not source.set_aside:
        raise DatasetError(f"the XML files in {folder} describe no pictures")
    source.names = tuple(dict.fromkeys(n for t in colours.values() for n in t.values() if n))
    source.names += (UNMARKED,)
    source.complete_names()
    return source


def _without_xml(source: PictureSource, index: PictureIndex, used: set[Path]) -> None:
    """Pictures in folders named after classes need no XML; others stay outside."""
    left: list[Path] = []
    for path in index.files:
        if path in used:
            continue
        if path.parent == source.folder or path.parent.name.casefold() in _PLAIN:
            left.append(path)
        else:
            split = split_of(path.relative_to(source.folder))
            source.files.append(SourceFile(path, path.parent.name, split=split))
    if left:
        source.problems.append(
            f"{len(left)} pictures have no XML file and stay outside, such as"
            f" {relative_name(left[0], source.folder)}."
        )


def _parse(path: Path) -> Xml.Element:
    try:
        if path.stat().st_size > _MAX_XML:
            raise MarkError(f"it is larger than {_MAX_XML >> 20} MB")
        data = path.read_bytes()
    except OSError as error:
        raise MarkError(f"it cannot be read: {error.strerror}") from error
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise MarkError("it defines words of its own (DOCTYPE), which is not accepted")
    try:
        tree = Xml.fromstring(data)
    except (Xml.ParseError, ValueError, LookupError) as error:
        raise MarkError("it is damaged: it is no XML") from error
    if tree.tag != "annotation":
        raise MarkError("it describes no picture")
    return tree


def _picture(tree: Xml.Element, path: Path, index: PictureIndex, folder: Path) -> Path:
    root = path.parent.parent if path.parent.name == TABLES else path.parent
    near = (path.parent, root / PICTURES, root / "images", root)
    name = _text(tree, "filename").replace("\\", "/").rpartition("/")[2]
    if Path(name).suffix.lower() in SUFFIXES and Path(name).stem == path.stem:
        return index.named(name, near)
    try:
        return index.of_stem(path.stem, near)
    except MarkError:
        if not name:
            raise
        return index.named(name, (*near, folder))


def _file(
    tree: Xml.Element,
    picture: Path,
    root: Path,
    folder: Path,
    colours: dict[tuple[int, int, int], str],
) -> SourceFile:
    boxes = tuple(_mark(entry) for entry in tree.findall("object"))
    named = Drawing(boxes)
    marking: Marking | None = named if boxes else None
    mask = root / MASKS / f"{picture.stem}.png"
    if mask.is_file():
        if colours:
            marking = ColourMask(mask, colours, named.names)
        else:
            objects = root / "SegmentationObject" / mask.name
            in_order = tuple(mark.name for mark in boxes)
            marking = VocMask(mask, objects if objects.is_file() else None, in_order)
    said = _text(tree, "class")
    return SourceFile(
        picture,
        said or next(iter(named.names), "") or _class_by_place(tree, picture, folder),
        marking,
        _text(tree, "part"),
        split_of(picture.relative_to(folder)),
        _size(tree),
        by_marks=bool(named.names) and not said,
    )


def _class_by_place(tree: Xml.Element, picture: Path, folder: Path) -> str:
    """The class of a picture without objects, from the folder its XML names or it lies in."""
    said = _text(tree, "folder").replace("\\", "/").rstrip("/").rpartition("/")[2]
    for name in (said, picture.parent.name if picture.parent != folder else ""):
        if name.casefold() not in _PLAIN and not _is_year(name):
            return name
    return UNMARKED


def _is_year(word: str) -> bool:
    return word.casefold().startswith("voc") and word[3:].isdigit()


def _mark(entry: Xml.Element) -> Mark:
    name = _text(entry, "name")
    if not name:
        raise MarkError("an object has no class")
    box = entry.find("bndbox")
    if box is None:
        raise MarkError(f"the object {name!r} has no box")
    try:
        left, top, right, bottom = (
            float(_text(box, key)) for key in ("xmin", "ymin", "xmax", "ymax")
        )
    except ValueError as error:
        raise MarkError(f"the box of the object {name!r} is not four numbers") from error
    return Mark(name, Box(left - 1, top - 1, right, bottom))


def _size(tree: Xml.Element) -> tuple[int, int] | None:
    texts = [_text(tree, "size/width"), _text(tree, "size/height")]
    if all(text.isdigit() and int(text) > 0 for text in texts):
        return int(texts[0]), int(texts[1])
    return None


def _text(tree: Xml.Element, path: str) -> str:
    return (tree.findtext(path) or "").strip()


def read_colours(path: Path) -> dict[tuple[int, int, int], str]:
    """Class name by colour from `labelmap.txt`; "" for what is not marked. Empty without the file.

    Raises:
        DatasetError: It is damaged.
    """
    if not path.is_file():
        return {}
    colours: dict[tuple[int, int, int], str] = {(0, 0, 0): "", VOID: ""}
    try:
        for line in path.read_text(encoding="utf-8-sig").splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            name, shades, *_ = line.rsplit(":", 3)
            red, green, blue = (int(shade) for shade in shades.split(","))
            colours[red, green, blue] = "" if name == "background" else name
    except (OSError, ValueError) as error:
        raise DatasetError(f"{path.name}, which names the colours of masks, is damaged") from error
    return colours


def write_colours(classes: tuple[ClassEntry, ...]) -> bytes:
    """`labelmap.txt` for masks as this program draws them."""
    lines = ["# label:color_rgb:parts:actions", "background:0,0,0::"]
    defects = [entry.name for entry in classes if entry.verdict == "NG"]
    for number, name in enumerate(defects):
        lines.append(f"{name}:{','.join(str(shade) for shade in class_rgb(number))}::")
    return "\n".join((*lines, "")).encode()


def write_xml(
    name: str,
    size: tuple[int, int],
    label: str,
    part_id: str,
    defects: list[str],
    mask: NDArray[np.uint8] | None,
) -> bytes:
    """The XML file of a picture: a box around each connected area of its mask.

    Args:
        name: File name of the picture.
        size: (height, width).
        label: Its class; stands where VOC names the folder.
        part_id: Its part, "" when unknown.
        defects: The defect classes in order.
        mask: (H, W) uint8, 0 good, k the k-th defect class, or None.
    """
    tree = Xml.Element("annotation")
    _put(tree, "folder", label)
    _put(tree, "filename", name)
    _put(tree, "class", label)
    if part_id:
        _put(tree, "part", part_id)
    shape = Xml.SubElement(tree, "size")
    for key, value in (("width", size[1]), ("height", size[0]), ("depth", 3)):
        _put(shape, key, value)
    _put(tree, "segmented", int(mask is not None))
    for value in () if mask is None else np.unique(mask[mask > 0]).tolist():
        for left, top, right, bottom in boxes_of(mask == value):
            entry = Xml.SubElement(tree, "object")
            _put(entry, "name", defects[value - 1])
            _put(entry, "pose", "Unspecified")
            _put(entry, "truncated", 0)
            _put(entry, "difficult", 0)
            box = Xml.SubElement(entry, "bndbox")
            corners = (left + 1, top + 1, right, bottom)
            for key, corner in zip(("xmin", "ymin", "xmax", "ymax"), corners, strict=True):
                _put(box, key, corner)
    Xml.indent(tree)
    return bytes(Xml.tostring(tree, encoding="utf-8", xml_declaration=True))


def _put(parent: Xml.Element, key: str, value: object) -> None:
    Xml.SubElement(parent, key).text = str(value)
