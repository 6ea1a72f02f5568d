"""One recorded verdict as the history gives it back."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


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
