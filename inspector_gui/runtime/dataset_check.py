"""What is in a dataset and what looks wrong with it: sizes, marks, copies, damage, labels."""

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np

from inspector_gui.core.annotation import Picture
from inspector_gui.core.class_folder import MASK_FOLDER
from inspector_gui.core.dataset_folder import DAMAGED
from inspector_gui.core.dataset_import import FROM_BOXES
from inspector_gui.core.file_index import hash_of
from inspector_gui.core.freeze import DESCRIPTOR_CACHE
from inspector_gui.core.grouping import group_pictures
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import (
    MAX_BYTES,
    SUFFIXES,
    PictureError,
    picture_size,
    read_mask,
    read_picture,
)
from inspector_gui.core.picture_kind import refuse_unfit
from inspector_gui.core.splits import load_splits
from inspector_gui.runtime.candidate_report import Row, read_candidate_report
from inspector_gui.runtime.runs import Run, list_runs, read_report

_HEADER_BYTES = 256 * 1024
Kind = Literal["label", "copy", "aside"]
#: Stages that take time, in order; `progress` names them.
STAGES = ("pictures", "files", "copies")
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Finding:
    """A picture or file that a person should look at.

    Attributes:
        kind: Its label looks wrong, it has copies, or it is set aside and not used.
        path: The file.
        picture_id: sha256 (hex) of a picture of the dataset, "" for a file that is none.
        mask: Its mask file, or None.
        title: What is the matter, in a few words.
        detail: Which picture, and more.
    """

    kind: Kind
    path: Path
    picture_id: str
    mask: Path | None
    title: str
    detail: str


@dataclass(slots=True)
class DatasetCheck:
    """What a check found.

    Attributes:
        pictures: Pictures looked at.
        counts: Pictures by class, every class of the product.
        masks: Pictures with a mask by class.
        boxed: Masks that were drawn from boxes.
        sizes: Pictures by (width, height).
        areas: Marked share of the picture, 0..1, for each mask, by class of the mark.
        findings: What to look at; wrong-looking labels with the surest first, copies group by
            group.
        groups: Groups of copies.
        judged: Pictures with an answer of a model that had not learned from them.
        run: Number of the run that these answers come from, "" without one.
        why_unjudged: Why there are no answers, "" when there are some.
    """

    pictures: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    masks: dict[str, int] = field(default_factory=dict)
    boxed: int = 0
    sizes: dict[tuple[int, int], int] = field(default_factory=dict)
    areas: dict[str, list[float]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    groups: int = 0
    judged: int = 0
    run: str = ""
    why_unjudged: str = ""

    def of(self, kind: Kind) -> list[Finding]:
        """The findings of one kind."""
        return [finding for finding in self.findings if finding.kind == kind]


def check_dataset(
    pictures: Sequence[Picture],
    classes: tuple[ClassEntry, ...],
    product_folder: Path,
    progress: Progress | None = None,
) -> DatasetCheck:
    """Look through a dataset; changes nothing but the cache of fingerprints. Any thread.

    Takes seconds for the files and, the first time, some 5 ms a picture to compare them.

    Args:
        pictures: As they stand, from `Dataset.pictures`.
        classes: The product's classes.
        product_folder: Holds the dataset and the runs.
        progress: Called with (stage, done, all); it may raise to stop.
    """
    tell = progress or (lambda _stage, _done, _total: None)
    folder = product_folder / "dataset"
    check = DatasetCheck(pictures=len(pictures))
    check.counts = dict.fromkeys((entry.name for entry in classes), 0)
    labels, why = _wrong_labels(pictures, classes, product_folder, check)
    check.findings += labels
    check.why_unjudged = why
    usable = _look_at_pictures(pictures, classes, check, tell)
    _look_at_files(folder, pictures, check, tell)
    check.findings += _copies(usable, folder, check, tell)
    return check


# --- pictures and masks ------------------------------------------------------------------------


def _look_at_pictures(
    pictures: Sequence[Picture],
    classes: tuple[ClassEntry, ...],
    check: DatasetCheck,
    tell: Progress,
) -> list[Picture]:
    defects = [entry.name for entry in classes if entry.verdict == "NG"]
    sizes: Counter[tuple[int, int]] = Counter()
    areas: dict[str, list[float]] = defaultdict(list)
    usable: list[Picture] = []
    for number, picture in enumerate(pictures, start=1):
        if number % 25 == 0 or number == len(pictures):
            tell(STAGES[0], number, len(pictures))
        check.counts[picture.label] = check.counts.get(picture.label, 0) + 1
        try:
            size = _size_of(picture.path)
        except PictureError as error:
            check.findings.append(_aside(picture, "cannot be used", str(error)))
            continue
        sizes[size] += 1
        usable.append(picture)
        if picture.mask is None:
            continue
        check.masks[picture.label] = check.masks.get(picture.label, 0) + 1
        check.boxed += picture.note == FROM_BOXES
        try:
            shares = _shares(picture.mask, size, len(defects))
        except PictureError as error:
            check.findings.append(_aside(picture, "its mask does not fit", str(error)))
            continue
        for value, share in shares.items():
            areas[defects[value - 1]].append(share)
    check.sizes = dict(sizes.most_common())
    check.areas = dict(areas)
    return usable


def _size_of(path: Path) -> tuple[int, int]:
    try:
        with path.open("rb") as stream:
            data = stream.read(_HEADER_BYTES)
    except OSError as error:
        raise PictureError(f"{path.name} cannot be read: {error.strerror}") from error
    size = picture_size(data, path.name)
    refuse_unfit(data, path.name)
    return size


def _shares(path: Path, size: tuple[int, int], most: int) -> dict[int, float]:
    """Marked share of the picture by value of the mask."""
    mask = read_mask(path)
    if mask.shape != (size[1], size[0]):
        told = f"{mask.shape[1]} × {mask.shape[0]}"
        raise PictureError(f"the mask is {told}, but the picture is {size[0]} × {size[1]}")
    counts = np.bincount(mask.reshape(-1), minlength=256)
    values = [int(value) for value in np.flatnonzero(counts[1:]) + 1]
    if values and values[-1] > most:
        raise PictureError(
            f"the mask has the value {values[-1]}, but there are {most} defect classes"
        )
    return {value: float(counts[value]) / mask.size for value in values}


def _aside(picture: Picture, title: str, detail: str) -> Finding:
    return Finding("aside", picture.path, picture.picture_id, None, title, detail)


# --- files that are no pictures of the dataset -------------------------------------------------


def _look_at_files(
    folder: Path, pictures: Sequence[Picture], check: DatasetCheck, tell: Progress
) -> None:
    known = {picture.path: picture for picture in pictures}
    by_id = {picture.picture_id: picture for picture in pictures}
    strange = [path for path in _files_of(folder) if path not in known]
    for number, path in enumerate(strange, start=1):
        tell(STAGES[1], number, len(strange))
        where = path.relative_to(folder).as_posix()
        if DAMAGED in path.relative_to(folder).parts:
            check.findings.append(Finding("aside", path, "", None, "set aside", _reason(path)))
            continue
        try:
            twin = by_id.get(hash_of(path)) if path.stat().st_size <= MAX_BYTES else None
        except OSError as error:
            found = Finding("aside", path, "", None, "cannot be read", f"{where}: {error.strerror}")
            check.findings.append(found)
            continue
        if twin is not None:
            same = f"{where} is the same file as {twin.path.relative_to(folder).as_posix()}"
            check.findings.append(Finding("aside", path, "", None, "a copy, not used", same))


def _files_of(folder: Path) -> list[Path]:
    """Picture files in class folders, and whatever was set aside."""
    found: list[Path] = []
    for where, inside, names in os.walk(folder):
        here = Path(where)
        if here == folder:
            inside[:] = [n for n in inside if n == DAMAGED or (n[0] != "." and n != MASK_FOLDER)]
            continue
        aside = DAMAGED in here.relative_to(folder).parts
        paths = (here / name for name in sorted(names) if name[0] != ".")
        found += [path for path in paths if aside or path.suffix.lower() in SUFFIXES]
    return found


def _reason(path: Path) -> str:
    try:
        read_picture(path)
        with path.open("rb") as stream:
            refuse_unfit(stream.read(_HEADER_BYTES), path.name)
    except PictureError as error:
        return str(error)
    except OSError as error:
        return f"{path.name} cannot be read: {error.strerror}"
    return f"{path.name} can be read again: move it back into its class folder to use it"


# --- copies ------------------------------------------------------------------------------------


def _copies(
    pictures: Sequence[Picture], folder: Path, check: DatasetCheck, tell: Progress
) -> list[Finding]:
    """Pictures that show the same thing, turned, mirrored or brightened; doubtful groups first."""
    numbers = group_pictures(
        [(picture.picture_id, picture.path) for picture in pictures],
        folder / DESCRIPTOR_CACHE,
        lambda done, total: tell(STAGES[2], done, total),
    )
    groups: dict[int, list[Picture]] = defaultdict(list)
    for picture in pictures:
        groups[numbers[picture.picture_id]].append(picture)
    alike = [group for group in groups.values() if len(group) > 1]
    check.groups = len(alike)
    splits = load_splits(folder)
    found: list[tuple[int, list[Finding]]] = []
    for group in alike:
        labels = sorted({picture.label for picture in group})
        dealt = {splits[p.picture_id] for p in group if p.picture_id in splits}
        parts = {p.part_id for p in group}
        if len(labels) > 1:
            rank, title = 0, f"alike, but {' and '.join(labels)}"
        elif len(dealt) > 1:
            rank, title = 1, f"alike, but in {' and '.join(sorted(dealt))}"
        elif len(parts) > 1:
            rank, title = 2, f"{len(group)} alike, said to be {len(parts)} parts"
        else:
            rank, title = 3, f"{len(group)} alike"
        entries = [
            Finding("copy", p.path, p.picture_id, p.mask, title, f"{p.label} · {p.path.name}")
            for p in group
        ]
        found.append((rank, entries))
    found.sort(key=lambda entry: (entry[0], -len(entry[1])))
    return [finding for _, entries in found for finding in entries]


# --- labels ------------------------------------------------------------------------------------


def _wrong_labels(
    pictures: Sequence[Picture],
    classes: tuple[ClassEntry, ...],
    product_folder: Path,
    check: DatasetCheck,
) -> tuple[list[Finding], str]:
    """Pictures whose label differs from the answer of a model that had not learned from them."""
    run = _latest_report(product_folder)
    if run is None:
        return [], "No training has been measured yet: its locked test pictures tell."
    try:
        rows = read_candidate_report(read_report(run.folder)).rows
    except (OSError, ValueError) as error:
        return [], str(error)
    check.run = run.number
    by_file = {(picture.label, picture.path.name): picture for picture in pictures}
    defects = {entry.name for entry in classes if entry.verdict == "NG"}
    found: list[tuple[float, Finding]] = []
    for row in rows:
        picture = by_file.get((row.label, Path(row.path).name))
        if picture is None:
            continue  # it has left, or somebody has said something else about it since
        check.judged += 1
        sure = _surety(row, defects)
        if sure is None:
            continue
        title = f"{row.label}, but the model says {row.class_name or row.verdict}"
        detail = f"{sure:.0%} sure · {picture.path.name}"
        entry = Finding("label", picture.path, picture.picture_id, picture.mask, title, detail)
        found.append((sure, entry))
    found.sort(key=lambda entry: -entry[0])
    why = "" if check.judged else "No picture of the latest locked test is as it was then."
    return [finding for _, finding in found], why


def _surety(row: Row, defects: set[str]) -> float | None:
    """How sure the model is that the label is another one; None where it agrees."""
    if row.over_limit != (row.truth == "NG"):
        return row.score if row.over_limit else 1 - row.score
    if row.over_limit and row.class_name in defects and row.class_name != row.label:
        return row.score
    return None


def _latest_report(product_folder: Path) -> Run | None:
    for run in list_runs(product_folder):
        if run.outcome is not None and run.outcome.state == "done":
            return run
    return None
