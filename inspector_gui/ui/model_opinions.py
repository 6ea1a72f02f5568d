"""What the active model says about stored pictures, asked in the background."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from inspector_gui.core.mask_edit import model_mask
from inspector_gui.core.picture_file import read_picture
from inspector_gui.core.review_order import Opinion
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.station import Station

_MASKS_KEPT = 8
_AFTER_FAILURE_MS = 50
_REST = 4.0  # after each picture judged ahead, the model rests so many times as long


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """An opinion with what can be drawn.

    Attributes:
        opinion: Verdict, score, class.
        mask: (H, W) uint8 of the picture's size, 0 good, k the product's k-th defect class; None
            when the model draws none.
    """

    opinion: Opinion
    mask: NDArray[np.uint8] | None = None


@dataclass(frozen=True, slots=True)
class _Question:
    key: str
    path: Path
    image: NDArray[np.uint8] | None = None
    ahead: bool = False


class ModelOpinions(QObject):
    """Asks the active model about pictures, one at a time. GUI thread.

    It has a model session of its own, so that the live view never waits for it, and one thread per
    inference. Pictures asked about ahead (`sweep`) leave most of the processor to the live view.

    Signals:
        ready: The model has judged the picture of this key (str).
        failed: The model could not judge the picture (key, sentence).
        changed: Another model or rule judges from now on; earlier opinions are gone.
    """

    ready = Signal(str)
    failed = Signal(str, str)
    changed = Signal()

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._engine: InferenceEngine | None = None
        self._known: dict[str, Opinion] = {}
        self._masks: OrderedDict[str, Judged] = OrderedDict()
        self._urgent: list[_Question] = []
        self._ahead: Iterator[tuple[str, Path]] = iter(())
        self._busy = False
        self._sweeping = False
        self._which = self._identity()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._ask_next)
        station.models_changed.connect(self._on_changed)
        station.product_changed.connect(self._on_changed)

    @property
    def has_model(self) -> bool:
        """Whether a model is active."""
        return self._station.place is not None and self._station.place.engine is not None

    def opinion(self, key: str) -> Opinion | None:
        """What the model says, or None while it has not been asked."""
        return self._known.get(key)

    def judged(self, key: str) -> Judged | None:
        """The opinion with the model's mask; kept for the last few pictures only."""
        return self._masks.get(key)

    def ask(self, key: str, path: Path, image: NDArray[np.uint8] | None = None) -> None:
        """Ask about this picture next."""
        if key in self._masks:
            return
        self._urgent = [q for q in self._urgent if q.key != key][-2:]
        self._urgent.append(_Question(key, path, image))
        self._ask_next()

    def sweep(self, pictures: Iterable[tuple[str, Path]]) -> None:
        """Ask about all of these when there is nothing more urgent."""
        self._ahead = iter(pictures)
        self._ask_next()

    def set_sweeping(self, sweeping: bool) -> None:
        """Go on or pause with `sweep`; it pauses while nobody looks."""
        self._sweeping = sweeping
        self._ask_next()

    def _ask_next(self) -> None:
        if self._busy or not self.has_model or self._station.place is None:
            return
        if self._urgent:
            question = self._urgent.pop()
        elif self._sweeping and not self._rest.isActive():
            following = next((one for one in self._ahead if one[0] not in self._known), None)
            if following is None:
                return
            question = _Question(*following, ahead=True)
        else:
            return
        self._busy = True
        which, engine = self._which, self._engine
        models, rule = self._station.place.models, self._station.place.product.decision
        model_id = which[0]
        defects = self._station.product.defect_names

        def work() -> tuple[InferenceEngine, Judged, float]:
            began = perf_counter()
            used = engine
            if used is None:
                used = InferenceEngine.load(models.read(model_id), threads=1, rule=rule)
                began = perf_counter()
            image = read_picture(question.path) if question.image is None else question.image
            judged = judge(used, image, defects, with_mask=not question.ahead)
            return used, judged, perf_counter() - began

        def done(answer: tuple[InferenceEngine, Judged, float]) -> None:
            self._busy = False
            if which == self._which:
                self._engine = answer[0]
                self._take(question, answer[1])
            if question.ahead:
                self._rest.start(round(answer[2] * 1000 * _REST) + 5)
            self._ask_next()

        def failed(sentence: str) -> None:
            self._busy = False
            if self._engine is None and which == self._which:  # without a session no answer ever
                self._ahead = iter(())
                self._urgent.clear()
            self.failed.emit(question.key, sentence)
            self._rest.start(_AFTER_FAILURE_MS)

        self._station.read(work, if_alive(self, done), if_alive(self, failed))

    def _take(self, question: _Question, judged: Judged) -> None:
        self._known[question.key] = judged.opinion
        if not question.ahead:
            self._masks[question.key] = judged
            while len(self._masks) > _MASKS_KEPT:
                self._masks.popitem(last=False)
        self.ready.emit(question.key)

    def _identity(self) -> tuple[str, str]:
        engine = self._station.place.engine if self._station.place is not None else None
        return (engine.model_id, engine.rule.configuration_id) if engine is not None else ("", "")

    def _on_changed(self) -> None:
        which = self._identity()
        if which == self._which:
            return
        self._which, self._engine = which, None
        self._known.clear()
        self._masks.clear()
        self.changed.emit()


def judge(
    engine: InferenceEngine,
    image: NDArray[np.uint8],
    defects: tuple[str, ...],
    *,
    with_mask: bool,
) -> Judged:
    """Ask a model about one picture.

    Raises:
        ValueError: The model's outputs make no sense.
    """
    told = engine.judge(image)
    findings, name = told.findings, told.findings.defect_class
    opinion = Opinion(
        told.verdict,
        findings.defect_score,
        name,
        engine.model_id,
        engine.rule.threshold_for(name),
        told.reason.text,
    )
    if not with_mask or findings.mask is None or not findings.mask.any():
        return Judged(opinion)
    shape = (image.shape[0], image.shape[1])
    named = engine.manifest.defect_names
    return Judged(opinion, model_mask(findings.mask, told.crop, named, defects, shape))
