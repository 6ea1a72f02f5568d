"""Counts of the shift and the p-chart of its NG share."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from inspector_gui.core.shift_count import GROUP_SIZE, GROUPS_FOR_LIMITS, ShiftCount
from inspector_gui.ui import theme
from inspector_gui.ui.card import ActionButton, Card, Muted

_ROOMY = 45  # with controls higher than this (touch size) four figures do not fit side by side


class PChart(QWidget):
    """NG share by group of parts, with control limits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = ShiftCount()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(240)
        theme.theme_signals.changed.connect(self.update)

    def show_count(self, count: ShiftCount) -> None:
        """Paint these groups."""
        self._count = count
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(260, 84)

    def minimumSizeHint(self) -> QSize:
        """Low enough for small screens."""
        return QSize(120, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint limits, line and the points that are out of control."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groups = list(self._count.groups)
        area = QRectF(self.rect()).adjusted(4, 6, -6, -5)
        if not groups:
            painter.setPen(QPen(theme.colour("border"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
            return
        limits = [self._count.limits(group) for group in groups]
        highest = max(group.share for group in groups)
        highest = max([highest, *(pair[1] for pair in limits if pair)], default=0.0)
        top = max(0.02, highest * 1.15)
        step = area.width() / max(1, len(groups) - 1)

        def point(number: int, share: float) -> QPointF:
            return QPointF(area.left() + number * step, area.bottom() - share / top * area.height())

        painter.setPen(QPen(theme.colour("muted"), 1, Qt.PenStyle.DashLine))
        for side in (0, 1):
            line = [point(n, pair[side]) for n, pair in enumerate(limits) if pair]
            painter.drawPolyline(QPolygonF(line))
        centre = self._count.centre
        if centre is not None:
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.drawLine(point(0, centre), QPointF(area.right(), point(0, centre).y()))
        painter.setPen(QPen(theme.colour("text"), 1.8))
        points = [point(n, group.share) for n, group in enumerate(groups)]
        if len(points) > 1:
            painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        for where, group, pair in zip(points, groups, limits, strict=True):
            out = pair is not None and group.share > pair[1]
            self._dot(painter, where, theme.colour("check" if out else "text"), 4.5 if out else 2.2)

    @staticmethod
    def _dot(painter: QPainter, where: QPointF, ink: QColor, radius: float) -> None:
        painter.setBrush(ink)
        painter.drawEllipse(where, radius, radius)


class ShiftCard(Card):
    """Parts, NG, CHECK and yield of this shift; `ShiftMemory` counts them.

    Signals:
        reset: A person wants a new shift.
    """

    reset = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        head = QHBoxLayout()
        self._head = Muted("", self)
        font = theme.scaled_font(0.82, bold=True)
        self._head.setFont(font)
        self._head.setWordWrap(True)
        head.addWidget(self._head, 1)
        self.button = ActionButton(self.tr("New shift"), "", "quiet", self)
        self.button.setFont(theme.scaled_font(0.85))
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.setToolTip(self.tr("Count from zero; the history keeps everything"))
        self.button.clicked.connect(self.reset)
        head.addWidget(self.button)
        self.body.addLayout(head)
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        self._numbers: dict[str, QLabel] = {}
        columns = 2 if theme.control_height() > _ROOMY else 4
        for place, (name, text) in enumerate(
            (
                ("parts", self.tr("inspected")),
                ("ng", "NG"),
                ("check", "CHECK"),
                ("yield", self.tr("yield")),
            )
        ):
            number = QLabel("0", self)
            number.setFont(theme.scaled_font(1.55, bold=True))
            number.setAccessibleName(text)
            caption = Muted(text, self)
            row, column = divmod(place, columns)
            grid.addWidget(number, 2 * row, column)
            grid.addWidget(caption, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
            self._numbers[name] = number
        self.body.addLayout(grid)
        self.chart = PChart(self)
        self.body.addWidget(self.chart, 8)
        self._note = Muted("", self)
        self._note.setWordWrap(True)
        self.body.addWidget(self._note)
        self.body.addStretch(1)

    def show_shift(self, count: ShiftCount, began: datetime) -> None:
        """Show what a shift has counted.

        Args:
            count: Its parts.
            began: When it began (local), maybe before the program was started.
        """
        since = self.tr("This shift · since {time}").format(time=f"{began:%H:%M}")
        self._head.setText(since.upper())
        share = count.yield_share
        for name, text in (
            ("parts", f"{count.parts:,}".replace(",", "\u2009")),
            ("ng", f"{count.ng:,}".replace(",", "\u2009")),
            ("check", f"{count.check:,}".replace(",", "\u2009")),
            ("yield", "–" if share is None else f"{share * 100:.1f} %"),
        ):
            self._numbers[name].setText(text)
        self.chart.show_count(count)
        crossed = count.out_of_control()
        if crossed is not None:
            text = self.tr("NG share over its upper limit at {time}")
            self._note.setText("▲ " + text.format(time=f"{crossed.ended:%H:%M}"))
        elif count.centre is None:
            text = self.tr("NG share by {size} parts; limits after {parts} parts")
            self._note.setText(text.format(size=GROUP_SIZE, parts=GROUP_SIZE * GROUPS_FOR_LIMITS))
        else:
            text = self.tr("NG share by {size} parts, usual {share}")
            self._note.setText(text.format(size=GROUP_SIZE, share=f"{count.centre * 100:.1f} %"))
        self._note.set_level("warning" if crossed is not None else "")
        self.chart.setAccessibleName(self._note.text())
