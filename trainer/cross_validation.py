"""Cross-validation by part: each part is judged by a model that learned from the others.

Every fold is a whole run of its own, with a report and a model file; here they are dealt, carried
out one after the other and put together.
"""

import json
import random
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.freeze import FILE_NAME as SNAPSHOT_FILE
from inspector_gui.core.jobs import Done, Job, Log
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.snapshot import Snapshot, SnapshotPicture, snapshot_id_of
from trainer import metrics as figures
from trainer.cancellation import Cancellation
from trainer.evaluation import Evaluation, Row, measure
from trainer.events import EventStream
from trainer.failure import JobError
from trainer.recipe import find_recipe
from trainer.report import JSON_FILE, write_report
from trainer.runner import CANDIDATE_FILE, Run

FOLDS_FILE = "folds.json"
_PART = "part "  # before the name of a part in the name of its group

Folds = dict[str, frozenset[str]]
"""Groups by name of the fold that they are tested in."""


def deal_folds(snapshot: Snapshot, data: Path, count: int, seed: int) -> Folds:
    """The folds that the folder's `folds.json` names, else so many dealt out by group.

    Args:
        snapshot: With groups; its own splits are not looked at.
        data: The folder of pictures. `folds.json` in it is an object: parts by name of the fold.
        count: Number of folds without such a file.
        seed: For dealing; defective pictures and pictures are spread evenly.

    Raises:
        JobError: The file cannot be understood or names too little, or there are too few parts.
    """
    groups: dict[str, list[SnapshotPicture]] = defaultdict(list)
    for picture in snapshot.pictures:
        groups[picture.group].append(picture)
    path = data / FOLDS_FILE
    named = _read_folds(path) if path.is_file() else {}
    folds = {
        name: frozenset(f"{_PART}{part}" for part in parts) & groups.keys()
        for name, parts in named.items()
    }
    if not named:
        folds = _dealt(groups, {e.name for e in snapshot.classes if e.verdict == "NG"}, count, seed)
    poor = [name for name, members in folds.items() if not _both_kinds(snapshot, members)]
    if len(folds) < 2 or poor:
        raise JobError(
            "bad_folds",
            "A cross-validation needs at least two folds that each hold good and defective parts.",
            f"Correct {FOLDS_FILE}, or add pictures of more parts.",
        )
    return folds


def _read_folds(path: Path) -> dict[str, list[str]]:
    try:
        named = json.loads(path.read_bytes())
        if not all(isinstance(p, str) for parts in named.values() for p in parts):
            raise TypeError
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise JobError(
            "bad_folds",
            f"{path.name} does not name folds.",
            'It looks like {"fold_a": ["part1", "part2"], "fold_b": ["part3"]}.',
        ) from error
    seen = [part for parts in named.values() for part in parts]
    twice = next((part for part in seen if seen.count(part) > 1), None)
    if twice is not None:
        raise JobError("bad_folds", f"{path.name} names {twice} more than once.", "Once is right.")
    return {name: list(parts) for name, parts in named.items()}


def _dealt(
    groups: Mapping[str, list[SnapshotPicture]], defects: set[str], count: int, seed: int
) -> Folds:
    names = sorted(groups)
    random.Random(seed).shuffle(names)
    bad = {name: sum(p.label in defects for p in groups[name]) for name in names}
    names.sort(key=lambda name: -bad[name])  # stable: drawn order among equals
    folds: list[set[str]] = [set() for _ in range(count)]
    have = np.zeros((count, 2), int)
    for name in names:
        least = min(range(count), key=lambda number: tuple(have[number]))
        folds[least].add(name)
        have[least] += bad[name], len(groups[name])
    return {f"fold {number}": frozenset(members) for number, members in enumerate(folds, start=1)}


def _both_kinds(snapshot: Snapshot, members: frozenset[str]) -> bool:
    verdicts = {entry.name: entry.verdict for entry in snapshot.classes}
    return {verdicts[p.label] for p in snapshot.pictures if p.group in members} == {"OK", "NG"}


class CrossValidation:
    """All folds with all seeds. Make one, call `carry_out` once, in the main thread."""

    def __init__(
        self,
        job: Job,
        snapshot: Snapshot,
        folds: Folds,
        repeats: int,
        stream: EventStream,
        cancellation: Cancellation,
    ) -> None:
        self._job = job
        self._snapshot = snapshot
        self._folds = folds
        self._seeds = tuple(range(job.seed, job.seed + repeats))
        self._stream = stream
        self._cancellation = cancellation
        self._output = Path(job.output)

    def carry_out(self) -> Done:
        """Run every fold with every seed, write the report over all of them.

        Raises:
            RunCancelled: Somebody asked to stop.
            JobError: As for a run.
        """
        reports: list[dict[str, Any]] = []
        total = len(self._seeds) * len(self._folds)
        left_out = sum(
            not any(p.group in members for members in self._folds.values())
            for p in self._snapshot.pictures
        )
        if left_out:
            self._say(f"{left_out} pictures are of parts in no fold; they are left out.")
        for seed in self._seeds:
            for name in self._folds:
                self._say(f"Fold {name}, seed {seed}: {len(reports) + 1} of {total}.")
                reports.append(self._run(name, seed))
        return self._put_together(reports)

    def _say(self, message: str) -> None:
        self._stream.send(Log(message=message))

    def _run(self, fold: str, seed: int) -> dict[str, Any]:
        """One fold with one seed; what its report says and how long it trained.

        What an earlier, cut-off command finished with the same pictures and parameters is kept.
        """
        output = self._output / f"seed {seed}" / fold
        output.mkdir(parents=True, exist_ok=True)
        snapshot = self._split(fold)
        report = self._finished(output, snapshot.snapshot_id)
        if report is None:
            write_durably(self._output / SNAPSHOT_FILE, snapshot.model_dump_json(indent=1).encode())
            job = self._job.model_copy(update={"output": str(output), "seed": seed})
            done = Run(job, self._stream, self._cancellation).carry_out()
            report = json.loads(Path(done.report).read_bytes())
        else:
            self._say("It was finished before.")
        model_bytes = (output / CANDIDATE_FILE).stat().st_size
        return report | {"fold": fold, "seed": seed, "model_bytes": model_bytes}

    def _finished(self, output: Path, snapshot_id: str) -> dict[str, Any] | None:
        recipe = find_recipe(self._job.recipe)
        try:
            report: dict[str, Any] = json.loads((output / JSON_FILE).read_bytes())
            same = (
                report["snapshot_id"] == snapshot_id
                and report["parameters"] == recipe.read_values(self._job.parameters)
                and report["recipe"]["version"] == recipe.version
                and (output / CANDIDATE_FILE).is_file()
            )
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return report if same else None

    def _split(self, fold: str) -> Snapshot:
        """The snapshot with one fold as its test and the others to learn from."""
        members = frozenset[str]().union(*self._folds.values())
        pictures = tuple(
            p.model_copy(update={"split": "test" if p.group in self._folds[fold] else "train"})
            for p in self._snapshot.pictures
            if p.group in members
        )
        return Snapshot(
            snapshot_id=snapshot_id_of(pictures),
            created=datetime.now().astimezone(),
            classes=self._snapshot.classes,
            pictures=pictures,
        )

    def _put_together(self, reports: list[dict[str, Any]]) -> Done:
        classes = self._snapshot.classes
        repeats = [_Repeat(seed, reports, classes) for seed in self._seeds]
        middle = sorted(repeats, key=lambda repeat: repeat.precision)[len(repeats) // 2]
        summary = _summary(repeats, reports)
        seconds = sum(report["conditions"]["seconds"] for report in reports)
        path = write_report(
            self._output,
            middle.pooled,
            model_id=f"{len(reports)} models",
            recipe=reports[0]["recipe"],
            parameters=reports[0]["parameters"],
            snapshot_id=self._snapshot.snapshot_id,
            parity=_worst_parity(reports),
            seconds=seconds,
            details={"cross_validation": summary},
        )
        low, high = summary["range"]["average_precision"]
        shown = {
            "average_precision": summary["mean"]["average_precision"],
            "over_seeds": f"{low:.3f} – {high:.3f}",
        }
        return Done(model="", model_id="", report=str(path), summary=shown)


class _Repeat:
    """One seed: the answers of all folds, each by the model that did not learn from it."""

    def __init__(
        self, seed: int, reports: list[dict[str, Any]], classes: tuple[ClassEntry, ...]
    ) -> None:
        self.seed = seed
        mine = [report for report in reports if report["seed"] == seed]
        rows = [Row(**row) for report in mine for row in report["rows"]]
        self.rows = sorted(rows, key=lambda row: row.path)
        self.defective = np.array([row.truth == "NG" for row in self.rows])
        self.scores = np.array([row.score for row in self.rows])
        self.pooled: Evaluation = measure(
            self.rows, classes, name=f"Out of fold, all folds, seed {seed}"
        )
        self.precision = float(self.pooled.metrics["average_precision"])
        self.folds = {r["fold"]: r["candidate"]["metrics"]["average_precision"] for r in mine}

    def as_dict(self) -> dict[str, Any]:
        over = np.array([row.over_limit for row in self.rows])
        return {
            "seed": self.seed,
            "average_precision": self.precision,
            "folds": self.folds,
            "best_f1": figures.best_f1(self.defective, self.scores),
            "chosen": {
                "overkill": int((over & ~self.defective).sum()),
                "escapes": int((~over & self.defective).sum()),
            },
            "verdicts": {
                "passed": self._count("OK", self.defective),
                "rejected": self._count("NG", ~self.defective),
                "unsure_good": self._count("CHECK", ~self.defective),
                "unsure_bad": self._count("CHECK", self.defective),
            },
            "missed": [
                r.path for r, o in zip(self.rows, over, strict=True) if r.truth == "NG" and not o
            ],
        }

    def _count(self, verdict: str, among: NDArray[np.bool_]) -> int:
        return int((np.array([row.verdict == verdict for row in self.rows]) & among).sum())


def _summary(repeats: list[_Repeat], reports: list[dict[str, Any]]) -> dict[str, Any]:
    """Figures over all repeats; `interval` is that of the mean, by drawing whole groups."""
    first = repeats[0]
    values = {
        name: [repeat.pooled.metrics[name] for repeat in repeats]
        for name in ("average_precision", "roc_auc")
    }
    intervals = figures.mean_ranking_intervals(
        first.defective,
        [repeat.scores for repeat in repeats],
        [row.group for row in first.rows],
    )
    return {
        "mean": {name: float(np.mean(of)) for name, of in values.items()},
        "range": {name: [min(of), max(of)] for name, of in values.items()},
        "intervals": intervals,
        "repeats": [repeat.as_dict() for repeat in repeats],
        "model_bytes": max(report["model_bytes"] for report in reports),
        "ms": {
            name: float(np.median([r["candidate"]["speed"][name] for r in reports]))
            for name in ("p50", "p99", "mean")
        },
        "seconds_a_fold": float(np.mean([report["seconds_until_trained"] for report in reports])),
    }


def _worst_parity(reports: list[dict[str, Any]]) -> dict[str, Any]:
    found = [report["parity"] for report in reports]
    return {
        "pictures": sum(parity["pictures"] for parity in found),
        "same_verdicts": sum(parity["same_verdicts"] for parity in found),
        "max_difference": max(parity["max_difference"] for parity in found),
        "max_output_difference": max(parity["max_output_difference"] for parity in found),
    }
