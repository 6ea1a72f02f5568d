"""A real station over a product in a temporary folder, for tests of pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic_ns
from uuid import uuid4

import numpy as np
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.frame import Frame
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_png
from inspector_gui.core.product import Product, load_product
from inspector_gui.core.result import InspectionResult, Reason, ReasonCode, Verdict
from inspector_gui.runtime.history import History
from inspector_gui.runtime.settings import Settings
from inspector_gui.runtime.workplace import create_product
from inspector_gui.ui.station import Station

CLASSES = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name="crack", verdict="NG"),
    ClassEntry(name="stain", verdict="NG"),
)


def picture(brightness: int, *, seed: int = 0, width: int = 64, height: int = 48) -> np.ndarray:
    """A grey (height, width, 3) picture with a little noise, so that no two are the same."""
    noise = np.random.default_rng(seed).integers(-3, 4, (height, width, 3))
    return (brightness + noise).clip(0, 255).astype(np.uint8)


def make_product(
    data: Path,
    labels: dict[str, int] | None = None,
    *,
    name: str = "plate",
    model: bytes | None = None,
    still: bool = True,
    learn_at_once: bool = False,
) -> Path:
    """A product folder with so many pictures of each class.

    `still` gives it a source of one picture, so that nothing moves while a page is tested.
    """
    folder = data / name
    source = "demo"
    if still:
        lone = data / "lone"
        lone.mkdir(parents=True, exist_ok=True)
        (lone / "one.png").write_bytes(encode_png(picture(200, seed=999)))
        source = str(lone)
    product = Product(name=name, title="Plate", classes=CLASSES, source=source)
    product.learn_at_once = learn_at_once
    create_product(folder, product, model)
    seed = 0
    with Dataset(folder / "dataset", CLASSES) as dataset:
        for label, count in (labels or {}).items():
            for _ in range(count):
                seed += 1
                bright = 210 if label == "good" else 60
                dataset.add(picture(bright, seed=seed), label, who="anna", part_id=f"P{seed:03d}")
    return folder


def add_verdicts(
    folder: Path,
    verdicts: list[tuple[Verdict, float]],
    *,
    model_id: str = "0123456789abcdef",
    start: datetime | None = None,
    part: str | None = None,
    reason: ReasonCode | None = None,
) -> list[InspectionResult]:
    """Write verdicts, a minute apart and one part each unless `part` names one for all.

    `reason` replaces the reason that fits the verdict.
    """
    first = start or datetime.now().astimezone() - timedelta(minutes=len(verdicts) + 1)
    history = History(f"sqlite:///{folder / 'history.sqlite'}")
    made: list[InspectionResult] = []
    for number, (verdict, score) in enumerate(verdicts):
        why = Reason.of(ReasonCode.BELOW_LIMIT, score=score, limit=0.5)
        if verdict is Verdict.CHECK:
            why = Reason.of(ReasonCode.UNSURE, score=score, low=0.4, high=0.6)
        elif verdict is Verdict.NG:
            why = Reason.of(ReasonCode.CLASS_OVER_LIMIT, class_name="crack", score=score, limit=0.5)
        if reason is not None:
            why = Reason.of(reason)
        result = InspectionResult(
            result_id=uuid4().hex,
            frame_index=number,
            part_id=part or f"part-{number:04d}",
            product=folder.name,
            model_id=model_id,
            created=first + timedelta(minutes=number),
            verdict=verdict,
            reason=why,
            defect_score=score,
            class_name="good" if verdict is Verdict.OK else "crack",
        )
        frame = Frame(picture(120, seed=5000 + number), number, monotonic_ns(), first, "test")
        history.record(result, frame)
        made.append(result)
    history.close()
    return made


@contextmanager
def open_station(
    qtbot: QtBot,
    data: Path,
    name: str = "plate",
    settings_path: Path | None = None,
    settings: Settings | None = None,
) -> Iterator[Station]:
    """A station with the product open; closed with everything it made at the end."""
    station = Station(data, settings or Settings(operator="berta"), settings_path)
    station.message.connect(lambda level, text: _MESSAGES.append((level, text)))
    _MESSAGES.clear()
    with qtbot.waitSignal(station.opened, timeout=20_000):
        station.open_product(name, source=load_product(data / name).source)
    try:
        yield station
    finally:
        station.shut_down()
        QApplication.sendPostedEvents()


_MESSAGES: list[tuple[str, str]] = []


def messages() -> list[tuple[str, str]]:
    """What the station of this test has said so far: (level, sentence)."""
    return list(_MESSAGES)


def settle(qtbot: QtBot, station: Station) -> None:
    """Wait until the store thread has done all that was asked of it, and told the page."""
    done: list[bool] = []
    station.submit(lambda: True, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)


def show(qtbot: QtBot, page: QWidget, size: tuple[int, int] = (1280, 720)) -> None:
    """Put a page on the (offscreen) screen with the keyboard focus."""
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isVisible, timeout=10_000)
