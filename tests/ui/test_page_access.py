"""Every control of these pages says what it is, and the keyboard reaches it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector_gui.ui import source_choice
from inspector_gui.ui.data_page import DataPage
from inspector_gui.ui.export_dialog import ExportDialog
from inspector_gui.ui.history_page import HistoryPage
from inspector_gui.ui.import_pictures_dialog import ImportPicturesDialog
from inspector_gui.ui.login import LoginDialog
from inspector_gui.ui.new_product_dialog import NewProductDialog
from inspector_gui.ui.review_page import ReviewPage
from inspector_gui.ui.settings_page import SettingsPage
from inspector_gui.ui.station import Station
from tests.fakes.stations import make_product, open_station

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)


@pytest.fixture
def station(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Station]:
    monkeypatch.setattr(source_choice, "list_cameras", lambda: [])
    make_product(tmp_path, {"good": 1})
    with open_station(qtbot, tmp_path) as opened:
        yield opened


def controls(page: QWidget) -> list[QWidget]:
    """What a person operates; parts inside another control belong to it."""
    found: list[QWidget] = []
    for widget in page.findChildren(QWidget):
        inside = widget.parentWidget()
        nested = False
        while inside is not None and inside is not page:
            nested = nested or isinstance(inside, CONTROLS)
            inside = inside.parentWidget()
        if isinstance(widget, CONTROLS) and not nested and not isinstance(widget, QScrollBar):
            found.append(widget)
    return found


@pytest.mark.parametrize(
    "kind",
    [
        ReviewPage,
        DataPage,
        HistoryPage,
        SettingsPage,
        ImportPicturesDialog,
        ExportDialog,
        NewProductDialog,
        LoginDialog,
    ],
)
def test_every_control_has_a_name_and_can_be_reached(
    qtbot: QtBot, station: Station, kind: Callable[[Station], QWidget | QDialog]
) -> None:
    page = kind(station)
    qtbot.addWidget(page)
    found = controls(page)
    assert found
    for control in (one for one in found if not one.isHidden()):
        text = control.text() if isinstance(control, QAbstractButton) else ""
        name = control.accessibleName() or text
        assert name.strip(), f"{control} in {control.parentWidget()} has no name"
        reachable = control.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert reachable, f"{name} cannot be reached with Tab"
