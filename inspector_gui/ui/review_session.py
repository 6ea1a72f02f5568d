"""The answers of one review session: stored as given, undone and redone without limit."""

import time
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from inspector_gui.core.annotation import Annotation
from inspector_gui.core.mask_edit import MaskPatch
from inspector_gui.core.review_order import Candidate, Opinion
from inspector_gui.runtime.operators import Deed
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.backlog import Backlog, Piece
from inspector_gui.ui.review_steps import Answer, Batch, Edit, Standing, Step
from inspector_gui.ui.review_writer import ReviewWriter, Told
from inspector_gui.ui.station import Station

_PAUSE_S = 30.0  # a longer gap between two answers does not count as working time
_LEAST_S = 3.0  # many answers given at one moment are no pace
_TOGETHER = 25  # of many answers, so many are stored at a time: a few hundredths of a second


class ReviewSession(QObject):
    """Keeps what was said in this session and sends every answer to the store at once.

    GUI thread. Nothing waits for the disk; a refused answer is taken off the screen again.

    Signals:
        standing_changed: The label of this picture is another one now (str).
        batch_changed: Pictures were answered together, or not after all (keys, answered).
        file_changed: File or mask of this picture are others on disk now (str).
        mask_kept: The mask that is on the screen is on the disk now (str).
        refused: An answer could not be stored (key, sentence).
    """

    standing_changed = Signal(str)
    batch_changed = Signal(object, bool)
    file_changed = Signal(str)
    mask_kept = Signal(str)
    refused = Signal(str, str)

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._backlog = Backlog(station, self)
        self._candidates: dict[str, Candidate] = {}
        self._standings: dict[str, Standing] = {}
        self._writer = ReviewWriter(station)
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._given: list[float] = []
        station.labelled.connect(self._on_labelled)
        station.undone.connect(self._on_undone)

    def standing(self, candidate: Candidate) -> Standing:
        """How a picture stands now."""
        found = self._standings.get(candidate.key)
        if found is None:
            picture_id = None if candidate.capture else candidate.key
            found = Standing(candidate.label, picture_id, candidate.path, candidate.mask)
            self._standings[candidate.key] = found
            self._candidates[candidate.key] = candidate
            if picture_id is not None:
                self._writer.keys[picture_id] = candidate.key
        return found

    def known(self, key: str) -> Standing | None:
        """How a picture stands, None when it was not shown in this session."""
        return self._standings.get(key)

    def known_keys(self) -> dict[str, tuple[str | None, Path]]:
        """Class and file, by key, of every picture shown in this session."""
        return {key: (s.label, s.path) for key, s in self._standings.items()}

    def captures(self) -> dict[str, Candidate]:
        """Captures that came into the dataset in this session, by their id there."""
        found: dict[str, Candidate] = {}
        for key, standing in self._standings.items():
            candidate = self._candidates[key]
            if candidate.capture and standing.picture_id is not None:
                found[standing.picture_id] = candidate
        return found

    # --- what people do ------------------------------------------------------------------------

    def answer(
        self,
        candidate: Candidate,
        label: str,
        mask: NDArray[np.uint8] | None = None,
        opinion: Opinion | None = None,
        *,
        shown: bool = False,
    ) -> None:
        """Say what a picture shows; durable as soon as the store thread gets to it.

        Args:
            candidate: The picture.
            label: Class name.
            mask: (H, W) uint8 to store with it; None keeps the mask it has.
            opinion: What the screen showed, for the journal.
            shown: The mask goes on being shown, so that it need not be read again.
        """
        self._undone.clear()
        self._give(candidate, label, mask, opinion, shown=shown)
        self._given.append(time.monotonic())

    def answer_all(
        self, pictures: Sequence[tuple[Candidate, Opinion | None]], label: str
    ) -> Batch | None:
        """Say the same about several pictures; one step to undo. Each keeps the marks it has.

        Args:
            pictures: With what the screen showed of each, for the journal.
            label: Class name.
        """
        self._undone.clear()
        return self._give_all([(picture, label, opinion) for picture, opinion in pictures])

    def keep_mask(self, candidate: Candidate, label: str, mask: NDArray[np.uint8]) -> None:
        """Store a mask without a new answer; `label` is the one that holds."""
        standing = self.standing(candidate)
        place = self._station.place
        if place is not None:
            copy = mask.copy()
            self._backlog.ahead(candidate.key)
            work = self._writer.writing(place, candidate, standing, label, copy, shown=True)
            self._station.answers.store(work, self._failing(candidate.key, None), Deed.LABEL)

    def edited(self, candidate: Candidate, patch: MaskPatch) -> None:
        """Remember a change of the mask."""
        self._undone.clear()
        self._done.append(Edit(candidate.key, patch))

    # --- undo and redo -------------------------------------------------------------------------

    @property
    def next_undo(self) -> Step | None:
        """What `undo` would take back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        """What `redo` would do again."""
        return self._undone[-1] if self._undone else None

    def undo(self) -> Step | None:
        """Take the last step back. An edit's pixels are left to whoever shows the mask."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        if isinstance(step, Answer):
            self._take_back(step)
        elif isinstance(step, Batch):
            self._take_all_back(step)
        return step

    def redo(self) -> Step | None:
        """Do the last undone step again."""
        if not self._undone:
            return None
        step = self._undone.pop()
        if isinstance(step, Edit):
            self._done.append(step)
            return step
        if isinstance(step, Batch):
            again = [(self._candidates[a.key], a.after, None) for a in step.answers]
            return self._give_all(again) or step
        self._give(self._candidates[step.key], step.after, step.unpacked_mask(), None)
        self._given.append(time.monotonic())
        return step

    # --- figures -------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """Answers that stand in this session."""
        return len(self._given)

    @property
    def per_minute(self) -> float | None:
        """Answers a minute of working time; None before there is anything to say."""
        if len(self._given) < 3:
            return None
        gaps = np.minimum(np.diff(self._given), _PAUSE_S)
        worked = float(gaps.sum())
        return 60 * len(gaps) / worked if worked >= _LEAST_S else None

    # --- to the store --------------------------------------------------------------------------

    def _give(
        self,
        candidate: Candidate,
        label: str,
        mask: NDArray[np.uint8] | None,
        opinion: Opinion | None,
        *,
        shown: bool = False,
    ) -> None:
        place, standing = self._station.place, self.standing(candidate)
        if place is None:
            return
        packed = zlib.compress(mask.tobytes(), 1) if mask is not None else None
        shape = mask.shape if mask is not None else ()
        step = Answer(candidate.key, standing.label, label, packed, shape)
        copy = mask.copy() if mask is not None else None
        self._done.append(step)
        standing.label = label
        standing.given.append(step)
        self._backlog.ahead(candidate.key)
        work = self._writer.writing(
            place, candidate, standing, label, copy, opinion, step, shown=shown
        )
        self._station.answers.store(work, self._failing(candidate.key, step), Deed.LABEL)
        self.standing_changed.emit(candidate.key)

    def _give_all(self, pictures: Sequence[tuple[Candidate, str, Opinion | None]]) -> Batch | None:
        place = self._station.place
        if place is None or not pictures or not self._station.allowed(Deed.LABEL):
            return None
        batch = Batch([], pictures[0][0].key)
        ended = _after(len(pictures), lambda: self._on_batch_written(batch))
        told: list[Told] = []
        for candidate, label, opinion in pictures:
            standing = self.standing(candidate)
            step = Answer(candidate.key, standing.label, label)
            batch.answers.append(step)
            standing.label = label
            standing.given.append(step)
            told.append(Told(candidate, standing, step, opinion))
        pieces = [
            self._piece(batch, some, self._writer.writing_all(place, some), ended)
            for some in (told[n : n + _TOGETHER] for n in range(0, len(told), _TOGETHER))
        ]
        self._done.append(batch)
        self._given += [time.monotonic()] * len(told)
        self.batch_changed.emit([answer.key for answer in batch.answers], True)
        self._backlog.add(pieces)
        return batch

    def _piece(
        self,
        batch: Batch,
        told: Sequence[Told],
        work: Callable[[], list[Annotation | str]],
        ended: Callable[[], None],
    ) -> Piece:
        def done(outcomes: list[Annotation | str]) -> None:
            for one, outcome in zip(told, outcomes, strict=True):
                if isinstance(outcome, str):
                    refused(one.step, outcome)
                else:
                    self._station.labelled.emit(outcome)
                ended()

        def refused(step: Answer, sentence: str) -> None:
            batch.troubles.append(sentence)
            batch.answers.remove(step)
            if not batch.answers and batch in self._done:
                self._done.remove(batch)
            self._never_given(step)
            self.batch_changed.emit([step.key], False)

        def failed(sentence: str) -> None:
            done([sentence] * len(told))

        return Piece(tuple(one.step.key for one in told), work, done, failed, batch)

    def _on_batch_written(self, batch: Batch) -> None:
        self._station.dataset_changed.emit()
        if batch.troubles:
            told = self.tr("{count} answers could not be stored: {why}")
            told = told.format(count=len(batch.troubles), why=batch.troubles[0])
            self._station.message.emit("error", told)

    def _take_back(self, step: Answer) -> None:
        place, standing = self._station.place, self._standings[step.key]
        candidate, who = self._candidates[step.key], self._station.operator
        if place is None:
            return
        self._never_given(step)
        self._backlog.ahead(step.key)

        def done() -> None:
            changed = if_alive(self, lambda _: self.file_changed.emit(step.key))
            look = lambda: self._writer.look(place, candidate, standing, who)  # noqa: E731
            self._station.submit(look, changed)

        failing = self._failing(step.key, None)
        ids = lambda: standing.ids_since(step)  # noqa: E731
        self._station.answers.take_back(ids, if_alive(self, done), failing, Deed.LABEL)
        self.standing_changed.emit(step.key)

    def _take_all_back(self, batch: Batch) -> None:
        place = self._station.place
        if place is None or not self._station.allowed(Deed.LABEL):
            return
        never_stored = self._backlog.drop(batch)
        stored = [answer for answer in batch.answers if answer.key not in never_stored]
        ended = _after(len(stored), self._station.dataset_changed.emit)
        troubles: list[str] = []

        def piece(step: Answer) -> Piece:
            candidate, standing = self._candidates[step.key], self._standings[step.key]
            work = self._writer.taking_back(place, candidate, standing, step)

            def done(taken: list[Annotation]) -> None:
                for one in taken:
                    self._station.undone.emit(one)
                self.file_changed.emit(step.key)
                ended()

            def failed(sentence: str) -> None:
                if not troubles:  # one sentence for all of them
                    self.refused.emit(step.key, sentence)
                troubles.append(sentence)
                ended()

            return Piece((step.key,), work, done, failed)

        for answer in batch.answers:
            self._never_given(answer)
        self.batch_changed.emit([answer.key for answer in batch.answers], False)
        self._backlog.add([piece(answer) for answer in stored])

    def _never_given(self, step: Answer) -> None:
        """Take an answer off the screen."""
        standing = self._standings[step.key]
        if step not in standing.given:
            return
        if standing.given[-1] is step:
            standing.label = step.before
        standing.given.remove(step)
        if self._given:
            self._given.pop()

    def _failing(self, key: str, step: Answer | None) -> Callable[[str], None]:
        def failed(sentence: str) -> None:
            if step is not None and step in self._done:
                self._done.remove(step)
                self._never_given(step)
                self.standing_changed.emit(key)
            self.refused.emit(key, sentence)

        return if_alive(self, failed)

    def _on_labelled(self, given: Annotation) -> None:
        """An answer is on the disk, from here or from another page."""
        key = self._key_of(given)
        if key is not None:
            self._label_holds(key, given.label)
            on_screen = given.annotation_id in self._writer.shown
            self._writer.shown.discard(given.annotation_id)
            (self.mask_kept if on_screen else self.file_changed).emit(key)

    def _on_undone(self, taken: Annotation) -> None:
        key = self._key_of(taken)
        if key is not None:
            self._label_holds(key, taken.label)

    def _key_of(self, line: Annotation) -> str | None:
        return self._writer.keys.get(line.picture_id)

    def _label_holds(self, key: str, label: str | None) -> None:
        standing = self._standings[key]
        if standing.label != label and not standing.waits:  # a later answer may be under way
            standing.label = label
            self.standing_changed.emit(key)


def _after(count: int, then: Callable[[], object]) -> Callable[[], None]:
    """A callback that calls `then` when it has been called so many times."""
    calls = iter(range(count - 1, -1, -1))

    def call() -> None:
        if next(calls, -1) == 0:
            then()

    return call
