"""The canvas: what lies under the pointer, what is painted, what the mouse does."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_gui.core.palette import class_rgb
from inspector_gui.ui.picture import to_pixmap
from inspector_gui.ui.picture_canvas import PictureCanvas


@pytest.fixture
def canvas(qtbot: QtBot) -> PictureCanvas:
    made = PictureCanvas()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitUntil(made.isVisible)
    made.set_picture(np.full((40, 60, 3), 90, np.uint8))
    return made


def colour_at(canvas: PictureCanvas, x: float, y: float) -> QColor:
    image = canvas.grab().toImage()
    spot = canvas.to_widget(x, y) * image.devicePixelRatio()
    return image.pixelColor(spot.toPoint())


def test_the_whole_picture_fits_and_is_centred(canvas: PictureCanvas) -> None:
    assert canvas.to_picture(QPointF(300, 200)) == pytest.approx((30, 20))
    assert canvas.to_picture(QPointF(0, 0)) == pytest.approx((0, 0))
    assert canvas.to_picture(QPointF(600, 400)) == pytest.approx((60, 40))


def test_marks_are_painted_in_the_colour_of_their_class(canvas: PictureCanvas) -> None:
    marks = np.zeros((40, 60), np.uint8)
    marks[10:20, 30:40] = 2
    image = canvas.image
    canvas.set_mask_opacity(1.0)
    canvas.set_picture(image, marks)
    assert colour_at(canvas, 35, 15).getRgb()[:3] == class_rgb(1)
    assert colour_at(canvas, 5, 35).getRgb()[:3] == (90, 90, 90)
    canvas.set_mask_shown(False)
    assert colour_at(canvas, 35, 15).getRgb()[:3] == (90, 90, 90)


def test_a_change_in_place_is_shown(canvas: PictureCanvas) -> None:
    canvas.set_mask_opacity(1.0)
    canvas.set_picture(canvas.image, np.zeros((40, 60), np.uint8))
    colour_at(canvas, 35, 15)
    assert canvas.marks is not None
    canvas.marks[5:25, 25:45] = 1
    canvas.mask_changed()
    assert colour_at(canvas, 35, 15).getRgb()[:3] == class_rgb(0)


def test_the_wheel_zooms_at_the_pointer(canvas: PictureCanvas) -> None:
    spot = QPointF(450, 100)
    before = canvas.to_picture(spot)
    event = QWheelEvent(
        spot, canvas.mapToGlobal(spot), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    assert canvas.zoom > 1.3
    assert canvas.to_picture(spot) == pytest.approx(before, abs=0.05)


def test_panning_never_leaves_the_picture(canvas: PictureCanvas) -> None:
    canvas.zoom_by(4)
    canvas.pan_by(10_000, 10_000)
    assert canvas.to_picture(QPointF(0, 0)) == pytest.approx((0, 0), abs=0.1)
    canvas.pan_by(-30, 0)
    assert canvas.to_picture(QPointF(0, 0))[0] > 0.5  # it moves back at once


def test_the_left_button_pans_unless_something_draws(canvas: PictureCanvas) -> None:
    pressed: list[tuple[float, float]] = []
    canvas.pressed.connect(lambda x, y: pressed.append((x, y)))
    canvas.zoom_by(4)
    before = canvas.to_picture(QPointF(300, 200))
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(canvas, left, pos=QPoint(300, 200))
    QTest.mouseMove(canvas, QPoint(340, 200))
    QTest.mouseRelease(canvas, left, pos=QPoint(340, 200))
    assert canvas.to_picture(QPointF(340, 200)) == pytest.approx(before, abs=0.1)
    assert pressed == []
    canvas.drawing = True
    QTest.mouseClick(canvas, left, pos=QPoint(300, 200))
    assert len(pressed) == 1


def test_another_picture_begins_with_the_whole_unless_asked(canvas: PictureCanvas) -> None:
    canvas.zoom_by(3)
    canvas.set_picture(np.full((40, 60, 3), 10, np.uint8), keep_view=True)
    assert canvas.zoom == 3
    canvas.set_picture(np.full((40, 60, 3), 20, np.uint8))
    assert canvas.zoom == 1


def test_keys_zoom_and_pan(canvas: PictureCanvas) -> None:
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.zoom == 1.5
    left_edge = canvas.to_picture(QPointF(0, 0))[0]
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.to_picture(QPointF(0, 0))[0] > left_edge
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.zoom == 1


def test_an_empty_canvas_paints_and_takes_the_mouse(canvas: PictureCanvas) -> None:
    canvas.set_picture(None)
    canvas.grab()
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    canvas.zoom_by(2)
    canvas.pan_by(5, 5)


def test_a_pixmap_keeps_its_pixels_when_the_array_is_gone(qtbot: QtBot) -> None:
    image = np.zeros((20, 30, 3), np.uint8)
    image[:, :, 0] = 200
    pixmap = to_pixmap(image[:, ::-1])
    del image
    assert pixmap.size().toTuple() == (30, 20)
    assert pixmap.toImage().pixelColor(5, 5).getRgb()[:3] == (200, 0, 0)
