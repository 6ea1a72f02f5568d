"""Settings: everything acts at once and is kept; there is nothing to save."""

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.ui import theme
from inspector_gui.ui.camera_settings import CameraForm
from inspector_gui.ui.decision_settings import DecisionSettings
from inspector_gui.ui.key_settings import KeySettings
from inspector_gui.ui.learning_settings import LearningSettings
from inspector_gui.ui.operator_settings import OperatorSettings
from inspector_gui.ui.person_settings import PersonSettings
from inspector_gui.ui.product_settings import ClassSettings, ProductSettings
from inspector_gui.ui.roi_editor import RoiEditor
from inspector_gui.ui.scroll_column import ScrollColumn
from inspector_gui.ui.source_settings import SourceSettings
from inspector_gui.ui.station import Station

#: Lines of a form that are longer than this are hard to follow with the eye.
_WIDEST = 1100
SectionT = TypeVar("SectionT", bound=QWidget)


class SettingsPage(QWidget):
    """Sections at the left, the chosen one at the right; each is built when it is first wanted."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Settings")
        self._station = station
        self._shown = False
        titles = {
            "source": self.tr("Source"),
            "camera": self.tr("Camera"),
            "roi": self.tr("Region of interest"),
            "decision": self.tr("Decision"),
            "learning": self.tr("Learning"),
            "classes": self.tr("Classes"),
            "products": self.tr("Products"),
            "person": self.tr("This PC and you"),
            "operators": self.tr("Operators"),
            "keys": self.tr("Keys"),
        }
        self._names = tuple(titles)
        row = QHBoxLayout(self)
        margin = theme.spacing(2)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(margin)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setSpacing(2)
        self.stack = QStackedWidget(self)
        widest = 0
        self._places: dict[str, QVBoxLayout] = {}
        for name, title in titles.items():
            self.list.addItem(title)
            item = self.list.item(self.list.count() - 1)
            item.setSizeHint(QSize(0, theme.control_height()))
            widest = max(widest, self.list.fontMetrics().horizontalAdvance(title))
            place = QWidget(self.stack)
            self._places[name] = QVBoxLayout(place)
            self._places[name].setContentsMargins(0, 0, 0, 0)
            self.stack.addWidget(place)
        self.list.setFixedWidth(widest + 56)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        self.list.currentRowChanged.connect(self._on_section)
        self.list.setCurrentRow(0)

    # --- sections ------------------------------------------------------------------------------

    @cached_property
    def source(self) -> SourceSettings:
        """Where pictures come from."""
        return self._put("source", SourceSettings(self._station), scrolls=False)

    @cached_property
    def camera(self) -> CameraForm:
        """What is asked of the camera."""
        return self._put("camera", CameraForm(self._station))

    @cached_property
    def roi(self) -> RoiEditor:
        """The inspected part of the picture."""
        return self._put("roi", RoiEditor(self._station), scrolls=False)

    @cached_property
    def decision(self) -> DecisionSettings:
        """When it is OK, NG or CHECK."""
        return self._put("decision", DecisionSettings(self._station))

    @cached_property
    def learning(self) -> LearningSettings:
        """Learning at once."""
        return self._put("learning", LearningSettings(self._station))

    @cached_property
    def classes(self) -> ClassSettings:
        """The classes of the product."""
        return self._put("classes", ClassSettings(self._station))

    @cached_property
    def products(self) -> ProductSettings:
        """The products of the data folder."""
        return self._put("products", ProductSettings(self._station))

    @cached_property
    def person(self) -> PersonSettings:
        """Name, look, language and sounds."""
        return self._put("person", PersonSettings(self._station))

    @cached_property
    def operators(self) -> OperatorSettings:
        """Who may do what."""
        return self._put("operators", OperatorSettings(self._station))

    @cached_property
    def keys(self) -> KeySettings:
        """Every key of the program."""
        return self._put("keys", KeySettings(self._station))

    def _put(self, name: str, section: SectionT, *, scrolls: bool = True) -> SectionT:
        self._places[name].addWidget(_scrolling(section) if scrolls else section)
        return section

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
        built = vars(self)
        row = next(n for n, name in enumerate(self._names) if built.get(name) is section)
        self.list.setCurrentRow(row)

    def _on_section(self, row: int) -> None:
        self._tell("deactivated")
        self.stack.setCurrentIndex(row)
        self._tell("activated")

    def _tell(self, what: str) -> None:
        section = getattr(self, self._names[self.stack.currentIndex()])
        method = getattr(section, what, None)
        if self._shown and method is not None:
            method()


def _scrolling(section: QWidget) -> ScrollColumn:
    section.setMaximumWidth(_WIDEST)
    area = ScrollColumn(section)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return area
