"""Earlier runs: what was tried, how it ended, what became of the candidate."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from inspector_gui.runtime.runs import Run, list_runs
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import Card, Muted, plain_tip
from inspector_gui.ui.recipe_catalog import RecipeCatalog
from inspector_gui.ui.sentences import in_words

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station

_RUN = Qt.ItemDataRole.UserRole


class RunList(Card):
    """The product's runs, newest first.

    Signals:
        chosen: A finished run whose candidate shall be shown (Run).
        resume_asked: A run that was broken off shall go on (Run).
    """

    chosen = Signal(object)
    resume_asked = Signal(object)

    def __init__(
        self, station: "Station", catalog: RecipeCatalog, parent: QWidget | None = None
    ) -> None:
        """Empty before `refresh`; recipes are called as the catalog calls them."""
        super().__init__("", parent)
        self._station = station
        self._catalog = catalog
        self._running = ""
        self._resumable: set[str] = set()
        self.set_title(self.tr("Earlier runs"))
        self._tree = QTreeWidget(self)
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setStyleSheet("QTreeView::item { padding: 4px 5px; }")
        self._tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._tree.setHeaderLabels(
            [self.tr("Run"), self.tr("Recipe"), self.tr("When"), self.tr("How it ended")]
        )
        header = self._tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self._tree.setAccessibleName(self.tr("Earlier runs"))
        self._tree.setMinimumHeight(self._tree.fontMetrics().height() * 5)
        self._tree.itemSelectionChanged.connect(self._on_selected)
        self._tree.itemActivated.connect(self._on_activated)
        theme.theme_signals.changed.connect(self._on_theme_changed)
        self.body.addWidget(self._tree, 1)
        line = QHBoxLayout()
        self._hint = Muted("", self)
        self._hint.setWordWrap(True)
        line.addWidget(self._hint, 1)
        self._show = QPushButton(self.tr("Show candidate"), self)
        self._show.clicked.connect(self._on_activated)
        self._report = QPushButton(self.tr("Open report"), self)
        self._report.clicked.connect(self._on_report)
        self.resume = QPushButton(self.tr("Resume"), self)
        self.resume.setToolTip(self.tr("Go on where this training was broken off"))
        self.resume.clicked.connect(self._on_resume)
        line.addWidget(self.resume)
        line.addWidget(self._show)
        line.addWidget(self._report)
        self.body.addLayout(line)
        self._on_selected()

    def _on_theme_changed(self) -> None:
        self.refresh(self._running)  # the list holds colours

    def refresh(self, running: str = "") -> None:
        """Read the folders anew, off the GUI thread.

        Args:
            running: Name of the run that is under way, "" for none.
        """
        place = self._station.place
        if place is None:
            return
        self._running = running

        def work() -> tuple[list[Run], set[str]]:
            runs = list_runs(place.folder)
            return runs, {run.run_id for run in runs if run.can_resume}

        self._station.read(work, if_alive(self, self._fill))

    def _fill(self, found: tuple[list[Run], set[str]]) -> None:
        runs, resumable = found
        selected = self._selected()
        self._tree.clear()
        self._resumable = resumable
        for run in runs:
            word, token = self._state(run)
            recipe = self._catalog.find(run.job.recipe)
            title = run.job.recipe if recipe is None else recipe.title
            item = QTreeWidgetItem([run.number, title, f"{run.created:%Y-%m-%d %H:%M}", word])
            item.setData(0, _RUN, run)
            item.setForeground(3, QColor(theme.colour(token)))
            if run.outcome is not None and run.outcome.message:
                item.setToolTip(3, plain_tip(in_words(run.outcome.message)))
            self._tree.addTopLevelItem(item)
            if selected is not None and run.run_id == selected.run_id:
                self._tree.setCurrentItem(item)
        self._on_selected()

    def _state(self, run: Run) -> tuple[str, str]:
        """(word, colour token) of how it ended."""
        if run.run_id == self._running:
            return self.tr("running"), "link"
        if run.outcome is None:
            return self.tr("◆ was cut off"), "ng"
        if run.outcome.decision == "promoted":
            return self.tr("● made active"), "ok"
        if run.outcome.decision == "kept":
            return self.tr("not taken"), "muted"
        return {
            "done": (self.tr("● candidate waits"), "text"),
            "failed": (self.tr("◆ failed"), "ng"),
            "cancelled": (self.tr("cancelled"), "muted"),
            "crashed": (self.tr("◆ crashed"), "ng"),
        }[run.outcome.state]

    def _selected(self) -> Run | None:
        items = self._tree.selectedItems()
        run: Run | None = items[0].data(0, _RUN) if items else None
        return run

    def _on_selected(self) -> None:
        run = self._selected()
        done = run is not None and run.outcome is not None and run.outcome.state == "done"
        self._show.setEnabled(done)
        self._report.setEnabled(done)
        ready = run is not None and not self._running and run.run_id in self._resumable
        self.resume.setVisible(ready)
        if run is None:
            empty = self._tree.topLevelItemCount() == 0
            self._hint.setText(self.tr("None yet.") if empty else "")
        else:
            told = (
                [in_words(run.outcome.message), in_words(run.outcome.hint)]
                if run.outcome is not None
                else []
            )
            if ready:
                told.append(self.tr("It can go on from its last state."))
            self._hint.setText(" ".join(text for text in told if text))

    def _on_activated(self) -> None:
        run = self._selected()
        if run is not None and run.outcome is not None and run.outcome.state == "done":
            self.chosen.emit(run)

    def _on_resume(self) -> None:
        run = self._selected()
        if run is not None:
            self.resume_asked.emit(run)

    def _on_report(self) -> None:
        run = self._selected()
        if run is not None:
            open_report(self._station, run.folder)


def open_report(station: "Station", run_folder: Path) -> None:
    """Show a run's report in the web browser, or say that there is none."""
    page = run_folder / "report.html"

    def show(exists: bool) -> None:
        if not exists or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
            told = QCoreApplication.translate("RunList", "The report {0} cannot be opened.")
            station.message.emit("warning", told.format(page))

    station.read(page.is_file, show)
