"""Stopping a run when somebody asks, also while TensorFlow is busy and answers nothing."""

import os
import signal
import stat
import threading
from types import FrameType

from inspector_gui.core.jobs import Cancelled
from trainer.events import EventStream
from trainer.failure import RunCancelled

EXIT_CANCELLED = 3
GRACE_S = 1.5


class Cancellation:
    """Knows whether the run shall stop, and ends the process when the run does not.

    Asked by a line `cancel` on stdin, by the end of stdin when it is a pipe (the program that
    started the run has gone), by Ctrl-C or SIGTERM, or because nobody reads the events any more.
    The run looks at `check()` often; when it does not react within `GRACE_S`, a watchdog sends
    `cancelled` itself and exits the process on the spot. Results are written by atomic replace,
    so nothing half-written stays.
    """

    def __init__(self, stream: EventStream) -> None:
        self._stream = stream
        self._asked = threading.Event()
        self._over = threading.Event()
        self._lock = threading.Lock()
        stream.on_broken(self.request)

    @property
    def asked(self) -> bool:
        """Whether the run shall stop."""
        return self._asked.is_set()

    def check(self) -> None:
        """Raise RunCancelled when the run shall stop."""
        if self._asked.is_set():
            raise RunCancelled

    def request(self) -> None:
        """Ask the run to stop; from any thread, also more than once."""
        with self._lock:
            if self._asked.is_set():
                return
            self._asked.set()
        threading.Thread(target=self._watch, name="cancel-watchdog", daemon=True).start()

    def finish(self) -> None:
        """The run is over; the watchdog stays quiet."""
        self._over.set()

    def listen_to_stdin(self) -> None:
        """Start the reader thread. Called before TensorFlow is imported."""
        threading.Thread(target=self._read_stdin, name="stdin-reader", daemon=True).start()

    def listen_to_signals(self) -> None:
        """Ctrl-C and SIGTERM cancel; a second Ctrl-C ends the process the usual hard way."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        self.request()

    def _read_stdin(self) -> None:
        # os.read, not sys.stdin: a buffered reader's lock held at exit would abort Python.
        pending = b""
        while True:
            try:
                data = os.read(0, 4096)
            except OSError:
                data = b""
            if not data:
                break
            *lines, pending = (pending + data).split(b"\n")
            pending = pending[-100:]
            if any(line.strip().lower() == b"cancel" for line in lines):
                self.request()
        # The end of /dev/null, a file or a terminal says nothing; that of a pipe means that
        # whoever held the other end is gone.
        if _is_pipe(0):
            self.request()

    def _watch(self) -> None:
        if self._over.wait(GRACE_S):
            return
        self._stream.send(Cancelled(), wait_s=0.5)
        os._exit(EXIT_CANCELLED)


def _is_pipe(descriptor: int) -> bool:
    try:
        mode = os.fstat(descriptor).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)
