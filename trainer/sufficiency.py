"""Whether a snapshot holds enough to learn from."""

from collections.abc import Sequence

from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.snapshot import Snapshot, SnapshotPicture
from trainer.failure import JobError

MINIMUM_PICTURES = 6
MINIMUM_PARTS = 3  # one each to learn from, to choose limits by, and to measure with


def usable_classes(snapshot: Snapshot) -> tuple[tuple[ClassEntry, ...], list[str]]:
    """The classes that have pictures, after checking that each has enough.

    Returns:
        The classes in the snapshot's order, and the names of those without any picture, which the
        model will not know.

    Raises:
        JobError: No pictures, one kind only, or too few of a class.
    """
    if not snapshot.pictures:
        raise JobError(
            "empty_dataset",
            "The dataset is empty.",
            "Add pictures of good and of defective parts, then start again.",
        )
    by_class: dict[str, list[SnapshotPicture]] = {entry.name: [] for entry in snapshot.classes}
    for picture in snapshot.pictures:
        if picture.label not in by_class:
            raise JobError(
                "bad_snapshot",
                f"The snapshot labels a picture {picture.label!r}, which is none of its classes.",
                "Freeze the dataset again.",
            )
        by_class[picture.label].append(picture)
    used = tuple(entry for entry in snapshot.classes if by_class[entry.name])
    _check_both_kinds(used)
    for entry in used:
        _check_class(entry.name, by_class[entry.name])
    return used, [entry.name for entry in snapshot.classes if not by_class[entry.name]]


def _check_both_kinds(used: Sequence[ClassEntry]) -> None:
    verdicts = {entry.verdict for entry in used}
    if len(verdicts) == 2:
        return
    kind, other = ("good", "defective") if verdicts == {"OK"} else ("defective", "good")
    raise JobError(
        "one_class",
        f"All pictures are of {kind} parts.",
        f"Add pictures of {other} parts: this recipe learns the difference.",
    )


def _check_class(name: str, pictures: Sequence[SnapshotPicture]) -> None:
    parts = len({picture.group for picture in pictures})
    hint = (
        f"At least {MINIMUM_PICTURES} pictures from {MINIMUM_PARTS} parts are needed; some tens"
        " make a useful model."
    )
    if len(pictures) < MINIMUM_PICTURES or parts < MINIMUM_PARTS:
        shown = "1 picture" if len(pictures) == 1 else f"{len(pictures)} pictures"
        origin = "1 part" if parts == 1 else f"{parts} parts"
        raise JobError("too_few_pictures", f"Class {name} has {shown} of {origin}.", hint)
    if not any(picture.split == "train" for picture in pictures):
        raise JobError(
            "too_few_pictures",
            f"All pictures of class {name} are kept for measuring; none is left to learn from.",
            hint,
        )
