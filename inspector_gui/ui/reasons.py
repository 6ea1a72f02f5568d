"""Reasons and verdicts as sentences on the screen."""

from PySide6.QtCore import QCoreApplication

from inspector_gui.core.result import REASON_TEXTS, Reason, ReasonCode
from inspector_gui.ui.languages import to_translate
from inspector_gui.ui.sentences import Phrasebook, in_words

# `core` knows nothing of Qt: the tool that collects texts finds its sentences here.
TRANSLATED = (
    to_translate("Reason", "defect score {score:.2f}, limit {limit:.2f}"),
    to_translate("Reason", "{class_name} {score:.2f}, limit {limit:.2f}"),
    to_translate("Reason", "{class_name} {score:.2f}, limit {limit:.2f}, {area_px} px"),
    to_translate(
        "Reason",
        "{class_name} {score:.2f}, limit {limit:.2f}, {area_px} px of at least {area_limit}",
    ),
    to_translate("Reason", "score {score:.2f} lies between {low:.2f} and {high:.2f}"),
    to_translate("Reason", "score {score:.2f}, but no region over {area_limit} px"),
    to_translate("Reason", "no model is active"),
    to_translate("Reason", "no picture from the source"),
    to_translate("Reason", "the picture is {age_ms:.0f} ms old"),
    to_translate("Reason", "the same picture comes again and again"),
    to_translate("Reason", "the picture is too dark"),
    to_translate("Reason", "the picture is too bright"),
    to_translate("Reason", "the picture is not sharp"),
    to_translate("Reason", "the camera or the part has moved"),
    to_translate("Reason", "the picture size has changed to {width} × {height}"),
)

_BOOK = Phrasebook("Reason", TRANSLATED, "[^ ]+")


def recorded_reason(text: str) -> str:
    """A sentence that was recorded in English, in the language of the screen.

    Its numbers stay as they were written; a sentence that nobody has foreseen comes back unchanged.
    """
    found = _BOOK.find(text)
    if found is None:
        return in_words(text)
    template, values = found
    return template.format(**values)


def reason_text(reason: Reason) -> str:
    """The sentence of a reason in the language of the screen; numbers as in the records."""
    if reason.code is ReasonCode.ERROR:  # nothing but the sentence of the error
        return in_words(reason.text)
    template = QCoreApplication.translate("Reason", REASON_TEXTS[reason.code])
    return template.format(**dict(reason.values))
