"""Making a foreign `.onnx` file one of ours.

The foreign graph stays as it is. Nodes around it take a uint8 picture and give outputs by role as
`core.postprocess.read_outputs` wants them, and the manifest says the rest. The result is compared
with the original on made-up pictures before it is handed out.
"""

from dataclasses import replace
from datetime import datetime

from pydantic import ValidationError

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.model_file import (
    InputEntry,
    Manifest,
    ModelFileError,
    RecipeEntry,
    Role,
    parse_model,
    with_manifest,
)
from inspector_gui.core.preprocess import Preprocess
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.foreign_model import (
    ForeignModel,
    ForeignOutput,
    describe_foreign,
    fix_size,
)
from inspector_gui.runtime.import_answers import ImportAnswers, suggest_answers
from inspector_gui.runtime.model_check import probe_model
from inspector_gui.runtime.model_parity import Reference
from inspector_gui.runtime.model_wrap import GraphWrap

__all__ = [
    "ForeignModel",
    "ForeignOutput",
    "ImportAnswers",
    "describe_foreign",
    "import_foreign",
    "suggest_answers",
]


def import_foreign(data: bytes, answers: ImportAnswers) -> bytes:
    """Wrap a foreign model and write its manifest. Takes some seconds: not for the GUI thread.

    Args:
        data: The foreign file.
        answers: What a person said about it.

    Returns:
        A model file that loads and answers like the original: |Δ| ≤ 1e-5 on made-up pictures
        (5e-3 for a model that computes in float16).

    Raises:
        ModelFileError: The answers do not fit the file, or the file is refused.
    """
    foreign = replace(describe_foreign(data), layout=answers.layout)
    channels = foreign.channels or (1 if answers.colour == "grey" else 3)
    _check_answers(foreign, answers, channels)
    model = parse_model(data)
    fix_size(model, answers.layout, answers.height, answers.width, channels)
    original = bytes(model.SerializeToString())
    probe_model(original)
    reference = Reference(original, foreign, answers, channels)
    wrap = GraphWrap(model, foreign)
    picture_channels = 1 if answers.colour == "grey" else 3
    wrap.feed(answers.height, answers.width, picture_channels, *answers.mean_and_std(channels))
    tensors: dict[Role, str] = {}
    for role, name in answers.outputs.items():
        output = foreign.output(name)
        assert output is not None  # _check_answers
        shape = reference.shapes[name]
        value = _lead_out(wrap, role, replace(output, shape=shape), answers)
        tensors[role] = wrap.give(role, value, reference.expected[0][role].shape)
    wrapped = with_manifest(wrap.finish(), _manifest(foreign, answers, tensors, picture_channels))
    engine = InferenceEngine.load(wrapped)
    for number, picture in enumerate(reference.pictures):
        reference.compare(number, engine.run(picture))
    return wrapped


def _check_answers(foreign: ForeignModel, answers: ImportAnswers, channels: int) -> None:
    if channels == 1 and answers.colour != "grey":
        raise ModelFileError("the model takes one channel; choose grey as its colour")
    if foreign.input_dtype == "uint8" and answers.scaling != "raw":
        raise ModelFileError("the model takes whole pixel values; choose raw as its scaling")
    for role, name in answers.outputs.items():
        output = foreign.output(name)
        if output is None or output.role is None:
            raise ModelFileError(f"the model has no output {name[:40]!r} that could be the {role}")
        if role == "score" and output.channels != 1:
            raise ModelFileError(f"the output {name[:40]!r} is not a single score")
        activation = answers.activation.get(role, "none")
        if activation == output.ends_with != "none":
            raise ModelFileError(f"the model's {role} went through {activation} already")


def _lead_out(wrap: GraphWrap, role: Role, output: ForeignOutput, answers: ImportAnswers) -> str:
    """Nodes from one of the original's outputs, whose shape is known, to ours."""
    sides = [side or 1 for side in output.shape]
    activation = answers.activation.get(role, "none")
    inverted = answers.single_output == "good"
    if role == "mask":
        return _lead_out_mask(wrap, output, sides, answers)
    value = wrap.as_float(output)
    if role == "heat_map":
        value = wrap.reshape(value, [1, *(side for side in sides if side != 1)])
        value = wrap.activate(value, activation, rank=3)
    else:
        count = max(sides)
        value = wrap.activate(wrap.reshape(value, [1, count]), activation, rank=2)
        if role == "scores" and count == 1:
            value, other = value, wrap.complement(value)
            defect, good = (other, value) if inverted else (value, other)
            ordered = [defect if entry.verdict == "NG" else good for entry in answers.classes]
            return wrap.add("Concat", ordered, axis=1)
    if role in ("score", "heat_map") and answers.value_range is not None:
        value = wrap.rescale(value, *answers.value_range)
    return value


def _lead_out_mask(
    wrap: GraphWrap, output: ForeignOutput, sides: list[int], answers: ImportAnswers
) -> str:
    value = output.name
    if len(sides) == 3:
        value = wrap.reshape(value, [*sides, 1])
    elif output.channel_axis == 1:
        value = wrap.add("Transpose", [value], perm=[0, 2, 3, 1])
    if "int" in output.dtype:
        return wrap.labels_equal(value, answers.defects)
    value = wrap.as_float(replace(output, name=value))
    value = wrap.activate(value, answers.activation.get("mask", "none"), rank=4)
    count = 1 if len(sides) == 3 else sides[output.channel_axis or 1]
    if count == 1:
        return wrap.complement(value) if answers.single_output == "good" else value
    channels = answers.mask_channels(count)
    return value if channels == list(range(count)) else wrap.gather(value, channels, axis=3)


def _manifest(
    foreign: ForeignModel, answers: ImportAnswers, tensors: dict[Role, str], channels: int
) -> Manifest:
    size = InputEntry(height=answers.height, width=answers.width, channels=3)
    if channels == 1:
        size = InputEntry(height=answers.height, width=answers.width, channels=1)
    limit = answers.threshold
    try:
        return Manifest(
            name=answers.name,
            created=datetime.now().astimezone(),
            recipe=RecipeEntry(name="imported"),
            task=answers.task,
            classes=answers.classes,
            input=size,
            preprocess=Preprocess(colour=answers.colour, resize=answers.resize),
            outputs=tensors,
            decision=DecisionRule(threshold=limit, unsure_low=limit, unsure_high=limit),
            tool_versions={"producer": foreign.producer},
        )
    except ValidationError as error:
        message = error.errors()[0]["msg"].removeprefix("Value error, ")
        raise ModelFileError(f"the answers do not fit together: {message}") from error
