"""Reading a source on its own thread, watched from another one."""

import copy
import logging
import threading
import time
from dataclasses import dataclass, field
from typing import Protocol

from inspector_gui.core.frame import Frame
from inspector_gui.runtime.sources import DamagedPictureError, Source, SourceError

log = logging.getLogger(__name__)

SILENCE_S = 1.0  # no picture for this long is an outage
OPEN_LIMIT_S = 25.0  # Media Foundation may need 20 s to open a camera
LEAVE_LIMIT_S = 1.6  # how long a stuck read may still hold the camera before it is opened again
BACK_OFF_S = (0.5, 1.0, 2.0)
_LOOK_EVERY_S = 0.1


@dataclass(slots=True, eq=False)
class Reader:
    """One opened source and the thread in it.

    Attributes:
        source: What is read.
        capture: Who started it.
        retired: Nothing it still delivers is wanted.
        left: Its thread is out of the source, which is closed.
        opened: `open()` has succeeded.
        ended: A file source has no more frames.
        error: Sentence of the failure that ended it, or "".
        heard_at: `time.monotonic_ns()` of the last frame, or of the start.
    """

    source: Source
    capture: "Capture"
    retired: threading.Event = field(default_factory=threading.Event)
    left: threading.Event = field(default_factory=threading.Event)
    opened: bool = False
    ended: bool = False
    error: str = ""
    heard_at: int = field(default_factory=time.monotonic_ns)

    def wanted(self) -> bool:
        """Whether what it delivers still counts."""
        return not self.retired.is_set()


class CaptureListener(Protocol):
    """Who gets what a capture reads. Called from its threads."""

    def on_frame(self, reader: Reader, item: Frame | DamagedPictureError) -> None:
        """A frame, or the news that one picture of a file source is unusable. Reader thread."""

    def on_lost(self, reader: Reader, sentence: str) -> None:
        """No more pictures. A live source is being reopened and may say so again."""

    def on_back(self, reader: Reader) -> None:
        """The first frame after an outage or start. Reader thread, before its `on_frame`."""

    def on_end(self, reader: Reader) -> None:
        """A file source has delivered everything, or failed for good."""


class Capture:
    """Keeps one source delivering: opens, reads, notices silence, opens again.

    The watchdog is a thread of its own, because a native read that hangs cannot look after itself.
    A reader that hangs is abandoned; at most one such reader exists, a second is not started
    before the first has come back.
    """

    def __init__(
        self, source: Source, listener: CaptureListener, after: "Capture | None" = None
    ) -> None:
        self.source = source
        self._listener = listener
        self._after = after
        self._stop = threading.Event()
        self._news = threading.Event()
        self._out = False  # an outage has been announced
        self._reader: Reader | None = None
        self._stuck: Reader | None = None
        self._watchdog = threading.Thread(target=self._watch, name="camera watchdog", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._watchdog.start()

    def stop(self) -> None:
        """Ask it to end; returns at once. Nothing it delivers from now on is wanted."""
        self._stop.set()
        reader = self._reader
        if reader is not None:
            reader.retired.set()
        self._news.set()

    def join(self, timeout_s: float) -> bool:
        """Wait for the end.

        Returns:
            False when a read still hangs; its daemon thread is then left behind.
        """
        until = time.monotonic() + timeout_s
        self._watchdog.join(timeout_s)
        readers = [reader for reader in (self._reader, self._stuck) if reader is not None]
        return all(r.left.wait(max(0.0, until - time.monotonic())) for r in readers)

    def owns(self, reader: Reader) -> bool:
        """Whether a reader is, or was, one of this capture."""
        return reader.capture is self

    @property
    def stuck_readers(self) -> int:
        """Abandoned readers that have not come back: 0 or 1."""
        stuck = self._stuck
        return int(stuck is not None and not stuck.left.is_set())

    def _watch(self) -> None:
        if self._after is not None:  # the same camera cannot be opened twice
            self._after.join(LEAVE_LIMIT_S)
            self._after = None
        failures = 0
        while not self._stop.is_set():
            reader = self._start_reader()
            sentence = self._wait_for_trouble(reader)
            if self._stop.is_set() or reader.ended:
                return  # what an ended file source has delivered still counts
            if not reader.source.live:  # a file that cannot be read now will not get better
                self._listener.on_lost(reader, sentence)
                self._listener.on_end(reader)
                return
            reader.retired.set()
            if not self._out:
                self._out = True
                failures = 0
            # Told again on every failure: the sentence may have become a better one.
            self._listener.on_lost(reader, sentence)
            if not reader.left.wait(LEAVE_LIMIT_S):
                self._stuck = reader
                log.warning("a read of %s hangs; it is left behind", reader.source.name)
            self._stop.wait(BACK_OFF_S[min(failures, len(BACK_OFF_S) - 1)])
            failures += 1
            while self.stuck_readers and not self._stop.wait(_LOOK_EVERY_S):
                pass  # a second reader on a camera that swallows readers would hang as well

    def _start_reader(self) -> Reader:
        # A copy, because an abandoned read may still be using the original's handle.
        source = self.source if self._reader is None else copy.copy(self.source)
        reader = Reader(source, self)
        self._reader = reader
        self._news.clear()
        if self._stop.is_set():
            reader.retired.set()
        threading.Thread(target=self._read, args=(reader,), name="capture", daemon=True).start()
        return reader

    def _wait_for_trouble(self, reader: Reader) -> str:
        """Watch a reader until it ends, is silent for too long, or is no longer wanted."""
        name = reader.source.name
        while not reader.left.is_set() and not self._stop.is_set():
            self._news.wait(_LOOK_EVERY_S)
            silent_s = (time.monotonic_ns() - reader.heard_at) / 1e9
            if not reader.source.live or silent_s < SILENCE_S:
                continue
            if reader.opened:
                return f"{name} sends no pictures; {_advice(name)}"
            if silent_s > OPEN_LIMIT_S:
                return f"{name} does not open; {_advice(name)}"
            if not self._out:
                self._out = True
                self._listener.on_lost(reader, f"{name} is being opened")
        return reader.error or f"{name} has stopped sending pictures"

    def _read(self, reader: Reader) -> None:
        try:
            reader.source.open()
            reader.heard_at = time.monotonic_ns()
            reader.opened = True
            first = True
            while reader.wanted():
                item = self._next_item(reader.source)
                if not reader.wanted():
                    break
                if item is None:
                    reader.ended = not reader.source.live
                    break
                reader.heard_at = time.monotonic_ns()
                if first:
                    first = self._out = False
                    self._listener.on_back(reader)
                self._listener.on_frame(reader, item)
            if reader.ended:
                self._listener.on_end(reader)
        except SourceError as error:
            reader.error = str(error)
        except Exception as error:  # a driver may raise anything; the station must go on
            log.exception("reading %s failed", reader.source.name)
            reader.error = f"{reader.source.name} failed: {error}"
        finally:
            try:
                reader.source.close()
            except Exception:
                log.exception("closing %s failed", reader.source.name)
            reader.left.set()
            self._news.set()

    @staticmethod
    def _next_item(source: Source) -> Frame | DamagedPictureError | None:
        try:
            return source.read()
        except DamagedPictureError as error:
            return error


def _advice(name: str) -> str:
    """What a person can do about a silent source, by its kind."""
    if name.startswith("camera:"):
        return "check its cable, or plug it in again"
    if "://" in name:
        return "check the network and the device at that address"
    return "this PC is too busy with something else"
