"""The driven session as a check: every step of it has an effect."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from inspector_gui.runtime.process_tree import end_tree


@pytest.mark.long
@pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)
def test_a_person_gets_through_the_whole_program(tmp_path: Path) -> None:
    table = tmp_path / "actions.md"
    command = [sys.executable, "-m", "tests.driven", str(tmp_path / "screens"), "--table"]
    told = tmp_path / "told.txt"
    with told.open("w", encoding="utf-8") as errors:
        session = subprocess.Popen(
            [*command, str(table)], stdout=errors, stderr=errors, start_new_session=True
        )
        try:
            code = session.wait(timeout=1800)
        finally:
            end_tree(session.pid, force=True)  # the screen and the program on it too
            session.wait()
    assert code == 0, told.read_text(encoding="utf-8")
    assert "| this program | 1 key | 0 |" in table.read_text(encoding="utf-8")
