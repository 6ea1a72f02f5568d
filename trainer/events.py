"""The trainer's side of the protocol: one JSON object per line on what used to be stdout."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from inspector_gui.core.jobs import Cancelled, Done, Event, Failed

Listener = Callable[[Event], None]

_LAST_WORDS = (Done, Failed, Cancelled)


def claim_stdout() -> int:
    """Keep stdout for the protocol: a private duplicate of fd 1; fd 1 itself becomes stderr.

    Whatever TensorFlow, a C library or a stray print writes to stdout then lands in the log.

    Returns:
        The file descriptor to write events to; child processes do not inherit it.
    """
    sys.stdout.flush()
    private = os.dup(1)
    os.dup2(2, 1)
    return private


def lines_to(descriptor: int) -> Listener:
    """A listener that writes JSON lines, UTF-8, unbuffered, to a file descriptor."""

    def write(event: Event) -> None:
        data = (event.model_dump_json() + "\n").encode()
        while data:
            data = data[os.write(descriptor, data) :]

    return write


class EventStream:
    """Hands events to its listeners in order; may be used from any thread.

    The first `done`, `failed` or `cancelled` is the last word: later events are dropped. A
    listener that fails (a reader that has gone) is dropped and `on_broken` is called once.
    """

    def __init__(self, *listeners: Listener, on_broken: Callable[[], None] | None = None) -> None:
        self._listeners = list(listeners)
        self._on_broken = on_broken
        self._lock = threading.Lock()
        self._mirror: BinaryIO | None = None
        self._ended = False

    @property
    def ended(self) -> bool:
        """Whether the last word was sent."""
        return self._ended

    def listen(self, listener: Listener) -> None:
        """Add a listener for all events from now on."""
        with self._lock:
            self._listeners.append(listener)

    def on_broken(self, call: Callable[[], None]) -> None:
        """Set what is called when a reader has gone."""
        self._on_broken = call

    def mirror_to(self, path: Path) -> None:
        """Also write the events from now on to a file, anew.

        Raises:
            OSError: The file cannot be written.
        """
        path.parent.mkdir(parents=True, exist_ok=True)
        self._mirror = path.open("wb")

    def send(self, event: Event, *, wait_s: float = -1) -> bool:
        """Send one event.

        Args:
            event: What happened.
            wait_s: Longest wait for another thread that is just sending; -1: as long as it takes.

        Returns:
            False when the last word was already sent, or the wait was over.
        """
        if not self._lock.acquire(timeout=wait_s):
            return False
        broken = False
        try:
            if self._ended:
                return False
            self._ended = isinstance(event, _LAST_WORDS)
            self._write_mirror(event)
            for listener in tuple(self._listeners):
                try:
                    listener(event)
                except OSError:
                    self._listeners.remove(listener)
                    broken = True
        finally:
            self._lock.release()
        if broken and self._on_broken is not None:
            self._on_broken()
        return True

    def _write_mirror(self, event: Event) -> None:
        if self._mirror is None:
            return
        try:
            self._mirror.write((event.model_dump_json() + "\n").encode())
            self._mirror.flush()
            if self._ended:
                os.fsync(self._mirror.fileno())
                self._mirror.close()
                self._mirror = None
        except OSError:  # a full disk must not end a run that could still tell its reader
            self._mirror = None
