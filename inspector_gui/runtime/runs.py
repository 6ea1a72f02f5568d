"""Run folders: one per training, with its job, events, candidate, report and outcome."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.jobs import CHECKPOINT_FILE, Cancelled, Done, Failed, Job, parse_event
from inspector_gui.core.model_file import ModelFileError, model_id_of
from inspector_gui.runtime.model_check import check_model

JOB_FILE = "job.json"
OUTCOME_FILE = "outcome.json"
EVENTS_FILE = "events.jsonl"
REPORT_FILE = "report.json"
CANDIDATE_FILE = "candidate.onnx"
_TAIL_BYTES = 64 * 1024
_MAX_REPORT_BYTES = 64 * 1024 * 1024

_LEFT_ALONE = "the program ended while this training ran; start it again"
RunState = Literal["done", "failed", "cancelled", "crashed"]
Decision = Literal["", "promoted", "kept"]


class RunOutcome(BaseModel):
    """The contents of `outcome.json`: how a run ended and what people made of it.

    Attributes:
        state: done, failed (it said why), cancelled (by a person) or crashed.
        message: One sentence for people.
        hint: What to do about it, or "".
        model_id: The candidate, "" without one.
        decision: "promoted" or "kept" (the active model was kept), "" while it is open.
        who: The operator who decided.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    state: RunState
    message: str = ""
    hint: str = ""
    model_id: str = ""
    decision: Decision = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """One earlier training.

    Attributes:
        run_id: Name of its folder.
        folder: `<product>/runs/<run_id>`.
        job: What was asked for.
        created: When the job was written, local time with zone.
        outcome: How it ended; None while it may still be under way.
    """

    run_id: str
    folder: Path
    job: Job
    created: datetime
    outcome: RunOutcome | None

    @property
    def number(self) -> str:
        """What people call the run: `run-0041` is 41."""
        return self.run_id.removeprefix("run-").lstrip("0") or self.run_id

    @property
    def can_resume(self) -> bool:
        """Whether it was broken off and has left a state to go on from. Reads the disk."""
        broken = self.outcome is None or self.outcome.state in ("crashed", "cancelled")
        return broken and (self.folder / CHECKPOINT_FILE).is_file()


def new_run_folder(product_folder: Path) -> Path:
    """Make the next free folder `runs/run-NNNN`.

    Raises:
        OSError: The product folder cannot be written.
    """
    runs = product_folder / "runs"
    runs.mkdir(parents=True, exist_ok=True)
    taken = [int(p.name[4:]) for p in runs.glob("run-*") if p.name[4:].isdecimal()]
    number = max(taken, default=0) + 1
    while True:
        folder = runs / f"run-{number:04d}"
        try:
            folder.mkdir()
        except FileExistsError:
            number += 1
        else:
            return folder


def write_job(job: Job) -> Path:
    """Write `job.json` into the job's output folder and return its path.

    Raises:
        OSError: The folder cannot be written.
    """
    path = Path(job.output) / JOB_FILE
    write_durably(path, job.model_dump_json(indent=2).encode())
    return path


def write_outcome(run_folder: Path, outcome: RunOutcome) -> None:
    """Write `outcome.json`.

    Raises:
        OSError: The folder cannot be written.
    """
    write_durably(run_folder / OUTCOME_FILE, outcome.model_dump_json(indent=2).encode())


def record_decision(run_folder: Path, decision: Decision, who: str) -> None:
    """Note what a person decided about the run's candidate.

    Raises:
        OSError: The folder cannot be written.
    """
    outcome = _outcome_of(run_folder)
    if outcome is not None:
        write_outcome(run_folder, outcome.model_copy(update={"decision": decision, "who": who}))


def list_runs(product_folder: Path) -> list[Run]:
    """All runs of a product, newest first. Folders without a readable job are left out."""
    runs = []
    for folder in _folders(product_folder / "runs"):
        try:
            job_file = folder / JOB_FILE
            job = Job.model_validate_json(job_file.read_bytes())
            created = datetime.fromtimestamp(job_file.stat().st_mtime).astimezone()
        except (OSError, ValidationError):
            continue
        runs.append(Run(folder.name, folder, job, created, _outcome_of(folder)))
    return sorted(runs, key=lambda run: (run.created, run.run_id), reverse=True)


def read_report(run_folder: Path) -> dict[str, Any]:
    """The run's `report.json`.

    Raises:
        OSError: It cannot be read.
        ValueError: It is damaged or far too large.
    """
    path = run_folder / REPORT_FILE
    if path.stat().st_size > _MAX_REPORT_BYTES:
        raise ValueError(f"The report {path} is too large to be one.")
    try:
        report = json.loads(path.read_bytes())
    except ValueError as error:
        raise ValueError(f"The report {path} is damaged.") from error
    if not isinstance(report, dict):
        raise ValueError(f"The report {path} is damaged.")
    return report


def check_candidate(run_folder: Path, model: str, model_id: str) -> Path:
    """Make sure that a run's model is what the trainer says it is.

    Args:
        run_folder: The run's folder.
        model: Its file, relative to the folder or absolute, inside the folder.
        model_id: Hash that the trainer measured.

    Returns:
        The file.

    Raises:
        ModelFileError: It is missing, damaged, refused, or another file.
    """
    path = (run_folder / model).resolve()
    if not path.is_relative_to(run_folder.resolve()):
        raise ModelFileError("it lies outside the run's folder")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelFileError(f"{path.name} cannot be read: {error.strerror}") from error
    if check_model(data) is None:
        raise ModelFileError("it has no manifest")
    if model_id_of(data) != model_id:
        raise ModelFileError("it is not the file that was measured")
    return path


def read_candidate(run_folder: Path, model_id: str) -> bytes:
    """The candidate's bytes, if they are still those that were measured.

    Raises:
        OSError: It cannot be read.
        ModelFileError: Another file lies there now.
    """
    data = (run_folder / CANDIDATE_FILE).read_bytes()
    if model_id and model_id_of(data) != model_id:
        raise ModelFileError(
            "The candidate's file was changed after it was measured; train once more."
        )
    return data


def _folders(runs: Path) -> Iterator[Path]:
    if runs.is_dir():
        yield from (p for p in runs.iterdir() if p.is_dir())


def _outcome_of(folder: Path) -> RunOutcome | None:
    """From `outcome.json`, or else from the trainer's last word."""
    try:
        return RunOutcome.model_validate_json((folder / OUTCOME_FILE).read_bytes())
    except (OSError, ValidationError):
        pass
    try:
        with (folder / EVENTS_FILE).open("rb") as file:
            file.seek(max(0, file.seek(0, 2) - _TAIL_BYTES))
            lines = file.read().decode(errors="replace").splitlines()
    except OSError:
        return None
    last = parse_event(lines[-1]) if lines else None
    match last:
        case Done():
            return RunOutcome(state="done", model_id=last.model_id)
        case Failed():
            return RunOutcome(state="failed", message=last.message, hint=last.hint)
        case Cancelled():
            # A person's cancel leaves an outcome; without one the program went away under it.
            return RunOutcome(state="crashed", message=_LEFT_ALONE)
    return None
