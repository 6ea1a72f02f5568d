"""The words of reports in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from inspector_gui.runtime.report_page import Words
from inspector_gui.ui.languages import spoken_language
from inspector_gui.ui.reasons import recorded_reason


def report_words() -> Words:
    """Words that a report may ask for in any thread."""
    return Words(
        spoken_language(),
        lambda text: QCoreApplication.translate("Report", text),
        recorded_reason,
    )
