"""Work done in the file manager, taken into the open dataset and told to people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector_gui.ui.sentences import in_words

if TYPE_CHECKING:
    from inspector_gui.core.annotation import ScanReport
    from inspector_gui.ui.station import Station

_PROBLEMS_SHOWN = 3


class FolderScan(QObject):
    """Brings journal and folders of the open product together. GUI thread; works in the store's."""

    def __init__(self, station: Station) -> None:
        super().__init__(station)
        self._station = station

    def look(self) -> None:
        """Take in what was moved, added or deleted since the last time.

        What is gone is said once: from then on the journal knows it.
        """
        place = self._station.place
        if place is not None:
            self._station.submit_steps(place.dataset.scan_steps(), self._on_stepped)

    def _on_stepped(self, report: ScanReport | int) -> None:
        if isinstance(report, int):
            return
        if report.changed:
            self._station.dataset_changed.emit()
        # A file with other contents under its old name is another picture, not a loss.
        self._say_gone([name for name in report.gone if name not in report.added])
        for problem in report.problems[:_PROBLEMS_SHOWN]:
            self._warn(in_words(problem))
        if report.damaged:
            name, why = report.damaged[0]
            count = len(report.damaged)
            text = self.tr("{count} damaged pictures were set aside, such as {name}: {why}")
            if count == 1:
                text = self.tr("A damaged picture was set aside: {name}: {why}")
            self._warn(text.format(count=count, name=name, why=in_words(why)))

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
