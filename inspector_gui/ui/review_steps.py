"""What a review session remembers: how pictures stand, and the steps that can be undone."""

import zlib
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import Picture
from inspector_gui.core.mask_edit import MaskPatch


@dataclass(slots=True, eq=False)
class Standing:
    """How a reviewed picture stands now. `ids` and `picture_id` belong to the store thread.

    Attributes:
        label: Class name, or None for a capture without an answer.
        picture_id: Its id in the dataset, or None.
        path: Where its file lies.
        mask: Where its mask lies, or None.
        ids: Annotations of this session about it, oldest first.
        given: Answers of this session that stand, oldest first.
    """

    label: str | None
    picture_id: str | None
    path: Path
    mask: Path | None
    ids: list[str] = field(default_factory=list)
    given: list["Answer"] = field(default_factory=list)

    @property
    def waits(self) -> bool:
        """Whether an answer is still on its way to the disk."""
        return any(not answer.annotation_id for answer in self.given)

    def now(self, picture: Picture | None, fallback: Path) -> None:
        """Take over where the dataset keeps it; None: it has left the dataset."""
        self.picture_id = picture.picture_id if picture is not None else None
        self.path = picture.path if picture is not None else fallback
        self.mask = picture.mask if picture is not None else None

    def ids_since(self, answer: "Answer") -> list[str]:
        """Let go of an answer's annotations, oldest first. Store thread."""
        if answer.annotation_id not in self.ids:
            return []
        first = self.ids.index(answer.annotation_id)
        gone = self.ids[first:]
        del self.ids[first:]
        return gone


@dataclass(slots=True, eq=False)
class Answer:
    """One answer that can be undone; `annotation_id` is filled in by the store thread."""

    key: str
    before: str | None
    after: str
    mask: bytes | None = None
    shape: tuple[int, ...] = ()
    annotation_id: str = ""

    def unpacked_mask(self) -> NDArray[np.uint8] | None:
        """The mask that was stored with it, or None."""
        if self.mask is None:
            return None
        return np.frombuffer(zlib.decompress(self.mask), np.uint8).reshape(self.shape).copy()


@dataclass(slots=True, eq=False)
class Batch:
    """Answers that were given together and are undone together.

    Attributes:
        answers: One for each picture, in the order of the queue; never empty at first.
        troubles: Why some could not be stored.
    """

    answers: list[Answer]
    key: str
    troubles: list[str] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Edit:
    """One change of a mask that can be undone."""

    key: str
    patch: MaskPatch


Step = Answer | Batch | Edit
