"""Runs the check of a dataset off the GUI thread, with progress and an end at any time."""

from PySide6.QtCore import QObject, QTimer, Signal

from inspector_gui.core.annotation import Picture
from inspector_gui.runtime.dataset_check import DatasetCheck, check_dataset
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.station import Station

_LOOK_MS = 150


class _StoppedError(RuntimeError):
    """Nobody wants the answer any more."""


class _Round:
    """One check under way; the worker writes, the GUI reads whatever is newest."""

    def __init__(self) -> None:
        self.stage, self.done, self.total = "pictures", 0, 0
        self.stopped = False

    def tell(self, stage: str, done: int, total: int) -> None:
        if self.stopped:
            raise _StoppedError
        self.stage, self.done, self.total = stage, done, total


class DataChecker(QObject):
    """Checks the dataset of the open product. GUI thread.

    Signals:
        progressed: (stage of `dataset_check.STAGES`, done, all).
        finished: The check (DatasetCheck).
        failed: It could not be done (sentence).
        stopped: It was stopped.
    """

    progressed = Signal(str, int, int)
    finished = Signal(object)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._round: _Round | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._on_look)
        station.closing.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether a check is under way."""
        return self._round is not None

    def start(self) -> None:
        """Check; what was under way is given up."""
        place = self._station.place
        if place is None:
            return
        self.stop()
        this = self._round = _Round()
        self._timer.start()
        folder, classes = place.folder, place.product.classes

        def listed(pictures: list[Picture]) -> None:
            if this.stopped:
                return
            self._station.read_patiently(
                lambda: check_dataset(pictures, classes, folder, this.tell),
                if_alive(self, checked),
                if_alive(self, not_checked),
            )

        def checked(check: DatasetCheck) -> None:
            if this is self._round:
                self._end()
                self.finished.emit(check)

        def not_checked(sentence: str) -> None:
            if this is self._round:
                self._end()
                self.failed.emit(sentence)

        self._station.submit(
            place.dataset.pictures, if_alive(self, listed), if_alive(self, not_checked)
        )

    def stop(self) -> None:
        """End the check that is under way; what was compared until then is remembered."""
        if self._round is not None:
            self._round.stopped = True
            self._end()
            self.stopped.emit()

    def _end(self) -> None:
        self._round = None
        self._timer.stop()

    def _on_look(self) -> None:
        if self._round is not None:
            self.progressed.emit(self._round.stage, self._round.done, self._round.total)
