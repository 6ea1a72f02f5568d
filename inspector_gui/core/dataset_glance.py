"""A glance at the folders in short steps: is everything where the journal says?

On most days it is, and the scan that looks at all of it at once, while answers wait, is not needed.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from inspector_gui.core.class_folder import MASK_FOLDER
from inspector_gui.core.dataset_folder import DatasetFolder
from inspector_gui.core.dataset_scan import (
    check_picture,
    class_of_folder,
    is_leftover,
    is_litter,
    is_text,
)
from inspector_gui.core.file_index import FileIndex, hash_of
from inspector_gui.core.ledger import Ledger
from inspector_gui.core.picture_file import MAX_BYTES, PictureError

_READ_STEP = 20  # files that are read as a whole between two chances for an answer
_STEP = 500  # files that only have to be found where they were
_MOST_LATE = 2000  # files that are looked at once more in one go


class DatasetGlance:
    """One glance. Changes nothing but the index of hashes.

    Attributes:
        sound: (relative path, modification time in nanoseconds) of each new picture that was found
            sound; a scan need not decode it again.
    """

    def __init__(self, files: DatasetFolder, ledger: Ledger, index: FileIndex) -> None:
        self.sound: set[tuple[str, int]] = set()
        self._files = files
        self._ledger = ledger
        self._index = index
        self._odd = False  # only a scan can say what to do
        self._read = 0  # files that were read since the last step
        self._late: list[
            tuple[str | None, Path]
        ] = []  # not as the journal said when it was looked at
        self._seen: set[str] = set()
        self._masks: set[str] = set()
        self._relatives: set[str] = set()

    def look(self) -> Iterator[int]:
        """Look at every file; between the steps answers may be stored.

        Yields:
            How many new pictures were found so far.
        """
        for count, (label, entry) in enumerate(self._entries(), start=1):
            if not is_litter(entry.name):
                self._look_at(label, entry)
            if count % _STEP == 0 or self._read >= _READ_STEP:
                self._read = 0
                yield len(self.sound)

    def all_well(self) -> bool:
        """Whether nothing is left to a scan; ask with nothing stored since the last step.

        What did not fit when it was seen may have been answered about since: it is looked at again.
        """
        if self._odd or len(self._late) > _MOST_LATE:
            return False
        if not all(self._fits(label, path) for label, path in self._late if path.exists()):
            return False
        looked = 0
        for record in self._ledger.present():
            current = record.answers[-1]
            places = []
            if record.picture_id not in self._seen:
                places.append(self._files.path(current.label or "", record.file))
            if current.mask is not None and record.picture_id not in self._masks:
                places.append(self._files.mask_path(record.file))
            looked += len(places)
            if looked > _MOST_LATE or not all(place.is_file() for place in places):
                return False
        self._index.keep_only(self._relatives)
        return True

    def _entries(self) -> Iterator[tuple[str | None, "os.DirEntry[str]"]]:
        """Files with the class of their folder, None for masks."""
        with os.scandir(self._files.root) as folders:
            for folder in folders:
                if folder.name.startswith(".") or not folder.is_dir():
                    continue
                label = class_of_folder(self._files, folder)
                if label is None and folder.name != MASK_FOLDER:
                    self._odd = True
                    continue
                try:
                    with os.scandir(folder.path) as entries:
                        for entry in entries:
                            yield label, entry
                except OSError:
                    self._odd = True

    def _look_at(self, label: str | None, entry: "os.DirEntry[str]") -> None:
        usable = is_text(entry.name) and not is_leftover(entry.name)
        if not usable or not entry.is_file(follow_symlinks=False):
            self._odd = True
        elif not self._fits(label, Path(entry.path), entry):
            self._late.append((label, Path(entry.path)))

    def _fits(self, label: str | None, path: Path, entry: "os.DirEntry[str] | None" = None) -> bool:
        """Whether this file is what the journal has at this place; without a class, a mask."""
        relative = f"{path.parent.name}/{path.name}"
        try:
            stat = entry.stat() if entry is not None else path.stat()
            fits = self._mask_fits if label is None else self._picture_fits
            picture_id = fits(path, relative, stat)
        except OSError:
            return False
        if picture_id is None:
            return False
        self._relatives.add(relative)
        if label is None:
            self._masks.add(picture_id)
            return True
        record = self._ledger.standing(picture_id)
        if record is None or record.file != path.name or record.answers[-1].label != label:
            return False
        self._seen.add(picture_id)
        return True

    def _picture_fits(self, path: Path, relative: str, stat: os.stat_result) -> str | None:
        """The id of a sound picture, known or new."""
        known = self._index.known(relative, stat)
        if known in self._ledger.records:
            return known
        if stat.st_size > MAX_BYTES:
            return None
        self._read += 1
        picture_id = known or hash_of(path)
        if picture_id not in self._ledger.records:
            try:
                check_picture(path)
            except PictureError:  # the scan itself says and does what is due
                return None
            self.sound.add((relative, stat.st_mtime_ns))
        self._index.note(relative, stat, picture_id)
        return picture_id

    def _mask_fits(self, path: Path, relative: str, stat: os.stat_result) -> str | None:
        """The id of the picture that has exactly this mask."""
        mask_hash = self._index.known(relative, stat)
        if mask_hash is None:
            self._read += 1
            mask_hash = hash_of(path)
        self._index.note(relative, stat, mask_hash)
        record = self._ledger.standing(self._ledger.owner_of_stem(path.stem) or "")
        right = record is not None and record.answers[-1].mask == mask_hash
        return record.picture_id if record and right and path.suffix.lower() == ".png" else None
