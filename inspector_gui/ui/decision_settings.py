"""When a part is OK, NG or CHECK: the model's own rule, or the product's."""

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.decision import ClassRule, DecisionRule
from inspector_gui.ui import theme
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.station import Station

_APPLY_AFTER_MS = 400


class DecisionSettings(QWidget):
    """Limits with what they mean in plain words. A change judges the next picture already."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._filling = False
        self._limit = 0.5  # where the unsure band stands around
        self._earlier: list[DecisionRule | None] = []
        self._names: tuple[str, ...] = ()
        self.class_rows: dict[str, tuple[QCheckBox, QDoubleSpinBox, QSpinBox]] = {}
        self._following: set[QWidget] = set()  # fields of classes that go with the general one
        self._apply = QTimer(self)
        self._apply.setSingleShot(True)
        self._apply.setInterval(_APPLY_AFTER_MS)
        self._apply.timeout.connect(self._on_apply)
        self._build()
        station.product_changed.connect(self._show)
        station.models_changed.connect(self._show)
        station.access.leaving.connect(self.deactivated)
        self._show()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        card = Card(self.tr("When is a part rejected?"), self)
        column.addWidget(card)
        self.plain = QLabel("", card)
        self.plain.setWordWrap(True)
        self.plain.setFont(theme.scaled_font(1.1))
        card.body.addWidget(self.plain)
        self.own_model = QRadioButton(self.tr("As the active model says"), card)
        self.own_rule = QRadioButton(self.tr("My own limits for this product"), card)
        self.own_model.toggled.connect(self._on_kind)
        for button in (self.own_model, self.own_rule):
            button.setMinimumHeight(theme.control_height())
            card.body.addWidget(button)
        self._limits = QWidget(card)
        grid = QGridLayout(self._limits)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.spacing(3))
        self.threshold = self._share(self.tr("Limit"))
        self.unsure_low = self._share(self.tr("Unsure from"))
        self.unsure_high = self._share(self.tr("Unsure up to"))
        self.area = self._area(self.tr("Smallest area"))
        self.meaning = Muted("", self._limits)
        rows: tuple[tuple[str, QWidget, str | Muted], ...] = (
            (self.tr("Limit"), self.threshold, self.meaning),
            (
                self.tr("Unsure from"),
                self.unsure_low,
                self.tr("between these two a person decides (CHECK)"),
            ),
            (
                self.tr("Unsure up to"),
                self.unsure_high,
                self.tr("the limit lies between them; both equal to it: never unsure"),
            ),
            (
                self.tr("Smallest area"),
                self.area,
                self.tr("smaller marks are ignored, counted in picture pixels"),
            ),
        )
        for row, (name, field, meaning) in enumerate(rows):
            grid.addWidget(QLabel(name, self._limits), row, 0)
            grid.addWidget(field, row, 1)
            told = Muted(meaning, self._limits) if isinstance(meaning, str) else meaning
            grid.addWidget(told, row, 2)
        grid.setColumnStretch(2, 1)
        card.body.addWidget(self._limits)
        self.trouble = Muted("", card)
        self.trouble.setWordWrap(True)
        self.trouble.set_level("warning")
        self.trouble.hide()
        card.body.addWidget(self.trouble)
        self._per_class = Card(self.tr("Exceptions by defect class"), self)
        self._class_grid = QGridLayout()
        self._per_class.body.addLayout(self._class_grid)
        column.addWidget(self._per_class)
        self.undo = ActionButton(self.tr("Undo the last change"), parent=card)
        self.undo.clicked.connect(self._on_undo)
        card.body.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _share(self, name: str) -> QDoubleSpinBox:
        number = QDoubleSpinBox(self)
        number.setLocale(QLocale.c())  # limits look the same in every language
        number.setRange(0, 1)
        number.setDecimals(3)
        number.setSingleStep(0.01)
        number.setKeyboardTracking(False)
        number.setAccessibleName(name)
        number.setMinimumWidth(120)
        number.valueChanged.connect(self._on_changed)
        return number

    def _area(self, name: str) -> QSpinBox:
        number = QSpinBox(self)
        number.setLocale(QLocale.c())
        number.setRange(0, 10_000_000)
        number.setSuffix(" px")
        number.setKeyboardTracking(False)
        number.setAccessibleName(name)
        number.valueChanged.connect(self._on_changed)
        return number

    # --- what is shown -------------------------------------------------------------------------

    def _models_rule(self) -> DecisionRule:
        engine = self._station.place.engine if self._station.place is not None else None
        return engine.manifest.decision if engine is not None else DecisionRule()

    def _show(self) -> None:
        place = self._station.place
        if place is None or self._apply.isActive():
            return
        own = place.product.decision
        rule = own or self._models_rule()
        self._filling = True
        self._show_classes(place.product.defect_names)
        (self.own_model if own is None else self.own_rule).setChecked(True)
        self.threshold.setValue(rule.threshold)
        self._limit = self.threshold.value()
        never = rule.unsure_low == rule.unsure_high  # wherever it stands, it holds no score
        self.unsure_low.setValue(rule.threshold if never else rule.unsure_low)
        self.unsure_high.setValue(rule.threshold if never else rule.unsure_high)
        self.area.setValue(rule.minimum_area_px)
        for name, (switch, limit, area) in self.class_rows.items():
            exception = rule.per_class.get(name)
            switch.setChecked(
                exception is not None
                and (exception.threshold is not None or bool(exception.minimum_area_px))
            )
            limit.setValue(rule.threshold_for(name))
            area.setValue(rule.area_for(name))
            self._follow(limit, exception is None or exception.threshold is None)
            self._follow(area, exception is None or exception.minimum_area_px is None)
        self._filling = False
        self._say_meaning()
        self._say_trouble()
        self._enable()
        self.undo.setEnabled(bool(self._earlier))
        if place.engine is None:
            self.plain.setText(
                self.tr("No model is active: every part is CHECK until one is made active.")
            )
        else:
            self.plain.setText(self._in_words(rule))

    def _in_words(self, rule: DecisionRule) -> str:
        limit, low, high = rule.threshold, rule.unsure_low, rule.unsure_high
        if low < high:
            sentence = self.tr(
                "A part is OK below a defect score of {low:.3g} and NG from {high:.3g}; between"
                " them it is CHECK: a person decides."
            )
            words = [sentence.format(low=min(low, limit), high=max(high, limit))]
        else:
            sentence = self.tr("A part is NG from a defect score of {limit:.3g}, never unsure.")
            words = [sentence.format(limit=limit)]
        if rule.minimum_area_px:
            area = self.tr("Marks below {area} px are ignored.")
            words.append(area.format(area=rule.minimum_area_px))
        return " ".join(words)

    def _show_classes(self, names: tuple[str, ...]) -> None:
        if names == self._names:
            return
        self._names = names
        while (item := self._class_grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.class_rows.clear()
        self._following.clear()
        for row, name in enumerate(names):
            switch = QCheckBox(name.replace("&", "&&"), self._per_class)
            switch.setMinimumHeight(theme.control_height())
            limit = self._share(self.tr("Limit for {name}").format(name=name))
            area = self._area(self.tr("Smallest area of {name}").format(name=name))
            switch.toggled.connect(self._on_changed)
            for column, field in enumerate((switch, limit, area)):
                self._class_grid.addWidget(field, row, column)
            self.class_rows[name] = (switch, limit, area)
        self._class_grid.setColumnStretch(3, 1)

    def _enable(self) -> None:
        own = self.own_rule.isChecked()
        self._limits.setEnabled(own)
        self._per_class.setVisible(own and bool(self._names))
        for switch, limit, area in self.class_rows.values():
            limit.setEnabled(switch.isChecked())
            area.setEnabled(switch.isChecked())

    # --- acting --------------------------------------------------------------------------------

    @property
    def rule(self) -> DecisionRule | None:
        """What the form says; None is the model's own rule."""
        if self.own_model.isChecked():
            return None
        current = self._station.product.decision or self._models_rule()
        per_class = {}
        for name, (switch, limit, area) in self.class_rows.items():
            # The pixel limit is the model's business; it is kept as it is.
            pixel = current.per_class.get(name, ClassRule()).pixel_threshold
            if switch.isChecked():
                per_class[name] = ClassRule(
                    threshold=None if limit in self._following else limit.value(),
                    minimum_area_px=None if area in self._following else area.value(),
                    pixel_threshold=pixel,
                )
            elif pixel is not None:
                per_class[name] = ClassRule(pixel_threshold=pixel)
        return DecisionRule(
            threshold=self.threshold.value(),
            unsure_low=self.unsure_low.value(),
            unsure_high=self.unsure_high.value(),
            pixel_threshold=current.pixel_threshold,
            minimum_area_px=self.area.value(),
            per_class=per_class,
        )

    def _on_kind(self) -> None:
        if not self._filling:
            self._enable()
            self._on_apply()

    def _on_changed(self) -> None:
        if self._filling:
            return
        changed = self.sender()
        if changed is self.threshold:
            self._move_band()
        if changed in (self.threshold, self.area):
            self._take_along()
        elif isinstance(changed, QWidget):
            self._follow(changed, False)  # a class with a limit of its own
        self._say_meaning()
        self._say_trouble()
        self._enable()
        self._apply.start()

    def _move_band(self) -> None:
        """The band belongs to the limit and goes with it."""
        shift = self.threshold.value() - self._limit
        self._limit = self.threshold.value()
        self._filling = True
        for end in (self.unsure_low, self.unsure_high):
            end.setValue(end.value() + shift)  # the field keeps it between 0 and 1
        self._filling = False

    def _take_along(self) -> None:
        """Classes without a limit of their own show the general one, and it holds for them."""
        self._filling = True
        for _, limit, area in self.class_rows.values():
            if limit in self._following:
                limit.setValue(self.threshold.value())
            if area in self._following:
                area.setValue(self.area.value())
        self._filling = False

    def _follow(self, field: QWidget, follows: bool) -> None:
        (self._following.add if follows else self._following.discard)(field)

    def _say_meaning(self) -> None:
        """What the limit does, which an unsure band around it changes."""
        low, limit, high = (f.value() for f in (self.unsure_low, self.threshold, self.unsure_high))
        told = self.tr("from this defect score on it is NG; lower rejects more")
        if low < high:
            told = self.tr(
                "OK below {low:.3g}, CHECK between, NG from {high:.3g}; a lower limit rejects more"
            )
        self.meaning.setText(told.format(low=min(low, limit), high=max(high, limit)))

    def _say_trouble(self) -> None:
        """Why the limits cannot be used as they stand, or nothing."""
        low, limit, high = (f.value() for f in (self.unsure_low, self.threshold, self.unsure_high))
        fits = low <= limit <= high or self.own_model.isChecked()
        told = self.tr(
            "The limit {limit:.3g} does not lie between {low:.3g} and {high:.3g}: start the unsure"
            " band at or below the limit and end it at or above. Until then the earlier rule holds."
        )
        self.trouble.setText("" if fits else told.format(limit=limit, low=low, high=high))
        self.trouble.setVisible(not fits)

    def deactivated(self) -> None:
        """A pending change is applied before the section is left."""
        if self._apply.isActive():
            self._apply.stop()
            self._on_apply()
        if self.trouble.text():  # what cannot be used is not kept either
            self._show()

    def _on_apply(self) -> None:
        if self._station.place is None or self.trouble.text():
            return
        rule, before = self.rule, self._station.product.decision
        if rule == before:
            return
        if self._station.update_product(decision=rule):
            self._earlier.append(before)
        else:
            self._show()

    def _on_undo(self) -> None:
        self._apply.stop()
        if self.trouble.text():
            self._show()
        elif self._earlier and self._station.update_product(decision=self._earlier[-1]):
            self._earlier.pop()
