"""Takes pictures from a source into a dataset. The originals are only read.

What is doubtful stays outside and is named: nothing is learned from that nobody looked at.
"""

import hashlib
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.class_folder import folder_name
from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_change import NewPicture
from inspector_gui.core.layouts import read_source
from inspector_gui.core.marks import Layer, MarkError
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import MAX_BYTES, PictureError, decode_picture
from inspector_gui.core.picture_kind import refuse_unfit
from inspector_gui.core.picture_source import (
    PictureSource,
    SourceFile,
    look,
    propose_mapping,
    relative_name,
    said_of,
)

#: A step of `import_steps` ends after so many pictures or seconds, whichever comes first.
STEP_FILES = 16
STEP_S = 0.06
#: What the journal says about a mask that is only as good as the boxes it came from.
FROM_BOXES = "mask drawn from boxes"


@dataclass(slots=True)
class ImportReport:
    """What an import did.

    Attributes:
        found: Picture files looked at.
        imported: New pictures in the dataset, by class name.
        masks: How many of them have a mask.
        boxes: How many of these masks were drawn from boxes.
        known: Pictures that were in the dataset already, or twice in the source; left alone.
        contradictions: Files whose picture has two classes in the source; none of them is in.
        in_two_splits: Files whose picture lies in another split of the source too; it is in once.
        set_aside: (file or entry, reason) of what cannot be used; none of it was imported.
        left_out: Number of pictures by marked class that no class is given for; the pictures came
            in without these marks.
        skipped: (source name, pictures) for sources that no class is given for.
        problems: Further sentences, such as one for a folder that could not be read.
        cancelled: The person stopped it; what was imported until then stays.
    """

    found: int = 0
    imported: dict[str, int] = field(default_factory=dict)
    masks: int = 0
    boxes: int = 0
    known: int = 0
    contradictions: list[str] = field(default_factory=list)
    in_two_splits: list[str] = field(default_factory=list)
    set_aside: list[tuple[str, str]] = field(default_factory=list)
    left_out: dict[str, int] = field(default_factory=dict)
    skipped: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    cancelled: bool = False

    def troubles(self) -> list[str]:
        """One line for each thing that a person should know."""
        lines = [said_of(name, why) for name, why in self.set_aside]
        lines += [f"{name}: the same picture has another class elsewhere; neither copy came in"
                  for name in self.contradictions]  # fmt: skip
        lines += [f"{name}: the same picture lies in another split too; it came in once"
                  for name in self.in_two_splits]  # fmt: skip
        lines += [f"Marks of {name!r} were left out on {count} pictures: no class is chosen for it."
                  for name, count in self.left_out.items()]  # fmt: skip
        return lines + self.problems


def import_folder(
    dataset: Dataset,
    folder: Path,
    *,
    who: str,
    mapping: dict[str, str] | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Read a folder's layout and copy its pictures byte for byte into a dataset.

    Args:
        dataset: Where to.
        folder: Where from.
        who: Who imports.
        mapping: Class name by source name; a name that is missing or mapped to "" is skipped. None
            takes `propose_mapping`.
        progress: Called with (files done, files in all).
        cancelled: Asked before each step.

    Raises:
        DatasetError: It is no folder, has no pictures, its tables cannot be read, or the mapping
            names an unknown class.
        OSError: The dataset could not be written; earlier steps are kept.
    """
    source = read_source(folder)
    chosen = propose_mapping(source, dataset.classes) if mapping is None else mapping
    report = ImportReport()
    if cancelled is not None and cancelled():
        report.cancelled = True
        return report
    steps = import_steps(dataset, source, who=who, mapping=chosen)
    for report in steps:
        if progress is not None:
            progress(report.found, len(source.files))
        if cancelled is not None and report.found < len(source.files) and cancelled():
            report.cancelled = True
            steps.close()
    return report


def import_steps(
    dataset: Dataset, source: PictureSource, *, who: str, mapping: dict[str, str]
) -> Generator[ImportReport, None, None]:
    """Take a source in in short steps, so that other writing can slip in between.

    Closing the iterator stops the import; what was imported until then stays.

    Args:
        dataset: Where to.
        source: From `layouts.read_source`.
        who: Who imports.
        mapping: Class name by source name; "" or missing skips the source.

    Yields:
        The same growing report after each step; everything it counts is durable.

    Raises:
        DatasetError: The mapping names an unknown class.
        OSError: The dataset could not be written; earlier steps are kept.
    """
    known = {entry.name for entry in dataset.classes}
    for label in mapping.values():
        if label and label not in known:
            raise DatasetError(f"{label!r} is not a class of this product")
    run = _Import(dataset, source, who, mapping)
    began = time.monotonic()
    for number, file in enumerate(source.files, start=1):
        run.take(file)
        last = number == len(source.files)
        if last or time.monotonic() - began > STEP_S or run.waiting >= STEP_FILES:
            run.flush()
            yield run.report
            began = time.monotonic()
    if not source.files:
        yield run.report


class _Import:
    def __init__(
        self, dataset: Dataset, source: PictureSource, who: str, mapping: dict[str, str]
    ) -> None:
        self.report = ImportReport(set_aside=list(source.set_aside), problems=list(source.problems))
        self._dataset = dataset
        self._root = source.folder
        self._who = who
        self._mapping = mapping
        self._labels: dict[str, str] = {}
        self._splits: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._answers: dict[str, str] = {}
        self._chunk: list[NewPicture] = []
        self._ids: list[str] = []

    @property
    def waiting(self) -> int:
        return len(self._chunk)

    def take(self, file: SourceFile) -> None:
        """Look at a picture and keep it for the next `flush`, or say why not."""
        self.report.found += 1
        if not any(self._mapping.get(name) for name in _names(file)):
            self.report.skipped[file.source] = self.report.skipped.get(file.source, 0) + 1
            return
        try:
            data = _read(file.path)
            image = decode_picture(data, file.path.name)
            refuse_unfit(data, file.path.name)
            height, width = image.shape[:2]
            file.check_size(width, height)
            layers = file.marking.layers(height, width) if file.marking is not None else []
            label, mask, boxed = compose_mask(file, layers, self._mapping, self._dataset.classes)
        except (PictureError, MarkError) as error:
            self.report.set_aside.append((relative_name(file.path, self._root), str(error)))
            return
        picture_id = hashlib.sha256(data).hexdigest()
        if self._is_another(picture_id, file, label):
            self._note_left_out(layers)
            note = FROM_BOXES if boxed else ""
            name = _new_name(file)
            self._chunk.append(NewPicture(data, label, name, file.part_id, mask, note))
            self._ids.append(picture_id)

    def flush(self) -> None:
        """Store what was kept."""
        chunk, ids = self._chunk, self._ids
        self._chunk, self._ids = [], []
        if not chunk:
            return
        answers = self._dataset.add_files(chunk, who=self._who)
        for new, picture_id, answer in zip(chunk, ids, answers, strict=True):
            self._answers[picture_id] = answer.annotation_id
            self._count(new, 1)

    def _count(self, new: NewPicture, by: int) -> None:
        imported = self.report.imported
        imported[new.label] = imported.get(new.label, 0) + by
        if not imported[new.label]:
            del imported[new.label]
        self.report.masks += by * (new.mask is not None)
        self.report.boxes += by * bool(new.note)

    def _is_another(self, picture_id: str, file: SourceFile, label: str) -> bool:
        """Whether a picture is neither in the dataset nor seen before in this source."""
        name = relative_name(file.path, self._root)
        earlier = self._labels.setdefault(picture_id, label)
        split = self._splits.setdefault(picture_id, file.split)
        first = self._names.setdefault(picture_id, name)
        if earlier != label:
            if earlier:
                self._labels[picture_id] = ""  # from now on every copy contradicts
                self._take_out(picture_id, earlier)
                self.report.contradictions.append(first)
            self.report.contradictions.append(name)
            return False
        if first != name and split != file.split:
            self.report.in_two_splits.append(name)
            return False
        if first != name or self._dataset.picture(picture_id) is not None:
            self.report.known += 1
            return False
        return True

    def _take_out(self, picture_id: str, label: str) -> None:
        """Take a picture of this import back; one that was in the dataset before stays."""
        if picture_id in self._ids:
            place = self._ids.index(picture_id)
            del self._chunk[place], self._ids[place]
        elif (answer := self._answers.pop(picture_id, None)) is not None:
            picture = self._dataset.picture(picture_id)
            if picture is None or picture.annotation_id != answer:
                return  # a person has said something about it meanwhile: that holds
            boxed, masked = bool(picture.note), picture.mask
            self._dataset.undo(answer, who=self._who)
            gone = NewPicture(b"", label, "", note=FROM_BOXES if boxed else "")
            self._count(gone, -1)
            self.report.masks -= masked is not None

    def _note_left_out(self, layers: list[Layer]) -> None:
        for layer in layers:
            if layer.name and not self._mapping.get(layer.name):
                self.report.left_out[layer.name] = self.report.left_out.get(layer.name, 0) + 1


def compose_mask(
    file: SourceFile, layers: list[Layer], mapping: dict[str, str], classes: tuple[ClassEntry, ...]
) -> tuple[str, NDArray[np.uint8] | None, bool]:
    """A picture's class and mask from what is marked on it.

    Where several classes claim a pixel, the one with the smallest area has it, which would
    otherwise be hidden.

    Args:
        file: The picture.
        layers: From its marking.
        mapping: Class name by source name.
        classes: Of the dataset.

    Returns:
        Class, (H, W) uint8 mask with 0 good and k the k-th defect class, or None, and whether some
        of it was drawn from boxes.

    Raises:
        MarkError: What is marked contradicts the class, or is of no class.
    """
    defects = [entry.name for entry in classes if entry.verdict == "NG"]
    if file.marking is not None and file.marking.names and not layers:
        raise MarkError(f"it is said to show {file.marking.names[0]!r}, but nothing is marked")
    own = mapping.get(file.source, "")
    drawn: dict[int, NDArray[np.bool_]] = {}
    boxed = False
    for layer in layers:
        if layer.number > len(defects):
            raise MarkError(
                f"its mask has the value {layer.number}; expected 0 for good and 255 for marked, or"
                f" 1 to {len(defects)} for the defect classes"
            )
        name = mapping.get(layer.name, "") if layer.name else own
        if layer.number:
            name = defects[layer.number - 1]
        if name in defects:
            number = defects.index(name) + 1
            drawn[number] = drawn[number] | layer.pixels if number in drawn else layer.pixels
            boxed = boxed or layer.boxed
        elif not layer.name:
            raise MarkError(f"it is {own!r}, a good class, but its mask marks something")
    order = sorted(drawn, key=lambda number: (-int(drawn[number].sum()), number))
    label = own
    if file.by_marks and order:
        label = defects[order[0] - 1]
    if not label:
        label = next((mapping[n] for n in _names(file) if mapping.get(n)), "")
    if order and label not in defects:
        raise MarkError(f"it is {label!r}, a good class, but {defects[order[0] - 1]!r} is marked")
    unwanted = [layer.name for layer in layers if layer.name and not mapping.get(layer.name)]
    if unwanted and label not in defects:
        raise MarkError(f"it shows {unwanted[0]!r}, for which no class is chosen")
    if not order:
        return label, None, False
    mask = np.zeros(drawn[order[0]].shape, np.uint8)
    for number in order:
        mask[drawn[number]] = number
    return label, mask, boxed


def read_marks(
    file: SourceFile, mapping: dict[str, str], classes: tuple[ClassEntry, ...]
) -> NDArray[np.uint8]:
    """The mask of a picture that has marks, as `compose_mask` makes it; 0 where nothing is.

    Raises:
        PictureError: The picture's header cannot be read.
        MarkError: Its marks cannot be used.
    """
    width, height = look(file)
    layers = file.marking.layers(height, width) if file.marking is not None else []
    mask = compose_mask(file, layers, mapping, classes)[1]
    return np.zeros((height, width), np.uint8) if mask is None else mask


def _names(file: SourceFile) -> tuple[str, ...]:
    """Names that decide whether a picture is wanted."""
    if file.by_marks and file.marking is not None:
        return (file.source, *file.marking.names)
    return (file.source,)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PictureError(f"{path.name} is larger than {MAX_BYTES >> 20} MB")
        return path.read_bytes()
    except OSError as error:
        raise PictureError(f"{path.name} cannot be read: {error.strerror}") from error


def _new_name(file: SourceFile) -> str:
    beside = bool(file.part_id) and file.path.parent.name == file.part_id
    stem = f"{file.part_id}_{file.path.stem}" if beside else file.path.stem
    stem = folder_name(stem.encode("utf-8", "replace").decode().strip() or "picture")
    return f"{stem[:100]}{file.path.suffix.lower()}"
