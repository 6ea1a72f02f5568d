"""YOLO: a text file for each picture, one box or polygon a line, in shares of the picture.

The classes are named in `data.yaml` or `classes.txt`. A picture without a text file, or with an
empty one, has nothing marked: so say the tools that train on this layout.
"""

import math
import re
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.marks import Box, Layer, Mark, MarkError, Outline, Shape, boxes_of
from inspector_gui.core.picture_index import PictureIndex
from inspector_gui.core.picture_source import (
    UNMARKED,
    Drawing,
    PictureSource,
    SourceFile,
    relative_name,
    split_of,
)

LAYOUT = "YOLO"
CLASS_FILE, DATA_FILE = "classes.txt", "data.yaml"
_NAME_FILES = CLASS_FILE, "obj.names", "_darknet.labels"
_MAX_TEXT = 16 * 1024 * 1024
_LOOKED_AT = 50
_SLACK = 1e-3  # of the picture: rounding of tools that write few digits


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    values: tuple[float, ...]

    def shape(self, height: int, width: int) -> Shape:
        if len(self.values) == 4:
            x, y, w, h = self.values
            left, top = (x - w / 2) * width, (y - h / 2) * height
            return Box(left, top, left + w * width, top + h * height)
        scaled = np.array(self.values) * np.tile([width, height], len(self.values) // 2)
        return Outline((tuple(scaled.tolist()),))


@dataclass(frozen=True, slots=True, eq=False)
class YoloMarks:
    """The lines of a text file; see `picture_source.Marking`."""

    lines: tuple[_Line, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Largest first, as far as shares of a square picture tell."""
        return self._drawing(1000, 1000).names

    @property
    def boxed(self) -> bool:
        """Whether a line is a box."""
        return any(len(line.values) == 4 for line in self.lines)

    def check(self, height: int, width: int) -> None:
        """See `picture_source.Marking`."""
        self._drawing(height, width).check(height, width)

    def layers(self, height: int, width: int) -> list[Layer]:
        """See `picture_source.Marking`."""
        return self._drawing(height, width).layers(height, width)

    def _drawing(self, height: int, width: int) -> Drawing:
        return Drawing(tuple(Mark(line.name, line.shape(height, width)) for line in self.lines))


def is_yolo(folder: Path) -> bool:
    """Whether a folder has text files that read like boxes or polygons."""
    texts = (p for p in sorted(folder.rglob("*.txt")) if p.name not in _NAME_FILES)
    for path in islice(texts, _LOOKED_AT):
        try:
            if _parse(path, None):
                return True
        except MarkError:
            continue
    return False


def class_names(folder: Path) -> list[str] | None:
    """Class names in order, None where no file names them.

    Raises:
        DatasetError: The file is damaged.
    """
    tables = [*sorted(folder.glob("*.yaml")), *sorted(folder.glob("*.yml"))]
    for path in tables:
        names = _yaml_names(_read(path))
        if names is not None:
            return names
    for path in (folder / name for name in _NAME_FILES):
        if path.is_file():
            lines = [line.strip() for line in _read(path).splitlines()]
            return [line for line in lines if line]
    return None


def read_yolo(folder: Path) -> PictureSource:
    """Read the text files of all pictures; no picture is opened.

    Raises:
        DatasetError: The classes cannot be read, or there is not one picture.
    """
    source = PictureSource(LAYOUT, folder)
    classes = class_names(folder)
    index = PictureIndex(folder)
    owners: dict[Path, list[Path]] = {}
    for path in index.files:
        owners.setdefault(_text_of(path, folder), []).append(path)
    bare = 0
    for text, pictures in owners.items():
        exists = text.is_file()
        bare += len(pictures) if not exists else 0
        for path in pictures:
            name = relative_name(path, folder)
            try:
                if exists and len(pictures) > 1:
                    raise MarkError(f"{len(pictures)} pictures share the text file {text.name}:"
                                    " give them different names")  # fmt: skip
                lines = _parse(text, classes) if exists else ()
            except MarkError as error:
                source.set_aside.append((name, str(error)))
                continue
            marks = YoloMarks(lines)
            label = next(iter(marks.names), UNMARKED)
            split = split_of(path.relative_to(folder))
            file = SourceFile(path, label, marks, split=split, by_marks=True)
            source.files.append(file)
    if bare:
        source.problems.append(
            f"{bare} pictures have no text file: they count as having nothing marked."
        )
    if not source.files and not source.set_aside:
        raise DatasetError(f"there are no PNG, JPEG or BMP pictures in {folder}")
    source.names = (*(classes or ()), UNMARKED)
    source.complete_names()
    return source


def _text_of(picture: Path, folder: Path) -> Path:
    """`labels/x.txt` for `images/x.png`; else the text file beside the picture."""
    beside = picture.with_suffix(".txt")
    parts = list(beside.relative_to(folder).parts)
    places = [number for number, part in enumerate(parts) if part.casefold() == "images"]
    if not places or beside.is_file():
        return beside
    parts[places[-1]] = "labels"
    return folder.joinpath(*parts)


def _parse(path: Path, classes: list[str] | None) -> tuple[_Line, ...]:
    try:
        text = _read(path)
    except DatasetError as error:
        raise MarkError(str(error)) from error
    found: list[_Line] = []
    for number, line in enumerate(text.splitlines(), start=1):
        words = line.split()
        if not words:
            continue
        where = f"line {number} of {path.name}"
        if not re.fullmatch(r"[0-9]{1,6}", words[0]):
            raise MarkError(f"{where} begins with {words[0][:20]!r}, not with a class number")
        try:
            values = tuple(float(word) for word in words[1:])
        except ValueError as error:
            raise MarkError(f"{where} holds something that is no number") from error
        if len(values) != 4 and (len(values) < 6 or len(values) % 2):
            raise MarkError(f"{where} is neither a box (4 numbers) nor a polygon (6 or more)")
        if not all(math.isfinite(v) and -_SLACK <= v <= 1 + _SLACK for v in values):
            raise MarkError(f"{where} reaches beyond the picture: its numbers go from 0 to 1")
        index = int(words[0])
        if classes is not None and index >= len(classes):
            raise MarkError(f"{where} has the class {index}, but only {len(classes)} are named")
        found.append(_Line(classes[index] if classes is not None else f"class {index}", values))
    return tuple(found)


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > _MAX_TEXT:
            raise DatasetError(f"{path.name} is larger than {_MAX_TEXT >> 20} MB")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise DatasetError(f"{path.name} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise DatasetError(f"{path.name} is no text in UTF-8") from error


def _yaml_names(text: str) -> list[str] | None:
    """The entry `names` of a YAML file, as a list in brackets, lines with dashes, or `0: name`."""
    lines = [line.partition(" #")[0].rstrip() for line in text.splitlines()]
    start = next((n for n, line in enumerate(lines) if line.startswith("names:")), None)
    if start is None:
        return None
    rest = lines[start].removeprefix("names:").strip()
    if rest:
        while rest[0] in "[{" and rest[-1] not in "]}" and start + 1 < len(lines):
            start += 1
            rest += f" {lines[start].strip()}"
        entries = re.findall(r"(?:(?<!\w)'(?:[^']|'')*'|\"[^\"]*\"|[^,\[\]{}])+", rest)
        words = [entry.strip() for entry in entries if entry.strip()]
        return _numbered(words) if rest[0] == "{" else [_plain(word) for word in words]
    names: list[str] = []
    for line in lines[start + 1 :]:
        if not line.strip():
            continue
        found = re.fullmatch(r"\s*(?:-|([0-9]+)\s*:)\s*(.+)", line)
        if found is None:
            break
        if found[1] is not None and int(found[1]) != len(names):
            raise DatasetError("the YAML file does not number its classes 0, 1, 2 …")
        names.append(_plain(found[2].strip()))
    return names


def _numbered(entries: list[str]) -> list[str]:
    """Names from `number: name`, in the order of their numbers."""
    names: dict[int, str] = {}
    for entry in entries:
        found = re.fullmatch(r"['\"]?([0-9]{1,6})['\"]?\s*:\s*(.+)", entry)
        if found is None or int(found[1]) in names:
            raise DatasetError(
                f"the YAML file does not give each class its own number: {entry[:40]!r}"
            )
        names[int(found[1])] = _plain(found[2].strip())
    if sorted(names) != list(range(len(names))):
        raise DatasetError("the YAML file does not number its classes 0, 1, 2 …")
    return [names[number] for number in range(len(names))]


def _plain(word: str) -> str:
    if len(word) > 1 and word[0] == word[-1] and word[0] in "'\"":
        return word[1:-1].replace("''", "'") if word[0] == "'" else word[1:-1]
    return word


def write_lines(mask: NDArray[np.uint8] | None) -> bytes:
    """The text file of a picture: a box around each connected area of its mask.

    Args:
        mask: (H, W) uint8, 0 good, k the k-th defect class, which gets number k − 1; or None.
    """
    lines: list[str] = []
    for value in () if mask is None else np.unique(mask[mask > 0]).tolist():
        height, width = (0, 0) if mask is None else mask.shape
        for left, top, right, bottom in boxes_of(mask == value):
            middle = ((left + right) / 2 / width, (top + bottom) / 2 / height)
            size = ((right - left) / width, (bottom - top) / height)
            numbers = " ".join(f"{number:.8f}" for number in (*middle, *size))
            lines.append(f"{value - 1} {numbers}")
    return "".join(f"{line}\n" for line in lines).encode()


def write_names(defects: list[str]) -> bytes:
    """`data.yaml` for pictures in `images` and text files in `labels`."""
    quoted = [f"  {n}: '{name.replace(chr(39), chr(39) * 2)}'" for n, name in enumerate(defects)]
    return "\n".join(("path: .", "train: images", "val: images", "names:", *quoted, "")).encode()
