"""A column that scrolls where the screen is too low for it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ScrollColumn(QScrollArea):
    """Scrolls up and down only; never narrower than its contents and the scroll bar need."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        """Take over a widget.

        Args:
            inside: The contents; shown on the page's own background.
            parent: Owner.
        """
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        styled = inside.autoFillBackground()
        self.setWidget(inside)  # would fill its background
        inside.setAutoFillBackground(styled)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """As wide as the contents; their height scrolls."""
        least = super().minimumSizeHint()
        inside = self.widget()
        if inside is None:
            return least
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(max(least.width(), inside.minimumSizeHint().width() + bar), least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The contents may need another width now."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
