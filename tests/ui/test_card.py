"""The small parts of every page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from inspector_gui.ui.card import Heading, Muted, plain_tip


@pytest.mark.parametrize(
    "text", ["gear 7", "a < b & c", "<img src='//host/share/x.png'>\nsecond", "<b>good</b>"]
)
def test_a_tooltip_shows_names_from_outside_as_they_are(text: str) -> None:
    tip = plain_tip(text)
    shown = QTextDocument()
    if tip.startswith("<"):
        shown.setHtml(tip)
    else:
        shown.setPlainText(tip)
    assert shown.toPlainText() == text


@pytest.mark.parametrize("kind", [Muted, Heading])
def test_labels_take_no_markup(qtbot: QtBot, kind: type[Muted] | type[Heading]) -> None:
    label = kind("<b>x</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
