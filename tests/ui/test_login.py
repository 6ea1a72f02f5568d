"""Roles through the real window and the real stores: who is on, and what is refused."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic_ns
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.frame import Frame
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.preprocess import Roi
from inspector_gui.core.product import CameraSettings
from inspector_gui.core.result import Verdict
from inspector_gui.runtime.operators import (
    Cost,
    Deed,
    Pin,
    Role,
    Roster,
    make_operator,
    save_operators,
)
from inspector_gui.ui import idle_watch
from inspector_gui.ui.access import Access
from inspector_gui.ui.idle_watch import IdleWatch
from inspector_gui.ui.import_pictures_dialog import ImportPicturesDialog
from inspector_gui.ui.login import LoginDialog
from inspector_gui.ui.main_window import MainWindow
from inspector_gui.ui.models_page import ModelsPage
from inspector_gui.ui.new_product_dialog import NewProductDialog
from inspector_gui.ui.operator_settings import OperatorSettings
from inspector_gui.ui.quick_learner import QuickPhase, QuickView
from inspector_gui.ui.review_page import ReviewPage
from inspector_gui.ui.settings_page import SettingsPage
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
    show,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LEFT = Qt.MouseButton.LeftButton
CHEAP = Cost(n=2, r=1, p=1)
MODEL = classify_model(classes=CLASSES)
PINS = {"anna": "4711", "lena": "2222"}


def crew() -> Roster:
    """Anna is engineer, Lena labeller, Olaf operator without a PIN."""
    roster = Roster().put(make_operator("anna", Role.ENGINEER, Pin.of(PINS["anna"], CHEAP)))
    roster = roster.put(make_operator("lena", Role.LABELLER, Pin.of(PINS["lena"], CHEAP)))
    return roster.put(make_operator("olaf", Role.OPERATOR, None))


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    return tmp_path / "pc" / "settings.json"


@pytest.fixture
def station(qtbot: QtBot, tmp_path: Path, settings_file: Path) -> Iterator[Station]:
    """A station with a crew; nobody is logged in."""
    make_product(tmp_path, {"good": 2, "crack": 1})
    save_operators(settings_file.with_name("operators.json"), crew())
    with open_station(qtbot, tmp_path, settings_path=settings_file) as opened:
        opened.access.cost = CHEAP
        yield opened


@pytest.fixture
def refused(station: Station) -> list[str]:
    told: list[str] = []
    station.refused.connect(told.append)
    return told


def log_in(qtbot: QtBot, station: Station, name: str) -> None:
    answers: list[bool] = []
    station.access.log_in(name, PINS.get(name, ""), answers.append)
    qtbot.waitUntil(lambda: answers == [True], timeout=10_000)


def button(inside: QWidget, text: str) -> QPushButton:
    return next(b for b in inside.findChildren(QPushButton) if b.text() == text and b.isVisible())


# --- nothing asks until there is an engineer ---------------------------------------------------


def test_the_first_operator_is_an_engineer_who_is_on_at_once(
    qtbot: QtBot, tmp_path: Path, settings_file: Path
) -> None:
    make_product(tmp_path)
    with open_station(qtbot, tmp_path, settings_path=settings_file) as station:
        station.access.cost = CHEAP
        assert all(station.allowed(deed) for deed in Deed)
        assert station.operator == "berta"
        page = OperatorSettings(station)
        show(qtbot, page)
        assert page.role.currentData() == Role.ENGINEER
        assert not page.role.isEnabled()
        QTest.keyClicks(page.name, " anna  maria ")
        QTest.keyClicks(page.pin, "47x11")
        QTest.keyClicks(page.again, "4712")
        assert not page.keep.isEnabled()
        assert "differ" in page._note.text()
        QTest.keyClick(page.again, Qt.Key.Key_Backspace)
        QTest.keyClicks(page.again, "1")
        with qtbot.waitSignal(station.access.changed, timeout=10_000):
            QTest.mouseClick(page.keep, LEFT)
        settle(qtbot, station)
        assert station.operator == "anna maria"
        assert page.name.text() == page.pin.text() == ""
        assert all(station.allowed(deed) for deed in Deed)
    with open_station(qtbot, tmp_path, settings_path=settings_file) as again:
        assert again.operator == ""
        assert not again.allowed(Deed.PROMOTE)


def test_the_engineer_adds_changes_and_removes_and_the_log_says_so(
    qtbot: QtBot, station: Station, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    log_in(qtbot, station, "anna")
    page = SettingsPage(station)
    show(qtbot, page)
    page.show_section(page.operators)
    form = page.operators

    def named(name: str) -> QPushButton:
        found: list[QPushButton] = []

        def shown() -> bool:
            found[:] = [
                b
                for b in form.findChildren(QPushButton)
                if b.accessibleName() == name and b.isVisible()
            ]
            return len(found) == 1  # the list before the change is gone

        qtbot.waitUntil(shown, timeout=10_000)
        return found[0]

    def asked(name: str, answer: str) -> None:
        QTest.mouseClick(named(f"Remove {name}"), LEFT)
        box = next(b for b in form.findChildren(QMessageBox) if b.isVisible())
        assert f"Remove {name}?" in box.text()
        words = {b.text().replace("&", ""): b for b in box.findChildren(QPushButton)}
        QTest.mouseClick(words[answer], LEFT)

    def removed(name: str) -> None:
        with qtbot.waitSignal(station.access.changed, timeout=10_000):
            asked(name, "Remove")

    QTest.keyClicks(form.name, "Lena")
    QTest.mouseClick(form.keep, LEFT)
    qtbot.waitUntil(lambda: "already somebody" in form._note.text(), timeout=10_000)
    assert form.name.text() == "Lena"
    form.name.clear()
    QTest.mouseClick(named("Change anna"), LEFT)
    form.name.clear()
    QTest.keyClicks(form.name, "anna k.")
    with qtbot.waitSignal(station.access.changed, timeout=10_000):
        QTest.mouseClick(form.keep, LEFT)
    assert station.operator == "anna k."  # still on, under the new name and with the old PIN
    asked("olaf", "Cancel")
    settle(qtbot, station)
    assert station.access.roster.find("olaf") is not None
    removed("olaf")
    assert [one.name for one in station.access.roster.operators] == ["anna k.", "lena"]
    asked("anna k.", "Remove")
    qtbot.waitUntil(lambda: "has to be engineer" in form._note.text(), timeout=10_000)
    removed("lena")
    removed("anna k.")
    assert not station.access.locked
    assert station.operator == "berta"
    told = "\n".join(record.getMessage() for record in caplog.records)
    assert "operators: 'anna k.' has removed 'olaf'" in told
    assert "operators: 'anna' has added 'anna k.' as engineer" in told
    assert "4711" not in told


# --- what is refused ---------------------------------------------------------------------------


def files_of(folder: Path) -> dict[Path, bytes]:
    """What must not change: the product, its models and its dataset."""
    kept = [folder / "product.json", *folder.glob("models/*"), *folder.glob("dataset/**/*.*")]
    return {path: path.read_bytes() for path in kept if path.is_file()}


def test_without_a_role_nothing_of_it_reaches_the_disk(
    qtbot: QtBot, tmp_path: Path, station: Station, refused: list[str]
) -> None:
    place = station.place
    assert place is not None
    newer = place.models.add(tagged(MODEL, "newer"))
    settle(qtbot, station)
    log_in(qtbot, station, "olaf")
    before, source = files_of(tmp_path / "plate"), station.source_text
    learnt: Any = SimpleNamespace(data=tagged(MODEL, "learnt"), learnt_from=3, model_id="")
    station.quick.view = QuickView(QuickPhase.OFFERED, offer=learnt)
    tries: list[Callable[[], object]] = [
        lambda: station.promote(newer),
        station.roll_back,
        station.quick.accept,
        lambda: station.update_product(decision=DecisionRule(threshold=0.9)),
        lambda: station.update_product(classes=(*CLASSES, ClassEntry(name="dent", verdict="NG"))),
        lambda: station.update_product(roi=Roi(x=0.1, y=0.1, width=0.5, height=0.5)),
        lambda: station.update_product(camera=CameraSettings(width=640).model_dump()),
        lambda: station.set_source(str(tmp_path)),
        lambda: ModelsPage(station)._remove(newer),
        lambda: ModelsPage(station).importer._add(tagged(MODEL, "third"), Path("third.onnx")),
        lambda: ModelsPage(station).export_to(newer, tmp_path / "copy.onnx"),
        lambda: station.access.remove("anna"),
        lambda: station.access.set_idle_minutes(400),
    ]
    for number, attempt in enumerate(tries, start=1):
        attempt()
        settle(qtbot, station)
        assert len(refused) == number
        assert "needs an engineer" in refused[-1]
    assert files_of(tmp_path / "plate") == before
    assert not (tmp_path / "copy.onnx").exists()
    assert station.source_text == source
    assert station.access.roster == crew_of(station)


def crew_of(station: Station) -> Roster:
    """What lies on the disk."""
    assert station._settings_path is not None
    data = station._settings_path.with_name("operators.json").read_bytes()
    return Roster.model_validate_json(data)


def test_the_engineer_promotes_and_changes_limits_and_the_logs_say_who(
    qtbot: QtBot, station: Station, refused: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    place = station.place
    assert place is not None
    log_in(qtbot, station, "anna")
    newer = place.models.add(tagged(MODEL, "newer"))
    with qtbot.waitSignal(station.models_changed, timeout=60_000):
        station.promote(newer)
    assert place.product.active_model == newer
    assert place.models.log()[-1].who == "anna"
    with caplog.at_level("INFO"), qtbot.waitSignal(station.product_changed, timeout=10_000):
        station.update_product(decision=DecisionRule(threshold=0.9))
    assert "'anna' has changed decision of plate" in caplog.text
    assert refused == []


def test_a_dispute_is_everybodys_and_undone_by_everybody(
    qtbot: QtBot, tmp_path: Path, station: Station, refused: list[str]
) -> None:
    verdict = add_verdicts(tmp_path / "plate", [(Verdict.NG, 0.9)])[0]
    frame = Frame(picture(70, seed=5), 0, monotonic_ns(), verdict.created, "test")
    assert station.operator == ""
    with qtbot.waitSignal(station.labelled, timeout=20_000) as stored:
        station.answers.dispute(frame, verdict, "good")
    assert stored.args[0].who == ""
    with qtbot.waitSignal(station.undone, timeout=20_000):
        station.answers.undo("inspect")
    assert refused == []


def test_review_is_for_labellers(
    qtbot: QtBot, station: Station, refused: list[str], tmp_path: Path
) -> None:
    page = ReviewPage(station)
    show(qtbot, page)
    page.activated()
    settle(qtbot, station)
    qtbot.waitUntil(lambda: page.canvas.image is not None, timeout=10_000)
    before = files_of(tmp_path / "plate")
    row = page.view.currentIndex().row()
    QTest.keyClick(page.view, Qt.Key.Key_2)
    QTest.keyClick(page.view, Qt.Key.Key_B)
    where = page.canvas.rect().center()
    QTest.mousePress(page.canvas, LEFT, pos=where)
    QTest.mouseRelease(page.canvas, LEFT, pos=where)
    assert page.canvas.marks is None or not page.canvas.marks.any()
    page.desk.say_all(range(page.queue.rowCount()), "stain")
    page.deactivated()
    settle(qtbot, station)
    assert len(refused) == 3
    assert "Labelling needs a labeller or an engineer" in refused[0]
    assert page.view.currentIndex().row() == row
    assert files_of(tmp_path / "plate") == before
    log_in(qtbot, station, "lena")
    with qtbot.waitSignal(station.labelled, timeout=20_000) as stored:
        QTest.keyClick(page.view, Qt.Key.Key_2)
    assert (stored.args[0].label, stored.args[0].who) == ("stain", "lena")
    station.access.log_out()
    QTest.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, station)
    assert len(refused) == 4


def test_who_logs_out_leaves_no_stroke_behind(
    qtbot: QtBot, station: Station, refused: list[str]
) -> None:
    log_in(qtbot, station, "lena")
    page = ReviewPage(station)
    show(qtbot, page)
    page.activated()
    settle(qtbot, station)
    qtbot.waitUntil(lambda: page.canvas.image is not None, timeout=10_000)
    QTest.keyClick(page.view, Qt.Key.Key_B)
    where = page.canvas.rect().center()
    QTest.mousePress(page.canvas, LEFT, pos=where)
    QTest.mouseRelease(page.canvas, LEFT, pos=where)
    with qtbot.waitSignal(station.labelled, timeout=20_000) as stored:
        station.access.log_out()
    assert stored.args[0].who == "lena"
    assert refused == []


def test_what_was_answered_before_the_log_out_is_stored(
    qtbot: QtBot, station: Station, refused: list[str]
) -> None:
    log_in(qtbot, station, "lena")
    page = ReviewPage(station)
    show(qtbot, page)
    page.activated()
    qtbot.waitUntil(lambda: page.queue.rowCount() >= 3, timeout=10_000)
    who: list[str] = []
    station.labelled.connect(lambda given: who.append(given.who))
    page.desk.say_all(range(3), "stain")
    station.access.log_out()
    qtbot.waitUntil(lambda: who == ["lena"] * 3, timeout=10_000)
    assert refused == []


def test_dialogs_say_so_before_anything_is_filled_in(
    qtbot: QtBot, tmp_path: Path, station: Station, refused: list[str]
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    dialog = ImportPicturesDialog(station, host)
    dialog.open()
    assert not dialog.isVisible()
    SettingsPage(station, host).products.new_product()
    assert not host.findChildren(NewProductDialog)
    assert [told.split(" needs")[0] for told in refused] == [
        "Importing pictures",
        "Making a product",
    ]
    made = NewProductDialog(station, host)  # somebody was logged out while it was open
    QTest.keyClicks(made.name, "gear")
    made.make_button.click()
    qtbot.waitUntil(lambda: "needs an engineer" in made.trouble, timeout=10_000)
    assert not (tmp_path / "gear").exists()


def test_a_form_goes_back_to_what_holds(qtbot: QtBot, station: Station, refused: list[str]) -> None:
    page = SettingsPage(station)
    show(qtbot, page)
    page.show_section(page.decision)
    page.decision.own_rule.click()
    assert refused == ["Changing the limits needs an engineer: log in first."]
    assert page.decision.own_model.isChecked()
    assert not page.decision.undo.isEnabled()


# --- logging in and out ------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, station: Station) -> Iterator[MainWindow]:
    made = MainWindow(station)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=10_000)
    yield made
    made.hide()


def dialog_of(window: MainWindow) -> LoginDialog:
    found = [d for d in window.findChildren(LoginDialog) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def choose(dialog: LoginDialog, name: str) -> None:
    names = [one.name for one in dialog._access.roster.operators]
    dialog.names.setCurrentRow(names.index(name))


def test_a_key_and_a_pin_log_in(qtbot: QtBot, station: Station, window: MainWindow) -> None:
    assert window.header.operator.text().startswith("nobody logged in")
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(window)
    chosen = [dialog.name]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(dialog.pin if dialog.pin.isVisible() else dialog.names, key)
        chosen.append(dialog.name)
    assert chosen == ["anna", "lena", "olaf", "olaf", "lena", "anna"]
    assert not dialog.log_in.isEnabled()
    QTest.keyClicks(dialog.pin, "4712")
    QTest.keyClick(dialog.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Try again in 1 s" in dialog.said, timeout=10_000)
    QTest.keyClicks(dialog.pin, PINS["anna"])
    assert not dialog.log_in.isEnabled()
    QTest.keyClick(dialog.pin, Qt.Key.Key_Return)
    assert station.operator == ""
    qtbot.waitUntil(dialog.log_in.isEnabled, timeout=10_000)
    with qtbot.waitSignal(station.access.changed, timeout=10_000):
        QTest.keyClick(dialog.pin, Qt.Key.Key_Return)
    assert window.header.operator.text().startswith("anna · engineer")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=10_000)


def test_who_has_no_pin_needs_none_and_logs_out_again(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    QTest.mouseClick(window.header.operator, LEFT)
    dialog = dialog_of(window)
    assert not dialog.log_out.isEnabled()
    choose(dialog, "olaf")
    assert not dialog.pin.isVisible()
    QTest.mouseClick(dialog.log_in, LEFT)
    assert station.operator == "olaf"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.mouseClick(window.header.operator, LEFT)
    QTest.mouseClick(dialog_of(window).log_out, LEFT)
    assert station.operator == ""


def test_what_is_refused_offers_the_log_in(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    station.roll_back()
    told = window.toasts.toasts[-1]
    assert told.sentence == "Rolling back needs an engineer: log in first."
    QTest.mouseClick(button(told, "Log in…"), LEFT)
    assert dialog_of(window).names.count() == 3
    assert window.toasts.toasts == []


def test_digits_for_fingers(qtbot: QtBot, station: Station) -> None:
    station.update_settings(size="touch")
    dialog = LoginDialog(station)
    show(qtbot, dialog, (380, 500))
    choose(dialog, "lena")
    for digit in "22221⌫":
        QTest.mouseClick(button(dialog.pad, digit), LEFT)
    with qtbot.waitSignal(station.access.changed, timeout=10_000):
        QTest.mouseClick(dialog.log_in, LEFT)
    assert station.operator == "lena"


def test_without_operators_the_dialog_leads_to_the_settings(qtbot: QtBot, tmp_path: Path) -> None:
    make_product(tmp_path)
    with open_station(qtbot, tmp_path) as station:
        window = MainWindow(station)
        qtbot.addWidget(window)
        window.show()
        window.show_page("inspect")
        window.ask_who()
        QTest.mouseClick(dialog_of(window).log_in, LEFT)
        page: Any = window.page_widget("settings")
        assert page.stack.currentWidget().isAncestorOf(page.operators)
        assert window.header.operator.text().startswith("Operator berta")
        window.hide()


# --- nobody at the PC --------------------------------------------------------------------------


def test_after_a_time_without_input_nobody_is_on(
    qtbot: QtBot, station: Station, refused: list[str]
) -> None:
    log_in(qtbot, station, "anna")
    with qtbot.waitSignal(station.access.changed, timeout=10_000):
        station.access.idle.start(0.02)
    assert station.operator == ""
    assert ("info", "anna was logged out: no key or mouse for 10 min.") in messages()
    assert not station.allowed(Deed.PROMOTE)
    assert station.pipeline is not None


def test_input_anywhere_keeps_somebody_on(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]

    class Clock:
        monotonic = staticmethod(lambda: now[0])

    monkeypatch.setattr(idle_watch, "time", Clock)
    owner = QObject()
    field = QWidget()
    qtbot.addWidget(field)
    watch = IdleWatch(owner)
    watch.start(0.05)
    now[0] = 0.04
    QTest.keyClick(field, Qt.Key.Key_A)
    now[0] = 0.06
    with qtbot.assertNotEmitted(watch.idle, wait=150):
        pass
    with qtbot.waitSignal(watch.idle, timeout=10_000):
        now[0] = 0.2


# --- a damaged file ----------------------------------------------------------------------------


def test_a_damaged_file_locks_until_it_is_deleted(
    qtbot: QtBot, tmp_path: Path, settings_file: Path
) -> None:
    make_product(tmp_path)
    path = settings_file.with_name("operators.json")
    path.parent.mkdir()
    path.write_bytes(b"\0" * 100)
    with open_station(qtbot, tmp_path, settings_path=settings_file) as station:
        assert str(path) in station.access.damaged
        assert station.refusal(Deed.PROMOTE) == station.access.damaged
        station.access.put("eve", Role.ENGINEER, "1234")
        settle(qtbot, station)
        assert path.read_bytes() == b"\0" * 100
        dialog = LoginDialog(station)
        qtbot.addWidget(dialog)
        assert dialog.said == station.access.damaged
        assert not dialog.log_in.isEnabled()
        path.unlink()
        assert not Access(station, path.parent).locked
