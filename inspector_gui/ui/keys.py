"""Every key of the program in one table; the settings may replace any of them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence


@dataclass(frozen=True, slots=True)
class KeyAction:
    """Something a key does.

    Attributes:
        name: Name in the settings' `keys`.
        page: Page it works on; "window" works everywhere.
        default: Key sequence in Qt's portable form.
        title: What it does, in English; translated by `title_of`.
    """

    name: str
    page: str
    default: str
    title: str


PAGES = ("inspect", "review", "train", "models", "history", "settings")

KEYS: tuple[KeyAction, ...] = (
    *(
        KeyAction(f"page.{page}", "window", f"Alt+{number}", f"Show the {page} page")
        for number, page in enumerate(PAGES, start=1)
    ),
    KeyAction("full_screen", "window", "F11", "Full screen"),
    KeyAction("inspect.seen", "inspect", "Return", "The alarm was seen"),
    KeyAction("inspect.other", "inspect", "Space", "The verdict is wrong: it is the other one"),
    *(
        KeyAction(f"inspect.class_{number}", "inspect", str(number), f"It is defect {number}")
        for number in range(1, 10)
    ),
    KeyAction("inspect.undo", "inspect", "Z", "Take the last answer back"),
    KeyAction("inspect.hold", "inspect", "P", "Hold the picture"),
    KeyAction("inspect.older", "inspect", "Left", "Select the part before"),
    KeyAction("inspect.newer", "inspect", "Right", "Select the part after"),
    KeyAction("inspect.live", "inspect", "Escape", "Back to live"),
    KeyAction("inspect.mask", "inspect", "M", "Show the mask"),
    KeyAction("inspect.heat_map", "inspect", "H", "Show the heat map"),
    KeyAction("inspect.regions", "inspect", "R", "Outline the regions"),
    KeyAction("inspect.roi", "inspect", "O", "Show the region of interest"),
    KeyAction("inspect.stages", "inspect", "F", "Show what the model's filters do"),
    KeyAction("inspect.explain", "inspect", "E", "Explain this picture"),
    KeyAction("inspect.zoom_in", "inspect", "+", "Larger"),
    KeyAction("inspect.zoom_out", "inspect", "-", "Smaller"),
    KeyAction("inspect.fit", "inspect", "0", "Whole picture"),
    KeyAction("train.start", "train", "Ctrl+T", "Start training"),
    KeyAction("review.ok", "review", "Space", "It is OK"),
    *(
        KeyAction(f"review.class_{number}", "review", str(number), f"It is defect {number}")
        for number in range(1, 10)
    ),
    KeyAction("review.skip", "review", "S", "Not sure: next picture"),
    KeyAction("review.next", "review", "Right", "Next picture"),
    KeyAction("review.previous", "review", "Left", "Picture before"),
    KeyAction("review.back", "review", "Backspace", "Back to the picture before"),
    KeyAction("review.undo", "review", "Ctrl+Z", "Undo"),
    KeyAction("review.redo", "review", "Ctrl+Y", "Redo"),
    KeyAction("review.brush", "review", "B", "Brush"),
    KeyAction("review.eraser", "review", "E", "Eraser"),
    KeyAction("review.polygon", "review", "G", "Polygon"),
    KeyAction("review.grow", "review", "W", "Grow to edge"),
    KeyAction("review.smaller", "review", "[", "Smaller brush"),
    KeyAction("review.larger", "review", "]", "Larger brush"),
    KeyAction("review.layer", "review", "L", "Draw the next defect class"),
    KeyAction("review.accept", "review", "A", "Take the model's mask"),
    KeyAction("review.clear", "review", "X", "Take all marks away"),
    KeyAction("review.mask", "review", "M", "Show the mask"),
    KeyAction("review.close_outline", "review", "Return", "Close the outline"),
    KeyAction("review.leave", "review", "Escape", "Put the tool away"),
    KeyAction("review.zoom_in", "review", "+", "Larger"),
    KeyAction("review.zoom_out", "review", "-", "Smaller"),
    KeyAction("review.fit", "review", "0", "Whole picture"),
    KeyAction("review.import", "review", "Ctrl+I", "Import pictures"),
    KeyAction("history.ok", "history", "Space", "It is OK"),
    *(
        KeyAction(f"history.class_{number}", "history", str(number), f"It is defect {number}")
        for number in range(1, 10)
    ),
    KeyAction("history.undo", "history", "Z", "Take the last answer back"),
    KeyAction("history.refresh", "history", "F5", "Look again"),
    KeyAction("history.export", "history", "Ctrl+E", "Write the shift report"),
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


def title_of(name: str) -> str:
    """What an action does, in the language of the screen."""
    return QCoreApplication.translate("Keys", _BY_NAME[name].title)
