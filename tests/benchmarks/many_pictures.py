"""A dataset of very many tiny pictures, made in seconds: what a year of work leaves behind.

Each picture is a PNG file of its own with 8 × 8 pixels, two of each part, one of ten with a defect.
They are written without waiting for the disk, and the journal in one go; from then on everything is
done by the program's own ways.
"""

import hashlib
from datetime import datetime, timedelta
from pathlib import Path

import cv2
import numpy as np

from inspector_gui.core.annotation import Annotation
from inspector_gui.core.file_index import FileIndex
from inspector_gui.core.journal import FILE_NAME, Journal
from inspector_gui.core.model_file import ClassEntry

CLASSES = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="crack", verdict="NG"),
    ClassEntry(name="stain", verdict="NG"),
)
_LINES_AT_ONCE = 20_000


def label_of(number: int) -> str:
    """One of ten has a defect."""
    return "good" if number % 10 else CLASSES[1 + number // 10 % 2].name


def make_many(folder: Path, count: int, *, hashed: bool = True) -> list[str]:
    """Fill a dataset folder that does not exist yet; the picture ids in order.

    Args:
        folder: The dataset folder.
        count: Pictures.
        hashed: With the cache that a scan leaves behind, as on every day but the first.
    """
    for entry in CLASSES:
        (folder / entry.name).mkdir(parents=True)
    began = datetime.now().astimezone() - timedelta(days=300)
    index, lines, ids = FileIndex(folder), [], []
    journal = Journal(folder / FILE_NAME)
    journal.open()
    for number in range(count):
        label = label_of(number)
        data = tiny_picture(number)
        picture_id = hashlib.sha256(data).hexdigest()
        path = folder / label / f"{number:06d}.png"
        path.write_bytes(data)
        if hashed:
            index.note(f"{label}/{path.name}", path.stat(), picture_id)
        ids.append(picture_id)
        lines.append(
            Annotation(
                annotation_id=f"{number:032x}",
                action="add",
                picture_id=picture_id,
                label=label,
                previous_label=None,
                who="bench",
                when=began + timedelta(seconds=number),
                file=path.name,
                part_id=f"P{number // 2}",
            )
        )
        if len(lines) == _LINES_AT_ONCE:
            journal.append(lines)
            lines = []
    journal.append(lines)
    journal.close()
    index.save()
    return ids


def tiny_picture(number: int) -> bytes:
    """PNG bytes that no other number has."""
    image = np.full((8, 8, 3), 128, np.uint8)
    image.reshape(-1)[:4] = np.frombuffer(np.uint32(number).tobytes(), np.uint8)
    return cv2.imencode(".png", image)[1].tobytes()
