"""Whether the bundle gets the ImageNet extractor: asked as pyinstaller.spec asks."""

import hashlib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from inspector_gui.runtime.assets import asset
from tests.fakes.extractors import tiny_extractor
from trainer.bundled_extractor import VARIABLE, bundled_extractor
from trainer.official_weights import OFFICIAL, OfficialFile, place_in_cache

WEIGHTS = b"the official file"


@pytest.fixture(autouse=True)
def _machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A build machine without weights, on which some bytes are the official ones."""
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    digest = hashlib.sha256(WEIGHTS).hexdigest()
    official = OfficialFile("known.h5", "mobilenet", "sha256", digest, len(WEIGHTS))
    monkeypatch.setitem(OFFICIAL, "mobilenet_025", official)


def made(folder: Path) -> tuple[list[tuple[str, str]], str]:
    """What the bundle gets and the line that says so, with a maker that needs no TensorFlow."""
    lines: list[str] = []

    def make(out: Path, weights: bytes) -> None:
        assert weights == WEIGHTS
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(tiny_extractor("of ImageNet"))

    files = bundled_extractor(folder, lines.append, make)
    (line,) = lines
    assert line.startswith("With the" if files else "Without the")
    assert "\n" not in line
    return files, line


def in_keras_folder(data: bytes) -> None:
    path = place_in_cache("mobilenet_025")
    path.parent.mkdir(parents=True)
    path.write_bytes(data)


def test_a_machine_without_weights_builds_without_and_says_so_in_one_line(tmp_path: Path) -> None:
    files, line = made(tmp_path / "work")
    assert files == []
    assert VARIABLE in line
    assert "known.h5" in line
    assert not (tmp_path / "work").exists()


@pytest.mark.parametrize("named", [True, False])
def test_weights_of_the_machine_come_into_the_bundle_with_their_licence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: bool
) -> None:
    if named:
        (tmp_path / "any name").write_bytes(WEIGHTS)
        monkeypatch.setenv(VARIABLE, str(tmp_path / "any name"))
    else:
        in_keras_folder(WEIGHTS)
    (extractor, place), (notice, beside) = made(tmp_path / "work")[0]
    assert place == beside == "assets"
    # The program looks for this very name among its assets.
    assert asset(Path(extractor).name) == asset("extractor-imagenet.onnx")
    assert Path(extractor).read_bytes() == tiny_extractor("of ImageNet")
    text = Path(notice).read_text(encoding="utf-8")
    assert "Apache License 2.0" in text
    assert "mobilenet/known.h5" in text
    assert hashlib.sha256(WEIGHTS).hexdigest() in text


def test_a_damaged_copy_of_keras_builds_without(tmp_path: Path) -> None:
    in_keras_folder(WEIGHTS[:-1])
    files, line = made(tmp_path / "work")
    assert files == []
    assert "not the official file" in line


@pytest.mark.parametrize("there", [True, False])
def test_another_file_than_the_one_named_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    in_keras_folder(WEIGHTS)
    if there:
        (tmp_path / "other.h5").write_bytes(b"another file")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "other.h5"))
    with pytest.raises(SystemExit, match=VARIABLE):
        made(tmp_path / "work")


def test_the_build_asks_for_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    hooks = pytest.importorskip("PyInstaller.utils.hooks")
    for name in ("collect_submodules", "copy_metadata"):
        monkeypatch.setattr(hooks, name, lambda _package: [])
    asked: list[Path] = []

    def extractor(folder: Path, _say: object) -> list[tuple[str, str]]:
        asked.append(folder)
        return [("the extractor", "assets")]

    monkeypatch.setattr("trainer.bundled_extractor.bundled_extractor", extractor)
    analyses: list[dict[str, Any]] = []

    def analyse(_scripts: list[str], **words: Any) -> SimpleNamespace:
        analyses.append(words)
        return SimpleNamespace(binaries=[], datas=words["datas"], pure=[], scripts=[])

    words = {name: lambda *_a, **_k: None for name in ("PYZ", "EXE", "COLLECT")}
    root = Path(__file__).parents[2]
    spec = (root / "pyinstaller.spec").read_text(encoding="utf-8")
    exec(spec, {"SPECPATH": str(root), "workpath": str(tmp_path), "Analysis": analyse, **words})
    assert asked == [tmp_path]
    assert ("the extractor", "assets") in analyses[0]["datas"]
    assert ("LICENSE", ".") in analyses[0]["datas"]
