"""Every test picture as a tick at its score, good ones above, bad ones below, and the limit."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_gui.runtime.candidate_report import Row
from inspector_gui.ui import theme


class ScoreStrip(QWidget):
    """A picture of how well good and bad are apart. Shows, takes no input."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._limit = 0.5
        self._band = (0.5, 0.5)
        self.margin = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme_signals.changed.connect(self.update)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other pictures."""
        self._rows = rows
        self.update()

    def set_limit(self, limit: float, low: float, high: float) -> None:
        """Show another limit and unsure band."""
        self._limit, self._band = limit, (low, high)
        self.update()

    def sizeHint(self) -> QSize:
        """Two rows of ticks with their words."""
        return QSize(200, 2 * (self.fontMetrics().height() + theme.spacing(2.5)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ticks, band and limit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.scaled_font(0.85))
        middle = self.height() / 2
        field = QRectF(self.margin, 0, self.width() - 2 * self.margin, self.height())
        low, high = (field.left() + field.width() * value for value in self._band)
        if high > low:
            shade = theme.colour("check")
            shade.setAlphaF(0.22)
            painter.fillRect(QRectF(low, 0, high - low, self.height()), shade)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(QPointF(field.left(), middle), QPointF(field.right(), middle))
        text = painter.fontMetrics().height()
        halves = (("OK", middle - 2, -1, self.tr("good")), ("NG", middle + 2, 1, self.tr("bad")))
        for truth, base, way, word in halves:
            ink = theme.colour("ok" if truth == "OK" else "ng")
            self._ticks(painter, field, truth, base, way, (self.height() / 2 - text - 4), ink)
            painter.setPen(theme.colour("muted"))
            top = 0 if way < 0 else self.height() - text
            painter.drawText(QRectF(field.left(), top, field.width(), text), word)
        painter.setPen(QPen(theme.colour("text"), 2))
        x = field.left() + field.width() * self._limit
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))

    def _ticks(
        self,
        painter: QPainter,
        field: QRectF,
        truth: str,
        base: float,
        way: int,
        length: float,
        ink: QColor,
    ) -> None:
        ink.setAlphaF(0.75)
        painter.setPen(QPen(ink, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        for row in self._rows:
            if row.truth == truth:
                x = field.left() + field.width() * min(1.0, max(0.0, row.score))
                painter.drawLine(QPointF(x, base), QPointF(x, base + way * length))
