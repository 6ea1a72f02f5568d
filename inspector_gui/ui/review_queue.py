"""The queue of a review as a list that stays quick with any number of pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector_gui.core.product import Product
from inspector_gui.core.result import Verdict
from inspector_gui.core.review_order import Candidate, Doubt, Opinion, doubt_of, order, rank
from inspector_gui.ui import theme
from inspector_gui.ui.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()
THUMBNAIL = QSize(112, 74)


@dataclass(slots=True, eq=False)
class Entry:
    """One line of the queue.

    Attributes:
        candidate: The picture.
        label: The class that holds now, or None.
        opinion: The newest opinion of a model, or None.
        doubt: Why it stands where it stands.
        path: Where its file lies; changes with the class.
        seen: Whether the person has answered or skipped it.
        answered: Whether the person has answered it in this session.
    """

    candidate: Candidate
    label: str | None
    opinion: Opinion | None
    doubt: Doubt
    path: Path
    seen: bool = False
    answered: bool = False


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which pictures are shown; None shows all.

    Attributes:
        label: This class; "" means not answered yet.
        verdict: The model's verdict.
        who: Who gave the label.
        since: Added at this time or later.
    """

    label: str | None = None
    verdict: Verdict | None = None
    who: str | None = None
    since: datetime | None = None

    @property
    def active(self) -> bool:
        """Whether anything is left out."""
        return self != QueueFilter()

    def takes(self, entry: Entry) -> bool:
        """Whether an entry is shown."""
        candidate = entry.candidate
        return (
            (self.label is None or (entry.label or "") == self.label)
            and (self.who is None or candidate.who == self.who)
            and (self.since is None or candidate.when >= self.since)
            and (
                self.verdict is None
                or (entry.opinion is not None and entry.opinion.verdict is self.verdict)
            )
        )


class ReviewQueue(QAbstractListModel):
    """Pictures, the most doubtful first. GUI thread.

    What the person has seen stays where it is, so that going back is predictable; only what comes
    next is put in order again when more is known.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._all: dict[str, Entry] = {}
        self._shown: list[Entry] = []
        self._row_of: dict[str, int] = {}
        self._left = 0
        self._filter = QueueFilter()
        self._product: Product | None = None
        self._dirty = False
        thumbnails.ready.connect(self._repaint)

    # --- contents ------------------------------------------------------------------------------

    def fill(self, candidates: Sequence[Candidate], product: Product) -> None:
        """Take other pictures, in order of doubt."""
        old = self._all
        self._product = product
        self._all = {}
        for candidate in candidates:
            before = old.get(candidate.key)
            opinion = before.opinion if before is not None else candidate.opinion
            doubt = self._doubt(candidate.label, opinion)
            entry = Entry(candidate, candidate.label, opinion, doubt, candidate.path)
            if before is not None:
                entry.seen, entry.answered = before.seen, before.answered
            self._all[candidate.key] = entry
        self._show()

    def set_filter(self, chosen: QueueFilter) -> None:
        """Show only some."""
        self._filter = chosen
        self._show()

    @property
    def filter(self) -> QueueFilter:
        """What is shown."""
        return self._filter

    @property
    def total(self) -> int:
        """Pictures with those that the filter leaves out."""
        return len(self._all)

    @property
    def left(self) -> int:
        """Shown pictures that were neither answered nor skipped."""
        return self._left

    def entries(self) -> list[Entry]:
        """All shown entries in order."""
        return self._shown

    def people(self) -> list[str]:
        """Everybody who gave a label."""
        return sorted({e.candidate.who for e in self._all.values() if e.candidate.who})

    def at(self, row: int) -> Entry | None:
        """The entry in a row, None beyond the ends."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def entry(self, key: str) -> Entry | None:
        """The entry with a key, also when the filter hides it."""
        return self._all.get(key)

    def row_of(self, key: str) -> int:
        """Where a picture stands, -1 when it is not shown."""
        return self._row_of.get(key, -1)

    def next_unseen(self, row: int) -> int:
        """The next row after `row` that nobody has seen; else one before it; else -1."""
        count = len(self._shown)
        for step in range(1, count + 1):
            candidate = (row + step) % count
            if not self._shown[candidate].seen:
                return candidate
        return -1

    # --- what changes --------------------------------------------------------------------------

    def mark(self, key: str, *, seen: bool | None = None, answered: bool | None = None) -> None:
        """Note that a picture was answered or skipped, or not after all."""
        entry = self._all.get(key)
        if entry is None:
            return
        if seen is not None and seen != entry.seen:
            entry.seen = seen
            self._left += (-1 if seen else 1) * (key in self._row_of)
        if answered is not None:
            entry.answered = answered
        self._repaint(key)

    def set_label(self, key: str, label: str | None) -> None:
        """Another class holds."""
        entry = self._all.get(key)
        if entry is not None:
            entry.label = label
            entry.doubt = self._doubt(label, entry.opinion)
            self._repaint(key)

    def set_opinion(self, key: str, opinion: Opinion) -> None:
        """A model has judged a picture; its place changes with the next `sort_rest`."""
        entry = self._all.get(key)
        if entry is None:
            return
        entry.opinion = opinion
        entry.doubt = self._doubt(entry.label, opinion)
        self._dirty = True
        self._repaint(key)

    def sort_rest(self, after: int) -> None:
        """Put the unseen pictures behind a row in order again, if more is known by now."""
        if not self._dirty:
            return
        self._dirty = False
        start = max(0, after + 1)
        tail = self._shown[start:]
        unseen = _sorted([e for e in tail if not e.seen])
        arranged = [e for e in tail if e.seen] + unseen
        if arranged == tail:
            return
        self.layoutAboutToBeChanged.emit()
        self._shown[start:] = arranged
        self._number(start)
        self.layoutChanged.emit()

    def _show(self) -> None:
        self.beginResetModel()
        taken = [e for e in self._all.values() if self._filter.takes(e)]
        self._shown = _sorted(taken)
        self._row_of.clear()
        self._number(0)
        self._left = sum(not e.seen for e in self._shown)
        self._dirty = False
        self.endResetModel()

    def _number(self, start: int) -> None:
        for row in range(start, len(self._shown)):
            self._row_of[self._shown[row].candidate.key] = row

    def _doubt(self, label: str | None, opinion: Opinion | None) -> Doubt:
        assert self._product is not None
        return doubt_of(label, opinion, self._product.ok_names, self._product.defect_names)

    def _repaint(self, key: str) -> None:
        row = self._row_of.get(key, -1)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    # --- Qt ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Shown pictures."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence, the entry, or the thumbnail."""
        entry = self.at(index.row())
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.pixmap(entry.candidate.key, entry.path)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.headline(entry)}, {self.detail(entry)}"
        return None

    def headline(self, entry: Entry) -> str:
        """Why this picture is worth a look, in a few words."""
        opinion = entry.opinion
        told = ""
        if opinion is not None:
            shape = theme.verdict_shape(opinion.verdict)
            told = f"{shape} {opinion.verdict.value} {opinion.score:.2f}"
        if entry.answered:
            return self.tr("✓ you: {label}").format(label=entry.label)
        if entry.doubt is Doubt.DIFFERS and opinion is not None:
            said = opinion.class_name if opinion.verdict is Verdict.NG else opinion.verdict.value
            return self.tr("{label} ≠ model {said}").format(label=entry.label, said=said)
        if entry.doubt is Doubt.UNSURE:
            return self.tr("{told} unsure").format(told=told)
        return told or str(entry.label or self.tr("not judged"))

    def detail(self, entry: Entry) -> str:
        """Which picture it is."""
        candidate = entry.candidate
        when = _when(candidate.when)
        label = entry.label or self.tr("new")
        name = candidate.part_id or candidate.path.stem
        return f"{label} · {name} · {when}"


class QueueDelegate(QStyledItemDelegate):
    """Paints thumbnail, headline and detail of an entry."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the thumbnail, or for three lines of text where fonts are larger."""
        lines = 3 * option.fontMetrics.height() + 14
        return QSize(200, max(THUMBNAIL.height() + 12, lines))

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
        elif entry.doubt is Doubt.UNSURE:
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


def _sorted(entries: list[Entry]) -> list[Entry]:
    if not entries:
        return []
    ranks = np.fromiter((rank(e.doubt, e.opinion) for e in entries), float, len(entries))
    newest = np.fromiter((e.candidate.when.timestamp() for e in entries), float, len(entries))
    return [entries[i] for i in order(ranks, newest)]


def _when(moment: datetime) -> str:
    local = moment.astimezone()
    today = local.date() == datetime.now().astimezone().date()
    return f"{local:%H:%M}" if today else f"{local:%d %b %H:%M}"
