"""Small bar charts in words and numbers: one line a row."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_gui.ui import theme

#: Borders of the classes of marked area, as shares of the picture.
AREAS = (0.001, 0.003, 0.01, 0.03, 0.1)


@dataclass(frozen=True, slots=True)
class BarRow:
    """One line of a chart.

    Attributes:
        name: At the left.
        parts: (value, colour) of the bar, drawn one after the other.
        text: At the right.
    """

    name: str
    parts: tuple[tuple[float, QColor], ...]
    text: str

    @property
    def value(self) -> float:
        """Length of the whole bar."""
        return sum(value for value, _ in self.parts)


class BarChart(QWidget):
    """Rows with a name, a bar and a number. Shows, takes no input."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self._rows: Sequence[BarRow] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme_signals.changed.connect(self.update)

    def set_rows(self, rows: Sequence[BarRow]) -> None:
        """Show other rows."""
        self._rows = rows
        words = "; ".join(f"{row.name}: {row.text}" for row in rows)
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    @property
    def rows(self) -> Sequence[BarRow]:
        """What is shown."""
        return self._rows

    def _line(self) -> int:
        return self.fontMetrics().height() + theme.spacing(0.6)

    def sizeHint(self) -> QSize:
        """A line for each row."""
        return QSize(200, max(1, len(self._rows)) * self._line())

    def minimumSizeHint(self) -> QSize:
        """All lines, in less width."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, bars, numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, line = self.fontMetrics(), self._line()
        gap = theme.spacing()
        widest = 2 + max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0)
        names = min(widest, round(self.width() * 0.42))
        texts = max((metrics.horizontalAdvance(row.text) for row in self._rows), default=0)
        room = max(4, self.width() - names - texts - 2 * gap)
        top_value = max((row.value for row in self._rows), default=0) or 1.0
        for number, row in enumerate(self._rows):
            box = QRectF(0, number * line, self.width(), line)
            painter.setPen(theme.colour("text"))
            name = metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, names)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, box.top(), names, line), middle, name)
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, row.text)
            left = float(names + gap)
            painter.setPen(Qt.PenStyle.NoPen)
            for value, colour in row.parts:
                width = room * value / top_value
                painter.setBrush(colour)
                thick = line * 0.42
                bar = QRectF(left, box.center().y() - thick / 2, max(width, 1.5), thick)
                if value:
                    painter.drawRoundedRect(bar, 2, 2)
                left += width


def area_rows(
    areas: dict[str, list[float]], names: Sequence[str], small: str, large: str
) -> list[BarRow]:
    """How much of their pictures the marks cover, a row for each range of area.

    Args:
        areas: Shares by class.
        names: The defect classes in order, for their colours.
        small: Words for less than a border, with `{0}`.
        large: Words for more than a border, with `{0}`.
    """
    edges = (0.0, *AREAS, 2.0)
    rows: list[BarRow] = []
    for low, high in pairwise(edges):
        parts = tuple(
            (
                float(sum(low <= share < high for share in areas.get(name, ()))),
                theme.class_colour(index),
            )
            for index, name in enumerate(names)
        )
        if low == 0:
            name = small.format(_percent(high))
        elif high > 1:
            name = large.format(_percent(low))
        else:
            name = f"{_percent(low)} – {_percent(high)}"
        rows.append(BarRow(name, parts, f"{sum(value for value, _ in parts):.0f}"))
    return rows


def _percent(share: float) -> str:
    return f"{100 * share:g} %"
