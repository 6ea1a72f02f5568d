"""The tools that draw masks: brush, eraser, polygon, grow to edge."""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector_gui.core.compose import Placing
from inspector_gui.core.mask_edit import (
    BRUSH_SIZES,
    MaskPatch,
    fill_polygon,
    grow_to_edge,
    paint_stroke,
    put_pixels,
)
from inspector_gui.core.result import Box
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Muted
from inspector_gui.ui.picture_canvas import PictureCanvas
from inspector_gui.ui.station import Station

_CLOSE_PX = 10.0  # a click this near to the first corner closes an outline
_LEAST_REACH_PX = 8
_ROOMY = 45  # controls higher than this (touch size) need a third row


class Tool(StrEnum):
    """What the left mouse button does on the picture."""

    PAN = "pan"
    BRUSH = "brush"
    ERASER = "eraser"
    POLYGON = "polygon"
    GROW = "grow"


class MaskTools(QWidget):
    """Draws on a canvas with the chosen tool, in the layer of the chosen defect class.

    Signals:
        edited: The mask was changed by one stroke or command (MaskPatch).
        layer_changed: Another class is drawn now (number from 1).
    """

    edited = Signal(object)
    layer_changed = Signal(int)

    def __init__(
        self, canvas: PictureCanvas, station: Station, keys: dict[str, str], parent: QWidget
    ) -> None:
        """Make the tools.

        Args:
            canvas: What is drawn on.
            station: For work off the GUI thread.
            keys: Key captions by action: brush, eraser, polygon, grow, smaller, larger, accept,
                clear.
            parent: Owner.
        """
        super().__init__(parent)
        self._canvas = canvas
        self._station = station
        self._tool = Tool.PAN
        self._size_index = BRUSH_SIZES.index(12)
        self._layer = 1
        self._before: NDArray[np.uint8] | None = None
        self._seed: NDArray[np.uint8] | None = None
        self._last = (0.0, 0.0)
        self._outline: list[tuple[float, float]] = []
        self._pointer: tuple[float, float] | None = None
        self._model_mask: NDArray[np.uint8] | None = None
        self._build(keys)
        canvas.overlays.append(self._paint)
        canvas.pressed.connect(self._on_pressed)
        canvas.dragged.connect(self._on_dragged)
        canvas.hovered.connect(self._on_hovered)
        canvas.released.connect(self._on_released)
        canvas.double_clicked.connect(self._on_double_clicked)
        self._show_state()

    def _build(self, keys: dict[str, str]) -> None:
        tools = (
            (Tool.BRUSH, self.tr("Brush"), self.tr("Paint the defect")),
            (Tool.ERASER, self.tr("Erase"), self.tr("Take marks away")),
            (Tool.POLYGON, self.tr("Polygon"), self.tr("Click the corners; Enter closes")),
            (Tool.GROW, self.tr("Grow to edge"), self.tr("Draw roughly: marks find the edges")),
        )
        self._buttons: dict[Tool, ActionButton] = {}
        first, second = QHBoxLayout(), QHBoxLayout()
        for tool, title, hint in tools:
            button = self._button(title, keys[tool])
            button.setCheckable(True)
            button.setToolTip(hint)
            button.clicked.connect(lambda _on, tool=tool: self.choose(tool))
            self._buttons[tool] = button
            first.addWidget(button)
        self._smaller = self._button("", keys["smaller"])
        self._larger = self._button("", keys["larger"])
        for button in (self._smaller, self._larger):
            button.setMaximumWidth(theme.control_height() + 8)
        self._size = Muted("", self)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._size.setMinimumWidth(self._size.fontMetrics().horizontalAdvance("0000 px"))
        self._smaller.setAccessibleName(self.tr("Smaller brush"))
        self._larger.setAccessibleName(self.tr("Larger brush"))
        self._smaller.setToolTip(self.tr("Smaller brush"))
        self._larger.setToolTip(self.tr("Larger brush"))
        self._smaller.clicked.connect(lambda: self.resize_brush(-1))
        self._larger.clicked.connect(lambda: self.resize_brush(1))
        self._layers = QHBoxLayout()
        self.accept_button = self._button(self.tr("Take the model's mask"), keys["accept"])
        self.clear_button = self._button(self.tr("Clear"), keys["clear"])
        self.accept_button.clicked.connect(self.accept_model)
        self.clear_button.clicked.connect(self.clear)
        third = QHBoxLayout()
        large = theme.control_height() > _ROOMY
        first.addStretch(1)
        for widget in (self._smaller, self._size, self._larger):
            (third if large else first).addWidget(widget)
        second.addLayout(self._layers)
        second.addStretch(1)
        third.addStretch(1)
        for widget in (self.accept_button, self.clear_button):
            (third if large else second).addWidget(widget)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.spacing(0.5))
        for row in (first, second, third):
            rows.addLayout(row)

    def _button(self, text: str, key: str) -> ActionButton:
        button = ActionButton(text, key, "plain", self)
        button.setFont(theme.scaled_font(0.92))
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    # --- state ---------------------------------------------------------------------------------

    @property
    def tool(self) -> Tool:
        """The chosen tool."""
        return self._tool

    @property
    def brush_px(self) -> int:
        """Brush diameter in picture pixels."""
        return BRUSH_SIZES[self._size_index]

    @property
    def layer(self) -> int:
        """Number of the defect class being drawn, from 1."""
        return self._layer

    @property
    def drawing(self) -> bool:
        """Whether a stroke is under way or still being fitted to the edges."""
        return self._before is not None

    @property
    def outlining(self) -> bool:
        """Whether an outline is half drawn."""
        return bool(self._outline)

    def set_classes(self, names: tuple[str, ...]) -> None:
        """Offer a layer for each defect class."""
        while (item := self._layers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._layer_buttons: list[ActionButton] = []
        for number, name in enumerate(names, start=1):
            button = self._button(name.replace("&", "&&"), "")
            button.setCheckable(True)
            button.set_stripe(theme.class_colour(number - 1))
            button.setMinimumWidth(button.sizeHint().width() + 6)
            button.setToolTip(self.tr("Draw marks of the class {name}").format(name=name))
            button.setAccessibleName(self.tr("Draw {name}").format(name=name))
            button.clicked.connect(lambda _on, number=number: self.set_layer(number))
            self._layers.addWidget(button)
            self._layer_buttons.append(button)
        self.setEnabled(bool(names))
        self._show_state()

    def set_layer(self, number: int) -> None:
        """Draw another class."""
        self._layer = max(1, number)
        self._show_state()
        self.layer_changed.emit(self._layer)

    def set_model_mask(self, mask: NDArray[np.uint8] | None) -> None:
        """What `accept_model` would take over."""
        self._model_mask = mask
        self._show_state()

    def choose(self, tool: Tool) -> None:
        """Take a tool; the same one again puts it away."""
        self._outline.clear()
        self._tool = Tool.PAN if tool == self._tool else tool
        self._canvas.drawing = self._tool != Tool.PAN
        cross = Qt.CursorShape.CrossCursor
        if self._canvas.drawing:
            self._canvas.setCursor(cross)
        else:
            self._canvas.unsetCursor()
        self._show_state()
        self._canvas.update()

    def resize_brush(self, steps: int) -> None:
        """Step to a larger or smaller brush."""
        self._size_index = min(max(self._size_index + steps, 0), len(BRUSH_SIZES) - 1)
        self._show_state()
        self._canvas.update()

    def _show_state(self) -> None:
        for tool, button in self._buttons.items():
            button.setChecked(tool == self._tool)
        for number, layer in enumerate(getattr(self, "_layer_buttons", []), start=1):
            layer.setChecked(number == self._layer)
        self._size.setText(self.tr("{size} px").format(size=self.brush_px))
        self._size.setAccessibleName(self.tr("Brush size {size} px").format(size=self.brush_px))
        drawable = self._canvas.image is not None
        self.accept_button.setEnabled(drawable and self._model_mask is not None)
        mask = self._canvas.marks
        self.clear_button.setEnabled(drawable and mask is not None and bool(mask.any()))

    def refresh(self) -> None:
        """The canvas shows another picture or mask."""
        self._before = None
        self._outline.clear()
        self._show_state()

    # --- commands ------------------------------------------------------------------------------

    def accept_model(self) -> None:
        """Replace the mask by the model's."""
        if self._model_mask is not None:
            self._begin()
            assert self._canvas.marks is not None
            self._canvas.marks[:] = self._model_mask
            self._end()

    def clear(self) -> None:
        """Take all marks away."""
        if self._canvas.marks is not None and self._canvas.marks.any():
            self._begin()
            self._canvas.marks[:] = 0
            self._end()

    def close_outline(self) -> None:
        """Fill the outline drawn so far."""
        points, self._outline = self._outline, []
        if len(points) >= 3:
            self._begin()
            assert self._canvas.marks is not None
            fill_polygon(self._canvas.marks, points, self._layer)
            self._end()
        self._canvas.update()

    def step_back(self) -> bool:
        """Take the last corner of an outline back; False when none is being drawn."""
        if not self._outline:
            return False
        self._outline.pop()
        self._canvas.update()
        return True

    def leave(self) -> None:
        """Drop a half-drawn outline, else put the tool away."""
        if self._outline:
            self._outline.clear()
            self._canvas.update()
        elif self._tool != Tool.PAN:
            self.choose(self._tool)

    # --- drawing -------------------------------------------------------------------------------

    def _begin(self) -> None:
        image = self._canvas.image
        assert image is not None
        if self._canvas.marks is None:
            self._canvas.marks = np.zeros(image.shape[:2], np.uint8)
        self._before = self._canvas.marks.copy()
        self._canvas.set_mask_shown(True)

    def _end(self) -> None:
        before, mask = self._before, self._canvas.marks
        self._before = None
        if before is None or mask is None:
            return
        patch = MaskPatch.between(before, mask)
        self._canvas.mask_changed()
        self._show_state()
        if patch is not None:
            self.edited.emit(patch)

    def _on_pressed(self, x: float, y: float) -> None:
        if self._tool is Tool.POLYGON:
            self._add_corner(x, y)
            return
        self._begin()
        assert self._canvas.marks is not None
        self._seed = np.zeros_like(self._canvas.marks) if self._tool is Tool.GROW else None
        self._last = (x, y)
        self._stroke(x, y)

    def _on_dragged(self, x: float, y: float) -> None:
        self._pointer = (x, y)
        if self._before is not None:
            self._stroke(x, y)

    def _on_hovered(self, x: float, y: float) -> None:
        self._pointer = (x, y)
        if self._canvas.drawing:
            self._canvas.update()

    def _on_released(self, x: float, y: float) -> None:
        if self._before is None:
            return
        self._stroke(x, y)  # the last move may not have been told
        if self._tool is Tool.GROW:
            self._grow()
        else:
            self._end()

    def _on_double_clicked(self, x: float, y: float) -> None:
        if self._tool is Tool.POLYGON:
            self.close_outline()
        else:
            self._on_pressed(x, y)

    def _stroke(self, x: float, y: float) -> None:
        assert self._canvas.marks is not None
        value = 0 if self._tool is Tool.ERASER else self._layer
        paint_stroke(self._canvas.marks, self._last, (x, y), self.brush_px, value)
        if self._seed is not None:
            paint_stroke(self._seed, self._last, (x, y), self.brush_px, 1)
        self._last = (x, y)
        self._canvas.mask_changed()

    def _add_corner(self, x: float, y: float) -> None:
        if len(self._outline) >= 3:
            first = self._canvas.to_widget(*self._outline[0])
            here = self._canvas.to_widget(x, y)
            if (first - here).manhattanLength() <= _CLOSE_PX:
                self.close_outline()
                return
        self._outline.append((x, y))
        self._canvas.update()

    def _grow(self) -> None:
        """Fit the stroke to the edges in a reader thread; the stroke stays visible meanwhile."""
        image, before, mask = self._canvas.image, self._before, self._canvas.marks
        drawn, self._seed = self._seed, None
        if image is None or before is None or mask is None or drawn is None:
            return
        layer, seed = self._layer, drawn > 0
        reach = max(_LEAST_REACH_PX, self.brush_px)

        def grown(answer: tuple[Box, NDArray[np.bool_]] | None) -> None:
            if self._canvas.marks is not mask or self._before is not before:
                return  # another picture is shown by now
            mask[:] = before
            if answer is not None:
                put_pixels(mask, *answer, layer)
            self._end()

        self._station.read(lambda: grow_to_edge(image, seed, reach), if_alive(self, grown))

    # --- what is drawn over the picture --------------------------------------------------------

    def _paint(self, painter: QPainter, placing: Placing) -> None:
        if self._outline:
            self._paint_outline(painter)
        if self._pointer is None or self._tool in (Tool.PAN, Tool.POLYGON):
            return
        middle = self._canvas.to_widget(*self._pointer)
        radius = max(self.brush_px * placing.scale / 2, 1.5)
        for colour, width in ((QColor(0, 0, 0, 160), 3.0), (QColor(255, 255, 255), 1.0)):
            painter.setPen(QPen(colour, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, radius, radius)

    def _paint_outline(self, painter: QPainter) -> None:
        points = [self._canvas.to_widget(x, y) for x, y in self._outline]
        if self._pointer is not None:
            points.append(self._canvas.to_widget(*self._pointer))
        for colour, width in (
            (QColor(0, 0, 0, 160), 4.0),
            (theme.class_colour(self._layer - 1), 2.0),
        ):
            painter.setPen(QPen(colour, width))
            painter.drawPolyline(QPolygonF(points))
        painter.setBrush(theme.class_colour(self._layer - 1))
        for point in points[: len(self._outline)]:
            painter.drawEllipse(QPointF(point), 3.5, 3.5)
