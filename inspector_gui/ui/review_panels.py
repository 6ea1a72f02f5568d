"""The parts of the review page: what the model says, what the person says, what is shown."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from inspector_gui.core.product import Product
from inspector_gui.core.result import Verdict
from inspector_gui.core.review_order import Opinion
from inspector_gui.ui import keys, theme
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.queue_arrangement import QueueFilter
from inspector_gui.ui.reasons import recorded_reason

MOST_CLASSES = 9


class VerdictLine(QWidget):
    """Shape, word and score of a verdict in one large line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict: Verdict | None = None
        self._text = ""
        theme.theme_signals.changed.connect(self.update)

    def say(self, verdict: Verdict | None, text: str) -> None:
        """Show another verdict."""
        self._verdict, self._text = verdict, text
        self.setAccessibleName(text)
        self.update()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text

    def sizeHint(self) -> QSize:
        """One large line."""
        return QSize(180, round(self._font_height() * 1.25))

    def minimumSizeHint(self) -> QSize:
        """One large line."""
        return self.sizeHint()

    def _font_height(self) -> float:
        return theme.scaled_font(1.7, bold=True).pointSizeF() * self.logicalDpiY() / 72 * 1.25

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shape and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        known = self._verdict is not None
        ink = theme.verdict_colour(self._verdict) if self._verdict else theme.colour("muted")
        painter.setFont(theme.scaled_font(1.7 if known else 1.1, bold=known))
        left = 0.0
        if known:
            size = self.height() * 0.62
            box = QRectF(0, (self.height() - size) / 2, size, size)
            painter.fillPath(theme.verdict_path(self._verdict, box), ink)
            left = size + 9
        painter.setPen(ink)
        room = QRectF(left, 0, self.width() - left, self.height())
        text = painter.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class ModelSays(Card):
    """The model's opinion on the picture shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Model says"))
        self.line = VerdictLine(self)
        self.detail = Muted("", self)
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)  # class names are no markup
        self.body.addWidget(self.line)
        self.body.addWidget(self.detail)

    def show_opinion(self, opinion: Opinion, note: str = "") -> None:
        """Say verdict, score, reason and which model."""
        self.line.say(opinion.verdict, f"{opinion.verdict.value} {opinion.score_text}")
        words = [recorded_reason(opinion.reason) or (opinion.class_name or "")]
        if opinion.model_id:
            words.append(self.tr("model {model}").format(model=opinion.model_id[:8]))
        words.append(note)
        self.detail.setText("\n".join(word for word in words if word))

    def show_note(self, headline: str, detail: str = "") -> None:
        """Say why there is no opinion."""
        self.line.say(None, headline)
        self.detail.setText(detail)


class YouSay(QWidget):
    """One large button for each class, with its key.

    Signals:
        said: It is this class (name).
        skipped: Not sure.
    """

    said = Signal(str)
    skipped = Signal()

    def __init__(
        self, key_changes: dict[str, str], page: str, parent: QWidget | None = None
    ) -> None:
        """Make the buttons.

        Args:
            key_changes: `Settings.keys`.
            page: Page whose keys are printed.
            parent: Owner.
        """
        super().__init__(parent)
        self._key_changes = key_changes
        self._page = page
        self._buttons: dict[str, ActionButton] = {}
        self._names: tuple[tuple[str, str], ...] = ()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.spacing())
        self._title = Muted("", self)
        self._title.setFont(theme.scaled_font(0.82, bold=True))
        self.set_count(1)
        box.addWidget(self._title)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.spacing())
        box.addLayout(self._grid)
        self._skip = self._button(self.tr("not sure: skip"), "review.skip")
        self._skip.setVisible(page == "review")
        self._skip.clicked.connect(lambda: self.skipped.emit())
        box.addWidget(self._skip)

    def set_classes(self, product: Product) -> None:
        """One button for each class: OK classes first."""
        names = tuple((entry.name, entry.verdict) for entry in product.classes)
        if names == self._names:
            return
        self._names = names
        for button in self._buttons.values():
            self._grid.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()
        many = self._page == "history" or len(product.defect_names) > 5
        for number, name in enumerate(product.ok_names):
            button = self._button(name, f"{self._page}.ok" if number == 0 else "")
            button.set_stripe(theme.colour("ok"))
            self._add(button, name, number, 0, 2)
        first = len(product.ok_names)
        for number, name in enumerate(product.defect_names):
            action = f"{self._page}.class_{number + 1}" if number < MOST_CLASSES else ""
            button = self._button(name, action)
            button.set_stripe(theme.class_colour(number))
            row, column = divmod(number, 2) if many else (number, 0)
            self._add(button, name, first + row, column, 1 if many else 2)

    @property
    def ok_names(self) -> list[str]:
        """OK classes, in the order of the buttons."""
        return [name for name, verdict in self._names if verdict == "OK"]

    @property
    def defect_names(self) -> list[str]:
        """Defect classes, in the order of their keys."""
        return [name for name, verdict in self._names if verdict != "OK"]

    def set_answerable(self, answerable: bool) -> None:
        """Whether there is a picture to answer about."""
        for button in (*self._buttons.values(), self._skip):
            button.setEnabled(answerable)

    def set_count(self, count: int) -> None:
        """How many pictures the next answer is about."""
        title = self.tr("You say")
        if count > 1:
            title = self.tr("You say of {count} pictures").format(count=count)
        self._title.setText(title.upper())

    def show_label(self, label: str | None) -> None:
        """Mark the class that holds."""
        for name, button in self._buttons.items():
            holds = name == label
            button.setChecked(holds)
            shown = name.replace("&", "&&")
            button.set_text(self.tr("✓ {name}").format(name=shown) if holds else shown)

    def _button(self, text: str, action: str) -> ActionButton:
        key = keys.caption(action, self._key_changes) if action else ""
        button = ActionButton(text.replace("&", "&&"), key, "plain", self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _add(self, button: ActionButton, name: str, row: int, column: int, span: int) -> None:
        button.setCheckable(True)
        button.setMinimumHeight(theme.verdict_button_height())
        button.clicked.connect(self._teller(name))
        self._grid.addWidget(button, row, column, 1, span)
        self._buttons[name] = button

    def _teller(self, name: str) -> Callable[[], None]:
        return lambda: self.said.emit(name)


class FilterBar(QWidget):
    """Which pictures the queue shows.

    Signals:
        changed: Another choice (QueueFilter).
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.spacing())
        self.label = self._box(self.tr("Class"))
        self.verdict = self._box(self.tr("Model's verdict"))
        self.date = self._box(self.tr("Date"))
        self.who = self._box(self.tr("Who gave the class"))
        for number, box in enumerate((self.label, self.verdict, self.date, self.who)):
            grid.addWidget(box, *divmod(number, 2))
        self.verdict.addItem(self.tr("any verdict"), None)
        for verdict in (Verdict.CHECK, Verdict.NG, Verdict.OK):
            self.verdict.addItem(f"{theme.verdict_shape(verdict)} {verdict.value}", verdict.value)
        self.date.addItem(self.tr("any time"), None)
        for days, text in ((0, self.tr("today")), (6, self.tr("7 days")), (29, self.tr("30 days"))):
            self.date.addItem(text, days)
        for box in (self.label, self.verdict, self.date, self.who):
            box.activated.connect(lambda _row: self.changed.emit(self.chosen()))

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        return box

    def offer(self, product: Product, people: list[str]) -> None:
        """Offer the product's classes and the people who answered; the choice stays."""
        labels = [(entry.name, entry.name) for entry in product.classes]
        new = (self.tr("not answered"), "")
        _refill(self.label, [(self.tr("any class"), None), new, *labels])
        _refill(self.who, [(self.tr("anybody"), None), *((name, name) for name in people)])

    def chosen(self) -> QueueFilter:
        """What is chosen now."""
        verdict, days = self.verdict.currentData(), self.date.currentData()
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return QueueFilter(
            label=self.label.currentData(),
            verdict=None if verdict is None else Verdict(verdict),
            who=self.who.currentData(),
            since=None if days is None else midnight - timedelta(days=days),
        )

    def reset(self) -> None:
        """Choose nothing, without telling."""
        for box in (self.label, self.verdict, self.date, self.who):
            box.setCurrentIndex(0)

    def clear(self) -> None:
        """Show everything."""
        self.reset()
        self.changed.emit(self.chosen())


def _refill(box: QComboBox, items: list[tuple[str, str | None]]) -> None:
    kept = box.currentData()
    if [(box.itemText(i), box.itemData(i)) for i in range(box.count())] == items:
        return
    box.clear()
    for text, data in items:
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(kept) if kept is not None else 0))
