"""Freezing: groups stay together, the test set stays locked, a run keeps its labels and masks."""

import hashlib
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_change import NewPicture
from inspector_gui.core.freeze import FILE_NAME, freeze
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_png, read_mask
from inspector_gui.core.snapshot import Snapshot, Split, locate
from inspector_gui.core.splits import FILE_NAME as SPLITS
from inspector_gui.core.splits import Member, deal

CLASSES = (ClassEntry(name="good", verdict="OK"), ClassEntry(name="crack", verdict="NG"))


def _image(number: int) -> NDArray[np.uint8]:
    return np.random.default_rng(number).integers(0, 255, (24, 32, 3), dtype=np.uint8)


def _filled(folder: Path, parts: int = 40, shots: int = 2) -> Dataset:
    dataset = Dataset(folder, CLASSES)
    new = [
        NewPicture(
            encode_png(_image(100 * part + shot)),
            "crack" if part % 4 == 0 else "good",
            f"{part}-{shot}.png",
            f"part {part}",
        )
        for part in range(parts)
        for shot in range(shots)
    ]
    dataset.add_files(new, who="a")
    return dataset


def _splits_of_groups(snapshot: Snapshot) -> dict[str, set[Split]]:
    splits: dict[str, set[Split]] = defaultdict(set)
    for picture in snapshot.pictures:
        splits[picture.group].add(picture.split)
    return splits


def test_parts_are_never_split_and_every_class_is_everywhere(tmp_path: Path) -> None:
    with _filled(tmp_path / "dataset") as dataset:
        snapshot = freeze(dataset, tmp_path / "run")
    assert all(len(splits) == 1 for splits in _splits_of_groups(snapshot).values())
    for label in ("good", "crack"):
        count = Counter(p.split for p in snapshot.pictures if p.label == label)
        assert set(count) == {"train", "validation", "test"}
        assert 0.6 <= count["train"] / count.total() <= 0.8
    written = (tmp_path / "run" / FILE_NAME).read_bytes()
    assert Snapshot.model_validate_json(written) == snapshot


def test_the_test_set_stays_locked_while_the_dataset_grows(tmp_path: Path) -> None:
    with _filled(tmp_path / "dataset") as dataset:
        first = freeze(dataset, tmp_path / "run1")
        assert freeze(dataset, tmp_path / "run2", seed=99).snapshot_id == first.snapshot_id
        tested = {p.picture_id for p in first.of("test")}
        part = next(p.group for p in first.of("test")).removeprefix("part ")
        for number in range(30):
            dataset.add(_image(9000 + number), "crack", who="a", part_id=f"new {number}")
        later_shot = dataset.add(_image(9999), "good", who="a", part_id=part)
        moved = next(iter(tested))
        dataset.annotate(moved, "crack", who="a")
        second = freeze(dataset, tmp_path / "run3")
    split = {p.picture_id: p.split for p in second.pictures}
    assert all(split[picture_id] == "test" for picture_id in tested)
    assert split[later_shot.picture_id] == "test"
    assert len(second.of("test")) > len(tested) + 1


def test_near_duplicates_without_a_part_stay_together(tmp_path: Path) -> None:
    with Dataset(tmp_path / "dataset", CLASSES) as dataset:
        new = []
        for part in range(12):
            image = np.kron(_image(part), np.ones((4, 4, 1), np.uint8))
            for shot in range(4):
                turned = np.ascontiguousarray(np.rot90(image, shot))
                label = "good" if part % 2 else "crack"
                new.append(NewPicture(encode_png(turned), label, f"{part}-{shot}.png"))
        dataset.add_files(new, who="a")
        snapshot = freeze(dataset, tmp_path / "run")
    group = {Path(p.path).stem: p.group for p in snapshot.pictures}
    for part in range(12):
        assert len({group[f"{part}-{shot}"] for shot in range(4)}) == 1
    assert len(set(group.values())) == 12


def test_a_run_keeps_its_labels_and_masks(tmp_path: Path) -> None:
    mask = np.zeros((24, 32), np.uint8)
    mask[3:9, 4:12] = 1
    with _filled(tmp_path / "dataset", parts=6) as dataset:
        line = dataset.add(_image(7), "crack", who="a", part_id="x", mask=mask)
        snapshot = freeze(dataset, tmp_path / "run")
        dataset.annotate(line.picture_id, "crack", who="a", mask=mask[::-1].copy())
        dataset.annotate(line.picture_id, "good", who="a")
        frozen = next(p for p in snapshot.pictures if p.picture_id == line.picture_id)
        assert frozen.label == "crack"
        assert frozen.mask is not None
        assert np.array_equal(read_mask(tmp_path / "run" / frozen.mask), mask)
        path = locate(dataset.folder, frozen)
    assert path is not None
    assert hashlib.sha256(path.read_bytes()).hexdigest() == line.picture_id


def test_a_list_that_is_older_than_the_folders_freezes_with_its_own_masks(tmp_path: Path) -> None:
    """The screen freezes what stood when the button was pressed, while answers go on."""
    mask = np.zeros((24, 32), np.uint8)
    mask[3:9, 4:12] = 1
    with _filled(tmp_path / "dataset", parts=6) as dataset:
        line = dataset.add(_image(7), "crack", who="a", part_id="x", mask=mask)
        stood = dataset.pictures()
        dataset.annotate(line.picture_id, "good", who="a")

        class AsOf:
            folder, classes = dataset.folder, dataset.classes

            def pictures(self) -> list:
                return stood

        snapshot = freeze(AsOf(), tmp_path / "run")
    frozen = next(p for p in snapshot.pictures if p.picture_id == line.picture_id)
    assert (frozen.label, frozen.mask is None) == ("crack", False)


def test_nothing_to_freeze_and_damaged_splits_are_said(tmp_path: Path) -> None:
    with (
        Dataset(tmp_path / "empty", CLASSES) as dataset,
        pytest.raises(DatasetError, match="no pictures yet"),
    ):
        freeze(dataset, tmp_path / "run")
    with _filled(tmp_path / "dataset", parts=4) as dataset:
        freeze(dataset, tmp_path / "run")
        (dataset.folder / SPLITS).write_bytes(b"{")
        with pytest.raises(DatasetError, match="damaged"):
            freeze(dataset, tmp_path / "run")


@settings(max_examples=80, deadline=None)
@given(
    sizes=st.lists(st.integers(1, 30), min_size=1, max_size=40),
    labels=st.lists(st.sampled_from("abc"), min_size=40, max_size=40),
    seed=st.integers(0, 5),
)
def test_dealing_fills_every_split_as_far_as_the_groups_allow(
    sizes: list[int], labels: list[str], seed: int
) -> None:
    members = [
        Member(f"{group}-{number}", labels[group], str(group))
        for group, size in enumerate(sizes)
        for number in range(size)
    ]
    splits = deal(members, {}, seed)
    assert splits.keys() == {member.group for member in members}
    for label in set(labels[: len(sizes)]):
        mine = [splits[str(g)] for g in range(len(sizes)) if labels[g] == label]
        assert len(set(mine)) == min(3, len(mine))
        assert "train" in mine
    remembered = {member.picture_id: splits[member.group] for member in members}
    assert deal(members, remembered, seed + 1) == splits


def test_a_group_that_grows_together_with_the_test_set_joins_it() -> None:
    members = [Member("a", "x", "g"), Member("b", "x", "g"), Member("c", "x", "h")]
    assert deal(members, {"a": "train", "b": "test", "c": "train"}, 1)["g"] == "test"


def test_copies_of_one_part_do_not_fill_the_test_set() -> None:
    """Ten parts with 100 pictures and thirty with 10: the test is about many parts."""
    members = [Member(f"{g}-{n}", "x", str(g)) for g in range(10) for n in range(100)]
    members += [Member(f"{g}-{n}", "x", str(g)) for g in range(10, 40) for n in range(10)]
    parts = Counter(deal(members, {}, 1).values())
    assert parts["test"] >= 10
