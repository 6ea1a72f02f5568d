"""Training a classifier: best state, early stopping, falling learning rate, deadline, cancel."""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.augmentation import Augmentation
from trainer.data import make_batches
from trainer.monitor import guard_finite
from trainer.recipe import FitContext

_SLOWER_AFTER = 3  # epochs without a better validation loss
_SLOWER_BY = 0.4


def augmentation_of(values: dict[str, Any]) -> Augmentation:
    """The augmentation a recipe's parameters ask for; missing ones are off."""
    return Augmentation(
        rotation_deg=values.get("rotation", 0.0),
        zoom=values.get("zoom", 0.0),
        shift=values.get("shift", 0.0),
        brightness=values.get("brightness", 0.0),
        flip_horizontal=values.get("flips", False),
        flip_vertical=values.get("flips", False),
    )


def fit_classifier(context: FitContext) -> None:
    """Train a network with output `scores` (N, K), a softmax over the classes.

    Uses the parameters `epochs`, `batch`, `learning_rate`, `patience` and `balance`, and those of
    `augmentation_of`. The network ends in the state with the lowest validation loss.

    Raises:
        RunCancelled: The run shall stop.
        JobError: The loss is not a number any more.
    """
    import keras

    values, model = context.values, context.model
    batches = make_batches(
        context.train,
        batch=values["batch"],
        seed=context.seed,
        augmentation=augmentation_of(values),
        balance=values["balance"],
    )
    weights = context.validation.class_weights()[context.validation.labels]
    one_hot = np.eye(len(context.train.classes), dtype=np.float32)
    # XLA is three to four times slower on a CPU.
    model.compile(
        optimizer=keras.optimizers.Adam(values["learning_rate"]),
        loss={"scores": "categorical_crossentropy"},
        metrics={"scores": [keras.metrics.CategoricalAccuracy(name="accuracy")]},
        jit_compile=False,
    )
    best = _BestState(values["patience"])
    context.monitor.start()
    model.fit(
        batches,
        epochs=values["epochs"],
        validation_data=(
            context.validation.tensors,
            {"scores": one_hot[context.validation.labels]},
            weights,
        ),
        validation_batch_size=values["batch"],
        callbacks=[_make_guide(context, best, len(batches))],
        verbose=0,
    )
    if best.weights is not None:
        model.set_weights(best.weights)


class _BestState:
    """Remembers the best weights and how long nothing was better."""

    def __init__(self, patience: int) -> None:
        self.weights: list[NDArray[Any]] | None = None
        self.loss = math.inf
        self.waited = 0
        self._patience = patience

    def take(self, loss: float, model: Any) -> None:
        if loss < self.loss:
            self.loss, self.weights, self.waited = loss, model.get_weights(), 0
        else:
            self.waited += 1

    @property
    def stop(self) -> bool:
        return self.waited >= self._patience

    @property
    def slower(self) -> bool:
        return self.waited > 0 and self.waited % _SLOWER_AFTER == 0


def _make_guide(context: FitContext, best: _BestState, batches: int) -> Any:
    import keras

    monitor, epochs = context.monitor, context.values["epochs"]

    class Guide(keras.callbacks.Callback):  # type: ignore[misc]  # keras has no types
        epoch = 0

        def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
            self.epoch = epoch

        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
            guard_finite(float((logs or {}).get("loss", 0.0)))
            monitor.batch((self.epoch + (batch + 1) / batches) / epochs)
            if monitor.out_of_time and best.weights is not None:
                self.model.stop_training = True

        def on_test_batch_end(self, batch: int, logs: Any = None) -> None:
            monitor.check()

        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            logs = dict(logs or {})
            best.take(float(logs.get("val_loss", logs["loss"])), self.model)
            rate = self.model.optimizer.learning_rate
            values = {name: float(value) for name, value in logs.items()}
            monitor.epoch(epoch + 1, epochs, values | {"learning_rate": float(rate)})
            if best.slower:
                rate.assign(rate * _SLOWER_BY)
            if best.stop or monitor.out_of_time:
                self.model.stop_training = True

    return Guide()
