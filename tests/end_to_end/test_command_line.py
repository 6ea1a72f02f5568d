"""`inspector` from a shell, as IT people and scripts use it: a real process, no screen."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from inspector_gui import __version__
from inspector_gui.core.demo_part import make_picture
from inspector_gui.core.picture_file import encode_png


def inspect(data: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "inspector_gui", "--data", str(data), *map(str, arguments)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("Bilder Prüfung")
    for number in range(4):
        picture = make_picture(number)
        (folder / f"=part {number}.png").write_bytes(encode_png(picture.image))
    whole = encode_png(np.full((40, 40, 3), 128, np.uint8))
    (folder / "broken.png").write_bytes(whole[:60])
    return folder


def test_a_folder_ends_by_itself_and_every_picture_is_listed(
    tmp_path: Path, pictures: Path
) -> None:
    report_file = tmp_path / "report.json"
    ended = inspect(tmp_path / "data", "--source", pictures, "--report", report_file)
    assert ended.returncode == 0, ended.stderr
    report = json.loads(report_file.read_text(encoding="utf-8"))
    assert report["inspected"] == 5
    assert report["lost"] == 0
    assert sum(report["verdicts"].values()) == 5
    rows = {Path(row["picture"]).name: row for row in report["pictures"]}
    assert sorted(rows) == sorted(path.name for path in pictures.iterdir())
    assert rows["broken.png"]["verdict"] == "CHECK"
    assert "broken.png" in rows["broken.png"]["reason"]
    good = rows["=part 0.png"]
    assert good["model_id"] == report["model_ids"][0]
    assert 0 <= good["score"] <= 1
    with report_file.with_suffix(".csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert len(table) == 5
    assert not any(row["picture"].startswith("=") for row in table)


def test_the_demo_gives_verdicts_and_figures(tmp_path: Path) -> None:
    report_file = tmp_path / "report.json"
    ended = inspect(tmp_path / "data", "--quit-after", "5", "--report", report_file)
    assert ended.returncode == 0, ended.stderr
    report = json.loads(report_file.read_text(encoding="utf-8"))
    wanted = {"window_s", "first_verdict_s", "inspected", "skipped", "lost", "fps", "latency_ms",
              "lag_ms", "rss_mb", "verdicts", "model_ids", "errors"}  # fmt: skip
    assert wanted <= set(report)
    assert set(report["latency_ms"]) == {"p50", "p95", "p99", "max"}
    assert set(report["lag_ms"]) == {"p50", "p99", "max"}
    assert report["inspected"] > 0
    assert 0 < report["window_s"] < report["first_verdict_s"]
    assert report["lost"] == 0
    assert len(report["model_ids"]) == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--product", "../outside"], "cannot be the name of a product"),
        (["--model", "missing.onnx"], "No such file"),
        (["--model", __file__], "not an ONNX model"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    ended = inspect(tmp_path / "data", *arguments, "--quit-after", "20")
    assert ended.returncode == 2
    assert sentence in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_second_inspector_on_the_same_folder_gives_way(tmp_path: Path) -> None:
    from inspector_gui.runtime.single_instance import InstanceLock

    (tmp_path / "data").mkdir()
    with InstanceLock(tmp_path / "data") as lock:
        assert lock.acquire()
        ended = inspect(tmp_path / "data", "--quit-after", "20")
    assert ended.returncode == 2
    assert "Another inspector" in ended.stderr


def test_without_a_screen_it_says_so(tmp_path: Path) -> None:
    if sys.platform in ("win32", "darwin"):
        pytest.skip("there is always a screen on this system")
    hidden = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "inspector_gui", "--data", str(tmp_path)]
    ended = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 2
    assert "no screen" in ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes without asking")
def test_a_request_to_terminate_ends_it_cleanly_and_the_log_says_so(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "inspector_gui", "--data", str(tmp_path)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as running:
        deadline = time.monotonic() + 60
        while not list(tmp_path.glob("demo/history.sqlite")) and time.monotonic() < deadline:
            time.sleep(0.05)
        running.send_signal(signal.SIGTERM)
        _, said = running.communicate(timeout=60)
    assert running.returncode == 0
    assert said == ""
    log = (tmp_path / "inspector.log").read_text(encoding="utf-8")
    assert f"inspector {__version__} begins" in log
    assert "SIGTERM: the program ends" in log
    assert log.rstrip().endswith("exit code 0")
    assert "unexpected" not in log
    assert (tmp_path / "crash.log").read_text() == ""
