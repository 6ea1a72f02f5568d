"""The second pass on the screen: pictures to judge, and nothing that tells what is known."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from inspector_gui.core.product import Product
from inspector_gui.core.review_order import Candidate
from inspector_gui.runtime.second_pass_report import write_second_pass_report
from inspector_gui.ui import keys, theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.blind_pass import BlindPass
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.empty_state import EmptyState
from inspector_gui.ui.model_opinions import ModelOpinions
from inspector_gui.ui.picture_canvas import PictureCanvas
from inspector_gui.ui.report_words import report_words
from inspector_gui.ui.review_panels import YouSay
from inspector_gui.ui.review_session import ReviewSession
from inspector_gui.ui.scroll_column import ScrollColumn
from inspector_gui.ui.station import Station


class SecondPass(QWidget):
    """Takes the place of the review while it runs.

    Signals:
        ended: The person wants back to the review.
    """

    ended = Signal()

    def __init__(
        self,
        station: Station,
        session: ReviewSession,
        opinions: ModelOpinions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._judging = BlindPass(station, session, opinions, self)
        self.answered = self._judging.answered
        changed = station.settings.keys
        self._card = Card(self.tr("Second pass"), self)
        self._progress = Muted("", self)
        about = Muted(
            self.tr(
                "Known pictures come mixed with new ones. What is known of them and what the model"
                " says stays hidden, and your answers about them change no class: they tell how"
                " well people, and the model, agree."
            ),
            self,
        )
        for label in (self._progress, about):
            label.setWordWrap(True)
        self._report = ActionButton(
            self.tr("Report"), keys.caption("review.report", changed), parent=self
        )
        self._end = ActionButton(
            self.tr("Leave"), keys.caption("review.second_pass", changed), parent=self
        )
        self._card.body.addWidget(self._progress)
        self._card.body.addWidget(about)
        self._card.body.addStretch(1)
        self._card.body.addWidget(self._report)
        self._card.body.addWidget(self._end)
        middle = Card("", self)
        place = QWidget(self)
        self._stack = QStackedLayout(place)
        self.canvas = PictureCanvas(self)
        self.empty = EmptyState(self)
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.empty)
        middle.body.addWidget(place, 1)
        self.you_say = YouSay(changed, "review", self)
        self._undo = ActionButton(
            self.tr("Undo"), keys.caption("review.undo", changed), parent=self
        )
        below = QWidget(self)
        answers = QVBoxLayout(below)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.addWidget(self.you_say)
        answers.addSpacing(theme.spacing())
        answers.addWidget(self._undo)
        answers.addStretch(1)
        columns = QHBoxLayout(self)
        margin = theme.spacing(2)
        columns.setContentsMargins(margin, margin, margin, margin)
        columns.setSpacing(margin)
        columns.addWidget(self._card, 5)
        columns.addWidget(middle, 16)
        columns.addWidget(ScrollColumn(below, self), 5)
        for button in self.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keys
        self._report.clicked.connect(self.show_report)
        self._end.clicked.connect(self.end)
        self._undo.clicked.connect(self.undo)
        station.access.leaving.connect(self._on_leaving)
        self.you_say.said.connect(self.say)
        self.you_say.skipped.connect(self.skip)
        self._judging.moved.connect(self._show)
        self._judging.shelf.ready.connect(lambda _key: self._show())

    @property
    def running(self) -> bool:
        """Whether it has taken the place of the review."""
        return self._judging.running

    def begin(self, new: list[Candidate]) -> None:
        """Start; `new` are pictures without a class that come among the known ones."""
        self._judging.begin(new)
        self._show()

    def end(self) -> None:
        """Back to the review; what was answered is kept."""
        self._judging.end()
        self.canvas.set_picture(None)
        self.ended.emit()

    def set_classes(self, product: Product) -> None:
        """The product's classes."""
        self.you_say.set_classes(product)

    def say(self, label: str) -> None:
        """It is this class."""
        if self.canvas.image is not None:
            self._judging.say(label)

    def skip(self) -> None:
        """Not sure: that is an answer too, where there was something to see."""
        if self.canvas.image is not None:
            self._judging.say("")
        else:
            self._judging.pass_over()

    def undo(self) -> None:
        """Take the last answer back."""
        if not self._judging.undo():
            self._station.message.emit("info", self.tr("There is nothing to undo."))

    def _on_leaving(self) -> None:
        if self.running:
            self.end()  # the answers are one person's

    def _show(self) -> None:
        item, judging = self._judging.current, self._judging
        if not judging.running:
            return
        told = self.tr("{done} of {size} judged").format(done=judging.done, size=judging.size)
        self._progress.setText(told)
        self._undo.setEnabled(judging.done > 0)
        shelved = judging.shelf.get(item.key) if item is not None else None
        image = shelved.image if shelved is not None else None
        self.you_say.set_answerable(item is not None)
        if item is not None and (image is not None or shelved is None):
            self._stack.setCurrentWidget(self.canvas)
            if self.canvas.image is not image or image is None:
                self.canvas.set_picture(image)
            return
        self.canvas.set_picture(None)
        self._stack.setCurrentWidget(self.empty)
        if item is not None and shelved is not None:
            trouble = self.tr("This picture cannot be shown")
            self.empty.say("review", trouble, shelved.trouble)
        elif judging.drawing:
            self.empty.say("review", self.tr("Looking for pictures…"))
        elif not judging.size:
            self.empty.say(
                "review",
                self.tr("No picture has a class yet"),
                self.tr("A second pass needs pictures whose class is known."),
            )
        else:
            self.empty.say(
                "review",
                self.tr("All judged"),
                self.tr("The report says how well everybody agrees with what is known."),
                offers=[(self.tr("Report"), self.show_report)],
            )

    def show_report(self) -> None:
        """Write the report and show it in the web browser."""
        station = self._station
        place, product = station.place, station.product
        if place is None:
            return
        title, who, words = product.title or product.name, station.operator, report_words()

        def done(files: tuple[object, object]) -> None:
            page = str(files[0])
            shown = QDesktopServices.openUrl(QUrl.fromLocalFile(page))
            told = self.tr("The report lies in {page}.")
            if shown:
                told = self.tr("The report opens in the web browser; it lies in {page}.")
            station.message.emit("info", told.format(page=page))

        def failed(sentence: str) -> None:
            told = QCoreApplication.translate("SecondPass", "No report: {why}")
            station.message.emit("warning", told.format(why=sentence))

        station.submit(
            lambda: write_second_pass_report(
                place.folder, product.ok_names, product=title, who=who, words=words
            ),
            if_alive(self, done),
            if_alive(self, failed),
        )
