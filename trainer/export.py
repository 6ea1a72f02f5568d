"""From a trained network to a model file, and the proof that both say the same."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray

from inspector_gui.core.decision import decide
from inspector_gui.core.jobs import Job
from inspector_gui.core.model_file import InputEntry, Manifest, RecipeEntry, Role
from inspector_gui.core.postprocess import read_outputs
from inspector_gui.core.preprocess import Placement
from inspector_gui.core.result import Box
from inspector_gui.runtime.engine import InferenceEngine
from trainer.compact import fit_into_file
from trainer.data import PreparedPictures
from trainer.failure import JobError
from trainer.recipe import BuildContext, Recipe

OPSET = 17  # newer ones are refused by tf2onnx
TOLERANCE = 1e-4
_TOOLS = ("tensorflow", "tensorflow-cpu", "keras", "tf2onnx", "onnx", "onnxruntime", "numpy")
_BATCH = 16


def to_onnx(model: Any, context: BuildContext) -> onnx.ModelProto:
    """Convert a keras model; the graph takes `image` (1, h, w, C) uint8, outputs are the roles."""
    import tensorflow as tf
    import tf2onnx

    geometry = context.geometry
    shape = (1, geometry.height, geometry.width, geometry.channels)
    signature = [tf.TensorSpec(shape, tf.uint8, name="image")]
    # autograph reads source files, which a frozen program does not have.
    function = tf.function(
        lambda image: model(image, training=False), input_signature=signature, autograph=False
    )
    converted: onnx.ModelProto
    converted, _ = tf2onnx.convert.from_function(function, input_signature=signature, opset=OPSET)
    return fit_into_file(converted)


def make_manifest(
    job: Job, recipe: Recipe, context: BuildContext, snapshot_id: str, outputs: tuple[Role, ...]
) -> Manifest:
    """What the new model says about itself, before its limits and figures are known."""
    geometry = context.geometry
    return Manifest(
        name=job.model_name or f"{recipe.name} {job.job_id}"[:120],
        created=datetime.now().astimezone(),
        recipe=RecipeEntry(name=recipe.name, version=recipe.version, citation=recipe.citation),
        product=job.product,
        task=recipe.task,
        classes=context.classes,
        input=InputEntry(height=geometry.height, width=geometry.width, channels=geometry.channels),
        preprocess=geometry.preprocess,
        outputs={role: role for role in outputs},
        snapshot_id=snapshot_id,
        tool_versions=_tool_versions(),
    )


def run_keras(
    model: Any, tensors: NDArray[np.uint8], check: Callable[[], None] = lambda: None
) -> dict[Role, NDArray[np.float32]]:
    """The network's outputs by role for (N, h, w, C) uint8 tensors, a few at a time."""
    rows: dict[Role, list[NDArray[np.float32]]] = {}
    for start in range(0, len(tensors), _BATCH):
        check()
        answer = model.predict_on_batch(tensors[start : start + _BATCH])
        for role, values in answer.items():
            rows.setdefault(role, []).append(np.asarray(values, np.float32))
    return {role: np.concatenate(values) for role, values in rows.items()}


@dataclass(frozen=True, slots=True)
class Parity:
    """How far network and model file agree on real pictures.

    Attributes:
        pictures: How many were compared.
        same_verdicts: On how many the verdict is the same.
        max_difference: Largest difference of a defect score.
        max_output_difference: Largest difference of any output value.
    """

    pictures: int
    same_verdicts: int
    max_difference: float
    max_output_difference: float

    @property
    def passed(self) -> bool:
        """Every verdict is the same and no score differs by more than the tolerance."""
        return self.same_verdicts == self.pictures and self.max_difference <= TOLERANCE


def check_parity(
    model: Any,
    engine: InferenceEngine,
    pictures: PreparedPictures,
    progress: Callable[[float], None],
) -> Parity:
    """Compare the network in Keras with the exported file in the engine, picture by picture.

    Args:
        model: The keras model.
        engine: The exported file as the station will run it.
        pictures: Real pictures, best those of the locked test.
        progress: Called with the fraction done; what it raises ends the check.

    Raises:
        JobError: They disagree.
    """
    same, widest, widest_output = 0, 0.0, 0.0
    size = engine.manifest.input
    box = Box(0, 0, size.width, size.height)
    placement = Placement(box, box, size.width, size.height)
    manifest, rule = engine.manifest, engine.rule
    scored = bool({"score", "scores"} & set(manifest.outputs))
    limits = rule.pixel_limits(manifest.defect_names, picture_is_scored=scored)
    for index, tensor in enumerate(pictures.tensors):
        progress(index / len(pictures))
        exported = engine.run(tensor[None])
        answer = model.predict_on_batch(tensor[None])
        original = {role: np.asarray(answer[role], np.float32) for role in exported}
        verdicts, scores = [], []
        for outputs in (exported, original):
            findings = read_outputs(
                outputs,
                manifest.class_names,
                manifest.defect_names,
                placement,
                limits,
            )
            verdicts.append(decide(findings, rule, manifest.task)[0])
            scores.append(findings.defect_score)
        same += verdicts[0] == verdicts[1]
        widest = max(widest, abs(scores[0] - scores[1]))
        for role in exported:
            difference = float(np.abs(exported[role] - original[role]).max())
            widest_output = max(widest_output, difference)
    parity = Parity(len(pictures), same, widest, widest_output)
    if not parity.passed:
        raise JobError(
            "parity",
            f"The exported model does not repeat the trained one: {same} of {len(pictures)}"
            f" verdicts are the same, scores differ by up to {widest:.2g}.",
            "The model was not kept. Please report this with the run folder.",
        )
    return parity


def _tool_versions() -> dict[str, str]:
    found = {}
    for name in _TOOLS:
        try:
            found[name] = version(name)
        except PackageNotFoundError:  # one of the two TensorFlow packages, or a frozen program
            continue
    return found
