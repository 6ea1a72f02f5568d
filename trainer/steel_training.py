"""Training of the steel cascade: the gate, then its limit, then the segmentation."""

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.checkpoint import put_back, variables_of
from trainer.dice import measure_dice
from trainer.fitting import augmentation_of
from trainer.recipe import FitContext
from trainer.steel_networks import focal_tversky, mask_channels

_GATE_TIME = 0.25  # of a time limit
_GATE_MARGIN = 0.5  # the limit stays this far below the lowest score of a defective strip
_GOOD_SHARE = 0.25  # of the strips the segmentation learns from
_WARM_UP = 0.03
_GATE, _SEGMENTATION = "gate", "segmentation"
_VALIDATED = 80  # strips per validation during training


class SteelTraining:
    """Two trainings, each of strips drawn anew: half of the gate's are defective."""

    def __init__(self, context: FitContext) -> None:
        self._context = context
        self._values = context.values
        self._rng = np.random.default_rng(context.seed)
        model = context.model
        self._standard, self._gate, self._segmentation, self._junction = (
            model.get_layer(name) for name in ("standardise", "gate", "segmentation", "junction")
        )
        train = context.train
        self._bad = np.flatnonzero(train.defective)
        self._good = np.flatnonzero(~train.defective)
        # Where the defect is nobody said: such strips teach the gate only.
        self._masked = np.array([i for i in self._bad if i in train.masks], np.int64)
        self._defects = sum(entry.verdict == "NG" for entry in train.classes)
        self._size = model.output["mask"].shape[1:3]
        self._augmentation = augmentation_of(self._values)
        self._gate_figures: dict[str, float] = {}
        self._optimizer: Any = None  # of the stage under way

    def run(self) -> None:
        """Train until the epochs or the time are used up."""
        state = self._context.checkpoint.load()
        beyond = state is not None and state.notes["stage"] == _SEGMENTATION
        self._context.monitor.start(0.0 if state is None else float(state.notes["fraction"]))
        if state is not None and beyond and put_back(state, self._context.model):
            self._gate_figures = dict(state.notes["gate"])
        elif len(self._good):
            self._train_gate()
            self._choose_limit()
        else:  # nothing tells it what may pass: every strip is searched
            self._junction.limit.assign(0.0)
        if len(self._masked):
            self._train_segmentation()

    def _train_gate(self) -> None:
        half = max(1, self._values["batch"] // 2)
        bad, good = self._endless(self._bad), self._endless(self._good)
        step = self._make_gate_step()

        def one(rate: float) -> dict[str, float]:
            chosen = [next(source) for source in (bad, good) for _ in range(half)]
            strips, _ = self._batch(chosen)
            truth = self._context.train.defective[chosen].astype(np.float32)[:, None]
            return {"loss": float(step(strips, truth, np.float32(rate)))}

        steps = -(-len(self._bad) // half)
        self._repeat(one, self._values["epochs"] * steps, steps, (0.0, _GATE_TIME))

    def _choose_limit(self) -> None:
        """Lower the gate's limit until no defective validation strip slips."""
        pictures = self._context.validation
        scores = []
        for tensor in pictures.tensors:
            self._context.monitor.check()
            scores.append(float(self._gate(self._standard(tensor[None]), training=False)[0, 0]))
        found = np.array(scores)
        lowest = float(min(found[pictures.defective], default=1.0))
        limit = min(self._values["gate_threshold"], _GATE_MARGIN * lowest)
        self._junction.limit.assign(limit)
        good = found[~pictures.defective]
        skipped = float((good < limit).mean()) if len(good) else 0.0
        self._gate_figures = {"gate_limit": limit, "gate_skipped": skipped}

    def _train_segmentation(self) -> None:
        batch = self._values["batch"]
        clean = max(1, round(batch * _GOOD_SHARE)) if len(self._good) else 0
        bad, good = self._endless(self._masked), self._endless(self._good)
        step = self._make_segmentation_step()

        def one(rate: float) -> dict[str, float]:
            chosen = [next(bad) for _ in range(batch - clean)]
            chosen += [next(good) for _ in range(clean)]
            strips, target = self._batch(chosen)
            loss, index = step(strips, target, np.float32(rate))
            return {"loss": float(loss), "tversky": float(index)}

        steps = -(-len(self._masked) // (batch - clean))
        self._repeat(one, self._values["epochs"] * steps, steps, (_GATE_TIME, 1.0))

    def _repeat(self, one: Any, steps: int, round_steps: int, stretch: tuple[float, float]) -> None:
        """Take steps until they, or this stretch of the time limit, are used up."""
        monitor, (start, end) = self._context.monitor, stretch
        first = 0 if start == 0 else self._values["epochs"]
        stage = _GATE if start == 0 else _SEGMENTATION
        told: list[dict[str, float]] = []
        for number in range(self._take_up(stage) + 1, steps + 1):
            # The schedule follows whatever ends first, so that a time limit ends well too.
            timed = (monitor.time_used - start) / (end - start)
            done = min(1.0, max(number / steps, timed))
            rate = self._values["learning_rate"] * _cosine(done)
            told.append(one(rate))
            monitor.batch(start + done * (end - start))
            if number % round_steps == 0 or done >= 1:
                values = {name: float(np.mean([t[name] for t in told])) for name in told[0]}
                told.clear()
                values |= self._validate(masks=start > 0) | {"learning_rate": rate}
                epoch = first + -(-number // round_steps)
                monitor.epoch(epoch, 2 * self._values["epochs"], values)
                if self._context.checkpoint.due and done < 1:
                    self._save(stage, number, steps, start + done * (end - start))
            if done >= 1:
                break

    def _save(self, stage: str, number: int, steps: int, fraction: float) -> None:
        notes = {
            "stage": stage,
            "step": number,
            "fraction": fraction,
            "gate": self._gate_figures,
            "steps": 2 * self._values["epochs"],
            "done": f"{number} of {steps} steps of the {stage} are done",
            "history": self._context.monitor.history,
        }
        arrays = variables_of(self._context.model, self._optimizer)
        self._context.checkpoint.save(arrays, notes)

    def _take_up(self, stage: str) -> int:
        """Put back the state of a run broken off in this stage; returns the steps that are done."""
        state = self._context.checkpoint.load()
        if state is None or state.notes["stage"] != stage:
            return 0
        if not put_back(state, self._context.model, self._optimizer):
            return 0
        done = int(state.notes["step"])
        # Which strips come next is drawn anew; each still comes as often as the others.
        self._rng = np.random.default_rng((self._context.seed, done))
        self._context.monitor.restore(state.notes["history"], state.notes["steps"])
        return done

    def _endless(self, indices: NDArray[np.int64]) -> Iterator[int]:
        while True:
            yield from (int(index) for index in self._rng.permutation(indices))

    def _batch(self, chosen: list[int]) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        train = self._context.train
        strips, targets = [], []
        for index in chosen:
            strip, mask = self._augmentation.apply(
                train.tensors[index], train.masks.get(index), self._rng
            )
            strips.append(strip)
            targets.append(mask_channels(mask, self._defects, self._size))
        return np.stack(strips), np.stack(targets).astype(np.float32)

    def _make_gate_step(self) -> Any:
        import keras
        import tensorflow as tf

        gate, standard = self._gate, self._standard
        optimizer, variables = self._make_optimizer(gate)

        @tf.function(autograph=False, jit_compile=False)  # type: ignore[untyped-decorator]
        def step(strips: Any, truth: Any, rate: Any) -> Any:
            optimizer.learning_rate.assign(rate)
            with tf.GradientTape() as tape:
                score = gate(standard(strips), training=True)
                loss = tf.reduce_mean(keras.losses.binary_crossentropy(truth, score))
            gradients = tape.gradient(loss, variables)
            optimizer.apply_gradients(zip(gradients, variables, strict=True))
            return loss

        return step

    def _make_segmentation_step(self) -> Any:
        import keras
        import tensorflow as tf

        segmentation, standard, values = self._segmentation, self._standard, self._values
        optimizer, variables = self._make_optimizer(segmentation)
        share = values["cross_entropy"]
        power = {name: values[name] for name in ("alpha", "beta", "gamma")}

        @tf.function(autograph=False, jit_compile=False)  # type: ignore[untyped-decorator]
        def step(strips: Any, target: Any, rate: Any) -> tuple[Any, Any]:
            optimizer.learning_rate.assign(rate)
            with tf.GradientTape() as tape:
                mask = segmentation(standard(strips), training=True)
                loss, index = focal_tversky(target, mask, **power)
                loss += share * tf.reduce_mean(keras.losses.binary_crossentropy(target, mask))
            gradients = tape.gradient(loss, variables)
            optimizer.apply_gradients(zip(gradients, variables, strict=True))
            return loss, index

        return step

    def _make_optimizer(self, network: Any) -> tuple[Any, Any]:
        import keras

        optimizer = keras.optimizers.Adam(self._values["learning_rate"], clipnorm=1.0)
        optimizer.build(network.trainable_variables)
        self._optimizer = optimizer
        return optimizer, network.trainable_variables

    def _validate(self, *, masks: bool) -> dict[str, float]:
        """Figures of the gate, or Dice of the masks, on some validation strips."""
        from sklearn.metrics import average_precision_score

        pictures = self._context.validation
        bad = np.flatnonzero(pictures.defective)[: _VALIDATED // 2]
        chosen = [*bad, *np.flatnonzero(~pictures.defective)[: _VALIDATED - len(bad)]]
        network = self._segmentation if masks else self._gate
        answers = []
        for index in chosen:
            self._context.monitor.check()
            strip = self._standard(pictures.tensors[index : index + 1])
            answers.append(np.asarray(network(strip, training=False))[0])
        truth = pictures.defective[chosen]
        if not masks:
            scores = np.array(answers).reshape(-1)
            fires = scores >= self._values["gate_threshold"]
            return {
                "gate_average_precision": float(average_precision_score(truth, scores)),
                "gate_accuracy": float((fires == truth).mean()),
                "gate_slipped": float((truth & ~fires).sum()),
            }
        known = [
            (mask_channels(pictures.masks.get(index), self._defects, self._size), answer >= 0.5)
            for index, answer in zip(chosen, answers, strict=True)
            if index in pictures.masks or not pictures.defective[index]
        ]
        figures = measure_dice(known)
        named = {"val_dice_defective": figures.defective, "val_empty_clean": figures.empty}
        known_figures = {name: value for name, value in named.items() if value is not None}
        return known_figures | self._gate_figures


def _cosine(done: float) -> float:
    """Share of the learning rate: a short climb, then down to nothing as a cosine."""
    if done < _WARM_UP:
        return (done + 1e-3) / _WARM_UP
    return max(1e-3, 0.5 * (1 + math.cos(math.pi * (done - _WARM_UP) / (1 - _WARM_UP))))
