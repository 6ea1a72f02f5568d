import itertools
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from pytestqt.qtbot import QtBot

from inspector_gui.core.jobs import Job, Log, Metric
from inspector_gui.runtime import runs
from inspector_gui.runtime.settings import Settings
from inspector_gui.runtime.trainer_command import TrainerMissingError
from inspector_gui.ui import train_process
from inspector_gui.ui.station import Station
from inspector_gui.ui.train_process import Outcome, TrainProcess

FAKE = Path(__file__).parents[1] / "fakes" / "fake_trainer.py"
PATIENCE_MS = 120_000  # a trainer yields to everything else on a busy machine


@pytest.fixture
def station(tmp_path: Path, qtbot: QtBot) -> Iterator[Station]:
    station = Station(tmp_path, Settings())
    yield station
    station.shut_down()


@pytest.fixture
def fake_trainer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(FAKE.parents[2]))
    monkeypatch.setattr(
        train_process, "trainer_command", lambda *words: [sys.executable, str(FAKE), *words]
    )


@pytest.fixture
def job(tmp_path: Path) -> Callable[..., Job]:
    def make(recipe: str, **parameters: Any) -> Job:
        folder = tmp_path / "runs" / "run-0001"
        return Job(
            job_id="run-0001",
            recipe=recipe,
            parameters={"epochs": 3} | parameters,
            dataset=str(tmp_path / "dataset"),
            snapshot=str(folder / "snapshot.json"),
            output=str(folder),
        )

    return make


def run(qtbot: QtBot, process: TrainProcess, job: Job) -> Outcome:
    with qtbot.waitSignal(process.finished, timeout=PATIENCE_MS) as blocker:
        process.start(job)
    assert blocker.args is not None
    outcome: Outcome = blocker.args[0]
    assert process.job is None
    return outcome


@pytest.mark.usefixtures("fake_trainer")
class TestTheTrainerBehaves:
    def test_a_good_run_tells_everything_in_order(
        self, qtbot: QtBot, station: Station, job: Callable[..., Job]
    ) -> None:
        process = TrainProcess(station)
        heard: list[str] = []
        metrics: list[Metric] = []
        process.started.connect(lambda _: heard.append("started"))
        process.stage_changed.connect(lambda stage: heard.append(stage.name))
        process.metric_arrived.connect(metrics.append)
        outcome = run(qtbot, process, job("good"))
        assert outcome.state == "done"
        assert outcome.model is not None
        assert runs.read_candidate(outcome.folder, outcome.model_id) == outcome.model.read_bytes()
        assert heard == ["started", "load", "train"]
        assert [metric.step for metric in metrics] == [1, 2, 3]

    def test_the_outcome_is_kept_in_the_run_folder(
        self, qtbot: QtBot, station: Station, tmp_path: Path, job: Callable[..., Job]
    ) -> None:
        outcome = run(qtbot, TrainProcess(station), job("good"))
        (kept,) = runs.list_runs(tmp_path)
        assert kept.outcome is not None
        assert (kept.outcome.state, kept.outcome.model_id) == ("done", outcome.model_id)

    def test_one_process_serves_one_run_after_the_other(
        self, qtbot: QtBot, station: Station, job: Callable[..., Job]
    ) -> None:
        process = TrainProcess(station)
        states = [run(qtbot, process, job(recipe)).state for recipe in ("crash", "good", "fails")]
        assert states == ["crashed", "done", "failed"]

    def test_a_second_start_is_refused_while_one_runs(
        self, qtbot: QtBot, station: Station, job: Callable[..., Job]
    ) -> None:
        process = TrainProcess(station)
        process.start(job("good"))
        with pytest.raises(RuntimeError, match="already under way"):
            process.start(job("good"))
        qtbot.waitSignal(process.finished, timeout=PATIENCE_MS).wait()


@pytest.mark.usefixtures("fake_trainer")
class TestTheTrainerMisbehaves:
    @pytest.mark.parametrize(
        ("recipe", "state", "words"),
        [
            ("crash", "crashed", "code 1"),
            pytest.param(
                "killed",
                "crashed",
                "ended by the system",
                marks=pytest.mark.skipif(sys.platform == "win32", reason="no signals there"),
            ),
            ("half", "failed", "without making a model"),
            ("no_model", "failed", "without making a model"),
            ("broken_model", "failed", "not an ONNX model"),
            ("wrong_id", "failed", "not the file that was measured"),
            ("outside", "failed", "outside the run's folder"),
            ("no_report", "failed", "cannot be used"),
            ("nan", "failed", "infinite in epoch 3"),
            ("fails", "failed", "The class scratch has no picture."),
        ],
    )
    def test_one_sentence_says_what_happened(
        self,
        qtbot: QtBot,
        station: Station,
        job: Callable[..., Job],
        recipe: str,
        state: str,
        words: str,
    ) -> None:
        outcome = run(qtbot, TrainProcess(station), job(recipe))
        assert (outcome.state, outcome.model) == (state, None)
        assert words in outcome.message

    def test_a_failure_keeps_the_trainers_own_hint(
        self, qtbot: QtBot, station: Station, job: Callable[..., Job]
    ) -> None:
        assert (
            run(qtbot, TrainProcess(station), job("nan")).hint == "Choose a smaller learning rate."
        )

    def test_a_crash_shows_the_last_words_on_stderr(
        self, qtbot: QtBot, station: Station, job: Callable[..., Job]
    ) -> None:
        process = TrainProcess(station)
        lines: list[Log] = []
        process.logged.connect(lines.append)
        run(qtbot, process, job("crash"))
        assert "MemoryError: no room for it" in [line.message for line in lines]

    @pytest.mark.parametrize(
        ("recipe", "shown"), [("garbage", "not json"), ("bytes", "\ufffd\ufffd caf\ufffd")]
    )
    def test_what_is_no_event_becomes_a_log_line(
        self,
        qtbot: QtBot,
        station: Station,
        job: Callable[..., Job],
        recipe: str,
        shown: str,
    ) -> None:
        process = TrainProcess(station)
        lines: list[Log] = []
        process.logged.connect(lines.append)
        assert run(qtbot, process, job(recipe)).state == "done"
        assert any(line.message.startswith(shown) for line in lines)

    def test_a_flood_is_cut_short_and_the_run_still_counts(
        self, qtbot: QtBot, station: Station, job: Callable[..., Job]
    ) -> None:
        process = TrainProcess(station)
        lines: list[Log] = []
        process.logged.connect(lines.append)
        assert run(qtbot, process, job("flood")).state == "done"
        assert lines[-1].message.startswith("noise 59")

    def test_a_silent_trainer_is_reported_and_left_alone(
        self, qtbot: QtBot, station: Station, job: Callable[..., Job]
    ) -> None:
        process = TrainProcess(station, silent_after_s=0.3)
        with qtbot.waitSignal(process.went_silent, timeout=PATIENCE_MS):
            process.start(job("hang"))
        assert process.job is not None
        with qtbot.waitSignal(process.finished, timeout=PATIENCE_MS) as blocker:
            process.cancel()
        assert blocker.args is not None
        assert blocker.args[0].state == "cancelled"


@pytest.mark.usefixtures("fake_trainer")
class TestCancelling:
    def test_it_is_acknowledged_at_once_and_over_soon(
        self, qtbot: QtBot, station: Station, job: Callable[..., Job]
    ) -> None:
        process = TrainProcess(station)
        with qtbot.waitSignal(process.metric_arrived, timeout=PATIENCE_MS):
            process.start(job("slow"))
        told: list[str] = []
        process.cancelling.connect(lambda: told.append("cancelling"))
        with qtbot.waitSignal(process.finished, timeout=PATIENCE_MS) as blocker:
            process.cancel()
            assert told == ["cancelling"]
            process.cancel()
        assert told == ["cancelling"]
        assert blocker.args is not None
        assert blocker.args[0].state == "cancelled"

    def test_before_the_trainer_runs(
        self, qtbot: QtBot, station: Station, job: Callable[..., Job]
    ) -> None:
        process = TrainProcess(station)
        with qtbot.waitSignal(process.finished, timeout=PATIENCE_MS) as blocker:
            process.start(job("slow"))
            process.cancel()
        assert blocker.args is not None
        assert blocker.args[0].state == "cancelled"

    @pytest.mark.skipif(sys.platform == "win32", reason="signals")
    def test_a_trainer_that_ignores_it_is_killed(
        self,
        qtbot: QtBot,
        station: Station,
        job: Callable[..., Job],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(train_process, "_TERMINATE_S", 0.3)
        process = TrainProcess(station, grace_s=0.3)
        with qtbot.waitSignal(process.started, timeout=PATIENCE_MS):
            process.start(job("ignores_cancel"))
        with qtbot.waitSignal(process.finished, timeout=PATIENCE_MS) as blocker:
            process.cancel()
        assert blocker.args is not None
        assert blocker.args[0].state == "cancelled"

    def test_what_the_trainer_started_ends_with_it(
        self, qtbot: QtBot, station: Station, job: Callable[..., Job]
    ) -> None:
        process = TrainProcess(station)
        with qtbot.waitSignal(process.logged, timeout=PATIENCE_MS) as blocker:
            process.start(job("grandchild"))
        assert blocker.args is not None
        grandchild = int(blocker.args[0].message.split()[1])
        with qtbot.waitSignal(process.finished, timeout=PATIENCE_MS):
            process.cancel()
        qtbot.waitUntil(lambda: has_ended(grandchild), timeout=PATIENCE_MS)

    @pytest.mark.parametrize("recipe", ["slow", "ignores_cancel"])
    def test_the_end_of_the_program_leaves_no_orphan(
        self, qtbot: QtBot, station: Station, job: Callable[..., Job], recipe: str
    ) -> None:
        process = TrainProcess(station)
        before = psutil.Process(os.getpid()).children()  # helpers of Python itself, that stay
        with qtbot.waitSignal(process.started, timeout=PATIENCE_MS):
            process.start(job(recipe))
        (child,) = (c for c in psutil.Process(os.getpid()).children() if c not in before)
        process.shut_down()
        assert has_ended(child.pid)


class TestThereIsNoTrainer:
    def test_left_out_of_the_installation(
        self,
        qtbot: QtBot,
        station: Station,
        job: Callable[..., Job],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        def missing(*_: str) -> list[str]:
            raise TrainerMissingError("The trainer is not installed on this PC.")

        monkeypatch.setattr(train_process, "trainer_command", missing)
        outcome = run(qtbot, TrainProcess(station), job("good"))
        assert outcome.state == "crashed"
        assert outcome.message == "The trainer is not installed on this PC."

    def test_the_program_cannot_be_started(
        self,
        qtbot: QtBot,
        station: Station,
        job: Callable[..., Job],
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        monkeypatch.setattr(
            train_process, "trainer_command", lambda *_: [str(tmp_path / "nowhere")]
        )
        outcome = run(qtbot, TrainProcess(station), job("good"))
        assert outcome.state == "crashed"
        assert "cannot be started" in outcome.message
        assert outcome.hint

    def test_the_run_folder_cannot_be_written(
        self, qtbot: QtBot, station: Station, job: Callable[..., Job], tmp_path: Path
    ) -> None:
        (tmp_path / "runs").write_text("a file where a folder should be")
        outcome = run(qtbot, TrainProcess(station), job("good"))
        assert outcome.state == "crashed"
        assert "runs" in outcome.message


def has_ended(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def test_the_screen_stays_alive_in_a_flood(
    qtbot: QtBot, station: Station, job: Callable[..., Job], fake_trainer: None
) -> None:
    """Between two turns of the event loop at most one portion of lines is handled."""
    process = TrainProcess(station)
    turns: list[int] = []
    lines: list[Log] = []
    process.logged.connect(lines.append)

    from PySide6.QtCore import QTimer

    ticker = QTimer(interval=0)
    ticker.timeout.connect(lambda: turns.append(len(lines)))
    ticker.start()
    run(qtbot, process, job("flood"))
    ticker.stop()
    steps = [after - before for before, after in itertools.pairwise(turns)]
    assert max(steps) <= 3 * train_process._LINES_PER_TURN
