"""The report of a run: `report.json` for programs, `report.html` for people."""

import json
import os
import platform
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from inspector_gui.core.durable_file import write_durably
from inspector_gui.runtime.assets import asset
from inspector_gui.runtime.engine import InferenceEngine
from trainer.cell_pictures import show_cells
from trainer.charts import Line, line_chart
from trainer.error_pictures import show_worst
from trainer.evaluation import Evaluation, EvaluationPicture, compare
from trainer.mask_report import mask_charts

JSON_FILE = "report.json"
HTML_FILE = "report.html"
TEMPLATE = "report.html.j2"
_PACKAGES = ("tensorflow", "tensorflow-cpu", "keras", "onnxruntime", "onnx", "numpy")
_LONGEST = 160  # characters of a name that are shown
_FIGURES = (
    ("accuracy", "Right verdicts", "share"),
    ("accuracy_at_threshold", "Right by the limit alone", "share"),
    ("class_accuracy", "Right class", "share"),
    ("average_precision", "Average precision", "number"),
    ("roc_auc", "Area under ROC", "number"),
    ("escapes", "Escapes (bad part passed)", "count"),
    ("overkill", "Overkill (good part rejected)", "count"),
    ("unsure", "CHECK (a person decides)", "count"),
    ("precision", "Precision of NG", "share"),
    ("recall", "Recall of NG", "share"),
    ("f1", "F1 of NG", "number"),
    ("gate_accuracy", "Gate: fires when it should, and only then", "share"),
    ("gate_skipped", "Gate: good parts not searched", "share"),
    ("dice_defective", "Dice where a defect is marked", "number"),
    ("empty_clean", "Nothing marked where nothing is", "share"),
)
_OF_SOME = frozenset({"gate_accuracy", "gate_skipped", "dice_defective", "empty_clean"})
_INTERVAL_OF = {"escapes": "escape_rate", "overkill": "overkill_rate"}


def write_report(
    folder: Path,
    candidate: Evaluation,
    active: Evaluation | None = None,
    *,
    model_id: str = "",
    recipe: Mapping[str, Any] | None = None,
    parameters: Mapping[str, Any] | None = None,
    snapshot_id: str = "",
    learning_curves: Mapping[str, Sequence[float]] | None = None,
    parity: Mapping[str, Any] | None = None,
    seconds: float | None = None,
    pictures: Sequence[EvaluationPicture] = (),
    engine: InferenceEngine | None = None,
    details: Mapping[str, Any] | None = None,
) -> Path:
    """Write both files into a run folder.

    Args:
        folder: The run folder.
        candidate: The new model's answers on the locked test pictures.
        active: The active model's answers on the same pictures, or None.
        model_id: Of the finished file, when it differs from the one that was measured.
        recipe: `name`, `title`, `version`, `citation`.
        parameters: What the recipe was run with.
        snapshot_id: The frozen dataset.
        learning_curves: Values per epoch by name, such as loss and val_loss.
        parity: How far Keras and ONNX agree: `pictures`, `same_verdicts`, `max_difference`.
        seconds: How long the run took.
        pictures: The test pictures, so that the worst can be shown.
        engine: The candidate, to draw what it saw on them.
        details: More entries for `report.json`.

    Returns:
        Path of `report.json`.

    Raises:
        OSError: The folder cannot be written.
    """
    measured = candidate.as_dict()
    measured["model_id"] = model_id or candidate.model_id
    report: dict[str, Any] = {
        **(details or {}),
        "created": datetime.now().astimezone().isoformat(timespec="seconds"),
        "candidate": measured,
        "active": active.as_dict() if active else None,
        "comparison": compare(candidate, active) if active else None,
        "snapshot_id": snapshot_id,
        "recipe": dict(recipe or {}),
        "parameters": dict(parameters or {}),
        "learning_curves": {key: list(v) for key, v in (learning_curves or {}).items()},
        "parity": dict(parity) if parity else None,
        "conditions": conditions(seconds),
        "worst": show_worst(candidate, pictures, engine),
        "cells": show_cells(candidate, pictures, engine),
        "rows": [row.as_dict() for row in candidate.rows],
    }
    page = render(report)
    # A name with bytes that are no text must not cost the report.
    write_durably(folder / HTML_FILE, page.encode("utf-8", "replace"))
    text = json.dumps(report, indent=1, default=str)
    write_durably(folder / JSON_FILE, text.encode())
    return folder / JSON_FILE


def render(report: Mapping[str, Any]) -> str:
    """The page for a report's contents: one file, nothing loaded from elsewhere."""
    environment = Environment(
        loader=FileSystemLoader(asset()),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["short"] = _short
    environment.filters["figure"] = _figure
    environment.filters["thousands"] = "{:,}".format
    return environment.get_template(TEMPLATE).render(
        report=report,
        figures=_figure_rows(report),
        charts=_charts(report),
        mask_charts=mask_charts(report["marked"]) if "marked" in report else [],
        learning=_learning_charts(report["learning_curves"]),
    )


def conditions(seconds: float | None = None) -> dict[str, Any]:
    """Where and with what the figures were measured."""
    versions = {}
    for name in _PACKAGES:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:  # one of the two TensorFlow packages, or a frozen program
            continue
    return {
        "cpu": _processor(),
        "cores": os.cpu_count() or 1,
        "threads": min(2, os.cpu_count() or 1),
        "system": platform.platform(terse=True),
        "python": platform.python_version(),
        "versions": versions,
        "seconds": None if seconds is None else round(seconds, 1),
    }


def _processor() -> str:
    if sys.platform == "linux":
        try:
            for line in Path("/proc/cpuinfo").read_text().splitlines():
                if line.startswith("model name"):
                    return line.partition(":")[2].strip()
        except OSError:
            pass  # the name is a courtesy
    return platform.processor() or platform.machine()


def _figure_rows(report: Mapping[str, Any]) -> list[dict[str, Any]]:
    candidate, active = report["candidate"], report["active"]
    changes = report["comparison"]["metrics"] if report["comparison"] else {}
    rows = []
    for key, title, kind in _FIGURES:
        value = candidate["metrics"].get(key)
        if value is None and key in _OF_SOME:
            continue
        rows.append(
            {
                "title": title,
                "kind": kind,
                "candidate": value,
                "interval": candidate["intervals"].get(_INTERVAL_OF.get(key, key)),
                "active": active["metrics"].get(key) if active else None,
                "better": changes.get(key, {}).get("better"),
            }
        )
    return rows


def _charts(report: Mapping[str, Any]) -> list[Markup]:
    measured = [("candidate", "first", report["candidate"]), ("active", "second", report["active"])]
    drawn = [(name, style, m["curves"]) for name, style, m in measured if m and m["curves"]]
    if not drawn:
        return []
    unit = (0.0, 1.0)
    roc = [Line(n, s, c["roc"]["overkill_rate"], c["roc"]["found_rate"]) for n, s, c in drawn]
    pr = [Line(n, s, c["pr"]["recall"], c["pr"]["precision"]) for n, s, c in drawn]
    return [
        line_chart("ROC curve", roc, x_title="good parts rejected", y_title="defects found",
                   x_range=unit, y_range=unit, diagonal=True),
        line_chart("Precision and recall", pr, x_title="defects found (recall)",
                   y_title="precision", x_range=unit, y_range=unit),
    ]  # fmt: skip


def _learning_charts(history: Mapping[str, Sequence[float]]) -> list[Markup]:
    """One chart per quantity, with its validation twin; what has one value only is left out."""
    charts = []
    for name in dict.fromkeys(key.removeprefix("val_") for key in history):
        twins = [(name, "training"), (f"val_{name}", "validation")]
        lines = [
            Line(title, style, range(1, len(history[key]) + 1), history[key])
            for (key, title), style in zip(twins, ("first", "third"), strict=True)
            if len(history.get(key, ())) > 1
        ]
        if lines:
            title = name.replace("_", " ").capitalize()
            charts.append(line_chart(title, lines, x_title="epoch", y_title=title.lower()))
    return charts


def _short(text: object) -> str:
    """A name that cannot break the page: one line, no control characters, not endless."""
    clean = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in str(text))
    return clean if len(clean) <= _LONGEST else clean[: _LONGEST - 1] + "…"


def _figure(value: float | None, kind: str = "number") -> str:
    if value is None:
        return "–"
    if kind == "share":
        return f"{value:.1%}"
    return f"{value:.0f}" if kind == "count" else f"{value:.3f}"
