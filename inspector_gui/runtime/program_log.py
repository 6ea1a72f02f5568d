"""The program's log beside the data, for the person who looks after the PC."""

import faulthandler
import logging
import logging.handlers
import os
import sys
import threading
from pathlib import Path
from types import TracebackType

log = logging.getLogger("inspector")

_BYTES = 1_000_000
_KEPT = 2


class ProgramLog:
    """`inspector.log`, a few megabytes at most, and `crash.log` for what ends the program hard.

    The second file is apart because it stays open for the crash handler, and an open file cannot be
    rotated on Windows.
    """

    def __init__(self, folder: Path) -> None:
        """Begin to write.

        Args:
            folder: An existing folder.

        Raises:
            OSError: Nothing can be written there.
        """
        self._handler = logging.handlers.RotatingFileHandler(
            folder / "inspector.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8"
        )
        form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
        self._handler.setFormatter(logging.Formatter(form))
        root = logging.getLogger()
        root.addHandler(self._handler)
        root.setLevel(logging.INFO)
        crash = folder / "crash.log"
        if crash.is_file() and crash.stat().st_size > _BYTES:
            crash.unlink()
        self._crash = crash.open("a", encoding="utf-8")
        faulthandler.enable(self._crash)
        sys.excepthook = _unexpected
        threading.excepthook = _unexpected_in_thread

    def begin(self, version: str, data_folder: Path) -> None:
        """Note the start; a start without an end before it tells of a crash."""
        python = ".".join(map(str, sys.version_info[:3]))
        log.info(
            "inspector %s begins: process %d, Python %s, %s, data in %s",
            version, os.getpid(), python, sys.platform, data_folder,
        )  # fmt: skip

    def end(self, version: str, code: int) -> None:
        """Note the end and let go of the files."""
        log.info("inspector %s ends: process %d, exit code %d", version, os.getpid(), code)
        faulthandler.disable()
        self._crash.close()
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()


def _unexpected(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    log.critical("unexpected error", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def _unexpected_in_thread(said: threading.ExceptHookArgs) -> None:
    name = said.thread.name if said.thread is not None else "a thread"
    if said.exc_type is not SystemExit and said.exc_value is not None:
        trace = (said.exc_type, said.exc_value, said.exc_traceback)
        log.critical("unexpected error in %s", name, exc_info=trace)
    threading.__excepthook__(said)
