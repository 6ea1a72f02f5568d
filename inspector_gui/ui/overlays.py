"""The bar above the picture: which overlays are drawn, how strongly, and how near."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from inspector_gui.ui import keys, theme
from inspector_gui.ui.card import ActionButton, Muted
from inspector_gui.ui.image_view import ImageView

if TYPE_CHECKING:
    from inspector_gui.core.filter_stages import FilterStages

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class OpacitySlider(QSlider):
    """A slider that keeps the arrow keys for itself while it has the focus."""

    def event(self, event: QEvent) -> bool:
        """Claim the arrow keys before the page's shortcuts get them."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _ARROWS
        ):
            event.accept()
            return True
        return super().event(event)


class OverlayBar(QWidget):
    """Switches for mask, heat map, regions, ROI and filters, the opacity, and the zoom.

    Signals:
        switched: A person changed an overlay.
        explain_asked: A person wants to know what the model decided by.
    """

    switched = Signal()
    explain_asked = Signal()

    def __init__(self, image_view: ImageView, key_changes: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._image_view = image_view
        self._stages: FilterStages | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.spacing(0.5))
        self._switches: dict[str, ActionButton] = {}
        for name, text in (
            ("mask", self.tr("Mask")),
            ("heat_map", self.tr("Heat map")),
            ("regions", self.tr("Regions")),
            ("roi", self.tr("ROI")),
            ("stages", self.tr("Filters")),
        ):
            key = keys.caption(f"inspect.{name}", key_changes)
            button = self._button(text, key, keys.title_of(f"inspect.{name}"))
            button.setCheckable(True)
            button.toggled.connect(self._setter(name))
            self._switches[name] = button
            row.addWidget(button)
        self.opacity = OpacitySlider(Qt.Orientation.Horizontal, self)
        self.opacity.setRange(5, 100)
        self.opacity.setMinimumWidth(theme.spacing(8))
        self.opacity.setMaximumWidth(theme.spacing(16))
        self.opacity.setAccessibleName(self.tr("Opacity of mask and heat map"))
        self.opacity.setToolTip(self.opacity.accessibleName())
        self.opacity.valueChanged.connect(
            lambda percent: self._image_view.change_view(opacity=percent / 100)
        )
        row.addSpacing(theme.spacing())
        row.addWidget(self.opacity)
        key = keys.caption("inspect.explain", key_changes)
        self.explain = self._button(self.tr("Explain"), key, keys.title_of("inspect.explain"))
        self.explain.clicked.connect(self.explain_asked)
        row.addWidget(self.explain)
        row.addStretch(1)
        self.zoom_label = Muted("", self)
        row.addWidget(self.zoom_label)
        for name, text, action in (
            ("zoom_out", "−", image_view.zoom_out),
            ("fit", self.tr("Fit"), image_view.fit),
            ("zoom_in", "+", image_view.zoom_in),
        ):
            key = keys.caption(f"inspect.{name}", key_changes)
            same = key.replace("-", "−") == text
            button = self._button(text, "" if same else key, keys.title_of(f"inspect.{name}"))
            button.clicked.connect(action)
            row.addWidget(button)
        image_view.view_changed.connect(self.refresh)
        self.refresh()

    def _button(self, text: str, key: str, tip: str) -> ActionButton:
        button = ActionButton(text, key, "quiet", self)
        button.setSizePolicy(button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed)
        button.setToolTip(tip)
        return button

    def _setter(self, name: str) -> Callable[[bool], None]:
        def set_it(on: bool) -> None:
            wanted = (self._stages if on else None) if name == "stages" else on
            self._image_view.change_view(**{name: wanted})
            self.switched.emit()

        return set_it

    def toggle(self, name: str) -> None:
        """Switch an overlay over, as its key does."""
        button = self._switches[name]
        if button.isEnabled() and not button.isHidden():
            button.toggle()

    def set_available(
        self, *, mask: bool, heat_map: bool, stages: "FilterStages | None" = None
    ) -> None:
        """Say what the active model gives; what it does not give cannot be switched.

        Few models filter the picture, so the switch for `stages` is there with these alone.
        """
        self._stages = stages
        self._switches["stages"].setVisible(stages is not None)
        if self._image_view.view.stages is not None:
            self._image_view.change_view(stages=stages)
        for name, there, tip in (
            ("mask", mask, self.tr("The active model gives no mask")),
            ("heat_map", heat_map, self.tr("The active model gives no heat map")),
        ):
            button = self._switches[name]
            button.setEnabled(there)
            button.setToolTip(keys.title_of(f"inspect.{name}") if there else tip)
        self.opacity.setEnabled(mask or heat_map)

    def refresh(self) -> None:
        """Show the view's switches, opacity and scale."""
        view = self._image_view.view
        for name, button in self._switches.items():
            with QSignalBlocker(button):
                button.setChecked(bool(getattr(view, name)))
            button.update()
        with QSignalBlocker(self.opacity):
            self.opacity.setValue(round(view.opacity * 100))
        scale = self._image_view.scale
        self.zoom_label.setText("" if scale is None else f"{scale:.0%}")
