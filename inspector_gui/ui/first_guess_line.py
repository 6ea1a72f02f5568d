"""The line beneath the verdict that says when the active model is a first guess."""

from PySide6.QtWidgets import QWidget

from inspector_gui.ui import theme
from inspector_gui.ui.card import Muted


class FirstGuessLine(Muted):
    """Hidden while the active model has learnt from enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWordWrap(True)
        self.setIndent(theme.spacing())
        self.setToolTip(
            self.tr("An OK may be wrong. Say what the defects are as soon as you see some.")
        )
        self.hide()

    def show_guess(self, learnt: tuple[int, int] | None) -> None:
        """Say what was learnt from; see `core.first_guess`."""
        self.setVisible(learnt is not None)
        if learnt is None:
            return
        good, defective = learnt
        text = self.tr("First guess: only good pictures were learnt.")
        if defective:
            text = self.tr("First guess: {good} good and {bad} defective pictures were learnt.")
        self.setText(text.format(good=good, bad=defective))
