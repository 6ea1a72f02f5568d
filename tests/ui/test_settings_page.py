"""Settings through real clicks and keys; read back from the disk."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.picture_file import encode_png
from inspector_gui.core.product import CameraSettings, Product, load_product
from inspector_gui.runtime.sources import CameraInfo
from inspector_gui.ui import keys, source_choice
from inspector_gui.ui.new_product_dialog import NewProductDialog
from inspector_gui.ui.settings_page import SettingsPage
from inspector_gui.ui.station import Station
from tests.fakes.models import classify_model
from tests.fakes.stations import (
    CLASSES,
    make_product,
    messages,
    open_station,
    picture,
    settle,
    show,
)

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def no_cameras(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_choice, "list_cameras", lambda: [])


@pytest.fixture
def station(qtbot: QtBot, tmp_path: Path) -> Iterator[Station]:
    make_product(tmp_path, {"good": 2, "crack": 1}, model=classify_model(classes=CLASSES))
    with open_station(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, station: Station) -> SettingsPage:
    made = SettingsPage(station)
    show(qtbot, made)
    made.activated()
    return made


def on_disk(tmp_path: Path) -> Product:
    return load_product(tmp_path / "plate")


def button(inside: QWidget, text: str) -> QPushButton:
    return next(b for b in inside.findChildren(QPushButton) if b.text() == text)


def test_a_folder_is_used_as_source_and_one_goes_back(
    qtbot: QtBot, tmp_path: Path, station: Station, page: SettingsPage
) -> None:
    before = station.source_text
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.png").write_bytes(encode_png(picture(150)))
    QTest.keyClicks(page.source.choice.address, str(other))
    QTest.mouseClick(page.source.use_button, LEFT)
    settle(qtbot, station)
    assert on_disk(tmp_path).source == str(other)
    qtbot.waitUntil(lambda: "other" in page.source.state.text(), timeout=10_000)
    QTest.mouseClick(page.source._back, LEFT)
    settle(qtbot, station)
    assert on_disk(tmp_path).source == before


def test_a_source_that_is_none_is_refused_in_one_sentence(
    qtbot: QtBot, tmp_path: Path, station: Station, page: SettingsPage
) -> None:
    before = on_disk(tmp_path).source
    QTest.keyClicks(page.source.choice.address, "/no/such/thing")
    QTest.mouseClick(page.source.use_button, LEFT)
    settle(qtbot, station)
    assert on_disk(tmp_path).source == before
    assert any(
        "or file /no/such/thing does not exist" in text
        for level, text in messages()
        if level == "error"
    )


def test_cameras_appear_by_themselves(
    qtbot: QtBot, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: "No camera" in page.source.choice.found.text(), timeout=10_000)
    found = CameraInfo("C920", 0, "/dev/video0", "046D:082D", "camera:C920")
    monkeypatch.setattr(source_choice, "list_cameras", lambda: [found])
    page.source.activated()
    qtbot.waitUntil(lambda: page.source.choice.list.count() == 2, timeout=10_000)
    assert "C920" in page.source.choice.list.item(1).text()


def test_what_a_camera_did_not_take_is_said_in_the_language(
    speak: Callable[[str], str], station: Station, page: SettingsPage
) -> None:
    speak("de")
    notes = ("C920: exposure is 5, not 3 as wanted",)
    station.source = SimpleNamespace(notes=notes, mode="")
    page.source.activated()
    page.show_section(page.camera)
    for told in (page.source.trouble.text(), page.camera.notes.text()):
        assert "C920: " in told
        assert "wanted" not in told


def test_camera_settings_are_kept_and_undone(
    qtbot: QtBot, tmp_path: Path, station: Station, page: SettingsPage
) -> None:
    page.show_section(page.camera)
    switch, number = page.camera._switches["exposure"], page.camera._numbers["exposure"]
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        switch.setChecked(True)
        number.setValue(-5.5)
    assert on_disk(tmp_path).camera == CameraSettings(exposure=-5.5)
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        QTest.mouseClick(button(page.camera, "Undo the last change"), LEFT)
    assert on_disk(tmp_path).camera == CameraSettings()
    assert not switch.isChecked()


def test_the_region_is_drawn_reset_and_undone(
    qtbot: QtBot, tmp_path: Path, station: Station, page: SettingsPage
) -> None:
    page.show_section(page.roi)
    qtbot.waitUntil(lambda: page.roi.canvas.image is not None, timeout=10_000)
    canvas = page.roi.canvas
    height, width = canvas.image.shape[:2]  # type: ignore[union-attr]
    corners = [(0.25 * width, 0.5 * height), (0.6 * width, 0.7 * height), (0.75 * width, height)]
    where = [canvas.to_widget(x, y).toPoint() for x, y in corners]
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        QTest.mousePress(canvas, LEFT, pos=where[0])
        for one in where[1:]:
            QTest.mouseMove(canvas, one)
        QTest.mouseRelease(canvas, LEFT, pos=where[-1])
    roi = on_disk(tmp_path).roi
    assert roi is not None
    assert (roi.x, roi.y, roi.width, roi.height) == pytest.approx((0.25, 0.5, 0.5, 0.5), abs=0.02)
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        QTest.mouseClick(page.roi.reset, LEFT)
    assert on_disk(tmp_path).roi is None
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        QTest.mouseClick(page.roi.undo, LEFT)
    assert on_disk(tmp_path).roi == roi


def test_an_own_rule_judges_at_once_and_can_be_undone(
    qtbot: QtBot, tmp_path: Path, station: Station, page: SettingsPage
) -> None:
    page.show_section(page.decision)
    section = page.decision
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        section.own_rule.click()
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        section.threshold.setValue(0.3)
    rule = on_disk(tmp_path).decision
    assert rule is not None
    assert rule.threshold == 0.3
    assert station.place is not None
    assert station.place.engine is not None
    assert station.place.engine.rule.threshold == 0.3
    assert "0.3" in section.plain.text()
    assert section.meaning.text().startswith("from this defect score on it is NG")
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        QTest.mouseClick(section.undo, LEFT)
    assert on_disk(tmp_path).decision != rule
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        section.own_model.click()
    assert on_disk(tmp_path).decision is None


def test_a_class_without_a_limit_of_its_own_goes_with_the_general_one(
    qtbot: QtBot, tmp_path: Path, station: Station, page: SettingsPage
) -> None:
    page.show_section(page.decision)
    section = page.decision
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        section.own_rule.click()
    name, (switch, limit, area) = next(iter(section.class_rows.items()))
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        switch.click()
        area.setValue(70)
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        section.threshold.setValue(0.3)
    assert limit.value() == pytest.approx(0.3)
    rule = on_disk(tmp_path).decision
    assert rule is not None
    assert (rule.threshold_for(name), rule.area_for(name)) == (0.3, 70)
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        limit.setValue(0.8)
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        section.threshold.setValue(0.4)
    rule = on_disk(tmp_path).decision
    assert rule is not None
    assert (rule.threshold_for(name), rule.area_for(name)) == (0.8, 70)


def test_the_unsure_band_goes_with_the_limit_and_must_contain_it(
    qtbot: QtBot, tmp_path: Path, station: Station, page: SettingsPage
) -> None:
    page.show_section(page.decision)
    section = page.decision
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        section.own_rule.click()
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        section.unsure_low.setValue(0.4)
        section.unsure_high.setValue(0.7)
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        section.threshold.setValue(0.3)
    rule = on_disk(tmp_path).decision
    assert rule is not None
    assert (rule.unsure_low, rule.threshold, rule.unsure_high) == pytest.approx((0.2, 0.3, 0.5))
    assert "OK below a defect score of 0.2 and NG from 0.5;" in section.plain.text()
    assert section.meaning.text().startswith("OK below 0.2, CHECK between, NG from 0.5;")
    section.unsure_low.setValue(0.35)
    assert "0.3 does not lie between 0.35 and 0.5" in section.trouble.text()
    section.deactivated()
    settle(qtbot, station)
    assert on_disk(tmp_path).decision == rule
    assert section.trouble.isHidden()
    assert section.unsure_low.value() == pytest.approx(0.2)


def test_a_band_that_is_off_is_shown_at_the_limit(
    qtbot: QtBot, tmp_path: Path, station: Station, page: SettingsPage
) -> None:
    station.update_product(decision=DecisionRule(threshold=0.3, unsure_low=0.5, unsure_high=0.5))
    settle(qtbot, station)
    page.show_section(page.decision)
    section = page.decision
    assert (section.unsure_low.value(), section.unsure_high.value()) == (0.3, 0.3)
    assert section.trouble.isHidden()


def test_a_class_is_added_and_can_be_used_at_once(
    qtbot: QtBot, tmp_path: Path, station: Station, page: SettingsPage
) -> None:
    page.show_section(page.classes)
    QTest.keyClicks(page.classes.name, "scratch")
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        QTest.keyClick(page.classes.name, Qt.Key.Key_Return)
    assert on_disk(tmp_path).defect_names == ("crack", "stain", "scratch")
    assert station.place is not None
    dataset = station.place.dataset
    station.submit(lambda: dataset.add(picture(33, seed=77), "scratch", who="berta"))
    settle(qtbot, station)
    assert dataset.counts()["scratch"] == 1


def test_a_class_that_pictures_have_is_not_removed(
    qtbot: QtBot, tmp_path: Path, station: Station, page: SettingsPage
) -> None:
    page.show_section(page.classes)
    remove = {b.accessibleName(): b for b in page.classes.findChildren(QPushButton)}
    QTest.mouseClick(remove["Remove crack"], LEFT)
    settle(qtbot, station)
    assert on_disk(tmp_path).classes == CLASSES
    assert any("pictures have the class 'crack'" in text for _, text in messages())
    QTest.mouseClick(remove["Remove good"], LEFT)
    assert any("At least one class must mean OK" in text for _, text in messages())
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        QTest.mouseClick(remove["Remove stain"], LEFT)
    assert on_disk(tmp_path).defect_names == ("crack",)


def test_operator_and_theme_act_at_once(qtbot: QtBot, station: Station, page: SettingsPage) -> None:
    page.show_section(page.person)
    page.person.operator.selectAll()
    QTest.keyClicks(page.person.operator, "  Carla   M ")
    with qtbot.waitSignal(station.settings_changed, timeout=5000):
        QTest.keyClick(page.person.operator, Qt.Key.Key_Return)
    assert station.operator == "Carla M"
    box = page.person.theme
    box.setCurrentIndex(box.findData("light"))
    with qtbot.waitSignal(station.settings_changed, timeout=5000):
        box.activated.emit(box.currentIndex())
    assert station.settings.theme == "light"


def test_every_key_is_listed(page: SettingsPage) -> None:
    names = {w.accessibleName() for w in page.keys.findChildren(QWidget)}
    for action in keys.KEYS:
        assert any(name.startswith(keys.title_of(action.name)) for name in names), action.name


def test_a_key_is_changed_and_one_in_use_is_refused(
    qtbot: QtBot, page: SettingsPage, station: Station
) -> None:
    page.show_section(page.keys)
    editor = page.keys.editor
    editor.action.setCurrentIndex(editor.action.findData("review.brush"))
    QTest.keyClick(editor.key, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: station.settings.keys == {"review.brush": "K"}, timeout=5000)
    assert "Brush: K" in {w.accessibleName() for w in page.keys.findChildren(QWidget)}
    with qtbot.waitSignal(editor.key.editingFinished, timeout=5000):
        QTest.keyClick(editor.key, Qt.Key.Key_E)
    assert editor.says.text() == "E already means: Eraser. Choose another key."
    assert editor.key.keySequence().toString() == "K"
    with qtbot.waitSignal(editor.key.editingFinished, timeout=5000):
        QTest.keyClick(editor.key, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert "Show the inspect page" in editor.says.text()
    assert station.settings.keys == {"review.brush": "K"}
    QTest.mouseClick(editor.default, LEFT)
    assert station.settings.keys == {}


def test_a_new_product_is_made_and_opened(qtbot: QtBot, tmp_path: Path, station: Station) -> None:
    dialog = NewProductDialog(station)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.name, "Con")
    assert "cannot be a folder name" in dialog.trouble
    dialog.name.clear()
    dialog.name.insert("Gehäuse B-7")  # QTest types ASCII only
    QTest.mouseClick(dialog.classes.add_button, LEFT)
    QTest.keyClicks(dialog.classes.rows[2][0], "scratch")
    with qtbot.waitSignal(station.opened, timeout=10_000):
        QTest.mouseClick(dialog.make_button, LEFT)
    assert station.product.name == "Gehäuse B-7"
    assert [(c.name, c.verdict) for c in station.product.classes] == [
        ("good", "OK"),
        ("defect", "NG"),
        ("scratch", "NG"),
    ]
    assert load_product(tmp_path / "Gehäuse B-7").learn_at_once
    # pictures of other parts would stand in its history
    assert station.product.source == ""
    assert station.pipeline is not None
    assert station.pipeline.stats().source_name == ""


def test_a_product_name_that_is_taken_is_said(qtbot: QtBot, station: Station) -> None:
    dialog = NewProductDialog(station)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.name, "plate")
    QTest.mouseClick(dialog.make_button, LEFT)
    qtbot.waitUntil(lambda: "already a product" in dialog.trouble, timeout=5000)


def test_removing_keeps_masks_readable(tmp_path: Path) -> None:
    """An unused class in front of a used one cannot go: its number is in the masks."""
    folder = make_product(tmp_path, {"stain": 1})
    with Dataset(folder / "dataset", CLASSES) as dataset:
        (only,) = dataset.pictures()
        mask = np.zeros((48, 64), np.uint8)
        mask[3:9, 3:9] = 2
        dataset.annotate(only.picture_id, "stain", who="x", mask=mask)
        with pytest.raises(ValueError, match="keep their order"):
            dataset.set_classes(tuple(c for c in CLASSES if c.name != "crack"))
        assert dataset.classes == CLASSES
