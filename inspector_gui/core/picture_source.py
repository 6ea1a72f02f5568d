"""Pictures that somebody else laid out, before they are imported: what there is, what it may be.

`core.layouts` recognises the layout and makes a `PictureSource`; nothing here opens more of a
picture than its header.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from inspector_gui.core.class_folder import MASK_FOLDER, folder_key, folder_name
from inspector_gui.core.marks import Box, Layer, Mark, MarkError, draw_layers, largest_first
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import PictureError, picture_size
from inspector_gui.core.picture_kind import refuse_unfit
from inspector_gui.core.product import is_folder_name

#: Names under which pictures with an empty mask, or with a mask of one unnamed kind, are counted.
UNMARKED = "(nothing marked)"
MARKED = "(marked)"

_AWKWARD = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_OK_WORDS = {"ok", "good", "non", "no", "normal", "pass", "passed", "gut", "fine", "perfect"}
_NG_WORDS = {"ng", "def", "defect", "defective", "bad", "nok", "nio", "fail", "faulty", "anomaly"}
_HEADER_BYTES = 32 * 1024, 1024 * 1024
_SPLITS = {"train": "train", "training": "train", "test": "test", "testing": "test"}
_SPLITS |= {"val": "validation", "valid": "validation", "validation": "validation"}


class Marking(Protocol):
    """What is marked on a picture, not drawn yet."""

    @property
    def names(self) -> tuple[str, ...]:
        """The marked classes as far as they are known, the largest first."""

    @property
    def boxed(self) -> bool:
        """Whether some of it is known from boxes only."""

    def check(self, height: int, width: int) -> None:
        """Refuse what cannot fit a picture of this size, without drawing.

        Raises:
            MarkError: It does not fit, or cannot be read.
        """

    def layers(self, height: int, width: int) -> list[Layer]:
        """Draw it; an empty list when nothing is marked.

        Raises:
            MarkError: It does not fit, or cannot be read.
        """


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """Shapes from a file."""

    marks: tuple[Mark, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """See `Marking`."""
        return largest_first(self.marks)

    @property
    def boxed(self) -> bool:
        """See `Marking`."""
        return any(isinstance(mark.shape, Box) for mark in self.marks)

    def check(self, height: int, width: int) -> None:
        """See `Marking`."""
        for mark in self.marks:
            mark.shape.check(height, width)

    def layers(self, height: int, width: int) -> list[Layer]:
        """See `Marking`."""
        return draw_layers(self.marks, height, width)


@dataclass(frozen=True, slots=True, eq=False)
class SourceFile:
    """A picture that may be imported.

    Attributes:
        path: The file.
        source: Name that is mapped to a class: its folder's name, its largest mark's class,
            `MARKED` or `UNMARKED`.
        marking: What is marked on it, or None.
        part_id: The part where the layout tells it, else "".
        split: "train", "validation" or "test" where the layout tells it, else "".
        size: (width, height) that a file says it has, or None.
        by_marks: The largest mark says the class, not the source.
    """

    path: Path
    source: str
    marking: Marking | None = None
    part_id: str = ""
    split: str = ""
    size: tuple[int, int] | None = None
    by_marks: bool = False

    def check_size(self, width: int, height: int) -> None:
        """Refuse a picture of another size than its file says.

        Raises:
            MarkError: It has another size.
        """
        if self.size is not None and self.size != (width, height):
            raise MarkError(
                f"its marks were made on {self.size[0]} × {self.size[1]} pixels, but the picture is"
                f" {width} × {height}"
            )


@dataclass(slots=True)
class PictureSource:
    """A folder and all that was found in it.

    Attributes:
        layout: What people call the layout.
        folder: The folder.
        files: Pictures that may be imported.
        names: Every name that can be mapped to a class, also those of no picture.
        set_aside: (file or entry, reason) of what cannot be used.
        problems: Further sentences, such as one for a folder that cannot be read.
        classes: What the names mean, where the source itself says so.
        numbered: The k-th name is the k-th defect class, whatever it is called.
    """

    layout: str
    folder: Path
    files: list[SourceFile] = field(default_factory=list)
    names: tuple[str, ...] = ()
    set_aside: list[tuple[str, str]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    classes: tuple[ClassEntry, ...] = ()
    numbered: bool = False

    def complete_names(self) -> None:
        """Add the names that pictures have to those that were listed."""
        found = {file.source for file in self.files}
        found |= {n for f in self.files if f.marking is not None for n in f.marking.names}
        self.names = tuple(dict.fromkeys((*self.names, *sorted(found))))


@dataclass(slots=True)
class SourceDescription:
    """What an import would find, from file names, tables and headers.

    Attributes:
        layout: What people call the layout.
        counts: Usable pictures by source name; a class that no picture shows counts 0.
        sizes: Number of pictures by (width, height).
        masks: Pictures with marks.
        boxes: Those of them whose marks come from boxes.
        set_aside: (file or entry, reason).
        problems: Further sentences.
    """

    layout: str
    counts: dict[str, int] = field(default_factory=dict)
    sizes: dict[tuple[int, int], int] = field(default_factory=dict)
    masks: int = 0
    boxes: int = 0
    set_aside: list[tuple[str, str]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def pictures(self) -> int:
        """Usable pictures."""
        return sum(self.counts.values())

    def sentence(self) -> str:
        """What was found, such as "COCO: 120 pictures, 3 classes, 80 with a mask; 4 set aside"."""
        classes = sum(1 for name, count in self.counts.items() if count or name != UNMARKED)
        words = ["1 picture" if self.pictures == 1 else f"{self.pictures} pictures"]
        words.append("1 class" if classes == 1 else f"{classes} classes")
        if self.masks:
            words.append(f"{self.masks} with a mask")
        text = f"{self.layout}: {', '.join(words)}"
        if self.boxes:
            text += f" ({self.boxes} of these drawn from boxes)"
        return f"{text}; {len(self.set_aside)} set aside" if self.set_aside else text


def describe_source(source: PictureSource) -> SourceDescription:
    """Count what an import would find; reads the header of each picture."""
    told = SourceDescription(source.layout)
    told.set_aside, told.problems = list(source.set_aside), list(source.problems)
    counts: Counter[str] = Counter(dict.fromkeys(source.names, 0))
    sizes: Counter[tuple[int, int]] = Counter()
    splits: set[str] = set()
    for file in source.files:
        try:
            width, height = look(file)
        except (PictureError, MarkError) as error:
            told.set_aside.append((relative_name(file.path, source.folder), str(error)))
            continue
        counts[file.source] += 1
        sizes[width, height] += 1
        splits |= {file.split} - {""}
        if file.marking is not None and file.source != UNMARKED:
            told.masks += 1
            told.boxes += file.marking.boxed
    told.counts, told.sizes = dict(counts), dict(sizes)
    _warn(told, splits)
    return told


def _warn(told: SourceDescription, splits: set[str]) -> None:
    empty = sorted(n for n, count in told.counts.items() if not count and n != UNMARKED)
    for name in empty:
        told.problems.append(f"No usable picture shows {name!r}.")
    if sum(count > 0 for count in told.counts.values()) == 1:
        told.problems.append(
            "All pictures are of one class: a full training needs good and defective ones together."
        )
    if len(splits) > 1:
        told.problems.append(
            f"The folder's own split ({', '.join(sorted(splits))}) is not taken over: the first"
            " training deals the pictures out so that no part is in two splits."
        )


def look(file: SourceFile) -> tuple[int, int]:
    """(width, height) of a picture that, from its header, can be used.

    Raises:
        PictureError: It cannot.
        MarkError: Its marks cannot.
    """
    for wanted in _HEADER_BYTES:
        try:
            with file.path.open("rb") as stream:
                data = stream.read(wanted)
        except OSError as error:
            raise PictureError(f"{file.path.name} cannot be read: {error.strerror}") from error
        try:
            width, height = picture_size(data, file.path.name)
            break
        except PictureError:
            if len(data) < wanted or wanted == _HEADER_BYTES[-1]:
                raise
    refuse_unfit(data, file.path.name)
    file.check_size(width, height)
    if file.marking is not None:
        file.marking.check(height, width)
    return width, height


def propose_mapping(source: PictureSource, classes: tuple[ClassEntry, ...]) -> dict[str, str]:
    """Guess the class of each name of a source.

    Returns:
        Class name by source name; "" where there is no good guess.
    """
    mapping = {name: _guess(name, classes) for name in source.names}
    defects = [entry.name for entry in classes if entry.verdict == "NG"]
    marked = [name for name in source.names if name != UNMARKED]
    if source.numbered:
        for name, defect in zip(marked, defects, strict=False):
            mapping[name] = mapping[name] or defect
    elif len(marked) == len(defects) == 1 and source.files and source.files[0].by_marks:
        mapping[marked[0]] = mapping[marked[0]] or defects[0]
    return mapping


def propose_classes(
    names: Iterable[str], known: tuple[ClassEntry, ...] = ()
) -> tuple[ClassEntry, ...]:
    """Classes for a product that has none yet: OK classes first.

    Args:
        names: Names of a source.
        known: What the source itself says about them.
    """
    if known:
        return known
    listed = list(names)
    entries: dict[str, ClassEntry] = {}
    for name in listed:
        if name not in (MARKED, UNMARKED):
            entry = ClassEntry(
                name=class_name_for(name), verdict="OK" if _sounds_ok(name) else "NG"
            )
            entries.setdefault(folder_key(entry.name), entry)
    given = list(entries.values())
    if {MARKED, UNMARKED} & set(listed) and not any(entry.verdict == "OK" for entry in given):
        given.append(ClassEntry(name=class_name_for(UNMARKED), verdict="OK"))
    if MARKED in listed:
        given.append(ClassEntry(name=class_name_for(MARKED), verdict="NG"))
    return tuple(sorted(dict.fromkeys(given), key=lambda entry: entry.verdict != "OK"))


def class_name_for(name: str) -> str:
    """The name that `propose_classes` gives to the class of a source name."""
    if name in (MARKED, UNMARKED):
        return "defect" if name == MARKED else "good"
    plain = _AWKWARD.sub("-", name).strip(" .")[:60].strip(" .")
    return plain if is_folder_name(plain) and plain.casefold() != MASK_FOLDER else f"class {plain}"


def split_of(path: Path) -> str:
    """The split that a folder on the way to a picture is called after, "" for none."""
    return next(filter(None, (split_word(part) for part in path.parts[:-1])), "")


def split_word(word: str) -> str:
    """The split that a word such as `train2017` means, "" for none."""
    return _SPLITS.get(word.casefold().rstrip("0123456789"), "")


def said_of(name: str, why: str) -> str:
    """One line about a file that cannot be used; its name stands there once.

    Args:
        name: As `relative_name`, or an entry of a table.
        why: The reason, which may begin with the file's own name.
    """
    own = name.rpartition("/")[2]
    return f"{name}{why.removeprefix(own)}" if why.startswith(f"{own} ") else f"{name}: {why}"


def relative_name(path: Path, root: Path) -> str:
    """A path below a folder as text that can be shown and stored, whatever its bytes."""
    return path.relative_to(root).as_posix().encode("utf-8", "replace").decode()


def _sounds_ok(source: str) -> bool:
    return bool(set(re.split(r"[\W_]+", source.casefold())) & _OK_WORDS)


def _guess(source: str, classes: tuple[ClassEntry, ...]) -> str:
    good = [entry.name for entry in classes if entry.verdict == "OK"]
    bad = [entry.name for entry in classes if entry.verdict == "NG"]
    if source in (MARKED, UNMARKED):
        names = bad if source == MARKED else good
        return names[0] if names else ""
    keys = {folder_key(source), folder_key(class_name_for(source))}
    for entry in classes:
        if keys & {folder_key(entry.name), folder_key(folder_name(entry.name))}:
            return entry.name
    words = set(re.split(r"[\W_]+", source.casefold()))
    if words & _OK_WORDS:
        return good[0] if len(good) == 1 else ""
    if words & _NG_WORDS:
        return bad[0] if len(bad) == 1 else ""
    return ""
