"""Weights files: only the official ones are opened."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from trainer import pretrained
from trainer.failure import JobError
from trainer.official_weights import OFFICIAL, OfficialFile, read_official
from trainer.pretrained import learned_backbone
from trainer.weights_fetch import FetchError


class Network:
    """Stands for a keras network: remembers the bytes it was given to load."""

    def __init__(self) -> None:
        self.loaded: bytes | None = None

    def load_weights(self, path: Path) -> None:
        self.loaded = Path(path).read_bytes()


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    """What is built, instead of a real one."""
    made = Network()
    monkeypatch.setattr(pretrained, "make_backbone", lambda name, size: made)
    return made


@pytest.fixture
def official(monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Bytes that are on the list for this test."""
    data = b"the official file"
    entry = OfficialFile("known.h5", "", "sha256", hashlib.sha256(data).hexdigest(), len(data))
    monkeypatch.setitem(OFFICIAL, "mobilenet_025", entry)
    return data


def _load(file: str) -> tuple[Any, bool, list[str]]:
    told: list[str] = []
    made = learned_backbone("mobilenet_025", 64, file, fetch=False, warn=told.append)
    return *made, told


def test_the_official_file_is_loaded_under_any_name(
    tmp_path: Path, official: bytes, network: Network
) -> None:
    path = tmp_path / "Gewichte é.h5"
    path.write_bytes(official)
    assert _load(str(path)) == (network, True, [])
    assert network.loaded == official


@pytest.mark.parametrize("change", [b"", b"x", b"\x89HDF\r\n\x1a\n" * 100])
def test_any_other_file_is_refused_unopened(
    tmp_path: Path, official: bytes, network: Network, change: bytes
) -> None:
    path = tmp_path / "known.h5"
    path.write_bytes(official[:-1] + change)
    with pytest.raises(JobError, match=r"is not the official file known\.h5") as caught:
        _load(str(path))
    assert network.loaded is None
    assert caught.value.hint


def test_a_file_of_the_right_digest_but_another_size_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = b"some bytes"
    digest = hashlib.md5(data, usedforsecurity=False).hexdigest()
    monkeypatch.setitem(OFFICIAL, "nasnet_mobile", OfficialFile("n.h5", "", "md5", digest, 11))
    (tmp_path / "n.h5").write_bytes(data)
    with pytest.raises(JobError, match="not the official file"):
        read_official("nasnet_mobile", tmp_path / "n.h5")


def test_a_huge_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.h5"
    with path.open("wb") as file:
        os.truncate(file.fileno(), 3_000_000_000)
    with pytest.raises(JobError, match="not the official file"):
        read_official("mobilenet_025", path)


def test_a_missing_file_or_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(JobError, match="cannot be read"):
        read_official("mobilenet_025", tmp_path / "none.h5")
    with pytest.raises(JobError, match="cannot be read"):
        read_official("mobilenet_025", tmp_path)


def test_without_a_file_it_says_that_the_network_starts_from_nothing(network: Network) -> None:
    _, learned, told = _load("")
    assert not learned
    assert "trained from scratch" in told[0]
    assert OFFICIAL["mobilenet_025"].name in told[0]
    assert network.loaded is None


def test_a_network_that_cannot_be_reached_is_told_and_training_goes_on(
    monkeypatch: pytest.MonkeyPatch, network: Network
) -> None:
    def unreachable(_name: str, **_told: object) -> bytes:
        raise FetchError("no route to host")

    monkeypatch.setattr(pretrained, "fetch_official", unreachable)
    told: list[str] = []
    made = learned_backbone("nasnet_large", 64, "", fetch=True, warn=told.append)
    assert made == (network, False)
    assert "could not be fetched (no route to host)" in told[0]
    assert "trained from scratch" in told[0]


def test_what_was_fetched_is_loaded_and_how_far_it_is_can_be_seen(
    monkeypatch: pytest.MonkeyPatch, network: Network
) -> None:
    def fetch(_name: str, progress: Callable[[float], None]) -> bytes:
        progress(0.5)
        return b"the official file"

    monkeypatch.setattr(pretrained, "fetch_official", fetch)
    shares: list[float] = []
    made = learned_backbone(
        "nasnet_large", 64, "", fetch=True, warn=pytest.fail, progress=shares.append
    )
    assert made == (network, True)
    assert network.loaded == b"the official file"
    assert shares == [0.5]


@pytest.mark.real
def test_the_real_file_fits_its_network(real_pictures: Path) -> None:
    path = real_pictures / "weights" / "mobilenet_2_5_224_tf_no_top.h5"
    if not path.is_file():
        pytest.skip("the folder with real pictures has no weights file")
    network, learned, told = _load(str(path))
    assert learned
    assert not told
    # Weights as they are made anew stay well below this.
    assert abs(network.get_weights()[0]).max() > 1
