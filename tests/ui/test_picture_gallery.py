"""Looking through a candidate's answers: cells, order, map and outline, sending to Review."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.freeze import freeze
from inspector_gui.core.model_file import model_id_of
from inspector_gui.core.snapshot import Snapshot
from inspector_gui.runtime.candidate_report import read_candidate_report
from inspector_gui.runtime.review_candidates import gather
from inspector_gui.ui.candidate_panel import Candidate
from inspector_gui.ui.explain_dialog import ExplainDialog
from inspector_gui.ui.picture_gallery import PictureGallery
from inspector_gui.ui.station import Station
from tests.fakes.models import anomaly_model
from tests.fakes.reports import make_report
from tests.fakes.stations import CLASSES, make_product, messages, open_station, settle, show

WAIT_MS = 15_000


@pytest.fixture
def station(qtbot: QtBot, tmp_path: Path) -> Iterator[Station]:
    folder = make_product(tmp_path, {"good": 4, "crack": 3})
    run = folder / "runs" / "run-0003"
    run.mkdir(parents=True)
    with Dataset(folder / "dataset", CLASSES) as dataset:
        for picture in dataset.pictures():
            if picture.label == "crack":
                mask = np.zeros((48, 64), np.uint8)
                mask[10:20, 10:30] = 1
                dataset.annotate(picture.picture_id, "crack", who="anna", mask=mask)
        freeze(dataset, run, seed=1)
    (run / "candidate.onnx").write_bytes(anomaly_model())
    with open_station(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture
def candidate(station: Station) -> Candidate:
    """Good pictures: two right, two taken for a crack; cracks: one right, two missed."""
    run = station.folder / "runs" / "run-0003"
    frozen = Snapshot.model_validate_json((run / "snapshot.json").read_bytes())
    scores = {"good": iter((0.1, 0.3, 0.6, 0.9)), "crack": iter((0.8, 0.2, 0.05))}
    report: dict[str, Any] = make_report()
    report["rows"] = []
    for picture in frozen.pictures:
        score = next(scores[picture.label])
        over = score >= 0.5
        report["rows"].append(
            {
                "path": picture.path,
                "label": picture.label,
                "truth": "OK" if picture.label == "good" else "NG",
                "verdict": "NG" if over else "OK",
                "score": score,
                "over_limit": over,
                "class_name": "crack" if over else "good",
            }
        )
    model_id = model_id_of((run / "candidate.onnx").read_bytes())
    return Candidate(run, "3", model_id, read_candidate_report(report))


@pytest.fixture
def gallery(qtbot: QtBot, station: Station, candidate: Candidate) -> PictureGallery:
    made = PictureGallery(station, candidate, "Answers of candidate 3")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    show(qtbot, made)
    shown(qtbot, made)
    return made


def shown(qtbot: QtBot, gallery: PictureGallery) -> None:
    qtbot.waitUntil(lambda: gallery.canvas.image is not None, timeout=WAIT_MS)


def said(gallery: PictureGallery) -> list[str]:
    texts = [gallery.list.item(row).text() for row in range(gallery.list.count())]
    return [text.splitlines()[1] for text in texts]


def click(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def words(gallery: PictureGallery) -> str:
    return "\n".join(label.text() for label in gallery.findChildren(QLabel))


def test_cells_count_and_list_the_surest_answers_first(
    qtbot: QtBot, gallery: PictureGallery
) -> None:
    table = gallery.table
    assert table is not None
    counts = {cell: button.text() for cell, button in table.cells.items()}
    assert counts == {
        ("good", "good"): "2",
        ("good", "crack"): "2",
        ("crack", "good"): "2",
        ("crack", "crack"): "1",
    }
    click(table.cells["crack", "good"])
    assert said(gallery) == ["OK · good · defect score 0.050", "OK · good · defect score 0.200"]
    assert gallery.send_all.text() == "Send 2 mistakes to Review"
    click(table.cells["good", "good"])
    assert said(gallery) == ["OK · good · defect score 0.100", "OK · good · defect score 0.300"]
    assert not gallery.send_all.isEnabled()
    assert "OK, good: defect score 0.100, limit 0.500." in gallery._words.text()


def test_the_picture_comes_with_the_models_map_and_the_true_outline(
    qtbot: QtBot, gallery: PictureGallery
) -> None:
    assert gallery.table is not None
    click(gallery.table.cells["crack", "good"])
    shown(qtbot, gallery)
    mapped = gallery.canvas.image
    assert mapped is not None
    assert mapped[30, 30, 0] > mapped[30, 30, 2] + 40, "a dark picture is red all over"
    with_outline = gallery.canvas.grab().toImage()
    click(gallery.truth_switch)
    assert gallery.canvas.grab().toImage() != with_outline
    click(gallery.map_switch)
    plain = gallery.canvas.image
    assert plain is not None
    assert abs(int(plain[30, 30, 0]) - int(plain[30, 30, 2])) < 10
    click(gallery.explain_button)
    (dialog,) = gallery.findChildren(ExplainDialog)
    qtbot.waitUntil(lambda: "Model tiny" in dialog.says.text(), timeout=WAIT_MS)
    dialog.close()


def test_mistakes_go_to_the_front_of_the_review(
    qtbot: QtBot, gallery: PictureGallery, station: Station
) -> None:
    assert gallery.table is not None
    assert station.place is not None
    click(gallery.table.cells["crack", "good"])
    click(gallery.send_all)
    qtbot.waitUntil(lambda: "2 pictures wait in Review." in words(gallery), timeout=WAIT_MS)
    asked = {c.key: c.asked for c in gather(station.place) if c.asked}
    assert sorted(asked.values()) == ["run 3: crack ≠ good 0.80", "run 3: crack ≠ good 0.95"]
    click(gallery.table.cells["good", "good"])
    shown(qtbot, gallery)
    click(gallery.send_one)
    settle(qtbot, station)
    asked = {c.key: c.asked for c in gather(station.place) if c.asked}
    assert sorted(asked.values())[-1] == "run 3: good = good 0.90"
    assert len(asked) == 3
    assert messages() == []


def test_without_the_candidates_file_the_pictures_are_shown_and_a_sentence_says_why(
    qtbot: QtBot, station: Station, candidate: Candidate
) -> None:
    (candidate.folder / "candidate.onnx").unlink()
    paths = [row.path for row in candidate.report.rows[:2]]
    gallery = PictureGallery(station, candidate, "2 fixed", paths)
    gallery.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    show(qtbot, gallery)
    shown(qtbot, gallery)
    assert gallery.table is None
    assert gallery.list.count() == 2
    assert "The candidate cannot be asked again" in words(gallery)
    assert not gallery.map_switch.isEnabled()
    assert not gallery.explain_button.isEnabled()
