"""What people say about pictures, on its way into the dataset and back out of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from inspector_gui.core.annotation import Annotation
    from inspector_gui.core.frame import Frame
    from inspector_gui.core.result import InspectionResult
    from inspector_gui.runtime.operators import Deed
    from inspector_gui.ui.station import Station


@dataclass(slots=True, eq=False)
class _Given:
    """An answer of this session; the ids are filled in by the store thread."""

    page: str  # where it was given
    annotation_id: str = ""
    result_id: str = ""  # of the disputed verdict, if it was about one


class AnswerBook(QObject):
    """Stores answers about the open product, remembers those of this session, takes them back.

    A page takes back what was answered on it and nothing else: who undoes sees what he undoes.
    GUI thread; the writing is done in the store thread. `Station.labelled` and `Station.undone`
    tell what is on the disk.
    """

    def __init__(self, station: Station) -> None:
        super().__init__(station)
        self._station = station
        self._told = ""
        self._given: list[_Given] = []  # also those that are still on their way to the disk
        station.opened.connect(self._given.clear)

    def can_undo(self, page: str) -> bool:
        """Whether there is an answer of this session to take back that was given on this page."""
        return any(given.page == page for given in self._given)

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
        """Store an answer of Inspect about exactly this frame; `labelled` follows on the disk.

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

        self.store(work, failed, page="inspect")
        station.submit(note)  # apart: trouble with the history does not make the answer unsaved

    def store(
        self,
        work: Callable[[], Annotation],
        failed: Callable[[str], None] | None = None,
        needs: Deed | None = None,
        page: str = "",
    ) -> None:
        """Run `work`, which stores one answer, in the store thread; `labelled` follows.

        Args:
            work: Stores it.
            failed: As in `dispute`.
            needs: What the answer amounts to when not everybody may give it; disputing a verdict is
                everybody's.
            page: Whose `undo` takes it back; "" for a page that remembers its answers itself.
        """
        station = self._station
        self._take_told_back()
        given = _Given(page)
        if page:
            self._given.append(given)

        def keep() -> Annotation:
            answer = work()
            given.annotation_id = answer.annotation_id
            given.result_id = answer.seen.result_id if answer.seen is not None else ""
            return answer

        def stored(answer: Annotation) -> None:
            station.labelled.emit(answer)
            station.dataset_changed.emit()

        def not_stored(sentence: str) -> None:
            if given in self._given:
                self._given.remove(given)
            if failed is not None:
                failed(sentence)
            else:
                station.message.emit("error", sentence)

        station.submit(keep, stored, not_stored, needs=needs)

    def undo(self, page: str) -> None:
        """Take back the last answer of this session given there, also one on its way to the disk.

        Args:
            page: As in `store`.
        """
        station = self._station
        place, who = station.place, station.operator
        given = next((one for one in reversed(self._given) if one.page == page), None)
        if place is None or given is None:
            self._say_nothing_to_undo()
            return
        self._take_told_back()
        self._given.remove(given)
        taken: list[Annotation] = []

        def work() -> Annotation | None:
            if not given.annotation_id:  # it could not be stored
                return None
            taken.append(place.dataset.undo(given.annotation_id, who=who))
            return taken[0]

        def done(answer: Annotation | None) -> None:
            if answer is None:
                self._say_nothing_to_undo()
                return
            station.undone.emit(answer)
            station.dataset_changed.emit()
            now = self.tr("it is {label} again").format(label=answer.label)
            gone = self.tr("the picture has left the dataset")
            self._told = self.tr("Taken back; {now}.").format(now=now if answer.label else gone)
            station.message.emit("info", self._told)

        def failed(sentence: str) -> None:
            self._given.append(given)  # it still stands
            station.message.emit("error", sentence)

        def note() -> None:
            if taken and given.result_id:
                place.history.withdraw_dispute(given.result_id, who)

        station.submit(work, done, failed)
        station.submit(note)

    def _take_told_back(self) -> None:
        if self._told:
            self._station.message_over.emit(self._told)
            self._told = ""

    def _say_nothing_to_undo(self) -> None:
        self._station.message.emit("info", self.tr("There is nothing to undo."))

    def take_back(
        self,
        annotation_ids: Callable[[], list[str]],
        done: Callable[[], None] | None = None,
        failed: Callable[[str], None] | None = None,
        needs: Deed | None = None,
    ) -> None:
        """Take back answers, the last first; `undone` follows for each.

        Args:
            annotation_ids: Called in the store thread, where every earlier answer has its id.
            done: Called in the GUI thread when all are taken back.
            failed: Told the sentence when one cannot be taken back.
            needs: As in `store`.
        """
        station = self._station
        place, who = station.place, station.operator
        if place is None:
            return

        def work() -> list[Annotation]:
            return [place.dataset.undo(one, who=who) for one in reversed(annotation_ids())]

        def taken(answers: list[Annotation]) -> None:
            for answer in answers:
                station.undone.emit(answer)
            station.dataset_changed.emit()
            if done is not None:
                done()

        station.submit(work, taken, failed, needs=needs)
