"""What a person says about a foreign model, and what can be guessed for them."""

from typing import Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, model_validator

from inspector_gui.core.model_file import ClassEntry, ModelFileError, Role, Task
from inspector_gui.runtime.foreign_model import Activation, ForeignModel, ForeignOutput, Layout

Scaling = Literal["raw", "unit", "symmetric", "imagenet", "custom"]

_IMAGENET = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
_GOOD_NAMES = ("good", "ok", "okay", "normal", "pass", "background", "none", "no defect")


class ImportAnswers(BaseModel):
    """Everything needed to wrap a foreign model; `suggest_answers` makes a first version.

    Attributes:
        name: What people will call the model.
        layout: Order of the input's axes.
        height: Input height in pixels.
        width: Input width in pixels.
        colour: Order of the colour channels the model was trained with.
        scaling: What pixel values become: raw 0..255, unit 0..1, symmetric -1..1, imagenet
            (its usual mean and deviation on 0..1), or custom.
        mean: For custom scaling, on 0..1, one per channel in the model's order.
        std: For custom scaling, on 0..1, one per channel in the model's order.
        resize: How a picture of another shape becomes the input.
        classes: In the order of the model's scores or mask channels. A mask may also have
            channels for the NG classes only. A single score needs one OK and one NG class.
        outputs: Tensor name by role.
        activation: What to add to an output that holds raw values, by role.
        single_output: What a high value of a single score or mask channel means.
        value_range: For `score` and `heat_map`: the raw values that become 0 and 1.
        threshold: Limit of the defect score.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(min_length=1, max_length=120)
    layout: Layout = "NCHW"
    height: int = Field(gt=0, le=8192)
    width: int = Field(gt=0, le=8192)
    colour: Literal["rgb", "bgr", "grey"] = "rgb"
    scaling: Scaling = "unit"
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    resize: Literal["stretch", "letterbox"] = "stretch"
    classes: tuple[ClassEntry, ...] = Field(min_length=1)
    outputs: dict[Role, str] = Field(min_length=1)
    activation: dict[Role, Activation] = Field(default_factory=dict)
    single_output: Literal["defect", "good"] = "defect"
    value_range: tuple[float, float] | None = None
    threshold: float = Field(default=0.5, ge=0, le=1)

    @model_validator(mode="after")
    def _consistent(self) -> "ImportAnswers":
        if self.scaling == "custom" and (not self.mean or not self.std or min(self.std) <= 0):
            raise ValueError("custom scaling needs a mean and a deviation above 0 for each channel")
        if self.value_range is not None and self.value_range[0] >= self.value_range[1]:
            raise ValueError("the lowest value must lie below the highest")
        if not self.defects:
            raise ValueError("at least one class must be NG")
        return self

    @property
    def task(self) -> Task:
        """What the chosen outputs make of the model."""
        if "mask" in self.outputs:
            return "segment"
        return "classify" if "scores" in self.outputs else "anomaly"

    @property
    def defects(self) -> list[int]:
        """Positions of the NG classes."""
        return [i for i, entry in enumerate(self.classes) if entry.verdict == "NG"]

    def mean_and_std(self, channels: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """What to subtract from pixel values 0..255, and what to divide by; (channels,) each.

        Raises:
            ModelFileError: The scaling does not fit the number of channels.
        """
        mean: tuple[float, ...] = (0.0,)
        std: tuple[float, ...] = (1.0,)
        if self.scaling == "raw":
            std = (1 / 255,)
        elif self.scaling == "symmetric":
            mean = std = (0.5,)
        elif self.scaling == "imagenet":
            turn = -1 if self.colour == "bgr" else 1
            mean, std = _IMAGENET[0][::turn], _IMAGENET[1][::turn]
        elif self.scaling == "custom":
            mean, std = self.mean, self.std
        if any(len(values) not in (1, channels) for values in (mean, std)):
            raise ModelFileError(
                f"the scaling has {max(len(mean), len(std))} values,"
                f" but the model has {channels} colour channels"
            )
        wide = np.ones(channels) * 255
        return (wide * mean).astype(np.float32), (wide * std).astype(np.float32)

    def mask_channels(self, count: int) -> list[int]:
        """Which of a mask's channels are the defect classes.

        Raises:
            ModelFileError: The classes do not fit the number of channels.
        """
        if count == len(self.classes):
            return self.defects
        if count == len(self.defects):
            return list(range(count))
        raise ModelFileError(
            f"the mask has {count} channels, but {len(self.classes)} classes are named"
        )


def suggest_answers(foreign: ForeignModel, name: str) -> ImportAnswers:
    """Answers as far as they can be guessed; `foreign.open_questions` says what is only a guess."""
    chosen = _one_task(foreign)
    activation: dict[Role, Activation] = {}
    for role, output in chosen.items():
        if role in ("scores", "mask") and output.ends_with == "none" and "int" not in output.dtype:
            activation[role] = "sigmoid" if output.channels == 1 else "softmax"
    main = chosen.get("mask") or chosen.get("scores")
    count = (main.channels if main else None) or len(foreign.class_names) or 2
    return ImportAnswers(
        name=name,
        layout=foreign.layout,
        height=foreign.height or 224,
        width=foreign.width or 224,
        colour="grey" if foreign.channels == 1 else foreign.colour or "rgb",
        scaling="raw" if foreign.input_dtype == "uint8" else foreign.scaling or "unit",
        classes=_suggest_classes(foreign.class_names, max(2, count)),
        outputs={role: output.name for role, output in chosen.items()},
        activation=activation,
    )


def _one_task(foreign: ForeignModel) -> dict[Role, ForeignOutput]:
    """The first output of each role, as far as they belong to one task."""
    found: dict[Role, ForeignOutput] = {}
    for output in foreign.outputs:
        if output.role is not None:
            found.setdefault(output.role, output)
    tasks: tuple[tuple[Role, ...], ...] = (("mask",), ("scores",), ("heat_map", "score"))
    if "heat_map" in found:
        tasks = tasks[::-1]
    roles = next(roles for roles in tasks if set(roles) & set(found))
    return {role: found[role] for role in roles if role in found}


def _suggest_classes(names: tuple[str, ...], count: int) -> tuple[ClassEntry, ...]:
    if len(names) != count:
        names = ("good", "defect") if count == 2 else tuple(f"class {i}" for i in range(count))
    good = {name for name in names if name.lower().replace("_", " ").strip() in _GOOD_NAMES}
    good = good or {names[0]}
    return tuple(ClassEntry(name=n, verdict="OK" if n in good else "NG") for n in names)
