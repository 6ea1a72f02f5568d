"""Icons drawn from small SVG files in the colour of the text around them."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inspector_gui.runtime.assets import asset


def icon(name: str, ink: QColor, size: int = 24) -> QIcon:
    """An icon of `assets/icons` at one and two device pixels per pixel.

    Args:
        name: File name without ending.
        ink: Colour of the lines.
        size: Edge in logical pixels.

    Raises:
        OSError: There is no such icon.
    """
    made = QIcon()
    for ratio in (1.0, 2.0):
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        coloured = _source(name).replace("currentColor", ink.name())
        renderer = QSvgRenderer(QByteArray(coloured.encode()))
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(pixmap)
    return made


@cache
def _source(name: str) -> str:
    return asset("icons", f"{name}.svg").read_text(encoding="utf-8")
