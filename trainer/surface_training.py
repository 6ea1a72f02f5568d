"""Trains our own extractor: to mark eight kinds of made-up defect on made-up surfaces.

No picture from outside is used. What the layers of the trained network say serves as features;
`trainer surfaces` writes their weights: 14,000 steps of 16 pictures from 1,600 surfaces, half an
hour on two free cores. The shipped weights come from this training, after some 500 steps of an
earlier go, so a run comes near them and not to the same numbers.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from inspector_gui.core.jobs import Done, Stage
from trainer.cancellation import Cancellation
from trainer.events import EventStream
from trainer.failure import JobError
from trainer.graph_writer import weights_of
from trainer.machine import import_tensorflow
from trainer.made_defects import KINDS
from trainer.monitor import Monitor
from trainer.surface_drawing import SHEETS, Batch, Drawing
from trainer.surface_network import MIDDLE, SPREAD, surface_network
from trainer.surface_weights import write_surface_weights

STEPS = 14_000

_RATE = 2e-3  # held for the first steps, then falling as a cosine
_HELD = 200  # steps
_LAST = 0.01  # share of the rate that is never gone below
_DEFECT_WEIGHT = 4.0  # defective cells are few: each counts this much more
_ROUND = 100  # steps between two lines of progress


def write_surfaces(
    out: Path,
    stream: EventStream,
    cancellation: Cancellation,
    *,
    steps: int = STEPS,
    seed: int = 1,
    sheets: int = SHEETS,
) -> Done:
    """What `trainer surfaces` does.

    Args:
        out: The file to write, when the training is over.
        stream: Told what is going on.
        cancellation: Asked often.
        steps: Of the training.
        seed: For every random choice; the surfaces are always the same.
        sheets: How many surfaces.

    Raises:
        JobError: An argument makes no sense, or the training ran away.
        RunCancelled: As asked; nothing is written.
        OSError: The file cannot be written.
    """
    if steps < 1 or sheets < 1 or seed < 0:
        raise JobError("bad_parameter", "Steps and sheets start at 1, the seed at 0.")
    if out.is_dir():
        raise JobError("bad_output", f"{out} is a folder.", "Give the name of a file.")
    out.parent.mkdir(parents=True, exist_ok=True)  # a bad place is told before the long work
    monitor = Monitor(stream.send, cancellation.check)
    with Drawing(sheets, seed) as drawing:
        stream.send(Stage(name="sheets", title="Drawing made-up surfaces"))
        import_tensorflow(seed)  # meanwhile
        drawing.wait_for_sheets(monitor.progress)
        stream.send(Stage(name="train", title="Learning to mark made-up defects"))
        network = surface_network(len(KINDS))
        last = train_surfaces(network, lambda: drawing.next_batch(monitor.check), steps, monitor)
    write_surface_weights(out, weights_of(network))
    shown = {"steps": steps} | last
    return Done(model="", model_id="", report=str(out), summary=shown)


def train_surfaces(
    network: Any, next_batch: Callable[[], Batch], steps: int, monitor: Monitor
) -> dict[str, float]:
    """Train a network where it stands.

    Args:
        network: Of `surface_network`.
        next_batch: Gives a batch for each step.
        steps: How many.
        monitor: Told of every step.

    Returns:
        The means of the last steps: the loss; "found", the share of the defective cells that are
        marked, as whatever kind; "right", the share of the marked cells that are defective.

    Raises:
        JobError: The loss is not a number any more.
        RunCancelled: The run shall stop.
    """
    step = _make_step(network, steps)
    rows: list[list[float]] = []
    values: dict[str, float] = {}
    monitor.start()
    started = time.monotonic()
    for number in range(1, steps + 1):
        batch = next_batch()
        rows.append([float(value) for value in step(batch.pictures, batch.marks)])
        monitor.batch(number / steps)
        if number % _ROUND == 0 or number == steps:
            values = _means(rows)
            rows.clear()
            left = (time.monotonic() - started) / 60 * (steps - number) / number
            monitor.epoch(number, steps, values | {"minutes left": left})
    return values


def _means(rows: list[list[float]]) -> dict[str, float]:
    loss, both, defective, marked = (float(mean) for mean in np.mean(rows, axis=0))
    return {"loss": loss, "found": both / max(defective, 1e-6), "right": both / max(marked, 1e-6)}


def _make_step(network: Any, steps: int) -> Any:
    """One step of descent: loss, and how many cells are defective and marked, the one, the other.

    A cell is marked when one of its kinds is likelier than not.
    """
    import keras
    import tensorflow as tf

    rate = keras.optimizers.schedules.CosineDecay(
        _RATE, steps, alpha=_LAST, warmup_target=_RATE, warmup_steps=_HELD
    )
    optimizer = keras.optimizers.Adam(rate, global_clipnorm=1.0)
    variables = network.trainable_variables
    optimizer.build(variables)

    @tf.function(autograph=False, jit_compile=False)  # type: ignore[untyped-decorator]
    def step(pictures: Any, marks: Any) -> tuple[Any, ...]:
        with tf.GradientTape() as tape:
            odds = network((tf.cast(pictures, tf.float32) - MIDDLE) / SPREAD, training=True)
            each = tf.nn.sigmoid_cross_entropy_with_logits(marks, odds)
            loss = tf.reduce_mean((1 + _DEFECT_WEIGHT * marks) * each)
        gradients = tape.gradient(loss, [variable.value for variable in variables])
        optimizer.apply_gradients(zip(gradients, variables, strict=True))
        defective = tf.reduce_max(marks, -1)
        marked = tf.cast(tf.reduce_max(odds, -1) > 0, tf.float32)
        both = tf.reduce_sum(defective * marked)
        return loss, both, tf.reduce_sum(defective), tf.reduce_sum(marked)

    return step
