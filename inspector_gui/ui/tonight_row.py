"""A row under the start button: train tonight, at which hour, or rather not."""

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from inspector_gui.ui import theme
from inspector_gui.ui.card import ActionButton

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station


class TonightRow(QWidget):
    """Shows and changes the plan of the open product.

    Attributes:
        button: Plans or drops.
        hour: Of the night.
    """

    def __init__(self, station: "Station", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planned = station.planned
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.spacing())
        self.button = ActionButton("", parent=self)
        row.addWidget(self.button, 1)
        self.hour = QTimeEdit(self)
        self.hour.setDisplayFormat("HH:mm")
        self.hour.setAccessibleName(self.tr("Hour of the nightly training"))
        self.hour.setMinimumHeight(theme.control_height())
        self.hour.setKeyboardTracking(False)
        self.hour.timeChanged.connect(self._on_hour)
        row.addWidget(self.hour)
        station.product_changed.connect(self.show_plan)
        self.show_plan()

    def show_plan(self) -> None:
        """As the product says now."""
        planned = self._planned.at is not None
        self.button.set_text(self.tr("Not tonight") if planned else self.tr("Train tonight"))
        self.hour.blockSignals(True)
        hour = self._planned.hour
        self.hour.setTime(QTime(hour.hour, hour.minute))
        self.hour.blockSignals(False)

    def _on_hour(self, hour: QTime) -> None:
        self._planned.set_hour(time(hour.hour(), hour.minute()))
