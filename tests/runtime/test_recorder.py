import threading
from datetime import datetime

import pytest

from inspector_gui.core.result import ReasonCode
from inspector_gui.runtime.history import History
from inspector_gui.runtime.pipeline_stats import RunningStats
from inspector_gui.runtime.recorder import BEHIND, MOST_PICTURES_WAITING, Recorder
from tests.runtime.test_history import frame, result

NOW = datetime.now().astimezone()


def errors_of(stats):
    frozen = stats.freeze(
        source_name="", picture_state="", ended=False, lost=0, unrecorded=0, stuck_readers=0
    )
    return frozen.errors


@pytest.fixture
def history(tmp_path):
    history = History(f"sqlite:///{tmp_path / 'history.sqlite'}")
    yield history
    history.close()


def test_everything_put_in_is_written_in_order(history):
    recorder = Recorder(history, RunningStats())
    recorder.start()
    for number in range(500):
        recorder.put(result("OK", f"p{number:03d}"), frame())
    recorder.stop(20)
    assert (recorder.waiting, recorder.lost) == (0, 0)
    rows = history.query(limit=1000)
    assert [row.part_id for row in rows] == [f"p{number:03d}" for number in reversed(range(500))]


def test_a_verdict_after_the_end_counts_as_lost(history):
    recorder = Recorder(history, RunningStats())
    recorder.start()
    recorder.put(result("OK", "in time"), frame())
    recorder.stop(20)
    recorder.put(result("OK", "late"), frame())
    assert (recorder.waiting, recorder.lost) == (0, 1)
    assert [row.part_id for row in history.query()] == ["in time"]


def test_a_part_that_nobody_counted_is_still_a_part(history):
    recorder = Recorder(history, RunningStats())
    recorder.start()
    recorder.put(result("NG", "p1"), frame())
    recorder.stop(20)
    assert [verdict for verdict, _ in history.part_verdicts()] == ["NG"]


def test_a_slow_disk_costs_pictures_not_verdicts_and_is_said(history, monkeypatch):
    stats = RunningStats()
    gate, told = threading.Event(), []
    write = history.append
    monkeypatch.setattr(history, "append", lambda entry: (gate.wait(), write(entry))[1])
    recorder = Recorder(history, stats)
    recorder.start()
    raised = stats.raise_error
    monkeypatch.setattr(
        stats,
        "raise_error",
        lambda stage, text, about="": (told.append(text), raised(stage, text, about))[1],
    )
    for number in range(BEHIND + 50):
        recorder.put(result("NG", f"p{number}", at=NOW), frame())
    assert recorder.waiting == BEHIND + 50
    gate.set()
    recorder.stop(30)
    rows = history.query(limit=1000)
    assert len(rows) == BEHIND + 50
    kept = sum(row.capture is not None for row in rows)
    assert MOST_PICTURES_WAITING <= kept < BEHIND
    assert any("too slow to keep every picture" in text for text in told)
    assert recorder.lost == 0


def test_a_picture_that_cannot_be_kept_is_said_until_one_is_kept(history, tmp_path):
    stats = RunningStats()
    (tmp_path / "captures").write_text("in the way")
    recorder = Recorder(history, stats)
    recorder.start()
    recorder.put(result("NG", "a"), frame())
    recorder.stop(20)
    (error,) = errors_of(stats)
    assert error.stage == "history"
    assert "pictures cannot be kept" in error.message
    assert history.query()[0].reason_code == ReasonCode.CLASS_OVER_LIMIT


@pytest.mark.parametrize("name", ["teil\udcff", "teil\0"])
def test_a_file_name_that_is_no_text_costs_no_verdict(history, name):
    recorder = Recorder(history, RunningStats())
    recorder.start()
    recorder.put(result("NG", name), frame(path=f"/pictures/{name}.png"))
    recorder.put(result("OK", "next"), frame())
    recorder.stop(20)
    assert (recorder.waiting, recorder.lost) == (0, 0)
    assert [row.part_id for row in history.query()] == ["next", "teil?"]


def test_an_unexpected_error_of_the_database_costs_no_verdict(history, monkeypatch):
    stats = RunningStats()
    flush, failures = history.flush, iter([TypeError("a bug"), KeyError("another")])

    def sometimes() -> None:
        for failure in failures:
            raise failure
        flush()

    monkeypatch.setattr(history, "flush", sometimes)
    recorder = Recorder(history, stats)
    recorder.start()
    recorder.put(result(), frame())
    recorder.stop(20)
    assert (recorder.waiting, recorder.lost) == (0, 0)
    assert len(history.query()) == 1


def test_nothing_is_held_back_for_long(history):
    recorder = Recorder(history, RunningStats())
    recorder.start()
    recorder.put(result(), frame())
    waited = threading.Event()
    for _ in range(200):
        if not recorder.waiting:
            break
        waited.wait(0.05)
    assert recorder.waiting == 0
    recorder.stop(5)
