"""Cross-validation by part: dealing the folds, and one command from pictures to record."""

import json
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from inspector_gui.core.jobs import Stage
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_png
from inspector_gui.core.snapshot import Snapshot, SnapshotPicture
from tests.trainer.made_pictures import TrainerProcess, plate
from trainer.cross_validation import deal_folds
from trainer.failure import JobError
from trainer.reproduction import BEGIN, END, write_table

CLASSES = (ClassEntry(name="good", verdict="OK"), ClassEntry(name="defect", verdict="NG"))


def _snapshot(parts: int = 9) -> Snapshot:
    """Parts of four pictures, the first defective."""
    pictures = tuple(
        SnapshotPicture(
            picture_id=f"{part}-{number}", path=f"{part}-{number}.png",
            label="good" if number else "defect", group=f"part kos{part:02d}", split="train",
        )
        for part in range(parts)
        for number in range(4)
    )  # fmt: skip
    created = datetime(2026, 1, 2, tzinfo=UTC)
    return Snapshot(snapshot_id="0", created=created, classes=CLASSES, pictures=pictures)


def test_folds_hold_whole_parts_and_as_many_defects_each(tmp_path: Path) -> None:
    folds = deal_folds(_snapshot(), tmp_path, 3, seed=1)
    assert [len(members) for members in folds.values()] == [3, 3, 3]
    assert len(frozenset().union(*folds.values())) == 9
    assert folds != deal_folds(_snapshot(), tmp_path, 3, seed=2)


def test_the_folder_may_name_its_folds(tmp_path: Path) -> None:
    (tmp_path / "folds.json").write_text('{"a": ["kos00", "kos01", "gone"], "b": ["kos02"]}')
    folds = deal_folds(_snapshot(), tmp_path, 3, seed=1)
    assert folds == {"a": {"part kos00", "part kos01"}, "b": {"part kos02"}}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[1, 2]", "does not name folds"),
        ('{"a": [1], "b": [2]}', "does not name folds"),
        ('{"a": ["kos00"], "b": ["kos00"]}', "names kos00 more than once"),
        ('{"a": ["kos00"]}', "at least two folds"),
        ('{"a": ["kos00"], "b": ["gone"]}', "at least two folds"),
    ],
)
def test_folds_that_make_no_sense_are_one_clear_sentence(
    text: str, complaint: str, tmp_path: Path
) -> None:
    (tmp_path / "folds.json").write_text(text)
    with pytest.raises(JobError, match=complaint):
        deal_folds(_snapshot(), tmp_path, 3, seed=1)


def _carried_out(*command: str | Path) -> int:
    """Run the trainer to its end; how often it trained."""
    trainer = TrainerProcess(*command)
    try:
        assert trainer.finish() == 0, trainer.events[-1]
        stages = [event for event in trainer.events if isinstance(event, Stage)]
    finally:
        trainer.close()
    return sum(stage.name == "train" for stage in stages)


def test_every_picture_is_judged_by_a_model_that_did_not_learn_from_it(tmp_path: Path) -> None:
    data, out = tmp_path / "kos", tmp_path / "out"
    for part in range(6):
        (data / f"kos{part}").mkdir(parents=True)
        for number in range(3):
            image, mask = plate(3 * part + number, "good" if number else "stripe")
            stem = data / f"kos{part}" / f"Part{number}"
            stem.with_suffix(".png").write_bytes(encode_png(image))
            label = np.where(mask > 0, 255, 0).astype(np.uint8)
            stem.with_name(f"{stem.name}_label.png").write_bytes(encode_png(label))
    parts = [f"kos{part}" for part in range(6)]
    (data / "folds.json").write_text(json.dumps({"a": parts[:3], "b": parts[3:]}))
    command = (
        "reproduce", "segdec", "--data", data, "--out", out, "--events", "--repeats", "1",
        "--set", "steps=10", "--set", "height=64", "--set", "width=64",
    )  # fmt: skip
    assert _carried_out(*command) == 2  # trainings
    for fold, tested in (("a", parts[:3]), ("b", parts[3:])):
        report = json.loads((out / "seed 1" / fold / "report.json").read_bytes())
        assert {row["group"] for row in report["rows"]} == {f"part {part}" for part in tested}
    report = json.loads((out / "report.json").read_bytes())
    assert len(report["rows"]) == 18
    record = json.loads((out / "reproduction.json").read_bytes())
    assert record["pictures"] == {"n_ok": 12, "n_ng": 6}
    (repeat,) = record["repeats"]
    assert record["ours"] == repeat["average_precision"]
    assert record["interval"][0] <= record["ours"] <= record["interval"][1]
    missed = [r for r in report["rows"] if r["truth"] == "NG" and not r["over_limit"]]
    assert repeat["chosen"]["escapes"] == len(missed) == len(repeat["missed"])
    passed = [r for r in report["rows"] if r["truth"] == "NG" and r["verdict"] == "OK"]
    assert repeat["verdicts"]["passed"] == len(passed)
    assert "seed by seed" in (out / "report.html").read_text(encoding="utf-8")

    assert _carried_out(*command) == 0  # a second time, both folds are there already
    assert json.loads((out / "reproduction.json").read_bytes())["repeats"] == [repeat]

    document = tmp_path / "systems.md"
    document.write_text(f"{BEGIN}\n{END}\n")
    (tmp_path / "records").mkdir()
    (tmp_path / "records" / "segdec.json").write_bytes((out / "reproduction.json").read_bytes())
    assert write_table(tmp_path / "records", document) == 1
    assert "2 folds, seeds: 1," in document.read_text()
