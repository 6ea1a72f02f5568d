"""The alarm: a tone and the whole window in one colour, until somebody has seen it.

It is there with the window, so it imports numpy, as results do, only when it is raised.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from inspector_gui.ui import keys, theme
from inspector_gui.ui.card import ActionButton

if TYPE_CHECKING:
    from inspector_gui.runtime.part_book import PartRecord
    from inspector_gui.ui.station import Station

_TONE_MS = 1000  # between two tones; the colour changes as often, slowly enough for everybody
_WORD = 6.0  # times the usual font


class Alarm(QWidget):
    """Covers its window when a part is NG and the settings ask for it.

    The inspection goes on beneath. The page's keys rest: nobody shall answer a picture that is
    not to be seen.
    """

    def __init__(self, station: "Station", window: QWidget) -> None:
        super().__init__(window)
        self._station = station
        self._around = window
        self._newest: PartRecord | None = None
        self._before: QWidget | None = None
        self._dark = False
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        column = QVBoxLayout(self)
        column.addStretch(2)
        self.word = self._label(_WORD)
        column.addWidget(self.word)
        self.sentence = self._label(1.6)
        column.addWidget(self.sentence)
        column.addStretch(1)
        changed = station.settings.keys
        caption = keys.caption("inspect.seen", changed)
        self.seen_button = ActionButton(self.tr("Seen"), caption, "plain", self)
        self.seen_button.setMinimumWidth(theme.spacing(30))
        policy = self.seen_button.sizePolicy()
        self.seen_button.setSizePolicy(policy.Policy.Maximum, policy.Policy.Fixed)
        self.seen_button.clicked.connect(self.acknowledge)
        column.addWidget(self.seen_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(_TONE_MS)
        self._timer.timeout.connect(self._sound)
        window.installEventFilter(self)
        station.frame_ready.connect(self._on_frame_ready)
        station.closing.connect(self.acknowledge)

    def _label(self, size: float) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(size < _WORD)
        label.setFont(theme.scaled_font(size, bold=True))
        palette = label.palette()
        palette.setColor(label.foregroundRole(), theme.colour("on_ng"))
        label.setPalette(palette)
        return label

    def acknowledge(self) -> None:
        """Somebody has seen it: quiet, and the page is back."""
        self._timer.stop()
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def _on_frame_ready(self) -> None:
        pipeline = self._station.pipeline
        parts = pipeline.parts() if pipeline is not None else ()
        if not parts or parts[0] is self._newest:
            return
        known, self._newest = self._newest, parts[0]
        if not self._station.settings.alarm:
            return
        for record in parts:
            if record is known:
                break
            if record.result.verdict == "NG":
                self._raise(record)
                break

    def _raise(self, record: "PartRecord") -> None:
        from inspector_gui.ui.reasons import reason_text

        result = record.result
        part = self.tr("part {part}").replace("{part}", result.part_id)
        self.word.setText(result.verdict.value)
        self.sentence.setText(f"{part}\n{reason_text(result.reason)}")
        self.setAccessibleName(f"{result.verdict.value}, {part}")
        if self.isHidden():
            self._before = self.window().focusWidget()
            self.setGeometry(self._around.rect())
            self.show()
            self.raise_()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._dark = True
            self._sound()
            self._timer.start()

    def _sound(self) -> None:
        self._dark = not self._dark
        self.update()
        QApplication.beep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._around.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys from what lies beneath."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that says it was seen; no other does anything."""
        pressed = QKeySequence(event.keyCombination())
        keypad = event.key() == Qt.Key.Key_Enter
        if keypad or pressed == keys.sequence("inspect.seen", self._station.settings.keys):
            self.acknowledge()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leads nowhere beneath."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour of NG, and the same darker, by turns."""
        fill = theme.colour("ng_fill")
        QPainter(self).fillRect(self.rect(), fill.darker(140) if self._dark else fill)
