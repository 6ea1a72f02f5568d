"""The reviewer's desk: queue, current picture, its marks, the answers."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from inspector_gui.core.mask_edit import MaskPatch, areas, recoloured
from inspector_gui.runtime.operators import Deed
from inspector_gui.ui import keys
from inspector_gui.ui.mask_tools import MaskTools
from inspector_gui.ui.model_opinions import ModelOpinions
from inspector_gui.ui.picture_canvas import PictureCanvas
from inspector_gui.ui.picture_shelf import PictureShelf, Shelved
from inspector_gui.ui.queue_arrangement import Entry, QueueFilter
from inspector_gui.ui.queue_filler import QueueFiller
from inspector_gui.ui.review_queue import ReviewQueue
from inspector_gui.ui.review_session import ReviewSession
from inspector_gui.ui.review_steps import Answer, Edit, Step
from inspector_gui.ui.station import Station
from inspector_gui.ui.twins import Twins

_KEEP_AFTER_MS = 1500
_AHEAD = 3


class ReviewDesk(QObject):
    """Moves through the queue and keeps canvas, marks and answers together. GUI thread.

    Every answer goes to the store as it is given; a mask goes with its answer, and by itself when
    the pen rests or the picture is left.

    Signals:
        moved: Another picture is the current one, or none.
        shown: The current picture is on the canvas, or cannot be (see `trouble`).
        opinion_changed: What the model says about the current picture has changed.
        label_changed: Another class holds for the current picture.
        figures_changed: Counts, undo or redo have changed.
        filled: The queue has other contents.
        filter_in_the_way: A picture that is wanted is hidden by the filter.
    """

    moved = Signal()
    shown = Signal()
    opinion_changed = Signal()
    label_changed = Signal()
    figures_changed = Signal()
    filled = Signal()
    filter_in_the_way = Signal()

    def __init__(
        self,
        station: Station,
        queue: ReviewQueue,
        canvas: PictureCanvas,
        tools: MaskTools,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._station = station
        self.queue = queue
        self._canvas = canvas
        self._tools = tools
        self.shelf = PictureShelf(station, self)
        self.opinions = ModelOpinions(station, self)
        self.twins = Twins(station, self)
        self.session = ReviewSession(station, self)
        self._filler = QueueFiller(station, queue, self.session, lambda: self._current, self)
        self.trouble = ""
        self._told = ""
        self._current: str | None = None
        self._loaded = False
        self._edited = False
        self._drawn = False  # by the person, since the last answer that was taken back
        self._in_part = False  # the queue held only some of the pictures when it was last filled
        self._from_top = False
        self._drafts: dict[str, NDArray[np.uint8]] = {}
        self._pending: list[tuple[Edit, bool]] = []
        self._pen_rests = QTimer(self)
        self._pen_rests.setSingleShot(True)
        self._pen_rests.setInterval(_KEEP_AFTER_MS)
        self._pen_rests.timeout.connect(self._on_pen_rests)
        self._filler.filled.connect(self._on_filled)
        tools.edited.connect(self._on_edited)
        self.shelf.ready.connect(self._on_picture_ready)
        self.opinions.ready.connect(self._on_opinion)
        self.opinions.changed.connect(self._on_model_changed)
        self.session.batch_changed.connect(self._on_batch_changed)
        self.session.standing_changed.connect(self._on_standing)
        self.session.file_changed.connect(self._on_file_changed)
        self.session.mask_kept.connect(self._on_mask_kept)
        self.session.refused.connect(self._on_refused)
        station.access.leaving.connect(self.keep_mask)
        station.closing.connect(self._on_closing)

    # --- the queue -----------------------------------------------------------------------------

    @property
    def gathering(self) -> bool:
        """Whether the queue is being filled."""
        return self._filler.gathering

    def reload(self) -> None:
        """Look for new pictures in dataset and history."""
        self._filler.reload()

    def _on_closing(self) -> None:
        """The page may live on for a while; very many entries shall not."""
        self.keep_mask()
        self._current = None
        self.twins.set_entries({})
        self.queue.clear()

    def set_filter(self, chosen: QueueFilter) -> None:
        """Show only some."""
        self._filler.set_filter(chosen)

    def set_looking(self, looking: bool) -> None:
        """Whether somebody is at the page: only then pictures are judged and compared ahead."""
        self.opinions.set_sweeping(looking)
        self.twins.set_active(looking)

    def _on_filled(self) -> None:
        self._sweep()
        self.twins.set_entries(self.queue.all)
        self.filled.emit()
        kept = self.row
        self.go(kept if kept >= 0 else self.queue.next_unseen(-1))
        # What is more doubtful may have come before it: the next one is looked for from the top.
        self._from_top = self._in_part
        self._in_part = self._filler.in_part

    def _sweep(self) -> None:
        # A copy: the queue is put in another order while the model works through it.
        ahead = list(self.queue.entries())
        self.opinions.sweep((e.candidate.key, e.path) for e in ahead)

    def begin_again(self) -> None:
        """Go through the queue once more."""
        for entry in self.queue.entries():
            self.queue.mark(entry.candidate.key, seen=False)
        self.go(self.queue.next_unseen(-1))

    # --- moving --------------------------------------------------------------------------------

    @property
    def entry(self) -> Entry | None:
        """The current picture's entry."""
        return self.queue.entry(self._current) if self._current is not None else None

    @property
    def row(self) -> int:
        """Where the current picture stands in the queue, -1 when it is not shown there."""
        return self.queue.row_of(self._current) if self._current is not None else -1

    def go(self, row: int) -> None:
        """Make the picture in this row the current one; -1 for none."""
        entry = self.queue.at(row)
        key = entry.candidate.key if entry is not None else None
        if key == self._current and key is not None:
            self.moved.emit()  # it may stand in another row now; what is drawn on it stays
            self._fetch()
            if self._loaded:
                self.shown.emit()
            return
        self.keep_mask()
        self._from_top = False
        if self._current is not None:
            self._drafts.pop(self._current, None)
        self._current, self._drawn = key, False
        self._show_current()

    def step(self, by: int) -> None:
        """Go so many rows on or back."""
        row = self.row + by
        if 0 <= row < self.queue.rowCount():
            self.go(row)

    def _advance(self) -> None:
        row = -1 if self._from_top else self.row
        self._from_top = False
        self.queue.sort_rest(row)
        self.go(self.queue.next_unseen(row))

    # --- answers -------------------------------------------------------------------------------

    def say(self, label: str) -> None:
        """It is this class; go on with the next picture."""
        entry = self.entry
        if entry is None or not self._loaded or self._canvas.image is None:
            return
        if not self._station.allowed(Deed.LABEL):
            return
        product = self._station.product
        new = self._edited or entry.candidate.key in self._drafts
        mask = self._canvas.marks if new else None
        if mask is not None and label in product.defect_names:
            mask = recoloured(mask, product.defect_names.index(label) + 1)
        elif label in product.ok_names:
            mask = None  # good pictures carry no marks
        self._edited = False
        self._pen_rests.stop()
        self._take_told_back()
        self._drafts.pop(entry.candidate.key, None)
        self.session.answer(entry.candidate, label, mask, entry.opinion)
        self.queue.mark(entry.candidate.key, seen=True, answered=True)
        self._advance()

    def say_all(self, rows: Sequence[int], label: str) -> None:
        """The pictures of all these rows are this class: one step to undo. Go on with the next."""
        self.keep_mask()
        if not self._station.allowed(Deed.LABEL):
            return
        self._take_told_back()
        entries = [entry for entry in map(self.queue.at, rows) if entry is not None]
        for entry in entries:
            self._drafts.pop(entry.candidate.key, None)
        given = self.session.answer_all([(e.candidate, e.opinion) for e in entries], label)
        if given is None:
            return
        key = keys.caption("review.undo", self._station.settings.keys)
        told = self.tr("{count} pictures are {label} now · {key} takes it back")
        self._tell(told.format(count=len(entries), label=label, key=key))
        self._advance()

    def skip(self) -> None:
        """Not sure: go on without an answer."""
        entry = self.entry
        if entry is not None:
            self.queue.mark(entry.candidate.key, seen=True)
            self._advance()

    def _tell(self, sentence: str) -> None:
        """Say what an answer did; it holds until the next answer or step back."""
        self._told = sentence
        self._station.message.emit("info", sentence)

    def _take_told_back(self) -> None:
        if self._told:
            self._station.message_over.emit(self._told)
            self._told = ""

    def undo(self) -> None:
        """Take the last answer or stroke back and show its picture."""
        if not self._station.allowed(Deed.LABEL):
            return
        self._take_told_back()
        step = self.session.undo()
        if step is None:
            self._station.message.emit("info", self.tr("There is nothing to undo."))
            return
        if isinstance(step, Answer):
            self.queue.mark(step.key, seen=False, answered=False)
            mask = step.unpacked_mask()
            if mask is not None:
                self._drafts[step.key] = mask
            if step.key == self._current:
                self._edited = self._drawn = False
                self._pen_rests.stop()
        self._revisit(step, after=False)

    def redo(self) -> None:
        """Do the last undone answer or stroke again."""
        if not self._station.allowed(Deed.LABEL):
            return
        self._take_told_back()
        step = self.session.redo()
        if step is None:
            self._station.message.emit("info", self.tr("There is nothing to redo."))
            return
        if isinstance(step, Answer):
            mask = step.unpacked_mask()
            self._drafts.pop(step.key, None)
            if mask is not None:  # until it is on the disk again
                self._drafts[step.key] = mask
            self.queue.mark(step.key, seen=True, answered=True)
        self._revisit(step, after=True)

    def _revisit(self, step: Step, *, after: bool) -> None:
        if isinstance(step, Edit):
            self._pending.append((step, after))
        if self._current != step.key:
            if self.queue.row_of(step.key) < 0 and self.queue.filter.active:
                self._filler.show_all_now()
                self.filter_in_the_way.emit()
            self.go(self.queue.row_of(step.key))
        elif not isinstance(step, Edit):
            self._show_current()
        self._apply_pending()
        self.figures_changed.emit()

    def _apply_pending(self) -> None:
        """Undo or redo strokes, once their picture is on the canvas."""
        if not self._loaded or self._canvas.image is None:
            return
        due = [one for one in self._pending if one[0].key == self._current]
        if not due:
            return
        self._pending = [one for one in self._pending if one[0].key != self._current]
        if self._canvas.marks is None:
            self._canvas.marks = np.zeros(self._canvas.image.shape[:2], np.uint8)
        for step, after in due:
            step.patch.put(self._canvas.marks, after=after)
        self._drafts.pop(due[0][0].key, None)
        self._edited = True
        self._pen_rests.start()
        self._canvas.mask_changed()
        self._tools.refresh()

    def _on_edited(self, patch: MaskPatch) -> None:
        entry = self.entry
        if self._canvas.marks is not None and not self._station.allowed(Deed.LABEL):
            patch.put(self._canvas.marks, after=False)
            self._canvas.mask_changed()
            self._tools.refresh()
        elif entry is not None:
            self.session.edited(entry.candidate, patch)
            self._drafts.pop(entry.candidate.key, None)
            self._edited = self._drawn = True
            self._pen_rests.start()
            self.figures_changed.emit()

    def _on_pen_rests(self) -> None:
        if self._tools.drawing:
            self._pen_rests.start()  # it does not rest after all
        else:
            self.keep_mask()

    def keep_mask(self) -> None:
        """Store what was drawn. Marks on a picture without a defect class give it one."""
        self._pen_rests.stop()
        entry = self.entry
        if not self._edited or entry is None or self._canvas.marks is None:
            return
        self._edited = False
        product, mask = self._station.product, self._canvas.marks
        self._drafts.pop(entry.candidate.key, None)
        marked = areas(mask) if self._drawn else {}
        if entry.label in product.defect_names:
            self.session.keep_mask(entry.candidate, entry.label, mask)
            return
        if marked:
            label = product.defect_names[max(marked, key=marked.__getitem__) - 1]
            self.session.answer(entry.candidate, label, mask, entry.opinion, shown=True)
            self.queue.mark(entry.candidate.key, answered=True)
            self._tell(self.tr("Stored as {label}, because you marked it.").format(label=label))
            self.figures_changed.emit()
        elif mask.any():  # an answer was taken back: who takes strokes back too gives no new one
            self._drafts[entry.candidate.key] = mask.copy()

    # --- what is shown -------------------------------------------------------------------------

    def _show_current(self) -> None:
        entry = self.entry
        self._loaded = False
        self.trouble = ""
        shelved = self.shelf.get(entry.candidate.key) if entry is not None else None
        if entry is None or shelved is None:
            self._canvas.set_picture(None)
            self._tools.refresh()
        self.moved.emit()
        if entry is not None:
            self._fetch()
            if shelved is not None:
                self._show_picture(entry, shelved)

    def _fetch(self) -> None:
        """Have the current picture and its neighbours decoded."""
        row = self.row
        rows = [row, *range(row + 1, row + 1 + _AHEAD), row - 1]
        wanted = []
        for entry in (self.queue.at(r) for r in rows):
            if entry is not None:
                standing = self.session.standing(entry.candidate)
                wanted.append((entry.candidate.key, standing.path, standing.mask))
        self.shelf.want(wanted)

    def _show_picture(self, entry: Entry, shelved: Shelved) -> None:
        key = entry.candidate.key
        self._loaded = True
        self.trouble = shelved.trouble
        if shelved.image is None:
            self._canvas.set_picture(None)
        else:
            draft = self._drafts.get(key)
            mask = draft if draft is not None else shelved.mask
            same = self._canvas.image is shelved.image
            self._canvas.set_picture(
                shelved.image, mask.copy() if mask is not None else None, keep_view=same
            )
            self.opinions.ask(key, entry.path, shelved.image)
            self.twins.ask(key, shelved.image)
            names = self._station.product.defect_names
            if entry.label in names:
                self._tools.set_layer(names.index(entry.label) + 1)
        self._tools.refresh()
        self._show_model_mask(key)
        self.shown.emit()
        self._apply_pending()

    def _show_model_mask(self, key: str) -> None:
        judged = self.opinions.judged(key)
        self._tools.set_model_mask(judged.mask if judged is not None else None)

    # --- news ----------------------------------------------------------------------------------

    def _on_picture_ready(self, key: str) -> None:
        if self._station.place is None:  # it was being read when the product was closed
            return
        entry, shelved = self.entry, self.shelf.get(key)
        if key == self._current and not self._loaded and entry is not None and shelved is not None:
            self._show_picture(entry, shelved)

    def _on_opinion(self, key: str) -> None:
        opinion = self.opinions.opinion(key)
        if opinion is not None:
            self.queue.set_opinion(key, opinion)
        if key == self._current:
            self._show_model_mask(key)
            self.opinion_changed.emit()

    def _on_model_changed(self) -> None:
        entry = self.entry
        if entry is not None:
            self.opinions.ask(entry.candidate.key, entry.path, self._canvas.image)
        self._sweep()

    def _on_standing(self, key: str) -> None:
        standing = self.session.known(key)
        if standing is not None:
            self.queue.set_label(key, standing.label)
        if key == self._current:
            self.label_changed.emit()
        self.figures_changed.emit()

    def _on_batch_changed(self, changed: Sequence[str], answered: bool) -> None:
        standings = {key: self.session.known(key) for key in changed}
        labels = {key: one.label for key, one in standings.items() if one is not None}
        self.queue.set_labels(labels, answered=answered)
        if self._current in labels:
            self.label_changed.emit()
        self.figures_changed.emit()

    def _on_file_changed(self, key: str) -> None:
        self.shelf.forget(key)
        entry, standing = self.queue.entry(key), self.session.known(key)
        if entry is not None and standing is not None:
            entry.path = standing.path
        if key == self._current and not self._edited:
            self._loaded = False
        self._fetch()

    def _on_mask_kept(self, key: str) -> None:
        """The canvas shows what was stored, or something newer already: it stays as it is."""
        self.shelf.forget(key)
        if key != self._current:
            self._fetch()

    def _on_refused(self, key: str, sentence: str) -> None:
        self.queue.mark(key, seen=False, answered=False)
        told = self.tr("The answer could not be stored: {why}").format(why=sentence)
        self._station.message.emit("error", told)
        self.figures_changed.emit()
