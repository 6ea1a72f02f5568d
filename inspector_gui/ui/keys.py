"""Every key of the program in one table; the settings may replace any of them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from inspector_gui.ui.languages import to_translate


@dataclass(frozen=True, slots=True)
class KeyAction:
    """Something a key does.

    Attributes:
        name: Name in the settings' `keys`.
        page: Page it works on; "window" works everywhere.
        default: Key sequence in Qt's portable form.
        title: What it does, in English; translated by `title_of`, which puts `number` into it.
        number: Which of several alike: the defect class.
    """

    name: str
    page: str
    default: str
    title: str
    number: int = 0


PAGES = ("inspect", "review", "data", "train", "models", "history", "settings")

_PAGE_TITLES = (
    to_translate("Keys", "Show the inspect page"),
    to_translate("Keys", "Show the review page"),
    to_translate("Keys", "Show the data page"),
    to_translate("Keys", "Show the train page"),
    to_translate("Keys", "Show the models page"),
    to_translate("Keys", "Show the history page"),
    to_translate("Keys", "Show the settings page"),
)
_DEFECT = to_translate("Keys", "It is defect {0}")

KEYS: tuple[KeyAction, ...] = (
    *(
        KeyAction(f"page.{page}", "window", f"Alt+{number}", title)
        for number, (page, title) in enumerate(zip(PAGES, _PAGE_TITLES, strict=True), start=1)
    ),
    KeyAction("full_screen", "window", "F11", to_translate("Keys", "Full screen")),
    KeyAction("help", "window", "F1", to_translate("Keys", "Show every key")),
    KeyAction("who", "window", "Ctrl+L", to_translate("Keys", "Who is working? Log in or out")),
    KeyAction("inspect.seen", "inspect", "Return", to_translate("Keys", "The alarm was seen")),
    KeyAction(
        "inspect.other",
        "inspect",
        "Space",
        to_translate("Keys", "The verdict is wrong: it is the other one"),
    ),
    *(
        KeyAction(f"inspect.class_{number}", "inspect", str(number), _DEFECT, number)
        for number in range(1, 10)
    ),
    KeyAction("inspect.undo", "inspect", "Z", to_translate("Keys", "Take the last answer back")),
    KeyAction("inspect.hold", "inspect", "P", to_translate("Keys", "Hold the picture")),
    KeyAction("inspect.older", "inspect", "Left", to_translate("Keys", "Select the part before")),
    KeyAction("inspect.newer", "inspect", "Right", to_translate("Keys", "Select the part after")),
    KeyAction("inspect.live", "inspect", "Escape", to_translate("Keys", "Back to live")),
    KeyAction("inspect.mask", "inspect", "M", to_translate("Keys", "Show the mask")),
    KeyAction("inspect.heat_map", "inspect", "H", to_translate("Keys", "Show the heat map")),
    KeyAction("inspect.regions", "inspect", "R", to_translate("Keys", "Outline the regions")),
    KeyAction("inspect.roi", "inspect", "O", to_translate("Keys", "Show the region of interest")),
    KeyAction(
        "inspect.stages",
        "inspect",
        "F",
        to_translate("Keys", "Show what the model's filters do"),
    ),
    KeyAction("inspect.explain", "inspect", "E", to_translate("Keys", "Explain this picture")),
    KeyAction("inspect.zoom_in", "inspect", "+", to_translate("Keys", "Larger")),
    KeyAction("inspect.zoom_out", "inspect", "-", to_translate("Keys", "Smaller")),
    KeyAction("inspect.fit", "inspect", "0", to_translate("Keys", "Whole picture")),
    KeyAction("train.start", "train", "Ctrl+T", to_translate("Keys", "Start training")),
    KeyAction("review.ok", "review", "Space", to_translate("Keys", "It is OK")),
    *(
        KeyAction(f"review.class_{number}", "review", str(number), _DEFECT, number)
        for number in range(1, 10)
    ),
    KeyAction("review.skip", "review", "S", to_translate("Keys", "Not sure: next picture")),
    KeyAction("review.next", "review", "Right", to_translate("Keys", "Next picture")),
    KeyAction("review.previous", "review", "Left", to_translate("Keys", "Picture before")),
    KeyAction(
        "review.back",
        "review",
        "Backspace",
        to_translate("Keys", "Back to the picture before"),
    ),
    KeyAction("review.undo", "review", "Ctrl+Z", to_translate("Keys", "Undo")),
    KeyAction("review.redo", "review", "Ctrl+Y", to_translate("Keys", "Redo")),
    KeyAction("review.brush", "review", "B", to_translate("Keys", "Brush")),
    KeyAction("review.eraser", "review", "E", to_translate("Keys", "Eraser")),
    KeyAction("review.polygon", "review", "G", to_translate("Keys", "Polygon")),
    KeyAction("review.grow", "review", "W", to_translate("Keys", "Grow to edge")),
    KeyAction("review.smaller", "review", "[", to_translate("Keys", "Smaller brush")),
    KeyAction("review.larger", "review", "]", to_translate("Keys", "Larger brush")),
    KeyAction("review.layer", "review", "L", to_translate("Keys", "Draw the next defect class")),
    KeyAction("review.accept", "review", "A", to_translate("Keys", "Take the model's mask")),
    KeyAction("review.clear", "review", "X", to_translate("Keys", "Take all marks away")),
    KeyAction("review.mask", "review", "M", to_translate("Keys", "Show the mask")),
    KeyAction(
        "review.close_outline", "review", "Return", to_translate("Keys", "Close the outline")
    ),
    KeyAction("review.leave", "review", "Escape", to_translate("Keys", "Put the tool away")),
    KeyAction("review.zoom_in", "review", "+", to_translate("Keys", "Larger")),
    KeyAction("review.zoom_out", "review", "-", to_translate("Keys", "Smaller")),
    KeyAction("review.fit", "review", "0", to_translate("Keys", "Whole picture")),
    KeyAction(
        "review.select_all",
        "review",
        "Ctrl+A",
        to_translate("Keys", "Select all pictures of the list"),
    ),
    KeyAction(
        "review.second_pass",
        "review",
        "Ctrl+B",
        to_translate("Keys", "Begin or leave the second pass"),
    ),
    KeyAction(
        "review.report",
        "review",
        "Ctrl+R",
        to_translate("Keys", "Report of the second pass"),
    ),
    KeyAction("review.import", "review", "Ctrl+I", to_translate("Keys", "Import pictures")),
    KeyAction(
        "data.review",
        "data",
        "R",
        to_translate("Keys", "Look at this picture again in Review"),
    ),
    KeyAction(
        "data.review_all",
        "data",
        "Shift+R",
        to_translate("Keys", "Look at all of this list again in Review"),
    ),
    KeyAction("data.mask", "data", "M", to_translate("Keys", "Show the mask")),
    KeyAction("data.import", "data", "Ctrl+I", to_translate("Keys", "Import pictures")),
    KeyAction("data.export", "data", "Ctrl+E", to_translate("Keys", "Export the dataset")),
    KeyAction("data.refresh", "data", "F5", to_translate("Keys", "Look again")),
    KeyAction("history.ok", "history", "Space", to_translate("Keys", "It is OK")),
    *(
        KeyAction(f"history.class_{number}", "history", str(number), _DEFECT, number)
        for number in range(1, 10)
    ),
    KeyAction("history.undo", "history", "Z", to_translate("Keys", "Take the last answer back")),
    KeyAction("history.refresh", "history", "F5", to_translate("Keys", "Look again")),
    KeyAction(
        "history.export", "history", "Ctrl+E", to_translate("Keys", "Write the shift report")
    ),
)

_BY_NAME = {action.name: action for action in KEYS}
_CAPTIONS = {"Left": "←", "Right": "→", "Escape": "Esc", "Backspace": "⌫", "Return": "Enter"}


def sequence(name: str, changed: dict[str, str]) -> QKeySequence:
    """The key of an action.

    Args:
        name: `KeyAction.name`.
        changed: `Settings.keys`; an entry that is no key sequence is passed over.

    Raises:
        KeyError: There is no such action.
    """
    default = _BY_NAME[name].default
    chosen = QKeySequence(changed.get(name, default), QKeySequence.SequenceFormat.PortableText)
    return chosen if not chosen.isEmpty() else QKeySequence(default)


def caption(name: str, changed: dict[str, str]) -> str:
    """The key as it is printed on a button."""
    keys = sequence(name, changed)
    portable = keys.toString(QKeySequence.SequenceFormat.PortableText)
    if portable in _CAPTIONS:
        return _CAPTIONS[portable]
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def same_key(name: str, changed: dict[str, str]) -> str:
    """An action whose key is the same where this one works, "" when there is none.

    Args:
        name: `KeyAction.name`.
        changed: `Settings.keys`.
    """
    page, wanted = _BY_NAME[name].page, sequence(name, changed)
    for other in KEYS:
        together = other.page == page or "window" in (other.page, page)
        if other.name != name and together and sequence(other.name, changed) == wanted:
            return other.name
    return ""


def title_of(name: str) -> str:
    """What an action does, in the language of the screen."""
    action = _BY_NAME[name]
    return QCoreApplication.translate("Keys", action.title).format(action.number)
