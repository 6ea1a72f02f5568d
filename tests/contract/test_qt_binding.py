"""The Qt binding itself: a version that loses references to None aborts after some minutes."""

import sys

from PySide6.QtWidgets import QApplication


def test_void_calls_do_not_lose_references_to_none(qapp: QApplication) -> None:
    before = sys.getrefcount(None)
    for _ in range(200):
        qapp.processEvents()
    assert sys.getrefcount(None) >= before - 50
