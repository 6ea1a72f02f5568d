"""Learning at once as the station knows it: after every answer, in a thread of low priority."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from inspector_gui.core.annotation import Annotation
    from inspector_gui.runtime.quick_fit import QuickTask
    from inspector_gui.runtime.quick_learning import QuickLearning, QuickOffer
    from inspector_gui.runtime.workplace import Workplace
    from inspector_gui.ui.station import Station

# ONNX and NumPy are loaded where they are first used: the window shall be visible before.


class QuickPhase(StrEnum):
    """Where learning at once stands."""

    IDLE = "idle"
    LEARNING = "learning"
    OFFERED = "offered"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class QuickView:
    """What there is to show.

    Attributes:
        phase: Where it stands.
        step: Name of the step, see `runtime.quick_learning`; while it learns.
        fraction: 0..1 of all work; while it learns.
        sentence: One sentence for people, when told.
        offer: The measured candidate, when offered.
    """

    phase: QuickPhase = QuickPhase.IDLE
    step: str = ""
    fraction: float = 0.0
    sentence: str = ""
    offer: QuickOffer | None = None


class _StoppedError(Exception):
    """Something newer is to be learnt, or the product was closed."""


class QuickLearner(QObject):
    """Learns the open product's answers when the product wants it. Promotes nothing by itself.

    Signals:
        changed: `view` is another one.
    """

    changed = Signal()
    _progressed = Signal(int, str, float)

    def __init__(self, station: Station) -> None:
        super().__init__(station)
        self.view = QuickView()
        self._station = station
        self._wanted = 0  # number of the newest wish; work for an older one stops
        self._asked = ""
        self._busy = False
        self._learning: tuple[Workplace, QuickLearning] | None = None
        self._progressed.connect(self._on_progressed)
        station.labelled.connect(self._on_answer)
        station.undone.connect(self._on_answer)
        station.closing.connect(self.stop)
        station.models_changed.connect(self._on_models_changed)

    @property
    def is_on(self) -> bool:
        """Whether the open product learns at once."""
        return self._station.place is not None and self._station.product.learn_at_once

    def learn(self, asked: str = "") -> None:
        """Learn from the dataset as it stands; what is being learnt is given up.

        Args:
            asked: Id of the picture that was just answered about.
        """
        if not self.is_on:
            return
        self._wanted += 1
        self._asked = asked
        self._show(QuickView(QuickPhase.LEARNING, "split"))
        if not self._busy:
            self._begin()

    @Slot()
    def stop(self) -> None:
        """Give up what is being learnt and forget what is offered."""
        self._wanted += 1
        self._learning = None
        self._show(QuickView())

    def dismiss(self) -> None:
        """The person has read it, or does not want it now."""
        if self.view.phase in (QuickPhase.OFFERED, QuickPhase.TOLD):
            self._show(QuickView())

    def accept(self) -> None:
        """Make the offered candidate the active model."""
        place, station, offer = self._station.place, self._station, self.view.offer
        if place is None or offer is None:
            return
        why = self.tr("learnt at once from {0} pictures").format(offer.learnt_from)

        def added(model_id: str) -> None:
            from inspector_gui.core.product import load_product

            station.promote(model_id, why)
            # The store works in order: now it shows whether the promotion went well.
            station.submit(lambda: load_product(place.folder).active_model == model_id, promoted)

        def promoted(worked: bool) -> None:
            if worked and station.place is place and self.view.offer in (None, offer):
                text = self.tr("The new model inspects now. The old one stays: Models, Roll back.")
                self._show(QuickView(QuickPhase.TOLD, sentence=text))

        station.submit(lambda: place.models.add(offer.data), added)

    # --- the work -------------------------------------------------------------------------------

    def _begin(self) -> None:
        station, place, mine = self._station, self._station.place, self._wanted
        assert place is not None
        self._busy = True
        asked = self._asked

        def stand() -> QuickTask:
            from inspector_gui.core.freeze import as_of_now
            from inspector_gui.runtime.quick_fit import QuickTask

            product = place.product
            active = place.models.read(product.active_model) if product.active_model else None
            return QuickTask(
                as_of_now(place.dataset),
                station.data_folder,
                product.name,
                product.roi,
                active,
                product.decision,
                asked,
            )

        def stood(task: QuickTask) -> None:
            station.read_patiently(lambda: self._work(place, task, mine), done, failed)

        def done(offer: QuickOffer | None) -> None:
            self._end(place, mine, offer)

        def failed(sentence: str) -> None:
            self._end(place, mine, None, sentence)

        station.submit(stand, stood, failed)

    def _work(self, place: Workplace, task: QuickTask, mine: int) -> QuickOffer | None:
        """In the learner's thread."""
        from inspector_gui.runtime.quick_learning import QuickLearning

        told = ("", -1)

        def progress(step: str, share: float) -> None:
            nonlocal told
            if self._wanted != mine:
                raise _StoppedError
            if (step, round(share * 100)) != told:
                told = (step, round(share * 100))
                self._progressed.emit(mine, step, share)

        known = self._learning
        if known is None or known[0] is not place:
            known = (place, QuickLearning(place.folder, place.freezing))
            self._learning = known
        try:
            return known[1].learn(task, progress)
        except _StoppedError:
            return None

    def _end(
        self, place: Workplace, mine: int, offer: QuickOffer | None, sentence: str = ""
    ) -> None:
        self._busy = False
        if self._wanted != mine:
            if self.is_on and self.view.phase is QuickPhase.LEARNING:
                self._begin()
            return
        if offer is not None and offer.model_id == place.product.active_model:
            sentence = self.tr("The active model is already what the answers teach.")
            offer = None
        if offer is not None:
            self._show(QuickView(QuickPhase.OFFERED, offer=offer))
        else:
            self._show(QuickView(QuickPhase.TOLD, sentence=sentence))

    # --- what happens elsewhere -----------------------------------------------------------------

    @Slot(object)
    def _on_answer(self, answer: Annotation) -> None:
        self.learn(answer.picture_id)

    @Slot()
    def _on_models_changed(self) -> None:
        """An offer was measured against the model that was active then."""
        offer = self.view.offer
        if offer is None:
            return
        if self._station.place is not None and self._station.product.active_model == offer.model_id:
            return  # `accept` says so
        self.learn(self._asked)

    @Slot(int, str, float)
    def _on_progressed(self, mine: int, step: str, share: float) -> None:
        if mine == self._wanted and self.view.phase is QuickPhase.LEARNING:
            self._show(QuickView(QuickPhase.LEARNING, step, share))

    def _show(self, view: QuickView) -> None:
        if view != self.view:
            self.view = view
            self.changed.emit()
