"""Pictures of a product on which a new model must give sound answers before it inspects."""

import os
from pathlib import Path

from inspector_gui.core.class_folder import class_folders
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import SUFFIXES

_MOST_BYTES = 32 << 20  # larger ones would only make the trial slow
_MOST = 9


def golden_pictures(dataset: Path, classes: tuple[ClassEntry, ...]) -> list[bytes]:
    """One picture file of each class that has any; the first that the folder names.

    Args:
        dataset: The product's dataset folder; it need not exist.
        classes: Of the product.
    """
    found: list[bytes] = []
    for folder in list(class_folders(classes).values())[:_MOST]:
        path = _first(dataset / folder)
        try:
            if path is not None and path.stat().st_size <= _MOST_BYTES:
                found.append(path.read_bytes())
        except OSError:  # it is being moved, or cannot be read: another class will do
            continue
    return found


def _first(folder: Path) -> Path | None:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if Path(entry.name).suffix.lower() in SUFFIXES and entry.is_file():
                    return Path(entry.path)
    except OSError:
        pass
    return None
