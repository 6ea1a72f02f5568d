"""Candidate and active model side by side on the locked test pictures.

A quick model is judged from cached features through the same post-processing and rule as in the
engine; that this equals the whole file is proven by the parity check. Any other model runs in the
engine, once per picture: its answers are remembered.
"""

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import TypeAdapter, ValidationError

from inspector_gui.core.annotation import Picture
from inspector_gui.core.decision import DecisionRule, decide
from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.escape_rate import highest_escape_rate
from inspector_gui.core.least_squares import Matrix
from inspector_gui.core.locked_comparison import compare_locked
from inspector_gui.core.model_file import Manifest
from inspector_gui.core.picture_file import PictureError, read_picture
from inspector_gui.core.postprocess import read_outputs
from inspector_gui.core.preprocess import Placement
from inspector_gui.core.quick_head import ClassHead
from inspector_gui.core.result import Box
from inspector_gui.runtime.candidate_report import (
    CandidateReport,
    Comparison,
    Measured,
    Metrics,
    Parity,
    Row,
)
from inspector_gui.runtime.engine import InferenceEngine

_TOLERANCE = 1e-4


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model says about a picture: verdict, the score behind it, most likely class."""

    verdict: Literal["OK", "NG", "CHECK"]
    score: float
    class_name: str


_ANSWERS = TypeAdapter(dict[str, Answer])


@dataclass(frozen=True, slots=True)
class TestPicture:
    """A picture of the locked test.

    Attributes:
        picture: Where it lies and what it is.
        path: Relative to the dataset folder.
        group: Part or near-duplicate group.
        truth: OK or NG, what its label means.
    """

    __test__ = False  # not for pytest

    picture: Picture
    path: str
    group: str
    truth: Literal["OK", "NG"]


class Answers:
    """Remembers what models other than quick ones said, by model, rule and picture."""

    def __init__(self, folder: Path) -> None:
        """Args: folder: `<product>/quick`."""
        self._folder = folder
        self._name = ""
        self._known: dict[str, Answer] = {}

    def of(
        self,
        engine: InferenceEngine,
        pictures: Sequence[TestPicture],
        progress: Callable[[float], None],
    ) -> dict[str, Answer]:
        """Answers by picture id; pictures that cannot be read are left out."""
        self._turn_to(f"answers-{engine.model_id}-{engine.rule.configuration_id}.json")
        before = len(self._known)
        try:
            for number, entry in enumerate(pictures):
                picture = entry.picture
                if picture.picture_id not in self._known:
                    progress(number / len(pictures))
                    with contextlib.suppress(PictureError):
                        self._known[picture.picture_id] = judge(engine, picture)
        finally:
            if len(self._known) > before:
                with contextlib.suppress(OSError):  # a cache
                    write_durably(self._folder / self._name, _ANSWERS.dump_json(self._known))
        wanted = {entry.picture.picture_id for entry in pictures}
        return {key: answer for key, answer in self._known.items() if key in wanted}

    def _turn_to(self, name: str) -> None:
        if name == self._name:
            return
        for other in self._folder.glob("answers-*.json"):
            if other.name != name:
                with contextlib.suppress(OSError):
                    other.unlink()
        self._name = name
        try:
            self._known = _ANSWERS.validate_json((self._folder / name).read_bytes())
        except (OSError, ValidationError):
            self._known = {}


def judge(engine: InferenceEngine, picture: Picture) -> Answer:
    """The engine's answer about a picture file.

    Raises:
        PictureError: It cannot be read.
    """
    found = engine.judge(read_picture(picture.path))
    score = dict(found.reason.values).get("score", found.findings.defect_score)
    name = found.findings.defect_class or ""
    return Answer(found.verdict.value, float(score), name)


def judge_vectors(
    head: ClassHead, manifest: Manifest, rule: DecisionRule, rows: Matrix
) -> list[Answer]:
    """What the engine would say, from cached (N, F) features."""
    size = manifest.input
    box = Box(0, 0, size.width, size.height)
    placement = Placement(box, box, size.width, size.height)
    answers = []
    for scores in head.scores(rows):
        outputs: dict[str, Any] = {"scores": scores[None]}
        found = read_outputs(
            outputs, manifest.class_names, manifest.defect_names, placement, rule.pixel_threshold
        )
        verdict, reason, _ = decide(found, rule, manifest.task)
        score = dict(reason.values).get("score", found.defect_score)
        answers.append(Answer(verdict.value, float(score), found.defect_class or ""))
    return answers


def check_parity(
    engine: InferenceEngine, pictures: Sequence[Picture], expected: dict[str, Answer]
) -> Parity:
    """Whether the whole file says what the cached features say.

    Raises:
        ValueError: It does not.
    """
    same, widest, count = 0, 0.0, 0
    for picture in pictures:
        wanted = expected.get(picture.picture_id)
        try:
            found = judge(engine, picture)
        except PictureError:
            continue
        if wanted is not None:
            count += 1
            same += found.verdict == wanted.verdict
            widest = max(widest, abs(found.score - wanted.score))
    if same < count or widest > _TOLERANCE:
        raise ValueError(
            f"the new model file does not repeat what was learnt: {same} of {count} verdicts are"
            f" the same, scores differ by up to {widest:.2g}; it is not offered"
        )
    return Parity(pictures=count, same_verdicts=same, max_difference=widest)


def make_report(
    tests: Sequence[TestPicture],
    candidate: tuple[InferenceEngine, dict[str, Answer]],
    active: tuple[InferenceEngine, dict[str, Answer]] | None,
    parity: Parity,
) -> CandidateReport:
    """Set both side by side."""
    rows = _rows(tests, candidate[1])
    new = _measured(candidate[0], rows)
    if active is None:
        return CandidateReport(candidate=new, parity=parity, rows=rows)
    before = _rows(tests, active[1])
    return CandidateReport(
        candidate=new,
        active=_measured(active[0], before),
        comparison=_compare(rows, before, forgets=_knows(active[0]) and not _knows(candidate[0])),
        parity=parity,
        rows=rows,
    )


def _rows(tests: Sequence[TestPicture], answers: dict[str, Answer]) -> tuple[Row, ...]:
    return tuple(
        Row(
            path=test.path,
            label=test.picture.label,
            truth=test.truth,
            verdict=answer.verdict,
            score=answer.score,
            group=test.group,
            class_name=answer.class_name or _meant(test, answer),
        )
        for test in tests
        if (answer := answers.get(test.picture.picture_id)) is not None
    )


def _meant(test: TestPicture, answer: Answer) -> str:
    """A model that knows no classes is right about the class where its verdict is not wrong."""
    return test.picture.label if answer.verdict in (test.truth, "CHECK") else ""


def _measured(engine: InferenceEngine, rows: Sequence[Row]) -> Measured:
    bad = [row for row in rows if row.truth == "NG"]
    good = [row for row in rows if row.truth == "OK"]
    escaped = [row for row in bad if row.verdict == "OK"]
    right = sum(row.verdict == row.truth for row in rows)
    parts = {row.group for row in bad}
    highest = highest_escape_rate(len({row.group for row in escaped}), len(parts))
    sentence = "No defective part was measured, so nothing is known about escapes."
    if highest is not None:
        sentence = (
            f"{len(parts)} defective parts measured, {len(escaped)} of {len(bad)} pictures escaped:"
            f" that proves an escape rate of at most {highest:.1%} (95 % confidence)."
        )
    return Measured(
        model_id=engine.model_id,
        name=engine.manifest.name,
        rule=engine.rule,
        metrics=Metrics(
            escapes=len(escaped),
            overkill=sum(row.verdict == "NG" for row in good),
            unsure=sum(row.verdict == "CHECK" for row in rows),
            n_ok=len(good),
            n_ng=len(bad),
            accuracy=right / len(rows) if rows else None,
        ),
        escape_sentence=sentence,
    )


_FORGETS = (
    "The active model has learnt what defects look like. This one has learnt from good parts alone:"
    " the pictures of defects are not in the dataset any more."
)


def _knows(engine: InferenceEngine) -> bool:
    """Whether a model has learnt what defects look like."""
    return bool(engine.manifest.defect_names)


def _compare(rows: Sequence[Row], before: Sequence[Row], *, forgets: bool) -> Comparison:
    found = compare_locked(rows, before)
    said = found.missing or f"On {found.pictures} locked test pictures: {found.why}."
    return Comparison(
        pictures=found.pictures,
        fixed=found.fixed,
        newly_wrong=found.newly_wrong,
        advice="keep" if forgets else found.advice,
        sentence=_FORGETS if forgets and found.advice != "keep" else said,
    )
