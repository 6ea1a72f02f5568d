"""Starts the program as a person does and answers questions about its window on stdout.

The driver, another process, presses keys and moves the mouse through the X server only. It asks
here where things are on the screen and what they say, because a person sees that and it cannot.
"""

import json
import sys
import threading
import time
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from inspector_gui import app
from inspector_gui.ui.main_window import MainWindow

MARK = "driven:"


class Probe(QObject):
    """Answers in the GUI thread what another thread asks."""

    asked = Signal(str)

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.moveToThread(application.thread())
        self._application = application
        self._answered = threading.Event()
        self._answer: Any = None
        self.asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    def ask(self, expression: str) -> Any:
        """The value of a Python expression; for any other thread."""
        self._answered.clear()
        self.asked.emit(expression)
        self._answered.wait()
        return self._answer

    def _on_asked(self, expression: str) -> None:
        names = {"window": self._window(), "button": button, "place_of": place_of, "app": self}
        names["page"] = names["window"].page_widget(names["window"].page)
        names["station"] = names["window"]._station
        try:
            self._answer = {"value": eval(expression, names)}
        except Exception as error:
            self._answer = {"error": f"{type(error).__name__}: {error}"}
        self._answered.set()

    def _window(self) -> MainWindow:
        return next(w for w in self._application.topLevelWidgets() if isinstance(w, MainWindow))

    @property
    def modal(self) -> str:
        """The dialog that keeps everything else waiting, "" for none."""
        found = self._application.activeModalWidget()
        return "" if found is None else f"{found.windowTitle() or type(found).__name__}"

    @property
    def front(self) -> int:
        """The X window that should have the keyboard."""
        top = self._application.activePopupWidget() or self._application.activeModalWidget()
        tops = self._application.topLevelWidgets()
        dialogs = [w for w in tops if w.isVisible() and w.windowType() == Qt.WindowType.Dialog]
        return int((top or (dialogs or [self._window()])[-1]).window().winId())

    def dialog(self) -> QWidget:
        """The dialog on top."""
        return QWidget.find(self.front)

    def shoot(self, path: str) -> bool:
        """Save the whole screen as it is."""
        return self._application.primaryScreen().grabWindow(0).save(path)


def button(text: str, inside: QWidget) -> QAbstractButton:
    """The visible button of this text."""
    for found in inside.findChildren(QAbstractButton):
        if found.isVisible() and found.text().startswith(text):
            return found
    raise LookupError(f"no button {text!r} is to be seen")


def place_of(widget: QWidget, x: float = 0.5, y: float = 0.5) -> tuple[int, int]:
    """A point of a widget on the screen; 0..1 across and down."""
    if not widget.isVisible():
        raise LookupError(f"{widget.accessibleName() or type(widget).__name__} is not to be seen")
    inside = QPoint(round(x * (widget.width() - 1)), round(y * (widget.height() - 1)))
    point = widget.mapToGlobal(inside)
    return point.x(), point.y()


def _answer_questions() -> None:
    while (application := QApplication.instance()) is None or not any(
        isinstance(w, MainWindow) and w.isVisible() for w in application.topLevelWidgets()
    ):
        time.sleep(0.05)
    probe = Probe(application)
    sys.stdout.write(f"{MARK}{json.dumps({'value': 'ready'})}\n")
    sys.stdout.flush()
    for line in sys.stdin:
        sys.stdout.write(f"{MARK}{json.dumps(probe.ask(json.loads(line)), default=str)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    threading.Thread(target=_answer_questions, daemon=True).start()
    sys.exit(app.run(sys.argv[1:]))
