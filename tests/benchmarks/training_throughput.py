"""Pictures per second while training casting_cnn: this trainer against the classic generator.

Run with `python -m tests.benchmarks.training_throughput [FOLDER]`. FOLDER holds class folders (for
example real castings); without it 300 × 300 JPEG pictures are made. Both sides train the same
network with the same batch, rotation, zoom, shift, flips and brightness, in turns, and the median
counts. The classic side is `ImageDataGenerator.flow_from_directory`, which decodes every picture
again in every epoch and turns it with scipy.
"""

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import SUFFIXES, read_picture
from inspector_gui.core.preprocess import prepare
from inspector_gui.core.snapshot import SnapshotPicture
from tests.trainer.made_pictures import plate
from trainer.data import PreparedPictures, make_batches, throughput
from trainer.fitting import augmentation_of
from trainer.machine import import_tensorflow
from trainer.recipe import BuildContext, Facts, find_recipe

BATCH = 32
#: The published network, and no variation that the classic generator does not have.
PUBLISHED = {"head": "published", "normalise": False, "contrast": 0, "light": 0}


def main() -> int:
    """Measure and print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--pictures", type=int, default=480, help="per side")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--default", action="store_true",
                        help="the recipe's defaults, not the published form")  # fmt: skip
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.folder or _make(Path(temporary), arguments.pictures)
        measured = _measure(folder, arguments.pictures, arguments.rounds, arguments.default)
        sys.stdout.write(json.dumps(measured, indent=2) + "\n")
    return 0


def _make(folder: Path, count: int) -> Path:
    for number in range(count):
        label = "spot" if number % 2 else "good"
        image, _ = plate(number, label, (300, 300))
        (folder / label).mkdir(exist_ok=True)
        data = cv2.imencode(".jpg", image)[1].tobytes()
        (folder / label / f"{number:04d}.jpg").write_bytes(data)
    return folder


def _measure(folder: Path, count: int, rounds: int, default: bool) -> dict[str, Any]:
    import_tensorflow(1)
    import keras
    import tensorflow as tf

    recipe = find_recipe("casting_cnn")
    values = recipe.read_values({"batch": BATCH} | ({} if default else PUBLISHED))
    geometry = recipe.geometry(values, Facts(300, 300, grey=True, roi=None))
    pictures = _load(folder, count, geometry)
    batches = make_batches(
        pictures, batch=BATCH, seed=1, augmentation=augmentation_of(values), balance=False
    )
    context = BuildContext(geometry, pictures.classes, values, *pictures.moments())
    model = recipe.build(context)
    model.compile(
        optimizer=keras.optimizers.Adam(1e-3),
        loss={"scores": "categorical_crossentropy"},
        jit_compile=False,
    )
    generator = tf.keras.preprocessing.image.ImageDataGenerator(
        rotation_range=values["rotation"],
        zoom_range=values["zoom"],
        width_shift_range=values["shift"],
        height_shift_range=values["shift"],
        brightness_range=(1 - values["brightness"], 1 + values["brightness"]),
        horizontal_flip=values["flips"],
        vertical_flip=values["flips"],
    )
    classic = generator.flow_from_directory(
        str(folder), target_size=(300, 300), color_mode="grayscale", batch_size=BATCH, seed=1
    )
    steps = len(pictures) // BATCH
    model.fit(batches, steps_per_epoch=2, verbose=0)  # tracing does not count
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(_rate(lambda: model.fit(batches, verbose=0), len(pictures)))
        theirs.append(_rate(lambda: _fit_classic(model, classic, steps), steps * BATCH))
    return {
        "pictures_per_second": round(statistics.median(ours), 1),
        "classic_pictures_per_second": round(statistics.median(theirs), 1),
        "ratio": round(statistics.median(ours) / statistics.median(theirs), 2),
        "batches_alone_pictures_per_second": round(throughput(batches), 1),
        "classic_alone_pictures_per_second": round(_alone(classic, steps), 1),
        "rounds": {"ours": [round(r, 1) for r in ours], "classic": [round(r, 1) for r in theirs]},
    }


def _load(folder: Path, count: int, geometry: Any) -> PreparedPictures:
    names = sorted(path.name for path in folder.iterdir() if path.is_dir())
    files = sorted(p for p in folder.glob("*/*") if p.suffix.lower() in SUFFIXES)
    files = [files[i] for i in np.random.default_rng(1).permutation(len(files))[:count]]
    tensors = [
        prepare(read_picture(path), geometry.preprocess, geometry.height, geometry.width)[0][0]
        for path in files
    ]
    labels = np.array([names.index(path.parent.name) for path in files])
    entries = tuple(
        SnapshotPicture(picture_id="", path=p.name, label=p.parent.name, group="", split="train")
        for p in files
    )
    classes = tuple(ClassEntry(name=n, verdict="NG" if i else "OK") for i, n in enumerate(names))
    return PreparedPictures(np.stack(tensors), labels, labels > 0, {}, entries, classes)


def _fit_classic(model: Any, classic: Any, steps: int) -> None:
    for _ in range(steps):
        tensors, labels = next(classic)
        model.train_on_batch(tensors.clip(0, 255).astype(np.uint8), {"scores": labels})


def _alone(classic: Any, steps: int) -> float:
    return _rate(lambda: [next(classic) for _ in range(min(steps, 8))], min(steps, 8) * BATCH)


def _rate(work: Any, pictures: int) -> float:
    start = time.monotonic()
    work()
    return pictures / (time.monotonic() - start)


if __name__ == "__main__":
    sys.exit(main())
