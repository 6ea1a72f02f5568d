import threading
import time

import pytest

from inspector_gui.core.result import ReasonCode, Verdict
from inspector_gui.runtime.history import History
from inspector_gui.runtime.pipeline import Pipeline
from tests.fakes.fake_source import FakeEngine, FakeSource, picture


class Bench:
    """A pipeline with a wake event a test can wait on."""

    def __init__(self, history=None, engine=None, **more) -> None:
        self.woken = threading.Condition()
        self.results = []
        self.sources = []
        self.pipeline = Pipeline(
            product="bolts",
            history=history,
            engine=engine or FakeEngine(),
            on_wake=self._wake,
            on_result=lambda result, frame: self.results.append((result, frame)),
            **more,
        )

    def source(self, **kind) -> FakeSource:
        """A source whose reads end with the test."""
        source = FakeSource(**kind)
        self.sources.append(source)
        return source

    def _wake(self) -> None:
        with self.woken:
            self.woken.notify_all()

    def wait(self, condition, limit_s: float = 20.0):
        until = time.monotonic() + limit_s
        with self.woken:
            while not (value := condition()):
                assert time.monotonic() < until, self.pipeline.stats()
                self.woken.wait(0.05)
            return value


@pytest.fixture
def bench(tmp_path):
    history = History(f"sqlite:///{tmp_path / 'history.sqlite'}")
    bench = Bench(history)
    bench.history = history
    yield bench
    for source in bench.sources:
        source.freed.set()
    bench.pipeline.stop()
    history.close()
    names = [t.name for t in threading.enumerate()]
    assert not {"inference", "recorder", "capture", "camera watchdog"} & set(names), names


def test_a_file_source_loses_no_picture_and_ends(bench):
    source = bench.source(live=False)
    for number in range(40):
        source.put(picture(100 + 3 * number), part_id=f"p{number}", path=f"/x/p{number}.png")
    source.put(None)
    bench.pipeline.start(source)
    bench.wait(lambda: bench.pipeline.stats().ended)
    stats = bench.pipeline.stats()
    assert (stats.inspected, stats.skipped, stats.lost) == (40, 0, 0)
    assert stats.verdicts == {"OK": 27, "NG": 13, "CHECK": 0}
    assert stats.part_verdicts == stats.verdicts
    assert stats.model_ids == ("model-a",)
    assert stats.first_verdict_s is not None
    assert [frame.path for _, frame in bench.results] == [f"/x/p{n}.png" for n in range(40)]
    rows = bench.history.query()
    assert [row.part_id for row in rows] == [f"p{n}" for n in reversed(range(40))]
    assert len(bench.pipeline.parts()) == 20
    assert bench.pipeline.parts()[0].part_id == "p39"


def test_a_live_source_skips_what_the_model_cannot_follow(bench):
    gate = threading.Semaphore(0)
    engine = FakeEngine()
    engine.before = gate.acquire
    bench.pipeline.set_engine(engine)
    source = bench.source(live=True)
    bench.pipeline.start(source)
    source.put(picture())
    bench.wait(lambda: source.items.empty())
    for number in range(5):
        source.put(picture(seed=number + 1))
    bench.wait(lambda: bench.pipeline.stats().skipped == 4)
    gate.release(2)
    bench.wait(lambda: bench.pipeline.stats().inspected == 2)
    assert bench.pipeline.latest().frame.index == 5
    assert bench.pipeline.latest().result.verdict is Verdict.OK
    engine.before = lambda: None


def test_without_a_model_nothing_is_ok(bench):
    bench.pipeline.set_engine(None)
    source = bench.source(live=True)
    source.put(picture())
    bench.pipeline.start(source)
    shown = bench.wait(bench.pipeline.latest)
    assert shown.result.verdict is Verdict.CHECK
    assert shown.result.reason.code is ReasonCode.NO_MODEL
