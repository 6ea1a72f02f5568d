"""What is asked of the camera, and what it really does."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from inspector_gui.core.product import CameraSettings
from inspector_gui.ui import theme
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.station import Station

_APPLY_AFTER_MS = 700

#: Field, lowest, highest, decimals, value when first switched on.
_FIELDS: tuple[tuple[str, float, float, int, float], ...] = (
    ("width", 16, 16384, 0, 1280),
    ("height", 16, 16384, 0, 720),
    ("fps", 1, 1000, 1, 30),
    ("exposure", -20, 100000, 1, -6),
    ("gain", 0, 10000, 1, 0),
    ("white_balance", 1000, 12000, 0, 4600),
    ("focus", 0, 10000, 0, 0),
)


class CameraForm(QWidget):
    """One switch and one number for each thing a camera may be asked; off leaves it to the camera.

    A change is written at once; the camera is opened again with it a moment later.
    """

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._filling = False
        self._switches: dict[str, QCheckBox] = {}
        self._numbers: dict[str, QDoubleSpinBox] = {}
        self._earlier: list[CameraSettings] = []
        self._apply = QTimer(self)
        self._apply.setSingleShot(True)
        self._apply.setInterval(_APPLY_AFTER_MS)
        self._apply.timeout.connect(self._on_apply)
        self._look = QTimer(self)
        self._look.setInterval(500)
        self._look.timeout.connect(self._show_answer)
        self._build()
        station.product_changed.connect(self._show)
        station.access.leaving.connect(self._leave)
        self._show()

    def _build(self) -> None:
        titles = {
            "width": self.tr("Width, px"),
            "height": self.tr("Height, px"),
            "fps": self.tr("Frames per second"),
            "exposure": self.tr("Exposure, as the driver counts it"),
            "gain": self.tr("Gain"),
            "white_balance": self.tr("White balance, K"),
            "focus": self.tr("Focus, as the driver counts it"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        card = Card(self.tr("Asked of the camera"), self)
        column.addWidget(card)
        note = Muted(
            self.tr(
                "What is not ticked is left to the camera. Fixed exposure, white balance and"
                " focus keep pictures comparable from part to part."
            ),
            card,
        )
        note.setWordWrap(True)
        card.body.addWidget(note)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.spacing(3))
        grid.setVerticalSpacing(theme.spacing())
        card.body.addLayout(grid)
        for row, (name, low, high, decimals, start) in enumerate(_FIELDS):
            switch = QCheckBox(titles[name], card)
            switch.setMinimumHeight(theme.control_height())
            number = QDoubleSpinBox(card)
            number.setLocale(QLocale.c())
            number.setRange(low, high)
            number.setDecimals(decimals)
            number.setValue(start)
            number.setKeyboardTracking(False)
            number.setAccessibleName(titles[name])
            number.setMinimumWidth(140)
            switch.toggled.connect(self._on_changed)
            number.valueChanged.connect(self._on_changed)
            grid.addWidget(switch, row, 0)
            grid.addWidget(number, row, 1)
            self._switches[name], self._numbers[name] = switch, number
        grid.setColumnStretch(2, 1)
        self._undo = ActionButton(self.tr("Undo the last change"), parent=card)
        self._undo.clicked.connect(self._on_undo)
        card.body.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)
        answer = Card(self.tr("What the camera really does"), self)
        self.answer = QLabel("", answer)
        self.notes = Muted("", answer)
        for label in (self.answer, self.notes):
            label.setWordWrap(True)
            answer.body.addWidget(label)
        column.addWidget(answer)
        column.addStretch(1)

    def activated(self) -> None:
        """Look what the camera answers while the section is shown."""
        self._show_answer()
        self._look.start()

    def deactivated(self) -> None:
        """Stop looking; a pending change is applied."""
        self._look.stop()
        self._leave()

    def _leave(self) -> None:
        if self._apply.isActive():
            self._apply.stop()
            self._on_apply()

    @property
    def settings(self) -> CameraSettings:
        """What the form asks for."""
        asked: dict[str, float | int | None] = {}
        for name, switch in self._switches.items():
            value = self._numbers[name].value()
            whole = name in ("width", "height")
            asked[name] = (int(value) if whole else value) if switch.isChecked() else None
        return CameraSettings.model_validate(asked)

    def _show(self) -> None:
        if self._station.place is None or self._apply.isActive():
            return
        self._fill(self._station.product.camera)
        self._undo.setEnabled(bool(self._earlier))

    def _fill(self, camera: CameraSettings) -> None:
        self._filling = True
        for name, switch in self._switches.items():
            value = getattr(camera, name)
            switch.setChecked(value is not None)
            if value is not None:
                self._numbers[name].setValue(float(value))
            self._numbers[name].setEnabled(value is not None)
        self._filling = False

    def _on_changed(self) -> None:
        for name, switch in self._switches.items():
            self._numbers[name].setEnabled(switch.isChecked())
        if not self._filling:
            self._apply.start()

    def _on_apply(self) -> None:
        asked = self.settings
        if self._station.place is None or asked == self._station.product.camera:
            return
        before = self._station.product.camera
        if self._write(asked):
            self._earlier.append(before)
        else:
            self._show()

    def _on_undo(self) -> None:
        self._apply.stop()
        if self._earlier and self._write(self._earlier[-1]):
            self._earlier.pop()

    def _write(self, asked: CameraSettings) -> bool:
        """Ask this of the camera from now on; False when it is refused."""
        station = self._station

        def reopen() -> None:
            station.product_changed.disconnect(connection)
            if station.source_text.startswith("camera:"):
                station.set_source(station.source_text, remember=False)

        connection: Callable[[], None] | object = station.product_changed.connect(reopen)
        if station.update_product(camera=asked.model_dump()):
            return True
        station.product_changed.disconnect(connection)
        return False

    def _show_answer(self) -> None:
        source = self._station.source
        mode = str(getattr(source, "mode", ""))
        if not self._station.source_text.startswith("camera:"):
            text = self.tr("No USB camera is in use; these settings wait for one.")
        else:
            text = mode or self.tr("It has not answered yet.")
        if text != self.answer.text():
            self.answer.setText(text)
        notes = "\n".join(in_words(note) for note in getattr(source, "notes", ()))
        self.notes.setVisible(bool(notes))
        self.notes.set_level("warning")
        if notes != self.notes.text():
            self.notes.setText(notes)
