"""A picture as it came from a source."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture with its origin; the only form in which pictures travel through the app.

    Attributes:
        image: (H, W, 3) uint8, **RGB**, read-only. BGR is turned round in one place, the camera.
        index: Counts up from 0 within one opened source; skipped frames leave gaps.
        captured_at: `time.monotonic_ns()` when the picture was complete. For every age and timeout.
        wall_time: Local time with zone. For people and records only, never for arithmetic.
        source: What a person would call the origin, such as "demo" or "camera:C920".
        part_id: The part in view where the source knows it (demo, files), else None.
        path: The file the picture came from, for file sources, else None.
    """

    image: NDArray[np.uint8]
    index: int
    captured_at: int
    wall_time: datetime
    source: str
    part_id: str | None = None
    path: str | None = None

    def __post_init__(self) -> None:
        if self.image.ndim != 3 or self.image.shape[2] != 3 or self.image.dtype != np.uint8:
            raise ValueError(
                f"a frame is (H, W, 3) uint8, not {self.image.shape} {self.image.dtype}"
            )
        self.image.flags.writeable = False
