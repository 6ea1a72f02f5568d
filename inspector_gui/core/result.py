"""What an inspection says about one frame."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray


class Verdict(StrEnum):
    """The three answers. Everything that is not clearly good or clearly bad is CHECK."""

    OK = "OK"
    NG = "NG"
    CHECK = "CHECK"


class ReasonCode(StrEnum):
    """Why a verdict was given. The screen translates by this code, records store it."""

    BELOW_LIMIT = "below_limit"
    CLASS_OVER_LIMIT = "class_over_limit"
    REGION_OVER_LIMIT = "region_over_limit"
    REGION_OVER_LIMITS = "region_over_limits"
    UNSURE = "unsure"
    NO_REGION = "no_region"
    NO_MODEL = "no_model"
    NO_PICTURE = "no_picture"
    STALE = "stale"
    FROZEN = "frozen"
    DARK = "dark"
    BRIGHT = "bright"
    BLURRED = "blurred"
    MOVED = "moved"
    WRONG_SIZE = "wrong_size"
    ERROR = "error"


#: English sentences by code; the same placeholders are used by every translation.
REASON_TEXTS: dict[ReasonCode, str] = {
    ReasonCode.BELOW_LIMIT: "defect score {score:.2f}, limit {limit:.2f}",
    ReasonCode.CLASS_OVER_LIMIT: "{class_name} {score:.2f}, limit {limit:.2f}",
    ReasonCode.REGION_OVER_LIMIT: "{class_name} {score:.2f}, limit {limit:.2f}, {area_px} px",
    ReasonCode.REGION_OVER_LIMITS: (
        "{class_name} {score:.2f}, limit {limit:.2f}, {area_px} px of at least {area_limit}"
    ),
    ReasonCode.UNSURE: "score {score:.2f} lies between {low:.2f} and {high:.2f}",
    ReasonCode.NO_REGION: "score {score:.2f}, but no region over {area_limit} px",
    ReasonCode.NO_MODEL: "no model is active",
    ReasonCode.NO_PICTURE: "no picture from the source",
    ReasonCode.STALE: "the picture is {age_ms:.0f} ms old",
    ReasonCode.FROZEN: "the same picture comes again and again",
    ReasonCode.DARK: "the picture is too dark",
    ReasonCode.BRIGHT: "the picture is too bright",
    ReasonCode.BLURRED: "the picture is not sharp",
    ReasonCode.MOVED: "the camera or the part has moved",
    ReasonCode.WRONG_SIZE: "the picture size has changed to {width} × {height}",
    ReasonCode.ERROR: "{message}",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """A code and its numbers; `text` is the English sentence.

    Attributes:
        code: Why.
        values: The numbers named by the sentence, as (name, value) pairs so that it stays hashable.
    """

    code: ReasonCode
    values: tuple[tuple[str, str | float | int], ...] = ()

    @classmethod
    def of(cls, code: ReasonCode, **values: str | float | int) -> "Reason":
        """Build a reason from keyword values."""
        return cls(code, tuple(values.items()))

    @property
    def text(self) -> str:
        """The sentence in English."""
        return REASON_TEXTS[self.code].format(**dict(self.values))


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in picture pixels, origin at the top left, right and bottom edges exclusive."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Region:
    """One connected defect area.

    Attributes:
        class_name: The defect class.
        score: Highest pixel probability inside, 0..1.
        area_px: Area in picture pixels.
        box: Bounding box in picture pixels.
    """

    class_name: str
    score: float
    area_px: int
    box: Box


@dataclass(frozen=True, slots=True, eq=False)
class InspectionResult:
    """The verdict on one frame with everything needed to show, dispute and recompute it.

    Attributes:
        result_id: Unique (uuid4 hex); OPC 40100-1 `resultId`.
        frame_index: `Frame.index` of the picture that was judged.
        part_id: OPC `partId`.
        product: Name of the product; OPC `jobId`.
        model_id: Model file that judged, or "" when none did; OPC `internalRecipeId`.
        created: Wall-clock time for people; OPC `creationTime`.
        verdict: OK, NG or CHECK; OPC `resultState`.
        reason: Why.
        defect_score: 0..1, the number compared with the limit.
        class_name: Most likely class, or None when nothing was inferred.
        class_scores: (name, 0..1) for every class of the model.
        regions: Defect areas, largest first.
        mask: (h, w) uint8 at model resolution: 0 good, k the k-th defect class; covers `crop`.
        heat_map: (h, w) uint8 at model resolution, 0..255; covers `crop`.
        crop: The part of the picture that the model saw (the ROI), in picture pixels.
        times_ms: Milliseconds by step: `prepare`, `infer`, `decide`; OPC `processingTimes`.
        configuration_id: Short hash of the decision rule used; OPC `internalConfigurationId`.
    """

    result_id: str
    frame_index: int
    part_id: str
    product: str
    model_id: str
    created: datetime
    verdict: Verdict
    reason: Reason
    defect_score: float = 0.0
    class_name: str | None = None
    class_scores: tuple[tuple[str, float], ...] = ()
    regions: tuple[Region, ...] = ()
    mask: NDArray[np.uint8] | None = None
    heat_map: NDArray[np.uint8] | None = None
    crop: Box | None = None
    times_ms: dict[str, float] = field(default_factory=dict)
    configuration_id: str = ""


@dataclass(frozen=True, slots=True)
class StageError:
    """A stage that fails says so as data and keeps trying with back-off.

    Attributes:
        stage: "camera", "inference", "history", "dataset" or "training".
        message: One sentence: what is wrong and what to do.
        since: `time.monotonic_ns()` of the first failure in a row.
    """

    stage: str
    message: str
    since: int
