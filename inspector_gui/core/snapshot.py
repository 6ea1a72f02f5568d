"""A frozen list of pictures with labels and splits: what a training run learns from.

The dataset may be relabelled while a run is under way; the run goes on with its snapshot.
"""

import hashlib
from datetime import datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from inspector_gui.core.model_file import ClassEntry

Split = Literal["train", "validation", "test"]


class SnapshotPicture(BaseModel):
    """One picture of a snapshot.

    Attributes:
        picture_id: sha256 (hex) of the picture file's bytes.
        path: File relative to the dataset folder, with `/`, as it was when frozen.
        label: Class name.
        group: Part or near-duplicate group; a group never has pictures in two splits.
        split: train, validation, or the locked test.
        mask: Mask file relative to the folder of `snapshot.json`, or None.
        annotation_id: The journal line that gave the label, or "" for imports.
    """

    model_config = ConfigDict(frozen=True)

    picture_id: str
    path: str
    label: str
    group: str
    split: Split
    mask: str | None = None
    annotation_id: str = ""


class Snapshot(BaseModel):
    """The contents of `snapshot.json`; its id is the hash of its pictures and labels."""

    model_config = ConfigDict(frozen=True)

    snapshot_id: str
    created: datetime
    classes: tuple[ClassEntry, ...]
    pictures: tuple[SnapshotPicture, ...]

    def of(self, split: Split) -> tuple[SnapshotPicture, ...]:
        """The pictures of one split."""
        return tuple(picture for picture in self.pictures if picture.split == split)


def snapshot_id_of(pictures: tuple[SnapshotPicture, ...]) -> str:
    """Twelve hex digits over ids, labels, groups and splits, independent of the order."""
    lines = sorted(f"{p.picture_id} {p.label} {p.group} {p.split} {p.mask}" for p in pictures)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]


def locate(dataset_folder: Path, picture: SnapshotPicture) -> Path | None:
    """Where a picture lies now; it may have moved to another class folder since.

    Returns:
        The path, or None when no file of that name exists any more. The caller checks the hash.
    """
    path = dataset_folder / picture.path
    if path.is_file():
        return path
    folders = (f for f in dataset_folder.iterdir() if f.name != "masks" and f.is_dir())
    return next((f / path.name for f in folders if (f / path.name).is_file()), None)
