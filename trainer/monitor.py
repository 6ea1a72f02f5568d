"""Between a fit and the run around it: progress out, cancel and deadline in."""

import math
import time
from collections.abc import Callable

from inspector_gui.core.jobs import Event, Metric, Progress
from trainer.failure import JobError
from trainer.history_file import HistoryFile

_PROGRESS_EVERY_NS = 250_000_000


class Monitor:
    """Told of every batch and epoch; sends events, raises when the run shall stop.

    Thread: the main thread only.

    Attributes:
        history: Values by name, one entry per epoch, for the report's learning curves.
    """

    def __init__(
        self,
        send: Callable[[Event], object],
        check: Callable[[], None],
        *,
        max_minutes: float | None = None,
        history_file: HistoryFile | None = None,
        clock: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self.history: dict[str, list[float]] = {}
        self._send = send
        self._check = check
        self._file = history_file
        self._clock = clock
        self._limit_ns = None if max_minutes is None else int(max_minutes * 60e9)
        self._started = clock()
        self._first = 0.0
        self._last_sent = 0

    def check(self) -> None:
        """Raise RunCancelled when the run shall stop."""
        self._check()

    @property
    def time_used(self) -> float:
        """Share of the time limit that is over, 0 without a limit; more than 1 when passed."""
        if self._limit_ns is None:
            return 0.0
        return (self._clock() - self._started) / max(self._limit_ns, 1)

    @property
    def out_of_time(self) -> bool:
        """Whether the fit shall end with its best state so far."""
        return self.time_used >= 1

    def start(self, fraction: float = 0.0) -> None:
        """The fit begins now, with this fraction already done by an earlier, broken-off run."""
        self._started = self._clock()
        self._first = fraction

    def restore(self, history: dict[str, list[float]], total: int) -> None:
        """Tell again what a broken-off run has told, so that curves and report are whole.

        Args:
            history: Of the earlier run.
            total: Planned epochs.
        """
        epochs = max((len(values) for values in history.values()), default=0)
        for number in range(epochs):
            values = {
                name: column[number] for name, column in history.items() if number < len(column)
            }
            self.epoch(number + 1, total, values)

    def batch(self, fraction: float) -> None:
        """A batch is done.

        Args:
            fraction: Share of the planned training that is done, 0..1.

        Raises:
            RunCancelled: The run shall stop.
        """
        done = fraction - self._first
        seconds = (self._clock() - self._started) / 1e9
        left = seconds * (1 - fraction) / done if done > 0.005 else None
        if left is not None and self._limit_ns is not None:
            left = max(0.0, min(left, self._limit_ns / 1e9 - seconds))
        self.progress(fraction, left)

    def progress(self, fraction: float, seconds_left: float | None = None) -> None:
        """Progress of any stage, 0..1; may be called often, few are sent.

        Raises:
            RunCancelled: The run shall stop.
        """
        self._check()
        now = self._clock()
        if now - self._last_sent < _PROGRESS_EVERY_NS and fraction < 1:
            return
        self._last_sent = now
        self._send(Progress(fraction=min(1.0, fraction), seconds_left=seconds_left))

    def epoch(self, step: int, total: int, values: dict[str, float]) -> None:
        """An epoch is done.

        Args:
            step: Number of the epoch, from 1.
            total: Planned epochs.
            values: loss, val_loss, accuracy and so on.

        Raises:
            JobError: A loss is not a number.
        """
        guard_finite(values.get("loss", 0.0))
        numbers = {name: value for name, value in values.items() if math.isfinite(value)}
        for name, value in numbers.items():
            self.history.setdefault(name, []).append(value)
        if self._file is not None:
            self._file.append(step, numbers)
        self._send(Metric(step=step, total=total, values=numbers))


def guard_finite(loss: float) -> None:
    """Raise JobError when a loss is not a number any more."""
    if not math.isfinite(loss):
        raise JobError(
            "diverged",
            "The training ran away: its loss is not a number any more.",
            "Choose a smaller learning rate and start again.",
        )
