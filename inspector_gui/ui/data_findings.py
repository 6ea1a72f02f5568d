"""The list of pictures that a person should look at, quick with any number of them."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector_gui.runtime.dataset_check import Finding
from inspector_gui.ui import theme
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
FINDING = Qt.ItemDataRole.UserRole
SENT = Qt.ItemDataRole.UserRole + 1
THUMBNAIL = QSize(84, 60)
_NO_PARENT = QModelIndex()


class FindingList(QAbstractListModel):
    """Findings of one kind. GUI thread."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._shown: Sequence[Finding] = ()
        self._sent: set[str] = set()
        self._rows: dict[str, int] = {}
        thumbnails.ready.connect(self._on_thumbnail)

    def take(self, findings: Sequence[Finding]) -> None:
        """Show other findings."""
        self.beginResetModel()
        self._shown = findings
        self._rows = {str(finding.path): row for row, finding in enumerate(findings)}
        self.endResetModel()

    def at(self, row: int) -> Finding | None:
        """The finding in a row, None beyond the ends."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    @property
    def findings(self) -> Sequence[Finding]:
        """What is shown."""
        return self._shown

    def mark_sent(self, picture_ids: Sequence[str]) -> None:
        """Note that pictures wait in Review."""
        self._sent |= set(picture_ids)
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Shown findings."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence, the finding, the thumbnail, or whether it waits in Review."""
        finding = self.at(index.row())
        if finding is None:
            return None
        if role == FINDING:
            return finding
        if role == SENT:
            return finding.picture_id in self._sent
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.pixmap(str(finding.path), finding.path)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{in_words(finding.title)}, {in_words(finding.detail)}"
        return None

    def _on_thumbnail(self, key: str) -> None:
        row = self._rows.get(key)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))


class FindingDelegate(QStyledItemDelegate):
    """Paints thumbnail, what is the matter, and which picture."""

    @staticmethod
    def row_height(line: int) -> int:
        """Room for the thumbnail, or for three lines of text."""
        return max(THUMBNAIL.height() + 12, 3 * line + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one finding."""
        finding = index.data(FINDING)
        if not isinstance(finding, Finding):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection"))
            painter.drawRoundedRect(box, 6, 6)
        frame = QRectF(box.left() + 4, box.center().y() - THUMBNAIL.height() / 2,
                       THUMBNAIL.width(), THUMBNAIL.height())  # fmt: skip
        self._paint_thumbnail(painter, frame, index.data(Qt.ItemDataRole.DecorationRole))
        text = QRectF(frame.right() + 9, box.top(), box.right() - frame.right() - 13, box.height())
        painter.setFont(theme.scaled_font(0.95, bold=True))
        painter.setPen(theme.colour("text"))
        wrap = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        title = painter.boundingRect(text, wrap, in_words(finding.title))
        title.setHeight(min(title.height(), box.height() * 0.62))
        painter.setFont(theme.scaled_font(0.85))
        line = painter.fontMetrics().height()
        top = box.center().y() - (title.height() + line) / 2
        painter.setFont(theme.scaled_font(0.95, bold=True))
        painter.drawText(
            QRectF(text.left(), top, text.width(), title.height()), wrap, in_words(finding.title)
        )
        painter.setFont(theme.scaled_font(0.85))
        painter.setPen(theme.colour("ok" if index.data(SENT) else "muted"))
        detail = self.tr("✓ waits in Review") if index.data(SENT) else in_words(finding.detail)
        short = painter.fontMetrics().elidedText(
            detail, Qt.TextElideMode.ElideMiddle, round(text.width())
        )
        where = QRectF(text.left(), top + title.height(), text.width(), line)
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft, short)
        painter.restore()

    def _paint_thumbnail(self, painter: QPainter, frame: QRectF, pixmap: object) -> None:
        painter.fillRect(frame, theme.colour("canvas"))
        if isinstance(pixmap, QPixmap) and not pixmap.isNull():
            size = pixmap.size()
            size.scale(frame.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            inner = QRectF(0, 0, size.width(), size.height())
            inner.moveCenter(frame.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(inner.toRect(), pixmap)
        elif pixmap is not None:
            painter.setPen(theme.colour("muted"))
            painter.setFont(theme.scaled_font(0.85))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.tr("no picture"))
