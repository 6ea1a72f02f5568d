"""The dataset: pictures in class folders and a journal of who said what about which picture.

Both are plain files. The journal alone says what holds; nothing else has to be kept.
Write order: picture (temporary file, fsync, replace), mask, journal line (fsync), return. A crash
in between leaves at most a file that the next scan finds, as if a person had put it there.

Thread: no locks inside; one writer thread calls everything. A lock file keeps other processes out.
"""

import contextlib
import errno
import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import Annotation, DatasetError, Picture, ScanReport, Seen
from inspector_gui.core.class_folder import MASK_FOLDER
from inspector_gui.core.dataset_folder import DatasetFolder
from inspector_gui.core.dataset_scan import DatasetScan
from inspector_gui.core.disk_reserve import DiskReserve
from inspector_gui.core.durable_file import sync_folder, write_durably
from inspector_gui.core.file_index import FileIndex
from inspector_gui.core.folder_lock import FolderLock
from inspector_gui.core.journal import FILE_NAME, Journal, new_annotation_id
from inspector_gui.core.ledger import Ledger, Record
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import decode_picture, encode_png


@dataclass(frozen=True, slots=True, eq=False)
class NewPicture:
    """A picture file to be taken in byte for byte.

    Attributes:
        data: The bytes of a PNG, JPEG or BMP file that is known to decode.
        label: Class name.
        name: Wanted file name; changed when another picture has its stem.
        part_id: The part on it, "" when unknown.
        mask: (H, W) uint8 of the picture's size, 0 good, k the k-th defect class, or None.
    """

    data: bytes
    label: str
    name: str
    part_id: str = ""
    mask: NDArray[np.uint8] | None = None


def storage_error(folder: Path, error: OSError) -> OSError:
    """The same error with a sentence for people."""
    reason = error.strerror or str(error)
    told = OSError(f"nothing was saved in {folder}: {reason}. Make room or check the disk, then"
                   " answer again")  # fmt: skip
    told.errno = error.errno
    return told


class Dataset:
    """One dataset folder, open for writing by this object alone.

    Attributes:
        folder: The dataset folder.
        classes: The product's classes; their defect classes, in order, are the mask values 1, 2 …
        read_only: The folder cannot be written; every writing method raises OSError.
        faults: What was wrong with the journal when it was opened, one sentence each.
    """

    def __init__(self, folder: Path, classes: tuple[ClassEntry, ...]) -> None:
        """Open a dataset, made when missing.

        Raises:
            DatasetError: Another program has it open, or two classes would share a folder.
            OSError: The folder cannot be made or read.
        """
        self.folder = folder
        self.classes = classes
        self.read_only = False
        self._files = DatasetFolder(folder, classes)
        self._lock = FolderLock(folder)
        self._journal = Journal(folder / FILE_NAME)
        self._index = FileIndex(folder)
        self._ledger = Ledger()
        self._reserve = DiskReserve(folder)
        folder.mkdir(parents=True, exist_ok=True)
        try:
            if not self._lock.acquire():
                raise DatasetError(f"another program has the dataset {folder} open: close it first")
        except OSError:
            self.read_only = True
        try:
            self._ledger.apply(self._journal.open(read_only=self.read_only))
        except BaseException:
            self._lock.release()
            raise
        self.faults = tuple(self._journal.faults)
        if not self.read_only:
            self._reserve.take()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def add(
        self,
        image: NDArray[np.uint8],
        label: str,
        *,
        who: str,
        part_id: str = "",
        mask: NDArray[np.uint8] | None = None,
        seen: Seen | None = None,
    ) -> Annotation:
        """Store a picture with its label; on the disk when this returns.

        The same picture again is relabelled, not stored twice.

        Args:
            image: (H, W, 3) uint8 RGB.
            label: Class name.
            who: Who says so.
            part_id: The part on the picture, "" when unknown.
            mask: (H, W) uint8, 0 good, k the k-th defect class. Dropped for good pictures.
            seen: What the screen showed.

        Raises:
            DatasetError: Unknown class, or a mask that does not fit.
            OSError: Nothing was stored: disk full, read-only or gone.
        """
        now = datetime.now().astimezone()
        data = encode_png(image)
        name = f"{now:%Y%m%d-%H%M%S}-{hashlib.sha256(data).hexdigest()[:8]}.png"
        new = NewPicture(data, label, name, part_id, mask)
        return self._take_in([new], who=who, seen=seen)[0]

    def add_files(self, new: Iterable[NewPicture], *, who: str) -> list[Annotation]:
        """Store picture files byte for byte, all of them or none; one journal write for all."""
        return self._take_in(list(new), who=who, seen=None)

    def annotate(
        self,
        picture_id: str,
        label: str,
        *,
        who: str,
        mask: NDArray[np.uint8] | None = None,
        seen: Seen | None = None,
    ) -> Annotation:
        """Give a picture a new label, a new mask, or both; on the disk when this returns.

        Args:
            picture_id: sha256 (hex) of the picture.
            label: Class name.
            who: Who says so.
            mask: (H, W) uint8; None keeps the present mask, its marks following the class; all
                zero takes it away.
            seen: What the screen showed.

        Raises:
            DatasetError: Unknown picture or class, or a mask that does not fit.
            OSError: Nothing was changed.
        """
        self._check_label(label)
        record = self._standing(picture_id)
        undo_steps: list[Callable[[], None]] = []
        with self._taking_back(undo_steps):
            line = self._relabel(record, label, who, mask, seen, undo_steps)
            self._journal.append([line])
        self._ledger.apply([line])
        return line

    def undo(self, annotation_id: str, *, who: str) -> Annotation:
        """Take exactly this answer back.

        When it is the picture's latest answer, label, folder and mask become what they were before
        it; a picture that came in by it leaves the dataset (its file goes to `.removed`). When a
        later answer stands, that one keeps holding.

        On a full disk the reserve is given up for it.

        Raises:
            DatasetError: The answer is unknown, or was taken back already.
            OSError: Nothing was changed.
        """
        try:
            return self._undo(annotation_id, who)
        except OSError as error:
            if error.errno != errno.ENOSPC or not self._reserve.give_up():
                raise
            return self._undo(annotation_id, who)

    def _undo(self, annotation_id: str, who: str) -> Annotation:
        picture_id = self._ledger.picture_of_answer(annotation_id)
        record = self._ledger.records.get(picture_id or "")
        if record is None or annotation_id not in {a.annotation_id for a in record.answers}:
            raise DatasetError("this answer is not in the dataset, or it was taken back already")
        left = [a for a in record.answers if a.annotation_id != annotation_id]
        before, after = record.answers[-1], left[-1] if left else None
        line = self._line(
            record, "undo", after.label if after else None, before.label, who, undoes=annotation_id
        )
        line = replace(line, mask=after.mask if after else None)
        undo_steps: list[Callable[[], None]] = []
        with self._taking_back(undo_steps):
            if record.present:
                self._go_to(record, before, after, undo_steps)
            self._journal.append([line])
        self._ledger.apply([line])
        return line

    def scan(self, progress: Callable[[int, int], None] | None = None) -> ScanReport:
        """Bring journal and folders together after work in the file manager.

        Args:
            progress: Called with (files done, files in all).

        Raises:
            OSError: What was found could not be recorded.
        """
        with self._taking_back([]):
            lines, report = DatasetScan(self._files, self._ledger, self._index).run(progress)
            if lines:
                self._journal.append(lines)
        self._ledger.apply(lines)
        report.pictures = len(self._ledger.present())
        with contextlib.suppress(OSError):  # the index is a cache
            self._index.save()
        return report

    def pictures(self) -> list[Picture]:
        """All pictures as they stand, in the order in which they came. Reads no file."""
        return [self._picture(record) for record in self._ledger.present()]

    def picture(self, picture_id: str) -> Picture | None:
        """One picture as it stands, None when it is not in the dataset. Reads no file."""
        record = self._ledger.standing(picture_id)
        return self._picture(record) if record is not None else None

    def set_classes(self, classes: tuple[ClassEntry, ...]) -> None:
        """Work with other classes from now on, such as an added one.

        Raises:
            DatasetError: Pictures have a class that would be missing, the number of a defect class
                in the masks would change, or two classes would share a folder. Nothing changed.
        """
        used = {name for name, count in self.counts().items() if count}
        missing = used - {entry.name for entry in classes}
        if missing:
            raise DatasetError(
                f"pictures have the class {min(missing)!r}: give them another one first"
            )
        old = [entry.name for entry in self.classes if entry.verdict == "NG"]
        new = [entry.name for entry in classes if entry.verdict == "NG"]
        if used and any(name in new and new.index(name) != old.index(name) for name in old):
            raise DatasetError("the defect classes keep their order: masks are numbered by it")
        self._files = DatasetFolder(self.folder, classes)
        self.classes = classes

    def counts(self) -> dict[str, int]:
        """Pictures by class name; every class of the product is named."""
        counts = dict.fromkeys((entry.name for entry in self.classes), 0)
        for record in self._ledger.present():
            label = record.answers[-1].label or ""
            counts[label] = counts.get(label, 0) + 1
        return counts

    def verify(self) -> list[str]:
        """Check the journal's chain from its first byte; one sentence per fault, empty = intact."""
        return self._journal.verify()

    def close(self) -> None:
        """Let go of the files and the lock."""
        if not self.read_only:
            with contextlib.suppress(OSError):  # the index is a cache
                self._index.save()
        self._journal.close()
        self._lock.release()

    # ------------------------------------------------------------------ inside

    def _take_in(
        self, new: Sequence[NewPicture], *, who: str, seen: Seen | None
    ) -> list[Annotation]:
        for picture in new:
            self._check_label(picture.label)
        lines: dict[str, Annotation] = {}
        touched: set[Path] = set()
        undo_steps: list[Callable[[], None]] = []
        with self._taking_back(undo_steps):
            order = [self._take_one(p, who, seen, lines, touched, undo_steps) for p in new]
            for folder in touched:
                sync_folder(folder)
            self._journal.append(list(lines.values()))
        self._ledger.apply(lines.values())
        return [lines[picture_id] for picture_id in order]

    def _take_one(
        self,
        new: NewPicture,
        who: str,
        seen: Seen | None,
        lines: dict[str, Annotation],
        touched: set[Path],
        undo_steps: list[Callable[[], None]],
    ) -> str:
        picture_id = hashlib.sha256(new.data).hexdigest()
        if picture_id in lines:
            return picture_id
        known = self._ledger.standing(picture_id)
        if known is not None:
            lines[picture_id] = self._relabel(known, new.label, who, new.mask, seen, undo_steps)
            return picture_id
        mask_data = None
        if new.mask is not None:
            size = decode_picture(new.data, new.name).shape[:2]
            mask_data = self._files.checked_mask(new.mask, (size[0], size[1]), new.label)
        taken = {Path(line.file).stem.casefold() for line in lines.values()}
        file = self._free_name(new.name, taken)
        path = self._files.path(new.label, file)
        undo_steps.append(lambda: path.unlink(missing_ok=True))
        write_durably(path, new.data, sync_name=False)
        touched.add(path.parent)
        if mask_data is not None:
            undo_steps.append(lambda: self._files.put_mask(file, None))
            self._files.put_mask(file, mask_data)
        lines[picture_id] = Annotation(
            annotation_id=new_annotation_id(),
            action="add",
            picture_id=picture_id,
            label=new.label,
            previous_label=None,
            who=who,
            when=datetime.now().astimezone(),
            file=file,
            part_id=new.part_id,
            mask=hashlib.sha256(mask_data).hexdigest() if mask_data else None,
            seen=seen,
        )
        return picture_id

    def _relabel(
        self,
        record: Record,
        label: str,
        who: str,
        mask: NDArray[np.uint8] | None,
        seen: Seen | None,
        undo_steps: list[Callable[[], None]],
    ) -> Annotation:
        before = record.answers[-1]
        old = before.label or label
        if mask is None:
            mask_data = (
                self._files.translated_mask(record.file, old, label) if before.mask else None
            )
        else:
            size = self._files.size_of(old, record.file)
            mask_data = self._files.checked_mask(mask, size, label)
        line = self._line(record, "label", label, old, who, seen=seen)
        line = replace(line, mask=hashlib.sha256(mask_data).hexdigest() if mask_data else None)
        self._go_to(record, before, line, undo_steps, mask_data)
        return line

    def _go_to(
        self,
        record: Record,
        before: Annotation,
        after: Annotation | None,
        undo_steps: list[Callable[[], None]],
        mask_data: bytes | None = None,
    ) -> None:
        """Bring the files from one answer's state to another's."""
        file, old = record.file, before.label or ""
        if not self._files.path(old, file).is_file():
            raise DatasetError(
                f"{file} is no longer in the folder of {old}: scan the dataset, then answer again"
            )
        if before.mask != (after.mask if after else None) and mask_data is None and after:
            mask_data = self._files.mask_data(file, after.mask)
        # The picture moves first: cut off here, a scan sees a whole relabelling, not half of one.
        if after is None:
            undo_steps.append(lambda: self._files.bring_back(file, old))
            self._files.remove(file, old)
        elif after.label is not None and after.label != old:
            new = after.label
            undo_steps.append(lambda: self._files.move(file, new, old))
            self._files.move(file, old, new)
        if before.mask != (after.mask if after else None):
            path = self._files.mask_path(file)
            earlier = path.read_bytes() if path.exists() else None
            undo_steps.append(lambda: self._files.put_mask(file, earlier))
            self._files.put_mask(file, mask_data)

    def _line(
        self,
        record: Record,
        action: str,
        label: str | None,
        previous: str | None,
        who: str,
        *,
        undoes: str | None = None,
        seen: Seen | None = None,
    ) -> Annotation:
        return Annotation(
            annotation_id=new_annotation_id(),
            action="undo" if action == "undo" else "label",
            picture_id=record.picture_id,
            label=label,
            previous_label=previous,
            who=who,
            when=datetime.now().astimezone(),
            file=record.file,
            part_id=record.first.part_id,
            undoes=undoes,
            seen=seen,
        )

    @contextlib.contextmanager
    def _taking_back(self, undo_steps: list[Callable[[], None]]) -> Iterator[None]:
        """When the block fails, undo the file operations so far, as far as the disk lets us."""
        self._check_writable()
        try:
            yield
        except BaseException as error:
            for step in reversed(undo_steps):
                with contextlib.suppress(OSError):  # what stays behind, the next scan finds
                    step()
            if isinstance(error, OSError):
                raise storage_error(self.folder, error) from error
            raise

    def _check_writable(self) -> None:
        if self.read_only:
            raise OSError(f"the dataset {self.folder} cannot be written: check its permissions")

    def _standing(self, picture_id: str) -> Record:
        record = self._ledger.standing(picture_id)
        if record is None:
            raise DatasetError("this picture is no longer in the dataset")
        return record

    def _check_label(self, label: str) -> None:
        if label not in self._files.folders:
            raise DatasetError(f"{label!r} is not a class of this product")

    def _free_name(self, name: str, taken: set[str]) -> str:
        stem, _, suffix = name.rpartition(".")
        candidate, number = stem, 1
        while (
            candidate.casefold() in taken
            or self._ledger.owner_of_stem(candidate)
            or self._files.is_taken(f"{candidate}.{suffix}")
        ):
            number += 1
            candidate = f"{stem}-{number}"
        return f"{candidate}.{suffix}"

    def _picture(self, record: Record) -> Picture:
        current = record.answers[-1]
        label = current.label or ""
        mask = self.folder / MASK_FOLDER / f"{Path(record.file).stem}.png"
        return Picture(
            picture_id=record.picture_id,
            path=self._files.path(label, record.file),
            label=label,
            part_id=record.first.part_id,
            mask=mask if current.mask else None,
            annotation_id=current.annotation_id,
            added=record.first.when,
            who=current.who,
            mask_hash=current.mask,
            seen=next((a.seen for a in reversed(record.answers) if a.seen is not None), None),
        )
