"""What the store thread does for a review session."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import Annotation, Seen
from inspector_gui.core.picture_file import read_picture
from inspector_gui.core.review_order import Candidate, Opinion
from inspector_gui.runtime.workplace import Workplace
from inspector_gui.ui.review_steps import Answer, Standing
from inspector_gui.ui.station import Station
from inspector_gui.ui.workers import sentence_of


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """One of several answers that are stored together.

    Attributes:
        candidate: The picture.
        standing: How it stands; follows the answer.
        step: The answer; takes the annotation's id.
        opinion: What the screen showed.
    """

    candidate: Candidate
    standing: Standing
    step: Answer
    opinion: Opinion | None


class ReviewWriter:
    """Makes the work that stores answers and takes them back.

    Attributes:
        keys: Keys of the queue by picture id, of every picture shown or stored.
        shown: Annotations whose outcome is on the screen already.
    """

    def __init__(self, station: Station) -> None:
        self._station = station
        self.keys: dict[str, str] = {}
        self.shown: set[str] = set()

    def writing(
        self,
        place: Workplace,
        candidate: Candidate,
        standing: Standing,
        label: str,
        mask: NDArray[np.uint8] | None,
        opinion: Opinion | None = None,
        step: Answer | None = None,
        *,
        shown: bool = False,
    ) -> Callable[[], Annotation]:
        """The work that stores an answer; to be run in the store thread.

        Args:
            place: The open product.
            candidate: The picture.
            standing: How it stands; follows the answer.
            label: Class name.
            mask: (H, W) uint8, or None to keep the one it has.
            opinion: What the screen showed.
            step: Takes the annotation's id.
            shown: The mask is on the screen already.
        """
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
            self._stored(place, candidate, standing, given, step)
            if shown:
                self.shown.add(given.annotation_id)
            return given

        return work

    def writing_all(
        self, place: Workplace, told: Sequence[Told]
    ) -> Callable[[], list[Annotation | str]]:
        """The work that stores several answers; gives for each the annotation, or why not."""
        who = self._station.operator
        singly = [
            self.writing(place, o.candidate, o.standing, o.step.after, None, o.opinion, o.step)
            for o in told
        ]

        def work() -> list[Annotation | str]:
            answers = [
                (one.standing.picture_id or "", one.step.after, _seen(one.candidate, one.opinion))
                for one in told
            ]
            try:
                given = place.dataset.annotate_all(answers, who=who)
            except (OSError, ValueError):  # one of them, or a picture that is to come in first
                return [_tried(write) for write in singly]
            for one, line in zip(told, given, strict=True):
                self._stored(place, one.candidate, one.standing, line, one.step)
            return list(given)

        return work

    def taking_back(
        self, place: Workplace, candidate: Candidate, standing: Standing, step: Answer
    ) -> Callable[[], list[Annotation]]:
        """The work that takes an answer back, with what came after it about its picture."""
        who = self._station.operator

        def work() -> list[Annotation]:
            ids = standing.ids_since(step)
            taken = [place.dataset.undo(one, who=who) for one in reversed(ids)]
            self.look(place, candidate, standing, who)
            return taken

        return work

    def _stored(
        self,
        place: Workplace,
        candidate: Candidate,
        standing: Standing,
        given: Annotation,
        step: Answer | None,
    ) -> None:
        standing.ids.append(given.annotation_id)
        standing.now(place.dataset.picture(given.picture_id), candidate.path)
        self.keys[given.picture_id] = candidate.key
        if step is not None:
            step.annotation_id = given.annotation_id

    @staticmethod
    def look(place: Workplace, candidate: Candidate, standing: Standing, who: str) -> None:
        """How a picture stands after an answer was taken back. Store thread."""
        if standing.picture_id is not None:
            standing.now(place.dataset.picture(standing.picture_id), candidate.path)
        if candidate.capture and standing.picture_id is None:
            place.history.withdraw_dispute(candidate.key, who)


def _tried(write: Callable[[], Annotation]) -> Annotation | str:
    try:
        return write()
    except (OSError, ValueError, RuntimeError) as error:
        return sentence_of(error)


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
