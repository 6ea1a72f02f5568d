"""The keys of the review page, and what each does while the second pass runs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from inspector_gui.ui import keys
from inspector_gui.ui.mask_tools import Tool

if TYPE_CHECKING:
    from inspector_gui.ui.review_page import ReviewPage

#: What works in the second pass too; everything else would show or draw what is to stay hidden.
_IN_SECOND_PASS = frozenset(
    ("ok", "skip", "undo", "zoom_in", "zoom_out", "fit", "close_outline", "second_pass", "report")
) | {f"class_{number}" for number in range(1, 10)}


class ReviewKeys(QObject):
    """Binds the keys of the page to what they do. GUI thread."""

    def __init__(self, page: "ReviewPage", key_changes: dict[str, str]) -> None:
        """Bind them.

        Args:
            page: Its desk, tools and canvases must be there.
            key_changes: `Settings.keys`.
        """
        super().__init__(page)
        self._page = page
        desk, tools = page.desk, page.tools
        actions: dict[str, Callable[[], object]] = {
            "ok": self._on_ok_key,
            "skip": page.skip,
            "next": lambda: desk.step(1),
            "previous": self._on_back_key,
            "back": self._on_back_key,
            "undo": page.undo,
            "redo": desk.redo,
            "brush": lambda: tools.choose(Tool.BRUSH),
            "eraser": lambda: tools.choose(Tool.ERASER),
            "polygon": lambda: tools.choose(Tool.POLYGON),
            "grow": lambda: tools.choose(Tool.GROW),
            "smaller": lambda: tools.resize_brush(-1),
            "larger": lambda: tools.resize_brush(1),
            "layer": self._next_layer,
            "accept": tools.accept_model,
            "clear": tools.clear,
            "mask": lambda: page.canvas.set_mask_shown(not page.canvas.mask_shown),
            "close_outline": self._on_return_key,
            "leave": self._on_leave_key,
            "zoom_in": lambda: page.canvas_shown.zoom_by(1.5),
            "zoom_out": lambda: page.canvas_shown.zoom_by(1 / 1.5),
            "fit": lambda: page.canvas_shown.fit(),
            "import": page.import_pictures,
            "select_all": page.view.selectAll,
            "second_pass": page.toggle_second_pass,
            "report": page.second_pass.show_report,
        }
        for number in range(1, 10):
            actions[f"class_{number}"] = self._class_key(number)
        for name, action in actions.items():
            self._bind(name, keys.sequence(f"review.{name}", key_changes), action)
        self._bind("redo", QKeySequence(QKeySequence.StandardKey.Redo), desk.redo)

    def _bind(self, name: str, sequence: QKeySequence, action: Callable[[], object]) -> None:
        if any(s.key() == sequence for s in self._page.findChildren(QShortcut)):
            return  # two owners of one key would both stay silent
        shortcut = QShortcut(sequence, self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self._do(name, action))

    def _do(self, name: str, action: Callable[[], object]) -> None:
        if name in _IN_SECOND_PASS or not self._page.second_pass.running:
            action()

    def _on_ok_key(self) -> None:
        names = self._page.you_say.ok_names
        if not self._press_focused() and names:
            self._page.say(names[0])

    def _on_return_key(self) -> None:
        if self._page.tools.outlining:
            self._page.tools.close_outline()
        else:
            self._press_focused()

    def _on_leave_key(self) -> None:
        if self._page.view.selected_count > 1:
            self._page.view.select_current_only()
        else:
            self._page.tools.leave()

    def _on_back_key(self) -> None:
        if not self._page.tools.step_back():
            self._page.desk.step(-1)

    def _press_focused(self) -> bool:
        """Space and Enter press what was reached with Tab; a click never leaves the focus there."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and focus.isEnabled():
            focus.click()
            return True
        if isinstance(focus, QComboBox):
            focus.showPopup()
            return True
        return False

    def _class_key(self, number: int) -> Callable[[], None]:
        def say() -> None:
            names = self._page.you_say.defect_names
            if number <= len(names):
                self._page.say(names[number - 1])

        return say

    def _next_layer(self) -> None:
        count = len(self._page.you_say.defect_names)
        if count:
            self._page.tools.set_layer(self._page.tools.layer % count + 1)
