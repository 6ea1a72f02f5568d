"""A disk that fails, a process that is killed: nothing acknowledged is lost, nothing is half."""

import errno
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_change import NewPicture
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_png
from tests.fakes.failing_disk import FailingDisk

CLASSES = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="crack", verdict="NG"),
    ClassEntry(name="pore", verdict="NG"),
)
State = dict[str, tuple[str, bytes | None]]


def _image(number: int) -> NDArray[np.uint8]:
    return np.random.default_rng(number).integers(0, 255, (8, 8, 3), dtype=np.uint8)


def _mask(value: int) -> NDArray[np.uint8]:
    mask = np.zeros((8, 8), np.uint8)
    mask[2:5, 3:6] = value
    return mask


def _prepared(folder: Path) -> Dataset:
    dataset = Dataset(folder, CLASSES)
    dataset.add(_image(1), "crack", who="a", mask=_mask(1))
    dataset.add(_image(2), "good", who="a")
    return dataset


def _state(dataset: Dataset) -> State:
    return {
        p.picture_id: (p.label, p.mask.read_bytes() if p.mask else None)
        for p in dataset.pictures()
        if p.path.is_file()
    }


def _add(dataset: Dataset) -> None:
    dataset.add(_image(3), "pore", who="b", mask=_mask(2))


def _add_files(dataset: Dataset) -> None:
    new = [NewPicture(encode_png(_image(n)), "good", f"{n}.png") for n in (3, 4)]
    dataset.add_files(new, who="b")


def _relabel(dataset: Dataset) -> None:
    dataset.annotate(dataset.pictures()[0].picture_id, "pore", who="b")


def _relabel_all(dataset: Dataset) -> None:
    answers = [(picture.picture_id, "pore", None) for picture in dataset.pictures()[:2]]
    dataset.annotate_all(answers, who="b")


def _undo_relabel(dataset: Dataset) -> None:
    dataset.undo(dataset.pictures()[1].annotation_id, who="b")


def _scan(dataset: Dataset) -> None:
    dataset.scan()


OPERATIONS: list[Callable[[Dataset], None]] = [
    _add, _add_files, _relabel, _relabel_all, _undo_relabel, _scan
]  # fmt: skip


@pytest.mark.parametrize("operate", OPERATIONS)
@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for good"])
def test_every_single_failing_call_leaves_the_old_or_the_new_state(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    operate: Callable[[Dataset], None],
    for_good: bool,
) -> None:
    disk = FailingDisk(monkeypatch)
    failures = 0
    _ready_for(operate, tmp_path / "start").close()
    shutil.copytree(tmp_path / "start", tmp_path / "meant")
    with Dataset(tmp_path / "meant", CLASSES) as dataset:
        old = _state(dataset)
        operate(dataset)
        meant = _state(dataset)
    for call in range(1, 200):
        shutil.copytree(tmp_path / "start", tmp_path / str(call))
        dataset = Dataset(tmp_path / str(call), CLASSES)
        disk.arm(call, errno.EIO if call % 2 else errno.ENOSPC, for_good=for_good)
        try:
            operate(dataset)
            failed = False
        except OSError as error:
            assert "nothing was saved" in str(error)  # noqa: PT017 - the other way is also right
            failed = True
            failures += 1
        reached = disk.calls >= call
        disk.disarm()
        if failed and not for_good:
            assert _state(dataset) == old
        dataset.close()
        with Dataset(tmp_path / str(call), CLASSES) as again:
            again.scan()
            left = _state(again)
            assert len(again.pictures()) == len(left)
            if not failed:
                assert left == meant
            _whole(old, left, meant)
            again.add(_image(99), "good", who="b")  # works once the disk does
            assert again.verify() == []
        if not reached:
            break
    else:
        pytest.fail("the operation never finished")
    assert failures > 0


def _ready_for(operate: Callable[[Dataset], None], folder: Path) -> Dataset:
    dataset = _prepared(folder)
    if operate is _undo_relabel:
        dataset.annotate(dataset.pictures()[1].picture_id, "crack", who="a", mask=_mask(1))
    if operate is _scan:
        (folder / "good" / "new.png").write_bytes(encode_png(_image(5)))
        (folder / "good" / "broken.png").write_bytes(b"?")
    return dataset


def _whole(old: State, left: State, meant: State) -> None:
    """Each picture is as before or as meant, never a mixture."""
    for picture_id in old.keys() | left.keys():
        allowed = [old.get(picture_id), meant.get(picture_id)]
        if picture_id not in old and picture_id in left and left[picture_id][1] is None:
            continue  # an orphan: a picture that came in without its mask
        assert left.get(picture_id) in allowed


def test_undo_works_on_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dataset = _prepared(tmp_path)
    reserve = tmp_path / ".reserve"
    really = os.fsync

    def full_while_the_reserve_is_there(handle: int) -> None:
        if reserve.exists():
            raise OSError(errno.ENOSPC, "No space left on device")
        really(handle)

    answer = dataset.pictures()[1].annotation_id
    monkeypatch.setattr(os, "fsync", full_while_the_reserve_is_there)
    with pytest.raises(OSError, match="No space left"):
        dataset.add(_image(9), "good", who="b")
    dataset.undo(answer, who="b")
    assert len(dataset.pictures()) == 1
    dataset.close()


_CHILD = """
import sys, random
from pathlib import Path
from tests.core.test_dataset_faults import CLASSES, _image, _mask
from inspector_gui.core.dataset import Dataset
seed = int(sys.argv[2]); rng = random.Random(seed)
dataset = Dataset(Path(sys.argv[1]), CLASSES)
dataset.scan()
print("READY", flush=True)
while True:
    label = rng.choice(["good", "crack", "pore"])
    value = ["good", "crack", "pore"].index(label)
    mask = _mask(value) if value and rng.random() < 0.5 else None
    pictures = dataset.pictures()
    if len(pictures) < 30 or rng.random() < 0.1:
        line = dataset.add(_image(rng.randrange(10**6)), label, who="child", mask=mask)
    else:
        line = dataset.annotate(rng.choice(pictures).picture_id, label, who="child", mask=mask)
    print("ACK", line.picture_id, line.label, line.mask or "-", flush=True)
"""


def _kill_at_random_points(folder: Path, rounds: int) -> int:
    rng = random.Random(7)
    acknowledged: dict[str, tuple[str, str]] = {}
    answers = 0
    for seed in range(rounds):
        child = subprocess.Popen(
            [sys.executable, "-c", _CHILD, str(folder), str(seed)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        assert child.stdout.readline() == "READY\n"
        # The moment is counted in answers and then falls anywhere inside the next one.
        for _ in range(rng.randrange(1, 25)):
            acknowledged.update(_ack(child.stdout.readline()))
            answers += 1
        _spin(rng.randrange(60_000))
        child.send_signal(signal.SIGKILL)
        in_flight: dict[str, tuple[str, str]] = {}
        for line in child.stdout:
            if line.endswith("\n"):
                in_flight = _ack(line)
                acknowledged.update(in_flight)
        child.wait()
        child.stdout.close()
        with Dataset(folder, CLASSES) as dataset:
            recorded = {p.picture_id: (p.label, p.mask_hash or "-") for p in dataset.pictures()}
            assert all(
                recorded[picture_id] == said for picture_id, said in acknowledged.items()
            ) or (_differing(recorded, acknowledged) <= 1)
            report = dataset.scan()
            assert report.damaged == []
            # At most the one answer that was under way looks like work in the file manager.
            assert len(report.added) + len(report.relabelled) + len(report.masks_changed) <= 1
            assert report.gone == []
            assert dataset.verify() == []
            for picture in dataset.pictures():
                assert picture.path.is_file()
                assert picture.mask is None or picture.mask.is_file()
            acknowledged = {p.picture_id: (p.label, p.mask_hash or "-") for p in dataset.pictures()}
    return answers


def _differing(recorded: dict[str, tuple[str, str]], said: dict[str, tuple[str, str]]) -> int:
    """Answers that were journalled but not yet acknowledged when the process died."""
    assert said.keys() <= recorded.keys()
    return sum(recorded[picture_id] != answer for picture_id, answer in said.items())


def _ack(line: str) -> dict[str, tuple[str, str]]:
    _, picture_id, label, mask = line.split()
    return {picture_id: (label, mask)}


def _spin(count: int) -> None:
    for _ in range(count):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a POSIX matter")
def test_nothing_acknowledged_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    assert _kill_at_random_points(tmp_path / "dataset", 6) >= 6


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a POSIX matter")
def test_nothing_acknowledged_is_lost_in_200_kills(tmp_path: Path) -> None:
    assert _kill_at_random_points(tmp_path / "dataset", 200) >= 200
