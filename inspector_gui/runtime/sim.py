"""The demo camera: a live stream of made-up parts passing, for the demo, tests and benchmarks."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from inspector_gui.core.demo_light import expose
from inspector_gui.core.demo_part import FIRST_LIVE_PART, DemoPicture, make_clean_picture
from inspector_gui.core.frame import Frame
from inspector_gui.runtime.sources import SourceError

_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


def next_live_part() -> int:
    """A part that was never shown before: parts stay in view longer than a second each."""
    return FIRST_LIVE_PART + max(0, int((datetime.now(UTC) - _EPOCH).total_seconds()))


class DemoCamera:
    """Shows one part after the other, each for a while, with fresh sensor noise in every frame.

    It behaves like a camera: it keeps its frame rate, drops what nobody fetched in time, and never
    repeats a frame byte by byte. It knows nothing of models; what it knows of the part in view it
    tells by `Frame.part_id` only.

    Attributes:
        name: "demo".
        live: True: newest wins.
        sensor: True: identical frames would mean a frozen camera.
        fps: Frames per second.
        size: (width, height) in pixels.
    """

    name = "demo"
    live = True
    sensor = True

    def __init__(
        self,
        *,
        fps: float = 15.0,
        size: tuple[int, int] = (640, 480),
        seed: int = 0,
        first_part: int = 0,
        seconds_per_part: float = 1.5,
        clock: Callable[[], int] = time.monotonic_ns,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Make a closed camera.

        Args:
            fps: Frames per second.
            size: (width, height) in pixels.
            seed: Which world of parts.
            first_part: Number of the first part.
            seconds_per_part: How long each part stays in view.
            clock: Monotonic nanoseconds.
            sleep: Waits for a number of seconds.
        """
        if fps <= 0 or seconds_per_part <= 0:
            raise ValueError("the demo camera needs a positive frame rate and time per part")
        self.fps = fps
        self.size = size
        self._seed = seed
        self._first_part = first_part
        self._frames_per_part = max(1, round(seconds_per_part * fps))
        self._clock = clock
        self._sleep = sleep
        self._shown: DemoPicture | None = None
        self._shown_part = -1
        self._opened = False
        self._index = 0
        self._due: int | None = None

    def open(self) -> None:
        """Start the stream: at the first part, or at one that no earlier opening began with."""
        if self._opened:
            self._first_part = max(self._first_part, self._shown_part) + 1
        self._opened = True
        self._index = 0
        self._due = self._clock()

    def read(self) -> Frame | None:
        """Wait until the next frame is due and give it.

        Raises:
            SourceError: The camera is not open.
        """
        if self._due is None:
            raise SourceError("the demo camera is not open")
        now = self._clock()
        period = int(1e9 / self.fps)
        if now < self._due:
            self._sleep((self._due - now) / 1e9)
        else:  # late: frames that nobody fetched are gone, as with a real camera
            missed = (now - self._due) // period
            self._index += missed
            self._due += missed * period
        part = self._first_part + self._index // self._frames_per_part
        if part != self._shown_part or self._shown is None:
            self._shown = make_clean_picture(part, 0, seed=self._seed, size=self.size)
            self._shown_part = part
        frame = Frame(
            image=expose(self._shown.image, self._index),
            index=self._index,
            captured_at=self._clock(),
            wall_time=datetime.now().astimezone(),
            source=self.name,
            part_id=self._shown.part_id,
        )
        self._index += 1
        self._due += period
        return frame

    def close(self) -> None:
        """Stop the stream. Harmless when not open."""
        self._due = None
