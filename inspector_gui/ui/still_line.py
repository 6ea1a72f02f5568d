"""What stands above a picture that is not the live one, and the way back."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from inspector_gui.ui import theme
from inspector_gui.ui.card import ActionButton


class StillLine(QFrame):
    """Says that the picture on the screen stands still while inspection goes on.

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
        self.button = ActionButton(self.tr("Back to live"), key, "primary", self)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda: self.left.emit())
        row.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, "" while hidden."""
        return "" if self.isHidden() else self._label.text()

    def show_held(self, taken: datetime) -> None:
        """A live picture was held."""
        self._show(self.tr("HELD: the picture of {time}. Inspection goes on."), taken)

    def show_part(self, taken: datetime) -> None:
        """One of the last parts was selected."""
        self._show(self.tr("PART of {time}, one of the last ones. Inspection goes on."), taken)

    def _show(self, sentence: str, taken: datetime) -> None:
        text = sentence.replace("{time}", f"{taken:%H:%M:%S}")
        if text != self._label.text():
            self._label.setText(text)
            self.setAccessibleName(text)
        self.show()
