"""The running training as the screen sees it: a child process that speaks JSON lines."""

import sys
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from inspector_gui.core.jobs import (
    Cancelled,
    Done,
    Event,
    Failed,
    Job,
    Log,
    Metric,
    Progress,
    Stage,
    parse_event,
)
from inspector_gui.runtime.process_tree import end_tree
from inspector_gui.runtime.runs import (
    RunOutcome,
    RunState,
    check_candidate,
    read_report,
    write_job,
    write_outcome,
)
from inspector_gui.runtime.trainer_command import trainer_command
from inspector_gui.ui.line_reader import LineReader

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station

_LINES_PER_TURN = 200
_STDERR_LINES = 60
_GRACE_S = 10.0
_TERMINATE_S = 2.0
_SILENT_AFTER_S = 120.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a training ended, in sentences for people.

    Attributes:
        job: What was asked for.
        state: done, failed, cancelled or crashed.
        message: What happened.
        hint: What to do, or "".
        model_id: The candidate, "" without one.
        model: The candidate's file; only a file that was checked.
        report: Contents of `report.json`, {} without one.
    """

    job: Job
    state: RunState
    message: str
    hint: str = ""
    model_id: str = ""
    model: Path | None = None
    report: dict[str, Any] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """The run's folder."""
        return Path(self.job.output)


class TrainProcess(QObject):
    """Starts `trainer run job.json`, hears what it says, ends it when asked.

    Belongs to the GUI thread, which never waits here: files are read and written by the station's
    threads, the child is heard in small portions.

    Signals:
        started: The child runs (Job).
        stage_changed: (Stage)
        progressed: (Progress)
        metric_arrived: (Metric)
        logged: (Log); also everything the child says that is not part of the protocol.
        went_silent: Nothing was heard for so many seconds (float); it is not ended for that.
        spoke_again: After `went_silent`.
        cancelling: A cancel was asked for; the child has ten seconds to end by itself.
        finished: (Outcome), exactly once for every `start`.
    """

    started = Signal(object)
    stage_changed = Signal(object)
    progressed = Signal(object)
    metric_arrived = Signal(object)
    logged = Signal(object)
    went_silent = Signal(float)
    spoke_again = Signal()
    cancelling = Signal()
    finished = Signal(object)

    def __init__(
        self,
        station: "Station",
        parent: QObject | None = None,
        *,
        grace_s: float = _GRACE_S,
        silent_after_s: float = _SILENT_AFTER_S,
    ) -> None:
        """Nothing runs yet.

        Args:
            station: Its threads do the reading and writing.
            parent: Qt parent.
            grace_s: How long a cancelled child may take before it is terminated.
            silent_after_s: When a child that says nothing is reported.
        """
        super().__init__(parent)
        self._station = station
        self._grace_s = grace_s
        self._silent_after_s = silent_after_s
        self._job: Job | None = None
        self._process: QProcess | None = None
        self._lines = LineReader()
        self._last_word: Done | Failed | Cancelled | None = None
        self._stderr: deque[str] = deque(maxlen=_STDERR_LINES)
        self._errors = LineReader(64 * 1024)
        self._is_cancelling = False
        self._is_terminated = False
        self._is_silent = False
        self._pid = 0
        self._exit: tuple[int, QProcess.ExitStatus] | None = None
        self._heard_ns = 0
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._read_lines)
        self._watch = QTimer(self, interval=max(50, int(silent_after_s * 1000 / 20)))
        self._watch.timeout.connect(self._look_for_life)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._lose_patience)

    @property
    def job(self) -> Job | None:
        """The job under way, None while nothing runs."""
        return self._job

    def start(self, job: Job) -> None:
        """Write `job.json` and start the trainer; `started` or `finished` follows.

        Raises:
            RuntimeError: A training is already under way.
        """
        if self._job is not None:
            raise RuntimeError(self.tr("A training is already under way."))
        self._job = job
        self._lines, self._errors = LineReader(), LineReader(64 * 1024)
        self._stderr.clear()
        self._last_word = self._exit = None
        self._is_cancelling = self._is_terminated = self._is_silent = False

        def prepare() -> list[str]:
            return trainer_command("run", str(write_job(job)))

        self._station.submit(prepare, self._launch, self._could_not_start)

    def cancel(self) -> None:
        """Ask the trainer to stop; after the grace it is ended with everything it started."""
        if self._job is None or self._is_cancelling:
            return
        self._is_cancelling = True
        self.cancelling.emit()
        if self._process is not None:
            self._process.write(b"cancel\n")
            self._process.closeWriteChannel()
            self._patience.start(int(self._grace_s * 1000))

    def shut_down(self) -> None:
        """End the child within two and a half seconds; for the end of the program only."""
        process, self._process = self._process, None
        if process is None:
            return
        self._watch.stop()
        self._more.stop()
        self._patience.stop()
        process.write(b"cancel\n")
        process.closeWriteChannel()
        if not process.waitForFinished(2000):
            end_tree(self._pid, force=True)
            process.waitForFinished(500)
        self._job = None

    # --- the child ------------------------------------------------------------------------------

    def _launch(self, command: list[str]) -> None:
        if self._is_cancelling:
            self._finish("cancelled", self.tr("The training was cancelled before it began."))
            return
        process = QProcess(self)
        if sys.platform != "win32":  # its own session, so that it can be ended as a group
            process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        process.setProcessEnvironment(environment)
        process.started.connect(self._on_started)
        process.errorOccurred.connect(self._on_error)
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_errors)
        process.finished.connect(self._on_finished)
        self._process = process
        process.start(command[0], command[1:])

    def _could_not_start(self, sentence: str) -> None:
        self._finish("crashed", sentence)

    @Slot()
    def _on_started(self) -> None:
        assert self._process is not None
        self._pid = self._process.processId()
        self._heard_ns = time.monotonic_ns()
        self._watch.start()
        self.started.emit(self._job)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            program = self._process.program()
            self._process.deleteLater()
            self._process = None
            self._finish(
                "crashed",
                self.tr("The trainer cannot be started: {0}").format(program),
                self.tr("Check that the file exists and that you may run it."),
            )

    @Slot()
    def _on_output(self) -> None:
        if self._process is not None:
            self._lines.feed(bytes(self._process.readAllStandardOutput().data()))
            self._sign_of_life()
            if not self._more.isActive():
                self._read_lines()

    @Slot()
    def _on_errors(self) -> None:
        if self._process is not None:
            self._errors.feed(bytes(self._process.readAllStandardError().data()))
            self._stderr.extend(line for line in self._errors.lines(10_000) if line.strip())
            self._sign_of_life()

    @Slot()
    def _read_lines(self) -> None:
        """One portion; a flood continues in the next turn so that the screen stays alive."""
        lines = self._lines.lines(_LINES_PER_TURN)
        self._hear(lines)
        if len(lines) == _LINES_PER_TURN:
            self._more.start()
        elif self._exit is not None:
            self._hear([self._lines.rest()])
            self._conclude(*self._exit)

    def _hear(self, lines: list[str]) -> None:
        dropped = self._lines.take_dropped()
        if dropped:
            text = self.tr("The trainer says too much; {0} kB of it are not shown.")
            self.logged.emit(Log(level="warning", message=text.format(max(1, dropped // 1024))))
        for line in lines:
            if line.strip():
                self._tell(parse_event(line))

    def _tell(self, event: Event) -> None:
        match event:
            case Stage():
                self.stage_changed.emit(event)
            case Progress():
                self.progressed.emit(event)
            case Metric():
                self.metric_arrived.emit(event)
            case Log():
                self.logged.emit(event)
            case Done() | Failed() | Cancelled():
                self._last_word = event

    def _sign_of_life(self) -> None:
        self._heard_ns = time.monotonic_ns()
        if self._is_silent:
            self._is_silent = False
            self.spoke_again.emit()

    @Slot()
    def _look_for_life(self) -> None:
        silent_s = (time.monotonic_ns() - self._heard_ns) / 1e9
        if silent_s >= self._silent_after_s:
            self._is_silent = True
            self.went_silent.emit(silent_s)

    @Slot()
    def _lose_patience(self) -> None:
        """The grace is over: terminate, and shortly after kill, with all its children."""
        if self._process is not None:
            end_tree(self._pid, force=self._is_terminated)
            if not self._is_terminated:
                self._is_terminated = True
                self._patience.start(int(_TERMINATE_S * 1000))

    # --- the end --------------------------------------------------------------------------------

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        self._watch.stop()
        self._patience.stop()
        if sys.platform != "win32":
            end_tree(self._pid, force=True)  # what the trainer started may have stayed
        self._lines.feed(bytes(process.readAllStandardOutput().data()))
        self._errors.feed(bytes(process.readAllStandardError().data()))
        self._stderr.extend([*self._errors.lines(10_000), self._errors.rest()])
        process.deleteLater()
        self._exit = (exit_code, status)
        self._more.start()

    def _conclude(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        """All was heard: judge the exit code and the last word."""
        clean = status is QProcess.ExitStatus.NormalExit and exit_code == 0
        if clean and isinstance(self._last_word, Done):
            self._check(self._last_word)
        elif self._is_cancelling:
            self._finish("cancelled", self.tr("The training was cancelled."))
        elif isinstance(self._last_word, Failed):
            self._finish("failed", self._last_word.message, self._last_word.hint)
        elif isinstance(self._last_word, Cancelled):
            self._finish("cancelled", self.tr("The trainer was told to stop."))
        elif clean:
            self._finish("failed", self.tr("The trainer ended without making a model."))
        else:
            self._crashed(exit_code, status)

    def _crashed(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        if status is QProcess.ExitStatus.CrashExit:
            message = self.tr("The trainer was ended by the system or crashed (signal {0}).")
            hint = self.tr(
                "Most often the memory was full: close other programs or choose a smaller batch."
            )
        else:
            message = self.tr("The trainer ended with an error (code {0}).")
            hint = self.tr("The last lines of its log say more.")
        for line in filter(str.strip, self._stderr):
            self.logged.emit(Log(level="error", message=line[:2000]))
        self._finish("crashed", message.format(exit_code), hint)

    def _check(self, last: Done) -> None:
        """Success needs a model that verifies, whatever the trainer says."""
        job = self._job
        assert job is not None

        def check() -> Outcome:
            folder = Path(job.output)
            path = check_candidate(folder, last.model, last.model_id)
            return Outcome(job, "done", "", "", last.model_id, path, read_report(folder))

        def failed(sentence: str) -> None:
            text = self.tr("The trainer said it was done, but its model cannot be used: {0}")
            self._finish("failed", text.format(sentence))

        self._station.read(check, self._end, failed)

    def _finish(self, state: RunState, message: str, hint: str = "") -> None:
        assert self._job is not None
        self._end(Outcome(self._job, state, message, hint))

    def _end(self, outcome: Outcome) -> None:
        record = RunOutcome(
            state=outcome.state,
            message=outcome.message,
            hint=outcome.hint,
            model_id=outcome.model_id,
        )

        def end(_: object) -> None:
            self._job = None
            self._is_cancelling = False
            self.finished.emit(outcome)

        # The list of runs still knows the trainer's last word when this cannot be written.
        self._station.submit(lambda: write_outcome(outcome.folder, record), end, end)
