"""What every test starts from: no screen, no settings of this PC, nothing left behind."""

import gc
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

#: Threads of libraries that live as long as the process.
_LIBRARY_THREADS = ("pytest_timeout", "execnet", "ThreadPoolExecutor", "tmp")

#: Libraries with so many objects that looking through them after every test takes most of its time.
_LARGE = ("PySide6.QtWidgets", "onnxruntime", "hypothesis", "tensorflow")
_frozen: set[str] = set()


def pytest_collection_finish() -> None:
    """Have failed comparisons cut short on a build server too.

    There pytest writes them out in full, thousands of lines that hide which tests failed. By now
    Hypothesis has seen where it runs, and chosen its examples accordingly.
    """
    for name in ("CI", "BUILD_NUMBER"):
        os.environ.pop(name, None)


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """After each test, none of our threads still runs and no widget waits to be destroyed."""
    before = set(threading.enumerate())
    # Python may collect garbage in any thread, but a widget must be destroyed in this one.
    gc.disable()
    yield
    _destroy_widgets()
    gc.enable()
    deadline = time.monotonic() + 5
    while True:
        left = [t for t in threading.enumerate() if t not in before and _is_ours(t)]
        if not left:
            return
        if time.monotonic() > deadline:
            pytest.fail(f"threads still running after the test: {[t.name for t in left]}")
        left[0].join(0.1)


def _destroy_widgets() -> None:
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        loaded = {name for name in _LARGE if name in sys.modules}
        if loaded - _frozen:
            _frozen.update(loaded)
            gc.freeze()


def _is_ours(thread: threading.Thread) -> bool:
    return not thread.name.startswith(_LIBRARY_THREADS)


@pytest.fixture(scope="session")
def real_pictures() -> Path:
    """Folder with real inspection pictures, where the person running the tests has one."""
    folder = os.environ.get("INSPECTOR_TEST_DATA")
    if not folder:
        pytest.skip("INSPECTOR_TEST_DATA does not name a folder with real pictures")
    return Path(folder)
