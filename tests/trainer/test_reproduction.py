"""Dealing pictures as a publication did, and the table of what was measured."""

import json
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.snapshot import Snapshot, SnapshotPicture
from trainer.failure import JobError
from trainer.recipe import Protocol
from trainer.reproduction import BEGIN, END, arrange, write_table

CLASSES = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="hole", verdict="NG"),
    ClassEntry(name="fold", verdict="NG"),
)


def _snapshot(good: int = 40, hole: int = 80, fold: int = 30) -> Snapshot:
    pictures = tuple(
        SnapshotPicture(
            picture_id=f"{label}{number}",
            path=f"{label}/{number}.png",
            label=label,
            group=f"{label} group {number // 2}",
            split="train",
        )
        for label, count in (("good", good), ("hole", hole), ("fold", fold))
        for number in range(count)
    )
    return Snapshot(
        snapshot_id="0", created=datetime(2026, 1, 2, tzinfo=UTC), classes=CLASSES,
        pictures=pictures,
    )  # fmt: skip


def test_every_class_comes_near_the_shares_and_no_group_is_split() -> None:
    arranged = arrange(_snapshot(), Protocol("As usual."), seed=1)
    assert len(arranged.pictures) == 150
    for label, total in (("good", 40), ("hole", 80), ("fold", 30)):
        for split, share in (("train", 0.8), ("validation", 0.1), ("test", 0.1)):
            count = sum(p.label == label and p.split == split for p in arranged.pictures)
            assert count == pytest.approx(share * total, abs=2)
    splits = defaultdict(set)
    for picture in arranged.pictures:
        splits[picture.group].add(picture.split)
    assert all(len(found) == 1 for found in splits.values())


def test_the_same_seed_deals_the_same_and_another_does_not() -> None:
    first, again, other = (arrange(_snapshot(), Protocol(""), seed=s) for s in (1, 1, 2))
    assert first.snapshot_id == again.snapshot_id != other.snapshot_id


def test_good_or_defective_samples_evenly_from_the_kinds_of_defect() -> None:
    protocol = Protocol("", good_or_defective=True, balanced=True)
    arranged = arrange(_snapshot(), protocol, seed=1)
    assert [entry.name for entry in arranged.classes] == ["good", "defective"]
    labels = [p.label for p in arranged.pictures]
    assert labels.count("good") == labels.count("defective") == 40
    kinds = [p.path.partition("/")[0] for p in arranged.pictures if p.label == "defective"]
    assert kinds.count("hole") == kinds.count("fold") == 20


def _record(**changes: Any) -> dict[str, Any]:
    part = {"kind": "flawless", "samples": 10, "correct": 7, "check": 0, "interval": [0.3, 0.9]}
    return {
        "recipe": "leather_filters",
        "published": {"text": "85 % of 20 pictures", "metric": "accuracy", "value": 0.85},
        "ours": 0.875,
        "interval": [0.7, 0.95],
        "protocol": "As published.",
        "protocol_kept": False,
        "changed": {"filters": "texture"},
        "by_truth": [part, part | {"kind": "flawed", "correct": 10}],
        "model_bytes": 1_200_000,
        "ms": {"p50": 4.2},
        "conditions": {"cores": 2, "seconds": 240},
        "created": "2026-01-02T03:04:05",
    } | changes


def test_the_table_is_written_between_the_marks_and_nothing_else_is_touched(
    tmp_path: Path,
) -> None:
    document, records = tmp_path / "systems.md", tmp_path / "records"
    document.write_text(f"# Systems\n\n{BEGIN}\nold\n{END}\n\nThe end.\n")
    records.mkdir()
    held_out = {"pictures": 2199, "groups": 2000, "class_accuracy": 0.982, "interval": [0.97, 0.99]}
    (records / "a.json").write_text(json.dumps(_record(held_out=held_out)))
    assert write_table(records, document) == 1
    text = document.read_text()
    assert text.startswith("# Systems\n")
    assert text.endswith("\n\nThe end.\n")
    assert "old" not in text
    assert "| 87.5% (70.0% – 95.0%) | 7 of 10 (30.0% – 90.0%) |" in text
    assert "Changed: filters = texture." in text
    assert "Of the 2,199 pictures to learn from" in text
    assert "98.2% (97.0% – 99.0%) in the right class." in text
    assert "All pictures instead of the paper's sample." in text
    assert "Made-up" not in text
    assert write_table(records, document) == 1
    assert document.read_text() == text
    (records / "a.json").write_text(json.dumps(_record(made_up=True)))
    write_table(records, document)
    assert "| Made-up pictures, not the publication's. As published." in document.read_text()


def test_a_document_without_marks_or_a_strange_record_is_named(tmp_path: Path) -> None:
    document = tmp_path / "systems.md"
    document.write_text("nothing")
    with pytest.raises(JobError, match="no place for the table"):
        write_table(tmp_path, document)
    document.write_text(BEGIN + END)
    (tmp_path / "b.json").write_text('{"recipe": "x"}')
    with pytest.raises(JobError, match=r"b\.json is no record"):
        write_table(tmp_path, document)
    assert document.read_text() == BEGIN + END


def test_the_table_in_the_documentation_is_what_its_records_say(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    document = tmp_path / "systems.md"
    shown = (root / "docs" / "systems.md").read_text(encoding="utf-8")
    document.write_text(shown, encoding="utf-8")
    write_table(root / "docs" / "reproduction", document)
    assert document.read_text(encoding="utf-8") == shown
