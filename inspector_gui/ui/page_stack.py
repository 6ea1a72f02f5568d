"""The pages of the open product, one in front; each is built when it is first shown."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector_gui.ui.empty_state import EmptyState
from inspector_gui.ui.pages import PAGES, first_start_page

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station


class PageStack(QStackedWidget):
    """Shows the chosen page, or why there is none yet.

    Signals:
        page_wanted: A page asks for another one (its name).
    """

    page_wanted = Signal(str)

    def __init__(self, station: "Station", parent: QWidget) -> None:
        super().__init__(parent)
        self._station = station
        self._pages: dict[str, QWidget] = {}
        self._front: QWidget | None = None  # the page on the screen
        self._first_start = False
        self.chosen = "inspect"
        self.waiting = EmptyState(self)
        self.addWidget(self.waiting)

    def page(self, name: str) -> QWidget | None:
        """A page that was built already, or None."""
        return self._pages.get(name)

    def choose(self, name: str) -> None:
        """Show a page, building it at its first time; while no product is open, later."""
        self.chosen = name
        if self._station.place is None:
            return
        if name in self._pages:
            self._bring(self._pages[name])
        else:
            # Building is one thing, laying out and painting another: live pictures go between.
            page = self._built(name)
            QTimer.singleShot(0, page, partial(self._bring_new, page))

    def _built(self, name: str) -> QWidget:
        first_start = self._first_start and name == "inspect"
        build = first_start_page if first_start else PAGES[name]
        page = build(self._station, self)
        self._pages[name] = page
        self.addWidget(page)
        wanted = getattr(page, "page_wanted", None)
        if wanted is not None:
            wanted.connect(self.page_wanted)
        if first_start:
            page.left.connect(self._on_first_start_left)  # type: ignore[attr-defined]
        return page

    def _bring_new(self, page: QWidget) -> None:
        if page is not self._front:  # it was asked for twice
            self._bring(page)

    def _bring(self, page: QWidget) -> None:
        """Put a page in front, unless another was chosen since."""
        if page is not self._pages.get(self.chosen):
            return
        if self._front is not None and self._front is not page:
            _tell(self._front, "deactivated")
        self._front = page
        self.setCurrentWidget(page)
        _tell(page, "activated")

    def set_first_start(self, wanted: bool) -> None:
        """Whether the set-up stands in the place of Inspect, until it is left."""
        self._first_start = wanted

    def _on_first_start_left(self) -> None:
        self._first_start = False
        page = self._pages.pop("inspect")
        self._front = None
        self.page_wanted.emit("inspect")
        self.removeWidget(page)
        page.deleteLater()

    def wait(self) -> None:
        """Cover the pages with what is said in `waiting`; they stay as they are."""
        self.setCurrentWidget(self.waiting)

    def remove_pages(self) -> None:
        """Let go of all of them: the product is closed, or they are to be built anew."""
        if self._front is not None:
            _tell(self._front, "deactivated")
        self._front = None
        self.wait()
        for page in self._pages.values():
            self.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages.clear()


def _tell(page: QWidget, what: str) -> None:
    method = getattr(page, what, None)
    if method is not None:
        method()
