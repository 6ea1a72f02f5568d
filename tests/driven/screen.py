"""A screen that nobody looks at, with a keyboard and a mouse: Xvfb and xdotool."""

import os
import shutil
import subprocess
import time
from collections.abc import Sequence
from types import TracebackType
from typing import Self

_SETTLE_S = 0.05


class Screen:
    """A virtual X screen. What is pressed and clicked on it comes to programs as from a person."""

    def __init__(self, width: int, height: int) -> None:
        self._size = (width, height)
        self._server: subprocess.Popen[str] | None = None
        self.display = ""

    def __enter__(self) -> Self:
        """Start it on a free display."""
        missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
        if missing:
            raise SystemExit(f"Install {' and '.join(missing)}: the session needs a screen.")
        size = f"{self._size[0]}x{self._size[1]}x24"
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._server.stdout is not None
        self.display = f":{self._server.stdout.readline().strip()}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it."""
        if self._server is not None:
            self._server.terminate()
            self._server.wait()

    @property
    def environment(self) -> dict[str, str]:
        """For programs that are to appear on it."""
        return os.environ | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def focus(self, window: int) -> None:
        """Give a window the keyboard, as a window manager would."""
        self._do("windowfocus", str(window))

    def key(self, name: str) -> None:
        """Press a key, such as "space" or "ctrl+z"."""
        self._do("key", "--clearmodifiers", name)

    def type(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", "12", text)

    def click(self, x: int, y: int) -> None:
        """Press and let go of the left button there."""
        self._do("mousemove", str(x), str(y))
        self._do("click", "1")

    def wheel(self, x: int, y: int, up: int) -> None:
        """Turn the wheel there, so many notches away from the person."""
        self._do("mousemove", str(x), str(y))
        self._do("click", "--repeat", str(abs(up)), "--delay", "30", "4" if up > 0 else "5")

    def drag(self, points: Sequence[tuple[int, int]]) -> None:
        """Draw a line with the left button down."""
        first, *others = points
        self._do("mousemove", str(first[0]), str(first[1]))
        self._do("mousedown", "1")
        for x, y in others:
            self._do("mousemove", str(x), str(y))
            time.sleep(0.02)
        self._do("mouseup", "1")

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, capture_output=True)
        time.sleep(_SETTLE_S)
