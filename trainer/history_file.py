"""`history.csv` in the run folder: one line per epoch, also of a run that did not end well."""

import csv
from collections.abc import Mapping
from pathlib import Path

FILE_NAME = "history.csv"


class HistoryFile:
    """Appends a line per epoch; the first epoch's values name the columns."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._columns: list[str] = []

    def append(self, step: int, values: Mapping[str, float]) -> None:
        """Write an epoch's values.

        Raises:
            OSError: The folder cannot be written.
        """
        first = not self._columns
        if first:
            self._columns = ["epoch", *values]
        with self._path.open("w" if first else "a", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, self._columns, restval="", extrasaction="ignore")
            if first:
                writer.writeheader()
            writer.writerow({"epoch": step, **values})
