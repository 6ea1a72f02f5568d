"""What people say about pictures: answers, what they saw when they answered, what a scan found."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from inspector_gui.core.result import InspectionResult

#: add: a picture came in · label: a new answer about it · undo: an answer was taken back ·
#: gone: its file was deleted · damaged: its file was set aside · alarm: the journal was damaged.
Action = Literal["add", "label", "undo", "gone", "damaged", "alarm"]

#: Name used for what was done outside this program.
FILE_MANAGER = "file manager"


class DatasetError(ValueError):
    """A request the dataset refuses; the text is one sentence for people."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the screen showed when a person answered.

    Attributes:
        verdict: OK, NG or CHECK.
        score: 0..1, the number that was compared with the limit.
        class_name: Most likely class, or None.
        model_id: Model file that judged, "" when none did.
        configuration_id: Short hash of the decision rule.
        threshold: The limit in force, None when unknown.
        reason: The sentence on the screen.
        result_id: `InspectionResult.result_id`.
        camera: Camera settings read back at that time.
    """

    verdict: str
    score: float = 0.0
    class_name: str | None = None
    model_id: str = ""
    configuration_id: str = ""
    threshold: float | None = None
    reason: str = ""
    result_id: str = ""
    camera: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        result: InspectionResult,
        *,
        threshold: float | None = None,
        camera: dict[str, Any] | None = None,
    ) -> "Seen":
        """Take over what a result says."""
        return cls(
            verdict=result.verdict.value,
            score=result.defect_score,
            class_name=result.class_name,
            model_id=result.model_id,
            configuration_id=result.configuration_id,
            threshold=threshold,
            reason=result.reason.text,
            result_id=result.result_id,
            camera=dict(camera or {}),
        )


@dataclass(frozen=True, slots=True)
class Annotation:
    """One line of the journal.

    Attributes:
        annotation_id: Unique (uuid4 hex).
        action: What happened.
        picture_id: sha256 (hex) of the picture file's bytes; "" for an alarm.
        label: Class name that holds after this line; None when the picture left the dataset.
        previous_label: Class name that held before, None when the picture was not there.
        who: Who answered; `FILE_MANAGER` for what a scan found.
        when: Local time with zone, for people.
        file: File name of the picture, without its folder (the label is the folder).
        part_id: The part on the picture, "" when unknown.
        mask: sha256 (hex) of the mask file that holds after this line, or None.
        undoes: For an undo: the answer that was taken back.
        seen: What the screen showed, where a verdict was disputed.
        note: For damaged and alarm: the reason. For add: something to know about the picture.
    """

    annotation_id: str
    action: Action
    picture_id: str
    label: str | None
    previous_label: str | None
    who: str
    when: datetime
    file: str = ""
    part_id: str = ""
    mask: str | None = None
    undoes: str | None = None
    seen: Seen | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the dataset as it stands now.

    Attributes:
        picture_id: sha256 (hex) of the file's bytes.
        path: Where the file lies: `<dataset>/<class folder>/<name>`.
        label: Class name.
        part_id: The part on it, "" when unknown.
        mask: Mask file, or None.
        annotation_id: The answer that gave the label.
        added: When the picture came into the dataset.
        who: Who gave the label.
        seen: What the screen showed when it was last disputed, or None.
        mask_hash: sha256 (hex) of the mask, or None.
        note: What the answer that holds says beside its label, "" for nothing.
    """

    picture_id: str
    path: Path
    label: str
    part_id: str
    mask: Path | None
    annotation_id: str
    added: datetime
    who: str
    seen: Seen | None = None
    mask_hash: str | None = None
    note: str = ""


@dataclass(slots=True)
class ScanReport:
    """What a scan of the folders found. Paths are relative to the dataset folder.

    Attributes:
        pictures: Pictures in the dataset after the scan.
        added: New files in class folders.
        relabelled: Files that were moved to another class folder by hand.
        gone: Files that are no longer there.
        masks_changed: Masks that were added, changed or deleted by hand.
        damaged: (file, reason) for each file moved to `.damaged`.
        duplicates: Further copies of a picture that is already there; left alone, not used.
        masks_refused: (mask, reason) for each mask that is not used.
        problems: One sentence for each folder or file that could not be read or used.
    """

    pictures: int = 0
    added: list[str] = field(default_factory=list)
    relabelled: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    masks_changed: list[str] = field(default_factory=list)
    damaged: list[tuple[str, str]] = field(default_factory=list)
    duplicates: list[str] = field(default_factory=list)
    masks_refused: list[tuple[str, str]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def changed(self) -> bool:
        """Whether the dataset is different from before the scan."""
        return bool(
            self.added or self.relabelled or self.gone or self.masks_changed or self.damaged
        )
