"""What the station promises the pages, where it goes wrong too."""

from collections.abc import Iterator
from pathlib import Path
from time import monotonic_ns

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.frame import Frame
from inspector_gui.core.product import load_product, save_product
from inspector_gui.core.result import InspectionResult, Verdict
from inspector_gui.runtime.history import HistoryError
from inspector_gui.runtime.settings import Settings
from inspector_gui.ui.station import Station
from tests.fakes.models import classify_model, tagged
from tests.fakes.stations import (
    CLASSES,
    add_verdicts,
    make_product,
    messages,
    open_station,
    picture,
    settle,
)

MODEL = classify_model(classes=CLASSES)


@pytest.fixture
def verdict(tmp_path: Path) -> InspectionResult:
    folder = make_product(tmp_path, model=MODEL)
    return add_verdicts(folder, [(Verdict.NG, 0.9)])[0]


@pytest.fixture
def station(qtbot: QtBot, tmp_path: Path, verdict: InspectionResult) -> Iterator[Station]:
    with open_station(qtbot, tmp_path) as station:
        yield station


def dispute(qtbot: QtBot, station: Station, verdict: InspectionResult) -> None:
    frame = Frame(picture(70, seed=5), 0, monotonic_ns(), verdict.created, "test")
    with qtbot.waitSignal(station.labelled, timeout=20_000):
        station.answers.dispute(frame, verdict, "good")
    settle(qtbot, station)


def disputed_as(station: Station, verdict: InspectionResult) -> str | None:
    assert station.place is not None
    rows = station.place.history.query(part_id=verdict.part_id)
    return next(row.disputed_label for row in rows if row.result_id == verdict.result_id)


def test_an_answer_taken_back_is_no_dispute_in_the_history(
    qtbot: QtBot, station: Station, verdict: InspectionResult
) -> None:
    dispute(qtbot, station, verdict)
    assert disputed_as(station, verdict) == "good"
    with qtbot.waitSignal(station.undone, timeout=20_000):
        station.answers.undo("inspect")
    settle(qtbot, station)
    assert disputed_as(station, verdict) is None


def test_undo_takes_back_the_answer_that_is_still_on_its_way(
    qtbot: QtBot, station: Station, verdict: InspectionResult
) -> None:
    dispute(qtbot, station, verdict)
    frame = Frame(picture(90, seed=6), 1, monotonic_ns(), verdict.created, "test")
    with qtbot.waitSignal(station.undone, timeout=20_000):
        station.answers.dispute(frame, verdict, "crack")
        station.answers.undo("inspect")
    settle(qtbot, station)
    assert station.place is not None
    assert sum(station.place.dataset.counts().values()) == 1
    assert disputed_as(station, verdict) == "good"


def test_an_answer_that_cannot_be_taken_back_can_be_tried_again(
    qtbot: QtBot, station: Station, verdict: InspectionResult, monkeypatch: pytest.MonkeyPatch
) -> None:
    dispute(qtbot, station, verdict)
    assert station.place is not None

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(station.place.dataset, "undo", refuse)
        station.answers.undo("inspect")
        settle(qtbot, station)
    assert station.answers.can_undo("inspect")
    with qtbot.waitSignal(station.undone, timeout=20_000):
        station.answers.undo("inspect")


def test_trouble_with_the_history_does_not_make_an_answer_unsaved(
    qtbot: QtBot, station: Station, verdict: InspectionResult, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert station.place is not None

    def refuse(*_: object) -> None:
        raise HistoryError("the history cannot be written: disk full")

    monkeypatch.setattr(station.place.history, "record_dispute", refuse)
    dispute(qtbot, station, verdict)
    assert station.answers.can_undo("inspect")
    assert station.place.dataset.counts()["good"] == 1
    assert ("error", "the history cannot be written: disk full") in messages()


def test_opening_twice_leaves_one_product_open(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("plate", "gear"):
        make_product(tmp_path, name=name)
    station = Station(tmp_path, Settings())
    opened: list[str] = []
    station.opened.connect(lambda: opened.append(station.product.name))
    for name in ("plate", "plate", "gear"):
        station.open_product(name)
    qtbot.waitUntil(lambda: opened == ["plate", "gear"], timeout=20_000)
    settle(qtbot, station)
    with qtbot.waitSignal(station.opened, timeout=20_000):
        station.open_product("plate")  # its lock was given back
    station.shut_down()


def test_a_product_that_opens_while_the_program_ends_is_closed_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = make_product(tmp_path)
    station = Station(tmp_path, Settings())
    opened: list[bool] = []
    station.opened.connect(lambda: opened.append(True))
    station.open_product("plate")
    station.shut_down()
    QApplication.processEvents()  # what the store thread sent meanwhile arrives now
    assert opened == []
    assert station.pipeline is None
    with Dataset(folder / "dataset", CLASSES):  # its lock was given back
        pass


def test_a_model_is_on_trial_for_a_limited_time(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_product(tmp_path, model=MODEL)
    with open_station(qtbot, tmp_path) as station:
        assert station.place is not None
        newer = station.place.models.add(tagged(MODEL, "newer"))
        monkeypatch.setattr("inspector_gui.runtime.model_store.TRIAL_SECONDS", 0.05)
        with qtbot.waitSignal(station.models_changed, timeout=60_000):
            station.promote(newer)
        qtbot.waitUntil(lambda: not (folder / "models" / "trial.json").exists(), timeout=20_000)


def test_a_model_for_one_run_judges_by_its_own_rule(qtbot: QtBot, tmp_path: Path) -> None:
    folder = make_product(tmp_path, model=MODEL)
    strict = DecisionRule(threshold=0.99)
    save_product(folder, load_product(folder).model_copy(update={"decision": strict}))
    station = Station(tmp_path, Settings())
    refused: list[str] = []
    station.open_product("plate", model=b"no model", failed=refused.append)
    qtbot.waitUntil(lambda: bool(refused), timeout=20_000)
    with qtbot.waitSignal(station.opened, timeout=60_000):
        station.open_product("plate", model=tagged(MODEL, "other"))
    assert station.place is not None
    assert station.place.engine is not None
    assert station.place.engine.rule == station.place.engine.manifest.decision
    station.shut_down()


def test_pictures_deleted_by_hand_are_said_once_and_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    folder = make_product(tmp_path, {"good": 4, "crack": 2})
    files = sorted((folder / "dataset" / "good").glob("*.png"))
    kept = {path: path.read_bytes() for path in files[:3]}
    for path in kept:
        path.unlink()

    def opened() -> tuple[list[str], list[str]]:
        with open_station(qtbot, tmp_path) as station:
            settle(qtbot, station)
            settle(qtbot, station)  # the look at the folders has an end of its own
            assert station.place is not None
            told = [text for level, text in messages() if level == "warning"]
            return told, sorted(p.part_id for p in station.place.dataset.pictures())

    told, parts = opened()
    assert len(parts) == 3
    assert len(told) == 1
    assert told[0].startswith("3 pictures are no longer in the dataset folder, such as good/")
    assert "left out" in told[0]
    assert "put the files back" in told[0]
    assert opened() == ([], parts)
    for path, data in kept.items():
        path.write_bytes(data)
    assert opened() == ([], [f"P{n:03d}" for n in range(1, 7)])
