"""Review: look at doubtful pictures one after the other and say what they show."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.mask_edit import MaskPatch, areas, recoloured
from inspector_gui.core.review_order import Candidate
from inspector_gui.runtime.review_candidates import gather
from inspector_gui.ui import keys, theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.empty_state import EmptyState
from inspector_gui.ui.mask_tools import MaskTools, Tool
from inspector_gui.ui.model_opinions import ModelOpinions
from inspector_gui.ui.picture_canvas import PictureCanvas
from inspector_gui.ui.picture_shelf import PictureShelf, Shelved
from inspector_gui.ui.review_panels import FilterBar, ModelSays, YouSay
from inspector_gui.ui.review_queue import THUMBNAIL, Entry, QueueDelegate, QueueFilter, ReviewQueue
from inspector_gui.ui.review_session import Answer, Edit, ReviewSession
from inspector_gui.ui.station import Station
from inspector_gui.ui.thumbnails import Thumbnails

_KEEP_AFTER_MS = 1500
_AHEAD = 3


class ReviewPage(QWidget):
    """A queue, a picture to look at closely and to mark, and one key for each class.

    Every answer goes to the store as it is given; a mask goes with its answer, and by itself when
    the pen rests or the picture is left.
    """

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Review")
        self._station = station
        self._current: str | None = None
        self._loaded = False
        self._edited = False
        self._drafts: dict[str, NDArray[np.uint8]] = {}
        self._pending: tuple[Edit, bool] | None = None
        self._gathering = False
        self._leaving = False
        ratio = self.devicePixelRatioF()
        self._thumbnails = Thumbnails(station, THUMBNAIL * ratio, self)
        self.queue = ReviewQueue(self._thumbnails, self)
        self._shelf = PictureShelf(station, self)
        self._opinions = ModelOpinions(station, self)
        self.session = ReviewSession(station, self)
        self._keep_timer = QTimer(self)
        self._keep_timer.setSingleShot(True)
        self._keep_timer.setInterval(_KEEP_AFTER_MS)
        self._keep_timer.timeout.connect(self._keep_mask)
        self._build()
        self._bind_keys()
        self._connect()
        self._on_product_changed()
        self._show_current()

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
        self.view = QListView(self)
        self.view.setModel(self.queue)
        self.view.setItemDelegate(QueueDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Pictures to review"))
        self._import = ActionButton(
            self.tr("Import pictures…"), keys.caption("review.import", changed), "plain", self
        )
        self._queue_card = Card("", self)
        self._queue_card.body.addWidget(self.filters)
        self._queue_card.body.addWidget(self.view, 1)
        self._queue_card.body.addWidget(self._import)
        middle = Card("", self)
        self._note = Muted("", self)
        self._note.setWordWrap(True)
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
        right.addWidget(self.you_say)
        pair = QHBoxLayout()
        pair.addWidget(self._undo)
        pair.addWidget(self._redo)
        right.addLayout(pair)
        right.addStretch(1)
        right.addWidget(self._pace)
        right.addWidget(saved)
        columns = QHBoxLayout(self)
        margin = theme.spacing(2)
        columns.setContentsMargins(margin, margin, margin, margin)
        columns.setSpacing(margin)
        columns.addWidget(self._queue_card, 5)
        columns.addWidget(middle, 14)
        columns.addLayout(right, 5)
        for button in self.findChildren(QAbstractButton):
            # A click must not take the focus: Space would then press the button again.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _bind_keys(self) -> None:
        actions: dict[str, Callable[[], object]] = {
            "ok": self._on_ok_key,
            "skip": self.skip,
            "next": lambda: self._step(1),
            "previous": self._on_back_key,
            "back": self._on_back_key,
            "undo": self.undo,
            "redo": self.redo,
            "brush": lambda: self.tools.choose(Tool.BRUSH),
            "eraser": lambda: self.tools.choose(Tool.ERASER),
            "polygon": lambda: self.tools.choose(Tool.POLYGON),
            "grow": lambda: self.tools.choose(Tool.GROW),
            "smaller": lambda: self.tools.resize_brush(-1),
            "larger": lambda: self.tools.resize_brush(1),
            "layer": self._next_layer,
            "accept": self.tools.accept_model,
            "clear": self.tools.clear,
            "mask": lambda: self.canvas.set_mask_shown(not self.canvas.mask_shown),
            "close_outline": self._on_return_key,
            "leave": self.tools.leave,
            "zoom_in": lambda: self.canvas.zoom_by(1.5),
            "zoom_out": lambda: self.canvas.zoom_by(1 / 1.5),
            "fit": self.canvas.fit,
            "import": self.import_pictures,
        }
        for number in range(1, 10):
            actions[f"class_{number}"] = self._class_key(number)
        for name, action in actions.items():
            chosen = keys.sequence(f"review.{name}", self._station.settings.keys)
            self._shortcut(chosen, action)
        self._shortcut(QKeySequence(QKeySequence.StandardKey.Redo), self.redo)

    def _shortcut(self, sequence: QKeySequence, action: Callable[[], object]) -> None:
        if any(s.key() == sequence for s in self.findChildren(QShortcut)):
            return  # two owners of one key would both stay silent
        shortcut = QShortcut(sequence, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: action())

    def _connect(self) -> None:
        station = self._station
        station.product_changed.connect(self._on_product_changed)
        station.closing.connect(self.deactivated)
        self.view.selectionModel().currentChanged.connect(self._on_row_chosen)
        self.filters.changed.connect(self._on_filter)
        self.you_say.said.connect(self.say)
        self.you_say.skipped.connect(self.skip)
        self._undo.clicked.connect(self.undo)
        self._redo.clicked.connect(self.redo)
        self._import.clicked.connect(self.import_pictures)
        self.tools.edited.connect(self._on_edited)
        self._shelf.ready.connect(self._on_picture_ready)
        self._opinions.ready.connect(self._on_opinion)
        self._opinions.failed.connect(self._on_opinion_failed)
        self._opinions.changed.connect(self._on_model_changed)
        self.session.standing_changed.connect(self._on_standing)
        self.session.file_changed.connect(self._on_file_changed)
        self.session.refused.connect(self._on_refused)

    # --- page life -----------------------------------------------------------------------------

    def activated(self) -> None:
        """The page is shown: look what there is."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._opinions.set_sweeping(True)
        self.reload()

    def deactivated(self) -> None:
        """The page is left: what was drawn is stored."""
        self._opinions.set_sweeping(False)
        self._keep_mask()

    def reload(self) -> None:
        """Look for new pictures in dataset and history."""
        place = self._station.place
        if place is None or self._gathering:
            return
        self._gathering = True

        def failed(sentence: str) -> None:
            self._gathering = False
            self._station.message.emit("error", sentence)

        self._station.submit(
            lambda: gather(place), if_alive(self, self._on_gathered), if_alive(self, failed)
        )

    def import_pictures(self) -> None:
        """Take folders of pictures into the dataset."""
        from inspector_gui.ui.import_pictures_dialog import ImportPicturesDialog

        dialog = ImportPicturesDialog(self._station, self.window())
        dialog.finished.connect(lambda _code: self.reload())
        dialog.open()

    def _on_gathered(self, candidates: list[Candidate]) -> None:
        self._gathering = False
        if self._station.place is None:
            return
        captures = self.session.captures()
        listed = [captures.pop(c.key, c) for c in candidates]
        known = {c.key for c in listed}
        listed += [c for c in captures.values() if c.key not in known]
        self.queue.fill(listed, self._station.product)
        for entry in self.queue.entries():
            if (opinion := self._opinions.opinion(entry.candidate.key)) is not None:
                self.queue.set_opinion(entry.candidate.key, opinion)
            standing = self.session.known(entry.candidate.key)
            if standing is not None:
                entry.path = standing.path
                self.queue.set_label(entry.candidate.key, standing.label)
        self.filters.offer(self._station.product, self.queue.people())
        self._sweep()
        kept = self.queue.row_of(self._current) if self._current is not None else -1
        self._go(kept if kept >= 0 else self.queue.next_unseen(-1))

    def _on_product_changed(self) -> None:
        if self._station.place is None:
            return
        product = self._station.product
        self.you_say.set_classes(product)
        self.tools.set_classes(product.defect_names)
        self.filters.offer(product, self.queue.people())

    def _sweep(self) -> None:
        self._opinions.sweep((e.candidate.key, e.path) for e in self.queue.entries())

    def _on_filter(self, chosen: QueueFilter) -> None:
        self.queue.set_filter(chosen)
        row = self.queue.row_of(self._current) if self._current is not None else -1
        self._go(row if row >= 0 else self.queue.next_unseen(-1))

    # --- answers -------------------------------------------------------------------------------

    def say(self, label: str) -> None:
        """It is this class; go on with the next picture."""
        entry = self._entry()
        if entry is None or not self._loaded or self.canvas.image is None:
            return
        product = self._station.product
        mask = self.canvas.marks if self._edited else None
        if mask is not None and label in product.defect_names:
            mask = recoloured(mask, product.defect_names.index(label) + 1)
        elif label in product.ok_names:
            mask = None  # good pictures carry no marks
        self._edited = False
        self._keep_timer.stop()
        self._drafts.pop(entry.candidate.key, None)
        self.session.answer(entry.candidate, label, mask, entry.opinion)
        self.queue.mark(entry.candidate.key, seen=True, answered=True)
        self._advance()

    def skip(self) -> None:
        """Not sure: go on without an answer."""
        entry = self._entry()
        if entry is not None:
            self.queue.mark(entry.candidate.key, seen=True)
            self._advance()

    def undo(self) -> None:
        """Take the last answer or stroke back and show its picture."""
        step = self.session.undo()
        if step is None:
            self._station.message.emit("info", self.tr("There is nothing to undo."))
            return
        if isinstance(step, Answer):
            self.queue.mark(step.key, seen=False, answered=False)
            if step.mask is not None:
                self._drafts[step.key] = self.session.mask_of(step)
        self._revisit(step, after=False)

    def redo(self) -> None:
        """Do the last undone answer or stroke again."""
        step = self.session.redo()
        if step is None:
            self._station.message.emit("info", self.tr("There is nothing to redo."))
            return
        if isinstance(step, Answer):
            self._drafts.pop(step.key, None)
            self.queue.mark(step.key, seen=True, answered=True)
        self._revisit(step, after=True)

    def _revisit(self, step: Answer | Edit, *, after: bool) -> None:
        if isinstance(step, Edit):
            self._pending = (step, after)
        if self._current != step.key:
            if self.queue.row_of(step.key) < 0:
                self.filters.clear()
            self._go(self.queue.row_of(step.key))
        elif isinstance(step, Answer):
            self._show_current()
        self._apply_pending()
        self._show_figures()

    def _apply_pending(self) -> None:
        if self._pending is None or not self._loaded or self.canvas.image is None:
            return
        step, after = self._pending
        if step.key != self._current:
            return
        self._pending = None
        if self.canvas.marks is None:
            self.canvas.marks = np.zeros(self.canvas.image.shape[:2], np.uint8)
        step.patch.put(self.canvas.marks, after=after)
        self._edited = True
        self._keep_timer.start()
        self.canvas.mask_changed()
        self.tools.refresh()

    def _on_edited(self, patch: MaskPatch) -> None:
        entry = self._entry()
        if entry is not None:
            self.session.edited(entry.candidate, patch)
            self._edited = True
            self._keep_timer.start()
            self._show_figures()

    def _keep_mask(self) -> None:
        """Store what was drawn. Marks on a picture without a defect class give it one."""
        self._keep_timer.stop()
        entry = self._entry()
        if not self._edited or entry is None or self.canvas.marks is None:
            return
        self._edited = False
        product, mask = self._station.product, self.canvas.marks
        if entry.label in product.defect_names:
            self.session.keep_mask(entry.candidate, entry.label, mask)
            return
        marked = areas(mask)
        if marked:
            label = product.defect_names[max(marked, key=marked.__getitem__) - 1]
            self.session.answer(entry.candidate, label, mask, entry.opinion)
            self.queue.mark(entry.candidate.key, answered=True)
            told = self.tr("Stored as {label}, because you marked it.").format(label=label)
            self._station.message.emit("info", told)

    # --- moving --------------------------------------------------------------------------------

    def _entry(self) -> Entry | None:
        return self.queue.entry(self._current) if self._current is not None else None

    def _row(self) -> int:
        return self.queue.row_of(self._current) if self._current is not None else -1

    def _advance(self) -> None:
        row = self._row()
        self.queue.sort_rest(row)
        self._go(self.queue.next_unseen(row))

    def _step(self, by: int) -> None:
        row = self._row() + by
        if 0 <= row < self.queue.rowCount():
            self._go(row)

    def _go(self, row: int) -> None:
        entry = self.queue.at(row)
        key = entry.candidate.key if entry is not None else None
        if key != self._current:
            self._keep_mask()
            if self._current is not None:
                self._drafts.pop(self._current, None)
            self._current = key
        selection = self.view.selectionModel()
        index = self.queue.index(row) if entry is not None else QModelIndex()
        self._leaving = True
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._leaving = False
        if entry is not None:
            self.view.scrollTo(index)
        self._show_current()

    def _on_row_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not self._leaving and current.isValid():
            self._go(current.row())

    # --- what is shown -------------------------------------------------------------------------

    def _show_current(self) -> None:
        entry = self._entry()
        self._loaded = False
        self._show_figures()
        self.you_say.set_answerable(entry is not None)
        self.you_say.show_label(entry.label if entry is not None else None)
        if entry is None:
            self.canvas.set_picture(None)
            self.tools.refresh()
            self._show_empty()
            return
        self._stack.setCurrentWidget(self.canvas)
        self._fetch()
        shelved = self._shelf.get(entry.candidate.key)
        if shelved is not None:
            self._show_picture(entry, shelved)
        else:
            self.canvas.set_picture(None)
            self.tools.refresh()
        self._show_opinion(entry)

    def _fetch(self) -> None:
        """Have the current picture and its neighbours decoded."""
        row = self._row()
        rows = [row, *range(row + 1, row + 1 + _AHEAD), row - 1]
        wanted = []
        for entry in (self.queue.at(r) for r in rows):
            if entry is not None:
                standing = self.session.standing(entry.candidate)
                wanted.append((entry.candidate.key, standing.path, standing.mask))
        self._shelf.want(wanted)

    def _show_picture(self, entry: Entry, shelved: Shelved) -> None:
        key = entry.candidate.key
        self._loaded = True
        if shelved.image is None:
            self._stack.setCurrentWidget(self._empty)
            self._empty.say("review", self.tr("This picture cannot be shown"), shelved.trouble)
            self._note.setText("")
            self.canvas.set_picture(None)
            self.you_say.set_answerable(False)
        else:
            draft = self._drafts.get(key)
            mask = draft if draft is not None else shelved.mask
            same = self.canvas.image is shelved.image
            self.canvas.set_picture(
                shelved.image, mask.copy() if mask is not None else None, keep_view=same
            )
            self._note.setText(shelved.trouble)
            self._opinions.ask(key, entry.path, shelved.image)
            names = self._station.product.defect_names
            if entry.label in names:
                self.tools.set_layer(names.index(entry.label) + 1)
        self._note.setVisible(bool(self._note.text()))
        self.tools.refresh()
        self._show_opinion(entry)
        self._apply_pending()

    def _show_opinion(self, entry: Entry) -> None:
        judged = self._opinions.judged(entry.candidate.key)
        self.tools.set_model_mask(judged.mask if judged is not None else None)
        opinion = entry.opinion
        current = self._opinions.opinion(entry.candidate.key)
        if current is not None:
            self.model_says.show_opinion(current)
        elif opinion is not None:
            self.model_says.show_opinion(opinion, self.tr("when it was inspected"))
        elif self._opinions.has_model:
            self.model_says.show_note(self.tr("is looking…"))
        else:
            self.model_says.show_note(
                self.tr("no model is active"),
                self.tr("Answer as you see it; the answers are what a model learns from."),
            )

    def _show_empty(self) -> None:
        self._stack.setCurrentWidget(self._empty)
        offer = [(self.tr("Import pictures…"), self.import_pictures)]
        if self._gathering:
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
                offers=[(self.tr("Begin again"), self._begin_again), *offer],
            )

    def _begin_again(self) -> None:
        for entry in self.queue.entries():
            self.queue.mark(entry.candidate.key, seen=False)
        self._go(self.queue.next_unseen(-1))

    def _show_figures(self) -> None:
        left = self.tr("Most doubtful first · {left} left").format(left=self.queue.left)
        self._queue_card.set_title(left)
        self._undo.setEnabled(self.session.next_undo is not None)
        self._redo.setEnabled(self.session.next_redo is not None)
        pace, count = self.session.per_minute, self.session.count
        words = [self.tr("{count} labels this session").format(count=count)]
        if pace is not None:
            words.append(self.tr("{pace:.0f} per minute").format(pace=pace))
        self._pace.setText(" · ".join(words))

    # --- news ----------------------------------------------------------------------------------

    def _on_picture_ready(self, key: str) -> None:
        entry = self._entry()
        shelved = self._shelf.get(key)
        if key == self._current and not self._loaded and entry is not None and shelved is not None:
            self._show_picture(entry, shelved)

    def _on_opinion(self, key: str) -> None:
        opinion = self._opinions.opinion(key)
        if opinion is not None:
            self.queue.set_opinion(key, opinion)
        entry = self._entry()
        if key == self._current and entry is not None:
            self._show_opinion(entry)

    def _on_opinion_failed(self, key: str, sentence: str) -> None:
        if key == self._current:
            self.model_says.show_note(self.tr("no answer"), sentence)

    def _on_model_changed(self) -> None:
        entry = self._entry()
        if entry is not None:
            self._opinions.ask(entry.candidate.key, entry.path, self.canvas.image)
        self._sweep()

    def _on_standing(self, key: str) -> None:
        standing = self.session.known(key)
        if standing is not None:
            self.queue.set_label(key, standing.label)
        if key == self._current and standing is not None:
            self.you_say.show_label(standing.label)
        self._show_figures()

    def _on_file_changed(self, key: str) -> None:
        self._shelf.forget(key)
        entry, standing = self.queue.entry(key), self.session.known(key)
        if entry is not None and standing is not None:
            entry.path = standing.path
        if key == self._current and not self._edited:
            self._loaded = False
        self._fetch()

    def _on_refused(self, key: str, sentence: str) -> None:
        self.queue.mark(key, seen=False, answered=False)
        told = self.tr("The answer could not be stored: {why}").format(why=sentence)
        self._station.message.emit("error", told)

    # --- keys that depend on the focus ---------------------------------------------------------

    def _on_ok_key(self) -> None:
        if not self._press_focused():
            names = self._station.product.ok_names
            if names:
                self.say(names[0])

    def _on_return_key(self) -> None:
        if self.tools.outlining:
            self.tools.close_outline()
        else:
            self._press_focused()

    def _on_back_key(self) -> None:
        if not self.tools.step_back():
            self._step(-1)

    def _press_focused(self) -> bool:
        """Space and Enter press what was reached with Tab; a click never leaves the focus there."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and focus.isEnabled():
            focus.click()
            return True
        if isinstance(focus, QComboBox):
            focus.showPopup()
            return True
        return False

    def _class_key(self, number: int) -> Callable[[], None]:
        def say() -> None:
            names = self._station.product.defect_names
            if number <= len(names):
                self.say(names[number - 1])

        return say

    def _next_layer(self) -> None:
        count = len(self._station.product.defect_names)
        if count:
            self.tools.set_layer(self.tools.layer % count + 1)
