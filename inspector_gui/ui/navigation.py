"""The column of pages at the left."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout, QWidget

from inspector_gui.ui import keys, theme
from inspector_gui.ui.icons import icon

_ICON = 26


class NavigationButton(QAbstractButton):
    """Icon above its word."""

    def __init__(self, icon_name: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.keep_font(self, 0.92)
        self.setAccessibleName(text)
        self._icon_name = icon_name
        self._hovered = False
        self._icons: dict[str, QIcon] = {}
        theme.theme_signals.changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self._icons.clear()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A large target."""
        metrics = QFontMetrics(self.font())
        width = max(theme.spacing(14), metrics.horizontalAdvance(self.text()) + 20)
        return QSize(width, _ICON + metrics.height() + theme.spacing(4))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm down."""
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, edge, icon and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self._hovered:
            painter.fillRect(self.rect(), theme.colour("field" if self.isChecked() else "hover"))
        if self.isChecked():
            painter.fillRect(0, 0, 4, self.height(), theme.colour("accent"))
        token = "text" if self.isChecked() or self._hovered else "muted"
        ink = QColor(theme.colour(token))
        if not self.isEnabled():
            ink, token = theme.faded(ink), "faded"
        drawn = self._icons.setdefault(token, icon(self._icon_name, ink, _ICON))
        line = QFontMetrics(self.font()).height()
        top = (self.height() - _ICON - line - 4) / 2
        where = QRectF((self.width() - _ICON) / 2, top, _ICON, _ICON).toRect()
        drawn.paint(painter, where)
        painter.setPen(ink)
        painter.setFont(self.font())
        word = QRectF(0, top + _ICON + 4, self.width(), line)
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 2, -2, -2), 5, 5)


class Navigation(QFrame):
    """One button for each page.

    Signals:
        chosen: A person chose a page (its name).
    """

    chosen = Signal(str)

    def __init__(self, key_changes: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.spacing(), 0, theme.spacing())
        column.setSpacing(2)
        titles = {
            "inspect": self.tr("Inspect"),
            "review": self.tr("Review"),
            "data": self.tr("Data"),
            "train": self.tr("Train"),
            "models": self.tr("Models"),
            "history": self.tr("History"),
            "settings": self.tr("Settings"),
        }
        self._group = QButtonGroup(self)
        self._buttons: dict[str, NavigationButton] = {}
        for name in keys.PAGES:
            button = NavigationButton(name, titles[name], self)
            key = keys.caption(f"page.{name}", key_changes)
            button.setToolTip(f"{titles[name]} ({key})")
            button.clicked.connect(lambda _checked=False, page=name: self.chosen.emit(page))
            self._group.addButton(button)
            self._buttons[name] = button
            column.addWidget(button)
        column.addStretch(1)

    def button(self, name: str) -> NavigationButton:
        """The button of a page."""
        return self._buttons[name]

    def show_page(self, name: str) -> None:
        """Mark the page that is on the screen."""
        self._buttons[name].setChecked(True)
