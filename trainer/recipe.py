"""What a recipe is: one system with its parameters, most published, and how they are found."""

import importlib
import pkgutil
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.model_file import ClassEntry, Role, Task
from inspector_gui.core.preprocess import Preprocess, Roi
from inspector_gui.core.threshold import choose_rule
from trainer import recipes
from trainer.checkpoint import Checkpoint
from trainer.data import PreparedPictures
from trainer.failure import JobError
from trainer.monitor import Monitor

Value = int | float | bool | str


class Parameter(BaseModel):
    """One thing a person may set before a run.

    Attributes:
        name: As in `Job.parameters`.
        title: As on the form.
        type: Kind of value and of field on the form.
        default: Used when the job does not name it.
        minimum: Smallest value, both ends included; None for bool, choice and file.
        maximum: Largest value.
        choices: For choice: what can be chosen.
        help: One sentence: what it does, and when to change it.
    """

    model_config = ConfigDict(frozen=True)

    name: str
    title: str
    type: Literal["int", "float", "bool", "choice", "file"]
    default: Value
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    help: str = ""

    def read(self, value: Any) -> Value:
        """Check a value from a job or a command line.

        Args:
            value: As JSON gave it, or text.

        Raises:
            JobError: It is of another type or outside the limits.
        """
        if self.type == "choice":
            if value in self.choices:
                return str(value)
            raise self._refused(value, f"must be one of {', '.join(self.choices)}")
        if self.type == "file":  # the path of a file, "" for none; the recipe looks into it
            if isinstance(value, str):
                return value.strip()
            raise self._refused(value, "must be the path of a file")
        if self.type == "bool":
            known = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
            if str(value).lower() in known:
                return known[str(value).lower()]
            raise self._refused(value, "must be true or false")
        try:
            number = float("nan") if isinstance(value, bool) else float(value)
        except (TypeError, ValueError):
            number = float("nan")
        if self.type == "int" and not number.is_integer():
            raise self._refused(value, "must be a whole number")
        low = -np.inf if self.minimum is None else self.minimum
        high = np.inf if self.maximum is None else self.maximum
        if not low <= number <= high:  # also true for NaN
            raise self._refused(value, f"must be a number from {low:g} to {high:g}")
        return int(number) if self.type == "int" else number

    def _refused(self, value: Any, wanted: str) -> JobError:
        return JobError(
            "bad_parameter", f"{self.title} ({self.name}) {wanted}; given is {value!r}."
        )


class Reference(BaseModel):
    """What the publication reports.

    Attributes:
        text: The figure with its conditions, for people.
        metric: Name of the figure, such as accuracy.
        value: The figure, 0..1.
    """

    model_config = ConfigDict(frozen=True)

    text: str
    metric: str
    value: float


@dataclass(frozen=True, slots=True)
class Protocol:
    """How a publication split its pictures, so that a figure can be set beside its own.

    Attributes:
        text: One sentence for people.
        parameters: Values of the publication where the recipe's defaults differ.
        shares: Of training, validation and test pictures.
        good_or_defective: All defect classes become one.
        balanced: As many good as defective pictures are sampled.
        folds: 0 for one split by shares; else cross-validation by part: in so many folds, or in
            those that a `folds.json` in the folder of pictures names.
        repeats: How many times the whole cross-validation is done, each with a seed of its own.
    """

    text: str
    parameters: dict[str, Value] = field(default_factory=dict)
    shares: tuple[float, float, float] = (0.8, 0.1, 0.1)
    good_or_defective: bool = False
    balanced: bool = False
    folds: int = 0
    repeats: int = 1


@dataclass(frozen=True, slots=True)
class Facts:
    """What a recipe may know about the pictures before it chooses its input.

    Attributes:
        width: Median width of the inspected part in picture pixels.
        height: Median height of the same.
        grey: Whether all looked-at pictures are without colour.
        roi: The product's region of interest, None for the whole picture.
    """

    width: int
    height: int
    grey: bool
    roi: Roi | None


@dataclass(frozen=True, slots=True)
class Geometry:
    """The model's input tensor, (1, height, width, channels) uint8, and how it is made."""

    preprocess: Preprocess
    height: int
    width: int

    @property
    def channels(self) -> Literal[1, 3]:
        """1 for grey pictures, else 3."""
        return 1 if self.preprocess.colour == "grey" else 3


@dataclass(frozen=True, slots=True, eq=False)
class BuildContext:
    """What a network is built from.

    Attributes:
        geometry: Its input.
        classes: In the order of its outputs.
        values: The parameters, checked and complete.
        mean: (C,) float32 mean of the training tensors, in grey levels 0..255.
        std: (C,) float32 standard deviation of the same, never 0.
        warn: Takes a sentence for the log, such as what the network has to do without.
        pictures: How many there are to learn from and to choose limits by.
        progress: Told the share of this stage that is done, 0..1; it raises when the run shall
            stop.
    """

    geometry: Geometry
    classes: tuple[ClassEntry, ...]
    values: dict[str, Any]
    mean: NDArray[np.float32]
    std: NDArray[np.float32]
    warn: Callable[[str], None] = field(default=lambda sentence: None)
    pictures: int = 1
    progress: Callable[[float], None] = field(default=lambda fraction: None)

    @property
    def defect_count(self) -> int:
        """Number of NG classes: the channels of a mask."""
        return sum(entry.verdict == "NG" for entry in self.classes)

    def standardise(self) -> Any:
        """A keras layer that turns uint8 tensors into (x - mean) / std, per channel."""
        from keras import layers

        # Plain numbers: arrays would become extra inputs of the exported graph.
        scale = [1 / float(value) for value in self.std]
        offset = [-float(m) * s for m, s in zip(self.mean, scale, strict=True)]
        # With all four axes ONNX Runtime sees at once that a grey picture has one factor; with the
        # last alone it goes pixel by pixel: 3.5 ms more at 704 × 256.
        return layers.Rescaling([[[scale]]], [[[offset]]], name="standardise")


@dataclass(frozen=True, slots=True, eq=False)
class FitContext:
    """What a network is trained with.

    Attributes:
        model: A keras model whose outputs are a dict by role; its input is uint8.
        train: Pictures to learn from.
        validation: Pictures to choose the best state and the limits by; never the test.
        values: The parameters, checked and complete.
        seed: For every random choice.
        monitor: Told of each batch and epoch; says when to stop.
        folder: Run folder.
        held_out: What `fit` leaves for `rule` where it judged its own pictures, each by a solution
            that did not know it: `scores` (N, K), `labels` (N,), `groups` (N,) of
            near-duplicates, numbered.
        checkpoint: Where the training writes its state, and finds that of a broken-off run.
    """

    model: Any
    train: PreparedPictures
    validation: PreparedPictures
    values: dict[str, Any]
    seed: int
    monitor: Monitor
    folder: Path
    held_out: dict[str, NDArray[Any]] = field(default_factory=dict)
    checkpoint: Checkpoint = field(default_factory=lambda: Checkpoint(None))


class Recipe(ABC):
    """One system. A file in `trainer/recipes` makes one and calls it `RECIPE`.

    Recipe files are imported to list them, so they import TensorFlow and Keras only inside
    functions.

    Attributes:
        name: The file's name; as in `Job.recipe`.
        title: As on the screen.
        summary: One or two sentences: what it is good for and what it needs.
        citation: Where it was published, or what it follows.
        version: Counts up when the same job would give another model.
        task: classify, segment or anomaly.
        reference: What the publication reports; None where the system itself is not published.
        parameters: What a person may set.
        protocol: How the publication measured, for `trainer reproduce`.
        marks_suffice: Whether marked defective pictures are enough to learn from: without good
            ones, and with few of a class.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    summary: ClassVar[str]
    citation: ClassVar[str]
    version: ClassVar[str] = "1"
    task: ClassVar[Task] = "classify"
    reference: ClassVar[Reference | None] = None
    parameters: ClassVar[tuple[Parameter, ...]] = ()
    protocol: ClassVar[Protocol | None] = None
    marks_suffice: ClassVar[bool] = False

    @abstractmethod
    def geometry(self, values: dict[str, Any], facts: Facts) -> Geometry:
        """Choose the input tensor and how pictures become it."""

    @abstractmethod
    def build(self, context: BuildContext) -> Any:
        """Make the network: a keras model, uint8 (N, height, width, C) in, dict by role out.

        Outputs as `core.postprocess.read_outputs` wants them, with a batch dimension N.
        Standardise inside the network with the context's mean and std.
        """

    def fit(self, context: FitContext) -> None:
        """Train the network in place; it ends in its best state."""
        from trainer.fitting import fit_classifier

        fit_classifier(context)

    def rule(self, outputs: dict[Role, NDArray[np.float32]], context: FitContext) -> DecisionRule:
        """Choose the limits from the finished network's outputs on the validation pictures.

        Args:
            outputs: By role, with a leading batch dimension, one row per validation picture.
            context: As for `fit`.
        """
        scores, bad = defect_scores(outputs, context)
        return choose_rule(scores[~bad], scores[bad])

    def explained(self, model: Any, context: BuildContext) -> Any:
        """The trained network with outputs that say where it saw what it decided by.

        Masks and heat maps say that already; for classifiers see `trainer.explanation`.
        """
        if self.task != "classify":
            return model
        from trainer.explanation import explained

        return explained(model, context.classes)

    def export(self, model: Any, context: BuildContext) -> Any:
        """The finished network as an ONNX graph, an `onnx.ModelProto`, without a manifest.

        Its input is `image` (1, height, width, C) uint8, its outputs are named like their roles.
        """
        from trainer.export import to_onnx

        return to_onnx(model, context)

    def describe(self) -> dict[str, Any]:
        """Everything a form needs, ready for JSON."""
        return {
            "name": self.name,
            "title": self.title,
            "summary": self.summary,
            "citation": self.citation,
            "version": self.version,
            "task": self.task,
            "reference": self.reference.model_dump() if self.reference else None,
            "parameters": [parameter.model_dump() for parameter in self.parameters],
        }

    def read_values(self, given: dict[str, Any]) -> dict[str, Any]:
        """Check given parameters and add the defaults of the others.

        Raises:
            JobError: A name is unknown or a value is refused.
        """
        known = {parameter.name: parameter for parameter in self.parameters}
        unknown = sorted(set(given) - set(known))
        if unknown:
            raise JobError(
                "bad_parameter",
                f"The recipe {self.name} has no parameter {unknown[0]!r}.",
                f"Its parameters are {', '.join(known)}.",
            )
        return {name: p.read(given.get(name, p.default)) for name, p in known.items()}


def defect_scores(
    outputs: dict[Role, NDArray[np.float32]], context: FitContext
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Defect scores (N,) to choose limits by, and which of the pictures are defective.

    Those of the validation pictures, or the held-out ones where the fit has left some.
    """
    classes = context.validation.classes
    defects = [number for number, entry in enumerate(classes) if entry.verdict == "NG"]
    scores, bad = outputs["scores"], context.validation.defective
    if context.held_out:
        scores, bad = context.held_out["scores"], np.isin(context.held_out["labels"], defects)
    return scores[:, defects].sum(axis=1).clip(0, 1), bad


def find_recipes() -> dict[str, Recipe]:
    """All recipes by name: one per file in `trainer/recipes`, also inside a frozen program.

    A file that cannot be imported is left out with a line on stderr, so that one broken recipe
    does not take the others with it.
    """
    found: dict[str, Recipe] = {}
    for info in sorted(pkgutil.iter_modules(recipes.__path__), key=lambda item: item.name):
        try:
            module = importlib.import_module(f"{recipes.__name__}.{info.name}")
            recipe = module.RECIPE
        except Exception as error:  # whatever a stranger's file raises
            sys.stderr.write(f"recipe {info.name} is left out: {type(error).__name__}: {error}\n")
            continue
        found[recipe.name] = recipe
    return found


def find_recipe(name: str) -> Recipe:
    """One recipe by name.

    Raises:
        JobError: There is none of that name.
    """
    known = find_recipes()
    if name not in known:
        raise JobError(
            "unknown_recipe",
            f"There is no recipe {name!r}.",
            f"The recipes are {', '.join(known)}.",
        )
    return known[name]
