"""What the app and the trainer say to each other: a job (JSON) in, events (JSON lines) out."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.preprocess import Roi

#: In a run folder: the state of a training that has not ended, if its recipe writes one.
CHECKPOINT_FILE = "checkpoint.npz"


class Job(BaseModel):
    """The contents of `job.json`. `python -m trainer run job.json` carries it out.

    Attributes:
        job_id: Name of the run folder.
        product: Product name, written into the model.
        recipe: Name of a recipe.
        parameters: Values for the recipe's parameters; missing ones take their defaults.
        dataset: Dataset folder.
        snapshot: `snapshot.json` made by `core.dataset`.
        output: Run folder: events.jsonl, report.json, report.html, candidate.onnx appear here.
        roi: The product's region of interest.
        parent_model: `.onnx` of the active model to compare with, or None.
        parent_rule: The rule the active model is used with, None for its own.
        model_name: What people will call the new model.
        seed: For every random choice of the run.
        max_minutes: The run ends with the best checkpoint so far when this is over; None: no limit.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    job_id: str
    product: str = ""
    recipe: str
    parameters: dict[str, Any] = Field(default_factory=dict)
    dataset: str
    snapshot: str
    output: str
    roi: Roi | None = None
    parent_model: str | None = None
    parent_rule: DecisionRule | None = None
    model_name: str = ""
    seed: int = 1
    max_minutes: float | None = None


class _Event(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Hello(_Event):
    """First line: who is speaking."""

    event: Literal["hello"] = "hello"
    job_id: str
    recipe: str
    pid: int
    protocol: int = 1


class Stage(_Event):
    """A new stage begins: load, build, train, export, parity, evaluate, report."""

    event: Literal["stage"] = "stage"
    name: str
    title: str


class Progress(_Event):
    """Progress of the stage, 0..1, and seconds left for the whole run if known."""

    event: Literal["progress"] = "progress"
    fraction: float
    seconds_left: float | None = None


class Metric(_Event):
    """Values at a step (an epoch): loss, val_loss, accuracy, val_accuracy and so on."""

    event: Literal["metric"] = "metric"
    step: int
    total: int
    values: dict[str, float]


class Log(_Event):
    """A line for people."""

    event: Literal["log"] = "log"
    level: Literal["info", "warning", "error"] = "info"
    message: str


class Done(_Event):
    """Last line of a successful run; success also needs exit code 0 and a model that verifies."""

    event: Literal["done"] = "done"
    model: str
    model_id: str
    report: str
    summary: dict[str, Any] = Field(default_factory=dict)


class Failed(_Event):
    """Last line of a failed run: a code for programs, two sentences for people."""

    event: Literal["failed"] = "failed"
    code: str
    message: str
    hint: str = ""


class Cancelled(_Event):
    """Last line of a cancelled run."""

    event: Literal["cancelled"] = "cancelled"


Event = Annotated[
    Hello | Stage | Progress | Metric | Log | Done | Failed | Cancelled,
    Field(discriminator="event"),
]
_EVENT: TypeAdapter[Event] = TypeAdapter(Event)


def parse_event(line: str) -> Event:
    """Read one line of a trainer's output. A line that is no event becomes a log line."""
    try:
        return _EVENT.validate_json(line)
    except ValueError:
        return Log(message=line.rstrip("\r\n")[:2000])
