"""Which classes are marked on a snapshot's pictures, whatever the pictures are labelled."""

from pathlib import Path

import numpy as np

from inspector_gui.core.picture_file import PictureError, read_mask
from inspector_gui.core.snapshot import Snapshot


def marked_classes(snapshot: Snapshot, folder: Path) -> dict[str, int]:
    """Number of training pictures by defect class that is marked on them; never 0.

    Args:
        snapshot: Names the masks.
        folder: They count from here. A mask that cannot be read is passed over; loading the
            pictures says so.
    """
    defects = [entry.name for entry in snapshot.classes if entry.verdict == "NG"]
    counts = np.zeros(256, np.int64)
    for picture in snapshot.of("train"):
        if picture.mask is not None:
            try:
                counts[np.unique(read_mask(folder / picture.mask))] += 1
            except PictureError:
                continue
    return {name: int(counts[k]) for k, name in enumerate(defects, start=1) if counts[k]}
