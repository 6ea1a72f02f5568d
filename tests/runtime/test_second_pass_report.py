"""The report of the second pass says what the answers add up to."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from inspector_gui.core.agreement import Share
from inspector_gui.core.second_pass import BlindAnswer, record_answer
from inspector_gui.runtime.second_pass_report import appraisers, write_second_pass_report

NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


def answers() -> list[BlindAnswer]:
    """Of four pictures, what two people and a model said."""
    said = [
        ("good", "good", "good", "OK"),
        ("good", "crack", "good", "NG"),
        ("crack", "crack", "good", "NG"),
        ("crack", "crack", "crack", "CHECK"),
    ]
    found = []
    for number, (reference, anna, berta, verdict) in enumerate(said):
        picture = f"p{number}"
        for who, label in (("anna", anna), ("=<b>rta", berta)):
            found.append(
                BlindAnswer(f"{picture}{who}", picture, reference, "anna", label, who, NOW)
            )
        found.append(
            BlindAnswer(picture, picture, reference, "anna", "", "", NOW, "abcdef0123", verdict)
        )
    return found


def test_each_appraiser_and_every_two_of_them() -> None:
    lines, pairs = appraisers(answers(), ["good"])
    figures = {line.figures.who: line for line in lines}
    assert list(figures) == ["=<b>rta", "anna", "abcdef01"]
    assert figures["anna"].figures.effectiveness == Share(3, 4)
    assert figures["anna"].figures.false_alarms == Share(1, 2)
    assert (figures["anna"].own, figures["=<b>rta"].own) == (4, 0)
    assert figures["=<b>rta"].figures.misses == Share(1, 2)
    model = figures["abcdef01"]
    assert (model.model, model.figures.undecided) == (True, 1)
    assert model.figures.effectiveness == Share(2, 3)
    assert {(p.first[0], p.second): p.count for p in pairs} == {
        ("=<b>rta", ("anna", False)): 4,
        ("=<b>rta", ("abcdef01", True)): 3,
        ("anna", ("abcdef01", True)): 3,
    }


def test_page_and_table(tmp_path: Path) -> None:
    (tmp_path / "dataset").mkdir()
    with pytest.raises(ValueError, match="no answers"):
        write_second_pass_report(tmp_path, ["good"], product="Plate", who="anna")
    for one in answers():
        record_answer(tmp_path / "dataset", one)
    page, table = write_second_pass_report(tmp_path, ["good"], product="<Plate>", who="anna")
    text = page.read_text(encoding="utf-8")
    assert "&lt;Plate&gt;" in text
    assert "<b>rta" not in text
    assert "75.0 %" in text
    assert "30.1 – 95.4 %" in text  # 3 of 4
    rows = table.read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 13
    assert rows[2].split(",")[1] == "'=<b>rta"  # no spreadsheet runs it
