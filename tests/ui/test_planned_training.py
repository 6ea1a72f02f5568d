"""A training at an hour of the night: planned, dropped, begun by itself, missed."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector_gui.core.product import load_product
from inspector_gui.runtime.candidate_report import read_candidate_report
from inspector_gui.runtime.quick_learning import QuickOffer
from inspector_gui.ui.planned_training import PlannedTraining
from inspector_gui.ui.quick_learner import QuickPhase, QuickView
from inspector_gui.ui.quick_offer import QuickOfferCard
from inspector_gui.ui.station import Station
from inspector_gui.ui.train_page import TrainPage
from inspector_gui.ui.training import training_of
from tests.fakes.models import classify_model
from tests.fakes.reports import make_report
from tests.fakes.stations import CLASSES, make_product, messages, open_station, settle, show
from tests.ui.trainers import use_fake_trainer

PATIENCE_MS = 120_000
NOON = datetime(2026, 3, 2, 12, 0)
TEN = datetime(2026, 3, 2, 22, 0)


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    counts = {"good": 8, "crack": 8, "stain": 6}
    return make_product(tmp_path, counts, model=classify_model(classes=CLASSES, name="old"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def station(
    qtbot: QtBot, folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Station]:
    use_fake_trainer(monkeypatch)
    with open_station(qtbot, folder.parent) as station:
        station.planned.deleteLater()  # looks at the clock of this PC
        station.planned = PlannedTraining(station, clock)
        yield station


@pytest.fixture
def page(qtbot: QtBot, station: Station) -> TrainPage:
    page = TrainPage(station)
    show(qtbot, page)
    page.activated()
    qtbot.waitUntil(page.start.isEnabled, timeout=PATIENCE_MS)
    return page


def plan(qtbot: QtBot, page: TrainPage, station: Station) -> None:
    page.tonight.button.click()
    settle(qtbot, station)


def test_it_begins_at_its_hour_with_the_chosen_recipe(qtbot, page, station, clock, folder):
    training = training_of(station)
    plan(qtbot, page, station)
    assert load_product(folder).train_at == TEN.astimezone()
    clock.now = TEN - timedelta(minutes=1)
    station.planned.look()
    assert not training.is_running
    clock.now = TEN + timedelta(minutes=1)
    with qtbot.waitSignal(training.finished, timeout=PATIENCE_MS) as ended:
        station.planned.look()
        station.planned.look()  # the next tick, before the store has written
    settle(qtbot, station)
    assert ended.args[0].state == "done"
    assert ended.args[0].job.recipe == load_product(folder).last_recipe
    assert load_product(folder).train_at is None
    assert [p.name for p in (folder / "runs").iterdir()] == ["run-0001"]


def test_a_plan_is_kept_over_a_restart_and_can_be_dropped(qtbot, page, station, folder):
    plan(qtbot, page, station)
    with_plan = load_product(folder)
    assert with_plan.train_at is not None
    page.tonight.button.click()
    settle(qtbot, station)
    assert load_product(folder).train_at is None


def test_a_pc_that_was_off_all_night_trains_the_next_night_and_says_so(
    qtbot, page, station, clock, folder
):
    plan(qtbot, page, station)
    clock.now = TEN + timedelta(hours=9)
    station.planned.look()
    settle(qtbot, station)
    assert not training_of(station).is_running
    assert load_product(folder).train_at == (TEN + timedelta(days=1)).astimezone()
    assert any("did not begin in time" in text for _, text in messages())


def test_another_hour_moves_what_is_planned(qtbot, page, station, folder):
    plan(qtbot, page, station)
    page.tonight.hour.setTime(page.tonight.hour.time().addSecs(3600))
    settle(qtbot, station)
    assert load_product(folder).train_at == (TEN + timedelta(hours=1)).astimezone()


def test_an_offer_plans_shows_the_plan_and_drops_it(qtbot, page, station, folder):
    plan(qtbot, page, station)
    page.tonight.button.click()
    settle(qtbot, station)  # a recipe is known now
    report = read_candidate_report(make_report())
    offer = QuickOffer(folder, b"", "0" * 12, report, learnt_from=8)
    station.quick.view = QuickView(QuickPhase.OFFERED, offer=offer)
    card = QuickOfferCard(station)
    show(qtbot, card)
    assert not card.plan.isVisible()
    for planned in (True, False):
        card.tonight.click()
        settle(qtbot, station)
        assert (load_product(folder).train_at is not None) is planned
        assert card.tonight.isVisible()
        assert card.plan.isVisible() is planned
    card.tonight.click()
    settle(qtbot, station)
    assert f"{TEN:%H:%M}" in card.plan.text()
    assert page.tonight.button.text() == card.tonight.text() == "Not tonight"


def test_a_running_training_is_not_disturbed(qtbot, page, station, clock):
    training = training_of(station)
    plan(qtbot, page, station)
    page.start.click()
    assert training.is_running
    clock.now = TEN + timedelta(minutes=1)
    station.planned.look()
    settle(qtbot, station)
    assert station.planned.at == TEN.astimezone()  # still to come
    with qtbot.waitSignal(training.finished, timeout=PATIENCE_MS):
        pass


def test_a_plan_moved_after_a_failed_start_begins_all_the_same(
    qtbot, page, station, clock, monkeypatch
):
    training = training_of(station)
    plan(qtbot, page, station)
    with monkeypatch.context() as broken:
        broken.setattr(station, "update_product", lambda **_: False)  # a full disk
        broken.setattr(training, "start", lambda *_: None)
        clock.now = TEN + timedelta(minutes=1)
        station.planned.look()
    station.planned.set_hour(clock.now.replace(minute=5).time())
    settle(qtbot, station)
    clock.now = TEN + timedelta(minutes=6)
    with qtbot.waitSignal(training.finished, timeout=PATIENCE_MS):
        station.planned.look()
