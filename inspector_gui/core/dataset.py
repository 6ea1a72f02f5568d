"""The dataset: pictures in class folders and a journal of who said what about which picture.

Both are plain files. The journal alone says what holds; nothing else has to be kept.
Write order: picture (temporary file, fsync, replace), mask, journal line (fsync), return. A crash
in between leaves at most a file that the next scan finds, as if a person had put it there.

Thread: no locks inside; one writer thread calls everything. A lock file keeps other processes out.
"""

import contextlib
import errno
import hashlib
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import Annotation, DatasetError, Picture, ScanReport, Seen
from inspector_gui.core.dataset_change import DatasetChange, NewPicture
from inspector_gui.core.dataset_folder import DatasetFolder
from inspector_gui.core.dataset_glance import DatasetGlance
from inspector_gui.core.dataset_scan import DatasetScan
from inspector_gui.core.disk_reserve import DiskReserve
from inspector_gui.core.file_index import FileIndex
from inspector_gui.core.folder_lock import FolderLock
from inspector_gui.core.journal import FILE_NAME, Journal
from inspector_gui.core.ledger import Ledger, Record
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_png


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
        return self._take_in([new], who, seen)[0]

    def add_files(self, new: Iterable[NewPicture], *, who: str) -> list[Annotation]:
        """Store picture files byte for byte, all of them or none; one journal write for all."""
        return self._take_in(list(new), who, None)

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
        record = self._ledger.standing(picture_id)
        if record is None:
            raise DatasetError("this picture is no longer in the dataset")
        with self._change(who, seen) as change:
            change.relabel(record, label, mask)
        return change.lines[picture_id]

    def annotate_all(
        self, answers: Sequence[tuple[str, str, Seen | None]], *, who: str
    ) -> list[Annotation]:
        """Give several pictures new labels, all of them or none; all moves wait for the disk once.

        Args:
            answers: (picture id, class name, what the screen showed); each picture once. The marks
                follow the class.
            who: Who says so.

        Raises:
            DatasetError: Unknown picture or class; nothing was changed.
            OSError: Nothing was changed.
        """
        for _, label, _ in answers:
            self._check_label(label)
        records = [self._ledger.standing(picture_id) for picture_id, _, _ in answers]
        with self._change(who) as change:
            for record, (_, label, seen) in zip(records, answers, strict=True):
                if record is None:
                    raise DatasetError("this picture is no longer in the dataset")
                change.relabel(record, label, None, seen, together=True)
        return [change.lines[picture_id] for picture_id, _, _ in answers]

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
        picture_id = self._ledger.picture_of_answer(annotation_id) or ""
        record = self._ledger.records.get(picture_id)
        if record is None or annotation_id not in {a.annotation_id for a in record.answers}:
            raise DatasetError("this answer is not in the dataset, or it was taken back already")
        with self._change(who) as change:
            change.take_back(record, annotation_id)
        return change.lines[picture_id]

    def scan_steps(self) -> Iterator[ScanReport | int]:
        """Like `scan`, in short steps between which other changes may be made.

        Yields:
            How many new files were looked at so far, and at the end the report.

        Raises:
            OSError: What was found could not be recorded.
        """
        self._check_writable()
        glance = DatasetGlance(self._files, self._ledger, self._index)
        yield from glance.look()
        if not glance.all_well():
            yield self.scan(sound=glance.sound)
            return
        with contextlib.suppress(OSError):  # the index is a cache
            self._index.save()
        yield ScanReport(pictures=len(self._ledger.present()))

    def scan(
        self,
        progress: Callable[[int, int], None] | None = None,
        sound: Container[tuple[str, int]] = (),
    ) -> ScanReport:
        """Bring journal and folders together after work in the file manager.

        Args:
            progress: Called with (files done, files in all).
            sound: Files that were decoded before; see `DatasetGlance.sound`.

        Raises:
            OSError: What was found could not be recorded.
        """
        self._check_writable()
        try:
            lines, report = DatasetScan(self._files, self._ledger, self._index, sound).run(progress)
            if lines:
                self._journal.append(lines)
        except OSError as error:
            raise storage_error(self.folder, error) from error
        self._ledger.apply(lines)
        report.pictures = len(self._ledger.present())
        with contextlib.suppress(OSError):  # the index is a cache
            self._index.save()
        return report

    def pictures(self) -> list[Picture]:
        """All pictures as they stand, in the order in which they came. Reads no file."""
        return [self._picture(record) for record in self._ledger.present()]

    def newest(self, most: int) -> list[Picture]:
        """The pictures that came last, at most so many, the newest first. Reads no file."""
        standing = (r for r in reversed(self._ledger.records.values()) if r.present and r.answers)
        return [self._picture(record) for record in islice(standing, most)]

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
        for record in self._ledger.records.values():
            record.picture = None  # it names a folder

    def counts(self) -> dict[str, int]:
        """Pictures by class name; every class of the product is named."""
        counts = dict.fromkeys((entry.name for entry in self.classes), 0)
        for record in self._ledger.present():
            label = record.answers[-1].label or ""
            counts[label] = counts.get(label, 0) + 1
        return counts

    @property
    def version(self) -> tuple[int, str]:
        """Lines of the journal and the hash of the last, which names this state of the dataset."""
        return self._journal.head

    def verify(self) -> list[str]:
        """Check the journal's chain from its first byte; one sentence per fault, empty = intact."""
        return self._journal.verify()

    def close(self) -> None:
        """Let go of the files, of the lock and of what the journal added up to."""
        if not self.read_only:
            with contextlib.suppress(OSError):  # the index is a cache
                self._index.save()
        self._journal.close()
        self._lock.release()
        self._ledger.forget()

    def _take_in(self, new: Sequence[NewPicture], who: str, seen: Seen | None) -> list[Annotation]:
        for picture in new:
            self._check_label(picture.label)
        with self._change(who, seen) as change:
            order = [change.take_in(picture) for picture in new]
        return [change.lines[picture_id] for picture_id in order]

    @contextlib.contextmanager
    def _change(self, who: str, seen: Seen | None = None) -> Iterator[DatasetChange]:
        """Journal what happens in the block, or take it back."""
        self._check_writable()
        change = DatasetChange(self._files, self._ledger, who, seen)
        try:
            yield change
            change.sync()
            self._journal.append(list(change.lines.values()))
        except BaseException as error:
            change.roll_back()
            if isinstance(error, OSError):
                raise storage_error(self.folder, error) from error
            raise
        self._ledger.apply(change.lines.values())

    def _check_writable(self) -> None:
        if self.read_only:
            raise OSError(f"the dataset {self.folder} cannot be written: check its permissions")

    def _check_label(self, label: str) -> None:
        if label not in self._files.folders:
            raise DatasetError(f"{label!r} is not a class of this product")

    def _picture(self, record: Record) -> Picture:
        if record.picture is None:
            record.picture = self._made_picture(record)
        return record.picture

    def _made_picture(self, record: Record) -> Picture:
        current = record.answers[-1]
        label = current.label or ""
        return Picture(
            picture_id=record.picture_id,
            path=self._files.path(label, record.file),
            label=label,
            part_id=record.first.part_id,
            mask=self._files.mask_path(record.file) if current.mask else None,
            annotation_id=current.annotation_id,
            added=record.first.when,
            who=current.who,
            mask_hash=current.mask,
            note=current.note,
            seen=next((a.seen for a in reversed(record.answers) if a.seen is not None), None),
        )
