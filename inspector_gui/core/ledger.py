"""What the journal adds up to: which picture stands where, and which answers stand for it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from inspector_gui.core.annotation import Annotation, Picture


@dataclass(slots=True)
class Record:
    """One picture and its standing answers.

    Attributes:
        picture_id: sha256 (hex) of the file's bytes.
        file: File name without folder; never changes with the label.
        answers: Answers that were not taken back, oldest first. The last one holds.
        first: The line that brought the picture in.
        present: Whether the file lies in its class folder.
        picture: How it stands, as long as that is remembered; None after a change.
    """

    picture_id: str
    file: str
    first: Annotation
    answers: list[Annotation] = field(default_factory=list)
    present: bool = True
    picture: Picture | None = None

    @property
    def current(self) -> Annotation | None:
        """The answer that holds, None when all were taken back."""
        return self.answers[-1] if self.answers else None


class Ledger:
    """Records by picture id, kept by applying journal lines in order. In memory only.

    What is only asked for when something is changed is found out then: opening a large dataset
    shall not wait for it.
    """

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}
        self._answers: dict[str, str] | None = None
        self._stems: dict[str, str] | None = None

    def apply(self, annotations: Iterable[Annotation]) -> None:
        """Take in journal lines."""
        for annotation in annotations:
            self._apply(annotation)

    def present(self) -> list[Record]:
        """Records of the pictures that are in the dataset, in the order in which they came."""
        records = list(self.records.values())  # other threads count while one takes pictures in
        return [r for r in records if r.present and r.answers]

    def standing(self, picture_id: str) -> Record | None:
        """The record of a picture that is in the dataset, else None."""
        record = self.records.get(picture_id)
        return record if record is not None and record.present and record.answers else None

    def picture_of_answer(self, annotation_id: str) -> str | None:
        """The picture that a standing answer is about, None when there is no such answer."""
        if self._answers is None:
            self._answers = {
                answer.annotation_id: record.picture_id
                for record in self.records.values()
                for answer in record.answers
            }
        return self._answers.get(annotation_id)

    def owner_of_stem(self, stem: str) -> str | None:
        """The picture that uses a file name stem; masks are found by stem, so it is unique."""
        if self._stems is None:
            self._stems = {_stem(record.file): record.picture_id for record in self.present()}
        return self._stems.get(stem.casefold())

    def forget(self) -> None:
        """Let go of everything, bit by bit: other threads wait while a large object is freed."""
        self._answers = self._stems = None
        while self.records:
            self.records.popitem()

    def _apply(self, line: Annotation) -> None:
        if line.action == "alarm":
            return
        record = self.records.get(line.picture_id)
        if record is None:
            if line.action not in ("add", "label"):
                return
            record = self.records[line.picture_id] = Record(line.picture_id, line.file, line)
        record.picture = None
        if line.action in ("add", "label"):
            if line.action == "add" and not (record.present and record.answers):
                record.answers.clear()
                record.first = line
            record.answers.append(line)
            record.present = True
            if self._answers is not None:
                self._answers[line.annotation_id] = line.picture_id
            self._rename(record, line.file)
        elif line.action == "undo":
            record.answers = [a for a in record.answers if a.annotation_id != line.undoes]
        else:
            record.present = False
        if self._stems is not None and not (record.present and record.answers):
            self._stems.pop(_stem(record.file), None)

    def _rename(self, record: Record, file: str) -> None:
        if self._stems is not None:
            if self._stems.get(_stem(record.file)) == record.picture_id:
                del self._stems[_stem(record.file)]
            self._stems[_stem(file)] = record.picture_id
        record.file = file


def _stem(file: str) -> str:
    return file.rpartition(".")[0].casefold()
