"""What the commands of the trainer do, between the command line and the rooms behind it."""

import contextlib
import getpass
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_export import export_steps
from inspector_gui.core.dataset_import import ImportReport, import_steps
from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.freeze import FILE_NAME as SNAPSHOT_FILE
from inspector_gui.core.freeze import freeze
from inspector_gui.core.jobs import Done, Hello, Job, Log, Stage
from inspector_gui.core.layout_names import FormatName
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_source import describe_source
from inspector_gui.core.product import FILE_NAME as PRODUCT_FILE
from inspector_gui.core.product import (
    Product,
    ProductError,
    load_product,
    make_product,
    save_product,
)
from inspector_gui.core.severstal import write_severstal
from inspector_gui.core.snapshot import Snapshot
from inspector_gui.runtime.engine import InferenceEngine
from trainer.cancellation import Cancellation
from trainer.class_guess import LabelledFolder, label_folder
from trainer.cross_validation import CrossValidation, deal_folds
from trainer.evaluation import evaluate
from trainer.events import EventStream
from trainer.failure import JobError
from trainer.job_file import read_job
from trainer.machine import be_quiet
from trainer.made_strips import MARK
from trainer.measuring import evaluation_pictures, read_model
from trainer.monitor import Monitor
from trainer.recipe import find_recipe
from trainer.reproduction import arrange, record, record_folds
from trainer.runner import Run

EVENTS_FILE = "events.jsonl"
_NAMED_AT_MOST = 20
_DATASET = "dataset"


def run_job(path: Path, stream: EventStream, cancellation: Cancellation) -> Done:
    """Carry out a job file."""
    be_quiet()
    job = read_job(path)
    _greet(job, stream)
    return Run(job, stream, cancellation).carry_out()


def train_folder(
    recipe: str,
    data: Path,
    out: Path,
    stream: EventStream,
    cancellation: Cancellation,
    *,
    settings: dict[str, str],
    ok_names: tuple[str, ...],
    name: str,
    parent: Path | None,
    seed: int,
    max_minutes: float | None,
) -> Done:
    """Train on a folder of pictures. The pictures are copied into `out`, the folder is only read.

    Running it again with the same `out` takes in what is new and keeps the locked test pictures.
    """
    be_quiet()
    out = out.resolve()
    job = Job(
        job_id=out.name or "train",
        recipe=recipe,
        parameters=settings,
        dataset=str(out / _DATASET),
        snapshot=str(out / SNAPSHOT_FILE),
        output=str(out),
        parent_model=None if parent is None else str(parent.resolve()),
        model_name=name,
        seed=seed,
        max_minutes=max_minutes,
    )
    if data.resolve().is_relative_to(out):
        raise JobError(
            "bad_output", "The output folder holds the pictures themselves.", "Choose another."
        )
    _greet(job, stream)
    monitor = Monitor(stream.send, cancellation.check)
    _take_in(data, out, stream, cancellation, monitor, ok_names=ok_names, seed=seed)
    return Run(job, stream, cancellation).carry_out()


def reproduce_folder(
    recipe_name: str,
    data: Path,
    out: Path,
    stream: EventStream,
    cancellation: Cancellation,
    *,
    settings: dict[str, str],
    ok_names: tuple[str, ...],
    everything: bool,
    seed: int,
    repeats: int | None = None,
) -> Done:
    """Train and measure by the publication's protocol; the report sets its figure beside ours.

    Args:
        recipe_name: What to train.
        data: Folder of pictures; it is only read.
        out: For models and reports.
        stream: Where events go.
        cancellation: Asked whether to stop.
        settings: Parameters other than the protocol's.
        ok_names: Folders that hold good parts.
        everything: All pictures where the publication sampled.
        seed: The first one.
        repeats: Of a cross-validation, with a seed each; None: as the protocol says.

    Raises:
        JobError: The recipe has no protocol, or as for a run.
    """
    be_quiet()
    out = out.resolve()
    recipe = find_recipe(recipe_name)
    protocol = recipe.protocol
    if protocol is None:
        raise JobError("no_protocol", f"The recipe {recipe_name} names no protocol to follow.")
    if everything:
        protocol = replace(protocol, balanced=False)
    values = protocol.parameters | settings
    recipe.read_values(values)  # a wrong one is told before the pictures are copied
    job = Job(
        job_id=f"reproduce {recipe_name}",
        recipe=recipe_name,
        parameters=values,
        dataset=str(out / _DATASET),
        snapshot=str(out / SNAPSHOT_FILE),
        output=str(out),
        seed=seed,
    )
    repeats = protocol.repeats if repeats is None else max(1, repeats)
    _greet(job, stream)
    monitor = Monitor(stream.send, cancellation.check)
    snapshot = _take_in(data, out, stream, cancellation, monitor, ok_names=ok_names, seed=seed)
    if protocol.folds:
        folds = deal_folds(snapshot, data, protocol.folds, seed)
        validation = CrossValidation(job, snapshot, folds, repeats, stream, cancellation)
        done = validation.carry_out()
        path = record_folds(recipe, out, dict(settings))
        return done.model_copy(update={"summary": done.summary | {"record": str(path)}})
    arranged = arrange(snapshot, protocol, seed)
    write_durably(out / SNAPSHOT_FILE, arranged.model_dump_json(indent=1).encode())
    done = Run(job, stream, cancellation).carry_out()
    made_up = (data / MARK).is_file()
    path = record(recipe, out, protocol == recipe.protocol, dict(settings), made_up)
    return done.model_copy(update={"summary": done.summary | {"record": str(path)}})


def import_pictures(
    folder: Path,
    product_folder: Path,
    stream: EventStream,
    cancellation: Cancellation,
    *,
    ok_names: tuple[str, ...],
) -> Done:
    """Take pictures into a product's dataset. A product that does not exist yet is made."""
    be_quiet()
    if (product_folder / PRODUCT_FILE).is_file():
        product = load_product(product_folder)
        labelled = label_folder(folder, ok_names, product.classes)
    else:
        labelled = label_folder(folder, ok_names)
        product = _new_product(product_folder.resolve().name, labelled.classes)
        save_product(product_folder, product)
    monitor = Monitor(stream.send, cancellation.check)
    with Dataset(product_folder / _DATASET, product.classes) as dataset:
        report = _import(dataset, folder, labelled, stream, cancellation, monitor)
        counts = dataset.counts()
    return _imported(report, counts)


def export_pictures(
    product_folder: Path,
    layout: FormatName,
    folder: Path,
    stream: EventStream,
    cancellation: Cancellation,
) -> Done:
    """Write a product's pictures for other programs; cancelled, the folder is empty again."""
    be_quiet()
    product = load_product(product_folder)
    monitor = Monitor(stream.send, cancellation.check)
    stream.send(Stage(name="export", title=f"Writing the pictures of {product.name}"))
    share = _share(monitor)
    with (
        Dataset(product_folder / _DATASET, product.classes) as dataset,
        contextlib.closing(export_steps(dataset, folder, layout)) as steps,
    ):
        for report in steps:
            share(report.done, report.total)
            cancellation.check()
    for line in _first(report.notes()):
        stream.send(Log(level="warning", message=line))
    summary = {"written": report.written, "masks": report.masks}
    summary |= {"left out": len(report.left_out)}
    return Done(model="", model_id="", report=str(folder), summary=summary)


def evaluate_folder(
    model: Path,
    folder: Path,
    result: Path,
    stream: EventStream,
    cancellation: Cancellation,
    *,
    ok_names: tuple[str, ...],
) -> Done:
    """Measure a model file on a folder and write the figures as JSON.

    The folder has any layout that `core.layouts` knows. What a model marks is written beside the
    JSON file as CSV: `ImageId,EncodedPixels,ClassId`.
    """
    be_quiet()
    engine = InferenceEngine.load(read_model(model))
    labelled = label_folder(folder, ok_names, engine.manifest.classes)
    stream.send(Stage(name="group", title="Looking for copies of one photograph"))
    pictures = evaluation_pictures(folder, labelled, lambda done, total: cancellation.check())
    for problem in labelled.problems:
        stream.send(Log(level="warning", message=problem))
    monitor = Monitor(stream.send, cancellation.check)
    total = len(pictures)
    stream.send(Stage(name="evaluate", title=f"Measuring on {total} pictures"))
    evaluation = evaluate(
        engine, pictures, lambda done: monitor.progress(done / total), classes=labelled.classes
    )
    cancellation.check()
    found = {"model": str(model), "folder": str(folder), **evaluation.as_dict()}
    found["rows"] = [row.as_dict() for row in evaluation.rows]
    write_durably(result, json.dumps(found, indent=1, ensure_ascii=False).encode())
    if evaluation.drawn is not None:
        write_severstal(result.with_suffix(".csv"), evaluation.drawn.drawn())
    summary = {name: value for name, value in evaluation.metrics.items() if value is not None}
    return Done(model=str(model), model_id=engine.model_id, report=str(result), summary=summary)


def _take_in(
    data: Path,
    out: Path,
    stream: EventStream,
    cancellation: Cancellation,
    monitor: Monitor,
    *,
    ok_names: tuple[str, ...],
    seed: int,
) -> Snapshot:
    """Copy a folder's pictures into the dataset of a run folder and freeze it."""
    labelled = label_folder(data, ok_names)
    with Dataset(out / _DATASET, labelled.classes) as dataset:
        _import(dataset, data, labelled, stream, cancellation, monitor)
        stream.send(Stage(name="freeze", title="Looking for pictures of the same part"))
        return freeze(dataset, out, seed=seed, progress=_share(monitor))


def _imported(report: ImportReport, counts: dict[str, int]) -> Done:
    summary = {"imported": sum(report.imported.values()), "known": report.known}
    summary |= {"set aside": len(report.set_aside) + len(report.contradictions)}
    summary |= {"skipped": sum(report.skipped.values())}
    summary |= {"masks": report.masks, "masks drawn from boxes": report.boxes}
    summary |= {f"class {label}": count for label, count in counts.items()}
    return Done(model="", model_id="", report="", summary=summary)


def _new_product(name: str, classes: tuple[ClassEntry, ...]) -> Product:
    try:
        return make_product({"name": name, "classes": classes})
    except ProductError as error:
        raise JobError("bad_product", str(error)) from error


def _greet(job: Job, stream: EventStream) -> None:
    output = Path(job.output)
    output.mkdir(parents=True, exist_ok=True)
    stream.mirror_to(output / EVENTS_FILE)
    stream.send(Hello(job_id=job.job_id, recipe=job.recipe, pid=os.getpid()))


def _import(
    dataset: Dataset,
    folder: Path,
    labelled: LabelledFolder,
    stream: EventStream,
    cancellation: Cancellation,
    monitor: Monitor,
) -> ImportReport:
    names = {entry.name for entry in dataset.classes}
    # A product gets no new classes by an import: what fits none is left out and told.
    mapping = {source: name for source, name in labelled.mapping.items() if name in names}
    described = describe_source(labelled.source)
    stream.send(Log(level="info", message=described.sentence()))
    stream.send(Stage(name="import", title=f"Taking in the pictures of {folder}"))
    share = _share(monitor)
    report = ImportReport()
    for report in import_steps(dataset, labelled.source, who=getpass.getuser(), mapping=mapping):
        share(report.found, len(labelled.files))
        cancellation.check()
    for line in _told(report):
        stream.send(Log(level="warning", message=line))
    return report


def _told(report: ImportReport) -> list[str]:
    lines = [f"{count} pictures of {name} were left out." for name, count in report.skipped.items()]
    if report.boxes:
        lines.append(f"{report.boxes} masks were drawn from boxes: they mark more than the defect.")
    return lines + _first(report.troubles())


def _first(lines: list[str]) -> list[str]:
    if len(lines) <= _NAMED_AT_MOST:
        return lines
    return [*lines[:_NAMED_AT_MOST], f"… and {len(lines) - _NAMED_AT_MOST} more."]


def _share(monitor: Monitor) -> Callable[[int, int], None]:
    return lambda done, total: monitor.progress(done / max(1, total))
