"""Which class the pictures of a folder belong to, from names and from what the person says."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from inspector_gui.core.layouts import read_source
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_source import (
    UNMARKED,
    PictureSource,
    SourceFile,
    class_name_for,
    propose_classes,
    propose_mapping,
)
from trainer.failure import JobError


@dataclass(frozen=True, slots=True)
class LabelledFolder:
    """The pictures of a folder and what they are.

    Attributes:
        source: What was found, with the name of the source that each picture comes from.
        mapping: Class name by source name.
        classes: All classes, OK classes first.
    """

    source: PictureSource
    mapping: dict[str, str]
    classes: tuple[ClassEntry, ...]

    @property
    def files(self) -> list[SourceFile]:
        """All pictures that may be used."""
        return self.source.files

    @property
    def problems(self) -> list[str]:
        """What could not be read or used, one sentence each."""
        return [f"{name}: {why}" for name, why in self.source.set_aside] + self.source.problems


def label_folder(
    folder: Path, ok_names: tuple[str, ...] = (), known: tuple[ClassEntry, ...] = ()
) -> LabelledFolder:
    """Find the pictures of a folder and their classes.

    Args:
        folder: In any layout that `core.layouts` knows; only read.
        ok_names: Folders that hold good parts; empty: those whose names say so.
        known: Classes of a product or model; folders that fit none of them become new classes.

    Raises:
        DatasetError: It is no folder, or has no pictures.
        JobError: A name in `ok_names` is no folder, or nothing is known to be good.
    """
    found = read_source(folder)
    sources = list(found.names)
    unknown = sorted(set(ok_names) - set(sources))
    if unknown:
        raise JobError(
            "unknown_class",
            f"There is no class folder {unknown[0]!r}.",
            f"There are {', '.join(sources)}.",
        )
    base = known or found.classes
    guessed = propose_mapping(found, base) if base else {}
    mapping = {source: guessed.get(source) or class_name_for(source) for source in sources}
    if ok_names and known:
        verdicts = {entry.name: entry.verdict for entry in known}
        good = [entry.name for entry in known if entry.verdict == "OK"]
        for source in ok_names:
            if good and verdicts.get(mapping[source]) != "OK":
                mapping[source] = good[0]
    taken = {entry.name for entry in base}
    fresh = _new_classes([s for s in sources if mapping[s] not in taken], ok_names)
    classes = tuple(sorted((*base, *fresh), key=lambda entry: entry.verdict != "OK"))
    if not any(entry.verdict == "OK" for entry in classes):
        raise JobError(
            "unknown_class",
            f"No folder says by its name that its parts are good: {', '.join(sources)}.",
            "Name the good one: --ok FOLDER.",
        )
    if mapping.get(UNMARKED, classes[0].name) not in {entry.name for entry in classes}:
        mapping[UNMARKED] = classes[0].name
    return LabelledFolder(found, mapping, classes)


def _new_classes(sources: Iterable[str], ok_names: tuple[str, ...]) -> tuple[ClassEntry, ...]:
    proposed = propose_classes(sources)
    if not ok_names:
        return proposed
    good = {class_name_for(name) for name in ok_names}
    return tuple(
        ClassEntry(name=entry.name, verdict="OK" if entry.name in good else "NG")
        for entry in proposed
    )
