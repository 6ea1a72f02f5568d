"""The layouts that a dataset can be written in, each a few files beside the copied pictures."""

import csv
import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core import severstal, voc, yolo
from inspector_gui.core.class_folder import MASK_FOLDER, folder_name
from inspector_gui.core.coco import CocoTable
from inspector_gui.core.folder_layout import CLASS_FILE, FolderNotes
from inspector_gui.core.layout_names import FormatName
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_mask
from inspector_gui.core.run_length import encode_runs


@dataclass(frozen=True, slots=True, eq=False)
class Outgoing:
    """A picture on its way out.

    Attributes:
        file: File name; no other picture has its stem.
        size: (height, width).
        label: Its class.
        part_id: Its part, "" when unknown.
        mask: (H, W) uint8, 0 good, k the k-th defect class, or None.
    """

    file: str
    size: tuple[int, int]
    label: str
    part_id: str
    mask: NDArray[np.uint8] | None


@dataclass(slots=True)
class Files:
    """What a format makes of a picture.

    Attributes:
        picture: Where its bytes go, relative to the folder.
        beside: Contents of further files by relative path.
    """

    picture: str
    beside: dict[str, bytes] = field(default_factory=dict)


class ExportFormat(Protocol):
    """One layout; made anew for each export."""

    def place(self, picture: Outgoing) -> Files | str:
        """Where a picture goes, or the reason why it cannot be written in this layout."""

    def tables(self) -> dict[str, bytes]:
        """The files about all pictures, by relative path; written last."""

    @property
    def losing(self) -> str:
        """What pictures with a class but no mask lose here, "" for nothing."""


def make_format(name: FormatName, classes: tuple[ClassEntry, ...]) -> ExportFormat:
    """A layout by its name.

    Args:
        name: One of `layout_names.FORMATS`.
        classes: Of the dataset.
    """
    makers: dict[FormatName, type[_Folders | _Coco | _Voc | _Yolo | _Severstal]] = {
        "folders": _Folders,
        "coco": _Coco,
        "voc": _Voc,
        "yolo": _Yolo,
        "severstal": _Severstal,
    }
    return makers[name](classes)


class _Folders:
    losing = ""

    def __init__(self, classes: tuple[ClassEntry, ...]) -> None:
        self._classes = classes
        self._parts: dict[str, str] = {}

    def place(self, picture: Outgoing) -> Files | str:
        where = f"{folder_name(picture.label)}/{picture.file}"
        if picture.part_id:
            self._parts[where] = picture.part_id
        if picture.mask is None:
            return Files(where)
        mask = f"{MASK_FOLDER}/{Path(picture.file).stem}.png"
        return Files(where, {mask: encode_mask(picture.mask)})

    def tables(self) -> dict[str, bytes]:
        notes = FolderNotes(classes=self._classes, parts=self._parts)
        return {CLASS_FILE: notes.model_dump_json(indent=1).encode()}


class _Coco:
    losing = "other programs than this one take them for pictures with nothing marked"

    def __init__(self, classes: tuple[ClassEntry, ...]) -> None:
        self._table = CocoTable(classes)

    def place(self, picture: Outgoing) -> Files | str:
        where = f"images/{picture.file}"
        self._table.add(where, picture.size, picture.label, picture.part_id, picture.mask)
        return Files(where)

    def tables(self) -> dict[str, bytes]:
        return {"annotations.json": self._table.encode()}


class _Voc:
    losing = "their XML names the class as its folder, without an object"

    def __init__(self, classes: tuple[ClassEntry, ...]) -> None:
        self._classes = classes
        self._defects = [entry.name for entry in classes if entry.verdict == "NG"]

    def place(self, picture: Outgoing) -> Files | str:
        stem = Path(picture.file).stem
        xml = voc.write_xml(
            picture.file, picture.size, picture.label, picture.part_id, self._defects, picture.mask
        )
        files = Files(f"{voc.PICTURES}/{picture.file}", {f"{voc.TABLES}/{stem}.xml": xml})
        if picture.mask is not None:
            files.beside[f"{voc.MASKS}/{stem}.png"] = encode_mask(picture.mask)
        return files

    def tables(self) -> dict[str, bytes]:
        return {voc.COLOURS: voc.write_colours(self._classes)}


class _Yolo:
    losing = ""

    def __init__(self, classes: tuple[ClassEntry, ...]) -> None:
        self._defects = [entry.name for entry in classes if entry.verdict == "NG"]

    def place(self, picture: Outgoing) -> Files | str:
        if picture.mask is None and picture.label in self._defects:
            return f"it is {picture.label!r}, but nothing is marked: YOLO would take it for good"
        text = f"labels/{Path(picture.file).stem}.txt"
        return Files(f"images/{picture.file}", {text: yolo.write_lines(picture.mask)})

    def tables(self) -> dict[str, bytes]:
        return {yolo.DATA_FILE: yolo.write_names(self._defects)}


class _Severstal:
    losing = ""

    def __init__(self, classes: tuple[ClassEntry, ...]) -> None:
        self._defects = [entry.name for entry in classes if entry.verdict == "NG"]
        self._rows: list[tuple[str, str, int]] = []
        self._labels: list[tuple[str, int]] = []

    def place(self, picture: Outgoing) -> Files | str:
        defective = picture.label in self._defects
        if picture.mask is None and defective:
            return f"it is {picture.label!r}, but nothing is marked: the tables cannot say so"
        self._labels.append((picture.file, int(defective)))
        values = () if picture.mask is None else np.unique(picture.mask[picture.mask > 0]).tolist()
        for value in values:
            self._rows.append((picture.file, encode_runs(picture.mask == value), value))
        return Files(f"{severstal.PICTURES}/{picture.file}")

    def tables(self) -> dict[str, bytes]:
        names = "".join(f"{k}: {name}\n" for k, name in enumerate(self._defects, start=1))
        return {
            severstal.TABLE: _table(severstal.COLUMNS, self._rows),
            severstal.LABELS: _table(("ImageID", "label"), self._labels),
            "classes.txt": names.encode(),
        }


def _table(
    columns: tuple[str, ...], rows: list[tuple[str, str, int]] | list[tuple[str, int]]
) -> bytes:
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow(columns)
    table.writerows(rows)
    return text.getvalue().encode()
