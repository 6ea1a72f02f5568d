"""Statistics of a part in rings around its middle, as part of an ONNX graph.

The mean over a whole picture does not say whether something lies at the rim of a part or in its
middle; rings tell it, and a part that lies turned has the same ones.
"""

import numpy as np
from onnx import TensorProto

from trainer.graph_writer import GraphWriter

#: Where rings end, as shares of half the sides; what lies beyond the last, the corners, is one too.
ENDS = (1 / 3, 2 / 3, 1.0)
RINGS = len(ENDS) + 1
_TINY = 1e-4  # added to variances, as for a whole picture


class Rings:
    """The rings of one grid of cells; all values looked at have its height and width."""

    def __init__(self, graph: GraphWriter, cells: str) -> None:
        """Find out which cell is in which ring.

        Args:
            graph: Is added to.
            cells: Name of (N, C, h, w) float32, with h and w as the picture gives them.
        """
        self._graph = graph
        height, width = (self._squares(cells, axis) for axis in (2, 3))
        down = graph.add("Unsqueeze", [height, graph.constant(np.array([1]))])
        radius = graph.add("Add", [down, width])  # squared, (h, w)
        limits = (-1.0, *(end**2 for end in ENDS), 3.0)
        flat = graph.add("Reshape", [radius, graph.constant(np.array([-1, 1]))])
        low, high = (graph.constant(np.array([ends], np.float32))
                     for ends in (limits[:-1], limits[1:]))  # fmt: skip
        inside = graph.add(
            "And", [graph.add("GreaterOrEqual", [flat, low]), graph.add("Less", [flat, high])]
        )
        inside = graph.add("Cast", [inside], to=TensorProto.FLOAT)  # (h * w, RINGS)
        count = graph.add("ReduceSum", [inside, graph.constant(np.array([0]))], keepdims=1)
        # A picture of few cells may have none in the innermost ring.
        count = graph.add("Max", [count, graph.constant(np.float32(1))])
        self._shares = graph.add("Div", [inside, count])

    def statistics(self, value: str) -> list[str]:
        """Mean and spread of each channel in each ring: two names of (N, C * RINGS)."""
        graph = self._graph
        # Without the mean of the picture the squares keep their digits.
        mean, _, apart = graph.moments(value, [2, 3])
        mean = graph.add("Squeeze", [mean, graph.constant(np.array([3]))])
        flat = graph.add("Reshape", [apart, graph.constant(np.array([0, 0, -1]))])
        near = graph.add("MatMul", [flat, self._shares])
        squares = graph.add("MatMul", [graph.add("Mul", [flat, flat]), self._shares])
        variance = graph.add("Sub", [squares, graph.add("Mul", [near, near])])
        variance = graph.add("Max", [variance, graph.constant(np.float32(0))])
        spread = graph.add(
            "Sqrt", [graph.add("Add", [variance, graph.constant(np.float32(_TINY))])]
        )
        both = (graph.add("Add", [near, mean]), spread)
        return [graph.add("Flatten", [name], axis=1) for name in both]

    def _squares(self, cells: str, axis: int) -> str:
        """(n,) float32, squared distance of each row or column from the middle; half a side: 1."""
        graph = self._graph
        count = graph.add("Shape", [cells], start=axis, end=axis + 1)
        count = graph.add("Squeeze", [count])
        zero, one = graph.constant(np.int64(0)), graph.constant(np.int64(1))
        number = graph.add("Cast", [graph.add("Range", [zero, count, one])], to=TensorProto.FLOAT)
        half = graph.add("Cast", [count], to=TensorProto.FLOAT)
        half = graph.add("Mul", [half, graph.constant(np.float32(0.5))])
        number = graph.add("Add", [number, graph.constant(np.float32(0.5))])
        place = graph.add("Div", [graph.add("Sub", [number, half]), half])
        return graph.add("Mul", [place, place])
