"""Measurements on this PC: `python -m tests.benchmarks live --json FILE`."""

import argparse
import sys
from pathlib import Path

from tests.benchmarks import live


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("live", help=live.__doc__.splitlines()[0])
    command.add_argument("--json", type=Path, help="write every number here")
    command.add_argument("--seconds", type=float, default=20.0, help="measured per run")
    command.add_argument("--model-ms", type=float, default=20.0, help="how slow the model is")
    command.add_argument("--while-training", action="store_true", help="again beside a training")
    command.set_defaults(run=live.run)
    arguments = parser.parse_args()
    return int(arguments.run(arguments))


if __name__ == "__main__":
    sys.exit(main())
