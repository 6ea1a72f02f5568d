"""Work done in the file manager, taken into the open dataset and told to people."""

from __future__ import annotations

import os.path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inspector_gui.ui.sentences import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from inspector_gui.core.annotation import ScanReport
    from inspector_gui.ui.station import Station

_PROBLEMS_SHOWN = 3


class FolderScan(QObject):
    """Brings journal and folders of the open product together. GUI thread; works in the store's."""

    def __init__(self, station: Station) -> None:
        super().__init__(station)
        self._station = station
        self._said: set[str] = set()  # problems that were said and still stand
        station.opened.connect(self._on_opened)

    def look_if_missing(self, files: Iterable[Path]) -> None:
        """Look where one of these files is no longer there."""
        self._station.read(
            lambda: not all(map(os.path.isfile, files)),
            lambda missing: self.look() if missing else None,
        )

    def look(self) -> None:
        """Take in what was moved, added or deleted since the last time.

        What is gone is said once: from then on the journal knows it. A problem that stands is not
        said again as long as the product is open.
        """
        place = self._station.place
        if place is not None:
            self._station.submit_steps(place.dataset.scan_steps(), self._on_stepped)

    @Slot()
    def _on_opened(self) -> None:
        self._said.clear()

    def _on_stepped(self, report: ScanReport | int) -> None:
        if isinstance(report, int):
            return
        if report.changed:
            self._station.dataset_changed.emit()
        # A file with other contents under its old name is another picture, not a loss.
        added = set(report.added)
        self._say_gone([name for name in report.gone if name not in added])
        self._say_problems(report.problems)
        if report.damaged:
            name, why = report.damaged[0]
            count = len(report.damaged)
            text = self.tr("{count} damaged pictures were set aside, such as {name}: {why}")
            if count == 1:
                text = self.tr("A damaged picture was set aside: {name}: {why}")
            self._warn(text.format(count=count, name=name, why=in_words(why)))

    def _say_problems(self, problems: list[str]) -> None:
        news = [problem for problem in problems if problem not in self._said][:_PROBLEMS_SHOWN]
        for problem in news:
            self._warn(in_words(problem))
        self._said = self._said.intersection(problems).union(news)

    def _say_gone(self, files: list[str]) -> None:
        if not files:
            return
        text = self.tr(
            "{count} pictures are no longer in the dataset folder, such as {name}. They are left"
            " out from now on; put the files back if that was not meant, and open the product anew."
        )
        if len(files) == 1:
            text = self.tr(
                "The picture {name} is no longer in the dataset folder. It is left out from now on;"
                " put the file back if that was not meant, and open the product anew."
            )
        self._warn(text.format(count=len(files), name=files[0]))

    def _warn(self, sentence: str) -> None:
        self._station.message.emit("warning", sentence)
