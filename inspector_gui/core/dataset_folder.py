"""The dataset's files: pictures in class folders, masks beside them. Knows nothing of the journal.

`.removed` keeps pictures that were taken back and every mask that was ever replaced, by its hash,
so that an answer can be undone exactly. `.damaged` keeps files that are no usable pictures.
"""

import hashlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.class_folder import MASK_FOLDER, class_folders, folder_name
from inspector_gui.core.durable_file import replace_durably, sync_folder, write_durably
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_mask, read_mask, read_picture

REMOVED = ".removed"
DAMAGED = ".damaged"


class DatasetFolder:
    """Paths and atomic file operations of one dataset folder.

    Attributes:
        root: The dataset folder.
        folders: Folder name by class name.
    """

    def __init__(self, root: Path, classes: tuple[ClassEntry, ...]) -> None:
        self.root = root
        self.folders = class_folders(classes)
        self._paths: dict[str, Path] = {}
        self._defects = [entry.name for entry in classes if entry.verdict == "NG"]

    def path(self, label: str, file: str) -> Path:
        """Where a picture of a class lies. A class that was deleted keeps its folder."""
        folder = self._paths.get(label)
        if folder is None:
            folder = self._paths[label] = self.root / (
                self.folders.get(label) or folder_name(label)
            )
        return folder / file

    def mask_path(self, file: str) -> Path:
        """Where the mask of a picture lies, whether there is one or not."""
        return self.root / MASK_FOLDER / f"{Path(file).stem}.png"

    def move(self, file: str, old: str, new: str, *, sync: bool = True) -> None:
        """Move a picture to the folder of another class.

        Without `sync` the caller makes the names in both folders durable.
        """
        if old == new:
            return
        source, target = self.path(old, file), self.path(new, file)
        target.parent.mkdir(parents=True, exist_ok=True)
        replace_durably(source, target, sync_name=sync)
        if sync:
            sync_folder(source.parent)

    def removed_path(self, file: str) -> Path:
        """Where a picture goes that leaves the dataset; never where an earlier one lies."""
        return _free(self.root / REMOVED / file)

    def remove(self, file: str, label: str, target: Path) -> None:
        """Move a picture out of the dataset, to a path from `removed_path`."""
        target.parent.mkdir(parents=True, exist_ok=True)
        replace_durably(self.path(label, file), target)
        sync_folder(self.path(label, file).parent)

    def bring_back(self, file: str, label: str, removed: Path) -> None:
        """The reverse of `remove`."""
        replace_durably(removed, self.path(label, file))

    def set_aside(self, path: Path) -> Path:
        """Move a file that is no usable picture into `.damaged`; returns where it lies now."""
        target = _free(self.root / DAMAGED / path.parent.name / path.name)
        target.parent.mkdir(parents=True, exist_ok=True)
        replace_durably(path, target)
        return target

    def is_taken(self, file: str) -> bool:
        """Whether any class folder has a file of this name, known to the journal or not."""
        return any(self.path(label, file).exists() for label in self.folders)

    def put_mask(self, file: str, data: bytes | None) -> None:
        """Write, replace or (None) take away the mask of a picture. The old one is kept."""
        path = self.mask_path(file)
        if path.exists():
            old = path.read_bytes()
            if old == data:
                return
            kept = self._kept_mask(hashlib.sha256(old).hexdigest())
            if not kept.exists():
                write_durably(kept, old)
        if data is not None:
            write_durably(path, data)
        elif path.exists():
            path.unlink()
            sync_folder(path.parent)

    def mask_data(self, file: str, mask_hash: str | None) -> bytes | None:
        """The bytes of a mask that a picture has or once had.

        Raises:
            DatasetError: It is no longer there.
        """
        if mask_hash is None:
            return None
        for path in (self.mask_path(file), self._kept_mask(mask_hash)):
            if path.exists():
                data = path.read_bytes()
                if hashlib.sha256(data).hexdigest() == mask_hash:
                    return data
        raise DatasetError(f"the earlier mask of {file} is no longer there: draw it again")

    def checked_mask(
        self, mask: NDArray[np.uint8], size: tuple[int, int], label: str
    ) -> bytes | None:
        """Encode a mask for a picture of a class.

        Args:
            mask: (H, W) uint8, 0 good, k the k-th defect class.
            size: (H, W) of the picture.
            label: The picture's class; a good picture has no mask.

        Returns:
            PNG bytes, or None when nothing is marked.

        Raises:
            DatasetError: Another size, or a value that is no class.
        """
        if mask.ndim != 2 or mask.shape != size:
            shape = " × ".join(str(side) for side in mask.shape)
            raise DatasetError(f"the mask is {shape}, but the picture is {size[0]} × {size[1]}")
        top = int(mask.max(initial=0))
        if top > len(self._defects):
            raise DatasetError(f"the mask has the value {top}, but there are only"
                               f" {len(self._defects)} defect classes")  # fmt: skip
        if top == 0 or label not in self._defects:
            return None
        return encode_mask(np.ascontiguousarray(mask, np.uint8))

    def translated_mask(self, file: str, old: str | None, new: str) -> bytes | None:
        """The present mask of a picture whose class changes from `old` to `new`.

        What was marked as the old class is the new class now; a good picture has no mask.
        """
        path = self.mask_path(file)
        if new not in self._defects or not path.exists():
            return None
        if old == new or old not in self._defects:
            return path.read_bytes()
        mask = read_mask(path)
        mask[mask == self._defects.index(old) + 1] = self._defects.index(new) + 1
        return encode_mask(mask)

    def size_of(self, label: str, file: str) -> tuple[int, int]:
        """(H, W) of a picture as it is decoded, its EXIF orientation included."""
        height, width = read_picture(self.path(label, file)).shape[:2]
        return height, width

    def _kept_mask(self, mask_hash: str) -> Path:
        return self.root / REMOVED / MASK_FOLDER / f"{mask_hash}.png"


def _free(path: Path) -> Path:
    """The path, or the next one with a number that nothing lies at."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
