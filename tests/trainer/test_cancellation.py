"""Cancelling a process whose main thread does not listen."""

import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from inspector_gui.core.jobs import Cancelled, Log, parse_event
from trainer.cancellation import EXIT_CANCELLED, Cancellation
from trainer.events import EventStream
from trainer.failure import RunCancelled

#: Says "ready", then behaves as told until somebody ends it.
CHILD = """
import sys, time
from inspector_gui.core.jobs import Log
from trainer.cancellation import Cancellation
from trainer.events import EventStream, claim_stdout, lines_to

stream = EventStream(lines_to(claim_stdout()))
cancellation = Cancellation(stream)
cancellation.listen_to_signals()
cancellation.listen_to_stdin()
print("a stray print must not reach the protocol", flush=True)
stream.send(Log(message="ready"))
if sys.argv[1] == "deaf":
    while True:
        time.sleep(0.01)
deadline = time.monotonic() + float(sys.argv[2])
while time.monotonic() < deadline:
    cancellation.check()
    time.sleep(0.01)
stream.send(Log(message="ran to its end"))
"""


@pytest.fixture
def children() -> Iterator[list[subprocess.Popen[bytes]]]:
    started: list[subprocess.Popen[bytes]] = []
    yield started
    for child in started:
        child.kill()
        child.communicate()


def _start(
    children: list[subprocess.Popen[bytes]], *arguments: str, stdin: int = subprocess.PIPE
) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", CHILD, *arguments]
    pipe = subprocess.PIPE
    child = subprocess.Popen(command, stdin=stdin, stdout=pipe, stderr=pipe)
    children.append(child)
    assert child.stdout is not None
    assert parse_event(child.stdout.readline().decode()) == Log(message="ready")
    return child


def test_a_main_thread_that_never_looks_is_ended_by_the_watchdog(
    children: list[subprocess.Popen[bytes]],
) -> None:
    child = _start(children, "deaf")
    out, _ = child.communicate(b"cancel\n", timeout=60)
    assert child.returncode == EXIT_CANCELLED
    assert [parse_event(line) for line in out.decode().splitlines()] == [Cancelled()]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to catch")
def test_sigterm_cancels(children: list[subprocess.Popen[bytes]]) -> None:
    child = _start(children, "deaf")
    child.send_signal(signal.SIGTERM)
    assert child.wait(timeout=60) == EXIT_CANCELLED


def test_a_stdin_that_is_no_pipe_says_nothing_by_ending(
    children: list[subprocess.Popen[bytes]],
) -> None:
    child = _start(children, "listening", "0.3", stdin=subprocess.DEVNULL)
    out, error = child.communicate(timeout=60)
    assert child.returncode == 0, error.decode()
    assert parse_event(out.decode()) == Log(message="ran to its end")
    assert b"stray print" in error


def test_check_raises_once_asked_and_a_finished_run_is_left_alone() -> None:
    cancellation = Cancellation(EventStream())
    cancellation.check()
    cancellation.request()
    cancellation.request()
    with pytest.raises(RunCancelled):
        cancellation.check()
    cancellation.finish()  # or else the watchdog would end this very process
