"""Takes folders of pictures into a dataset. The originals are only read."""

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
from inspector_gui.core.picture_file import MAX_BYTES, PictureError, decode_picture, read_mask
from inspector_gui.core.picture_source import (
    MARKED,
    UNMARKED,
    FolderDescription,
    SourceFile,
    describe_folder,
    find_pictures,
    propose_classes,
    propose_mapping,
    relative_name,
)

__all__ = [
    "MARKED",
    "UNMARKED",
    "FolderDescription",
    "ImportReport",
    "SourceFile",
    "describe_folder",
    "find_pictures",
    "import_folder",
    "import_steps",
    "propose_classes",
    "propose_mapping",
]

CHUNK = 200
CHUNK_BYTES = 128 * 1024 * 1024
#: A step of `import_steps` ends after so many pictures or seconds, whichever comes first.
STEP_FILES = 16
STEP_S = 0.06


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
    files, problems = find_pictures(folder)
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
            self.report.damaged.append((relative_name(file.path, self._root), str(error)))
            return
        picture_id = hashlib.sha256(data).hexdigest()
        earlier = self._labels.get(picture_id)
        self._labels.setdefault(picture_id, label)
        if earlier not in (None, label):
            self.report.contradictions.append(relative_name(file.path, self._root))
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
            self.report.masks_refused.append((relative_name(file.mask, self._root), str(error)))
            return None
        if mask.shape != size:
            reason = (
                f"the mask is {mask.shape[0]} × {mask.shape[1]},"
                f" but the picture is {size[0]} × {size[1]}"
            )
            self.report.masks_refused.append((relative_name(file.mask, self._root), reason))
            return None
        values = np.unique(mask[mask > 0])
        if values.size and (values.size == 1 or values[-1] > len(self._numbers)):
            # One kind of mark, as in 0/255 masks: it marks the picture's own class.
            return np.where(mask > values[-1] // 2, self._numbers[label], 0).astype(np.uint8)
        return mask


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PictureError(f"{path.name} is larger than {MAX_BYTES >> 20} MB")
        return path.read_bytes()
    except OSError as error:
        raise PictureError(f"{path.name} cannot be read: {error.strerror}") from error


def _new_name(file: SourceFile) -> str:
    stem = f"{file.part_id}_{file.path.stem}" if file.part_id else file.path.stem
    stem = folder_name(stem.encode("utf-8", "replace").decode().strip() or "picture")
    return f"{stem[:100]}{file.path.suffix.lower()}"
