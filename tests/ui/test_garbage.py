"""Who collects garbage, and where."""

import gc
import threading

from PySide6.QtWidgets import QApplication

from inspector_gui.ui.garbage import GarbageCollection


class Cycle:
    died_in: list[str] = []  # noqa: RUF012 - the test reads it after the objects are gone

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        self.died_in.append(threading.current_thread().name)


def test_a_worker_that_allocates_does_not_collect(qapp: QApplication) -> None:
    before = gc.isenabled()
    collection = GarbageCollection()
    try:
        Cycle.died_in.clear()
        Cycle()
        worker = threading.Thread(target=lambda: [[] for _ in range(200_000)], name="worker")
        worker.start()
        worker.join()
        assert Cycle.died_in == []
        keep = [[] for _ in range(5_000)]  # more than the threshold of the youngest generation
        collection.look()
        assert len(keep) == 5_000
        assert Cycle.died_in == [threading.main_thread().name]
    finally:
        collection.stop()
        if not before:
            gc.disable()
