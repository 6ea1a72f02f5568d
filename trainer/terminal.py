"""Progress for people at a terminal: the same events, as lines and a bar on stderr."""

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn
from rich.text import Text

from inspector_gui.core import jobs

_STYLES = {"info": "", "warning": "yellow", "error": "red"}


class TerminalListener:
    """Shows events on stderr. On a pipe it writes plain lines and no bar.

    Thread: called under the event stream's lock, one event at a time.
    """

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(stderr=True, highlight=False)
        self._bar = Progress(
            TextColumn("  {task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[left]}"),
            console=self._console,
            transient=True,
            disable=not self._console.is_terminal,
        )
        self._task: TaskID | None = None

    def __call__(self, event: jobs.Event) -> None:
        """Show one event."""
        match event:
            case jobs.Stage():
                self._clear()
                self._line(event.title, "bold")
                self._bar.start()
                self._task = self._bar.add_task(escape(event.name), total=1.0, left="")
            case jobs.Progress() if self._task is not None:
                left = event.seconds_left
                shown = "" if left is None else f"{_duration(left)} left"
                self._bar.update(self._task, completed=event.fraction, left=shown)
            case jobs.Metric():
                values = "  ".join(f"{name} {value:.4g}" for name, value in event.values.items())
                self._line(f"  {event.step}/{event.total}  {values}")
            case jobs.Log():
                self._line(f"  {event.message}", _STYLES[event.level])
            case jobs.Done():
                self._clear()
                self._summary(event)
            case jobs.Failed():
                self._clear()
                self._line(event.message, "bold red")
                if event.hint:
                    self._line(event.hint)
            case jobs.Cancelled():
                self._clear()
                self._line("Cancelled.", "yellow")
            case _:
                pass

    def _summary(self, event: jobs.Done) -> None:
        for name, value in event.summary.items():
            if isinstance(value, float):
                self._line(f"  {name} {value:.4g}")
            elif isinstance(value, int | str):
                self._line(f"  {name} {value}")
        for what, place in (("Model", event.model), ("Report", event.report)):
            if place:
                self._line(f"{what}: {place}", "bold green")

    def _line(self, text: str, style: str = "") -> None:
        # Text, not markup: file names and messages may hold brackets.
        self._console.print(Text(text, style=style), soft_wrap=True)

    def _clear(self) -> None:
        if self._task is not None:
            self._bar.remove_task(self._task)
            self._task = None
        self._bar.stop()


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02d} s" if minutes else f"{rest} s"
