"""Freezes a dataset into a snapshot: the list of pictures, labels and splits a run learns from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from inspector_gui.core.annotation import DatasetError, Picture
from inspector_gui.core.class_folder import MASK_FOLDER
from inspector_gui.core.dataset_folder import DatasetFolder
from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.grouping import group_pictures
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.snapshot import Snapshot, SnapshotPicture, Split, snapshot_id_of
from inspector_gui.core.splits import Member, deal, load_splits, save_splits

FILE_NAME = "snapshot.json"
DESCRIPTOR_CACHE = ".descriptors.npz"


class Frozenable(Protocol):
    """What `freeze` asks of a dataset; a copy of its list serves as well, in any thread."""

    @property
    def folder(self) -> Path:
        """The dataset folder."""

    @property
    def classes(self) -> tuple[ClassEntry, ...]:
        """The product's classes."""

    def pictures(self) -> list[Picture]:
        """The pictures as they stand."""


@dataclass(frozen=True, slots=True)
class DatasetAsOf:
    """The dataset at one moment, for reading outside the thread that writes it."""

    folder: Path
    classes: tuple[ClassEntry, ...]
    stood: list[Picture]

    def pictures(self) -> list[Picture]:
        """The pictures as they stood."""
        return self.stood


def as_of_now(dataset: Frozenable) -> DatasetAsOf:
    """A copy of the dataset's list; call from the thread that writes the dataset."""
    return DatasetAsOf(dataset.folder, dataset.classes, dataset.pictures())


@dataclass(frozen=True, slots=True)
class _Item:
    picture: Picture
    group: str


def freeze(
    dataset: Frozenable,
    run_folder: Path,
    *,
    seed: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> Snapshot:
    """Write `snapshot.json` and copies of the masks into a run folder.

    Pictures of one part, or pictures that are near-duplicates where the part is unknown, are never
    in two splits. The test set stays locked: what was test once is test for ever. Takes seconds to
    minutes the first time (every picture is looked at), then only as long as new pictures need.

    Args:
        dataset: The dataset; its pictures of classes that the product no longer has are left out.
        run_folder: Made when missing.
        seed: For dealing out new groups.
        progress: Called with (pictures done, pictures in all).

    Raises:
        DatasetError: There is nothing to learn from, or the locked splits are damaged.
        OSError: Files cannot be read or written.
    """
    files = DatasetFolder(dataset.folder, dataset.classes)
    pictures = [
        p
        for p in dataset.pictures()
        if p.label in files.folders and (p.path.is_file() or files.is_taken(p.path.name))
    ]
    if not pictures:
        raise DatasetError("the dataset has no pictures yet: add some, or import a folder")
    items = _grouped(pictures, dataset.folder / DESCRIPTOR_CACHE, progress)
    earlier = load_splits(dataset.folder)
    splits = _deal(items, earlier, seed)
    remembered = earlier | {i.picture.picture_id: splits[i.group] for i in items}
    if remembered != earlier:
        save_splits(dataset.folder, remembered)
    return _write(items, splits, files, dataset.classes, run_folder)


def _deal(items: Sequence[_Item], earlier: dict[str, Split], seed: int) -> dict[str, Split]:
    members = [Member(i.picture.picture_id, i.picture.label, i.group) for i in items]
    return deal(members, earlier, seed)


def _grouped(
    pictures: Sequence[Picture], cache: Path, progress: Callable[[int, int], None] | None
) -> list[_Item]:
    unknown = [(p.picture_id, p.path) for p in pictures if not p.part_id]
    numbers = group_pictures(unknown, cache, progress)
    smallest: dict[int, str] = {}
    for picture_id, number in numbers.items():
        smallest[number] = min(smallest.get(number, picture_id), picture_id)
    return [
        _Item(
            p, f"part {p.part_id}" if p.part_id else f"like {smallest[numbers[p.picture_id]][:12]}"
        )
        for p in pictures
    ]


def _write(
    items: Sequence[_Item],
    splits: dict[str, Split],
    files: DatasetFolder,
    classes: tuple[ClassEntry, ...],
    run_folder: Path,
) -> Snapshot:
    entries: list[SnapshotPicture] = []
    for item in items:
        picture = item.picture
        entries.append(
            SnapshotPicture(
                picture_id=picture.picture_id,
                path=picture.path.relative_to(files.root).as_posix(),
                label=picture.label,
                group=item.group,
                split=splits[item.group],
                mask=_copy_mask(picture, files, run_folder),
                annotation_id=picture.annotation_id,
            )
        )
    frozen = tuple(entries)
    snapshot = Snapshot(
        snapshot_id=snapshot_id_of(frozen),
        created=datetime.now().astimezone(),
        classes=classes,
        pictures=frozen,
    )
    write_durably(run_folder / FILE_NAME, snapshot.model_dump_json(indent=1).encode())
    return snapshot


def _copy_mask(picture: Picture, files: DatasetFolder, run_folder: Path) -> str | None:
    """Copy the mask that belongs to this label, even if a newer one has replaced it by now."""
    if picture.mask_hash is None:
        return None
    data = files.mask_data(picture.path.name, picture.mask_hash)
    if data is None:
        return None
    name = f"{picture.mask_hash[:16]}.png"
    target = run_folder / MASK_FOLDER / name
    if not target.exists():
        write_durably(target, data, sync_name=False)
    return f"{MASK_FOLDER}/{name}"
