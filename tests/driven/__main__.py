"""Goes through the whole program as a person would: real window, real keys, real mouse.

    python -m tests.driven FOLDER                        every page on the demo product
    python -m tests.driven FOLDER --pictures KOLEKTORSDD also masks on real pictures
    python -m tests.driven FOLDER --table docs/user-guide/actions.md

Needs Xvfb and xdotool. Screenshots of every step go into FOLDER; a step without effect ends the
session with a sentence. Without --pictures, real pictures are looked for in INSPECTOR_TEST_DATA.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from tests.driven.demo_tour import tour
from tests.driven.mask_tour import mark_real_pictures
from tests.driven.screen import Screen
from tests.driven.session import Session, StepFailedError
from tests.driven.table import write_table

_ITEMS = 4  # commutators that are taken in; eight pictures each


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="for the screenshots")
    parser.add_argument("--pictures", type=Path, help="KolektorSDD, one folder per commutator")
    parser.add_argument("--table", type=Path, help="write the table of actions to this file")
    parser.add_argument("--without-training", action="store_true", help="saves minutes")
    parser.add_argument("--size", default="1366x768")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    width, height = map(int, options.size.split("x"))
    with tempfile.TemporaryDirectory() as room, Screen(width, height) as screen:
        session = Session(screen, options.folder.absolute(), ["--data", f"{room}/data"])
        try:
            tour(session, training=not options.without_training)
            pictures = real_pictures(options.pictures)
            if pictures is not None:
                mark_real_pictures(session, some_of(pictures, Path(room) / "commutators"))
            session.end()
        except StepFailedError as failed:
            sys.stderr.write(f"{failed}\n")
            return 1
        finally:
            session.stop()
    if options.table is not None:
        write_table(options.table, session.jobs, options.size)
    return 0


def real_pictures(given: Path | None) -> Path | None:
    """Where KolektorSDD lies, None when there is none on this PC."""
    data = os.environ.get("INSPECTOR_TEST_DATA")
    folder = given or (Path(data) / "kolektorsdd" if data else None)
    return folder if folder is not None and folder.is_dir() else None


def some_of(pictures: Path, into: Path) -> Path:
    """A few commutators, so that taking them in is a matter of seconds."""
    for item in sorted(p for p in pictures.iterdir() if p.is_dir())[:_ITEMS]:
        shutil.copytree(item, into / item.name)
    return into


if __name__ == "__main__":
    sys.exit(main())
