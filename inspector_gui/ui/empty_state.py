"""What stands where a picture would be, and the line that offers help beside one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector_gui.ui import theme
from inspector_gui.ui.card import ActionButton, Card, Heading, Muted
from inspector_gui.ui.icons import icon

Offer = tuple[str, Callable[[], None]]
_ICON = 64


class EmptyState(QWidget):
    """Icon, heading, sentence and offers in the middle of an otherwise empty place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key: tuple[object, ...] = ()
        self._icon_name = "camera"
        box = QVBoxLayout(self)
        box.addStretch(1)
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addWidget(self._icon)
        self._heading = Heading("", self)
        self._detail = QLabel("", self)
        self._small = Muted("", self)
        for label in (self._heading, self._detail, self._small):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            box.addWidget(label)
        box.addSpacing(theme.spacing())
        self._row = QHBoxLayout()
        box.addLayout(self._row)
        box.addStretch(1)
        theme.theme_signals.changed.connect(self._on_theme_changed)

    def say(
        self,
        icon_name: str,
        heading: str,
        detail: str = "",
        small: str = "",
        offers: Sequence[Offer] = (),
    ) -> None:
        """Show a state; costs nothing when it is the same.

        Args:
            icon_name: File in `assets/icons`.
            heading: What is the case.
            detail: The sentence beneath.
            small: A line of second rank, such as since when.
            offers: (text, action) of the buttons.
        """
        key = (icon_name, heading, detail, small, tuple(text for text, _ in offers))
        if key == self._key:
            return
        self._key = key
        self._icon_name = icon_name
        self._heading.setText(heading)
        self._detail.setText(detail)
        self._small.setText(small)
        self._detail.setVisible(bool(detail))
        self._small.setVisible(bool(small))
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._row.addStretch(1)
        for number, (text, action) in enumerate(offers):
            button = ActionButton(text, "", "primary" if number == 0 else "plain", self)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(action)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(detail)
        self._on_theme_changed()

    @property
    def heading(self) -> str:
        """What is said."""
        return self._heading.text()

    @property
    def detail(self) -> str:
        """The sentence beneath."""
        return self._detail.text()

    def _on_theme_changed(self) -> None:
        drawn = icon(self._icon_name, theme.colour("muted"), _ICON)
        self._icon.setPixmap(drawn.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover what lies beneath."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("window"))


class Banner(Card):
    """A sentence with offers that stays until its reason is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._row = QHBoxLayout()
        self.body.addLayout(self._row)
        self._label = QLabel("", self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._row.addWidget(self._label, 1)
        self._buttons: list[ActionButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @property
    def text(self) -> str:
        """What is said, "" while hidden."""
        return self._label.text()

    def say(self, sentence: str, offers: Sequence[Offer] = ()) -> None:
        """Show a sentence; an empty one hides the banner."""
        self.setVisible(bool(sentence))
        if sentence == self._label.text():
            return
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()
        for text, action in offers:
            button = ActionButton(text, "", "plain", self)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(action)
            self._row.addWidget(button)
            self._buttons.append(button)
