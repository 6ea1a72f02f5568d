"""A pipeline without threads: the test decides what has been inspected."""

import time
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

import numpy as np

from inspector_gui.core.compose import View, compose
from inspector_gui.core.frame import Frame
from inspector_gui.core.result import (
    Box,
    InspectionResult,
    Reason,
    ReasonCode,
    Region,
    StageError,
    Verdict,
)
from inspector_gui.runtime.composer import Shown
from inspector_gui.runtime.part_book import PartRecord
from inspector_gui.runtime.pipeline_stats import PipelineStats


def make_frame(level: int = 120, size: tuple[int, int] = (64, 48), seed: int = 0) -> Frame:
    """A noisy grey frame; the same seed and level give the same pixels."""
    noise = np.random.default_rng(seed).integers(-5, 6, (size[1], size[0], 3))
    return Frame(
        image=(level + noise).clip(0, 255).astype(np.uint8),
        index=seed,
        captured_at=time.monotonic_ns(),
        wall_time=datetime.now().astimezone(),
        source="fake",
    )


def make_result(
    verdict: Verdict = Verdict.OK, *, part: str = "", model_id: str = "abc123", **changes
) -> InspectionResult:
    """A verdict with a reason that fits it."""
    reasons = {
        Verdict.OK: Reason.of(ReasonCode.BELOW_LIMIT, score=0.1, limit=0.5),
        Verdict.NG: Reason.of(
            ReasonCode.REGION_OVER_LIMIT, class_name="crack", score=0.9, limit=0.5, area_px=70
        ),
        Verdict.CHECK: Reason.of(ReasonCode.UNSURE, score=0.5, low=0.4, high=0.6),
    }
    fields = {
        "result_id": uuid4().hex,
        "frame_index": 0,
        "part_id": part,
        "product": "plate",
        "model_id": model_id,
        "created": datetime.now().astimezone(),
        "verdict": verdict,
        "reason": reasons[verdict],
        "class_scores": (("good", 0.2), ("crack", 0.1), ("stain", 0.7)),
    }
    return InspectionResult(**(fields | changes))


def crack_result(**changes) -> InspectionResult:
    """An NG verdict with a mask and one region in the middle of a 64 × 48 picture."""
    mask = np.zeros((24, 32), np.uint8)
    mask[8:16, 12:20] = 1
    region = Region("crack", 0.9, 256, Box(24, 16, 16, 16))
    return make_result(Verdict.NG, mask=mask, regions=(region,), **changes)


class FakePipeline:
    """Stands in for `runtime.pipeline.Pipeline` in tests of the screen."""

    def __init__(self) -> None:
        self.views: list[View] = []
        self.painted_frames: list[Frame] = []
        self.accepted = 0
        self._view = View(640, 480)
        self._shown: Shown | None = None
        self._parts: tuple[PartRecord, ...] = ()
        self._stats = PipelineStats(source_name="fake", picture_state="opening")

    def show(self, frame: Frame, result: InspectionResult) -> Shown:
        """Have this frame inspected and composed."""
        picture = compose(frame.image, result, self._view)
        self._shown = Shown(picture, frame, result, self._view, time.monotonic_ns())
        if self._stats.picture_state == "opening":
            self.say(picture_state="live")
        return self._shown

    def lose(self, sentence: str) -> None:
        """The camera is gone, as the pipeline tells it."""
        black = replace(make_frame(), image=np.zeros((48, 64, 3), np.uint8), index=-1)
        gone = Reason.of(ReasonCode.NO_PICTURE)
        self.show(black, make_result(Verdict.CHECK, model_id="", reason=gone))
        error = StageError("camera", sentence, time.monotonic_ns())
        self.say(picture_state="no_picture", errors=(error,))

    def add_part(self, frame: Frame, result: InspectionResult) -> PartRecord:
        """A part is through."""
        record = PartRecord(result.part_id, frame, result, frame.image.copy())
        self._parts = (record, *self._parts)[:20]
        return record

    def say(self, **changes) -> None:
        """Change fields of the stats."""
        self._stats = replace(self._stats, **changes)

    def accept_picture(self) -> None:
        self.accepted += 1

    def latest(self) -> Shown | None:
        return self._shown

    def parts(self) -> tuple[PartRecord, ...]:
        return self._parts

    def stats(self) -> PipelineStats:
        return self._stats

    def set_view(self, view: View) -> None:
        self._view = view
        self.views.append(view)

    def painted(self, shown: Shown) -> None:
        self.painted_frames.append(shown.frame)

    def set_engine(self, engine) -> None:
        pass

    def set_source(self, source) -> None:
        pass

    def stop(self, timeout_s: float = 3.0) -> None:
        pass
