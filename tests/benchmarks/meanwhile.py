"""What goes on beside the live path while it is measured."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock, Thread

import cv2
import numpy as np

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.dataset_change import NewPicture
from inspector_gui.core.freeze import as_of_now
from inspector_gui.core.picture_file import encode_png
from inspector_gui.runtime.quick_fit import QuickTask
from inspector_gui.runtime.quick_process import QuickProcess
from inspector_gui.runtime.thread_priority import yield_to_gui
from inspector_gui.runtime.trainer_command import trainer_command
from tests.benchmarks.minute_loop import CLASSES, plate

_ROOT = Path(__file__).parents[2]
_PICTURES = 1000


@contextmanager
def training(folder: Path) -> Iterator[Callable[[], str]]:
    """A real training, as the app starts it, in its epochs; what it did is not counted."""
    rng = np.random.default_rng(1)
    for label, level in (("good", 110), ("dark", 90)):
        (folder / "pictures" / label).mkdir(parents=True)
        for number in range(120):
            image = np.clip(rng.normal(level, 30, (300, 300)), 0, 255).astype(np.uint8)
            data = cv2.imencode(".png", image)[1].tobytes()
            (folder / "pictures" / label / f"{number}.png").write_bytes(data)
    command = trainer_command(
        "train", "casting_cnn", "--data", str(folder / "pictures"), "--out", str(folder / "run"),
        "--events", "--set=epochs=1000", "--set=patience=100",
    )  # fmt: skip
    process = subprocess.Popen(
        command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        for line in process.stdout:
            if '"metric"' in line:
                break
        else:
            raise SystemExit(f"the training ended with code {process.wait()}")
        yield lambda: "epochs of a training"
        if process.poll() is not None:
            raise SystemExit("the training ended before the measurement")
    finally:
        process.stdin.close()  # cancels it
        process.stdout.close()
        process.wait()


@contextmanager
def learning(folder: Path) -> Iterator[Callable[[], str]]:
    """Corrections learnt at once, one after the other without a pause, from 1,000 pictures.

    In a process as the app's; an inspector answers less often.
    """
    labels = ["good" if n % 3 else ("crack" if n % 2 else "stain") for n in range(_PICTURES)]
    over, offers = Event(), 0
    with Dataset(folder / "plate" / "dataset", CLASSES) as dataset:
        dataset.add_files(
            (
                NewPicture(encode_png(plate(n, label)), label, f"{n}.png", f"P{n // 2}")
                for n, label in enumerate(labels)
            ),
            who="bench",
        )
        process = QuickProcess(folder / "plate", Lock())

        def learn(active: bytes | None) -> bytes:
            task = QuickTask(as_of_now(dataset), folder, "plate", active=active)
            return process.learn(task, lambda _step, _share: None).data

        def answer_on(active: bytes) -> None:
            nonlocal offers
            yield_to_gui()  # as the app's threads do
            while not over.is_set():
                dataset.add(plate(10**6 + offers, "crack"), "crack", who="bench")
                learn(active)  # what it raises ends the thread, which is looked at
                offers += 1

        active = learn(learn(None))  # every picture is seen once, and answered by the active model
        thread = Thread(target=answer_on, args=(active,))
        thread.start()
        try:
            yield lambda: f"{offers} corrections learnt"
            if not thread.is_alive():
                raise SystemExit("the learning ended before the measurement")
        finally:
            over.set()
            thread.join()
            process.end()
