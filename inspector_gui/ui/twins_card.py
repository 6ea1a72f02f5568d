"""Up to three labelled pictures that look like the one shown, with their classes."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from inspector_gui.ui.card import Card, Muted, plain_tip
from inspector_gui.ui.thumbnails import Thumbnails
from inspector_gui.ui.twins import COUNT, Twin

# Below the second, a picture is the nearest there is, but not alike.
_NEARLY_THE_SAME, _ALIKE = 0.6, 0.3
_SIDE = 72


class TwinsCard(Card):
    """Thumbnail, class and how alike, side by side; hidden while there is nothing to compare."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Most alike"))
        self._thumbnails = thumbnails
        self._twins: list[Twin] = []
        grid = QGridLayout()
        self.body.addLayout(grid)
        self._pictures: list[QLabel] = []
        self._classes: list[QLabel] = []
        self._words: list[Muted] = []
        for column in range(COUNT):
            picture, name, word = QLabel(self), QLabel(self), Muted("", self)
            picture.setMinimumHeight(_SIDE // 2)
            name.setTextFormat(Qt.TextFormat.PlainText)
            for label in (picture, name, word):
                label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            word.setWordWrap(True)  # "hardly alike" is wider than its picture on a small screen
            grid.setColumnStretch(column, 1)
            grid.addWidget(picture, 0, column)
            grid.addWidget(name, 1, column)
            grid.addWidget(word, 2, column)
            self._pictures.append(picture)
            self._classes.append(name)
            self._words.append(word)
        thumbnails.ready.connect(lambda _key: self._show_pictures())
        self.hide()

    def show_twins(self, twins: Sequence[Twin]) -> None:
        """Show these; none hides the card."""
        self._twins = list(twins)
        self.setVisible(bool(twins))
        for column in range(COUNT):
            twin = twins[column] if column < len(twins) else None
            label = (twin.entry.label or "") if twin is not None else ""
            word = self._word(twin.likeness) if twin is not None else ""
            self._set(self._classes[column], label)
            self._words[column].setText(word)
            self._pictures[column].setAccessibleName(f"{label}, {word}" if twin else "")
        self._show_pictures()

    @property
    def told(self) -> list[tuple[str, str]]:
        """Class and how alike, of each picture that is shown."""
        shown = zip(self._classes, self._words, strict=True)
        return [(name.toolTip(), word.text()) for name, word in shown if name.toolTip()]

    def _set(self, label: QLabel, text: str) -> None:
        label.setText(label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _SIDE + 8))
        label.setToolTip(plain_tip(text))

    def _show_pictures(self) -> None:
        for number, label in enumerate(self._pictures):
            pixmap: QPixmap | None = None
            if number < len(self._twins) and not self.isHidden():
                entry = self._twins[number].entry
                pixmap = self._thumbnails.pixmap(entry.candidate.key, entry.path)
            if pixmap is None or pixmap.isNull():
                label.clear()
                continue
            ratio = label.devicePixelRatioF()
            room = QSize(_SIDE, _SIDE) * ratio
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
            shown = pixmap.scaled(room, keep, smooth.SmoothTransformation)
            shown.setDevicePixelRatio(ratio)
            label.setPixmap(shown)

    def _word(self, likeness: float) -> str:
        if likeness >= _NEARLY_THE_SAME:
            return self.tr("very alike")
        return self.tr("alike") if likeness >= _ALIKE else self.tr("hardly alike")
