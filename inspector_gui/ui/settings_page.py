"""Settings: everything acts at once and is kept; there is nothing to save."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.ui import theme
from inspector_gui.ui.camera_settings import CameraForm
from inspector_gui.ui.card import Card, Muted
from inspector_gui.ui.decision_settings import DecisionSettings
from inspector_gui.ui.key_settings import KeySettings
from inspector_gui.ui.languages import LANGUAGES, language_of
from inspector_gui.ui.learning_settings import LearningSettings
from inspector_gui.ui.operator_settings import OperatorSettings
from inspector_gui.ui.product_settings import ClassSettings, ProductSettings
from inspector_gui.ui.roi_editor import RoiEditor
from inspector_gui.ui.scroll_column import ScrollColumn
from inspector_gui.ui.source_settings import SourceSettings
from inspector_gui.ui.station import Station

#: Lines of a form that are longer than this are hard to follow with the eye.
_WIDEST = 1100


class SettingsPage(QWidget):
    """Sections at the left, the chosen one at the right."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Settings")
        self._station = station
        self._shown = False
        self.source = SourceSettings(station)
        self.camera = CameraForm(station)
        self.roi = RoiEditor(station)
        self.decision = DecisionSettings(station)
        self.learning = LearningSettings(station)
        self.classes = ClassSettings(station)
        self.products = ProductSettings(station)
        self.person = PersonSettings(station)
        self.operators = OperatorSettings(station)
        self.keys = KeySettings(station)
        sections: tuple[tuple[str, QWidget, bool], ...] = (
            (self.tr("Source"), self.source, False),
            (self.tr("Camera"), self.camera, True),
            (self.tr("Region of interest"), self.roi, False),
            (self.tr("Decision"), self.decision, True),
            (self.tr("Learning"), self.learning, True),
            (self.tr("Classes"), self.classes, True),
            (self.tr("Products"), self.products, True),
            (self.tr("This PC and you"), self.person, True),
            (self.tr("Operators"), self.operators, True),
            (self.tr("Keys"), self.keys, True),
        )
        row = QHBoxLayout(self)
        margin = theme.spacing(2)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(margin)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setSpacing(2)
        self.stack = QStackedWidget(self)
        self._sections: list[QWidget] = []
        widest = 0
        for name, section, scrolls in sections:
            self.list.addItem(name)
            item = self.list.item(self.list.count() - 1)
            item.setSizeHint(QSize(0, theme.control_height()))
            widest = max(widest, self.list.fontMetrics().horizontalAdvance(name))
            self._sections.append(section)
            self.stack.addWidget(_scrolling(section) if scrolls else section)
        self.list.setFixedWidth(widest + 56)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        self.list.currentRowChanged.connect(self._on_section)
        self.list.setCurrentRow(0)

    def activated(self) -> None:
        """The page is shown."""
        self._shown = True
        self._tell("activated")

    def deactivated(self) -> None:
        """The page is left."""
        self._tell("deactivated")
        self._shown = False

    def show_section(self, section: QWidget) -> None:
        """Show one of the sections."""
        self.list.setCurrentRow(self._sections.index(section))

    def _on_section(self, row: int) -> None:
        self._tell("deactivated")
        self.stack.setCurrentIndex(row)
        self._tell("activated")

    def _tell(self, what: str) -> None:
        section = self._sections[self.stack.currentIndex()]
        method = getattr(section, what, None)
        if self._shown and method is not None:
            method()


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
        self.targets.activated.connect(lambda _row: self._on_size())
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

    def _on_size(self) -> None:
        size = self.targets.currentData()
        if size == self._station.settings.size:
            return
        station = self._station
        station.update_settings(size=size)
        # Pages take their sizes when they are built; opening the product anew builds them.
        running = station.source_text if station.source is not None else None
        station.open_product(station.product.name, source=running)


def _scrolling(section: QWidget) -> ScrollColumn:
    section.setMaximumWidth(_WIDEST)
    area = ScrollColumn(section)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return area
