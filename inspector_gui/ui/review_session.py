"""The answers of one review session: stored as given, undone and redone without limit."""

import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from inspector_gui.core.annotation import Annotation, Picture, Seen
from inspector_gui.core.mask_edit import MaskPatch
from inspector_gui.core.picture_file import read_picture
from inspector_gui.core.review_order import Candidate, Opinion
from inspector_gui.runtime.workplace import Workplace
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.station import Station

_PAUSE_S = 30.0  # a longer gap between two answers does not count as working time


@dataclass(slots=True, eq=False)
class Standing:
    """How a reviewed picture stands now. `ids` and `picture` belong to the store thread.

    Attributes:
        label: Class name, or None for a capture without an answer.
        picture_id: Its id in the dataset, or None.
        ids: Annotations of this session about it, oldest first.
        path: Where its file lies.
        mask: Where its mask lies, or None.
    """

    label: str | None
    picture_id: str | None
    path: Path
    mask: Path | None
    ids: list[str] = field(default_factory=list)
    answered: bool = False

    def now(self, picture: Picture | None, fallback: Path) -> None:
        """Take over where the dataset keeps it; None: it has left the dataset."""
        self.picture_id = picture.picture_id if picture is not None else None
        self.path = picture.path if picture is not None else fallback
        self.mask = picture.mask if picture is not None else None


@dataclass(slots=True, eq=False)
class Answer:
    """One answer that can be undone."""

    key: str
    before: str | None
    after: str
    mask: bytes | None
    shape: tuple[int, ...]
    annotation_id: str = ""


@dataclass(slots=True, eq=False)
class Edit:
    """One change of a mask that can be undone."""

    key: str
    patch: MaskPatch


Step = Answer | Edit


class ReviewSession(QObject):
    """Keeps what was said in this session and sends every answer to the store at once.

    GUI thread. Nothing waits for the disk; a refused answer is taken off the screen again.

    Signals:
        standing_changed: The label of this picture is another one now (str).
        file_changed: File or mask of this picture are others on disk now (str).
        mask_kept: The mask that is on the screen is on the disk now (str).
        refused: An answer could not be stored (key, sentence).
    """

    standing_changed = Signal(str)
    file_changed = Signal(str)
    mask_kept = Signal(str)
    refused = Signal(str, str)

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._candidates: dict[str, Candidate] = {}
        self._standings: dict[str, Standing] = {}
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._given: list[float] = []
        self._shown: set[str] = set()  # annotations whose outcome is on the screen already
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

    @staticmethod
    def mask_of(step: Answer) -> NDArray[np.uint8]:
        """The mask that was stored with an answer; only for answers with one."""
        assert step.mask is not None
        flat = np.frombuffer(zlib.decompress(step.mask), np.uint8)
        return flat.reshape(step.shape).copy()

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

    def keep_mask(self, candidate: Candidate, label: str, mask: NDArray[np.uint8]) -> None:
        """Store a mask without a new answer; `label` is the one that holds."""
        standing = self.standing(candidate)
        place = self._station.place
        if place is not None:
            copy = mask.copy()
            work = self._writing(place, candidate, standing, label, copy, None, None, shown=True)
            self._station.answers.store(work, self._failing(candidate.key, None))

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
            if self._given:
                self._given.pop()
        return step

    def redo(self) -> Step | None:
        """Do the last undone step again."""
        if not self._undone:
            return None
        step = self._undone.pop()
        if isinstance(step, Edit):
            self._done.append(step)
            return step
        mask = self.mask_of(step) if step.mask is not None else None
        self._give(self._candidates[step.key], step.after, mask, None)
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
        return float(60 * len(gaps) / max(gaps.sum(), 0.1))

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
        standing.label, standing.answered = label, True
        work = self._writing(place, candidate, standing, label, copy, opinion, step, shown=shown)
        self._station.answers.store(work, self._failing(candidate.key, step))
        self.standing_changed.emit(candidate.key)

    def _writing(
        self,
        place: Workplace,
        candidate: Candidate,
        standing: Standing,
        label: str,
        mask: NDArray[np.uint8] | None,
        opinion: Opinion | None,
        step: Answer | None,
        *,
        shown: bool,
    ) -> Callable[[], Annotation]:
        """The store thread's part of an answer."""
        who, seen = self._station.operator, _seen(candidate, opinion)

        def work() -> Annotation:
            if standing.picture_id is None:
                given = place.dataset.add(
                    read_picture(candidate.path),
                    label,
                    who=who,
                    part_id=candidate.part_id,
                    mask=mask,
                    seen=seen,
                )
                place.history.record_dispute(candidate.key, label, who)
            else:
                given = place.dataset.annotate(
                    standing.picture_id, label, who=who, mask=mask, seen=seen
                )
            standing.ids.append(given.annotation_id)
            standing.now(place.dataset.picture(given.picture_id), candidate.path)
            if step is not None:
                step.annotation_id = given.annotation_id
            if shown:
                self._shown.add(given.annotation_id)
            return given

        return work

    def _take_back(self, step: Answer) -> None:
        place, standing = self._station.place, self._standings[step.key]
        who = self._station.operator
        candidate = self._candidates[step.key]
        if place is None:
            return
        standing.label = step.before
        standing.answered = any(isinstance(s, Answer) and s.key == step.key for s in self._done)

        def ids() -> list[str]:
            if step.annotation_id not in standing.ids:
                return []
            first = standing.ids.index(step.annotation_id)
            gone = standing.ids[first:]
            del standing.ids[first:]
            return gone

        def done() -> None:
            def look() -> None:
                if standing.picture_id is not None:
                    standing.now(place.dataset.picture(standing.picture_id), candidate.path)
                if candidate.capture and standing.picture_id is None:
                    place.history.withdraw_dispute(candidate.key, who)

            self._station.submit(look, if_alive(self, lambda _: self.file_changed.emit(step.key)))

        failing = self._failing(step.key, None)
        self._station.answers.take_back(ids, if_alive(self, done), failing)
        self.standing_changed.emit(step.key)

    def _failing(self, key: str, step: Answer | None) -> Callable[[str], None]:
        def failed(sentence: str) -> None:
            if step is not None and step in self._done:
                self._done.remove(step)
                standing = self._standings[key]
                standing.label, standing.answered = step.before, False
                if self._given:
                    self._given.pop()
                self.standing_changed.emit(key)
            self.refused.emit(key, sentence)

        return if_alive(self, failed)

    def _on_labelled(self, given: Annotation) -> None:
        """An answer is on the disk, from here or from another page."""
        key = self._key_of(given)
        if key is not None:
            self._label_holds(key, given.label)
            on_screen = given.annotation_id in self._shown
            self._shown.discard(given.annotation_id)
            (self.mask_kept if on_screen else self.file_changed).emit(key)

    def _on_undone(self, taken: Annotation) -> None:
        key = self._key_of(taken)
        if key is not None:
            self._label_holds(key, taken.label)

    def _key_of(self, line: Annotation) -> str | None:
        same = (k for k, s in self._standings.items() if s.picture_id == line.picture_id)
        return next(same, None)

    def _label_holds(self, key: str, label: str | None) -> None:
        waiting = any(isinstance(s, Answer) and s.key == key and not s.annotation_id
                      for s in self._done)  # fmt: skip
        standing = self._standings[key]
        if standing.label != label and not waiting:  # a later answer may be under way already
            standing.label = label
            self.standing_changed.emit(key)


def _seen(candidate: Candidate, opinion: Opinion | None) -> Seen | None:
    """What the journal shall say the person saw."""
    shown = opinion or (candidate.opinion if candidate.capture else None)
    if shown is None:
        return None
    return Seen(
        verdict=shown.verdict.value,
        score=shown.score,
        class_name=shown.class_name,
        model_id=shown.model_id,
        threshold=shown.threshold,
        reason=shown.reason,
        result_id=candidate.key if candidate.capture else "",
    )
