"""Running a model file: bytes in, judgements out. Shared by the app and the trainer."""

import os
from dataclasses import dataclass
from time import perf_counter_ns
from typing import Any

import cv2
import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from inspector_gui.core.decision import DecisionRule, decide
from inspector_gui.core.model_file import QUICK, Manifest, ModelFileError, model_id_of
from inspector_gui.core.postprocess import Findings, read_outputs
from inspector_gui.core.preprocess import prepare
from inspector_gui.core.result import Box, Reason, Region, Verdict
from inspector_gui.runtime.model_check import check_model

_WARM_UPS = 2
_SLACK = 1e-3  # a softmax may sum to a little more than one
_PROBABILITIES = frozenset({"scores", "score", "mask"})


@dataclass(frozen=True, slots=True, eq=False)
class Judgement:
    """What the engine says about one picture.

    Attributes:
        verdict: OK, NG or CHECK.
        reason: Why.
        findings: Scores, mask and heat map as the model gave them.
        regions: The regions that count, largest first, in picture pixels.
        crop: The part of the picture that the model saw, in picture pixels.
        times_ms: Milliseconds for `prepare`, `infer` and `decide`.
        configuration_id: Short hash of the rule that was applied.
    """

    verdict: Verdict
    reason: Reason
    findings: Findings
    regions: tuple[Region, ...]
    crop: Box
    times_ms: dict[str, float]
    configuration_id: str


class InferenceEngine:
    """A loaded, warmed-up model with a decision rule.

    Thread: any, one caller at a time. Make it with `load`, never directly.

    Attributes:
        manifest: What the model says about itself.
        model_id: Hash of the file's bytes.
        rule: The rule applied by `judge`: the product's, or else the model's own.
    """

    def __init__(
        self, session: ort.InferenceSession, manifest: Manifest, model_id: str, rule: DecisionRule
    ) -> None:
        self.manifest = manifest
        self.model_id = model_id
        self.rule = rule
        self._session = session
        self._input = session.get_inputs()[0].name
        self._roles = list(manifest.outputs)
        self._tensors = [manifest.outputs[role] for role in manifest.outputs]
        self._configuration_id = rule.configuration_id
        scored = bool({"score", "scores"} & set(manifest.outputs))
        self._pixel_limits = rule.pixel_limits(manifest.defect_names, picture_is_scored=scored)

    @classmethod
    def load(
        cls, data: bytes, *, threads: int = 0, rule: DecisionRule | None = None
    ) -> "InferenceEngine":
        """Check a model file, build a session from the same bytes and warm it up.

        Args:
            data: The whole `.onnx` file.
            threads: For one inference; 0 takes what suits the model and the machine.
            rule: Instead of the model's own rule.

        Raises:
            ModelFileError: Damaged, foreign, hostile, or it does not give what it promises.
        """
        manifest = check_model(data)
        if manifest is None:
            raise ModelFileError("the model file has no manifest; import it first")
        # What was learnt at once has many small steps: handing them to a second thread costs more
        # than it saves, and the core is free for the rest.
        session = open_session(data, threads or (1 if manifest.recipe.name == QUICK else 2))
        grey = np.full((manifest.input.height, manifest.input.width, 3), 128, np.uint8)
        try:
            engine = cls(session, manifest, model_id_of(data), rule or manifest.decision)
            for _ in range(_WARM_UPS):
                engine.judge(grey)
        except (ValueError, MemoryError, cv2.error) as error:
            raise ModelFileError(f"the model cannot be used: {_first_line(error)}") from error
        return engine

    def with_rule(self, rule: DecisionRule | None) -> "InferenceEngine":
        """The same session with another rule; None takes the model's own."""
        chosen = rule or self.manifest.decision
        return InferenceEngine(self._session, self.manifest, self.model_id, chosen)

    def run(self, tensor: NDArray[np.uint8]) -> dict[str, NDArray[np.float32]]:
        """Run the graph.

        Args:
            tensor: (1, height, width, channels) uint8 as `core.preprocess.prepare` makes it.

        Returns:
            Outputs by role, float32, shapes as in `core.postprocess.read_outputs`.

        Raises:
            ValueError: An output that must be a probability is not one, or the graph failed.
        """
        values = run_session(self._session, {self._input: tensor}, self._tensors)
        outputs: dict[str, NDArray[np.float32]] = {}
        for role, value in zip(self._roles, values, strict=True):
            wide = np.asarray(value, np.float32)
            if role in _PROBABILITIES and wide.size:
                low, high = float(wide.min()), float(wide.max())
                if not (low >= -_SLACK and high <= 1 + _SLACK):  # also true for NaN
                    raise ValueError(
                        f"the model's output {role} lies between {low:g} and {high:g};"
                        " a probability lies between 0 and 1"
                    )
            outputs[role] = wide
        return outputs

    def judge(self, image: NDArray[np.uint8]) -> Judgement:
        """Prepare, infer and decide.

        Args:
            image: (H, W, 3) uint8 RGB; it is only read.

        Raises:
            ValueError: The model's outputs make no sense; the caller turns this into CHECK.
        """
        start = perf_counter_ns()
        size = self.manifest.input
        tensor, placement = prepare(image, self.manifest.preprocess, size.height, size.width)
        prepared = perf_counter_ns()
        outputs = self.run(tensor)
        inferred = perf_counter_ns()
        findings = read_outputs(
            outputs,
            self.manifest.class_names,
            self.manifest.defect_names,
            placement,
            self._pixel_limits,
        )
        verdict, reason, regions = decide(findings, self.rule, self.manifest.task)
        decided = perf_counter_ns()
        times_ms = {
            "prepare": (prepared - start) / 1e6,
            "infer": (inferred - prepared) / 1e6,
            "decide": (decided - inferred) / 1e6,
        }
        return Judgement(
            verdict, reason, findings, regions, placement.crop, times_ms, self._configuration_id
        )


def open_session(data: bytes, threads: int = 2) -> ort.InferenceSession:
    """An ONNX Runtime session on the CPU, built from bytes that were checked before.

    Args:
        data: The whole file.
        threads: For one inference, if there are so many cores.

    Raises:
        ModelFileError: ONNX Runtime refuses the graph.
    """
    options = ort.SessionOptions()
    options.intra_op_num_threads = min(threads, os.cpu_count() or 1)
    options.inter_op_num_threads = 1
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.log_severity_level = 4  # refusals come as exceptions; stderr stays for the program
    # ONNX Runtime would also take its own binary format; only the format that was checked is read.
    options.add_session_config_entry("session.load_model_format", "ONNX")
    # Spinning threads burn about half a core at 30 frames a second and gain nothing.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        # Its fallback would only retry on the same processor and print to stdout.
        return ort.InferenceSession(
            data, options, providers=["CPUExecutionProvider"], enable_fallback=0
        )
    except Exception as error:  # ORT's exception types share no public base
        raise ModelFileError(f"the model cannot be loaded: {_first_line(error)}") from error


def run_session(
    session: ort.InferenceSession,
    feeds: dict[str, NDArray[Any]],
    outputs: list[str] | None = None,
) -> list[NDArray[Any]]:
    """Run a session once.

    Raises:
        ValueError: ONNX Runtime failed.
    """
    try:
        return list(session.run(outputs, feeds))
    except Exception as error:  # ORT's exception types share no public base
        raise ValueError(f"the model cannot be run: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else type(error).__name__
