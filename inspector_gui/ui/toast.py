"""Messages that come and go at the edge of the window; nothing here ever asks or blocks."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.ui import theme
from inspector_gui.ui.icons import icon

_FADE_MS = {"info": 5_000, "warning": 15_000}  # errors stay until a person has read them
_MOST = 4
_STRIPES = {"info": "accent", "warning": "check", "error": "ng"}


class Toast(QFrame):
    """One message with a stripe in the colour of its level."""

    def __init__(self, level: str, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.level = level
        self.sentence = sentence
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 8, 10)
        label = QLabel(sentence, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)  # file names and labels are no markup
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(label, 1)
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setIcon(icon("close", theme.colour("text"), 18))
        self.close_button.setIconSize(QSize(18, 18))
        self.close_button.setAccessibleName(self.tr("Dismiss"))
        self.close_button.setToolTip(self.tr("Dismiss"))
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        width = max(280, 44 * self.fontMetrics().averageCharWidth())
        self.setFixedWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, border and stripe."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(0, 0, -1, -1)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(box, 7, 7)
        stripe = QColor(theme.colour(_STRIPES.get(self.level, "accent")))
        painter.fillRect(1, 7, 5, self.height() - 14, stripe)


class ToastArea(QWidget):
    """The pile of messages; invisible and transparent to the mouse while it is empty."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        margin = theme.spacing(3)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(theme.spacing())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def toasts(self) -> list[Toast]:
        """What is shown, oldest first."""
        shown = []
        for number in range(self._column.count()):
            item = self._column.itemAt(number)
            toast = item.widget() if item is not None else None
            if isinstance(toast, Toast):
                shown.append(toast)
        return shown

    def show_message(self, level: str, sentence: str) -> None:
        """Add a message. The same sentence again only renews its time."""
        for toast in self.toasts:
            if (toast.level, toast.sentence) == (level, sentence):
                self._dismiss(toast)
        for toast in self.toasts[: max(0, len(self.toasts) - _MOST + 1)]:
            self._dismiss(toast)
        toast = Toast(level, sentence, self)
        toast.close_button.clicked.connect(lambda: self._dismiss(toast))
        self._column.addWidget(toast)
        self.show()
        self.raise_()
        if level in _FADE_MS:
            timer = QTimer(toast)
            timer.setSingleShot(True)
            timer.timeout.connect(lambda: self._dismiss(toast))
            timer.start(_FADE_MS[level])

    def _dismiss(self, toast: Toast) -> None:
        self._column.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        self.setVisible(bool(self.toasts))
