"""How the trainer is started: from Python in development, as the program beside a frozen app."""

import sys
from importlib.util import find_spec
from pathlib import Path


class TrainerMissingError(RuntimeError):
    """There is no trainer on this PC; the text is one sentence for people."""


def trainer_command(*arguments: str) -> list[str]:
    """The program and its arguments, as a person would type them.

    Args:
        arguments: For example `"run", "job.json"`.

    Raises:
        TrainerMissingError: The trainer was left out of this installation.
    """
    if getattr(sys, "frozen", False):
        name = "trainer.exe" if sys.platform == "win32" else "trainer"
        program = Path(sys.executable).with_name(name)
        if not program.is_file():
            raise TrainerMissingError(
                f"The training program {program} is missing; copy the whole program folder again."
            )
        return [str(program), *arguments]
    if find_spec("trainer") is None:
        raise TrainerMissingError(
            "The trainer is not installed on this PC; install the program with its extra “train”."
        )
    return [sys.executable, "-m", "trainer", *arguments]
