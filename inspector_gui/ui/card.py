"""The small parts every page is made of: card, key cap, button, labels."""

import html

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.ui import theme

KINDS = ("plain", "primary", "danger", "quiet")
_RADIUS = 7.0
_STRIPE = 6.0
_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def plain_tip(text: str) -> str:
    """A tooltip that shows text from outside as it is.

    Qt takes what looks like tags for markup, and would even read a picture named in it.
    """
    if "<" not in text:
        return text
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>"


def set_level(label: QLabel, level: str) -> None:
    """Colour a label's words as the style sheet says, in whatever theme: "ok", "check" or "ng"."""
    if label.property("level") != level:
        label.setProperty("level", level)
        label.style().unpolish(label)
        label.style().polish(label)


class Muted(QLabel):
    """Text of second rank; never markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.scaled_font(0.9))

    def set_level(self, level: str) -> None:
        """Colour the text: "" plain, "warning" or "error", or as `set_level` does."""
        set_level(self, level)


class Heading(QLabel):
    """The title of a page or of an empty state; never markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.scaled_font(1.5, bold=True))


class Card(QFrame):
    """A quiet box with an optional title; put widgets into `body`.

    Attributes:
        body: Layout below the title.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        margin = theme.spacing(2)
        outer.setContentsMargins(margin, margin, margin, margin)
        outer.setSpacing(theme.spacing())
        self._title = Muted("", self)
        font = theme.scaled_font(0.82, bold=True)
        font.setLetterSpacing(font.SpacingType.PercentageSpacing, 106)
        self._title.setFont(font)
        outer.addWidget(self._title)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.spacing())
        outer.addLayout(self.body, 1)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Show a title, or none for an empty text."""
        self._title.setText(title.upper())
        self._title.setVisible(bool(title))
        if title:
            self.setAccessibleName(title)


class KeyCap(QLabel):
    """A key as it looks on the keyboard, printed where it works."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setFont(theme.scaled_font(0.82))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme_signals.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As large as the key's name."""
        return key_cap_size(self.fontMetrics(), self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        paint_key_cap(painter, QRectF(self.rect()), self.text(), theme.colour("text"))


def key_cap_size(metrics: QFontMetrics, key: str) -> QSize:
    """Room a key cap needs."""
    height = metrics.height() + 4
    return QSize(max(height, metrics.horizontalAdvance(key) + 12), height)


def paint_key_cap(painter: QPainter, box: QRectF, key: str, ink: QColor) -> None:
    """Paint a key cap with the painter's font."""
    line = QColor(ink)
    line.setAlphaF(0.45)
    painter.setPen(QPen(line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


class ActionButton(QPushButton):
    """A large button with its key at the right and, for classes, a coloured left edge."""

    def __init__(
        self, text: str, key: str = "", kind: str = "plain", parent: QWidget | None = None
    ) -> None:
        """Make a button.

        Args:
            text: What it does.
            key: Name of the key that does the same, printed on the button; this class does not
                bind it.
            kind: "plain", "primary", "danger" or "quiet".
            parent: Owner.

        Raises:
            ValueError: An unknown kind.
        """
        if kind not in KINDS:
            raise ValueError(f"no button kind {kind!r}")
        super().__init__(text, parent)
        self._key, self._kind, self._stripe = key, kind, QColor()
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the page's keys
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(theme.scaled_font(0.95 if kind == "quiet" else 1.05))
        self._name()
        theme.theme_signals.changed.connect(self.update)

    def _name(self) -> None:
        text = self._plain_text()
        self.setAccessibleName(f"{text} ({self._key})" if self._key else text)

    def _plain_text(self) -> str:
        """The text as it is read: `&&` is an ampersand, a single one only marks a letter."""
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def set_text(self, text: str) -> None:
        """Change the text together with the accessible name."""
        if text != self.text():
            self.setText(text)
            self._name()
            self.updateGeometry()

    def set_kind(self, kind: str) -> None:
        """Look like another kind of button."""
        if kind != self._kind:
            self._kind = kind
            self.update()

    def set_stripe(self, stripe: QColor) -> None:
        """Paint the left edge in this colour; an invalid colour removes it."""
        if stripe != self._stripe:
            self._stripe = stripe
            self.update()

    def event(self, event: QEvent) -> bool:
        """Who has walked to the button by Tab presses it with Space, whatever Space means else."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _PRESSING
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for text and key cap."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._plain_text()) + 28
        if self._key:
            width += key_cap_size(QFontMetrics(theme.scaled_font(0.82)), self._key).width() + 12
        share = {"quiet": 0.8, "primary": 1.2}.get(self._kind, 1.0)
        height = max(round(theme.control_height() * share), metrics.height() + 12)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """The key cap goes first, then the text is cut with dots."""
        full = self.sizeHint()
        least = min(full.width(), 96)
        return QSize(least, full.height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Calm down."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def _colours(self) -> tuple[QColor, QColor]:
        """(face, ink) for kind and state."""
        hovered = self._hovered and self.isEnabled()
        face = theme.colour("hover" if hovered else "field")
        ink = theme.colour("text")
        if self._kind == "primary":
            face = theme.colour("accent_hover" if hovered else "accent")
            ink = theme.colour("on_accent")
        elif self._kind == "danger":
            ink = theme.colour("danger")
        elif self._kind == "quiet" and not hovered:
            face = QColor(Qt.GlobalColor.transparent)
        if self.isChecked():
            face = theme.colour("selection")
        if self.isDown():
            face = face.darker(112)
        if not self.isEnabled():
            face = theme.faded(theme.colour("field"))
            ink = theme.faded(theme.colour("text"))
        return face, ink

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint face, stripe, text, key cap and focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        face, ink = self._colours()
        painter.setPen(Qt.PenStyle.NoPen)
        if self._stripe.isValid():
            stripe = self._stripe if self.isEnabled() else theme.faded(self._stripe)
            painter.setBrush(stripe)
            painter.setClipRect(QRectF(box.left(), box.top(), _STRIPE, box.height()))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            painter.setClipRect(box.adjusted(_STRIPE, -1, 1, 1))
        painter.setBrush(face)
        if self._kind in ("plain", "danger"):
            painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setClipping(False)
        inner = box.adjusted(16 if self._stripe.isValid() else 13, 0, -12, 0)
        needed = self.fontMetrics().horizontalAdvance(self._plain_text())
        painter.setFont(theme.scaled_font(0.82))
        size = key_cap_size(painter.fontMetrics(), self._key)
        # Where only one of the two has room, the word says more than the key.
        if self._key and (not needed or needed <= inner.width() - size.width() - 8):
            cap = QRectF(0, 0, size.width(), size.height())
            cap.moveCenter(inner.center())
            cap.moveRight(inner.right())
            paint_key_cap(painter, cap, self._key, ink)
            inner.setRight(cap.left() - 8)
        painter.setFont(self.font())
        painter.setPen(ink)
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self._kind in ("primary", "quiet") and not self._stripe.isValid():
            where = Qt.AlignmentFlag.AlignCenter
        text = self.fontMetrics().elidedText(
            self._plain_text(), Qt.TextElideMode.ElideRight, round(inner.width())
        )
        painter.drawText(inner, where, text)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
