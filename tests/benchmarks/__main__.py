"""Measurements on this PC: `python -m tests.benchmarks live --json FILE`, and others."""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the app sets it, before NumPy is loaded

from tests.benchmarks import (
    dataset,
    extractors,
    live,
    minute_loop,
    pages,
    performance_page,
    startup,
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("live", help=live.__doc__.splitlines()[0])
    command.add_argument("--json", type=Path, help="write every number here")
    command.add_argument("--seconds", type=float, default=20.0, help="measured per run")
    command.add_argument("--model-ms", type=float, default=20.0, help="how slow the model is")
    command.add_argument("--while-training", action="store_true", help="again beside a training")
    command.add_argument("--while-learning", action="store_true", help="again beside corrections")
    command.set_defaults(run=live.run)
    command = commands.add_parser("minute-loop", help=minute_loop.__doc__.splitlines()[0])
    command.add_argument("--json", type=Path)
    command.add_argument("--pictures", type=int, nargs="+", default=[100, 1000, 10000])
    command.add_argument("--rounds", type=int, default=5)
    command.set_defaults(run=minute_loop.run)
    command = commands.add_parser("dataset", help=dataset.__doc__.splitlines()[0])
    command.add_argument("--json", type=Path)
    command.add_argument("--pictures", type=int, nargs="+", default=[1000, 10000, 100000])
    command.add_argument("--rounds", type=int, default=5)
    command.set_defaults(run=dataset.run)
    command = commands.add_parser("startup", help=startup.__doc__.splitlines()[0])
    command.add_argument("--json", type=Path)
    command.add_argument("--rounds", type=int, default=7)
    command.set_defaults(run=startup.run)
    command = commands.add_parser("pages", help=pages.__doc__.splitlines()[0])
    command.add_argument("--json", type=Path)
    command.add_argument("--pictures", type=int, nargs="+", default=[1000, 100000])
    command.set_defaults(run=pages.run)
    command = commands.add_parser("extractors", help=extractors.__doc__.splitlines()[0])
    command.add_argument("--data", type=Path, required=True, help="folder with real pictures")
    command.add_argument("--extractor", action="append", required=True, metavar="NAME=FILE")
    command.add_argument("--limit", type=int, help="at most so many pictures of each class")
    command.add_argument("--cache", type=Path, required=True, help="where groupings are kept")
    command.add_argument("--json", type=Path)
    command.set_defaults(run=extractors.run)
    command = commands.add_parser("page", help=performance_page.__doc__.splitlines()[0])
    command.add_argument("records", type=Path, nargs="+", metavar="FILE.json")
    command.add_argument("--out", type=Path, default=Path("docs/performance.md"))
    command.set_defaults(run=performance_page.run)
    arguments = parser.parse_args()
    return int(arguments.run(arguments))


if __name__ == "__main__":
    sys.exit(main())
