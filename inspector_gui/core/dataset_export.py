"""Writes a dataset into a folder for other programs. The dataset is only read."""

import contextlib
import time
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path

from inspector_gui.core.annotation import DatasetError, Picture
from inspector_gui.core.dataset import Dataset
from inspector_gui.core.durable_file import sync_folder, write_durably
from inspector_gui.core.export_formats import Outgoing, make_format
from inspector_gui.core.layout_names import FormatName
from inspector_gui.core.picture_file import PictureError, decode_picture, read_mask

_STEP_S = 0.06


@dataclass(slots=True)
class ExportReport:
    """What an export did.

    Attributes:
        total: Pictures of the dataset.
        done: Pictures looked at.
        written: Pictures written.
        masks: How many of them went out with what is marked on them.
        left_out: (file, reason) of pictures that could not be written.
        unmarked: Defective pictures without a mask among those written.
        losing: What those pictures lose in this layout, "" for nothing.
        finished: The tables are written too.
    """

    total: int
    done: int = 0
    written: int = 0
    masks: int = 0
    left_out: list[tuple[str, str]] = field(default_factory=list)
    unmarked: int = 0
    losing: str = ""
    finished: bool = False

    def notes(self) -> list[str]:
        """One line for each thing that a person should know."""
        lines: list[str] = []
        if self.losing and self.unmarked:
            lines.append(f"{self.unmarked} defective pictures have no mask: {self.losing}.")
        return lines + [f"{name}: {why}" for name, why in self.left_out]


def export_steps(
    dataset: Dataset, folder: Path, layout: FormatName
) -> Generator[ExportReport, None, None]:
    """Write all pictures, in short steps, so that other writing can slip in between.

    Pictures are copied byte for byte. Closing the iterator before the end, or an error, takes
    everything away again: a folder is whole or empty.

    Args:
        dataset: Where from; each picture goes out as it stands when its turn comes.
        folder: Where to; made when missing, and must be empty.
        layout: How.

    Yields:
        The same growing report after each step.

    Raises:
        DatasetError: The folder is not empty, or the dataset is.
        OSError: The folder cannot be written.
    """
    wanted = [picture.picture_id for picture in dataset.pictures()]
    if not wanted:
        raise DatasetError("the dataset has no pictures yet: there is nothing to export")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise DatasetError(f"{folder} is not an empty folder: choose an empty or a new one")
    if folder.resolve().is_relative_to(dataset.folder.resolve()):
        raise DatasetError("the folder lies inside the dataset: choose one outside")
    run = _Export(dataset, folder, layout, len(wanted))
    try:
        began = time.monotonic()
        for picture_id in wanted:
            run.write(dataset.picture(picture_id))
            if time.monotonic() - began > _STEP_S:
                yield run.report
                began = time.monotonic()
        run.finish()
    except BaseException:
        run.take_away()
        raise
    yield run.report


class _Export:
    def __init__(self, dataset: Dataset, folder: Path, layout: FormatName, total: int) -> None:
        self._format = make_format(layout, dataset.classes)
        self._defects = {entry.name for entry in dataset.classes if entry.verdict == "NG"}
        self.report = ExportReport(total, losing=self._format.losing)
        self._folder = folder
        self._files: list[Path] = []
        self._made: list[Path] = []

    def write(self, picture: Picture | None) -> None:
        self.report.done += 1
        if picture is None:
            return  # it has left the dataset meanwhile
        try:
            data = picture.path.read_bytes()
            height, width = decode_picture(data, picture.path.name).shape[:2]
            mask = read_mask(picture.mask) if picture.mask is not None else None
            if mask is not None and mask.shape != (height, width):
                raise PictureError("its mask has another size than the picture")
        except OSError as error:
            reason = f"it cannot be read: {error.strerror}"
            self.report.left_out.append((picture.path.name, reason))
            return
        except PictureError as error:
            self.report.left_out.append((picture.path.name, str(error)))
            return
        size = (height, width)
        outgoing = Outgoing(picture.path.name, size, picture.label, picture.part_id, mask)
        placed = self._format.place(outgoing)
        if isinstance(placed, str):
            self.report.left_out.append((picture.path.name, placed))
            return
        self._put(placed.picture, data)
        for name, content in placed.beside.items():
            self._put(name, content)
        self.report.written += 1
        self.report.masks += mask is not None
        self.report.unmarked += mask is None and picture.label in self._defects

    def finish(self) -> None:
        """Write the tables, once everything that they name is on the disk."""
        for folder in {path.parent for path in self._files}:
            sync_folder(folder)
        for name, content in self._format.tables().items():
            self._files.append(self._folder / name)
            write_durably(self._folder / name, content)
        self.report.finished = True

    def take_away(self) -> None:
        """Delete what was written, as far as the disk lets us."""
        for path in self._files:
            with contextlib.suppress(OSError):
                path.unlink()
        for folder in reversed(self._made):
            with contextlib.suppress(OSError):
                folder.rmdir()

    def _put(self, name: str, content: bytes) -> None:
        path = self._folder / name
        missing = [p for p in (path.parent, *path.parent.parents) if not p.exists()]
        for folder in reversed(missing):
            folder.mkdir()
            self._made.append(folder)
        self._files.append(path)
        write_durably(path, content, sync_name=False)
