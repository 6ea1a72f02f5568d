"""The feature cache: what was put is there again, whatever happened to the file."""

from pathlib import Path

import numpy as np
import pytest

from inspector_gui.runtime.feature_cache import FeatureCache

IDS = [f"{number:064x}" for number in range(1200)]


def open_cache(folder: Path, key: str = "a", kind: str = "vectors") -> FeatureCache:
    return FeatureCache(folder, kind, key, (5,), np.float32)


def row(number: int) -> np.ndarray:
    return np.arange(5, dtype=np.float32) + number


def fill(folder: Path, count: int) -> Path:
    cache = open_cache(folder)
    for number in range(count):
        cache.put({IDS[number]: row(number)})
    return next(folder.glob("vectors-*.bin"))


def test_what_was_put_is_there_after_a_restart(tmp_path: Path) -> None:
    fill(tmp_path, 7)
    again = open_cache(tmp_path)
    assert len(again) == 7
    assert np.array_equal(again.rows([IDS[3], IDS[0]]), [row(3), row(0)])
    assert again.damaged == 0


@pytest.mark.parametrize("lost", range(1, 56, 7))
def test_a_record_that_a_kill_cut_off_is_forgotten_alone(tmp_path: Path, lost: int) -> None:
    path = fill(tmp_path, 4)
    path.write_bytes(path.read_bytes()[:-lost])
    cache = open_cache(tmp_path)
    assert [key in cache for key in IDS[:4]] == [True, True, True, False]
    cache.put({IDS[9]: row(9)})  # what comes after lies where a record begins
    again = open_cache(tmp_path)
    assert again.damaged == 0
    assert np.array_equal(again.rows([IDS[9]]), [row(9)])


def test_a_changed_byte_costs_its_record(tmp_path: Path) -> None:
    path = fill(tmp_path, 4)
    data = bytearray(path.read_bytes())
    data[-70] ^= 1
    path.write_bytes(bytes(data))
    cache = open_cache(tmp_path)
    assert len(cache) == 3
    assert cache.damaged == 1


@pytest.mark.parametrize("content", [b"", b"\0" * 500, b"rubbish"])
def test_any_file_is_survived(tmp_path: Path, content: bytes) -> None:
    path = fill(tmp_path, 2)
    path.write_bytes(content)
    cache = open_cache(tmp_path)
    assert len(cache) == 0
    cache.put({IDS[1]: row(1)})
    assert np.array_equal(open_cache(tmp_path).rows([IDS[1]]), [row(1)])


def test_another_extractor_never_sees_these_features(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    assert len(open_cache(tmp_path, "b")) == 0
    assert len(list(tmp_path.glob("vectors-*.bin"))) <= 1, "the file of the old one is removed"
    open_cache(tmp_path, "b", "cells").put({IDS[0]: row(0)})
    open_cache(tmp_path, "c").put({IDS[0]: row(0)})
    assert len(list(tmp_path.glob("cells-*.bin"))) == 1, "another kind is left alone"


def test_pictures_that_are_gone_do_not_fill_the_disk(tmp_path: Path) -> None:
    path = fill(tmp_path, 1200)
    before = path.stat().st_size
    cache = open_cache(tmp_path)
    cache.keep_only(IDS[:10])
    assert len(cache) == 10
    assert path.stat().st_size < before / 50
    assert np.array_equal(open_cache(tmp_path).rows([IDS[4]]), [row(4)])


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    cache = open_cache(tmp_path)
    path = tmp_path / "vectors-blocked"
    cache._path = path / "not" / "there"
    cache.put({IDS[0]: row(0)})
    assert np.array_equal(cache.rows([IDS[0]]), [row(0)])
