"""From a correction to a measured offer, by the size of the dataset.

Made-up pictures of a plate, a third with a defect, in a dataset folder; the shipped extractor, or
another one. The first learning looks at every picture; then corrections are answered one by one,
each with all steps: stored, sorted to its part, seen, learnt, written, checked, measured beside the
active model. It learns in one thread, as the app's process does.
"""

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_change import NewPicture
from inspector_gui.core.freeze import as_of_now
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_png
from inspector_gui.runtime.assets import asset
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.extractor import FILE_NAME, Extractor, quick_geometry
from inspector_gui.runtime.quick_fit import QuickTask
from inspector_gui.runtime.quick_learning import QuickLearning, QuickOffer
from tests.benchmarks.machine import conditions

SIZE = 96  # of the pictures; features of a full-size picture are timed apart
_DEFECT = 12  # pixels
_MARKED = 128  # pictures whose defects are painted at once
CLASSES = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="crack", verdict="NG"),
    ClassEntry(name="stain", verdict="NG"),
)
GOALS = {1000: 2.0, 10000: 10.0}


def run(arguments: argparse.Namespace) -> int:
    """Measure, print the table, write the JSON. Exit code 1 when a goal was missed."""
    extractor = asset(FILE_NAME).read_bytes()
    report: dict[str, Any] = {"kind": "minute-loop", "conditions": conditions(), "rows": []}
    missed = 0
    for pictures in arguments.pictures:
        with tempfile.TemporaryDirectory() as temporary:
            row = _row(Path(temporary), pictures, arguments.rounds)
        goal = GOALS.get(pictures)
        missed += goal is not None and row["total_s"] > goal
        report["rows"].append(row | {"goal_s": goal})
        steps = ", ".join(f"{name} {spent:.3f}" for name, spent in row["steps"].items())
        sys.stdout.write(
            f"{pictures} pictures: {row['total_s']:.2f} s, {row['cpu_s']:.2f} s of processor"
            f" time ({steps}); the first time {row['first_s']:.1f} s,"
            f" masks from nothing {row['masks_s']:.1f} s\n"
        )
        sys.stdout.flush()
    report["full_size"] = _full_size(extractor)
    sys.stdout.write(json.dumps(report["full_size"]) + "\n")
    if arguments.json:
        arguments.json.write_text(json.dumps(report, indent=1) + "\n")
    return 1 if missed else 0


def plate(number: int, label: str) -> np.ndarray:
    """(SIZE, SIZE, 3) uint8: grain and brightness of its own, and a defect."""
    rng = np.random.default_rng(number)
    y, x = np.mgrid[0:SIZE, 0:SIZE]
    waves = 14 * np.sin(x * rng.uniform(0.05, 0.4) + y * rng.uniform(0.05, 0.4) + rng.uniform(0, 6))
    image = 140 + waves[:, :, None] + rng.normal(0, 5, (SIZE, SIZE, 3))
    if label != "good":
        image[defect_of(number)] += -90 if label == "crack" else 80
    return np.asarray(image.clip(0, 255), np.uint8)


def defect_of(number: int) -> tuple[slice, slice]:
    """Rows and columns of the defect, where a plate has one."""
    top, left = np.random.default_rng((number, 1)).integers(20, 60, 2)
    return slice(top, top + _DEFECT), slice(left, left + _DEFECT)


def _mark(dataset: Dataset, labels: Sequence[str]) -> None:
    """Paint the defects of some pictures, none of which was painted before."""
    ids = {picture.path.name: picture.picture_id for picture in dataset.pictures()}
    bad = [number for number, label in enumerate(labels) if label != "good"][:_MARKED]
    for number in bad:
        mask = np.zeros((SIZE, SIZE), np.uint8)
        mask[defect_of(number)] = 1 if labels[number] == "crack" else 2
        dataset.annotate(ids[f"{number}.png"], labels[number], who="bench", mask=mask)


def _row(folder: Path, pictures: int, rounds: int) -> dict[str, Any]:
    labels = ["good" if n % 3 else ("crack" if n % 2 else "stain") for n in range(pictures)]
    with Dataset(folder / "plate" / "dataset", CLASSES) as dataset:
        dataset.add_files(
            (
                NewPicture(encode_png(plate(n, label)), label, f"{n}.png", f"P{n // 2}")
                for n, label in enumerate(labels)
            ),
            who="bench",
        )
        learning = QuickLearning(folder / "plate")

        def learn(active: bytes | None) -> QuickOffer:
            task = QuickTask(as_of_now(dataset), folder, "plate", active=active)
            return learning.learn(task, lambda _step, _share: None)

        began = time.perf_counter()
        active = learn(None).data
        first = time.perf_counter() - began
        totals, steps, spent = [], [], []
        for number in range(rounds):
            began, worked = time.perf_counter(), time.process_time()
            dataset.add(plate(10**6 + number, "crack"), "crack", who="bench")
            stored = time.perf_counter() - began
            offer = learn(active)
            totals.append(time.perf_counter() - began)
            spent.append(time.process_time() - worked)
            steps.append({"store": stored, **offer.seconds})
        _mark(dataset, labels)
        began = time.perf_counter()
        learn(active)
        masks = time.perf_counter() - began
    return {
        "pictures": pictures,
        "total_s": statistics.median(totals),
        "slowest_s": max(totals),
        "cpu_s": statistics.median(spent),
        "first_s": first,
        "masks_s": masks,
        "steps": {name: statistics.median(s[name] for s in steps) for name in steps[0]},
        "tested": len(offer.report.rows),
    }


def _full_size(data: bytes) -> dict[str, float]:
    """Milliseconds at a camera picture of 640 × 480 pixels, one thread."""
    extractor = Extractor(data)
    geometry = quick_geometry(640, 480, None)
    tensor = np.random.default_rng(1).integers(
        0, 256, (1, geometry.height, geometry.width, 3), np.uint8
    )
    result = {"input_height": geometry.height, "input_width": geometry.width}
    result["features_ms"] = _milliseconds(lambda: extractor.run(tensor))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        with Dataset(folder / "plate" / "dataset", CLASSES) as dataset:
            for number in range(24):
                label = "good" if number % 2 else "crack"
                image = np.kron(plate(number, label), np.ones((5, 7, 1), np.uint8))[:480, :640]
                dataset.add(image, label, who="bench", part_id=f"P{number}")
            task = QuickTask(as_of_now(dataset), folder, "plate")
            offer = QuickLearning(folder / "plate").learn(task, lambda _step, _share: None)
        image = np.ascontiguousarray(image)
        for threads in (1, 2):
            engine = InferenceEngine.load(offer.data, threads=threads)
            result[f"judge_ms_{threads}_threads"] = _milliseconds(lambda e=engine: e.judge(image))
    return result


def _milliseconds(work: Any) -> float:
    work()
    spent = []
    for _ in range(30):
        began = time.perf_counter()
        work()
        spent.append(time.perf_counter() - began)
    return statistics.median(spent) * 1000
