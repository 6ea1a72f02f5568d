"""The last parts as thumbnails, newest at the right; one of them can be selected."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from inspector_gui.ui import theme
from inspector_gui.ui.card import Muted, plain_tip
from inspector_gui.ui.picture import to_pixmap

if TYPE_CHECKING:
    from inspector_gui.runtime.part_book import PartRecord

_WIDTH = 112
_PICTURE_SHARE = 0.75  # height of the thumbnail by its width


@dataclass(frozen=True, slots=True)
class Mark:
    """A person's answer about a part.

    Attributes:
        label: Class name.
        stripe: Its colour.
        saved: Whether it is on the disk.
    """

    label: str
    stripe: QColor
    saved: bool


class PartTile(QAbstractButton):
    """One part: thumbnail, verdict as word, shape and colour, and a person's answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.record: PartRecord | None = None
        self._pixmap = QPixmap()
        self._mark: Mark | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys reach every tile
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme_signals.changed.connect(self.update)

    def show_part(self, record: "PartRecord", mark: Mark | None, selected: bool) -> None:
        """Show a part; repaints only when something is different."""
        if record is not self.record:
            self.record = record
            self._pixmap = to_pixmap(record.thumbnail)
            self.update()
        if mark != self._mark:
            self._mark = mark
            self.update()
        self.setChecked(selected)
        name = self.tr("Part {part}: {verdict}").format(
            part=record.part_id, verdict=record.result.verdict
        )
        answer = self.tr("; you said {label}").format(label=mark.label) if mark else ""
        self.setAccessibleName(name + answer)
        self.setToolTip(plain_tip(f"{name}{answer}\n{record.frame.wall_time:%H:%M:%S}"))

    def sizeHint(self) -> QSize:
        """Thumbnail and one line."""
        line = QFontMetrics(theme.scaled_font(0.95, bold=True)).height()
        return QSize(_WIDTH, round(_WIDTH * _PICTURE_SHARE) + line + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tile."""
        if self.record is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        verdict = self.record.result.verdict
        tint = theme.verdict_colour(verdict)
        line = QFontMetrics(theme.scaled_font(0.95, bold=True)).height()
        frame = QRectF(0, 0, self.width(), self.height() - line - 6).adjusted(2, 2, -2, -2)
        painter.fillRect(frame, theme.colour("canvas"))
        shown = self._pixmap.size().scaled(
            frame.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
        )
        target = QRectF(0, 0, shown.width(), shown.height())
        target.moveCenter(frame.center())
        painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tint, 2.5))
        painter.drawRoundedRect(frame, 4, 4)
        if self.isChecked():
            painter.setPen(QPen(theme.colour("focus"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        if self._mark is not None:
            self._paint_mark(painter, frame, self._mark)
        self._paint_verdict(painter, tint, line)

    def _paint_verdict(self, painter: QPainter, tint: QColor, line: int) -> None:
        assert self.record is not None
        verdict = self.record.result.verdict
        painter.setFont(theme.scaled_font(0.95, bold=True))
        word = verdict.value
        advance = painter.fontMetrics().horizontalAdvance(word)
        edge = line * 0.62
        left = (self.width() - advance - edge - 6) / 2
        row = QRectF(0, self.height() - line - 3, self.width(), line)
        mark = QRectF(left, row.center().y() - edge / 2, edge, edge)
        painter.fillPath(theme.verdict_path(verdict, mark), tint)
        painter.setPen(tint)
        painter.drawText(
            row.adjusted(left + edge + 6, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, word
        )

    def _paint_mark(self, painter: QPainter, frame: QRectF, mark: Mark) -> None:
        """A ribbon across the thumbnail: the person's word against the machine's."""
        painter.setFont(theme.scaled_font(0.85, bold=True))
        height = painter.fontMetrics().height() + 4
        ribbon = QRectF(frame.left() + 2, frame.bottom() - height - 1, frame.width() - 4, height)
        painter.fillRect(ribbon, QColor(16, 17, 20, 225))
        painter.fillRect(QRectF(ribbon.left(), ribbon.top(), 5, height), mark.stripe)
        painter.setPen(QColor(255, 255, 255))
        text = f"→ {mark.label}" if mark.saved else f"→ {mark.label} …"
        room = ribbon.adjusted(10, 0, -4, 0)
        elided = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)


class PartsStrip(QWidget):
    """As many of the last parts as fit, newest at the right.

    Signals:
        selected: A person chose a part (PartRecord), or left it (None).
    """

    selected = Signal(object)

    def __init__(self, mark_of: "Callable[[PartRecord], Mark | None]", parent: QWidget) -> None:
        """Make an empty strip.

        Args:
            mark_of: Gives a person's answer about a part.
            parent: Owner.
        """
        super().__init__(parent)
        self._mark_of = mark_of
        self._records: tuple[PartRecord, ...] = ()
        self._selected: PartRecord | None = None
        self._tiles: list[PartTile] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.spacing())
        row.addStretch(1)
        self._row = row
        self._hint = Muted(self.tr("Parts appear here as they are inspected."), self)
        row.addWidget(self._hint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Last parts"))

    def sizeHint(self) -> QSize:
        """One tile high."""
        return QSize(_WIDTH * 4, self._tile_hint().height())

    def minimumSizeHint(self) -> QSize:
        """At least one tile."""
        return self._tile_hint()

    def _tile_hint(self) -> QSize:
        line = QFontMetrics(theme.scaled_font(0.95, bold=True)).height()
        return QSize(_WIDTH, round(_WIDTH * _PICTURE_SHARE) + line + 8)

    @property
    def selection(self) -> "PartRecord | None":
        """The selected part; it stays selected when it has left the strip."""
        return self._selected

    def show_parts(self, records: "tuple[PartRecord, ...]") -> None:
        """Show these parts, newest first; costs nothing when they are the same."""
        if records and self._records and len(records) == len(self._records):
            if records[0] is self._records[0]:
                return
        elif not records and not self._records:
            return
        self._records = records
        self.refresh()

    def refresh(self) -> None:
        """Bring tiles, marks and selection up to date."""
        self._hint.setVisible(not self._records)
        room = max(1, (self.width() + self._row.spacing()) // (_WIDTH + self._row.spacing()))
        visible = self._records[:room]
        while len(self._tiles) < len(visible):
            tile = PartTile(self)
            tile.clicked.connect(self._on_clicked)
            self._tiles.append(tile)
            self._row.insertWidget(1, tile)  # older parts further left
        for number, tile in enumerate(self._tiles):
            if number < len(visible):
                record = visible[number]
                tile.show_part(record, self._mark_of(record), self._is_selected(record))
            tile.setVisible(number < len(visible))

    def _is_selected(self, record: "PartRecord") -> bool:
        chosen = self._selected
        return chosen is not None and chosen.result.result_id == record.result.result_id

    def select(self, record: "PartRecord | None") -> None:
        """Select a part, or none."""
        if record is self._selected:
            self.refresh()
            return
        self._selected = record
        self.refresh()
        self.selected.emit(record)

    def select_older(self) -> None:
        """From live to the newest part, then one further back."""
        place = self._place()
        following = 0 if place is None else place + 1
        if following < len(self._records):
            self.select(self._records[following])

    def select_newer(self) -> None:
        """One part nearer to now, then back to live."""
        place = self._place()
        if place is None:
            if self._selected is not None and self._records:
                self.select(self._records[-1])
            return
        self.select(self._records[place - 1] if place > 0 else None)

    def _place(self) -> int | None:
        for number, record in enumerate(self._records):
            if self._is_selected(record):
                return number
        return None

    def _on_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, PartTile):
            again = tile.record is not None and self._is_selected(tile.record)
            self.select(None if again else tile.record)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many parts as fit."""
        self.refresh()
