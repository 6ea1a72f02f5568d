"""Learning at once in its process: the same result, errors that travel, an end in the middle."""

from collections.abc import Callable, Iterator
from multiprocessing import active_children
from pathlib import Path
from threading import Lock

import numpy as np
import pytest

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.freeze import as_of_now
from inspector_gui.runtime.extractor import FILE_NAME
from inspector_gui.runtime.quick_fit import QuickTask
from inspector_gui.runtime.quick_learning import QuickLearning
from inspector_gui.runtime.quick_need import QuickLearningError
from inspector_gui.runtime.quick_process import QuickProcess
from tests.fakes.extractors import tiny_extractor
from tests.fakes.stations import CLASSES


class Desk:
    """A product whose dataset is learnt elsewhere."""

    def __init__(self, folder: Path) -> None:
        self.data, self.folder = folder, folder / "plate"
        (folder / FILE_NAME).write_bytes(tiny_extractor())
        self.dataset = Dataset(self.folder / "dataset", CLASSES)
        self.freezing = Lock()
        self.process = QuickProcess(self.folder, self.freezing)

    def add(self, label: str, numbers: range) -> None:
        for number in numbers:
            rng = np.random.default_rng(number)
            image = 150 + rng.integers(-6, 7, (96, 96, 3))
            if label != "good":
                image[30:46, 30:46] = 10
            self.dataset.add(image.astype(np.uint8), label, who="b", part_id=f"{label} {number}")

    @property
    def task(self) -> QuickTask:
        return QuickTask(as_of_now(self.dataset), self.data, "plate")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.process.end()
    made.dataset.close()


def test_the_process_gives_what_a_thread_would_and_says_what_it_cannot(desk: Desk) -> None:
    desk.add("good", range(5))
    with pytest.raises(QuickLearningError, match="more pictures of good parts"):
        desk.process.learn(desk.task, lambda *_: None)
    desk.add("good", range(5, 30))
    desk.add("crack", range(100, 112))
    steps: dict[str, bool] = {}

    def note(step: str, _share: float) -> None:
        steps[step] = desk.freezing.locked()

    offer = desk.process.learn(desk.task, note)
    assert steps["split"], "splits are dealt out by one at a time"
    assert not steps["features"], "and a training need not wait for the rest"
    assert offer.data == QuickLearning(desk.folder).learn(desk.task, lambda *_: None).data


def test_what_was_broken_off_or_died_is_taken_up_again(desk: Desk) -> None:
    desk.add("good", range(30))
    desk.add("crack", range(100, 112))

    class StoppedError(Exception):
        pass

    def stop(step: str, share: float) -> None:
        if step == "features" and share > 0.5:
            raise StoppedError

    def die_at(moment: str, share: float = 0.0) -> Callable[[str, float], None]:
        def die(step: str, done: float) -> None:
            if step == moment and done >= share:
                for child in active_children():
                    child.kill()

        return die

    with pytest.raises(StoppedError):
        desk.process.learn(desk.task, stop)
    desk.process.prepare(desk.task, lambda *_: None)
    desk.add("crack", range(112, 124))  # so that features are written when it is killed
    for moment, share in (("split", 0.0), ("features", 0.5)):
        with pytest.raises(RuntimeError, match="broke off"):
            desk.process.learn(desk.task, die_at(moment, share))
        assert not desk.freezing.locked()
    offer = desk.process.learn(desk.task, lambda *_: None)
    assert offer.report.candidate.metrics.escapes == 0
    for cache in (desk.folder / "quick").glob("*.bin"):
        cache.unlink()
    fresh = QuickLearning(desk.folder).learn(desk.task, lambda *_: None)
    assert offer.data == fresh.data, "what the kill left behind changes nothing"
