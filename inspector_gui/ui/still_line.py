"""What stands above a picture that is not the live one, and the way back."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from inspector_gui.ui import theme
from inspector_gui.ui.card import ActionButton


class StillLine(QFrame):
    """Says that the picture on the screen stands still, and that inspection goes on if it does.

    Signals:
        left: A person wants the live picture back.
    """

    left = Signal()

    def __init__(self, key: str, parent: QWidget) -> None:
        """Make a hidden line.

        Args:
            key: Name of the key that goes back to live.
            parent: Owner.
        """
        super().__init__(parent)
        self.setObjectName("stillLine")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.spacing(2), theme.spacing(), theme.spacing(), theme.spacing())
        self._label = QLabel("", self)
        self._label.setFont(theme.scaled_font(1.05, bold=True))
        row.addWidget(self._label, 1)
        self.button = ActionButton(self._way_back(on=True), key, "primary", self)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda: self.left.emit())
        row.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, "" while hidden."""
        return "" if self.isHidden() else self._label.text()

    def show_held(self, taken: datetime, *, on: bool) -> None:
        """A live picture was held; `on` as in `show_part`."""
        told = self.tr("HELD: the picture of {time}. Inspection has finished.")
        if on:
            told = self.tr("HELD: the picture of {time}. Inspection goes on.")
        self._show(told, taken, on)

    def show_part(self, taken: datetime, *, on: bool) -> None:
        """One of the last parts was selected.

        Args:
            taken: When its picture was taken.
            on: Whether inspection goes on meanwhile; a folder or a video comes to its end.
        """
        told = self.tr("PART of {time}, one of the last ones. Inspection has finished.")
        if on:
            told = self.tr("PART of {time}, one of the last ones. Inspection goes on.")
        self._show(told, taken, on)

    def _way_back(self, *, on: bool) -> str:
        return self.tr("Back to live") if on else self.tr("Leave the picture")

    def _show(self, sentence: str, taken: datetime, on: bool) -> None:
        self.button.set_text(self._way_back(on=on))
        text = sentence.replace("{time}", f"{taken:%H:%M:%S}")
        if text != self._label.text():
            self._label.setText(text)
            self.setAccessibleName(text)
        self.show()
