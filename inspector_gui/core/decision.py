"""From findings to a verdict."""

import hashlib
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from inspector_gui.core.postprocess import Findings
from inspector_gui.core.result import Reason, ReasonCode, Region, Verdict


class ClassRule(BaseModel):
    """Limits for one defect class, where they differ from the general ones."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    threshold: float | None = Field(default=None, ge=0, le=1)
    minimum_area_px: int | None = Field(default=None, ge=0)


class DecisionRule(BaseModel):
    """When a part is NG, when CHECK.

    Attributes:
        threshold: A defect score at or above it is NG.
        unsure_low: From here up to `unsure_high` (exclusive) the verdict is CHECK.
        unsure_high: Upper end of the unsure band. Equal ends switch the band off.
        pixel_threshold: A pixel belongs to a region from this probability on.
        minimum_area_px: Regions with fewer picture pixels are ignored.
        per_class: Exceptions by class name.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    threshold: float = Field(default=0.5, ge=0, le=1)
    unsure_low: float = Field(default=0.5, ge=0, le=1)
    unsure_high: float = Field(default=0.5, ge=0, le=1)
    pixel_threshold: float = Field(default=0.5, gt=0, lt=1)
    minimum_area_px: int = Field(default=0, ge=0)
    per_class: dict[str, ClassRule] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _ordered(self) -> "DecisionRule":
        if self.unsure_low > self.unsure_high:
            raise ValueError("the unsure band ends below its beginning")
        return self

    def threshold_for(self, class_name: str | None) -> float:
        """The limit for a class, or the general one."""
        rule = self.per_class.get(class_name or "")
        return self.threshold if rule is None or rule.threshold is None else rule.threshold

    def area_for(self, class_name: str | None) -> int:
        """The smallest region of a class that counts, in picture pixels."""
        rule = self.per_class.get(class_name or "")
        if rule is None or rule.minimum_area_px is None:
            return self.minimum_area_px
        return rule.minimum_area_px

    @property
    def configuration_id(self) -> str:
        """Twelve hex digits that name this exact rule in every record."""
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()[:12]


def decide(
    findings: Findings, rule: DecisionRule, task: Literal["classify", "segment", "anomaly"]
) -> tuple[Verdict, Reason, tuple[Region, ...]]:
    """Judge what a model found.

    Returns:
        The verdict, its reason, and the regions that count (those over their minimum area).
    """
    counting = tuple(r for r in findings.regions if r.area_px >= rule.area_for(r.class_name))
    name = findings.defect_class
    score, limit = findings.defect_score, rule.threshold_for(name)
    if not findings.has_picture_score:  # the mask alone judges: regions too small do not count
        score = max((region.score for region in counting), default=0.0)
        name = counting[0].class_name if counting else name
        limit = rule.threshold_for(name)
    if rule.unsure_low <= score < rule.unsure_high:
        band = {"low": rule.unsure_low, "high": rule.unsure_high}
        return Verdict.CHECK, Reason.of(ReasonCode.UNSURE, score=score, **band), counting
    if score < limit:
        below = Reason.of(ReasonCode.BELOW_LIMIT, score=score, limit=limit)
        return Verdict.OK, below, counting
    if counting:
        first = counting[0]
        over = Reason.of(
            ReasonCode.REGION_OVER_LIMIT,
            class_name=first.class_name,
            score=score,
            area_px=first.area_px,
            area_limit=rule.area_for(first.class_name),
        )
        return Verdict.NG, over, counting
    if task == "segment" and rule.minimum_area_px > 0:
        # Score and mask contradict each other: a person decides.
        lone = Reason.of(ReasonCode.NO_REGION, score=score, area_limit=rule.area_for(name))
        return Verdict.CHECK, lone, counting
    shown = name or "defect"
    over = Reason.of(ReasonCode.CLASS_OVER_LIMIT, class_name=shown, score=score, limit=limit)
    return Verdict.NG, over, counting
