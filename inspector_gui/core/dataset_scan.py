"""Compares the folders with the ledger and says as journal lines what people did by hand."""

import hashlib
import os
import re
from collections import Counter
from collections.abc import Callable, Container
from dataclasses import replace
from datetime import datetime
from pathlib import Path, PurePosixPath

from inspector_gui.core.annotation import (
    FILE_MANAGER,
    Action,
    Annotation,
    DatasetError,
    ScanReport,
)
from inspector_gui.core.class_folder import MASK_FOLDER, folder_key
from inspector_gui.core.dataset_folder import DatasetFolder
from inspector_gui.core.file_index import FileIndex, hash_of
from inspector_gui.core.journal import new_annotation_id
from inspector_gui.core.ledger import Ledger, Record
from inspector_gui.core.picture_file import (
    MAX_BYTES,
    SUFFIXES,
    PictureError,
    read_mask,
)
from inspector_gui.core.picture_kind import read_plain_picture

_TEMPORARY = re.compile(r"\..+\.[0-9a-f]{8}\.tmp")


class DatasetScan:
    """One scan. Moves damaged files aside, changes nothing else but mask names of renamed files.

    A scan may be cut off at any point: what it did not record, the next one finds.
    """

    def __init__(
        self,
        files: DatasetFolder,
        ledger: Ledger,
        index: FileIndex,
        sound: Container[tuple[str, int]] = (),
    ) -> None:
        """Make a scan.

        Args:
            files: The folders.
            ledger: What the journal says.
            index: Hashes of files that were looked at before.
            sound: What a `DatasetGlance` found: files that need not be decoded again.
        """
        self._files = files
        self._ledger = ledger
        self._index = index
        self._sound = sound
        self._report = ScanReport()
        self._lines: list[Annotation] = []
        self._seen_files: set[str] = set()
        self._unreadable: set[str] = set()
        self._stems: dict[str, str] = {}

    def run(
        self, progress: Callable[[int, int], None] | None = None
    ) -> tuple[list[Annotation], ScanReport]:
        """Look at every class folder and at the masks.

        Args:
            progress: Called with (files done, files in all).

        Returns:
            Lines for the journal, and the report.

        Raises:
            OSError: A damaged file could not be moved aside.
        """
        found = self._find(progress)
        self._compare(found)
        self._look_at_masks()
        self._index.keep_only(self._seen_files)
        return self._lines, self._report

    # --------------------------------------------------------------- pictures

    def _find(
        self, progress: Callable[[int, int], None] | None
    ) -> dict[str, list[tuple[str, str]]]:
        """(label, file) by picture id for every usable picture in the class folders."""
        entries = self._list_folders()
        found: dict[str, list[tuple[str, str]]] = {}
        for number, (label, entry) in enumerate(entries, start=1):
            picture_id = self._identify(label, entry)
            if picture_id is not None:
                found.setdefault(picture_id, []).append((label, entry.name))
            if progress is not None and (number % 50 == 0 or number == len(entries)):
                progress(number, len(entries))
        return found

    def _list_folders(self) -> list[tuple[str, "os.DirEntry[str]"]]:
        entries: list[tuple[str, os.DirEntry[str]]] = []
        for folder in sorted(os.scandir(self._files.root), key=lambda e: e.name):
            if folder.name.startswith(".") or folder.name == MASK_FOLDER:
                continue
            if not folder.is_dir():
                continue
            label = class_of_folder(self._files, folder)
            if label is None:
                self._report.problems.append(
                    f"the folder {folder.name} belongs to no class of this product and is not used"
                )
                continue
            try:
                inside = sorted(os.scandir(folder.path), key=lambda e: e.name)
            except OSError as error:
                self._unreadable.add(label)
                self._report.problems.append(
                    f"the folder {folder.name} cannot be read: {error.strerror}"
                )
                continue
            for entry in inside:
                self._sort_in(label, folder.name, entry, entries)
        return entries

    def _sort_in(
        self,
        label: str,
        folder: str,
        entry: "os.DirEntry[str]",
        entries: list[tuple[str, "os.DirEntry[str]"]],
    ) -> None:
        if is_leftover(entry.name):
            Path(entry.path).unlink(missing_ok=True)  # a write that a crash cut off
            return
        if is_litter(entry.name):
            return
        if entry.is_dir(follow_symlinks=False):
            self._report.problems.append(
                f"the folder {entry.name} inside {folder} is not used: pictures lie directly in"
                " their class folder"
            )
        elif not entry.is_file(follow_symlinks=False):
            self._report.problems.append(f"{folder}/{entry.name} is a link and is not used")
        elif not is_text(entry.name):
            self._report.problems.append(
                f"a file in {folder} has a name that is no text: rename it"
            )
        else:
            entries.append((label, entry))

    def _identify(self, label: str, entry: "os.DirEntry[str]") -> str | None:
        path = Path(entry.path)
        relative = f"{path.parent.name}/{path.name}"
        try:
            stat = entry.stat()
            picture_id = self._index.known(relative, stat)
            if picture_id is None and stat.st_size <= MAX_BYTES:
                picture_id = hash_of(path)
            seen = (relative, stat.st_mtime_ns) in self._sound
            if picture_id is None or not (seen or picture_id in self._ledger.records):
                check_picture(path)
        except PictureError as error:
            self._set_aside(label, path, relative, str(error))
            return None
        except OSError as error:
            self._report.problems.append(f"{relative} cannot be read: {error.strerror}")
            self._unreadable.add(f"{label}/{entry.name}")
            return None
        assert picture_id is not None
        self._index.note(relative, stat, picture_id)
        self._seen_files.add(relative)
        return picture_id

    def _set_aside(self, label: str, path: Path, relative: str, reason: str) -> None:
        self._files.set_aside(path)
        self._report.damaged.append((relative, reason))
        owner = self._ledger.owner_of_stem(path.stem)
        record = self._ledger.standing(owner) if owner else None
        if record is not None and record.file == path.name and record.answers[-1].label == label:
            self._say(record, "damaged", None, note=reason)

    def _compare(self, found: dict[str, list[tuple[str, str]]]) -> None:
        missing = {r.picture_id: r for r in self._ledger.present() if r.picture_id not in found}
        for record in self._ledger.present():
            places = found.get(record.picture_id)
            label = record.answers[-1].label or ""
            if places is None:
                if self._was_readable(label, record.file):
                    self._say(record, "gone", None)
                    self._report.gone.append(self._relative(label, record.file))
            elif (label, record.file) in places:
                self._stems[Path(record.file).stem.casefold()] = record.file
                self._report.duplicates += [
                    self._relative(*place) for place in places if place != (label, record.file)
                ]
            else:
                self._moved(record, label, places)
        self._tell_lost_folders()
        for picture_id, places in found.items():
            if self._ledger.standing(picture_id) is None:
                self._new(picture_id, places, missing)

    def _tell_lost_folders(self) -> None:
        """A class folder that was renamed or deleted is one mistake, not many; said first."""
        lost = Counter(str(PurePosixPath(place).parent) for place in self._report.gone)
        for name, count in reversed(lost.items()):
            if not (self._files.root / name).is_dir():
                pictures = "1 picture" if count == 1 else f"{count} pictures"
                self._report.problems.insert(
                    0,
                    f"the folder {name} is no longer there, and {pictures} with it: if it was"
                    " renamed or moved, give it this name again and open the product anew",
                )

    def _moved(self, record: Record, old: str, places: list[tuple[str, str]]) -> None:
        same_name = [place for place in places if place[1] == record.file]
        label, file = (same_name or places)[0]
        self._report.duplicates += [self._relative(*p) for p in places if p != (label, file)]
        mask_hash = record.answers[-1].mask
        if mask_hash is not None:
            data = self._files.translated_mask(record.file, old, label)
            if file != record.file:
                self._files.put_mask(record.file, None)
            self._files.put_mask(file, data)
            mask_hash = hashlib.sha256(data).hexdigest() if data else None
        self._stems[Path(file).stem.casefold()] = file
        self._say(record, "label", label, file=file, mask=mask_hash)
        self._report.relabelled.append(self._relative(label, file))

    def _new(
        self, picture_id: str, places: list[tuple[str, str]], missing: dict[str, Record]
    ) -> None:
        label, file = places[0]
        self._report.duplicates += [self._relative(*place) for place in places[1:]]
        stem = Path(file).stem.casefold()
        if self._stems.get(stem, file) != file or stem in self._stems:
            file = self._renamed(label, file)
            stem = Path(file).stem.casefold()
        self._stems[stem] = file
        # An edited picture is another picture of the same part.
        edited = next((r for r in missing.values() if r.file == file), None)
        earlier = self._ledger.records.get(picture_id) or edited  # maybe it only comes back
        part_id = earlier.first.part_id if earlier else ""
        self._lines.append(_found_line(picture_id, "add", label, None, file, part_id))
        self._report.added.append(self._relative(label, file))

    def _renamed(self, label: str, file: str) -> str:
        """Another name for a picture whose stem another picture uses: masks go by stem."""
        path, number = self._files.path(label, file), 2
        while True:
            target = path.with_name(f"{path.stem}-{number}{path.suffix}")
            stem = target.stem.casefold()
            if not (target.exists() or stem in self._stems or self._ledger.owner_of_stem(stem)):
                path.rename(target)
                return target.name
            number += 1

    # ------------------------------------------------------------------ masks

    def _look_at_masks(self) -> None:
        folder = self._files.root / MASK_FOLDER
        by_stem = {Path(f).stem.casefold(): r for r in self._after() for f in [r.file]}
        noted: set[str] = set()
        try:
            entries = sorted(os.scandir(folder), key=lambda e: e.name) if folder.is_dir() else []
        except OSError as error:
            self._report.problems.append(f"the folder {MASK_FOLDER} cannot be read:"
                                         f" {error.strerror}")  # fmt: skip
            return
        for entry in entries:
            if is_litter(entry.name) or not entry.is_file(follow_symlinks=False):
                continue
            if is_leftover(entry.name):
                Path(entry.path).unlink(missing_ok=True)  # a write that a crash cut off
                continue
            record = by_stem.get(Path(entry.name).stem.casefold())
            if record is None or Path(entry.name).suffix.lower() != ".png":
                self._report.masks_refused.append((entry.name, "there is no picture of this name"))
                continue
            noted.add(record.picture_id)
            self._look_at_mask(entry, record)
        for record in by_stem.values():
            if record.answers[-1].mask is not None and record.picture_id not in noted:
                self._mask_says(record, None)

    def _look_at_mask(self, entry: "os.DirEntry[str]", record: Record) -> None:
        relative = f"{MASK_FOLDER}/{entry.name}"
        label = record.answers[-1].label or ""
        try:
            stat = entry.stat()
            mask_hash = self._index.known(relative, stat) or hash_of(Path(entry.path))
            self._index.note(relative, stat, mask_hash)
            self._seen_files.add(relative)
            if mask_hash == record.answers[-1].mask:
                return
            mask = read_mask(Path(entry.path))
            size = self._files.size_of(label, record.file)
            used = self._files.checked_mask(mask, size, label) is not None
            if not used:
                self._report.masks_refused.append((entry.name, "nothing is marked on it"
                    if not mask.any() else f"{label} is a good class: it has no mask"))  # fmt: skip
        except (PictureError, DatasetError, OSError) as error:
            self._report.masks_refused.append((entry.name, str(error)))
            used, mask_hash = False, ""
        if used or record.answers[-1].mask is not None:
            self._mask_says(record, mask_hash if used else None)

    def _mask_says(self, record: Record, mask_hash: str | None) -> None:
        current = record.answers[-1]
        if current.mask != mask_hash:
            self._say(record, "label", current.label, file=record.file, mask=mask_hash)
            self._report.masks_changed.append(self._relative(current.label or "", record.file))

    def _after(self) -> list[Record]:
        """The records as they stand once the lines so far are applied, without applying them."""
        ledger = Ledger()
        changed = {line.picture_id for line in self._lines}
        kept = [r for r in self._ledger.present() if r.picture_id not in changed]
        for picture_id in changed:
            old = self._ledger.records.get(picture_id)
            if old is not None and old.present:
                ledger.apply(old.answers)
        ledger.apply(self._lines)
        return kept + ledger.present()

    # ------------------------------------------------------------------ lines

    def _say(
        self,
        record: Record,
        action: Action,
        label: str | None,
        *,
        file: str = "",
        mask: str | None = None,
        note: str = "",
    ) -> None:
        line = _found_line(record.picture_id, action, label, record.answers[-1].label,
                           file or record.file, record.first.part_id)  # fmt: skip
        self._lines.append(replace(line, mask=mask, note=note))

    def _was_readable(self, label: str, file: str) -> bool:
        said = any(line.action == "damaged" and line.file == file for line in self._lines)
        return not said and not {label, f"{label}/{file}"} & self._unreadable

    def _relative(self, label: str, file: str) -> str:
        return f"{self._files.path(label, file).parent.name}/{file}"


def class_of_folder(files: DatasetFolder, folder: "os.DirEntry[str]") -> str | None:
    """The class whose pictures lie in a folder, None when it belongs to no class."""
    key = folder_key(folder.name)
    label = next((name for name, used in files.folders.items() if folder_key(used) == key), None)
    if label is None or not _same(Path(folder.path), files.path(label, "")):
        return None
    return label


def is_leftover(name: str) -> bool:
    """Whether a file is a write that a crash cut off."""
    return name.startswith(".") and _TEMPORARY.fullmatch(name) is not None


def is_litter(name: str) -> bool:
    """Whether a file is one that systems leave in folders and nobody means as a picture."""
    hidden = name.startswith(".") and not is_leftover(name)
    return hidden or name.casefold() in ("thumbs.db", "desktop.ini")


def is_text(name: str) -> bool:
    """Whether a file name can be written down; one from another system may be no text."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def check_picture(path: Path) -> None:
    """Refuse a file that is no usable picture.

    Raises:
        PictureError: It is damaged, or of another kind.
        OSError: It cannot be read.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise PictureError(f"{path.name} is not a PNG, JPEG or BMP picture")
    path.open("rb").close()  # a file without permission is reported, not set aside
    read_plain_picture(path)


def _found_line(
    picture_id: str, action: Action, label: str | None, previous: str | None, file: str, part: str
) -> Annotation:
    return Annotation(
        annotation_id=new_annotation_id(),
        action=action,
        picture_id=picture_id,
        label=label,
        previous_label=previous,
        who=FILE_MANAGER,
        when=datetime.now().astimezone(),
        file=file,
        part_id=part,
    )


def _same(first: Path, second: Path) -> bool:
    try:
        return first == second or first.samefile(second)
    except OSError:
        return False
