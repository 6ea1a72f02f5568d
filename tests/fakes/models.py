"""Tiny models for everybody's tests: real ONNX files whose answers can be worked out by hand.

`classify_model`: the darker the picture, the worse. `segment_model`: dark pixels are the defect.
`anomaly_model`: darkness is the heat map. All take a picture of any size and answer in well
under a millisecond; `slow=N` puts N 3 × 3 convolutions in front to give a camera loop something
to do without changing the answer.
"""

from datetime import UTC, datetime
from typing import Any

import numpy as np
import onnx
import onnx.parser
from onnx import numpy_helper

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.model_file import (
    ClassEntry,
    InputEntry,
    Manifest,
    RecipeEntry,
    with_manifest,
)
from inspector_gui.core.preprocess import Preprocess

GOOD_DEFECT = (ClassEntry(name="good", verdict="OK"), ClassEntry(name="defect", verdict="NG"))


def make_manifest(**changes: Any) -> Manifest:
    """A valid manifest of a 32 × 32 colour classifier; any field may be replaced."""
    fields: dict[str, Any] = {
        "name": "tiny",
        "created": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        "recipe": RecipeEntry(name="made_by_hand"),
        "task": "classify",
        "classes": GOOD_DEFECT,
        "input": InputEntry(height=32, width=32, channels=3),
        "preprocess": Preprocess(),
        "outputs": {"scores": "scores"},
    }
    return Manifest(**(fields | changes))


def classify_model(
    *,
    size: int = 32,
    classes: tuple[ClassEntry, ...] = GOOD_DEFECT,
    slow: int = 0,
    **changes: Any,
) -> bytes:
    """Brightness b in 0..1: the first class scores b, the others share 1 - b equally."""
    others = len(classes) - 1
    body = f"""
        mean = ReduceMean<axes=[1, 2, 3], keepdims=0>(unit)
        good = Reshape(mean, shape)
        rest = Sub(one, good)
        each = Div(rest, others)
        {"".join(f"s{i} = Identity(each) " for i in range(others))}
        scores = Concat<axis=1>(good{"".join(f", s{i}" for i in range(others))})
    """
    graph = _graph(
        f"float[1,{len(classes)}] scores",
        body,
        size,
        slow,
        f"float others = {{{float(others)}}}, int64[2] shape = {{1, 1}}",
    )
    outputs = {"scores": "scores"}
    return _file(graph, size, task="classify", classes=classes, outputs=outputs, **changes)


def segment_model(
    *,
    size: int = 32,
    classes: tuple[ClassEntry, ...] = GOOD_DEFECT,
    score: bool = False,
    slow: int = 0,
    **changes: Any,
) -> bytes:
    """The first defect's mask is 1 - brightness, further defects' are 0.

    With `score` there is also a picture score: the highest pixel.
    """
    defects = sum(entry.verdict == "NG" for entry in classes)
    body = """
        grey = ReduceMean<axes=[3], keepdims=1>(unit)
        dark = Sub(one, grey)
        nothing = Mul(dark, zero)
        score_ = ReduceMax<axes=[1, 2, 3], keepdims=0>(dark)
        score = Reshape(score_, shape)
    """
    body += f"mask = Concat<axis=3>(dark{', nothing' * (defects - 1)})"
    graph = _graph(
        f"float[1,{size},{size},{defects}] mask, float[1,1] score",
        body,
        size,
        slow,
        "float zero = {0.0}, int64[2] shape = {1, 1}",
    )
    outputs = {"mask": "mask"} | ({"score": "score"} if score else {})
    return _file(graph, size, task="segment", classes=classes, outputs=outputs, **changes)


def anomaly_model(*, size: int = 32, score: bool = True, slow: int = 0, **changes: Any) -> bytes:
    """Heat map (1, size, size) = 1 - brightness; the score is its highest value."""
    body = """
        grey = ReduceMean<axes=[3], keepdims=0>(unit)
        heat_map = Sub(one, grey)
        score_ = ReduceMax<axes=[1, 2], keepdims=0>(heat_map)
        score = Reshape(score_, shape)
    """
    graph = _graph(
        f"float[1,{size},{size}] heat_map, float[1,1] score",
        body,
        size,
        slow,
        "int64[2] shape = {1, 1}",
    )
    outputs = {"heat_map": "heat_map"} | ({"score": "score"} if score else {})
    return _file(graph, size, task="anomaly", outputs=outputs, **changes)


def foreign_model(text: str) -> bytes:
    """A model without a manifest from ONNX's own text form (`onnx.parser`)."""
    return bytes(onnx.parser.parse_model(text).SerializeToString())


def with_graph(text: str, manifest: Manifest) -> bytes:
    """A model of ours around any graph in ONNX's text form."""
    return with_manifest(onnx.parser.parse_model(text), manifest)


def tagged(data: bytes, tag: str) -> bytes:
    """The same model under another id: its manifest's name carries the tag."""
    model = onnx.load_from_string(data)
    manifest = next(p.value for p in model.metadata_props if p.key == "inspector.manifest")
    changed = Manifest.model_validate_json(manifest).model_copy(update={"name": f"tiny {tag}"})
    return with_manifest(model, changed)


def _graph(outputs: str, body: str, size: int, slow: int, constants: str) -> onnx.ModelProto:
    text = f"""
        <ir_version: 8, opset_import: ["" : 17]>
        tiny (uint8[1,{size},{size},3] image) => ({outputs})
        <float scale = {{0.003921568859368563}}, float one = {{1.0}}, {constants}>
        {{
            wide = Cast<to=1>(image)
            plain = Mul(wide, scale)
            {_ballast(slow)}
            {body}
        }}
    """
    model = onnx.parser.parse_model(text)
    if slow:
        rng = np.random.default_rng(1)
        first = rng.normal(0, 0.1, (16, 3, 3, 3)).astype(np.float32)
        later = rng.normal(0, 0.1, (16, 16, 3, 3)).astype(np.float32)
        model.graph.initializer.extend(
            [numpy_helper.from_array(first, "w0"), numpy_helper.from_array(later, "w")]
        )
        zero = numpy_helper.from_array(np.float32(0), "nought")
        model.graph.initializer.append(zero)
    return model


def _ballast(slow: int) -> str:
    """Convolutions whose result is multiplied by zero; ONNX Runtime must still run them."""
    if not slow:
        return "unit = Identity(plain)"
    lines = ["c0_ = Transpose<perm=[0, 3, 1, 2]>(plain)", "c0 = Conv<pads=[1, 1, 1, 1]>(c0_, w0)"]
    lines += [f"c{i} = Conv<pads=[1, 1, 1, 1]>(c{i - 1}, w)" for i in range(1, slow)]
    lines += [
        f"work = ReduceMean<axes=[1, 2, 3], keepdims=1>(c{slow - 1})",
        "still = Tanh(work)",
        "none = Mul(still, nought)",
        "unit = Add(plain, none)",
    ]
    return "\n".join(lines)


def _file(graph: onnx.ModelProto, size: int, **changes: Any) -> bytes:
    fields = {"input": InputEntry(height=size, width=size, channels=3)} | changes
    fields.setdefault("decision", DecisionRule())
    return with_manifest(graph, make_manifest(**fields))
