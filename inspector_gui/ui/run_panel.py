"""The running training, or the last one: stage, progress, curves, log, cancel."""

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.jobs import Metric
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.train_process import Outcome
from inspector_gui.ui.training import LOG_LINES, LogLine, Phase, RunView, Training

if TYPE_CHECKING:
    from inspector_gui.ui.learning_curves import LearningCurves
    from inspector_gui.ui.station import Station

_MARKS = {"info": "", "warning": "▲ ", "error": "◆ "}


class RunPanel(Card):
    """Shows `Training.view`; a page may be built and destroyed while the training goes on."""

    def __init__(
        self, station: "Station", training: Training, parent: QWidget | None = None
    ) -> None:
        """Shows what is there already."""
        super().__init__("", parent)
        self._station = station
        self._training = training
        self._curves: LearningCurves | None = None
        self._curves_asked = False
        top = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(theme.spacing(0.4))
        self._stage = QLabel(self)
        self._stage.setFont(theme.scaled_font(1.15, bold=True))
        self._stage.setWordWrap(True)
        self._detail = Muted("", self)
        self._detail.setWordWrap(True)
        words.addWidget(self._stage)
        words.addWidget(self._detail)
        words.addStretch(1)
        top.addLayout(words, 1)
        self._cancel = ActionButton(self.tr("Cancel"), kind="danger", parent=self)
        self._cancel.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._cancel.clicked.connect(training.cancel)
        top.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(theme.spacing(1.4))
        self._progress.setAccessibleName(self.tr("Progress of the stage"))
        self.body.addWidget(self._progress)
        self._chart_place = QVBoxLayout()
        self.body.addLayout(self._chart_place, 4)
        self._log = QPlainTextEdit(self)
        self._log.setReadOnly(True)
        self._log.setMaximumBlockCount(LOG_LINES)
        self._log.setFont(_fixed_font())
        self._log.setMinimumHeight(self._log.fontMetrics().height() * 4)
        self._log.setAccessibleName(self.tr("Log of the training"))
        self._log.setTabChangesFocus(True)
        self.body.addWidget(self._log, 2)
        training.changed.connect(self._on_changed)
        training.phase_changed.connect(self._on_phase_changed)
        training.metric_arrived.connect(self._on_metric_arrived)
        training.logged.connect(self._on_logged)
        self._shown: RunView | None = None
        self._on_changed()

    def load_curves(self) -> None:
        """Bring in the charts; the first time this takes a moment, in another thread."""
        if self._curves_asked:
            return
        self._curves_asked = True
        self._station.read(
            lambda: importlib.import_module("pyqtgraph"), if_alive(self, self._add_curves)
        )

    def _add_curves(self, _module: object) -> None:
        from inspector_gui.ui.learning_curves import LearningCurves

        self._curves = LearningCurves(self)
        self._chart_place.addWidget(self._curves)
        view = self._training.view
        self._curves.show_metrics(view.metrics if view is not None else [])
        self._on_changed()

    # --- what happens ---------------------------------------------------------------------------

    def _on_phase_changed(self) -> None:
        self._on_changed()

    def _on_changed(self) -> None:
        view = self._training.view
        if view is not self._shown:
            self._shown = view
            self._log.clear()
            for line in view.log if view is not None else ():
                self._on_logged(line)
            if self._curves is not None:
                self._curves.show_metrics(view.metrics if view is not None else [])
        running = self._training.is_running
        self._cancel.setVisible(running)
        self._cancel.setEnabled(self._training.phase is not Phase.CANCELLING)
        self._progress.setVisible(running)
        self._log.setVisible(view is not None)
        if self._curves is not None:  # empty axes would promise something
            self._curves.setVisible(view is not None and bool(running or view.metrics))
        if view is None:
            self.set_title(self.tr("Training"))
            self._stage.setText(self.tr("No training is running"))
            self._say(
                self.tr("Choose a recipe and start. Inspection goes on meanwhile, and the active"
                        " model stays until you decide.")
            )  # fmt: skip
            return
        self.set_title(self._heading_of(view))
        if view.outcome is not None:
            self._show_outcome(view.outcome)
            return
        self._stage.setText(view.stage)
        if self._training.phase is Phase.CANCELLING:
            self._stage.setText(self.tr("Cancelling…"))
        if view.fraction is None:
            self._progress.setRange(0, 0)
        else:
            self._progress.setRange(0, 1000)
            self._progress.setValue(round(view.fraction * 1000))
        if view.silent_s:
            self._say(
                self.tr("No sign of life for {0}. It may still be busy; Cancel ends it.").format(
                    duration(view.silent_s)
                ),
                "warning",
            )
        else:
            self._say(self._numbers(view))

    def _show_outcome(self, outcome: Outcome) -> None:
        words = {
            "done": self.tr("Done: the candidate is measured"),
            "failed": self.tr("The training failed"),
            "cancelled": self.tr("Cancelled"),
            "crashed": self.tr("The training ended unexpectedly"),
        }
        self._stage.setText(words[outcome.state])
        level = "error" if outcome.state in ("failed", "crashed") else ""
        self._say(f"{in_words(outcome.message)} {in_words(outcome.hint)}".strip(), level)

    def _heading_of(self, view: RunView) -> str:
        place = self._station.place
        name = view.run_id.removeprefix("run-").lstrip("0")
        title = self.tr("Run {0}").format(name) if name else self.tr("Training")
        recipe = self._training.catalog.find(view.recipe)
        title += f" · {recipe.title if recipe is not None else view.recipe}"
        if place is not None and place.product.name != view.product:
            title += self.tr(" · for the product {0}").format(view.product)
        return title

    def _numbers(self, view: RunView) -> str:
        parts = []
        if view.metrics:
            newest = view.metrics[-1]
            parts.append(self.tr("epoch {0} of {1}").format(newest.step, newest.total))
        if view.seconds_left is not None:
            parts.append(self.tr("{0} left").format(duration(view.seconds_left)))
        return " · ".join(parts) or self.tr("The screen stays free for inspection.")

    def _say(self, text: str, level: str = "") -> None:
        self._detail.setText(text)
        self._detail.setVisible(bool(text))
        self._detail.set_level(level)

    def _on_metric_arrived(self, metric: Metric) -> None:
        if self._curves is not None:
            self._curves.add(metric)
        self._on_changed()

    def _on_logged(self, line: LogLine) -> None:
        mark = _MARKS.get(line.level, "")
        self._log.appendPlainText(
            f"{line.time:%H:%M:%S} {mark}{in_words(line.message.replace(chr(0), ''))}"
        )


def duration(seconds: float) -> str:
    """A length of time for people: 8 s, 2 min 10 s, 1 h 5 min."""
    translate = QCoreApplication.translate
    whole = max(0, round(seconds))
    if whole < 60:
        return translate("RunPanel", "{0} s").format(whole)
    tens = whole % 60 // 10 * 10
    if whole < 600 and tens:
        return translate("RunPanel", "{0} min {1} s").format(whole // 60, tens)
    if whole < 3600:
        return translate("RunPanel", "{0} min").format(whole // 60)
    return translate("RunPanel", "{0} h {1} min").format(whole // 3600, whole % 3600 // 60)


def _fixed_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(theme.scaled_font(0.88).pointSizeF())
    return font
