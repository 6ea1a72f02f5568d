"""Command line of the trainer: `python -m trainer --help`.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 cancelled.
"""

import argparse
import faulthandler
import json
import multiprocessing
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from inspector_gui.core.jobs import Cancelled, Done
from inspector_gui.core.layout_names import FORMATS
from inspector_gui.core.preprocess import Roi
from trainer.cancellation import EXIT_CANCELLED, Cancellation
from trainer.events import EventStream, claim_stdout, lines_to
from trainer.failure import JobError, RunCancelled, explain

EXIT_FAILED = 1
Work = Callable[[EventStream, Cancellation], Done]


def main(argv: list[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: Arguments without the program's name; None takes those of the process.

    Returns:
        The exit code.
    """
    multiprocessing.freeze_support()
    if sys.stderr is not None:
        faulthandler.enable()  # a crash in native code then at least says where
    arguments = _parser().parse_args(argv)
    return int(arguments.command(arguments))


def _recipes(_arguments: argparse.Namespace) -> int:
    from trainer.recipe import find_recipes

    listed = [recipe.describe() for recipe in find_recipes().values()]
    # Bytes, because the console's own encoding may lack a letter of an author's name.
    sys.stdout.buffer.write(json.dumps(listed, indent=2, ensure_ascii=False).encode() + b"\n")
    return 0


def _run(arguments: argparse.Namespace) -> int:
    def work(stream: EventStream, cancellation: Cancellation) -> Done:
        from trainer.commands import run_job

        return run_job(arguments.job, stream, cancellation)

    return _carry_out(work, events=True)


def _train(arguments: argparse.Namespace) -> int:
    def work(stream: EventStream, cancellation: Cancellation) -> Done:
        from trainer.commands import train_folder

        return train_folder(
            arguments.recipe,
            arguments.data,
            arguments.out,
            stream,
            cancellation,
            settings=dict(arguments.set),
            ok_names=tuple(arguments.ok),
            name=arguments.name,
            parent=arguments.parent,
            seed=arguments.seed,
            max_minutes=arguments.max_minutes,
        )

    return _carry_out(work, events=arguments.events)


def _reproduce(arguments: argparse.Namespace) -> int:
    def work(stream: EventStream, cancellation: Cancellation) -> Done:
        from trainer.commands import reproduce_folder

        return reproduce_folder(
            arguments.recipe,
            arguments.data,
            arguments.out,
            stream,
            cancellation,
            settings=dict(arguments.set),
            ok_names=tuple(arguments.ok),
            everything=arguments.everything,
            seed=arguments.seed,
            repeats=arguments.repeats,
        )

    return _carry_out(work, events=arguments.events)


def _strips(arguments: argparse.Namespace) -> int:
    def work(stream: EventStream, cancellation: Cancellation) -> Done:
        from trainer.made_strips import write_strips
        from trainer.monitor import Monitor

        monitor = Monitor(stream.send, cancellation.check)
        rows = write_strips(
            arguments.folder, arguments.count, seed=arguments.seed, progress=monitor.progress
        )
        shown = {"strips": arguments.count, "marked": rows}
        return Done(model="", model_id="", report=str(arguments.folder), summary=shown)

    return _carry_out(work, events=False)


def _table(arguments: argparse.Namespace) -> int:
    def work(_stream: EventStream, _cancellation: Cancellation) -> Done:
        from trainer.reproduction import write_table

        count = write_table(arguments.records, arguments.document)
        shown = {"records": count}
        return Done(model="", model_id="", report=str(arguments.document), summary=shown)

    return _carry_out(work, events=False)


def _extractor(arguments: argparse.Namespace) -> int:
    def work(stream: EventStream, cancellation: Cancellation) -> Done:
        from trainer.extractor import write_extractor

        return write_extractor(
            arguments.out,
            arguments.weights,
            stream,
            cancellation,
            fetch=arguments.fetch,
            surfaces=arguments.surfaces,
        )

    return _carry_out(work, events=False)


def _surfaces(arguments: argparse.Namespace) -> int:
    def work(stream: EventStream, cancellation: Cancellation) -> Done:
        from trainer.machine import be_quiet
        from trainer.surface_training import write_surfaces

        be_quiet()
        return write_surfaces(
            arguments.out,
            stream,
            cancellation,
            steps=arguments.steps,
            seed=arguments.seed,
            sheets=arguments.sheets,
        )

    return _carry_out(work, events=arguments.events)


def _evaluate(arguments: argparse.Namespace) -> int:
    def work(stream: EventStream, cancellation: Cancellation) -> Done:
        from trainer.commands import evaluate_folder

        return evaluate_folder(
            arguments.model,
            arguments.folder,
            arguments.json,
            stream,
            cancellation,
            ok_names=tuple(arguments.ok),
        )

    return _carry_out(work, events=arguments.events)


def _import(arguments: argparse.Namespace) -> int:
    def work(stream: EventStream, cancellation: Cancellation) -> Done:
        from trainer.commands import import_pictures

        return import_pictures(
            arguments.folder, arguments.into, stream, cancellation, ok_names=tuple(arguments.ok)
        )

    return _carry_out(work, events=arguments.events)


def _export(arguments: argparse.Namespace) -> int:
    def work(stream: EventStream, cancellation: Cancellation) -> Done:
        from trainer.commands import export_pictures

        return export_pictures(
            arguments.product, arguments.layout, arguments.to, stream, cancellation
        )

    return _carry_out(work, events=arguments.events)


def _preview(arguments: argparse.Namespace) -> int:
    def work(_stream: EventStream, _cancellation: Cancellation) -> Done:
        from trainer.preview import write_preview

        rows = write_preview(
            arguments.recipe,
            dict(arguments.set),
            arguments.picture,
            arguments.to,
            roi=arguments.roi,
        )
        return Done(model="", model_id="", report=str(arguments.to), summary={"rows": rows})

    return _carry_out(work, events=arguments.events)


def _carry_out(work: Work, *, events: bool) -> int:
    """Set up events and cancelling, do the work, say how it ended.

    With events a program is at the other end: stdout carries the protocol and stdin is heard.
    Without, a person is: progress goes to stderr, Ctrl-C cancels, and stdin says nothing, so
    that a `train` started with `< /dev/null` or by cron runs to its end.
    """
    stream = EventStream()
    if events:
        stream.listen(lines_to(claim_stdout()))
    else:
        from trainer.terminal import TerminalListener

        stream.listen(TerminalListener())
    cancellation = Cancellation(stream)
    cancellation.listen_to_signals()
    if events:
        cancellation.listen_to_stdin()
    try:
        stream.send(work(stream, cancellation))
        return 0
    except RunCancelled:
        stream.send(Cancelled())
        return EXIT_CANCELLED
    except Exception as error:  # the one place where every failure becomes a sentence
        if cancellation.asked:  # what breaks while stopping is not worth a failure
            stream.send(Cancelled())
            return EXIT_CANCELLED
        if not isinstance(error, JobError):
            traceback.print_exc(file=sys.stderr)
        stream.send(explain(error))
        return EXIT_FAILED
    finally:
        cancellation.finish()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="trainer", description="Trains, exports and measures inspection models."
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    recipes = commands.add_parser("recipes", help="list the recipes as JSON")
    recipes.set_defaults(command=_recipes)

    run = commands.add_parser("run", help="carry out a job file; JSON lines on stdout")
    run.add_argument("job", type=Path, metavar="JOB.json")
    run.set_defaults(command=_run)

    train = commands.add_parser("train", help="train on a folder of class folders")
    train.add_argument("recipe", metavar="RECIPE", help="a name from `trainer recipes`")
    train.add_argument("--data", type=Path, required=True, help="folder; it is only read")
    train.add_argument("--out", type=Path, required=True, help="folder for model and report")
    train.add_argument("--set", type=_setting, action="append", default=[], metavar="NAME=VALUE",
                       help="a parameter of the recipe; may be repeated")  # fmt: skip
    train.add_argument("--name", default="", help="what people will call the model")
    train.add_argument("--parent", type=Path, help="a model to compare the new one with")
    train.add_argument("--seed", type=int, default=1)
    train.add_argument("--max-minutes", type=float, help="end training with the best so far")
    train.set_defaults(command=_train)

    reproduce = commands.add_parser("reproduce", help="measure by the publication's protocol")
    reproduce.add_argument("recipe", metavar="RECIPE", help="a name from `trainer recipes`")
    reproduce.add_argument("--data", type=Path, required=True, help="folder; it is only read")
    reproduce.add_argument("--out", type=Path, required=True, help="folder for model and report")
    reproduce.add_argument("--set", type=_setting, action="append", default=[],
                           metavar="NAME=VALUE", help="another value than the protocol's; the"
                           " report says so; may be repeated")  # fmt: skip
    reproduce.add_argument("--everything", action="store_true",
                           help="all pictures where the publication sampled")  # fmt: skip
    reproduce.add_argument("--seed", type=int, default=1)
    reproduce.add_argument("--repeats", type=int, help="of a cross-validation, with a seed each")
    reproduce.set_defaults(command=_reproduce)

    table = commands.add_parser("reproduction-table", help="write the table of a document")
    table.add_argument("records", type=Path, metavar="FOLDER", help="of reproduction records")
    table.add_argument("document", type=Path, metavar="DOCUMENT.md")
    table.set_defaults(command=_table)

    strips = commands.add_parser("strips", help="write made-up steel strips with their table")
    strips.add_argument("folder", type=Path, metavar="FOLDER", help="a new folder")
    strips.add_argument("--count", type=int, default=400)
    strips.add_argument("--seed", type=int, default=0)
    strips.set_defaults(command=_strips)

    extractor = commands.add_parser("extractor", help="make the network of learning at once")
    better = extractor.add_mutually_exclusive_group()
    better.add_argument("--fetch", action="store_true", help="fetch the official ImageNet weights"
                        " of MobileNet 0.25 (2.1 MB) from the Keras project")  # fmt: skip
    better.add_argument("--weights", type=Path, metavar="FILE.h5", help="the same file, already"
                        " here: mobilenet_2_5_224_tf_no_top.h5")  # fmt: skip
    better.add_argument("--surfaces", type=Path, metavar="FILE.npz", help="our own network, as"
                        " `trainer surfaces` wrote it, in place of the one that ships")  # fmt: skip
    extractor.add_argument("--out", type=Path, required=True, metavar="extractor.onnx",
                           help="a station takes it under Settings, Learning")  # fmt: skip
    extractor.set_defaults(command=_extractor)

    surfaces = commands.add_parser("surfaces", help="train our own extractor on made-up surfaces")
    surfaces.add_argument("--out", type=Path, required=True, metavar="surface_weights.npz")
    surfaces.add_argument("--steps", type=int, default=14_000, help="14,000 take half an hour"
                          " on two free cores")  # fmt: skip
    surfaces.add_argument("--sheets", type=int, default=1_600, help="surfaces to learn on")
    surfaces.add_argument("--seed", type=int, default=1)
    surfaces.set_defaults(command=_surfaces)

    evaluate = commands.add_parser("evaluate", help="measure a model on a folder")
    evaluate.add_argument("model", type=Path, metavar="MODEL.onnx")
    evaluate.add_argument("folder", type=Path, metavar="FOLDER", help="folder of class folders")
    evaluate.add_argument("--json", type=Path, required=True, metavar="FILE", help="the result")
    evaluate.set_defaults(command=_evaluate)

    importing = commands.add_parser("import", help="take pictures into a product's dataset")
    importing.add_argument("folder", type=Path, metavar="FOLDER", help="class folders, COCO,"
                           " Pascal VOC, YOLO, KolektorSDD or Severstal; recognised")  # fmt: skip
    importing.add_argument("--into", type=Path, required=True, metavar="PRODUCT_FOLDER")
    importing.set_defaults(command=_import)

    exporting = commands.add_parser("export", help="write a product's pictures for other programs")
    exporting.add_argument("product", type=Path, metavar="PRODUCT_FOLDER")
    exporting.add_argument("--as", dest="layout", choices=FORMATS, required=True,
                           help="folders: class folders and masks")  # fmt: skip
    exporting.add_argument("--to", type=Path, required=True, metavar="DIR", help="new or empty")
    exporting.set_defaults(command=_export)

    preview = commands.add_parser("preview", help="draw what augmentation does to pictures")
    preview.add_argument("recipe", metavar="RECIPE", help="a name from `trainer recipes`")
    preview.add_argument("--picture", type=Path, action="append", required=True, metavar="FILE",
                         help="a picture to vary; may be repeated")  # fmt: skip
    preview.add_argument("--to", type=Path, required=True, metavar="FILE.png")
    preview.add_argument("--set", type=_setting, action="append", default=[], metavar="NAME=VALUE",
                         help="a parameter of the recipe; may be repeated")  # fmt: skip
    preview.add_argument("--roi", type=_roi, metavar="X,Y,WIDTH,HEIGHT",
                         help="region of interest, in shares of the picture")  # fmt: skip
    preview.set_defaults(command=_preview)

    for command in (train, reproduce, surfaces, evaluate, importing, exporting, preview):
        command.add_argument("--events", action="store_true", help="JSON lines on stdout; a line"
                             " `cancel` or the end of a pipe on stdin cancels")  # fmt: skip
    for command in (train, reproduce, evaluate, importing):
        command.add_argument("--ok", action="append", default=[], metavar="CLASS",
                             help="a folder that holds good parts; may be repeated")  # fmt: skip
    return parser


def _setting(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name:
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=VALUE")
    return name, value


def _roi(text: str) -> Roi:
    try:
        x, y, width, height = (float(number) for number in text.split(","))
        return Roi(x=x, y=y, width=width, height=height)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not X,Y,WIDTH,HEIGHT") from error


if __name__ == "__main__":
    sys.exit(main())
