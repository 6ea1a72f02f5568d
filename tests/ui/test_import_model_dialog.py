from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from inspector_gui.core.model_file import ClassEntry
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.model_check import check_model
from inspector_gui.ui.import_model_dialog import ImportModelDialog
from inspector_gui.ui.models_page import ModelsPage
from inspector_gui.ui.station import Station
from tests.fakes.models import foreign_model
from tests.fakes.stations import make_product, messages, open_station, show

PATIENCE_MS = 60_000

#: Logits of three classes from the mean brightness b in 0..1: 8 (b - 0.5) times (1, -1, -0.5).
CLASSIFIER = foreign_model("""
    <ir_version: 8, opset_import: ["" : 17], producer_name: "pytorch">
    net (float[1,3,24,24] input) => (float[1,3] logits)
    <float[1,3] w = {1.0, -1.0, -0.5}, int64[2] shape = {1,1}, float k = {8.0}, float h = {0.5}>
    {
        mean = ReduceMean<axes=[1, 2, 3], keepdims=0>(input)
        one = Reshape(mean, shape)
        moved = Sub(one, h)
        steep = Mul(moved, k)
        logits = MatMul(steep, w)
    }
""")

#: Boxes of a detector.
DETECTOR = foreign_model(
    """
    <ir_version: 8, opset_import: ["" : 17]>
    net (float[1,3,24,24] images) => (float[1,84,100] output0)
    <int64[3] shape = {1,84,100}, float k = {0.0}>
    {
        mean = ReduceMean<axes=[1, 2, 3], keepdims=1>(images)
        flat = Reshape(mean, one)
        output0 = Expand(flat, shape)
    }
    """.replace("int64[3] shape", "int64[3] one = {1,1,1}, int64[3] shape")
)


@pytest.fixture
def station(qtbot: QtBot, tmp_path: Path) -> Iterator[Station]:
    make_product(tmp_path)
    with open_station(qtbot, tmp_path) as station:
        assert station.pipeline is not None
        pipeline = station.pipeline
        qtbot.waitUntil(lambda: pipeline.latest() is not None, timeout=PATIENCE_MS)
        yield station


def open_dialog(qtbot: QtBot, station: Station, data: bytes) -> ImportModelDialog:
    dialog = ImportModelDialog(station, data, "from afar")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QTableWidget)), timeout=PATIENCE_MS)
    say_classes(dialog)
    return dialog


def say_classes(dialog: ImportModelDialog) -> None:
    """The file does not tell what its classes mean: the first is OK, the others are NG."""
    boxes = [b for b in dialog.findChildren(QComboBox) if b.accessibleName().startswith("What ")]
    for number, box in enumerate(boxes):
        if not box.currentData():
            box.setCurrentIndex(box.findData("NG" if number else "OK"))


@pytest.fixture
def dialog(qtbot: QtBot, station: Station) -> ImportModelDialog:
    dialog = open_dialog(qtbot, station, CLASSIFIER)
    qtbot.waitUntil(dialog.agree.isEnabled, timeout=PATIENCE_MS)
    return dialog


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def field(dialog: QWidget, name: str) -> QWidget:
    return next(w for w in dialog.findChildren(QWidget) if w.accessibleName() == name)


def test_what_the_file_says_is_shown_and_what_it_does_not_say_is_marked(
    dialog: ImportModelDialog,
) -> None:
    said = words(dialog)
    assert "input 1 × 3 × 24 × 24 float32, written by pytorch" in said
    assert "▲ Colours" in said
    assert "▲ Pixel values" in said
    assert "▲ Classes, in its order" in said
    assert not field(dialog, "Width in pixels").isEnabled()


def test_what_a_class_means_is_asked_and_not_guessed(qtbot: QtBot, station: Station) -> None:
    dialog = ImportModelDialog(station, CLASSIFIER, "from afar")
    qtbot.addWidget(dialog)
    dialog.show()
    wanted = "Say of every class whether it is OK or NG."
    qtbot.waitUntil(lambda: wanted in words(dialog), timeout=PATIENCE_MS)
    assert not dialog.agree.isEnabled()


def test_the_products_classes_are_suggested(dialog: ImportModelDialog) -> None:
    table = field(dialog, "Classes, in its order")
    assert isinstance(table, QTableWidget)
    items = [table.item(row, 0) for row in range(3)]
    assert [item.text() for item in items if item is not None] == ["good", "crack", "stain"]


def test_its_answer_is_seen_before_anything_is_decided(dialog: ImportModelDialog) -> None:
    said = words(dialog)
    assert "● OK" in said  # the only picture of the source is bright
    assert "good  0.9" in said


def test_another_answer_shows_another_verdict(qtbot: QtBot, dialog: ImportModelDialog) -> None:
    box = field(dialog, "What good means")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("NG"))
    assert not dialog.agree.isEnabled()
    qtbot.waitUntil(lambda: "◆ NG" in words(dialog), timeout=PATIENCE_MS)
    qtbot.waitUntil(dialog.agree.isEnabled, timeout=PATIENCE_MS)


def test_agreeing_gives_a_model_with_exactly_these_answers(
    qtbot: QtBot, dialog: ImportModelDialog
) -> None:
    name = field(dialog, "Name")
    assert isinstance(name, QLineEdit)
    name.setText("bright parts")
    qtbot.waitUntil(dialog.agree.isEnabled, timeout=PATIENCE_MS)
    with qtbot.waitSignal(dialog.wrapped, timeout=PATIENCE_MS) as blocker:
        dialog.agree.click()
    assert blocker.args is not None
    manifest = check_model(blocker.args[0])
    assert manifest is not None
    assert manifest.name == "bright parts"
    assert manifest.classes[1] == ClassEntry(name="crack", verdict="NG")
    assert InferenceEngine.load(blocker.args[0]).manifest.input.height == 24


@pytest.mark.parametrize(
    ("row", "text", "sentence"),
    [(1, "", "Every class needs a name"), (1, "good", "Two classes have the same name.")],
)
def test_answers_that_contradict_each_other_are_a_sentence(
    qtbot: QtBot, dialog: ImportModelDialog, row: int, text: str, sentence: str
) -> None:
    table = field(dialog, "Classes, in its order")
    assert isinstance(table, QTableWidget)
    item = table.item(row, 0)
    assert item is not None
    item.setText(text)
    qtbot.waitUntil(lambda: sentence in words(dialog), timeout=PATIENCE_MS)
    assert not dialog.agree.isEnabled()


def test_questions_appear_only_where_they_matter(dialog: ImportModelDialog) -> None:
    mean = field(dialog, "Mean")
    assert not mean.isVisible()
    scaling = field(dialog, "Pixel values")
    assert isinstance(scaling, QComboBox)
    scaling.setCurrentIndex(scaling.findData("custom"))
    assert mean.isVisible()


def test_a_model_that_is_of_no_use_is_refused_with_the_reason(
    qtbot: QtBot, station: Station
) -> None:
    dialog = ImportModelDialog(station, DETECTOR, "boxes")
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.rejected, timeout=PATIENCE_MS):
        dialog.show()
    assert any("boxes is not imported: this model cannot be used" in text for _, text in messages())


def test_closing_the_product_closes_the_dialog(
    qtbot: QtBot, station: Station, dialog: ImportModelDialog
) -> None:
    with qtbot.waitSignal(dialog.rejected, timeout=PATIENCE_MS):
        station.close_product()


def test_from_the_file_to_the_list(qtbot: QtBot, station: Station, tmp_path: Path) -> None:
    page = ModelsPage(station)
    show(qtbot, page)
    path = tmp_path / "foreign.onnx"
    path.write_bytes(CLASSIFIER)
    page.importer.take(path)
    dialogs: list[ImportModelDialog] = []

    def ready() -> bool:
        dialogs[:] = page.findChildren(ImportModelDialog)
        for dialog in dialogs:
            say_classes(dialog)
        return bool(dialogs) and dialogs[0].agree.isEnabled()

    qtbot.waitUntil(ready, timeout=PATIENCE_MS)
    with qtbot.waitSignal(page.importer.imported, timeout=PATIENCE_MS):
        qtbot.mouseClick(dialogs[0].agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.table.topLevelItemCount() == 1, timeout=PATIENCE_MS)
