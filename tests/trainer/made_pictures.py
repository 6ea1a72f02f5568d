"""A handful of made pictures: noisy grey plates, some with a dark spot, in a frozen dataset."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.jobs import Event, Job, parse_event
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_png
from inspector_gui.core.snapshot import Snapshot, SnapshotPicture, Split, snapshot_id_of

CLASSES = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="spot", verdict="NG"),
    ClassEntry(name="stripe", verdict="NG"),
)
SPLITS: tuple[Split, ...] = ("train", "train", "train", "train", "validation", "test")


def plate(
    number: int, label: str = "good", size: tuple[int, int] = (64, 80)
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """A picture (h, w, 3) and its mask (h, w); the same for the same number."""
    rng = np.random.default_rng(number)
    height, width = size
    image = rng.integers(150, 190, (height, width, 1), np.uint8).repeat(3, axis=2)
    mask = np.zeros(size, np.uint8)
    y, x = int(rng.integers(8, height - 20)), int(rng.integers(8, width - 20))
    if label == "spot":
        mask[y : y + 12, x : x + 12] = 1
    if label == "stripe":
        mask[y : y + 4, :] = 2
    image[mask > 0] = 20
    return image, mask


def make_dataset(
    folder: Path,
    *,
    counts: dict[str, int] | None = None,
    classes: tuple[ClassEntry, ...] = CLASSES,
    masks: bool = True,
) -> Snapshot:
    """Write class folders into `folder/dataset`, the snapshot beside them, and return it."""
    pictures: list[SnapshotPicture] = []
    number = 0
    for label, count in (counts or {"good": 24, "spot": 12, "stripe": 12}).items():
        for index in range(count):
            number += 1
            image, mask = plate(number, label)
            data = encode_png(image)
            path = folder / "dataset" / label / f"{number:03d}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            name = None
            if masks and mask.any():
                name = f"masks/{number:03d}.png"
                (folder / "masks").mkdir(exist_ok=True)
                (folder / name).write_bytes(encode_png(mask))
            pictures.append(
                SnapshotPicture(
                    picture_id=hashlib.sha256(data).hexdigest(),
                    path=f"{label}/{path.name}",
                    label=label,
                    group=f"part {number}",
                    split=SPLITS[index % len(SPLITS)],
                    mask=name,
                )
            )
    return write_snapshot(folder, pictures, classes)


def write_snapshot(
    folder: Path, pictures: Sequence[SnapshotPicture], classes: tuple[ClassEntry, ...] = CLASSES
) -> Snapshot:
    """Write `folder/snapshot.json`."""
    frozen = tuple(pictures)
    snapshot = Snapshot(
        snapshot_id=snapshot_id_of(frozen),
        created=datetime(2026, 1, 2, tzinfo=UTC),
        classes=classes,
        pictures=frozen,
    )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "snapshot.json").write_text(snapshot.model_dump_json())
    return snapshot


def make_job(folder: Path, recipe: str = "casting_cnn", **changes: Any) -> Job:
    """A job on the dataset that `make_dataset` wrote into the same folder."""
    fields: dict[str, Any] = {
        "job_id": "run-0001",
        "recipe": recipe,
        "dataset": str(folder / "dataset"),
        "snapshot": str(folder / "snapshot.json"),
        "output": str(folder / "run"),
    }
    return Job(**(fields | changes))


def write_job(folder: Path, job: Job) -> Path:
    """Write `folder/job.json`."""
    path = folder / "job.json"
    path.write_text(json.dumps(job.model_dump()))
    return path


class TrainerProcess:
    """`python -m trainer …` with pipes, as the app starts it."""

    def __init__(self, *arguments: str | Path) -> None:
        command = [sys.executable, "-m", "trainer", *(str(a) for a in arguments)]
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"PYTHONUTF8": "1"},
        )
        self.events: list[Event] = []

    def wait_for(self, kind: str) -> Event:
        """Read events up to the first of a kind."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.events.append(parse_event(line.decode()))
            if self.events[-1].event == kind:
                return self.events[-1]
        raise AssertionError(f"no {kind} event; stderr: {self._stderr()}")

    def say(self, line: str) -> None:
        """Write a line to the trainer's stdin."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n".encode())
        self.process.stdin.flush()

    def hang_up(self) -> None:
        """Close the trainer's stdin."""
        assert self.process.stdin is not None
        self.process.stdin.close()

    def finish(self) -> int:
        """Read the rest of the events and return the exit code."""
        assert self.process.stdout is not None
        self.events += [parse_event(line.decode()) for line in self.process.stdout]
        return self.process.wait(timeout=60)

    def close(self) -> None:
        """End the process whatever it does, and close the pipes."""
        self.process.kill()
        self.process.wait(timeout=60)
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe is not None and not pipe.closed:
                pipe.close()

    def _stderr(self) -> str:
        assert self.process.stderr is not None
        return self.process.stderr.read().decode()[-2000:]
