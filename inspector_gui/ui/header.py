"""The line at the top: which product, which model, which camera, who, what time."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from inspector_gui.ui import theme
from inspector_gui.ui.card import Muted

if TYPE_CHECKING:
    from inspector_gui.runtime.pipeline_stats import PipelineStats


class Chip(QWidget):
    """A short fact in a rounded box, with a dot where it has a state."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._token = ""
        self.setFont(theme.scaled_font(0.95))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.theme_signals.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What the chip says."""
        return self._text

    def say(self, text: str, token: str = "", tip: str = "") -> None:
        """Say something; an empty text hides the chip.

        Args:
            text: The fact.
            token: Colour token of the dot, "" for none.
            tip: Longer text for the pointer.
        """
        self.setToolTip(tip)
        if (text, token) == (self._text, self._token):
            return
        self._text, self._token = text, token
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        metrics = QFontMetrics(self.font())
        dot = 18 if self._token else 0
        return QSize(metrics.horizontalAdvance(self._text) + 26 + dot, metrics.height() + 10)

    def minimumSizeHint(self) -> QSize:
        """The text may be cut with dots."""
        return QSize(min(80, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, dot and text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("field"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        inner = box.adjusted(13, 0, -13, 0)
        if self._token:
            dot = QRectF(inner.left(), inner.center().y() - 5, 10, 10)
            painter.setBrush(QColor(theme.colour(self._token)))
            painter.drawEllipse(dot)
            inner.setLeft(dot.right() + 8)
        painter.setPen(theme.colour("text"))
        painter.setFont(self.font())
        text = painter.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, round(inner.width()) + 1
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)


class Header(QFrame):
    """Product, model and camera at the left, operator and clock at the right.

    Signals:
        products_wanted: The product's menu is about to open; answer with `show_products`.
        product_chosen: A person chose another product (its name).
    """

    products_wanted = Signal()
    product_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.spacing(2.5), 8, theme.spacing(2.5), 8)
        row.setSpacing(theme.spacing(2))
        self.product = QToolButton(self)
        self.product.setFont(theme.scaled_font(1.3, bold=True))
        self.product.setAutoRaise(True)
        self.product.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.product.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.product.setToolTip(self.tr("Choose another product"))
        self._menu = QMenu(self.product)
        self._menu.aboutToShow.connect(self.products_wanted)
        self.product.setMenu(self._menu)
        row.addWidget(self.product)
        self.model = Chip(self)
        row.addWidget(self.model)
        self.camera = Chip(self)
        row.addWidget(self.camera)
        row.addStretch(1)
        self.operator = Muted("", self)
        row.addWidget(self.operator)
        self.clock = Muted("", self)
        self.clock.setFont(theme.scaled_font(1.1))
        row.addWidget(self.clock)
        self.show_time(datetime.now())
        self.show_product("")

    def show_product(self, title: str) -> None:
        """Name the open product."""
        self.product.setText(title.replace("&", "&&") or self.tr("No product"))

    def show_products(self, names: list[str], current: str) -> None:
        """Offer these products."""
        self._menu.clear()
        for name in names:
            action = self._menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(self._chooser(name))

    def _chooser(self, name: str) -> Callable[[], None]:
        return lambda: self.product_chosen.emit(name)

    def show_time(self, now: datetime) -> None:
        """Show the wall clock."""
        self.clock.setText(f"{now:%H:%M}")

    def show_operator(self, name: str) -> None:
        """Show who is working."""
        who = name or self.tr("no name")
        self.operator.setText(self.tr("Operator {who}").replace("{who}", who))

    def show_model(self, name: str, model_id: str, since: datetime | None) -> None:
        """Show the active model; an empty name for none."""
        if not name:
            self.model.say(self.tr("No model"), "check")
            return
        text = self.tr("Model {name} · {model_id}").replace("{name}", name)
        text = text.replace("{model_id}", model_id[:6])
        if since is not None:
            local = since.astimezone()
            today = local.date() == datetime.now().date()
            moment = f"{local:%H:%M}" if today else f"{local:%Y-%m-%d}"
            text += self.tr(" · active since {moment}").replace("{moment}", moment)
        self.model.say(text, tip=f"{name}\n{model_id}")

    def show_camera(self, stats: "PipelineStats | None") -> None:
        """Show the source and whether it delivers."""
        if stats is None or not stats.source_name:
            self.camera.say("")
            return
        states = {
            "live": ("ok", self.tr("live")),
            "ended": ("muted", self.tr("finished")),
            "opening": ("muted", self.tr("opening")),
            "stopped": ("muted", self.tr("stopped")),
            "no_picture": ("ng", self.tr("no picture")),
        }
        token, word = states.get(stats.picture_state, ("check", self.tr("look at the picture")))
        kind, _, name = stats.source_name.partition(":")
        if kind == "camera" and name:
            shown = self.tr("Camera {name}").replace("{name}", name)
        else:
            shown = _short(stats.source_name)
        self.camera.say(f"{shown} · {word}", token, stats.source_name)


def _short(source: str) -> str:
    """The last part of a path or address: enough to recognise it."""
    last = source.rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1]
    return last or source
