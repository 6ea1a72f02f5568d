"""The picture that a finding is about, with its mask; or why there is nothing to see."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from inspector_gui.runtime.dataset_check import Finding
from inspector_gui.ui.card import Card
from inspector_gui.ui.empty_state import EmptyState, Offer
from inspector_gui.ui.picture_canvas import PictureCanvas
from inspector_gui.ui.picture_shelf import PictureShelf
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.station import Station


class FindingPicture(Card):
    """Shows a finding as soon as its file is read. GUI thread."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        """Empty.

        Args:
            station: Its reader threads decode.
            parent: Owner.
        """
        super().__init__("", parent)
        self._finding: Finding | None = None
        self._shelf = PictureShelf(station, self)
        self._shelf.ready.connect(lambda _key: self._show())
        place = QWidget(self)
        self._stack = QStackedLayout(place)
        self.canvas = PictureCanvas(place)
        self.empty = EmptyState(place)
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.empty)
        self.body.addWidget(place, 1)
        self._words = QLabel("", self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.body.addWidget(self._words)

    def show_finding(self, finding: Finding, ahead: Sequence[Finding] = ()) -> None:
        """Show a finding.

        Args:
            finding: Which.
            ahead: What will probably be wanted next; it is decoded already.
        """
        self._finding = finding
        self._words.setText(f"{in_words(finding.title)}\n{in_words(finding.detail)}")
        self._words.show()
        if self._shelf.get(str(finding.path)) is None:
            self._shelf.want([(str(f.path), f.path, f.mask) for f in (finding, *ahead)])
        self._show()

    def say(
        self, icon_name: str, heading: str, detail: str = "", offers: Sequence[Offer] = ()
    ) -> None:
        """Show words in place of a picture, as `EmptyState.say` does."""
        self._finding = None
        self._words.hide()
        self.empty.say(icon_name, heading, detail, offers=offers)
        self._stack.setCurrentWidget(self.empty)

    def toggle_mask(self) -> None:
        """Show the mask, or the picture alone."""
        self.canvas.set_mask_shown(not self.canvas.mask_shown)

    def _show(self) -> None:
        if self._finding is None:
            return
        shelved = self._shelf.get(str(self._finding.path))
        if shelved is None:
            self.canvas.set_picture(None)
            self._stack.setCurrentWidget(self.canvas)
        elif shelved.image is None:
            self.empty.say("data", self.tr("This file cannot be shown"), shelved.trouble)
            self._stack.setCurrentWidget(self.empty)
        elif self.canvas.image is not shelved.image or self._stack.currentWidget() is self.empty:
            self.canvas.set_picture(shelved.image, shelved.mask)
            self._stack.setCurrentWidget(self.canvas)
