"""A feature extractor in ONNX: MobileNet 0.25 with folded batch normalisation, and texture.

Architecture: A. Howard et al., "MobileNets: efficient convolutional neural networks for mobile
vision applications", 2017. A converter would fix the picture's size; a product's pictures have
their own, so the graph is written here with open sizes.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

#: Output channels and stride of each depthwise-separable block at width 0.25.
BLOCKS = (
    (16, 1), (32, 2), (32, 1), (64, 2), (64, 1), (128, 2),
    (128, 1), (128, 1), (128, 1), (128, 1), (128, 1), (256, 2), (256, 1),
)  # fmt: skip
FIRST = 8
OPSET = 17
#: Blocks whose statistics over the whole picture form the vector.
VECTOR_BLOCKS = (1, 3, 5, 7, 9, 11, 13)
#: Blocks whose cells form the patches: strides 4, 8 and 16, brought to stride 8.
PATCH_BLOCKS = (3, 5, 11)
_TINY = 1e-4  # added to variances, so that an even picture has a spread too
_CONTRAST = 0.4  # standard deviation of the picture brought to its own mean and contrast
_MOST = 1.5
_RADII = (1, 3)
_PATTERN_LIMIT = 2.0  # grey levels by which a neighbour must be brighter
_CONTRASTS = np.array([1.0, 2.0, 4.0, 8.0, 16.0, 32.0])  # grey levels
_AROUND = ((-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1))
_NOISE = np.float32(9)

Weights = Mapping[str, Sequence[NDArray[np.float32]]]


def weights_of(network: Any) -> dict[str, list[NDArray[np.float32]]]:
    """The arrays of a keras MobileNet by layer name, as `extractor_graph` takes them."""
    return {layer.name: layer.get_weights() for layer in network.layers if layer.weights}


def extractor_graph(weights: Weights) -> onnx.ModelProto:
    """The extractor: `image` (N, H, W, 3) uint8 RGB in, sides multiples of 32.

    Outputs: `vector` (N, F) float32, mean and spread of the channels of `VECTOR_BLOCKS` for the
    picture as it is and for its own contrast, then texture statistics; `patches`
    (N, H / 8, W / 8, C) float32.
    """
    graph = _Graph(weights)
    image = graph.add("Transpose", ["image"], perm=[0, 3, 1, 2])
    levels = graph.add("Cast", [image], to=TensorProto.FLOAT)
    plain = graph.add("Mul", [levels, graph.constant(np.float32(1 / 127.5))])
    plain = graph.add("Sub", [plain, graph.constant(np.float32(1))])
    _, spread, apart = graph.moments(levels, [1, 2, 3])
    wide = graph.add("Add", [spread, graph.constant(np.float32(2))])
    even = graph.add("Div", [apart, wide])
    even = graph.add("Mul", [even, graph.constant(np.float32(_CONTRAST))])
    ends = [graph.constant(np.float32(-_MOST)), graph.constant(np.float32(_MOST))]
    value = graph.add("Concat", [plain, graph.add("Clip", [even, *ends])], axis=0)
    value = graph.convolve(value, "conv1", stride=2)
    cells: dict[int, str] = {}
    for number, (_, stride) in enumerate(BLOCKS, start=1):
        value = graph.convolve(value, f"conv_dw_{number}", stride=stride, depthwise=True)
        value = graph.convolve(value, f"conv_pw_{number}", stride=1)
        cells[number] = value
    both = [part for number in VECTOR_BLOCKS for part in graph.statistics(cells[number])]
    joined = graph.add("Concat", both, axis=1)
    views = graph.halves(joined)
    graph.add("Concat", [*views, *_texture(graph, levels)], "vector", axis=1)
    fine, middle, coarse = (graph.halves(cells[number])[0] for number in PATCH_BLOCKS)
    fine = graph.add("AveragePool", [fine], kernel_shape=[2, 2], strides=[2, 2])
    scales = graph.constant(np.array([1, 1, 2, 2], np.float32))
    coarse = graph.add(
        "Resize", [coarse, "", scales], mode="linear", coordinate_transformation_mode="half_pixel"
    )
    joined = graph.add("Concat", [fine, middle, coarse], axis=1)
    graph.add("Transpose", [joined], "patches", perm=[0, 2, 3, 1])
    return graph.finish()


def _texture(graph: "_Graph", levels: str) -> list[str]:
    """Shares of local binary patterns, shares of local contrasts, colour: names of (N, …).

    After T. Ojala, M. Pietikäinen, T. Mäenpää, "Multiresolution gray-scale and rotation invariant
    texture classification with local binary patterns", 2002.
    """
    weights = np.array([0.299, 0.587, 0.114], np.float32).reshape(1, 3, 1, 1)
    grey = graph.add("Conv", [levels, graph.constant(weights)], kernel_shape=[1, 1])
    found: list[str] = []
    for radius in _RADII:
        kernels = np.zeros((len(_AROUND), 1, 3, 3), np.float32)
        for number, (y, x) in enumerate(_AROUND):
            kernels[number, 0, 1 + y, 1 + x], kernels[number, 0, 1, 1] = 1, -1
        apart = graph.add("Conv", [grey, graph.constant(kernels)], kernel_shape=[3, 3],
                          dilations=[radius, radius])  # fmt: skip
        bits = graph.at_least(apart, _PATTERN_LIMIT)
        before = graph.constant(np.roll(np.arange(len(_AROUND)), 1))
        turned = graph.add("Sub", [bits, graph.add("Gather", [bits, before], axis=1)])
        changes = graph.add("ReduceSumSquare", [turned], axes=[1], keepdims=1)
        # A pattern with more than two changes around the circle is noise: one bin for all.
        noisy = graph.add("Mul", [graph.at_least(changes, 2.5), graph.constant(_NOISE)])
        count = graph.add("ReduceSum", [bits, graph.constant(np.array([1], np.int64))], keepdims=1)
        found.append(graph.shares(graph.add("Max", [count, noisy]), np.arange(9) + 0.5))
        size = graph.add("ReduceL1", [apart], axes=[1], keepdims=1)
        found.append(graph.shares(size, _CONTRASTS * len(_AROUND)))
    mean, spread, _ = graph.moments(levels, [2, 3])
    scale = graph.constant(np.float32(1 / 255))
    colour = [graph.add("Mul", [value, scale]) for value in (mean, spread)]
    return [*found, *(graph.add("Flatten", [value], axis=1) for value in colour)]


class _Graph:
    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[TensorProto] = []

    def add(self, operator: str, inputs: Sequence[str], name: str = "", **attributes: Any) -> str:
        name = name or f"x{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def constant(self, values: NDArray[Any] | np.generic) -> str:
        name = f"k{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def convolve(self, value: str, layer: str, *, stride: int, depthwise: bool = False) -> str:
        """Convolution, folded batch normalisation, rectifier that ends at 6."""
        kernel = np.asarray(self._weights[layer][0], np.float64)
        gamma, beta, mean, variance = (np.asarray(w, np.float64) for w in
                                       self._weights[f"{layer}_bn"])  # fmt: skip
        scale = gamma / np.sqrt(variance + 1e-3)
        if depthwise:  # (kh, kw, C, 1) -> (C, 1, kh, kw)
            kernel = kernel.transpose(2, 3, 0, 1) * scale[:, None, None, None]
        else:  # (kh, kw, in, out) -> (out, in, kh, kw)
            kernel = kernel.transpose(3, 2, 0, 1) * scale[:, None, None, None]
        side = kernel.shape[2]
        before, after = (0, 1) if stride == 2 else (side // 2, side // 2)
        value = self.add(
            "Conv",
            [
                value,
                self.constant(kernel.astype(np.float32)),
                self.constant((beta - mean * scale).astype(np.float32)),
            ],
            kernel_shape=[side, side],
            strides=[stride, stride],
            pads=[before, before, after, after],
            group=kernel.shape[0] if depthwise else 1,
        )
        ends = [self.constant(np.float32(0)), self.constant(np.float32(6))]
        return self.add("Clip", [value, *ends])

    def moments(self, value: str, axes: Sequence[int]) -> tuple[str, str, str]:
        """Mean, spread, and the value without its mean; axes are kept."""
        mean = self.add("ReduceMean", [value], axes=list(axes), keepdims=1)
        apart = self.add("Sub", [value, mean])
        # Not E[x²] - mean²: that loses its digits where a channel hardly varies.
        square = self.add("Mul", [apart, apart])
        variance = self.add("ReduceMean", [square], axes=list(axes), keepdims=1)
        safe = self.add("Add", [variance, self.constant(np.float32(_TINY))])
        return mean, self.add("Sqrt", [safe]), apart

    def statistics(self, value: str) -> list[str]:
        """Mean and spread of each channel: two names of (N, C)."""
        mean, spread, _ = self.moments(value, [2, 3])
        return [self.add("Flatten", [name], axis=1) for name in (mean, spread)]

    def halves(self, value: str) -> tuple[str, str]:
        """The two views, which were put together along the first axis."""
        first, second = f"x{len(self._nodes)}a", f"x{len(self._nodes)}b"
        self._nodes.append(helper.make_node("Split", [value], [first, second], axis=0))
        return first, second

    def at_least(self, value: str, limit: float) -> str:
        """1 where a value reaches a limit, else 0."""
        reached = self.add("GreaterOrEqual", [value, self.constant(np.float32(limit))])
        return self.add("Cast", [reached], to=TensorProto.FLOAT)

    def shares(self, plane: str, limits: NDArray[Any]) -> str:
        """Shares of a plane (N, 1, h, w) that reach each limit, (N, limits)."""
        ladder = self.constant(limits.reshape(1, -1, 1, 1).astype(np.float32))
        reached = self.add("GreaterOrEqual", [plane, ladder])
        reached = self.add("Cast", [reached], to=TensorProto.FLOAT)
        mean = self.add("ReduceMean", [reached], axes=[2, 3], keepdims=0)
        return self.add("Flatten", [mean], axis=1)

    def finish(self) -> onnx.ModelProto:
        image = helper.make_tensor_value_info("image", TensorProto.UINT8, ["N", "H", "W", 3])
        outputs = [
            helper.make_tensor_value_info("vector", TensorProto.FLOAT, ["N", None]),
            helper.make_tensor_value_info("patches", TensorProto.FLOAT, ["N", None, None, None]),
        ]
        graph = helper.make_graph(self._nodes, "extractor", [image], outputs, self._constants)
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)],
                                 ir_version=8)  # fmt: skip
