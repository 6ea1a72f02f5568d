"""One recorded verdict, on its way into the history and out of it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.result import InspectionResult, Verdict

#: A part's verdict, and the one that it takes the place of, None for a part that is new.
PartChange = tuple[Verdict, Verdict | None]


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One result ready to be written.

    Attributes:
        result: The result, without mask and heat map: the history does not hold them.
        source: Name of the source.
        path: The file the picture came from, or None.
        picture: (H, W, 3) uint8 RGB to be kept, or None.
        changes: What the frame changed in the counts of parts, as `PartBook.note` says it; None
            where nobody counted.
    """

    result: InspectionResult
    source: str
    path: str | None
    picture: NDArray[np.uint8] | None
    changes: Sequence[PartChange] | None = None

    def without_picture(self) -> "Entry":
        """The same entry, its picture not kept."""
        return replace(self, picture=None)

    def columns(self, capture: str | None) -> dict[str, Any]:
        """The row of the table `results`.

        File names need not be text; what is not is shown as "?", because a database refuses it.

        Args:
            capture: The kept picture relative to the captures folder, or None.
        """
        result = self.result
        row: dict[str, Any] = {
            "resultId": result.result_id,
            "partId": result.part_id,
            "jobId": result.product,
            "internalRecipeId": result.model_id,
            "internalConfigurationId": result.configuration_id,
            "creationTime": result.created,
            "processingTimes": json.dumps({k: round(v, 3) for k, v in result.times_ms.items()}),
            "resultState": result.verdict.value,
            "score": result.defect_score,
            "className": result.class_name,
            "reasonCode": result.reason.code.value,
            "reasonText": result.reason.text,
            "frameIndex": result.frame_index,
            "source": self.source,
            "sourcePath": self.path,
            "capturePath": capture,
            "partChanges": None if self.changes is None else _written(self.changes),
        }
        return {name: _text(v) if isinstance(v, str) else v for name, v in row.items()}


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One recorded verdict.

    Attributes:
        result_id: Unique id of the result.
        part_id: The part, or "" between two parts.
        product: Name of the product.
        model_id: The model that judged, or "".
        configuration_id: Hash of the decision rule.
        created: Local time with zone.
        times_ms: Milliseconds by step.
        verdict: "OK", "NG" or "CHECK".
        score: Defect score, 0..1.
        class_name: Most likely class, or None.
        reason_code: Value of a `ReasonCode`.
        reason_text: The reason in English.
        frame_index: Which frame of its source.
        source: Name of the source.
        path: The file the picture came from, or None.
        capture: File of the kept picture, or None.
        disputed_label: What a person called it, or None.
        disputed_by: Who, or None.
        disputed_at: When, local time with zone, or None.
    """

    result_id: str
    part_id: str
    product: str
    model_id: str
    configuration_id: str
    created: datetime
    times_ms: dict[str, float]
    verdict: str
    score: float
    class_name: str | None
    reason_code: str
    reason_text: str
    frame_index: int
    source: str
    path: str | None
    capture: Path | None
    disputed_label: str | None
    disputed_by: str | None
    disputed_at: datetime | None = None

    @property
    def score_text(self) -> str:
        """The score, or a dash where no model judged."""
        return f"{self.score:.2f}" if self.model_id else "–"


def _written(changes: Sequence[PartChange]) -> str:
    """Such as "+OK" for a new part, or "OK>NG" where a verdict takes the place of another."""
    return " ".join(f"{old.value}>{new.value}" if old else f"+{new.value}" for new, old in changes)


def _text(value: str) -> str:
    """The same text if it can be written as UTF-8 without zeros, else with question marks."""
    return value.encode(errors="replace").decode().replace("\0", "?")


def row_from(columns: Mapping[Any, Any], captures: Path | None) -> HistoryRow:
    """Read a row of the table `results` joined with its last dispute.

    Args:
        columns: Values by column name.
        captures: The folder that kept pictures lie in.
    """
    capture = columns["capturePath"]
    return HistoryRow(
        result_id=columns["resultId"],
        part_id=columns["partId"],
        product=columns["jobId"],
        model_id=columns["internalRecipeId"],
        configuration_id=columns["internalConfigurationId"],
        created=columns["creationTime"].astimezone(),
        times_ms=json.loads(columns["processingTimes"]),
        verdict=columns["resultState"],
        score=columns["score"],
        class_name=columns["className"],
        reason_code=columns["reasonCode"],
        reason_text=columns["reasonText"],
        frame_index=columns["frameIndex"],
        source=columns["source"],
        path=columns["sourcePath"],
        capture=None if capture is None or captures is None else captures / capture,
        disputed_label=columns["label"] or None,  # an empty label withdraws
        disputed_by=columns["who"] if columns["label"] else None,
        disputed_at=columns["disputedAt"].astimezone() if columns["label"] else None,
    )
