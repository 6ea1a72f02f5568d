"""A classifier on ready-made features, solved in closed form instead of trained.

Kernel ridge classification: a picture's class values are a weighted sum over the pictures it was
made from, the nearer the heavier (C. Saunders, A. Gammerman, V. Vovk, "Ridge regression learning
algorithm in dual variables", 1998). The solution also gives, at no cost, what it would have said of
each picture had this picture and its near-duplicates not been there (R. Rifkin, R. Lippert, "Notes
on regularized least squares", 2007): honest scores of all pictures to choose limits by.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

MOST_POINTS = 4000  # solving takes the cube of this
DIRECTIONS = 512  # principal directions in which pictures are compared
_FARTHEST = 6.0  # standard deviations; a feature never seen so far out must not decide alone
_NEARNESS = 1.0  # of the kernel exp(-nearness * d²), d² the mean square over standardised features
_RIDGE = 0.01
_SHARPNESS = tuple(float(value) for value in np.geomspace(2, 60, 18))

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class KernelSolution:
    """What the head's weights become, and how it judges pictures that it was made without.

    Attributes:
        mean: (F,) of the features.
        scale: (F,) by which they are multiplied after that.
        directions: (F, P).
        points: (N, P) the pictures it was made from.
        weights: (N, K).
        known: (N, K) probabilities of each picture.
        held_out: The same, judged without its group.
    """

    mean: Floats
    scale: Floats
    directions: Floats
    points: Floats
    weights: Floats
    known: Floats
    held_out: Floats


def solve(
    features: NDArray[np.float32],
    labels: NDArray[np.int64],
    groups: Sequence[str],
    classes: int,
    *,
    balance: bool,
) -> KernelSolution:
    """Solve for the weights; a few seconds for some thousand pictures.

    Args:
        features: (N, F).
        labels: (N,) from 0.
        groups: Near-duplicates have the same.
        classes: K.
        balance: Rare classes count as much as frequent ones.
    """
    wide = features.astype(np.float64)
    mean, spread = wide.mean(axis=0), wide.std(axis=0)
    scale = 1 / np.maximum(spread, 1e-3 + 1e-3 * np.abs(mean))
    standard = np.clip((wide - mean) * scale, -_FARTHEST, _FARTHEST)
    directions = _principal(standard)
    points = standard @ directions / np.sqrt(features.shape[1])
    counts = np.bincount(labels, minlength=classes)
    share = np.where(counts > 0, len(labels) / (np.sum(counts > 0) * np.maximum(counts, 1)), 1.0)
    weight = share[labels] if balance else np.ones(len(labels))
    target = np.eye(classes)[labels] - 1 / classes
    inverse: Floats = np.linalg.inv(_kernel(points, points) + np.diag(_RIDGE / weight)).astype(
        float
    )
    weights = inverse @ target
    held_out = _without_group(target, inverse, weights, groups)
    sharpness = _best_sharpness(held_out, labels, weight)
    return KernelSolution(
        mean,
        scale,
        directions / np.sqrt(features.shape[1]),
        points,
        sharpness * weights,
        _softmax(sharpness * (target - _RIDGE / weight[:, None] * weights)),
        _softmax(sharpness * held_out),
    )


def make_head(width: int, points: int, classes: int) -> Any:
    """A keras model (N, width) -> (N, classes) probabilities, to be filled by `fill_head`.

    It counts in double precision: sums of thousands of weights of both signs would otherwise keep
    too few digits for the model file to repeat the network.
    """
    import keras
    from keras import layers, ops

    class KernelHead(layers.Layer):  # type: ignore[misc]  # keras has no types
        def build(self, shape: Any) -> None:
            narrow = min(DIRECTIONS, width)

            def add(*size: int) -> Any:
                return self.add_weight(
                    shape=size, trainable=False, initializer="zeros", dtype="float64"
                )

            self.mean, self.scale = add(width), add(width)
            self.directions = add(width, narrow)
            self.points, self.solved = add(points, narrow), add(points, classes)

        def call(self, inputs: Any) -> Any:
            x = (ops.cast(inputs, "float64") - self.mean) * self.scale
            x = ops.matmul(ops.clip(x, -_FARTHEST, _FARTHEST), self.directions)
            squares = ops.sum(ops.square(x), axis=1, keepdims=True)
            own = ops.sum(ops.square(self.points), axis=1)
            distance = squares - 2.0 * ops.matmul(x, ops.transpose(self.points)) + own
            near = ops.exp(-_NEARNESS * ops.maximum(distance, 0.0))
            values = ops.matmul(near, self.solved)
            return ops.softmax(ops.cast(values, "float32"), axis=-1)

        def compute_output_shape(self, shape: Any) -> Any:
            return (shape[0], classes)

    inputs = keras.Input((width,))
    return keras.Model(inputs, KernelHead(name="kernel", dtype="float32")(inputs), name="head")


def fill_head(head: Any, solution: KernelSolution) -> None:
    """Put a solution into a head; a head for more pictures keeps the rest of its points empty."""
    layer = head.get_layer("kernel")
    for weight, value in (
        (layer.mean, solution.mean),
        (layer.scale, solution.scale),
        (layer.directions, solution.directions),
        (layer.points, solution.points),
        (layer.solved, solution.weights),
    ):
        whole = np.zeros(weight.shape)
        whole[tuple(slice(0, length) for length in value.shape)] = value
        weight.assign(whole)


def _principal(standard: Floats) -> Floats:
    """(F, P) principal directions, from the smaller of the two Gram matrices."""
    count, width = standard.shape
    centred = standard - standard.mean(axis=0)
    if width <= count:
        _, vectors = np.linalg.eigh(centred.T @ centred)
        return np.asarray(vectors[:, ::-1][:, :DIRECTIONS])
    values, vectors = np.linalg.eigh(centred @ centred.T)
    values, vectors = values[::-1][:DIRECTIONS], vectors[:, ::-1][:, :DIRECTIONS]
    usable = values > 1e-9 * max(float(values[0]), 1e-9)
    return np.asarray(centred.T @ (vectors[:, usable] / np.sqrt(values[usable])))


def _kernel(a: Floats, b: Floats) -> Floats:
    squares = (a**2).sum(axis=1)[:, None] - 2 * a @ b.T + (b**2).sum(axis=1)
    return np.asarray(np.exp(-_NEARNESS * np.maximum(squares, 0)))


def _without_group(
    target: Floats, inverse: Floats, weights: Floats, groups: Sequence[str]
) -> Floats:
    """(N, K) values that each picture would get from a solution without its group."""
    values = target - weights / np.diag(inverse)[:, None]
    _, number, counts = np.unique(np.asarray(groups), return_inverse=True, return_counts=True)
    for group in np.flatnonzero(counts > 1):
        rows = np.flatnonzero(number == group)
        block = inverse[np.ix_(rows, rows)]
        values[rows] = target[rows] - np.linalg.solve(block, weights[rows])
    return np.asarray(values)


def _best_sharpness(values: Floats, labels: NDArray[np.int64], weight: Floats) -> float:
    """The factor before the softmax with which held-out pictures are most probable."""

    def loss(factor: float) -> float:
        right = _softmax(factor * values)[np.arange(len(labels)), labels]
        return float(-np.average(np.log(np.maximum(right, 1e-9)), weights=weight))

    return min(_SHARPNESS, key=loss)


def _softmax(values: Floats) -> Floats:
    raised = np.exp(values - values.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))
