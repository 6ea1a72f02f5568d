"""Class names as folder names that every file system takes, and back."""

import re
import unicodedata

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.product import RESERVED_NAMES

MASK_FOLDER = "masks"
_AWKWARD = re.compile(r'[%<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = {MASK_FOLDER, *RESERVED_NAMES}


def folder_name(label: str) -> str:
    """The folder of a class. Awkward characters become %XX, so the name can be read back."""
    name = _AWKWARD.sub(lambda found: f"%{ord(found[0]):02X}", unicodedata.normalize("NFC", label))
    if name[:1] in (".", " ") or name.split(".")[0].rstrip().casefold() in _RESERVED:
        name = f"%{ord(name[0]):02X}{name[1:]}"
    if name[-1:] in (".", " "):
        name = f"{name[:-1]}%{ord(name[-1]):02X}"
    return name


def folder_key(name: str) -> str:
    """Folder names with the same key are one folder on Windows or macOS."""
    return unicodedata.normalize("NFC", name).casefold()


def class_folders(classes: tuple[ClassEntry, ...]) -> dict[str, str]:
    """Folder name by class name.

    Raises:
        DatasetError: Two classes would share a folder.
    """
    folders: dict[str, str] = {}
    owners: dict[str, str] = {}
    for entry in classes:
        folder = folder_name(entry.name)
        other = owners.setdefault(folder_key(folder), entry.name)
        if other != entry.name or entry.name in folders:
            raise DatasetError(
                f"the classes {other!r} and {entry.name!r} would share a folder: rename one"
            )
        folders[entry.name] = folder
    return folders
