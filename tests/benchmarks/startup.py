"""From the start of the program to its window and to the first verdict, on the demo camera.

Each run is a process of its own, timed from before it was started. `imported` is the moment at
which everything is loaded that the window needs, `window` its first picture on the screen (drawn
offscreen where there is none), `verdict` the first verdict of the shipped model.
For the cold runs the system is asked to forget the files of Python, of the libraries and of this
program; what another program has open it keeps, and it remembers the names of files.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.machine import conditions

_ROOT = Path(__file__).parents[2]
_PATIENCE_S = 120
_IMPORT = """import time
from inspector_gui import app
from inspector_gui.runtime import program_log, settings, single_instance
from inspector_gui.ui import call_to_front, ending, first_paint, garbage, languages
from inspector_gui.ui import main_window, station, theme
print(time.time())
"""
MOMENTS = ("imported", "window", "verdict")


def run(arguments: argparse.Namespace) -> int:
    """Measure, print the table, write the JSON."""
    report: dict[str, Any] = {"kind": "startup", "conditions": conditions()}
    report["rounds"] = arguments.rounds
    with tempfile.TemporaryDirectory() as temporary:
        data = Path(temporary) / "data"
        started(data)  # makes the demo product and its pictures, which no later start does
        report["warm"] = _median([started(data) for _ in range(arguments.rounds)])
        cold = []
        for _ in range(arguments.rounds if hasattr(os, "posix_fadvise") else 0):
            cold.append(started(data, forget=True))
        if cold:
            report["cold"] = _median(cold)
    for name in ("warm", "cold"):
        if name in report:
            told = ", ".join(f"{moment} {report[name][moment]:.2f} s" for moment in MOMENTS)
            sys.stdout.write(f"{name}: {told}\n")
    if arguments.json:
        arguments.json.write_text(json.dumps(report, indent=1) + "\n")
    return 0


def started(data: Path, *, forget: bool = False) -> dict[str, float]:
    """Seconds from the start of a process to each of `MOMENTS`.

    Args:
        data: Data folder of the program.
        forget: Ask the system to read every file from the disk again.
    """
    if forget:
        _forget_files()
    began = time.time()
    done = _python("-c", _IMPORT)
    found = {"imported": float(done) - began}
    report = data.parent / "report.json"
    report.unlink(missing_ok=True)
    if forget:
        _forget_files()
    _python(
        "-m", "inspector_gui", "--data", str(data), "--product", "demo", "--source", "demo",
        "--quit-after", "3", "--report", str(report),
    )  # fmt: skip
    told = json.loads(report.read_text())
    return found | {"window": told["window_s"], "verdict": told["first_verdict_s"]}


def _python(*arguments: str) -> str:
    environment = os.environ.copy()
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, *arguments], cwd=_ROOT, env=environment, stdout=subprocess.PIPE,
        text=True, check=True, timeout=_PATIENCE_S,
    )  # fmt: skip
    return done.stdout


def _forget_files() -> None:
    """Have files of Python, libraries and this program read from the disk again."""
    os.sync()  # what waits to be written cannot be forgotten
    folders = {sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")}
    for folder in (*folders, str(_ROOT / "inspector_gui"), str(_ROOT / "assets")):
        for path in Path(folder).rglob("*"):
            if path.is_file() and "tensorflow" not in path.parts:
                handle = os.open(path, os.O_RDONLY)
                try:
                    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
                finally:
                    os.close(handle)


def _median(rounds: list[dict[str, float]]) -> dict[str, Any]:
    middle = {name: statistics.median(one[name] for one in rounds) for name in MOMENTS}
    return middle | {"runs": rounds}
