"""One change of a dataset: files are moved and written, lines for the journal collected.

Nothing counts until the lines are in the journal. When that fails, `roll_back` takes the file
operations back as far as the disk lets it; the next scan finds what it could not.
"""

import contextlib
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import Action, Annotation, DatasetError, Seen
from inspector_gui.core.dataset_folder import DatasetFolder
from inspector_gui.core.durable_file import sync_folder, write_durably
from inspector_gui.core.journal import new_annotation_id
from inspector_gui.core.ledger import Ledger, Record
from inspector_gui.core.picture_file import decode_picture


@dataclass(frozen=True, slots=True, eq=False)
class NewPicture:
    """A picture file to be taken in byte for byte.

    Attributes:
        data: The bytes of a PNG, JPEG or BMP file that is known to decode.
        label: Class name.
        name: Wanted file name; changed when another picture has its stem.
        part_id: The part on it, "" when unknown.
        mask: (H, W) uint8 of the picture's size, 0 good, k the k-th defect class, or None.
        note: Something to know about it, for the journal.
    """

    data: bytes
    label: str
    name: str
    part_id: str = ""
    mask: NDArray[np.uint8] | None = None
    note: str = ""


class DatasetChange:
    """Carries out what one person says at one moment.

    Attributes:
        lines: What the journal must say, by picture id.
    """

    def __init__(
        self, files: DatasetFolder, ledger: Ledger, who: str, seen: Seen | None = None
    ) -> None:
        self.lines: dict[str, Annotation] = {}
        self._files = files
        self._ledger = ledger
        self._who = who
        self._seen = seen
        self._steps_back: list[Callable[[], None]] = []
        self._touched: set[Path] = set()
        self._masks: list[tuple[str, bytes | None]] = []

    def take_in(self, new: NewPicture) -> str:
        """Store a picture file; one that is there already is relabelled. Returns its id."""
        picture_id = hashlib.sha256(new.data).hexdigest()
        if picture_id in self.lines:
            return picture_id
        known = self._ledger.standing(picture_id)
        if known is not None:
            self.relabel(known, new.label, new.mask)
            return picture_id
        mask_data = None
        if new.mask is not None:
            height, width = decode_picture(new.data, new.name).shape[:2]
            mask_data = self._files.checked_mask(new.mask, (height, width), new.label)
        file = self._free_name(new.name)
        path = self._files.path(new.label, file)
        self._steps_back.append(lambda: path.unlink(missing_ok=True))
        write_durably(path, new.data, sync_name=False)
        self._touched.add(path.parent)
        if mask_data is not None:
            self._steps_back.append(lambda: self._files.put_mask(file, None))
            self._files.put_mask(file, mask_data)
        self._say("add", picture_id, new.label, None, file, new.part_id, _hash(mask_data))
        self.lines[picture_id] = replace(self.lines[picture_id], note=new.note)
        return picture_id

    def relabel(
        self,
        record: Record,
        label: str,
        mask: NDArray[np.uint8] | None,
        seen: Seen | None = None,
        *,
        together: bool = False,
    ) -> None:
        """Give a picture another label or mask; None lets the present marks follow the class.

        Args:
            record: The picture.
            label: Class name.
            mask: (H, W) uint8, or None.
            seen: What the screen showed of this picture, where it differs from the change's.
            together: With others: `sync` makes the moves durable and writes the masks.
        """
        before = record.answers[-1]
        old = before.label or label
        data = None
        if mask is not None:
            size = self._files.size_of(old, record.file)
            data = self._files.checked_mask(mask, size, label)
        elif before.mask is not None:
            data = self._files.translated_mask(record.file, old, label)
        self._go(record, before, label, _hash(data), data, together=together)
        self._say(
            "label", record.picture_id, label, old, record.file, record.first.part_id, _hash(data)
        )
        if seen is not None:
            line = self.lines[record.picture_id]
            self.lines[record.picture_id] = replace(line, seen=seen)

    def take_back(self, record: Record, annotation_id: str) -> None:
        """Make a picture what its other standing answers say; without any it leaves."""
        left = [a for a in record.answers if a.annotation_id != annotation_id]
        before, after = record.answers[-1], left[-1] if left else None
        label, mask = (after.label, after.mask) if after else (None, None)
        if record.present:
            changed = mask != before.mask
            data = self._files.mask_data(record.file, mask) if changed else None
            self._go(record, before, label, mask, data)
        picture_id, part_id = record.picture_id, record.first.part_id
        self._say("undo", picture_id, label, before.label, record.file, part_id, mask)
        self.lines[picture_id] = replace(self.lines[picture_id], undoes=annotation_id)

    def sync(self) -> None:
        """Make the names of files durable, once for all; then write the masks of those moved."""
        for folder in self._touched:
            sync_folder(folder)
        for file, data in self._masks:
            self._put_mask(file, data)

    def roll_back(self) -> None:
        """Undo the file operations, as far as the disk lets us."""
        for step in reversed(self._steps_back):
            with contextlib.suppress(OSError):
                step()

    def _go(
        self, record: Record, before: Annotation, label: str | None, mask: str | None,
        mask_data: bytes | None, *, together: bool = False,
    ) -> None:  # fmt: skip
        """Bring the files of a picture from one answer's state to another's."""
        file, old = record.file, before.label or ""
        if not self._files.path(old, file).is_file():
            raise DatasetError(
                f"{file} is no longer in the folder of {old}: scan the dataset, then answer again"
            )
        # The picture moves first, for good: cut off here, a scan sees a whole relabelling, not half
        # of one. Of pictures that move together, all do before the first mask is written.
        if label is None:
            aside = self._files.removed_path(file)
            self._steps_back.append(lambda: self._files.bring_back(file, old, aside))
            self._files.remove(file, old, aside)
        elif label != old:
            self._steps_back.append(lambda: self._files.move(file, label, old))
            self._files.move(file, old, label, sync=not together)
            if together:
                self._touched |= {self._files.path(name, file).parent for name in (old, label)}
        if before.mask != mask and together:
            self._masks.append((file, mask_data))
        elif before.mask != mask:
            self._put_mask(file, mask_data)

    def _put_mask(self, file: str, data: bytes | None) -> None:
        path = self._files.mask_path(file)
        earlier = path.read_bytes() if path.exists() else None
        self._steps_back.append(lambda: self._files.put_mask(file, earlier))
        self._files.put_mask(file, data)

    def _say(
        self, action: Action, picture_id: str, label: str | None, previous: str | None,
        file: str, part_id: str, mask: str | None,
    ) -> None:  # fmt: skip
        self.lines[picture_id] = Annotation(
            annotation_id=new_annotation_id(),
            action=action,
            picture_id=picture_id,
            label=label,
            previous_label=previous,
            who=self._who,
            when=datetime.now().astimezone(),
            file=file,
            part_id=part_id,
            mask=mask,
            seen=self._seen,
        )

    def _free_name(self, name: str) -> str:
        """A file name whose stem no other picture has, nor any file that nobody recorded yet."""
        taken = {Path(line.file).stem.casefold() for line in self.lines.values()}
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


def _hash(data: bytes | None) -> str | None:
    return hashlib.sha256(data).hexdigest() if data else None
