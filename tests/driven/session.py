"""One driven session: steps that must have an effect, screenshots, and what each job took."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.driven.program import MARK
from tests.driven.screen import Screen

_PATIENCE_S = 120.0  # much; it only decides when a step without effect is given up


class StepFailedError(Exception):
    """A step had no effect; the text is one sentence for people."""


@dataclass(slots=True)
class Job:
    """What a person did for one job, counted while it was done."""

    title: str
    keys: int = 0
    clicks: int = 0
    drags: int = 0
    texts: int = 0
    modals: int = 0

    def __str__(self) -> str:
        """One line, for whoever watches."""
        return (
            f"{self.title}: {self.keys} keys, {self.clicks} clicks, {self.drags} lines,"
            f" {self.texts} texts, {self.modals} dialogs"
        )

    @property
    def actions(self) -> int:
        """All of them; a typed text counts once."""
        return self.keys + self.clicks + self.drags + self.texts


class Session:
    """Drives one run of the program. Every action is a real key or mouse event on the screen."""

    def __init__(self, screen: Screen, folder: Path, arguments: Sequence[str]) -> None:
        self._screen, self._folder = screen, folder
        self.jobs: list[Job] = []
        self._job: Job | None = None
        self._modal = ""
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.driven.program", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=screen.environment,
        )
        self._read()

    def end(self) -> None:
        """Close the program as a person does who leaves."""
        self._program.terminate()
        if self._program.wait(timeout=30):
            raise StepFailedError(f"The program ended with {self._program.returncode}.")

    def stop(self) -> None:
        """End the program after a step that failed; harmless when it has ended."""
        self._program.kill()
        self._program.wait()

    # --- looking -------------------------------------------------------------------------------

    def ask(self, expression: str) -> Any:
        """What the program says: the value of an expression over `window`, `page`, `station`."""
        assert self._program.stdin is not None
        self._program.stdin.write(json.dumps(expression) + "\n")
        self._program.stdin.flush()
        answer = self._read()
        if "error" in answer:
            raise StepFailedError(f"{expression}: {answer['error']}")
        return answer["value"]

    def _read(self) -> dict[str, Any]:
        assert self._program.stdout is not None
        for line in self._program.stdout:
            if line.startswith(MARK):
                answer: dict[str, Any] = json.loads(line.removeprefix(MARK))
                return answer
        raise StepFailedError("The program has ended by itself.")

    def until(self, sentence: str, expression: str, patience_s: float = _PATIENCE_S) -> None:
        """Wait until an expression holds.

        Raises:
            StepFailedError: It never does; the sentence says what was expected.
        """
        deadline = time.monotonic() + patience_s
        while not self.ask(expression):
            if time.monotonic() > deadline:
                self.shot("failed")
                raise StepFailedError(f"Expected, but it did not happen: {sentence}.")
            time.sleep(0.1)

    def shot(self, name: str, rest_s: float = 0.4) -> None:
        """Keep a picture of the screen."""
        time.sleep(rest_s)
        self.ask(f"app.shoot({str(self._folder / name)!r} + '.png')")

    # --- acting --------------------------------------------------------------------------------

    @contextmanager
    def job(self, title: str) -> Iterator[None]:
        """Count what is done inside."""
        self._job = Job(title)
        yield
        self.jobs.append(self._job)
        sys.stdout.write(f"{self._job}\n")
        sys.stdout.flush()
        self._job = None

    def key(self, name: str, sentence: str = "", effect: str = "") -> None:
        """Press a key; the effect is an expression whose value must change."""
        self._act("keys", sentence, effect, lambda: self._screen.key(name))

    def type(self, text: str) -> None:
        """Type into what has the keyboard."""
        self._act("texts", "", "", lambda: self._screen.type(text))

    def click(self, place: str, sentence: str = "", effect: str = "") -> None:
        """Click on a place: an expression that gives a point, such as `place_of(page.start)`."""
        x, y = self.ask(place)
        self._act("clicks", sentence, effect, lambda: self._screen.click(x, y))

    def wheel(self, place: str, up: int, sentence: str, effect: str) -> None:
        """Turn the wheel over a place."""
        x, y = self.ask(place)
        self._act("clicks", sentence, effect, lambda: self._screen.wheel(x, y, up))

    def drag(self, places: Sequence[str], sentence: str = "", effect: str = "") -> None:
        """Draw from place to place with the button down."""
        points = [tuple(self.ask(place)) for place in places]
        self._act("drags", sentence, effect, lambda: self._screen.drag(points))

    def _act(self, kind: str, sentence: str, effect: str, do: Any) -> None:
        before = self.ask(effect) if effect else None
        self._screen.focus(self.ask("app.front"))
        do()
        if self._job is not None:
            setattr(self._job, kind, getattr(self._job, kind) + 1)
        if effect:
            self.until(sentence, f"({effect}) != {before!r}")
        modal = self.ask("app.modal")
        if modal and modal != self._modal and self._job is not None:
            self._job.modals += 1
        self._modal = modal
