"""Work off the GUI thread, with answers back in it."""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from pydantic import ValidationError
from PySide6.QtCore import QObject, Qt, Signal, Slot

from inspector_gui.runtime.operators import Deed
from inspector_gui.runtime.thread_priority import yield_to_gui
from inspector_gui.ui.sentences import in_words

log = logging.getLogger(__name__)

T = TypeVar("T")


class Workers(QObject):
    """One store thread, which does all writing in order, readers beside it, also for long work.

    Signals:
        message: (level, sentence), level "info", "warning" or "error"; shown as a toast.
        message_over: What this sentence said no longer holds; nobody has to read it any more.
        refused: Something needs a role that whoever is on does not have (the sentence).
    """

    message = Signal(str, str)
    message_over = Signal(str)
    refused = Signal(str)
    _returned = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.ended = False
        self._store = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._readers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="reader")
        self._patient = ThreadPoolExecutor(
            max_workers=1, thread_name_prefix="patient", initializer=yield_to_gui
        )
        self._waiting = ThreadPoolExecutor(  # a process takes over the priority of its starter
            max_workers=1,
            thread_name_prefix="waiting",
            initializer=partial(yield_to_gui, last=True),
        )
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[str], None] | None = None,
        *,
        needs: Deed | None = None,
    ) -> bool:
        """Run `work` in the store thread, then `done(result)` or `failed(sentence)` in the GUI.

        Without `failed`, a failure is shown as an error message. Calls run in order; keep each one
        short, because people's answers wait in the same queue.

        Args:
            work: What to do.
            done: Told its result.
            failed: Told one sentence when it fails or is refused.
            needs: What it amounts to, when not everybody may do it.

        Returns:
            False when it is refused: it does not run, and `refused` has said why.
        """
        if needs is not None and not self.allowed(needs):
            if failed is not None:
                self._returned.emit(failed, self.refusal(needs))
            return False
        self._run_in(self._store, work, done, failed)
        return True

    def read(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Like `submit` for work that only reads (pictures, queries); the order may change."""
        self._run_in(self._readers, work, done, failed)

    def read_patiently(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Like `read` for work of many seconds, at a low priority and one after the other.

        The work has to end soon once nobody wants it any more.
        """
        self._run_in(self._patient, work, done, failed)

    def await_process(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Like `read_patiently`, beside it, for work that a process of its own does.

        A process that `work` starts has a low priority. The work has to end soon once nobody wants
        it any more.
        """
        self._run_in(self._waiting, work, done, failed)

    def submit_steps(
        self,
        steps: Iterator[T],
        progressed: Callable[[T], object] | None = None,
        done: Callable[[], None] | None = None,
        failed: Callable[[str], None] | None = None,
        *,
        needs: Deed | None = None,
    ) -> bool:
        """Run a long piece of writing step by step, so that people's answers slip in between.

        Args:
            steps: Each `next` does one short step in the store thread.
            progressed: Told each step's value in the GUI thread; may call `steps.close`.
            done: Called after the last step, also when the product was closed in between.
            failed: Told the sentence when a step fails or all is refused; no further step runs.
            needs: As in `submit`; who logs out in between lets the steps go on.

        Returns:
            As `submit`.
        """
        owner = self.work_owner()

        def step() -> T | None:
            return next(steps, None) if self.work_owner() is owner else None

        def stepped(value: T | None) -> None:
            if value is None:
                if done is not None:
                    done()
                return
            if progressed is not None:
                progressed(value)
            self.submit(step, stepped, failed)

        return self.submit(step, stepped, failed, needs=needs)

    def refusal(self, deed: Deed) -> str:
        """Why whoever is on may not do this, one sentence; "" when they may."""
        return ""

    def allowed(self, deed: Deed) -> bool:
        """Whether whoever is on may do this; else `refused` says why."""
        sentence = self.refusal(deed)
        if sentence:
            self.refused.emit(sentence)
        return not sentence

    def work_owner(self) -> object:
        """What long work belongs to; when it changes, steps that are left are not taken."""
        return None

    def end_work(self) -> None:
        """Finish what was submitted and take no more; for the end of the program only."""
        self.ended = True
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._patient.shutdown(wait=True, cancel_futures=True)
        self._waiting.shutdown(wait=True, cancel_futures=True)
        self._store.shutdown(wait=True)

    def _run_in(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[], T],
        done: Callable[[T], None] | None,
        failed: Callable[[str], None] | None,
    ) -> None:
        if self.ended:
            return

        def run() -> None:
            try:
                value = work()
            except Exception as error:  # nothing that happens here may pass unseen
                if not isinstance(error, OSError | ValueError | RuntimeError):
                    log.exception("unexpected error in a worker")
                self._returned.emit(failed or self._fail, sentence_of(error))
            else:
                if done is not None:
                    self._returned.emit(done, value)

        pool.submit(run)

    @Slot(object, object)
    def _on_returned(self, callback: Callable[[Any], None], value: Any) -> None:
        callback(value)

    def _fail(self, sentence: str) -> None:
        self.message.emit("error", sentence)


def sentence_of(error: Exception) -> str:
    """What to tell people about an error, in the language of the screen."""
    if isinstance(error, ValidationError):  # of pydantic: its own text is for programmers
        said = error.errors()[0]["msg"]
        return in_words(said.removeprefix("Value error, "))
    if isinstance(error, OSError) and error.strerror:
        where = f": {error.filename}" if error.filename else ""
        return f"{in_words(error.strerror)}{where}"
    return in_words(str(error)) or type(error).__name__
