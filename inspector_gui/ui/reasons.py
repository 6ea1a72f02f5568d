"""Reasons and verdicts as sentences on the screen."""

from PySide6.QtCore import QCoreApplication

from inspector_gui.core.result import REASON_TEXTS, Reason


def reason_text(reason: Reason) -> str:
    """The sentence of a reason in the language of the screen; numbers as in the records."""
    template = QCoreApplication.translate("Reason", REASON_TEXTS[reason.code])
    return template.format(**dict(reason.values))
