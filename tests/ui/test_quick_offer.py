"""From an answer to an offer and back, over a real dataset, with a real model file at the end."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from inspector_gui.core.product import load_product
from inspector_gui.runtime.extractor import FILE_NAME
from inspector_gui.runtime.settings import Settings
from inspector_gui.ui.learning_settings import LearningSettings
from inspector_gui.ui.picture_gallery import PictureGallery
from inspector_gui.ui.quick_learner import QuickPhase, QuickView
from inspector_gui.ui.quick_offer import QuickOfferCard
from inspector_gui.ui.station import Station
from tests.fakes.extractors import tiny_extractor
from tests.fakes.stations import (
    make_product,
    messages,
    open_station,
    picture,
    settle,
    show,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Corner:
    """The card over a real station."""

    def __init__(self, qtbot, station: Station) -> None:
        self.qtbot, self.station = qtbot, station
        self.card = QuickOfferCard(station)
        show(qtbot, self.card, (400, 300)) if station.quick.view.phase != QuickPhase.IDLE else None
        qtbot.addWidget(self.card)

    def turn_on(self) -> None:
        self.station.update_product(learn_at_once=True)
        settle(self.qtbot, self.station)

    def wait_for(self, phase: QuickPhase) -> None:
        self.qtbot.waitUntil(lambda: self.station.quick.view.phase is phase, timeout=60_000)

    def say(self, label: str, bright: int, seed: int) -> None:
        """A person's answer about a new picture."""
        dataset = self.station.place.dataset
        self.station.answers.store(
            lambda: dataset.add(picture(bright, seed=seed), label, who="b", part_id=f"N{seed}"),
            page="inspect",
        )

    def offer(self):
        self.wait_for(QuickPhase.OFFERED)
        return self.station.quick.view.offer

    def accept(self) -> None:
        QTest.mouseClick(self.card.accept, Qt.MouseButton.LeftButton)

    @property
    def active(self) -> str | None:
        return load_product(self.station.folder).active_model


@pytest.fixture
def corner(qtbot, tmp_path: Path) -> Iterator[Corner]:
    make_product(tmp_path, {"good": 30, "crack": 14})
    (tmp_path / FILE_NAME).write_bytes(tiny_extractor())
    with open_station(qtbot, tmp_path) as station:
        yield Corner(qtbot, station)


def test_nothing_is_learnt_unless_the_product_wants_it(corner: Corner) -> None:
    corner.say("good", 205, 901)
    settle(corner.qtbot, corner.station)
    assert corner.station.quick.view.phase is QuickPhase.IDLE
    assert corner.card.isHidden()


def test_an_answer_becomes_an_offer_a_person_accepts_and_can_take_back(corner: Corner) -> None:
    corner.turn_on()
    corner.say("crack", 70, 902)
    first = corner.offer()
    assert corner.active is None, "nothing promotes itself"
    assert "first model" in corner.card.headline.text()
    assert "escapes 0 of" in corner.card.headline.text()
    assert "Your picture (crack) would now be NG" in corner.card.detail.text()
    corner.accept()
    corner.wait_for(QuickPhase.TOLD)
    assert corner.active == first.model_id
    assert corner.station.place.engine.model_id == first.model_id

    corner.say("stain", 65, 903)
    second = corner.offer()
    assert second.model_id != first.model_id
    assert "0 fixed, 0 newly wrong, escapes 0 → 0 of" in corner.card.headline.text()
    corner.station.answers.undo("inspect")
    corner.wait_for(QuickPhase.LEARNING)
    corner.wait_for(QuickPhase.TOLD)
    assert "already what the answers teach" in corner.card.detail.text()
    assert corner.active == first.model_id


def test_the_pictures_are_looked_at_before_the_first_answer(corner: Corner) -> None:
    quick = corner.station.quick
    seen: list[tuple[QuickPhase, str]] = []
    quick.changed.connect(lambda: seen.append((quick.view.phase, quick.view.step)))
    corner.turn_on()
    corner.wait_for(QuickPhase.PREPARING)
    assert "ready" in corner.card.headline.text()
    assert "Stop" in corner.card.later.text()
    corner.offer()  # there is no model yet
    assert (QuickPhase.PREPARING, "features") in seen
    assert corner.active is None, "nothing promotes itself"
    corner.accept()
    corner.wait_for(QuickPhase.TOLD)
    seen.clear()
    corner.say("crack", 70, 920)
    corner.offer()
    assert seen.count((QuickPhase.LEARNING, "features")) <= 1, "one picture was new"


def test_it_can_be_stopped_and_goes_on_with_the_next_answer(corner: Corner) -> None:
    corner.turn_on()
    corner.wait_for(QuickPhase.PREPARING)
    QTest.mouseClick(corner.card.later, Qt.MouseButton.LeftButton)
    assert corner.card.isHidden()
    settle(corner.qtbot, corner.station)
    assert corner.station.quick.view.phase is QuickPhase.IDLE
    corner.say("crack", 70, 921)
    corner.wait_for(QuickPhase.LEARNING)
    QTest.mouseClick(corner.card.later, Qt.MouseButton.LeftButton)
    assert corner.card.isHidden()
    corner.say("crack", 72, 922)
    assert corner.offer().learnt_from > 0


def test_the_newest_of_quick_answers_is_what_is_offered(corner: Corner) -> None:
    corner.turn_on()
    for seed in range(910, 915):
        corner.say("crack", 66, seed)
    offer = corner.offer()
    assert offer.learnt_from + len(offer.report.rows) == 30 + 14 + 5


def test_pictures_deleted_while_it_runs_are_left_out_and_said_once(corner: Corner) -> None:
    corner.turn_on()
    before = corner.offer()
    tested = {row.path for row in before.report.rows}
    lost = [
        picture.path
        for picture in corner.station.place.dataset.pictures()
        if picture.path.relative_to(picture.path.parents[1]).as_posix() not in tested
    ][:2]
    for path in lost:
        path.unlink()
    details: list[str] = []
    corner.station.quick.changed.connect(lambda: details.append(corner.card.detail.text()))
    corner.station.quick.learn()
    offer = corner.offer()
    assert any("the file is gone: 2 pictures" in detail for detail in details)
    assert (offer.missing, offer.learnt_from) == (2, before.learnt_from - 2)
    corner.qtbot.waitUntil(lambda: bool(messages()), timeout=20_000)
    assert "2 pictures are no longer in the dataset folder" in messages()[0][1]
    corner.station.quick.learn()
    again = corner.offer()
    assert (again.missing, again.model_id) == (0, offer.model_id)
    assert "gone" not in corner.card.detail.text()
    settle(corner.qtbot, corner.station)
    assert len(messages()) == 1


def test_what_is_wrong_with_the_folders_is_not_said_after_every_answer(corner: Corner) -> None:
    corner.station.data_folder.joinpath(FILE_NAME).write_bytes(b"no model")
    corner.turn_on()
    folder = corner.station.place.dataset.folder
    (folder / "rust").mkdir()

    def fail(told: int) -> list[str]:
        corner.station.quick.learn()
        corner.wait_for(QuickPhase.TOLD)
        for _ in range(3):  # a look at the folders would take two steps
            settle(corner.qtbot, corner.station)
        corner.qtbot.waitUntil(lambda: len(messages()) >= told, timeout=20_000)
        return [text for _, text in messages()]

    assert fail(0) == [], "no file is missing"
    files = sorted((folder / "good").glob("*.png"))
    files[0].unlink()
    first = fail(2)
    assert sum("rust belongs to no class" in text for text in first) == 1
    assert sum(files[0].name in text for text in first) == 1
    files[1].unlink()
    second = fail(3)
    assert len(second) == 3
    assert files[1].name in second[2]


def test_that_pictures_are_gone_is_not_learnt_twice_beside_an_active_model(corner: Corner) -> None:
    corner.turn_on()
    first = corner.offer()
    corner.accept()
    corner.wait_for(QuickPhase.TOLD)
    tested = {Path(row.path).name for row in first.report.rows}
    stood = [picture.path for picture in corner.station.place.dataset.pictures()]
    for path in [path for path in stood if path.name not in tested][:3]:
        path.unlink()
    corner.station.quick.learn()
    offer = corner.offer()
    assert offer.missing == 3
    corner.qtbot.waitUntil(lambda: bool(messages()), timeout=20_000)
    settle(corner.qtbot, corner.station)
    assert corner.station.quick.view.offer is offer


def test_a_worse_candidate_needs_a_second_yes(corner: Corner) -> None:
    corner.turn_on()
    corner.station.quick.learn()
    corner.offer()
    corner.accept()
    corner.wait_for(QuickPhase.TOLD)
    active = corner.active
    dataset = corner.station.place.dataset

    def flood(start: int) -> object:
        for seed in range(start, start + 9):
            dataset.add(picture(60, seed=seed), "good", who="b", part_id=f"N{seed}")
            dataset.add(picture(210, seed=seed), "crack", who="b", part_id=f"M{seed}")
        return dataset.add(picture(60, seed=start + 9), "good", who="b", part_id=f"N{start + 9}")

    for start in (2000, 3000, 4000):  # as answers come: a few at a time
        corner.station.answers.store(partial(flood, start))
        corner.wait_for(QuickPhase.LEARNING)
        offer = corner.offer()
    assert offer.report.comparison.advice == "keep"
    assert "anyway" in corner.card.accept.text()
    QTest.mouseClick(corner.card.pictures, Qt.MouseButton.LeftButton)
    (gallery,) = corner.card.findChildren(PictureGallery)
    gallery.close()
    corner.accept()
    (box,) = corner.card.findChildren(QMessageBox)
    box.reject()

    # Of good parts alone nothing is advised, but a candidate that rejects them all is of no use.
    good = {"n_ok": 40, "n_ng": 0, "escapes": 0, "overkill": 40, "unsure": 0}
    report = offer.report
    own = report.candidate.model_copy(
        update={"metrics": report.candidate.metrics.model_copy(update=good)}
    )
    comparison = report.comparison.model_copy(update={"advice": "unclear"})
    report = report.model_copy(update={"candidate": own, "comparison": comparison})
    corner.station.quick.view = QuickView(QuickPhase.OFFERED, offer=replace(offer, report=report))
    corner.station.quick.changed.emit()
    assert "anyway" in corner.card.accept.text()
    settle(corner.qtbot, corner.station)
    assert corner.active == active
    QTest.mouseClick(corner.card.later, Qt.MouseButton.LeftButton)
    assert corner.card.isHidden()


def test_too_few_pictures_are_one_sentence(qtbot, tmp_path: Path) -> None:
    make_product(tmp_path, {"good": 3})
    (tmp_path / FILE_NAME).write_bytes(tiny_extractor())
    with open_station(qtbot, tmp_path) as station:
        corner = Corner(qtbot, station)
        corner.turn_on()
        station.quick.learn()
        corner.wait_for(QuickPhase.TOLD)
        assert "more pictures of good parts" in corner.card.detail.text()
        (tmp_path / FILE_NAME).write_bytes(b"no model")
        station.quick.learn()
        corner.wait_for(QuickPhase.LEARNING)
        corner.wait_for(QuickPhase.TOLD)
        assert corner.card.detail.text()
        assert "\n" not in corner.card.detail.text()


def test_closing_the_product_ends_learning(corner: Corner) -> None:
    corner.turn_on()
    corner.station.quick.learn()
    corner.station.close_product()
    assert corner.station.quick.view.phase is QuickPhase.IDLE
    settle(corner.qtbot, corner.station)
    assert corner.station.quick.view.phase is QuickPhase.IDLE


def test_the_switch_lies_in_the_settings(corner: Corner) -> None:
    page = LearningSettings(corner.station)
    show(corner.qtbot, page)
    page.activated()
    corner.qtbot.waitUntil(lambda: "tiny" in page.extractor.used.text(), timeout=10_000)
    assert not page.now.isEnabled()
    page.switch.setChecked(True)
    settle(corner.qtbot, corner.station)
    assert load_product(corner.station.folder).learn_at_once
    QTest.mouseClick(page.now, Qt.MouseButton.LeftButton)
    corner.offer()
    page.switch.setChecked(False)
    assert corner.station.quick.view.phase is QuickPhase.IDLE
    assert isinstance(corner.station.settings, Settings)
