"""Building our input and outputs around a foreign graph.

Only operators whose meaning is the same in every supported operator set are added (Softmax, for
one, along the last axis only), so that the foreign graph itself stays as it is.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from inspector_gui.core.model_file import Role
from inspector_gui.runtime.foreign_model import Activation, ForeignModel, ForeignOutput

_CLIP_TAKES_INPUTS = 11


class GraphWrap:
    """Adds nodes before and after a foreign graph; `finish` puts everything together."""

    def __init__(self, model: onnx.ModelProto, foreign: ForeignModel) -> None:
        self._model = model
        self._foreign = foreign
        self._nodes: list[onnx.NodeProto] = []
        self._before: list[onnx.NodeProto] = []
        self._outputs: list[onnx.ValueInfoProto] = []
        self._taken = {name for node in model.graph.node for name in [*node.input, *node.output]}
        self._taken |= {e.name for e in [*model.graph.input, *model.graph.initializer]}
        opsets = [e.version for e in model.opset_import if e.domain in ("", "ai.onnx")]
        self._opset = max(opsets)
        self._picture = self._free("image")

    def feed(
        self,
        height: int,
        width: int,
        channels: int,
        mean: NDArray[np.float32],
        std: NDArray[np.float32],
    ) -> None:
        """Lead a uint8 picture (1, height, width, channels) to the foreign graph's input.

        Args:
            height: Pixels.
            width: Pixels.
            channels: Of the picture: 1 or 3. One channel may feed a model that wants three.
            mean: (C,) in 0..255, subtracted; C as the model wants it.
            std: (C,) in 0..255, divided by.
        """
        foreign = self._foreign
        value = self._picture
        if channels == 1 and mean.size == 3:
            value = self.add("Concat", [value] * 3, axis=3)
        if foreign.layout == "NCHW":
            value = self.add("Transpose", [value], perm=[0, 3, 1, 2])
        if len(foreign.input_shape) == 3:
            sides = [mean.size, height, width]
            shape = sides if foreign.layout == "NCHW" else [height, width, mean.size]
            value = self.reshape(value, shape)
        if foreign.input_dtype != "uint8":
            value = self.add("Cast", [value], to=TensorProto.FLOAT)
            broadcast = (-1, 1, 1) if foreign.layout == "NCHW" else (-1,)
            if mean.any():
                value = self.add("Sub", [value, self.constant(mean.reshape(broadcast))])
            if (std != 1).any():
                value = self.add("Div", [value, self.constant(std.reshape(broadcast))])
            if foreign.input_dtype == "float16":
                value = self.add("Cast", [value], to=TensorProto.FLOAT16)
        self._nodes.append(helper.make_node("Identity", [value], [foreign.input_name]))
        self._before, self._nodes = self._nodes, []
        entry = helper.make_tensor_value_info(
            self._picture, TensorProto.UINT8, [1, height, width, channels]
        )
        kept = [e for e in self._model.graph.input if e.name != foreign.input_name]
        del self._model.graph.input[:]
        self._model.graph.input.extend([entry, *kept])

    def as_float(self, output: ForeignOutput) -> str:
        """An output as float32."""
        if output.dtype == "float32":
            return output.name
        return self.add("Cast", [output.name], to=TensorProto.FLOAT)

    def activate(self, value: str, activation: Activation, rank: int) -> str:
        """Softmax over the last axis, sigmoid, or nothing."""
        if activation == "softmax":
            return self.add("Softmax", [value], axis=rank - 1)
        return self.add("Sigmoid", [value]) if activation == "sigmoid" else value

    def rescale(self, value: str, low: float, high: float) -> str:
        """Map low..high to 0..1 and cut off what lies beyond."""
        value = self.add("Sub", [value, self.constant(np.float32(low))])
        value = self.add("Div", [value, self.constant(np.float32(high - low))])
        if self._opset >= _CLIP_TAKES_INPUTS:
            ends = [self.constant(np.float32(0)), self.constant(np.float32(1))]
            return self.add("Clip", [value, *ends])
        return self.add("Clip", [value], min=0.0, max=1.0)

    def complement(self, value: str) -> str:
        """1 - value."""
        return self.add("Sub", [self.constant(np.float32(1)), value])

    def reshape(self, value: str, shape: Sequence[int]) -> str:
        """The same values in another shape."""
        return self.add("Reshape", [value, self.constant(np.array(shape, np.int64))])

    def gather(self, value: str, indices: Sequence[int], axis: int) -> str:
        """Some entries along an axis."""
        return self.add("Gather", [value, self.constant(np.array(indices, np.int64))], axis=axis)

    def labels_equal(self, value: str, labels: Sequence[int]) -> str:
        """A (1, h, w, 1) map of whole numbers as one 0/1 channel for each of the labels."""
        whole = self.add("Cast", [value], to=TensorProto.INT64)
        wanted = self.constant(np.array(labels, np.int64).reshape(1, 1, 1, -1))
        return self.add("Cast", [self.add("Equal", [whole, wanted])], to=TensorProto.FLOAT)

    def give(self, role: Role, value: str, shape: Sequence[int]) -> str:
        """Make a value the graph's output for a role; returns the tensor's name."""
        name = self._free(role)
        self._nodes.append(helper.make_node("Identity", [value], [name]))
        self._outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, list(shape)))
        return name

    def finish(self) -> onnx.ModelProto:
        """The whole graph; nodes, inputs and outputs in place."""
        graph = self._model.graph
        original = list(graph.node)
        del graph.node[:]
        graph.node.extend([*self._before, *original, *self._nodes])
        del graph.output[:]
        graph.output.extend(self._outputs)
        del graph.value_info[:]  # they speak of the open sizes that are fixed now
        return self._model

    def add(self, operator: str, inputs: Sequence[str], **attributes: Any) -> str:
        """One node with one output; returns the output's name."""
        name = self._free(f"inspector_{len(self._taken)}")
        self._nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def constant(self, values: NDArray[Any] | np.generic) -> str:
        """A constant; a node rather than an initializer, which old files list as inputs too."""
        return self.add("Constant", [], value=numpy_helper.from_array(np.asarray(values)))

    def _free(self, name: str) -> str:
        while name in self._taken:
            name += "_"
        self._taken.add(name)
        return name
