"""The report of a run."""

import csv
import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np

from inspector_gui.core.frame import Frame
from inspector_gui.core.result import InspectionResult, Reason, ReasonCode, Verdict
from inspector_gui.runtime.pipeline import Pipeline
from inspector_gui.runtime.run_report import RunReport


def result(class_name: str) -> InspectionResult:
    reason = Reason.of(ReasonCode.CLASS_OVER_LIMIT, class_name=class_name, score=0.9, limit=0.5)
    now = datetime.now().astimezone()
    return InspectionResult(
        "r1", 0, "p1", "demo", "m1", now, Verdict.NG, reason, 0.9, class_name
    )  # fmt: skip


def frame(path: str | None) -> Frame:
    now = datetime.now().astimezone()
    return Frame(np.zeros((4, 4, 3), np.uint8), 0, 1, now, "folder", "p1", path)


def test_rows_are_kept_for_files_only_and_formulas_are_neutral(tmp_path: Path) -> None:
    report = RunReport(messages=["the folder has no more pictures"])
    report.note(result("=cmd|' /C calc'!A0"), frame("/pictures/=1.png"))
    report.note(result("crack"), frame(None))
    stats = Pipeline(product="demo", history=None).stats()
    report.write(tmp_path / "r.json", stats, {"p50": 0.1, "p99": 1.0, "max": 2.0})
    written = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert [row["verdict"] for row in written["pictures"]] == ["NG"]
    assert written["errors"] == ["the folder has no more pictures"]
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["class"].startswith("'=")
    assert row["score"] == "0.9"


def test_a_source_without_end_does_not_fill_the_memory(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("inspector_gui.runtime.run_report.MOST_ROWS", 3)
    report = RunReport()
    for number in range(5):
        report.note(replace(result("crack"), model_id=""), frame(f"/video.mp4#{number}"))
    report.write(tmp_path / "r.json", Pipeline(product="demo", history=None).stats(), {})
    written = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert [row["score"] for row in written["pictures"]] == [None] * 3  # no model judged
    assert written["errors"] == ["the table holds the first 3 pictures; 2 more are in the history"]
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["score"] for row in csv.DictReader(file)] == [""] * 3


def test_a_live_run_has_no_table(tmp_path: Path) -> None:
    report = RunReport()
    report.note(result("crack"), frame(None))
    report.write(tmp_path / "r.json", Pipeline(product="demo", history=None).stats(), {})
    assert "pictures" not in json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert not (tmp_path / "r.csv").exists()
