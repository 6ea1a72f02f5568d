"""Folders named after classes, and pictures with a mask beside each, at any depth.

Class folders may have a folder `masks` beside them and a file `inspector.json` above them, as this
program writes them; a dataset of this program is read with the classes of its product and the parts
that its journal names. Where a mask lies beside each picture (`Part3.jpg`, `Part3_label.bmp`), the
mask says whether the part is good and the folder is the part: the layout of KolektorSDD. In such a
folder a picture without a mask, or a mask without a picture, is set aside.
"""

import os
from collections import Counter
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.class_folder import MASK_FOLDER, folder_name
from inspector_gui.core.journal import FILE_NAME as JOURNAL
from inspector_gui.core.journal import Journal
from inspector_gui.core.ledger import Ledger
from inspector_gui.core.mask_picture import MaskPicture
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import SUFFIXES, PictureError, read_mask
from inspector_gui.core.picture_source import (
    MARKED,
    UNMARKED,
    PictureSource,
    SourceFile,
    relative_name,
    split_of,
)
from inspector_gui.core.product import FILE_NAME as PRODUCT
from inspector_gui.core.product import ProductError, load_product

CLASS_FILE = "inspector.json"
CLASS_FOLDERS = "Class folders"
BESIDE = "KolektorSDD"
_LABEL_SUFFIX = "_label"
_UNREAD = {".tif", ".tiff", ".gif", ".webp", ".heic", ".jp2", ".ppm", ".pgm", ".raw", ".dng"}


class FolderNotes(BaseModel):
    """The contents of `inspector.json`, beside class folders.

    Attributes:
        classes: In order; the k-th defect class has the value k in the masks.
        parts: Part by picture file, relative to the folder.
    """

    model_config = ConfigDict(extra="ignore")

    classes: tuple[ClassEntry, ...] = ()
    parts: dict[str, str] = {}


def read_folders(folder: Path) -> PictureSource:
    """List the pictures below a folder with the classes that their places tell.

    Raises:
        DatasetError: It has no pictures, or its `inspector.json` is damaged.
    """
    source = PictureSource(CLASS_FOLDERS, folder)
    notes = _notes(folder)
    source.classes = notes.classes
    defects = [folder_name(entry.name) for entry in notes.classes if entry.verdict == "NG"]
    values = dict(enumerate(defects, start=1)) if notes.classes else None

    closed: list[str] = []

    def unreadable(error: OSError) -> None:
        closed.append(str(error.filename))
        source.problems.append(f"the folder {error.filename} cannot be read: {error.strerror}")

    for where, inside, names in os.walk(folder, onerror=unreadable):
        inside[:] = sorted(n for n in inside if not n.startswith(".") and n != MASK_FOLDER)
        here = Path(where)
        pictures = []
        for name in sorted(names):
            if name.startswith("."):
                continue
            kind, relative = Path(name).suffix.lower(), relative_name(here / name, folder)
            if kind in _UNREAD:
                reason = f"{kind[1:].upper()} pictures are not read: save it as PNG"
                source.set_aside.append((relative, reason))
            elif kind in SUFFIXES and (here / name).is_symlink():
                source.set_aside.append((relative, "it is a link: put the picture itself there"))
            elif kind in SUFFIXES:
                pictures.append(name)
        if not pictures and not inside and here != folder:
            source.problems.append(f"The folder {relative_name(here, folder)} holds no pictures.")
        masks = _masks_beside(pictures)
        if masks:
            source.layout = BESIDE
            _take_pairs(source, here, pictures, masks)
            continue
        for name in pictures:
            path = here / name
            relative = relative_name(path, folder)
            split = split_of(Path(relative))
            mask = here.parent / MASK_FOLDER / f"{path.stem}.png"
            drawn = MaskPicture(mask, values) if mask.is_file() else None
            part = notes.parts.get(relative, "")
            source.files.append(SourceFile(path, here.name, drawn, part, split))
    _separate_twins(source)
    if not source.files and not source.set_aside and not closed:
        raise DatasetError(f"there are no PNG, JPEG or BMP pictures in {folder}")
    if any(file.marking is not None for file in source.files):
        source.names = tuple(defects)
    source.complete_names()
    return source


def _notes(folder: Path) -> FolderNotes:
    """What is said about classes and parts; nothing is, in folders that others made."""
    path = folder / CLASS_FILE
    try:
        if path.is_file():
            return FolderNotes.model_validate_json(path.read_bytes())
        journal = folder / JOURNAL
        if journal.is_file() and (folder.parent / PRODUCT).is_file():  # a dataset of this program
            return FolderNotes(
                classes=load_product(folder.parent).classes, parts=_parts(folder, journal)
            )
    except (OSError, ValidationError, ProductError) as error:
        named = path if path.is_file() else folder.parent / PRODUCT
        raise DatasetError(
            f"{named.name}, which names the classes of {folder.name}, is damaged: put it right or"
            " take it away"
        ) from error
    return FolderNotes()


def _parts(folder: Path, journal: Path) -> dict[str, str]:
    """Part by picture file of a dataset of this program; the file may lie in any class folder."""
    ledger = Ledger()
    ledger.apply(Journal(journal).open(read_only=True))
    parts = {record.file: record.first.part_id for record in ledger.present()}
    return {
        relative_name(path, folder): parts[path.name]
        for path in folder.glob("*/*")
        if parts.get(path.name)
    }


def _separate_twins(source: PictureSource) -> None:
    """Set aside pictures that share one mask: nobody can say which of them it belongs to."""
    owners = Counter(
        file.marking.path for file in source.files if isinstance(file.marking, MaskPicture)
    )
    kept: list[SourceFile] = []
    for file in source.files:
        marking = file.marking
        if isinstance(marking, MaskPicture) and owners[marking.path] > 1:
            reason = (
                f"{owners[marking.path]} pictures of the same name share the mask"
                f" {marking.path.name}: give them different names"
            )
            source.set_aside.append((relative_name(file.path, source.folder), reason))
        else:
            kept.append(file)
    source.files = kept


def _masks_beside(names: list[str]) -> dict[str, list[str]]:
    """Masks by the stem they belong to; empty where no picture of the folder has a mask."""
    found: dict[str, list[str]] = {}
    for name in names:
        stem = Path(name).stem
        if stem.endswith(_LABEL_SUFFIX):
            found.setdefault(stem.removesuffix(_LABEL_SUFFIX), []).append(name)
    return found if any(Path(name).stem in found for name in names) else {}


def _take_pairs(
    source: PictureSource, here: Path, names: list[str], masks: dict[str, list[str]]
) -> None:
    """Take pictures with the mask beside each; what stands alone is set aside."""
    lonely = dict(masks)
    labels = {name for group in masks.values() for name in group}
    for name in names:
        path = here / name
        if name in labels:
            continue
        relative = relative_name(path, source.folder)
        lonely.pop(path.stem, None)
        group = masks.get(path.stem, [])
        if len(group) == 1:
            mask = here / group[0]
            split = split_of(Path(relative))
            marking = MaskPicture(mask, lone=True)
            source.files.append(SourceFile(path, _marked(mask), marking, here.name, split))
        elif group:
            reason = f"it has {len(group)} masks ({', '.join(group)}): keep the right one"
            source.set_aside.append((relative, reason))
        else:
            reason = (
                f"it has no mask {path.stem}{_LABEL_SUFFIX} beside it, as the others here have:"
                " nobody can say whether it is good"
            )
            source.set_aside.append((relative, reason))
    for group in lonely.values():
        for name in group:
            where = relative_name(here / name, source.folder)
            source.set_aside.append((where, "it is a mask whose picture is missing"))


def _marked(mask: Path) -> str:
    try:
        return MARKED if read_mask(mask).any() else UNMARKED
    except PictureError:
        return MARKED  # the picture is set aside with its mask when it is imported
