"""Makes the pictures for the screen, on a thread of its own."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.compose import View, compose
from inspector_gui.core.frame import Frame
from inspector_gui.core.result import InspectionResult


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A composed picture, ready for the screen.

    Attributes:
        picture: (view.height, view.width, 3) uint8 RGB, contiguous.
        frame: The frame in it. Where there is no picture it is black.
        result: The verdict on exactly this frame.
        view: What it was composed for.
        composed_at: `time.monotonic_ns()`.
    """

    picture: NDArray[np.uint8]
    frame: Frame
    result: InspectionResult
    view: View
    composed_at: int


class Composer:
    """Composes the newest judged frame for the view, while the next one is being judged.

    Frames that are judged faster than composed are passed over. All methods return at once and
    suit any thread.
    """

    def __init__(self, on_composed: Callable[[], None]) -> None:
        """Nothing runs before `start`.

        Args:
            on_composed: Called from the composer's thread when `latest` is a newer picture.
        """
        self._on_composed = on_composed
        self._changed = threading.Condition()  # guards what follows, up to the blank line
        self._view = View(width=640, height=480)
        self._judged: tuple[Frame, InspectionResult] | None = None
        self._due = False
        self._shown: Shown | None = None
        self._stopped = False

        self._thread = threading.Thread(target=self._work, name="composer", daemon=True)

    def start(self) -> None:
        """Begin; what was given before is composed now."""
        self._thread.start()

    def stop(self, timeout_s: float) -> None:
        """End the thread."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def show(self, frame: Frame, result: InspectionResult) -> None:
        """Compose this frame next, instead of one that still waits."""
        with self._changed:
            self._judged, self._due = (frame, result), True
            self._changed.notify()

    def set_view(self, view: View) -> None:
        """Compose for another part, size or overlay from now on; a resting picture at once."""
        with self._changed:
            if view == self._view:
                return
            self._view = view
            self._due = self._judged is not None
            self._changed.notify()

    def clear(self) -> None:
        """Forget every picture, also the one that is being composed."""
        with self._changed:
            self._judged, self._due, self._shown = None, False, None

    def latest(self) -> Shown | None:
        """The newest composed picture, or None after `clear`."""
        return self._shown

    @property
    def busy(self) -> bool:
        """Whether a picture is still to come without anything more being given."""
        with self._changed:
            shown, judged = self._shown, self._judged
            return judged is not None and (
                self._due or shown is None or shown.frame is not judged[0]
            )

    def _work(self) -> None:
        while True:
            with self._changed:
                while not (self._due or self._stopped):
                    self._changed.wait()
                if self._stopped:
                    return
                judged, view, self._due = self._judged, self._view, False
            if judged is None:
                continue
            picture = compose(judged[0].image, judged[1], view)
            with self._changed:
                if self._judged is None:  # cleared meanwhile
                    continue
                self._shown = Shown(picture, *judged, view, time.monotonic_ns())
            self._on_composed()
