"""What is enough for a recipe that learns from marks."""

from pathlib import Path

import pytest

from inspector_gui.core.picture_file import encode_mask, read_mask
from inspector_gui.core.snapshot import Snapshot
from tests.trainer.made_pictures import make_dataset
from trainer.failure import JobError
from trainer.marked_classes import marked_classes
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


@pytest.mark.parametrize("marks_suffice", [False, True])
def test_a_class_that_is_only_marked_is_learned_from_its_marks(
    tmp_path: Path, marks_suffice: bool
) -> None:
    snapshot = _make(tmp_path, good=12, spot=12)
    masks = [tmp_path / p.mask for p in snapshot.of("train") if p.mask is not None]
    for path in masks[:3]:
        mask = read_mask(path)
        mask[:4, :4] = 2
        path.write_bytes(encode_mask(mask))
    masks[-1].write_bytes(b"no mask")
    marked = marked_classes(snapshot, tmp_path)
    assert marked == {"spot": len(masks) - 1, "stripe": 3}
    classes, notes = usable_classes(snapshot, marks_suffice=marks_suffice, marked=marked)
    assert [entry.name for entry in classes] == ["good", "spot", "stripe"]
    assert notes[0].startswith("No picture is labelled stripe, but 3 pictures have it marked")
    classes, notes = usable_classes(snapshot, marks_suffice=marks_suffice)
    assert [entry.name for entry in classes] == ["good", "spot"]
