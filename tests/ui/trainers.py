"""Puts the fake trainer in the place of the real one."""

import sys
from pathlib import Path

import pytest

from inspector_gui.runtime import augmentation_preview
from inspector_gui.ui import recipe_catalog, train_process

FAKE = Path(__file__).parents[1] / "fakes" / "fake_trainer.py"


def use_fake_trainer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every trainer command of this test runs the fake."""
    monkeypatch.setenv("PYTHONPATH", str(FAKE.parents[2]))
    for module in (train_process, recipe_catalog, augmentation_preview):
        monkeypatch.setattr(
            module, "trainer_command", lambda *words: [sys.executable, str(FAKE), *words]
        )
