"""A short fact in a rounded box."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_gui.ui import theme
from inspector_gui.ui.card import plain_tip


class Chip(QWidget):
    """A short fact in a rounded box, with a dot where it has a state."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._token = ""
        theme.keep_font(self, 0.95)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.theme_signals.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What the chip says."""
        return self._text

    def say(self, text: str, token: str = "", tip: str = "") -> None:
        """Say something; an empty text hides the chip.

        Args:
            text: The fact.
            token: Colour token of the dot, "" for none.
            tip: Longer text for the pointer.
        """
        self.setToolTip(plain_tip(tip))
        if (text, token) == (self._text, self._token):
            return
        self._text, self._token = text, token
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        metrics = QFontMetrics(self.font())
        dot = 18 if self._token else 0
        return QSize(metrics.horizontalAdvance(self._text) + 26 + dot, metrics.height() + 10)

    def minimumSizeHint(self) -> QSize:
        """The text may be cut with dots."""
        return QSize(min(80, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, dot and text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        inner = box.adjusted(13, 0, -13, 0)
        if self._token:
            dot = QRectF(inner.left(), inner.center().y() - 5, 10, 10)
            painter.setBrush(theme.colour(self._token))
            painter.drawEllipse(dot)
            inner.setLeft(dot.right() + 8)
        painter.setPen(theme.colour("text"))
        painter.setFont(self.font())
        text = painter.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, round(inner.width()) + 1
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)
