"""Reviewing with real keys and clicks, over a real dataset, history and model."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from inspector_gui.core.annotation import Seen
from inspector_gui.core.dataset import Dataset
from inspector_gui.core.picture_file import read_mask
from inspector_gui.core.result import ReasonCode, Verdict
from inspector_gui.core.review_order import Doubt
from inspector_gui.ui.mask_tools import Tool
from inspector_gui.ui.review_page import ReviewPage
from inspector_gui.ui.station import Station
from tests.fakes.models import classify_model, segment_model
from tests.fakes.review_pages import Opener, review_opener
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


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opener]:
    """Open the review page over the product in tmp_path."""
    with review_opener(qtbot, tmp_path) as open_page:

        def open_ready() -> tuple[ReviewPage, Station]:
            page, station = open_page()
            ready(qtbot, page)
            return page, station

        yield open_ready


def ready(qtbot: QtBot, page: ReviewPage) -> None:
    """Wait until the queue is filled and its current picture, if any, is on the screen."""
    settle(qtbot, page._station)
    qtbot.waitUntil(lambda: not page.desk.gathering, timeout=10_000)
    shown = lambda: page.canvas.image is not None or page._empty.isVisible()  # noqa: E731
    qtbot.waitUntil(lambda: page.queue.total == 0 or shown(), timeout=10_000)


def press(page: ReviewPage, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QTest.keyClick(page.view, key, modifier or none)


def current_key(page: ReviewPage) -> str:
    entry = page.queue.at(page.view.currentIndex().row())
    assert entry is not None
    return entry.candidate.key


def labels(folder: Path) -> dict[str, str]:
    """What a fresh reader of the dataset folder finds on the disk."""
    with Dataset(folder / "dataset", CLASSES) as dataset:
        assert dataset.verify() == []
        return {p.picture_id: p.label for p in dataset.pictures()}


def drag(page: ReviewPage, *points: tuple[float, float]) -> None:
    """Drag the left button over points given in picture pixels."""
    where = [page.canvas.to_widget(x, y).toPoint() for x, y in points]
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(page.canvas, left, pos=where[0])
    for one in where[1:]:
        QTest.mouseMove(page.canvas, one)
    QTest.mouseRelease(page.canvas, left, pos=where[-1])


def test_one_key_answers_and_shows_the_next_picture(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"good": 3, "crack": 2})
    page, station = opened()
    first = current_key(page)
    press(page, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: current_key(page) != first, timeout=5000)
    second = current_key(page)
    ready(qtbot, page)
    press(page, Qt.Key.Key_Space)
    settle(qtbot, station)
    assert page.queue.left == 3
    assert page.session.count == 2
    station.shut_down()
    stored = labels(tmp_path / "plate")
    assert stored[first] == "stain"
    assert stored[second] == "good"


def test_answers_are_on_the_disk_before_the_program_ends(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    folder = make_product(tmp_path, {"good": 2})
    page, station = opened()
    key = current_key(page)
    with qtbot.waitSignal(station.labelled, timeout=5000):
        press(page, Qt.Key.Key_1)
    lines = (folder / "dataset" / "journal.jsonl").read_text().splitlines()
    assert f'"picture_id":"{key}"' in lines[-1]
    assert '"label":"crack"' in lines[-1]
    assert '"who":"berta"' in lines[-1]


def test_undo_and_redo_go_across_pictures(qtbot: QtBot, tmp_path: Path, opened: Opener) -> None:
    make_product(tmp_path, {"good": 4})
    page, station = opened()
    keys = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1):
        keys.append(current_key(page))
        ready(qtbot, page)
        press(page, key)
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(3):
        press(page, Qt.Key.Key_Z, control)
    settle(qtbot, station)
    assert current_key(page) == keys[0]
    assert set(labels_in(station).values()) == {"good"}
    assert page.session.count == 0
    press(page, Qt.Key.Key_Y, control)
    press(page, Qt.Key.Key_Y, control)
    settle(qtbot, station)
    now = labels_in(station)
    assert [now[key] for key in keys] == ["crack", "stain", "good"]
    press(page, Qt.Key.Key_Z, control)
    settle(qtbot, station)
    assert labels_in(station)[keys[1]] == "good"


def labels_in(station: Station) -> dict[str, str]:
    assert station.place is not None
    return {p.picture_id: p.label for p in station.place.dataset.pictures()}


def test_nothing_to_undo_is_said(qtbot: QtBot, tmp_path: Path, opened: Opener) -> None:
    make_product(tmp_path, {"good": 1})
    page, _ = opened()
    press(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ("info", "There is nothing to undo.") in messages()


def test_skip_and_back(qtbot: QtBot, tmp_path: Path, opened: Opener) -> None:
    make_product(tmp_path, {"good": 3})
    page, station = opened()
    first = current_key(page)
    press(page, Qt.Key.Key_S)
    assert current_key(page) != first
    assert page.queue.left == 2
    press(page, Qt.Key.Key_Backspace)
    assert current_key(page) == first
    settle(qtbot, station)
    assert page.session.count == 0


def test_unsure_captures_come_first_and_become_pictures(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    folder = make_product(tmp_path, {"good": 3})
    made = add_verdicts(folder, [(Verdict.NG, 0.9), (Verdict.CHECK, 0.52), (Verdict.CHECK, 0.41)])
    page, station = opened()
    assert page.queue.rowCount() == 6
    assert current_key(page) == made[1].result_id
    with qtbot.waitSignal(station.labelled, timeout=5000) as caught:
        press(page, Qt.Key.Key_1)
    answer = caught.args[0]
    assert answer.label == "crack"
    assert answer.part_id == "part-0001"
    assert answer.seen is not None
    assert answer.seen.result_id == made[1].result_id
    assert station.place is not None
    disputed = station.place.history.query(disputed=True)
    assert [row.result_id for row in disputed] == [made[1].result_id]
    press(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, station)
    settle(qtbot, station)
    assert len(labels_in(station)) == 3
    assert station.place.history.query(disputed=True) == []
    assert current_key(page) == made[1].result_id


def test_what_was_seen_without_a_model_waits_to_be_labelled(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    folder = make_product(tmp_path)
    made = add_verdicts(folder, [(Verdict.CHECK, 0.0)], model_id="", reason=ReasonCode.NO_MODEL)
    page, station = opened()
    assert current_key(page) == made[0].result_id
    assert page.model_says.line._text == "CHECK –"
    with qtbot.waitSignal(station.labelled, timeout=5000):
        press(page, Qt.Key.Key_1)
    settle(qtbot, station)
    assert list(labels_in(station).values()) == ["crack"]


def test_the_model_is_asked_and_what_differs_comes_up(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    """The model calls dark pictures defective; one dark picture is labelled good."""
    folder = make_product(tmp_path, {"good": 4, "crack": 3}, model=classify_model(classes=CLASSES))
    with Dataset(folder / "dataset", CLASSES) as dataset:
        wrong = next(p.picture_id for p in dataset.pictures() if p.label == "crack")
        dataset.annotate(wrong, "good", who="anna")
    page, _ = opened()
    qtbot.waitUntil(
        lambda: all(e.opinion is not None for e in page.queue.entries()), timeout=20_000
    )
    entry = page.queue.entry(wrong)
    assert entry is not None
    assert entry.doubt is Doubt.DIFFERS
    if current_key(page) != wrong:
        press(page, Qt.Key.Key_S)
        assert current_key(page) == wrong
    qtbot.waitUntil(lambda: page.model_says.line.text.startswith("NG"), timeout=5000)


def test_a_mask_is_painted_to_the_pixel_and_stored_with_the_answer(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    folder = make_product(tmp_path, {"crack": 2})
    page, station = opened()
    key = current_key(page)
    press(page, Qt.Key.Key_B)
    while page.tools.brush_px > 1:
        press(page, Qt.Key.Key_BracketLeft)
    drag(page, (10.5, 20.5), (30.5, 20.5))
    with qtbot.waitSignal(station.labelled, timeout=5000):
        press(page, Qt.Key.Key_1)
    assert station.place is not None
    stored = station.place.dataset.picture(key)
    assert stored is not None
    assert stored.mask is not None
    mask = read_mask(stored.mask)
    expected = np.zeros((48, 64), np.uint8)
    expected[20, 10:31] = 1
    assert np.array_equal(mask, expected)
    assert (folder / "dataset" / "masks").is_dir()


def test_strokes_are_undone_one_by_one_before_and_after_the_answer(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"crack": 3})
    page, station = opened()
    key = current_key(page)
    press(page, Qt.Key.Key_B)
    drag(page, (10, 10), (20, 10))
    drag(page, (10, 30), (20, 30))
    assert page.canvas.marks is not None
    both = page.canvas.marks.copy()
    first, none = both.copy(), np.zeros_like(both)
    first[22:] = 0

    def shows(expected: np.ndarray) -> bool:
        marks = page.canvas.marks
        return current_key(page) == key and marks is not None and np.array_equal(marks, expected)

    press(page, Qt.Key.Key_1)
    control = Qt.KeyboardModifier.ControlModifier
    press(page, Qt.Key.Key_Z, control)  # the answer
    qtbot.waitUntil(lambda: shows(both), timeout=10_000)
    press(page, Qt.Key.Key_Z, control)  # the second stroke
    qtbot.waitUntil(lambda: shows(first), timeout=10_000)
    press(page, Qt.Key.Key_Z, control)  # the first stroke
    qtbot.waitUntil(lambda: shows(none), timeout=10_000)
    press(page, Qt.Key.Key_Y, control)
    press(page, Qt.Key.Key_Y, control)
    qtbot.waitUntil(lambda: shows(both), timeout=10_000)
    settle(qtbot, station)


def test_undoing_faster_than_pictures_load_loses_no_step(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"crack": 3})
    page, station = opened()
    key = current_key(page)
    press(page, Qt.Key.Key_B)
    drag(page, (10, 10), (20, 10))
    drag(page, (10, 30), (20, 30))
    press(page, Qt.Key.Key_1)
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(3):
        press(page, Qt.Key.Key_Z, control)
    settle(qtbot, station)
    page.desk.keep_mask()
    settle(qtbot, station)
    settle(qtbot, station)
    qtbot.waitUntil(
        lambda: (
            current_key(page) == key
            and page.canvas.image is not None
            and (page.canvas.marks is None or not page.canvas.marks.any())
        ),
        timeout=10_000,
    )


def test_a_mask_is_kept_when_the_pen_rests_but_never_in_the_middle_of_a_stroke(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"crack": 1})
    page, station = opened()
    page.desk._pen_rests.setInterval(30)
    stored: list[object] = []
    station.labelled.connect(stored.append)
    press(page, Qt.Key.Key_B)
    canvas, left = page.canvas, Qt.MouseButton.LeftButton
    where = [canvas.to_widget(x, 24).toPoint() for x in (10, 20, 50)]
    drag(page, (10, 8), (50, 8))
    QTest.mousePress(canvas, left, pos=where[0])
    QTest.mouseMove(canvas, where[1])
    qtbot.wait(120)  # several times as long as the pen must rest
    settle(qtbot, station)
    assert stored == []
    QTest.mouseMove(canvas, where[2])
    with qtbot.waitSignal(station.labelled, timeout=5000):
        QTest.mouseRelease(canvas, left, pos=where[2])
    settle(qtbot, station)
    assert canvas.marks is not None
    assert canvas.marks[24, 12:48].all()
    assert station.place is not None
    (picture,) = station.place.dataset.pictures()
    assert picture.mask is not None
    assert np.array_equal(read_mask(picture.mask), canvas.marks)


def test_a_queue_filled_anew_keeps_what_is_being_drawn(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"crack": 3})
    page, station = opened()
    key = current_key(page)
    press(page, Qt.Key.Key_B)
    drag(page, (10, 10), (40, 10))
    assert page.canvas.marks is not None
    drawn = page.canvas.marks.copy()
    with qtbot.waitSignal(page.desk.filled, timeout=10_000):
        page.desk.reload()
    settle(qtbot, station)
    assert current_key(page) == key
    assert np.array_equal(page.canvas.marks, drawn)


def test_marking_a_good_picture_and_leaving_it_makes_it_a_defect(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"good": 2})
    page, station = opened()
    key = current_key(page)
    press(page, Qt.Key.Key_L)  # the second defect class
    press(page, Qt.Key.Key_B)
    drag(page, (20, 20), (40, 20))
    press(page, Qt.Key.Key_S)
    settle(qtbot, station)
    assert labels_in(station)[key] == "stain"
    assert any("because you marked it" in text for _, text in messages())


def marked_rows(page: ReviewPage) -> list[int]:
    marks = page.canvas.marks
    return [] if marks is None else [row for row in (10, 30, 40) if marks[row].any()]


def test_undo_goes_on_behind_an_answer_that_marking_gave(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"good": 2})
    page, station = opened()
    key = current_key(page)
    press(page, Qt.Key.Key_B)
    drag(page, (10, 10), (20, 10))
    drag(page, (10, 30), (20, 30))
    page.desk._on_pen_rests()
    drag(page, (10, 40), (20, 40))
    page.desk._on_pen_rests()
    settle(qtbot, station)
    assert labels_in(station)[key] == "crack"
    control = Qt.KeyboardModifier.ControlModifier
    for left in (2, 2, 1, 0):  # the third stroke, the answer, the second stroke, the first
        press(page, Qt.Key.Key_Z, control)
        settle(qtbot, station)
        settle(qtbot, station)
        page.desk._on_pen_rests()  # a person who looks before going on
        qtbot.waitUntil(lambda left=left: len(marked_rows(page)) == left)
    settle(qtbot, station)
    assert labels_in(station)[key] == "good"
    for _ in range(4):
        press(page, Qt.Key.Key_Y, control)
        settle(qtbot, station)
        settle(qtbot, station)
    page.desk.keep_mask()
    settle(qtbot, station)
    assert labels_in(station)[key] == "crack"
    assert marked_rows(page) == [10, 30, 40]


def test_eraser_polygon_and_clear(qtbot: QtBot, tmp_path: Path, opened: Opener) -> None:
    make_product(tmp_path, {"crack": 1})
    page, _ = opened()
    press(page, Qt.Key.Key_G)
    left = Qt.MouseButton.LeftButton
    for corner in ((10, 10), (40, 10), (40, 30), (10, 30)):
        QTest.mouseClick(page.canvas, left, pos=page.canvas.to_widget(*corner).toPoint())
    assert page.tools.outlining
    press(page, Qt.Key.Key_Return)
    marks = page.canvas.marks
    assert marks is not None
    full = int(marks.sum())
    assert full == pytest.approx(31 * 21, rel=0.1)
    press(page, Qt.Key.Key_E)
    drag(page, (25, 5), (25, 40))
    assert 0 < marks.sum() < full
    press(page, Qt.Key.Key_X)
    assert not marks.any()


def test_grow_to_edge_settles_on_the_defect(qtbot: QtBot, tmp_path: Path, opened: Opener) -> None:
    folder = make_product(tmp_path)
    image = np.full((120, 160, 3), 190, np.uint8)
    image[50:70, 30:130] = 60
    with Dataset(folder / "dataset", CLASSES) as dataset:
        dataset.add(image, "crack", who="anna")
    page, _ = opened()
    press(page, Qt.Key.Key_W)
    while page.tools.brush_px > 4:
        press(page, Qt.Key.Key_BracketLeft)
    with qtbot.waitSignal(page.tools.edited, timeout=10_000):
        drag(page, (38, 60), (80, 60), (122, 60))
    marks = page.canvas.marks
    assert marks is not None
    truth = image[:, :, 0] < 100
    assert (marks.astype(bool) & truth).sum() / (marks.astype(bool) | truth).sum() > 0.8


def test_the_models_mask_is_taken_over(qtbot: QtBot, tmp_path: Path, opened: Opener) -> None:
    make_product(tmp_path, {"crack": 1}, model=segment_model(classes=CLASSES))
    page, station = opened()
    qtbot.waitUntil(page.tools.accept_button.isEnabled, timeout=10_000)
    press(page, Qt.Key.Key_A)
    with qtbot.waitSignal(station.labelled, timeout=5000):
        press(page, Qt.Key.Key_2)  # the pixels are right, the name was not
    assert station.place is not None
    (stored,) = station.place.dataset.pictures()
    assert stored.label == "stain"
    assert stored.mask is not None
    assert set(np.unique(read_mask(stored.mask))) == {2}


def test_a_click_on_a_class_button_answers_and_space_still_means_ok(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"good": 3})
    page, station = opened()
    first = current_key(page)
    buttons = {b.accessibleName(): b for b in page.you_say.findChildren(QPushButton)}
    QTest.mouseClick(buttons["stain (2)"], Qt.MouseButton.LeftButton)
    ready(qtbot, page)
    second = current_key(page)
    press(page, Qt.Key.Key_Space)
    settle(qtbot, station)
    now = labels_in(station)
    assert (now[first], now[second]) == ("stain", "good")


def test_filters_by_class_and_clear(qtbot: QtBot, tmp_path: Path, opened: Opener) -> None:
    make_product(tmp_path, {"good": 3, "crack": 2})
    page, _ = opened()
    box = page.filters.label
    box.setCurrentIndex(box.findData("crack"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: page.queue.rowCount() == 2)
    box.setCurrentIndex(box.findData("stain"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: page.queue.rowCount() == 0)
    offer = next(b for b in page.findChildren(QPushButton) if b.text() == "Show all pictures")
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.queue.rowCount() == 5)


def test_a_filter_chosen_while_the_queue_is_filled_loses_nothing(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"good": 3, "crack": 2})
    page, station = opened()
    page.desk.reload()
    box = page.filters.label
    box.setCurrentIndex(box.findData("crack"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: page.queue.rowCount() == 2, timeout=5000)
    settle(qtbot, station)
    qtbot.waitUntil(lambda: not page.desk.gathering)
    assert (page.queue.rowCount(), page.queue.total) == (2, 5)


def test_an_empty_product_says_what_to_do(qtbot: QtBot, tmp_path: Path, opened: Opener) -> None:
    make_product(tmp_path)
    page, _ = opened()
    assert page._empty.isVisible()
    assert "nothing to review" in page._empty.heading
    press(page, Qt.Key.Key_Space)  # nothing happens, nothing breaks
    assert page.session.count == 0


def test_a_damaged_picture_is_named_and_can_be_skipped(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"good": 8})
    page, _ = opened()
    last = page.queue.entries()[-1]
    last.path.write_bytes(last.path.read_bytes()[:200])
    page.desk.go(page.queue.rowCount() - 1)
    qtbot.waitUntil(page._empty.isVisible, timeout=5000)
    assert last.path.name in page._empty.detail
    press(page, Qt.Key.Key_Space)  # what cannot be seen cannot be answered
    press(page, Qt.Key.Key_S)
    ready(qtbot, page)
    assert page.canvas.image is not None
    assert page.session.count == 0


def test_a_full_disk_is_said_and_the_answer_taken_off_the_screen(
    qtbot: QtBot, tmp_path: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_product(tmp_path, {"good": 2})
    page, station = opened()
    key = current_key(page)

    def full(*_args: object, **_kwargs: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("inspector_gui.core.journal.Journal.append", full)
    press(page, Qt.Key.Key_1)
    settle(qtbot, station)
    told = [text for level, text in messages() if level == "error"]
    assert any("could not be stored" in text and "No space left" in text for text in told)
    entry = page.queue.entry(key)
    assert entry is not None
    assert entry.label == "good"
    assert not entry.seen
    assert page.session.count == 0


def test_zoom_keeps_the_point_under_the_pointer(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    make_product(tmp_path, {"good": 1})
    page, _ = opened()
    spot = page.canvas.to_widget(50, 12)
    page.canvas.zoom_by(6, spot)
    x, y = page.canvas.to_picture(spot)
    assert (x, y) == (pytest.approx(50, abs=0.3), pytest.approx(12, abs=0.3))
    assert page.canvas.zoom == pytest.approx(6)
    press(page, Qt.Key.Key_0)
    assert page.canvas.zoom == 1


def test_a_tool_is_put_away_with_escape(qtbot: QtBot, tmp_path: Path, opened: Opener) -> None:
    make_product(tmp_path, {"good": 1})
    page, _ = opened()
    press(page, Qt.Key.Key_B)
    assert page.tools.tool is Tool.BRUSH
    press(page, Qt.Key.Key_Escape)
    assert page.tools.tool is Tool.PAN
    QTest.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert page.canvas.marks is None


def test_the_nearest_labelled_pictures_stand_beside_the_one_shown(
    qtbot: QtBot, tmp_path: Path, opened: Opener
) -> None:
    """The twin of a new picture is the one with the scratch in the same place."""
    folder = make_product(tmp_path, {"good": 5})

    def scratched(column: int, seed: int) -> np.ndarray:
        image = picture(190, seed=seed, width=160, height=120)
        image[30:90, column : column + 6] = 40
        return image

    with Dataset(folder / "dataset", CLASSES) as dataset:
        for column, label in ((30, "crack"), (120, "stain")):
            dataset.add(scratched(column, 70), label, who="anna")
        shown = dataset.add(scratched(31, 71), "good", who="anna").picture_id
    page, _ = opened()
    page.desk.go(page.queue.row_of(shown))
    qtbot.waitUntil(lambda: len(page.twins.told) == 3, timeout=20_000)
    assert page.twins.told[0][0] == "crack"
    assert page.twins.told[0][1] in ("alike", "very alike")
    assert shown not in [twin.entry.candidate.key for twin in page.desk.twins.of(shown)]


def test_the_newest_are_shown_before_all_were_listed_and_stay(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A picture that is being looked at is not taken away when more doubtful ones come."""
    monkeypatch.setattr("inspector_gui.ui.queue_filler._FIRST", 2)
    folder = make_product(tmp_path, {"good": 6})
    with Dataset(folder / "dataset", CLASSES) as dataset:
        oldest = dataset.pictures()[0]
        differs = Seen(verdict="NG", score=0.9, class_name="crack", model_id="m")
        dataset.annotate(oldest.picture_id, "good", who="a", seen=differs)
    with open_station(qtbot, tmp_path) as station:
        qtbot.waitUntil(lambda: station.pipeline.stats().ended, timeout=20_000)
        (tmp_path / "lone" / "one.png").unlink()
        page = ReviewPage(station)
        show(qtbot, page)
        totals: list[int] = []
        shown: set[str] = set()
        page.desk.filled.connect(lambda: totals.append(page.queue.total))
        page.desk.moved.connect(
            lambda: shown.add(page.desk.entry.candidate.key) if page.desk.entry else None
        )
        page.activated()
        qtbot.waitUntil(lambda: not page.desk.gathering, timeout=10_000)
        assert totals == [2, 6]
        assert len(shown - {oldest.picture_id}) == len(shown) == 1
        assert page.desk.row == 0, "the list stands at its top"
        qtbot.waitUntil(lambda: page.canvas.image is not None, timeout=10_000)
        page.say("good")
        assert page.desk.entry.candidate.key == oldest.picture_id
