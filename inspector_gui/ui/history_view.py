"""The list of verdicts on the screen: every column as wide as what stands in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from inspector_gui.ui import history_table as table
from inspector_gui.ui.history_table import HistoryTable

_PADDING = 14
_LOOKED_AT = 50  # rows whose reasons tell how wide a reason is
_LONGEST_REASON = 34  # letters; longer ones stand beside the picture in full
_LONGEST_PART = 0.45  # of the width
# What gives way to the reason, the first first: all of it stands beside the picture too.
_GIVE_WAY = (table.MODEL, table.CLASS, table.SCORE, table.PICTURE)


class HistoryView(QTableView):
    """Shows a `HistoryTable`; leaves columns out where the reason would be cut."""

    def __init__(self, model: HistoryTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model
        self._fitted: tuple[int, str, int, bool] | None = None
        self.setModel(model)
        self.setAccessibleName(self.tr("Verdicts"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # parts differ at their ends
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 14)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(table.REASON, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(0)  # the rows in sight
        model.loaded.connect(self._on_changed)
        model.dataChanged.connect(self._on_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other columns."""
        super().resizeEvent(event)
        self._on_changed()

    def _on_changed(self) -> None:
        """Fit anew where that makes a difference; a width that a person chose stays otherwise."""
        if not self._table.rowCount():
            return
        letters = len(self._oldest())  # the date is there where it is not today
        needs = (self.viewport().width(), self._table.longest_part, letters, self._table.disputed)
        if needs != self._fitted:
            self._fitted = needs
            self._fit()

    def _oldest(self) -> str:
        return str(self._table.index(self._table.rowCount() - 1, table.TIME).data())

    def _fit(self) -> None:
        for column in range(self._table.columnCount()):
            self.setColumnHidden(column, False)  # what is hidden has no width
        width, metrics = self.viewport().width(), self.fontMetrics()
        wide = {column: self._wide(column) for column in range(self._table.columnCount())}
        wide[table.PART] = min(wide[table.PART], round(_LONGEST_PART * width))
        reasons = [
            str(self._table.index(row, table.REASON).data())
            for row in range(min(_LOOKED_AT, self._table.rowCount()))
        ]
        longest = max(metrics.horizontalAdvance(reason) for reason in reasons) + _PADDING
        wanted = min(longest, _LONGEST_REASON * metrics.horizontalAdvance("0"))
        del wide[table.REASON]
        left_out: list[int] = []
        empty = () if self._table.disputed else (table.DISPUTED,)
        for column in (*empty, *_GIVE_WAY):
            if width - sum(wide.values()) >= wanted:
                break
            left_out.append(column)
            del wide[column]
        for column in left_out:
            self.setColumnHidden(column, True)
        for column, pixels in wide.items():
            self.setColumnWidth(column, pixels)

    def _wide(self, column: int) -> int:
        """As wide as its title, what is in sight, and what is known to be the longest."""
        longest = {table.TIME: self._oldest(), table.PART: self._table.longest_part}
        known = self.fontMetrics().horizontalAdvance(longest.get(column, "")) + _PADDING
        title = self.horizontalHeader().sectionSizeHint(column)
        return max(title, known, self.sizeHintForColumn(column))
