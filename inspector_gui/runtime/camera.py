"""USB cameras through OpenCV."""

import os
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from inspector_gui.core.frame import Frame
from inspector_gui.core.product import CameraSettings
from inspector_gui.runtime.sources import CameraInfo, SourceError

# The backend is always named: guessing opens the wrong device with other settings.
if sys.platform == "win32":
    _BACKENDS = (cv2.CAP_DSHOW, cv2.CAP_MSMF)
elif sys.platform == "darwin":
    _BACKENDS = (cv2.CAP_AVFOUNDATION,)
else:
    _BACKENDS = (cv2.CAP_V4L2,)

_MANUAL_EXPOSURE = 1 if sys.platform == "linux" else 0.25  # V4L2 menu entry; DirectShow's "off"
#: The automatic to switch off before a value can be set: (property, value).
_AUTOMATICS: dict[int, tuple[int, float]] = {
    cv2.CAP_PROP_EXPOSURE: (cv2.CAP_PROP_AUTO_EXPOSURE, _MANUAL_EXPOSURE),
    cv2.CAP_PROP_WB_TEMPERATURE: (cv2.CAP_PROP_AUTO_WB, 0),
    cv2.CAP_PROP_FOCUS: (cv2.CAP_PROP_AUTOFOCUS, 0),
}
_FRESH_STAMP_MS = 2000.0


def find_cameras(backend: int = _BACKENDS[0]) -> list[CameraInfo]:
    """Cameras that are plugged in, with the order and the indices of one OpenCV backend."""
    from cv2_enumerate_cameras import enumerate_cameras

    found = enumerate_cameras(backend)
    names = [str(camera.name) for camera in found]
    return [
        CameraInfo(
            name=name,
            index=int(camera.index) % 100,  # the backend's own number is added on some systems
            path=str(camera.path or ""),
            usb_id="" if camera.vid is None else f"{camera.vid:04X}:{camera.pid or 0:04X}",
            source=f"camera:{camera.path if names.count(name) > 1 and camera.path else name}",
        )
        for camera, name in zip(found, names, strict=True)
    ]


class UsbCamera:
    """A camera, chosen by name, index or device path.

    Thread: `open`, `read` and `close` by one thread.

    Attributes:
        name: "camera:" and what it was chosen by.
        notes: Sentences about settings the camera did not take, read back after opening.
        mode: What the camera really does, such as "1280 × 720, 30 fps, MJPG, V4L2".
    """

    live = True
    sensor = True

    def __init__(self, chosen_by: str, settings: CameraSettings) -> None:
        self.name = f"camera:{chosen_by}"
        self.notes: tuple[str, ...] = ()
        self.mode = ""
        self._chosen_by = chosen_by
        self._settings = settings
        self._device: cv2.VideoCapture | None = None
        self._next = 0

    def open(self) -> None:
        """Find and open the camera, set it up and read back what it took.

        Raises:
            SourceError: Not plugged in, not allowed, or held by another program.
        """
        self._device = None  # after a hang this may be another thread's: never release it here
        self._next = 0
        for backend in _BACKENDS:
            index = self._find(backend)  # each backend counts in its own order
            device = cv2.VideoCapture(index, backend)
            if device.isOpened():
                self._device = device
                self._set_up(device)
                return
            device.release()
        raise SourceError(self._why_not(index))

    def read(self) -> Frame | None:
        """Wait for the next picture; see `Source.read`."""
        device = self._device
        if device is None:
            raise SourceError(f"{self.name} is not open")
        done = device.grab()
        captured_at = _stamp(device)
        bgr: Any = None
        if done:
            done, bgr = device.retrieve()
        if not done or bgr is None:
            if self._next == 0:
                raise SourceError(
                    f"{self.name} opens but gives no picture; close other programs that use it"
                )
            raise SourceError(f"{self.name} has stopped; check its cable, or plug it in again")
        index, self._next = self._next, self._next + 1
        return Frame(
            image=np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8),
            index=index,
            captured_at=captured_at,
            wall_time=datetime.now().astimezone(),
            source=self.name,
        )

    def close(self) -> None:
        """Release the camera."""
        device, self._device = self._device, None
        if device is not None:
            device.release()

    def _find(self, backend: int) -> int:
        chosen = self._chosen_by
        if chosen.isdigit():
            return int(chosen)
        device = chosen.removeprefix("/dev/video")
        if device != chosen and device.isdigit():
            return int(device)
        cameras = find_cameras(backend)
        wanted = chosen.casefold()
        for match in (
            [c for c in cameras if wanted in (c.path.casefold(), c.name.casefold())],
            [c for c in cameras if wanted in c.name.casefold()],
        ):
            if len(match) == 1:
                return match[0].index
            if match:
                ways = " or ".join(c.source for c in match)
                raise SourceError(f"{len(match)} cameras are called {chosen}; choose {ways}")
        there = ", ".join(c.name for c in cameras) or "none"
        raise SourceError(f"{self.name} is not plugged in (cameras found: {there})")

    def _why_not(self, index: int) -> str:
        path = Path(f"/dev/video{index}")
        if sys.platform == "linux" and not os.access(path, os.F_OK):
            return f"{self.name} is not plugged in: there is no {path}"
        if sys.platform == "linux" and not os.access(path, os.R_OK | os.W_OK):
            return f"{self.name} may not be used: add this user to the group of {path}, often video"
        return f"{self.name} does not open; close other programs that use it, or plug it in again"

    def _set_up(self, device: cv2.VideoCapture) -> None:
        wanted = self._settings
        # Format, size and rate come first: they decide which modes the rest applies to. Without
        # MJPG most USB cameras give 5 to 10 large pictures a second.
        device.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        steps: list[tuple[str, int, float | None]] = [
            ("width", cv2.CAP_PROP_FRAME_WIDTH, wanted.width),
            ("height", cv2.CAP_PROP_FRAME_HEIGHT, wanted.height),
            ("frame rate", cv2.CAP_PROP_FPS, wanted.fps),
            ("exposure", cv2.CAP_PROP_EXPOSURE, wanted.exposure),
            ("gain", cv2.CAP_PROP_GAIN, wanted.gain),
            ("white balance", cv2.CAP_PROP_WB_TEMPERATURE, wanted.white_balance),
            ("focus", cv2.CAP_PROP_FOCUS, wanted.focus),
        ]
        for _, prop, value in steps:
            if value is not None:
                if prop in _AUTOMATICS:  # the automatic would overrule the value
                    device.set(*_AUTOMATICS[prop])
                device.set(prop, value)
        # set() may say yes and do nothing: only what is read back is true.
        notes = []
        for what, prop, value in steps:
            taken = float(device.get(prop))
            if value is not None and abs(taken - value) > max(0.01 * abs(value), 0.01):
                notes.append(f"{self.name}: {what} is {taken:g}, not {value:g} as wanted")
        self.notes = tuple(notes)
        self.mode = _mode_of(device)


def _mode_of(device: cv2.VideoCapture) -> str:
    code = int(device.get(cv2.CAP_PROP_FOURCC))
    letters = "".join(chr(code >> shift & 0xFF) for shift in (0, 8, 16, 24))
    width = int(device.get(cv2.CAP_PROP_FRAME_WIDTH))
    height = int(device.get(cv2.CAP_PROP_FRAME_HEIGHT))
    rate = device.get(cv2.CAP_PROP_FPS)
    return f"{width} × {height}, {rate:g} fps, {letters.strip()}, {device.getBackendName()}"


def _stamp(device: cv2.VideoCapture) -> int:
    """When the picture just grabbed was complete.

    V4L2 stamps buffers with the monotonic clock, so that a picture that waited in the driver is as
    old as it is. Elsewhere, and where the stamp makes no sense, it is now.
    """
    now = time.monotonic_ns()
    if sys.platform != "linux":
        return now
    stamp_ms = float(device.get(cv2.CAP_PROP_POS_MSEC))
    return int(stamp_ms * 1e6) if 0 <= now / 1e6 - stamp_ms < _FRESH_STAMP_MS else now
