"""A candidate against the active model on the locked test: figures, what changed sides."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from inspector_gui.runtime.candidate_report import CandidateReport, Measured
from inspector_gui.ui import counted, theme
from inspector_gui.ui.card import Card, Muted, set_level
from inspector_gui.ui.sentences import in_words

_ADVICE = {"promote": ("●", "ok"), "unclear": ("▲", "check"), "keep": ("◆", "ng")}


class CandidateCard(Card):
    """The figures.

    Signals:
        show_asked: The person wants to see pictures (title, paths).
    """

    show_asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty; `show_report` fills it."""
        super().__init__("", parent)
        self._content = QWidget(self)
        self.body.addWidget(self._content)

    def show_report(self, report: CandidateReport, number: str) -> None:
        """Show a report.

        Args:
            report: What was measured.
            number: What people call the run.
        """
        new = report.candidate.metrics
        self.set_title(
            self.tr("Candidate {0} · locked test: {1}, {2}").format(
                number, counted.pictures(new.n_ok + new.n_ng), counted.parts(report.parts)
            )
        )
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.spacing(1.5))
        grid.setVerticalSpacing(theme.spacing(0.6))
        grid.setColumnStretch(0, 1)
        for column, text in ((1, self.tr("active")), (2, self.tr("candidate"))):
            grid.addWidget(Muted(text, content), 0, column)
        for row, (name, active, candidate, change) in enumerate(self._rows(report), start=1):
            grid.addWidget(QLabel(name, content), row, 0)
            grid.addWidget(QLabel(active, content), row, 1)
            value = QLabel(candidate, content)
            if change:
                value.setFont(theme.scaled_font(bold=True))
                word = QLabel(self.tr("better") if change > 0 else self.tr("worse"), content)
                word.setFont(theme.scaled_font(0.9))
                for label in (value, word):
                    set_level(label, "ok" if change > 0 else "ng")
                grid.addWidget(word, row, 3)
            grid.addWidget(value, row, 2)
        row = grid.rowCount()
        for text, token in self._sentences(report):
            label = Muted(text, content)
            label.setWordWrap(True)
            if token:
                label.set_level(token)
            grid.addWidget(label, row, 0, 1, 4)
            row += 1
        if report.comparison is not None:
            self._add_changes(grid, row, report, content)
        self.body.replaceWidget(self._content, content)
        content.show()
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _rows(self, report: CandidateReport) -> list[tuple[str, str, str, int]]:
        """(name, active, candidate, +1 better / -1 worse / 0) for each figure."""
        new, old = report.candidate, report.active
        return [
            self._count(self.tr("escapes"), "escapes", "n_ng", new, old),
            self._count(self.tr("overkill"), "overkill", "n_ok", new, old),
            self._count(self.tr("unsure"), "unsure", "", new, old),
            self._precision(new, old),
            (
                self.tr("speed, p99"),
                _ms(old.speed.p99) if old is not None else "–",
                _ms(new.speed.p99),
                0,
            ),
            (self.tr("Keras = ONNX"), "–", self._parity(report), 0),
        ]

    def _count(
        self, name: str, figure: str, of: str, new: Measured, old: Measured | None
    ) -> tuple[str, str, str, int]:
        def text(side: Measured) -> str:
            count = int(getattr(side.metrics, figure))
            if not of:
                return str(count)
            if not getattr(side.metrics, of):
                return "–"  # nothing was there to be counted
            return self.tr("{0} of {1}").format(count, getattr(side.metrics, of))

        if old is None:
            return name, "–", text(new), 0
        change = int(getattr(old.metrics, figure)) - int(getattr(new.metrics, figure))
        return name, text(old), text(new), _sign(change)

    def _precision(self, new: Measured, old: Measured | None) -> tuple[str, str, str, int]:
        after = new.metrics.average_precision
        before = old.metrics.average_precision if old is not None else None
        change = 0.0 if after is None or before is None else round(after, 3) - round(before, 3)
        return self.tr("average precision"), _three(before), _three(after), _sign(change)

    def _parity(self, report: CandidateReport) -> str:
        parity = report.parity
        if parity is None or not parity.pictures:
            return "–"
        same = parity.pictures if parity.same_verdicts is None else parity.same_verdicts
        return self.tr("{0} of {1}").format(same, parity.pictures)

    def _sentences(self, report: CandidateReport) -> list[tuple[str, str]]:
        """(sentence, colour token) below the table; the comparison first."""
        proof = (in_words(report.candidate.escape_sentence), "")
        if report.comparison is None:
            return [(self.tr("There is no active model to compare with."), ""), proof]
        mark, token = _ADVICE[report.comparison.advice]
        return [(f"{mark} {in_words(report.comparison.sentence)}", token), proof]

    def _add_changes(
        self, grid: QGridLayout, row: int, report: CandidateReport, content: QWidget
    ) -> None:
        comparison = report.comparison
        assert comparison is not None
        for mark, text, paths, shade in (
            ("✓", self.tr("{0} fixed"), comparison.fixed, "ok"),
            ("✗", self.tr("{0} newly wrong"), comparison.newly_wrong, "ng"),
        ):
            title = text.format(len(paths))
            label = QLabel(f"{mark} {title}", content)
            label.setFont(theme.scaled_font(bold=True))
            if paths:
                set_level(label, shade)
            grid.addWidget(label, row, 0)
            if paths:
                button = QPushButton(self.tr("show"), content)
                button.setAccessibleName(self.tr("Show: {0}").format(title))
                button.setCursor(Qt.CursorShape.PointingHandCursor)
                button.clicked.connect(
                    lambda _=False, t=title, p=paths: self.show_asked.emit(t, list(p))
                )
                grid.addWidget(button, row, 2, 1, 2)
            row += 1


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)


def _ms(value: float) -> str:
    if not value:
        return "–"
    return f"{value:.0f} ms" if value >= 10 else f"{value:.1f} ms"


def _three(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
