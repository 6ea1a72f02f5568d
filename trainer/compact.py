"""Model files with more weights than a file may have bytes for: 16 bits a weight.

A station accepts files up to `core.model_file.MAX_BYTES`; NASNet Large has 340 MB of weights.
Each output channel of a large weight gets its own scale, which keeps weights nearer to their value
than 16-bit floats would (about 1/60,000 of the channel's range). The graph turns them back into
floats when the session is made, so nothing is slower at run time.
"""

from collections.abc import Iterator

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from inspector_gui.core.model_file import MAX_BYTES

_ROOM = 1_000_000  # bytes for the manifest
_LARGE = 4096  # elements; smaller constants are not worth two nodes
_STEPS = 65_535


def fit_into_file(model: onnx.ModelProto, limit: int = MAX_BYTES) -> onnx.ModelProto:
    """Store large weights in 16 bits where the model would not fit into a file otherwise.

    Args:
        model: Changed in place.
        limit: Most bytes of the file.

    Returns:
        The same model.
    """
    if model.ByteSize() + _ROOM <= limit:
        return model
    graph = model.graph
    kept: list[TensorProto] = []
    nodes: list[onnx.NodeProto] = []
    for tensor in graph.initializer:
        large = int(np.prod(tensor.dims)) >= _LARGE and len(tensor.dims) > 1
        if tensor.data_type != TensorProto.FLOAT or not large:
            kept.append(tensor)
            continue
        parts, made = _packed(tensor.name, numpy_helper.to_array(tensor))
        kept += parts
        nodes += made
    del graph.initializer[:]
    graph.initializer.extend(kept)
    rest = list(graph.node)
    del graph.node[:]
    graph.node.extend([*nodes, *rest])
    return model


def _packed(
    name: str, values: NDArray[np.float32]
) -> tuple[list[TensorProto], list[onnx.NodeProto]]:
    """Whole numbers, scale and offset, and the nodes that make `name` of them."""
    best: tuple[float, NDArray[np.uint16], NDArray[np.float32], NDArray[np.float32]] | None = None
    for axis in (0, values.ndim - 1):
        others = tuple(a for a in range(values.ndim) if a != axis)
        low = values.min(axis=others, keepdims=True)
        scale = np.maximum((values.max(axis=others, keepdims=True) - low) / _STEPS, 1e-30)
        scale = scale.astype(np.float32)
        whole = np.rint((values - low) / scale).clip(0, _STEPS).astype(np.uint16)
        error = float(np.abs(whole.astype(np.float32) * scale + low - values).mean())
        if best is None or error < best[0]:
            best = error, whole, scale, low
    assert best is not None
    tensors = [
        numpy_helper.from_array(best[1], f"{name}/whole"),
        numpy_helper.from_array(best[2], f"{name}/scale"),
        numpy_helper.from_array(best[3], f"{name}/offset"),
    ]
    return tensors, list(_unpacking(name))


def _unpacking(name: str) -> Iterator[onnx.NodeProto]:
    yield helper.make_node("Cast", [f"{name}/whole"], [f"{name}/float"], to=TensorProto.FLOAT)
    yield helper.make_node("Mul", [f"{name}/float", f"{name}/scale"], [f"{name}/scaled"])
    yield helper.make_node("Add", [f"{name}/scaled", f"{name}/offset"], [name])
