"""Review: look at doubtful pictures one after the other and say what they show."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.runtime.operators import Deed
from inspector_gui.ui import counted, keys, theme
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.empty_state import EmptyState
from inspector_gui.ui.mask_tools import MaskTools
from inspector_gui.ui.picture_canvas import PictureCanvas
from inspector_gui.ui.queue_view import QueueView
from inspector_gui.ui.review_desk import ReviewDesk
from inspector_gui.ui.review_keys import ReviewKeys
from inspector_gui.ui.review_panels import FilterBar, ModelSays, YouSay
from inspector_gui.ui.review_queue import THUMBNAIL, ReviewQueue
from inspector_gui.ui.scroll_column import ScrollColumn
from inspector_gui.ui.second_pass import SecondPass
from inspector_gui.ui.station import Station
from inspector_gui.ui.thumbnails import Thumbnails
from inspector_gui.ui.twins_card import TwinsCard


class ReviewPage(QWidget):
    """A queue, a picture to look at closely and to mark, and one key for each class."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Review")
        self._station = station
        ratio = self.devicePixelRatioF()
        self._thumbnails = Thumbnails(station, THUMBNAIL * ratio, self)
        self.queue = ReviewQueue(self._thumbnails, self)
        self._build()
        self.desk = ReviewDesk(station, self.queue, self.canvas, self.tools, self)
        self.session = self.desk.session
        self.second_pass = SecondPass(station, self.session, self.desk.opinions, self)
        self._pages.addWidget(self.second_pass)
        ReviewKeys(self, station.settings.keys)
        self._connect()
        self._on_product_changed()
        self._on_moved()

    # --- construction --------------------------------------------------------------------------

    def _build(self) -> None:
        changed = self._station.settings.keys
        self.canvas = PictureCanvas(self)
        captions = {
            action: keys.caption(f"review.{action}", changed)
            for action in ("brush", "eraser", "polygon", "grow", "smaller", "larger",
                           "accept", "clear")
        }  # fmt: skip
        self.tools = MaskTools(self.canvas, self._station, captions, self)
        self.filters = FilterBar(self)
        self.view = QueueView(self.queue, self)
        self._import = ActionButton(
            self.tr("Import pictures…"), keys.caption("review.import", changed), "plain", self
        )
        self._queue_card = Card("", self)
        self._queue_card.body.addWidget(self.filters)
        self._queue_card.body.addWidget(self.view, 1)
        self._queue_card.body.addWidget(self._import)
        self._begin = ActionButton(
            self.tr("Second pass"), keys.caption("review.second_pass", changed), "plain", self
        )
        self._queue_card.body.addWidget(self._begin)
        middle = Card("", self)
        self._note = Muted("", self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)  # file names are no markup
        self._empty = EmptyState(self)
        place = QWidget(self)
        self._stack = QStackedLayout(place)
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self._empty)
        middle.body.addWidget(place, 1)
        middle.body.addWidget(self._note)
        middle.body.addWidget(self.tools)
        self.model_says = ModelSays(self)
        self.you_say = YouSay(changed, "review", self)
        self._undo = ActionButton(
            self.tr("Undo"), keys.caption("review.undo", changed), parent=self
        )
        self._redo = ActionButton(
            self.tr("Redo"), keys.caption("review.redo", changed), parent=self
        )
        self._pace = Muted("", self)
        saved = Muted(self.tr("Every answer is saved as you give it."), self)
        saved.setWordWrap(True)
        right = QVBoxLayout()
        right.setSpacing(theme.spacing(1.5))
        right.addWidget(self.model_says)
        below = QWidget(self)
        answers = QVBoxLayout(below)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(theme.spacing(1.5))
        answers.addWidget(self.you_say)
        answers.addSpacing(theme.spacing())
        answers.addWidget(self._undo)
        answers.addWidget(self._redo)
        self.twins = TwinsCard(self._thumbnails, self)
        answers.addWidget(self._pace)
        answers.addWidget(self.twins)
        answers.addStretch(1)
        answers.addWidget(saved)
        rest = ScrollColumn(below, self)
        rest.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right.addWidget(rest, 1)
        review = QWidget(self)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(review)
        columns = QHBoxLayout(review)
        margin = theme.spacing(2)
        columns.setContentsMargins(margin, margin, margin, margin)
        columns.setSpacing(margin)
        columns.addWidget(self._queue_card, 5)
        columns.addWidget(middle, 16)
        columns.addLayout(right, 5)
        for button in self.findChildren(QAbstractButton):
            # A click must not take the focus: Space would then press the button again.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self) -> None:
        station, desk = self._station, self.desk
        station.product_changed.connect(self._on_product_changed)
        station.closing.connect(self.deactivated)
        self.view.row_chosen.connect(desk.go)
        self.view.selection_changed.connect(self._on_selection_changed)
        self.filters.changed.connect(desk.set_filter)
        self.you_say.said.connect(self.say)
        self.you_say.skipped.connect(desk.skip)
        self._begin.clicked.connect(self.begin_second_pass)
        self.second_pass.ended.connect(self._on_second_pass_ended)
        self.second_pass.answered.connect(
            lambda key, answered: self.queue.mark(key, seen=answered, answered=answered)
        )
        self._undo.clicked.connect(desk.undo)
        self._redo.clicked.connect(desk.redo)
        self._import.clicked.connect(self.import_pictures)
        desk.moved.connect(self._on_moved)
        desk.shown.connect(self._on_shown)
        desk.opinion_changed.connect(self._show_opinion)
        desk.label_changed.connect(self._show_label)
        desk.figures_changed.connect(self._show_figures)
        desk.filled.connect(self._on_filled)
        desk.filter_in_the_way.connect(self.filters.reset)
        desk.twins.found.connect(lambda _key: self._show_twins())
        desk.opinions.failed.connect(self._on_opinion_failed)

    # --- page life -----------------------------------------------------------------------------

    def activated(self) -> None:
        """The page is shown: look what there is."""
        self._take_keys()
        self.desk.set_looking(True)
        self.desk.reload()
        self._on_moved()

    def deactivated(self) -> None:
        """The page is left: what was drawn is stored."""
        self.desk.set_looking(False)
        self.desk.keep_mask()

    def import_pictures(self) -> None:
        """Take folders of pictures into the dataset."""
        from inspector_gui.ui.import_pictures_dialog import ImportPicturesDialog

        dialog = ImportPicturesDialog(self._station, self.window())
        dialog.finished.connect(lambda _code: self.desk.reload())
        dialog.open()

    def _on_product_changed(self) -> None:
        if self._station.place is None:
            return
        product = self._station.product
        self.you_say.set_classes(product)
        self.second_pass.set_classes(product)
        self.tools.set_classes(product.defect_names)
        self.filters.offer(product, self.queue.people)

    def _on_filled(self) -> None:
        self._show_figures()
        self.filters.offer(self._station.product, self.queue.people)

    # --- the second pass ------------------------------------------------------------------------

    @property
    def canvas_shown(self) -> PictureCanvas:
        """The canvas that the person sees."""
        return self.second_pass.canvas if self.second_pass.running else self.canvas

    def begin_second_pass(self) -> None:
        """Judge known pictures once more, blind, among those that nobody has answered yet."""
        access = self._station.access
        if access.locked and access.on is None and not self._station.allowed(Deed.LABEL):
            return  # nobody's answers would tell nothing
        self.desk.keep_mask()
        new = [e.candidate for e in self.queue.entries() if e.label is None and not e.seen]
        self.second_pass.begin(new)
        self._pages.setCurrentWidget(self.second_pass)
        self._take_keys()

    def _take_keys(self) -> None:
        place = self.second_pass if self.second_pass.running else self.view
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_second_pass(self) -> None:
        """Begin the second pass, or go back to the review."""
        if self.second_pass.running:
            self.second_pass.end()
        else:
            self.begin_second_pass()

    def skip(self) -> None:
        """Not sure: go on."""
        (self.second_pass if self.second_pass.running else self.desk).skip()

    def undo(self) -> None:
        """Take the last answer back."""
        (self.second_pass if self.second_pass.running else self.desk).undo()

    def _on_second_pass_ended(self) -> None:
        self._pages.setCurrentIndex(0)
        self._take_keys()
        self.desk.reload()

    # --- what is shown -------------------------------------------------------------------------

    def _on_selection_changed(self) -> None:
        self.you_say.set_count(self.view.selected_count)

    def say(self, label: str) -> None:
        """It is this class: the picture, or all that are selected."""
        rows = self.view.selected_rows
        if self.second_pass.running:
            self.second_pass.say(label)
        elif len(rows) > 1:
            self.desk.say_all(rows, label)
        else:
            self.desk.say(label)

    def _on_moved(self) -> None:
        entry = self.desk.entry
        self.view.go(self.desk.row)
        self._on_selection_changed()
        self._show_figures()
        self._show_label()
        self._show_opinion()
        self._show_twins()
        self.you_say.set_answerable(entry is not None)
        self._note.hide()
        if entry is None:
            self._show_empty()
        else:
            self._stack.setCurrentWidget(self.canvas)

    def _on_shown(self) -> None:
        """The current picture is there, or there is a reason why not."""
        trouble = self.desk.trouble
        if self.canvas.image is None:
            self._stack.setCurrentWidget(self._empty)
            self._empty.say("review", self.tr("This picture cannot be shown"), trouble)
            self.you_say.set_answerable(False)
        else:
            self._stack.setCurrentWidget(self.canvas)
            self.you_say.set_answerable(True)  # its file may have been on the move a moment ago
            self._note.setText(trouble)
            self._note.setVisible(bool(trouble))
        self._show_opinion()

    def _show_label(self) -> None:
        entry = self.desk.entry
        self.you_say.show_label(entry.label if entry is not None else None)

    def _show_opinion(self) -> None:
        entry, opinions = self.desk.entry, self.desk.opinions
        self.model_says.setVisible(entry is not None)
        if entry is None:
            return
        current = opinions.opinion(entry.candidate.key)
        if current is not None:
            self.model_says.show_opinion(current)
        elif entry.opinion is not None:
            self.model_says.show_opinion(entry.opinion, self.tr("when it was inspected"))
        elif opinions.has_model:
            self.model_says.show_note(self.tr("is looking…"))
        else:
            self.model_says.show_note(
                self.tr("no model is active"),
                self.tr("Answer as you see it; the answers are what a model learns from."),
            )

    def _show_twins(self) -> None:
        entry = self.desk.entry
        self.twins.show_twins(self.desk.twins.of(entry.candidate.key) if entry is not None else [])

    def _on_opinion_failed(self, key: str, sentence: str) -> None:
        entry = self.desk.entry
        if entry is not None and key == entry.candidate.key:
            self.model_says.show_note(self.tr("no answer"), sentence)

    def _show_empty(self) -> None:
        self._stack.setCurrentWidget(self._empty)
        offer = [(self.tr("Import pictures…"), self.import_pictures)]
        if self.desk.gathering:
            self._empty.say("review", self.tr("Looking for pictures…"))
        elif self.queue.total == 0:
            self._empty.say(
                "review",
                self.tr("There is nothing to review yet"),
                self.tr(
                    "What the model is unsure about or rejects while inspecting comes here."
                    " Pictures you have already can be imported from folders named after classes."
                ),
                offers=offer,
            )
        elif self.queue.rowCount() == 0:
            self._empty.say(
                "review",
                self.tr("No picture matches this filter"),
                offers=[(self.tr("Show all pictures"), self.filters.clear)],
            )
        else:
            self._empty.say(
                "review",
                self.tr("All done"),
                self.tr("Every picture of this queue was answered or skipped."),
                offers=[(self.tr("Begin again"), self.desk.begin_again), *offer],
            )

    def _show_figures(self) -> None:
        left = self.tr("Most doubtful first · {left} left").format(left=self.queue.left)
        self._queue_card.set_title(f"{left} …" if self.desk.gathering else left)
        self._undo.setEnabled(self.session.next_undo is not None)
        self._redo.setEnabled(self.session.next_redo is not None)
        pace, count = self.session.per_minute, self.session.count
        words = [counted.labels_this_session(count)]
        if pace is not None:
            words.append(self.tr("{pace:.0f} per minute").format(pace=pace))
        self._pace.setText(" · ".join(words))
