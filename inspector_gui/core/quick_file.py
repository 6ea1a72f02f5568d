"""The model file of the recipe `quick`: a frozen extractor and heads in one graph.

The extractor is a file of its own (`assets/extractor.onnx`, or the user's) with open sizes. Here
its size is fixed, the heads are put behind it, and their weights are constants whose names begin
with `head.`, so that they can be read back bit for bit.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from inspector_gui.core.model_file import Manifest, ModelFileError, Role, parse_model, with_manifest
from inspector_gui.core.quick_head import FARTHEST, ClassHead
from inspector_gui.core.quick_likeness import ROUNDING, STEEPNESS, Likeness
from inspector_gui.core.quick_patches import Marks, Normality

STRIDE = 8  # input pixels per cell
BORDER = 2  # cells at each edge that tell more about the padding than about the part
EMBEDDING = 64
_EXTRACTOR_KEY = "inspector.extractor"
_KINDS_KEY = "inspector.kinds"
_PREFIX = "head."


@dataclass(frozen=True, slots=True, eq=False)
class QuickHeads:
    """What was learnt; at least one of `classes` and `normal` is there.

    Attributes:
        classes: Picture scores, None while only good pictures are known.
        normal: Heat map, and the picture score where `classes` is None.
        marks: Mask of the defect classes, None without masks.
    """

    classes: ClassHead | None
    normal: Normality | None = None
    marks: Marks | None = None

    @property
    def outputs(self) -> tuple[Role, ...]:
        """The roles of the model's outputs."""
        roles: list[Role] = ["scores", "embedding"] if self.classes else ["score"]
        roles += ["heat_map"] if self.normal else []
        return (*roles, "mask") if self.marks else tuple(roles)


def extractor_id(data: bytes) -> str:
    """Twelve hex digits that name an extractor."""
    return hashlib.sha256(data).hexdigest()[:12]


def with_extractor_name(model: onnx.ModelProto, name: str, kinds: Sequence[int] = ()) -> bytes:
    """An extractor's bytes with a name for people and the lengths of its kinds of features."""
    helper.set_model_props(
        model, {_EXTRACTOR_KEY: name, _KINDS_KEY: " ".join(str(length) for length in kinds)}
    )
    return bytes(model.SerializeToString())


def feature_kinds(data: bytes) -> tuple[int, ...]:
    """Lengths of the kinds of features in an extractor's vector; empty where it does not tell.

    Raises:
        ModelFileError: It tells something else than lengths.
    """
    told = [entry.value for entry in parse_model(data).metadata_props if entry.key == _KINDS_KEY]
    lengths = told[0].split() if told else []
    if not all(re.fullmatch("[1-9][0-9]{0,5}", length) for length in lengths):
        raise ModelFileError("the kinds of features of the extractor are damaged")
    return tuple(int(length) for length in lengths)


def extractor_name(data: bytes) -> str:
    """What people call an extractor.

    Raises:
        ModelFileError: It is no extractor.
    """
    for entry in parse_model(data).metadata_props:
        if entry.key == _EXTRACTOR_KEY:
            return str(entry.value)
    raise ModelFileError("the file is not an extractor made by this program")


def is_extractor(data: bytes) -> bool:
    """Whether a model file without a manifest says that it is an extractor."""
    return any(entry.key == _EXTRACTOR_KEY for entry in parse_model(data).metadata_props)


def quick_graph(extractor: bytes, height: int, width: int, heads: QuickHeads) -> onnx.ModelProto:
    """The whole graph without a manifest.

    Args:
        extractor: An extractor file.
        height: Of the input in pixels, a multiple of 32.
        width: The same.
        heads: What to put behind it.
    """
    model = parse_model(extractor)
    del model.metadata_props[:]
    graph = model.graph
    sides = graph.input[0].type.tensor_type.shape.dim
    for side, length in zip(sides, (1, height, width), strict=False):
        side.Clear()
        side.dim_value = length
    del graph.output[:]
    build = _Heads(graph, height // STRIDE, width // STRIDE)
    if heads.classes is not None:
        build.classes(heads.classes)
    if heads.normal is not None:
        build.normality(heads.normal, scored=heads.classes is None)
    if heads.marks is not None:
        build.marks(heads.marks)
    return model


def quick_file(extractor: bytes, heads: QuickHeads, manifest: Manifest) -> bytes:
    """The finished model file; its input size and outputs are those of the manifest."""
    size = manifest.input
    graph = quick_graph(extractor, size.height, size.width, heads)
    helper.set_model_props(graph, {_EXTRACTOR_KEY: extractor_id(extractor)})
    return with_manifest(graph, manifest)


def read_heads(model: onnx.ModelProto) -> tuple[str, QuickHeads] | None:
    """Extractor id and heads of a quick model; None for any other model."""
    origin = [e.value for e in model.metadata_props if e.key == _EXTRACTOR_KEY]
    found = {
        tensor.name.removeprefix(_PREFIX): numpy_helper.to_array(tensor)
        for tensor in model.graph.initializer
        if tensor.name.startswith(_PREFIX)
    }
    if not origin or not found:
        return None

    def part(kind: str, *names: str) -> list[NDArray[np.float32]] | None:
        whole = [found.get(f"{kind}.{name}") for name in names]
        return None if any(a is None for a in whole) else [a for a in whole if a is not None]

    classes = part("classes", "mean", "scale", "weight", "bias")
    likenesses: list[Likeness] = []
    while alike := part(f"likeness{len(likenesses)}", "projection", "landmarks", "weight"):
        likenesses.append(Likeness(*alike))
    normal = part("normal", "mean", "scale", "centres", "limit")
    marks = part("marks", "mean", "scale", "weight", "bias")
    heads = QuickHeads(
        _class_head(classes, likenesses) if classes else None,
        Normality(normal[0], normal[1], normal[2], float(normal[3])) if normal else None,
        Marks(*marks) if marks else None,
    )
    return str(origin[0]), heads


def _class_head(arrays: Sequence[NDArray[np.float32]], likenesses: Sequence[Likeness]) -> ClassHead:
    mean, scale, weight, bias = arrays
    return ClassHead(mean, scale, weight, bias, tuple(likenesses))


def border_mask(rows: int, columns: int) -> NDArray[np.float32]:
    """(rows, columns) 1 inside, 0 in the border cells; narrower where hardly any would be left."""
    mask = np.zeros((rows, columns), np.float32)
    down, across = (min(BORDER, max(0, (side - 2) // 4)) for side in (rows, columns))
    mask[down : rows - down, across : columns - across] = 1
    return mask


class _Heads:
    """Puts nodes behind an extractor."""

    def __init__(self, graph: onnx.GraphProto, rows: int, columns: int) -> None:
        self._graph = graph
        self._rows, self._columns = rows, columns

    def classes(self, head: ClassHead) -> None:
        scaled = self._scaled("vector", "classes", head.mean, head.scale)
        weight = self._weight("classes.weight", head.weight)
        bias = self._weight("classes.bias", head.bias)
        logits = self._add("Gemm", [scaled, weight, bias])
        for number, kind in enumerate(head.likenesses):
            logits = self._add("Add", [logits, self._likeness(scaled, kind, number)])
        self._add("Softmax", [logits], "scores", axis=1)
        self._give("scores", [1, head.weight.shape[1]])
        # A fixed random projection keeps distances (W. Johnson, J. Lindenstrauss, 1984).
        width = len(head.mean)
        drawn = np.random.default_rng(1).normal(size=(width, EMBEDDING)) / np.sqrt(width)
        short = self._add("MatMul", [scaled, self._constant(drawn.astype(np.float32))])
        self._add("LpNormalization", [short], "embedding", axis=1, p=2)
        self._give("embedding", [1, EMBEDDING])

    def _likeness(self, scaled: str, kind: Likeness, number: int) -> str:
        name = f"likeness{number}"
        short = self._add("MatMul", [scaled, self._weight(f"{name}.projection", kind.projection)])
        squares = self._squares(short, f"{name}.landmarks", kind.landmarks)
        tip = self._add("Add", [squares, self._constant(np.float32(ROUNDING**2))])
        apart = self._add("Sub", [self._add("Sqrt", [tip]), self._constant(np.float32(ROUNDING))])
        steep = self._constant(np.float32(-STEEPNESS))
        near = self._add("Exp", [self._add("Mul", [apart, steep])])
        return self._add("MatMul", [near, self._weight(f"{name}.weight", kind.weight)])

    def _squares(self, rows: str, name: str, centres: NDArray[np.float32]) -> str:
        """(N, B) squared distances of (N, P) rows from (B, P) centres, none below 0."""
        across = self._add("Transpose", [self._weight(name, centres)], perm=[1, 0])
        twice = self._add(
            "Mul", [self._add("MatMul", [rows, across]), self._constant(np.float32(-2))]
        )
        lengths = (centres**2).sum(axis=1)[None].astype(np.float32)
        apart = self._add("Add", [twice, self._constant(lengths)])
        own = self._add("ReduceSumSquare", [rows], axes=[1], keepdims=1)
        square = self._add("Add", [apart, own])
        return self._add("Max", [square, self._constant(np.float32(0))])

    def normality(self, head: Normality, *, scored: bool) -> None:
        cells = self._add("Reshape", ["patches", self._whole([-1, len(head.mean)])])
        scaled = self._scaled(cells, "normal", head.mean, head.scale)
        squares = self._squares(scaled, "normal.centres", head.centres)
        square = self._add("ReduceMin", [squares], axes=[1], keepdims=1)
        limit = self._weight("normal.limit", np.asarray(head.limit, np.float32))
        ratio = self._add("Div", [square, self._add("Mul", [limit, limit])])
        ratio = self._add("Mul", [ratio, ratio])  # the fourth power of the distance
        more = self._add("Add", [ratio, self._constant(np.float32(1))])
        score = self._add("Div", [ratio, more])
        plane = self._add("Reshape", [score, self._whole([1, self._rows, self._columns])])
        inside = self._constant(border_mask(self._rows, self._columns)[None])
        self._add("Mul", [plane, inside], "heat_map")
        self._give("heat_map", [1, self._rows, self._columns])
        if scored:
            top = self._add("ReduceMax", ["heat_map"], axes=[1, 2], keepdims=0)
            self._add("Reshape", [top, self._whole([1, 1])], "score")
            self._give("score", [1, 1])

    def marks(self, head: Marks) -> None:
        count = head.weight.shape[1]
        cells = self._add("Reshape", ["patches", self._whole([-1, len(head.mean)])])
        scaled = self._scaled(cells, "marks", head.mean, head.scale)
        weight = self._weight("marks.weight", head.weight)
        bias = self._weight("marks.bias", head.bias)
        logits = self._add("Gemm", [scaled, weight, bias])
        shape = self._whole([1, self._rows, self._columns, count])
        self._add("Reshape", [self._add("Sigmoid", [logits]), shape], "mask")
        self._give("mask", [1, self._rows, self._columns, count])

    def _scaled(
        self, value: str, kind: str, mean: NDArray[np.float32], scale: NDArray[np.float32]
    ) -> str:
        value = self._add("Sub", [value, self._weight(f"{kind}.mean", mean)])
        value = self._add("Mul", [value, self._weight(f"{kind}.scale", scale)])
        ends = [self._constant(np.float32(-FARTHEST)), self._constant(np.float32(FARTHEST))]
        return self._add("Clip", [value, *ends])

    def _add(self, operator: str, inputs: Sequence[str], name: str = "", **attributes: Any) -> str:
        name = name or f"quick{len(self._graph.node)}"
        self._graph.node.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def _weight(self, name: str, values: NDArray[np.float32]) -> str:
        self._graph.initializer.append(numpy_helper.from_array(values, _PREFIX + name))
        return _PREFIX + name

    def _constant(self, values: NDArray[Any] | np.generic) -> str:
        name = f"quick.k{len(self._graph.initializer)}"
        self._graph.initializer.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def _whole(self, values: Sequence[int]) -> str:
        return self._constant(np.array(values, np.int64))

    def _give(self, name: Role, shape: Sequence[int]) -> None:
        entry = helper.make_tensor_value_info(name, TensorProto.FLOAT, list(shape))
        self._graph.output.append(entry)
