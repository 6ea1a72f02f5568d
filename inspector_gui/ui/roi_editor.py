"""The region of interest, drawn on the live picture."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector_gui.core.compose import Placing
from inspector_gui.core.preprocess import Roi
from inspector_gui.ui import theme
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.picture_canvas import PictureCanvas
from inspector_gui.ui.station import Station

_EVERY_NS = 150_000_000  # the picture is a background here: a few a second are enough
_HANDLE_PX = 14.0
_LEAST = 0.02
_WHOLE = Roi(x=0, y=0, width=1, height=1)


class _Grip(Enum):
    NEW = auto()
    MOVE = auto()
    CORNER = auto()


@dataclass(slots=True)
class _Drag:
    """A drag under way; positions are fractions of the picture."""

    grip: _Grip
    anchor: tuple[float, float]
    before: QRectF


class RoiEditor(QWidget):
    """Drag a rectangle over what shall be inspected, or type its edges. GUI thread.

    The change is written when the mouse is released or a number entered.
    """

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._rect = QRectF(0, 0, 1, 1)
        self._drag: _Drag | None = None
        self._earlier: list[Roi | None] = []
        self._shown_at = 0
        self._filling = False
        self._active = False
        self._build()
        station.product_changed.connect(self._show)
        station.frame_ready.connect(self._on_frame)
        self._show()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        card = Card(self.tr("Region of interest"), self)
        column.addWidget(card, 1)
        note = Muted(
            self.tr(
                "Drag over the part of the picture that matters. Models trained from now on look"
                " at this region only; the active model keeps the region it was trained with."
            ),
            card,
        )
        note.setWordWrap(True)
        card.body.addWidget(note)
        self.canvas = PictureCanvas(card)
        self.canvas.setAccessibleName(self.tr("Live picture with the region of interest"))
        self.canvas.drawing = True
        self.canvas.setCursor(Qt.CursorShape.CrossCursor)
        self.canvas.overlays.append(self._paint)
        self.canvas.pressed.connect(self._on_pressed)
        self.canvas.dragged.connect(self._on_dragged)
        self.canvas.released.connect(self._on_released)
        card.body.addWidget(self.canvas, 1)
        self._numbers: list[QDoubleSpinBox] = []
        row = QHBoxLayout()
        names = (self.tr("Left"), self.tr("Top"), self.tr("Width"), self.tr("Height"))
        for name in names:
            row.addWidget(Muted(name, card))
            number = QDoubleSpinBox(card)
            number.setLocale(QLocale.c())
            number.setRange(0, 100)
            number.setDecimals(1)
            number.setSuffix(" %")
            number.setKeyboardTracking(False)
            number.setAccessibleName(self.tr("{name} of the region, percent").format(name=name))
            number.valueChanged.connect(self._on_number)
            row.addWidget(number)
            self._numbers.append(number)
        row.addStretch(1)
        self._pixels = QLabel("", card)
        row.addWidget(self._pixels)
        card.body.addLayout(row)
        buttons = QHBoxLayout()
        self.reset = ActionButton(self.tr("Whole picture"), parent=card)
        self.reset.clicked.connect(lambda: self._write(None))
        self.undo = ActionButton(self.tr("Undo the last change"), parent=card)
        self.undo.clicked.connect(self._on_undo)
        buttons.addWidget(self.reset)
        buttons.addWidget(self.undo)
        card.body.addLayout(buttons)

    def activated(self) -> None:
        """Follow the live picture while the section is shown."""
        self._active = True
        self._shown_at = 0
        self._on_frame()

    def deactivated(self) -> None:
        """Let the live picture go."""
        self._active = False

    # --- what is shown -------------------------------------------------------------------------

    def _on_frame(self) -> None:
        shown = self._station.pipeline.latest() if self._station.pipeline is not None else None
        if not self._active or shown is None or self._drag is not None:
            return
        age = shown.composed_at - self._shown_at
        if self.canvas.image is None or age >= _EVERY_NS:
            self._shown_at = shown.composed_at
            same = (
                self.canvas.image is not None and self.canvas.image.shape == shown.frame.image.shape
            )
            self.canvas.set_picture(shown.frame.image, keep_view=same)
            self._show_pixels()

    def _show(self) -> None:
        if self._station.place is None or self._drag is not None:
            return
        roi = self._station.product.roi or _WHOLE
        self._rect = QRectF(roi.x, roi.y, roi.width, roi.height)
        self._show_numbers()
        self.undo.setEnabled(bool(self._earlier))
        self.reset.setEnabled(self._station.product.roi is not None)
        self.canvas.update()

    def _show_numbers(self) -> None:
        self._filling = True
        values = (self._rect.x(), self._rect.y(), self._rect.width(), self._rect.height())
        for number, value in zip(self._numbers, values, strict=True):
            number.setValue(value * 100)
        self._filling = False
        self._show_pixels()

    def _show_pixels(self) -> None:
        image = self.canvas.image
        if image is None:
            self._pixels.setText("")
            return
        width = round(self._rect.width() * image.shape[1])
        height = round(self._rect.height() * image.shape[0])
        self._pixels.setText(f"{width} × {height} px")

    def _paint(self, painter: QPainter, placing: Placing) -> None:
        image = self.canvas.image
        if image is None:
            return
        height, width = image.shape[:2]
        whole = QRectF(placing.left, placing.top, width * placing.scale, height * placing.scale)
        inner = QRectF(
            whole.left() + self._rect.left() * whole.width(),
            whole.top() + self._rect.top() * whole.height(),
            self._rect.width() * whole.width(),
            self._rect.height() * whole.height(),
        )
        veil = QColor(0, 0, 0, 130)
        painter.fillRect(QRectF(whole.topLeft(), QPointF(whole.right(), inner.top())), veil)
        painter.fillRect(QRectF(QPointF(whole.left(), inner.bottom()), whole.bottomRight()), veil)
        left = QRectF(whole.left(), inner.top(), inner.left() - whole.left(), inner.height())
        painter.fillRect(left, veil)
        right = QRectF(inner.right(), inner.top(), whole.right() - inner.right(), inner.height())
        painter.fillRect(right, veil)
        for ink, line in ((QColor(0, 0, 0), 4.0), (QColor(110, 168, 254), 2.0)):
            painter.setPen(QPen(ink, line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(inner)
        painter.setPen(QPen(QColor(0, 0, 0), 1))
        painter.setBrush(QColor(110, 168, 254))
        for corner in (
            inner.topLeft(),
            inner.topRight(),
            inner.bottomLeft(),
            inner.bottomRight(),
        ):
            painter.drawRect(QRectF(corner.x() - 5, corner.y() - 5, 10, 10))

    # --- dragging ------------------------------------------------------------------------------

    def _fraction(self, x: float, y: float) -> tuple[float, float]:
        assert self.canvas.image is not None
        height, width = self.canvas.image.shape[:2]
        return min(max(x / width, 0.0), 1.0), min(max(y / height, 0.0), 1.0)

    def _on_pressed(self, x: float, y: float) -> None:
        if self.canvas.image is None:
            return
        height, width = self.canvas.image.shape[:2]
        here = self.canvas.to_widget(x, y)
        rect = self._rect
        whole = rect == QRectF(0, 0, 1, 1)
        opposite = {
            (rect.left(), rect.top()): (rect.right(), rect.bottom()),
            (rect.right(), rect.top()): (rect.left(), rect.bottom()),
            (rect.left(), rect.bottom()): (rect.right(), rect.top()),
            (rect.right(), rect.bottom()): (rect.left(), rect.top()),
        }
        for (corner_x, corner_y), far in opposite.items():
            spot = self.canvas.to_widget(corner_x * width, corner_y * height)
            if (spot - here).manhattanLength() <= _HANDLE_PX:
                self._drag = _Drag(_Grip.CORNER, far, QRectF(rect))
                return
        point = self._fraction(x, y)
        inside = rect.contains(*point) and not whole
        self._drag = _Drag(_Grip.MOVE if inside else _Grip.NEW, point, QRectF(rect))

    def _on_dragged(self, x: float, y: float) -> None:
        drag = self._drag
        if drag is None:
            return
        px, py = self._fraction(x, y)
        if drag.grip is _Grip.MOVE:
            dx, dy = px - drag.anchor[0], py - drag.anchor[1]
            left = min(max(drag.before.x() + dx, 0.0), 1 - drag.before.width())
            top = min(max(drag.before.y() + dy, 0.0), 1 - drag.before.height())
            self._rect = QRectF(left, top, drag.before.width(), drag.before.height())
        else:
            ax, ay = drag.anchor
            self._rect = QRectF(min(ax, px), min(ay, py), abs(ax - px), abs(ay - py))
        self._show_numbers()
        self.canvas.update()

    def _on_released(self, x: float, y: float) -> None:
        drag, self._drag = self._drag, None
        if drag is None:
            return
        too_small = self._rect.width() < _LEAST or self._rect.height() < _LEAST
        if too_small or self._rect == drag.before:
            self._show()
        else:
            self._write(_roi_of(self._rect))

    def _on_number(self) -> None:
        if self._filling:
            return
        x, y, width, height = (number.value() / 100 for number in self._numbers)
        width, height = max(width, _LEAST), max(height, _LEAST)
        x, y = min(x, 1 - _LEAST), min(y, 1 - _LEAST)
        self._rect = QRectF(x, y, min(width, 1 - x), min(height, 1 - y))
        self._write(_roi_of(self._rect))

    def _write(self, roi: Roi | None) -> None:
        if roi == _WHOLE:
            roi = None
        if self._station.place is None or roi == self._station.product.roi:
            self._show()
            return
        before = self._station.product.roi
        if self._station.update_product(roi=roi):
            self._earlier.append(before)
        else:
            self._show()

    def _on_undo(self) -> None:
        if self._earlier and self._station.update_product(roi=self._earlier[-1]):
            self._earlier.pop()


def _roi_of(rect: QRectF) -> Roi:
    x, y = round(max(rect.x(), 0.0), 4), round(max(rect.y(), 0.0), 4)
    width = min(round(rect.width(), 4), round(1 - x, 4))
    return Roi(x=x, y=y, width=width, height=min(round(rect.height(), 4), round(1 - y, 4)))
