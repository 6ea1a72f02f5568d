"""A network layer by layer, for the report."""

from typing import Any


def describe_network(model: Any) -> dict[str, Any]:
    """A keras model ready for JSON: `parameters` in all, `layers` in order.

    A model inside the model is one line: the published backbones have hundreds of layers.
    """
    layers = [
        {
            "name": layer.name,
            "kind": type(layer).__name__,
            "output": _shape(layer.output),
            "parameters": int(layer.count_params()),
        }
        for layer in model.layers
    ]
    return {"parameters": int(model.count_params()), "layers": layers}


def _shape(tensors: Any) -> str:
    if isinstance(tensors, dict):
        tensors = list(tensors.values())
    if isinstance(tensors, list | tuple):
        return " + ".join(_shape(tensor) for tensor in tensors)
    return " × ".join(str(side) for side in tensors.shape[1:])
