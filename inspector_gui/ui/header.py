"""The line at the top: which product, which model, which camera, who, what time."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from inspector_gui.ui import theme
from inspector_gui.ui.card import Muted
from inspector_gui.ui.chip import Chip
from inspector_gui.ui.source_name import shown_source

if TYPE_CHECKING:
    from inspector_gui.runtime.pipeline_stats import PipelineStats


class Header(QFrame):
    """Product, model and camera at the left, operator and clock at the right.

    Signals:
        products_wanted: The product's menu is about to open; answer with `show_products`.
        product_chosen: A person chose another product (its name).
        who_wanted: A person clicked on who is working.
    """

    products_wanted = Signal()
    who_wanted = Signal()
    product_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.spacing(2.5), 8, theme.spacing(2.5), 8)
        row.setSpacing(theme.spacing(2))
        self.product = QToolButton(self)
        theme.keep_font(self.product, 1.3, bold=True)
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
        self.training = Chip(self)
        row.addWidget(self.training)
        row.addStretch(1)
        self.operator = QToolButton(self)
        theme.keep_font(self.operator, 0.9)
        self.operator.setAutoRaise(True)
        self.operator.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.operator.clicked.connect(self.who_wanted)
        row.addWidget(self.operator)
        self.clock = Muted("", self)
        theme.keep_font(self.clock, 1.1)
        row.addWidget(self.clock)
        self.show_time(datetime.now())
        self.show_product("")

    def show_product(self, title: str) -> None:
        """Name the open product."""
        name = title.replace("&", "&&") or self.tr("No product")
        self.product.setText(f"{name}  ▾")

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

    def show_operator(self, name: str, role: str = "", *, locked: bool = False) -> None:
        """Show who is working; with their role where roles count."""
        if locked:
            who = f"{name} · {role}" if name else self.tr("nobody logged in")
        elif name:
            who = self.tr("Operator {who}").replace("{who}", name)
        else:
            who = self.tr("no operator")
        text = f"{who}  ▾".replace("&", "&&")
        if text != self.operator.text():
            self.operator.setText(text)
            asked = self.tr("Who is working?")
            self.operator.setAccessibleName(f"{asked} {who}")
            self.operator.setToolTip(asked)

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
        shown = shown_source(stats.source_name)
        self.camera.say(f"{shown} · {word}", token, stats.source_name)
