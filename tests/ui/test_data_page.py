"""The page Data and the export dialog, with real clicks and keys."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector_gui.core.jobs import Job
from inspector_gui.runtime.review_candidates import gather
from inspector_gui.runtime.runs import RunOutcome, write_job, write_outcome
from inspector_gui.ui.card import ActionButton
from inspector_gui.ui.data_page import DataPage
from inspector_gui.ui.export_dialog import ExportDialog
from inspector_gui.ui.import_pictures_dialog import ImportPicturesDialog
from inspector_gui.ui.station import Station
from tests.fakes.reports import make_report, make_row
from tests.fakes.stations import make_product, messages, open_station, picture, settle, show

LEFT = Qt.MouseButton.LeftButton
WAIT_MS = 20_000


@pytest.fixture
def station(qtbot: QtBot, tmp_path: Path) -> Iterator[Station]:
    make_product(tmp_path / "data", {"good": 3, "crack": 3})
    with open_station(qtbot, tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, station: Station) -> DataPage:
    return open_page(qtbot, station)


def open_page(qtbot: QtBot, station: Station) -> DataPage:
    made = DataPage(station)
    show(qtbot, made)
    made.activated()
    checked(qtbot, made)
    return made


def checked(qtbot: QtBot, page: DataPage) -> None:
    qtbot.waitUntil(lambda: page.check is not None and not page.checker.running, timeout=WAIT_MS)


def doubted(station: Station) -> None:
    """A finished run that doubts two labels."""
    assert station.place is not None
    run = station.folder / "runs" / "run-0002"
    run.mkdir(parents=True)
    report = make_report()
    report["rows"] = []
    scores = {"good": iter((0.9, 0.1, 0.2)), "crack": iter((0.97, 0.04, 0.8))}
    for one in station.place.dataset.pictures():
        score = next(scores[one.label])
        row = make_row(f"{one.label}/{one.path.name}", "OK" if one.label == "good" else "NG", score)
        report["rows"].append(row | {"label": one.label})
    (run / "report.json").write_text(json.dumps(report))
    write_job(Job(job_id="run-0002", recipe="r", dataset="d", snapshot="s", output=str(run)))
    write_outcome(run, RunOutcome(state="done"))


def asked(station: Station) -> list[str]:
    assert station.place is not None
    return sorted(c.asked for c in gather(station.place) if c.asked)


def test_it_counts_and_looks_again_when_the_dataset_has_changed(
    qtbot: QtBot, station: Station, page: DataPage
) -> None:
    assert station.place is not None
    rows = [(row.name, row.text) for row in page.overview.classes.rows]
    assert rows == [("good", "3"), ("crack", "3"), ("stain", "0")]
    assert [(row.name, row.text) for row in page.overview.sizes.rows] == [("64 × 48", "6")]
    page.deactivated()
    dataset = station.place.dataset
    station.submit(lambda: dataset.add(picture(99, seed=88), "stain", who="anna"))
    station.dataset_changed.emit()
    settle(qtbot, station)
    page.activated()
    qtbot.waitUntil(lambda: page.overview.classes.rows[2].text == "1", timeout=WAIT_MS)


def test_a_doubted_label_goes_to_the_front_of_the_review_by_one_key(
    qtbot: QtBot, station: Station
) -> None:
    doubted(station)
    page = open_page(qtbot, station)
    assert page.list.rowCount() == 2
    qtbot.waitUntil(lambda: page.picture.canvas.image is not None, timeout=WAIT_MS)
    QTest.keyClick(page.view, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: bool(messages()), timeout=WAIT_MS)
    assert messages() == [("info", "1 picture waits in Review.")]
    assert asked(station) == ["crack, but the model says good"]
    assert page.view.currentIndex().row() == 1, "the next one is looked at"
    QTest.mouseClick(page.send_all, LEFT)
    qtbot.waitUntil(lambda: len(messages()) == 2, timeout=WAIT_MS)
    assert len(asked(station)) == 2


def test_the_empty_states_say_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    make_product(tmp_path / "data", {})
    with open_station(qtbot, tmp_path / "data") as station:
        page = open_page(qtbot, station)
        assert "empty" in page.picture.empty.heading
        page.show_kind("aside")
        assert page.picture.empty.heading == "Nothing is set aside"
        assert not page.send.isEnabled()
        assert not page.export_button.isEnabled()
        QTest.keyClick(page, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: bool(page.window().findChildren(ImportPicturesDialog)))
        for dialog in page.window().findChildren(ImportPicturesDialog):
            dialog.close()


def test_untrained_it_points_to_the_training(qtbot: QtBot, page: DataPage) -> None:
    assert "No training has been measured yet" in page.picture.empty.detail
    with qtbot.waitSignal(page.page_wanted) as wanted:
        QTest.mouseClick(page.picture.empty.findChildren(ActionButton)[0], LEFT)
    assert wanted.args == ["train"]


def test_a_check_can_be_stopped_and_taken_up_again(qtbot: QtBot, station: Station) -> None:
    page = DataPage(station)
    show(qtbot, page)
    page.activated()
    assert page.checker.running
    QTest.mouseClick(page.refresh_button, LEFT)
    assert not page.checker.running
    assert page.check is None
    settle(qtbot, station)
    QTest.mouseClick(page.refresh_button, LEFT)
    checked(qtbot, page)
    assert page.check is not None
    assert page.check.pictures == 6


def open_export(qtbot: QtBot, station: Station, folder: Path, layout: str) -> ExportDialog:
    dialog = ExportDialog(station)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    show(qtbot, dialog)
    dialog.layouts.setCurrentIndex(dialog.layouts.findData(layout))
    dialog.path.setText(str(folder))
    return dialog


def test_the_dataset_is_exported_and_what_is_lost_is_said(
    qtbot: QtBot, tmp_path: Path, station: Station
) -> None:
    dialog = open_export(qtbot, station, tmp_path / "out", "coco")
    QTest.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: "written" in dialog.sentence, timeout=WAIT_MS)
    assert dialog.sentence.startswith("6 pictures written to ")
    assert "3 defective pictures have no mask" in dialog.detail
    assert len(list((tmp_path / "out").rglob("*.png"))) == 6
    QTest.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: "Nothing was written" in dialog.sentence, timeout=WAIT_MS)
    assert "not an empty folder" in dialog.sentence


def test_a_stopped_export_leaves_nothing_behind(
    qtbot: QtBot, tmp_path: Path, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inspector_gui.core import dataset_export

    monkeypatch.setattr(dataset_export, "_STEP_S", -1.0)  # a step for every picture
    assert station.place is not None
    dataset = station.place.dataset

    def fill() -> None:
        for seed in range(30):
            dataset.add(np.full((40, 40, 3), seed * 3, np.uint8), "good", who="anna")

    station.submit(fill)  # the one thread that writes
    settle(qtbot, station)
    dialog = open_export(qtbot, station, tmp_path / "out", "coco")
    QTest.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: dialog.progress.value() > 0, timeout=WAIT_MS)
    QTest.mouseClick(dialog.close_button, LEFT)
    qtbot.waitUntil(lambda: "Stopped" in dialog.sentence, timeout=WAIT_MS)
    assert not (tmp_path / "out").exists()
