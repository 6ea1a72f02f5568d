import threading
import time
from datetime import datetime

import numpy as np
import pytest

from inspector_gui.core.compose import View
from inspector_gui.core.frame import Frame
from inspector_gui.core.result import ReasonCode, Verdict
from inspector_gui.runtime.history import History, HistoryError
from inspector_gui.runtime.inspection import Inspection
from inspector_gui.runtime.pipeline import Pipeline
from inspector_gui.runtime.sources import DamagedPictureError, SourceError
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
    ours = {"inference", "composer", "recorder", "capture", "camera watchdog"}
    for thread in threading.enumerate():
        if thread.name in ours:
            thread.join(10)  # a read that hung has only just been let go of
    assert not ours & {thread.name for thread in threading.enumerate()}


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
    bench.wait(lambda: bench.pipeline.latest().frame.index == 5)
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


def shown_code(bench):
    shown = bench.pipeline.latest()
    return None if shown is None else shown.result.reason.code


def feed_until(bench, source, condition, **kind):
    """Keep a live source alive, as a camera is, until something has happened."""
    number = 0

    def look():
        nonlocal number
        number += 1
        source.put(picture(seed=number), **kind)
        return condition()

    return bench.wait(look)


def test_an_unplugged_camera_shows_no_picture_and_comes_back(bench):
    source = bench.source(live=True)
    bench.pipeline.start(source)
    feed_until(bench, source, lambda: shown_code(bench) is ReasonCode.BELOW_LIMIT)
    source.refuse.append("there is no camera")
    source.put(SourceError("the cable is out"))
    bench.wait(lambda: shown_code(bench) is ReasonCode.NO_PICTURE)
    stats = bench.pipeline.stats()
    assert stats.picture_state == "no_picture"
    assert [error.stage for error in stats.errors] == ["camera"]
    bench.wait(lambda: "there is no camera" in str(bench.pipeline.stats().errors))
    feed_until(bench, source, lambda: shown_code(bench) is ReasonCode.BELOW_LIMIT)
    stats = bench.pipeline.stats()
    assert stats.errors == ()
    assert stats.picture_state == "live"
    assert stats.verdicts["CHECK"] == 1  # one outage, one verdict
    assert source.log.count("close") == source.log.count("open") - 1


def test_a_read_that_hangs_is_left_behind_and_the_camera_opened_again(bench):
    source = bench.source(live=True)
    bench.pipeline.start(source)
    feed_until(bench, source, lambda: shown_code(bench) is ReasonCode.BELOW_LIMIT)
    bench.wait(lambda: shown_code(bench) is ReasonCode.NO_PICTURE)
    bench.wait(lambda: bench.pipeline.stats().stuck_readers == 1)
    assert source.log.count("open") == 1  # no second reader while the first one hangs
    feed_until(bench, source, lambda: shown_code(bench) is ReasonCode.BELOW_LIMIT)
    assert source.log.count("open") == 2
    assert bench.pipeline.stats().stuck_readers == 0


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("camera:C920", "check its cable"),
        ("http://10.0.0.7/video", "check the network"),
        ("demo", "this PC is too busy"),
    ],
)
def test_the_advice_about_a_silent_source_fits_its_kind(bench, name, advice):
    source = bench.source(live=True, name=name)
    source.put(picture())
    bench.pipeline.start(source)
    bench.wait(lambda: shown_code(bench) is ReasonCode.NO_PICTURE)
    (error,) = [e for e in bench.pipeline.stats().errors if e.stage == "camera"]
    assert advice in error.message
    assert ("cable" in error.message) is name.startswith("camera:")


def test_stop_does_not_wait_for_a_read_that_hangs(bench):
    source = bench.source(live=True)
    bench.pipeline.start(source)
    bench.wait(lambda: source.log == ["open"])
    began = time.monotonic()
    bench.pipeline.stop(timeout_s=1.0)
    assert time.monotonic() - began < 3.0
    left = [thread for thread in threading.enumerate() if thread.name == "capture"]
    assert [thread.daemon for thread in left] == [True]
    source.freed.set()
    left[0].join()


def test_a_late_answer_of_the_earlier_source_is_recorded_but_not_shown(bench):
    entered, gate = threading.Event(), threading.Event()
    engine = FakeEngine()
    engine.before = lambda: (entered.set(), gate.wait())
    bench.pipeline.set_engine(engine)
    first, second = bench.source(live=True, name="one"), bench.source(live=True, name="two")
    first.put(picture())
    bench.pipeline.start(first)
    entered.wait()
    bench.pipeline.set_source(second)
    gate.set()
    bench.wait(lambda: bench.pipeline.stats().inspected == 1)
    assert bench.pipeline.latest() is None
    assert bench.pipeline.parts() == ()
    second.put(picture())
    shown = bench.wait(bench.pipeline.latest)
    assert shown.frame.source == "two"
    assert {frame.source for _, frame in bench.results} == {"one", "two"}


def test_a_model_is_swapped_between_two_frames(bench):
    entered, gate = threading.Event(), threading.Event()
    old = FakeEngine("old")
    old.before = lambda: (entered.set(), gate.wait())
    bench.pipeline.set_engine(old)
    source = bench.source(live=True)
    source.put(picture())
    bench.pipeline.start(source)
    entered.wait()
    bench.pipeline.set_engine(FakeEngine("new"))
    gate.set()
    bench.wait(lambda: bench.pipeline.stats().inspected == 1)
    assert bench.pipeline.latest() is None  # the old model's late answer
    source.put(picture())
    assert bench.wait(bench.pipeline.latest).result.model_id == "new"
    assert bench.pipeline.stats().model_ids == ("old", "new")


def test_a_part_judged_while_the_model_is_swapped_is_not_missing(bench):
    entered, gate = threading.Event(), threading.Event()
    old = FakeEngine("old")
    old.before = lambda: (entered.set(), gate.wait())
    bench.pipeline.set_engine(old)
    source = bench.source(live=False)
    source.put(picture(), "first", "/a.png")
    source.put(picture(), "second", "/b.png")
    source.put(None)
    bench.pipeline.start(source)
    entered.wait()
    bench.pipeline.set_engine(FakeEngine("new"))
    gate.set()
    bench.wait(lambda: bench.pipeline.stats().ended)
    parts = [(part.part_id, part.result.model_id) for part in bench.pipeline.parts()]
    assert parts == [("second", "new"), ("first", "old")]
    assert sum(bench.pipeline.stats().part_verdicts.values()) == 2


def test_the_history_knows_the_parts_as_they_were_counted(bench):
    seen = ["a", "a", "b", "", "a", "c", "b", "b"]  # some of them a second time
    levels = [100, 200, 100, 200, 100, 200, 100, 100]
    source = bench.source(live=False)
    for part, level in zip(seen, levels, strict=True):
        source.put(picture(level), part_id=part, path=f"/x/{part}.png")
    source.put(None)
    bench.pipeline.start(source)
    bench.wait(lambda: bench.pipeline.stats().ended)
    counted = bench.pipeline.stats().part_verdicts
    bench.pipeline.stop()
    told = [verdict for verdict, _ in bench.history.part_verdicts()]
    assert told == ["NG", "OK", "OK", "NG", "OK"]
    assert counted == {verdict: told.count(verdict) for verdict in ("OK", "NG", "CHECK")}


def test_a_model_that_fails_gives_check_with_the_reason_and_recovers(bench):
    engine = FakeEngine()

    def fail():
        raise ValueError("the model gives 3 scores for 2 classes")

    engine.before = fail
    bench.pipeline.set_engine(engine)
    source = bench.source(live=True)
    source.put(picture())
    bench.pipeline.start(source)
    shown = bench.wait(bench.pipeline.latest)
    assert shown.result.verdict is Verdict.CHECK
    assert "3 scores for 2 classes" in shown.result.reason.text
    assert [error.stage for error in bench.pipeline.stats().errors] == ["inference"]
    engine.before = lambda: None
    feed_until(bench, source, lambda: shown_code(bench) is ReasonCode.BELOW_LIMIT)
    assert bench.pipeline.stats().errors == ()


def test_stale_and_frozen_pictures_are_never_judged(bench):
    source = bench.source(live=True, sensor=True)
    source.put(picture(), age_s=0.6)
    bench.pipeline.start(source)
    bench.wait(lambda: shown_code(bench) is ReasonCode.STALE)
    same = picture(seed=9)

    def look():
        source.put(same)
        return shown_code(bench) is ReasonCode.FROZEN

    bench.wait(look)
    assert bench.pipeline.stats().picture_state == "frozen"


def test_a_damaged_picture_is_listed_and_the_rest_goes_on(bench):
    source = bench.source(live=False)
    source.put(picture(), part_id="a", path="/x/a.png")
    source.put(DamagedPictureError("b.png is cut off before its end", "/x/b.png", "b", 1))
    source.put(picture(), part_id="c", path="/x/c.png")
    source.put(None)
    bench.pipeline.start(source)
    bench.wait(lambda: bench.pipeline.stats().ended)
    assert [(f.path, r.verdict.value) for r, f in bench.results] == [
        ("/x/a.png", "OK"),
        ("/x/b.png", "CHECK"),
        ("/x/c.png", "OK"),
    ]
    assert bench.results[1][0].reason.text == "b.png is cut off before its end"
    assert bench.history.query(part_id="b")[0].verdict == "CHECK"


def test_a_resting_part_is_recorded_once_and_waits_for_a_model(bench):
    bench.pipeline.set_engine(None)
    source = bench.source(live=True)
    bench.pipeline.start(source)
    feed_until(bench, source, bench.pipeline.parts)
    assert bench.pipeline.stats().part_verdicts == {"OK": 0, "NG": 0, "CHECK": 1}
    bench.pipeline.set_engine(FakeEngine())
    feed_until(bench, source, lambda: bench.pipeline.parts()[0].result.model_id)
    assert bench.pipeline.stats().part_verdicts == {"OK": 1, "NG": 0, "CHECK": 0}
    (part,) = bench.pipeline.parts()
    assert part.thumbnail.shape == (48, 64, 3)
    assert part.part_id == part.result.part_id
    bench.pipeline.stop()
    assert [verdict for verdict, _ in bench.history.part_verdicts()] == ["OK"]


def test_the_picture_is_composed_for_the_view_also_while_nothing_comes(bench):
    source = bench.source(live=False)
    source.put(picture(), part_id="a", path="/x/a.png")
    source.put(None)
    bench.pipeline.set_view(View(width=200, height=100))
    bench.pipeline.start(source)
    bench.wait(lambda: bench.pipeline.stats().ended)
    shown = bench.pipeline.latest()
    assert shown.picture.shape == (100, 200, 3)
    assert shown.picture.flags.c_contiguous
    bench.pipeline.set_view(View(width=80, height=60, zoom=2.0))
    again = bench.wait(lambda: (s := bench.pipeline.latest()) is not shown and s)
    assert again.picture.shape == (60, 80, 3)
    assert again.result is shown.result


def test_a_history_that_cannot_write_loses_nothing(bench, monkeypatch):
    whole = bench.history.flush
    monkeypatch.setattr(bench.history, "flush", _full_disk)
    source = bench.source(live=False)
    for number in range(5):
        source.put(picture(), part_id=f"p{number}", path=f"/x/p{number}.png")
    source.put(None)
    bench.pipeline.start(source)
    bench.wait(lambda: bench.pipeline.stats().errors)
    stats = bench.pipeline.stats()
    assert (stats.inspected, stats.unrecorded, stats.ended) == (5, 5, False)
    assert stats.errors[0].stage == "history"
    monkeypatch.setattr(bench.history, "flush", whole)
    bench.wait(lambda: bench.pipeline.stats().ended)
    bench.wait(lambda: not bench.pipeline.stats().errors)
    assert len(bench.history.query()) == 5


def test_what_can_never_be_written_counts_as_lost(bench, monkeypatch):
    monkeypatch.setattr(bench.history, "flush", _full_disk)
    source = bench.source(live=False)
    source.put(picture(), part_id="a", path="/x/a.png")
    source.put(None)
    bench.pipeline.start(source)
    bench.wait(lambda: bench.pipeline.stats().errors)
    bench.pipeline.stop(timeout_s=1.0)
    assert bench.pipeline.stats().lost == 1
    monkeypatch.undo()


def _full_disk():
    raise HistoryError("the history cannot be written: the disk is full")


def test_times_from_camera_to_verdict_and_to_the_screen(bench):
    source = bench.source(live=True)
    source.put(picture(), age_s=0.1)
    bench.pipeline.start(source)
    bench.pipeline.painted(bench.wait(bench.pipeline.latest))
    stats = bench.pipeline.stats()
    assert set(stats.latency_ms) == {"p50", "p95", "p99", "max"}
    assert 100 <= stats.latency_ms["p50"] <= stats.paint_ms["p50"]


def test_a_file_source_that_cannot_be_read_ends_with_the_reason(bench):
    source = bench.source(live=False)
    source.refuse.append("the folder holds no picture")
    bench.pipeline.start(source)
    bench.wait(lambda: bench.pipeline.stats().ended)
    stats = bench.pipeline.stats()
    assert [error.message for error in stats.errors] == ["the folder holds no picture"]
    assert stats.picture_state == "no_picture"
    assert source.log == ["open", "close"]


def test_a_waiting_file_source_lets_go_when_another_is_chosen(bench):
    entered, gate = threading.Event(), threading.Event()
    engine = FakeEngine()
    engine.before = lambda: (entered.set(), gate.wait())
    bench.pipeline.set_engine(engine)
    first, second = bench.source(live=False, name="one"), bench.source(live=False, name="two")
    for number in range(10):
        first.put(picture(), part_id=f"a{number}", path=f"/x/a{number}.png")
    second.put(picture(), part_id="b", path="/x/b.png")
    second.put(None)
    bench.pipeline.start(first)
    entered.wait()
    bench.pipeline.set_source(second)
    gate.set()
    bench.wait(lambda: bench.pipeline.stats().ended)
    assert [frame.path for _, frame in bench.results] == ["/x/a0.png", "/x/b.png"]
    stats = bench.pipeline.stats()
    assert (sum(stats.verdicts.values()), sum(stats.source_verdicts.values())) == (2, 1)
    assert [record.part_id for record in bench.pipeline.parts()] == ["b"]


def test_many_changes_of_source_leave_no_thread_behind(bench):
    for number in range(30):
        source = bench.source(live=number % 2 == 0)
        source.put(picture(seed=number), part_id=str(number), path=f"/x/{number}.png")
        source.put(None)
        bench.pipeline.set_source(source)
    bench.wait(lambda: bench.pipeline.stats().ended)
    assert bench.pipeline.latest().frame.part_id == "29"
    bench.wait(lambda: threading.active_count() <= 4)
    assert bench.pipeline.stats().stuck_readers == 0


def test_a_video_has_the_same_parts_however_fast_it_is_inspected():
    scenes = [np.full((48, 64, 3), level, np.uint8) for level in (60, 200, 120)]
    for scene in scenes:
        scene[10:30, 10:30] = 255 - scene[10:30, 10:30]
    inspection = Inspection("plate", live=False, sensor=False, part_mode="settle")
    parts = []
    for index in range(36):  # all at once: by the clock nothing ever comes to rest
        taken = Frame(scenes[index // 12], index, 1000, datetime.now().astimezone(), "a video")
        parts.append(inspection.judge(taken, None, 1000)[1].part_id)
    assert len(set(filter(None, parts))) == 3
