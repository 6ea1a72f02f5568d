"""Which picture belongs to which part and split, for learning at once.

The first time all pictures are grouped and dealt out as for any training (`core.freeze`). Later a
few new pictures join the part or the near-duplicate they belong to. What is new otherwise is learnt
from: an inspector's correction that only tested would not be a correction. But where defects come
one by one, escapes could never be measured: so every sixth defective part goes to the locked test,
about as many as a training sets aside, until three are there (and a good one where none is). The
choice is remembered with the locked splits, so that no later test flatters a model that has seen
the picture.
"""

from collections.abc import Callable
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from inspector_gui.core.annotation import Picture
from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.freeze import DESCRIPTOR_CACHE, Frozenable, freeze
from inspector_gui.core.grouping import alike_picture
from inspector_gui.core.snapshot import Split
from inspector_gui.core.splits import load_splits, save_splits

_FILE = "groups.json"
_FEW = 20
#: Parts in the locked test, by what they are, before new ones are only learnt from. So many advise
#: nothing by themselves, even if the active model is wrong about all of them: such parts are often
#: there because somebody saw a wrong verdict, and that flatters the candidate.
_TESTED = {"OK": 1, "NG": 3}
_EVERY = 6


class _Book(BaseModel):
    model_config = ConfigDict(extra="ignore")

    groups: dict[str, str] = {}


class QuickParts:
    """Group and split of every picture. Thread: one at a time, not while a dataset is frozen."""

    def __init__(self, folder: Path) -> None:
        """Args: folder: Where quick learning keeps its files, `<product>/quick`."""
        self._folder = folder
        try:
            data = (folder / _FILE).read_bytes()
            self._groups = _Book.model_validate_json(data).groups
        except (OSError, ValidationError):
            self._groups = {}

    def assign(
        self, dataset: Frozenable, progress: Callable[[int, int], None]
    ) -> dict[str, tuple[str, Split]]:
        """(group, split) by picture id.

        Args:
            dataset: What to learn from.
            progress: Called with (done, in all) while all pictures are looked at; may raise.

        Raises:
            DatasetError: There are no pictures, or the locked splits are damaged.
            OSError: Files cannot be read or written.
        """
        pictures = dataset.pictures()
        splits = load_splits(dataset.folder)
        unknown = [
            p for p in pictures if p.picture_id not in self._groups or p.picture_id not in splits
        ]
        if len(unknown) > min(_FEW, len(pictures) // 2):
            snapshot = freeze(dataset, self._folder, progress=progress)
            self._groups = {p.picture_id: p.group for p in snapshot.pictures}
            self._save()
            splits = load_splits(dataset.folder)
        elif unknown:
            splits = self._join(unknown, splits, dataset)
        return {
            p.picture_id: (self._groups[p.picture_id], splits[p.picture_id])
            for p in pictures
            if p.picture_id in self._groups and p.picture_id in splits
        }

    def _join(
        self, new: list[Picture], splits: dict[str, Split], dataset: Frozenable
    ) -> dict[str, Split]:
        by_group: dict[str, Split] = {}
        for picture_id, group in self._groups.items():
            if picture_id in splits:
                by_group[group] = splits[picture_id]
        kinds = _Kinds(dataset)
        for picture in dataset.pictures():
            if picture.picture_id in splits and picture.picture_id in self._groups:
                kinds.note(picture, self._groups[picture.picture_id], splits[picture.picture_id])
        for picture in sorted(new, key=lambda p: p.picture_id):
            alike = None
            if not picture.part_id:
                alike = alike_picture(picture.path, dataset.folder / DESCRIPTOR_CACHE)
            own = f"like {picture.picture_id[:12]}"
            group = (
                f"part {picture.part_id}" if picture.part_id else self._groups.get(alike or "", own)
            )
            if group not in by_group:
                by_group[group] = splits.get(picture.picture_id) or kinds.split_for(picture)
            split = by_group[group]
            self._groups[picture.picture_id] = group
            splits[picture.picture_id] = split
            kinds.note(picture, group, split)
        save_splits(dataset.folder, splits)
        self._save()
        return splits

    def _save(self) -> None:
        data = _Book(groups=self._groups).model_dump_json(indent=0).encode()
        write_durably(self._folder / _FILE, data)


class _Kinds:
    """Good and defective parts that are tested with and learnt from."""

    def __init__(self, dataset: Frozenable) -> None:
        self._kind = {entry.name: entry.verdict for entry in dataset.classes}
        self._tested: dict[str, set[str]] = {"OK": set(), "NG": set()}
        self._learnt: dict[str, set[str]] = {"OK": set(), "NG": set()}

    def note(self, picture: Picture, group: str, split: Split) -> None:
        kind = self._kind.get(picture.label)
        if kind is not None:
            (self._tested if split == "test" else self._learnt)[kind].add(group)

    def split_for(self, picture: Picture) -> Split:
        """Where a part goes that nobody has seen before."""
        kind = self._kind.get(picture.label)
        if kind is None:
            return "train"
        tested, learnt = len(self._tested[kind]), len(self._learnt[kind])
        short = tested < _TESTED[kind] and learnt >= (_EVERY - 1) * (tested + 1)
        due = short and (tested + learnt + 1) % _EVERY == 0  # not several in a row
        return "test" if due else "train"
