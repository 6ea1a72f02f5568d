from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from inspector_gui.core.annotation import Picture
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.runtime.dataset_summary import TO_LEARN, DatasetSummary, summarise

CLASSES = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="crack", verdict="NG"),
    ClassEntry(name="stain", verdict="NG"),
)
START = datetime(2026, 1, 1, tzinfo=UTC)


def pictures(label: str, count: int, *, parts: int = 0, masks: int = 0) -> list[Picture]:
    return [
        Picture(
            picture_id=f"{label}{n}",
            path=Path(f"{label}/{n}.png"),
            label=label,
            part_id=f"{label}-{n % parts}" if parts else "",
            mask=Path("m.png") if n < masks else None,
            annotation_id="",
            added=START + timedelta(days=n),
            who="",
        )
        for n in range(count)
    ]


def count(*groups: list[Picture], since: datetime | None = None) -> DatasetSummary:
    return summarise([p for group in groups for p in group], CLASSES, {}, since)


def test_counts_parts_and_masks() -> None:
    summary = count(pictures("good", 10), pictures("crack", 8, parts=2, masks=3))
    assert [(c.name, c.pictures, c.parts, c.with_mask) for c in summary.classes] == [
        ("good", 10, 10, 0),
        ("crack", 8, 2, 3),
        ("stain", 0, 0, 0),
    ]
    assert summary.pictures == 18


def test_labels_the_product_no_longer_has_do_not_count() -> None:
    assert count(pictures("dent", 9)).pictures == 0


def test_new_is_what_came_after_the_active_model() -> None:
    group = pictures("good", 10)
    assert count(group, since=START + timedelta(days=6, hours=1)).new == 3
    assert count(group).new == 10


def test_splits_are_those_remembered() -> None:
    group = pictures("good", 5)
    known = {"good0": "train", "good1": "train", "good2": "test", "gone": "validation"}
    summary = summarise(group, CLASSES, known, None)  # type: ignore[arg-type]
    assert summary.splits == {"train": 2, "test": 1}
    assert summary.unfrozen == 2


@pytest.mark.parametrize(
    ("groups", "can"),
    [
        ((pictures("good", 6), pictures("crack", 6)), True),
        ((pictures("good", 6), pictures("crack", 5)), False),
        ((pictures("good", 6), pictures("crack", 60, parts=2)), False),
        ((pictures("good", 60),), False),
        ((pictures("crack", 60),), False),
        ((), False),
    ],
)
def test_a_training_can_begin_when_the_trainer_would_accept_it(
    groups: tuple[list[Picture], ...], can: bool
) -> None:
    assert count(*groups).can_train is can


def test_what_is_missing_to_judge_a_class() -> None:
    summary = count(pictures("good", 30), pictures("crack", 8, parts=2))
    crack = summary.classes[1]
    assert not crack.can_be_judged
    assert crack.lacks((20, 5)) == (12, 3)
    assert summary.classes[0].can_be_judged


def test_the_trainer_asks_for_the_same() -> None:
    sufficiency = pytest.importorskip("trainer.sufficiency")
    assert (sufficiency.MINIMUM_PICTURES, sufficiency.MINIMUM_PARTS) == TO_LEARN
