"""Makes the starter model of the demo product, from pictures that nobody had to take.

`python -m trainer.starter --out assets/starter.onnx` makes pictures of demo parts that the demo
camera never shows, freezes and trains on them exactly as the app would, measures the model on
parts of the live stream, and writes it. `--measure` only measures the file that is there.
"""

import argparse
import itertools
import json
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.demo_part import (
    DEFECTIVE_SHARE,
    DEMO_CLASSES,
    DEMO_ROI,
    FIRST_STARTER_PART,
    DemoPicture,
    make_picture,
)
from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.freeze import FILE_NAME as SNAPSHOT_FILE
from inspector_gui.core.freeze import freeze
from inspector_gui.core.jobs import Job, Stage
from inspector_gui.runtime.engine import InferenceEngine
from trainer.cancellation import Cancellation
from trainer.evaluation import Evaluation, EvaluationPicture, evaluate
from trainer.events import EventStream
from trainer.failure import explain
from trainer.machine import be_quiet
from trainer.report import conditions
from trainer.runner import Run
from trainer.terminal import TerminalListener

MAX_BYTES = 2 * 1024 * 1024
_WHO = "demo"
_LEARNING_RATE = 0.001  # with the recipe's default the masks took twice as many steps to appear
_GOOD = DEMO_CLASSES[0].name


def starter_pictures(count: int) -> Iterator[DemoPicture]:
    """Pictures to learn from: good parts and each kind of defect in turn, half of them good."""
    defects = itertools.cycle(entry.name for entry in DEMO_CLASSES[1:])
    for number in range(count):
        label = next(defects) if number % 2 else _GOOD
        yield make_picture(FIRST_STARTER_PART + number, label=label)


def train_starter(work: Path, pictures: int, steps: int, seed: int, stream: EventStream) -> bytes:
    """Make a dataset, freeze it, train on it, and give the model file's bytes.

    Args:
        work: Folder for dataset and run.
        pictures: How many pictures to make.
        steps: Steps of the recipe.
        seed: For the split and the training.
        stream: Told of the progress.
    """
    stream.send(Stage(name="pictures", title=f"Making {pictures} pictures of demo parts"))
    with Dataset(work / "dataset", DEMO_CLASSES) as dataset:
        for picture in starter_pictures(pictures):
            dataset.add(
                picture.image, picture.label, who=_WHO, part_id=picture.part_id, mask=picture.mask
            )
        freeze(dataset, work, seed=seed)
    job = Job(
        job_id="starter",
        product="demo",
        recipe="segdec",
        parameters={"steps": steps, "learning_rate": _LEARNING_RATE},
        dataset=str(work / "dataset"),
        snapshot=str(work / SNAPSHOT_FILE),
        output=str(work),
        roi=DEMO_ROI,
        model_name="Starter",
        seed=seed,
    )
    cancellation = Cancellation(stream)
    cancellation.listen_to_signals()
    try:
        done = Run(job, stream, cancellation).carry_out()
    finally:
        cancellation.finish()
    return Path(done.model).read_bytes()


def measure_starter(data: bytes, count: int, seed: int = 0) -> Evaluation:
    """Judge the first parts that the demo camera shows, one thread, as on the live page."""
    engine = InferenceEngine.load(data, threads=1)

    def pictures() -> Iterator[EvaluationPicture]:
        for part in range(count):
            made = make_picture(part, seed=seed)
            yield EvaluationPicture(made.part_id, made.label, made.part_id, partial(_as_made, made))

    return evaluate(engine, pictures())


def _as_made(picture: DemoPicture) -> NDArray[np.uint8]:
    return picture.image


def mask_overlap(data: bytes, count: int) -> dict[str, float]:
    """Share of defective live parts whose marked regions touch the true defect, by kind."""
    engine = InferenceEngine.load(data, threads=1)
    hits: dict[str, list[bool]] = {}
    for part in range(count):
        made = make_picture(part)
        if made.label == _GOOD:
            continue
        near = np.zeros(made.mask.shape, bool)
        for region in engine.judge(made.image).regions:
            box = region.box
            near[box.y : box.y + box.height, box.x : box.x + box.width] = True
        hits.setdefault(made.label, []).append(bool((near & (made.mask > 0)).any()))
    return {label: float(np.mean(found)) for label, found in sorted(hits.items())}


def main(argv: list[str] | None = None) -> int:
    """Make or measure the starter model; see the module's text."""
    parser = argparse.ArgumentParser(prog="trainer.starter", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("assets/starter.onnx"))
    parser.add_argument("--work", type=Path, help="folder for dataset and run; default temporary")
    parser.add_argument("--pictures", type=int, default=2400)
    parser.add_argument("--steps", type=int, default=9000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--parts", type=int, default=1000, help="live parts to measure on")
    parser.add_argument("--measure", action="store_true", help="only measure the file at --out")
    arguments = parser.parse_args(argv)
    stream = EventStream(TerminalListener())
    if not arguments.measure:
        be_quiet()
        try:
            with tempfile.TemporaryDirectory() as temporary:
                work = (arguments.work or Path(temporary)).resolve()
                data = train_starter(
                    work, arguments.pictures, arguments.steps, arguments.seed, stream
                )
        except Exception as error:  # becomes a sentence, as in every command of the trainer
            stream.send(explain(error))
            return 1
        if len(data) > MAX_BYTES:
            sys.stderr.write(f"the model has {len(data)} bytes, more than may be shipped\n")
            return 1
        write_durably(arguments.out, data)
    data = arguments.out.read_bytes()
    measured = measure_starter(data, arguments.parts)
    found = {
        "model_id": measured.model_id,
        "bytes": len(data),
        "parts": arguments.parts,
        "defective_share": DEFECTIVE_SHARE,
        "metrics": measured.metrics,
        "intervals": measured.intervals,
        "per_class": measured.per_class,
        "speed_ms": measured.speed,
        "marked_the_defect": mask_overlap(data, arguments.parts),
        "conditions": conditions(),
    }
    sys.stdout.write(json.dumps(found, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
