"""Texture statistics with a head that is solved for: no epochs, one graph at run time.

A network that was trained on ImageNet describes a texture well without any further training when
the mean, spread and peak of its inner layers are taken (the idea of T. Lin and S. Maji,
"Visualizing and understanding deep texture representations", 2016, with simpler statistics). Each
picture is described once; the head on top is solved in closed form (see `trainer.kernel_head`).

Without ImageNet weights, handmade statistics take their place: local binary patterns after
T. Ojala, M. Pietikäinen, T. Mäenpää, "Multiresolution gray-scale and rotation invariant texture
classification with local binary patterns", 2002, local contrast, and colour.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.model_file import ClassEntry
from trainer.data import PreparedPictures
from trainer.kernel_head import MOST_POINTS, fill_head, make_head, solve
from trainer.recipe import FitContext

_LAYERS = ("conv1_relu", *(f"conv_pw_{n}_relu" for n in (1, 2, 3, 4, 5, 6, 7, 9, 11, 12, 13)))
_TINY = 1e-4  # added to variances, so that an even picture has a spread that can be derived
_CONTRAST = 0.4  # standard deviation of the picture brought to its own mean and contrast
_RADII = (1, 2, 3, 5)
_PATTERN_LIMITS = (0.0, 4.0)  # grey levels by which a neighbour must differ
_CONTRASTS = (1, 2, 4, 8, 16, 32)  # grey levels
_AROUND = ((-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1))
_SYMMETRIES = 8
_FEATURE_SHARE = 0.95  # of the progress bar; solving takes seconds
_LEAST_SHARE = 0.2  # of the pictures, also when the time is over before


def make_texture_model(
    size: int,
    classes: tuple[ClassEntry, ...],
    backbone: Any | None,
    *,
    pictures: int,
    symmetries: bool,
) -> Any:
    """A keras model: uint8 (N, size, size, 3) in, `scores` (N, K) out.

    Args:
        size: Edge of the input in pixels.
        classes: In the order of the scores.
        backbone: From `trainer.pretrained` with its weights, or None for handmade statistics.
        pictures: How many it will learn from, at most.
        symmetries: Whether a picture is described by the mean over its eight mirrored and turned
            forms. Handmade statistics are the same for all eight, so they need none.

    Returns:
        The model; its attribute `forms` says how many forms of a picture it looks at.
    """
    import keras
    from keras import layers, ops

    image = keras.Input((size, size, 3), dtype="uint8", name="image")
    features = handmade_features(size) if backbone is None else _learned(size, backbone)
    width, forms = features.output.shape[1], _SYMMETRIES if symmetries and backbone else 1
    turned = ops.concatenate([turn_in_graph(image, number) for number in range(forms)], axis=0)
    described = ops.mean(ops.reshape(features(turned), (forms, -1, width)), axis=0)
    scores = make_head(width, min(MOST_POINTS, max(1, pictures)), len(classes))(described)
    scores = layers.Identity(name="scores")(scores)
    model = keras.Model(image, {"scores": scores}, name="texture")
    model.forms = forms
    return model


def fit_texture(context: FitContext) -> None:
    """Describe every picture once, then solve for the head.

    The head needs no validation pictures to stop by, so it learns from them too. What it says of
    each picture without that picture and its near-duplicates goes into `context.held_out`, as
    `scores` (N, K), `labels` (N,) and `groups` (N,). Uses the parameter `balance`.

    Raises:
        RunCancelled: The run shall stop.
    """
    _TextureFit(context).run()


class _TextureFit:
    """One fit of a texture model's head."""

    def __init__(self, context: FitContext) -> None:
        self._context = context
        self._features = context.model.get_layer("features")
        self._width = self._features.output.shape[1]

    def run(self) -> None:
        context = self._context
        context.monitor.start()
        sources = [context.train]
        if context.validation is not context.train:
            sources.append(context.validation)
        chosen = self._chosen(sources)
        features = np.empty((len(chosen), self._width), np.float32)
        done = 0
        for done, (source, index) in enumerate(chosen, start=1):
            features[done - 1] = self._describe(sources[source].tensors[index])
            context.monitor.batch(_FEATURE_SHARE * done / len(chosen))
            if context.monitor.out_of_time and done >= _LEAST_SHARE * len(chosen):
                break
        chosen, features = chosen[:done], features[:done]
        labels = np.array([sources[s].labels[i] for s, i in chosen], np.int64)
        groups = [sources[s].pictures[i].group for s, i in chosen]
        count = len(context.train.classes)
        solution = solve(features, labels, groups, count, balance=context.values["balance"])
        fill_head(context.model.get_layer("head"), solution)
        context.held_out["scores"] = solution.held_out.astype(np.float32)
        context.held_out["labels"] = labels
        context.held_out["groups"] = np.unique(groups, return_inverse=True)[1]
        figures = _figures(solution.known, labels)
        figures |= {f"val_{name}": at for name, at in _figures(solution.held_out, labels).items()}
        context.monitor.epoch(1, 1, figures)

    def _chosen(self, sources: list[PreparedPictures]) -> list[tuple[int, int]]:
        """(source, position) of the pictures to learn from, in random order, some of each class."""
        rng = np.random.default_rng(self._context.seed)
        every = [(s, i) for s, source in enumerate(sources) for i in range(len(source))]
        every = [every[place] for place in rng.permutation(len(every))]
        by_class: dict[int, list[tuple[int, int]]] = {}
        for s, i in every:
            by_class.setdefault(int(sources[s].labels[i]), []).append((s, i))
        # In turns, so that a time limit or the largest number leaves no class without pictures.
        longest = max(len(members) for members in by_class.values())
        turns = [m[k] for k in range(longest) for m in by_class.values() if k < len(m)]
        return turns[:MOST_POINTS]

    def _describe(self, tensor: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Features (F,) of one picture: the mean over the forms that the model looks at."""
        forms = self._context.model.forms
        batch = np.concatenate([turn(tensor[None], number) for number in range(forms)])
        answer = np.asarray(self._features.predict_on_batch(batch), np.float64)
        return np.asarray(answer.mean(axis=0), np.float32)


def _figures(scores: NDArray[np.float64], labels: NDArray[np.int64]) -> dict[str, float]:
    right = scores[np.arange(len(labels)), labels]
    return {
        "loss": float(-np.log(np.maximum(right, 1e-7)).mean()),
        "accuracy": float((scores.argmax(axis=1) == labels).mean()),
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
