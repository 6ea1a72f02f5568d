"""Judging and correcting with real keys and clicks, over a real dataset."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLineEdit,
    QScrollBar,
)

from inspector_gui.core.picture_file import encode_png, read_picture
from inspector_gui.core.preprocess import FilterStep, Preprocess
from inspector_gui.core.result import Reason, ReasonCode, StageError, Verdict
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.settings import Settings, load_settings, save_settings
from inspector_gui.ui.explain_dialog import ExplainDialog
from inspector_gui.ui.inspect_page import InspectPage
from inspector_gui.ui.station import Station
from tests.fakes.fake_pipeline import FakePipeline, crack_result, make_frame, make_result
from tests.fakes.models import classify_model, segment_model
from tests.fakes.stations import (
    CLASSES,
    add_verdicts,
    make_product,
    messages,
    open_station,
    picture,
    settle,
    show,
)

# The offscreen platform says this about every window whose layout has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Desk:
    """The page over a real station whose pipeline is in the hands of the test."""

    def __init__(self, qtbot, station: Station) -> None:
        self.qtbot = qtbot
        self.station = station
        station.pipeline.stop()
        self.pipeline = station.pipeline = FakePipeline()
        self.page = InspectPage(station)
        with qtbot.waitExposed(self.page):
            show(qtbot, self.page)
        qtbot.waitUntil(self.page.isActiveWindow, timeout=10_000)
        self.page.activated()

    def see(self, result, *, seed: int = 0, level: int = 120):
        """Have a frame inspected and painted."""
        frame = make_frame(level, seed=seed)
        self.pipeline.show(frame, result)
        self.station.frame_ready.emit()
        self.page.image_view.repaint()
        return frame

    def part(self, result, *, seed: int = 0):
        """Have a part through."""
        record = self.pipeline.add_part(make_frame(seed=seed), result)
        self.station.frame_ready.emit()
        QApplication.processEvents()
        return record

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.page.image_view, key, modifier)

    def wait_for(self, condition) -> None:
        self.qtbot.waitUntil(condition, timeout=15_000)

    def saved(self) -> dict[str, int]:
        """Pictures on the disk by class folder."""
        folder = self.station.folder / "dataset"
        return {c.name: n for c in CLASSES if (n := len(list((folder / c.name).glob("*.png"))))}

    def press_and_save(self, key) -> None:
        with self.qtbot.waitSignal(self.station.labelled, timeout=15_000):
            self.press(key)


@pytest.fixture
def desk(qtbot, tmp_path: Path) -> Iterator[Desk]:
    make_product(tmp_path, model=segment_model(classes=CLASSES))
    with open_station(qtbot, tmp_path) as station:
        yield Desk(qtbot, station)


# --- answers -----------------------------------------------------------------------------------


def test_space_says_it_is_ok_about_exactly_the_painted_frame(desk):
    frame = desk.see(crack_result(part="p1"), seed=5)
    desk.pipeline.show(make_frame(seed=6), make_result())  # has arrived, is not painted
    desk.press_and_save(Qt.Key.Key_Space)
    assert desk.saved() == {"good": 1}
    (path,) = (desk.station.folder / "dataset" / "good").glob("*.png")
    assert (read_picture(path) == frame.image).all()


def test_space_on_ok_says_it_is_the_likeliest_defect(desk):
    desk.see(make_result(Verdict.OK))
    assert desk.page.answer_panel.other_button.text() == "It is NG"
    desk.press_and_save(Qt.Key.Key_Space)
    assert desk.saved() == {"stain": 1}
    # which defect it is was not said: a second key says it
    desk.wait_for(lambda: "its own key if it is another" in desk.page.answer_line.text)
    desk.press_and_save(Qt.Key.Key_1)
    assert desk.saved() == {"crack": 1}
    desk.wait_for(lambda: "Saved as crack · undo" in desk.page.answer_line.text)


@pytest.mark.parametrize("verdict", [Verdict.NG, Verdict.CHECK])
def test_space_on_anything_else_says_it_is_ok(desk, verdict):
    desk.see(make_result(verdict))
    assert desk.page.answer_panel.other_button.text() == "It is OK"
    desk.press_and_save(Qt.Key.Key_Space)
    assert desk.saved() == {"good": 1}


def test_the_answer_shows_at_once_and_again_when_it_is_on_the_disk(desk):
    desk.see(crack_result())
    desk.press(Qt.Key.Key_2)
    assert desk.page.answer_line.text == "Saving as stain …"
    desk.wait_for(lambda: "Saved as stain" in desk.page.answer_line.text)
    assert "undo Z" in desk.page.answer_line.text
    assert desk.saved() == {"stain": 1}


def test_number_keys_follow_the_buttons(desk):
    assert [button.text() for button in desk.page.answer_panel.class_buttons] == ["crack", "stain"]
    desk.see(make_result())
    desk.press_and_save(Qt.Key.Key_1)
    assert desk.saved() == {"crack": 1}
    desk.press(Qt.Key.Key_9)  # there is no ninth class
    settle(desk.qtbot, desk.station)
    assert desk.saved() == {"crack": 1}


def test_clicks_do_what_keys_do(desk):
    panel = desk.page.answer_panel
    desk.see(crack_result(part="a"), seed=1)
    for button in (panel.class_buttons[1], panel.other_button):
        with desk.qtbot.waitSignal(desk.station.labelled, timeout=15_000):
            desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        desk.see(crack_result(part="b"), seed=2)
    assert desk.saved() == {"stain": 1, "good": 1}
    with desk.qtbot.waitSignal(desk.station.undone, timeout=15_000):
        desk.wait_for(panel.undo_button.isEnabled)
        desk.qtbot.mouseClick(panel.undo_button, Qt.MouseButton.LeftButton)
    assert desk.saved() == {"stain": 1}


def test_the_same_answer_twice_is_one_answer(desk):
    desk.see(crack_result())
    desk.press_and_save(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Space)
    settle(desk.qtbot, desk.station)
    assert desk.saved() == {"good": 1}
    assert "Saved as good" in desk.page.answer_line.text
    desk.press_and_save(Qt.Key.Key_2)  # another answer about the same frame replaces it
    assert desk.saved() == {"stain": 1}


def test_a_key_that_is_held_down_answers_once(desk):
    shortcuts = desk.page.findChildren(QShortcut)
    repeating = {s.key().toString() for s in shortcuts if s.autoRepeat()}
    assert repeating == {"+", "-", "Left", "Right"}


def test_z_takes_exactly_the_last_answer_back(desk):
    desk.see(crack_result(part="a"), seed=1)
    desk.press_and_save(Qt.Key.Key_1)
    desk.see(crack_result(part="b"), seed=2)
    desk.press_and_save(Qt.Key.Key_2)
    with desk.qtbot.waitSignal(desk.station.undone, timeout=15_000):
        desk.press(Qt.Key.Key_Z)
    assert desk.saved() == {"crack": 1}
    assert desk.page.answer_line.text == "Taken back: stain"
    with desk.qtbot.waitSignal(desk.station.undone, timeout=15_000):
        desk.press(Qt.Key.Key_Z)
    assert desk.saved() == {}


def test_z_before_the_answer_is_on_the_disk_still_takes_it_back(desk):
    desk.see(crack_result())
    with desk.qtbot.waitSignal(desk.station.undone, timeout=15_000):
        desk.press(Qt.Key.Key_2)
        desk.press(Qt.Key.Key_Z)
        assert desk.page.answer_line.text == "Taking it back …"
    assert desk.saved() == {}


def test_an_answer_that_cannot_be_stored_says_so_and_stays_unsaved(desk, monkeypatch):
    def full(*_args, **_more):
        raise OSError(28, "nothing was saved: the disk is full")

    desk.see(crack_result(part="a"))
    record = desk.part(crack_result(part="a"))
    monkeypatch.setattr(desk.station.place.dataset, "add", full)
    desk.press(Qt.Key.Key_2)
    assert desk.page.desk.mark_of(record) is not None
    desk.wait_for(lambda: desk.page.answer_line.text == "Not saved as stain")
    assert desk.page.desk.mark_of(record) is None
    assert any(level == "error" and "full" in text for level, text in messages())


def test_keys_do_not_answer_while_someone_types(desk):
    desk.see(crack_result())
    field = QLineEdit(desk.page)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "12 zpmh0")
    settle(desk.qtbot, desk.station)
    assert field.text() == "12 zpmh0"
    assert desk.saved() == {}
    assert not desk.page.answer_panel.hold_button.isChecked()


def test_arrow_keys_on_the_opacity_slider_move_the_slider(desk):
    desk.part(make_result(part="a"))
    slider = desk.page.overlay_bar.opacity
    slider.setFocus()
    before = slider.value()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() > before
    assert desk.page.strip.selection is None
    assert desk.page.image_view.view.opacity == pytest.approx(slider.value() / 100)


# --- held pictures and parts -------------------------------------------------------------------


def test_a_held_frame_is_the_one_that_is_answered(desk):
    frame = desk.see(crack_result(), seed=1)
    desk.press(Qt.Key.Key_P)
    desk.see(make_result(), seed=2)
    assert desk.page.image_view.seen[0] is frame
    assert desk.page.verdict_panel.text.word == "NG"
    assert desk.page.verdict_panel.text.caption.startswith("Held")
    assert desk.page.live_chip.text == "Live: OK"
    desk.press_and_save(Qt.Key.Key_Space)
    (path,) = (desk.station.folder / "dataset" / "good").glob("*.png")
    assert (read_picture(path) == frame.image).all()
    desk.press(Qt.Key.Key_P)
    assert desk.page.verdict_panel.text.word == "OK"
    assert desk.page.live_chip.text == ""


def test_arrows_walk_through_the_parts_and_back_to_live(desk):
    desk.see(make_result(part="c"))
    old = desk.part(make_result(Verdict.CHECK, part="a"), seed=1)
    new = desk.part(crack_result(part="b"), seed=2)
    strip = desk.page.strip
    desk.press(Qt.Key.Key_Left)
    assert strip.selection is new
    desk.press(Qt.Key.Key_Left)
    assert strip.selection is old
    assert desk.page.verdict_panel.text.word == "CHECK"
    desk.press(Qt.Key.Key_Left)
    assert strip.selection is old
    desk.press(Qt.Key.Key_Right)
    assert strip.selection is new
    desk.press(Qt.Key.Key_Right)
    assert strip.selection is None
    assert desk.page.verdict_panel.text.word == "OK"


def test_a_still_picture_says_so_and_one_key_goes_back_from_anywhere(desk):
    line = desk.page.still_line
    desk.see(make_result(part="c"))
    desk.part(crack_result(part="b"), seed=2)
    assert line.text == ""
    desk.press(Qt.Key.Key_P)
    assert line.text.startswith("HELD: the picture of ")
    desk.press(Qt.Key.Key_Left)
    assert line.text.startswith("PART of ")
    assert line.text.endswith("Inspection goes on.")
    assert desk.page.live_chip.isVisible()
    assert desk.page.answer_panel.hold_button.text() == "Go on"
    desk.press(Qt.Key.Key_Escape)
    assert line.text == ""
    assert desk.page.verdict_panel.text.caption.startswith("Live")
    desk.press(Qt.Key.Key_P)
    desk.qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert line.text == ""
    assert desk.page.answer_panel.hold_button.text() == "Hold"


def test_a_part_is_corrected_afterwards_and_carries_the_mark(desk):
    desk.see(make_result(part="z"))
    record = desk.part(crack_result(part="a"), seed=7)
    desk.part(make_result(part="b"), seed=8)
    tiles = {t.record.part_id: t for t in desk.page.strip._tiles if t.isVisible()}
    desk.qtbot.mouseClick(tiles["a"], Qt.MouseButton.LeftButton)
    assert desk.page.image_view.seen[0] is record.frame
    desk.press(Qt.Key.Key_2)
    assert desk.page.desk.mark_of(record).saved is False
    desk.wait_for(lambda: desk.page.desk.mark_of(record).saved)
    assert "you said stain" in tiles["a"].accessibleName()
    (path,) = (desk.station.folder / "dataset" / "stain").glob("*.png")
    assert (read_picture(path) == record.frame.image).all()
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.strip.selection is None
    with desk.qtbot.waitSignal(desk.station.undone, timeout=15_000):
        desk.press(Qt.Key.Key_Z)
    assert desk.page.desk.mark_of(record) is None


def test_an_answer_about_a_live_frame_marks_its_part(desk):
    record = desk.part(crack_result(part="a"), seed=1)
    desk.see(crack_result(part="a"), seed=2)
    desk.press_and_save(Qt.Key.Key_Space)
    assert desk.page.desk.mark_of(record).label == "good"


def test_a_selected_part_stays_when_it_has_left_the_strip(desk):
    desk.see(make_result(part="z"))
    record = desk.part(crack_result(part="a"), seed=1)
    desk.press(Qt.Key.Key_Left)
    for number in range(25):
        desk.part(make_result(part=f"n{number}"), seed=number)
    assert desk.page.strip.selection is record
    assert desk.page.image_view.seen[0] is record.frame


def test_more_parts_than_fit_are_left_out_not_squeezed(desk):
    for number in range(20):
        desk.part(make_result(part=f"n{number}"), seed=number)
    visible = [tile for tile in desk.page.strip._tiles if tile.isVisible()]
    assert 2 <= len(visible) < 20
    assert visible[0].record.part_id == "n19"
    assert max(tile.geometry().right() for tile in visible) <= desk.page.strip.width()
    assert min(tile.geometry().left() for tile in visible) >= 0


# --- what is on the screen ---------------------------------------------------------------------


def test_the_verdict_says_word_reason_and_part(desk):
    desk.see(crack_result(part="p7"))
    text = desk.page.verdict_panel.text
    assert (text.verdict, text.word) == (Verdict.NG, "NG")
    assert text.reason == "crack 0.90, limit 0.50, 70 px"
    assert text.caption == "Live · part p7"


def test_reasons_are_not_replaced_faster_than_they_can_be_read(desk):
    desk.see(make_result(Verdict.OK))
    first = desk.page.verdict_panel.text.reason
    other = Reason.of(ReasonCode.BELOW_LIMIT, score=0.2, limit=0.5)
    desk.see(make_result(Verdict.OK, reason=other))
    assert desk.page.verdict_panel.text.reason == first
    desk.see(crack_result())  # another verdict at once
    assert desk.page.verdict_panel.text.word == "NG"
    assert desk.page.verdict_panel.text.reason != first


def test_overlay_keys_switch_what_the_model_gives(desk):
    desk.see(crack_result())
    desk.press(Qt.Key.Key_M)
    assert desk.page.image_view.view.mask is False
    desk.press(Qt.Key.Key_M)
    assert desk.page.image_view.view.mask is True
    desk.press(Qt.Key.Key_H)  # this model has no heat map
    assert desk.page.image_view.view.heat_map is False
    desk.press(Qt.Key.Key_R)
    desk.press(Qt.Key.Key_O)
    assert (desk.page.image_view.view.regions, desk.page.image_view.view.roi) == (False, False)
    assert desk.pipeline.views[-1].defect_names == ("crack", "stain")


def test_zoom_keys(desk):
    desk.see(make_result())
    desk.press(Qt.Key.Key_Plus)
    desk.press(Qt.Key.Key_Plus)
    desk.press(Qt.Key.Key_Minus)
    assert desk.page.image_view.view.zoom == pytest.approx(1.25)
    desk.press(Qt.Key.Key_0)
    assert desk.page.image_view.view.zoom == 1.0


def test_a_lost_camera_covers_the_picture_and_takes_no_answer(desk):
    desk.see(crack_result())
    desk.pipeline.lose("camera:C920 has stopped; check its cable")
    desk.station.frame_ready.emit()
    page = desk.page
    assert page.empty_state.isVisible()
    assert page.empty_state.heading == "No picture from fake"
    assert "check its cable" in page.empty_state.detail
    assert (page.verdict_panel.text.verdict, page.verdict_panel.text.word) == (None, "NO PICTURE")
    assert not page.answer_panel.other_button.isEnabled()
    desk.press(Qt.Key.Key_Space)
    settle(desk.qtbot, desk.station)
    assert desk.saved() == {}
    assert ("info", "There is no picture to answer about.") in messages()
    desk.pipeline.say(picture_state="live", errors=())
    desk.see(make_result())
    assert not page.empty_state.isVisible()
    assert page.verdict_panel.text.word == "OK"


@pytest.mark.parametrize(
    ("source", "heading", "returns"),
    [
        ("camera:C920", "No picture from Camera C920", True),
        ("rtsp://u:p@10.0.0.7:8554/a", "No picture from 10.0.0.7:8554", True),
        ("/data/parts", "No picture from parts", False),
    ],
)
def test_a_lost_source_is_told_in_words_of_its_kind(desk, source, heading, returns):
    desk.pipeline.say(source_name=source)
    desk.pipeline.lose("it is gone")
    desk.station.frame_ready.emit()
    state = desk.page.empty_state
    assert state.heading == heading
    assert ("it comes back by itself" in state._small.text()) is returns
    texts = [button.text() for button in state.findChildren(QAbstractButton)]
    assert ("Try again" in texts) is not returns


def test_the_first_picture_uncovers_the_view_at_once(desk):
    assert desk.page.empty_state.isVisible()
    assert desk.page.empty_state.heading == "Opening fake …"
    desk.see(make_result())
    assert not desk.page.empty_state.isVisible()


def test_a_finished_source_says_what_it_found_and_parts_can_still_be_corrected(desk):
    desk.see(crack_result(part="a"))
    record = desk.part(crack_result(part="a"))
    found = {"OK": 113, "NG": 7, "CHECK": 0}
    desk.pipeline.say(picture_state="ended", ended=True, inspected=500, source_verdicts=found)
    page = desk.page
    desk.wait_for(page.empty_state.isVisible)
    assert page.empty_state.heading == "Finished"
    assert page.empty_state.detail == "120 pictures: 113 OK, 7 NG, 0 CHECK"
    assert page.verdict_panel.text.word == "FINISHED"
    desk.press(Qt.Key.Key_Space)  # about nothing that can be seen
    settle(desk.qtbot, desk.station)
    assert desk.saved() == {}
    desk.press(Qt.Key.Key_Left)
    assert not page.empty_state.isVisible()
    assert page.image_view.seen[0] is record.frame
    assert page.still_line.text.startswith("PART of ")
    assert page.still_line.text.endswith("one of the last ones. Inspection has finished.")
    assert "live" not in page.still_line.button.text()
    assert page.live_chip.isHidden()
    desk.press_and_save(Qt.Key.Key_Space)
    assert desk.saved() == {"good": 1}


def test_errors_of_other_stages_stand_above_the_picture(desk):
    desk.see(make_result())
    assert not desk.page.banner.isVisible()
    desk.pipeline.say(errors=(StageError("history", "the disk is full", 0),))
    desk.wait_for(desk.page.banner.isVisible)
    assert desk.page.banner.text == "the disk is full"


def test_a_changed_picture_can_be_accepted(desk, qtbot):
    desk.see(make_result(Verdict.CHECK))
    desk.pipeline.say(picture_state="moved")
    desk.wait_for(desk.page.banner.isVisible)
    assert "moved" in desk.page.banner.text
    qtbot.mouseClick(desk.page.banner._buttons[0], Qt.MouseButton.LeftButton)
    assert desk.pipeline.accepted == 1
    desk.pipeline.say(picture_state="live")
    desk.wait_for(lambda: not desk.page.banner.isVisible())


def test_counts_and_new_shift(desk):
    card = desk.page.shift_card
    desk.pipeline.say(part_verdicts={"OK": 97, "NG": 2, "CHECK": 1})
    desk.wait_for(lambda: card._numbers["parts"].text() == "100")
    assert card._numbers["ng"].text() == "2"
    assert card._numbers["check"].text() == "1"
    assert card._numbers["yield"].text() == "97.0 %"
    with desk.qtbot.waitSignal(card.reset):
        desk.qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert card._numbers["parts"].text() == "0"
    assert card._numbers["yield"].text() == "–"
    desk.pipeline.say(part_verdicts={"OK": 98, "NG": 3, "CHECK": 1})
    desk.wait_for(lambda: card._numbers["parts"].text() == "2")


@contextmanager
def reopened(qtbot, data: Path, settings: Path) -> Iterator[tuple[Station, Desk]]:
    """The program started once more; it may have inspected the product's one picture."""
    known, _ = load_settings(settings)
    with open_station(qtbot, data, settings_path=settings, settings=known) as station:
        desk = Desk(qtbot, station)
        yield station, desk
        settle(qtbot, station)


def test_the_shift_goes_on_after_a_restart(qtbot, tmp_path):
    began = datetime.now().astimezone() - timedelta(hours=2)
    settings = tmp_path / "pc" / "settings.json"
    save_settings(settings, Settings(shift_began=began))
    folder = make_product(tmp_path, model=segment_model(classes=CLASSES))
    verdicts = [(Verdict.NG, 0.9), (Verdict.OK, 0.1), (Verdict.OK, 0.1)] * 10
    add_verdicts(folder, verdicts, start=began + timedelta(minutes=1))
    add_verdicts(folder, [(Verdict.NG, 0.9)], start=began - timedelta(minutes=1), part="before")
    with reopened(qtbot, tmp_path, settings) as (station, desk):
        card = desk.page.shift_card
        assert f"{began:%H:%M}" in card._head.text()
        desk.pipeline.say(part_verdicts={"OK": 1, "NG": 0, "CHECK": 0})
        desk.wait_for(lambda: card._numbers["parts"].text() == "1")  # the history is not read yet
        desk.pipeline.say(first_verdict_s=0.5)
        desk.wait_for(lambda: card._numbers["parts"].text() in ("31", "32"))
        assert card._numbers["ng"].text() == "10"
        with qtbot.waitSignal(card.reset):
            qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
        assert card._numbers["parts"].text() == "0"
        assert station.settings.shift_began > began
    with reopened(qtbot, tmp_path, settings) as (_, desk):
        desk.pipeline.say(first_verdict_s=0.5)
        desk.wait_for(lambda: not desk.station.shift._waiting)
        settle(qtbot, desk.station)
        assert desk.page.shift_card._numbers["ng"].text() == "0"


def test_what_was_judged_before_the_page_was_made_counts_once(qtbot, tmp_path):
    began = datetime.now().astimezone() - timedelta(hours=2)
    settings = tmp_path / "pc" / "settings.json"
    save_settings(settings, Settings(shift_began=began))
    folder = make_product(tmp_path, model=segment_model(classes=CLASSES))
    add_verdicts(folder, [(Verdict.NG, 0.9)], start=began + timedelta(minutes=1), part="before")
    known, _ = load_settings(settings)
    with open_station(qtbot, tmp_path, settings_path=settings, settings=known) as station:
        for number in range(8):  # while another page is in front
            now = datetime.now().astimezone()
            add_verdicts(folder, [(Verdict.OK, 0.1)], start=now, part=f"p{number}")
        desk = Desk(qtbot, station)
        parts = {"OK": 8, "NG": 0, "CHECK": 0}
        desk.pipeline.say(part_verdicts=parts, first_verdict_s=0.5)
        shown = desk.page.shift_card._numbers
        desk.wait_for(lambda: shown["ng"].text() == "1")  # the history is read
        assert shown["parts"].text() == "9"
        settle(qtbot, station)


def test_a_restart_counts_what_was_counted_without_the_page(qtbot, tmp_path):
    settings = tmp_path / "pc" / "settings.json"
    save_settings(settings, Settings())
    make_product(tmp_path, model=segment_model(classes=CLASSES))
    folder = tmp_path / "parts"
    folder.mkdir()
    for number, brightness in enumerate((220, 60, 215)):
        (folder / f"{number}.png").write_bytes(encode_png(picture(brightness, seed=number)))

    def counts(station: Station) -> tuple[int, int, int]:
        count = station.shift.count
        return count.parts, count.ng, count.check

    known, _ = load_settings(settings)
    with open_station(qtbot, tmp_path, settings_path=settings, settings=known) as station:
        qtbot.waitUntil(lambda: counts(station)[0] == 1, timeout=20_000)  # the product's own
        for parts in (4, 7):  # the same parts twice
            station.set_source(str(folder), remember=False)
            qtbot.waitUntil(lambda parts=parts: counts(station)[0] == parts, timeout=20_000)
        before = counts(station)
        assert before[1]
    known, _ = load_settings(settings)
    with open_station(qtbot, tmp_path, settings_path=settings, settings=known) as station:
        qtbot.waitUntil(lambda: counts(station)[0] > 1, timeout=20_000)  # and its own once more
        parts, ng, check = counts(station)
        assert (parts - 1, ng, check) == before


def test_yesterdays_shift_is_over(qtbot, tmp_path):
    settings = tmp_path / "pc" / "settings.json"
    began = datetime.now().astimezone() - timedelta(hours=13)
    save_settings(settings, Settings(shift_began=began))
    folder = make_product(tmp_path, model=segment_model(classes=CLASSES))
    add_verdicts(folder, [(Verdict.NG, 0.9)], start=began + timedelta(minutes=1))
    with reopened(qtbot, tmp_path, settings) as (station, desk):
        desk.pipeline.say(first_verdict_s=0.5)
        settle(qtbot, station)
        assert desk.page.shift_card._numbers["parts"].text() == "0"
        assert station.settings.shift_began - began > timedelta(hours=12)


def test_everything_interactive_has_a_name(desk):
    for kind in (QAbstractButton, QAbstractSlider):
        for widget in desk.page.findChildren(kind):
            if not isinstance(widget, QScrollBar) and not widget.isHidden():
                assert widget.accessibleName(), widget


# --- without a model, and with the real pipeline -----------------------------------------------


def test_without_a_model_the_page_says_what_to_do_and_still_takes_labels(qtbot, tmp_path):
    make_product(tmp_path)
    with open_station(qtbot, tmp_path) as station:
        desk = Desk(qtbot, station)
        none = Reason.of(ReasonCode.NO_MODEL)
        desk.see(make_result(Verdict.CHECK, model_id="", reason=none))
        page = desk.page
        assert page.banner.isVisible()
        assert page.banner.text == "No model yet: label pictures and train one."
        assert page.verdict_panel.text.word == "CHECK"
        assert page.verdict_panel.text.reason == "no model is active"
        with qtbot.waitSignal(page.page_wanted) as wanted:
            qtbot.mouseClick(page.banner._buttons[1], Qt.MouseButton.LeftButton)
        assert wanted.args == ["train"]
        desk.press_and_save(Qt.Key.Key_1)
        assert desk.saved() == {"crack": 1}


def test_with_the_real_pipeline_a_folder_is_inspected_and_a_part_corrected(qtbot, tmp_path):
    folder = tmp_path / "parts"
    folder.mkdir()
    for number, brightness in enumerate((220, 215, 60)):
        (folder / f"{number}.png").write_bytes(encode_png(picture(brightness, seed=number)))
    make_product(tmp_path, model=segment_model(classes=CLASSES))
    with open_station(qtbot, tmp_path) as station:
        page = InspectPage(station)
        show(qtbot, page)
        page.activated()
        station.set_source(str(folder), remember=False)

        def through() -> bool:  # the product's own source of one picture ended before
            records = page.strip._records
            return bool(records) and records[0].part_id == "2" and page.empty_state.isVisible()

        qtbot.waitUntil(through, timeout=20_000)
        assert page.empty_state.heading == "Finished"
        newest = page.strip._records[0]
        assert newest.result.verdict is Verdict.NG
        QTest.keyClick(page.image_view, Qt.Key.Key_Left)
        assert page.verdict_panel.text.word == "NG"
        page.image_view.repaint()
        with qtbot.waitSignal(station.labelled, timeout=15_000) as stored:
            QTest.keyClick(page.image_view, Qt.Key.Key_Space)
        assert stored.args[0].label == "good"
        assert stored.args[0].seen.result_id == newest.result.result_id


def test_explain_holds_the_picture_and_asks_the_model_about_exactly_it(desk):
    assert not desk.page.overlay_bar.explain.isEnabled()
    model_id = desk.station.place.engine.model_id
    frame = desk.see(replace(crack_result(part="p3"), model_id=model_id), seed=3)
    desk.press(Qt.Key.Key_E)
    (dialog,) = desk.page.findChildren(ExplainDialog)
    assert desk.page.image_view.content[0] is frame
    desk.see(make_result(), seed=4)
    assert desk.page.image_view.content[0] is frame, "the picture is held"
    assert (dialog.canvas.image == frame.image).all()
    desk.wait_for(lambda: "Asking" not in dialog.says.text())
    assert "tiny" in dialog.says.text()
    dialog.close()


def test_the_filters_of_a_model_are_shown_beside_the_picture(desk):
    view = desk.page.image_view
    desk.see(crack_result())
    desk.press(Qt.Key.Key_F)  # this model has none
    assert view.view.stages is None
    steps = (FilterStep(name="median", parameters={"radius": 1}), FilterStep(name="contour"))
    filtered = classify_model(classes=CLASSES, preprocess=Preprocess(filters=steps))
    desk.station.place.engine = InferenceEngine.load(filtered)
    desk.station.models_changed.emit()
    desk.press(Qt.Key.Key_F)
    assert view.view.stages.names == ("", "median", "contour")
    assert desk.pipeline.views[-1].stages == view.view.stages
    desk.see(crack_result())  # composed with the tiles, and painted with their names
    desk.station.place.engine = InferenceEngine.load(classify_model(classes=CLASSES))
    desk.station.models_changed.emit()
    assert view.view.stages is None
