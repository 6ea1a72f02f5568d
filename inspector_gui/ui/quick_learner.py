"""Learning at once as the station knows it: after every answer, in a process of low priority."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inspector_gui.runtime.operators import Deed

if TYPE_CHECKING:
    from inspector_gui.core.annotation import Annotation
    from inspector_gui.runtime.quick_fit import QuickTask
    from inspector_gui.runtime.quick_learning import QuickOffer
    from inspector_gui.runtime.quick_process import QuickProcess
    from inspector_gui.runtime.workplace import Workplace
    from inspector_gui.ui.station import Station

log = logging.getLogger(__name__)

# ONNX and NumPy are loaded where they are first used: the window shall be visible before.

# The first verdict comes first: processor time and memory are taken after it. A product that shows
# nothing is waited for no longer than this.
_AFTER_A_FRAME_MS = 1_000
_WITHOUT_A_FRAME_MS = 5_000


class QuickPhase(StrEnum):
    """Where learning at once stands."""

    IDLE = "idle"
    PREPARING = "preparing"
    LEARNING = "learning"
    OFFERED = "offered"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class QuickView:
    """What there is to show.

    Attributes:
        phase: Where it stands.
        step: Name of the step, see `runtime.quick_learning`; while it prepares or learns.
        fraction: 0..1 of all work; the same.
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
        self._ahead = False  # whether what is wanted is looking ahead only
        self._busy = False
        self._was_on = False
        self.hindrance = ""  # why nothing could be learnt the last time, one sentence
        self._learnt = 0  # lines of the dataset's journal that are learnt, or were there at first
        self._declined = ""  # a first model that was not wanted is not offered again by itself
        self._process: QuickProcess | None = None
        self._opened = QTimer(self, singleShot=True)
        self._opened.timeout.connect(self._on_dataset)
        self._progressed.connect(self._on_progressed)
        station.labelled.connect(self._on_answer)
        station.undone.connect(self._on_answer)
        station.opened.connect(self._on_opened)
        station.frame_ready.connect(self._on_frame_ready)
        station.product_changed.connect(self._on_product)
        station.dataset_changed.connect(self._on_dataset)
        station.closing.connect(self._on_closing)
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
        self._asked = asked
        self._show(QuickView(QuickPhase.LEARNING, "split"))
        self._want(ahead=False)

    @Slot()
    def prepare(self) -> None:
        """Look at new pictures now, so that the next answer need not wait for them.

        A product without a model gets one offered as soon as its pictures suffice. Nothing is shown
        where there is little to do.
        """
        if not self.is_on or self._opened.isActive():
            return
        waiting = self.view.phase in (QuickPhase.OFFERED, QuickPhase.TOLD)
        anew = waiting and self._station.product.active_model is None
        if anew or self.view.phase in (QuickPhase.IDLE, QuickPhase.PREPARING):
            self._want(ahead=True)

    def see_anew(self) -> None:
        """Another extractor is in use: go on with it, also with what is being learnt or offered."""
        if self.view.phase in (QuickPhase.LEARNING, QuickPhase.OFFERED):
            self.learn(self._asked)
            return
        self.dismiss()  # what was told may have been about the one before
        self.prepare()

    def stop(self) -> None:
        """Give up what is being learnt and forget what is offered."""
        self._wanted += 1
        self._ahead = False
        process, self._process = self._process, None
        if process is not None:
            process.end()
        self.hindrance = ""
        self._show(QuickView())

    def dismiss(self) -> None:
        """The person has read it, or does not want it now."""
        if self.view.phase in (QuickPhase.OFFERED, QuickPhase.TOLD):
            if self.view.offer is not None:
                self._declined = self.view.offer.model_id
            self._show(QuickView())

    def accept(self) -> None:
        """Make the offered candidate the active model."""
        place, station, offer = self._station.place, self._station, self.view.offer
        if place is None or offer is None:
            return
        why = self.tr("learnt at once from {0} pictures").format(offer.learnt_from)
        told = self.tr("The new model inspects now. The old one stays: Models, Roll back.")
        if station.product.active_model is None:
            told = self.tr("The new model inspects now.")

        def added(model_id: str) -> None:
            from inspector_gui.core.product import load_product

            station.promote(model_id, why)
            # The store works in order: now it shows whether the promotion went well.
            station.submit(lambda: load_product(place.folder).active_model == model_id, promoted)

        def promoted(worked: bool) -> None:
            if worked and station.place is place and self.view.offer in (None, offer):
                self._show(QuickView(QuickPhase.TOLD, sentence=told))

        station.submit(lambda: place.models.add(offer.data), added, needs=Deed.PROMOTE)

    # --- the work -------------------------------------------------------------------------------

    def _want(self, *, ahead: bool) -> None:
        place = self._station.place
        if place is not None and not (ahead and place.product.active_model):
            self._learnt, _ = place.dataset.version
        self._wanted += 1
        self._ahead = ahead
        if not self._busy:
            self._begin()

    def _begin(self) -> None:
        station, place, mine = self._station, self._station.place, self._wanted
        assert place is not None
        self._busy = True
        ahead = self._ahead
        asked = "" if ahead else self._asked

        def stand() -> QuickTask:
            from inspector_gui.core.freeze import as_of_now
            from inspector_gui.runtime.quick_need import check_enough_good

            check_enough_good(place.dataset)  # before anything is loaded or started for nothing
            from inspector_gui.runtime import quick_process  # noqa: F401 - loaded off the GUI
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
            if self._wanted != mine:
                self._end(place, mine, None)
                return
            from inspector_gui.runtime.quick_process import QuickProcess

            process = self._process = self._process or QuickProcess(place.folder, place.freezing)

            def broke_off(sentence: str) -> None:
                # Maybe pictures are gone; the folder says which.
                station.folders.look_if_missing(p.path for p in task.dataset.stood)
                failed(sentence)

            station.await_process(lambda: self._work(process, task, mine, ahead), done, broke_off)

        def done(offer: QuickOffer | None) -> None:
            if offer is not None and offer.missing:
                station.folders.look()  # says which, and brings the journal up to it
            self._end(place, mine, offer)

        def failed(sentence: str) -> None:
            self._end(place, mine, None, sentence)

        station.submit(stand, stood, failed)

    def _work(
        self, process: QuickProcess, task: QuickTask, mine: int, ahead: bool
    ) -> QuickOffer | None:
        """In a thread that only waits for the process."""
        told = ("", -1)

        def progress(step: str, share: float) -> None:
            nonlocal told
            if self._wanted != mine:
                raise _StoppedError
            if (step, round(share * 100)) != told:
                told = (step, round(share * 100))
                self._progressed.emit(mine, step, share)

        try:
            if ahead and task.active is not None:
                process.prepare(task, progress)
                return None
            return process.learn(task, progress)
        except _StoppedError:
            return None

    def _end(
        self, place: Workplace, mine: int, offer: QuickOffer | None, sentence: str = ""
    ) -> None:
        self._busy = False
        if self._wanted != mine:
            if self.is_on and (self.view.phase is QuickPhase.LEARNING or self._ahead):
                self._begin()
            return
        ahead, self._ahead = self._ahead, False
        self.hindrance = sentence
        if ahead and offer is None:
            if sentence:  # the next answer says it where a person waits for something
                log.info("looking ahead: %s", sentence)
            if self.view.phase is QuickPhase.PREPARING:
                self._show(QuickView())
            return
        if ahead and offer is not None and offer.model_id == self._declined:
            self._show(QuickView())
            return
        if offer is not None and offer.model_id == place.product.active_model:
            sentence = self.tr("The active model is already what the answers teach.")
            offer = None
        if offer is not None:
            self._show(QuickView(QuickPhase.OFFERED, offer=offer))
        else:
            self._show(QuickView(QuickPhase.TOLD, sentence=sentence))

    # --- what happens elsewhere -----------------------------------------------------------------

    @Slot()
    def _on_product(self) -> None:
        """It is looked ahead when the switch is turned on."""
        was_on, self._was_on = self._was_on, self.is_on
        if self.is_on and not was_on:
            self.prepare()

    @Slot()
    def _on_dataset(self) -> None:
        """Pictures that came in many at once are learnt as if each had been answered."""
        place = self._station.place
        if place is None or not self.is_on or self._opened.isActive():
            return
        new = place.dataset.version[0] - self._learnt
        # Pictures that were gone were left out already; the folder has only noted it now.
        left_out = self.view.offer.missing if self.view.offer is not None else 0
        if place.product.active_model is not None and new not in (0, left_out):
            self.learn(self._asked if self.view.phase is QuickPhase.LEARNING else "")
        else:
            self.prepare()

    @Slot()
    def _on_opened(self) -> None:
        place, self._was_on = self._station.place, self.is_on
        if place is None:
            return
        self._learnt, _ = place.dataset.version
        if not self.is_on:
            return
        self._opened.start(_WITHOUT_A_FRAME_MS)
        if place.product.active_model is None:

            def look() -> None:
                from inspector_gui.runtime.quick_need import check_enough_good

                check_enough_good(place.dataset)

            self._station.submit(look, failed=self._on_hindered)

    @Slot(str)
    def _on_hindered(self, sentence: str) -> None:
        if self.is_on and self.view.phase is QuickPhase.IDLE:
            self.hindrance = sentence

    @Slot()
    def _on_frame_ready(self) -> None:
        if self._opened.isActive() and self._opened.interval() != _AFTER_A_FRAME_MS:
            self._opened.start(_AFTER_A_FRAME_MS)

    @Slot()
    def _on_closing(self) -> None:
        self._opened.stop()
        self.stop()
        self._was_on = False

    @Slot(object)
    def _on_answer(self, answer: Annotation) -> None:
        self.learn(answer.picture_id)

    @Slot()
    def _on_models_changed(self) -> None:
        """An offer was measured against the model that was active then."""
        offer = self.view.offer
        if offer is None:
            self.prepare()
            return
        if self._station.place is not None and self._station.product.active_model == offer.model_id:
            return  # `accept` says so
        self.learn(self._asked)

    @Slot(int, str, float)
    def _on_progressed(self, mine: int, step: str, share: float) -> None:
        if mine != self._wanted:
            return
        if not self._ahead:
            self._show(QuickView(QuickPhase.LEARNING, step, share))
        elif share > 0 and self.view.phase is not QuickPhase.OFFERED:
            self._show(QuickView(QuickPhase.PREPARING, step, share))

    def _show(self, view: QuickView) -> None:
        if view != self.view:
            self.view = view
            self.changed.emit()
