"""Writes an ONNX graph node by node."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
_TINY = 1e-4  # added to variances, so that an even picture has a spread too

Weights = Mapping[str, Sequence[NDArray[np.float32]]]


def weights_of(network: Any) -> dict[str, list[NDArray[np.float32]]]:
    """The arrays of a keras network by the name of their layer."""
    return {layer.name: layer.get_weights() for layer in network.layers if layer.weights}


class GraphWriter:
    """Nodes and constants in the order of their making; names are given by it."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[TensorProto] = []

    def add(self, operator: str, inputs: Sequence[str], name: str = "", **attributes: Any) -> str:
        """One node with one result; returns the name of the result."""
        name = name or f"x{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def constant(self, values: NDArray[Any] | np.generic, name: str = "") -> str:
        """Numbers that the file holds; returns their name."""
        name = name or f"k{len(self._constants)}"
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

    def every(self, value: str, step: int) -> str:
        """Every n-th cell each way."""
        if step == 1:
            return value
        return self.add("MaxPool", [value], kernel_shape=[1, 1], strides=[step, step])

    def moments(self, value: str, axes: Sequence[int]) -> tuple[str, str, str]:
        """Mean, spread, and the value without its mean; axes are kept."""
        mean = self.add("ReduceMean", [value], axes=list(axes), keepdims=1)
        apart = self.add("Sub", [value, mean])
        # Not E[x²] - mean²: that loses its digits where a channel hardly varies.
        square = self.add("Mul", [apart, apart])
        variance = self.add("ReduceMean", [square], axes=list(axes), keepdims=1)
        safe = self.add("Add", [variance, self.constant(np.float32(_TINY))])
        return mean, self.add("Sqrt", [safe]), apart

    def own_contrast(self, value: str, contrast: float) -> str:
        """A picture with mean 0 and this spread; an even one is not blown up."""
        _, spread, apart = self.moments(value, [1, 2, 3])
        wide = self.add("Add", [spread, self.constant(np.float32(2))])
        even = self.add("Div", [apart, wide])
        return self.add("Mul", [even, self.constant(np.float32(contrast))])

    def statistics(self, value: str) -> list[str]:
        """Mean and spread of each channel: two names of (N, C)."""
        mean, spread, _ = self.moments(value, [2, 3])
        return [self.add("Flatten", [name], axis=1) for name in (mean, spread)]

    def mean(self, value: str) -> str:
        """Mean of each channel, (N, C)."""
        return self.add(
            "Flatten", [self.add("ReduceMean", [value], axes=[2, 3], keepdims=1)], axis=1
        )

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

    def shares_by_channel(self, planes: str, limits: NDArray[Any], channels: int) -> str:
        """Shares of each channel of (N, channels, h, w) that reach each limit."""
        parts = [f"x{len(self._nodes)}_{number}" for number in range(channels)]
        self._nodes.append(helper.make_node("Split", [planes], parts, axis=1))
        return self.add("Concat", [self.shares(part, limits) for part in parts], axis=1)

    def finish(self) -> onnx.ModelProto:
        """The graph: `image` (N, H, W, 3) uint8 in, `vector` and `patches` float32 out."""
        image = helper.make_tensor_value_info("image", TensorProto.UINT8, ["N", "H", "W", 3])
        outputs = [
            helper.make_tensor_value_info("vector", TensorProto.FLOAT, ["N", None]),
            helper.make_tensor_value_info("patches", TensorProto.FLOAT, ["N", None, None, None]),
        ]
        graph = helper.make_graph(self._nodes, "extractor", [image], outputs, self._constants)
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)],
                                 ir_version=8)  # fmt: skip
