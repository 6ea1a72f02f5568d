"""Sources that lie on disk: picture folders, single pictures and videos. None of them loses one."""

import os
import time
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np

from inspector_gui.core.frame import Frame
from inspector_gui.core.picture_file import SUFFIXES, PictureError
from inspector_gui.core.picture_kind import read_plain_picture
from inspector_gui.runtime.sources import DamagedPictureError, SourceError


class PictureFiles:
    """The pictures of a folder and its subfolders in name order, or one picture.

    Every file is a part; its id is its path inside the folder without suffix.
    Files that are no pictures by name, hidden files and links are passed over.
    """

    live = False

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        self._path = path
        self._files: list[Path] = []
        self._next = 0

    def open(self) -> None:
        """List the pictures.

        Raises:
            SourceError: The folder is gone, may not be read or holds no picture.
        """
        self._next = 0
        if self._path.is_file():
            self._files = [self._path]
            return
        self._files = _pictures_below(self._path)
        if not self._files:
            raise SourceError(f"{self._path} holds no PNG, JPEG or BMP picture")

    def read(self) -> Frame | None:
        """Read the next picture; see `Source.read`.

        Raises:
            DamagedPictureError: This one cannot be used; the next may be.
            SourceError: The folder is gone, with all that was still to come.
        """
        if self._next >= len(self._files):
            return None
        index, path = self._next, self._files[self._next]
        self._next += 1
        part_id = self._part_id(path)
        try:
            image = read_plain_picture(path)  # as training reads it, or not at all
        except PictureError as error:
            if not self._path.exists():
                self._next = index
                left = len(self._files) - index
                raise SourceError(
                    f"{self._path} is gone: {left} pictures were not inspected"
                ) from error
            raise DamagedPictureError(str(error), str(path), part_id, index) from error
        return Frame(
            image=image,
            index=index,
            captured_at=time.monotonic_ns(),
            wall_time=datetime.now().astimezone(),
            source=self.name,
            part_id=part_id,
            path=str(path),
        )

    def close(self) -> None:
        """Forget the list."""
        self._files = []

    def _part_id(self, path: Path) -> str:
        inside = path.relative_to(self._path.parent if path == self._path else self._path)
        # The id goes into journal and history, and a name on disk need not be text.
        return inside.with_suffix("").as_posix().encode(errors="replace").decode()


def _pictures_below(folder: Path) -> list[Path]:
    refused: list[OSError] = []
    found: list[Path] = []
    for where, folders, names in os.walk(folder, onerror=refused.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [
            Path(where, name)
            for name in sorted(names)
            if Path(name).suffix.lower() in SUFFIXES and not name.startswith(".")
        ]
    if refused:
        raise SourceError(f"{refused[0].filename} cannot be read: {refused[0].strerror}")
    return found


class VideoFile:
    """A video file, read frame by frame as fast as it is inspected; none is skipped."""

    live = False

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        self._path = path
        self._video: cv2.VideoCapture | None = None
        self._next = 0

    def open(self) -> None:
        """Open the video.

        Raises:
            SourceError: It is missing, no video or has no readable codec.
        """
        self._next = 0
        self._video = cv2.VideoCapture(str(self._path), cv2.CAP_FFMPEG)
        if not self._video.isOpened():
            self.close()
            raise SourceError(f"{self._path.name} cannot be played: no video or an unknown codec")

    def read(self) -> Frame | None:
        """Decode the next frame; see `Source.read`."""
        if self._video is None:
            raise SourceError(f"{self._path.name} is not open")
        done, bgr = self._video.read()
        if not done or bgr is None:
            if self._next == 0:
                raise SourceError(f"{self._path.name} holds no readable picture")
            return None
        index, self._next = self._next, self._next + 1
        return Frame(
            image=np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8),
            index=index,
            captured_at=time.monotonic_ns(),
            wall_time=datetime.now().astimezone(),
            source=self.name,
            path=str(self._path),
        )

    def close(self) -> None:
        """Close the file."""
        if self._video is not None:
            self._video.release()
            self._video = None
