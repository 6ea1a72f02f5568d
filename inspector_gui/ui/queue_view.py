"""The list of the review queue on the screen; several of its pictures can be selected."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from inspector_gui.ui.review_delegate import QueueDelegate
from inspector_gui.ui.review_queue import ReviewQueue


class QueueView(QTableView):
    """Shows the queue. Shift and Ctrl select several pictures, with clicks or arrow keys.

    A table of one column: a QListView would lay every row out again with each change.

    Signals:
        row_chosen: The person went to another row.
        selection_changed: More or fewer pictures are selected.
    """

    row_chosen = Signal(int)
    selection_changed = Signal()

    def __init__(self, queue: ReviewQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._going = False
        self.setModel(queue)
        self.setItemDelegate(QueueDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().hide()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(QueueDelegate.row_height(self.fontMetrics().height()))
        rows.hide()
        self.setAccessibleName(self.tr("Pictures to review"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(lambda: self.selection_changed.emit())

    @property
    def selected_rows(self) -> list[int]:
        """Rows of the selected pictures, from the top."""
        ranges = self.selectionModel().selection().toList()
        return sorted(row for one in ranges for row in range(one.top(), one.bottom() + 1))

    @property
    def selected_count(self) -> int:
        """How many pictures are selected."""
        return sum(one.height() for one in self.selectionModel().selection().toList())

    def go(self, row: int) -> None:
        """Select this row alone, -1 for none; unless the person is selecting it just now."""
        index = self.model().index(row, 0) if row >= 0 else QModelIndex()
        if not self._going:
            self._going = True
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, only)
            self._going = False
        if index.isValid():
            self.scrollTo(index)

    def select_current_only(self) -> None:
        """End a selection of several."""
        self.go(self.currentIndex().row())

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self._going or not current.isValid():
            return
        self._going = True  # the view itself goes on to select, by what keys are held
        self.row_chosen.emit(current.row())
        self._going = False
