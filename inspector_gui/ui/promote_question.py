"""The one question before a model becomes active that nothing speaks for."""

from collections.abc import Callable
from pathlib import Path

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from inspector_gui.core.model_file import Manifest
from inspector_gui.runtime.candidate_report import (
    CandidateReport,
    Metrics,
    read_candidate_report,
)
from inspector_gui.runtime.runs import read_report
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.workers import sentence_of

translate = QCoreApplication.translate


def ask_before_promoting(
    parent: QWidget, headline: str, detail: str, go_on: Callable[[], None]
) -> None:
    """Ask without blocking; nothing happens unless a person says so.

    Args:
        parent: Owner of the question.
        headline: What speaks against it.
        detail: The figures, as one sentence.
        go_on: Called when the person wants it anyway.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("PromoteQuestion", "Make it the active model"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(headline)
    box.setInformativeText(detail)
    yes = box.addButton(
        translate("PromoteQuestion", "Make it active anyway"), QMessageBox.ButtonRole.AcceptRole
    )
    no = box.addButton(translate("PromoteQuestion", "Do not"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.buttonClicked.connect(lambda chosen: go_on() if chosen is yes else None)
    box.open()


def speaks_against(report: CandidateReport) -> tuple[str, str] | None:
    """Headline and sentence of what the locked test says against a model, None for nothing.

    Without an active model to compare with, or without good or defective parts in the test, its own
    figures say it: a model that is wrong about half of the good or of the defective parts, or
    unsure of half of all, is of no use.
    """
    comparison, own = report.comparison, report.candidate.metrics
    if comparison is not None and comparison.advice == "keep":
        return _headline(), in_words(comparison.sentence)
    if comparison is None or not own.n_ok or not own.n_ng:
        return _own_figures_against(own)
    return None


def _own_figures_against(found: Metrics) -> tuple[str, str] | None:
    if 2 * found.escapes < max(1, found.n_ng) and 2 * found.overkill < max(1, found.n_ok):
        if 2 * found.unsure < max(1, found.n_ok + found.n_ng):
            return None
        unsure = translate("PromoteQuestion", "It would be unsure of {0} of {1} parts.")
        return _headline(), unsure.format(found.unsure, found.n_ok + found.n_ng)
    figures = translate(
        "PromoteQuestion",
        "{0} of {1} defective parts would pass, {2} of {3} good ones would be rejected.",
    )
    if not found.n_ng:
        figures = translate("PromoteQuestion", "{2} of {3} good parts would be rejected.")
    elif not found.n_ok:
        figures = translate("PromoteQuestion", "{0} of {1} defective parts would pass.")
    return _headline(), figures.format(found.escapes, found.n_ng, found.overkill, found.n_ok)


def _headline() -> str:
    return translate("PromoteQuestion", "The locked test speaks against it.")


def what_speaks_against(
    model: Manifest, run: Path | None, active: str | None
) -> tuple[str, str] | None:
    """Headline and sentence against making a model active; reads files, so not in the GUI thread.

    Args:
        model: What it says about itself.
        run: Folder of the run that made it, None for a model from elsewhere.
        active: Id of the active model, None without one.

    Returns:
        None where the locked test compared it with the active model and does not speak against it.
        A first model is measured by the figures it carries; without any, nothing is against it.
    """
    if active is None:
        try:
            return _own_figures_against(Metrics.model_validate({"unsure": 0} | model.metrics))
        except ValidationError:
            return None
    never = translate("PromoteQuestion", "It was never compared with the active model.")
    advice = translate(
        "PromoteQuestion",
        "Nobody knows whether it misses more defects. A training on the page Train measures its"
        " candidate on pictures that neither model has seen.",
    )
    if run is None:
        return never, advice
    try:
        report = read_candidate_report(read_report(run))
    except (OSError, ValueError) as error:
        return never, sentence_of(error)
    if report.comparison is None or report.active is None or report.active.model_id != active:
        return never, advice
    return speaks_against(report)
