"""Loss and figures over the epochs. Import it only when a page with curves is opened."""

import math
from html import escape

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector_gui.core.jobs import Metric
from inspector_gui.ui import theme
from inspector_gui.ui.card import Muted
from inspector_gui.ui.languages import to_translate

_NAMES = {
    "loss": to_translate("LearningCurves", "loss"),
    "accuracy": to_translate("LearningCurves", "accuracy"),
    "ap": to_translate("LearningCurves", "average precision"),
    "average_precision": to_translate("LearningCurves", "average precision"),
    "auc": to_translate("LearningCurves", "area under ROC"),
    "roc_auc": to_translate("LearningCurves", "area under ROC"),
}
_COLOURS = ("check", "link", "ok", "ng")


def curve_title(name: str) -> str:
    """What people call a metric: `val_loss` is "loss, validation"."""
    base = name.removeprefix("val_")
    title = QCoreApplication.translate("LearningCurves", _NAMES.get(base, base.replace("_", " ")))
    if base == name:
        return title
    return QCoreApplication.translate("LearningCurves", "{0}, validation").format(title)


class LearningCurves(QWidget):
    """Two charts over one axis: losses above, figures from 0 to 1 below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty charts."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.spacing(0.5))
        self._losses = _Chart(self, from_zero=True)
        self._losses.plot.getPlotItem().getAxis("bottom").setStyle(showValues=False)
        self._losses.plot.getPlotItem().getAxis("bottom").setHeight(8)
        self._figures = _Chart(self, from_zero=False)
        self._figures.plot.setXLink(self._losses.plot)
        layout.addWidget(self._losses, 3)
        layout.addWidget(self._figures, 2)
        self.setAccessibleName(self.tr("Learning curves"))
        theme.theme_signals.changed.connect(self._on_theme_changed)

    def clear(self) -> None:
        """Forget all points."""
        self._losses.clear()
        self._figures.clear()
        self._figures.setVisible(True)

    def show_metrics(self, metrics: list[Metric]) -> None:
        """Draw a whole run anew."""
        self.clear()
        for metric in metrics:
            self._take(metric)
        self._draw()

    def add(self, metric: Metric) -> None:
        """Draw one more step."""
        self._take(metric)
        self._draw()

    def _take(self, metric: Metric) -> None:
        for name, value in metric.values.items():
            if not math.isfinite(value) or name.startswith(("learning_rate", "lr")):
                continue
            chart = self._losses if "loss" in name else self._figures
            chart.take(name, metric.step, value, metric.total)

    def _draw(self) -> None:
        for chart in (self._losses, self._figures):
            chart.draw()
        self.setAccessibleDescription(f"{self._losses.words} {self._figures.words}")

    def _on_theme_changed(self) -> None:
        self._losses.colour()
        self._figures.colour()


class _Chart(QWidget):
    """One plot with its newest values written above it instead of a legend."""

    def __init__(self, parent: QWidget, *, from_zero: bool) -> None:
        super().__init__(parent)
        self.words = ""
        self._from_zero = from_zero
        self._points: dict[str, tuple[list[int], list[float]]] = {}
        self._curves: dict[str, pg.PlotDataItem] = {}
        self._pens: dict[str, QPen] = {}
        self._total = 1
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._key = Muted("", self)
        self._key.setWordWrap(True)  # names are long in some languages
        self._key.setTextFormat(Qt.TextFormat.RichText)
        layout.addWidget(self._key)
        self.plot = pg.PlotWidget(self, axisItems={"bottom": _WholeSteps("bottom")})
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.setFrameStyle(0)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setMinimumHeight(90)
        self.plot.getPlotItem().getAxis("left").setWidth(44)
        self.plot.showGrid(x=False, y=True, alpha=0.25)
        self.plot.getPlotItem().getAxis("bottom").setHeight(24)
        layout.addWidget(self.plot, 1)
        self.colour()

    def clear(self) -> None:
        self._points.clear()
        self.plot.clear()
        self._curves.clear()
        self._pens.clear()
        self._key.setText("")
        self._total = 1
        self.words = ""
        self.plot.setXRange(1, 2, padding=0.02)
        self.plot.setYRange(0, 1, padding=0.04)

    def take(self, name: str, step: int, value: float, total: int) -> None:
        steps, values = self._points.setdefault(name, ([], []))
        steps.append(step)
        values.append(value)
        self._total = max(total, step, 2)

    def draw(self) -> None:
        self.setVisible(bool(self._points) or self._from_zero)
        for name, (steps, values) in self._points.items():
            if name not in self._curves:
                self._curves[name] = self.plot.plot(antialias=True)
                self.colour()
            alone = len(steps) == 1
            self._curves[name].setData(steps, values, symbol="o" if alone else None, symbolSize=6)
        self._tell()
        self.plot.setXRange(1, self._total, padding=0.02)
        everything = [value for _, values in self._points.values() for value in values]
        if not everything:
            return
        low, high = min(everything), max(everything)
        if self._from_zero:
            high = _without_spike(everything, high)
            low = min(0.0, low) if low < 0.6 * high else low
        else:
            high = max(high, 1.0)
            low = min(low, high - 0.2)  # figures that hardly move are a level line near the top
        self.plot.setYRange(low, high if high > low else low + 1, padding=0.06)

    def colour(self) -> None:
        self.plot.setBackground(theme.colour("card"))
        for side in ("left", "bottom"):
            axis = self.plot.getPlotItem().getAxis(side)
            axis.setPen(pg.mkPen(theme.colour("border")))
            axis.setTextPen(pg.mkPen(theme.colour("muted")))
        for number, name in enumerate(sorted(self._curves, key=lambda n: not n.startswith("val_"))):
            pen = QPen(theme.colour(_colour_of(name, number)))
            pen.setWidthF(2.0)
            pen.setCosmetic(True)
            if not name.startswith("val_") and f"val_{name}" in self._points:
                pen.setStyle(Qt.PenStyle.DashLine)
            self._curves[name].setPen(pen)
            self._curves[name].setSymbolBrush(pen.color())
            self._curves[name].setSymbolPen(None)
            self._pens[name] = pen
        self._tell()

    def _tell(self) -> None:
        """Name the curves with their newest values."""
        said = {
            name: f"{curve_title(name)} {_short(values[-1])}"
            for name, (_, values) in self._points.items()
            if name in self._pens
        }
        self.words = ", ".join(said.values())
        self._key.setText(" ".join(_entry(self._pens[name], text) for name, text in said.items()))


class _WholeSteps(pg.AxisItem):
    """An axis without ticks between two epochs."""

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        """(distance, offset) of the ticks, the widest first; pyqtgraph asks."""
        found = super().tickSpacing(low, high, size)
        return [pair for pair in found if pair[0] >= 1] or [(1.0, 0.0)]


def _entry(pen: QPen, text: str) -> str:
    """A piece of the line as it is drawn in the chart, and its name; never broken apart."""
    stroke = "╍╍" if pen.style() is Qt.PenStyle.DashLine else "━━"
    words = escape(text).replace(" ", "&nbsp;")
    return f'<span style="color: {pen.color().name()}">{stroke}</span>&nbsp;{words}&nbsp;&nbsp;'


def _colour_of(name: str, number: int) -> str:
    fixed = {"val_loss": "check", "loss": "link", "val_accuracy": "ok", "accuracy": "link"}
    return fixed.get(name, _COLOURS[number % len(_COLOURS)])


def _without_spike(values: list[float], high: float) -> float:
    """A first step that is far above all others must not flatten the rest to a line."""
    if len(values) < 12:
        return high
    typical = sorted(values)[int(len(values) * 0.9)]
    return high if high < 4 * typical else 1.5 * typical


def _short(value: float) -> str:
    return f"{value:.3f}" if abs(value) < 100 else f"{value:.3g}"
