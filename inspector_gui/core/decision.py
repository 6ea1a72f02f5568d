"""From findings to a verdict."""

import hashlib
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from inspector_gui.core.postprocess import Findings
from inspector_gui.core.result import Reason, ReasonCode, Region, Verdict

_LOWEST_PIXEL_LIMIT = 0.01  # at 0 every picture would be one region


class ClassRule(BaseModel):
    """Limits for one defect class, where they differ from the general ones."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    threshold: float | None = Field(default=None, ge=0, le=1)
    minimum_area_px: int | None = Field(default=None, ge=0)
    pixel_threshold: float | None = Field(default=None, gt=0, lt=1)


class DecisionRule(BaseModel):
    """When a part is NG, when CHECK.

    Attributes:
        threshold: A defect score at or above it is NG.
        unsure_low: From here up to `unsure_high` (exclusive) the verdict is CHECK.
        unsure_high: Upper end of the unsure band. Equal ends switch the band off.
            The band belongs to `threshold`; a class with a limit of its own has it around that.
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

    def band_for(self, class_name: str | None) -> tuple[float, float]:
        """The unsure band of a class: as far from its limit as the general one from its own."""
        shift = self.threshold_for(class_name) - self.threshold
        low = min(1.0, max(0.0, self.unsure_low + shift))
        return low, min(1.0, max(low, self.unsure_high + shift))

    def verdict_for(self, class_name: str | None, score: float) -> Verdict:
        """What a class's score alone means, before regions and areas are looked at."""
        low, high = self.band_for(class_name)
        if low <= score < high:
            return Verdict.CHECK
        return Verdict.NG if score >= self.threshold_for(class_name) else Verdict.OK

    def limit_for(self, class_name: str | None, score: float) -> float:
        """The limit that ruled over a class's score that is OK or NG.

        With an unsure band around the limit that is the end of the band on the score's side.
        """
        limit = self.threshold_for(class_name)
        low, high = self.band_for(class_name)
        if low < high and score >= high > limit:
            return high
        if low < high and score < low < limit:
            return low
        return limit

    def moved_to(self, threshold: float) -> "DecisionRule":
        """The rule with another general limit; the unsure band moves along."""
        shift = threshold - self.threshold
        low = min(1.0, max(0.0, self.unsure_low + shift))
        high = min(1.0, max(low, self.unsure_high + shift))
        changed = {"threshold": threshold, "unsure_low": low, "unsure_high": high}
        return self.model_copy(update=changed)

    def pixel_limit(self, *, picture_is_scored: bool) -> float:
        """The probability from which pixels form regions.

        Where the mask alone judges, it is never above the lowest limit: pixels between the two
        would belong to no region and the part would pass unseen.
        """
        if picture_is_scored:
            return self.pixel_threshold
        limits = [self.threshold, *(self.threshold_for(name) for name in self.per_class)]
        if self.unsure_low < self.unsure_high:
            limits.extend(self.band_for(name)[0] for name in (None, *self.per_class))
        return max(_LOWEST_PIXEL_LIMIT, min(self.pixel_threshold, *limits))

    def pixel_limits(self, names: tuple[str, ...], *, picture_is_scored: bool) -> tuple[float, ...]:
        """The same for each defect class, where some have a pixel limit of their own."""
        general = self.pixel_limit(picture_is_scored=picture_is_scored)
        own = [self.per_class[n].pixel_threshold if n in self.per_class else None for n in names]
        if picture_is_scored:
            return tuple(general if limit is None else limit for limit in own)
        return tuple(general if limit is None else min(general, limit) for limit in own)

    @property
    def configuration_id(self) -> str:
        """Twelve hex digits that name this exact rule in every record.

        What is not set is left out: a field that a later version adds must not rename old rules.
        """
        text = self.model_dump_json(exclude_none=True)
        return hashlib.sha256(text.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class _Claim:
    """One thing that may make the part bad: a class with its score, or a region."""

    name: str | None
    score: float
    limit: float
    verdict: Verdict
    region: Region | None = None


_SEVERITY = {Verdict.OK: 0, Verdict.CHECK: 1, Verdict.NG: 2}


def decide(
    findings: Findings, rule: DecisionRule, task: Literal["classify", "segment", "anomaly"]
) -> tuple[Verdict, Reason, tuple[Region, ...]]:
    """Judge what a model found. Of several claims, the worst decides.

    Returns:
        The verdict, its reason, and the regions that count (those over their minimum area).
    """
    counting = tuple(r for r in findings.regions if r.area_px >= rule.area_for(r.class_name))
    claims = _claims(findings, rule, counting)
    worst = max(claims, key=lambda claim: (_SEVERITY[claim.verdict], claim.score - claim.limit))
    score, limit = worst.score, worst.limit
    if worst.verdict is Verdict.CHECK:
        low, high = rule.band_for(worst.name)
        return (
            Verdict.CHECK,
            Reason.of(ReasonCode.UNSURE, score=score, low=low, high=high),
            counting,
        )
    if worst.verdict is Verdict.OK:
        below = Reason.of(ReasonCode.BELOW_LIMIT, score=score, limit=limit)
        return Verdict.OK, below, counting
    names = (worst.name,) if worst.name else (None, *findings.defect_names)
    area_limit = max(rule.area_for(name) for name in names)
    if not counting and task == "segment" and area_limit > 0:
        # Score and mask contradict each other: a person decides.
        lone = Reason.of(ReasonCode.NO_REGION, score=score, area_limit=area_limit)
        return Verdict.CHECK, lone, counting
    return Verdict.NG, _why_bad(worst, rule, counting), counting


def _why_bad(worst: _Claim, rule: DecisionRule, counting: tuple[Region, ...]) -> Reason:
    """The score that was held against a limit, with the region that shows it where there is one."""
    named = (r for r in counting if worst.name in (None, r.class_name))
    shown = worst.region or next(named, None)
    name = worst.name or (shown.class_name if shown is not None else "defect")
    values: dict[str, str | float | int] = {
        "class_name": name,
        "score": worst.score,
        "limit": worst.limit,
    }
    if shown is None:
        return Reason.of(ReasonCode.CLASS_OVER_LIMIT, **values)
    values["area_px"] = shown.area_px
    if not (area_limit := rule.area_for(shown.class_name)):
        return Reason.of(ReasonCode.REGION_OVER_LIMIT, **values)
    return Reason.of(ReasonCode.REGION_OVER_LIMITS, **values, area_limit=area_limit)


def _claims(findings: Findings, rule: DecisionRule, counting: tuple[Region, ...]) -> list[_Claim]:
    """What has to be held against a limit.

    Without exceptions that is the picture's score, or each region of a model that scores pixels
    only. A class with a limit of its own is judged by its own score, the other classes together
    by the rest of the picture's score: a harmless class on top must not hide another one. Where
    the model gives no scores by class, the picture's score is held against every marked class.
    """
    if not findings.has_picture_score and counting:
        return [_claim(rule, region.class_name, region.score, region) for region in counting]
    if not findings.has_picture_score:
        return [_claim(rule, findings.defect_class, 0.0)]
    scores = dict(findings.class_scores)
    own = [
        name
        for name in findings.defect_names
        if (found := rule.per_class.get(name)) and found.threshold is not None
    ]
    if not own:
        return [_claim(rule, findings.defect_class, findings.defect_score)]
    if not findings.scored_by_class:  # the picture's score may stand for any class that is marked
        marked = tuple(dict.fromkeys(region.class_name for region in counting))
        unmarked = findings.defect_names if len(findings.defect_names) == 1 else (None,)
        return [_claim(rule, name, findings.defect_score) for name in marked or unmarked]
    claims = [_claim(rule, name, scores[name]) for name in own]
    others = [name for name in findings.defect_names if name not in own]
    if others:
        left = max(0.0, findings.defect_score - sum(scores[name] for name in own))
        claims.append(_claim(rule, max(others, key=lambda name: scores.get(name, 0.0)), left))
    return claims


def _claim(
    rule: DecisionRule, name: str | None, score: float, region: Region | None = None
) -> _Claim:
    return _Claim(name, score, rule.limit_for(name, score), rule.verdict_for(name, score), region)
