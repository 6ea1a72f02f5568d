"""Live inspection: the threads from the source to the newest composed picture and the history."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import cv2

from inspector_gui.core.compose import View
from inspector_gui.core.frame import Frame
from inspector_gui.core.part_tracker import PartView
from inspector_gui.core.result import InspectionResult, Reason, ReasonCode
from inspector_gui.runtime.capture import Capture, Reader
from inspector_gui.runtime.composer import Composer, Shown
from inspector_gui.runtime.frame_slot import FrameSlot
from inspector_gui.runtime.history_row import PartChange
from inspector_gui.runtime.inspection import Inspection, black_frame, unjudged
from inspector_gui.runtime.part_book import PartBook, PartRecord
from inspector_gui.runtime.pipeline_stats import PipelineStats, RunningStats
from inspector_gui.runtime.recorder import Recorder
from inspector_gui.runtime.sources import DamagedPictureError, Source
from inspector_gui.runtime.thread_priority import yield_to_gui

if TYPE_CHECKING:
    from inspector_gui.runtime.engine import InferenceEngine
    from inspector_gui.runtime.history import History

log = logging.getLogger(__name__)

_LOOK_ROUND_S = 0.25


@dataclass(frozen=True, slots=True, eq=False)
class _Delivery:
    capture: Capture
    reader: Reader
    item: Frame | DamagedPictureError | None  # None: the source has ended


class Pipeline:
    """Inspects what a source delivers. All public methods return at once and suit any thread.

    The way of a frame: the reader thread puts it into a slot (live: the newest wins; files: wait),
    the inference thread checks and judges it, the composer thread makes the newest judged one into
    a picture for the screen, the recorder thread writes every result. `on_wake` carries nothing:
    whoever is woken looks at `latest`, `parts` and `stats`.
    """

    def __init__(
        self,
        *,
        product: str,
        history: "History | None",
        engine: "InferenceEngine | None" = None,
        on_wake: Callable[[], None] = lambda: None,
        on_result: Callable[[InspectionResult, Frame], None] | None = None,
        part_mode: Literal["settle", "frame"] = "settle",
    ) -> None:
        """Build it; nothing runs before `start`.

        Args:
            product: Name that goes into every result.
            history: Where verdicts are written, or None.
            engine: The active model; without one every verdict is CHECK.
            on_wake: Called from worker threads when there is something new. Must return at once.
            on_result: Called with every result and its frame, in the thread that made it.
            part_mode: How parts are told apart where the source does not know them.
        """
        cv2.setNumThreads(1)  # its pool would fight the model for the same cores
        self._product = product
        self._on_wake = on_wake
        self._on_result = on_result
        self._part_mode = part_mode
        self._lock = threading.Lock()  # guards what follows, up to the blank line
        self._engine = engine
        self._capture: Capture | None = None
        self._state = "stopped"
        self._source_ended = False
        self._stuck: list[Capture] = []

        self._composer = Composer(on_wake)
        self._stats = RunningStats()
        self._parts = PartBook()
        self._slot: FrameSlot[_Delivery] = FrameSlot()
        self._recorder = None if history is None else Recorder(history, self._stats)
        self._recording = threading.Lock()
        self._accept = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._infer, name="inference", daemon=True)
        self._started = False

    def start(self, source: Source) -> None:
        """Begin to inspect; the same as `set_source`."""
        self.set_source(source)

    def set_source(self, source: Source) -> None:
        """Inspect another source from now on; nothing of the earlier one is shown any more.

        Raises:
            RuntimeError: The pipeline was stopped.
        """
        if self._stopping.is_set():
            raise RuntimeError("the pipeline was stopped")
        with self._lock:
            before = self._capture
            if before is not None:
                before.stop()
                self._stuck = [c for c in (*self._stuck, before) if not c.join(0)]
            self._capture = capture = Capture(source, self, after=before)
            self._state = "opening"
            self._source_ended = False
            self._composer.clear()
            self._stats.begin_source()
            self._stats.clear_error("camera")
            self._stats.clear_error("camera", "settings")
            if not self._started:
                self._started = True
                self._begin()
            capture.start()
        self._slot.wake()
        self._on_wake()

    def stop(self, timeout_s: float = 3.0) -> None:
        """End all threads and write what is left to write. The pipeline cannot be started again.

        A read that hangs in a driver cannot be ended; its daemon thread is left behind and counted.
        """
        until = time.monotonic() + timeout_s
        self._stopping.set()
        with self._lock:
            capture, started = self._capture, self._started
            self._state = "stopped"
            if capture is not None:
                capture.stop()
        self._slot.wake()
        if not started:
            return
        self._thread.join(max(0.0, until - time.monotonic() - 0.5))
        self._composer.stop(max(0.0, until - time.monotonic() - 0.5))
        if self._recorder is not None:
            self._recorder.stop(max(0.5, until - time.monotonic()))
        if capture is not None and not capture.join(max(0.0, until - time.monotonic())):
            log.warning("a read of %s still hangs at the end", capture.source.name)

    def set_engine(self, engine: "InferenceEngine | None") -> None:
        """Judge with another model from the next frame on."""
        with self._lock:
            self._engine = engine

    def set_view(self, view: View) -> None:
        """Compose for another part, size or overlay from now on; a resting picture at once."""
        self._composer.set_view(view)

    def accept_picture(self) -> None:
        """Forget what pictures of this source usually look like and learn it anew.

        For a person who has moved the camera, changed its lens or its picture size on purpose.
        """
        self._accept.set()

    def latest(self) -> Shown | None:
        """The newest composed picture, or None before the first of a source."""
        return self._composer.latest()

    def painted(self, shown: Shown) -> None:
        """Note that a picture is on the screen now; GUI thread."""
        if not shown.frame.source or shown.frame.path is not None:
            return
        self._stats.note_paint((time.monotonic_ns() - shown.frame.captured_at) / 1e6)

    def parts(self) -> tuple[PartRecord, ...]:
        """The last 20 parts, newest first."""
        return self._parts.records()

    def stats(self) -> PipelineStats:
        """Counters, times and errors at this moment."""
        recorder = self._recorder
        waiting = 0 if recorder is None else recorder.waiting
        with self._lock:
            capture, state, ended = self._capture, self._state, self._source_ended
            stuck = sum(c.stuck_readers or not c.join(0) for c in self._stuck)
        return self._stats.freeze(
            source_name="" if capture is None else capture.source.name,
            picture_state="ended" if ended and state not in _STAYS else state,
            ended=ended and not waiting and not self._composer.busy,
            lost=0 if recorder is None else recorder.lost,
            unrecorded=waiting,
            stuck_readers=stuck + (0 if capture is None else capture.stuck_readers),
        )

    def _begin(self) -> None:
        if self._recorder is not None:
            self._recorder.start()
        self._composer.start()
        self._thread.start()

    # --- from the capture's threads ------------------------------------------------------------

    def on_frame(self, reader: Reader, item: Frame | DamagedPictureError) -> None:
        """See `CaptureListener`."""
        self._deliver(reader, item)

    def on_end(self, reader: Reader) -> None:
        """See `CaptureListener`."""
        self._deliver(reader, None)

    def on_back(self, reader: Reader) -> None:
        """See `CaptureListener`."""
        if self._stats.clear_error("camera"):
            log.info("%s is back", reader.source.name)
        notes = getattr(reader.source, "notes", ())  # settings the camera did not take
        if notes:
            self._stats.raise_error("camera", "; ".join(notes), "settings")
        else:
            self._stats.clear_error("camera", "settings")

    def on_lost(self, reader: Reader, sentence: str) -> None:
        """See `CaptureListener`."""
        with self._lock:
            capture = self._capture
            if capture is None or not capture.owns(reader) or self._stopping.is_set():
                return
            first = self._state != ReasonCode.NO_PICTURE.value
            self._state = ReasonCode.NO_PICTURE.value
        self._stats.raise_error("camera", sentence)
        if first:
            log.warning("%s", sentence)
            frame = black_frame(reader.source.name, None, None, -1)
            reason = Reason.of(ReasonCode.NO_PICTURE)
            result = unjudged(self._product, reason, frame.index, "")
            self._keep(result, frame, None, [])
            with self._lock:
                if self._capture is capture:
                    self._composer.show(frame, result)
        self._on_wake()

    def _deliver(self, reader: Reader, item: Frame | DamagedPictureError | None) -> None:
        with self._lock:
            capture = self._capture
            if capture is None or not capture.owns(reader):
                return
        delivery = _Delivery(capture, reader, item)
        if not reader.source.live:
            self._slot.put_waiting(delivery, reader.wanted)
        elif self._slot.put_newest(delivery):
            self._stats.note_skipped()

    # --- inference thread ----------------------------------------------------------------------

    def _infer(self) -> None:
        yield_to_gui()
        looked_at: Capture | None = None
        inspection: Inspection | None = None
        while not self._stopping.is_set():
            delivery = self._slot.take(_LOOK_ROUND_S)
            if delivery is None:
                continue
            if not delivery.reader.wanted():
                if delivery.reader.source.live:
                    self._stats.note_skipped()
                continue
            source = delivery.reader.source
            if inspection is None or delivery.capture is not looked_at:
                looked_at = delivery.capture
                inspection = Inspection(
                    self._product,
                    live=source.live,
                    sensor=bool(getattr(source, "sensor", False)),
                    part_mode=self._part_mode,
                )
            if self._accept.is_set():
                self._accept.clear()
                inspection.accept_picture()
            composing = False
            try:
                composing = self._inspect(delivery, inspection)
            except Exception as error:  # a bug here must not end the inspection unseen
                log.exception("a frame was not inspected")
                self._stats.raise_error("inference", f"a frame was not inspected: {error}")
            if not composing:  # else the composer wakes, once for both
                self._on_wake()

    def _inspect(self, delivery: _Delivery, inspection: Inspection) -> bool:
        """Judge a frame and record it. True when a picture of it is on its way to the screen."""
        item, source = delivery.item, delivery.reader.source
        if item is None:
            with self._lock:
                self._source_ended = self._capture is delivery.capture
            return False
        engine = self._engine
        if isinstance(item, DamagedPictureError):
            frame = black_frame(source.name, item.path, item.part_id, item.index)
            reason = Reason.of(ReasonCode.ERROR, message=str(item))
            result = unjudged(self._product, reason, item.index, item.part_id)
            part = PartView(item.part_id, settled=True)
        else:
            frame = item
            result, part = inspection.judge(frame, engine, time.monotonic_ns())
        latency = (time.monotonic_ns() - frame.captured_at) / 1e6 if source.live else None
        with self._lock:
            current = self._capture is delivery.capture and delivery.reader.wanted()
        # A part counts also when its model was replaced while it was judged.
        changes = self._parts.note(frame, result, part) if current else []
        self._keep(result, frame, latency, changes, late=not delivery.reader.wanted())
        for new, old in changes:
            self._stats.note_part(new, old)
        if result.reason.code is ReasonCode.ERROR:
            self._stats.raise_error("inference", result.reason.text)
        elif result.model_id:
            self._stats.clear_error("inference")
        return self._show(delivery, frame, result, engine)

    def _show(
        self,
        delivery: _Delivery,
        frame: Frame,
        result: InspectionResult,
        engine: "InferenceEngine | None",
    ) -> bool:
        """Have a frame composed. A late answer, of another source or model, is not shown."""
        with self._lock:
            current = self._capture is delivery.capture and delivery.reader.wanted()
            if not current or self._engine is not engine:
                return False
            judged = bool(result.model_id) or result.reason.code in _NOT_THE_PICTURE
            self._state = "live" if judged else result.reason.code.value
            self._composer.show(frame, result)
            return True

    def _keep(
        self,
        result: InspectionResult,
        frame: Frame,
        latency_ms: float | None,
        changes: Sequence[PartChange],
        late: bool = False,
    ) -> None:
        self._stats.note_result(result, latency_ms, late)
        with self._recording:  # the watchdog also has a result now and then
            if self._recorder is not None:
                self._recorder.put(result, frame, changes)
            if self._on_result is not None:
                self._on_result(result, frame)


_STAYS = ("stopped", ReasonCode.NO_PICTURE.value)
_NOT_THE_PICTURE = frozenset({ReasonCode.NO_MODEL, ReasonCode.ERROR})
