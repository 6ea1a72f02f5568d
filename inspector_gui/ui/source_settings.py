"""Where pictures come from: what is connected now, and how to use another source."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inspector_gui.ui import theme
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.source_choice import SourceChoice
from inspector_gui.ui.source_name import shown_source
from inspector_gui.ui.station import Station

_LOOK_MS = 500
_CAMERAS_EVERY = 8  # looks: 4 s


class SourceSettings(QWidget):
    """The source in use with its state, the cameras that are plugged in, folders and addresses."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._before = ""
        self._looks = 0
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._show_use()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        now = Card(self.tr("In use"), self)
        self.state = QLabel("", now)
        self.state.setFont(theme.scaled_font(1.15, bold=True))
        self.trouble = Muted("", now)
        for label in (self.state, self.trouble):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            now.body.addWidget(label)
        self._back = ActionButton("", parent=now)
        self._back.clicked.connect(self._on_back)
        self._back.hide()
        now.body.addWidget(self._back)
        column.addWidget(now)
        card = Card(self.tr("Choose another"), self)
        column.addWidget(card, 1)
        self.choice = SourceChoice(self._station, card)
        self.choice.asked.connect(self.use)
        self.choice.changed.connect(self._show_use)
        card.body.addWidget(self.choice, 1)
        self.use_button = ActionButton(self.tr("Use this source"), kind="primary", parent=card)
        self.use_button.clicked.connect(self.use)
        card.body.addWidget(self.use_button)

    # --- page life -----------------------------------------------------------------------------

    def activated(self) -> None:
        """Look round while the section is shown."""
        self._looks = 0
        self._look()
        self._timer.start()

    def deactivated(self) -> None:
        """Stop looking round."""
        self._timer.stop()

    def _look(self) -> None:
        station = self._station
        if station.pipeline is None:
            return
        self._show_state()
        if self._looks % _CAMERAS_EVERY == 0:
            self.choice.look()
        self._looks += 1

    def _show_state(self) -> None:
        assert self._station.pipeline is not None
        stats = self._station.pipeline.stats()
        words = {
            "stopped": self.tr("stopped"),
            "opening": self.tr("opening…"),
            "live": self.tr("live"),
            "ended": self.tr("at its end"),
        }
        state = words.get(stats.picture_state, self.tr("no usable picture"))
        name = shown_source(stats.source_name or self._station.source_text) or self.tr("no source")
        rate = f" · {stats.fps:.1f} fps" if stats.fps else ""
        mode = getattr(self._station.source, "mode", "")
        text = f"{name} · {state}{rate}" + (f"\n{mode}" if mode else "")
        if text != self.state.text():
            self.state.setText(text)
        sentences = [error.message for error in stats.errors if error.stage == "camera"]
        sentences += list(getattr(self._station.source, "notes", ()))
        trouble = "\n".join(in_words(sentence) for sentence in sentences)
        self.trouble.setVisible(bool(trouble))
        self.trouble.set_level("warning")
        if trouble != self.trouble.text():
            self.trouble.setText(trouble)

    def _show_use(self) -> None:
        text = self.choice.text
        self.use_button.setEnabled(bool(text) and text != self._station.source_text)

    # --- acting --------------------------------------------------------------------------------

    def use(self) -> None:
        """Inspect pictures of the chosen source from now on; the product remembers it."""
        text = self.choice.text
        if text and text != self._station.source_text:
            self._switch(text)

    def _on_back(self) -> None:
        self._switch(self._before)

    def _switch(self, text: str) -> None:
        before = self._station.source_text
        self._station.set_source(text)
        if self._station.source_text == text:  # else a message has said why not
            self._before = before
            self._back.setVisible(bool(before))
            self._back.set_text(self.tr("Back to {name}").format(name=shown_source(before)))
        self.choice.refresh()
        self._look()
