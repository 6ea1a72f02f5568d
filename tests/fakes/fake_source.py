"""Sources and engines under the control of a test."""

import queue
import threading
import time
from datetime import datetime

import numpy as np

from inspector_gui.core.frame import Frame
from inspector_gui.core.postprocess import Findings
from inspector_gui.core.result import Box, Reason, ReasonCode, Verdict
from inspector_gui.runtime.engine import Judgement
from inspector_gui.runtime.sources import SourceError


def picture(level: int = 120, size: tuple[int, int] = (64, 48), seed: int = 0) -> np.ndarray:
    """(h, w, 3) uint8 noise around a grey level."""
    noise = np.random.default_rng(seed).integers(-3, 4, (size[1], size[0], 3))
    return np.clip(noise + level, 0, 255).astype(np.uint8)


class FakeSource:
    """Gives out what the test puts in: pictures, exceptions, None for the end.

    Without an item a read blocks, as in a driver, until `freed` is set. `log` and `items` are
    shared with shallow copies.
    """

    def __init__(self, *, live: bool, sensor: bool = False, name: str = "fake") -> None:
        self.name, self.live, self.sensor = name, live, sensor
        self.items: queue.SimpleQueue = queue.SimpleQueue()
        self.log: list[str] = []
        self.refuse: list[str] = []
        self.freed = threading.Event()
        self._index = 0

    def put(self, item, part_id=None, path=None, age_s: float = 0.0) -> None:
        self.items.put((item, part_id, path, age_s))

    def open(self) -> None:
        self.log.append("open")
        self._index = 0
        if self.refuse:
            raise SourceError(self.refuse.pop(0))

    def read(self) -> Frame | None:
        item, part_id, path, age_s = self._wait()
        if item is None or isinstance(item, Exception):
            if item is None:
                return None
            raise item
        index, self._index = self._index, self._index + 1
        return Frame(
            image=np.array(item),
            index=index,
            captured_at=time.monotonic_ns() - int(age_s * 1e9),
            wall_time=datetime.now().astimezone(),
            source=self.name,
            part_id=part_id,
            path=path,
        )

    def _wait(self):
        while True:
            try:
                return self.items.get(timeout=0.02)
            except queue.Empty:
                if self.freed.is_set():
                    raise SourceError(f"{self.name} is gone") from None

    def close(self) -> None:
        self.log.append("close")


class FakeEngine:
    """Calls pictures with a mean above 180 NG, others OK. Looks like an `InferenceEngine`."""

    def __init__(self, model_id: str = "model-a") -> None:
        self.model_id = model_id
        self.before = lambda: None
        self.judged = 0

    def judge(self, image) -> Judgement:
        self.before()
        self.judged += 1
        bad = image.mean() > 180
        findings = Findings(
            class_scores=(("good", 0.1 if bad else 0.9), ("hole", 0.9 if bad else 0.1)),
            defect_score=0.9 if bad else 0.1,
            defect_class="hole",
            has_picture_score=True,
        )
        score = findings.defect_score
        return Judgement(
            verdict=Verdict.NG if bad else Verdict.OK,
            reason=Reason.of(ReasonCode.CLASS_OVER_LIMIT, class_name="hole", score=score, limit=0.5)
            if bad
            else Reason.of(ReasonCode.BELOW_LIMIT, score=score, limit=0.5),
            findings=findings,
            regions=(),
            crop=Box(0, 0, image.shape[1], image.shape[0]),
            times_ms={"prepare": 0.1, "infer": 1.0, "decide": 0.1},
            configuration_id="0123456789ab",
        )
