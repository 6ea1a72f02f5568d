"""Writes made-up steel strips as a folder with run-length tables, to try the steel cascade on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.picture_file import encode_png
from inspector_gui.core.severstal import PICTURES, TABLE, write_severstal
from inspector_gui.core.steel_strip import STRIP_SIZE, steel_dataset
from trainer.failure import JobError

#: A file of this name says that the pictures beside it are made up; figures on them say so.
MARK = "made-up.txt"


def write_strips(
    folder: Path,
    count: int,
    *,
    seed: int = 0,
    size: tuple[int, int] = STRIP_SIZE,
    progress: Callable[[float], None] = lambda done: None,
) -> int:
    """Write strips and their table. The same arguments give the same pictures.

    Args:
        folder: Where to; it must not hold a table yet.
        count: Number of strips, about half of them defective.
        seed: Which world.
        size: (width, height) in pixels.
        progress: Called with the fraction done.

    Returns:
        Number of table rows: pairs of a strip and a defect class.

    Raises:
        JobError: The folder holds a table already.
        OSError: It cannot be written.
    """
    if (folder / TABLE).exists():
        raise JobError("bad_output", f"{folder} holds strips already.", "Choose another folder.")
    pictures = folder / PICTURES
    pictures.mkdir(parents=True, exist_ok=True)
    (folder / MARK).write_text("Made up by `trainer strips`: these are no photographs.\n")

    def masks() -> Iterator[tuple[str, NDArray[np.uint8]]]:
        for number, strip in enumerate(steel_dataset(count, seed=seed, size=size)):
            name = f"{strip.part_id}.png"
            (pictures / name).write_bytes(encode_png(strip.image))
            progress((number + 1) / count)
            yield name, strip.mask

    return write_severstal(folder / TABLE, masks())
