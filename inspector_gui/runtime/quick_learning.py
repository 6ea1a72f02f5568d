"""Learning at once: from the answers of people to a candidate that was measured.

Nothing here is remembered but caches: the same pictures with the same answers give the same model
file, bit for bit, so that taking an answer back takes its effect back.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.freeze import FILE_NAME
from inspector_gui.core.model_file import ClassEntry, parse_model
from inspector_gui.core.picture_file import PictureError
from inspector_gui.core.quick_file import STRIDE, QuickHeads, border_mask, quick_file, read_heads
from inspector_gui.core.quick_head import fit_class_head
from inspector_gui.core.quick_patches import Normality
from inspector_gui.core.snapshot import Snapshot, SnapshotPicture, snapshot_id_of
from inspector_gui.core.threshold import choose_rule, unsure_rather_than_rejected
from inspector_gui.runtime.candidate_report import CandidateReport
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.extractor import QuickGeometry
from inspector_gui.runtime.feature_cache import FeatureCache
from inspector_gui.runtime.quick_features import QuickFeatures, features_for
from inspector_gui.runtime.quick_fit import (
    Member,
    QuickTask,
    fit_heat_map,
    fit_mask,
    make_manifest,
    test_pictures,
    usable_classes,
)
from inspector_gui.runtime.quick_parts import QuickParts
from inspector_gui.runtime.quick_trial import (
    Answer,
    Answers,
    TestPicture,
    check_parity,
    judge,
    judge_vectors,
    make_report,
)
from inspector_gui.runtime.runs import CANDIDATE_FILE

FOLDER = "quick"
OFFER = "offer"
_PARITY_PICTURES = 6
_OVERKILL = 0.1  # of good parts that it has not learnt from; beyond that it says CHECK
_STEPS = ("split", "features", "fit", "write", "parity", "test")


@dataclass(frozen=True, slots=True, eq=False)
class QuickOffer:
    """A measured candidate.

    Attributes:
        folder: Where its file lies, as in a run folder; the next offer overwrites it.
        data: The model file.
        model_id: Its id.
        report: What was measured on the locked test pictures.
        learnt_from: Pictures learnt from.
        good_only: Whether these are good ones alone, so that it only says what is unlike them.
        asked: Label and the candidate's answer for the picture a person just answered about.
        asked_tests: That picture belongs to the locked test, so it was not learnt from.
        missing: Pictures left out because their files are no longer there.
        seconds: Time of each step.
    """

    folder: Path
    data: bytes
    model_id: str
    report: CandidateReport
    learnt_from: int
    good_only: bool = False
    asked: tuple[str, Answer] | None = None
    asked_tests: bool = False
    missing: int = 0
    seconds: dict[str, float] = field(default_factory=dict)


class QuickLearning:
    """Learns one product's dataset. Thread: one at a time.

    During the step "split" the caller holds `Workplace.freezing`, where there is one.
    """

    def __init__(self, product_folder: Path) -> None:
        """Args: product_folder: Caches lie in its folder `quick`; nothing is read yet."""
        self._folder = product_folder / FOLDER
        self._parts = QuickParts(self._folder)
        self._answers = Answers(self._folder)
        self._features: QuickFeatures | None = None
        self._heat: tuple[Any, tuple[Normality, DecisionRule]] | None = None
        self._seconds: dict[str, float] = {}
        self._missing = 0

    def prepare(self, task: QuickTask, progress: Callable[[str, float], None]) -> None:
        """Do ahead what the next `learn` would do once: look at new pictures, ask the active model.

        Args:
            task: As for `learn`.
            progress: As for `learn`; not called where nothing is left to do.

        Raises:
            As `learn` does.
        """
        members, features = self._look(task, progress)
        tests = test_pictures(task.dataset, [m for m in members if m.split == "test"])
        self._active(task, features, tests, progress)

    def learn(self, task: QuickTask, progress: Callable[[str, float], None]) -> QuickOffer:
        """Learn, write, prove and measure a candidate.

        Args:
            task: What from.
            progress: Told a step's name and the share of all work that is done, also between
                pictures; what it raises ends the work.

        Raises:
            QuickLearningError: There is not enough to learn from.
            DatasetError: The locked splits are damaged.
            ModelFileError: The extractor or the active model is refused.
            ValueError: The file does not repeat what was learnt.
            OSError: Files cannot be read or written.
        """
        members, features = self._look(task, progress)
        extractor, geometry = features.extractor, features.geometry
        vectors = features.vectors
        learn = [m for m in members if m.split != "test"]
        tests = test_pictures(task.dataset, [m for m in members if m.split == "test"])
        with self._step("fit"):
            progress("fit", 0.7)
            classes = usable_classes(task.dataset.classes, learn)
            heads, rule = self._fit(task, classes, learn, features, lambda: progress("fit", 0.75))
        with self._step("write"):
            progress("write", 0.8)
            manifest = make_manifest(task, geometry, classes, heads, rule, members)
            engine = InferenceEngine.load(quick_file(extractor.data, heads, manifest), threads=1)
        with self._step("parity"):
            progress("parity", 0.85)
            said = self._candidate_answers(engine, heads, tests, vectors, progress)
            shown = (tests or test_pictures(task.dataset, learn))[:_PARITY_PICTURES]
            parity = check_parity(
                engine,
                [t.picture for t in shown],
                self._candidate_answers(engine, heads, shown, vectors, progress),
            )
        with self._step("test"):
            progress("test", 0.9)
            active = self._active(task, features, tests, progress)
            report = make_report(tests, (engine, said), active, parity)
            figures = report.candidate.metrics.model_dump()
            data = quick_file(
                extractor.data, heads, manifest.model_copy(update={"metrics": figures})
            )
        progress("test", 1.0)
        finished = InferenceEngine.load(data, threads=1)  # exactly what a station would load
        report = report.model_copy(
            update={
                "candidate": report.candidate.model_copy(update={"model_id": finished.model_id})
            }
        )
        asked = next((m for m in members if m.picture.picture_id == task.asked), None)
        self._keep(data, tests, task.dataset.classes)
        return QuickOffer(
            self._folder / OFFER,
            data,
            finished.model_id,
            report,
            sum(m.picture.label in manifest.class_names for m in learn),
            heads.classes is None,
            None if asked is None else (asked.picture.label, judge(finished, asked.picture)),
            asked is not None and asked.split == "test",
            self._missing,
            dict(self._seconds),
        )

    def _keep(self, data: bytes, tests: list[TestPicture], classes: tuple[ClassEntry, ...]) -> None:
        """Write what showing the measured pictures needs, as it lies in a run folder."""
        listed = tuple(
            SnapshotPicture(
                picture_id=t.picture.picture_id,
                path=t.path,
                label=t.picture.label,
                group=t.group,
                split="test",
            )
            for t in tests
        )
        snapshot = Snapshot(
            snapshot_id=snapshot_id_of(listed),
            created=datetime.now().astimezone(),
            classes=classes,
            pictures=listed,
        )
        write_durably(self._folder / OFFER / FILE_NAME, snapshot.model_dump_json().encode())
        write_durably(self._folder / OFFER / CANDIDATE_FILE, data)

    # --- steps ----------------------------------------------------------------------------------

    @contextmanager
    def _step(self, name: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self._seconds[name] += time.perf_counter() - began

    def _look(
        self, task: QuickTask, progress: Callable[[str, float], None]
    ) -> tuple[list[Member], QuickFeatures]:
        """Deal out and look at pictures that are new."""
        self._seconds = dict.fromkeys(_STEPS, 0.0)
        with self._step("split"):
            progress("split", 0.0)
            assigned = self._parts.assign(
                task.dataset, lambda done, total: progress("split", 0.3 * done / max(1, total))
            )
        names = {entry.name for entry in task.dataset.classes}
        members = [
            Member(p, *assigned[p.picture_id])
            for p in sorted(task.dataset.stood, key=lambda p: p.picture_id)
            if p.picture_id in assigned and p.label in names
        ]
        # What was deleted by hand is not learnt from a cache either.
        there = [m for m in members if m.picture.path.is_file()]
        self._missing = len(members) - len(there)
        members = there
        with self._step("features"):
            folder, known = self._folder, self._features
            known = features_for(members, task.roi, folder, task.data_folder, known)
            self._features = known
            members = known.fill(
                members,
                task.dataset.classes,
                lambda share: progress("features", 0.3 + 0.4 * share),
            )
        return members, known

    def _fit(
        self,
        task: QuickTask,
        classes: tuple[ClassEntry, ...],
        learn: list[Member],
        features: QuickFeatures,
        check: Callable[[], None],
    ) -> tuple[QuickHeads, DecisionRule]:
        vectors, cells, geometry = features.vectors, features.cells, features.geometry
        known = {entry.name: number for number, entry in enumerate(classes)}
        learn = [m for m in learn if m.picture.label in known]
        good_names = {entry.name for entry in classes if entry.verdict == "OK"}
        good = [m for m in learn if m.picture.label in good_names and m.picture.picture_id in cells]
        inside = border_mask(geometry.height // STRIDE, geometry.width // STRIDE) > 0
        key = (features.key, tuple((m.picture.picture_id, m.group) for m in good))
        if self._heat is None or self._heat[0] != key:  # most answers are about bad parts
            planes = np.asarray(cells.rows(m.picture.picture_id for m in good), np.float32)
            fitted = fit_heat_map(planes[:, inside], [m.group for m in good], check)
            self._heat = (key, fitted)
        normal, heat_rule = self._heat[1]
        if not any(entry.verdict == "NG" for entry in classes):
            return QuickHeads(None, normal), heat_rule
        check()
        labels = np.array([known[m.picture.label] for m in learn], np.int64)
        rows = np.asarray(vectors.rows(m.picture.picture_id for m in learn), np.float32)
        groups = [m.group for m in learn]
        kinds = features.extractor.kinds
        head, unseen = fit_class_head(rows, labels, groups, len(classes), check, kinds)
        bad = np.array([entry.verdict == "NG" for entry in classes])
        scores = unseen[:, bad].sum(axis=1).clip(0, 1)
        fine = scores[~bad[labels]]
        rule = choose_rule(fine, scores[bad[labels]])
        rule = unsure_rather_than_rejected(rule, fine, _OVERKILL)
        marks = fit_mask(classes, task.dataset.classes, learn, cells, geometry, check)
        return QuickHeads(head, normal, marks), rule

    def _candidate_answers(
        self,
        engine: InferenceEngine,
        heads: QuickHeads,
        tests: list[TestPicture],
        vectors: FeatureCache,
        progress: Callable[[str, float], None],
    ) -> dict[str, Answer]:
        ids = [test.picture.picture_id for test in tests]
        if heads.classes is not None:
            rows = np.asarray(vectors.rows(ids), np.float32)
            said = judge_vectors(heads.classes, engine.manifest, engine.rule, rows)
            return dict(zip(ids, said, strict=True))
        found = {}
        for number, test in enumerate(tests):
            progress("test", 0.85 + 0.05 * number / len(tests))
            try:
                found[test.picture.picture_id] = judge(engine, test.picture)
            except PictureError:
                continue
        return found

    def _active(
        self,
        task: QuickTask,
        features: QuickFeatures,
        tests: list[TestPicture],
        progress: Callable[[str, float], None],
    ) -> tuple[InferenceEngine, dict[str, Answer]] | None:
        """How the active model does; features serve for a quick one of the same kind."""
        if task.active is None:
            return None
        engine = InferenceEngine.load(task.active, threads=1, rule=task.active_rule)
        quick = read_heads(parse_model(task.active))
        size, manifest = engine.manifest.input, engine.manifest
        if (
            quick is not None
            and quick[0] == features.extractor.extractor_id
            and quick[1].classes is not None
            and QuickGeometry(manifest.preprocess, size.height, size.width) == features.geometry
        ):
            ids = [test.picture.picture_id for test in tests]
            rows = np.asarray(features.vectors.rows(ids), np.float32)
            said = judge_vectors(quick[1].classes, manifest, engine.rule, rows)
            return engine, dict(zip(ids, said, strict=True))
        return engine, self._answers.of(
            engine, tests, lambda share: progress("test", 0.9 + 0.1 * share)
        )
