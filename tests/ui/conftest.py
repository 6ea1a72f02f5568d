"""What tests of the screen share."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from inspector_gui.runtime import (
    foreign_model,
    model_import,
    model_store,
    own_extractor,
    recorder,
    workplace,
)
from inspector_gui.runtime.model_probe import probe_model
from inspector_gui.ui.languages import install_language

#: Model files, with the pictures they had to judge, that the child process has accepted.
_accepted: set[str] = set()


@pytest.fixture(autouse=True)
def _one_probe_per_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same file with the same pictures goes through the child process once per run.

    Nearly every test here starts with the same few models; the child takes most of a second.
    """

    def probe(data: bytes, pictures: Sequence[bytes] = (), **limits: Any) -> None:
        parts = [data, *pictures]
        key = "".join(hashlib.sha256(part).hexdigest() for part in parts) + repr(limits)
        if key not in _accepted:
            probe_model(data, pictures, **limits)
            _accepted.add(key)

    for module in (foreign_model, model_import, model_store, own_extractor, workplace):
        monkeypatch.setattr(module, "probe_model", probe)


@pytest.fixture(autouse=True)
def _verdicts_are_written_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """The source of most tests is one picture; half a second to gather verdicts gathers nothing."""
    monkeypatch.setattr(recorder, "FLUSH_EVERY_S", 0.02)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    """Speaks a language until the test ends."""
    yield lambda language: install_language(qapp, language)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
        translator.deleteLater()
    install_language(qapp, "en")
