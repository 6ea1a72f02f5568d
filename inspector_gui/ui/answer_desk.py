"""Takes a person's answers to the station and tells at once, and again when they are stored."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from inspector_gui.core.annotation import Annotation
from inspector_gui.core.frame import Frame
from inspector_gui.core.result import InspectionResult
from inspector_gui.ui import keys, theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.answers import Answer, Answers
from inspector_gui.ui.parts_strip import Mark
from inspector_gui.ui.verdict_panel import AnswerLine

if TYPE_CHECKING:
    from inspector_gui.runtime.part_book import PartRecord
    from inspector_gui.ui.station import Station

_BLACK_PIXELS = 48 * 64  # what the pipeline delivers in place of a picture


def has_picture(frame: Frame, result: InspectionResult) -> bool:
    """Whether a camera or file really delivered this frame, so that one can answer about it."""
    small = frame.image.shape[0] * frame.image.shape[1] <= _BLACK_PIXELS
    return bool(result.model_id) or not small or bool(frame.image.any())


class AnswerDesk(QObject):
    """The way of an answer on the inspect page. Never blocks and never asks back.

    Signals:
        changed: Marks of parts are others now.
    """

    changed = Signal()

    def __init__(self, station: "Station", line: AnswerLine, parent: QObject) -> None:
        """Make a desk.

        Args:
            station: Stores the answers.
            line: Where they are confirmed.
            parent: Owner.
        """
        super().__init__(parent)
        self._station = station
        self._line = line
        self._answers = Answers()
        station.labelled.connect(self._on_labelled)
        station.undone.connect(self._on_undone)

    def answer_other_side(self, content: tuple[Frame, InspectionResult] | None) -> None:
        """Say that this verdict is wrong."""
        if content is None:
            self._refuse()
            return
        label = self._station.answers.other_side(content[1])
        if label:
            defects = self._station.product.defect_names
            self.answer(content, label, guessed=label in defects and len(defects) > 1)
        else:
            self._station.message.emit("info", self.tr("This product has no defect class."))

    def answer(
        self,
        content: tuple[Frame, InspectionResult] | None,
        label: str,
        *,
        guessed: bool = False,
    ) -> None:
        """Say what is on this frame; the same answer about the same verdict counts once."""
        if content is None or not has_picture(*content):
            self._refuse()
            return
        frame, result = content
        earlier = self._answers.about_result(result)
        if earlier is not None and earlier.label == label:
            earlier.guessed = earlier.guessed and guessed
            self._confirm(earlier)
            return
        answer = self._answers.begin(result, label, guessed)
        self._confirm(answer)
        self.changed.emit()
        self._station.answers.dispute(
            frame, result, label, if_alive(self, partial(self._failed, answer))
        )

    def take_back(self) -> None:
        """Take the last answer given here back, also one that is still on its way to the disk."""
        if self._answers.waiting:
            self._line.say(self.tr("Taking it back …"))
        self._station.answers.undo("inspect")

    @property
    def can_take_back(self) -> bool:
        """Whether there is an answer of this page to take back."""
        return self._station.answers.can_undo("inspect")

    def mark_of(self, record: "PartRecord") -> Mark | None:
        """The latest answer about a part."""
        answer = self._answers.about_part(record.result)
        if answer is None:
            return None
        return Mark(answer.label, self._stripe(answer.label), answer.annotation_id is not None)

    def _refuse(self) -> None:
        self._station.message.emit("info", self.tr("There is no picture to answer about."))

    def _confirm(self, answer: Answer) -> None:
        if answer.annotation_id is None:
            text = self.tr("Saving as {label} …")
        else:
            key = keys.caption("inspect.undo", self._station.settings.keys)
            text = self.tr("✓ Saved as {label} · undo {key}")
            if answer.guessed:
                text = self.tr("✓ Saved as {label}; its own key if it is another · undo {key}")
            text = text.replace("{key}", key)
        self._line.say(text.replace("{label}", answer.label), self._stripe(answer.label))

    def _on_labelled(self, annotation: Annotation) -> None:
        answer = self._answers.store(annotation)
        if answer is not None:
            self._confirm(answer)
            self.changed.emit()

    def _failed(self, answer: Answer, sentence: str) -> None:
        self._answers.drop(answer)
        text = self.tr("Not saved as {label}").replace("{label}", answer.label)
        self._line.say(text, theme.colour("ng"), "error")
        self.changed.emit()
        self._station.message.emit("error", sentence)

    def _on_undone(self, annotation: Annotation) -> None:
        answer = self._answers.take_back(annotation)
        if answer is not None:
            self._line.say(self.tr("Taken back: {label}").replace("{label}", answer.label))
            self.changed.emit()

    def _stripe(self, label: str) -> QColor:
        names = self._station.product.defect_names
        return theme.class_colour(names.index(label)) if label in names else theme.colour("ok")
