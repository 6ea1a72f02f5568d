"""Every key of the program: the list, changing one, and the help page that prints them all."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.ui import keys, theme
from inspector_gui.ui.card import Card, KeyCap, Muted
from inspector_gui.ui.station import Station


def page_titles() -> dict[str, str]:
    """The pages by name as people know them, and "window" for what works everywhere."""
    translate = QCoreApplication.translate
    return {
        "window": translate("KeyList", "Everywhere"),
        "inspect": translate("KeyList", "Inspect"),
        "review": translate("KeyList", "Review"),
        "data": translate("Navigation", "Data"),
        "train": translate("KeyList", "Train"),
        "models": translate("KeyList", "Models"),
        "history": translate("KeyList", "History"),
        "settings": translate("KeyList", "Settings"),
    }


class KeySettings(QWidget):
    """The list of keys, and above it the place to change one."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        self.editor = KeyEditor(station, self)
        column.addWidget(self.editor)
        self.list = KeyList(station.settings.keys, self)
        column.addWidget(self.list)
        column.addStretch(1)
        station.settings_changed.connect(self._on_settings_changed)
        self._station = station

    def _on_settings_changed(self) -> None:
        self.list.show_keys(self._station.settings.keys)


class KeyEditor(Card):
    """Gives one action another key; pages that are built already take it at the next start."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change a key"), parent)
        self._station = station
        row = QHBoxLayout()
        self.body.addLayout(row)
        self.action = QComboBox(self)
        titles = page_titles()
        for action in keys.KEYS:
            self.action.addItem(f"{titles[action.page]}: {keys.title_of(action.name)}", action.name)
        self.action.setAccessibleName(self.tr("Action"))
        self.action.currentIndexChanged.connect(lambda _row: self._show())
        row.addWidget(self.action, 1)
        self.key = QKeySequenceEdit(self)
        self.key.setMaximumSequenceLength(1)
        self.key.setMinimumHeight(theme.control_height())
        field = self.key.findChild(QLineEdit)
        for named in (self.key, field):
            if named is not None:
                named.setAccessibleName(self.tr("New key: press it"))
        self.key.editingFinished.connect(self._on_key)
        row.addWidget(self.key)
        self.default = QPushButton(self.tr("Default"), self)
        self.default.clicked.connect(self._on_default)
        row.addWidget(self.default)
        self.all_default = QPushButton(self.tr("All defaults"), self)
        self.all_default.clicked.connect(lambda: self._take({}))
        row.addWidget(self.all_default)
        self.says = Muted("", self)
        self.says.setWordWrap(True)
        self.body.addWidget(self.says)
        self._advise()
        self._show()

    def _name(self) -> str:
        return str(self.action.currentData())

    def _show(self) -> None:
        self.key.setKeySequence(keys.sequence(self._name(), self._station.settings.keys))

    def _on_key(self) -> None:
        changed = dict(self._station.settings.keys)
        name, wanted = self._name(), self.key.keySequence()
        if wanted.isEmpty() or wanted == keys.sequence(name, changed):
            self._show()
            return
        changed[name] = wanted.toString(QKeySequence.SequenceFormat.PortableText)
        self._try(name, changed)

    def _on_default(self) -> None:
        changed = dict(self._station.settings.keys)
        if changed.pop(self._name(), None) is not None:
            self._try(self._name(), changed)

    def _try(self, name: str, changed: dict[str, str]) -> None:
        other = keys.same_key(name, changed)
        if other:
            told = self.tr("{key} already means: {action}. Choose another key.")
            said = told.format(key=keys.caption(name, changed), action=keys.title_of(other))
            self.says.setText(said)
            self.says.set_level("error")
            self._show()
            return
        self._take(changed)

    def _take(self, changed: dict[str, str]) -> None:
        self._station.update_settings(keys=changed)
        self._advise()
        self._show()

    def _advise(self) -> None:
        self.says.setText(self.tr("Changed keys are used from the next start on."))
        self.says.set_level("")


class KeyList(QWidget):
    """Every key of the program, page by page."""

    def __init__(self, changed: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps: dict[str, KeyCap] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.spacing(2))
        cards = []
        for page, title in page_titles().items():
            actions = [action for action in keys.KEYS if action.page == page]
            if actions:
                cards.append(self._card(title, actions))
        columns: tuple[QVBoxLayout, QVBoxLayout] = (QVBoxLayout(), QVBoxLayout())
        filled = [0, 0]
        for card, count in cards:
            shorter = filled.index(min(filled))
            columns[shorter].addWidget(card)
            filled[shorter] += count + 3
        for number, column in enumerate(columns):
            column.addStretch(1)
            grid.addLayout(column, 0, number)
            grid.setColumnStretch(number, 1)

        self.show_keys(changed)

    def show_keys(self, changed: dict[str, str]) -> None:
        """Print the keys as they are now; `changed` is `Settings.keys`."""
        for name, cap in self._caps.items():
            cap.setText(keys.caption(name, changed))
            cap.setAccessibleName(f"{keys.title_of(name)}: {cap.text()}")
            cap.updateGeometry()

    def _card(self, title: str, actions: list[keys.KeyAction]) -> tuple[Card, int]:
        card = Card(title, self)
        lines = QGridLayout()
        lines.setColumnStretch(0, 1)
        card.body.addLayout(lines)
        for row, action in enumerate(actions):
            told = QLabel(keys.title_of(action.name), card)
            told.setWordWrap(True)
            cap = self._caps[action.name] = KeyCap("", card)
            lines.addWidget(told, row, 0)
            lines.addWidget(cap, row, 1, Qt.AlignmentFlag.AlignRight)
        return card, len(actions)


class KeyHelp(QDialog):
    """The list of keys over the page one is on."""

    def __init__(self, changed: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(KeyList(changed))
        column.addWidget(area)
        self.resize(900, 640)
