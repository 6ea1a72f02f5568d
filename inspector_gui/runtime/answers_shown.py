"""A candidate's answers once more: the measured picture, its true outline, the model's map."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError

from inspector_gui.core.freeze import FILE_NAME
from inspector_gui.core.model_file import ModelFileError
from inspector_gui.core.picture_file import PictureError, read_mask, read_picture
from inspector_gui.core.signed_map import map_of, paint_signed
from inspector_gui.core.snapshot import Snapshot, SnapshotPicture, locate
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.runs import read_candidate


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A measured picture.

    Attributes:
        image: (H, W, 3) uint8 RGB.
        mapped: The same with the model's map, None when it gives none.
        outlines: The true defects as closed lines of (x, y) in picture pixels.
        note: What could not be shown, one sentence, or "".
    """

    image: NDArray[np.uint8]
    mapped: NDArray[np.uint8] | None
    outlines: tuple[NDArray[np.int32], ...]
    note: str = ""


class AnswersShown:
    """Shows the pictures of one run as they were measured. Reads files: not for the GUI thread.

    Model and frozen list are read when first needed. Where one of them is gone, the picture is
    shown without what it would have given. `show` has one caller at a time, the rest any number.
    """

    def __init__(self, dataset: Path, run: Path, model_id: str) -> None:
        """Reads nothing yet.

        Args:
            dataset: The dataset folder.
            run: The run folder.
            model_id: Of the candidate that was measured.
        """
        self._dataset = dataset
        self._run = run
        self._model_id = model_id
        self._frozen: dict[str, SnapshotPicture] | None = None
        self._engine: InferenceEngine | None = None
        self._note = ""

    def load_engine(self) -> InferenceEngine:
        """A model session of its own; for whoever asks the model elsewhere.

        Raises:
            ModelFileError: The candidate was changed, or it is refused.
            OSError: It is gone.
        """
        return InferenceEngine.load(read_candidate(self._run, self._model_id), threads=1)

    def picture_id(self, path: str) -> str | None:
        """The picture's id (sha256) when it was measured, None when the list does not name it."""
        picture = self._list().get(path)
        return None if picture is None else picture.picture_id

    def locate(self, path: str) -> Path:
        """Where a picture of the report lies now: it may have been relabelled since the run."""
        picture = self._list().get(path)
        found = locate(self._dataset, picture) if picture is not None else None
        return found or self._dataset / path

    def show(self, path: str) -> Shown:
        """Read a picture, ask the model about it, and find the true outline.

        Args:
            path: As in the report.

        Raises:
            PictureError: The picture is damaged.
            OSError: It is gone.
        """
        if ".." in Path(path).parts:
            raise PictureError("the report names a picture outside the dataset")
        image = read_picture(self.locate(path))
        mapped = self._mapped(image)
        return Shown(image, mapped, self._outlines(path, image), self._note)

    def _mapped(self, image: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
        if self._engine is None and not self._note:
            try:
                self._engine = self.load_engine()
            except (ModelFileError, OSError) as error:
                self._note = f"The candidate cannot be asked again: {error}"
        if self._engine is None:
            return None
        try:
            said = self._engine.judge(image)
        except ValueError:  # the report tells that the model failed on it
            return None
        values = map_of(said.findings)
        return None if values is None else paint_signed(image, values, said.crop)

    def _outlines(self, path: str, image: NDArray[np.uint8]) -> tuple[NDArray[np.int32], ...]:
        picture = self._list().get(path)
        if picture is None or picture.mask is None:
            return ()
        try:
            mask = read_mask(self._run / picture.mask)
        except (PictureError, OSError):
            return ()
        if mask.shape != image.shape[:2]:
            return ()
        found, _ = cv2.findContours(
            np.asarray(mask > 0, np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE
        )
        return tuple(np.asarray(line, np.int32).reshape(-1, 2) for line in found)

    def _list(self) -> dict[str, SnapshotPicture]:
        if self._frozen is None:
            try:
                frozen = Snapshot.model_validate_json((self._run / FILE_NAME).read_bytes())
            except (OSError, ValidationError):
                self._frozen = {}
            else:
                self._frozen = {picture.path: picture for picture in frozen.pictures}
        return self._frozen
