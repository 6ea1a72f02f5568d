"""Whole files: the old or the new version, and nothing lying about afterwards."""

import errno
import os
import time
from pathlib import Path

import pytest

from inspector_gui.core.durable_file import replace_durably, write_durably
from tests.fakes.failing_disk import FailingDisk


def test_a_file_is_replaced_as_a_whole_and_its_folder_made(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "Grün 次 🙂.json"
    write_durably(path, b"old")
    write_durably(path, b"new")
    assert path.read_bytes() == b"new"
    assert [p.name for p in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("sync_name", [True, False])
def test_every_failing_call_leaves_the_old_or_the_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sync_name: bool
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old content")
    disk = FailingDisk(monkeypatch)
    call = 0
    while True:
        call += 1
        disk.arm(call, errno.ENOSPC, for_good=False)
        try:
            write_durably(path, b"new content", sync_name=sync_name)
        except OSError:
            reached = True
        else:
            reached = disk.calls >= call
        disk.disarm()
        assert path.read_bytes() in (b"old content", b"new content")
        assert [p.name for p in tmp_path.iterdir()] == ["file"]
        path.write_bytes(b"old content")
        if not reached:
            break
    assert call > 3


def test_a_virus_scanner_that_holds_the_file_is_waited_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really, refusals = os.replace, [5, 32, 33]

    def replace(source: Path, target: Path) -> None:
        if refusals:
            error = PermissionError(13, "in use")
            error.winerror = refusals.pop()  # type: ignore[attr-defined]
            raise error
        really(source, target)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    (tmp_path / "a").write_bytes(b"x")
    replace_durably(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"x"


def test_other_refusals_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        replace_durably(tmp_path / "no", tmp_path / "b")
