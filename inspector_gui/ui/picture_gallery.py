"""Pictures of the locked test to look at: what is true, what the model said and where it saw it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.compose import Placing
from inspector_gui.runtime.answers_shown import AnswersShown, Shown
from inspector_gui.runtime.candidate_report import Row
from inspector_gui.runtime.review_list import ask_for_review
from inspector_gui.ui import counted, theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Heading, Muted, plain_tip
from inspector_gui.ui.confusion_table import ConfusionTable
from inspector_gui.ui.picture import PictureCanvas
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.thumbnails import Thumbnails

if TYPE_CHECKING:
    from inspector_gui.ui.candidate_panel import Candidate
    from inspector_gui.ui.station import Station

_PATH = Qt.ItemDataRole.UserRole
_MOST = 500  # in the list; nobody looks at more, and they are sorted
_PICTURED = 40  # with a thumbnail
_THUMBNAIL = QSize(84, 56)
_TRUE = QColor(64, 196, 255)


class PictureGallery(QDialog):
    """Some or all answers of a candidate: a list at the left, the chosen picture at the right.

    All answers come with the confusion matrix, whose cells choose what is listed. The surest
    answers come first: the surest mistakes are wrong labels or blind spots of the model.
    """

    def __init__(
        self,
        station: "Station",
        candidate: "Candidate",
        title: str,
        paths: Sequence[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Shows the first picture.

        Args:
            station: Its reader threads decode and ask the model.
            candidate: Whose answers.
            title: What these pictures have in common.
            paths: Only these pictures, as the report names them; None for all.
            parent: The window.
        """
        super().__init__(parent)
        self._station = station
        self._candidate = candidate
        rows = {row.path: row for row in candidate.report.rows}
        self._rows = rows
        self._answers = AnswersShown(
            station.folder / "dataset", candidate.folder, candidate.model_id
        )
        self._thumbnails = Thumbnails(station, _THUMBNAIL, self)
        self._thumbnails.ready.connect(self._on_thumbnail)
        self._items: dict[str, QListWidgetItem] = {}
        self._files: dict[str, Path] = {}
        self._shown: tuple[str, Shown] | None = None
        self._busy = False
        self.setWindowTitle(title)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(title, self))
        split = QSplitter(self)
        split.addWidget(self._make_left(paths is None))
        split.addWidget(self._make_right())
        split.setStretchFactor(1, 1)
        split.setSizes([380, 640])
        split.setChildrenCollapsible(False)
        layout.addWidget(split, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout.addWidget(buttons)
        self.resize(self.sizeHint())
        if paths is not None:
            self._show_list(list(paths))
        else:
            self._choose_worst_cell()

    def sizeHint(self) -> QSize:
        """Room for matrix, list and a picture."""
        return QSize(1120, 760)

    def _make_left(self, with_table: bool) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        self.table: ConfusionTable | None = None
        if with_table:
            self.table = ConfusionTable(tuple(self._rows.values()), left)
            self.table.chosen.connect(self._on_cell_chosen)
            scroll = QScrollArea(left)
            scroll.setWidget(self.table)
            scroll.setFrameShape(QScrollArea.Shape.NoFrame)
            room = self.table.sizeHint().height() + scroll.horizontalScrollBar().sizeHint().height()
            scroll.setMaximumHeight(min(room, 300))
            column.addWidget(scroll)
        self._caption = Muted("", left)
        self._caption.setWordWrap(True)
        column.addWidget(self._caption)
        self.list = QListWidget(left)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setIconSize(_THUMBNAIL)
        self.list.setUniformItemSizes(True)
        self.list.currentItemChanged.connect(self._on_item_chosen)
        column.addWidget(self.list, 1)
        self.send_all = ActionButton("", parent=left)
        self.send_all.clicked.connect(lambda: self._send(self._mistakes()))
        column.addWidget(self.send_all)
        self._told = Muted("", left)
        self._told.setWordWrap(True)
        column.addWidget(self._told)
        return left

    def _make_right(self) -> QWidget:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.spacing(), 0, 0, 0)
        row = QHBoxLayout()
        self.map_switch = self._switch(self.tr("Model's map"), right)
        self.truth_switch = self._switch(self.tr("True outline"), right)
        row.addWidget(self.map_switch)
        row.addWidget(self.truth_switch)
        row.addStretch(1)
        column.addLayout(row)
        self.canvas = PictureCanvas(right)
        self.canvas.overlays.append(self._paint_truth)
        column.addWidget(self.canvas, 1)
        self._words = QLabel(right)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._words)
        actions = QHBoxLayout()
        self.explain_button = ActionButton(self.tr("Explain"), parent=right)
        self.explain_button.clicked.connect(self._explain)
        self.send_one = ActionButton(self.tr("Send to Review"), parent=right)
        self.send_one.clicked.connect(lambda: self._send([self._path()]))
        actions.addWidget(self.explain_button)
        actions.addWidget(self.send_one)
        column.addLayout(actions)
        return right

    def _switch(self, text: str, parent: QWidget) -> ActionButton:
        button = ActionButton(text, "", "quiet", parent)
        button.setCheckable(True)
        button.setChecked(True)
        button.toggled.connect(self._paint)
        return button

    # --- which pictures ------------------------------------------------------------------------

    def _choose_worst_cell(self) -> None:
        """Begin with the commonest mistake, or else with the first cell."""
        assert self.table is not None
        counts: dict[tuple[str, str], int] = {}
        for row in self._rows.values():
            cell = row.label, row.class_name
            counts[cell] = counts.get(cell, 0) + 1
        worst = max(counts, key=lambda cell: (cell[0] != cell[1], counts[cell]), default=None)
        if worst is not None:
            self.table.choose(*worst)

    def _on_cell_chosen(self, truth: str, said: str) -> None:
        rows = [r for r in self._rows.values() if (r.label, r.class_name) == (truth, said)]
        rows.sort(key=lambda row: -row.sureness)
        self._show_list([row.path for row in rows])

    def _show_list(self, paths: list[str]) -> None:
        self._items.clear()
        self.list.clear()
        self._shown = None
        for path in paths[:_MOST]:
            row = self._rows.get(path)
            text = Path(path).name
            if row is not None:
                score = self.tr("defect score {score}").format(score=f"{row.score:.3f}")
                text += f"\n{row.verdict} · {row.class_name} · {score}"
            item = QListWidgetItem(text)
            item.setToolTip(plain_tip(path))
            item.setData(_PATH, path)
            item.setSizeHint(QSize(0, _THUMBNAIL.height() + 8))
            self.list.addItem(item)
            self._items[path] = item
        left_out = len(paths) - self.list.count()
        told = self.tr("{0}, the surest answer first").format(counted.pictures(len(paths)))
        if left_out:
            told += self.tr("; {0} more are not listed").format(left_out)
        self._caption.setText(told)
        mistakes = len(self._mistakes())
        one, many = self.tr("Send 1 mistake to Review"), self.tr("Send {0} mistakes to Review")
        self.send_all.set_text(one if mistakes == 1 else many.format(mistakes))
        self.send_all.setEnabled(mistakes > 0)
        self.list.setCurrentRow(0)
        pictured = list(self._items)[:_PICTURED]
        self._station.read(
            lambda: {path: self._answers.locate(path) for path in pictured},
            if_alive(self, self._on_located),
        )

    def _on_located(self, files: dict[str, Path]) -> None:
        self._files |= files
        for path in reversed(files):  # what was asked for last is loaded first
            self._on_thumbnail(path)

    def _mistakes(self) -> list[str]:
        """The listed pictures whose class the model has wrong."""
        rows = (self._rows.get(path) for path in self._items)
        return [r.path for r in rows if r is not None and r.class_name != r.label]

    def _on_thumbnail(self, path: str) -> None:
        item = self._items.get(path)
        pixmap = self._thumbnails.pixmap(path, self._files[path])
        if item is not None and pixmap is not None and not pixmap.isNull():
            item.setIcon(QIcon(pixmap))

    # --- the chosen picture --------------------------------------------------------------------

    def _path(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_PATH))

    def _on_item_chosen(self, item: QListWidgetItem | None) -> None:
        self.explain_button.setEnabled(False)
        self.send_one.setEnabled(item is not None)
        if item is None:
            return
        self._words.setText(self._sentence(self._path()))
        self.canvas.set_picture(None)
        self._shown = None
        self._ask()

    def _ask(self) -> None:
        """Show the chosen picture; one question at a time, the newest choice wins."""
        path = self._path()
        if self._busy or not path:
            return
        self._busy = True

        def done(shown: Shown) -> None:
            self._busy = False
            if path == self._path():
                self._shown = path, shown
                self.explain_button.setEnabled(not shown.note)
                self._words.setText(f"{self._sentence(path)} {in_words(shown.note)}".strip())
                self._paint()
            else:
                self._ask()

        def failed(sentence: str) -> None:
            self._busy = False
            if path == self._path():
                self._words.setText(f"{self._sentence(path)} {sentence}")
            else:
                self._ask()

        self._station.read(
            lambda: self._answers.show(path), if_alive(self, done), if_alive(self, failed)
        )

    def _paint(self) -> None:
        if self._shown is None:
            return
        shown = self._shown[1]
        self.map_switch.setEnabled(shown.mapped is not None)
        self.truth_switch.setEnabled(bool(shown.outlines))
        with_map = self.map_switch.isChecked() and shown.mapped is not None
        self.canvas.set_picture(shown.mapped if with_map else shown.image, keep_view=True)

    def _paint_truth(self, painter: QPainter, placing: Placing) -> None:
        if self._shown is None or not self.truth_switch.isChecked():
            return
        painter.setPen(QPen(_TRUE, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in self._shown[1].outlines:
            points = [
                QPointF(
                    placing.left + (x + 0.5) * placing.scale,
                    placing.top + (y + 0.5) * placing.scale,
                )
                for x, y in line.tolist()
            ]
            painter.drawPolygon(QPolygonF(points))

    def _sentence(self, path: str) -> str:
        row = self._rows.get(path)
        if row is None:
            return path
        rule = self._candidate.report.candidate.rule
        return self.tr(
            "It is {truth} ({label}). The candidate says {verdict}, {class_name}: defect score"
            " {score}, limit {limit}."
        ).format(
            truth=row.truth,
            label=row.label,
            verdict=row.verdict,
            class_name=row.class_name,
            score=f"{row.score:.3f}",
            limit=f"{rule.limit_for(row.class_name, row.score):.3f}",
        )

    # --- what a person does about it -----------------------------------------------------------

    def _explain(self) -> None:
        if self._shown is None:
            return
        from inspector_gui.ui.explain_dialog import ExplainDialog

        path, shown = self._shown
        name = Path(path).name
        ExplainDialog(self._station, shown.image, name, self._answers.load_engine, self).show()

    def _send(self, paths: list[str]) -> None:
        """Put pictures on the list that Review shows first."""
        place, number = self._station.place, self._candidate.number
        if place is None or not paths:
            return

        def work() -> int:
            ids = {path: self._answers.picture_id(path) for path in paths}
            return ask_for_review(
                place, {one: _why(self._rows.get(p), number) for p, one in ids.items() if one}
            )

        def done(count: int) -> None:
            told = counted.wait_in_review(count)
            if count < len(paths):
                told += " " + self.tr("{0} are no longer in the dataset.").format(
                    len(paths) - count
                )
            self._told.setText(told)

        self._station.submit(work, if_alive(self, done))


def _why(row: Row | None, number: str) -> str:
    told = QCoreApplication.translate("PictureGallery", "run {number}").format(number=number)
    if row is None:
        return told
    sign = "=" if row.label == row.class_name else "≠"
    return f"{told}: {row.label} {sign} {row.class_name} {row.sureness:.2f}"
