"""Texture statistics with a small trained head: quick to train, one graph at run time.

A network that was trained on ImageNet describes a texture well without any further training when
the mean, spread and peak of its inner layers are taken (the idea of T. Lin and S. Maji,
"Visualizing and understanding deep texture representations", 2016, with simpler statistics). Only
a small head is trained, on features that are computed once.

Without ImageNet weights, handmade statistics take their place: local binary patterns after
T. Ojala, M. Pietikäinen, T. Mäenpää, "Multiresolution gray-scale and rotation invariant texture
classification with local binary patterns", 2002, local contrast, and colour.
"""

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.model_file import ClassEntry
from trainer.data import PreparedPictures
from trainer.monitor import guard_finite
from trainer.recipe import FitContext

_LAYERS = ("conv1_relu", *(f"conv_pw_{n}_relu" for n in (1, 2, 3, 4, 5, 6, 7, 9, 11, 12, 13)))
_TINY = 1e-4  # added to variances, so that an even picture has a spread that can be derived
_CONTRAST = 0.4  # standard deviation of the picture brought to its own mean and contrast
_RADII = (1, 2, 3, 5)
_PATTERN_LIMITS = (0.0, 4.0)  # grey levels by which a neighbour must differ
_CONTRASTS = (1, 2, 4, 8, 16, 32)  # grey levels
_AROUND = ((-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1))
_SYMMETRIES = 8
_BATCH = 16
_CACHE_BYTES = 1_500_000_000
_FEATURE_SHARE = 0.5  # of the progress bar; computing features takes about as long as training
_SMOOTHING = 0.05
_MIX = 0.2
_FARTHEST = 6.0  # standard deviations; a feature never seen so far out must not decide alone


def make_texture_model(
    size: int, classes: tuple[ClassEntry, ...], backbone: Any | None, *, symmetries: bool
) -> Any:
    """A keras model: uint8 (N, size, size, 3) in, `scores` (N, K) out.

    Args:
        size: Edge of the input in pixels.
        classes: In the order of the scores.
        backbone: From `trainer.pretrained` with its weights, or None for handmade statistics.
        symmetries: Whether the answer is the mean over the picture's eight mirrored and turned
            forms. Handmade statistics are the same for all eight, so they need none.
    """
    import keras
    from keras import layers, ops

    image = keras.Input((size, size, 3), dtype="uint8", name="image")
    features = handmade_features(size) if backbone is None else _learned(size, backbone)
    head = _head(features.output.shape[1], len(classes))
    if symmetries and backbone is not None:
        forms = ops.concatenate(
            [turn_in_graph(image, number) for number in range(_SYMMETRIES)], axis=0
        )
        answers = ops.reshape(head(features(forms)), (_SYMMETRIES, -1, len(classes)))
        scores = ops.mean(answers, axis=0)
    else:
        scores = head(features(image))
    scores = layers.Identity(name="scores")(scores)
    return keras.Model(image, {"scores": scores}, name="texture")


def fit_texture(context: FitContext) -> None:
    """Compute the features once, then train the head on them.

    Uses the parameters `epochs`, `batch`, `learning_rate`, `dropout` and `balance`.

    Raises:
        RunCancelled: The run shall stop.
        JobError: The loss is not a number any more.
    """
    _HeadTraining(context).run()


class _HeadTraining:
    """One training of a texture model's head."""

    def __init__(self, context: FitContext) -> None:
        self._context = context
        self._values = context.values
        self._features = context.model.get_layer("features")
        self._head = context.model.get_layer("head")
        self._forms = 1 if self._features.output.shape[1] < 1000 else _SYMMETRIES
        self._rng = np.random.default_rng(context.seed)

    def run(self) -> None:
        import keras

        context, values = self._context, self._values
        context.monitor.start()
        width = self._features.output.shape[1]
        fitting = _CACHE_BYTES // (2 * width * max(1, len(context.train)))
        forms = max(1, min(self._forms, fitting))
        validation = self._compute(context.validation, 1, 0.0, 0.1)[0].astype(np.float32)
        train = self._compute(context.train, forms, 0.1, _FEATURE_SHARE)
        self._standardise(train)
        epochs, batch = values["epochs"], values["batch"]
        # Twice through the pictures an epoch: with eight forms of each there is enough to see.
        steps = max(1, 2 * len(context.train) // batch)
        optimizer = keras.optimizers.AdamW(values["learning_rate"], weight_decay=1e-4)
        self._head.compile(
            optimizer=optimizer,
            loss=keras.losses.CategoricalCrossentropy(label_smoothing=_SMOOTHING),
            metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
            jit_compile=False,
        )
        for epoch in range(epochs):
            told: dict[str, float] = {}
            for step, (rows, targets) in enumerate(self._batches(train, steps)):
                done = max((epoch * steps + step) / (epochs * steps), context.monitor.time_used)
                rate = values["learning_rate"] * (1 + math.cos(math.pi * min(1.0, done))) / 2
                optimizer.learning_rate.assign(rate)
                told = self._head.train_on_batch(rows, targets, return_dict=True)
                guard_finite(float(told["loss"]))
                context.monitor.batch(_FEATURE_SHARE + (1 - _FEATURE_SHARE) * min(1.0, done))
            told = {name: float(value) for name, value in told.items()}
            told |= self._validated(validation)
            context.monitor.epoch(epoch + 1, epochs, told)
            if context.monitor.out_of_time:
                break

    def _compute(
        self, pictures: PreparedPictures, forms: int, start: float, end: float
    ) -> list[NDArray[np.float16]]:
        """Features (N, F) of each form; fewer forms than asked when the time is over."""
        found: list[NDArray[np.float16]] = []
        count = max(1, len(pictures))
        for number in range(forms):
            rows = np.empty((len(pictures), self._features.output.shape[1]), np.float16)
            for begin in range(0, len(pictures), _BATCH):
                tensors = turn(pictures.tensors[begin : begin + _BATCH], number)
                answer = np.asarray(self._features.predict_on_batch(tensors))
                rows[begin : begin + _BATCH] = np.clip(answer, -60_000, 60_000)
                done = (number + begin / count) / forms
                self._context.monitor.batch(start + (end - start) * done)
            found.append(rows)
            if self._context.monitor.out_of_time:
                break
        return found

    def _standardise(self, train: list[NDArray[np.float16]]) -> None:
        wide = train[0].astype(np.float64)
        mean, spread = wide.mean(axis=0), wide.std(axis=0)
        scale = 1 / np.maximum(spread, 1e-3 + 1e-3 * np.abs(mean))
        layer = self._head.get_layer("standardise")
        layer.set_weights([mean.astype(np.float32), scale.astype(np.float32)])

    def _batches(
        self, train: list[NDArray[np.float16]], steps: int
    ) -> Iterator[tuple[NDArray[np.float32], NDArray[np.float32]]]:
        """Pictures in a random form, pairs of them blended (mixup, H. Zhang et al., 2018)."""
        pictures, batch = self._context.train, self._values["batch"]
        one_hot = np.eye(len(pictures.classes), dtype=np.float32)
        chance = pictures.class_weights()[pictures.labels] if self._values["balance"] else None
        chance = None if chance is None else chance.astype(np.float64) / chance.sum(dtype=float)
        for _ in range(steps):
            chosen = self._rng.choice(len(pictures), batch, p=chance)
            forms = self._rng.integers(0, len(train), batch)
            rows = np.stack([train[f][i] for f, i in zip(forms, chosen, strict=True)])
            rows = rows.astype(np.float32)
            targets = one_hot[pictures.labels[chosen]]
            share = self._rng.beta(_MIX, _MIX, (batch, 1)).astype(np.float32)
            other = self._rng.permutation(batch)
            yield (
                share * rows + (1 - share) * rows[other],
                share * targets + (1 - share) * targets[other],
            )

    def _validated(self, features: NDArray[np.float32]) -> dict[str, float]:
        labels = self._context.validation.labels
        parts = [
            np.asarray(self._head.predict_on_batch(features[begin : begin + 512]))
            for begin in range(0, len(features), 512)
        ]
        scores = np.concatenate(parts)
        right = scores[np.arange(len(labels)), labels]
        return {
            "val_loss": float(-np.log(np.maximum(right, 1e-7)).mean()),
            "val_accuracy": float((scores.argmax(axis=1) == labels).mean()),
        }


def turn(tensors: NDArray[np.uint8], number: int) -> NDArray[np.uint8]:
    """One of the eight mirrored and turned forms of (N, s, s, C) tensors; 0 is as it is."""
    if number & 1:
        tensors = tensors[:, ::-1]
    if number & 2:
        tensors = tensors[:, :, ::-1]
    if number & 4:
        tensors = tensors.transpose(0, 2, 1, 3)
    return np.ascontiguousarray(tensors)


def turn_in_graph(image: Any, number: int) -> Any:
    """As `turn`, for a tensor of a graph. By taking rows: ONNX has no plain mirroring."""
    from keras import ops

    back = np.arange(image.shape[1] - 1, -1, -1, dtype=np.int32)
    if number & 1:
        image = ops.take(image, back, axis=1)
    if number & 2:
        image = ops.take(image, back, axis=2)
    if number & 4:
        image = ops.transpose(image, (0, 2, 1, 3))
    return image


def _learned(size: int, backbone: Any) -> Any:
    """Statistics of the inner layers for the picture as it is and for its own contrast."""
    import keras
    from keras import layers, ops

    backbone.trainable = False
    inner = keras.Model(backbone.input, [backbone.get_layer(n).output for n in _LAYERS])
    image = keras.Input((size, size, 3), dtype="uint8")
    levels = ops.cast(image, "float32")
    mean = ops.mean(levels, axis=(1, 2), keepdims=True)
    spread = ops.sqrt(ops.mean(ops.square(levels - mean), axis=(1, 2), keepdims=True) + _TINY)
    even = ops.clip((levels - mean) / (spread + 2.0) * _CONTRAST, -1.5, 1.5)
    found = []
    for view in (levels / 127.5 - 1.0, even):
        for layer in inner(view, training=False):
            middle = ops.mean(layer, axis=(1, 2), keepdims=True)
            # Not E[x²] - mean²: that loses its digits where a channel hardly varies.
            variance = ops.mean(ops.square(layer - middle), axis=(1, 2))
            found += [
                ops.squeeze(middle, (1, 2)),
                ops.sqrt(variance + _TINY),
                ops.max(layer, axis=(1, 2)),
            ]
    return keras.Model(image, layers.Concatenate()(found), name="features")


def handmade_features(size: int) -> Any:
    """A keras model: histograms of local binary patterns and local contrast at four radii, colour.

    Args:
        size: Edge of its uint8 input (N, size, size, 3) in pixels.

    Returns:
        Its output is (N, 114), the same for all mirrored and turned forms of a picture.
    """
    import keras
    from keras import layers, ops

    image = keras.Input((size, size, 3), dtype="uint8")
    levels = ops.cast(image, "float32")
    grey = levels[..., 0] * 0.299 + levels[..., 1] * 0.587 + levels[..., 2] * 0.114
    found = []
    for radius in _RADII:
        inner = slice(radius, size - radius)
        centre = grey[:, inner, inner]
        differences = [
            grey[:, radius * (1 + y) : size - radius * (1 - y),
                 radius * (1 + x) : size - radius * (1 - x)] - centre
            for y, x in _AROUND
        ]  # fmt: skip
        for limit in _PATTERN_LIMITS:
            bits = [ops.cast(d >= limit, "float32") for d in differences]
            changes = sum(ops.abs(bits[i] - bits[i - 1]) for i in range(len(bits)))
            # A pattern with more than two changes around the circle is noise: one bin for all.
            code = ops.where(changes <= 2, sum(bits), 9.0)
            found += [_share(ops.abs(code - number) < 0.5) for number in range(10)]
        contrast = sum(ops.abs(d) for d in differences) / len(differences)
        found += [_share(contrast > limit) for limit in _CONTRASTS]
        found.append(ops.max(contrast, axis=(1, 2))[:, None] / 64)
    mean = ops.mean(levels, axis=(1, 2), keepdims=True)
    spread = ops.sqrt(ops.mean(ops.square(levels - mean), axis=(1, 2)) + _TINY)
    found += [ops.squeeze(mean, (1, 2)) / 255, spread / 255]
    return keras.Model(image, layers.Concatenate()(found), name="features")


def _share(condition: Any) -> Any:
    from keras import ops

    return ops.mean(ops.cast(condition, "float32"), axis=(1, 2))[:, None]


def _head(width: int, classes: int, units: int = 256, dropout: float = 0.5) -> Any:
    import keras
    from keras import layers, ops

    class Standardise(layers.Layer):  # type: ignore[misc]  # keras has no types
        """(x - mean) * scale, limited; set from the training pictures."""

        def build(self, shape: Any) -> None:
            self.mean = self.add_weight(shape=(shape[-1],), trainable=False, initializer="zeros")
            self.scale = self.add_weight(shape=(shape[-1],), trainable=False, initializer="ones")

        def call(self, inputs: Any) -> Any:
            return ops.clip((inputs - self.mean) * self.scale, -_FARTHEST, _FARTHEST)

    x = inputs = keras.Input((width,))
    x = Standardise(name="standardise")(x)
    x = layers.Dropout(0.4 * dropout)(x)
    x = layers.Dense(units)(x)
    x = layers.BatchNormalization()(x)
    x = layers.ReLU()(x)
    x = layers.Dropout(dropout)(x)
    return keras.Model(inputs, layers.Dense(classes, activation="softmax")(x), name="head")
