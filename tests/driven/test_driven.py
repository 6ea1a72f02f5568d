"""The driven session as a check: every step of it has an effect."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.long
@pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)
def test_a_person_gets_through_the_whole_program(tmp_path: Path) -> None:
    table = tmp_path / "actions.md"
    command = [sys.executable, "-m", "tests.driven", str(tmp_path / "screens"), "--table"]
    done = subprocess.run(
        [*command, str(table)], capture_output=True, text=True, timeout=1800, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "| this program | 1 key | 0 |" in table.read_text(encoding="utf-8")
