"""Settings, Learning: which extractor is in use, another one from a stick, back to the shipped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from inspector_gui.core.quick_file import extractor_name
from inspector_gui.runtime.assets import asset
from inspector_gui.runtime.extractor import FILE_NAME
from inspector_gui.runtime.operators import Role
from inspector_gui.ui.extractor_settings import ExtractorSettings
from inspector_gui.ui.learning_settings import LearningSettings
from inspector_gui.ui.quick_learner import QuickPhase
from inspector_gui.ui.station import Station
from tests.fakes.extractors import tiny_extractor
from tests.fakes.stations import make_product, messages, open_station, picture, settle, show

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SHIPPED = extractor_name(asset(FILE_NAME).read_bytes())


@pytest.fixture
def station(qtbot: QtBot, tmp_path: Path) -> Iterator[Station]:
    make_product(tmp_path / "data", {"good": 30, "crack": 14})
    with open_station(qtbot, tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, station: Station) -> LearningSettings:
    """The section of the settings."""
    made = LearningSettings(station)
    show(qtbot, made)
    made.activated()
    wait_for(qtbot, made.extractor, SHIPPED)
    return made


@pytest.fixture
def card(page: LearningSettings) -> ExtractorSettings:
    """What is on it for the extractor."""
    return page.extractor


def wait_for(qtbot: QtBot, card: ExtractorSettings, words: str) -> None:
    qtbot.waitUntil(lambda: words in card.used.text() and card.another.isEnabled(), timeout=20_000)


def choose(card: ExtractorSettings, path: Path) -> None:
    """As a person: the button, and a file in the dialog."""
    QTest.mouseClick(card.another, Qt.MouseButton.LeftButton)
    (dialog,) = card.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_a_file_from_a_stick_is_used_until_the_shipped_one_is_wanted_again(
    qtbot: QtBot, station: Station, card: ExtractorSettings, tmp_path: Path
) -> None:
    assert not card.shipped.isEnabled()
    stick = tmp_path / "stick" / "any name.onnx"
    stick.parent.mkdir()
    stick.write_bytes(tiny_extractor("from the stick"))
    choose(card, stick)
    assert not card.another.isEnabled(), "one after the other"
    wait_for(qtbot, card, "from the stick")
    assert "your own" in card.used.text()
    stick.unlink()  # it was copied
    assert (station.data_folder / FILE_NAME).read_bytes() == tiny_extractor("from the stick")
    QTest.mouseClick(card.shipped, Qt.MouseButton.LeftButton)
    wait_for(qtbot, card, SHIPPED)
    assert not (station.data_folder / FILE_NAME).exists()
    assert not card.shipped.isEnabled()


BROKEN = tiny_extractor("broken").replace(b"vector", b"victor")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"no model", "not an ONNX model"),
        (asset("starter.onnx").read_bytes(), "a model, not an extractor"),
        (BROKEN, "cannot be used"),
        (None, "No such file"),
    ],
)
def test_another_file_is_refused_in_one_sentence_and_the_one_in_use_stays(
    qtbot: QtBot,
    station: Station,
    card: ExtractorSettings,
    tmp_path: Path,
    content: bytes | None,
    why: str,
) -> None:
    before = tiny_extractor("mine")
    (station.data_folder / FILE_NAME).write_bytes(before)
    path = tmp_path / "wrong.onnx"
    if content is not None:
        path.write_bytes(content)
    choose(card, path)
    wait_for(qtbot, card, "mine")
    ((level, sentence),) = messages()
    assert level == "error"
    assert sentence.startswith("wrong.onnx is not used: ")
    assert why in sentence
    assert "\n" not in sentence
    assert (station.data_folder / FILE_NAME).read_bytes() == before


def test_a_damaged_file_of_ones_own_is_named_and_can_be_let_go(
    qtbot: QtBot, station: Station, card: ExtractorSettings
) -> None:
    (station.data_folder / FILE_NAME).write_bytes(b"half a file")
    card.activated()
    wait_for(qtbot, card, "cannot be used")
    QTest.mouseClick(card.shipped, Qt.MouseButton.LeftButton)
    wait_for(qtbot, card, SHIPPED)


def test_a_file_written_over_while_the_program_runs_is_named_and_can_be_let_go(
    qtbot: QtBot, station: Station, page: LearningSettings
) -> None:
    station.update_product(learn_at_once=True)
    qtbot.waitUntil(page.now.isEnabled, timeout=10_000)
    station.quick.stop()
    damaged = station.data_folder / FILE_NAME
    damaged.write_text("a text, not a model")
    QTest.mouseClick(page.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: station.quick.view.phase is QuickPhase.TOLD, timeout=60_000)
    assert str(damaged) in page.state.text()
    assert "not an ONNX model" in page.state.text()
    wait_for(qtbot, page.extractor, f"cannot be used: {damaged}: ")
    QTest.mouseClick(page.extractor.shipped, Qt.MouseButton.LeftButton)
    wait_for(qtbot, page.extractor, SHIPPED)
    assert not damaged.exists()


def test_what_is_offered_is_learnt_anew_with_another_extractor(
    qtbot: QtBot, station: Station, card: ExtractorSettings, tmp_path: Path
) -> None:
    (station.data_folder / FILE_NAME).write_bytes(tiny_extractor("first"))
    station.update_product(learn_at_once=True)
    dataset = station.place.dataset
    station.answers.store(
        lambda: dataset.add(picture(70, seed=902), "crack", who="b", part_id="N902")
    )
    offered = lambda: station.quick.view.phase is QuickPhase.OFFERED  # noqa: E731
    qtbot.waitUntil(offered, timeout=60_000)
    before = station.quick.view.offer
    (tmp_path / "second.onnx").write_bytes(tiny_extractor("second"))
    choose(card, tmp_path / "second.onnx")
    wait_for(qtbot, card, "second")
    qtbot.waitUntil(offered, timeout=60_000)
    after = station.quick.view.offer
    assert after.model_id != before.model_id
    assert tiny_extractor("second") != tiny_extractor("first")
    assert after.learnt_from == before.learnt_from


def test_it_needs_the_role_that_sets_up(
    qtbot: QtBot, station: Station, card: ExtractorSettings, tmp_path: Path
) -> None:
    (station.data_folder / FILE_NAME).write_bytes(tiny_extractor("mine"))
    card.activated()
    wait_for(qtbot, card, "mine")
    station.access.put("Eva", Role.ENGINEER, "1234")
    qtbot.waitUntil(lambda: station.access.locked, timeout=10_000)
    station.access.log_out()
    refusals: list[str] = []
    station.refused.connect(refusals.append)
    QTest.mouseClick(card.another, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.shipped, Qt.MouseButton.LeftButton)
    settle(qtbot, station)
    assert len(refusals) == 2
    assert not card.findChildren(QFileDialog)
    assert (station.data_folder / FILE_NAME).exists()
