"""What can be read off an `.onnx` file that this program did not make."""

import ast
import json
import re
from dataclasses import dataclass, replace
from typing import Literal

import onnx

from inspector_gui.core.model_file import (
    MAX_CLASSES,
    MAX_MASK_CLASSES,
    ModelFileError,
    Role,
    parse_model,
)
from inspector_gui.runtime.engine import open_session
from inspector_gui.runtime.model_check import check_model, graph_inputs, probe_model

Layout = Literal["NCHW", "NHWC"]
Activation = Literal["none", "softmax", "sigmoid"]
Shape = tuple[int | None, ...]

_FLOATS = {"tensor(float)": "float32", "tensor(float16)": "float16", "tensor(double)": "float64"}
_WHOLE = {f"tensor({n})": n for n in ("uint8", "int8", "int32", "int64")}
_INPUTS = {"tensor(float)": "float32", "tensor(float16)": "float16", "tensor(uint8)": "uint8"}
_ANOMALY = re.compile(r"anomal|heat|amap|pred_score", re.IGNORECASE)
_DETECTOR = re.compile(r"box|num_det|detection", re.IGNORECASE)
_BOX_TASKS = {"detect", "segment", "pose", "obb"}  # as Ultralytics writes them into its files
# Operators that move values about without changing them: the search for a softmax goes through.
_CARRIERS = {"Transpose", "Reshape", "Squeeze", "Unsqueeze", "Identity", "Cast", "Flatten"}
_CARRIERS |= {"Resize", "Upsample", "Slice", "Gather", "Split", "Clip", "Dropout"}
_ENDS = {"Softmax": "softmax", "Sigmoid": "sigmoid", "HardSigmoid": "sigmoid"}
_ENDS |= {"QLinearSoftmax": "softmax", "QLinearSigmoid": "sigmoid", "Hardmax": "softmax"}


@dataclass(frozen=True, slots=True)
class ForeignOutput:
    """One output of a foreign graph.

    Attributes:
        name: Tensor name.
        shape: As in the file; None where it is open until the model runs.
        dtype: numpy name of the element type.
        role: What it most likely is, None if it is of no use here.
        channels: Number of class scores or mask channels, None if open or for a map of labels.
        channel_axis: Where the channels of a map are, None if it has no such axis.
        ends_with: The activation the graph already ends with.
    """

    name: str
    shape: Shape
    dtype: str
    role: Role | None
    channels: int | None
    channel_axis: int | None
    ends_with: Activation


@dataclass(frozen=True, slots=True)
class ForeignModel:
    """What is known about a foreign model before anybody was asked.

    Attributes:
        input_name: The graph's only input.
        input_shape: As in the file; None where it is open.
        input_dtype: float32, float16 or uint8.
        layout: Guess from the shape.
        height: Pixels, None if the file leaves it open.
        width: Pixels, None if the file leaves it open.
        channels: 1 or 3, None if the file leaves it open.
        colour: rgb or bgr where the file says so, else None.
        scaling: "raw" or "unit" where the file says so, else None.
        outputs: In the file's order.
        class_names: From the file's metadata, or empty.
        producer: Name and version of the tool that wrote the file.
    """

    input_name: str
    input_shape: Shape
    input_dtype: str
    layout: Layout
    height: int | None
    width: int | None
    channels: int | None
    colour: Literal["rgb", "bgr"] | None
    scaling: Literal["raw", "unit"] | None
    outputs: tuple[ForeignOutput, ...]
    class_names: tuple[str, ...]
    producer: str

    def output(self, name: str) -> ForeignOutput | None:
        """The output of that name."""
        return next((output for output in self.outputs if output.name == name), None)

    @property
    def open_questions(self) -> tuple[str, ...]:
        """Fields of the import answers that the file says nothing about: a person has to know."""
        known = {
            "height": self.height,
            "width": self.width,
            "colour": self.colour or ("grey" if self.channels == 1 else None),
            "scaling": self.scaling or ("raw" if self.input_dtype == "uint8" else None),
            "classes": self.class_names or None,
        }
        return tuple(field for field, value in known.items() if value is None)


def describe_foreign(data: bytes) -> ForeignModel:
    """Read off a foreign model what its file says. Takes one to two seconds: not for the GUI.

    Raises:
        ModelFileError: Damaged, hostile, ours already, or nothing this program can use.
    """
    if check_model(data) is not None:
        raise ModelFileError("this model file has a manifest already; add it without importing")
    probe_model(data)
    model = parse_model(data)
    metadata = {str(entry.key): str(entry.value) for entry in model.metadata_props}
    if metadata.get("task") in _BOX_TASKS:
        raise _unusable(f"its task is {metadata['task']}")
    entry = graph_inputs(model)[0]
    _fix_batch(entry)
    session = open_session(model.SerializeToString())
    given = session.get_inputs()[0]
    if given.type not in _INPUTS:
        raise ModelFileError(f"the model wants {given.type}; a picture is float or uint8")
    shape = _shape(given.shape)
    layout, channels = _layout(shape)
    height, width = shape[-2:] if layout == "NCHW" else shape[-3:-1]
    size = _numbers(metadata.get("imgsz", ""))
    if (height is None or width is None) and len(size) == 2:
        height, width = height or size[0], width or size[1]
    outputs = tuple(
        _output(model, output.name, _shape(output.shape), output.type, layout, (height, width))
        for output in session.get_outputs()
    )
    if any(len(o.shape) == 3 and o.role is None and o.dtype in _FLOATS.values() for o in outputs):
        # Rows of boxes; what looks like masks beside them are only ingredients.
        outputs = tuple(replace(o, role=None) if o.role == "mask" else o for o in outputs)
    if not any(output.role for output in outputs):
        listed = ", ".join(f"{o.name[:30]} {_text(o.shape)}" for o in outputs[:4])
        raise _unusable(f"its outputs are {listed}")
    pixels = metadata.get("Image.BitmapPixelFormat", "").lower()
    values = metadata.get("Image.NominalPixelRange", "")
    return ForeignModel(
        input_name=entry.name,
        input_shape=shape,
        input_dtype=_INPUTS[given.type],
        layout=layout,
        height=height,
        width=width,
        channels=channels,
        colour="bgr" if "bgr" in pixels else "rgb" if "rgb" in pixels else None,
        scaling="raw" if "255" in values else "unit" if "0_1" in values else None,
        outputs=outputs,
        class_names=_class_names(metadata),
        producer=f"{model.producer_name} {model.producer_version}".strip()[:60],
    )


def fix_size(
    model: onnx.ModelProto, layout: Layout, height: int, width: int, channels: int
) -> None:
    """Write a picture's size into the model's input where the file leaves it open."""
    sides = graph_inputs(model)[0].type.tensor_type.shape.dim
    plane = [channels, height, width] if layout == "NCHW" else [height, width, channels]
    for side, value in zip(sides, [1, *plane][-len(sides) :], strict=True):
        if not side.dim_value:
            side.Clear()
            side.dim_value = value
        elif side.dim_value != value:
            raise ModelFileError(
                f"the model's input is {_text(_shape([s.dim_value for s in sides]))};"
                f" {width} × {height} pixels with {channels} channels do not fit"
            )


def _fix_batch(entry: onnx.ValueInfoProto) -> None:
    sides = entry.type.tensor_type.shape.dim
    if len(sides) == 4 and not sides[0].dim_value:
        sides[0].Clear()
        sides[0].dim_value = 1


def _shape(sides: list[int | str | None]) -> Shape:
    return tuple(side if isinstance(side, int) and side > 0 else None for side in sides)


def _layout(shape: Shape) -> tuple[Layout, int | None]:
    """Layout and channels of the input."""
    if len(shape) not in (3, 4):
        raise ModelFileError(f"the model's input {_text(shape)} is not a picture")
    if len(shape) == 4 and shape[0] != 1:
        raise ModelFileError(
            f"the model was exported for {shape[0]} pictures at a time; export it for one"
        )
    first, last = shape[-3], shape[-1]
    if first in (1, 3):
        return "NCHW", first
    if last in (1, 3):
        return "NHWC", last
    if first is None or last is None:
        return ("NCHW" if first is None else "NHWC"), None
    raise ModelFileError(f"the model's input {_text(shape)} has neither 1 nor 3 colour channels")


def _output(
    model: onnx.ModelProto,
    name: str,
    shape: Shape,
    kind: str,
    layout: Layout,
    size: tuple[int | None, int | None],
) -> ForeignOutput:
    dtype = _FLOATS.get(kind) or _WHOLE.get(kind)
    if dtype is None or _DETECTOR.search(name):  # truth values and texts repeat other outputs
        unknown = kind.removeprefix("tensor(").removesuffix(")")
        return ForeignOutput(name, shape, dtype or unknown, None, None, None, "none")
    role, channels, axis = _role(name, shape, layout, size, labels=dtype in _WHOLE.values())
    return ForeignOutput(name, shape, dtype, role, channels, axis, _end(model, name))


def _role(
    name: str, shape: Shape, layout: Layout, size: tuple[int | None, int | None], *, labels: bool
) -> tuple[Role | None, int | None, int | None]:
    """Role, number of channels and channel axis of an output; `labels` marks whole numbers."""
    anomaly = bool(_ANOMALY.search(name))
    sides = shape[1:] if len(shape) > 1 and shape[0] in (1, None) else shape
    long = [side for side in sides if side != 1]
    if len(shape) <= 2 or (None not in sides and len(long) <= 1):
        count = long[0] if long else 1
        if labels or len(long) > 1 or (count or 0) > MAX_CLASSES:
            return None, None, None
        return ("score" if anomaly and count == 1 else "scores"), count, None
    channels: int | None = 1
    axis: int | None = None
    plane = sides
    if len(shape) == 4:
        front, back = (shape[1], 1, shape[2:]), (shape[3], 3, shape[1:3])
        order = [front, back] if layout == "NCHW" else [back, front]
        channels, axis, plane = next((o for o in order if _like_picture(o[2], size)), order[0])
    elif len(shape) != 3:
        return None, None, None
    if not _like_picture(plane, size) or (channels or 1) > MAX_MASK_CLASSES:
        return None, None, None
    if channels == 1 and anomaly and not labels:
        return "heat_map", 1, axis
    return "mask", None if labels else channels, axis


def _like_picture(plane: Shape, size: tuple[int | None, int | None]) -> bool:
    """Whether an output's two sides can be a picture of the input, perhaps a smaller one."""
    if plane == (None, None):
        return True
    rows, columns = plane
    if rows is None or columns is None:
        return False
    height, width = size
    if height is None or width is None:
        return 0.25 <= rows / columns <= 4
    return abs(rows / columns * width / height - 1) <= 0.1 and rows <= 2 * height


def _end(model: onnx.ModelProto, name: str) -> Activation:
    """The activation that an output's values have gone through last."""
    makers = {output: node for node in model.graph.node for output in node.output}
    for _ in range(20):
        node = makers.get(name)
        if node is None or not node.input:
            return "none"
        if node.op_type in _ENDS:
            return "sigmoid" if _ENDS[node.op_type] == "sigmoid" else "softmax"
        if node.op_type not in _CARRIERS:
            return "none"
        name = node.input[0]
    return "none"


def _class_names(metadata: dict[str, str]) -> tuple[str, ...]:
    """Class names from whatever key and form an exporter has left them in."""
    for key in ("names", "class_names", "classes", "labels"):
        text = metadata.get(key, "").strip()
        if not text or len(text) > 100_000:
            continue
        values: object = None
        for read in (json.loads, ast.literal_eval):
            try:
                values = read(text)
                break
            except (ValueError, SyntaxError, RecursionError, MemoryError):
                continue
        if isinstance(values, dict):
            values = [values[k] for k in sorted(values, key=lambda k: (len(str(k)), str(k)))]
        if not isinstance(values, list | tuple):
            values = re.split(r"[,;\n]", text)
        names = tuple(str(value).strip()[:60] for value in values)
        if names and all(names) and len(set(names)) == len(names) <= MAX_CLASSES:
            return names
    return ()


def _numbers(text: str) -> list[int]:
    return [int(word) for word in re.findall(r"\d{1,4}", text)]


def _text(shape: Shape) -> str:
    return " × ".join("?" if side is None else str(side) for side in shape) or "one number"


def _unusable(what: str) -> ModelFileError:
    return ModelFileError(
        f"this model cannot be used for inspection ({what}); a classifier, a segmentation with one"
        " map per class or an anomaly map is needed, boxes of a detector are not"
    )
