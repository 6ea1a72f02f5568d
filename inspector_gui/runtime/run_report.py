"""What one run of the app inspected and how fast: the JSON of `--report` and its CSV."""

import csv
import io
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.frame import Frame
from inspector_gui.core.result import InspectionResult
from inspector_gui.runtime.csv_cell import neutral
from inspector_gui.runtime.pipeline_stats import PipelineStats

_COLUMNS = ("picture", "verdict", "score", "class", "reason", "model_id")

#: Enough for a folder of pictures; a video that never ends must not fill the memory.
MOST_ROWS = 200_000

_NOTHING_MEASURED = dict.fromkeys(("p50", "p95", "p99", "max"))  # file sources have no camera


@dataclass(slots=True)
class RunReport:
    """Collects rows while a file source runs and writes the report at the end.

    `window_s` is the time from the start of the process to the window's first picture on the
    screen, `opened_after_s` that to the opened product. `note` is called by the inference thread,
    `write` by the GUI thread after the pipeline stopped. `messages` are warnings and errors that
    were shown to the person; `left_out` counts rows beyond `MOST_ROWS`.
    """

    rows: list[dict[str, Any]] = field(default_factory=list)
    window_s: float | None = None
    opened_after_s: float = 0.0
    messages: list[str] = field(default_factory=list)
    left_out: int = 0

    def note(self, result: InspectionResult, frame: Frame) -> None:
        """Keep one row for a picture that came from a file; live frames are only counted."""
        if frame.path is None:
            return
        if len(self.rows) >= MOST_ROWS:
            self.left_out += 1
            return
        row = (
            frame.path,
            result.verdict.value,
            round(result.defect_score, 6) if result.model_id else None,
            result.class_name or "",
            result.reason.text,
            result.model_id,
        )
        self.rows.append(dict(zip(_COLUMNS, row, strict=True)))

    def write(self, path: Path, stats: PipelineStats, lag_ms: dict[str, float]) -> None:
        """Write `path` (JSON) and, for file sources, a CSV of the same name beside it.

        Raises:
            OSError: The folder cannot be written.
        """
        report: dict[str, Any] = {
            "window_s": None if self.window_s is None else round(self.window_s, 3),
            "first_verdict_s": self._since_start(stats.first_verdict_s),
            "source": stats.source_name,
            "inspected": stats.inspected,
            "skipped": stats.skipped,
            "lost": stats.lost,
            "fps": round(stats.fps, 2),
            "latency_ms": stats.latency_ms or _NOTHING_MEASURED,
            "paint_ms": stats.paint_ms or _NOTHING_MEASURED,
            "lag_ms": lag_ms,
            "rss_mb": round(psutil.Process().memory_info().rss / 2**20, 1),
            "verdicts": stats.verdicts,
            "model_ids": list(stats.model_ids),
            "errors": [
                *self.messages,
                *(f"{error.stage}: {error.message}" for error in stats.errors),
            ],
        }
        if self.left_out:
            report["errors"].append(
                f"the table holds the first {len(self.rows)} pictures;"
                f" {self.left_out} more are in the history"
            )
        if self.rows:
            report["pictures"] = self.rows
            write_durably(path.with_suffix(".csv"), self._csv().encode("utf-8-sig"))
        # A file name that is no text must not cost the report.
        text = json.dumps(report, indent=2, ensure_ascii=False)
        write_durably(path, text.encode(errors="replace"))

    def _since_start(self, seconds: float | None) -> float | None:
        return None if seconds is None else round(self.opened_after_s + seconds, 3)

    def _csv(self) -> str:
        text = io.StringIO()
        writer = csv.DictWriter(text, _COLUMNS)
        writer.writeheader()
        for row in self.rows:
            cells = {name: "" if value is None else value for name, value in row.items()}
            writer.writerow({name: neutral(value) for name, value in cells.items()})
        return text.getvalue()
