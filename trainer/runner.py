"""One training run: load, build, train, export, prove, measure, report."""

import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.jobs import Done, Event, Job, Log, Stage
from inspector_gui.core.model_file import with_manifest
from inspector_gui.core.snapshot import Snapshot, SnapshotPicture
from inspector_gui.runtime.engine import InferenceEngine
from trainer.cancellation import Cancellation
from trainer.checkpoint import Checkpoint
from trainer.data import PictureLoader, PreparedPictures
from trainer.evaluation import Evaluation
from trainer.events import EventStream
from trainer.export import check_parity, make_manifest, run_keras
from trainer.failure import JobError
from trainer.history_file import HistoryFile
from trainer.job_file import read_snapshot
from trainer.machine import import_tensorflow
from trainer.marked_classes import marked_classes
from trainer.measuring import Measuring
from trainer.metrics import share_interval
from trainer.monitor import Monitor
from trainer.network_summary import describe_network
from trainer.recipe import BuildContext, Facts, FitContext, Geometry, Recipe, find_recipe
from trainer.sufficiency import usable_classes

CANDIDATE_FILE = "candidate.onnx"
_NAMED_AT_MOST = 20  # pictures set aside that the log names one by one

STAGES = {
    "load": "Reading the pictures",
    "build": "Starting TensorFlow and building the network",
    "train": "Training",
    "export": "Writing the model file",
    "parity": "Checking that the model file repeats the network",
    "evaluate": "Measuring on the locked test pictures",
    "report": "Writing the report",
}


class Run:
    """Carries out one job. Make one, call `carry_out` once, in the main thread."""

    def __init__(self, job: Job, stream: EventStream, cancellation: Cancellation) -> None:
        self._job = job
        self._stream = stream
        self._check = cancellation.check
        self._output = Path(job.output)
        self._monitor = Monitor(
            self._send,
            self._check,
            max_minutes=job.max_minutes,
            history_file=HistoryFile(self._output),
        )

    def carry_out(self) -> Done:
        """Run all stages and return the last word; the caller sends it.

        Raises:
            RunCancelled: Somebody asked to stop.
            JobError: It cannot go on; other exceptions are explained by `trainer.failure`.
        """
        began = time.monotonic()
        job = self._job
        recipe = find_recipe(job.recipe)
        values = recipe.read_values(job.parameters)

        self._stage("load")
        snapshot = read_snapshot(Path(job.snapshot))
        marked = marked_classes(snapshot, Path(job.snapshot).parent)
        classes, notes = usable_classes(
            snapshot,
            marks_suffice=recipe.marks_suffice,
            marked=marked if recipe.task == "segment" else None,
        )
        for note in notes:
            self._warn(note)
        loader = PictureLoader(
            Path(job.dataset), Path(job.snapshot).parent, classes, marked=snapshot.classes
        )
        geometry = recipe.geometry(values, self._facts(loader, snapshot))
        train, validation, test = self._load(
            loader, snapshot, geometry, marks_suffice=recipe.marks_suffice
        )

        self._stage("build")
        import_tensorflow(job.seed)
        self._check()
        known = len(train) + (0 if validation is train else len(validation))
        build = BuildContext(
            geometry,
            classes,
            values,
            *train.moments(),
            self._warn,
            known,
            self._monitor.progress,
        )
        model = self._build(recipe, build, train, validation)

        self._stage("train")
        checkpoint = Checkpoint(self._output, job, recipe.version)
        if (state := checkpoint.load()) is not None:
            self._info(f"Going on with a training that was broken off: {state.notes['done']}.")
        fit = FitContext(
            model,
            train,
            validation,
            values,
            job.seed,
            self._monitor,
            self._output,
            checkpoint=checkpoint,
        )
        recipe.fit(fit)
        rule = recipe.rule(run_keras(model, validation.tensors, self._check), fit)
        network, held_out = describe_network(model), _held_out(fit)
        seconds = time.monotonic() - began
        model = recipe.explained(model, build)

        self._stage("export")
        manifest = make_manifest(job, recipe, build, snapshot.snapshot_id, tuple(model.output))
        manifest = manifest.model_copy(update={"decision": rule})
        graph = recipe.export(model, build)
        self._check()
        engine = InferenceEngine.load(with_manifest(graph, manifest))

        self._stage("parity")
        shown = test if len(test) else validation
        parity = check_parity(model, engine, shown, self._progress)
        self._info(
            f"Network and model file agree on {parity.pictures} pictures: every verdict is the"
            f" same, scores differ by at most {parity.max_difference:.1e}."
        )
        del train, validation, test, fit, shown

        self._stage("evaluate")
        measuring = Measuring(job, snapshot, loader, self._progress, self._warn)
        measured = measuring.measure(engine)
        parent = None if measuring.active is None else measuring.active.model_id
        manifest = manifest.model_copy(
            update={"metrics": measured.metrics, "parent_model_id": parent}
        )
        data = with_manifest(graph, manifest)
        finished = InferenceEngine.load(data)  # exactly the bytes that a station would load
        self._check()
        path = self._output / CANDIDATE_FILE
        write_durably(path, data)

        self._stage("report")
        report = measuring.report(
            measured,
            finished,
            self._output,
            model_id=finished.model_id,
            recipe=recipe.describe(),
            parameters=values,
            learning_curves=self._monitor.history,
            parity=asdict(parity),
            seconds=time.monotonic() - began,
            details={
                "set_aside": [asdict(picture) for picture in loader.set_aside],
                "network": network,
                **held_out,
                "seconds_until_trained": round(seconds, 1),
            },
        )
        self._check()
        checkpoint.forget()
        return Done(
            model=str(path),
            model_id=finished.model_id,
            report=str(report),
            summary=_summary(measured, recipe),
        )

    # --- parts of the stages --------------------------------------------------------------------

    def _facts(self, loader: PictureLoader, snapshot: Snapshot) -> Facts:
        width, height, grey = loader.look(snapshot.of("train"), self._job.roi)
        return Facts(width, height, grey, self._job.roi)

    def _load(
        self,
        loader: PictureLoader,
        snapshot: Snapshot,
        geometry: Geometry,
        *,
        marks_suffice: bool,
    ) -> tuple[PreparedPictures, PreparedPictures, PreparedPictures]:
        total = len(snapshot.pictures)
        done = 0
        loaded = []
        for split in ("train", "validation", "test"):
            pictures = [p for p in snapshot.pictures if p.split == split]
            loaded.append(self._load_split(loader, pictures, geometry, done, total))
            done += len(pictures)
        train, validation, test = loaded
        self._tell_set_aside(loader)
        labelled = {picture.label for picture in snapshot.pictures}
        _check_train(train, labelled, marks_suffice=marks_suffice)
        if not _has_both_kinds(validation):
            self._warn(
                "The validation pictures do not show both good and defective parts; the best"
                " state and the limits are chosen on training pictures."
            )
            validation = train
        return train, validation, test

    def _load_split(
        self,
        loader: PictureLoader,
        pictures: list[SnapshotPicture],
        geometry: Geometry,
        before: int,
        total: int,
    ) -> PreparedPictures:
        def progress(done: int) -> None:
            self._progress((before + done) / total)

        return loader.load(
            pictures, geometry.preprocess, geometry.height, geometry.width, progress=progress
        )

    def _tell_set_aside(self, loader: PictureLoader) -> None:
        if not loader.set_aside:
            return
        count = len(loader.set_aside)
        what = "1 picture is" if count == 1 else f"{count} pictures are"
        self._warn(f"{what} set aside and not used.")
        for picture in loader.set_aside[:_NAMED_AT_MOST]:
            self._warn(f"{picture.path}: {picture.reason}")
        if count > _NAMED_AT_MOST:
            self._warn(f"… and {count - _NAMED_AT_MOST} more; report.json names all.")

    def _build(
        self,
        recipe: Recipe,
        build: BuildContext,
        train: PreparedPictures,
        validation: PreparedPictures,
    ) -> Any:
        model = recipe.build(build)
        model.compile(jit_compile=False)  # XLA is slower on a CPU, also for predicting
        size = build.geometry
        self._info(
            f"{recipe.title}: {model.count_params():,} parameters, input {size.width} ×"
            f" {size.height} × {size.channels}, {len(train)} pictures to learn from,"
            f" {len(validation)} to choose the best state and the limits by."
        )
        return model

    # --- what the outside hears -----------------------------------------------------------------

    def _send(self, event: Event) -> None:
        self._stream.send(event)

    def _stage(self, name: str) -> None:
        self._check()
        self._send(Stage(name=name, title=STAGES[name]))

    def _progress(self, fraction: float) -> None:
        self._monitor.progress(fraction)

    def _info(self, message: str) -> None:
        self._send(Log(message=message))

    def _warn(self, message: str) -> None:
        self._send(Log(level="warning", message=message))


def _check_train(train: PreparedPictures, labelled: set[str], *, marks_suffice: bool) -> None:
    if marks_suffice and train.masks:
        return
    missing = [
        entry.name
        for number, entry in enumerate(train.classes)
        if entry.name in labelled and not (train.labels == number).any()
    ]
    if missing:
        raise JobError(
            "no_pictures",
            f"No readable picture of class {missing[0]} is left to learn from.",
            "The log names the pictures that were set aside and why.",
        )


def _held_out(fit: FitContext) -> dict[str, Any]:
    """What a fit has said of its own pictures, each as if it had not known it; mostly nothing."""
    if not fit.held_out:
        return {}
    labels = fit.held_out["labels"]
    right = int((fit.held_out["scores"].argmax(axis=1) == labels).sum())
    groups = int(np.unique(fit.held_out["groups"]).size)
    return {
        "held_out": {
            "pictures": len(labels),
            "groups": groups,
            "class_accuracy": right / len(labels),
            "interval": share_interval(right, len(labels), groups),
        }
    }


def _has_both_kinds(pictures: PreparedPictures) -> bool:
    return bool(len(pictures) and pictures.defective.any() and not pictures.defective.all())


def _summary(measured: Evaluation, recipe: Recipe) -> dict[str, Any]:
    summary = {name: value for name, value in measured.metrics.items() if value is not None}
    interval = measured.intervals.get("accuracy")
    if interval is not None:
        summary["accuracy_interval"] = f"{interval[0]:.2%} – {interval[1]:.2%} (95 %)"
    if recipe.reference is not None:
        summary["published"] = recipe.reference.text
    return summary
