"""A run's `report.json` as the screen needs it, and what another limit would change."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.result import Verdict

Advice = Literal["promote", "unclear", "keep"]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Metrics(_Part):
    """Counts on the locked test: escapes are bad parts passed, overkill good parts rejected."""

    escapes: int
    overkill: int
    unsure: int
    n_ok: int
    n_ng: int
    average_precision: float | None = None
    accuracy: float | None = None


class Speed(_Part):
    """Milliseconds per picture."""

    p50: float = 0.0
    p99: float = 0.0


class Measured(_Part):
    """One model on the locked test."""

    model_id: str = ""
    name: str = ""
    rule: DecisionRule = DecisionRule()
    metrics: Metrics
    speed: Speed = Speed()
    escape_sentence: str = ""


class Row(_Part):
    """The candidate's answer on one picture; see `trainer.evaluation.Row`."""

    path: str
    label: str
    truth: Literal["OK", "NG"]
    verdict: Literal["OK", "NG", "CHECK"]
    score: float
    group: str = ""
    over_limit: bool = False
    class_name: str = ""

    @property
    def sureness(self) -> float:
        """How sure the model is of `class_name`, 0..1."""
        return self.score if self.over_limit else 1 - self.score


class Comparison(_Part):
    """Candidate against active on the pictures both were measured on."""

    pictures: int = 0
    fixed: tuple[str, ...] = ()
    newly_wrong: tuple[str, ...] = ()
    advice: Advice = "unclear"
    sentence: str = ""


class Parity(_Part):
    """Whether the model file repeats the trained network."""

    pictures: int = 0
    same_verdicts: int | None = None
    max_difference: float = 0.0


class CandidateReport(_Part):
    """What is shown about a candidate.

    Attributes:
        candidate: Its figures.
        active: Those of the model it was compared with, None without one.
        comparison: What changed, None without an active model.
        parity: Keras against ONNX, None when it was not measured.
        rows: The candidate's answers.
    """

    candidate: Measured
    active: Measured | None = None
    comparison: Comparison | None = None
    parity: Parity | None = None
    rows: tuple[Row, ...] = Field(default=())

    @property
    def parts(self) -> int:
        """How many different parts the locked test shows."""
        return len({row.group or row.path for row in self.rows})


def read_candidate_report(report: dict[str, Any]) -> CandidateReport:
    """Take from a report what is shown.

    Raises:
        ValueError: It is not a report of this version.
    """
    try:
        return CandidateReport.model_validate(report)
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise ValueError(f"The report cannot be read: {where}.") from error


@dataclass(frozen=True, slots=True)
class Counts:
    """What a limit does on the locked test, in pictures."""

    escapes: int
    overkill: int
    unsure: int


def count_at(rows: Sequence[Row], rule: DecisionRule, measured: DecisionRule) -> Counts:
    """What a rule with another limit would have said, counted.

    Args:
        rows: Answers under the rule `measured`.
        rule: A rule that differs from it in its limits only.
        measured: The rule the rows were judged with.
    """
    escapes = overkill = unsure = 0
    for row in rows:
        verdict = _verdict_at(row, rule, measured)
        escapes += verdict == "OK" and row.truth == "NG"
        overkill += verdict == "NG" and row.truth == "OK"
        unsure += verdict == "CHECK"
    return Counts(escapes, overkill, unsure)


def _verdict_at(row: Row, rule: DecisionRule, measured: DecisionRule) -> str:
    name = row.class_name
    limit, band = rule.threshold_for(name), rule.band_for(name)
    if (limit, band) == (measured.threshold_for(name), measured.band_for(name)):
        return row.verdict
    if row.verdict == Verdict.CHECK and measured.verdict_for(name, row.score) is not Verdict.CHECK:
        # No region, or no answer at all: only a score below the limit settles that.
        return Verdict.OK if row.over_limit and row.score < limit else Verdict.CHECK
    return rule.verdict_for(name, row.score)
