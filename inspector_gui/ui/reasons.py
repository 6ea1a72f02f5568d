"""Reasons and verdicts as sentences on the screen."""

import re

from PySide6.QtCore import QCoreApplication

from inspector_gui.core.result import REASON_TEXTS, Reason
from inspector_gui.ui.languages import to_translate

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

_PLACE = re.compile(r"\{(\w+)[^}]*\}")


def _pattern(template: str) -> re.Pattern[str]:
    """What the English sentences of a template look like; the name of a class may be anything."""
    words = _PLACE.split(template)
    words[::2] = [re.escape(word) for word in words[::2]]
    words[1::2] = [f"(?P<{n}>{'.+' if n == 'class_name' else '[^ ]+'})" for n in words[1::2]]
    return re.compile("".join(words))


_RECORDED = [(text, _pattern(text)) for text in TRANSLATED]


def recorded_reason(text: str) -> str:
    """A sentence that was recorded in English, in the language of the screen.

    Its numbers stay as they were written; a sentence of another kind comes back unchanged.
    """
    for template, pattern in _RECORDED:
        found = pattern.fullmatch(text)
        if found is not None:
            shown = QCoreApplication.translate("Reason", template)
            return _PLACE.sub(r"{\1}", shown).format(**found.groupdict())
    return text


def reason_text(reason: Reason) -> str:
    """The sentence of a reason in the language of the screen; numbers as in the records."""
    template = QCoreApplication.translate("Reason", REASON_TEXTS[reason.code])
    return template.format(**dict(reason.values))
