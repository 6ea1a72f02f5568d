"""What it costs to work with a dataset, by its size: single operations, and scans of everything.

The pictures are tiny (8 × 8 pixels), so that a figure tells of files and lists and not of decoding;
their parts are known, so that a snapshot compares no pictures. Single operations wait for the disk,
as an answer does; each figure is the median of several. Python collects no garbage meanwhile: the
app does that apart, in its own time. Single operations must not grow with the dataset, and what
looks at everything must grow at most as the dataset does.
"""

import argparse
import gc
import itertools
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.freeze import freeze
from tests.benchmarks.machine import conditions
from tests.benchmarks.many_pictures import CLASSES, make_many

#: Figures in milliseconds that must not grow, and figures in seconds that may grow as the dataset.
SINGLE = ("add", "relabel", "undo", "query")
WHOLE = ("open", "list", "first_scan", "scan", "first_snapshot", "snapshot")
#: How much more the largest may cost than the smallest, by picture for those of `WHOLE`. The disk
#: gives no two equal answers.
TOLERANCE = 2.0


def run(arguments: argparse.Namespace) -> int:
    """Measure, print the table, write the JSON. Exit code 1 when something grows too fast."""
    report: dict[str, Any] = {"kind": "dataset", "conditions": conditions(), "rows": []}
    report["rounds"] = arguments.rounds
    gc.disable()
    for pictures in arguments.pictures:
        gc.collect()
        with tempfile.TemporaryDirectory() as temporary:
            row = measure(Path(temporary), pictures, arguments.rounds)
        report["rows"].append(row)
        shown = (f"{name} {row[name]:.3f}" for name in (*SINGLE, *WHOLE))
        sys.stdout.write(f"{pictures} pictures: {', '.join(shown)}\n")
        sys.stdout.flush()
    report["growth"] = growth(report["rows"])
    missed = [name for name, times in report["growth"].items() if times > TOLERANCE]
    sys.stdout.write(f"growth: {report['growth']}; too fast: {missed or 'nothing'}\n")
    if arguments.json:
        arguments.json.write_text(json.dumps(report, indent=1) + "\n")
    return 1 if missed else 0


def growth(rows: list[dict[str, Any]]) -> dict[str, float]:
    """How many times as much the largest dataset costs as the smallest, by figure.

    Figures of `WHOLE` are taken by picture, so that 1 means as the dataset grows.
    """
    first, last = rows[0], rows[-1]
    times = {name: last[name] / first[name] for name in SINGLE}
    larger = last["pictures"] / first["pictures"]
    return {n: round(t, 2) for n, t in times.items()} | {
        name: round(last[name] / first[name] / larger, 2) for name in WHOLE
    }


def measure(
    folder: Path, pictures: int, rounds: int, clock: Callable[[], float] = time.perf_counter
) -> dict[str, Any]:
    """Figures for one size: milliseconds for those of `SINGLE`, seconds for those of `WHOLE`.

    Args:
        folder: An empty one.
        pictures: How many.
        rounds: Of each scan; single operations are done ten times as often.
        clock: `time.process_time` where other programs must not count, nor the disk.
    """
    data = folder / "dataset"
    began = time.perf_counter()
    ids = make_many(data, pictures, hashed=False)
    row: dict[str, Any] = {"pictures": pictures, "made_s": time.perf_counter() - began}
    if hasattr(os, "sync"):  # not on Windows
        os.sync()  # what was just written is not to be waited for by what is measured
    row["open"] = _seconds(lambda: Dataset(data, CLASSES).close(), rounds, clock)
    with Dataset(data, CLASSES) as dataset:
        row["list"] = _seconds(dataset.pictures, 1, clock)  # from then on it is remembered
        row["first_scan"] = _seconds(dataset.scan, 1, clock)
        row["scan"] = _seconds(dataset.scan, rounds, clock)
        frozen = lambda: freeze(dataset, folder / "run")  # noqa: E731
        row["first_snapshot"] = _seconds(frozen, 1, clock)
        row["snapshot"] = _seconds(frozen, rounds, clock)
        single = _single(dataset, ids, rounds, clock)
        row |= {name: 1000 * spent for name, spent in single.items()}
    return row


def _single(
    dataset: Dataset, ids: list[str], rounds: int, clock: Callable[[], float]
) -> dict[str, float]:
    """Seconds of single operations, about pictures from everywhere in the dataset.

    A clock may stand still during one of them (processor time on Windows goes in steps of 16 ms):
    a query is repeated until it moves, the others go on until it has moved for each of them.
    """
    rng = np.random.default_rng(1)
    answered = [ids[i] for i in rng.choice(len(ids), 10 * rounds, replace=False)]
    spent: dict[str, list[float]] = {name: [] for name in SINGLE}

    def timed(name: str, work: Callable[[], Any]) -> Any:
        began = clock()
        value = work()
        spent[name].append(clock() - began)
        return value

    for number, picture_id in enumerate(itertools.cycle(answered)):
        if number >= len(answered) and all(sum(spent[name]) for name in SINGLE[:-1]):
            break
        image = rng.integers(0, 256, (8, 8, 3), np.uint8)
        timed("add", lambda image=image: dataset.add(image, "good", who="bench"))
        said = "stain" if number % 2 else "crack"
        given = timed(
            "relabel", lambda one=picture_id, said=said: dataset.annotate(one, said, who="bench")
        )
        timed("undo", lambda one=given: dataset.undo(one.annotation_id, who="bench"))
    for picture_id in answered:  # apart, because this ends where a step of the clock begins
        times, now = 0, (began := clock())
        while now == began:
            dataset.picture(picture_id)
            times, now = times + 1, clock()
        spent["query"].append((now - began) / times)
    middle = {
        name: statistics.fmean if 0.0 in spent[name] else statistics.median for name in SINGLE
    }
    return {name: middle[name](times) for name, times in spent.items()}


def _seconds(work: Callable[[], Any], rounds: int, clock: Callable[[], float]) -> float:
    """The median, at least one step of the clock: not all work does the same when repeated."""
    spent = []
    for _ in range(rounds):
        began = clock()
        work()
        spent.append(clock() - began)
    return max(statistics.median(spent), time.get_clock_info(clock.__name__).resolution)
