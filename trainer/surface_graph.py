"""Our own network as part of an ONNX graph, and its weights read back from such a graph."""

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

from trainer.graph_writer import GraphWriter, Weights
from trainer.ring_graph import RINGS, Rings
from trainer.surface_network import (
    LAYERS,
    MARKS,
    MIDDLE,
    SPREAD,
    SurfaceLayer,
    convolution_name,
    norm_name,
)

#: Layers whose cells, all at stride 8, form the patches, with the marks.
PATCH_LAYERS = (4, 6, 8)
#: Layers that are looked at in rings too, with the marks: the finest of those cells, the last.
RING_LAYERS = (4, 8)
_EVERY = {1: 2}  # of the largest layer every second cell is enough for the statistics
_TINY = 1e-3  # as in `picture_norm`


def surface_features(
    graph: GraphWriter, levels: str, weights: Weights
) -> tuple[list[str], list[str]]:
    """Add the network.

    Args:
        graph: Is added to.
        levels: Name of (N, 3, H, W) float32 RGB, 0..255.
        weights: Of the network.

    Returns:
        Names of (N, …) statistics for the vector, mean and spread of each layer and of the marks,
        then the highest marks, then mean and spread in rings of the layers `RING_LAYERS` and of
        the marks; and names of (N, …, H / 8, W / 8) cells.
    """
    value = graph.add("Sub", [levels, graph.constant(np.float32(MIDDLE))])
    value = graph.add("Mul", [value, graph.constant(np.float32(1 / SPREAD))])
    statistics: list[str] = []
    cells: list[str] = []
    ringed: list[str] = []
    for number, layer in enumerate(LAYERS, start=1):
        value = _layer(graph, value, layer, number, weights)
        statistics += graph.statistics(graph.every(value, _EVERY.get(number, 1)))
        if number in PATCH_LAYERS:
            cells.append(value)
        if number in RING_LAYERS:
            ringed.append(value)
    marks = _convolution(graph, value, SurfaceLayer(0, 1), MARKS, weights)
    highest = graph.add("ReduceMax", [marks], axes=[2, 3], keepdims=0)
    statistics += [*graph.statistics(marks), highest]
    rings = Rings(graph, marks)
    for values in (*ringed, marks):
        statistics += rings.statistics(values)
    return statistics, [*cells, marks]


def surface_length(kinds: int) -> int:
    """How many statistics `surface_features` makes of a network that marks so many kinds."""
    whole = 2 * sum(layer.channels for layer in LAYERS) + 3 * kinds
    ringed = sum(LAYERS[number - 1].channels for number in RING_LAYERS) + kinds
    return whole + 2 * RINGS * ringed


def surface_weights(model: onnx.ModelProto) -> dict[str, list[NDArray[np.float32]]]:
    """The weights of the network in an extractor, by layer; empty where it has none."""
    layers = [MARKS, *(f(n + 1) for n in range(len(LAYERS)) for f in (convolution_name, norm_name))]
    found = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    arrays = {
        layer: [found[name] for number in (0, 1) if (name := f"{layer}/{number}") in found]
        for layer in layers
    }
    return {layer: values for layer, values in arrays.items() if values}


def _layer(
    graph: GraphWriter, value: str, layer: SurfaceLayer, number: int, weights: Weights
) -> str:
    value = _convolution(graph, value, layer, convolution_name(number), weights)
    name = norm_name(number)
    gain, offset = (
        graph.constant(array, f"{name}/{number}") for number, array in enumerate(weights[name])
    )
    value = graph.add("InstanceNormalization", [value, gain, offset], epsilon=_TINY)
    return graph.add("Relu", [value])


def _convolution(
    graph: GraphWriter, value: str, layer: SurfaceLayer, name: str, weights: Weights
) -> str:
    """As keras pads it: with a stride of 2 one row and column more behind than before."""
    # Kept as keras has it, (kh, kw, in, out), so that it can be read back.
    kernel, *bias = (
        graph.constant(array, f"{name}/{number}") for number, array in enumerate(weights[name])
    )
    kernel = graph.add("Transpose", [kernel], perm=[3, 2, 0, 1])
    around = layer.dilation * (layer.kernel - 1) - (layer.stride - 1)
    before, after = around // 2, around - around // 2
    return graph.add(
        "Conv", [value, kernel, *bias], kernel_shape=[layer.kernel] * 2, strides=[layer.stride] * 2,
        dilations=[layer.dilation] * 2, pads=[before, before, after, after],
    )  # fmt: skip
