"""The large picture: a blit of what the pipeline composed, or a still picture composed here."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_gui.core.compose import MAX_ZOOM, Placing, View, compose, place
from inspector_gui.core.frame import Frame
from inspector_gui.core.result import InspectionResult
from inspector_gui.ui import theme
from inspector_gui.ui.picture_words import write_names, write_stages

if TYPE_CHECKING:
    from inspector_gui.runtime.composer import Shown
    from inspector_gui.runtime.pipeline import Pipeline

_ZOOM_STEP = 1.25


class ImageView(QWidget):
    """Shows one picture at device resolution with zoom, pan and overlays.

    Live pictures are composed by the pipeline and only copied here. A still picture (held, or a
    part selected afterwards) is composed here whenever the view changes: once per change, a few
    milliseconds.

    Signals:
        view_changed: Zoom, pan, size or an overlay is another now.
    """

    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(240, 160))
        self.setAccessibleName(self.tr("Picture"))
        self._pipeline: Pipeline | None = None
        self._view = View(width=640, height=480)
        self._shown: Shown | None = None  # the live picture, newest
        self._painted: Shown | None = None  # the live picture a person sees
        self._still: tuple[Frame, InspectionResult] | None = None
        self._composed: NDArray[np.uint8] | None = None  # the still picture, None when outdated
        self._drag: QPointF | None = None
        theme.theme_signals.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    # --- what is shown -------------------------------------------------------------------------

    def set_pipeline(self, pipeline: "Pipeline | None") -> None:
        """Take live pictures from this pipeline and tell it about the view."""
        self._pipeline = pipeline
        self._shown = self._painted = None
        self._tell_pipeline()
        self.update()

    def refresh(self) -> "Shown | None":
        """Take the newest live picture; call it when the pipeline has something new.

        Returns:
            What is shown live now, or None before the first picture.
        """
        latest = self._pipeline.latest() if self._pipeline is not None else None
        if latest is not self._shown:
            self._shown = latest
            if self._still is None:
                self.update()
        return latest

    def show_still(self, frame: Frame, result: InspectionResult) -> None:
        """Show this frame until `show_live`."""
        self._still = (frame, result)
        self._composed = None
        self.update()

    def show_live(self) -> None:
        """Show the live picture again."""
        self._still = self._painted = None
        self._composed = None
        self.update()

    @property
    def content(self) -> tuple[Frame, InspectionResult] | None:
        """The frame to be shown and its verdict."""
        if self._still is not None:
            return self._still
        if self._shown is None:
            return None
        return self._shown.frame, self._shown.result

    @property
    def seen(self) -> tuple[Frame, InspectionResult] | None:
        """The frame a person has before them and its verdict: what an answer is about.

        A newer live picture that has arrived but is not painted yet does not count.
        """
        if self._still is not None:
            return self._still
        if self._painted is None:
            return None
        return self._painted.frame, self._painted.result

    @property
    def live_result(self) -> InspectionResult | None:
        """The verdict on the newest live picture, whatever is on the screen."""
        return self._shown.result if self._shown is not None else None

    @property
    def view(self) -> View:
        """Size in device pixels, zoom, pan and overlays."""
        return self._view

    def change_view(self, **changes: Any) -> None:
        """Change fields of `view`, such as `mask=False` or `opacity=0.3`."""
        changed = replace(self._view, **changes)
        if changed == self._view:
            return
        self._view = changed
        self._composed = None
        self._tell_pipeline()
        self.update()
        self.view_changed.emit()

    # --- zoom and pan --------------------------------------------------------------------------

    def zoom_in(self) -> None:
        """One step larger around the middle."""
        self._zoom(_ZOOM_STEP, self._middle())

    def zoom_out(self) -> None:
        """One step smaller around the middle."""
        self._zoom(1 / _ZOOM_STEP, self._middle())

    def fit(self) -> None:
        """The whole picture."""
        self.change_view(zoom=1.0, center_x=0.5, center_y=0.5)

    @property
    def scale(self) -> float | None:
        """Device pixels per picture pixel, or None without a picture."""
        placing = self._placing(self._view)
        return None if placing is None else placing.scale

    def _middle(self) -> QPointF:
        return QPointF(self._view.picture_width / 2, self._view.height / 2)

    def _zoom(self, factor: float, anchor: QPointF) -> None:
        """Zoom so that the picture's point under `anchor` (device pixels) stays there."""
        placing, size = self._placing(self._view), self._picture_size()
        if placing is None or size is None:
            return
        zoom = min(MAX_ZOOM, max(1.0, self._view.zoom * factor))
        scale = placing.scale * zoom / self._view.zoom
        point_x = (anchor.x() - placing.left) / placing.scale
        point_y = (anchor.y() - placing.top) / placing.scale
        self._look_at(
            point_x + (self._view.picture_width / 2 - anchor.x()) / scale,
            point_y + (self._view.height / 2 - anchor.y()) / scale,
            zoom,
        )

    def _look_at(self, x: float, y: float, zoom: float) -> None:
        """Put a picture point into the middle, as far as the picture's edges allow."""
        size = self._picture_size()
        if size is None:
            return
        wanted = replace(self._view, zoom=zoom, center_x=x / size[0], center_y=y / size[1])
        real = place(*size, wanted)  # keeps within the edges; go on from what is really shown
        self.change_view(
            zoom=zoom,
            center_x=(wanted.picture_width / 2 - real.left) / real.scale / size[0],
            center_y=(wanted.height / 2 - real.top) / real.scale / size[1],
        )

    def _picture_size(self) -> tuple[int, int] | None:
        content = self.content
        if content is None:
            return None
        height, width = content[0].image.shape[:2]
        return width, height

    def _placing(self, view: View) -> Placing | None:
        size = self._picture_size()
        return None if size is None else place(*size, view)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        steps = event.angleDelta().y() / 120
        if steps:
            self._zoom(_ZOOM_STEP**steps, event.position() * self.devicePixelRatioF())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the picture."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture."""
        placing = self._placing(self._view)
        if self._drag is None or placing is None:
            return
        moved = (event.position() - self._drag) * self.devicePixelRatioF()
        self._drag = event.position()
        middle = self._middle() - moved
        self._look_at(
            (middle.x() - placing.left) / placing.scale,
            (middle.y() - placing.top) / placing.scale,
            self._view.zoom,
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the picture."""
        self._drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole picture."""
        self.fit()

    # --- painting ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for pictures of the new size."""
        ratio = self.devicePixelRatioF()
        self.change_view(
            width=max(1, round(self.width() * ratio)), height=max(1, round(self.height() * ratio))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the composed picture; write the regions' names on top."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        if (round(self.width() * ratio), round(self.height() * ratio)) != (
            self._view.width,
            self._view.height,
        ):  # moved to a screen with another density
            self.resizeEvent(QResizeEvent(self.size(), self.size()))
        picture, view = self._picture()
        content = self.content
        if picture is None or content is None:
            painter.fillRect(self.rect(), theme.colour("canvas"))
            return
        height, width = picture.shape[:2]
        # QImage does not own the pixels: `picture` lives until the end of this call.
        image = QImage(picture.data, width, height, picture.strides[0], QImage.Format.Format_RGB888)
        if (width, height) == (self._view.width, self._view.height):
            image.setDevicePixelRatio(ratio)
            painter.drawImage(QPointF(0, 0), image)
        else:  # composed for the size before; the next one fits
            painter.drawImage(QRectF(self.rect()), image)
            self._note_painted()
            return
        if view.regions:
            write_names(painter, content[0], content[1].regions, view, ratio)
        if view.stages is not None:
            write_stages(painter, view.stages, view, ratio)
        self._note_painted()

    def _note_painted(self) -> None:
        shown = self._shown
        if self._still is None and shown is not None and shown is not self._painted:
            self._painted = shown
            if self._pipeline is not None:
                self._pipeline.painted(shown)

    def _picture(self) -> tuple[NDArray[np.uint8] | None, View]:
        if self._still is not None:
            if self._composed is None:
                frame, result = self._still
                self._composed = compose(frame.image, result, self._view)
            return self._composed, self._view
        if self._shown is not None:
            return self._shown.picture, self._shown.view
        return None, self._view

    def _on_theme_changed(self) -> None:
        canvas = theme.colour("canvas")
        self.change_view(background=(canvas.red(), canvas.green(), canvas.blue()))

    def _tell_pipeline(self) -> None:
        if self._pipeline is not None:
            self._pipeline.set_view(self._view)
