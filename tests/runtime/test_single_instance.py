import os
import subprocess
import sys
from pathlib import Path

import pytest

from inspector_gui.runtime.single_instance import InstanceLock

CHILD = """
import sys
from pathlib import Path
from inspector_gui.runtime.single_instance import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


def start_child(folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_second_process_is_told_that_the_folder_is_taken(tmp_path: Path) -> None:
    with InstanceLock(tmp_path) as lock:
        assert lock.acquire()
        assert lock.acquire(), "asking again changes nothing"
        assert lock.holder() == os.getpid()
        with start_child(tmp_path) as child:
            answer, _ = child.communicate("")
        assert answer.strip() == "False"
        assert InstanceLock(tmp_path).holder() == os.getpid()


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    with start_child(tmp_path) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "True"
        with InstanceLock(tmp_path) as lock:
            assert not lock.acquire()
        child.kill()
    with InstanceLock(tmp_path) as lock:
        assert lock.acquire()


def test_two_data_folders_have_two_inspectors(tmp_path: Path) -> None:
    (tmp_path / "Büro 日本").mkdir()
    with InstanceLock(tmp_path) as one, InstanceLock(tmp_path / "Büro 日本") as other:
        assert one.acquire()
        assert other.acquire()
        assert one.server_name != other.server_name


def test_every_way_to_a_folder_has_the_same_name(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    detour = tmp_path / "data" / ".." / "data"
    assert InstanceLock(detour).server_name == InstanceLock(tmp_path / "data").server_name


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        InstanceLock(tmp_path / "gone").acquire()
