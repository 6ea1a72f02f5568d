"""A feature extractor in ONNX: MobileNet 0.25 with folded batch normalisation, and texture.

Architecture: A. Howard et al., "MobileNets: efficient convolutional neural networks for mobile
vision applications", 2017. A converter would fix the picture's size; a product's pictures have
their own, so the graph is written here with open sizes.
"""

from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto

from trainer.graph_writer import GraphWriter, Weights
from trainer.texture_graph import texture_statistics

#: Output channels and stride of each depthwise-separable block at width 0.25.
BLOCKS = (
    (16, 1), (32, 2), (32, 1), (64, 2), (64, 1), (128, 2),
    (128, 1), (128, 1), (128, 1), (128, 1), (128, 1), (256, 2), (256, 1),
)  # fmt: skip
FIRST = 8
#: Blocks whose mean and spread over the whole picture form the vector; of the last the mean alone.
#: Block 9 and the last one's spread made fits twice as long and no better.
VECTOR_BLOCKS = (1, 3, 5, 7, 11)
LAST_BLOCK = 13
#: Blocks whose cells form the patches: strides 4, 8 and 16, brought to stride 8.
PATCH_BLOCKS = (3, 5, 11)
#: Of large layers every n-th cell each way is enough for the statistics.
EVERY = {1: 4, 3: 2, 5: 2}
_CONTRAST = 0.4  # standard deviation of the picture brought to its own mean and contrast
_MOST = 1.5


def weights_of(network: Any) -> dict[str, list[NDArray[np.float32]]]:
    """The arrays of a keras MobileNet by layer name, as `extractor_graph` takes them."""
    return {layer.name: layer.get_weights() for layer in network.layers if layer.weights}


def extractor_graph(weights: Weights) -> onnx.ModelProto:
    """The extractor: `image` (N, H, W, 3) uint8 RGB in, sides multiples of 32.

    Outputs: `vector` (N, F) float32, statistics of the layers for the picture as it is and for its
    own contrast, then texture statistics; `patches`
    (N, H / 8, W / 8, C) float32.
    """
    graph = GraphWriter(weights)
    image = graph.add("Transpose", ["image"], perm=[0, 3, 1, 2])
    levels = graph.add("Cast", [image], to=TensorProto.FLOAT)
    plain = graph.add("Mul", [levels, graph.constant(np.float32(1 / 127.5))])
    plain = graph.add("Sub", [plain, graph.constant(np.float32(1))])
    even = graph.own_contrast(levels, _CONTRAST)
    ends = [graph.constant(np.float32(-_MOST)), graph.constant(np.float32(_MOST))]
    value = graph.add("Concat", [plain, graph.add("Clip", [even, *ends])], axis=0)
    value = graph.convolve(value, "conv1", stride=2)
    cells: dict[int, str] = {}
    for number, (_, stride) in enumerate(BLOCKS, start=1):
        value = graph.convolve(value, f"conv_dw_{number}", stride=stride, depthwise=True)
        value = graph.convolve(value, f"conv_pw_{number}", stride=1)
        cells[number] = value
    both = [
        part
        for number in VECTOR_BLOCKS
        for part in graph.statistics(graph.every(cells[number], EVERY.get(number, 1)))
    ]
    both.append(graph.mean(cells[LAST_BLOCK]))
    joined = graph.add("Concat", both, axis=1)
    views = graph.halves(joined)
    graph.add("Concat", [*views, *texture_statistics(graph, levels)], "vector", axis=1)
    fine, middle, coarse = (graph.halves(cells[number])[0] for number in PATCH_BLOCKS)
    fine = graph.add("AveragePool", [fine], kernel_shape=[2, 2], strides=[2, 2])
    scales = graph.constant(np.array([1, 1, 2, 2], np.float32))
    coarse = graph.add(
        "Resize", [coarse, "", scales], mode="linear", coordinate_transformation_mode="half_pixel"
    )
    joined = graph.add("Concat", [fine, middle, coarse], axis=1)
    graph.add("Transpose", [joined], "patches", perm=[0, 2, 3, 1])
    return graph.finish()
