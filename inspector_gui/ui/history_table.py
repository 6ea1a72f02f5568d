"""Recorded verdicts as a table that reads further only when one scrolls further."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPixmap

from inspector_gui.core.result import Verdict
from inspector_gui.runtime.history import History
from inspector_gui.runtime.history_row import HistoryRow
from inspector_gui.runtime.review_candidates import may_have_picture
from inspector_gui.runtime.shift_report import each_row
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.reasons import recorded_reason
from inspector_gui.ui.station import Station

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_PAGE = 500
_SHAPE_PX = 14

TIME, PART, VERDICT, REASON, SCORE, CLASS, MODEL, DISPUTED, PICTURE = range(9)


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which verdicts are shown; None shows all.

    Attributes:
        since: From this time on.
        until: Before this time.
        verdict: OK, NG or CHECK.
        part_id: Exactly this part.
        model_id: Exactly this model.
    """

    since: datetime | None = None
    until: datetime | None = None
    verdict: str | None = None
    part_id: str | None = None
    model_id: str | None = None

    def rows(self, history: History) -> Iterator[HistoryRow]:
        """Read the verdicts, newest first."""
        return each_row(
            history,
            since=self.since,
            until=self.until,
            verdict=self.verdict,
            part_id=self.part_id,
            model_id=self.model_id,
        )


class HistoryTable(QAbstractTableModel):
    """Verdicts, newest first. GUI thread; the database is read in the station's readers.

    Signals:
        loaded: More rows are there, or none were found.
        failed: The history could not be read (sentence).
    """

    loaded = Signal()
    failed = Signal(str)

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._rows: list[HistoryRow] = []
        self._source: Iterator[HistoryRow] | None = None
        self._busy = False
        self._ended = True
        self._round = 0
        self._shapes: dict[str, QPixmap] = {}
        self.longest_part = ""  # of all that were read
        self.disputed = False  # whether a person contradicted any of them
        theme.theme_signals.changed.connect(self._on_theme_changed)

    @property
    def ended(self) -> bool:
        """Whether everything that was found has been read."""
        return self._ended

    def show(self, chosen: HistoryFilter) -> None:
        """Begin afresh with other verdicts."""
        place = self._station.place
        if place is None:
            return
        self._round += 1
        self._source = chosen.rows(place.history)
        self._ended = False
        self._busy = False
        self._read(first=True)

    def row(self, number: int) -> HistoryRow | None:
        """A row, None beyond what was read."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def set_disputed(self, result_id: str, label: str | None, who: str | None) -> None:
        """A person called a result something, or took it back."""
        for number, row in enumerate(self._rows):
            if row.result_id == result_id:
                self._rows[number] = replace(row, disputed_label=label, disputed_by=who)
                self.disputed = any(row.disputed_label for row in self._rows)
                self.dataChanged.emit(self.index(number, 0), self.index(number, PICTURE))
                return

    def _read(self, *, first: bool) -> None:
        source, this_round = self._source, self._round
        if self._busy or self._ended or source is None:
            return
        self._busy = True

        def done(rows: list[HistoryRow]) -> None:
            if this_round == self._round:
                self._take(rows, first=first)

        def failed(sentence: str) -> None:
            if this_round == self._round:
                self._busy, self._ended = False, True
                self.failed.emit(sentence)

        self._station.read(
            lambda: list(islice(source, _PAGE)), if_alive(self, done), if_alive(self, failed)
        )

    def _take(self, rows: list[HistoryRow], *, first: bool) -> None:
        self._busy = False
        self._ended = len(rows) < _PAGE
        if first:
            self.beginResetModel()
            self._rows = rows
            self.longest_part, self.disputed = "", False
            self.endResetModel()
        elif rows:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()
        parts = (row.part_id for row in rows)
        self.longest_part = max(self.longest_part, *parts, key=len) if rows else self.longest_part
        self.disputed = self.disputed or any(row.disputed_label for row in rows)
        self.loaded.emit()

    # --- Qt ------------------------------------------------------------------------------------

    def canFetchMore(self, parent: Index) -> bool:
        """Whether scrolling further would show more."""
        return not parent.isValid() and not self._ended

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        self._read(first=False)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Verdicts read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """What is told about each."""
        return 0 if parent.isValid() else PICTURE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Time"),
            self.tr("Part"),
            self.tr("Verdict"),
            self.tr("Reason"),
            self.tr("Score"),
            self.tr("Class"),
            self.tr("Model"),
            self.tr("Disputed as"),
            self.tr("Picture"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, shape and colour of a cell."""
        row, column = self.row(index.row()), index.column()
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (PART, REASON, MODEL):
            return {
                PART: row.part_id,
                REASON: recorded_reason(row.reason_text),
                MODEL: row.model_id,
            }[column]
        if column == SCORE and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if column == VERDICT:
            if role == Qt.ItemDataRole.ForegroundRole:
                return theme.verdict_colour(Verdict(row.verdict))
            if role == Qt.ItemDataRole.DecorationRole:
                return self._shape(row.verdict)
            if role == Qt.ItemDataRole.FontRole:
                font: QFont = theme.scaled_font(1.0, bold=True)
                return font
        return None

    def _shape(self, verdict: str) -> QPixmap:
        known = self._shapes.get(verdict)
        if known is None:
            known = QPixmap(2 * _SHAPE_PX, 2 * _SHAPE_PX)
            known.setDevicePixelRatio(2)
            known.fill(Qt.GlobalColor.transparent)
            painter = QPainter(known)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(1, 1, _SHAPE_PX - 2, _SHAPE_PX - 2)
            told = Verdict(verdict)
            painter.fillPath(theme.verdict_path(told, box), theme.verdict_colour(told))
            painter.end()
            self._shapes[verdict] = known
        return known

    def _on_theme_changed(self) -> None:
        self._shapes.clear()
        if self._rows:
            last = self.index(len(self._rows) - 1, PICTURE)
            self.dataChanged.emit(self.index(0, 0), last)


def _text(row: HistoryRow, column: int) -> str:
    match column:
        case 0:
            return _moment(row.created)
        case 1:
            return row.part_id or "–"
        case 2:
            return row.verdict
        case 3:
            return recorded_reason(row.reason_text)
        case 4:
            return row.score_text
        case 5:
            return row.class_name or "–"
        case 6:
            return row.model_id[:8] or "–"
        case 7:
            who = f" ({row.disputed_by})" if row.disputed_by else ""
            return f"{row.disputed_label}{who}" if row.disputed_label else ""
        case _:
            return "✓" if may_have_picture(row) else ""


def _moment(moment: datetime) -> str:
    """The time to the millisecond; the date where it is not today."""
    clock = f"{moment:%H:%M:%S}.{moment.microsecond // 1000:03d}"
    today = moment.date() == datetime.now(moment.tzinfo).date()
    return clock if today else f"{moment:%Y-%m-%d} {clock}"
