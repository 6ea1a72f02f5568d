"""What a file name or a class name may do to a report: nothing."""

import csv
import json
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from inspector_gui.core.frame import Frame
from inspector_gui.core.result import InspectionResult, Reason, ReasonCode, Verdict
from inspector_gui.runtime.pipeline_stats import PipelineStats
from inspector_gui.runtime.run_report import RunReport


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("teil\udcff.png", "teil.png"),
        ("a\nb\r\nc.png", "a b c.png"),
        ("gnp.\u202etxt", "gnp.txt"),
        ("=1+1.png", "'=1+1.png"),
        ("%x|y.png", "'%x|y.png"),
    ],
)
def test_odd_names_neither_break_the_run_report_nor_run_in_a_spreadsheet(
    tmp_path: Path, name: str, cell: str
) -> None:
    now = datetime.now().astimezone()
    reason = Reason.of(ReasonCode.BELOW_LIMIT, score=0.1, limit=0.5)
    result = InspectionResult("r", 0, "p", "gear", "m", now, Verdict.OK, reason, 0.1234567)
    report = RunReport()
    report.note(result, Frame(np.zeros((4, 4, 3), np.uint8), 0, 1, now, "folder", "p", name))
    report.write(tmp_path / "r.json", PipelineStats(), {})
    assert json.loads((tmp_path / "r.json").read_bytes())["pictures"][0]["verdict"] == "OK"
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["picture"], row["score"]) for row in rows] == [(cell, "0.123457")]
