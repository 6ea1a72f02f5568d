"""This PC and the person at it: name, look, language, sounds."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.ui import theme
from inspector_gui.ui.card import Card, Muted
from inspector_gui.ui.languages import LANGUAGES, language_of
from inspector_gui.ui.station import Station


class PersonSettings(QWidget):
    """Who works here and how the screen looks."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        you = Card(self.tr("You"), self)
        column.addWidget(you)
        form = QFormLayout()
        you.body.addLayout(form)
        self.operator = QLineEdit(station.operator, you)
        self.operator.setMaxLength(60)
        self.operator.setAccessibleName(self.tr("Your name"))
        self.operator.editingFinished.connect(self._on_operator)
        form.addRow(QLabel(self.tr("Your name"), you), self.operator)
        self._name_note = Muted("", you)
        you.body.addWidget(self._name_note)
        station.access.changed.connect(self._show_name)
        self._show_name()
        look = Card(self.tr("Screen"), self)
        column.addWidget(look)
        form = QFormLayout()
        look.body.addLayout(form)
        self.theme = QComboBox(look)
        for mode, text in (
            ("system", self.tr("as the desktop")),
            ("light", self.tr("light")),
            ("dark", self.tr("dark")),
        ):
            self.theme.addItem(text, mode)
        self.theme.setCurrentIndex(self.theme.findData(station.settings.theme))
        self.theme.setAccessibleName(self.tr("Colours"))
        self.theme.activated.connect(
            lambda _row: station.update_settings(theme=self.theme.currentData())
        )
        form.addRow(QLabel(self.tr("Colours"), look), self.theme)
        self.targets = QComboBox(look)
        self.targets.addItem(self.tr("normal: mouse and keyboard"), "normal")
        self.targets.addItem(self.tr("touch: large targets for fingers and gloves"), "touch")
        self.targets.setCurrentIndex(self.targets.findData(station.settings.size))
        self.targets.setAccessibleName(self.tr("Size of controls"))
        self.targets.activated.connect(
            lambda _row: station.update_settings(size=self.targets.currentData())
        )
        form.addRow(QLabel(self.tr("Size of controls"), look), self.targets)
        self.language = QComboBox(look)
        self.language.addItem(self.tr("as the desktop"), "system")
        for code, own_name in LANGUAGES.items():
            self.language.addItem(own_name, code)
        chosen = station.settings.language
        self.language.setCurrentIndex(
            self.language.findData(chosen if chosen == "system" else language_of(chosen))
        )
        self.language.setAccessibleName(self.tr("Language"))
        self.language.activated.connect(lambda _row: self._on_language())
        form.addRow(QLabel(self.tr("Language"), look), self.language)
        self._restart = Muted(
            self.tr("The new language is used when the program is started again."), look
        )
        self._restart.setVisible(False)
        look.body.addWidget(self._restart)
        self.sound = QCheckBox(self.tr("Sound when a part is not OK"), look)
        self.sound.setChecked(station.settings.sound)
        self.sound.setMinimumHeight(theme.control_height())
        self.sound.toggled.connect(lambda on: station.update_settings(sound=on))
        look.body.addWidget(self.sound)
        text = self.tr("Alarm on NG: a tone and the whole screen red until somebody has seen it")
        self.alarm = QCheckBox(text, look)
        self.alarm.setChecked(station.settings.alarm)
        self.alarm.setMinimumHeight(theme.control_height())
        self.alarm.toggled.connect(lambda on: station.update_settings(alarm=on))
        look.body.addWidget(self.alarm)
        column.addStretch(1)

    def _show_name(self) -> None:
        """With operators, the name is that of whoever is logged in."""
        locked = self._station.access.locked
        self.operator.setText(self._station.operator)
        self.operator.setEnabled(not locked)
        self._name_note.setText(
            self.tr(
                "It is that of whoever is logged in: the name at the top right logs in and out."
            )
            if locked
            else self.tr("It is written beside every answer you give.")
        )

    def _on_operator(self) -> None:
        if self._station.access.locked:
            return
        name = " ".join(self.operator.text().split())
        if name != self._station.operator:
            self._station.update_settings(operator=name)

    def _on_language(self) -> None:
        self._station.update_settings(language=self.language.currentData())
        self._restart.setVisible(True)
