"""`history.csv` in the run folder: one line per epoch, also of a run that did not end well."""

import csv
import logging
from collections.abc import Mapping
from pathlib import Path

FILE_NAME = "history.csv"

log = logging.getLogger(__name__)


class HistoryFile:
    """Holds a line per epoch; a value that comes later gets a column too."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._rows: list[dict[str, float]] = []

    def append(self, step: int, values: Mapping[str, float]) -> None:
        """Write an epoch's values.

        A file that cannot be written now, because a spreadsheet holds it open or the disk is full,
        must not end a training: the next epoch writes all of it.
        """
        self._rows.append({"epoch": step, **values})
        columns = list(dict.fromkeys(name for row in self._rows for name in row))
        try:
            with self._path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, columns, restval="")
                writer.writeheader()
                writer.writerows(self._rows)
        except OSError as error:
            log.warning("%s cannot be written now: %s", self._path.name, error.strerror)
