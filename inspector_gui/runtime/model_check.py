"""Refusing broken and hostile model files before anything of them is run.

A model file comes from a USB stick or a mail. `check_model` only reads its structure: it runs
nothing, opens no other file and needs no memory beyond the parsed file. What structure cannot
show (a crash inside ONNX Runtime, a graph that eats all memory or never ends) is left to
`probe_model`, which loads the file in a child process with limits. ONNX's own checker and shape
inference are native code that would see the file unprotected, so they are not used here; ONNX
Runtime repeats their checks in the child.
"""

from collections.abc import Iterator, Mapping
from math import prod
from typing import Any

import numpy as np
import onnx
from onnx import numpy_helper

from inspector_gui.core.model_file import Manifest, ModelFileError, manifest_of, parse_model
from inspector_gui.runtime.model_operators import ALLOWED_OPERATORS
from inspector_gui.runtime.model_probe import probe_model

__all__ = ["check_model", "graph_inputs", "probe_model"]

MAX_NODES = 20_000
MAX_ELEMENTS = 1 << 28
MAX_SIDE = 1 << 24
MAX_CONSTANT_SIDE = 1 << 28  # a flattened dense layer may be one long row
OLDEST_OPSET = 7

# Operators whose result can be far larger than the file, by the input that says how large.
_SIZED_BY = {"ConstantOfShape": 0, "Expand": 1, "Tile": 1, "Reshape": 1, "Resize": 3, "Range": 1}


def check_model(data: bytes) -> Manifest | None:
    """Look at a model file without running it.

    Returns:
        Its manifest, or None for a harmless foreign model.

    Raises:
        ModelFileError: The file is damaged, or something in it is not allowed.
    """
    model = parse_model(data)
    if model.training_info:
        raise ModelFileError("the model carries training graphs; export it for inference")
    functions = _check_functions(model)
    nodes = sum(_cost(node, functions) for node in model.graph.node)
    if nodes > MAX_NODES:
        raise ModelFileError(f"the model has {nodes} nodes; at most {MAX_NODES} are accepted")
    for message in _messages(model):
        if isinstance(message, onnx.TensorProto):
            _check_tensor(message)
        elif isinstance(message, onnx.NodeProto):
            _check_operator(message, functions)
        elif isinstance(message, onnx.GraphProto):
            _check_sizes(message)
    _check_opsets(model)
    _check_borders(model)
    manifest = manifest_of(model)
    if manifest is not None:
        _check_promises(model, manifest)
    return manifest


def graph_inputs(model: onnx.ModelProto) -> list[onnx.ValueInfoProto]:
    """The inputs that a caller has to feed: those without an initializer."""
    constants = {tensor.name for tensor in model.graph.initializer}
    return [entry for entry in model.graph.input if entry.name not in constants]


def _messages(message: Any) -> Iterator[Any]:
    """Every message inside, wherever the format allows one: attributes, subgraphs, functions.

    Protobuf refuses files nested more than 100 deep, which bounds the recursion.
    """
    yield message
    for field, value in message.ListFields():
        if field.message_type is None:
            continue
        for inner in [value] if hasattr(value, "ListFields") else value:
            yield from _messages(inner)


def _check_tensor(tensor: onnx.TensorProto) -> None:
    external = onnx.TensorProto.EXTERNAL
    if tensor.data_location == external or tensor.external_data:
        raise ModelFileError(
            "the model keeps data in other files; export it as one self-contained file"
        )
    dims = list(tensor.dims)
    bad = any(side < 0 or side > MAX_CONSTANT_SIDE for side in dims)
    if bad or prod(dims) > MAX_ELEMENTS:
        raise ModelFileError(f"the model holds a constant of impossible size {dims}")


def _check_operator(node: onnx.NodeProto, functions: Mapping[tuple[str, str], int]) -> None:
    if (node.domain, node.op_type) in functions:
        return
    if node.domain not in ALLOWED_OPERATORS:
        raise ModelFileError(
            f"the model uses {node.op_type[:60]!r} of the unknown domain {node.domain[:60]!r}"
        )
    if node.op_type not in ALLOWED_OPERATORS[node.domain]:
        raise ModelFileError(f"the model uses the operator {node.op_type[:60]!r}, not accepted")


def _check_functions(model: onnx.ModelProto) -> dict[tuple[str, str], int]:
    """Nodes in each local function with everything it calls; refuses calls that never end."""
    bodies: dict[tuple[str, str], onnx.FunctionProto] = {}
    for function in model.functions:
        key = (function.domain, function.name)
        if key in bodies or function.domain in ALLOWED_OPERATORS:
            raise ModelFileError(f"the model redefines the operator {function.name[:60]!r}")
        bodies[key] = function
    costs: dict[tuple[str, str], int] = {}
    waiting = dict(bodies)
    while waiting:
        ready = {
            key: function
            for key, function in waiting.items()
            if not any(call in waiting for call in _calls(function))
        }
        if not ready:
            raise ModelFileError("the model's functions call each other without end")
        for key, function in ready.items():
            costs[key] = 1 + sum(_cost(node, costs) for node in function.node)
            del waiting[key]
    return costs


def _calls(function: onnx.FunctionProto) -> set[tuple[str, str]]:
    inside = (m for m in _messages(function) if isinstance(m, onnx.NodeProto))
    return {(node.domain, node.op_type) for node in inside}


def _cost(node: onnx.NodeProto, functions: Mapping[tuple[str, str], int]) -> int:
    """Nodes that one node stands for, branches and called functions included."""
    inside = (m for m in _messages(node) if isinstance(m, onnx.NodeProto))
    return sum(functions.get((inner.domain, inner.op_type), 1) for inner in inside)


def _check_sizes(graph: onnx.GraphProto) -> None:
    """Refuse small constants that ask for huge tensors."""
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    for node in graph.node:
        if node.op_type == "Constant" and node.output:
            name = node.output[0]
            tensors.update((name, a.t) for a in node.attribute if a.name == "value")
    for node in graph.node:
        position = _SIZED_BY.get(node.op_type)
        if position is None or position >= len(node.input):
            continue
        tensor = tensors.get(node.input[position])
        if tensor is None or prod(tensor.dims) > 64:
            continue
        try:
            sides = np.abs(numpy_helper.to_array(tensor).astype(np.float64)).reshape(-1)
        except (ValueError, TypeError) as error:
            raise ModelFileError("the file is not an ONNX model, or it is damaged") from error
        if float(np.prod(np.maximum(sides, 1))) > MAX_ELEMENTS:
            raise ModelFileError(f"the model's {node.op_type} asks for an impossible size")


def _check_opsets(model: onnx.ModelProto) -> None:
    newest = onnx.defs.onnx_opset_version()
    versions = [entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx")]
    if not versions:
        raise ModelFileError("the model does not say which ONNX version it was made for")
    for version in versions:
        if not OLDEST_OPSET <= version <= newest:
            raise ModelFileError(
                f"the model was made for ONNX operator set {version};"
                f" {OLDEST_OPSET} to {newest} can be run"
            )


def _check_borders(model: onnx.ModelProto) -> None:
    """One tensor in, tensors out, none of them larger than memory."""
    inputs = graph_inputs(model)
    if len(inputs) != 1:
        raise ModelFileError(f"the model wants {len(inputs)} inputs; one picture is given")
    for entry in [*inputs, *model.graph.output]:
        names: list[object] = [entry.name]
        names += [dim.dim_param for dim in entry.type.tensor_type.shape.dim]
        for name in names:  # protobuf hands out bytes where a text is not valid
            if not isinstance(name, str) or not name.isprintable():
                raise ModelFileError(f"the model has an input or output named {name!r:.60}")
        if not entry.type.HasField("tensor_type"):
            raise ModelFileError(f"the model's {entry.name[:60]!r} is not a tensor")
        sides = [dim.dim_value for dim in entry.type.tensor_type.shape.dim]
        if any(not 0 <= side <= MAX_SIDE for side in sides) or (
            prod(max(1, side) for side in sides) > MAX_ELEMENTS
        ):
            raise ModelFileError(f"the model's {entry.name[:60]!r} has an impossible size {sides}")


def _check_promises(model: onnx.ModelProto, manifest: Manifest) -> None:
    tensor = graph_inputs(model)[0].type.tensor_type
    shape = [dim.dim_value for dim in tensor.shape.dim]
    size = manifest.input
    wanted = [1, size.height, size.width, size.channels]
    if tensor.elem_type != onnx.TensorProto.UINT8 or shape != wanted:
        raise ModelFileError(f"the model's input is not uint8 {wanted} as its manifest says")
    missing = set(manifest.outputs.values()) - {entry.name for entry in model.graph.output}
    if missing:
        raise ModelFileError(f"the model has no output {sorted(missing)[0]!r}")
