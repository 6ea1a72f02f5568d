"""A dialog that writes in short steps and can be stopped: import and export of pictures."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from inspector_gui.runtime.operators import Deed
from inspector_gui.ui.card import ActionButton, Muted
from inspector_gui.ui.station import Station

_NAMED = 12  # lines of detail that are shown; the others are counted


class SteppedDialog(QDialog):
    """What says how it goes, and a button that stops what runs before it closes the dialog.

    The steps themselves look at `_stopping`; when they have ended, `_on_ended` is to be called.
    """

    def __init__(self, station: Station, needs: Deed, parent: QWidget | None) -> None:
        """`needs` is what running the steps amounts to."""
        super().__init__(parent)
        self._station, self._needs = station, needs
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._running = self._stopping = self._closing = False
        self._sentence = QLabel("", self)
        self._detail = Muted("", self)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self._sentence, self._detail):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # names of folders are no markup
        self.close_button = ActionButton(self.tr("Close"), "Esc", parent=self)
        self.close_button.clicked.connect(self._on_close_clicked)

    @property
    def sentence(self) -> str:
        """What the dialog says now."""
        return self._sentence.text()

    @property
    def detail(self) -> str:
        """What was set aside or left out and why, one line each."""
        return self._detail.text()

    def open(self) -> None:
        """Who may not do it is told so before filling anything in."""
        if self._station.allowed(self._needs):
            super().open()
        else:
            self.deleteLater()

    def reject(self) -> None:
        """Escape stops what runs first."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What runs is stopped and reported before the dialog closes."""
        if self._running:
            self._closing = True
            self._stop()
            event.ignore()
        else:
            super().closeEvent(event)
            self.done(0)

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)

    def _list(self, lines: list[str]) -> None:
        shown = lines[:_NAMED]
        if len(lines) > len(shown):
            more = self.tr("… and {count} more").format(count=len(lines) - len(shown))
            shown = [*shown, more]
        self._detail.setText("\n".join(shown))

    def _show_running(self) -> None:
        self.close_button.set_text(self.tr("Stop") if self._running else self.tr("Close"))

    def _on_ended(self) -> None:
        if self._closing:
            self.close()

    def _on_close_clicked(self) -> None:
        if self._running:
            self._stop()
        else:
            self.close()

    def _stop(self) -> None:
        self._stopping = True
        self._say(self.tr("Stopping…"))
