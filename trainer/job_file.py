"""Reading what a run is given: the job and its snapshot."""

from pathlib import Path

from pydantic import ValidationError

from inspector_gui.core.jobs import Job
from inspector_gui.core.snapshot import Snapshot
from trainer.failure import JobError


def read_job(path: Path) -> Job:
    """Read `job.json`; relative paths in it count from its folder.

    Raises:
        JobError: It is missing, or not a job.
    """
    try:
        job = Job.model_validate_json(path.read_bytes())
    except OSError as error:
        raise JobError("no_job", f"The job {path} cannot be read: {error.strerror}.") from error
    except ValidationError as error:
        raise JobError("bad_job", f"{path.name} is not a job: {_first(error)}.") from error
    base = path.resolve().parent
    parent = job.parent_model
    places = {name: str(base / getattr(job, name)) for name in ("dataset", "snapshot", "output")}
    return job.model_copy(
        update={**places, "parent_model": None if parent is None else str(base / parent)}
    )


def read_snapshot(path: Path) -> Snapshot:
    """Read `snapshot.json`.

    Raises:
        JobError: It is missing, or not a snapshot.
    """
    try:
        return Snapshot.model_validate_json(path.read_bytes())
    except OSError as error:
        raise JobError(
            "no_snapshot",
            f"The snapshot {path} cannot be read: {error.strerror}.",
            "Start the training again; it freezes the dataset anew.",
        ) from error
    except ValidationError as error:
        raise JobError(
            "bad_snapshot",
            f"{path.name} is not a snapshot: {_first(error)}.",
            "Start the training again; it freezes the dataset anew.",
        ) from error


def _first(error: ValidationError) -> str:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    message = first["msg"].rstrip(".")
    return f"{where}: {message}" if where else message
