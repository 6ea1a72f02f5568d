"""Which class the pictures of a folder belong to, from names and from what the person says."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from inspector_gui.core.dataset_import import (
    MARKED,
    UNMARKED,
    SourceFile,
    find_pictures,
    propose_classes,
    propose_mapping,
)
from inspector_gui.core.model_file import ClassEntry
from trainer.failure import JobError


@dataclass(frozen=True, slots=True)
class LabelledFolder:
    """The pictures of a folder and what they are.

    Attributes:
        files: All pictures, with the name of the source they come from.
        mapping: Class name by source.
        classes: All classes, OK classes first.
        problems: One sentence for each part of the folder that could not be read.
    """

    files: tuple[SourceFile, ...]
    mapping: dict[str, str]
    classes: tuple[ClassEntry, ...]
    problems: tuple[str, ...]


def label_folder(
    folder: Path, ok_names: tuple[str, ...] = (), known: tuple[ClassEntry, ...] = ()
) -> LabelledFolder:
    """Find the pictures of a folder and their classes.

    Args:
        folder: With one folder per class, or with masks beside the pictures; only read.
        ok_names: Folders that hold good parts; empty: those whose names say so.
        known: Classes of a product or model; folders that fit none of them become new classes.

    Raises:
        DatasetError: It is no folder, or has no pictures.
        JobError: A name in `ok_names` is no folder, or nothing is known to be good.
    """
    files, problems = find_pictures(folder)
    sources = sorted({file.source for file in files})
    unknown = sorted(set(ok_names) - set(sources))
    if unknown:
        raise JobError(
            "unknown_class",
            f"There is no class folder {unknown[0]!r}.",
            f"There are {', '.join(sources)}.",
        )
    guessed = propose_mapping(folder, known) if known else dict.fromkeys(sources, "")
    mapping = {source: guessed[source] or _plain(source) for source in sources}
    if ok_names and known:
        verdicts = {entry.name: entry.verdict for entry in known}
        good = [entry.name for entry in known if entry.verdict == "OK"]
        for source in ok_names:
            if good and verdicts.get(mapping[source]) != "OK":
                mapping[source] = good[0]
    taken = {entry.name for entry in known}
    fresh = _new_classes([s for s in sources if mapping[s] not in taken], ok_names)
    classes = tuple(sorted((*known, *fresh), key=lambda entry: entry.verdict != "OK"))
    if not any(entry.verdict == "OK" for entry in classes):
        raise JobError(
            "unknown_class",
            f"No folder says by its name that its parts are good: {', '.join(sources)}.",
            "Name the good one: --ok FOLDER.",
        )
    return LabelledFolder(tuple(files), mapping, classes, tuple(problems))


def _new_classes(sources: Iterable[str], ok_names: tuple[str, ...]) -> tuple[ClassEntry, ...]:
    proposed = propose_classes(sources)
    if not ok_names:
        return proposed
    good = {_plain(name) for name in ok_names}
    return tuple(
        ClassEntry(name=entry.name, verdict="OK" if entry.name in good else "NG")
        for entry in proposed
    )


def _plain(source: str) -> str:
    """The name that `propose_classes` gives to the class of a source."""
    return {UNMARKED: "good", MARKED: "defect"}.get(source, source)[:60]
