"""“Who is working?”: choose a name, type the PIN, or log out."""

import math

from PySide6.QtCore import QRegularExpression, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.runtime.operators import PIN_LENGTHS
from inspector_gui.ui import theme
from inspector_gui.ui.access import role_name
from inspector_gui.ui.card import ActionButton, Heading, Muted
from inspector_gui.ui.station import Station

_NAME = Qt.ItemDataRole.UserRole
_COUNT_MS = 250
_SHOWN_NAMES = {False: 6, True: 3}  # above the digits there is room for fewer


class PinField(QLineEdit):
    """Takes digits and shows none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(PIN_LENGTHS[-1])
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.setAccessibleName(name)
        self.setMinimumHeight(theme.control_height())


class DigitPad(QWidget):
    """Digits for fingers, for a PC without a keyboard.

    Signals:
        pressed: A digit, or "" to take the last one back.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.spacing())
        for place, digit in enumerate("123456789"):
            grid.addWidget(self._button(digit, digit), place // 3, place % 3)
        grid.addWidget(self._button("0", "0"), 3, 1)
        back = self._button("⌫", "")
        back.setAccessibleName(self.tr("Take the last digit back"))
        grid.addWidget(back, 3, 2)

    def _button(self, text: str, digit: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setFont(theme.scaled_font(1.2))
        button.setMinimumHeight(theme.control_height())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.pressed.emit(digit))
        return button


class LoginDialog(QDialog):
    """Small and quick: the keyboard stands in the PIN, up and down choose, Enter logs in.

    Signals:
        set_up_wanted: There are no operators yet; somebody wants to add one.
    """

    set_up_wanted = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who is working?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._access = station.access
        self._touch = station.settings.size == "touch"
        self._count = QTimer(self)
        self._count.setInterval(_COUNT_MS)
        self._count.timeout.connect(self._show_state)
        self._told = ""
        column = QVBoxLayout(self)
        column.setSpacing(theme.spacing(1.5))
        column.addWidget(Heading(self.tr("Who is working?"), self))
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("Operators"))
        self.pin = PinField(self.tr("PIN"), self)
        self.pin.setPlaceholderText(self.tr("PIN"))
        self.pad = DigitPad(self)
        self.words = Muted("", self)
        self.words.setWordWrap(True)
        self.log_out = ActionButton(self.tr("Log out"), parent=self)
        cancel = ActionButton(self.tr("Cancel"), "Esc", parent=self)
        self.log_in = ActionButton(self.tr("Log in"), "", "primary", self)
        self.log_in.setDefault(True)
        for widget in (self.names, self.pin, self.pad, self.words):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.spacing())
        for button in (self.log_out, cancel, self.log_in):
            button.setAutoDefault(button is self.log_in)
            buttons.addWidget(button)
        column.addLayout(buttons)
        self._fill()
        self.names.currentItemChanged.connect(lambda _now, _before: self._on_name())
        self.names.itemClicked.connect(lambda _item: self.pin.setFocus())
        self.pin.textEdited.connect(lambda _text: self._on_typed())
        self.pad.pressed.connect(self._on_pad)
        self.log_out.clicked.connect(self._on_log_out)
        cancel.clicked.connect(self.reject)
        self.log_in.clicked.connect(self._on_log_in)
        self.setMinimumWidth(380)
        self._on_name()

    def _fill(self) -> None:
        operators = self._access.roster.operators
        for one in operators:
            item = QListWidgetItem(f"{one.name} · {role_name(one.role)}")
            item.setData(_NAME, one.name)
            item.setSizeHint(QSize(0, theme.control_height()))
            self.names.addItem(item)
        shown = min(max(len(operators), 1), _SHOWN_NAMES[self._touch])
        self.names.setFixedHeight(shown * theme.control_height() + 8)
        self.names.setVisible(bool(operators))
        on = self._access.on
        names = [one.name for one in operators]
        self.names.setCurrentRow(names.index(on.name) if on is not None else 0)
        self.log_out.setEnabled(on is not None)
        if self._access.damaged:
            self._say(self._access.damaged, "warning")
        elif not operators:
            self._say(self.tr("Nobody has a PIN here, so nothing is locked. Settings → Operators"
                              " adds people and their roles."))  # fmt: skip
            self.log_in.set_text(self.tr("Set up operators…"))

    @property
    def name(self) -> str:
        """The chosen operator, "" when there is none."""
        item = self.names.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    @property
    def said(self) -> str:
        """What the dialog says now."""
        return self.words.text()

    def _say(self, sentence: str, level: str = "") -> None:
        self.words.setText(sentence)
        self.words.set_level(level)
        self.words.setVisible(bool(sentence))

    def _needs_pin(self) -> bool:
        operator = self._access.roster.find(self.name)
        return operator is not None and operator.pin is not None

    def _on_name(self) -> None:
        self.pin.clear()
        if self.name:
            self._say("")
        self.pin.setVisible(self._needs_pin())
        self.pad.setVisible(self._needs_pin() and self._touch)
        self._show_state()
        (self.pin if self._needs_pin() else self.names).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose a name while the keyboard stands in the PIN."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        row = self.names.currentRow() + step
        if step and 0 <= row < self.names.count():
            self.names.setCurrentRow(row)
        elif not step:
            super().keyPressEvent(event)

    def _on_typed(self) -> None:
        if self._access.wait_s(self.name) <= 0:
            self._say("")
        self._show_state()

    def _on_pad(self, digit: str) -> None:
        if digit:
            self.pin.setText((self.pin.text() + digit)[: self.pin.maxLength()])
        else:
            self.pin.backspace()
        self._on_typed()

    def _show_state(self) -> None:
        """The button, and how long to wait after a wrong PIN."""
        wait = self._access.wait_s(self.name)
        if wait > 0:
            told = self.tr("That PIN is wrong. Try again in {seconds} s.")
            self._say(told.format(seconds=math.ceil(wait)), "warning")
            self._count.start()
        elif self._count.isActive():
            self._count.stop()
            self._say(self.tr("That PIN is wrong. Try again."), "warning")
        typed = len(self.pin.text()) in PIN_LENGTHS or not self._needs_pin()
        empty = not self._access.roster.operators and not self._access.damaged
        self.log_in.setEnabled(empty or (bool(self.name) and typed and wait <= 0))

    def _on_log_in(self) -> None:
        if not self._access.roster.operators:
            self.accept()
            self.set_up_wanted.emit()
            return
        self.log_in.setEnabled(False)
        self._access.log_in(self.name, self.pin.text(), self._on_answer)

    def _on_answer(self, right: bool) -> None:
        if right:
            self.accept()
            return
        self.pin.clear()
        self._show_state()
        self.pin.setFocus()

    def _on_log_out(self) -> None:
        self._access.log_out()
        self.accept()
