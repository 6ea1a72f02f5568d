"""Reports as pages: one look, one style sheet for paper, and the words from outside.

The templates are English. `runtime` knows nothing of the language of the screen, so whoever asks
for a report hands in the `Words`; texts to translate are the literals in `say("…")` in
`assets/*.html.j2`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import jinja2

from inspector_gui.runtime.assets import asset


@dataclass(frozen=True, slots=True)
class Words:
    """The language of a report; English unless told otherwise. Its functions run in any thread.

    Attributes:
        language: Code for the page, such as "de".
        text: The translation of a text of a template.
        sentence: The translation of a sentence that was recorded in English.
    """

    language: str = "en"
    text: Callable[[str], str] = str
    sentence: Callable[[str], str] = str

    def say(self, text: str, **values: object) -> str:
        """A text of a template with its values; names from outside keep their own direction."""
        told = {
            name: f"\u2068{value}\u2069" if isinstance(value, str) else value
            for name, value in values.items()
        }
        return self.text(text).format(**told)


def render(template: str, words: Words, **values: Any) -> str:
    """The page of a template in `assets`; everything from outside is escaped."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(asset()),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    page = environment.get_template(template)
    return page.render(
        language=words.language,
        say=words.say,
        sentence=words.sentence,
        percent=percent,
        moment=moment,
        lasting=lasting,
        **values,
    )


def percent(share: float) -> str:
    """A share of 0..1, such as "12.5 %"."""
    return f"{100 * share:.1f} %"


def moment(time: datetime) -> str:
    """A time as the clock on this wall shows it."""
    return f"{time.astimezone():%Y-%m-%d %H:%M:%S}"


def lasting(seconds: float) -> str:
    """How long something took, with a unit that fits."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    return f"{seconds / 60:.1f} min" if seconds < 3600 else f"{seconds / 3600:.1f} h"
