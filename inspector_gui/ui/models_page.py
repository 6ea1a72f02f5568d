"""Models: what there is, what each says about itself, which one inspects."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.durable_file import write_durably
from inspector_gui.runtime.model_store import Promotion, StoredModel
from inspector_gui.runtime.operators import Deed
from inspector_gui.runtime.runs import list_runs
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Card, Muted, plain_tip
from inspector_gui.ui.model_details import ModelDetails, figure_text, size_text
from inspector_gui.ui.model_importer import ModelImporter
from inspector_gui.ui.promote_question import ask_before_promoting, what_speaks_against
from inspector_gui.ui.run_list import open_report
from inspector_gui.ui.scroll_column import ScrollColumn
from inspector_gui.ui.sentences import in_words

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station

_NAME_LETTERS = 28
_MODEL = Qt.ItemDataRole.UserRole
_Found = tuple[list[StoredModel], list[str], list[Promotion], dict[str, Path]]


class ModelsPage(QWidget):
    """All models of the open product."""

    def __init__(self, station: "Station", parent: QWidget | None = None) -> None:
        """Lists the models when it is shown."""
        super().__init__(parent)
        self.title = self.tr("Models")
        self._station = station
        self._models: list[StoredModel] = []
        self._reports: dict[str, Path] = {}
        self._names: dict[str, str] = {}
        self._choose = ""
        self.importer = ModelImporter(station, self)
        self.importer.imported.connect(self._on_imported)
        row = QHBoxLayout(self)
        margin = theme.spacing(2)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(theme.spacing(2))
        row.addWidget(self._make_list(), 3)
        row.addWidget(self._make_right(), 2)
        station.models_changed.connect(self._refresh)
        theme.theme_signals.changed.connect(self._refresh)  # the list holds colours
        self._on_selected()

    def _make_list(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        card = Card("", left)
        card.set_title(self.tr("Models of this product"))
        self.table = QTreeWidget(card)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setStyleSheet("QTreeView::item { padding: 7px 5px; }")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAccessibleName(self.tr("Models of this product"))
        self.table.setHeaderLabels(
            [
                self.tr("Name"),
                self.tr("State"),
                self.tr("Recipe"),
                self.tr("Made"),
                self.tr("Escapes"),
                self.tr("Overkill"),
                self.tr("Size"),
            ]
        )
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setStretchLastSection(False)
        self.table.itemSelectionChanged.connect(self._on_selected)
        card.body.addWidget(self.table, 1)
        self._problems = Muted("", card)
        self._problems.setWordWrap(True)
        self._problems.set_level("error")
        card.body.addWidget(self._problems)
        column.addWidget(card, 3)
        moves = Card("", left)
        moves.set_title(self.tr("Who changed what"))
        self._log = QTreeWidget(moves)
        self._log.setRootIsDecorated(False)
        self._log.setUniformRowHeights(True)
        self._log.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._log.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._log.setAccessibleName(self.tr("Who changed what"))
        self._log.setStyleSheet("QTreeView::item { padding: 4px 5px; }")
        self._log.setHeaderLabels(
            [self.tr("When"), self.tr("What"), self.tr("Model"), self.tr("Who"), self.tr("Why")]
        )
        self._log.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        moves.body.addWidget(self._log)
        column.addWidget(moves, 1)
        return left

    def _make_right(self) -> QWidget:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing())
        self._details = ModelDetails(right)
        column.addWidget(ScrollColumn(self._details, right), 1)
        self.promote = ActionButton(self.tr("Make active"), kind="primary", parent=right)
        self.roll_back = ActionButton(self.tr("Roll back to the previous"), parent=right)
        self.report = ActionButton(self.tr("Open report"), parent=right)
        self.export = ActionButton(self.tr("Export…"), parent=right)
        self.bring_in = ActionButton(self.tr("Import…"), parent=right)
        self.delete = ActionButton(self.tr("Delete…"), kind="danger", parent=right)
        column.addWidget(self.promote)
        column.addWidget(self.roll_back)
        grid = QGridLayout()
        grid.setSpacing(theme.spacing())
        for place, button in enumerate((self.bring_in, self.export, self.report, self.delete)):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(button, place // 2, place % 2)
        column.addLayout(grid)
        self._why_not = Muted("", right)
        self._why_not.setWordWrap(True)
        column.addWidget(self._why_not)
        self.promote.clicked.connect(self._on_promote)
        self.roll_back.clicked.connect(self._station.roll_back)
        self.report.clicked.connect(self._on_report)
        self.export.clicked.connect(self._on_export)
        self.bring_in.clicked.connect(self._on_import)
        self.delete.clicked.connect(self._on_delete)
        return right

    def activated(self) -> None:
        """The page is shown: list the models anew."""
        self._refresh()

    # --- the list -------------------------------------------------------------------------------

    def _refresh(self) -> None:
        place = self._station.place
        if place is None:
            return

        def read() -> _Found:
            store = place.models
            reports = {
                run.outcome.model_id: run.folder
                for run in list_runs(place.folder)
                if run.outcome is not None and run.outcome.model_id
            }
            return store.models(), store.problems(), store.log(), reports

        self._station.submit(read, if_alive(self, self._fill))

    def _fill(self, found: _Found) -> None:
        chosen = {self._choose} if self._choose else {m.model_id for m in self.selected()}
        self._choose = ""
        self._models, problems, log, self._reports = found
        alike = Counter(model.manifest.name for model in self._models)
        self._names = {
            m.model_id: f"{m.manifest.name} · {m.model_id[:6]}"
            if alike[m.manifest.name] > 1
            else m.manifest.name
            for m in self._models
        }
        self.table.blockSignals(True)
        self.table.clear()
        for model in self._models:
            item = self._item(model)
            self.table.addTopLevelItem(item)
            if model.model_id in chosen or (not chosen and model.active):
                index = self.table.indexFromItem(item)
                flag = QItemSelectionModel.SelectionFlag
                self.table.selectionModel().setCurrentIndex(index, flag.Select | flag.Rows)
        self.table.blockSignals(False)
        named = (text.partition(": ") for text in problems)  # the file, and what is wrong with it
        told = [f"◆ {file}: {in_words(why)}" for file, _, why in named]
        self._problems.setText("\n".join(told))
        self._problems.setVisible(bool(problems))
        self._fill_log(log)
        self._on_selected()

    def _item(self, model: StoredModel) -> QTreeWidgetItem:
        said = model.manifest
        state, token = "", "text"
        if model.active:
            state, token = self.tr("● active"), "ok"
        elif model.previous:
            state, token = self.tr("○ previous"), "muted"
        item = QTreeWidgetItem(
            [
                self._names[model.model_id],
                state,
                said.recipe.name,
                f"{said.created.astimezone():%Y-%m-%d %H:%M}",
                figure_text(said.metrics, "escapes"),
                figure_text(said.metrics, "overkill"),
                size_text(model.size_bytes),
            ]
        )
        item.setForeground(1, QColor(theme.colour(token)))
        item.setToolTip(0, plain_tip(f"{said.name}\n{model.model_id}"))
        if model.active:
            item.setFont(0, theme.scaled_font(bold=True))
        for column in (4, 5, 6):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        item.setData(0, _MODEL, model.model_id)
        return item

    def _fill_log(self, log: Sequence[Promotion]) -> None:
        words = {
            "promote": self.tr("made active"),
            "roll back": self.tr("rolled back to"),
            "delete": self.tr("deleted"),
            "import": self.tr("imported"),
        }
        self._log.clear()
        for entry in reversed(log[-200:]):
            when = f"{entry.time.astimezone():%Y-%m-%d %H:%M}"
            name = self._name_of(entry.model_id)
            row = [when, words[entry.action], name, entry.who, in_words(entry.why)]
            self._log.addTopLevelItem(QTreeWidgetItem(row))

    def _name_of(self, model_id: str | None) -> str:
        if not model_id:
            return "–"
        return self._names.get(model_id, model_id)

    def selected(self) -> list[StoredModel]:
        """The chosen models, in the order of the list."""
        ids = {item.data(0, _MODEL) for item in self.table.selectedItems()}
        return [model for model in self._models if model.model_id in ids]

    def _on_selected(self) -> None:
        chosen = self.selected()
        self._details.show_models(chosen, self._name_of)
        one = chosen[0] if len(chosen) == 1 else None
        self.promote.setEnabled(one is not None and not one.active)
        previous = next((model for model in self._models if model.previous), None)
        self.roll_back.setEnabled(previous is not None)
        name = self._name_of(previous.model_id) if previous is not None else ""
        short = name if len(name) <= _NAME_LETTERS else f"{name[: _NAME_LETTERS - 1]}…"
        back = self.tr("Roll back to {name}").replace("{name}", short)
        self.roll_back.set_text(back if name else self.tr("Roll back to the previous"))
        self.roll_back.setToolTip(plain_tip(name))
        self.export.setEnabled(one is not None)
        self.report.setEnabled(one is not None and one.model_id in self._reports)
        self.delete.setEnabled(one is not None and not one.active and not one.previous)
        why = ""
        if one is not None and (one.active or one.previous):
            why = self.tr("The active and the previous model cannot be deleted.")
        elif not self._models:
            why = self.tr("No model yet. Train one, or import a model file.")
        self._why_not.setText(why)

    # --- what can be done -----------------------------------------------------------------------

    def _on_promote(self) -> None:
        (model,) = self.selected()
        place = self._station.place
        if place is None or not self._station.allowed(Deed.PROMOTE):
            return
        active = place.product.active_model

        def go_on() -> None:
            self._station.promote(model.model_id, self.tr("chosen on the page Models"))

        def found(against: tuple[str, str] | None) -> None:
            if against is None:
                go_on()
            else:
                ask_before_promoting(self, *against, go_on)

        if model.previous:  # it has inspected before, with limits of its own
            self._station.roll_back()
            return
        run = self._reports.get(model.model_id)
        self._station.read(
            lambda: what_speaks_against(model.manifest, run, active), if_alive(self, found)
        )

    def _on_report(self) -> None:
        (model,) = self.selected()
        open_report(self._station, self._reports[model.model_id])

    def _on_import(self) -> None:
        if not self._station.allowed(Deed.IMPORT_MODEL):
            return
        dialog = QFileDialog(self, self.tr("Import a model"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("ONNX models (*.onnx)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.importer.take(Path(name)))
        dialog.open()

    def _on_imported(self, model_id: str) -> None:
        self._choose = model_id
        self._station.message.emit(
            "info", self.tr("The model is imported. It inspects once you make it active.")
        )

    def _on_export(self) -> None:
        if not self._station.allowed(Deed.EXPORT_MODEL):
            return
        (model,) = self.selected()
        dialog = QFileDialog(self, self.tr("Export a model"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("onnx")
        dialog.setNameFilters([self.tr("ONNX models (*.onnx)")])
        dialog.selectFile(f"{_file_name(model.manifest.name)}-{model.model_id}.onnx")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.export_to(model.model_id, Path(name)))
        dialog.open()

    def export_to(self, model_id: str, path: Path) -> None:
        """Write a copy of a model file."""
        place = self._station.place
        if place is None or not self._station.allowed(Deed.EXPORT_MODEL):
            return

        def done(_: object) -> None:
            self._station.message.emit("info", self.tr("Exported to {0}.").format(path))

        def failed(sentence: str) -> None:
            text = self.tr("The model cannot be exported: {0}.").format(sentence.rstrip("."))
            self._station.message.emit("error", text)

        self._station.read(
            lambda: write_durably(path, place.models.read(model_id)),
            if_alive(self, done),
            if_alive(self, failed),
        )

    def _on_delete(self) -> None:
        if not self._station.allowed(Deed.DELETE_MODEL):
            return
        (model,) = self.selected()
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Delete a model"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr("Delete “{0}”? Its file is removed for good.").format(model.manifest.name)
        )
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(
            lambda chosen: self._remove(model.model_id) if chosen is yes else None
        )
        box.open()

    def _remove(self, model_id: str) -> None:
        place, who = self._station.place, self._station.operator
        if place is not None:
            self._station.submit(
                lambda: place.models.delete(model_id, who),
                if_alive(self, lambda _: self._station.models_changed.emit()),
                needs=Deed.DELETE_MODEL,
            )


def _file_name(name: str) -> str:
    kept = "".join(c if c.isalnum() or c in "-_." else "_" for c in name)
    return kept.strip("._")[:60] or "model"
