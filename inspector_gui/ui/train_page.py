"""Train: choose a recipe, watch it learn, compare the candidate with the active model, decide."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.product import load_product
from inspector_gui.runtime.candidate_report import read_candidate_report
from inspector_gui.runtime.operators import Deed
from inspector_gui.runtime.runs import Decision, Run, read_candidate, read_report, record_decision
from inspector_gui.ui import keys, theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.candidate_panel import Candidate, CandidatePanel
from inspector_gui.ui.card import ActionButton, Muted
from inspector_gui.ui.data_summary import DataSummary
from inspector_gui.ui.recipe_card import RecipeCard
from inspector_gui.ui.run_list import RunList, open_report
from inspector_gui.ui.run_panel import RunPanel
from inspector_gui.ui.scroll_column import ScrollColumn
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.tonight_row import TonightRow
from inspector_gui.ui.train_process import Outcome
from inspector_gui.ui.training import training_of

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station


class TrainPage(QWidget):
    """The training of the open product. The training itself lives in `Station.training`."""

    def __init__(self, station: "Station", parent: QWidget | None = None) -> None:
        """Shows a training that is under way already."""
        super().__init__(parent)
        self.title = self.tr("Train")
        self._station = station
        self._training = training_of(station)
        self._product_folder = station.folder
        row = QHBoxLayout(self)
        margin = theme.spacing(2)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(theme.spacing(2))
        row.addWidget(self._make_left(), 5)
        middle = QSplitter(Qt.Orientation.Vertical, self)
        middle.setHandleWidth(theme.spacing(2))
        middle.setChildrenCollapsible(False)
        self._run = RunPanel(station, self._training, middle)
        self._runs = RunList(station, self._training.catalog, middle)
        middle.setStretchFactor(0, 1)
        middle.setStretchFactor(1, 0)
        middle.setSizes([600, 220])
        row.addWidget(middle, 9)
        self.panel = CandidatePanel(self)
        row.addWidget(self.panel, 6)
        self._connect()
        self._on_phase_changed()

    def _make_left(self) -> QWidget:
        left = QWidget(self)
        outer = QVBoxLayout(left)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.spacing())
        inside = QWidget(left)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        self._recipe = RecipeCard(self._station, self._training.catalog, inside)
        self.data = DataSummary(self._station, inside)
        column.addWidget(self.data)
        column.addWidget(self._recipe)
        column.addStretch(1)
        outer.addWidget(ScrollColumn(inside, left), 1)
        key = keys.caption("train.start", self._station.settings.keys)
        self.start = ActionButton(self.tr("Start training"), key, "primary", left)
        self.start.clicked.connect(self._on_start)
        outer.addWidget(self.start)
        self.tonight = TonightRow(self._station, left)
        self.tonight.button.clicked.connect(self._on_tonight)
        outer.addWidget(self.tonight)
        self._why_not = Muted("", left)
        self._why_not.setWordWrap(True)
        outer.addWidget(self._why_not)
        return left

    def _connect(self) -> None:
        station, training = self._station, self._training
        shortcut = QShortcut(keys.sequence("train.start", station.settings.keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_start)
        training.phase_changed.connect(self._on_phase_changed)
        training.finished.connect(self._on_finished)
        station.dataset_changed.connect(self.data.refresh)
        station.models_changed.connect(self._on_models_changed)
        station.product_changed.connect(self._show_start)
        self.data.import_asked.connect(self._on_import_asked)
        self.data.summarised.connect(self._show_start)
        self._recipe.ready_changed.connect(self._show_start)
        self._runs.chosen.connect(self._on_run_chosen)
        self._runs.resume_asked.connect(self._on_resume_asked)
        self.panel.promote_asked.connect(self._on_promote_asked)
        self.panel.keep_asked.connect(self._on_keep_asked)
        self.panel.report_asked.connect(lambda c: open_report(station, c.folder))
        self.panel.show_asked.connect(self._on_show_asked)

    def activated(self) -> None:
        """The page is shown: ask the trainer, count the dataset, list the runs."""
        self._training.catalog.load()
        self._run.load_curves()
        self.data.refresh()
        self._refresh_runs()
        view = self._training.view
        if view is None or view.outcome is None:
            return
        if view.outcome.state != "done":
            self._training.settle()  # this page says why
        elif self.panel.candidate is None and not view.decided:
            self._show_outcome(view.outcome)

    # --- starting -------------------------------------------------------------------------------

    def _on_start(self) -> None:
        recipe = self._recipe.recipe
        if recipe is None or not self.start.isEnabled():
            self._station.message.emit("info", self._why_not.text())  # the key was pressed
            return
        self.panel.clear()
        self._training.start(recipe.name, dict(self._recipe.form.values()))
        self._remember(recipe.name)

    def _remember(self, recipe: str) -> None:
        product, changed = self._station.product, self._recipe.form.changed()
        remembered = {**product.recipe_settings, recipe: changed}
        if (product.last_recipe, product.recipe_settings) != (recipe, remembered):
            self._station.update_product(last_recipe=recipe, recipe_settings=remembered)

    def _on_tonight(self) -> None:
        """Plan the chosen recipe as it is set, or drop the plan."""
        planned, recipe = self._station.planned, self._recipe.recipe
        if planned.at is not None:
            planned.drop()
        elif recipe is not None:
            self._remember(recipe.name)
            planned.plan()

    def _on_resume_asked(self, run: Run) -> None:
        self.panel.clear()
        self._training.resume(run)

    def _on_phase_changed(self) -> None:
        self._show_start()
        self._refresh_runs()

    def _show_start(self) -> None:
        """The button works when a training can begin; otherwise one sentence says why not."""
        why = ""
        if self._training.is_running:
            why = self.tr("One training at a time.")
        elif self._recipe.is_asking:
            why = self.tr("The trainer is being asked for its recipes…")
        elif self._recipe.recipe is None:
            why = self.tr("There is no recipe to start with.")
        elif self.data.summary is None:
            why = self.tr("Counting the dataset…")
        elif not self.data.summary.can_train:
            why = self.tr("The dataset does not hold enough yet: see above.")
        self.start.setEnabled(not why)
        planned = self._station.planned
        self.tonight.button.setEnabled(
            planned.at is not None
            or (self._recipe.recipe is not None and (not why or self._training.is_running))
        )
        why = f"{why} {planned.sentence}".strip()
        self._why_not.setText(why)
        self._why_not.setVisible(bool(why))

    def _on_import_asked(self) -> None:
        from inspector_gui.ui.import_pictures_dialog import ImportPicturesDialog

        dialog = ImportPicturesDialog(self._station, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self.data.refresh)
        dialog.open()

    # --- the candidate --------------------------------------------------------------------------

    def _on_finished(self, outcome: Outcome) -> None:
        if self.isVisible() and outcome.state != "done":
            self._training.settle()
        self._refresh_runs()
        self.data.refresh()
        self._show_outcome(outcome)

    def _show_outcome(self, outcome: Outcome) -> None:
        if outcome.state != "done" or outcome.folder.parent.parent != self._product_folder:
            return
        number = outcome.folder.name.removeprefix("run-").lstrip("0")
        try:
            report = read_candidate_report(outcome.report)
        except ValueError as error:
            self._station.message.emit("error", in_words(str(error)))
            return
        self._show(Candidate(outcome.folder, number, outcome.model_id, report))

    def _on_run_chosen(self, run: Run) -> None:
        outcome = run.outcome
        assert outcome is not None

        def read() -> Candidate:
            report = read_candidate_report(read_report(run.folder))
            return Candidate(run.folder, run.number, outcome.model_id, report, outcome.decision)

        self._station.read(read, if_alive(self, self._show))

    def _show(self, candidate: Candidate) -> None:
        self.panel.show_candidate(candidate, is_active=self._is_active(candidate.model_id))

    def _is_active(self, model_id: str) -> bool:
        place = self._station.place
        return place is not None and place.product.active_model == model_id

    def _on_models_changed(self) -> None:
        self.data.refresh()
        candidate = self.panel.candidate
        if candidate is not None:
            self.panel.set_active(self._is_active(candidate.model_id))
            self.panel.set_busy(False)

    def _on_promote_asked(self, candidate: Candidate, rule: DecisionRule | None) -> None:
        place, station = self._station.place, self._station
        if place is None or not station.allowed(Deed.PROMOTE):
            return
        self.panel.set_busy(True)

        def add() -> str:
            return place.models.add(read_candidate(candidate.folder, candidate.model_id))

        def added(model_id: str) -> None:
            station.promote(model_id, self.tr("run {0}").format(candidate.number), rule)
            # The store works in order: now it shows whether the promotion went well.
            station.submit(
                lambda: load_product(place.folder).active_model == model_id,
                if_alive(self, promoted),
            )

        def promoted(worked: bool) -> None:
            self.panel.set_busy(False)
            if worked:
                self._decide(candidate, "promoted")
                text = self.tr("The candidate of run {0} inspects now.")
                if station.product.previous_model is not None:
                    text += " " + self.tr("The old model stays.")
                station.message.emit("info", text.format(candidate.number))

        def failed(sentence: str) -> None:
            self.panel.set_busy(False)
            station.message.emit("error", sentence)

        station.submit(add, if_alive(self, added), if_alive(self, failed))

    def _on_keep_asked(self, candidate: Candidate) -> None:
        self._decide(candidate, "kept")
        self.panel.clear()

    def _decide(self, candidate: Candidate, decision: Decision) -> None:
        view = self._training.view
        if view is not None and view.folder == candidate.folder:
            self._training.settle()
        who = self._station.operator
        self._station.submit(
            lambda: record_decision(candidate.folder, decision, who),
            if_alive(self, lambda _: self._refresh_runs()),
        )

    def _on_show_asked(self, title: str, paths: list[str] | None) -> None:
        candidate = self.panel.candidate
        if candidate is None:
            return
        from inspector_gui.ui.picture_gallery import PictureGallery

        PictureGallery(self._station, candidate, title, paths, self).show()

    def _refresh_runs(self) -> None:
        view = self._training.view
        running = view.run_id if view is not None and self._training.is_running else ""
        self._runs.refresh(running)
