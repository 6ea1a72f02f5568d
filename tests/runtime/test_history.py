import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import numpy as np
import pytest

from inspector_gui.core.frame import Frame
from inspector_gui.core.picture_file import read_picture
from inspector_gui.core.result import InspectionResult, Reason, ReasonCode, Verdict
from inspector_gui.runtime.captures import CaptureLimits
from inspector_gui.runtime.history import Entry, History, HistoryError

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def frame(path=None, seed=0) -> Frame:
    image = np.random.default_rng(seed).integers(0, 255, (30, 40, 3)).astype(np.uint8)
    return Frame(image=image, index=7, captured_at=0, wall_time=NOON, source="demo", path=path)


def result(verdict="OK", part="p1", at=NOON, model="m1", code=None) -> InspectionResult:
    code = code or {"OK": "below_limit", "NG": "class_over_limit", "CHECK": "unsure"}[verdict]
    values = {"score": 0.5, "limit": 0.4, "low": 0.3, "high": 0.6, "class_name": "hole"}
    return InspectionResult(
        result_id=uuid4().hex,
        frame_index=7,
        part_id=part,
        product="bolts",
        model_id=model,
        created=at,
        verdict=Verdict(verdict),
        reason=Reason.of(ReasonCode(code), **values),
        defect_score=0.5,
        class_name="hole",
        times_ms={"infer": 12.3456},
        configuration_id="abc",
        mask=np.zeros((4, 4), np.uint8),
    )


@pytest.fixture
def history(tmp_path):
    history = History(f"sqlite:///{tmp_path / 'history.sqlite'}", limits=CaptureLimits(ok_sample=3))
    yield history
    history.close()


def test_a_result_comes_back_as_it_was_given(history):
    given = result("NG")
    history.record(given, frame(path="/x/späh 'n.png"))
    (row,) = history.query()
    assert row.result_id == given.result_id
    assert (row.part_id, row.product, row.model_id) == ("p1", "bolts", "m1")
    assert (row.verdict, row.score, row.class_name) == ("NG", 0.5, "hole")
    assert (row.reason_code, row.reason_text) == ("class_over_limit", "hole 0.50, limit 0.40")
    assert row.created == NOON
    assert row.times_ms == {"infer": 12.346}
    assert (row.frame_index, row.source, row.path) == (7, "demo", "/x/späh 'n.png")
    assert row.configuration_id == "abc"
    assert (row.capture, row.disputed_label) == (None, None)


def test_the_table_speaks_opc(history, tmp_path):
    history.record(result(), frame())
    history.flush()
    with sqlite3.connect(tmp_path / "history.sqlite") as database:
        names = {row[1] for row in database.execute("PRAGMA table_info(results)")}
        (mode,) = database.execute("PRAGMA journal_mode").fetchone()
    database.close()
    assert mode == "wal"
    assert names >= {
        "resultId", "partId", "jobId", "internalRecipeId", "internalConfigurationId",
        "creationTime", "processingTimes", "resultState",
    }  # fmt: skip


def test_queries_choose_and_page(history):
    for number in range(10):
        verdict = ("OK", "NG", "CHECK")[number % 3]
        at = NOON + timedelta(minutes=number)
        history.record(result(verdict, f"p{number}", at, model=f"m{number % 2}"), frame())
    ids = [row.part_id for row in history.query()]
    assert ids == [f"p{number}" for number in reversed(range(10))]
    assert [row.part_id for row in history.query(limit=2, offset=3)] == ["p6", "p5"]
    assert [row.part_id for row in history.query(verdict="NG")] == ["p7", "p4", "p1"]
    assert [row.part_id for row in history.query(verdict=Verdict.NG, model_id="m0")] == ["p4"]
    since, until = NOON + timedelta(minutes=2), NOON + timedelta(minutes=4)
    assert [row.part_id for row in history.query(since=since, until=until)] == ["p3", "p2"]
    assert [row.part_id for row in history.query(part_id="p5")] == ["p5"]
    assert history.counts() == {"OK": 4, "NG": 3, "CHECK": 3}
    assert history.counts(since=NOON + timedelta(minutes=9)) == {"OK": 1}


def test_the_last_word_about_a_result_counts(history):
    given = result("NG")
    history.record(given, frame())
    history.record(result("OK", "p2"), frame())
    history.record_dispute(given.result_id, "good", "Ada")
    history.record_dispute(given.result_id, "stain", "Bo")
    (row,) = history.query(disputed=True)
    assert (row.disputed_label, row.disputed_by) == ("stain", "Bo")
    assert [row.part_id for row in history.query(disputed=False)] == ["p2"]


def test_what_is_taken_back_leaves_what_was_said_before(history):
    given = result("NG")
    history.record(given, frame())
    for label, who in (("good", "Ada"), ("stain", "Bo")):
        history.record_dispute(given.result_id, label, who)
    history.withdraw_dispute(given.result_id, "Bo")
    (row,) = history.query(disputed=True)
    assert (row.disputed_label, row.disputed_by) == ("good", "Ada")
    history.withdraw_dispute(given.result_id, "Bo")
    assert history.query(disputed=True) == []
    assert history.dispute_of(given.result_id) is None
    history.withdraw_dispute(given.result_id, "Bo")
    history.record_dispute(given.result_id, "crack", "Cy")
    assert history.dispute_of(given.result_id) == ("crack", "Cy")


def test_of_parts_long_gone_one_row_of_each_verdict_stays(tmp_path):
    address = f"sqlite:///{tmp_path / 'history.sqlite'}"
    history = History(address)
    old = datetime.now().astimezone() - timedelta(days=5)
    said = ["OK", "OK", "NG", "OK", "NG", "NG", "OK"]
    given = [result(v, "p1", old + timedelta(seconds=n)) for n, v in enumerate(said)]
    given += [result("OK", "p2", old + timedelta(minutes=1))]
    given += [result("OK", "p3", datetime.now().astimezone()) for _ in range(4)]
    for one in given:
        history.append(Entry(one, "camera", None, None))
    history.record_dispute(given[1].result_id, "stain", "Ada")
    history.flush()
    before = history.part_counts()
    history.sweep()
    rows = history.query()
    kept = [row.result_id for row in reversed(rows) if row.part_id == "p1"]
    assert kept == [given[n].result_id for n in (1, 5, 6)]
    assert [sum(row.part_id == part for row in rows) for part in ("p2", "p3")] == [1, 4]
    assert history.part_counts() == before
    history.close()


def test_a_full_disk_does_not_hide_what_was_written_before(history, monkeypatch):
    history.record(result("NG"), frame())
    history.flush()
    history.append(Entry(result("OK", "p2"), "camera", None, None))

    def full():
        raise HistoryError("the history cannot be written: the disk is full")

    monkeypatch.setattr(history, "flush", full)
    assert [row.part_id for row in history.query()] == ["p1"]


def test_a_dispute_may_overtake_its_result(history):
    given = result("NG")
    history.record_dispute(given.result_id, "good", "Ada")
    history.record(given, frame())
    assert history.query()[0].disputed_label == "good"


def test_pictures_are_kept_by_the_rule(history, tmp_path):
    kept = []
    for part in range(6):
        for _ in range(2):  # each part is seen twice
            for verdict in ("OK", "NG", "CHECK"):
                history.record(result(verdict, f"{verdict}{part}"), frame(seed=part))
    history.record(result("CHECK", "x", code="frozen"), frame())
    history.record(result("NG", ""), frame())
    history.record(result("NG", "file"), frame(path="/x/a.png"))
    rows = history.query()
    kept = sorted(row.part_id for row in rows if row.capture)
    assert kept == sorted(
        [f"NG{n}" for n in range(6)] + [f"CHECK{n}" for n in range(6)] + ["OK0", "OK3"]
    )
    one = next(row for row in rows if row.part_id == "NG4" and row.capture)
    assert (read_picture(one.capture) == frame(seed=4).image).all()
    assert one.capture.is_relative_to(tmp_path / "captures")


def test_without_a_model_some_pictures_are_kept_until_they_are_labelled(tmp_path):
    def parts(history, first):
        for part in range(first, first + 5):
            judged = result("CHECK", f"p{part}", model="", code="no_model")
            for _ in range(2):  # one picture per part
                history.record(replace(judged, result_id=uuid4().hex), frame(seed=part))
        return [row for row in history.query(captured=True) if not row.disputed_label]

    address, limits = f"sqlite:///{tmp_path / 'history.sqlite'}", CaptureLimits(unjudged=3)
    history = History(address, limits=limits)
    kept = parts(history, 0)
    assert sorted(row.part_id for row in kept) == ["p0", "p1", "p2"]
    assert {row.score_text for row in kept} == {"–"}
    history.record_dispute(kept[0].result_id, "good", "07")
    assert len(parts(history, 10)) == 3
    history.close()
    again = History(address, limits=limits)  # what waits is known after a restart
    assert len(parts(again, 20)) == 3
    again.close()


def test_a_kept_picture_that_is_deleted_makes_room_for_another(tmp_path):
    limits = CaptureLimits(unjudged=2, total_bytes=1)
    history = History(f"sqlite:///{tmp_path / 'history.sqlite'}", limits=limits)
    for number in range(4):
        history.record(result("CHECK", f"p{number}", model="", code="no_model"), frame(seed=number))
        history.flush()
        history.sweep()
        assert not [row for row in history.query() if row.capture]
    assert (
        history.entry(result("CHECK", "p9", model="", code="no_model"), frame()).picture is not None
    )
    history.close()


def test_old_pictures_make_room_and_disputed_ones_stay(tmp_path):
    limits = CaptureLimits(total_bytes=30_000)
    history = History(f"sqlite:///{tmp_path / 'history.sqlite'}", limits=limits)
    now = datetime.now().astimezone()
    given = [result("NG", f"p{n}", now + timedelta(milliseconds=n)) for n in range(20)]
    for number, one in enumerate(given):
        history.record(one, frame(seed=number))
    history.record_dispute(given[1].result_id, "good", "Ada")
    history.flush()
    history.sweep()
    kept = [row.part_id for row in reversed(history.query()) if row.capture]
    sizes = [p.stat().st_size for p in (tmp_path / "captures").rglob("*.png")]
    assert len(sizes) == len(kept)
    assert 20_000 < sum(sizes) <= 30_000
    assert kept[0] == "p1"
    assert kept[1:] == [f"p{n}" for n in range(20 - len(kept) + 1, 20)]
    assert len(history.query()) == 20
    history.close()


def test_pictures_beyond_their_age_go_by_days_with_pictures(tmp_path):
    address = f"sqlite:///{tmp_path / 'history.sqlite'}"
    history = History(address, limits=CaptureLimits(age_days=3))
    now = datetime.now().astimezone()
    for days in (100, 31, 29, 0, -4000):  # the last: a clock that has jumped for a moment
        history.record(result("NG", f"{days}", now - timedelta(days=days)), frame())
    history.flush()
    history.sweep()
    assert sorted(row.part_id for row in history.query() if row.capture) == ["-4000", "0", "29"]
    history.close()


def test_a_picture_that_cannot_be_kept_does_not_cost_the_verdict(history, tmp_path):
    (tmp_path / "captures").write_text("in the way")
    trouble = history.append(history.entry(result("NG"), frame()))
    assert trouble is not None
    assert "cannot be kept" in trouble
    assert [row.verdict for row in history.query()] == ["NG"]


@pytest.mark.parametrize("damage", ["noise", "head", "catalogue", "text"])
def test_a_damaged_history_is_set_aside_and_said_so(tmp_path, damage):
    file = tmp_path / "history.sqlite"
    history = History(f"sqlite:///{file}")
    for _ in range(200):
        history.record(result(), frame())
    history.close()
    data = bytearray(file.read_bytes())
    noise = np.random.default_rng(1).bytes(len(data))
    if damage == "noise":
        data[:] = noise
    elif damage == "head":
        data[4096:12288] = noise[:8192]
    elif damage == "catalogue":  # the names of the tables, in the last bytes of the first page
        data[3700:3900] = b"\xfa" * 200
    else:
        data[:] = b"hello"
    file.write_bytes(data)
    again = History(f"sqlite:///{file}")
    assert len(again.notices) == 1
    assert again.query() == []
    again.record(result(), frame())
    assert len(again.query()) == 1
    again.close()
    (aside,) = tmp_path.glob("history.sqlite.corrupt.*")
    assert aside.read_bytes() == bytes(data)


def test_a_database_of_other_columns_is_set_aside(tmp_path):
    file = tmp_path / "history.sqlite"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE results (id INTEGER)")
        other.commit()
    history = History(f"sqlite:///{file}")
    history.record(result(), frame())
    assert len(history.query()) == 1
    assert "set aside" in history.notices[0]
    history.close()


def test_a_folder_in_the_place_of_the_history_is_set_aside(tmp_path):
    file = tmp_path / "history.sqlite"
    (file / "inside").mkdir(parents=True)
    history = History(f"sqlite:///{file}")
    history.record(result(), frame())
    assert len(history.query()) == 1
    history.close()
    (aside,) = tmp_path.glob("history.sqlite.corrupt.*")
    assert (aside / "inside").is_dir()


def test_damage_while_running_costs_no_pending_verdict(tmp_path):
    file = tmp_path / "history.sqlite"
    history = History(f"sqlite:///{file}")
    for _ in range(50):
        history.record(result(), frame())
    history.flush()
    history._engine.dispose()
    for side in tmp_path.glob("history.sqlite-*"):
        side.unlink()
    file.write_bytes(os.urandom(20_000))
    history.record(result(part="pending"), frame())
    with pytest.raises(HistoryError):
        history.flush()
    history.flush()
    assert [row.part_id for row in history.query()] == ["pending"]
    assert len(history.notices) == 1
    history.close()


def test_a_history_that_cannot_be_made_says_why(tmp_path):
    (tmp_path / "folder").write_text("a file")
    with pytest.raises(HistoryError, match="cannot be opened"):
        History(f"sqlite:///{tmp_path / 'folder' / 'history.sqlite'}")


def test_a_locked_history_keeps_what_it_could_not_write(history, tmp_path, monkeypatch):
    monkeypatch.setattr("inspector_gui.runtime.history_tables.BUSY_TIMEOUT_MS", 1, raising=True)
    other = sqlite3.connect(tmp_path / "history.sqlite", isolation_level=None)
    history._engine.dispose()
    other.execute("BEGIN IMMEDIATE")
    history.record(result(), frame())
    with pytest.raises(HistoryError, match="locked"):
        history.flush()
    other.execute("ROLLBACK")
    other.close()
    assert len(history.query()) == 1


def test_folders_with_odd_names(tmp_path):
    folder = tmp_path / "Prüfung 检查 it's 100%#?"
    history = History(f"sqlite:///{folder / 'history.sqlite'}")
    history.record(result("NG"), frame())
    assert history.query()[0].capture.is_file()
    history.close()
    assert (folder / "history.sqlite").is_file()


def test_part_verdicts_are_the_worst_in_the_order_of_time(tmp_path) -> None:
    history = History(f"sqlite:///{tmp_path / 'h.sqlite'}")
    start = datetime(2026, 3, 4, 12, tzinfo=UTC)
    said = {"a": Verdict.NG, "b": Verdict.OK, "a ": Verdict.OK, "": Verdict.CHECK}
    for minute, (part, verdict) in enumerate([*said.items(), ("c", Verdict.CHECK)]):
        result = InspectionResult(
            uuid4().hex, minute, part.strip(), "plate", "m", start + timedelta(minutes=minute),
            verdict, Reason.of(ReasonCode.DARK),
        )  # fmt: skip
        history.append(Entry(result, "t", None, None))
    found = history.part_verdicts(since=start)
    assert [verdict for verdict, _ in found] == ["OK", "NG", "CHECK"]
    assert [ended - start for _, ended in found] == [timedelta(minutes=n) for n in (1, 2, 4)]
    assert history.part_verdicts(since=start + timedelta(minutes=3)) == found[2:]
    assert history.part_verdicts(until=start) == []
    history.close()


def test_a_history_of_an_earlier_version_is_gone_on_with(tmp_path) -> None:
    file = tmp_path / "h.sqlite"
    history = History(f"sqlite:///{file}")
    history.record(result("CHECK"), frame())
    history.close()
    old = sqlite3.connect(file)
    old.execute("ALTER TABLE results DROP COLUMN partChanges")
    old.close()
    history = History(f"sqlite:///{file}")
    assert history.notices == []
    later = NOON + timedelta(minutes=1)
    history.append(history.entry(result("NG", "p2", later), frame(), [(Verdict.NG, None)]))
    history.append(history.entry(result("NG", "p2", later), frame(), []))
    assert history.part_verdicts() == [("CHECK", NOON), ("NG", later)]
    assert len(history.query()) == 3
    history.close()


def test_counted_and_uncounted_parts_stand_in_the_order_of_time(history) -> None:
    """A verdict takes the place of one that was counted, never of a part that nobody counted."""
    times = [NOON + timedelta(minutes=n) for n in range(5)]
    said = [
        ("a", "OK", [(Verdict.OK, None)]),
        ("b", "OK", None),
        ("a", "NG", [(Verdict.NG, Verdict.OK)]),
        ("c", "CHECK", None),
        ("d", "OK", [(Verdict.OK, None)]),
    ]
    for at, (part, verdict, changes) in zip(times, said, strict=True):
        history.append(history.entry(result(verdict, part, at), frame(), changes))
    expected = list(zip(["OK", "NG", "CHECK", "OK"], times[1:], strict=True))
    assert history.part_verdicts() == expected
    # The verdict that was replaced lies before this span, its place is not b's.
    assert history.part_verdicts(since=times[1]) == expected
    assert history.part_verdicts(since=times[2]) == expected[1:]


def test_rows_that_counted_a_part_outlive_the_thinning(history) -> None:
    """A part that is inspected again has its number again: its rows say the same."""
    old = datetime.now().astimezone() - timedelta(days=5)
    new, worse = [(Verdict.OK, None)], [(Verdict.NG, Verdict.OK)]
    said = [("OK", new), ("OK", []), ("NG", worse), ("OK", new), ("NG", worse), ("NG", [])]
    for second, (verdict, changes) in enumerate(said):
        given = result(verdict, "p1", old + timedelta(seconds=second))
        history.append(history.entry(given, frame(path="/x/p1.png"), changes))
    history.flush()
    before = history.part_verdicts()
    assert [verdict for verdict, _ in before] == ["NG", "NG"]
    history.sweep()
    assert history.part_verdicts() == before
    assert len(history.query()) == 5, "the frame that said nothing new is gone"
