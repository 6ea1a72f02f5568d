"""Handmade statistics of texture and colour as part of an ONNX graph.

Local binary patterns after T. Ojala, M. Pietikäinen, T. Mäenpää, "Multiresolution gray-scale and
rotation invariant texture classification with local binary patterns", 2002; beside them how often
neighbours in four directions differ by how much, as grey-level co-occurrence counts it (R. Haralick
et al., "Textural features for image classification", 1973). Both at three scales, for the grey
levels as they are and for the picture brought to its own mean and contrast.
"""

import numpy as np

from trainer.graph_writer import GraphWriter

_SCALES = (1, 2, 4)
_RADII = (1, 2)
_AROUND = ((-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1))
_DIRECTIONS = 4  # the other four neighbours are the same pairs from the other side
_PATTERN_LIMIT = 2.0  # grey levels by which a neighbour must be brighter
_LEVELS = np.array([1.0, 2.0, 4.0, 8.0, 16.0, 32.0])  # grey levels
_SPREAD = 50.0  # of a picture brought to its own contrast, in grey levels
_FINE = 2  # at these scales every second pixel each way tells the shares as well
_NOISE = np.float32(9)
_COLOURS = 10
#: Length of what `texture_statistics` adds to a vector.
TEXTURE_WIDTH = len(_SCALES) * len(_RADII) * (2 * 9 + 2 * _DIRECTIONS * len(_LEVELS)) + _COLOURS


def texture_statistics(graph: GraphWriter, levels: str) -> list[str]:
    """Add the statistics to a graph.

    Args:
        graph: Is added to.
        levels: Name of (N, 3, H, W) float32 RGB, 0..255.

    Returns:
        Names of (N, …) float32, together `TEXTURE_WIDTH` long.
    """
    weights = np.array([0.299, 0.587, 0.114], np.float32).reshape(1, 3, 1, 1)
    grey = graph.add("Conv", [levels, graph.constant(weights)], kernel_shape=[1, 1])
    found: list[str] = []
    for scale in _SCALES:
        plane = grey
        if scale > 1:
            plane = graph.add(
                "AveragePool", [grey], kernel_shape=[scale, scale], strides=[scale, scale]
            )
        both = graph.add("Concat", [plane, graph.own_contrast(plane, _SPREAD)], axis=0)
        for radius in _RADII:
            found += _of_neighbours(graph, both, radius, 2 if scale <= _FINE else 1)
    return [*found, *_colours(graph, levels)]


def _of_neighbours(graph: GraphWriter, both: str, radius: int, step: int) -> list[str]:
    """Shares of patterns and of differences to neighbours at a distance."""
    kernels = np.zeros((len(_AROUND), 1, 3, 3), np.float32)
    for number, (y, x) in enumerate(_AROUND):
        kernels[number, 0, 1 + y, 1 + x], kernels[number, 0, 1, 1] = 1, -1
    apart = graph.add("Conv", [both, graph.constant(kernels)], kernel_shape=[3, 3],
                      strides=[step, step], dilations=[radius, radius])  # fmt: skip
    bits = graph.at_least(apart, _PATTERN_LIMIT)
    before = graph.constant(np.roll(np.arange(len(_AROUND)), 1))
    turned = graph.add("Sub", [bits, graph.add("Gather", [bits, before], axis=1)])
    changes = graph.add("ReduceSumSquare", [turned], axes=[1], keepdims=1)
    # A pattern with more than two changes around the circle is noise: one bin for all.
    noisy = graph.add("Mul", [graph.at_least(changes, 2.5), graph.constant(_NOISE)])
    count = graph.add("ReduceSum", [bits, graph.constant(np.array([1], np.int64))], keepdims=1)
    patterns = graph.shares(graph.add("Max", [count, noisy]), np.arange(9) + 0.5)
    half = graph.constant(np.arange(_DIRECTIONS))
    plain, even = graph.halves(graph.add("Gather", [apart, half], axis=1))
    size = graph.add("Abs", [plain])
    return [
        *graph.halves(patterns),
        graph.shares_by_channel(size, _LEVELS, _DIRECTIONS),
        graph.shares_by_channel(even, 2 * _LEVELS, _DIRECTIONS),
    ]


def _colours(graph: GraphWriter, levels: str) -> list[str]:
    """Mean and spread of red, green, blue and of red against green, yellow against blue."""
    mixed = np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1], [4, -4, 0], [2, 2, -4]], np.float32)
    planes = graph.add(
        "Conv", [levels, graph.constant((mixed / 255)[:, :, None, None])], kernel_shape=[1, 1]
    )
    return graph.statistics(graph.every(planes, 2))
