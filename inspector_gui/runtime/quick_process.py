"""Learning at once in a process of its own.

It can be ended at any moment, a crash of native code in it leaves the inspection alone, and it
shares nothing with the live view but processor time, of which it takes what is left.
"""

import contextlib
import pickle
import signal
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Lock
from typing import Any

from inspector_gui.runtime.quick_fit import QuickTask
from inspector_gui.runtime.quick_learning import QuickLearning, QuickOffer
from inspector_gui.runtime.thread_priority import yield_to_gui

_BLOCK = 500  # pictures sent at once: the interpreter's lock is held so long


class QuickProcess:
    """What `QuickLearning` does, done elsewhere. The process lives until `end`.

    Thread: one at a time; `end` may be called from any.
    """

    def __init__(self, product_folder: Path, freezing: Lock) -> None:
        """Nothing is started yet.

        Args:
            product_folder: Of the product.
            freezing: Held while pictures are dealt out to the splits; see `Workplace`.
        """
        self._folder = product_folder
        self._freezing = freezing
        self._started: tuple[BaseProcess, Connection] | None = None
        self._ended = False

    def learn(self, task: QuickTask, progress: Callable[[str, float], None]) -> QuickOffer:
        """See `QuickLearning.learn`.

        Raises:
            RuntimeError: The process ended in the middle; and what `QuickLearning.learn` raises.
        """
        offer = self._ask("learn", task, progress)
        assert isinstance(offer, QuickOffer)
        return offer

    def prepare(self, task: QuickTask, progress: Callable[[str, float], None]) -> None:
        """See `QuickLearning.prepare`; raises the same as `learn`."""
        self._ask("prepare", task, progress)

    def end(self) -> None:
        """End the process at once; what it was doing is taken up by the next one."""
        self._ended = True
        if self._started is not None:
            self._started[0].terminate()

    def _ask(self, what: str, task: QuickTask, progress: Callable[[str, float], None]) -> object:
        with ExitStack() as dealing:
            dealing.enter_context(self._freezing)
            try:
                pipe = self._connection()
                _send(pipe, what, task)
                said = pipe.recv()
                while said[0] == "progress":
                    _, step, share = said
                    if step != "split":
                        dealing.close()
                    try:
                        progress(step, share)
                    except Exception:
                        self._give_up(pipe)
                        raise
                    said = pipe.recv()
            except (EOFError, OSError) as error:
                self._forget()
                raise RuntimeError(
                    "Learning at once broke off; it begins anew with the next answer."
                ) from error
        if said[0] == "failed":
            raise said[1]
        return said[1]

    def _connection(self) -> Connection:
        if self._started is not None and not self._started[0].is_alive():
            self._forget()
        if self._started is None:
            context = get_context("spawn")
            mine, theirs = context.Pipe()
            process = context.Process(
                target=_serve, args=(theirs, self._folder), name="learning", daemon=True
            )
            process.start()
            theirs.close()  # so that its end is noticed here
            self._started = process, mine
            if self._ended:  # meanwhile
                process.terminate()
        return self._started[1]

    def _give_up(self, pipe: Connection) -> None:
        pipe.send(("stop",))
        while pipe.recv()[0] == "progress":
            pass

    def _forget(self) -> None:
        if self._started is None:
            return
        process, pipe = self._started
        self._started = None
        pipe.close()
        process.terminate()
        process.join()


def _send(pipe: Connection, what: str, task: QuickTask) -> None:
    pictures = task.dataset.stood
    for start in range(0, len(pictures), _BLOCK):
        pipe.send(("pictures", pictures[start : start + _BLOCK]))
    pipe.send((what, replace(task, dataset=replace(task.dataset, stood=[]))))


# --- in the process ---------------------------------------------------------------------------


class _StoppedError(Exception):
    """The app wants something newer, or is gone."""


def _serve(pipe: Connection, folder: Path) -> None:
    """Work until the app hangs up."""
    import cv2

    yield_to_gui(last=True)
    cv2.setNumThreads(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the app
    learning = QuickLearning(folder)
    pictures: list[Any] = []
    with contextlib.suppress(EOFError, OSError):
        while True:
            said = pipe.recv()
            if said[0] == "pictures":
                pictures += said[1]
            elif said[0] in ("learn", "prepare"):
                dataset = replace(said[1].dataset, stood=pictures)
                pictures = []
                _answer(pipe, learning, said[0], replace(said[1], dataset=dataset))


def _answer(pipe: Connection, learning: QuickLearning, what: str, task: QuickTask) -> None:
    def progress(step: str, share: float) -> None:
        if pipe.poll():  # nothing but "stop" is said while it works, or the app has hung up
            raise _StoppedError
        pipe.send(("progress", step, share))

    work = learning.learn if what == "learn" else learning.prepare
    try:
        said: tuple[str, object] = ("done", work(task, progress))
    except _StoppedError:
        said = ("stopped", None)
    except Exception as error:  # it is the app that says it to people
        said = ("failed", _portable(error))
    pipe.send(said)


def _portable(error: Exception) -> Exception:
    """The error, or its sentence where it cannot travel."""
    try:
        if isinstance(pickle.loads(pickle.dumps(error)), type(error)):
            return error
    except Exception:
        return RuntimeError(str(error))
    return RuntimeError(str(error))
