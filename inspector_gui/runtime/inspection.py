"""From one frame to one result: check the picture, ask the model, fail to CHECK."""

import logging
import time
from datetime import datetime
from typing import TYPE_CHECKING, Literal
from uuid import uuid4

import numpy as np

from inspector_gui.core.frame import Frame
from inspector_gui.core.part_tracker import PartTracker, PartView
from inspector_gui.core.picture_check import PictureCheck, small_copy
from inspector_gui.core.result import InspectionResult, Reason, ReasonCode, Verdict

if TYPE_CHECKING:  # onnxruntime loads only when a model does
    from inspector_gui.runtime.engine import InferenceEngine

log = logging.getLogger(__name__)

_VIDEO_FRAME_NS = 1_000_000_000 // 30


class Inspection:
    """Judges the frames of one opened source in order; belongs to the inference thread."""

    def __init__(
        self, product: str, *, live: bool, sensor: bool, part_mode: Literal["settle", "frame"]
    ) -> None:
        self._product = product
        self._live = live
        self._sensor = sensor
        self._check = PictureCheck(live=live, sensor=sensor)
        now = datetime.now()  # makes the ids of tracked parts unique over all runs
        prefix = f"{now:%Y%m%d-%H%M%S}{now.microsecond // 1000:03d}"
        self._parts = PartTracker(prefix, part_mode)

    def accept_picture(self) -> None:
        """Take the pictures from now on as the usual ones: sharpness, position, size."""
        self._check = PictureCheck(live=self._live, sensor=self._sensor)

    def judge(
        self, frame: Frame, engine: "InferenceEngine | None", now: int
    ) -> tuple[InspectionResult, PartView]:
        """Judge a frame; never raises, what goes wrong becomes CHECK with the reason.

        Args:
            frame: The next frame.
            engine: The active model, or None.
            now: `time.monotonic_ns()`.
        """
        small = small_copy(frame.image)
        # A video is inspected faster or slower than it was taken: there its own time counts.
        at = frame.captured_at if self._live else frame.index * _VIDEO_FRAME_NS
        part = self._parts.observe(small, at, frame.part_id, self._live)
        fault = self._check.look(frame.image, small, part, frame.captured_at, now)
        if fault is None and engine is None:
            fault = Reason.of(ReasonCode.NO_MODEL)
        if fault is not None or engine is None:
            assert fault is not None
            return unjudged(self._product, fault, frame.index, part.part_id), part
        try:
            said = engine.judge(frame.image)
        except Exception as error:  # a model may fail in any way; the station must go on
            log.exception("frame %d could not be judged", frame.index)
            fault = Reason.of(ReasonCode.ERROR, message=f"the model failed: {_line(error)}")
            return unjudged(self._product, fault, frame.index, part.part_id), part
        names = said.findings
        result = InspectionResult(
            result_id=uuid4().hex,
            frame_index=frame.index,
            part_id=part.part_id,
            product=self._product,
            model_id=engine.model_id,
            created=frame.wall_time,
            verdict=said.verdict,
            reason=said.reason,
            defect_score=names.defect_score,
            class_name=max(names.class_scores, key=lambda pair: pair[1])[0]
            if names.class_scores
            else names.defect_class,
            class_scores=names.class_scores,
            regions=said.regions,
            mask=names.mask,
            heat_map=names.heat_map,
            crop=said.crop,
            times_ms=said.times_ms,
            configuration_id=said.configuration_id,
        )
        return result, part


def unjudged(product: str, reason: Reason, frame_index: int, part_id: str) -> InspectionResult:
    """The result of a frame, or of its absence, that no model has judged: CHECK."""
    return InspectionResult(
        result_id=uuid4().hex,
        frame_index=frame_index,
        part_id=part_id,
        product=product,
        model_id="",
        created=datetime.now().astimezone(),
        verdict=Verdict.CHECK,
        reason=reason,
    )


def black_frame(source: str, path: str | None, part_id: str | None, index: int) -> Frame:
    """What stands for a picture where there is none."""
    return Frame(
        image=np.zeros((48, 64, 3), np.uint8),
        index=index,
        captured_at=time.monotonic_ns(),
        wall_time=datetime.now().astimezone(),
        source=source,
        part_id=part_id,
        path=path,
    )


def _line(error: Exception) -> str:
    text = str(error).strip()
    return text.splitlines()[0][:200] if text else type(error).__name__
