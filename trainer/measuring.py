"""Candidate and active model on the same locked test pictures, through the same engine."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.dataset_import import read_marks
from inspector_gui.core.grouping import group_pictures
from inspector_gui.core.jobs import Job
from inspector_gui.core.marks import MarkError
from inspector_gui.core.model_file import MAX_BYTES, ModelFileError
from inspector_gui.core.picture_file import PictureError, read_mask
from inspector_gui.core.picture_kind import read_plain_picture
from inspector_gui.core.picture_source import SourceFile
from inspector_gui.core.severstal import LAYOUT as SEVERSTAL
from inspector_gui.core.severstal import write_severstal
from inspector_gui.core.snapshot import Snapshot
from inspector_gui.runtime.engine import InferenceEngine
from trainer.class_guess import LabelledFolder
from trainer.data import PictureLoader
from trainer.evaluation import Evaluation, EvaluationPicture, evaluate
from trainer.mask_measuring import true_mask
from trainer.mask_report import mask_statistics, show_pairs
from trainer.report import write_report

MASKS_FILE = "masks.csv"  # ImageId,EncodedPixels,ClassId of the test pictures


class Measuring:
    """Measures the candidate, and the active model where the job names one.

    Attributes:
        active: How the active model does, None without one or when it cannot be measured.
    """

    def __init__(
        self,
        job: Job,
        snapshot: Snapshot,
        loader: PictureLoader,
        progress: Callable[[float], None],
        warn: Callable[[str], None],
    ) -> None:
        self.active: Evaluation | None = None
        self._job = job
        self._snapshot = snapshot
        self._loader = loader
        self._progress = progress
        self._warn = warn

    def measure(self, engine: InferenceEngine) -> Evaluation:
        """Measure the candidate and then the active model on the locked test pictures.

        The active model judges by the rule that the station uses it with.
        """
        share = 0.5 if self._job.parent_model else 1.0
        candidate = self._evaluate(engine, 0.0, share)
        if self._job.parent_model is not None:
            self.active = self._active(Path(self._job.parent_model), share)
        return candidate

    def _active(self, path: Path, share: float) -> Evaluation | None:
        # The new model is worth keeping even when the old one cannot be measured any more.
        try:
            active = InferenceEngine.load(read_model(path), rule=self._job.parent_rule)
            return self._evaluate(active, share, share)
        except ValueError as error:
            self._warn(f"The active model cannot be measured for comparison: {error}.")
            return None

    def _evaluate(self, engine: InferenceEngine, start: float, share: float) -> Evaluation:
        pictures = [*self._pictures()]
        return evaluate(
            engine,
            pictures,
            lambda done: self._progress(start + share * done / len(pictures)),
            classes=self._snapshot.classes,
        )

    def _pictures(self) -> Iterator[EvaluationPicture]:
        for picture in self._snapshot.of("test"):
            mask = None if picture.mask is None else self._loader.mask_path(picture.mask)
            yield EvaluationPicture(
                path=picture.path,
                label=picture.label,
                group=picture.group,
                load=partial(self._loader.read, picture),
                load_mask=None if mask is None else partial(read_mask, mask),
            )

    def report(
        self, candidate: Evaluation, engine: InferenceEngine, folder: Path, **entries: Any
    ) -> Path:
        """Write `report.json`, `report.html` and, of a model that gives masks, `masks.csv`.

        Entries as for `trainer.report.write_report`.
        """
        details = entries.pop("details", {})
        if candidate.drawn is not None:
            write_severstal(folder / MASKS_FILE, candidate.drawn.drawn())
        if candidate.masks is not None:
            names = [e.name for e in self._snapshot.classes if e.verdict == "NG"]
            details = {
                **details,
                "marked": mask_statistics(self._masks(), names),
                "pairs": show_pairs(candidate, [*self._pictures()]),
            }
        return write_report(
            folder,
            candidate,
            self.active,
            pictures=[*self._pictures()],
            engine=engine,
            snapshot_id=self._snapshot.snapshot_id,
            details=details,
            **entries,
        )

    def _masks(self) -> Iterator[NDArray[np.uint8] | None]:
        for picture in self._snapshot.pictures:
            path = None if picture.mask is None else self._loader.mask_path(picture.mask)
            yield true_mask(None if path is None else partial(read_mask, path))


def evaluation_pictures(
    folder: Path, labelled: LabelledFolder, progress: Callable[[int, int], None]
) -> list[EvaluationPicture]:
    """The pictures of a plain folder, ready to be measured.

    Where the folder does not tell the parts apart, copies of one photograph count as one part.

    Args:
        folder: What the paths are relative to.
        labelled: The folder's pictures and classes.
        progress: Called with (pictures looked at, pictures in all); it may raise to stop.
    """
    unknown = [(str(file.path), file.path) for file in labelled.files if not file.part_id]
    groups = group_pictures(unknown, progress=progress)
    return [
        EvaluationPicture(
            path=_name_in_table(file, labelled, folder),
            label=labelled.mapping[file.source],
            group=file.part_id or f"like {groups[str(file.path)]}",
            load=partial(read_plain_picture, file.path),
            load_mask=None if file.marking is None else partial(_true_mask, file, labelled),
        )
        for file in labelled.files
    ]


def _name_in_table(file: SourceFile, labelled: LabelledFolder, folder: Path) -> str:
    """As a table with run-length masks names a picture, else where it lies below the folder."""
    if labelled.source.layout == SEVERSTAL:
        return file.path.name
    return file.path.relative_to(folder).as_posix()


def _true_mask(file: SourceFile, labelled: LabelledFolder) -> NDArray[np.uint8]:
    try:
        return read_marks(file, labelled.mapping, labelled.classes)
    except MarkError as error:
        raise PictureError(f"{file.path.name}: {error}") from error


def read_model(path: Path) -> bytes:
    """The bytes of a model file.

    Raises:
        ModelFileError: It cannot be read or is too large.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ModelFileError(f"{path.name} is larger than {MAX_BYTES >> 20} MB")
        return path.read_bytes()
    except OSError as error:
        raise ModelFileError(f"{path} cannot be read: {error.strerror}") from error
