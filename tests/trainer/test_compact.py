"""Weights in 16 bits, where a model would not fit into a file."""

import numpy as np
import onnx
import onnxruntime as ort
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from trainer.compact import fit_into_file


def _model() -> onnx.ModelProto:
    rng = np.random.default_rng(1)
    # Channels of very different size, as batch normalisation leaves them.
    weight = rng.normal(size=(64, 32, 3, 3)) * np.geomspace(1e-3, 10, 64)[:, None, None, None]
    dense = rng.normal(size=(64, 80)) * np.geomspace(1e-2, 1, 80)
    constants = [
        numpy_helper.from_array(weight.astype(np.float32), "weight"),
        numpy_helper.from_array(dense.astype(np.float32), "dense"),
        numpy_helper.from_array(np.full(64, 0.5, np.float32), "bias"),
    ]
    nodes = [
        helper.make_node("Conv", ["image", "weight", "bias"], ["wide"]),
        helper.make_node("GlobalAveragePool", ["wide"], ["mean"]),
        helper.make_node("Flatten", ["mean"], ["flat"]),
        helper.make_node("MatMul", ["flat", "dense"], ["scores"]),
    ]
    graph = helper.make_graph(
        nodes,
        "made",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, (1, 32, 9, 9))],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, (1, 80))],
        constants,
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def _run(model: onnx.ModelProto) -> NDArray[np.float32]:
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    image = np.random.default_rng(2).normal(size=(1, 32, 9, 9)).astype(np.float32)
    return np.asarray(session.run(None, {"image": image})[0])


def test_a_model_that_fits_is_left_alone() -> None:
    model = _model()
    before = model.SerializeToString()
    assert fit_into_file(model).SerializeToString() == before


def test_a_model_that_does_not_fit_is_half_as_large_and_says_the_same() -> None:
    model = _model()
    size, expected = model.ByteSize(), _run(model)
    packed = fit_into_file(model, limit=size)
    onnx.checker.check_model(packed)
    assert packed.ByteSize() < 0.6 * size
    np.testing.assert_allclose(_run(packed), expected, atol=2e-4 * np.abs(expected).max())
