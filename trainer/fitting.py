"""Training a classifier: best state, early stopping, falling learning rate, deadline, cancel."""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.augmentation import Augmentation
from trainer.checkpoint import State, put_back, variables_of
from trainer.data import PreparedPictures, make_batches
from trainer.export import run_keras
from trainer.monitor import guard_finite
from trainer.recipe import FitContext

_LEAST_BATCHES = 20  # per epoch, so that small datasets are learned as thoroughly
_SLACK = 0.01  # of the area under ROC
_WARM_UP = 0.03
_WEIGHT_DECAY = 1e-3
_SMOOTHING = 0.05  # without it the scores of unseen parts are far too sure of themselves


def augmentation_of(values: dict[str, Any]) -> Augmentation:
    """The augmentation a recipe's parameters ask for; missing ones are off."""
    return Augmentation(
        rotation_deg=values.get("rotation", 0.0),
        zoom=values.get("zoom", 0.0),
        shift=values.get("shift", 0.0),
        brightness=values.get("brightness", 0.0),
        contrast=values.get("contrast", 0.0),
        light=values.get("light", 0.0),
        flip_horizontal=values.get("flips", False),
        flip_vertical=values.get("flips", False),
    )


def fit_classifier(context: FitContext, *, ranked_by: str = "val_roc_auc") -> None:
    """Train a network with output `scores` (N, K), a softmax over the classes.

    Uses the parameters `epochs`, `batch`, `learning_rate`, `patience` and `balance`, and those of
    `augmentation_of`. The learning rate falls as a cosine towards the end of the epochs or of the
    time limit, whichever comes first, and is halved each time that half the patience has passed
    without a state as good. The network ends in the newest state whose `ranked_by` is about as good
    as any; by default that is how well it ranks the validation pictures, defective before good. The
    limit is chosen afterwards. A loss would prefer an early state that is unsure of everything when
    the validation parts look unlike the training parts.

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
        least_batches=_LEAST_BATCHES,
    )
    # XLA is three to four times slower on a CPU.
    model.compile(
        optimizer=keras.optimizers.AdamW(values["learning_rate"], weight_decay=_WEIGHT_DECAY),
        loss={"scores": keras.losses.CategoricalCrossentropy(label_smoothing=_SMOOTHING)},
        metrics={"scores": [keras.metrics.CategoricalAccuracy(name="accuracy")]},
        jit_compile=False,
    )
    best = BestState(values["patience"])
    first = _take_up(context, best)
    batches.epoch = first
    context.monitor.start(first / values["epochs"])
    model.fit(
        batches,
        epochs=values["epochs"],
        initial_epoch=first,
        callbacks=[_make_guide(context, best, len(batches), ranked_by)],
        verbose=0,
    )
    if best.weights is not None:
        model.set_weights(best.weights)


def judge(pictures: PreparedPictures, scores: NDArray[np.float32]) -> dict[str, float]:
    """How good class scores are on labelled pictures.

    Args:
        pictures: N pictures.
        scores: (N, K) probabilities.

    Returns:
        `val_loss`, `val_accuracy` of the class, `val_roc_auc` of good against defective (0.5
        when there is only one of the two). Every class counts the same.
    """
    weights = pictures.class_weights()[pictures.labels]
    right = scores[np.arange(len(pictures)), pictures.labels]
    loss = -np.average(np.log(np.clip(right, 1e-7, 1)), weights=weights)
    accuracy = np.average(scores.argmax(axis=1) == pictures.labels, weights=weights)
    auc = 0.5
    if pictures.defective.any() and not pictures.defective.all():
        from sklearn.metrics import roc_auc_score

        defects = [index for index, entry in enumerate(pictures.classes) if entry.verdict == "NG"]
        auc = roc_auc_score(pictures.defective, scores[:, defects].sum(axis=1))
    return {"val_loss": float(loss), "val_accuracy": float(accuracy), "val_roc_auc": float(auc)}


class BestState:
    """Remembers the best weights and how long nothing was as good.

    The newest state counts as the best unless it ranks clearly worse than the best ranking seen:
    a validation set of a few parts cannot tell smaller differences, and later states were trained
    at a smaller learning rate.
    """

    def __init__(self, patience: int) -> None:
        self.weights: list[NDArray[Any]] | None = None
        self._best = -math.inf
        self._waited = 0
        self._patience = patience
        self._halved = 0

    def take(self, ranking: float, model: Any) -> None:
        """Compare one epoch by the figure that ranks states."""
        self._best = max(self._best, ranking)
        if ranking >= self._best - _SLACK:
            self.weights, self._waited = model.get_weights(), 0
        else:
            self._waited += 1
            if self._waited % max(2, self._patience // 2) == 0:
                self._halved += 1

    @property
    def rate(self) -> float:
        """Share of the learning rate that is left after the plateaus so far."""
        return 0.5**self._halved

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Its weights for a checkpoint."""
        return {f"best{number:04d}": w for number, w in enumerate(self.weights or ())}

    def notes(self) -> dict[str, Any]:
        """Its numbers for a checkpoint."""
        return {"best": self._best, "waited": self._waited, "halved": self._halved}

    def put_back(self, state: State) -> None:
        """Be as it was when the state was written."""
        names = sorted(name for name in state.arrays if name.startswith("best"))
        self.weights = [state.arrays[name] for name in names] or None
        notes = state.notes
        self._best, self._waited, self._halved = notes["best"], notes["waited"], notes["halved"]

    @property
    def stop(self) -> bool:
        """Whether nothing was as good for as long as the patience lasts."""
        return self._waited >= self._patience


def _take_up(context: FitContext, best: BestState) -> int:
    """Put back the state of a broken-off run; returns the epochs that are done."""
    model = context.model
    model.optimizer.build(model.trainable_variables)
    state = context.checkpoint.load()
    if state is None or not put_back(state, model, model.optimizer):
        return 0
    best.put_back(state)
    context.monitor.restore(state.notes["history"], state.notes["steps"])
    return int(state.notes["epoch"])


def cosine(done: float) -> float:
    """Share of the learning rate: a short climb, then down to almost nothing as a cosine."""
    if done < _WARM_UP:
        return (done + 1e-3) / (_WARM_UP + 1e-3)
    return max(1e-3, 0.5 * (1 + math.cos(math.pi * (done - _WARM_UP) / (1 - _WARM_UP))))


def _make_guide(context: FitContext, best: BestState, batches: int, ranked_by: str) -> Any:
    import keras

    monitor, pictures = context.monitor, context.validation
    epochs, rate = context.values["epochs"], context.values["learning_rate"]

    class Guide(keras.callbacks.Callback):  # type: ignore[misc]  # keras has no types
        epoch = 0

        def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
            self.epoch = epoch

        def on_train_batch_begin(self, batch: int, logs: Any = None) -> None:
            done = max((self.epoch + batch / batches) / epochs, min(1.0, monitor.time_used))
            self.model.optimizer.learning_rate = rate * best.rate * cosine(done)

        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
            guard_finite(float((logs or {}).get("loss", 0.0)))
            monitor.batch((self.epoch + (batch + 1) / batches) / epochs)
            if monitor.out_of_time:
                self.model.stop_training = True

        def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
            scores = run_keras(self.model, pictures.tensors, monitor.check)["scores"]
            values = {name: float(value) for name, value in (logs or {}).items()}
            values |= judge(pictures, scores)
            best.take(values[ranked_by], self.model)
            monitor.epoch(
                epoch + 1,
                epochs,
                values | {"learning_rate": float(self.model.optimizer.learning_rate)},
            )
            if best.stop:
                self.model.stop_training = True
            elif context.checkpoint.due:
                self._save(epoch + 1)

        def _save(self, done: int) -> None:
            notes = {"epoch": done, "steps": epochs, "done": f"{done} of {epochs} epochs are done"}
            context.checkpoint.save(
                variables_of(self.model, self.model.optimizer) | best.arrays(),
                notes | best.notes() | {"history": monitor.history},
            )

    return Guide()
