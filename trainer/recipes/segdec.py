"""Segmentation and decision: finds small defects, marks them, and judges the whole picture.

Source of the method: D. Tabernik, S. Šela, J. Skvarč, D. Skočaj, "Segmentation-based
deep-learning approach for surface-defect detection", Journal of Intelligent Manufacturing, 2020,
https://doi.org/10.1007/s10845-019-01476-x, and its end-to-end training from J. Božič,
D. Tabernik, D. Skočaj, 2021, https://arxiv.org/abs/2007.07438.

Differences from the publication: a light network (depthwise convolutions at an eighth of the
input instead of 15 × 15 convolutions, some 60,000 parameters instead of 15 million), normalised
per picture instead of per batch because a batch is one pair, and one mask channel per defect class.
"""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.model_file import Role
from inspector_gui.core.preprocess import Preprocess
from inspector_gui.core.threshold import choose_rule
from trainer.data import PreparedPictures
from trainer.fitting import augmentation_of, cosine
from trainer.mask_target import mask_target
from trainer.picture_norm import picture_norm
from trainer.recipe import (
    BuildContext,
    Facts,
    FitContext,
    Geometry,
    Parameter,
    Recipe,
    Reference,
)

_STRIDE = 8
_PIXELS = 704 * 256  # of the published half-size input
_DEFECT_SHARE = 0.1
_OVERLAP_SHARE = 0.5
_ROUND = 100  # steps between two validations
_VALIDATED = 80  # pictures per validation during training
_PIXEL_THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.3, 0.2)  # the first of equals is taken


class SegDec(Recipe):
    """One network with two answers: a mask per defect class and a score for the picture."""

    name = "segdec"
    title = "Segmentation and decision (marks the defect)"
    summary = (
        "Finds small defects on large parts and shows where they are. Needs masks for at least"
        " some of the defective pictures; from about 20 defective pictures."
    )
    citation = (
        "D. Tabernik et al., Segmentation-based deep-learning approach for surface-defect"
        " detection, J. Intell. Manuf. 31, 2020, https://doi.org/10.1007/s10845-019-01476-x"
    )
    task = "segment"
    reference = Reference(
        text="Average precision 97.9 % on KolektorSDD, 1 false alarm and 2 misses in 399 pictures",
        metric="average_precision",
        value=0.979,
    )
    parameters = (
        Parameter(name="steps", title="Steps", type="int", default=2000, minimum=10,
                  maximum=100_000, help="Pairs of a defective and a good picture to learn from."
                  " More for many classes or faint defects."),
        Parameter(name="learning_rate", title="Learning rate", type="float", default=0.002,
                  minimum=1e-6, maximum=0.1, help="Smaller when the loss jumps."),
        Parameter(name="height", title="Input height", type="int", default=0, minimum=0,
                  maximum=2048, help="In pixels, rounded to eights; 0 keeps the picture's shape at"
                  " about 180,000 pixels. Larger for defects of few pixels."),
        Parameter(name="width", title="Input width", type="int", default=0, minimum=0,
                  maximum=2048, help="As the height."),
        Parameter(name="colour", title="Colour", type="choice", default="auto",
                  choices=("auto", "grey", "rgb"), help="Auto: grey when all pictures are grey."),
        Parameter(name="dilation", title="Widen masks", type="int", default=3, minimum=0,
                  maximum=30, help="Input pixels by which marked defects are widened."),
        Parameter(name="flips", title="Mirror", type="bool", default=True,
                  help="Mirrored at random. Off when left and right matter."),
        Parameter(name="rotation", title="Rotation", type="float", default=0.0, minimum=0,
                  maximum=180, help="Turned at random by up to this many degrees; 180 for parts"
                  " that may lie in any direction."),
        Parameter(name="zoom", title="Zoom", type="float", default=0.0, minimum=0, maximum=0.5,
                  help="Scaled at random by up to this fraction."),
        Parameter(name="shift", title="Shift", type="float", default=0.02, minimum=0, maximum=0.5,
                  help="Moved at random by up to this fraction of the size."),
        Parameter(name="brightness", title="Brightness", type="float", default=0.15, minimum=0,
                  maximum=0.9, help="Made brighter or darker at random by up to this fraction."),
    )  # fmt: skip

    def geometry(self, values: dict[str, Any], facts: Facts) -> Geometry:
        """The picture's own shape, scaled to the wanted size, in multiples of eight."""
        height, width = values["height"], values["width"]
        shape = facts.height / facts.width
        if not height and not width:
            height = math.sqrt(_PIXELS * shape)
        height = height or width * shape
        width = width or height / shape
        colour = values["colour"]
        if colour == "auto":
            colour = "grey" if facts.grey else "rgb"
        preprocess = Preprocess(roi=facts.roi, resize="stretch", colour=colour)
        return Geometry(preprocess, _to_stride(height), _to_stride(width))

    def build(self, context: BuildContext) -> Any:
        """A trunk that answers features and mask at 1/8, and a decision on top of both."""
        import keras
        from keras import layers

        size = context.geometry
        shape = (size.height, size.width, size.channels)
        trunk = _trunk(shape, context.defect_count)
        decision = _decision(trunk.output)
        image = keras.Input(shape, dtype="uint8", name="image")
        features, mask = trunk(context.standardise()(image))
        logit = decision([features, mask])
        outputs = {
            "mask": layers.Activation("sigmoid", name="mask")(mask),
            "score": layers.Activation("sigmoid", name="score")(logit),
        }
        return keras.Model(image, outputs, name="segdec")

    def fit(self, context: FitContext) -> None:
        """Pairs of one defective and one good picture; from segmentation to decision."""
        _Training(context).run()

    def rule(self, outputs: dict[Role, NDArray[np.float32]], context: FitContext) -> DecisionRule:
        """Limits from the picture scores; the pixel limit from the annotated masks."""
        bad = context.validation.defective
        scores = outputs["score"].reshape(-1)
        rule = choose_rule(scores[~bad], scores[bad])
        limit = _pixel_threshold(outputs["mask"], context.validation)
        return rule.model_copy(update={"pixel_threshold": limit})


def _pixel_threshold(masks: NDArray[np.float32], pictures: PreparedPictures) -> float:
    """The limit at which drawn and annotated masks overlap best (mean Dice over pictures)."""
    size = masks.shape[1], masks.shape[2]
    overlaps = []
    for index, mask in pictures.masks.items():
        truth = mask_target(mask, masks.shape[3], size, 0)[0] > 0
        drawn = masks[index][None] >= np.array(_PIXEL_THRESHOLDS)[:, None, None, None]
        common = (drawn & truth).sum(axis=(1, 2, 3))
        both = drawn.sum(axis=(1, 2, 3)) + truth.sum()
        overlaps.append(2 * common / np.maximum(both, 1))
    if not overlaps:
        return 0.5
    return _PIXEL_THRESHOLDS[int(np.mean(overlaps, axis=0).argmax())]


def _to_stride(length: float) -> int:
    return max(64, round(length / _STRIDE) * _STRIDE)


def _normalised(x: Any, *, active: bool = True) -> Any:
    from keras import layers

    x = picture_norm()()(x)
    return layers.ReLU()(x) if active else x


def _block(x: Any, filters: int, kernel: int, stride: int = 1, dilation: int = 1) -> Any:
    from keras import layers

    x = layers.DepthwiseConv2D(
        kernel, stride, padding="same", dilation_rate=dilation, use_bias=False
    )(x)
    x = _normalised(x)
    return _normalised(layers.Conv2D(filters, 1, use_bias=False)(x))


def _trunk(shape: tuple[int, int, int], defects: int) -> Any:
    import keras
    from keras import layers

    image = keras.Input(shape)
    x = _normalised(layers.Conv2D(16, 5, 2, padding="same", use_bias=False)(image))
    x = _block(x, 32, 3, stride=2)
    x = _block(x, 32, 3)
    x = _block(x, 64, 3, stride=2)
    x = _block(x, 64, 3)
    x = _block(x, 64, 3)
    for dilation in (1, 2, 4):
        x = _block(x, 64, 5, dilation=dilation)
    # Starts at "nothing here"; without any masks it stays there.
    mask = layers.Conv2D(
        defects, 1, kernel_initializer="zeros",
        bias_initializer=keras.initializers.Constant(-3.0),
    )(x)  # fmt: skip
    return keras.Model(image, [x, mask], name="trunk")


def _decision(inputs: Any) -> Any:
    import keras
    from keras import layers

    features, mask = (keras.Input(tensor.shape[1:]) for tensor in inputs)
    x = layers.Concatenate()([features, mask])
    for filters in (16, 16, 32):
        x = layers.MaxPooling2D(2, padding="same")(x)
        x = _normalised(layers.Conv2D(filters, 3, padding="same", use_bias=False)(x))
    x = layers.Concatenate()([
        layers.GlobalMaxPooling2D()(x), layers.GlobalAveragePooling2D()(x),
        layers.GlobalMaxPooling2D()(mask), layers.GlobalAveragePooling2D()(mask),
    ])  # fmt: skip
    return keras.Model([features, mask], layers.Dense(1)(x), name="decision")


def _mask_loss(target: Any, logits: Any, weight: Any) -> Any:
    """Cross entropy, where defects count although they are few pixels, and overlap (Dice)."""
    import tensorflow as tf

    each = tf.nn.sigmoid_cross_entropy_with_logits(target, logits) * weight
    good, bad = each * (1 - target), each * target
    loss = tf.reduce_sum(good) / (tf.reduce_sum(weight * (1 - target)) + 1e-6)
    loss += _DEFECT_SHARE * tf.reduce_sum(bad) / (tf.reduce_sum(weight * target) + 1e-6)
    known = tf.sigmoid(logits) * tf.cast(weight > 0, tf.float32)
    common = 2 * tf.reduce_sum(target * known) + 1
    overlap = common / (tf.reduce_sum(target) + tf.reduce_sum(known) + 1)
    return loss + _OVERLAP_SHARE * (1 - overlap)


class _Training:
    """The published training: (1 - t) · segmentation + t · decision, t from 0 to 1."""

    def __init__(self, context: FitContext) -> None:
        self._context = context
        self._model = context.model
        self._values = context.values
        self._rng = np.random.default_rng(context.seed)
        self._bad = np.flatnonzero(context.train.defective)
        self._good = np.flatnonzero(~context.train.defective)
        self._defects = sum(entry.verdict == "NG" for entry in context.train.classes)
        self._size = tuple(context.model.output["mask"].shape[1:3])
        self._augmentation = augmentation_of(self._values)

    def run(self) -> None:
        """Train until the steps or the time are used up."""
        monitor, steps = self._context.monitor, self._values["steps"]
        step = self._make_step()
        losses: list[tuple[float, float]] = []
        bad, good = self._endless(self._bad), self._endless(self._good)
        monitor.start()
        for number in range(1, steps + 1):
            # The schedule follows whatever ends first, so that a time limit ends well too.
            done = max(number / steps, min(1.0, monitor.time_used))
            rate = self._values["learning_rate"] * cosine(done)
            batch = self._batch([next(bad), next(good)])
            mask_loss, score_loss = step(*batch, np.float32(done), np.float32(rate))
            losses.append((float(mask_loss), float(score_loss)))
            monitor.batch(done)
            if number % _ROUND == 0 or done >= 1:
                self._tell(number, losses, rate)
                losses.clear()
            if done >= 1:
                break

    def _tell(self, number: int, losses: list[tuple[float, float]], rate: float) -> None:
        mask_loss, score_loss = (float(value) for value in np.mean(losses, axis=0))
        values = {"loss": mask_loss + score_loss, "mask_loss": mask_loss, "score_loss": score_loss}
        self._context.monitor.epoch(
            -(-number // _ROUND),
            -(-self._values["steps"] // _ROUND),
            values | self._validate() | {"learning_rate": rate},
        )

    def _endless(self, indices: NDArray[np.int64]) -> Any:
        while True:
            yield from self._rng.permutation(indices)

    def _batch(self, chosen: list[int]) -> tuple[NDArray[Any], ...]:
        train = self._context.train
        rows = []
        for index in chosen:
            mask = train.masks.get(index)
            tensor, turned = self._augmentation.apply(train.tensors[index], mask, self._rng)
            target, weight = mask_target(
                turned, self._defects, self._size, self._values["dilation"]
            )
            if train.defective[index] and mask is None:
                weight = np.zeros_like(weight)  # where the defect is nobody said
            rows.append((tensor, target, weight, np.float32(train.defective[index])))
        tensors, targets, weights, labels = zip(*rows, strict=True)
        return np.stack(tensors), np.stack(targets), np.stack(weights), np.array(labels)[:, None]

    def _make_step(self) -> Any:
        import keras
        import tensorflow as tf

        model = self._model
        standard, trunk, decision = (
            model.get_layer(name) for name in ("standardise", "trunk", "decision")
        )
        optimizer = keras.optimizers.Adam(self._values["learning_rate"], clipnorm=1.0)
        variables = model.trainable_variables
        optimizer.build(variables)
        # The decision must not disturb the segmentation; without masks it has to make the features.
        has_masks = bool(self._context.train.masks)

        @tf.function(autograph=False, jit_compile=False)  # type: ignore[untyped-decorator]
        def step(
            image: Any, target: Any, weight: Any, label: Any, done: Any, rate: Any
        ) -> tuple[Any, Any]:
            optimizer.learning_rate.assign(rate)
            with tf.GradientTape() as tape:
                features, mask = trunk(standard(image), training=True)
                mask_loss = _mask_loss(target, mask, weight)
                seen = tf.stop_gradient(features) if has_masks else features
                logit = decision([seen, tf.stop_gradient(mask)], training=True)
                score_loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(label, logit))
                share = done if has_masks else 1.0
                loss = (1 - share) * mask_loss + share * score_loss
            gradients = tape.gradient(loss, variables, unconnected_gradients="zero")
            optimizer.apply_gradients(zip(gradients, variables, strict=True))
            return mask_loss, score_loss

        return step

    def _validate(self) -> dict[str, float]:
        from sklearn.metrics import average_precision_score

        pictures = self._context.validation
        bad = np.flatnonzero(pictures.defective)[: _VALIDATED // 2]
        chosen = [*bad, *np.flatnonzero(~pictures.defective)[: _VALIDATED - len(bad)]]
        scores = []
        for index in chosen:
            self._context.monitor.check()
            answer = self._model.predict_on_batch(pictures.tensors[index : index + 1])
            scores.append(float(answer["score"].reshape(-1)[0]))
        truth = pictures.defective[chosen]
        clipped = np.clip(scores, 1e-6, 1 - 1e-6)
        loss = -np.mean(np.where(truth, np.log(clipped), np.log(1 - clipped)))
        precision = average_precision_score(truth, scores)
        return {"val_score_loss": float(loss), "val_average_precision": float(precision)}


RECIPE = SegDec()
