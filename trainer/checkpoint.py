"""Where a training stands, in the run folder: a broken-off run goes on from there."""

import hashlib
import json
import os
import time
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.durable_file import replace_durably
from inspector_gui.core.jobs import CHECKPOINT_FILE, Job

_EVERY_S = 20.0
_WORK_PER_SAVE = 20  # seconds of training for each second of writing: large networks, slow disks
_NOTES = "notes"


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """A training between two epochs.

    Attributes:
        arrays: Variables of network and optimizer, by name.
        notes: Numbers and text, ready for JSON: how far it is, what was measured.
    """

    arrays: dict[str, NDArray[Any]]
    notes: dict[str, Any]


class Checkpoint:
    """Writes and reads the state of one run. Trainer's main thread.

    The file holds plain arrays and JSON, nothing that could be carried out when it is read.
    """

    def __init__(
        self,
        folder: Path | None,
        job: Job | None = None,
        version: str = "",
        *,
        every_s: float = _EVERY_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Reads nothing yet.

        Args:
            folder: Run folder; None for a training that cannot be taken up again.
            job: What is trained; a state of another job or snapshot is not used.
            version: Of the recipe.
            every_s: At most one state is written in so many seconds, fewer where writing is slow; 0
                writes whenever it is asked.
            clock: Seconds.
        """
        self._path = None if folder is None else folder / CHECKPOINT_FILE
        self._of = "" if job is None else _fingerprint(job, version)
        self._every_s, self._clock = every_s, clock
        self._written = clock()
        self._pause = every_s

    @property
    def due(self) -> bool:
        """Whether it is time to write a state."""
        return self._path is not None and self._clock() - self._written >= self._pause

    def save(self, arrays: Mapping[str, NDArray[Any]], notes: Mapping[str, Any]) -> None:
        """Write a state; the earlier one is replaced as a whole.

        Raises:
            OSError: The folder cannot be written.
        """
        if self._path is None:
            return
        began = self._clock()
        told = json.dumps({**notes, "of": self._of}).encode()
        temporary = self._path.with_suffix(".tmp")
        try:
            with temporary.open("wb") as file:
                np.savez(file, **{_NOTES: np.frombuffer(told, np.uint8)}, **arrays)  # type: ignore[arg-type]
                file.flush()
                os.fsync(file.fileno())
            replace_durably(temporary, self._path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        self._written = self._clock()
        if self._every_s:
            self._pause = max(self._every_s, _WORK_PER_SAVE * (self._written - began))

    def load(self) -> State | None:
        """The state of this very job, None where there is none or it cannot be read."""
        if self._path is None:
            return None
        try:
            # Opened here, because numpy leaves a file open that it cannot read.
            with self._path.open("rb") as file, np.load(file, allow_pickle=False) as found:
                arrays = {name: found[name] for name in found.files}
            notes = json.loads(arrays.pop(_NOTES).tobytes())
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            return None
        if not isinstance(notes, dict) or notes.get("of") != self._of:
            return None
        return State(arrays, notes)

    def forget(self) -> None:
        """The run is done: nothing is left to take up."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)


def _fingerprint(job: Job, version: str) -> str:
    """What must be the same for a state to fit: recipe, values, seed, pictures."""
    try:
        snapshot = hashlib.sha256(Path(job.snapshot).read_bytes()).hexdigest()
    except OSError:
        snapshot = ""
    what = [job.recipe, version, job.parameters, job.seed, snapshot]
    return hashlib.sha256(json.dumps(what, sort_keys=True, default=str).encode()).hexdigest()


def variables_of(*owners: Any) -> dict[str, NDArray[Any]]:
    """All numbers of a network and its optimizers, in this order."""
    return {name: np.asarray(variable) for name, variable in _named(owners).items()}


def put_back(state: State, *owners: Any) -> bool:
    """Give a network and its built optimizers the numbers of a state; False if they do not fit."""
    wanted = _named(owners)
    for name, variable in wanted.items():
        if name not in state.arrays or state.arrays[name].shape != tuple(variable.shape):
            return False
    for name, variable in wanted.items():
        variable.assign(state.arrays[name])
    return True


def _named(owners: tuple[Any, ...]) -> dict[str, Any]:
    return {
        f"owner{number}.{place:04d}": variable
        for number, owner in enumerate(owners)
        for place, variable in enumerate(owner.variables)
    }
