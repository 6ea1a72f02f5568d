"""Where a classifier saw what it decided by: an exact extra output, without gradients.

Source: HiResCAM, R. L. Draelos and L. Carin, "Use HiResCAM instead of Grad-CAM for faithful
explanations of convolutional neural networks", 2020, https://arxiv.org/abs/2011.08891: activations
times the gradient of the logit, added up over the channels. Behind the last convolution the
networks here have pooling (mean, maximum) or flattening and dense layers with ReLU, and such a
head is linear for any one picture: a hidden unit that is zero passes nothing on, every other passes
its weights on unchanged. So the gradient is a product of weights and the map is exact: its cells
and one base value add up to the logit of the defect score, also for a head with hidden layers.

With several classes the defect score is a sum of probabilities. Its logit is the difference of two
log-sum-exps, and log-sum-exp(z) = sum of p·z + entropy of p with p the softmax of z: still a sum
over logits. The entropies belong to the base.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from inspector_gui.core.model_file import ClassEntry

_TINY = 1e-30


@dataclass(frozen=True, slots=True)
class _Head:
    """What lies between the last convolution and the scores.

    Attributes:
        features: (N, h, w, C) symbolic tensor, the last one with places.
        ways: How features become a vector, in the order of its parts: mean, peak or flat.
        dense: The dense layers in order; all but the last have ReLU, the last softmax.
        hidden: Symbolic outputs of all dense layers but the last.
    """

    features: Any
    ways: tuple[str, ...]
    dense: tuple[Any, ...]
    hidden: tuple[Any, ...]


def explained(model: Any, classes: Sequence[ClassEntry]) -> Any:
    """The same network with the outputs `contributions` and `base`, where its head allows that.

    Args:
        model: A keras model with the output `scores`, a softmax over `classes`.
        classes: In the order of the scores.

    Returns:
        A model that shares all layers and has the outputs of `model` and also `contributions`
        (N, h, w): what each place adds to the logit of the defect score, and `base` (N, 1), the
        rest of it. The model itself where its head is none of the kind described above.
    """
    import keras

    head = _find_head(model)
    defects = [index for index, entry in enumerate(classes) if entry.verdict == "NG"]
    if head is None or not 0 < len(defects) < len(classes):
        return model
    layer = _contributions_layer(head, defects, len(classes), _cells(model, head.features))
    scores = model.output["scores"]
    contributions, base = layer([head.features, scores, *head.hidden])
    outputs = {**model.output, "contributions": contributions, "base": base}
    whole = keras.Model(model.input, outputs, name=model.name)
    whole.compile(jit_compile=False)
    return whole


def _find_head(model: Any) -> _Head | None:
    """Walk back from the scores; None where something else than a known layer is met."""
    from keras import layers

    made_by = {}
    for layer in model.layers:
        for tensor in _listed(layer.output):
            made_by[id(tensor)] = layer
    tensor = _listed(model.output.get("scores"))[0] if "scores" in model.output else None
    dense: list[Any] = []
    hidden: list[Any] = []
    while True:
        layer = made_by.get(id(tensor))
        if isinstance(layer, layers.Dropout):
            pass
        elif isinstance(layer, layers.Dense):
            if layer.activation.__name__ != ("relu" if dense else "softmax"):
                return None
            if dense:
                hidden.insert(0, tensor)
            dense.insert(0, layer)
        else:
            break
        tensor = layer.input
    known = {
        layers.GlobalAveragePooling2D: "mean",
        layers.GlobalMaxPooling2D: "peak",
        layers.Flatten: "flat",
    }
    joined = _listed(layer.input) if isinstance(layer, layers.Concatenate) else [tensor]
    pools = [made_by.get(id(part)) for part in joined]
    ways = tuple(known.get(type(pool), "") for pool in pools)
    if not dense or not all(ways):
        return None
    features = {id(pool.input): pool.input for pool in pools if pool is not None}
    (first, *others) = features.values()
    if others or len(first.shape) != 4 or ("flat" in ways and len(ways) > 1):
        return None
    return _Head(first, ways, tuple(dense), tuple(hidden))


def _cells(model: Any, features: Any) -> tuple[int, int]:
    """Rows and columns of a map of the whole picture, at the features' pitch.

    Pooling without padding drops what is left over at the right and lower edge; the map gets empty
    cells there, so that it lies over the picture where it belongs.
    """
    sizes = []
    for whole, cells in zip(model.input.shape[1:3], features.shape[1:3], strict=True):
        pitch = 2 ** math.floor(math.log2(whole / cells))
        needed = -(-whole // pitch)
        # Other pitches than powers of two are not known here; then the map is stretched.
        sizes.append(needed if cells <= needed <= cells + 1 else cells)
    return sizes[0], sizes[1]


def _contributions_layer(
    head: _Head, defects: Sequence[int], count: int, cells: tuple[int, int]
) -> Any:
    import keras
    import numpy as np
    from keras import ops

    defective = np.zeros(count, np.float32)
    defective[list(defects)] = 1
    # Kept out of the layer's attributes: Keras would count the weights twice.
    dense, ways = head.dense, head.ways
    height, width, channels = head.features.shape[1:]

    class Contributions(keras.layers.Layer):  # type: ignore[misc]  # keras has no types
        def call(self, inputs: Any) -> tuple[Any, Any]:
            features, scores, *hidden = inputs
            weights, base = self._last(scores)
            for layer, gate in zip(reversed(dense), [*reversed(hidden), None], strict=True):
                base += ops.sum(weights * layer.bias, axis=1, keepdims=True)
                # The kernel stands first so that the exported file holds it only once.
                weights = ops.transpose(ops.matmul(layer.kernel, ops.transpose(weights)))
                if gate is not None:  # this is the output of the layer before
                    weights *= ops.cast(gate > 0, "float32")
            return self._places(features, weights), base

        def _last(self, scores: Any) -> tuple[Any, Any]:
            """Weights of the logits (N, K), and the entropies."""
            weights, base = 0.0, 0.0
            for sign, members in ((1.0, defective), (-1.0, 1 - defective)):
                own = scores * members
                share = own / ops.maximum(ops.sum(own, axis=1, keepdims=True), _TINY)
                entropy = -share * ops.log(ops.maximum(share, _TINY))
                weights += sign * share
                base += sign * ops.sum(entropy, axis=1, keepdims=True)
            return weights, base

        def _places(self, features: Any, weights: Any) -> Any:
            if ways == ("flat",):
                by_place = ops.reshape(weights, (-1, height, width, channels))
            else:
                by_place = 0.0
                parts = ops.split(weights, len(ways), axis=1)
                for way, part in zip(ways, parts, strict=True):
                    part = ops.reshape(part, (-1, 1, 1, channels))
                    if way == "mean":
                        by_place += part / (height * width)
                    else:  # several places may hold the maximum; they share it
                        peak = ops.max(features, axis=(1, 2), keepdims=True)
                        holds = ops.cast(features >= peak, "float32")
                        by_place += part * holds / ops.sum(holds, axis=(1, 2), keepdims=True)
            placed = ops.sum(features * by_place, axis=3)
            return ops.pad(placed, ((0, 0), (0, cells[0] - height), (0, cells[1] - width)))

    return Contributions(name="contributions")


def _listed(tensors: Any) -> list[Any]:
    if isinstance(tensors, dict):
        return list(tensors.values())
    return list(tensors) if isinstance(tensors, list | tuple) else [tensors]
