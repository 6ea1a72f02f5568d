"""Training of the recipe `segdec`: pairs of a defective and a good picture, mask and score.

Sources: the two-stage training of D. Tabernik et al., 2020
(https://doi.org/10.1007/s10845-019-01476-x) and the end-to-end training of J. Božič et al., 2021
(https://arxiv.org/abs/2104.06064).
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.checkpoint import put_back, variables_of
from trainer.fitting import augmentation_of, cosine
from trainer.mask_target import mask_target
from trainer.recipe import FitContext
from trainer.segdec_networks import BY_MASK, STRIDE
from trainer.transplant import Transplant

TWO_STAGES, END_TO_END = "two stages", "end to end"
TRAININGS = (END_TO_END, TWO_STAGES)
LOSSES = ("overlap", "cross entropy", "mean squared error")

_SEGMENTATION_SHARE = 0.6  # of the steps, when trained in two stages
_DEFECT_SHARE = 0.1
_OVERLAP_SHARE = 0.5
_ROUND = 100  # steps between two validations
_VALIDATED = 40  # pictures per validation during training

Batch = tuple[NDArray[Any], ...]


class SegDecTraining:
    """One training of a network with the layers `standardise`, `trunk` and `decision`."""

    def __init__(self, context: FitContext) -> None:
        self._context = context
        self._values = context.values
        self._rng = np.random.default_rng(context.seed)
        train = context.train
        self._bad = self._endless(np.flatnonzero(train.defective))
        # One after the other in an order drawn anew each time: always one of the least used.
        self._good = self._endless(np.flatnonzero(~train.defective))
        self._marked = self._endless(np.array(sorted(train.masks), np.int64))
        self._defects = sum(entry.verdict == "NG" for entry in train.classes)
        self._augmentation = augmentation_of(self._values)
        self._transplant = Transplant(self._augmentation)
        self._optimizers: list[Any] = []
        self._two_stages = self._values["training"] == TWO_STAGES and bool(train.masks)

    def run(self) -> None:
        """Train until the steps or the time are used up."""
        # The next pair is drawn while the network learns from this one.
        with ThreadPoolExecutor(1, "pairs") as drawing:
            self._run(drawing)

    def _run(self, drawing: ThreadPoolExecutor) -> None:
        monitor, steps = self._context.monitor, self._values["steps"]
        # The decision must not disturb the segmentation; without masks it has to make the features.
        masks = bool(self._context.train.masks)
        both = self._make_step(masks=masks, trunk=True, decision=not self._two_stages)
        last = (
            self._make_step(masks=False, trunk=False, decision=True) if self._two_stages else both
        )
        losses: list[tuple[float, float]] = []
        first = self._take_up()
        monitor.start(first / steps)
        following = drawing.submit(self._batch)
        for number in range(first + 1, steps + 1):
            # The schedule follows whatever ends first, so that a time limit ends well too.
            done = max(number / steps, min(1.0, monitor.time_used))
            stage, within = self._stage(done)
            rate = self._values["learning_rate"] * cosine(within)
            step = last if stage else both
            pair = following.result()
            following = drawing.submit(self._batch)
            mask_loss, score_loss = step(*pair, np.float32(within), np.float32(rate))
            losses.append((float(mask_loss), float(score_loss)))
            monitor.batch(done)
            if number % _ROUND == 0 or done >= 1:
                self._tell(number, losses, rate)
                losses.clear()
                if self._context.checkpoint.due and done < 1:
                    self._save(number)
            if done >= 1:
                break

    def _save(self, number: int) -> None:
        steps = self._values["steps"]
        notes = {"step": number, "steps": -(-steps // _ROUND),
                 "done": f"{number} of {steps} steps are done",
                 "history": self._context.monitor.history}  # fmt: skip
        arrays = variables_of(self._context.model, *self._optimizers)
        self._context.checkpoint.save(arrays, notes)

    def _take_up(self) -> int:
        """Put back the state of a broken-off run; returns the steps that are done."""
        state = self._context.checkpoint.load()
        if state is None or not put_back(state, self._context.model, *self._optimizers):
            return 0
        done = int(state.notes["step"])
        # Which pictures come next is drawn anew; each still comes as often as the others.
        self._rng = np.random.default_rng((self._context.seed, done))
        self._context.monitor.restore(state.notes["history"], state.notes["steps"])
        return done

    def _stage(self, done: float) -> tuple[int, float]:
        """Which stage of the training it is, and how much of that is done."""
        if not self._two_stages:
            return 0, done
        if done < _SEGMENTATION_SHARE:
            return 0, done / _SEGMENTATION_SHARE
        return 1, (done - _SEGMENTATION_SHARE) / (1 - _SEGMENTATION_SHARE)

    def _tell(self, number: int, losses: list[tuple[float, float]], rate: float) -> None:
        mask_loss, score_loss = (float(value) for value in np.mean(losses, axis=0))
        values = {"loss": mask_loss + score_loss, "mask_loss": mask_loss, "score_loss": score_loss}
        self._context.monitor.epoch(
            -(-number // _ROUND),
            -(-self._values["steps"] // _ROUND),
            values | self._validate() | {"learning_rate": rate},
        )

    def _endless(self, indices: NDArray[np.int64]) -> Iterator[int]:
        while len(indices):
            yield from (int(index) for index in self._rng.permutation(indices))

    def _batch(self) -> Batch:
        """A defective and a good picture: (2, h, w, C), target, weight, (2, 1) truth."""
        # Both lie the same way round: the tensors of a batch have one shape.
        quarter = self._values["quarter_turns"] and self._rng.random() < 0.5
        rows = []
        for defective in (True, False):
            picture, mask, known = self._picture(defective)
            if quarter:
                picture = np.rot90(picture)
                mask = None if mask is None else np.rot90(mask)
            size = picture.shape[0] // STRIDE, picture.shape[1] // STRIDE
            target, weight = mask_target(
                mask,
                self._defects,
                size,
                self._values["dilation"],
                annotation=self._values["annotation"],
                weighted=self._values["pixel_weights"],
            )
            if not known:
                weight = np.zeros_like(weight)  # where the defect is nobody said
            rows.append((picture, target, weight, np.float32(defective)))
        pictures, targets, weights, truth = zip(*rows, strict=True)
        return np.stack(pictures), np.stack(targets), np.stack(weights), np.array(truth)[:, None]

    def _picture(self, defective: bool) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None, bool]:
        """A picture varied at random, its mask, and whether all its defects are marked."""
        train, rng = self._context.train, self._rng
        if train.masks and rng.random() < self._values["transplant"]:
            marked = next(self._marked)
            source = marked if defective else next(self._good)
            ground = train.tensors[next(self._good)]
            grown, moved = self._transplant.apply(
                ground, train.tensors[source], train.masks[marked], rng
            )
            return grown, moved if defective else None, True
        index = next(self._bad if defective else self._good)
        mask = train.masks.get(index)
        picture, turned = self._augmentation.apply(train.tensors[index], mask, rng)
        return picture, turned, mask is not None or not defective

    def _make_step(self, *, masks: bool, trunk: bool, decision: bool) -> Any:
        """One step of descent.

        Args:
            masks: Whether the mask is learned; then the decision leaves the trunk alone.
            trunk: Whether the trunk learns.
            decision: Whether the decision learns.
        """
        import keras
        import tensorflow as tf

        standard, marking, deciding = (
            self._context.model.get_layer(name) for name in ("standardise", "trunk", "decision")
        )
        mask_loss_of = _mask_loss(self._values["loss"])
        optimizer = keras.optimizers.Adam(self._values["learning_rate"], clipnorm=1.0)
        variables = [
            *(marking.trainable_variables if trunk else ()),
            *(self._decision_variables(deciding) if decision else ()),
        ]
        optimizer.build(variables)
        self._optimizers.append(optimizer)
        inner = [variable.value for variable in variables]  # what TensorFlow takes for a variable

        @tf.function(autograph=False, jit_compile=False, reduce_retracing=True)  # type: ignore[untyped-decorator]
        def step(
            image: Any, target: Any, weight: Any, label: Any, done: Any, rate: Any
        ) -> tuple[Any, Any]:
            optimizer.learning_rate.assign(rate)
            with tf.GradientTape() as tape:
                features, mask = marking(standard(image), training=True)
                mask_loss = mask_loss_of(target, mask, weight)
                seen = tf.stop_gradient(features) if masks else features
                logit = deciding([seen, tf.stop_gradient(mask)], training=True)
                score_loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(label, logit))
                if masks and decision:
                    loss = (1 - done) * mask_loss + done * score_loss
                else:
                    loss = mask_loss if masks else score_loss
            gradients = tape.gradient(
                loss, inner, unconnected_gradients=tf.UnconnectedGradients.ZERO
            )
            optimizer.apply_gradients(zip(gradients, variables, strict=True))
            return mask_loss, score_loss

        return step

    def _decision_variables(self, decision: Any) -> Any:
        """All of them, or those that judge by the mask where the network tells them apart."""
        names = {layer.name for layer in decision.layers}
        if BY_MASK in names and self._context.train.masks:
            return decision.get_layer(BY_MASK).trainable_variables
        return decision.trainable_variables

    def _validate(self) -> dict[str, float]:
        from sklearn.metrics import average_precision_score

        pictures = self._context.validation
        bad = np.flatnonzero(pictures.defective)[: _VALIDATED // 2]
        chosen = [*bad, *np.flatnonzero(~pictures.defective)[: _VALIDATED - len(bad)]]
        scores = []
        for index in chosen:
            self._context.monitor.check()
            answer = self._context.model.predict_on_batch(pictures.tensors[index : index + 1])
            scores.append(float(answer["score"].reshape(-1)[0]))
        truth = pictures.defective[chosen]
        clipped = np.clip(scores, 1e-6, 1 - 1e-6)
        loss = -np.mean(np.where(truth, np.log(clipped), np.log(1 - clipped)))
        precision = average_precision_score(truth, scores)
        return {"val_score_loss": float(loss), "val_average_precision": float(precision)}


def _mask_loss(name: str) -> Any:
    """Loss of (target, log odds, weight), all (N, h, w, D); a weight of 0 hides a pixel."""
    import tensorflow as tf

    def cross_entropy(target: Any, logits: Any, weight: Any) -> Any:
        each = tf.nn.sigmoid_cross_entropy_with_logits(target, logits) * weight
        return tf.reduce_mean(each)

    def squares(target: Any, logits: Any, weight: Any) -> Any:
        return tf.reduce_mean(tf.square(tf.sigmoid(logits) - target) * weight)

    def overlap(target: Any, logits: Any, weight: Any) -> Any:
        """Cross entropy, where defects count although they are few pixels, and Dice."""
        each = tf.nn.sigmoid_cross_entropy_with_logits(target, logits) * weight
        good, bad = each * (1 - target), each * target
        loss = tf.reduce_sum(good) / (tf.reduce_sum(weight * (1 - target)) + 1e-6)
        loss += _DEFECT_SHARE * tf.reduce_sum(bad) / (tf.reduce_sum(weight * target) + 1e-6)
        known = tf.sigmoid(logits) * tf.cast(weight > 0, tf.float32)
        common = 2 * tf.reduce_sum(target * known) + 1
        covered = common / (tf.reduce_sum(target) + tf.reduce_sum(known) + 1)
        return loss + _OVERLAP_SHARE * (1 - covered)

    return {"cross entropy": cross_entropy, "mean squared error": squares, "overlap": overlap}[name]
