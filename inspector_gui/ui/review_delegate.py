"""How one picture of the review queue looks in the list."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector_gui.core.review_order import Doubt
from inspector_gui.ui import theme
from inspector_gui.ui.queue_arrangement import Entry
from inspector_gui.ui.review_queue import ENTRY, THUMBNAIL, Index, ReviewQueue


class QueueDelegate(QStyledItemDelegate):
    """Paints thumbnail, headline and detail of an entry."""

    @staticmethod
    def row_height(line: int) -> int:
        """Room for the thumbnail, or for three lines of text where fonts are larger."""
        return max(THUMBNAIL.height() + 12, 3 * line + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        model = index.model()
        entry = index.data(ENTRY)
        if not isinstance(model, ReviewQueue) or not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state: QStyle.StateFlag = option.state
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection"))
            painter.drawRoundedRect(box, 6, 6)
        if bool(state & QStyle.StateFlag.State_HasFocus) and chosen:
            painter.setPen(QPen(theme.colour("focus"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        width = min(float(THUMBNAIL.width()), box.width() * 0.46)
        frame = QRectF(box.left() + 4, box.center().y() - THUMBNAIL.height() / 2,
                       width, THUMBNAIL.height())  # fmt: skip
        self._paint_thumbnail(painter, frame, index.data(Qt.ItemDataRole.DecorationRole), entry)
        text = QRectF(frame.right() + 9, box.top(), box.right() - frame.right() - 13, box.height())
        self._paint_text(painter, text, model, entry)
        painter.restore()

    def _paint_thumbnail(
        self, painter: QPainter, frame: QRectF, pixmap: object, entry: Entry
    ) -> None:
        painter.fillRect(frame, theme.colour("canvas"))
        if isinstance(pixmap, QPixmap) and not pixmap.isNull():
            size = pixmap.size()
            size.scale(frame.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            inner = QRectF(0, 0, size.width(), size.height())
            inner.moveCenter(frame.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(0.45 if entry.seen else 1.0)
            painter.drawPixmap(inner.toRect(), pixmap)
            painter.setOpacity(1.0)
        elif pixmap is not None:
            painter.setPen(theme.colour("muted"))
            painter.setFont(theme.scaled_font(0.85))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.tr("damaged"))

    def _paint_text(self, painter: QPainter, box: QRectF, model: ReviewQueue, entry: Entry) -> None:
        headline = model.headline(entry)
        ink = QColor(theme.colour("text"))
        if entry.answered:
            ink = theme.colour("ok")
        elif entry.doubt in (Doubt.ASKED, Doubt.UNSURE):
            ink = theme.colour("check")
        elif entry.doubt is Doubt.DIFFERS:
            ink = theme.colour("ng")
        if entry.seen and not entry.answered:
            ink = theme.colour("muted")
        strong, weak = theme.scaled_font(0.95, bold=not entry.seen), theme.scaled_font(0.85)
        wrap = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        painter.setPen(ink)  # without a pen Qt measures nothing
        painter.setFont(strong)
        first = painter.boundingRect(box, wrap, headline)
        painter.setFont(weak)
        line = painter.fontMetrics().height()
        parts = model.detail(entry).split(" · ")
        free = box.height() - first.height()
        rows = [" · ".join(parts[:1] + parts[2:]), parts[1]] if free > 2 * line else parts[1:2]
        top = box.center().y() - (first.height() + len(rows) * line) / 2
        painter.setFont(strong)
        painter.setPen(ink)
        painter.drawText(QRectF(box.left(), top, box.width(), first.height()), wrap, headline)
        painter.setFont(weak)
        painter.setPen(theme.colour("muted"))
        for number, row in enumerate(rows):
            where = QRectF(box.left(), top + first.height() + number * line, box.width(), line)
            middle = Qt.TextElideMode.ElideMiddle
            short = painter.fontMetrics().elidedText(row, middle, round(box.width()))
            painter.drawText(where, Qt.AlignmentFlag.AlignLeft, short)
