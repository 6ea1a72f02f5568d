"""Measuring a model on labelled pictures, through the same engine that the operator gets."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.escape_rate import highest_escape_rate
from inspector_gui.core.locked_comparison import compare_locked
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import PictureError
from inspector_gui.core.result import ReasonCode, Verdict
from inspector_gui.runtime.engine import InferenceEngine, Judgement
from trainer import metrics as figures
from trainer.map_fit import MapFit, fit_map, summarise
from trainer.mask_measuring import MaskMeasuring, drawn_mask, true_mask

NO_CLASS = "(no answer)"


class EvaluationError(ValueError):
    """Pictures that cannot be measured; the text is one sentence for people."""


@dataclass(frozen=True, slots=True, eq=False)
class EvaluationPicture:
    """A labelled picture to be judged.

    Attributes:
        path: How the picture is named in the report.
        label: Class name.
        group: Part or near-duplicate group; pictures of one group count as one observation.
        load: Gives the picture, (H, W, 3) uint8 RGB. May raise PictureError or OSError.
        load_mask: Gives the true mask, (H, W) uint8 with 0 good, for the report; None: no mask.
    """

    path: str
    label: str
    group: str
    load: Callable[[], NDArray[np.uint8]]
    load_mask: Callable[[], NDArray[np.uint8]] | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """The model's answer on one picture.

    Attributes:
        path: As in `EvaluationPicture`.
        label: True class.
        group: As in `EvaluationPicture`.
        truth: OK or NG, what the label means for the part.
        verdict: OK, NG or CHECK, as the station would give it.
        score: The number that was compared with the limit, 0..1.
        over_limit: Whether the score reached the limit, whatever unsure band or area said.
        class_name: Most likely defect class when over the limit, else most likely OK class.
        ms: Prepare, infer and decide together.
        reason: The verdict's reason in words.
        map_fit: How well the model's map lies on the true mask; None without map or mask.
        searched: Of a cascade: whether its gate fired; None for a model without a gate.
    """

    path: str
    label: str
    group: str
    truth: str
    verdict: str
    score: float
    over_limit: bool
    class_name: str
    ms: float
    reason: str
    map_fit: MapFit | None = None
    searched: bool | None = None

    @property
    def right(self) -> bool:
        """Whether the automatic verdict is true; CHECK never is."""
        return self.verdict == self.truth

    @property
    def sureness(self) -> float:
        """How sure the model is of `class_name`, 0..1."""
        return self.score if self.over_limit else 1 - self.score

    def as_dict(self) -> dict[str, Any]:
        """Ready for JSON."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All answers of a model on a set of pictures, and the figures that follow from them.

    Attributes:
        model_id: Model that was measured.
        name: What people call it.
        classes: All classes that occur, OK classes first.
        rows: One per picture that could be read.
        unreadable: (path, reason) of the others.
        metrics: `accuracy` share of right automatic verdicts (CHECK counts as not right),
            `accuracy_at_threshold` the same when only score and limit decide, `class_accuracy`
            share with the right class at the limit, `average_precision` and `roc_auc` of the
            score, `escapes` bad parts passed, `overkill` good parts rejected, `unsure` CHECK
            verdicts, `n_ok`, `n_ng`, and of the verdict NG `precision`, `recall`, `f1`. Of a
            cascade `gate_accuracy`, share of pictures on which the gate fires when it should and
            only then, and `gate_skipped`, share of good ones that it lets pass. Of masks
            `dice_defective` and `empty_clean`, see `trainer.mask_measuring`. None where a figure
            needs pictures that are not there.
        intervals: 95 % intervals by metric, and of `escape_rate` and `overkill_rate`.
        confusion: `labels` and `matrix`, rows are true, columns predicted classes.
        per_class: Precision, recall and F1 by class.
        curves: ROC and precision-recall curves.
        speed: Milliseconds per picture: `p50`, `p99`, `mean`.
        escape_sentence: What the number of escapes proves.
        rule: The rule the verdicts were given with.
        maps: How well the model's maps lie on the true masks, see `map_fit.summarise`; None where
            the model gives no map or no defective picture has a mask.
        masks: Of a model that gives masks: how they cover the true ones; None without true ones.
        drawn: What it marked, for whoever wants the masks themselves.
    """

    model_id: str
    name: str
    classes: tuple[ClassEntry, ...]
    rows: tuple[Row, ...]
    unreadable: tuple[tuple[str, str], ...]
    metrics: dict[str, Any]
    intervals: dict[str, figures.Interval | None]
    confusion: dict[str, Any]
    per_class: list[dict[str, Any]]
    curves: dict[str, dict[str, list[float]]]
    speed: dict[str, float]
    escape_sentence: str
    rule: DecisionRule = field(default_factory=DecisionRule)
    maps: dict[str, Any] | None = None
    masks: dict[str, Any] | None = None
    drawn: MaskMeasuring | None = None

    def as_dict(self) -> dict[str, Any]:
        """Ready for JSON, without the rows."""
        return {
            "model_id": self.model_id,
            "name": self.name,
            "classes": [entry.model_dump() for entry in self.classes],
            "rule": self.rule.model_dump(),
            "metrics": self.metrics,
            "intervals": {key: list(v) if v else None for key, v in self.intervals.items()},
            "confusion": self.confusion,
            "per_class": self.per_class,
            "curves": self.curves,
            "speed": self.speed,
            "escape_sentence": self.escape_sentence,
            "maps": self.maps,
            "unreadable": [list(entry) for entry in self.unreadable],
            "masks": self.masks,
        }


def evaluate(
    engine: InferenceEngine,
    pictures: Iterable[EvaluationPicture],
    progress: Callable[[int], None] | None = None,
    *,
    classes: Sequence[ClassEntry] = (),
) -> Evaluation:
    """Judge every picture as the station would, and count.

    A picture that the engine fails on is CHECK, ranked as wrongly as possible.

    Args:
        engine: The model with its rule.
        pictures: What to judge.
        progress: Called after each picture with the number done; what it raises ends the work.
        classes: What labels mean that the model does not know, and instead of the model where
            both know a label. Their defect classes number the true masks.

    Raises:
        EvaluationError: A label is unknown, or no picture could be read.
    """
    meaning = {entry.name: entry for entry in (*engine.manifest.classes, *classes)}
    rows: list[Row] = []
    unreadable: list[tuple[str, str]] = []
    masks = None
    if engine.manifest.task == "segment":
        numbered = [e.name for e in classes or engine.manifest.classes if e.verdict == "NG"]
        masks = MaskMeasuring(engine.manifest.defect_names, numbered)
    for done, picture in enumerate(pictures, start=1):
        entry = meaning.get(picture.label)
        if entry is None:
            raise EvaluationError(
                f"{picture.path} is labelled {picture.label!r}, but the model only knows"
                f" {', '.join(meaning)}; name the folders like its classes"
            )
        try:
            image = picture.load()
        except (PictureError, OSError) as error:
            unreadable.append((picture.path, str(error)))
        else:
            row, answer = _judge(engine, picture, image, entry.verdict)
            rows.append(row)
            if masks is not None and answer is not None:
                true = true_mask(picture.load_mask)
                if true is not None and true.shape != image.shape[:2]:
                    true = None
                drawn = drawn_mask(answer, engine.rule, (image.shape[0], image.shape[1]))
                masks.take(
                    picture.path, picture.group, drawn, true, defective=entry.verdict == "NG"
                )
        if progress is not None:
            progress(done)
    if not rows:
        raise EvaluationError("there is no readable picture to measure the model on")
    manifest = engine.manifest
    return measure(
        rows,
        tuple(meaning.values()),
        model_id=engine.model_id,
        name=manifest.name,
        rule=engine.rule,
        unreadable=tuple(unreadable),
        masks=masks,
    )


def measure(
    rows: Sequence[Row],
    classes: tuple[ClassEntry, ...],
    *,
    model_id: str = "",
    name: str = "",
    rule: DecisionRule | None = None,
    unreadable: tuple[tuple[str, str], ...] = (),
    masks: MaskMeasuring | None = None,
) -> Evaluation:
    """Count answers that are already there; see `Evaluation` for what each figure means."""
    ordered = tuple(sorted(classes, key=lambda entry: entry.verdict == "NG"))
    defective = np.array([row.truth == "NG" for row in rows])
    scores = np.array([row.score for row in rows], np.float64)
    said_ng = np.array([row.verdict == "NG" for row in rows])
    right = np.array([row.right for row in rows])
    at_limit = np.array([row.over_limit == (row.truth == "NG") for row in rows])
    class_right = np.array([row.class_name == row.label for row in rows])
    groups = np.array([row.group for row in rows])
    escaped = defective & np.array([row.verdict == "OK" for row in rows])
    n_ng, n_ok = int(defective.sum()), int((~defective).sum())
    found, overkill = int((said_ng & defective).sum()), int((said_ng & ~defective).sum())
    gated = np.array([row.searched is not None for row in rows])
    gate_right = gated & np.array([row.searched == (row.truth == "NG") for row in rows])
    skipped = gated & ~defective & np.array([row.searched is False for row in rows])
    figured = masks.figures() if masks is not None else None
    metrics: dict[str, Any] = {
        "accuracy": float(right.mean()),
        "accuracy_at_threshold": float(at_limit.mean()),
        "class_accuracy": float(class_right.mean()),
        **figures.ranking(defective, scores),
        "escapes": int(escaped.sum()),
        "overkill": overkill,
        "unsure": sum(row.verdict == "CHECK" for row in rows),
        "n_ok": n_ok,
        "n_ng": n_ng,
        "precision": figures.ratio(found, found + overkill),
        "recall": figures.ratio(found, n_ng),
        "f1": figures.ratio(2 * found, n_ng + found + overkill),
        "gate_accuracy": figures.ratio(int(gate_right.sum()), int(gated.sum())),
        "gate_skipped": figures.ratio(int(skipped.sum()), int((gated & ~defective).sum())),
        "dice_defective": figured["dice_defective"] if figured else None,
        "empty_clean": figured["empty_clean"] if figured else None,
    }

    def interval(of: NDArray[np.bool_], among: NDArray[np.bool_]) -> figures.Interval | None:
        parts = len(np.unique(groups[among]))
        return figures.share_interval(int((of & among).sum()), int(among.sum()), parts)

    everything = np.ones(len(rows), bool)
    intervals = {
        "accuracy": interval(right, everything),
        "accuracy_at_threshold": interval(at_limit, everything),
        "class_accuracy": interval(class_right, everything),
        **figures.ranking_intervals(defective, scores, list(groups)),
        "precision": interval(defective, said_ng),
        "recall": interval(said_ng, defective),
        "escape_rate": interval(escaped, defective),
        "overkill_rate": interval(said_ng, ~defective),
        "gate_accuracy": interval(gate_right, gated),
        "gate_skipped": interval(skipped, gated & ~defective),
        "dice_defective": figured["dice_interval"] if figured else None,
        "empty_clean": figured["empty_interval"] if figured else None,
    }
    names = [entry.name for entry in ordered]
    predicted = [row.class_name for row in rows]
    if NO_CLASS in predicted:
        names.append(NO_CLASS)
    matrix = figures.confusion_matrix([row.label for row in rows], predicted, names)
    times = np.array([row.ms for row in rows])
    return Evaluation(
        model_id=model_id,
        name=name,
        classes=ordered,
        rows=tuple(rows),
        unreadable=unreadable,
        metrics=metrics,
        intervals=intervals,
        confusion={"labels": names, "matrix": matrix},
        per_class=figures.per_class(matrix, names),
        curves=figures.curves(defective, scores),
        speed={
            "p50": float(np.quantile(times, 0.5)),
            "p99": float(np.quantile(times, 0.99)),
            "mean": float(times.mean()),
        },
        escape_sentence=_escape_sentence(len(set(groups[escaped])), len(set(groups[defective]))),
        rule=rule or DecisionRule(),
        maps=summarise(
            [row.map_fit for row in rows if row.map_fit],
            len({row.group for row in rows if row.map_fit}),
        ),
        masks=figured,
        drawn=masks,
    )


def compare(candidate: Evaluation, active: Evaluation) -> dict[str, Any]:
    """Set two models side by side on the pictures that both were measured on.

    Returns:
        `pictures` compared; `metrics` by name {active, candidate, better}; `fixed` and
        `newly_wrong` paths; `chance` that so uneven a change is luck (McNemar); `advice`
        promote | unclear | keep, and `sentence` that says why.
    """
    found = compare_locked(candidate.rows, active.rows)
    table = {}
    for name, new_value in candidate.metrics.items():
        old_value = active.metrics[name]
        if name in ("n_ok", "n_ng"):
            continue
        table[name] = {
            "active": old_value,
            "candidate": new_value,
            "better": _better(new_value, old_value, name in ("escapes", "overkill", "unsure")),
        }
    sentence = (
        f"On {_count(found.pictures, 'picture')} the candidate judges {len(found.fixed)} better"
        f" than the active model and {len(found.newly_wrong)} worse: {found.why}."
    )
    return {
        "pictures": found.pictures,
        "metrics": table,
        "fixed": list(found.fixed),
        "newly_wrong": list(found.newly_wrong),
        "chance": found.chance,
        "advice": found.advice,
        "sentence": found.missing or sentence,
    }


def _judge(
    engine: InferenceEngine, picture: EvaluationPicture, image: NDArray[np.uint8], truth: str
) -> tuple[Row, Judgement | None]:
    try:
        answer = engine.judge(image)
    except ValueError as error:
        row = Row(
            path=picture.path,
            label=picture.label,
            group=picture.group,
            truth=truth,
            verdict=Verdict.CHECK.value,
            score=0.0 if truth == "NG" else 1.0,
            over_limit=truth == "OK",
            class_name=NO_CLASS,
            ms=0.0,
            reason=str(error),
        )
        return row, None
    score = _decided_score(answer)
    code, limit = answer.reason.code, engine.rule.threshold_for(answer.findings.defect_class)
    over = score >= limit if code is ReasonCode.UNSURE else code is not ReasonCode.BELOW_LIMIT
    row = Row(
        path=picture.path,
        label=picture.label,
        group=picture.group,
        truth=truth,
        verdict=answer.verdict.value,
        score=score,
        over_limit=over,
        class_name=_class_name(engine, answer, over),
        ms=sum(answer.times_ms.values()),
        reason=answer.reason.text,
        map_fit=_map_fit(picture, answer) if truth == "NG" else None,
        searched=answer.findings.searched,
    )
    return row, answer


def _map_fit(picture: EvaluationPicture, answer: Judgement) -> MapFit | None:
    findings, crop = answer.findings, answer.crop
    values = findings.contributions
    if values is None and findings.heat_map is not None:
        values = findings.heat_map.astype(np.float32)
    if values is None or picture.load_mask is None:
        return None
    try:
        truth = picture.load_mask()
    except (PictureError, OSError):
        return None  # the picture is measured all the same
    cut = truth[crop.y : crop.y + crop.height, crop.x : crop.x + crop.width]
    return fit_map(values, cut) if cut.size else None


def _decided_score(answer: Judgement) -> float:
    """The number that the rule compared; without a picture score only regions that count do."""
    values = dict(answer.reason.values)
    return float(values.get("score", answer.findings.defect_score))


def _class_name(engine: InferenceEngine, answer: Judgement, over: bool) -> str:
    if over and answer.findings.defect_class is not None:
        return answer.findings.defect_class
    defects = set(engine.manifest.defect_names)
    fine = [(score, name) for name, score in answer.findings.class_scores if name not in defects]
    return max(fine)[1] if fine else NO_CLASS


def _escape_sentence(escapes: int, parts: int) -> str:
    limit = highest_escape_rate(escapes, parts)
    if limit is None:
        return "No defective part was measured, so nothing is known about escapes."
    escaped = "None escaped" if not escapes else f"{escapes} escaped"
    return (
        f"{_count(parts, 'defective part')} measured. {escaped}: that proves an escape rate of at"
        f" most {limit:.1%} (95 % confidence)."
    )


def _better(new: float | None, old: float | None, less_is_better: bool) -> str | None:
    if new is None or old is None:
        return None
    if new == old:
        return "same"
    return "candidate" if (new < old) == less_is_better else "active"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
