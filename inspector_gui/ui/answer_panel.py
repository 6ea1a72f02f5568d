"""The buttons of a person's answer: the other side, which defect, take back, hold."""

from collections.abc import Callable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector_gui.core.result import Verdict
from inspector_gui.ui import keys, theme
from inspector_gui.ui.card import ActionButton

MOST_CLASSES = 9


class AnswerPanel(QWidget):
    """Large targets with the key that does the same printed on them.

    Signals:
        other_side: The verdict on the screen is wrong.
        defect: It is this defect (class name).
        undo: Take the last answer back.
        hold: Hold the picture, or let it go.
    """

    other_side = Signal()
    defect = Signal(str)
    undo = Signal()
    hold = Signal()

    def __init__(self, key_changes: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key_changes = key_changes
        self._names: tuple[str, ...] = ()
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.spacing())
        self.other_button = self._button("other", self.tr("It is OK"), self.other_side)
        self.other_button.setFont(theme.scaled_font(1.2, bold=True))
        box.addWidget(self.other_button, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.spacing())
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        box.addLayout(self._grid)
        self.class_buttons: list[ActionButton] = []
        row = QHBoxLayout()
        row.setSpacing(theme.spacing())
        self.undo_button = self._button("undo", self.tr("Undo"), self.undo)
        self.hold_button = self._button("hold", self.tr("Hold"), self.hold)
        self.hold_button.setCheckable(True)
        row.addWidget(self.undo_button, 1)
        row.addWidget(self.hold_button, 1)
        box.addLayout(row, 1)

    def _button(self, name: str, text: str, signal: SignalInstance) -> ActionButton:
        key = keys.caption(f"inspect.{name}", self._key_changes)
        button = ActionButton(text, key, "plain", self)
        button.setToolTip(keys.title_of(f"inspect.{name}"))
        _let_grow(button)
        button.clicked.connect(lambda: signal.emit())
        return button

    def set_classes(self, names: tuple[str, ...]) -> None:
        """One button for each of the first nine defect classes."""
        names = names[:MOST_CLASSES]
        if names == self._names:
            return
        self._names = names
        for button in self.class_buttons:
            self._grid.removeWidget(button)
            button.deleteLater()
        self.class_buttons.clear()
        for number, name in enumerate(names):
            key = keys.caption(f"inspect.class_{number + 1}", self._key_changes)
            button = ActionButton(name.replace("&", "&&"), key, "plain", self)
            button.set_stripe(theme.class_colour(number))
            _let_grow(button)
            button.clicked.connect(self._teller(name))
            self._grid.addWidget(button, number // 2, number % 2)
            self.class_buttons.append(button)

        rows = (len(names) + 1) // 2
        self._box.setStretchFactor(self._grid, rows)
        self.setMaximumHeight((rows + 2) * (_most_high() + theme.spacing()))

    def _teller(self, name: str) -> Callable[[], None]:
        return lambda: self.defect.emit(name)

    def show_state(self, verdict: Verdict | None, *, answerable: bool, held: bool) -> None:
        """Follow what is on the screen.

        Args:
            verdict: Decides what the other side is.
            answerable: Whether there is a picture to answer about.
            held: Whether the picture is held.
        """
        if verdict is Verdict.OK:
            self.other_button.set_text(self.tr("It is NG"))
            self.other_button.set_stripe(theme.colour("ng"))
        else:
            self.other_button.set_text(self.tr("It is OK"))
            self.other_button.set_stripe(theme.colour("ok"))
        for button in (self.other_button, *self.class_buttons):
            if button.isEnabled() != answerable:
                button.setEnabled(answerable)
        self.hold_button.setEnabled(answerable or held)
        self.hold_button.setChecked(held)
        self.hold_button.set_text(self.tr("Go on") if held else self.tr("Hold"))


def _let_grow(button: ActionButton) -> None:
    """Where there is room a target is larger; gloves thank for it."""
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    button.setMinimumHeight(theme.verdict_button_height())
    button.setMaximumHeight(_most_high())


def _most_high() -> int:
    return max(round(theme.control_height() * 1.6), theme.verdict_button_height())
