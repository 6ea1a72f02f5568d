"""Whether the open product learns from every answer at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from inspector_gui.ui import theme
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.extractor_settings import ExtractorSettings
from inspector_gui.ui.quick_learner import QuickPhase
from inspector_gui.ui.station import Station


class LearningSettings(QWidget):
    """The switch, what it means, and a button that learns without waiting for an answer."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        card = Card(self.tr("Learning at once"), self)
        column.addWidget(card)
        self.switch = QCheckBox(self.tr("Learn from every answer at once"), card)
        self.switch.setMinimumHeight(theme.control_height())
        self.switch.toggled.connect(self._on_toggled)
        card.body.addWidget(self.switch)
        note = Muted(
            self.tr(
                "After an answer a small model is learnt within seconds, measured on the locked"
                " test pictures beside the active one, and offered on the page Inspect. Nothing"
                " becomes active by itself, and taking an answer back takes its effect back. With"
                " good pictures alone the model makes a first guess. A full training on the page"
                " Train takes longer and is more exact."
            ),
            card,
        )
        note.setWordWrap(True)
        card.body.addWidget(note)
        self.now = ActionButton(self.tr("Learn now"), parent=card)
        self.now.clicked.connect(lambda: station.quick.learn())
        card.body.addWidget(self.now, 0, Qt.AlignmentFlag.AlignLeft)
        self.state = Muted("", card)
        self.state.setWordWrap(True)
        card.body.addWidget(self.state)
        self.extractor = ExtractorSettings(station, self)
        column.addWidget(self.extractor)
        column.addStretch(1)
        station.product_changed.connect(self._show)
        station.quick.changed.connect(self._show)
        self._show()

    def activated(self) -> None:
        """The section is shown."""
        self.extractor.activated()

    def _show(self) -> None:
        if self._station.place is None:
            return
        on = self._station.product.learn_at_once
        self.switch.blockSignals(True)
        self.switch.setChecked(on)
        self.switch.blockSignals(False)
        view = self._station.quick.view
        learning = view.phase is QuickPhase.LEARNING
        self.now.setEnabled(on and not learning)
        words = view.sentence
        if learning:
            words = self.tr("Learning…")
        elif view.phase is QuickPhase.PREPARING:
            words = self.tr("Looking at the pictures once: {0} %").format(
                round(view.fraction * 100)
            )
        elif view.offer is not None:
            words = self.tr("A candidate waits on the page Inspect.")
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def _on_toggled(self, on: bool) -> None:
        if not on:
            self._station.quick.stop()
        self._station.update_product(learn_at_once=on)
