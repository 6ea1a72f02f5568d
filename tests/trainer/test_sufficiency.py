"""What is enough for a recipe that learns from marks."""

from pathlib import Path

import pytest

from inspector_gui.core.snapshot import Snapshot
from tests.trainer.made_pictures import make_dataset
from trainer.failure import JobError
from trainer.sufficiency import usable_classes


def _make(folder: Path, masks: bool = True, **counts: int) -> Snapshot:
    return make_dataset(folder, counts=counts, masks=masks)


def test_marked_defects_alone_are_enough_where_marks_suffice(tmp_path: Path) -> None:
    snapshot = _make(tmp_path, spot=12, stripe=1)
    classes, notes = usable_classes(snapshot, marks_suffice=True)
    assert [entry.name for entry in classes] == ["good", "spot", "stripe"]
    assert len(notes) == 2
    assert notes[0].startswith("There is no picture of a good part")
    assert notes[1] == "Class stripe has 1 picture; the new model will hardly know it."
    with pytest.raises(JobError, match="All pictures are of defective parts"):
        usable_classes(snapshot)


def test_marks_do_not_suffice_where_there_are_none_or_too_few(tmp_path: Path) -> None:
    unmarked = _make(tmp_path / "a", masks=False, spot=12)
    with pytest.raises(JobError, match="All pictures are of defective parts"):
        usable_classes(unmarked, marks_suffice=True)
    few = _make(tmp_path / "b", spot=2, stripe=2)
    with pytest.raises(JobError, match="has 4 pictures"):
        usable_classes(few, marks_suffice=True)
