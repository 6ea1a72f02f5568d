"""Asks the trainer to draw what augmentation does to pictures of the dataset."""

import json
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import Picture
from inspector_gui.core.jobs import Failed, parse_event
from inspector_gui.core.picture_file import read_picture
from inspector_gui.core.preprocess import Roi
from inspector_gui.runtime.recipe_description import RecipeDescription, Value
from inspector_gui.runtime.trainer_command import trainer_command

_SHOWN = 5
_LOOK_S = 0.1
#: Parameters that say how far pictures are varied, by the names that all recipes use.
VARYING = ("rotation", "zoom", "shift", "brightness", "contrast", "light", "flips")


class PreviewError(RuntimeError):
    """The trainer could not draw it; the text is one sentence for people."""


def varies(recipe: RecipeDescription) -> bool:
    """Whether a recipe has parameters that say how pictures are varied."""
    return any(parameter.name in VARYING for parameter in recipe.parameters)


def choose_pictures(pictures: Sequence[Picture]) -> list[Path]:
    """A few pictures of the dataset, the classes by turns; the first one of a defect if any."""
    by_label: dict[str, list[Picture]] = {}
    for picture in pictures:
        by_label.setdefault(picture.label, []).append(picture)
    groups = sorted(by_label.values(), key=lambda group: (group[0].mask is None, len(group)))
    chosen: list[Path] = []
    for place in range(_SHOWN):
        chosen += [group[place].path for group in groups if place < len(group)]
    return chosen[:_SHOWN]


def draw_preview(
    recipe: str,
    values: Mapping[str, Value],
    pictures: Sequence[Path],
    roi: Roi | None,
    wanted: Callable[[], bool],
) -> NDArray[np.uint8] | None:
    """Run the trainer and read what it drew; seconds. Not for the GUI thread.

    Args:
        recipe: Its name.
        values: Its parameters.
        pictures: To be varied.
        roi: The product's region of interest.
        wanted: Asked every moment; the trainer is ended once it says no.

    Returns:
        (H, W, 3) uint8 RGB, or None when nobody wants it any more.

    Raises:
        PreviewError: The trainer could not draw it.
        TrainerMissingError: There is none.
        OSError: It could not be started.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "preview.png"
        words = ["preview", recipe, "--to", str(file), "--events"]
        for picture in pictures:
            words += ["--picture", str(picture)]
        for name, value in values.items():
            words += ["--set", f"{name}={json.dumps(value) if isinstance(value, bool) else value}"]
        if roi is not None:
            words += ["--roi", f"{roi.x},{roi.y},{roi.width},{roi.height}"]
        # Its stdin stays open: the end of it would tell the trainer to stop.
        heard = Path(folder) / "said"
        with (
            heard.open("wb") as out,
            subprocess.Popen(
                trainer_command(*words),
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            ) as child,
        ):
            while not _has_ended(child):
                if not wanted():
                    child.kill()
                    return None
        said = heard.read_text("utf-8", "replace")
        if child.returncode == 0 and file.is_file():
            return read_picture(file)
    events = [parse_event(line) for line in said.splitlines()]
    failed = next((event for event in events if isinstance(event, Failed)), None)
    if failed is None:
        raise PreviewError(f"The trainer ended without a picture (code {child.returncode}).")
    raise PreviewError(f"{failed.message} {failed.hint}".strip())


def _has_ended(child: "subprocess.Popen[bytes]") -> bool:
    try:
        child.wait(_LOOK_S)
    except subprocess.TimeoutExpired:
        return False
    return True
