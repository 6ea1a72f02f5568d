"""Finds the pictures in a folder that somebody else laid out, and guesses what they are.

Two layouts are understood, at any depth: folders named after classes (with a `masks` folder beside
them, if any), and pictures with a mask beside each (`Part3.jpg`, `Part3_label.png`), where the mask
says whether the part is good and the folder is the part.
"""

import os
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.class_folder import MASK_FOLDER, folder_key, folder_name
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import SUFFIXES, PictureError, picture_size, read_mask

#: Names under which pictures with masks beside them are counted and mapped to classes.
UNMARKED = "(nothing marked)"
MARKED = "(marked)"

_LABEL_SUFFIX = "_label"
_OK_WORDS = {"ok", "good", "non", "no", "normal", "pass", "passed", "gut", "fine", "perfect"}
_NG_WORDS = {"ng", "def", "defect", "defective", "bad", "nok", "nio", "fail", "faulty", "anomaly"}
_HEADER_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A picture found in a folder that may be imported.

    Attributes:
        path: The file.
        source: Name that is mapped to a class: its folder's name, or `MARKED` / `UNMARKED`.
        mask: Mask file, or None.
        part_id: The part where the layout tells it, else "".
    """

    path: Path
    source: str
    mask: Path | None = None
    part_id: str = ""


@dataclass(slots=True)
class FolderDescription:
    """What lies in a folder, from file names and headers; nothing is decoded.

    Attributes:
        counts: Usable pictures by source name.
        sizes: Number of pictures by (width, height).
        masks: Pictures with a mask.
        damaged: (file relative to the folder, reason).
        problems: One sentence for each folder that could not be read.
    """

    counts: dict[str, int] = field(default_factory=dict)
    sizes: dict[tuple[int, int], int] = field(default_factory=dict)
    masks: int = 0
    damaged: list[tuple[str, str]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def describe_folder(folder: Path) -> FolderDescription:
    """Count what an import would find.

    Raises:
        DatasetError: It is no folder, or has no pictures.
    """
    files, problems = find_pictures(folder)
    description = FolderDescription(problems=problems)
    counts: Counter[str] = Counter()
    sizes: Counter[tuple[int, int]] = Counter()
    for file in files:
        try:
            with file.path.open("rb") as stream:
                sizes[picture_size(stream.read(_HEADER_BYTES), file.path.name)] += 1
        except PictureError as error:
            description.damaged.append((relative_name(file.path, folder), str(error)))
        except OSError as error:
            reason = f"{file.path.name} cannot be read: {error.strerror}"
            description.damaged.append((relative_name(file.path, folder), reason))
        else:
            counts[file.source] += 1
            description.masks += file.mask is not None
    description.counts, description.sizes = dict(counts), dict(sizes)
    return description


def propose_mapping(folder: Path, classes: tuple[ClassEntry, ...]) -> dict[str, str]:
    """Guess the class of each source of pictures in a folder.

    Returns:
        Class name by source name; "" where there is no good guess.

    Raises:
        DatasetError: It is no folder, or has no pictures.
    """
    files, _ = find_pictures(folder)
    return {source: _guess(source, classes) for source in sorted({f.source for f in files})}


def propose_classes(sources: Iterable[str]) -> tuple[ClassEntry, ...]:
    """Classes for a product that has none yet, from the names of folders: OK classes first."""
    named = [s for s in sources if s not in (MARKED, UNMARKED)]
    entries = [ClassEntry(name=n[:60], verdict="OK" if _sounds_ok(n) else "NG") for n in named]
    if len(named) < len(set(sources)):
        entries += [ClassEntry(name="good", verdict="OK"), ClassEntry(name="defect", verdict="NG")]
    return tuple(sorted(dict.fromkeys(entries), key=lambda entry: entry.verdict != "OK"))


def _sounds_ok(source: str) -> bool:
    return bool(set(re.split(r"[\W_]+", source.casefold())) & _OK_WORDS)


def find_pictures(folder: Path) -> tuple[list[SourceFile], list[str]]:
    """List what an import would look at; may take seconds for large folders.

    Returns:
        The files, and one sentence for each folder that could not be read.

    Raises:
        DatasetError: It is no folder, or has no pictures.
    """
    if not folder.is_dir():
        raise DatasetError(f"{folder} is not a folder")
    problems: list[str] = []
    files: list[SourceFile] = []

    def unreadable(error: OSError) -> None:
        problems.append(f"the folder {error.filename} cannot be read: {error.strerror}")

    for where, inside, names in os.walk(folder, onerror=unreadable):
        inside[:] = sorted(n for n in inside if not n.startswith(".") and n != MASK_FOLDER)
        here = Path(where)
        pictures = sorted(n for n in names if Path(n).suffix.lower() in SUFFIXES and n[0] != ".")
        beside = {n for n in pictures if Path(n).stem.endswith(_LABEL_SUFFIX)}
        beside = {n for n in beside if _has_picture(n, pictures)}
        for name in pictures:
            path = here / name
            if name in beside or path.is_symlink():
                continue
            if f"{path.stem}{_LABEL_SUFFIX}.png" in beside:
                mask = path.with_name(f"{path.stem}{_LABEL_SUFFIX}.png")
                files.append(SourceFile(path, _marked(mask), mask, here.name))
            else:
                mask = here.parent / MASK_FOLDER / f"{path.stem}.png"
                files.append(SourceFile(path, here.name, mask if mask.is_file() else None))
    if not files and not problems:
        raise DatasetError(f"there are no PNG, JPEG or BMP pictures in {folder}")
    return files, problems


def _has_picture(mask_name: str, names: list[str]) -> bool:
    stem = Path(mask_name).stem.removesuffix(_LABEL_SUFFIX)
    return any(Path(name).stem == stem for name in names)


def _marked(mask: Path) -> str:
    try:
        return MARKED if read_mask(mask).any() else UNMARKED
    except PictureError:
        return MARKED  # the safe side; the mask itself is refused on import


def _guess(source: str, classes: tuple[ClassEntry, ...]) -> str:
    good = [entry.name for entry in classes if entry.verdict == "OK"]
    bad = [entry.name for entry in classes if entry.verdict == "NG"]
    if source in (MARKED, UNMARKED):
        names = bad if source == MARKED else good
        return names[0] if names else ""
    for entry in classes:
        if folder_key(source) in (folder_key(entry.name), folder_key(folder_name(entry.name))):
            return entry.name
    words = set(re.split(r"[\W_]+", source.casefold()))
    if words & _OK_WORDS:
        return good[0] if len(good) == 1 else ""
    if words & _NG_WORDS:
        return bad[0] if len(bad) == 1 else ""
    return ""


def relative_name(path: Path, root: Path) -> str:
    """A path below a folder as text that can be shown and stored, whatever its bytes."""
    return path.relative_to(root).as_posix().encode("utf-8", "replace").decode()
