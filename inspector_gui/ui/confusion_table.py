"""What is true against what a model says, as a table of counts to click."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QWidget

from inspector_gui.runtime.candidate_report import Row
from inspector_gui.ui import counted, theme
from inspector_gui.ui.card import Muted, plain_tip

_LONGEST = 14  # letters of a class name above a narrow column


class ConfusionTable(QWidget):
    """Rows are true, columns predicted classes; the classes of good parts come first.

    Signals:
        chosen: A cell was clicked (true class, predicted class).
    """

    chosen = Signal(str, str)

    def __init__(self, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        """Counts the answers.

        Args:
            rows: The answers of a model.
            parent: Owner.
        """
        super().__init__(parent)
        self.cells: dict[tuple[str, str], QPushButton] = {}
        self._group = QButtonGroup(self)
        counts: dict[tuple[str, str], int] = {}
        bad: dict[str, bool] = {}
        for row in rows:
            cell = row.label, row.class_name
            counts[cell] = counts.get(cell, 0) + 1
            bad[row.label] = row.truth == "NG"
        truths = sorted(bad, key=lambda name: (bad[name], name))
        said = [*truths, *sorted({name for _, name in counts} - set(truths))]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.spacing(0.4))
        grid.addWidget(Muted(self.tr("true ↓  says →"), self), 0, 0)
        for column, name in enumerate(said, start=1):
            grid.addWidget(self._name(name, Qt.AlignmentFlag.AlignCenter), 0, column)
        for line, truth in enumerate(truths, start=1):
            grid.addWidget(self._name(truth, Qt.AlignmentFlag.AlignLeft), line, 0)
            for column, name in enumerate(said, start=1):
                count = counts.get((truth, name), 0)
                grid.addWidget(self._cell(truth, name, count), line, column)

    def choose(self, truth: str, said: str) -> None:
        """Choose a cell as a click does."""
        self.cells[truth, said].click()
        self.cells[truth, said].setFocus()

    def _name(self, name: str, where: Qt.AlignmentFlag) -> QLabel:
        short = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
        label = QLabel(short, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setToolTip(plain_tip(name))
        label.setAlignment(where | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _cell(self, truth: str, said: str, count: int) -> QPushButton:
        button = QPushButton(str(count) if count else "·", self)
        button.setCheckable(True)
        button.setEnabled(bool(count))
        button.setMinimumWidth(theme.spacing(7))
        button.setProperty("cell", "right" if truth == said else "wrong")
        told = self.tr("{0}: the model says {1}, {2}")
        told = told.format(truth, said, counted.pictures(count))
        button.setAccessibleName(told)
        button.setToolTip(plain_tip(told))
        button.clicked.connect(partial(self.chosen.emit, truth, said))
        self._group.addButton(button)
        self.cells[truth, said] = button
        return button
