"""Finds the picture that a file from outside means by a name."""

import os
from collections import defaultdict
from pathlib import Path, PurePosixPath

from inspector_gui.core.class_folder import MASK_FOLDER
from inspector_gui.core.marks import MarkError
from inspector_gui.core.picture_file import SUFFIXES

#: Folders of masks; what lies in them is no picture to learn from.
_MASKS = {MASK_FOLDER, "segmentationclass", "segmentationobject"}


class PictureIndex:
    """All picture files below a folder, by name and by name without ending.

    Attributes:
        files: Every picture, sorted.
    """

    def __init__(self, folder: Path) -> None:
        """Walk the folder; hidden folders, links and masks are passed over."""
        self._folder = folder
        self.files: list[Path] = []
        for where, inside, names in os.walk(folder):
            inside[:] = sorted(
                n for n in inside if not n.startswith(".") and n.casefold() not in _MASKS
            )
            paths = (Path(where, n) for n in sorted(names) if n[0] != ".")
            self.files += [p for p in paths if p.suffix.lower() in SUFFIXES and not p.is_symlink()]
        self._names: dict[str, list[Path]] = defaultdict(list)
        self._stems: dict[str, list[Path]] = defaultdict(list)
        for path in self.files:
            self._names[path.name].append(path)
            self._stems[path.stem].append(path)

    def named(self, name: str, near: tuple[Path, ...]) -> Path:
        """The picture that a table calls so.

        Args:
            name: File name, or a path with either kind of slash.
            near: Folders that the path may start from, tried in order.

        Raises:
            MarkError: There is none, or more than one.
        """
        relative = PurePosixPath(name.replace("\\", "/"))
        if not relative.is_absolute() and ".." not in relative.parts:
            for folder in near:
                path = folder / relative
                if path.suffix.lower() in SUFFIXES and path.is_file() and not path.is_symlink():
                    return path
        return _only(self._names.get(relative.name, []), relative.name)

    def of_stem(self, stem: str, near: tuple[Path, ...]) -> Path:
        """The picture of this name whatever its ending, one in the folders `near` before others.

        Raises:
            MarkError: There is none, or more than one.
        """
        found = self._stems.get(stem, [])
        for folder in near:
            if inside := [path for path in found if path.parent == folder]:
                return _only(inside, stem)
        return _only(found, stem)


def _only(found: list[Path], name: str) -> Path:
    if not found:
        raise MarkError(f"there is no picture {name[:80]!r} in the folder")
    if len(found) > 1:
        raise MarkError(f"{len(found)} pictures are called {name[:80]!r}: give them other names")
    return found[0]
