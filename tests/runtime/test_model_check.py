import contextlib
import random
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from inspector_gui.core.model_file import ModelFileError, model_id_of
from inspector_gui.runtime import model_probe
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.model_check import MAX_NODES, check_model, probe_model
from inspector_gui.runtime.model_probe import probe_command, probe_main
from tests.fakes.models import (
    anomaly_model,
    classify_model,
    foreign_model,
    make_manifest,
    segment_model,
)

HEAD = '<ir_version: 8, opset_import: ["" : 17]>'
HARMLESS = HEAD + "f (float[1,3,8,8] x) => (float[1,3,8,8] y) { y = Relu(x) }"
BRANCHES = (
    HEAD
    + """f (float[1,3,8,8] x) => (float[1,3,8,8] y) <float limit = {0.5}> {
        m = ReduceMean<keepdims = 0>(x)
        bright = Greater(m, limit)
        y = If (bright) <
            then_branch = a () => (float[1,3,8,8] p) { p = Relu(x) },
            else_branch = b () => (float[1,3,8,8] q) { q = OPERATOR }
        >
    }"""
)
Spoil = Callable[[onnx.ModelProto], None]


def spoiled(change: Spoil, text: str = HARMLESS) -> bytes:
    model = onnx.load_from_string(foreign_model(text))
    change(model)
    return bytes(model.SerializeToString())


def outside() -> onnx.TensorProto:
    tensor = numpy_helper.from_array(np.zeros(2, np.float32), "w")
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in (("location", "../../etc/passwd"), ("length", "8")):
        entry = tensor.external_data.add()
        entry.key, entry.value = key, value
    return tensor


def in_initializer(model: onnx.ModelProto) -> None:
    model.graph.initializer.append(outside())


def only_the_location(model: onnx.ModelProto) -> None:
    tensor = outside()
    tensor.data_location = TensorProto.DEFAULT
    model.graph.initializer.append(tensor)


def in_sparse_values(model: onnx.ModelProto) -> None:
    indices = numpy_helper.from_array(np.zeros(2, np.int64), "i")
    model.graph.sparse_initializer.append(helper.make_sparse_tensor(outside(), indices, [4]))


def in_constant(model: onnx.ModelProto) -> None:
    model.graph.node.append(helper.make_node("Constant", [], ["c"], value=outside()))


def in_sparse_constant(model: onnx.ModelProto) -> None:
    indices = numpy_helper.from_array(np.zeros(2, np.int64), "i")
    sparse = helper.make_sparse_tensor(outside(), indices, [4])
    model.graph.node.append(helper.make_node("Constant", [], ["c"], sparse_value=sparse))


def in_list_of_tensors(model: onnx.ModelProto) -> None:
    model.graph.node[0].attribute.append(helper.make_attribute("extra", [outside()]))


def in_subgraph(model: onnx.ModelProto) -> None:
    inner = helper.make_graph([], "inner", [], [], initializer=[outside()])
    model.graph.node[0].attribute.append(helper.make_attribute("branch", inner))


def in_function(model: onnx.ModelProto) -> None:
    node = helper.make_node("Constant", [], ["y"], value=outside())
    opset = [helper.make_opsetid("", 17)]
    model.functions.append(helper.make_function("mine", "f", [], ["y"], [node], opset))


@pytest.mark.parametrize(
    "place",
    [
        in_initializer,
        only_the_location,
        in_sparse_values,
        in_constant,
        in_sparse_constant,
        in_list_of_tensors,
        in_subgraph,
        in_function,
    ],
)
def test_data_outside_the_file_is_refused_wherever_it_hides(place: Spoil) -> None:
    with pytest.raises(ModelFileError, match="self-contained"):
        check_model(spoiled(place))


def operator(name: str, domain: str = "") -> Spoil:
    def change(model: onnx.ModelProto) -> None:
        model.graph.node[0].op_type = name
        model.graph.node[0].domain = domain

    return change


@pytest.mark.parametrize(
    "change",
    [
        operator("Evil", "com.attacker"),
        operator("Relu", "ai.onnx.ml"),
        operator("Relu", "com.microsoft.nchwc"),
        operator("PyOp", "com.microsoft"),
        operator("Loop"),
        operator("Scan"),
        operator("SequenceMap"),
        operator("RandomNormalLike"),
        operator("RegexFullMatch"),
        operator("ImageDecoder"),
        operator("NoSuchOperator"),
        operator(""),
    ],
)
def test_operators_that_nobody_has_looked_at_are_refused(change: Spoil) -> None:
    with pytest.raises(ModelFileError, match="uses"):
        check_model(spoiled(change))


def test_branches_are_allowed_and_looked_into() -> None:
    check_model(foreign_model(BRANCHES.replace("OPERATOR", "Neg(x)")))
    with pytest.raises(ModelFileError, match="RandomNormalLike"):
        check_model(foreign_model(BRANCHES.replace("OPERATOR", "RandomNormalLike(x)")))


def functions(*calls: tuple[str, list[str]]) -> bytes:
    opset = [helper.make_opsetid("", 17), helper.make_opsetid("mine", 1)]

    def body(names: list[str]) -> list[onnx.NodeProto]:
        steps = [f"v{i}" for i in range(len(names))]
        outputs = [*steps[1:], "y"]
        inputs = ["x", *outputs[:-1]]
        return [
            helper.make_node(name, [i], [o], domain="" if name == "Relu" else "mine")
            for name, i, o in zip(names, inputs, outputs, strict=True)
        ]

    model = onnx.load_from_string(foreign_model(HARMLESS))
    del model.graph.node[:]
    model.graph.node.extend(body([calls[0][0]]))
    model.opset_import.append(helper.make_opsetid("mine", 1))
    for name, names in calls:
        function = helper.make_function("mine", name, ["x"], ["y"], body(names), opset)
        model.functions.append(function)
    return bytes(model.SerializeToString())


def test_local_functions_are_accepted_if_they_end() -> None:
    check_model(functions(("f", ["g", "Relu"]), ("g", ["Relu"])))
    for endless in ([("f", ["f"])], [("f", ["g"]), ("g", ["Relu", "f"])]):
        with pytest.raises(ModelFileError, match="without end"):
            check_model(functions(*endless))


def test_functions_that_multiply_are_counted_as_what_they_become() -> None:
    doubling = [(f"f{i}", [f"f{i + 1}"] * 2) for i in range(40)] + [("f40", ["Relu"])]
    with pytest.raises(ModelFileError, match=f"at most {MAX_NODES}"):
        check_model(functions(*doubling))


def test_a_function_may_not_stand_in_for_a_standard_operator() -> None:
    def change(model: onnx.ModelProto) -> None:
        node = helper.make_node("Neg", ["x"], ["y"])
        opset = [helper.make_opsetid("", 17)]
        model.functions.append(helper.make_function("", "Relu", ["x"], ["y"], [node], opset))

    with pytest.raises(ModelFileError, match="redefines"):
        check_model(spoiled(change))


def test_too_many_nodes() -> None:
    def change(model: onnx.ModelProto) -> None:
        model.graph.node.extend([helper.make_node("Neg", ["x"], [f"n{i}"]) for i in range(20_001)])

    with pytest.raises(ModelFileError, match="nodes"):
        check_model(spoiled(change))


def huge_constant(model: onnx.ModelProto) -> None:
    model.graph.initializer.append(TensorProto(name="w", data_type=1, dims=[1 << 40, 1 << 40]))


def negative_constant(model: onnx.ModelProto) -> None:
    model.graph.initializer.append(TensorProto(name="w", data_type=1, dims=[-5]))


def huge_fill(model: onnx.ModelProto) -> None:
    shape = numpy_helper.from_array(np.array([1 << 20, 1 << 20], np.int64), "s")
    model.graph.initializer.append(shape)
    model.graph.node.append(helper.make_node("ConstantOfShape", ["s"], ["c"]))


def huge_tiling(model: onnx.ModelProto) -> None:
    times = numpy_helper.from_array(np.array([1, 1, 1 << 20, 1 << 20], np.int64))
    model.graph.node.insert(0, helper.make_node("Constant", [], ["t"], value=times))
    model.graph.node.append(helper.make_node("Tile", ["x", "t"], ["c"]))


def huge_input(model: onnx.ModelProto) -> None:
    model.graph.input[0].type.tensor_type.shape.dim[2].dim_value = 1 << 50


def negative_input(model: onnx.ModelProto) -> None:
    model.graph.input[0].type.tensor_type.shape.dim[2].dim_value = -8


@pytest.mark.parametrize(
    "change",
    [huge_constant, negative_constant, huge_fill, huge_tiling, huge_input, negative_input],
)
def test_impossible_sizes(change: Spoil) -> None:
    with pytest.raises(ModelFileError, match="impossible size"):
        check_model(spoiled(change))


def second_input(model: onnx.ModelProto) -> None:
    model.graph.input.append(helper.make_tensor_value_info("z", TensorProto.FLOAT, [1]))


def sequence_output(model: onnx.ModelProto) -> None:
    info = helper.make_tensor_sequence_value_info("z", TensorProto.FLOAT, [1])
    model.graph.output.append(info)


def training(model: onnx.ModelProto) -> None:
    model.training_info.add()


def future(model: onnx.ModelProto) -> None:
    model.opset_import[0].version = 99


def no_opset(model: onnx.ModelProto) -> None:
    del model.opset_import[:]


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (second_input, "2 inputs"),
        (sequence_output, "not a tensor"),
        (training, "training"),
        (future, "operator set 99"),
        (no_opset, "which ONNX version"),
    ],
)
def test_other_things_that_are_refused(change: Spoil, complaint: str) -> None:
    with pytest.raises(ModelFileError, match=complaint):
        check_model(spoiled(change))


@pytest.mark.parametrize(
    "data", [b"", b"\0" * 5000, b"PK\x03\x04" * 99, b"{}", b"not a model", b"\x89HDF\r\n\x1a\n" * 9]
)
def test_files_that_are_no_models(data: bytes) -> None:
    with pytest.raises(ModelFileError, match=r"empty|not an ONNX model"):
        check_model(data)


def test_promises_of_the_manifest_are_held_against_the_graph() -> None:
    with pytest.raises(ModelFileError, match="as its manifest says"):
        check_model(classify_model(input={"height": 33, "width": 32, "channels": 3}))
    data = classify_model()
    for broken in (b'"outputs":{"scores":"scorex"}', b'"outputs":{"scores":7}         '):
        spoilt = data.replace(b'"outputs":{"scores":"scores"}', broken)
        with pytest.raises(ModelFileError):
            check_model(spoilt)


def test_a_manifest_from_the_future_says_so() -> None:
    with pytest.raises(ValueError, match="newer version"):
        make_manifest(schema_version=2)


def test_harmless_files_pass() -> None:
    assert check_model(foreign_model(HARMLESS)) is None
    for data in (classify_model(), segment_model(score=True), anomaly_model()):
        assert check_model(data) is not None


def test_three_hundred_mutations_are_answered_and_never_crash() -> None:
    good = segment_model(score=True)
    rng = random.Random(11)
    sentences = []
    for _ in range(300):
        data = bytearray(good)
        for _ in range(rng.choice([1, 1, 2, 5, 40])):
            data[rng.randrange(len(data))] = rng.randrange(256)
        if rng.random() < 0.3:
            start = rng.randrange(len(data))
            del data[start : start + rng.randint(1, 200)]
        try:
            check_model(bytes(data))
        except ModelFileError as error:
            sentences.append(str(error))
    assert len(sentences) > 100
    assert all(text and "\n" not in text for text in sentences)


# --- the child -----------------------------------------------------------------------------------


def test_the_child_accepts_good_models() -> None:
    probe_model(classify_model())
    probe_model(foreign_model(HARMLESS))


def test_the_child_refuses_what_onnx_runtime_refuses() -> None:
    broken = foreign_model(HARMLESS.replace("Relu(x)", "Relu(nowhere)"))
    check_model(broken)
    with pytest.raises(ModelFileError, match="cannot be loaded"):
        probe_model(broken)


def test_mutated_models_in_the_child() -> None:
    good = classify_model()
    rng = random.Random(5)
    for _ in range(4):
        data = bytearray(good)
        for _ in range(3):
            data[rng.randrange(len(data) // 2)] = rng.randrange(256)
        with contextlib.suppress(ModelFileError):  # refused or fine; never a crash here
            probe_model(bytes(data))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no memory limit here")
def test_a_graph_that_wants_all_memory_is_stopped_in_the_child() -> None:
    thirty = ["".join(f"v{i}, " * 30).rstrip(", ") for i in range(6)]
    body = "".join(f"v{i + 1} = Concat<axis = 2>({thirty[i]}) " for i in range(6))
    text = HEAD + f"f (float[1,3,8,8] x) => (float[1,3,H,8] y) {{ v0 = Relu(x) {body} y = Neg(v6)}}"
    data = foreign_model(text)
    check_model(data)
    with pytest.raises(ModelFileError):
        probe_model(data)


def test_a_child_that_dies_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    died = [sys.executable, "-c", "import os; os.abort()"]
    monkeypatch.setattr(model_probe, "probe_command", lambda path: died)
    with pytest.raises(ModelFileError, match="crash"):
        probe_model(classify_model())


def test_a_child_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    hangs = [sys.executable, "-c", "import sys, threading; threading.Event().wait()"]
    monkeypatch.setattr(model_probe, "probe_command", lambda path: hangs)
    with pytest.raises(ModelFileError, match="did not answer"):
        probe_model(classify_model(), timeout_s=0.5)


def test_a_missing_program_is_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(model_probe, "probe_command", lambda path: [str(tmp_path / "gone")])
    with pytest.raises(ModelFileError, match="cannot be tried out"):
        probe_model(classify_model())


def test_the_frozen_program_probes_with_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert probe_command(Path("m.onnx")) == [sys.executable, "--probe-model", "m.onnx"]


def test_wrong_arguments_end_with_2() -> None:
    assert probe_main(["--probe-model"]) == 2
    assert probe_main(["a", "b"]) == 2


# --- tricks at the border to ONNX Runtime --------------------------------------------------------


def test_only_the_format_that_was_checked_is_loaded() -> None:
    """Bytes 4 to 8 "ORTM" would make ONNX Runtime read the file in its own binary format."""
    producer = b"\x12\x08xxORTMxx"
    disguised = producer + classify_model()
    assert disguised[4:8] == b"ORTM"
    assert InferenceEngine.load(disguised).model_id == model_id_of(disguised)
