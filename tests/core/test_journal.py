"""The journal: what is appended is there, and what was tampered with is found."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector_gui.core.annotation import Annotation, Seen
from inspector_gui.core.journal import FILE_NAME, HEAD_NAME, TORN_SUFFIX, Journal


def _line(number: int, label: str = "good", seen: Seen | None = None) -> Annotation:
    return Annotation(
        annotation_id=f"{number:032x}",
        action="add",
        picture_id=f"{number:064x}",
        label=label,
        previous_label=None,
        who="Ayşe",
        when=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        file=f"{number}.png",
        seen=seen,
    )


def _written(folder: Path, count: int = 5) -> Path:
    journal = Journal(folder / FILE_NAME)
    journal.open()
    for number in range(count):
        journal.append([_line(number)])
    journal.close()
    return journal.path


def _verify(path: Path) -> list[str]:
    return Journal(path).verify()


def test_what_was_appended_comes_back_whole(tmp_path: Path) -> None:
    seen = Seen("NG", 0.97, "crack", "abc", "cfg", 0.5, 'a "reason"\n=cmd|', "r1", {"gain": 2.0})
    journal = Journal(tmp_path / FILE_NAME)
    assert journal.open() == []
    lines = [_line(1, "Müller\n次", seen), _line(2)]
    journal.append(lines)
    journal.close()
    assert Journal(tmp_path / FILE_NAME).open(read_only=True) == lines
    assert _verify(tmp_path / FILE_NAME) == []


def test_each_line_is_json_that_carries_the_hash_of_the_one_before(tmp_path: Path) -> None:
    path = _written(tmp_path)
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert [line["line"] for line in lines] == [1, 2, 3, 4, 5]
    assert len({line["previous"] for line in lines}) == 5


def test_a_torn_last_line_is_set_aside(tmp_path: Path) -> None:
    path = _written(tmp_path)
    whole = path.read_bytes()
    with path.open("ab") as file:
        file.write(b'{"line":6,"prev')
    journal = Journal(path)
    assert len(journal.open()) == 5
    journal.append([_line(6)])
    journal.close()
    assert path.read_bytes().startswith(whole)
    assert path.with_name(FILE_NAME + TORN_SUFFIX).read_bytes() == b'{"line":6,"prev\n'
    assert _verify(path) == []


def test_a_head_that_lags_behind_is_no_fault(tmp_path: Path) -> None:
    path = _written(tmp_path, 4)
    old_head = path.with_name(HEAD_NAME).read_bytes()
    journal = Journal(path)
    journal.open()
    journal.append([_line(9)])
    journal.close()
    path.with_name(HEAD_NAME).write_bytes(old_head)
    assert _verify(path) == []


@pytest.mark.parametrize("count", [1, 3, 5])
def test_lines_cut_off_at_the_end_are_found_for_ever(tmp_path: Path, count: int) -> None:
    path = _written(tmp_path)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[: 5 - count]))
    assert _verify(path)
    journal = Journal(path)
    journal.open()
    assert journal.faults
    journal.append([_line(7)])
    journal.close()
    assert any("missing" in fault for fault in _verify(path))


def test_an_edited_last_line_is_still_found_after_more_was_written(tmp_path: Path) -> None:
    path = _written(tmp_path)
    path.write_bytes(path.read_bytes().replace(b'"file":"4.png"', b'"file":"9.png"'))
    journal = Journal(path)
    journal.open()
    journal.append([_line(7)])
    journal.close()
    assert _verify(path)


@pytest.mark.parametrize("name", [FILE_NAME, HEAD_NAME])
def test_a_deleted_file_is_found(tmp_path: Path, name: str) -> None:
    path = _written(tmp_path)
    path.with_name(name).unlink()
    assert _verify(path)


def test_alarms_are_not_repeated_at_every_opening(tmp_path: Path) -> None:
    path = _written(tmp_path)
    path.write_bytes(path.read_bytes().replace(b'"file":"2.png"', b'"file":"9.png"'))
    for _ in range(3):
        journal = Journal(path)
        opened = journal.open()
        journal.close()
    assert sum(line.action == "alarm" for line in opened) == 1


def test_an_unreadable_line_costs_only_itself(tmp_path: Path) -> None:
    path = _written(tmp_path)
    lines = path.read_bytes().splitlines(keepends=True)
    lines[2] = b"\x00" * 40 + b"\n"
    path.write_bytes(b"".join(lines))
    assert len(Journal(path).open(read_only=True)) == 4


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_every_edit_deletion_and_reordering_is_found(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = _written(tmp_path_factory.mktemp("journal"))
    original = path.read_bytes()
    lines = original.splitlines(keepends=True)
    kind = data.draw(st.sampled_from(["edit", "delete", "swap", "repeat", "cut"]))
    if kind == "edit":
        place = data.draw(st.integers(0, len(original) - 1))
        value = data.draw(st.integers(0, 255).filter(lambda v: v != original[place]))
        changed = original[:place] + bytes([value]) + original[place + 1 :]
    elif kind == "delete":
        del lines[data.draw(st.integers(0, 4))]
        changed = b"".join(lines)
    elif kind == "swap":
        first, second = data.draw(st.permutations(range(5)))[:2]
        lines[first], lines[second] = lines[second], lines[first]
        changed = b"".join(lines)
    elif kind == "repeat":
        lines.insert(data.draw(st.integers(0, 5)), lines[data.draw(st.integers(0, 4))])
        changed = b"".join(lines)
    else:
        changed = original[: data.draw(st.integers(0, len(original) - 1))]
    path.write_bytes(changed)
    assert _verify(path)
