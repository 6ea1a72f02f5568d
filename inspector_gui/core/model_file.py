"""The self-describing model file: one `.onnx` whose manifest says all that a station needs.

The manifest is JSON under the ONNX metadata key `inspector.manifest`. Bytes are read once; the
model's id is the hash of exactly those bytes, so a changed file is another model.
"""

import hashlib
from datetime import datetime
from typing import Any, Literal

import onnx
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.preprocess import Preprocess

METADATA_KEY = "inspector.manifest"
QUICK = "quick"  # name of the recipe of models that were learnt at once
SCHEMA_VERSION = 1
MAX_BYTES = 200 * 1024 * 1024
MAX_CLASSES = 1024
MAX_MASK_CLASSES = 255  # a mask is uint8 with 0 for good

Task = Literal["classify", "segment", "anomaly"]
Role = Literal["scores", "score", "mask", "heat_map", "contributions", "base", "embedding", "gate"]


class ModelFileError(ValueError):
    """A model file that is refused; the text is one sentence for people."""


class ClassEntry(BaseModel):
    """A class and what it means for the part."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(min_length=1, max_length=60)
    verdict: Literal["OK", "NG"]


class RecipeEntry(BaseModel):
    """The recipe that made the model; "imported" for foreign files."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    version: str = ""
    citation: str = ""


class InputEntry(BaseModel):
    """The graph's only input: (1, height, width, channels) uint8."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    height: int = Field(gt=0, le=8192)
    width: int = Field(gt=0, le=8192)
    channels: Literal[1, 3]
    dtype: Literal["uint8"] = "uint8"


class Manifest(BaseModel):
    """What a model file says about itself.

    Attributes:
        schema_version: Format of this manifest.
        name: What people call the model.
        created: When it was exported, ISO 8601 with zone.
        recipe: What made it.
        product: Product it was trained for, "" for foreign files.
        parent_model_id: The model it was compared with, or None.
        task: classify, segment or anomaly. A cascade is one graph.
        classes: In the order of the graph's outputs; the defect classes, in this order, are the
            mask's channels.
        input: Size of the tensor.
        preprocess: How a picture becomes the tensor.
        outputs: Tensor name by role; shapes as in `core.postprocess.read_outputs`.
        decision: The rule chosen on validation pictures; a product may override it.
        metrics: Figures from the locked test set, for display.
        learnt_from: How many pictures of each class it learnt from; empty where nobody says.
        snapshot_id: The frozen dataset it learned from.
        tool_versions: Package versions that made it.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    schema_version: int = SCHEMA_VERSION
    name: str = Field(min_length=1, max_length=120)
    created: datetime
    recipe: RecipeEntry
    product: str = ""
    parent_model_id: str | None = None
    task: Task
    classes: tuple[ClassEntry, ...] = Field(min_length=1, max_length=MAX_CLASSES)
    input: InputEntry
    preprocess: Preprocess = Preprocess()
    outputs: dict[Role, str] = Field(min_length=1)
    decision: DecisionRule = DecisionRule()
    metrics: dict[str, Any] = Field(default_factory=dict)
    learnt_from: dict[str, int] = Field(default_factory=dict)
    snapshot_id: str = ""
    tool_versions: dict[str, str] = Field(default_factory=dict)

    @field_validator("schema_version")
    @classmethod
    def _readable(cls, version: int) -> int:
        if version > SCHEMA_VERSION:
            raise ValueError("the model file comes from a newer version of this program")
        return version

    @model_validator(mode="after")
    def _consistent(self) -> "Manifest":
        names = [entry.name for entry in self.classes]
        if len(set(names)) != len(names):
            raise ValueError("two classes have the same name")
        if (self.preprocess.colour == "grey") != (self.input.channels == 1):
            raise ValueError(
                "grey pictures need a model with one input channel, colour needs three"
            )
        defects = len(self.defect_names)
        if self.task != "anomaly" and not defects:
            raise ValueError("no class is NG, so every part would pass")
        if self.task == "segment" and defects > MAX_MASK_CLASSES:
            raise ValueError(f"a mask has at most {MAX_MASK_CLASSES} defect classes")
        needed: dict[Task, set[str]] = {
            "classify": {"scores", "score"},
            "segment": {"mask"},
            "anomaly": {"heat_map", "score"},
        }
        if not needed[self.task] & set(self.outputs):
            wanted = " or ".join(sorted(needed[self.task]))
            raise ValueError(f"a model that can {self.task} needs an output {wanted}")
        return self

    @property
    def class_names(self) -> tuple[str, ...]:
        """All class names in the model's order."""
        return tuple(entry.name for entry in self.classes)

    @property
    def defect_names(self) -> tuple[str, ...]:
        """Names of the NG classes in the model's order."""
        return tuple(entry.name for entry in self.classes if entry.verdict == "NG")


def model_id_of(data: bytes) -> str:
    """Twelve hex digits of the file's sha256."""
    return hashlib.sha256(data).hexdigest()[:12]


def manifest_of(model: onnx.ModelProto) -> Manifest | None:
    """The manifest inside a parsed model, None for a foreign model.

    Raises:
        ModelFileError: There is a manifest, but it is not valid.
    """
    text = next((p.value for p in model.metadata_props if p.key == METADATA_KEY), None)
    if text is None:
        return None
    try:
        return Manifest.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        message = first["msg"].removeprefix("Value error, ")
        raise ModelFileError(f"the model's manifest is not valid: {where} {message}") from error


def parse_model(data: bytes) -> onnx.ModelProto:
    """Parse ONNX bytes without running anything or reading any other file.

    Raises:
        ModelFileError: Too large, empty, or not ONNX.
    """
    if not data:
        raise ModelFileError("the model file is empty")
    if len(data) > MAX_BYTES:
        raise ModelFileError(f"the model file is larger than {MAX_BYTES >> 20} MB")
    model = onnx.ModelProto()
    try:
        model.ParseFromString(data)
    except Exception as error:  # protobuf raises types of its own C extension
        raise ModelFileError("the file is not an ONNX model, or it is damaged") from error
    if not model.graph.node or not model.graph.output:
        raise ModelFileError("the file is not an ONNX model, or it is damaged")
    return model


def with_manifest(model: onnx.ModelProto, manifest: Manifest) -> bytes:
    """The model's bytes with this manifest in place of an earlier one; `model` is changed too."""
    kept = [(p.key, p.value) for p in model.metadata_props if p.key != METADATA_KEY]
    del model.metadata_props[:]
    for key, value in [*kept, (METADATA_KEY, manifest.model_dump_json())]:
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value
    return bytes(model.SerializeToString())
