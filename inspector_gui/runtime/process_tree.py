"""Ending a child process together with everything it started."""

import contextlib
import os
import signal
import subprocess
import sys


def end_tree(pid: int, *, force: bool) -> None:
    """Ask a child's whole group to end, or kill it; one that has gone already is fine.

    Args:
        pid: The child; outside Windows it must lead a session of its own.
        force: Kill at once instead of asking.
    """
    if pid <= 0:
        return
    if sys.platform == "win32":
        command = ["taskkill", "/T", "/PID", str(pid), *(["/F"] if force else [])]
        quiet = subprocess.DEVNULL
        hidden = subprocess.CREATE_NO_WINDOW  # else a console flashes up over the picture
        subprocess.Popen(command, stdout=quiet, stderr=quiet, creationflags=hidden)
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL if force else signal.SIGTERM)
