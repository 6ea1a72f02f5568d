"""Another limit for the candidate, and what it would have done on the locked test, in pieces."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QStyle, QWidget

from inspector_gui.core.decision import DecisionRule
from inspector_gui.runtime.candidate_report import CandidateReport, count_at
from inspector_gui.ui.card import Card, Muted
from inspector_gui.ui.score_strip import ScoreStrip

_STEPS = 200


class ThresholdPanel(Card):
    """A slider over the scores of the test pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty; `show_report` fills it."""
        super().__init__("", parent)
        self.set_title(self.tr("Limit"))
        self._report: CandidateReport | None = None
        self._strip = ScoreStrip(self)
        self.body.addWidget(self._strip)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, _STEPS)
        self._slider.setPageStep(10)
        self._slider.setAccessibleName(self.tr("Limit of the candidate"))
        self._slider.valueChanged.connect(self._on_moved)
        self.body.addWidget(self._slider)
        line = QHBoxLayout()
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        line.addWidget(self._words, 1)
        self._reset = QPushButton(self.tr("as measured"), self)
        self._reset.setAccessibleName(self.tr("Set the limit back to the measured one"))
        self._reset.clicked.connect(self._on_reset)
        line.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self._caution = Muted(
            self.tr("Chosen on the test pictures: expect slightly worse figures in production."),
            self,
        )
        self._caution.setWordWrap(True)
        self.body.addWidget(self._caution)

    @property
    def rule(self) -> DecisionRule | None:
        """The chosen rule, None while the limit is where the trainer put it."""
        if self._report is None or not self._moved:
            return None
        return self._report.candidate.rule.moved_to(self._slider.value() / _STEPS)

    def show_report(self, report: CandidateReport) -> None:
        """Start from a candidate's own limit."""
        self._report = report
        handle = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self._slider)
        self._strip.margin = handle / 2
        self._strip.set_rows(report.rows)
        self._on_reset()

    @property
    def _moved(self) -> bool:
        return self._report is not None and self._slider.value() != self._home()

    def _home(self) -> int:
        assert self._report is not None
        return round(self._report.candidate.rule.threshold * _STEPS)

    def _on_reset(self) -> None:
        if self._report is not None:
            self._slider.setValue(self._home())
            self._on_moved()

    def _on_moved(self) -> None:
        report = self._report
        if report is None:
            return
        measured = report.candidate.rule
        rule = self.rule or measured
        self._strip.set_limit(rule.threshold, rule.unsure_low, rule.unsure_high)
        self._reset.setVisible(self._moved)
        self._caution.setVisible(self._moved)
        limit = self.tr("limit {0}").format(f"{rule.threshold:.3g}")
        if not self._moved:
            self._say(self.tr("{0}, as chosen on the validation pictures").format(limit))
            return
        before = count_at(report.rows, measured, measured)
        after = count_at(report.rows, rule, measured)
        changes = [
            text.format(_signed(difference))
            for text, difference in (
                (self.tr("{0} good rejected"), after.overkill - before.overkill),
                (self.tr("{0} escapes"), after.escapes - before.escapes),
                (self.tr("{0} unsure"), after.unsure - before.unsure),
            )
            if difference
        ]
        told = ", ".join(changes) or self.tr("nothing changes")
        self._say(f"{limit}: {told}")

    def _say(self, text: str) -> None:
        self._words.setText(text)
        self._slider.setAccessibleDescription(text)


def _signed(number: int) -> str:
    return f"+{number}" if number > 0 else f"−{-number}"
