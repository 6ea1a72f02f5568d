"""Takes a Severstal folder into a dataset. The originals are only read."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_change import NewPicture
from inspector_gui.core.dataset_import import CHUNK, CHUNK_BYTES, ImportReport
from inspector_gui.core.picture_file import MAX_BYTES, PictureError, decode_picture
from inspector_gui.core.run_length import RunLengthError
from inspector_gui.core.severstal import SeverstalPicture, read_severstal, severstal_mask


def import_severstal(
    dataset: Dataset,
    folder: Path,
    *,
    who: str,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Copy the pictures of a Severstal folder byte for byte, with masks of all their classes.

    Class k of the tables becomes the dataset's k-th defect class. A picture is labelled with the
    class of its largest area; one without runs with the first good class. A picture whose rows are
    wrong is not imported; the report names it under `damaged`.

    Args:
        dataset: Where to.
        folder: Where from.
        who: Who imports.
        progress: Called with (files done, files in all).
        cancelled: Asked before each file.

    Raises:
        DatasetError: The tables cannot be read, there are no pictures, or the dataset has too few
            classes.
        OSError: The dataset could not be written; earlier chunks are kept.
    """
    found = read_severstal(folder)
    if not found.pictures and not found.set_aside:
        raise DatasetError(f"there are no pictures in {folder}")
    good = [entry.name for entry in dataset.classes if entry.verdict == "OK"]
    defects = [entry.name for entry in dataset.classes if entry.verdict == "NG"]
    used = max((number for picture in found.pictures for number in picture.runs), default=0)
    if used > len(defects):
        raise DatasetError(
            f"the folder marks defect class {used}, but the product has {len(defects)} defect"
            " classes: add the others first"
        )
    if not good and any(not picture.runs for picture in found.pictures):
        raise DatasetError("the folder has good strips, but the product has no good class")
    report = ImportReport(found=len(found.pictures), damaged=list(found.set_aside))
    if found.missing:
        report.problems.append(
            f"The tables name {found.missing} pictures that are not in the folder."
        )
    names = [good[0] if good else "", *defects]
    run = _Import(dataset, names, who, report)
    for number, picture in enumerate(found.pictures, start=1):
        if cancelled is not None and cancelled():
            report.cancelled = True
            break
        run.take(picture)
        if progress is not None:
            progress(number, len(found.pictures))
    run.flush()
    return report


class _Import:
    """Collects pictures and stores them in chunks."""

    def __init__(self, dataset: Dataset, names: list[str], who: str, report: ImportReport) -> None:
        self._dataset = dataset
        self._names = names
        self._who = who
        self._report = report
        self._chunk: list[NewPicture] = []
        self._bytes = 0
        self._seen: set[str] = set()

    def take(self, picture: SeverstalPicture) -> None:
        """Read a picture and decode its runs; store a chunk when it is full."""
        path = picture.path
        try:
            if path.stat().st_size > MAX_BYTES:
                raise PictureError(f"it is larger than {MAX_BYTES >> 20} MB")
            data = path.read_bytes()
            height, width = decode_picture(data, path.name).shape[:2]
            mask, largest = severstal_mask(picture.runs, height, width)
        except OSError as error:
            self._report.damaged.append((path.name, f"it cannot be read: {error.strerror}"))
            return
        except (PictureError, RunLengthError) as error:
            self._report.damaged.append((path.name, str(error)))
            return
        picture_id = hashlib.sha256(data).hexdigest()
        if picture_id in self._seen or self._dataset.picture(picture_id) is not None:
            self._report.known += 1
            return
        self._seen.add(picture_id)
        self._chunk.append(NewPicture(data, self._names[largest], path.name, mask=mask))
        self._bytes += len(data) + height * width
        if len(self._chunk) == CHUNK or self._bytes > CHUNK_BYTES:
            self.flush()

    def flush(self) -> None:
        """Store what was collected."""
        chunk, self._chunk, self._bytes = self._chunk, [], 0
        if not chunk:
            return
        self._dataset.add_files(chunk, who=self._who)
        for new in chunk:
            count = self._report.imported.get(new.label, 0)
            self._report.imported[new.label] = count + 1
