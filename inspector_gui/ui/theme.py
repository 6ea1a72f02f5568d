"""Colours, fonts and the style sheet: one table of tokens for light and dark.

Grey is for everything that is always there; colour is for what matters now: verdicts, classes and
the one main action of a page.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainterPath, QPalette, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

from inspector_gui.core.palette import class_rgb
from inspector_gui.ui.style_sheet import style_sheet

if TYPE_CHECKING:  # keeps numpy out of the way to the first window
    from inspector_gui.core.result import Verdict

MODES = ("system", "light", "dark")
SIZES = ("normal", "touch")

DARK: dict[str, str] = {
    "window": "#1f2226",
    "sidebar": "#191b1f",
    "header": "#16181b",
    "card": "#272b30",
    "field": "#30353b",
    "hover": "#3a4047",
    "pressed": "#23272b",
    "border": "#414850",
    "selection": "#2c3e57",
    "text": "#f1f3f5",
    "muted": "#a9b0b9",
    "accent": "#2b68d4",
    "accent_hover": "#316dd8",
    "on_accent": "#ffffff",
    "progress": "#2b68d4",  # words stand across its edge, in "text" on both sides
    "ok": "#5fc08a",
    "ng": "#ff8085",
    "check": "#e8b931",
    "ok_fill": "#1b7f4d",
    "ng_fill": "#d0313a",
    "check_fill": "#f0b429",
    "idle_fill": "#343a41",
    "on_ok": "#ffffff",
    "on_ng": "#ffffff",
    "on_check": "#1d1600",
    "on_idle": "#f1f3f5",
    "danger": "#ff8085",
    "link": "#7db4ff",
    "focus": "#8ab8ff",
    "canvas": "#101114",
    "shadow": "#000000",
    "disabled": "#6d747d",
}

LIGHT: dict[str, str] = {
    "window": "#eceef1",
    "sidebar": "#e1e4e8",
    "header": "#f8f9fa",
    "card": "#ffffff",
    "field": "#f6f7f9",
    "hover": "#e1e5ea",
    "pressed": "#d3d8de",
    "border": "#c2c8cf",
    "selection": "#d3e3fb",
    "text": "#16191d",
    "muted": "#545c66",
    "accent": "#1f5fcc",
    "accent_hover": "#2b6cdb",
    "on_accent": "#ffffff",
    "progress": "#5a8ee8",
    "ok": "#136b40",
    "ng": "#bf2329",
    "check": "#7d5200",
    "ok_fill": "#1b7f4d",
    "ng_fill": "#d0313a",
    "check_fill": "#f0b429",
    "idle_fill": "#d3d8de",
    "on_ok": "#ffffff",
    "on_ng": "#ffffff",
    "on_check": "#1d1600",
    "on_idle": "#16191d",
    "danger": "#bf2329",
    "link": "#1556bd",
    "focus": "#1f5fcc",
    "canvas": "#d4d8dd",
    "shadow": "#8a929b",
    "disabled": "#a3aab2",
}


class ThemeSignals(QObject):
    """Announces that colours or sizes are others now.

    Signals:
        changed: Widgets that paint themselves must repaint.
    """

    changed = Signal()


theme_signals = ThemeSignals()


class _State:
    """What is applied at the moment."""

    tokens: dict[str, str] = DARK
    mode: str = "system"
    size: str = "normal"
    points: float = 10.0
    follows_system: bool = False


def apply_theme(app: QApplication, mode: str, size: str = "normal") -> None:
    """Give the whole application its colours and sizes; call again whenever a setting changes.

    Args:
        app: The application.
        mode: One of `MODES`. "system" follows the desktop, also while running; a desktop that
            does not say gets dark, which disturbs least beside a lit part.
        size: One of `SIZES`; "touch" is for gloves.

    Raises:
        ValueError: An unknown mode or size.
    """
    if mode not in MODES or size not in SIZES:
        raise ValueError(f"no theme {mode!r} in size {size!r}")
    _State.mode, _State.size = mode, size
    hints = app.styleHints()
    if not _State.follows_system:
        hints.colorSchemeChanged.connect(lambda _scheme: _refresh(app))
        _State.follows_system = True
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    hints.setColorScheme(wanted.get(mode, Qt.ColorScheme.Unknown))
    _refresh(app)


def _refresh(app: QApplication) -> None:
    scheme = app.styleHints().colorScheme()
    light = _State.mode == "light" or (_State.mode == "system" and scheme == Qt.ColorScheme.Light)
    _State.tokens = LIGHT if light else DARK
    _State.points = 12.5 if _State.size == "touch" else 10.0
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")
    font = app.font()
    font.setPointSizeF(_State.points)
    app.setFont(font)
    app.setPalette(_palette())
    app.setStyleSheet(style_sheet(_State.tokens))
    theme_signals.changed.emit()


def is_dark() -> bool:
    """Whether the dark colours are in use."""
    return _State.tokens is DARK


def colour(token: str) -> QColor:
    """The current colour of a token.

    Raises:
        KeyError: There is no such token.
    """
    return QColor(_State.tokens[token])


def verdict_colour(verdict: "Verdict") -> QColor:
    """For words, frames and shapes of a verdict on a card or window."""
    return colour({"OK": "ok", "NG": "ng"}.get(str(verdict), "check"))


def verdict_fill(verdict: "Verdict | None") -> tuple[QColor, QColor]:
    """(background, text on it) of the large verdict; None is "no verdict"."""
    name = "idle" if verdict is None else {"OK": "ok", "NG": "ng"}.get(str(verdict), "check")
    return colour(f"{name}_fill"), colour(f"on_{name}")


def verdict_shape(verdict: "Verdict") -> str:
    """The shape as a character, for places that take text only."""
    return {"OK": "●", "NG": "◆"}.get(str(verdict), "▲")


def verdict_path(verdict: "Verdict | None", box: QRectF) -> QPainterPath:
    """The shape of a verdict inside a box: disc, diamond, triangle; a bar where there is none."""
    path = QPainterPath()
    name = str(verdict)
    middle = box.center()
    if name == "OK":
        path.addEllipse(box.adjusted(1, 1, -1, -1))
    elif name == "NG":
        corners = [
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()),
            QPointF(box.left(), middle.y()),
        ]
        path.addPolygon(QPolygonF(corners))
        path.closeSubpath()
    elif name == "CHECK":
        corners = [
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), box.bottom()),
            QPointF(box.left(), box.bottom()),
        ]
        path.addPolygon(QPolygonF(corners))
        path.closeSubpath()
    else:
        bar = box.height() / 5
        path.addRect(QRectF(box.left(), middle.y() - bar / 2, box.width(), bar))
    return path


def class_colour(index: int) -> QColor:
    """The colour of a defect class, counted from 0; the same in picture, buttons and charts."""
    return QColor(*class_rgb(index))


def scaled_font(factor: float = 1.0, *, bold: bool = False) -> QFont:
    """The application's font at a multiple of its size."""
    font = QApplication.font()
    font.setPointSizeF(_State.points * factor)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


class _Font(QObject):
    """Gives a widget its font again when sizes change."""

    def __init__(self, widget: QWidget, factor: float, bold: bool) -> None:
        super().__init__(widget)
        self._widget, self._factor, self._bold = widget, factor, bold
        theme_signals.changed.connect(self.give)  # ends with this object, so with the widget
        self.give()

    @Slot()
    def give(self) -> None:
        font = scaled_font(self._factor, bold=self._bold)
        if font != self._widget.font():
            self._widget.setFont(font)
            self._widget.updateGeometry()


def keep_font(widget: QWidget, factor: float = 1.0, *, bold: bool = False) -> None:
    """Give a widget that outlives its page `scaled_font`, now and whenever sizes change."""
    _Font(widget, factor, bold)


def spacing(steps: float = 1.0) -> int:
    """Logical pixels of distance; one step is small, two separate cards."""
    return round(steps * (8 if _State.size == "touch" else 6))


def control_height() -> int:
    """Least height of what is pressed, in logical pixels; text may ask for more."""
    return 56 if _State.size == "touch" else 38


def verdict_button_height() -> int:
    """Least height of what says a verdict: 20 mm on touch size at 96 logical dots per inch."""
    return 76 if _State.size == "touch" else control_height()


def _palette() -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, token in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "field"),
        (role.AlternateBase, "card"),
        (role.Text, "text"),
        (role.Button, "field"),
        (role.ButtonText, "text"),
        (role.BrightText, "on_accent"),
        (role.ToolTipBase, "card"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "muted"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Accent, "accent"),
        (role.Link, "link"),
        (role.LinkVisited, "link"),
        (role.Light, "hover"),
        (role.Midlight, "hover"),
        (role.Mid, "border"),
        (role.Dark, "border"),
        (role.Shadow, "shadow"),
    ):
        palette.setColor(which, colour(token))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded(colour("text")))
    return palette


def faded(full: QColor) -> QColor:
    """The same colour for something that cannot be used now."""
    pale = QColor(full)
    pale.setAlphaF(0.42)
    return pale
