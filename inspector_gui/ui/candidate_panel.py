"""The decision about a candidate: its figures, its limit, and the two buttons."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inspector_gui.runtime.candidate_report import CandidateReport
from inspector_gui.runtime.runs import Decision
from inspector_gui.ui import theme
from inspector_gui.ui.candidate_card import CandidateCard
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.promote_question import ask_before_promoting, speaks_against
from inspector_gui.ui.scroll_column import ScrollColumn
from inspector_gui.ui.threshold_panel import ThresholdPanel


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that waits for a decision.

    Attributes:
        folder: Its run folder.
        number: What people call the run.
        model_id: Hash of the measured file.
        report: What was measured.
        decision: What was decided before, "" when it is open.
    """

    folder: Path
    number: str
    model_id: str
    report: CandidateReport
    decision: Decision = ""


class CandidatePanel(QWidget):
    """Shows one candidate, or says that there is none. Decides nothing by itself.

    Signals:
        promote_asked: (Candidate, DecisionRule or None for the model's own)
        keep_asked: The active model shall stay (Candidate).
        report_asked: (Candidate)
        show_asked: The person wants to see pictures (title, paths; None for all).
    """

    promote_asked = Signal(object, object)
    keep_asked = Signal(object)
    report_asked = Signal(object)
    show_asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self._candidate: Candidate | None = None
        self._active = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.spacing())
        self._none = Card("", self)
        self._none.set_title(self.tr("Candidate"))
        words = Muted(
            self.tr(
                "No candidate to decide about. When a training is done, its model is compared here"
                " with the active one on pictures that neither has learnt from."
            ),
            self._none,
        )
        words.setWordWrap(True)
        self._none.body.addWidget(words)
        outer.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        self._card = CandidateCard(inside)
        self._card.show_asked.connect(self.show_asked)
        column.addWidget(self._card)
        self._limit = ThresholdPanel(inside)
        column.addWidget(self._limit)
        column.addStretch(1)
        self._scroll = ScrollColumn(inside, self)
        outer.addWidget(self._scroll, 1)
        self._buttons = QWidget(self)
        decide = QVBoxLayout(self._buttons)
        decide.setContentsMargins(0, 0, 0, 0)
        decide.setSpacing(theme.spacing())
        self.promote = ActionButton(
            self.tr("Make it the active model"), kind="primary", parent=self
        )
        self.promote.clicked.connect(self._on_promote)
        self.keep = ActionButton(self.tr("Keep the active one"), parent=self)
        self.keep.clicked.connect(lambda: self.keep_asked.emit(self._candidate))
        self.answers = QPushButton(self.tr("Look through its answers"), self)
        self.answers.setToolTip(
            self.tr("The pictures of every cell of the confusion matrix, with the model's map")
        )
        self.answers.clicked.connect(self._on_answers)
        self._report = QPushButton(self.tr("Open report"), self)
        self._report.clicked.connect(lambda: self.report_asked.emit(self._candidate))
        self._note = Muted("", self)
        self._note.setWordWrap(True)
        for widget in (self.promote, self.keep, self.answers, self._report, self._note):
            decide.addWidget(widget)
        outer.addWidget(self._buttons)
        self.clear()

    @property
    def candidate(self) -> Candidate | None:
        """What is shown."""
        return self._candidate

    def clear(self) -> None:
        """There is nothing to decide."""
        self._candidate = None
        self._none.show()
        self._scroll.hide()
        self._buttons.hide()

    def show_candidate(self, candidate: Candidate, *, is_active: bool) -> None:
        """Show a candidate.

        Args:
            candidate: What was measured.
            is_active: It is the active model already.
        """
        self._candidate = candidate
        self._none.hide()
        self._card.show_report(candidate.report, candidate.number)
        self._limit.show_report(candidate.report)
        self._limit.setVisible(bool(candidate.report.rows))
        self.answers.setVisible(bool(candidate.report.rows))
        self._scroll.show()
        self._buttons.show()
        # The prominent button is what the locked test speaks for.
        doubtful = speaks_against(candidate.report) is not None
        self.promote.set_kind("plain" if doubtful else "primary")
        self.keep.set_kind("primary" if doubtful else "plain")
        self.set_active(is_active)

    def set_active(self, is_active: bool) -> None:
        """Say whether the candidate is the active model now."""
        self._active = is_active
        self.promote.setEnabled(not is_active)
        self.keep.setVisible(not is_active)
        candidate = self._candidate
        if is_active:
            self._note.setText(self.tr("It is the active model. One action on the page Models"
                                       " rolls back."))  # fmt: skip
        elif candidate is not None and candidate.decision == "kept":
            self._note.setText(
                self.tr("You kept the active model. You may still change your mind.")
            )
        else:
            self._note.setText(self.tr("Nothing changes by itself. One action rolls back; the old"
                                       " model stays."))  # fmt: skip

    def set_busy(self, busy: bool) -> None:
        """While a decision is being carried out."""
        self.promote.setEnabled(not busy and not self._active)
        self.keep.setEnabled(not busy)

    def _on_answers(self) -> None:
        if self._candidate is not None:
            title = self.tr("Answers of candidate {0}").format(self._candidate.number)
            self.show_asked.emit(title, None)

    def _on_promote(self) -> None:
        candidate, rule = self._candidate, self._limit.rule
        if candidate is None:
            return
        against = speaks_against(candidate.report)
        if against is None:
            self.promote_asked.emit(candidate, rule)
        else:
            ask_before_promoting(self, *against, lambda: self.promote_asked.emit(candidate, rule))
