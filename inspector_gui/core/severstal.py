"""Folders of steel-strip pictures as Severstal published them: tables with run-length masks.

A folder holds `train_images/`, `train.csv` (one row per picture and defect class: ImageId, ClassId,
EncodedPixels) and, mostly, `defect_and_no_defect.csv` (ImageID, label; 1 is defective). What
a table says wrongly is named, and its picture set aside: nothing doubtful is learned from.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.marks import Mark, MarkError, Pixels
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import SUFFIXES
from inspector_gui.core.picture_source import UNMARKED, Drawing, PictureSource, SourceFile
from inspector_gui.core.run_length import RunLengthError, decode_runs, encode_runs, parse_runs

LAYOUT = "Severstal"

TABLE = "train.csv"
LABELS = "defect_and_no_defect.csv"
PICTURES = "train_images"
CLASS_COUNT = 4
COLUMNS = "ImageId", "EncodedPixels", "ClassId"
_MAX_TABLE = 512 * 1024 * 1024
_CLASS = re.compile(r"[1-9][0-9]?")


@dataclass(frozen=True, slots=True)
class SeverstalPicture:
    """A picture and its runs as the tables give them.

    Attributes:
        path: The picture file.
        runs: Run-length text by class number from 1; empty for a good strip.
    """

    path: Path
    runs: dict[int, str]


@dataclass(slots=True)
class SeverstalFolder:
    """What the tables and the picture folder say together.

    Attributes:
        pictures: Those to be used, by file name.
        set_aside: (picture or table row, reason) of what cannot be used.
        missing: Pictures that a table names but the folder does not hold.
    """

    pictures: list[SeverstalPicture] = field(default_factory=list)
    set_aside: list[tuple[str, str]] = field(default_factory=list)
    missing: int = 0

    @property
    def class_count(self) -> int:
        """The highest class number in use, at least the four of the publication."""
        return max((CLASS_COUNT, *(number for p in self.pictures for number in p.runs)))


def is_severstal(folder: Path) -> bool:
    """Whether a folder has the published layout."""
    return (folder / TABLE).is_file() and (folder / PICTURES).is_dir()


def severstal_classes(count: int = CLASS_COUNT) -> tuple[ClassEntry, ...]:
    """Classes for a new product: good, then defect 1, defect 2 and so on."""
    defects = (ClassEntry(name=f"defect {k}", verdict="NG") for k in range(1, count + 1))
    return ClassEntry(name="good", verdict="OK"), *defects


def read_severstal(folder: Path) -> SeverstalFolder:
    """Read the tables and match them with the pictures; no picture is opened.

    Without `defect_and_no_defect.csv` a picture that has no row is good; with it, what both tables
    say must agree.

    Raises:
        DatasetError: A table or the picture folder cannot be read, or a column is missing.
    """
    found = SeverstalFolder()
    try:
        files = {
            path.name: path
            for path in sorted((folder / PICTURES).iterdir())
            if path.suffix.lower() in SUFFIXES
        }
    except OSError as error:
        raise DatasetError(
            f"the folder {folder / PICTURES} cannot be read: {error.strerror}"
        ) from error
    bad: dict[str, str] = {}
    runs = _read_runs(folder / TABLE, bad, found)
    labels = _read_labels(folder / LABELS, found) if (folder / LABELS).is_file() else None
    found.missing = len((runs.keys() | (labels or {}).keys() | bad.keys()) - files.keys())
    for name, path in files.items():
        reason = bad.get(name) or _contradiction(name, name in runs, labels)
        if reason:
            found.set_aside.append((name, reason))
        else:
            found.pictures.append(SeverstalPicture(path, runs.get(name, {})))
    return found


def severstal_source(folder: Path) -> PictureSource:
    """The folder as a source of pictures; class k of the tables is called "defect k".

    Raises:
        DatasetError: As for `read_severstal`, or there are no pictures.
    """
    found = read_severstal(folder)
    if not found.pictures and not found.set_aside:
        raise DatasetError(f"there are no pictures in {folder / PICTURES}")
    source = PictureSource(LAYOUT, folder, set_aside=list(found.set_aside), numbered=True)
    for picture in found.pictures:
        marks = tuple(Mark(f"defect {k}", _Runs(k, text)) for k, text in picture.runs.items())
        drawing = Drawing(marks)
        name = next(iter(drawing.names), UNMARKED)
        source.files.append(SourceFile(picture.path, name, drawing, by_marks=True))
    if found.missing:
        source.problems.append(
            f"The tables name {found.missing} pictures that are not in the folder."
        )
    defects = (e.name for e in severstal_classes(found.class_count) if e.verdict == "NG")
    source.names = (*defects, UNMARKED)
    source.complete_names()
    return source


@dataclass(frozen=True, slots=True)
class _Runs:
    """A shape of `core.marks`."""

    number: int
    text: str

    @property
    def area(self) -> float:
        return float(sum(int(word) for word in self.text.split()[1::2] if word.isdigit()))

    def check(self, height: int, width: int) -> None:
        try:
            parse_runs(self.text, height, width)
        except RunLengthError as error:
            raise MarkError(f"class {self.number}: {error}") from error

    def draw_on(self, pixels: Pixels) -> None:
        pixels |= decode_runs(self.text, *pixels.shape)


def write_severstal(path: Path, masks: Iterable[tuple[str, NDArray[np.uint8]]]) -> int:
    """Write `ImageId,EncodedPixels,ClassId`, one row per picture and class that is marked.

    Args:
        path: Of the table; replaced durably.
        masks: (picture name, (H, W) uint8 mask, 0 good, k the k-th defect class).

    Returns:
        Number of rows.

    Raises:
        OSError: It could not be written.
    """
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow(COLUMNS)
    rows = 0
    for name, mask in masks:
        for number in np.unique(mask[mask > 0]):
            table.writerow((name, encode_runs(mask == number), int(number)))
            rows += 1
    write_durably(path, text.getvalue().encode())
    return rows


def _contradiction(name: str, has_runs: bool, labels: dict[str, str] | None) -> str:
    if labels is None:
        return ""
    label = labels.get(name)
    if label is None and not has_runs:
        return f"{LABELS} does not name it, so nobody said whether it is good"
    if label == "0" and has_runs:
        return f"{LABELS} says it is good, but {TABLE} marks a defect on it"
    if label == "1" and not has_runs:
        return f"{LABELS} says it is defective, but {TABLE} marks nothing on it"
    if label == "both":
        return f"{LABELS} says both that it is good and that it is defective"
    return ""


def _read_runs(
    path: Path, bad: dict[str, str], found: SeverstalFolder
) -> dict[str, dict[int, str]]:
    """Runs by picture and class. Pictures with a bad row go to `bad`, rows without one aside."""
    runs: dict[str, dict[int, str]] = {}
    for number, row in _rows(path, ("ImageId", "ClassId", "EncodedPixels"), found):
        name, class_id, text = row
        if not name:
            found.set_aside.append((f"{path.name} row {number}", "it names no picture"))
        elif not _CLASS.fullmatch(class_id):
            bad[name] = f"row {number} gives the class {class_id[:20]!r}, not a number from 1"
        elif int(class_id) in runs.get(name, {}):
            bad[name] = f"row {number} gives class {class_id} a second time"
        elif text:
            runs.setdefault(name, {})[int(class_id)] = text
    return runs


def _read_labels(path: Path, found: SeverstalFolder) -> dict[str, str]:
    """By picture: "0" good, "1" defective, "both" where the table says both."""
    labels: dict[str, str] = {}
    for number, (name, label) in _rows(path, ("ImageID", "label"), found):
        if not name or label not in ("0", "1"):
            reason = f"the label is {label[:20]!r}, not 0 or 1" if name else "it names no picture"
            found.set_aside.append((f"{path.name} row {number}", reason))
        elif labels.setdefault(name, label) != label:
            labels[name] = "both"
    return labels


def _rows(
    path: Path, columns: tuple[str, ...], found: SeverstalFolder
) -> Iterator[tuple[int, list[str]]]:
    """Row number, from 2 after the heading, and the wanted columns, whatever their order."""
    try:
        if path.stat().st_size > _MAX_TABLE:
            raise DatasetError(f"the table {path.name} is larger than {_MAX_TABLE >> 20} MB")
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise DatasetError(f"the table {path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise DatasetError(f"the table {path} is not a text table in UTF-8") from error
    heading = [cell.strip().lower() for cell in (_cells(lines[0]) or [])] if lines else []
    missing = [name for name in columns if name.lower() not in heading]
    if missing:
        raise DatasetError(
            f"the table {path.name} has no column {missing[0]!r}; its first row must name the"
            " columns"
        )
    positions = [heading.index(name.lower()) for name in columns]
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip():
            continue
        cells = _cells(line)
        if cells is None or len(cells) != len(heading):
            reason = f"it does not have {len(heading)} cells"
            found.set_aside.append((f"{path.name} row {number}", reason))
            continue
        yield number, [cells[position].strip() for position in positions]


def _cells(line: str) -> list[str] | None:
    try:
        return next(csv.reader([line]), None)
    except csv.Error:  # such as a cell of more than 128 kB
        return None
