"""History: every verdict, what it was about, and the shift report."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QStandardPaths, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.agreement import Share
from inspector_gui.core.result import Verdict
from inspector_gui.core.shift_count import yield_of
from inspector_gui.runtime.shift_report import ReportFiles, Versions, write_shift_report
from inspector_gui.ui import counted, keys, theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Muted
from inspector_gui.ui.empty_state import EmptyState
from inspector_gui.ui.history_side import VerdictSide
from inspector_gui.ui.history_table import HistoryFilter, HistoryTable
from inspector_gui.ui.history_view import HistoryView
from inspector_gui.ui.report_words import report_words
from inspector_gui.ui.scroll_column import ScrollColumn
from inspector_gui.ui.station import Station


@dataclass(frozen=True, slots=True)
class _Figures:
    frames: dict[str, int]
    parts: dict[str, int]


class HistoryPage(QWidget):
    """Filters above, verdicts at the left, the chosen one with its picture at the right."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("History")
        self._station = station
        self.model = HistoryTable(station, self)
        self._build()
        self._bind_keys()
        station.product_changed.connect(self._on_product_changed)
        station.models_changed.connect(self._offer_models)
        self.side.called.connect(self.model.set_disputed)
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self._on_failed)
        self._on_product_changed()
        self.side.show_row(None)

    # --- construction --------------------------------------------------------------------------

    def _build(self) -> None:
        changed = self._station.settings.keys
        margin = theme.spacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        column.addLayout(self._filter_row(changed))
        self.figures = Muted("", self)
        column.addWidget(self.figures)
        both = QHBoxLayout()
        both.setSpacing(margin)
        column.addLayout(both, 1)
        place = QWidget(self)
        self._stack = QStackedLayout(place)
        self.view = HistoryView(self.model, self)
        self.view.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        self._empty = EmptyState(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        both.addWidget(place, 15)
        self.side = VerdictSide(self._station, self)
        both.addWidget(ScrollColumn(self.side, self), 5)
        for button in self.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _filter_row(self, changed: dict[str, str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.spacing())
        self.span = self._box(self.tr("Time"))
        for text, hours in (
            (self.tr("today"), 0),
            (self.tr("last hour"), 1),
            (self.tr("last 8 hours"), 8),
            (self.tr("last 24 hours"), 24),
            (self.tr("last 7 days"), 7 * 24),
            (self.tr("any time"), None),
        ):
            self.span.addItem(text, hours)
        self.verdict = self._box(self.tr("Verdict"))
        self.verdict.addItem(self.tr("any verdict"), None)
        for verdict in (Verdict.NG, Verdict.CHECK, Verdict.OK):
            self.verdict.addItem(f"{theme.verdict_shape(verdict)} {verdict.value}", verdict.value)
        self.models = self._box(self.tr("Model"))
        self.models.addItem(self.tr("any model"), None)
        self.part = QLineEdit(self)
        self.part.setAccessibleName(self.tr("Part"))
        self.part.setPlaceholderText(self.tr("part"))
        self.part.setClearButtonEnabled(True)
        self.part.setMaximumWidth(260)
        self.part.returnPressed.connect(self.refresh)
        self.part.textChanged.connect(lambda text: self.refresh() if not text else None)
        for box in (self.span, self.verdict, self.models):
            box.activated.connect(lambda _row: self.refresh())
            row.addWidget(box)
        row.addWidget(self.part, 1)
        row.addStretch(1)
        self._refresh = ActionButton(
            self.tr("Look again"), keys.caption("history.refresh", changed), parent=self
        )
        self._refresh.clicked.connect(self.refresh)
        self.export = ActionButton(
            self.tr("Shift report…"), keys.caption("history.export", changed), "primary", self
        )
        self.export.clicked.connect(self._on_export)
        row.addWidget(self._refresh)
        row.addWidget(self.export)
        return row

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setMinimumHeight(theme.control_height())
        return box

    def _bind_keys(self) -> None:
        actions: dict[str, Callable[[], object]] = {
            "refresh": self.refresh,
            "export": self._on_export,
            "ok": self._on_ok_key,
            "undo": self.side.undo,
        }
        for number in range(1, 10):
            actions[f"class_{number}"] = self._class_key(number)
        for name, action in actions.items():
            chosen = keys.sequence(f"history.{name}", self._station.settings.keys)
            shortcut = QShortcut(chosen, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda action=action: action())

    # --- page life -----------------------------------------------------------------------------

    def activated(self) -> None:
        """The page is shown: read afresh."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer_models()
        self.refresh()

    def _on_product_changed(self) -> None:
        if self._station.place is not None:
            self.side.you_say.set_classes(self._station.product)

    def _offer_models(self) -> None:
        place = self._station.place
        if place is None:
            return

        def done(found: list[tuple[str, str]]) -> None:
            kept = self.models.currentData()
            self.models.clear()
            self.models.addItem(self.tr("any model"), None)
            for model_id, name in found:
                self.models.addItem(f"{name} · {model_id[:6]}", model_id)
            self.models.setCurrentIndex(max(0, self.models.findData(kept)) if kept else 0)

        self._station.submit(
            lambda: [(m.model_id, m.manifest.name) for m in place.models.models()],
            if_alive(self, done),
        )

    # --- what is listed ------------------------------------------------------------------------

    def chosen(self) -> HistoryFilter:
        """What the filters say now."""
        return HistoryFilter(
            since=self._since(),
            verdict=self.verdict.currentData(),
            part_id=self.part.text().strip() or None,
            model_id=self.models.currentData(),
        )

    def _since(self) -> datetime | None:
        hours, now = self.span.currentData(), datetime.now().astimezone()
        if hours is None:
            return None
        if hours == 0:
            return now.replace(hour=0, minute=0, second=0, microsecond=0)
        return now - timedelta(hours=hours)

    def refresh(self) -> None:
        """Read table and figures afresh."""
        place = self._station.place
        if place is None:
            return
        chosen = self.chosen()
        self.model.show(chosen)
        self._station.read(
            lambda: _Figures(
                place.history.counts(since=chosen.since),
                place.history.part_counts(since=chosen.since),
            ),
            if_alive(self, self._show_figures),
        )

    def _show_figures(self, told: _Figures) -> None:
        parts, frames = told.parts, told.frames
        total = sum(parts.values())
        words = [counted.parts(total)]
        words += [
            f"{theme.verdict_shape(verdict)} {verdict.value} {parts.get(verdict.value, 0)}"
            for verdict in (Verdict.OK, Verdict.NG, Verdict.CHECK)
        ]
        share, bounds = yield_of(parts), Share(parts.get("OK", 0), total).bounds
        if share is None:
            words.append(self.tr("yield –"))
        elif bounds is not None:
            text = self.tr("yield {share:.1f} % (95 %: {low:.1f} – {high:.1f})")
            words.append(
                text.format(
                    share=100 * share,
                    low=100 * bounds[0],
                    high=100 * bounds[1],
                )
            )
        words.append(counted.frames_judged(sum(frames.values())))
        self.figures.setText("   ·   ".join(words))

    def _on_loaded(self) -> None:
        if self.model.rowCount() == 0:
            self._stack.setCurrentWidget(self._empty)
            nothing = self.chosen() == HistoryFilter()
            if nothing:
                self._empty.say(
                    "history",
                    self.tr("Nothing has been inspected yet"),
                    self.tr("Every verdict is kept here as soon as pictures arrive."),
                )
            else:
                self._empty.say(
                    "history",
                    self.tr("No verdict matches"),
                    self.tr("Nothing was recorded with this time, verdict, part and model."),
                    offers=[(self.tr("Show everything"), self.show_everything)],
                )
            self.side.show_row(None)
            return
        self._stack.setCurrentWidget(self.view)
        if not self.view.currentIndex().isValid():
            self.view.selectRow(0)

    def show_everything(self) -> None:
        """Take all filters away."""
        self.span.setCurrentIndex(self.span.findText(self.tr("any time")))
        self.verdict.setCurrentIndex(0)
        self.models.setCurrentIndex(0)
        if self.part.text():
            self.part.clear()  # which reads afresh
        else:
            self.refresh()

    def _on_failed(self, sentence: str) -> None:
        self._stack.setCurrentWidget(self._empty)
        again = [(self.tr("Look again"), self.refresh)]
        self._empty.say("history", self.tr("The history cannot be read"), sentence, offers=again)

    # --- the chosen verdict --------------------------------------------------------------------

    def _on_row_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.side.show_row(self.model.row(current.row()) if current.isValid() else None)

    # --- keys ----------------------------------------------------------------------------------

    def _on_ok_key(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and focus.isEnabled():
            focus.click()
        elif isinstance(focus, QComboBox):
            focus.showPopup()
        elif self._station.product.ok_names:
            self.side.dispute(self._station.product.ok_names[0])

    def _class_key(self, number: int) -> Callable[[], None]:
        def say() -> None:
            names = self._station.product.defect_names
            if number <= len(names):
                self.side.dispute(names[number - 1])

        return say

    # --- report --------------------------------------------------------------------------------

    def _on_export(self) -> None:
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        name = f"{self._station.product.name} {datetime.now():%Y-%m-%d}.html"
        dialog = QFileDialog(self, self.tr("Shift report"), documents)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Web page with a table beside it (*.html)"))
        dialog.setDefaultSuffix("html")
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.write_report(Path(file)))
        dialog.open()

    def write_report(self, path: Path) -> None:
        """Write the report of the chosen time; the page can be used meanwhile."""
        place = self._station.place
        if place is None:
            return
        since, who, words = self._since(), self._station.operator, report_words()
        product = self._station.product
        chosen = HistoryFilter(since=since)
        self.export.setEnabled(False)

        def work(versions: Versions) -> ReportFiles:
            return write_shift_report(
                chosen.rows(place.history),
                path,
                product=product.title or product.name,
                who=who,
                since=since,
                versions=versions,
                words=words,
            )

        def done(files: ReportFiles) -> None:
            self.export.setEnabled(True)
            told = self.tr("The shift report lies in {page}, every verdict in {table}.")
            self._station.message.emit("info", told.format(page=files.page, table=files.table.name))

        def failed(sentence: str) -> None:
            self.export.setEnabled(True)
            told = self.tr("The shift report was not written: {why}").format(why=sentence)
            self._station.message.emit("error", told)

        def write(versions: Versions) -> None:
            self._station.read(
                partial(work, versions), if_alive(self, done), if_alive(self, failed)
            )

        # The models and the journal belong to the thread that writes them.
        self._station.submit(
            lambda: Versions.of(place), if_alive(self, write), if_alive(self, failed)
        )
