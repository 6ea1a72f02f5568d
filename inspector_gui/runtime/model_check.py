"""Refusing broken and hostile model files before anything of them is run."""

import onnx

from inspector_gui.core.model_file import Manifest, ModelFileError, manifest_of, parse_model


def check_model(data: bytes) -> Manifest | None:
    """Look at a model file without running it.

    Returns:
        Its manifest, or None for a harmless foreign model.

    Raises:
        ModelFileError: The file is damaged, or something in it is not allowed.
    """
    model = parse_model(data)
    manifest = manifest_of(model)
    if manifest is not None:
        _check_promises(model, manifest)
    return manifest


def graph_inputs(model: onnx.ModelProto) -> list[onnx.ValueInfoProto]:
    """The inputs that a caller has to feed: those without an initializer."""
    constants = {tensor.name for tensor in model.graph.initializer}
    return [entry for entry in model.graph.input if entry.name not in constants]


def _check_promises(model: onnx.ModelProto, manifest: Manifest) -> None:
    inputs = graph_inputs(model)
    if len(inputs) != 1:
        raise ModelFileError(f"the model wants {len(inputs)} inputs; one picture is given")
    tensor = inputs[0].type.tensor_type
    shape = [dim.dim_value for dim in tensor.shape.dim]
    size = manifest.input
    wanted = [1, size.height, size.width, size.channels]
    if tensor.elem_type != onnx.TensorProto.UINT8 or shape != wanted:
        raise ModelFileError(f"the model's input is not uint8 {wanted} as its manifest says")
    missing = set(manifest.outputs.values()) - {entry.name for entry in model.graph.output}
    if missing:
        raise ModelFileError(f"the model has no output {sorted(missing)[0]!r}")
