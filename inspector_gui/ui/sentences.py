"""Sentences that the rooms without Qt make in English, in the language of the screen.

`core`, `runtime` and the trainer say what is wrong in English; their sentences also lie in records
and come from another process. Here a finished sentence is recognised by its template and said
anew. The templates are read off the sources by `python -m tests.translations`, which writes them
to `assets/translations/sentences.json` and, to be translated, into the `.ts` files.
"""

import json
import re
from collections.abc import Iterable
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from inspector_gui.runtime.assets import asset
from inspector_gui.ui.languages import spoken_language, to_translate

# What operating systems say of files; Python hands it on inside its own errors.
SYSTEM = (
    to_translate("Sentence", "No space left on device"),
    to_translate("Sentence", "Permission denied"),
    to_translate("Sentence", "Read-only file system"),
    to_translate("Sentence", "No such file or directory"),
    to_translate("Sentence", "Not a directory"),
    to_translate("Sentence", "Is a directory"),
    to_translate("Sentence", "Input/output error"),
    to_translate("Sentence", "File name too long"),
)

# Pieces that stand in the places of sentences.
PIECES = (
    to_translate("Sentence", "1 picture"),
    to_translate("Sentence", "{count} pictures"),
    to_translate("Sentence", "1 part"),
    to_translate("Sentence", "{count} parts"),
    to_translate("Sentence", "1 defective part"),
    to_translate("Sentence", "{count} defective parts"),
    to_translate("Sentence", "None escaped"),
    to_translate("Sentence", "{count} escaped"),
    to_translate("Sentence", "{sure} sure · {name}"),
    to_translate("Sentence", "set aside"),
    to_translate("Sentence", "be written"),
    to_translate("Sentence", "be read"),
    to_translate("Sentence", "frame rate"),
    to_translate("Sentence", "white balance"),
    to_translate("Sentence", "width"),
    to_translate("Sentence", "height"),
    to_translate("Sentence", "exposure"),
    to_translate("Sentence", "gain"),
    to_translate("Sentence", "focus"),
)

_PLACE = re.compile(r"\{(\w+)[^}]*\}")
_BETWEEN = re.compile(r"(; |: |(?<=\.) )")
_LONGEST = 400  # letters; whatever is longer is no sentence, and fitting it takes seconds
_DEPTH = 3  # a sentence about a sentence about a sentence


class Phrasebook:
    """Templates of one translation context, and the sentences made of them."""

    def __init__(self, context: str, templates: Iterable[str], one_word: str = ".+") -> None:
        """Learn templates.

        Args:
            context: Of the translators.
            templates: English, with {places}.
            one_word: What stands in a place, a regular expression; names may be anything.
        """
        self._context = context
        # The most words first: "{name} is damaged" fits what a longer template says better.
        ordered = sorted(templates, key=lambda text: len(_PLACE.sub("", text)), reverse=True)
        self._known = [(text, _pattern(text, one_word)) for text in ordered]

    def find(self, sentence: str) -> tuple[str, dict[str, str]] | None:
        """The translated template, its places bare, and what stands in them; None if unknown."""
        for template, pattern in self._known:
            found = pattern.fullmatch(sentence)
            if found is not None:
                shown = QCoreApplication.translate(self._context, template)
                return _PLACE.sub(r"{\1}", shown), found.groupdict()
        return None


def _pattern(template: str, one_word: str) -> re.Pattern[str]:
    pieces = _PLACE.split(template)
    for number in range(0, len(pieces), 2):
        pieces[number] = re.escape(pieces[number])
    for number in range(1, len(pieces), 2):
        name = pieces[number]
        fits = ".+?" if name == "class_name" else one_word
        if name == "count" and template.startswith("{count}"):
            fits = r"[\d.,\u202f]+"  # a piece is short: any text that ends alike would fit it
        pieces[number] = f"(?P<{name}>{fits})"
    return re.compile("".join(pieces), re.DOTALL)


def in_words(sentence: str) -> str:
    """A sentence of `core`, `runtime` or the trainer in the language of the screen.

    What stands in its places is translated too where it is a sentence itself; names and numbers
    stay as they are, and so does a sentence that nobody has foreseen.
    """
    language = spoken_language()
    if language == "en" or len(sentence) > _LONGEST:
        return sentence
    return _told(sentence, language, _DEPTH)


@lru_cache(maxsize=2048)
def _told(sentence: str, language: str, depth: int) -> str:
    told = _by_template(sentence, language, depth)
    if told is None and sentence.endswith("."):  # the trainer ends those of `core` so
        told = _by_template(sentence[:1].lower() + sentence[1:-1], language, depth)
        told = told and f"{told[:1].upper()}{told[1:]}."
    if told is None:
        parts = _BETWEEN.split(sentence)
        words = parts[::2] if len(parts) > 1 else []
        parts[::2] = [_told(part, language, depth) for part in words] or parts
        told = "".join(parts)
    return told


def _by_template(sentence: str, language: str, depth: int) -> str | None:
    found = _book().find(sentence)
    if found is None:
        return None
    template, values = found
    for name, value in values.items():
        if depth and (" " in value or name == "what"):  # a single word may be somebody's name
            values[name] = _told(value, language, depth - 1)
    return template.format(**values)


@cache
def _book() -> Phrasebook:
    file = asset("translations", "sentences.json")
    templates = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
    return Phrasebook("Sentence", [*templates, *SYSTEM, *PIECES], ".+?")
