"""Training as the station knows it: one at a time, alive whatever page is shown."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from inspector_gui.core.freeze import FILE_NAME, DatasetAsOf, as_of_now, freeze
from inspector_gui.core.jobs import Job, Log, Metric, Progress, Stage
from inspector_gui.core.snapshot import Snapshot
from inspector_gui.runtime.runs import Run, RunOutcome, new_run_folder, write_outcome
from inspector_gui.ui.recipe_catalog import RecipeCatalog
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.train_process import Outcome, TrainProcess

if TYPE_CHECKING:
    from inspector_gui.runtime.workplace import Workplace
    from inspector_gui.ui.station import Station

LOG_LINES = 500
_FREEZE_ATTEMPTS = 3


class Phase(StrEnum):
    """Where a training stands."""

    IDLE = "idle"
    FREEZING = "freezing"
    STARTING = "starting"
    RUNNING = "running"
    CANCELLING = "cancelling"


class _StoppedError(RuntimeError):
    """The person cancelled while the dataset was being frozen."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of the log and when it was heard."""

    time: datetime
    level: str
    message: str


@dataclass(slots=True)
class RunView:
    """What there is to show about the running or the last training.

    Attributes:
        run_id: Name of the run folder; "" while there is none yet.
        folder: The run folder, or None.
        product: Name of the product that is trained for.
        recipe: Name of the recipe.
        stage: What it is doing, for people.
        fraction: 0..1 of the stage, None when unknown.
        seconds_left: For the whole run, None when unknown.
        silent_s: Seconds without a sign of life, 0 while it speaks.
        metrics: Every step's values.
        log: The newest lines.
        outcome: How it ended, None while it runs.
        decided: A person has dealt with the outcome.
    """

    product: str
    recipe: str
    run_id: str = ""
    folder: Path | None = None
    stage: str = ""
    fraction: float | None = None
    seconds_left: float | None = None
    silent_s: float = 0.0
    metrics: list[Metric] = field(default_factory=list)
    log: deque[LogLine] = field(default_factory=lambda: deque(maxlen=LOG_LINES))
    outcome: Outcome | None = None
    decided: bool = False


class Training(QObject):
    """Freezes the dataset, runs the trainer, remembers what it said.

    One object lives as long as the station; pages come and go and show `view`.

    Signals:
        phase_changed: `phase` is another one; a training is visible everywhere by this.
        changed: Stage, progress, time left or silence of `view` changed.
        metric_arrived: The newest step of `view.metrics` (Metric).
        logged: The newest line of `view.log` (LogLine).
        finished: (Outcome)
    """

    phase_changed = Signal()
    changed = Signal()
    metric_arrived = Signal(object)
    logged = Signal(object)
    finished = Signal(object)
    _froze = Signal(int, int)

    def __init__(self, station: "Station") -> None:
        """Nothing runs yet; the trainer is not asked for anything."""
        super().__init__(station)
        self.phase = Phase.IDLE
        self.view: RunView | None = None
        self.catalog = RecipeCatalog(station, self)
        self.process = TrainProcess(station, self)
        self._station = station
        self._stop_freezing = False
        self._froze.connect(self._on_froze)
        self.process.started.connect(self._on_started)
        self.process.stage_changed.connect(self._on_stage_changed)
        self.process.progressed.connect(self._on_progressed)
        self.process.metric_arrived.connect(self._on_metric_arrived)
        self.process.logged.connect(self._on_logged)
        self.process.went_silent.connect(self._on_went_silent)
        self.process.spoke_again.connect(self._on_spoke_again)
        self.process.finished.connect(self._on_finished)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.shut_down)

    @property
    def is_running(self) -> bool:
        """Whether a training is under way, from its start to its outcome."""
        return self.phase is not Phase.IDLE

    def notice(self) -> tuple[str, str]:
        """(text, colour token) for the header, on whatever page; ("", "") when all is said."""
        view = self.view
        if view is None or view.decided:
            return "", ""
        number = view.run_id.removeprefix("run-").lstrip("0")
        run = self.tr("Run {0}").format(number) if number else self.tr("Training")
        if self.is_running:
            words, token = self.tr("{0} · training") if number else "{0}", "link"
            if self.phase is Phase.CANCELLING:
                words, token = self.tr("{0} · cancelling"), "muted"
        elif view.outcome is not None and view.outcome.state == "done":
            words, token = self.tr("{0} · candidate waits"), "ok"
        elif view.outcome is not None and view.outcome.state == "cancelled":
            return "", ""
        else:
            words, token = self.tr("{0} · failed"), "ng"
        return words.format(run), token

    def settle(self) -> None:
        """A person has dealt with the outcome: promoted, kept, or read why it failed."""
        if self.view is not None and not self.is_running and not self.view.decided:
            self.view.decided = True
            self._station.training_changed.emit()

    def start(self, recipe: str, parameters: dict[str, Any], *, seed: int = 1) -> None:
        """Freeze the open product's dataset and train on it.

        Does nothing while a training is under way.
        """
        place = self._station.place
        if self.is_running or place is None:
            return
        self.view = RunView(product=place.product.name, recipe=recipe)
        self.view.stage = self.tr("Freezing the dataset")
        self._stop_freezing = False
        self._enter(Phase.FREEZING)

        def stand() -> tuple[Path, DatasetAsOf]:
            return new_run_folder(place.folder), as_of_now(place.dataset)

        def stood(found: tuple[Path, DatasetAsOf]) -> None:
            folder = found[0]
            self._show_run(folder)
            job = Job(
                job_id=folder.name,
                product=place.product.name,
                recipe=recipe,
                parameters=parameters,
                dataset=str(place.folder / "dataset"),
                snapshot=str(folder / FILE_NAME),
                output=str(folder),
                roi=place.product.roi,
                parent_model=_active_model_file(place),
                parent_rule=place.product.decision,
                model_name=f"{recipe} {folder.name.removeprefix('run-').lstrip('0')}",
                seed=seed,
            )
            self._freeze(place, job, found[1], 1)

        self._station.submit(stand, stood, self._could_not_freeze)

    def resume(self, run: Run) -> None:
        """Go on with a run that was broken off, in its own folder and on its own pictures.

        Does nothing while a training is under way.
        """
        place = self._station.place
        if self.is_running or place is None:
            return
        self.view = RunView(place.product.name, run.job.recipe, run.run_id, run.folder)
        self._stop_freezing = False
        self._enter(Phase.STARTING)
        self.process.start(run.job)

    def cancel(self) -> None:
        """Stop; shown at once, done within seconds."""
        if self.phase is Phase.FREEZING:
            self._stop_freezing = True
            self._enter(Phase.CANCELLING)
        elif self.phase in (Phase.STARTING, Phase.RUNNING):
            self._enter(Phase.CANCELLING)
            self.process.cancel()

    @Slot()
    def shut_down(self) -> None:
        """End whatever still runs, within three seconds; for the end of the program only."""
        self._stop_freezing = True
        self.catalog.shut_down()
        self.process.shut_down()

    # --- freezing -------------------------------------------------------------------------------

    def _freeze(self, place: "Workplace", job: Job, dataset: DatasetAsOf, attempt: int) -> None:
        """Outside the store thread, so that answers are stored meanwhile."""

        def progress(done: int, total: int) -> None:
            if self._stop_freezing:
                raise _StoppedError
            if done * 100 // max(1, total) != (done - 1) * 100 // max(1, total):
                self._froze.emit(done, total)

        def work() -> Snapshot:
            with place.freezing:
                if self._stop_freezing:
                    raise _StoppedError
                return freeze(dataset, Path(job.output), seed=job.seed, progress=progress)

        def failed(sentence: str) -> None:
            same = self._station.place is place
            if self._stop_freezing or not same or attempt >= _FREEZE_ATTEMPTS:
                self._could_not_freeze(sentence, job)
                return
            # A picture may just have been moved to another class: look again.
            self._station.submit(
                lambda: as_of_now(place.dataset),
                lambda again: self._freeze(place, job, again, attempt + 1),
                lambda text: self._could_not_freeze(text, job),
            )

        def frozen(snapshot: Snapshot) -> None:
            names = {entry.name for entry in dataset.classes}
            if len(snapshot.pictures) < sum(p.label in names for p in dataset.stood):
                self._station.folders.look()  # files are gone: it says which
            self._train(job, snapshot)

        self._station.read(work, frozen, failed)

    def _train(self, job: Job, snapshot: Snapshot) -> None:
        if self._stop_freezing:
            self._could_not_freeze("", job)
            return
        sizes = [len(snapshot.of(split)) for split in ("train", "validation", "test")]
        text = self.tr("dataset frozen: {0} to learn from, {1} for validation, {2} locked test")
        self._on_logged(Log(message=text.format(*sizes)))
        self._enter(Phase.STARTING)
        self.process.start(job)

    def _could_not_freeze(self, sentence: str, job: Job | None = None) -> None:
        assert self.view is not None
        recipe, folder = self.view.recipe, self.view.folder
        job = job or Job(job_id="", recipe=recipe, dataset="", snapshot="", output="")
        if self._stop_freezing:
            outcome = Outcome(job, "cancelled", self.tr("The training was cancelled."))
        else:
            text = self.tr("The dataset cannot be frozen: {0}.").format(sentence.rstrip("."))
            outcome = Outcome(job, "failed", text)
        if folder is not None:
            record = RunOutcome(state=outcome.state, message=outcome.message)
            self._station.submit(lambda: write_outcome(folder, record), failed=_nothing)
        self._on_finished(outcome)

    @Slot(int, int)
    def _on_froze(self, done: int, total: int) -> None:
        if self.view is not None and self.phase is Phase.FREEZING:
            self.view.fraction = done / max(1, total)
            self.changed.emit()

    # --- what the trainer says ------------------------------------------------------------------

    def _show_run(self, folder: Path) -> None:
        assert self.view is not None
        self.view.folder, self.view.run_id = folder, folder.name
        self.changed.emit()

    def _enter(self, phase: Phase) -> None:
        self.phase = phase
        self.phase_changed.emit()
        self._station.training_changed.emit()
        self.changed.emit()

    @Slot(object)
    def _on_started(self, _job: Job) -> None:
        assert self.view is not None
        if self.phase is Phase.STARTING:
            self.view.stage, self.view.fraction = self.tr("Starting the trainer"), None
            self._enter(Phase.RUNNING)

    @Slot(object)
    def _on_stage_changed(self, stage: Stage) -> None:
        assert self.view is not None
        self.view.stage, self.view.fraction = in_words(stage.title), None
        self.changed.emit()

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        assert self.view is not None
        self.view.fraction = min(1.0, max(0.0, progress.fraction))
        self.view.seconds_left = progress.seconds_left
        self.changed.emit()

    @Slot(object)
    def _on_metric_arrived(self, metric: Metric) -> None:
        assert self.view is not None
        self.view.metrics.append(metric)
        self.metric_arrived.emit(metric)

    @Slot(object)
    def _on_logged(self, line: Log) -> None:
        assert self.view is not None
        heard = LogLine(datetime.now(), line.level, line.message)
        self.view.log.append(heard)
        self.logged.emit(heard)

    @Slot(float)
    def _on_went_silent(self, seconds: float) -> None:
        assert self.view is not None
        self.view.silent_s = seconds
        self.changed.emit()

    @Slot()
    def _on_spoke_again(self) -> None:
        assert self.view is not None
        self.view.silent_s = 0.0
        self.changed.emit()

    @Slot(object)
    def _on_finished(self, outcome: Outcome) -> None:
        assert self.view is not None
        self.view.outcome = outcome
        self.view.silent_s, self.view.seconds_left = 0.0, None
        self._enter(Phase.IDLE)
        self.finished.emit(outcome)


def _active_model_file(place: "Workplace") -> str | None:
    active = place.product.active_model
    return str(place.folder / "models" / f"{active}.onnx") if active else None


def _nothing(_: object) -> None:
    """A note that could not be written; the run list then says what it can."""


def training_of(station: "Station") -> Training:
    """The station's training, made when first asked for."""
    if station.training is None:
        station.training = Training(station)
    return station.training
