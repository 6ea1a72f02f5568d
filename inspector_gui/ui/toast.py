"""Messages that come and go in the bottom line of the window; nothing here ever asks or blocks."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from inspector_gui.ui import theme
from inspector_gui.ui.card import ActionButton, Muted
from inspector_gui.ui.icons import icon

#: How long a message can be read; the status line is covered meanwhile.
_FADE_MS = {"info": 5_000, "warning": 15_000, "error": 60_000}
_MOST = 4
_STRIPES = {"info": "accent", "warning": "check", "error": "ng"}
_MARKS = {"warning": "▲ ", "error": "◆ "}


class Toast(QWidget):
    """One message with mark and stripe of its level."""

    def __init__(
        self, level: str, sentence: str, parent: QWidget, button: ActionButton | None = None
    ) -> None:
        """`button` does what the sentence advises."""
        super().__init__(parent)
        self.level = level
        self.sentence = sentence
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.spacing(2.5), 2, theme.spacing(), 2)
        label = QLabel(_MARKS.get(level, "") + sentence, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)  # file names and labels are no markup
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(label, 1)
        if button is not None:
            button.setParent(self)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        self._waiting = Muted("", self)
        row.addWidget(self._waiting)
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setIconSize(QSize(18, 18))
        self.close_button.setMinimumWidth(theme.control_height())
        self.close_button.setAccessibleName(self.tr("Dismiss"))
        self.close_button.setToolTip(self.tr("Dismiss"))
        row.addWidget(self.close_button)
        self.setAccessibleName(sentence)
        self._draw_icon()
        theme.theme_signals.changed.connect(self._draw_icon)
        self.hide()

    def _draw_icon(self) -> None:
        self.close_button.setIcon(icon("close", theme.colour("text"), 18))

    def say_waiting(self, count: int) -> None:
        """How many earlier messages come after this one."""
        self._waiting.setText(self.tr("{count} more").format(count=count) if count else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stripe."""
        painter = QPainter(self)
        stripe = QColor(theme.colour(_STRIPES.get(self.level, "accent")))
        painter.fillRect(0, 0, 6, self.height(), stripe)


class ToastArea(QFrame):
    """The newest message, in the place of the status line, so that it covers nothing else.

    The time of a message runs while it is the one that can be read; the ones before it come back
    after it. The keyboard stays where it is.

    Signals:
        filled: There is a message to show (True), or none any more (False).
    """

    filled = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._toasts: list[Toast] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._fade = QTimer(self, singleShot=True)
        self._fade.timeout.connect(self._on_faded)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def toasts(self) -> list[Toast]:
        """What there is to read, oldest first; the last one is shown."""
        return list(self._toasts)

    def show_message(
        self,
        level: str,
        sentence: str,
        advice: tuple[str, str, Callable[[], None]] | None = None,
    ) -> None:
        """Show a message. The same sentence again only renews its time.

        Args:
            level: "info", "warning" or "error".
            sentence: What to say.
            advice: Text, key and action of a button beside the sentence.
        """
        same = [t for t in self._toasts if (t.level, t.sentence) == (level, sentence)]
        for toast in (*same, *self._toasts[: max(0, len(self._toasts) - len(same) - _MOST + 1)]):
            self._take_away(toast)
        button = None
        if advice is not None:
            text, key, act = advice
            button = ActionButton(text, key, "quiet")
            button.clicked.connect(act)
        toast = Toast(level, sentence, self, button)
        if button is not None:
            button.clicked.connect(lambda: self._dismiss(toast))
        toast.close_button.clicked.connect(lambda: self._dismiss(toast))
        self._toasts.append(toast)
        self._row.addWidget(toast)
        self._show_newest()

    def withdraw(self, sentence: str) -> None:
        """Take a message away that is true no longer."""
        for toast in [one for one in self._toasts if one.sentence == sentence]:
            self._dismiss(toast)

    def _show_newest(self) -> None:
        self._fade.stop()
        for toast in self._toasts[:-1]:
            toast.hide()
        if self._toasts:
            newest = self._toasts[-1]
            newest.say_waiting(len(self._toasts) - 1)
            newest.show()
            self._fade.start(_FADE_MS[newest.level])
        if self.isHidden() == bool(self._toasts):
            self.setVisible(bool(self._toasts))
            self.filled.emit(bool(self._toasts))

    def _on_faded(self) -> None:
        if self._toasts:
            self._dismiss(self._toasts[-1])

    def _dismiss(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._take_away(toast)
            self._show_newest()

    def _take_away(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            self._row.removeWidget(toast)
            toast.hide()
            toast.deleteLater()
