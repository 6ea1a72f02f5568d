"""Words on the large picture: the names of what was found, and of what the filters made."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from inspector_gui.core.compose import View, place
from inspector_gui.core.filter_stages import FilterStages
from inspector_gui.core.frame import Frame
from inspector_gui.core.result import Region
from inspector_gui.ui import theme

_LABELS = 8
_GAP = 6.0


def write_names(
    painter: QPainter, frame: Frame, regions: tuple[Region, ...], view: View, ratio: float
) -> None:
    """Names and scores of the largest regions, beside them and not over each other.

    Args:
        painter: On the widget that shows the composed picture.
        frame: The picture.
        regions: Largest first.
        view: For which it was composed.
        ratio: Device pixels per pixel of the painter.
    """
    if not regions:
        return
    height, width = frame.image.shape[:2]
    placing = place(width, height, view)
    painter.setFont(theme.scaled_font(0.95, bold=True))
    metrics = QFontMetricsF(painter.font())
    taken: list[QRectF] = []
    limits = QRectF(0, 0, view.picture_width / ratio, view.height / ratio)
    for region in regions[:_LABELS]:
        x, y, box_width, box_height = (part / ratio for part in placing.rectangle(region.box))
        around = QRectF(x, y, box_width, box_height)
        if not around.intersects(limits):
            continue
        text = f"{region.class_name} {region.score:.2f}"
        chip = _room(metrics, text)
        chip.moveTopLeft(QPointF(around.left(), around.top() - chip.height() - 4))
        if chip.top() < 0:
            chip.moveTop(min(around.bottom() + 4, limits.bottom() - chip.height()))
        chip.moveLeft(max(0.0, min(chip.left(), limits.right() - chip.width())))
        if any(chip.intersects(other) for other in taken):
            continue
        taken.append(chip)
        _write(painter, chip, text)


def write_stages(painter: QPainter, stages: FilterStages, view: View, ratio: float) -> None:
    """What each tile beside the picture shows; arguments as for `write_names`."""
    translate = QCoreApplication.translate
    words = {
        "": translate("PictureWords", "Original"),
        "median": translate("PictureWords", "Smoothed"),
        "sobel_laplace": translate("PictureWords", "Edges"),
        "contour": translate("PictureWords", "Contour"),
    }
    painter.setFont(theme.scaled_font(0.82, bold=True))
    metrics = QFontMetricsF(painter.font())
    boxes = stages.boxes(view.width, view.height)
    for name, box in zip(stages.names, boxes, strict=True):
        text = words.get(name, name)
        chip = _room(metrics, text)
        chip.moveTopLeft(QPointF(box.x / ratio + _GAP, box.y / ratio + _GAP))
        _write(painter, chip, text)


def _room(metrics: QFontMetricsF, text: str) -> QRectF:
    return QRectF(0, 0, metrics.horizontalAdvance(text) + 12, metrics.height() + 4)


def _write(painter: QPainter, chip: QRectF, text: str) -> None:
    """White words on a dark ground, legible on any picture."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(16, 17, 20, 205))
    painter.drawRoundedRect(chip, 4, 4)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
