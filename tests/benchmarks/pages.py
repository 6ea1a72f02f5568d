"""The pages over very many pictures: opening, scrolling, the next picture, many answers at once.

The whole window of 1920 × 1080 in a process of its own, on a product without a model whose source
waits. The pictures are tiny, but for the newest, which are camera pictures of 1920 × 1080 pixels
(PNG): those are gone through with keys, with a pause after each as a person makes it.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_change import NewPicture
from inspector_gui.core.picture_file import encode_png
from inspector_gui.core.product import Product
from inspector_gui.runtime.workplace import create_product
from tests.benchmarks.machine import conditions
from tests.benchmarks.many_pictures import CLASSES, make_many, tiny_picture

_ROOT = Path(__file__).parents[2]
LARGE = 24  # camera pictures, the newest
OTHER = "small"
#: (figure, title, goal) in the order of the page.
FIGURES = (
    ("review_s", "Review usable after choosing the product, s", 1.0),
    ("data_s", "Data usable, s", 1.0),
    ("train_s", "Train usable, the dataset counted, s", 1.0),
    ("opening_lag_p99", "event-loop lag in the 8 s after Review is usable, p99 ms", 16.0),
    ("scroll_lag_p99", "event-loop lag while scrolling, p99 ms", 16.0),
    ("jump_lag_p99", "the same, jumping anywhere, p99 ms", 16.0),
    ("next_ms", "key to the next picture painted, median ms", 50.0),
    ("next_worst_ms", "the same, worst ms", None),
    ("answer_ms", "answer to the next picture painted, median ms", 100.0),
    ("answer_worst_ms", "the same, worst ms", 100.0),
    ("many", "pictures answered by one key", None),
    ("many_ms", "key to the list painted anew, ms", 100.0),
    ("stored_s", "until all those answers are on the disk, s", None),
)


def run(arguments: argparse.Namespace) -> int:
    """Measure, print the table, write the JSON. Exit code 1 when a goal was missed."""
    report: dict[str, Any] = {"kind": "pages", "conditions": conditions(), "rows": []}
    missed = 0
    for pictures in arguments.pictures:
        with tempfile.TemporaryDirectory() as temporary:
            make_products(Path(temporary), pictures)
            row = _measured(Path(temporary))
        report["rows"].append(row | {"pictures": pictures})
        sys.stdout.write(f"{pictures} pictures\n")
        for name, title, goal in FIGURES:
            bad = goal is not None and row[name] > goal
            missed += bad
            told = "" if goal is None else f"   at most {goal:g}{'   MISSED' if bad else ''}"
            sys.stdout.write(f"  {title:58} {row[name]:9.3g}{told}\n")
        sys.stdout.flush()
    if arguments.json:
        arguments.json.write_text(json.dumps(report, indent=1) + "\n")
    return 1 if missed else 0


def make_products(data: Path, pictures: int) -> None:
    """The product to be measured, and one to come from."""
    lone = data / "lone"
    lone.mkdir(parents=True)
    (lone / "one.png").write_bytes(tiny_picture(2**31))
    for name, count in ((OTHER, 100), ("many", pictures)):
        product = Product(name=name, title=name, classes=CLASSES, source=str(lone))
        create_product(data / name, product)
        make_many(data / name / "dataset", count)
    with Dataset(data / "many" / "dataset", CLASSES) as dataset:
        made = (NewPicture(encode_png(_camera(n)), "good", f"camera{n}.png") for n in range(LARGE))
        dataset.add_files(made, who="bench")
        dataset.scan()


def _camera(number: int) -> np.ndarray:
    """(1080, 1920, 3) uint8: brushed metal, which PNG packs as badly as a real picture."""
    rng = np.random.default_rng(number)
    rows = rng.normal(128, 12, (1080, 1, 1)) + rng.normal(0, 3, (1080, 1920, 1))
    return np.repeat(rows.clip(0, 255).astype(np.uint8), 3, axis=2)


def _measured(data: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.pages_window", str(data)]
    environment = os.environ.copy()
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    return dict(json.loads(done.stdout.splitlines()[-1]))
