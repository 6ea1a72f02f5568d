"""The one question before a model becomes active that nothing speaks for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from inspector_gui.runtime.candidate_report import read_candidate_report
from inspector_gui.runtime.runs import read_report
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


def what_speaks_against(run: Path | None, active: str) -> tuple[str, str] | None:
    """Headline and sentence against making a model active; reads files, so not in the GUI thread.

    Args:
        run: Folder of the run that made it, None for a model from elsewhere.
        active: Id of the active model.

    Returns:
        None where the locked test compared it with the active model and does not speak against it.
    """
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
    if report.comparison.advice == "keep":
        return translate(
            "PromoteQuestion", "The locked test speaks against it."
        ), report.comparison.sentence
    return None
