"""Which pictures train, which choose the model, which are the locked test. Once said, kept.

`splits.json` in the dataset folder remembers the split of every picture that was ever frozen. New
groups are dealt out so that each class comes near 70 : 15 : 15. A group that touches the test set
belongs to the test set: a model is never tested on a copy of what it learned from.
"""

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.snapshot import Split

FILE_NAME = "splits.json"
SHARES: dict[Split, float] = {"train": 0.70, "test": 0.15, "validation": 0.15}
#: A group with more than this share of its class's pictures is a big one.
BIG = 0.05


@dataclass(frozen=True, slots=True)
class Member:
    """A picture as the splitting sees it."""

    picture_id: str
    label: str
    group: str


class _Book(BaseModel):
    model_config = ConfigDict(extra="ignore")

    schema_version: int = 1
    splits: dict[str, Split] = {}


def load_splits(folder: Path) -> dict[str, Split]:
    """Split by picture id as remembered in a dataset folder; empty when nothing was frozen yet.

    Raises:
        DatasetError: The file is damaged. Choosing anew would unlock the test set silently.
        OSError: It cannot be read.
    """
    path = folder / FILE_NAME
    try:
        return _Book.model_validate_json(path.read_bytes()).splits
    except FileNotFoundError:
        return {}
    except ValidationError as error:
        raise DatasetError(
            f"{FILE_NAME}, which locks the test pictures, is damaged: put it back from a backup,"
            " or delete it to let a new test set be chosen"
        ) from error


def save_splits(folder: Path, splits: dict[str, Split]) -> None:
    """Remember splits durably."""
    write_durably(folder / FILE_NAME, _Book(splits=splits).model_dump_json(indent=0).encode())


def deal(members: Sequence[Member], earlier: dict[str, Split], seed: int) -> dict[str, Split]:
    """Give every group one split.

    Args:
        members: All pictures to be frozen.
        earlier: Splits of pictures that were frozen before; the test set only ever grows.
        seed: Orders groups that are alike in size.

    Returns:
        Split by group name. Each class has a group in train, then test, then validation, as far as
        its number of groups allows.
    """
    groups: dict[str, list[Member]] = defaultdict(list)
    for member in members:
        groups[member.group].append(member)
    labels = Counter(member.label for member in members)
    have: dict[str, Counter[Split]] = {label: Counter() for label in labels}
    result: dict[str, Split] = {}

    def put(group: str, split: Split) -> None:
        result[group] = split
        for member in groups[group]:
            have[member.label][split] += 1

    open_groups: list[str] = []
    for group, inside in groups.items():
        old = {earlier[m.picture_id] for m in inside if m.picture_id in earlier}
        locked = next((s for s in ("test", "validation", "train") if s in old), None)
        if locked is None:
            open_groups.append(group)
        else:
            put(group, locked)
    order = sorted(open_groups)
    random.Random(seed).shuffle(order)
    # Rare classes first, so that they get their share; big groups first, small ones even it out.
    main = {g: min((m.label for m in groups[g]), key=lambda n: (labels[n], n)) for g in order}
    order.sort(key=lambda g: (labels[main[g]], main[g], -len(groups[g])))
    left = Counter(main.values())
    for group in order:
        label = main[group]
        put(group, _best_split(have[label], len(groups[group]), labels[label], left[label]))
        left[label] -= 1
    return result


def _best_split(have: "Counter[Split]", size: int, total: int, groups_left: int) -> Split:
    empty = [split for split in SHARES if not have[split]]
    if empty and groups_left <= len(empty):
        return empty[0]
    # A part with many pictures teaches as well as it tests, but counts as one part only: such
    # parts train, so that the test is about many parts.
    if size > BIG * total and have["train"] + size <= SHARES["train"] * total:
        return "train"
    now = sum(have.values()) + size
    return max(SHARES, key=lambda split: SHARES[split] * now - have[split])
