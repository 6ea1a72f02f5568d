"""The inspection station as the pages see it: signals, the open product, and one store thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot

from inspector_gui.runtime.operators import Deed
from inspector_gui.runtime.settings import Settings, save_settings
from inspector_gui.ui.access import Access
from inspector_gui.ui.answer_book import AnswerBook
from inspector_gui.ui.folder_scan import FolderScan
from inspector_gui.ui.planned_training import PlannedTraining
from inspector_gui.ui.quick_learner import QuickLearner
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.shift_memory import ShiftMemory
from inspector_gui.ui.source_name import source_kind
from inspector_gui.ui.workers import Workers, sentence_of

# The window shall be visible before OpenCV, ONNX Runtime and the database are loaded; they are
# imported where they are first used, mostly in the store thread.
if TYPE_CHECKING:
    from inspector_gui.core.decision import DecisionRule
    from inspector_gui.core.frame import Frame
    from inspector_gui.core.product import Product
    from inspector_gui.core.result import InspectionResult
    from inspector_gui.runtime.engine import InferenceEngine
    from inspector_gui.runtime.pipeline import Pipeline
    from inspector_gui.runtime.sources import Source
    from inspector_gui.runtime.workplace import Workplace
    from inspector_gui.ui.training import Training


log = logging.getLogger(__name__)

#: What changing a field of the product amounts to; the others are everybody's.
_DEEDS = {
    "decision": Deed.LIMITS,
    **dict.fromkeys(("classes", "roi", "camera", "source", "parts"), Deed.SET_UP),
}


class Station(Workers):
    """Bridges the threads of `runtime` to the GUI thread.

    Pages talk to this object only. All slots and public methods belong to the GUI thread; slow work
    goes through `submit`, whose single worker is the only writer of dataset, models and product.

    Signals:
        opening: A product is being opened (its name).
        opened: A product is open; `place`, `product`, `pipeline` may be used from now on.
        closing: The product is about to be closed; pages must let go of it.
        closed: Its stores are closed, what belonged to it is let go of.
        frame_ready: A newer composed picture waits in `pipeline.latest()`.
        product_changed: `product` has other contents.
        dataset_changed: An answer was stored or taken back.
        models_changed: A model was added, deleted, promoted or rolled back.
        training_changed: A training has begun, moved on to another phase or ended; see `training`.
        labelled: An annotation was stored (Annotation).
        undone: An answer was taken back (the Annotation that takes it back).
        settings_changed: `settings` of this PC have other contents.
    """

    opening = Signal(str)
    opened = Signal()
    closing = Signal()
    closed = Signal()
    frame_ready = Signal()
    product_changed = Signal()
    dataset_changed = Signal()
    models_changed = Signal()
    training_changed = Signal()
    labelled = Signal(object)
    undone = Signal(object)
    settings_changed = Signal()
    _woken = Signal()

    def __init__(
        self, data_folder: Path, settings: Settings, settings_path: Path | None = None
    ) -> None:
        """Make a station without a product; `open_product` opens one.

        Args:
            data_folder: Holds one folder per product.
            settings: Of this PC.
            settings_path: Where `update_settings` writes them, and beside it the operators; None
                keeps both in memory only.
        """
        super().__init__()
        self.data_folder = data_folder
        self.settings = settings
        self.on_result: Callable[[InspectionResult, Frame], None] | None = None
        self._settings_path = settings_path
        self.access = Access(self, settings_path.parent if settings_path is not None else None)
        self.place: Workplace | None = None
        self.pipeline: Pipeline | None = None
        self.answers_waiting = 0  # of answers given together, those not on the disk yet
        self.began_inspecting = datetime.now().astimezone()  # when `pipeline` began to count
        self.source_text = ""
        self.source: Source | None = None
        self.training: Training | None = None  # made by `training_of` when first needed
        self._opening = ""
        self._unclaimed: Workplace | None = None  # open, but the GUI thread does not know it yet
        self.answers = AnswerBook(self)
        self.quick = QuickLearner(self)
        self.planned = PlannedTraining(self)
        self.shift = ShiftMemory(self)
        self.folders = FolderScan(self)
        self._trial = QTimer(self, singleShot=True)
        self._trial.timeout.connect(self._end_trial)
        self._wake_pending = False
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    # --- opening and closing -------------------------------------------------------------------

    @property
    def product(self) -> Product:
        """The open product. Change it through `update_product` only."""
        assert self.place is not None, "no product is open"
        return self.place.product

    @property
    def folder(self) -> Path:
        """Folder of the open product."""
        assert self.place is not None, "no product is open"
        return self.place.folder

    @property
    def operator(self) -> str:
        """Who is working, "" for nobody known; goes into the journal with every answer."""
        if not self.access.locked:
            return self.settings.operator
        return self.access.on.name if self.access.on is not None else ""

    def refusal(self, deed: Deed) -> str:
        """As `Workers.refusal`: the operators and their roles decide."""
        return self.access.refusal(deed)

    def open_product(
        self,
        name: str,
        *,
        source: str | None = None,
        model: bytes | None = None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Close what is open, then open a product in the store thread and start its source.

        A folder or a video that the product remembers waits to be asked for: at every start of the
        program its pictures would be judged and counted once more. Does nothing while this very
        product is being opened.

        Args:
            name: Product folder below the data folder.
            source: Overrides the product's own source for this run when given; it starts at once.
            model: Bytes of a model file to use for this run instead of the active model.
            failed: Told the sentence when the product cannot be opened.
        """
        if self._opening == name:
            return
        self._opening = name
        self.close_product()
        self.opening.emit(name)
        folder = self.data_folder / name

        def open_it() -> Workplace:
            from inspector_gui.runtime.pipeline import Pipeline  # noqa: F401 - loaded off the GUI
            from inspector_gui.runtime.workplace import open_workplace

            self._unclaimed = open_workplace(folder, model)
            return self._unclaimed

        def opened(place: Workplace) -> None:
            from inspector_gui.runtime.pipeline import Pipeline

            self._opening = ""
            if self.ended:  # `shut_down` has closed it
                return
            self._unclaimed = None
            self.close_product()  # another one that was opened in the meantime
            self.place = place
            self.began_inspecting = datetime.now().astimezone()
            self.pipeline = Pipeline(
                product=place.product.name,
                history=place.history,
                engine=place.engine,
                on_wake=self._wake,
                on_result=self.on_result,
                part_mode=place.product.parts,
            )
            for note in place.notes:
                self.message.emit("warning", in_words(note))
            self.opened.emit()
            if not source and source_kind(place.product.source) == "file":
                self.source_text, self.source = place.product.source, None
            else:
                self.set_source(source or place.product.source, remember=False)
            self.folders.look()
            self._begin_trial()

        def not_opened(sentence: str) -> None:
            self._opening = ""
            (failed or self._fail)(sentence)

        self.submit(open_it, opened, not_opened)

    def _begin_trial(self) -> None:
        """A model that inspects for so long without a crash needs no watching any more."""
        from inspector_gui.runtime.model_store import TRIAL_SECONDS

        self._trial.start(round(TRIAL_SECONDS * 1000))

    @Slot()
    def _end_trial(self) -> None:
        place = self.place
        if place is None or place.engine is None:
            return
        if place.engine.model_id == place.product.active_model:
            self.submit(place.models.note_healthy)

    def close_product(self) -> None:
        """Stop inspecting and close the stores; every acknowledged answer is already on disk."""
        if self.place is None:
            return
        self._trial.stop()
        self.closing.emit()
        place, pipeline = self.place, self.pipeline
        self.place = self.pipeline = None

        def close() -> None:
            if pipeline is not None:
                pipeline.stop()
            place.close()

        self.submit(close, lambda _: self.closed.emit())

    def work_owner(self) -> object:
        """The open product: long work for one product must not go on in another."""
        return self.place

    def shut_down(self) -> None:
        """Close everything and wait for the store thread; for the end of the program only."""
        self.access.idle.stop()
        if self.training is not None:
            self.training.shut_down()
        self.quick.stop()
        self.close_product()
        self.end_work()
        if self._unclaimed is not None:
            self._unclaimed.close()

    # --- source and model ----------------------------------------------------------------------

    def set_source(self, text: str, *, remember: bool = True) -> None:
        """Inspect pictures from another source; see `runtime.sources.make_source`."""
        from inspector_gui.runtime.sources import make_source

        if self.pipeline is None or (remember and not self.allowed(Deed.SET_UP)):
            return
        try:
            source = make_source(text, self.product.camera)
        except (RuntimeError, ValueError) as error:
            self.message.emit("error", sentence_of(error))
            return
        self.source_text = text
        self.source = source
        self.pipeline.set_source(source)
        if remember:
            self.update_product(source=text)

    def update_product(self, **changes: Any) -> bool:
        """Change fields of `product.json` durably; a new decision rule takes effect at once.

        Returns:
            False when it is refused, because it needs a role.
        """
        place, who = self.place, self.operator
        if place is None:
            return False

        def work() -> Product:
            from inspector_gui.core.product import Product, load_product, save_product

            current = load_product(place.folder)
            updated = Product.model_validate({**current.model_dump(), **changes})
            if updated.classes != current.classes:
                place.dataset.set_classes(updated.classes)  # refuses what pictures depend on
            save_product(place.folder, updated)
            return updated

        def done(product: Product) -> None:
            place.product = product
            if needs is not None:
                log.info("%r has changed %s of %s", who, ", ".join(changes), product.name)
            self.product_changed.emit()
            if "decision" in changes and place.engine is not None:
                place.engine = place.engine.with_rule(product.decision)
                if self.pipeline is not None:
                    self.pipeline.set_engine(place.engine)

        needs = next((_DEEDS[name] for name in changes if name in _DEEDS), None)
        return self.submit(work, done, needs=needs)

    def update_settings(self, **changes: Any) -> None:
        """Change settings of this PC; they act at once and are written durably."""
        self.settings = Settings.model_validate({**self.settings.model_dump(), **changes})
        self.settings_changed.emit()
        path, settings = self._settings_path, self.settings
        if path is not None:
            self.submit(lambda: save_settings(path, settings))

    def promote(self, model_id: str, why: str = "", rule: DecisionRule | None = None) -> None:
        """Make a model the active one; the live view switches between two frames.

        Args:
            model_id: A model of the store.
            why: The person's reason.
            rule: The product's decision rule from now on; None takes the model's own, because the
                limits of one model mean nothing to another.
        """
        place, who = self.place, self.operator
        if place is None:
            return

        self._switch(lambda: place.models.promote(model_id, who, why, rule=rule), Deed.PROMOTE)

    def roll_back(self) -> None:
        """Make the previous model the active one again, with the limits that stood over it."""
        place, who = self.place, self.operator
        if place is None:
            return

        self._switch(lambda: place.models.roll_back(who), Deed.ROLL_BACK)

    def _switch(self, move: Callable[[], object], needs: Deed) -> None:
        place = self.place
        assert place is not None

        def work() -> tuple[InferenceEngine | None, str | None, Product]:
            from inspector_gui.core.product import load_product

            move()
            engine, note = place.models.load_active()
            return engine, note, load_product(place.folder)

        def done(outcome: tuple[InferenceEngine | None, str | None, Product]) -> None:
            place.engine, note, place.product = outcome
            if self.place is place and self.pipeline is not None:
                self.pipeline.set_engine(place.engine)
                self._begin_trial()
            if note:
                self.message.emit("warning", in_words(note))
            self.models_changed.emit()
            self.product_changed.emit()

        self.submit(work, done, needs=needs)

    # --- from other threads --------------------------------------------------------------------

    def _wake(self) -> None:
        """Called by pipeline threads; several wakes before the GUI looks become one."""
        if not self._wake_pending and not self.ended:
            self._wake_pending = True
            self._woken.emit()

    @Slot()
    def _on_woken(self) -> None:
        self._wake_pending = False
        if self.pipeline is not None:
            self.frame_ready.emit()
