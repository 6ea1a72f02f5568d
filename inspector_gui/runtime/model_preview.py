"""What a model would say about one picture, drawn, before anybody decides for it."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.compose import View, compose
from inspector_gui.core.result import InspectionResult, Reason, Verdict
from inspector_gui.runtime.engine import InferenceEngine


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """An answer to look at.

    Attributes:
        picture: (view.height, view.width, 3) uint8 RGB with mask, heat map and regions.
        verdict: What the station would say.
        reason: Why.
        scores: (class, 0..1), highest first.
        ms: Prepare, infer and decide together.
    """

    picture: NDArray[np.uint8]
    verdict: Verdict
    reason: Reason
    scores: tuple[tuple[str, float], ...]
    ms: float


def preview(engine: InferenceEngine, image: NDArray[np.uint8], view: View) -> Preview:
    """Judge a picture and draw the answer. Not for the GUI thread.

    Args:
        engine: The model.
        image: (H, W, 3) uint8 RGB.
        view: How large to draw.

    Raises:
        ValueError: The model's outputs make no sense.
    """
    said = engine.judge(image)
    result = InspectionResult(
        result_id="",
        frame_index=0,
        part_id="",
        product="",
        model_id=engine.model_id,
        created=datetime.now().astimezone(),
        verdict=said.verdict,
        reason=said.reason,
        defect_score=said.findings.defect_score,
        class_scores=said.findings.class_scores,
        regions=said.regions,
        mask=said.findings.mask,
        heat_map=said.findings.heat_map,
        crop=said.crop,
    )
    scores = tuple(sorted(said.findings.class_scores, key=lambda pair: -pair[1]))
    picture = compose(image, result, view)
    return Preview(picture, said.verdict, said.reason, scores, sum(said.times_ms.values()))
