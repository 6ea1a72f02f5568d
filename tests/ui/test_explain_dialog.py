"""Explaining a picture: the model's own map, covering with progress, stopping."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_gui.core.result import Verdict
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.ui.explain_dialog import ExplainDialog, model_loader
from inspector_gui.ui.history_page import HistoryPage
from inspector_gui.ui.history_table import PART
from inspector_gui.ui.station import Station
from tests.fakes.models import anomaly_model, classify_model
from tests.fakes.stations import add_verdicts, make_product, open_station, show

WAIT_MS = 15_000


@pytest.fixture
def station(qtbot: QtBot, tmp_path: Path) -> Iterator[Station]:
    make_product(tmp_path, {"good": 1}, model=anomaly_model())
    with open_station(qtbot, tmp_path) as opened:
        yield opened


def _spotted() -> np.ndarray:
    image = np.full((60, 80, 3), 200, np.uint8)
    image[40:50, 60:70] = 10
    return image


@pytest.fixture
def explain(qtbot: QtBot, station: Station) -> Callable[..., ExplainDialog]:
    def open_dialog(load: Callable[[], Any]) -> ExplainDialog:
        dialog = ExplainDialog(station, _spotted(), "part 7", load)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: "Asking" not in dialog.says.text(), timeout=WAIT_MS)
        return dialog

    return open_dialog


def _click(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_models_map_is_shown_red_where_the_defect_is(
    station: Station, explain: Callable[..., ExplainDialog]
) -> None:
    assert station.place is not None
    dialog = explain(model_loader(station.place, ""))
    assert dialog.says.text().startswith("NG:")
    assert dialog.shows["map"].isChecked()
    shown = dialog.canvas.image
    assert shown is not None
    assert shown[45, 65, 0] > shown[45, 65, 2] + 60
    _click(dialog.shows["plain"])
    assert (dialog.canvas.image == _spotted()).all()


def test_covering_works_with_a_model_that_gives_no_map(
    qtbot: QtBot, explain: Callable[..., ExplainDialog]
) -> None:
    dialog = explain(lambda: InferenceEngine.load(classify_model(), threads=1))
    assert not dialog.shows["map"].isEnabled()
    assert "Covering works with every model" in dialog.words.text()
    _click(dialog.start)
    assert dialog.progress.isVisible()
    qtbot.waitUntil(lambda: not dialog.progress.isVisible(), timeout=WAIT_MS)
    assert dialog.shows["covered"].isChecked()
    shown = dialog.canvas.image
    assert shown is not None
    assert shown[45, 65, 0] > shown[45, 65, 2] + 30, "covering the spot makes it better"
    assert "falls by up to" in dialog.words.text()


def test_covering_stops_when_asked(qtbot: QtBot, explain: Callable[..., ExplainDialog]) -> None:
    """The model waits for the test, so that it is stopped in the middle."""
    engine = InferenceEngine.load(classify_model(), threads=1)
    go_on, asked = threading.Event(), threading.Event()

    class Waiting(InferenceEngine):
        def judge(self, image: Any) -> Any:
            if threading.current_thread() is not threading.main_thread() and covering:
                asked.set()
                go_on.wait(WAIT_MS / 1000)
            return super().judge(image)

    covering: list[bool] = []
    slow = Waiting(engine._session, engine.manifest, engine.model_id, engine.rule)
    dialog = explain(lambda: slow)
    covering.append(True)
    _click(dialog.start)
    qtbot.waitUntil(asked.is_set, timeout=WAIT_MS)
    _click(dialog.start)
    covering.clear()
    go_on.set()
    assert dialog.start.text() == "Start"
    assert not dialog.progress.isVisible()
    assert not dialog.shows["covered"].isEnabled()


def test_a_model_that_cannot_be_loaded_is_a_sentence(
    explain: Callable[..., ExplainDialog],
) -> None:
    def load() -> InferenceEngine:
        raise ValueError("there is no model to ask")

    dialog = explain(load)
    assert dialog.says.text() == "The model cannot explain it: there is no model to ask"
    assert not dialog.start.isEnabled()


def _dialogs() -> list[ExplainDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, ExplainDialog)]


def test_the_history_explains_the_picture_it_shows(
    qtbot: QtBot, station: Station, tmp_path: Path
) -> None:
    add_verdicts(tmp_path / "plate", [(Verdict.NG, 0.9)])
    page = HistoryPage(station)
    show(qtbot, page)
    with qtbot.waitSignal(page.model.loaded, timeout=WAIT_MS):
        page.span.setCurrentIndex(page.span.count() - 1)
        page.activated()
    names = [str(page.model.index(row, PART).data()) for row in range(page.model.rowCount())]
    page.view.selectRow(names.index("part-0000"))
    qtbot.waitUntil(page.side.explain_button.isVisible, timeout=WAIT_MS)
    _click(page.side.explain_button)
    (dialog,) = _dialogs()
    # The model that judged is gone; the active one answers and is named.
    qtbot.waitUntil(lambda: "Model tiny" in dialog.says.text(), timeout=WAIT_MS)
    dialog.close()
