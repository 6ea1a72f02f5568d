"""A still picture to look at closely and to draw on."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_gui.core.compose import MAX_ZOOM, Placing, View, compose, place
from inspector_gui.core.mask_view import paint_mask, picture_point

_WHEEL_STEP = 1.2
_KEY_STEP = 1.5
_PAN_STEP_PX = 80.0

#: Draws on top of the picture: painter in logical pixels, and where the picture lies in them.
Overlay = Callable[[QPainter, Placing], None]


def as_image(image: NDArray[np.uint8]) -> QImage:
    """A QImage over the pixels of an (h, w, 3) uint8 RGB array, which Qt keeps alive."""
    pixels = np.ascontiguousarray(image)
    height, width = pixels.shape[:2]
    shown = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888)
    shown.pixels = pixels  # type: ignore[attr-defined]  # a QImage does not own its buffer
    return shown


class PictureCanvas(QWidget):
    """Zoom and pan a still picture with its mask, exact to the pixel. GUI thread.

    The wheel zooms at the pointer; the right or middle button pans, the left one too while nothing
    draws. Whoever draws listens to the pointer signals and changes `marks` in place, then calls
    `mask_changed`. Positions are (x, y) in picture pixels; pixel (0, 0) covers 0..1.

    Signals:
        pressed: The left button went down (x, y); not sent while it pans.
        dragged: The pointer moved with the left button down (x, y).
        hovered: The pointer moved without a button (x, y).
        released: The left button went up (x, y).
        double_clicked: (x, y).
        view_changed: Zoom or position changed.
    """

    pressed = Signal(float, float)
    dragged = Signal(float, float)
    hovered = Signal(float, float)
    released = Signal(float, float)
    double_clicked = Signal(float, float)
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture"))
        self.drawing = False
        self.overlays: list[Overlay] = []
        self.marks: NDArray[np.uint8] | None = None
        self._image: NDArray[np.uint8] | None = None
        self._view = View(1, 1)
        self._plain: NDArray[np.uint8] | None = None
        self._shown: QImage | None = None
        self._pan_from: QPointF | None = None

    def sizeHint(self) -> QSize:
        """Room to work in."""
        return QSize(640, 480)

    def minimumSizeHint(self) -> QSize:
        """The smallest size that still shows something."""
        return QSize(160, 120)

    # --- what is shown -------------------------------------------------------------------------

    @property
    def image(self) -> NDArray[np.uint8] | None:
        """(H, W, 3) uint8 RGB, or None."""
        return self._image

    @property
    def zoom(self) -> float:
        """1 fits the whole picture into the widget."""
        return self._view.zoom

    @property
    def mask_shown(self) -> bool:
        """Whether the mask is laid over the picture."""
        return self._view.mask

    def set_picture(
        self,
        image: NDArray[np.uint8] | None,
        mask: NDArray[np.uint8] | None = None,
        *,
        keep_view: bool = False,
    ) -> None:
        """Show another picture.

        Args:
            image: (H, W, 3) uint8 RGB, or None for an empty canvas.
            mask: (H, W) uint8, 0 good, k the k-th defect class; drawn on in place.
            keep_view: Keep zoom and position, for pictures of the same place.
        """
        self._image, self.marks = image, mask
        if not keep_view:
            self._view = replace(self._view, zoom=1.0, center_x=0.5, center_y=0.5)
        self._recompose()

    def mask_changed(self) -> None:
        """Show the mask as it is now."""
        self._shown = None
        self.update()

    def set_mask_shown(self, shown: bool) -> None:
        """Lay the mask over the picture or not."""
        self._view = replace(self._view, mask=shown)
        self.mask_changed()

    def set_mask_opacity(self, opacity: float) -> None:
        """How strongly the mask covers the picture, 0..1."""
        self._view = replace(self._view, opacity=opacity)
        self.mask_changed()

    # --- zoom and pan --------------------------------------------------------------------------

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom so that the picture point under `at` (widget pixels; the middle) stays there."""
        placing = self._placing()
        if placing is None or self._image is None:
            return
        spot = at or QPointF(self.width() / 2, self.height() / 2)
        ratio = self.devicePixelRatioF()
        x, y = spot.x() * ratio, spot.y() * ratio
        fixed = picture_point(x, y, placing)
        zoom = min(max(self._view.zoom * factor, 1.0), MAX_ZOOM)
        scale = placing.scale * zoom / self._view.zoom
        self._center_on(
            fixed[0] + (self._view.width / 2 - x) / scale,
            fixed[1] + (self._view.height / 2 - y) / scale,
            zoom,
        )

    def fit(self) -> None:
        """Show the whole picture."""
        self._view = replace(self._view, zoom=1.0, center_x=0.5, center_y=0.5)
        self._recompose()

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the picture by so many widget pixels."""
        placing = self._placing()
        if placing is None or self._image is None:
            return
        ratio = self.devicePixelRatioF()
        x, y = picture_point(
            self._view.width / 2 - dx * ratio, self._view.height / 2 - dy * ratio, placing
        )
        self._center_on(x, y, self._view.zoom)

    def to_picture(self, position: QPointF) -> tuple[float, float]:
        """The picture point under a widget position; outside it lies outside the picture."""
        placing = self._placing()
        if placing is None:
            return -1.0, -1.0
        ratio = self.devicePixelRatioF()
        return picture_point(position.x() * ratio, position.y() * ratio, placing)

    def to_widget(self, x: float, y: float) -> QPointF:
        """Where a picture point is shown."""
        placing = self._placing()
        if placing is None:
            return QPointF()
        ratio = self.devicePixelRatioF()
        return QPointF(
            (placing.left + x * placing.scale) / ratio, (placing.top + y * placing.scale) / ratio
        )

    def _center_on(self, x: float, y: float, zoom: float) -> None:
        assert self._image is not None
        height, width = self._image.shape[:2]
        # Kept inside what `place` can show, so that panning back starts to move at once.
        fit = min(self._view.width / width, self._view.height / height)
        half_x = min(0.5, self._view.width / (2 * fit * zoom * width))
        half_y = min(0.5, self._view.height / (2 * fit * zoom * height))
        self._view = replace(
            self._view,
            zoom=zoom,
            center_x=min(max(x / width, half_x), 1 - half_x),
            center_y=min(max(y / height, half_y), 1 - half_y),
        )
        self._recompose()

    def _placing(self) -> Placing | None:
        if self._image is None:
            return None
        return place(self._image.shape[1], self._image.shape[0], self._view)

    def _recompose(self) -> None:
        self._plain = self._shown = None
        self.update()
        self.view_changed.emit()

    # --- Qt events -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Compose for the new size."""
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        self._view = replace(self._view, width=max(1, width), height=max(1, height))
        self._recompose()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One blit, then the overlays."""
        painter = QPainter(self)
        placing = self._placing()
        if self._image is None or placing is None:
            painter.fillRect(self.rect(), self.palette().window())
            return
        ratio = self.devicePixelRatioF()
        if self._shown is None:
            self._shown = self._compose(self._image)
            self._shown.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(0, 0), self._shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        logical = Placing(placing.scale / ratio, placing.left / ratio, placing.top / ratio)
        for overlay in self.overlays:
            overlay(painter, logical)
        if self.hasFocus():
            self._paint_focus(painter)

    def _compose(self, image: NDArray[np.uint8]) -> QImage:
        if self._plain is None:
            self._plain = compose(image, None, self._view)
        if self.marks is None or not self._view.mask:
            return as_image(self._plain)
        marked = self._plain.copy()
        paint_mask(marked, self.marks, self._view)
        return as_image(marked)

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setPen(self.palette().highlight().color())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def changeEvent(self, event: QEvent) -> None:
        """A moved window may have another pixel ratio."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        self.zoom_by(_WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start to draw or to pan."""
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.drawing and self._image is not None:
            self.pressed.emit(*self.to_picture(event.position()))
        else:
            self._pan_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on drawing or panning."""
        if self._pan_from is not None:
            moved = event.position() - self._pan_from
            self._pan_from = event.position()
            self.pan_by(moved.x(), moved.y())
        elif event.buttons() & Qt.MouseButton.LeftButton and self.drawing:
            self.dragged.emit(*self.to_picture(event.position()))
        else:
            self.hovered.emit(*self.to_picture(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End drawing or panning."""
        if self._pan_from is not None:
            self._pan_from = None
            self.unsetCursor()
        elif event.button() == Qt.MouseButton.LeftButton and self.drawing:
            self.released.emit(*self.to_picture(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Close an outline; without a tool, look closer or at the whole picture."""
        position = self.to_picture(event.position())
        if self.drawing:
            self.double_clicked.emit(*position)
        elif self._view.zoom > 1:
            self.fit()
        else:
            self.zoom_by(4, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 zoom; Shift and the arrow keys pan."""
        pans = {
            Qt.Key.Key_Left: (_PAN_STEP_PX, 0.0),
            Qt.Key.Key_Right: (-_PAN_STEP_PX, 0.0),
            Qt.Key.Key_Up: (0.0, _PAN_STEP_PX),
            Qt.Key.Key_Down: (0.0, -_PAN_STEP_PX),
        }
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_KEY_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / _KEY_STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif shift and key in pans:
            self.pan_by(*pans[key])
        else:
            super().keyPressEvent(event)
