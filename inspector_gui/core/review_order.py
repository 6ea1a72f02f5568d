"""Which pictures a person should look at first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.result import Verdict

_USUAL_LIMIT = 0.5


class Doubt(IntEnum):
    """Why a picture stands where it stands in the queue; the first is looked at first."""

    ASKED = -1
    UNSURE = 0
    DIFFERS = 1
    UNANSWERED = 2
    UNJUDGED = 3
    AGREES = 4


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a model says about a picture.

    Attributes:
        verdict: OK, NG or CHECK.
        score: 0..1, the number compared with the limit.
        class_name: Most likely class, or None.
        model_id: Who says so, "" when no model judged.
        threshold: The limit in force, or None where the record does not tell.
        reason: The sentence, "" when unknown.
    """

    verdict: Verdict
    score: float
    class_name: str | None = None
    model_id: str = ""
    threshold: float | None = None
    reason: str = ""

    @property
    def score_text(self) -> str:
        """The score, or a dash where no model judged."""
        return f"{self.score:.2f}" if self.model_id else "–"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A picture that may be reviewed: one of the dataset, or a kept capture without an answer.

    Attributes:
        key: `picture_id` of a dataset picture, `result_id` of a capture; unique in the queue.
        path: The picture file.
        capture: Whether it is a capture that is not in the dataset yet.
        label: Its class, or None for a capture.
        part_id: The part on it, "" when unknown.
        who: Who gave the label, "" for a capture.
        when: When it came in.
        mask: Its mask file, or None.
        opinion: What the model said when it was seen, or None.
        asked: Why somebody wants it looked at again, "" when nobody does.
    """

    key: str
    path: Path
    capture: bool
    label: str | None
    part_id: str
    who: str
    when: datetime
    mask: Path | None = None
    opinion: Opinion | None = None
    asked: str = ""


def doubt_of(
    label: str | None, opinion: Opinion | None, ok_names: Sequence[str], defect_names: Sequence[str]
) -> Doubt:
    """Compare a person's answer with the model's.

    A classification into another defect class differs as well, where the model knows the class.
    """
    if opinion is None or not opinion.model_id:
        return Doubt.UNANSWERED if label is None else Doubt.UNJUDGED
    if opinion.verdict is Verdict.CHECK:  # once answered, nothing contradicts the answer
        return Doubt.UNSURE if label is None else Doubt.AGREES
    if label is None:
        return Doubt.UNANSWERED
    says_ok = opinion.verdict is Verdict.OK
    if says_ok != (label in ok_names):
        return Doubt.DIFFERS
    other_defect = opinion.class_name in defect_names and opinion.class_name != label
    return Doubt.DIFFERS if not says_ok and other_defect else Doubt.AGREES


def rank(doubt: Doubt, opinion: Opinion | None) -> float:
    """A number to sort by, smaller first.

    Unsure, unanswered and agreeing pictures come by how close the score is to the limit. Where
    person and model differ, the model that is surest comes first: that is where a wrong label is
    likeliest.
    """
    if opinion is None:
        return float(doubt)
    limit = _USUAL_LIMIT if opinion.threshold is None else opinion.threshold
    distance = min(abs(opinion.score - limit), 0.999)
    return doubt + (0.999 - distance if doubt is Doubt.DIFFERS else distance)


def order(ranks: NDArray[np.float64], newest: NDArray[np.float64]) -> NDArray[np.intp]:
    """Indices by rank, equal ranks newest first.

    Args:
        ranks: From `rank`, one for each picture.
        newest: Seconds, larger is newer.
    """
    return np.lexsort((-newest, ranks))
