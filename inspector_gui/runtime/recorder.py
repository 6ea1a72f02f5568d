"""The thread that writes every verdict to the history."""

import logging
import queue
import threading
import time
from collections.abc import Sequence

from inspector_gui.core.frame import Frame
from inspector_gui.core.result import InspectionResult
from inspector_gui.runtime.history import History, HistoryError
from inspector_gui.runtime.history_row import Entry, PartChange
from inspector_gui.runtime.pipeline_stats import RunningStats

log = logging.getLogger(__name__)

FLUSH_EVERY_S = 0.5
BEHIND = 300  # waiting verdicts: ten seconds of a fast camera
MOST_PICTURES_WAITING = 20  # a picture is megabytes, a verdict is not
_RETRY_S = 1.0
_TOO_SLOW = "the disk is too slow to keep every picture; every verdict is kept"


class Recorder:
    """Writes every result, in order, without holding up the inspection.

    The queue of verdicts has no limit; pictures to be kept do: while the disk cannot follow, the
    verdict is written without its picture, and `errors` says so.
    """

    def __init__(self, history: History, stats: RunningStats) -> None:
        self._history = history
        self._told = len(history.notices)  # the earlier ones were told at opening
        self._stats = stats
        self._queue: queue.SimpleQueue[Entry | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._waiting = 0
        self._pictures_waiting = 0
        self._lost = 0
        self._ended = False
        self._give_up = threading.Event()
        self._thread = threading.Thread(target=self._write, name="recorder", daemon=True)

    def start(self) -> None:
        """Begin writing."""
        self._thread.start()

    def put(
        self,
        result: InspectionResult,
        frame: Frame,
        changes: Sequence[PartChange] | None = None,
    ) -> None:
        """Hand over one result; returns at once. Results must come from one thread at a time.

        What comes after the end is lost and counted so.

        Args:
            result: The verdict.
            frame: What it is about.
            changes: What it changed in the counts of parts; None where nobody counted.
        """
        entry = self._history.entry(result, frame, changes)
        with self._lock:
            if self._ended:
                self._lost += 1
                log.warning("a verdict came after the end and was not recorded")
                return
            crowded = self._pictures_waiting >= MOST_PICTURES_WAITING
            if entry.picture is not None and crowded:
                entry = entry.without_picture()
                self._stats.raise_error("history", _TOO_SLOW, "pictures")
            self._waiting += 1
            self._pictures_waiting += entry.picture is not None
            self._queue.put(entry)

    @property
    def waiting(self) -> int:
        """Results that are not on disk yet."""
        with self._lock:
            return self._waiting

    @property
    def lost(self) -> int:
        """Results given up when the recorder was stopped while the history failed."""
        with self._lock:
            return self._lost

    def stop(self, timeout_s: float) -> None:
        """Write what is left, then end. What cannot be written by then counts as lost."""
        with self._lock:  # nothing comes after the None
            self._ended = True
            self._queue.put(None)
        self._thread.join(timeout_s)
        self._give_up.set()
        with self._lock:
            self._lost += self._waiting
            self._waiting = 0

    def _write(self) -> None:
        appended = 0
        flush_at = time.monotonic()
        ending = False
        while not ending:
            try:
                left = max(0.0, flush_at - time.monotonic())
                entry = self._queue.get(timeout=left if appended else None)
                ending = entry is None
            except queue.Empty:
                entry = None
            if entry is not None:
                if not appended:
                    flush_at = time.monotonic() + FLUSH_EVERY_S
                self._append(entry)
                appended += 1
            if appended and time.monotonic() >= flush_at:
                appended -= self._flush(appended)
                flush_at = time.monotonic() + _RETRY_S
        while appended and not self._give_up.is_set():
            appended -= self._flush(appended)
            if appended:
                self._give_up.wait(_RETRY_S / 4)

    def _append(self, entry: Entry) -> None:
        sentence = self._history.append(entry)
        if entry.picture is not None:
            with self._lock:
                self._pictures_waiting -= 1
            if sentence:
                self._stats.raise_error("history", sentence, "pictures")
            else:
                self._stats.clear_error("history", "pictures")

    def _flush(self, appended: int) -> int:
        """Commit; gives the number of results that are safe now."""
        try:
            self._history.flush()
        except Exception as error:  # whatever it is, this thread must live to try again
            if self._stats.raise_error("history", f"{error}; verdicts wait in memory"):
                log.warning("verdicts were not written", exc_info=error)
            return 0
        for notice in self._history.notices[self._told :]:
            self._told += 1
            self._stats.raise_error("history", notice, notice)
        with self._lock:
            self._waiting -= appended
            behind = self._waiting
        if behind > BEHIND:
            self._stats.raise_error("history", f"the history is {behind} verdicts behind")
        else:
            self._stats.clear_error("history")
        try:
            self._history.sweep()
        except (HistoryError, OSError) as error:
            log.warning("old pictures and rows were not deleted: %s", error)
        return appended
