"""The answers of this page's life: which are on the way to the disk, stored, or taken back."""

from collections import deque
from dataclasses import dataclass

from inspector_gui.core.annotation import Annotation
from inspector_gui.core.result import InspectionResult

_KEPT = 500


@dataclass(slots=True)
class Answer:
    """One answer.

    Attributes:
        result_id: The verdict it is about.
        part: What `part_of` says.
        label: Class name.
        annotation_id: Its line in the journal, None until it is on the disk.
        guessed: The person said NG only; the class is the one the model found likeliest.
    """

    result_id: str
    part: str
    label: str
    annotation_id: str | None = None
    guessed: bool = False


def part_of(result: InspectionResult) -> str:
    """What an answer counts for: the part, or the single frame where no part is known."""
    return result.part_id or result.result_id


class Answers:
    """Follows answers from the key press to the disk. GUI thread."""

    def __init__(self) -> None:
        self._answers: deque[Answer] = deque(maxlen=_KEPT)

    def begin(self, result: InspectionResult, label: str, guessed: bool = False) -> Answer:
        """An answer was given and is on its way."""
        answer = Answer(result.result_id, part_of(result), label, guessed=guessed)
        self._answers.append(answer)
        return answer

    def store(self, annotation: Annotation) -> Answer | None:
        """An answer is on the disk; None when it was not given here."""
        result_id = annotation.seen.result_id if annotation.seen is not None else ""
        for answer in self._answers:
            waiting = answer.annotation_id is None and answer.label == annotation.label
            if waiting and answer.result_id == result_id:
                answer.annotation_id = annotation.annotation_id
                return answer
        return None

    def drop(self, answer: Answer) -> None:
        """An answer could not be stored."""
        if answer in self._answers:
            self._answers.remove(answer)

    def take_back(self, annotation: Annotation) -> Answer | None:
        """An answer was taken back; None when it was not given here."""
        for answer in self._answers:
            if answer.annotation_id is not None and answer.annotation_id == annotation.undoes:
                self._answers.remove(answer)
                return answer
        return None

    def about_part(self, result: InspectionResult) -> Answer | None:
        """The latest answer about the part a result belongs to."""
        part = part_of(result)
        return next((a for a in reversed(self._answers) if a.part == part), None)

    def about_result(self, result: InspectionResult) -> Answer | None:
        """The latest answer about exactly this verdict."""
        wanted = result.result_id
        return next((a for a in reversed(self._answers) if a.result_id == wanted), None)

    @property
    def waiting(self) -> int:
        """Answers that are not on the disk yet."""
        return sum(answer.annotation_id is None for answer in self._answers)
