"""Whether a snapshot holds enough to learn from."""

from collections.abc import Mapping, Sequence

from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.snapshot import Snapshot, SnapshotPicture
from trainer.failure import JobError

MINIMUM_PICTURES = 6
MINIMUM_PARTS = 3  # one each to learn from, to choose limits by, and to measure with


def usable_classes(
    snapshot: Snapshot,
    *,
    marks_suffice: bool = False,
    marked: Mapping[str, int] | None = None,
) -> tuple[tuple[ClassEntry, ...], list[str]]:
    """The classes that have pictures, after checking that each has enough.

    Args:
        snapshot: What is to be learned from.
        marks_suffice: The recipe learns from marked pixels: it needs no picture without a defect,
            and a defect class may have few pictures of its own.
        marked: Training pictures by class that is marked on them, for a recipe that learns where
            defects are: a class that no picture is labelled with is then learned from its marks,
            for otherwise they would be taught as good.

    Returns:
        The classes in the snapshot's order, and sentences about what is missing.

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
    marked = {name: count for name, count in (marked or {}).items() if not by_class[name]}
    used = tuple(e for e in snapshot.classes if by_class[e.name] or e.name in marked)
    missing = [entry.name for entry in snapshot.classes if entry not in used]
    notes = [f"Class {name} has no pictures; the new model will not know it." for name in missing]
    notes += [
        f"No picture is labelled {name}, but {_pictures(count)} it marked: it is learned from these"
        " marks, and how well it is told from other defects cannot be measured."
        for name, count in marked.items()
    ]
    if marks_suffice and any(picture.mask for picture in snapshot.pictures):
        return _by_marks(snapshot, by_class, notes, set(marked))
    _check_both_kinds(used)
    for entry in used:
        if entry.name not in marked:
            _check_class(entry.name, by_class[entry.name])
    return used, notes


def _by_marks(
    snapshot: Snapshot,
    by_class: dict[str, list[SnapshotPicture]],
    notes: list[str],
    marked: set[str],
) -> tuple[tuple[ClassEntry, ...], list[str]]:
    """All good classes, and the defect classes with pictures or marks; few are told only."""
    defective = [p for e in snapshot.classes if e.verdict == "NG" for p in by_class[e.name]]
    if not defective:
        _check_both_kinds([e for e in snapshot.classes if by_class[e.name]])
    _check_class("defect", defective)
    used = tuple(
        e for e in snapshot.classes if by_class[e.name] or e.verdict == "OK" or e.name in marked
    )
    good = [e.name for e in snapshot.classes if e.verdict == "OK"]
    if not any(by_class[name] for name in good):
        notes = [note for note in notes if not any(f"Class {name} " in note for name in good)]
        notes.append(
            "There is no picture of a good part: the model learns from what is good around the"
            " defects, and how many good parts it rejects cannot be measured."
        )
    for entry in used:
        count = len(by_class[entry.name])
        if entry.verdict == "NG" and count < MINIMUM_PICTURES and entry.name not in marked:
            shown = "1 picture" if count == 1 else f"{count} pictures"
            notes.append(f"Class {entry.name} has {shown}; the new model will hardly know it.")
    return used, notes


def _pictures(count: int) -> str:
    return "1 picture has" if count == 1 else f"{count} pictures have"


def _check_both_kinds(used: Sequence[ClassEntry]) -> None:
    verdicts = {entry.verdict for entry in used}
    if len(verdicts) == 2:
        return
    if verdicts == {"OK"}:
        raise JobError(
            "one_class",
            "All pictures are of good parts.",
            "Add pictures of defective parts: this recipe learns the difference.",
        )
    raise JobError(
        "one_class",
        "All pictures are of defective parts.",
        "Add pictures of good parts: this recipe learns the difference.",
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
