"""The networks of the steel cascade, the loss they learn by, and their ONNX graph with a branch.

The gate looks at a small copy of the strip; the segmentation looks at all of it. In Keras both are
always computed. In the exported graph the segmentation is one branch of an `If` node, so that a
station runs it only on strips on which the gate fires.
"""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import compose, helper, numpy_helper

from trainer.export import OPSET
from trainer.recipe import BuildContext

GATE_EDGE = 256
_WINDOW = 3  # mask pixels over which the picture's score is averaged: a lone pixel is no defect
_EPSILON = 1e-6
_COVERED = 0.4  # thin defects would vanish at one half


def make_gate(shape: tuple[int, int, int], *, light: bool) -> Any:
    """Strip in, (N, 1) probability of any defect out.

    Args:
        shape: (height, width, channels) of the standardised strip.
        light: A small network of strided convolutions instead of ResNet50.
    """
    import keras
    from keras import layers

    height, width, channels = shape
    edge = GATE_EDGE // 2 if light else GATE_EDGE
    strip = keras.Input(shape)
    x = strip
    # Averaging keeps thin scratches that a sampled resize would step over.
    down, right = max(1, height // edge), max(1, width // GATE_EDGE)
    if max(down, right) > 1:
        x = layers.AveragePooling2D((down, right))(x)
    x = layers.Resizing(edge, GATE_EDGE, interpolation="bilinear")(x)
    if light:
        for filters in (16, 24, 32, 48, 64):
            x = _convolved(x, filters, 3, 2)
            x = _residual(x, filters)
        x = layers.Concatenate()([
            layers.GlobalAveragePooling2D()(x), layers.GlobalMaxPooling2D()(x),
        ])  # fmt: skip
    else:
        if channels == 1:
            x = layers.Concatenate()([x, x, x])
        x = keras.applications.ResNet50(
            include_top=False, weights=None, input_shape=(edge, GATE_EDGE, 3), pooling="avg"
        )(x)
    score = layers.Dense(1, activation="sigmoid")(x)
    return keras.Model(strip, score, name="gate")


def make_segmentation(shape: tuple[int, int, int], defects: int, *, light: bool) -> Any:
    """ResUNet: strip in, (N, h, w, defects) probabilities out, h and w halved if light.

    Z. Zhang, Q. Liu, Y. Wang, "Road extraction by deep residual U-Net", 2018,
    https://arxiv.org/abs/1711.10684: residual blocks that normalise first, here five levels.
    """
    import keras
    from keras import layers

    strip = keras.Input(shape)
    levels = (8, 16, 32, 64, 128) if light else (16, 32, 64, 128, 256)
    x = _convolved(strip, levels[0], 5, 2) if light else strip
    x = _residual(layers.Conv2D(levels[0], 3, padding="same")(x), levels[0])
    kept = []
    for filters in levels[1:]:
        kept.append(x)
        x = _residual(x, filters, stride=2)
    for filters, across in zip(reversed(levels[:-1]), reversed(kept), strict=True):
        x = layers.UpSampling2D(2)(x)
        x = _residual(layers.Concatenate()([x, across]), filters)
    # Starts at "nothing here", as most pixels are.
    mask = layers.Conv2D(
        defects, 1, activation="sigmoid", bias_initializer=keras.initializers.Constant(-2.0)
    )(x)
    return keras.Model(strip, mask, name="segmentation")


def strength(mask: Any) -> Any:
    """(N, 1) score of a strip: the highest mean probability of any class over a small window."""
    from keras import ops

    near = ops.average_pool(mask, _WINDOW, strides=1, padding="valid")
    return ops.max(near, axis=(1, 2, 3))[:, None]


def make_junction(limit: float) -> Any:
    """A layer that puts the answers of gate and segmentation together; its `limit` can be set.

    The score is the mean of the gate's and the segmentation's, which counts as 0 where the gate
    stays below the limit and nothing is searched: so a strip that the gate lets pass never scores
    above one that it holds up for the same doubt. `gate` is 1 where it fires, else 0.
    """
    import keras
    from keras import ops

    class Junction(keras.layers.Layer):  # type: ignore[misc]  # keras has no types
        def build(self, shapes: Any) -> None:
            self.limit = self.add_weight(
                shape=(), initializer=keras.initializers.Constant(limit), trainable=False
            )

        def call(self, inputs: Sequence[Any]) -> dict[str, Any]:
            gate, mask = inputs
            fires = gate >= self.limit
            return {
                "gate": ops.cast(fires, "float32"),
                "mask": ops.where(fires[:, :, None, None], mask, 0.0),
                "score": (gate + ops.where(fires, strength(mask), 0.0)) / 2,
            }

    return Junction(name="junction")


def focal_tversky(
    target: Any, mask: Any, *, alpha: float, beta: float, gamma: float
) -> tuple[Any, Any]:
    """The loss (1 - T)^gamma, mean over classes, and the mean Tversky index T itself.

    N. Abraham, N. Mefraz Khan, "A novel focal Tversky loss function with improved attention U-Net
    for lesion segmentation", 2018, https://arxiv.org/abs/1810.07842. With alpha = beta = 0.5 the
    index is the Dice coefficient.

    Args:
        target: (N, h, w, D) float32, 0 or 1.
        mask: (N, h, w, D) probabilities.
        alpha: Weight of missed pixels.
        beta: Weight of wrongly marked pixels.
        gamma: Below 1, classes that are nearly right still count.
    """
    from keras import ops

    axes = (0, 1, 2)
    hit = ops.sum(target * mask, axes)
    missed, extra = ops.sum(target * (1 - mask), axes), ops.sum((1 - target) * mask, axes)
    index = (hit + 1) / (hit + alpha * missed + beta * extra + 1)
    return ops.mean(ops.maximum(1 - index, _EPSILON) ** gamma), ops.mean(index)


def mask_channels(
    mask: NDArray[np.uint8] | None, defects: int, size: tuple[int, int]
) -> NDArray[np.bool_]:
    """A mask as one channel per defect class at the network's resolution.

    Args:
        mask: (H, W) uint8, 0 good, k the k-th defect class; None: all good.
        defects: Number of defect classes, D.
        size: (h, w) of the network's mask. A pixel is marked when at least 40 % of it are.

    Returns:
        (h, w, D) bool.
    """
    height, width = size
    channels = np.zeros((height, width, defects), bool)
    if mask is None:
        return channels
    for number in np.unique(mask[mask > 0]):
        if number <= defects:  # not a class that the run does not know
            layer = (mask == number).astype(np.float32)
            share = cv2.resize(layer, (width, height), interpolation=cv2.INTER_AREA)
            channels[:, :, number - 1] = share >= _COVERED
    return channels


def export_cascade(model: Any, context: BuildContext) -> onnx.ModelProto:
    """The graph of a station: gate, then an `If` whose one branch holds the segmentation.

    Args:
        model: Keras model with the layers standardise, gate, segmentation and junction.
        context: What it was built from.

    Returns:
        Input `image` (1, h, w, C) uint8; outputs `gate` (1, 1), `mask` and `score` (1, 1).
    """
    standard, gate, segmentation, junction = (
        model.get_layer(name) for name in ("standardise", "gate", "segmentation", "junction")
    )
    limit = float(np.asarray(junction.limit))
    whole = _convert(lambda image: {"suspicion": gate(standard(image), training=False)}, context)

    def segment(image: Any) -> dict[str, Any]:
        mask = segmentation(standard(image), training=False)
        return {"branch_mask": mask, "branch_strength": strength(mask)}

    inner = compose.add_prefix(_convert(segment, context), "segmentation/", rename_outputs=False)
    image = inner.graph.input[0].name
    for node in inner.graph.node:  # the branch sees the whole graph's input
        for position, name in enumerate(node.input):
            if name == image:
                node.input[position] = "image"
    run = helper.make_graph(
        inner.graph.node, "segment", [], inner.graph.output, inner.graph.initializer
    )
    mask_shape = [side.dim_value for side in inner.graph.output[0].type.tensor_type.shape.dim]
    outputs = [
        helper.make_tensor_value_info("gate", onnx.TensorProto.FLOAT, [1, 1]),
        helper.make_tensor_value_info("mask", onnx.TensorProto.FLOAT, mask_shape),
        helper.make_tensor_value_info("score", onnx.TensorProto.FLOAT, [1, 1]),
    ]
    whole.graph.node.extend([
        helper.make_node("GreaterOrEqual", ["suspicion", "gate/limit"], ["gate/fires"]),
        helper.make_node("Cast", ["gate/fires"], ["gate"], to=onnx.TensorProto.FLOAT),
        helper.make_node("Squeeze", ["gate/fires"], ["gate/go"]),
        helper.make_node("If", ["gate/go"], ["mask", "strength"], name="cascade",
                         then_branch=run, else_branch=_skip(mask_shape)),
        helper.make_node("Mean", ["suspicion", "strength"], ["score"]),
    ])  # fmt: skip
    whole.graph.initializer.append(
        numpy_helper.from_array(np.float32(limit).reshape(1, 1), "gate/limit")
    )
    del whole.graph.output[:]
    whole.graph.output.extend(outputs)
    return whole


def _skip(mask_shape: list[int]) -> onnx.GraphProto:
    """The branch for strips on which the gate does not fire."""
    nothing = numpy_helper.from_array(np.zeros(1, np.float32))
    size = numpy_helper.from_array(np.array(mask_shape, np.int64), "skip/size")
    zero = numpy_helper.from_array(np.zeros((1, 1), np.float32), "skip/zero")
    nodes = [
        helper.make_node("ConstantOfShape", ["skip/size"], ["skip_mask"], value=nothing),
        helper.make_node("Identity", ["skip/zero"], ["skip_strength"]),
    ]
    outputs = [
        helper.make_tensor_value_info("skip_mask", onnx.TensorProto.FLOAT, mask_shape),
        helper.make_tensor_value_info("skip_strength", onnx.TensorProto.FLOAT, [1, 1]),
    ]
    return helper.make_graph(nodes, "skip", [], outputs, [size, zero])


def _convert(function: Any, context: BuildContext) -> onnx.ModelProto:
    import tensorflow as tf
    import tf2onnx

    geometry = context.geometry
    shape = (1, geometry.height, geometry.width, geometry.channels)
    signature = [tf.TensorSpec(shape, tf.uint8, name="image")]
    traced = tf.function(function, input_signature=signature, autograph=False)
    converted: onnx.ModelProto
    converted, _ = tf2onnx.convert.from_function(traced, input_signature=signature, opset=OPSET)
    return converted


def _convolved(x: Any, filters: int, kernel: int, stride: int) -> Any:
    from keras import layers

    x = layers.Conv2D(filters, kernel, stride, padding="same", use_bias=False)(x)
    return layers.ReLU()(layers.BatchNormalization(momentum=0.9)(x))


def _residual(x: Any, filters: int, stride: int = 1) -> Any:
    """Two convolutions, each after normalisation, added to what came in."""
    from keras import layers

    way = x
    for step in (stride, 1):
        way = layers.ReLU()(layers.BatchNormalization(momentum=0.9)(way))
        way = layers.Conv2D(filters, 3, step, padding="same", use_bias=False)(way)
    if stride != 1:  # not a strided 1 × 1 convolution: learning through it can crash TensorFlow
        x = layers.AveragePooling2D(stride)(x)
    if x.shape[-1] != filters:
        x = layers.Conv2D(filters, 1, use_bias=False)(x)
    return layers.Add()([x, way])
