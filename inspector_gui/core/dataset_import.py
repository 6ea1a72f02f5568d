"""Takes folders of pictures into a dataset. The originals are only read.

Two layouts are understood, at any depth: folders named after classes (with a `masks` folder beside
them, if any), and pictures with a mask beside each (`Part3.jpg`, `Part3_label.png`), where the mask
says whether the part is good and the folder is the part.
"""

import hashlib
import os
import re
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.class_folder import MASK_FOLDER, folder_key, folder_name
from inspector_gui.core.dataset import Dataset, NewPicture
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import (
    MAX_BYTES,
    SUFFIXES,
    PictureError,
    decode_picture,
    picture_size,
    read_mask,
)

CHUNK = 200
CHUNK_BYTES = 128 * 1024 * 1024
#: A step of `import_steps` ends after so many pictures or seconds, whichever comes first.
STEP_FILES = 16
STEP_S = 0.06
#: Names under which pictures with masks beside them are counted and mapped to classes.
UNMARKED = "(nothing marked)"
MARKED = "(marked)"

_LABEL_SUFFIX = "_label"
_OK_WORDS = {"ok", "good", "non", "no", "normal", "pass", "passed", "gut", "fine", "perfect"}
_NG_WORDS = {"ng", "def", "defect", "defective", "bad", "nok", "nio", "fail", "faulty", "anomaly"}
_HEADER_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A picture found in a folder that may be imported.

    Attributes:
        path: The file.
        source: Name that is mapped to a class: its folder's name, or `MARKED` / `UNMARKED`.
        mask: Mask file, or None.
        part_id: The part where the layout tells it, else "".
    """

    path: Path
    source: str
    mask: Path | None = None
    part_id: str = ""


@dataclass(slots=True)
class FolderDescription:
    """What lies in a folder, from file names and headers; nothing is decoded.

    Attributes:
        counts: Usable pictures by source name.
        sizes: Number of pictures by (width, height).
        masks: Pictures with a mask.
        damaged: (file relative to the folder, reason).
        problems: One sentence for each folder that could not be read.
    """

    counts: dict[str, int] = field(default_factory=dict)
    sizes: dict[tuple[int, int], int] = field(default_factory=dict)
    masks: int = 0
    damaged: list[tuple[str, str]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


@dataclass(slots=True)
class ImportReport:
    """What an import did.

    Attributes:
        found: Picture files looked at.
        imported: New pictures in the dataset, by class name.
        known: Pictures that were in the dataset already, or twice in the folder; left alone.
        contradictions: Files whose picture also lies in the folder of another class; not imported.
        damaged: (file relative to the folder, reason); none of them was imported.
        masks_refused: (file, reason); the picture was imported without its mask.
        skipped: (source name, pictures) for sources that no class is given for.
        problems: One sentence for each folder that could not be read.
        cancelled: The person stopped it; what was imported until then stays.
    """

    found: int = 0
    imported: dict[str, int] = field(default_factory=dict)
    known: int = 0
    contradictions: list[str] = field(default_factory=list)
    damaged: list[tuple[str, str]] = field(default_factory=list)
    masks_refused: list[tuple[str, str]] = field(default_factory=list)
    skipped: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    cancelled: bool = False


def describe_folder(folder: Path) -> FolderDescription:
    """Count what an import would find.

    Raises:
        DatasetError: It is no folder, or has no pictures.
    """
    files, problems = _find(folder)
    description = FolderDescription(problems=problems)
    counts: Counter[str] = Counter()
    sizes: Counter[tuple[int, int]] = Counter()
    for file in files:
        try:
            with file.path.open("rb") as stream:
                sizes[picture_size(stream.read(_HEADER_BYTES), file.path.name)] += 1
        except PictureError as error:
            description.damaged.append((_relative(file.path, folder), str(error)))
        except OSError as error:
            reason = f"{file.path.name} cannot be read: {error.strerror}"
            description.damaged.append((_relative(file.path, folder), reason))
        else:
            counts[file.source] += 1
            description.masks += file.mask is not None
    description.counts, description.sizes = dict(counts), dict(sizes)
    return description


def propose_mapping(folder: Path, classes: tuple[ClassEntry, ...]) -> dict[str, str]:
    """Guess the class of each source of pictures in a folder.

    Returns:
        Class name by source name; "" where there is no good guess.

    Raises:
        DatasetError: It is no folder, or has no pictures.
    """
    files, _ = _find(folder)
    return {source: _guess(source, classes) for source in sorted({f.source for f in files})}


def import_folder(
    dataset: Dataset,
    folder: Path,
    *,
    who: str,
    mapping: dict[str, str] | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Copy pictures byte for byte into a dataset, each chunk durable before the next begins.

    Args:
        dataset: Where to.
        folder: Where from.
        who: Who imports.
        mapping: Class name by source name (see `SourceFile.source`); a source that is missing or
            mapped to "" is skipped. None takes `propose_mapping`.
        progress: Called with (files done, files in all).
        cancelled: Asked before each file.

    Raises:
        DatasetError: It is no folder, has no pictures, or the mapping names an unknown class.
        OSError: The dataset could not be written; earlier chunks are kept.
    """
    files, problems = _find(folder)
    chosen = propose_mapping(folder, dataset.classes) if mapping is None else mapping
    for label in chosen.values():
        if label and label not in {entry.name for entry in dataset.classes}:
            raise DatasetError(f"{label!r} is not a class of this product")
    run = _Import(dataset, folder, who, chosen)
    run.report.problems = problems
    for number, file in enumerate(files, start=1):
        if cancelled is not None and cancelled():
            run.report.cancelled = True
            break
        run.take(file)
        if progress is not None:
            progress(number, len(files))
    run.flush()
    return run.report


def find_pictures(folder: Path) -> tuple[list[SourceFile], list[str]]:
    """List what an import would look at; may take seconds for large folders.

    Returns:
        The files, and one sentence for each folder that could not be read.

    Raises:
        DatasetError: It is no folder, or has no pictures.
    """
    return _find(folder)


def import_steps(
    dataset: Dataset,
    folder: Path,
    files: list[SourceFile],
    *,
    who: str,
    mapping: dict[str, str],
) -> Generator[ImportReport, None, None]:
    """Like `import_folder` in short steps, so that other writing can slip in between.

    Closing the iterator stops the import; what was imported until then stays.

    Args:
        dataset: Where to.
        folder: Where from.
        files: From `find_pictures`.
        who: Who imports.
        mapping: Class name by source name; "" or missing skips the source.

    Yields:
        The same growing report after each step; everything it counts is durable.
    """
    run = _Import(dataset, folder, who, mapping)
    began = time.monotonic()
    for number, file in enumerate(files, start=1):
        run.take(file)
        if number == len(files) or time.monotonic() - began > STEP_S or run.waiting >= STEP_FILES:
            run.flush()
            yield run.report
            began = time.monotonic()


def propose_classes(sources: Iterable[str]) -> tuple[ClassEntry, ...]:
    """Classes for a product that has none yet, from the names of folders: OK classes first."""
    named = [s for s in sources if s not in (MARKED, UNMARKED)]
    entries = [ClassEntry(name=n[:60], verdict="OK" if _sounds_ok(n) else "NG") for n in named]
    if len(named) < len(set(sources)):
        entries += [ClassEntry(name="good", verdict="OK"), ClassEntry(name="defect", verdict="NG")]
    return tuple(sorted(dict.fromkeys(entries), key=lambda entry: entry.verdict != "OK"))


def _sounds_ok(source: str) -> bool:
    return bool(set(re.split(r"[\W_]+", source.casefold())) & _OK_WORDS)


class _Import:
    def __init__(self, dataset: Dataset, root: Path, who: str, mapping: dict[str, str]) -> None:
        self.report = ImportReport()
        self._dataset = dataset
        self._root = root
        self._who = who
        self._mapping = mapping
        self._labels: dict[str, str] = {}
        self._chunk: list[NewPicture] = []
        self._chunk_bytes = 0
        names = [entry.name for entry in dataset.classes if entry.verdict == "NG"]
        self._numbers = {name: number for number, name in enumerate(names, start=1)}

    @property
    def waiting(self) -> int:
        return len(self._chunk)

    def take(self, file: SourceFile) -> None:
        self.report.found += 1
        label = self._mapping.get(file.source, "")
        if not label:
            self.report.skipped[file.source] = self.report.skipped.get(file.source, 0) + 1
            return
        try:
            data = _read(file.path)
            shape = decode_picture(data, file.path.name).shape
        except PictureError as error:
            self.report.damaged.append((_relative(file.path, self._root), str(error)))
            return
        picture_id = hashlib.sha256(data).hexdigest()
        earlier = self._labels.get(picture_id)
        self._labels.setdefault(picture_id, label)
        if earlier not in (None, label):
            self.report.contradictions.append(_relative(file.path, self._root))
            return
        if earlier is not None or self._dataset.picture(picture_id) is not None:
            self.report.known += 1
            return
        mask = self._mask(file, label, (shape[0], shape[1]))
        self._chunk.append(NewPicture(data, label, _new_name(file), file.part_id, mask))
        self._chunk_bytes += len(data)
        if len(self._chunk) == CHUNK or self._chunk_bytes > CHUNK_BYTES:
            self.flush()

    def flush(self) -> None:
        chunk, self._chunk, self._chunk_bytes = self._chunk, [], 0
        if not chunk:
            return
        self._dataset.add_files(chunk, who=self._who)
        for new in chunk:
            self.report.imported[new.label] = self.report.imported.get(new.label, 0) + 1

    def _mask(
        self, file: SourceFile, label: str, size: tuple[int, int]
    ) -> NDArray[np.uint8] | None:
        if file.mask is None or label not in self._numbers:
            return None
        try:
            mask = read_mask(file.mask)
        except PictureError as error:
            self.report.masks_refused.append((_relative(file.mask, self._root), str(error)))
            return None
        if mask.shape != size:
            reason = (
                f"the mask is {mask.shape[0]} × {mask.shape[1]},"
                f" but the picture is {size[0]} × {size[1]}"
            )
            self.report.masks_refused.append((_relative(file.mask, self._root), reason))
            return None
        values = np.unique(mask[mask > 0])
        if values.size and (values.size == 1 or values[-1] > len(self._numbers)):
            # One kind of mark, as in 0/255 masks: it marks the picture's own class.
            return np.where(mask > values[-1] // 2, self._numbers[label], 0).astype(np.uint8)
        return mask


def _find(folder: Path) -> tuple[list[SourceFile], list[str]]:
    if not folder.is_dir():
        raise DatasetError(f"{folder} is not a folder")
    problems: list[str] = []
    files: list[SourceFile] = []

    def unreadable(error: OSError) -> None:
        problems.append(f"the folder {error.filename} cannot be read: {error.strerror}")

    for where, inside, names in os.walk(folder, onerror=unreadable):
        inside[:] = sorted(n for n in inside if not n.startswith(".") and n != MASK_FOLDER)
        here = Path(where)
        pictures = sorted(n for n in names if Path(n).suffix.lower() in SUFFIXES and n[0] != ".")
        beside = {n for n in pictures if Path(n).stem.endswith(_LABEL_SUFFIX)}
        beside = {n for n in beside if _has_picture(n, pictures)}
        for name in pictures:
            path = here / name
            if name in beside or path.is_symlink():
                continue
            if f"{path.stem}{_LABEL_SUFFIX}.png" in beside:
                mask = path.with_name(f"{path.stem}{_LABEL_SUFFIX}.png")
                files.append(SourceFile(path, _marked(mask), mask, here.name))
            else:
                mask = here.parent / MASK_FOLDER / f"{path.stem}.png"
                files.append(SourceFile(path, here.name, mask if mask.is_file() else None))
    if not files and not problems:
        raise DatasetError(f"there are no PNG, JPEG or BMP pictures in {folder}")
    return files, problems


def _has_picture(mask_name: str, names: list[str]) -> bool:
    stem = Path(mask_name).stem.removesuffix(_LABEL_SUFFIX)
    return any(Path(name).stem == stem for name in names)


def _marked(mask: Path) -> str:
    try:
        return MARKED if read_mask(mask).any() else UNMARKED
    except PictureError:
        return MARKED  # the safe side; the mask itself is refused on import


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PictureError(f"{path.name} is larger than {MAX_BYTES >> 20} MB")
        return path.read_bytes()
    except OSError as error:
        raise PictureError(f"{path.name} cannot be read: {error.strerror}") from error


def _guess(source: str, classes: tuple[ClassEntry, ...]) -> str:
    good = [entry.name for entry in classes if entry.verdict == "OK"]
    bad = [entry.name for entry in classes if entry.verdict == "NG"]
    if source in (MARKED, UNMARKED):
        names = bad if source == MARKED else good
        return names[0] if names else ""
    for entry in classes:
        if folder_key(source) in (folder_key(entry.name), folder_key(folder_name(entry.name))):
            return entry.name
    words = set(re.split(r"[\W_]+", source.casefold()))
    if words & _OK_WORDS:
        return good[0] if len(good) == 1 else ""
    if words & _NG_WORDS:
        return bad[0] if len(bad) == 1 else ""
    return ""


def _new_name(file: SourceFile) -> str:
    stem = f"{file.part_id}_{file.path.stem}" if file.part_id else file.path.stem
    stem = folder_name(stem.encode("utf-8", "replace").decode().strip() or "picture")
    return f"{stem[:100]}{file.path.suffix.lower()}"


def _relative(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix().encode("utf-8", "replace").decode()
