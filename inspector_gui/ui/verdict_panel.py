"""The verdict, readable from three metres: word, shape and colour, with the reason beneath."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector_gui.core.result import Verdict
from inspector_gui.ui import theme
from inspector_gui.ui.card import Muted

_SHAPE = 0.74  # of the word's size: as high as its capitals
_GAP = 0.22


@dataclass(frozen=True, slots=True)
class VerdictText:
    """What the panel says.

    Attributes:
        verdict: Gives colour and shape; None when there is no verdict.
        word: The large word.
        reason: The sentence beneath.
        caption: Small line above: live, held, or which part.
    """

    verdict: Verdict | None
    word: str
    reason: str = ""
    caption: str = ""


class VerdictPanel(QWidget):
    """Paints one `VerdictText`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = VerdictText(None, "")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_signals.changed.connect(self.update)

    @property
    def text(self) -> VerdictText:
        """What is said now."""
        return self._text

    def say(self, text: VerdictText) -> None:
        """Say something else; costs nothing when it is the same."""
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(self.tr("Verdict {word}").format(word=text.word))
        self.setAccessibleDescription(text.reason)
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The word grows with the width, and the height with the word."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for caption, word and two lines of reason."""
        small = QFontMetricsF(theme.scaled_font(1.15)).height()
        return round(self._word_size(width) * 1.05 + 3.2 * small + 26)

    def sizeHint(self) -> QSize:
        """A width at which the word can be read from three metres on a desk monitor."""
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        """Still readable from two metres."""
        return QSize(280, self.heightForWidth(280))

    @staticmethod
    def _word_size(width: int) -> float:
        """Pixel size of OK and NG; longer words are made to fit."""
        return min(170.0, width * 0.27)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink = theme.verdict_fill(self._text.verdict)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, 10, 10)
        inner = box.adjusted(16, 10, -16, -12)
        painter.setPen(ink)
        painter.setFont(theme.scaled_font(0.9))
        line = painter.fontMetrics().height()
        caption = painter.fontMetrics().elidedText(
            self._text.caption, Qt.TextElideMode.ElideRight, round(inner.width())
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, caption)
        size = self._word_size(self.width())
        self._paint_word(
            painter, QRectF(inner.left(), inner.top() + line, inner.width(), size * 1.05), ink, size
        )
        painter.setFont(theme.scaled_font(1.15))
        reason = QRectF(inner)
        reason.setTop(inner.top() + line + size * 1.05)
        painter.drawText(
            reason,
            int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            | int(Qt.TextFlag.TextWordWrap),
            self._text.reason,
        )

    def _paint_word(self, painter: QPainter, row: QRectF, ink: QColor, size: float) -> None:
        font = theme.scaled_font(bold=True)
        font.setPixelSize(max(12, round(size)))
        font.setWeight(font.Weight.Bold)
        advance = QFontMetricsF(font).horizontalAdvance(self._text.word)
        whole = size * (_SHAPE + _GAP) + advance
        if whole > row.width():
            size *= row.width() / whole
            font.setPixelSize(max(12, int(size)))
            advance = QFontMetricsF(font).horizontalAdvance(self._text.word)
        shape, gap = size * _SHAPE, size * _GAP
        painter.setFont(font)
        left = row.center().x() - (shape + gap + advance) / 2
        mark = QRectF(left, row.center().y() - shape / 2, shape, shape)
        painter.fillPath(theme.verdict_path(self._text.verdict, mark), ink)
        painter.setPen(ink)
        painter.drawText(
            QRectF(mark.right() + gap, row.top(), advance + 2, row.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._text.word,
        )


class AnswerLine(QWidget):
    """One line that confirms a person's answer at once and again when it is on the disk."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._stripe = QColor()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 4, 4)
        self._label = Muted(hint, self)
        self._label.setFont(theme.scaled_font(1.0))
        self._label.setWordWrap(True)
        row.addWidget(self._label, 1)
        self.setMinimumHeight(2 * self._label.fontMetrics().height() + 8)

    @property
    def text(self) -> str:
        """The sentence on the screen."""
        return self._label.text()

    def say(self, sentence: str, stripe: QColor | None = None, level: str = "") -> None:
        """Show a sentence; an empty one brings the hint back."""
        self._label.setText(sentence or self._hint)
        self._label.set_level(level or ("strong" if sentence else ""))
        self._stripe = stripe if stripe is not None and sentence else QColor()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stripe in the class colour."""
        if self._stripe.isValid():
            painter = QPainter(self)
            painter.fillRect(QRectF(0, 2, 4, self.height() - 4), self._stripe)
