"""Where the files lie that came with the program."""

import sys
from pathlib import Path


def asset(*parts: str) -> Path:
    """Path of a shipped file, in a checkout as in the frozen program."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parents[2]
    return root.joinpath("assets", *parts)
