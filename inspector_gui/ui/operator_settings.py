"""Who works at this PC: names, roles, PINs, and when somebody is logged out by itself."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.runtime.operators import Deed, Role
from inspector_gui.ui import theme
from inspector_gui.ui.access import role_name
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.login import PinField
from inspector_gui.ui.station import Station


class OperatorSettings(QWidget):
    """The list, a form to add or change somebody, and the time without input."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station, self._access = station, station.access
        self._changing = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        column.addWidget(self._make_list())
        column.addWidget(self._make_form())
        column.addWidget(self._make_idle())
        column.addStretch(1)
        self._access.changed.connect(self._show)
        self._access.leaving.connect(self._forget)
        self._show()

    def _make_list(self) -> Card:
        card = Card(self.tr("Operators"), self)
        self._about = Muted("", card)
        self._about.setWordWrap(True)
        card.body.addWidget(self._about)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.spacing(3))
        self._grid.setColumnStretch(1, 1)
        card.body.addLayout(self._grid)
        return card

    def _make_form(self) -> Card:
        self._form = Card("", self)
        form = QFormLayout()
        self._form.body.addLayout(form)
        self.name = QLineEdit(self._form)
        self.name.setMaxLength(60)
        self.name.setAccessibleName(self.tr("Name"))
        self.role = QComboBox(self._form)
        rights = {
            Role.OPERATOR: self.tr("operator: inspects and disputes verdicts"),
            Role.LABELLER: self.tr("labeller: also reviews, imports and exports pictures"),
            Role.ENGINEER: self.tr("engineer: also models, limits, set-up and operators"),
        }
        for role, told in rights.items():
            self.role.addItem(told, role)
        self.role.setAccessibleName(self.tr("Role"))
        self.pin = PinField(self.tr("PIN"), self._form)
        self.again = PinField(self.tr("The same PIN again"), self._form)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self.name),
            (self.tr("Role"), self.role),
            (self.tr("PIN"), self.pin),
            (self.tr("PIN again"), self.again),
        )
        for title, field in rows:
            field.setMinimumHeight(theme.control_height())
            label = QLabel(title, self._form)
            label.setMinimumHeight(theme.control_height())
            form.addRow(label, field)
        self._note = Muted("", self._form)
        self._note.setWordWrap(True)
        self._form.body.addWidget(self._note)
        buttons = QHBoxLayout()
        self.keep = ActionButton("", kind="primary", parent=self._form)
        self.cancel = ActionButton(self.tr("Cancel"), parent=self._form)
        buttons.addWidget(self.keep, 1)
        buttons.addWidget(self.cancel, 1)
        buttons.addStretch(4)
        self._form.body.addLayout(buttons)
        for field in (self.name, self.pin, self.again):
            field.textChanged.connect(lambda _text: self._check())
            field.returnPressed.connect(self._on_keep)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(lambda: self._begin(""))
        return self._form

    def _make_idle(self) -> Card:
        card = Card(self.tr("Log out by itself"), self)
        row = QHBoxLayout()
        self.idle = QSpinBox(card)
        self.idle.setLocale(QLocale.c())
        self.idle.setRange(1, 480)
        self.idle.setSuffix(self.tr(" min"))
        self.idle.setKeyboardTracking(False)
        self.idle.setMinimumWidth(120)
        self.idle.setAccessibleName(self.tr("Minutes without key or mouse until log-out"))
        self.idle.valueChanged.connect(self._on_idle)
        row.addWidget(self.idle)
        row.addWidget(Muted(self.tr("without key or mouse; inspection goes on"), card), 1)
        card.body.addLayout(row)
        return card

    # --- what is shown -------------------------------------------------------------------------

    def _show(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        roster = self._access.roster
        for row, one in enumerate(roster.operators):
            name = QLabel(one.name, self)
            name.setTextFormat(Qt.TextFormat.PlainText)
            pin = self.tr("with PIN") if one.pin is not None else self.tr("no PIN")
            change = ActionButton(self.tr("Change…"), kind="quiet", parent=self)
            change.setAccessibleName(self.tr("Change {name}").format(name=one.name))
            change.clicked.connect(self._beginner(one.name))
            remove = ActionButton(self.tr("Remove"), kind="quiet", parent=self)
            remove.setAccessibleName(self.tr("Remove {name}").format(name=one.name))
            remove.clicked.connect(self._remover(one.name))
            told = Muted(f"{role_name(one.role)} · {pin}", self)
            for column, widget in enumerate((name, told, change, remove)):
                self._grid.addWidget(widget, row, column)
        about = self.tr(
            "Nobody has a PIN: nothing is locked, and nobody is asked. The first operator is an"
            " engineer; from then on roles count."
        )
        if roster.operators:
            about = self.tr(
                "Inspecting and disputing verdicts is everybody's, logged in or not. Labellers and"
                " engineers need a PIN."
            )
        self._about.setText(self._access.damaged or about)
        self._about.set_level("warning" if self._access.damaged else "")
        self.idle.blockSignals(True)
        self.idle.setValue(roster.idle_minutes)
        self.idle.blockSignals(False)
        known = roster.find(self._changing) is not None
        self._begin(self._changing if known else "", keep_typed=known or not self._changing)

    def _begin(self, name: str, *, keep_typed: bool = False) -> None:
        """Make the form add somebody, or change the operator of this name."""
        self._changing = name
        operator = self._access.roster.find(name)
        self._form.set_title(
            self.tr("Change {name}").format(name=name) if name else self.tr("Add an operator")
        )
        self.keep.set_text(self.tr("Keep") if name else self.tr("Add"))
        self.cancel.setVisible(bool(name))
        hint = self.tr("4 to 12 digits; empty keeps the PIN") if name else self.tr("4 to 12 digits")
        self.pin.setPlaceholderText(hint)
        first = not self._access.roster.operators
        self.role.setEnabled(not first)
        if first:
            self.role.setCurrentIndex(self.role.findData(Role.ENGINEER))
        if not keep_typed:
            self.name.setText(name)
            self.pin.clear()
            self.again.clear()
            role = operator.role if operator is not None else Role.OPERATOR
            self.role.setCurrentIndex(self.role.findData(Role.ENGINEER if first else role))
        self._check()

    def _forget(self) -> None:
        """What one person has typed is not left to the next."""
        self._begin("")

    def _beginner(self, name: str) -> Callable[[], None]:
        def begin() -> None:
            if self._station.allowed(Deed.OPERATORS):
                self._begin(name)
                self.name.setFocus()

        return begin

    def _check(self) -> None:
        """The button works when something can be kept; two different PINs are said at once."""
        pin, again = self.pin.text(), self.again.text()
        differ = bool(again) and not pin.startswith(again)
        self._note.setText(self.tr("The two PINs differ.") if differ else "")
        self._note.set_level("warning" if differ else "")
        self._note.setVisible(differ)
        self.keep.setEnabled(bool(self.name.text().strip()) and pin == again)

    # --- acting --------------------------------------------------------------------------------

    def _on_keep(self) -> None:
        if not self.keep.isEnabled():
            return
        self.keep.setEnabled(False)
        self._access.put(
            self.name.text(),
            Role(self.role.currentData()),
            self.pin.text(),
            self._changing,
            if_alive(self, lambda: self._begin("")),
            if_alive(self, self._on_failed),
        )

    def _remover(self, name: str) -> Callable[[], None]:
        def ask() -> None:
            if not self._station.allowed(Deed.OPERATORS):
                return
            box = QMessageBox(self)
            box.setIcon(QMessageBox.Icon.Warning)
            box.setWindowTitle(self.tr("Remove an operator"))
            box.setTextFormat(Qt.TextFormat.PlainText)
            told = self.tr("Remove {name}? Name and PIN are gone; what {name} has answered stays.")
            box.setText(told.replace("{name}", name))
            yes = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
            box.addButton(QMessageBox.StandardButton.Cancel)
            box.setDefaultButton(QMessageBox.StandardButton.Cancel)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.buttonClicked.connect(lambda chosen: self._remove(name) if chosen is yes else None)
            self._access.leaving.connect(box.reject)  # the question was for whoever was on
            box.open()

        return ask

    def _remove(self, name: str) -> None:
        self._access.remove(name, if_alive(self, self._on_failed))

    def _on_idle(self) -> None:
        self._access.set_idle_minutes(self.idle.value(), if_alive(self, self._on_failed))

    def _on_failed(self, sentence: str) -> None:
        self._show()
        self._note.setText(sentence)
        self._note.set_level("warning")
        self._note.show()
