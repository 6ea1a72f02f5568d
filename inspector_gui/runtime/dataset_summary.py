"""What a dataset holds, counted for the person who wants to train."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from inspector_gui.core.annotation import Picture
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.snapshot import Split

#: (pictures, parts) without which the trainer refuses a class.
TO_LEARN = (6, 3)
#: (pictures, parts) from which the locked test holds enough of a class to say something about it.
TO_JUDGE = (20, 5)


@dataclass(frozen=True, slots=True)
class ClassStock:
    """One class.

    Attributes:
        name: The class.
        verdict: "OK" or "NG".
        pictures: How many.
        parts: From how many parts; a picture without a part counts as a part of its own.
        with_mask: How many have a mask.
    """

    name: str
    verdict: str
    pictures: int
    parts: int
    with_mask: int

    def lacks(self, wanted: tuple[int, int]) -> tuple[int, int]:
        """(pictures, parts) that are missing to (pictures, parts)."""
        return max(0, wanted[0] - self.pictures), max(0, wanted[1] - self.parts)

    @property
    def can_be_learnt(self) -> bool:
        """Whether the trainer accepts the class."""
        return self.lacks(TO_LEARN) == (0, 0)

    @property
    def can_be_judged(self) -> bool:
        """Whether figures about the class mean something."""
        return self.lacks(TO_JUDGE) == (0, 0)


@dataclass(frozen=True, slots=True)
class DatasetSummary:
    """All classes.

    Attributes:
        classes: In the product's order.
        new: Pictures that came since the active model was made; all, without one.
        splits: Pictures by split among those that were frozen before; empty before the first.
        unfrozen: Pictures that no snapshot holds yet.
    """

    classes: tuple[ClassStock, ...]
    new: int
    splits: dict[Split, int]
    unfrozen: int

    @property
    def pictures(self) -> int:
        """All pictures."""
        return sum(entry.pictures for entry in self.classes)

    @property
    def can_train(self) -> bool:
        """Whether there is an OK and an NG class that can be learnt, and no class with too few."""
        used = [entry for entry in self.classes if entry.pictures]
        verdicts = {entry.verdict for entry in used}
        return verdicts == {"OK", "NG"} and all(entry.can_be_learnt for entry in used)


def summarise(
    pictures: Iterable[Picture],
    classes: tuple[ClassEntry, ...],
    splits: Mapping[str, Split],
    since: datetime | None,
) -> DatasetSummary:
    """Count a dataset.

    Args:
        pictures: As they stand now.
        classes: The product's classes.
        splits: Split by picture id, as remembered by the dataset.
        since: When the active model was made, None without one.
    """
    count: dict[str, int] = defaultdict(int)
    masks: dict[str, int] = defaultdict(int)
    parts: dict[str, set[str]] = defaultdict(set)
    by_split: dict[Split, int] = defaultdict(int)
    new = unfrozen = 0
    known = {entry.name for entry in classes}
    for picture in pictures:
        if picture.label not in known:
            continue
        count[picture.label] += 1
        masks[picture.label] += picture.mask is not None
        parts[picture.label].add(picture.part_id or picture.picture_id)
        new += since is None or picture.added > since
        split = splits.get(picture.picture_id)
        if split is None:
            unfrozen += 1
        else:
            by_split[split] += 1
    stock = tuple(
        ClassStock(e.name, e.verdict, count[e.name], len(parts[e.name]), masks[e.name])
        for e in classes
    )
    return DatasetSummary(stock, new, dict(by_split), unfrozen)
