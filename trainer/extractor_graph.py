"""The feature extractors in ONNX: our own network or MobileNet 0.25, and texture.

MobileNet: A. Howard et al., "MobileNets: efficient convolutional neural networks for mobile
vision applications", 2017. A converter would fix the picture's size; a product's pictures have
their own, so the graph is written here with open sizes.
"""

import numpy as np
import onnx
from onnx import TensorProto

from trainer.graph_writer import GraphWriter, Weights
from trainer.surface_graph import surface_features, surface_length
from trainer.surface_network import MARKS
from trainer.texture_graph import TEXTURE_WIDTH, texture_statistics

#: Output channels and stride of each depthwise-separable block at width 0.25.
BLOCKS = (
    (16, 1), (32, 2), (32, 1), (64, 2), (64, 1), (128, 2),
    (128, 1), (128, 1), (128, 1), (128, 1), (128, 1), (256, 2), (256, 1),
)  # fmt: skip
#: Blocks whose mean and spread over the whole picture form the vector; of the last the mean alone.
#: Block 9 and the last one's spread made fits twice as long and no better.
VECTOR_BLOCKS = (1, 3, 5, 7, 11)
LAST_BLOCK = 13
#: Blocks with weights drawn from chance that tell surfaces apart; later ones did not help.
CHANCE_BLOCKS = (1, 3)
#: Blocks whose cells form the patches: strides 4, 8 and 16, brought to stride 8.
PATCH_BLOCKS = (3, 5, 11)
#: Of large layers every n-th cell each way is enough for the statistics.
EVERY = {1: 4, 3: 2, 5: 2}
_CONTRAST = 0.4  # standard deviation of the picture brought to its own mean and contrast
_MOST = 1.5


def imagenet_graph(weights: Weights) -> tuple[onnx.ModelProto, tuple[int, ...]]:
    """The extractor with a learned MobileNet: `image` (N, H, W, 3) uint8 RGB in.

    Sides are multiples of 32.

    Returns:
        The graph and the lengths of the kinds of features. Outputs: `vector` (N, F) float32,
        statistics of the layers for the picture as it is and for its own contrast, then texture
        statistics; `patches` (N, H / 8, W / 8, C) float32.
    """
    graph = GraphWriter(weights)
    levels = _levels(graph)
    even = graph.own_contrast(levels, _CONTRAST)
    ends = [graph.constant(np.float32(-_MOST)), graph.constant(np.float32(_MOST))]
    both = [_plain(graph, levels), graph.add("Clip", [even, *ends])]
    cells = _mobilenet(graph, graph.add("Concat", both, axis=0), LAST_BLOCK)
    found = [
        part
        for number in VECTOR_BLOCKS
        for part in graph.statistics(graph.every(cells[number], EVERY.get(number, 1)))
    ]
    found.append(graph.mean(cells[LAST_BLOCK]))
    views = graph.halves(graph.add("Concat", found, axis=1))
    graph.add("Concat", [*views, *texture_statistics(graph, levels)], "vector", axis=1)
    fine, middle, coarse = (graph.halves(cells[number])[0] for number in PATCH_BLOCKS)
    fine = graph.add("AveragePool", [fine], kernel_shape=[2, 2], strides=[2, 2])
    scales = graph.constant(np.array([1, 1, 2, 2], np.float32))
    coarse = graph.add(
        "Resize", [coarse, "", scales], mode="linear", coordinate_transformation_mode="half_pixel"
    )
    _patches(graph, [fine, middle, coarse])
    channels = {number: count for number, (count, _) in enumerate(BLOCKS, start=1)}
    length = 2 * (2 * sum(channels[n] for n in VECTOR_BLOCKS) + channels[LAST_BLOCK])
    return graph.finish(), (length, TEXTURE_WIDTH)


def own_graph(weights: Weights, surface: Weights) -> tuple[onnx.ModelProto, tuple[int, ...]]:
    """Our own extractor: a network that learned on made-up surfaces, chance filters, texture.

    Args:
        weights: Of a MobileNet as it is drawn from chance.
        surface: Of the network of `surface_network`.

    Returns:
        As `imagenet_graph`; the first kind of features is the network's.
    """
    graph = GraphWriter(weights)
    levels = _levels(graph)
    learned, cells = surface_features(graph, levels, surface)
    by_chance = _mobilenet(graph, _plain(graph, levels), CHANCE_BLOCKS[-1])
    chance = [
        part
        for number in CHANCE_BLOCKS
        for part in graph.statistics(graph.every(by_chance[number], EVERY[number]))
    ]
    texture = texture_statistics(graph, levels)
    graph.add("Concat", [*learned, *chance, *texture], "vector", axis=1)
    _patches(graph, cells)
    length = surface_length(len(surface[MARKS][1]))
    chances = 2 * sum(BLOCKS[number - 1][0] for number in CHANCE_BLOCKS)
    return graph.finish(), (length, chances, TEXTURE_WIDTH)


def _levels(graph: GraphWriter) -> str:
    image = graph.add("Transpose", ["image"], perm=[0, 3, 1, 2])
    return graph.add("Cast", [image], to=TensorProto.FLOAT)


def _plain(graph: GraphWriter, levels: str) -> str:
    plain = graph.add("Mul", [levels, graph.constant(np.float32(1 / 127.5))])
    return graph.add("Sub", [plain, graph.constant(np.float32(1))])


def _mobilenet(graph: GraphWriter, value: str, last: int) -> dict[int, str]:
    """The cells of each block up to the last one wanted."""
    value = graph.convolve(value, "conv1", stride=2)
    cells: dict[int, str] = {}
    for number, (_, stride) in enumerate(BLOCKS[:last], start=1):
        value = graph.convolve(value, f"conv_dw_{number}", stride=stride, depthwise=True)
        value = graph.convolve(value, f"conv_pw_{number}", stride=1)
        cells[number] = value
    return cells


def _patches(graph: GraphWriter, cells: list[str]) -> None:
    joined = graph.add("Concat", cells, axis=1)
    graph.add("Transpose", [joined], "patches", perm=[0, 2, 3, 1])
