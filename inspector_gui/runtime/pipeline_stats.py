"""Counters and times of a running inspection, and a frozen picture of them."""

import threading
import time
from collections import Counter, deque
from dataclasses import dataclass, field

import numpy as np

from inspector_gui.core.result import InspectionResult, StageError, Verdict

_RATE_WINDOW_NS = 2_000_000_000
_LATENCIES_KEPT = 4096


@dataclass(frozen=True, slots=True)
class PipelineStats:
    """How the inspection goes, at one moment.

    Attributes:
        source_name: Name of the source, or "".
        picture_state: "stopped", "opening", "live", "ended", or the value of the `ReasonCode` that
            keeps pictures from being judged: "no_picture", "frozen", "dark", ….
        ended: A file source is through and every verdict is recorded.
        fps: Frames inspected per second over the last two seconds.
        latency_ms: Camera to verdict, of the last 4096 live frames: p50, p95, p99, max; empty
            before the first.
        paint_ms: Camera to screen, the same way.
        inspected: Results given, those about missing or unusable pictures included.
        skipped: Frames of a live source that a newer one replaced before they were looked at.
        lost: Verdicts that could not be recorded. Always 0 unless the disk failed until the end.
        unrecorded: Verdicts that wait for the recorder.
        verdicts: Frames by verdict: "OK", "NG", "CHECK".
        source_verdicts: The same since the source was set.
        part_verdicts: Parts by verdict.
        model_ids: Models that have judged, in order of first use.
        errors: What is wrong now.
        first_verdict_s: Seconds until a model gave the first verdict, or None.
        stuck_readers: Reads that hang in a driver and were left behind.
    """

    source_name: str = ""
    picture_state: str = "stopped"
    ended: bool = False
    fps: float = 0.0
    latency_ms: dict[str, float] = field(default_factory=dict)
    paint_ms: dict[str, float] = field(default_factory=dict)
    inspected: int = 0
    skipped: int = 0
    lost: int = 0
    unrecorded: int = 0
    verdicts: dict[str, int] = field(default_factory=dict)
    source_verdicts: dict[str, int] = field(default_factory=dict)
    part_verdicts: dict[str, int] = field(default_factory=dict)
    model_ids: tuple[str, ...] = ()
    errors: tuple[StageError, ...] = ()
    first_verdict_s: float | None = None
    stuck_readers: int = 0


class Latencies:
    """The last few thousand durations, in a ring of fixed size. One writer at a time."""

    def __init__(self) -> None:
        self._ring = np.zeros(_LATENCIES_KEPT, np.float32)
        self._count = 0

    def add(self, milliseconds: float) -> None:
        """Keep one duration, forgetting the oldest."""
        self._ring[self._count % _LATENCIES_KEPT] = milliseconds
        self._count += 1

    def summary(self) -> dict[str, float]:
        """p50, p95, p99 and max in milliseconds; empty before the first."""
        kept = self._ring[: min(self._count, _LATENCIES_KEPT)]
        if not kept.size:
            return {}
        p50, p95, p99 = (round(float(v), 2) for v in np.percentile(kept, (50, 95, 99)))
        return {"p50": p50, "p95": p95, "p99": p99, "max": round(float(kept.max()), 2)}


class RunningStats:
    """Counts while the pipeline runs. Any thread may call any method."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._began = time.monotonic_ns()
        self._moments: deque[int] = deque()
        self._latency = Latencies()
        self._paint = Latencies()
        self._verdicts: Counter[str] = Counter()
        self._earlier: Counter[str] = Counter()  # verdicts on the sources before
        self._parts: Counter[str] = Counter()
        self._models: dict[str, None] = {}
        self._errors: dict[tuple[str, str], StageError] = {}
        self._first_verdict_ns: int | None = None
        self._inspected = 0
        self._skipped = 0

    def note_result(
        self, result: InspectionResult, latency_ms: float | None, late: bool = False
    ) -> None:
        """Count a result.

        Args:
            result: The verdict.
            latency_ms: From capture to verdict for live frames.
            late: It belongs to an earlier source.
        """
        now = time.monotonic_ns()
        with self._lock:
            self._inspected += 1
            self._verdicts[result.verdict.value] += 1
            self._earlier[result.verdict.value] += late
            self._moments.append(now)
            self._forget_old_moments(now)
            if result.model_id:
                self._models.setdefault(result.model_id)
                if self._first_verdict_ns is None:
                    self._first_verdict_ns = now
            if latency_ms is not None:
                self._latency.add(latency_ms)

    def begin_source(self) -> None:
        """Count `source_verdicts` from here."""
        with self._lock:
            self._earlier = Counter(self._verdicts)

    def note_part(self, new: Verdict, instead_of: Verdict | None) -> None:
        """Count a part's verdict; `instead_of` takes a provisional one back."""
        with self._lock:
            if instead_of is not None:
                self._parts[instead_of.value] -= 1
            self._parts[new.value] += 1

    def note_paint(self, latency_ms: float) -> None:
        """Keep the time from capture to screen of one frame."""
        with self._lock:
            self._paint.add(latency_ms)

    def note_skipped(self) -> None:
        """Count a live frame that nobody looked at."""
        with self._lock:
            self._skipped += 1

    def raise_error(self, stage: str, sentence: str, about: str = "") -> bool:
        """Say that a stage fails.

        Args:
            stage: See `StageError`.
            sentence: What is wrong and what to do.
            about: Tells several troubles of one stage apart.

        Returns:
            True when this is news.
        """
        with self._lock:
            known = self._errors.get((stage, about))
            if known is not None and known.message == sentence:
                return False
            since = time.monotonic_ns() if known is None else known.since
            self._errors[stage, about] = StageError(stage, sentence, since)
            return True

    def clear_error(self, stage: str, about: str = "") -> bool:
        """Say that this trouble is over.

        Returns:
            True when there was one.
        """
        with self._lock:
            return self._errors.pop((stage, about), None) is not None

    def freeze(
        self,
        *,
        source_name: str,
        picture_state: str,
        ended: bool,
        lost: int,
        unrecorded: int,
        stuck_readers: int,
    ) -> PipelineStats:
        """A picture of all counters at this moment."""
        now = time.monotonic_ns()
        with self._lock:
            self._forget_old_moments(now)
            first = self._first_verdict_ns
            span_s = min(_RATE_WINDOW_NS, max(1, now - self._began)) / 1e9
            return PipelineStats(
                source_name=source_name,
                picture_state=picture_state,
                ended=ended,
                fps=round(len(self._moments) / span_s, 2),
                latency_ms=self._latency.summary(),
                paint_ms=self._paint.summary(),
                inspected=self._inspected,
                skipped=self._skipped,
                lost=lost,
                unrecorded=unrecorded,
                verdicts={verdict.value: self._verdicts[verdict.value] for verdict in Verdict},
                source_verdicts={
                    verdict.value: self._verdicts[verdict.value] - self._earlier[verdict.value]
                    for verdict in Verdict
                },
                part_verdicts={verdict.value: self._parts[verdict.value] for verdict in Verdict},
                model_ids=tuple(self._models),
                errors=tuple(self._errors.values()),
                first_verdict_s=None if first is None else round((first - self._began) / 1e9, 3),
                stuck_readers=stuck_readers,
            )

    def _forget_old_moments(self, now: int) -> None:
        while self._moments and now - self._moments[0] > _RATE_WINDOW_NS:
            self._moments.popleft()
