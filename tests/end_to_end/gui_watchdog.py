"""Finds the longest block of the GUI thread in a test, and says what it was doing.

What counts is the processor time that the GUI thread takes between two turns of its event loop: a
busy machine makes every wait longer but gives no thread more work, so the figure means the same
there. A slow processor needs more time for the same work: `slowness` says how much. The time by the
clock is kept beside it, for people.
"""

import faulthandler
import re
import statistics
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from PySide6.QtCore import Qt, QTimer

_BEAT_MS = 5
_SAMPLE_S = 0.01
_SUSPECT_S = 0.03  # by the clock, before the stack is worth keeping
_DEPTH = 12
_STACKS = 4
_YARDSTICK_S = 0.028  # on a core of the two-core PC of docs/performance.md


def slowness() -> float:
    """How much slower this processor is than the one that the limits were made on; at least 1."""
    return max(1.0, statistics.median(_yardstick() for _ in range(7)) / _YARDSTICK_S)


def _yardstick() -> float:
    begun = time.thread_time()
    table = {f"{number:05d}": [number, str(number)] for number in range(40_000)}
    sorted(table, key=lambda key: str(table[key][1]))
    return time.thread_time() - begun


@dataclass(frozen=True, slots=True)
class Block:
    """One turn of the event loop.

    Attributes:
        cpu_ms: Processor time of the GUI thread.
        wall_ms: Time by the clock, waits for other programs included.
        stack: What it was doing, the most frequent first, "" when it was too short to be seen.
    """

    cpu_ms: float
    wall_ms: float
    stack: str

    def __str__(self) -> str:
        """For the message of a failing test."""
        where = self.stack or "no sample"
        return f"{self.cpu_ms:.0f} ms of processor time in {self.wall_ms:.0f} ms:\n{where}"


class GuiWatchdog:
    """Watches from a thread of its own between `__enter__` and `__exit__`, both in the GUI thread.

    Attributes:
        worst: The block with the most processor time.
        longest: The one that took longest by the clock.
        turns: How many times the event loop came round.
    """

    def __init__(self) -> None:
        self.worst = self.longest = Block(0.0, 0.0, "")
        self.turns = 0
        self._samples: Counter[str] = Counter()
        self._end = threading.Event()
        self._gui = threading.get_ident()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._on_turn)
        self._thread = threading.Thread(target=self._sample, name="watchdog", daemon=True)
        self._begun = self._cpu = 0.0

    def __enter__(self) -> Self:
        """Begin, with the next turn of the event loop."""
        self._begin()
        self._timer.start()
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End."""
        self._timer.stop()
        self._end.set()
        self._thread.join()

    def _begin(self) -> None:
        self._samples = Counter()
        self._begun, self._cpu = time.monotonic(), time.thread_time()

    def _on_turn(self) -> None:
        cpu, wall = time.thread_time() - self._cpu, time.monotonic() - self._begun
        seen = [f"{count} samples:\n{stack}" for stack, count in self._samples.most_common(_STACKS)]
        block = Block(cpu * 1000, wall * 1000, "\n".join(seen))
        self.worst = max(self.worst, block, key=lambda b: b.cpu_ms)
        self.longest = max(self.longest, block, key=lambda b: b.wall_ms)
        self.turns += 1
        self._begin()

    def _sample(self) -> None:
        with tempfile.TemporaryFile() as file:
            while not self._end.wait(_SAMPLE_S):
                if time.monotonic() - self._begun < _SUSPECT_S:
                    continue
                samples = self._samples
                file.seek(0)
                file.truncate()
                # Not `sys._current_frames`: whoever holds a frame keeps what lies in it alive, and
                # a painter must be gone when its paintEvent ends.
                faulthandler.dump_traceback(file, all_threads=True)
                file.seek(0)
                samples[self._stack_in(file.read().decode(errors="replace"))] += 1

    def _stack_in(self, dump: str) -> str:
        mine = next((part for part in dump.split("\n\n") if _thread_in(part) == self._gui), "")
        return "\n".join(mine.split("\n")[1 : _DEPTH + 1])


def _thread_in(part: str) -> int | None:
    """Whose stack it is; systems write the number with 8 or with 16 digits."""
    found = re.search(r"0x([0-9a-f]+)", part.split("\n")[0])
    return int(found[1], 16) if found else None
