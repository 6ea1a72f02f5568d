"""Where each page lies, and how it gets loaded while nobody waits for it.

Importing a page takes up to half a second of processor time, with the libraries behind it. In the
GUI thread that would be a block at the first click on the page.
"""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station

_PLACES = {
    "inspect": ("inspect_page", "InspectPage"),
    "review": ("review_page", "ReviewPage"),
    "data": ("data_page", "DataPage"),
    "train": ("train_page", "TrainPage"),
    "models": ("models_page", "ModelsPage"),
    "history": ("history_page", "HistoryPage"),
    "settings": ("settings_page", "SettingsPage"),
}
_FIRST_START = ("first_start_page", "FirstStartPage")
#: What pages import when it is first asked for, the heavier ones.
_BEHIND = (
    "learning_curves",
    "picture_gallery",
    "explain_dialog",
    "import_pictures_dialog",
    "login",
)


def _build(place: tuple[str, str], station: "Station", parent: QWidget) -> QWidget:
    module, name = place
    return cast("QWidget", getattr(_load(module), name)(station, parent))


def _load(module: str) -> object:
    return import_module(f"inspector_gui.ui.{module}")


PAGES: dict[str, Callable[["Station", QWidget], QWidget]] = {
    name: partial(_build, place) for name, place in _PLACES.items()
}
first_start_page: Callable[["Station", QWidget], QWidget] = partial(_build, _FIRST_START)


def load_inspect() -> None:
    """Load the page that is shown first; for any thread."""
    _load(_PLACES["inspect"][0])


def load_all(ended: Callable[[], bool]) -> None:
    """Load the other pages and what is behind them; for any thread.

    Args:
        ended: Whether the program ends: then the rest is left.
    """
    for module in (*(module for module, _ in _PLACES.values()), *_BEHIND):
        if not ended():
            _load(module)
