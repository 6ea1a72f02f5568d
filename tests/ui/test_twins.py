"""The labelled pictures most alike to one, looked for while the queue changes."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject

from inspector_gui.core.picture_file import encode_png
from inspector_gui.core.review_order import Candidate, Doubt
from inspector_gui.ui.queue_arrangement import Entry
from inspector_gui.ui.twins import Twins
from tests.fakes.stations import picture


class SlowReaders(QObject):
    """Looks at pictures at once; compares when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Callable[[], None]] = []

    def read_patiently(self, work: Callable[[], Any], done: Callable[[Any], None], _: Any) -> None:
        done(work())

    def read(self, work: Callable[[], Any], done: Callable[[Any], None], _: Any) -> None:
        self.asked.append(lambda: done(work()))


def test_a_queue_filled_anew_meanwhile_does_no_harm(qapp, tmp_path: Path) -> None:
    entries = {}
    for number in range(3):
        file = tmp_path / f"{number}.png"
        file.write_bytes(encode_png(picture(120, seed=number)))
        candidate = Candidate(str(number), file, False, "good", "", "anna", datetime.now())
        entries[str(number)] = Entry(candidate, "good", None, Doubt.UNJUDGED, file)
    readers = SlowReaders()
    twins = Twins(readers)
    twins.set_active(True)
    twins.set_entries(entries)
    twins.ask("new", np.full((48, 64, 3), 120, np.uint8))
    twins.set_entries({})
    readers.asked[0]()
    assert {twin.entry.candidate.key for twin in twins.of("new")} == {"0", "1", "2"}
