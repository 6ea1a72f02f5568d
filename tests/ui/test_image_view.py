import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector_gui.core.compose import place
from inspector_gui.core.result import Verdict
from inspector_gui.ui import image_view
from inspector_gui.ui.image_view import ImageView
from tests.fakes.fake_pipeline import FakePipeline, crack_result, make_frame, make_result


@pytest.fixture
def pipeline():
    return FakePipeline()


@pytest.fixture
def view(qtbot, pipeline):
    widget = ImageView()
    qtbot.addWidget(widget)
    widget.set_pipeline(pipeline)
    widget.resize(640, 480)
    widget.show()
    QApplication.processEvents()
    return widget


def shot(view: ImageView) -> np.ndarray:
    """What is on the screen, (h, w, 3) RGB."""
    image = view.grab().toImage().convertToFormat(image_view.QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def wheel(view: ImageView, where: QPointF, steps: int) -> None:
    event = QWheelEvent(
        where,
        view.mapToGlobal(where),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_the_pipeline_learns_the_size_in_device_pixels(view, pipeline):
    ratio = view.devicePixelRatioF()
    told = pipeline.views[-1]
    assert (told.width, told.height) == (round(640 * ratio), round(480 * ratio))
    view.resize(320, 200)
    QApplication.processEvents()
    assert pipeline.views[-1].width == round(320 * ratio)


def test_a_live_picture_is_copied_not_composed(view, pipeline, monkeypatch):
    shown = pipeline.show(make_frame(), make_result())
    monkeypatch.setattr(image_view, "compose", lambda *_: pytest.fail("composed in the GUI"))
    view.refresh()
    assert np.array_equal(shot(view), shown.picture)


def test_every_picture_is_reported_as_painted_once(view, pipeline):
    frames = [make_frame(seed=number) for number in range(3)]
    for frame in frames:
        pipeline.show(frame, make_result())
        view.refresh()
        view.repaint()
        view.repaint()
    assert pipeline.painted_frames == frames


def test_an_answer_is_about_what_is_painted_not_about_what_has_just_arrived(view, pipeline):
    first, second = make_frame(seed=1), make_frame(seed=2)
    pipeline.show(first, make_result())
    view.refresh()
    view.repaint()
    pipeline.show(second, make_result())
    view.refresh()
    assert view.seen[0] is first
    view.repaint()
    assert view.seen[0] is second


def test_nothing_has_been_seen_before_the_first_paint(view, pipeline):
    assert view.content is None
    assert view.seen is None
    shot(view)  # an empty view paints its ground


def test_a_still_picture_stays_while_live_goes_on(view, pipeline):
    held = make_frame(level=200, seed=1)
    view.show_still(held, make_result())
    still = shot(view)
    pipeline.show(make_frame(level=40, seed=2), make_result())
    view.refresh()
    assert np.array_equal(shot(view), still)
    assert view.seen[0] is held
    assert pipeline.painted_frames == []
    view.show_live()
    assert shot(view).mean() < still.mean() - 50


def test_a_still_picture_is_recomposed_only_when_the_view_changes(view, monkeypatch):
    calls = []
    real = image_view.compose
    monkeypatch.setattr(image_view, "compose", lambda *a: (calls.append(1), real(*a))[1])
    view.show_still(make_frame(), crack_result())
    view.repaint()
    view.repaint()
    assert len(calls) == 1
    view.zoom_in()
    view.repaint()
    assert len(calls) == 2


def test_the_wheel_keeps_the_point_under_the_pointer(view, pipeline):
    frame = make_frame(size=(640, 480))
    pipeline.show(frame, make_result())
    view.refresh()
    where = QPointF(500, 120)

    def under() -> tuple[float, float]:
        placing = place(640, 480, view.view)
        ratio = view.devicePixelRatioF()
        return (
            (where.x() * ratio - placing.left) / placing.scale,
            (where.y() * ratio - placing.top) / placing.scale,
        )

    before = under()
    wheel(view, where, 3)
    assert view.view.zoom == pytest.approx(1.25**3)
    assert under() == pytest.approx(before, abs=0.01)
    wheel(view, where, -10)
    assert view.view.zoom == 1.0
    assert pipeline.views[-1] == view.view


def test_dragging_moves_the_picture_with_the_pointer_and_stops_at_its_edge(view, pipeline):
    pipeline.show(make_frame(size=(640, 480)), make_result())
    view.refresh()
    for _ in range(4):
        view.zoom_in()
    before = place(640, 480, view.view)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseMove(view, QPoint(330, 215))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(330, 215))
    after = place(640, 480, view.view)
    ratio = view.devicePixelRatioF()
    assert after.left - before.left == pytest.approx(30 * ratio, abs=0.5)
    assert after.top - before.top == pytest.approx(15 * ratio, abs=0.5)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.mouseMove(view, QPoint(630, 470))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(630, 470))
    assert place(640, 480, view.view).left == pytest.approx(0)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert (view.view.zoom, view.view.center_x) == (1.0, 0.5)


def test_names_of_regions_are_written_beside_them(view, pipeline):
    view.change_view(mask=False, roi=False)
    frame, result = make_frame(), crack_result()
    shown = pipeline.show(frame, result)
    view.refresh()
    differs = (shot(view) != shown.picture).any(axis=2)
    assert differs.any()
    rows = np.nonzero(differs.any(axis=1))[0]
    region_top = 16 * place(64, 48, view.view).scale
    assert rows.max() < region_top  # above the region, not over it
    view.change_view(regions=False)
    shown = pipeline.show(frame, result)
    view.refresh()
    assert np.array_equal(shot(view), shown.picture)


def test_names_in_any_script_and_at_the_edge_are_painted(view, pipeline):
    region = crack_result().regions[0]
    at_edge = [
        type(region)("Riß 裂纹 трещина", 0.5, 9, type(region.box)(x, y, 8, 8))
        for x, y in ((0, 0), (60, 0), (0, 44), (60, 44))
    ]
    pipeline.show(make_frame(), make_result(Verdict.NG, regions=tuple(at_edge)))
    view.refresh()
    assert shot(view).shape[:2] == (view.view.height, view.view.width)


def test_a_picture_of_the_size_before_fills_the_view_until_the_next_comes(view, pipeline):
    pipeline.show(make_frame(level=200), make_result())
    view.refresh()
    view.resize(500, 300)
    assert shot(view)[150, 250].mean() > 150
