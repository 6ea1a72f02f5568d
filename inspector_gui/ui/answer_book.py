"""What people say about pictures, on its way into the dataset and back out of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from inspector_gui.core.annotation import Annotation
    from inspector_gui.core.frame import Frame
    from inspector_gui.core.result import InspectionResult
    from inspector_gui.ui.station import Station


class AnswerBook(QObject):
    """Stores answers about the open product, remembers those of this session, takes them back.

    GUI thread; the writing is done in the store thread. `Station.labelled` and `Station.undone`
    tell what is on the disk.
    """

    def __init__(self, station: Station) -> None:
        super().__init__(station)
        self._station = station
        self._given: list[tuple[str, str]] = []  # (annotation id, id of the disputed result or "")
        station.opened.connect(self._given.clear)

    @property
    def can_undo(self) -> bool:
        """Whether there is an answer of this session to take back."""
        return bool(self._given)

    def other_side(self, result: InspectionResult) -> str:
        """What the one dispute key means for a verdict; "" where the product has no such class."""
        from inspector_gui.core.result import Verdict

        product = self._station.product
        if result.verdict is Verdict.OK:
            scores = dict(result.class_scores)
            return max(product.defect_names, key=lambda name: scores.get(name, 0.0), default="")
        return product.ok_names[0]

    def dispute(
        self,
        frame: Frame,
        result: InspectionResult,
        label: str,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Store an answer about exactly this frame; `labelled` follows once it is on disk.

        Without `failed`, a failure is shown as an error message.
        """
        station = self._station
        place, who = station.place, station.operator
        if place is None or not label:
            return
        from inspector_gui.core.annotation import Seen

        seen = Seen.of(result)
        stored: list[Annotation] = []

        def work() -> Annotation:
            stored.append(
                place.dataset.add(frame.image, label, who=who, part_id=result.part_id, seen=seen)
            )
            return stored[0]

        def note() -> None:
            if stored:
                place.history.record_dispute(result.result_id, label, who)

        self.store(work, failed)
        station.submit(note)  # apart: trouble with the history does not make the answer unsaved

    def store(
        self, work: Callable[[], Annotation], failed: Callable[[str], None] | None = None
    ) -> None:
        """Run `work`, which stores one answer, in the store thread; `labelled` follows."""
        self._station.submit(work, self._stored, failed)

    def undo(self) -> None:
        """Take back the last answer of this session."""
        station = self._station
        place, who = station.place, station.operator
        if place is None or not self._given:
            station.message.emit("info", self.tr("There is nothing to undo."))
            return
        last, result_id = self._given.pop()

        def done(answer: Annotation) -> None:
            station.undone.emit(answer)
            station.dataset_changed.emit()
            now = self.tr("it is {label} again").format(label=answer.label)
            gone = self.tr("the picture has left the dataset")
            sentence = self.tr("Taken back; {now}.").format(now=now if answer.label else gone)
            station.message.emit("info", sentence)

        taken: list[Annotation] = []

        def work() -> Annotation:
            taken.append(place.dataset.undo(last, who=who))
            return taken[0]

        def note() -> None:
            if taken and result_id:
                place.history.withdraw_dispute(result_id, who)

        station.submit(work, done)
        station.submit(note)

    def take_back(
        self,
        annotation_ids: Callable[[], list[str]],
        done: Callable[[], None] | None = None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Take back answers, the last first; `undone` follows for each.

        Args:
            annotation_ids: Called in the store thread, where every earlier answer has its id.
            done: Called in the GUI thread when all are taken back.
            failed: Told the sentence when one cannot be taken back.
        """
        station = self._station
        place, who = station.place, station.operator
        if place is None:
            return

        def work() -> list[Annotation]:
            return [place.dataset.undo(one, who=who) for one in reversed(annotation_ids())]

        def taken(answers: list[Annotation]) -> None:
            for answer in answers:
                self._given[:] = [one for one in self._given if one[0] != answer.undoes]
                station.undone.emit(answer)
            station.dataset_changed.emit()
            if done is not None:
                done()

        station.submit(work, taken, failed)

    def _stored(self, answer: Annotation) -> None:
        disputed = answer.seen.result_id if answer.seen is not None else ""
        self._given.append((answer.annotation_id, disputed))
        self._station.labelled.emit(answer)
        self._station.dataset_changed.emit()
