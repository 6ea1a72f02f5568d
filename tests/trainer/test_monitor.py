import pytest

from inspector_gui.core.jobs import Event, Metric, Progress
from trainer.failure import JobError, RunCancelled
from trainer.monitor import Monitor


class Clock:
    def __init__(self) -> None:
        self.now_ns = 0

    def __call__(self) -> int:
        return self.now_ns

    def pass_s(self, seconds: float) -> None:
        self.now_ns += int(seconds * 1e9)


def test_seconds_left_follow_the_pace_and_the_time_limit() -> None:
    clock, heard = Clock(), list[Event]()
    monitor = Monitor(heard.append, lambda: None, max_minutes=1.0, clock=clock)
    clock.pass_s(100)  # reading pictures does not count
    monitor.start()
    clock.pass_s(10)
    monitor.batch(0.5)
    assert heard[-1] == Progress(fraction=0.5, seconds_left=10)
    clock.pass_s(30)
    monitor.batch(0.6)  # at this pace 26 s; the limit leaves 20
    assert isinstance(heard[-1], Progress)
    assert heard[-1].seconds_left == pytest.approx(20)
    assert not monitor.out_of_time
    clock.pass_s(20)
    assert monitor.out_of_time


def test_a_flood_of_batches_is_thinned_out() -> None:
    clock, heard = Clock(), list[Event]()
    monitor = Monitor(heard.append, lambda: None, clock=clock)
    monitor.start()
    for number in range(1000):
        clock.pass_s(0.01)
        monitor.batch(number / 1000)
    assert 20 <= len(heard) <= 50


def test_a_loss_that_is_not_a_number_ends_the_run_in_words() -> None:
    heard: list[Event] = []
    monitor = Monitor(heard.append, lambda: None)
    monitor.epoch(1, 2, {"loss": 0.5, "val_loss": float("nan")})
    assert heard == [Metric(step=1, total=2, values={"loss": 0.5})]
    with pytest.raises(JobError, match="ran away") as caught:
        monitor.epoch(2, 2, {"loss": float("nan")})
    assert "smaller learning rate" in caught.value.hint
    assert monitor.history == {"loss": [0.5]}


def test_every_batch_asks_whether_to_stop() -> None:
    def asked() -> None:
        raise RunCancelled

    with pytest.raises(RunCancelled):
        Monitor(lambda event: None, asked).batch(0.1)
