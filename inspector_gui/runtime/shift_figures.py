"""The figures of a shift, counted from the recorded verdicts as they stream by."""

from array import array
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np

from inspector_gui.core.agreement import Share
from inspector_gui.core.result import ReasonCode
from inspector_gui.core.shift_count import GROUP_SIZE, Group, yield_of
from inspector_gui.runtime.history_row import HistoryRow

LISTED = 500
_POINTS = 60  # more than that cannot be told apart on a page
#: Frames come faster; a longer gap is a program that was closed. A lost camera gives one verdict.
_LONGEST_GAP_S = 60.0
_WORST = {"NG": 2, "CHECK": 1, "OK": 0}
_VERDICTS = {rank: verdict for verdict, rank in _WORST.items()}
#: What keeps a picture from being judged; a broken file is one picture, no trouble of the camera.
_TROUBLES = {
    code.value
    for code in (
        ReasonCode.NO_PICTURE,
        ReasonCode.STALE,
        ReasonCode.FROZEN,
        ReasonCode.DARK,
        ReasonCode.BRIGHT,
        ReasonCode.BLURRED,
        ReasonCode.MOVED,
        ReasonCode.WRONG_SIZE,
    )
}


@dataclass(slots=True)
class SourceUse:
    """What a source gave.

    Attributes:
        frames: Verdicts on its frames.
        unfit: Those whose picture could not be judged.
    """

    frames: int = 0
    unfit: int = 0


@dataclass(slots=True)
class Trouble:
    """One kind of trouble with the picture.

    Attributes:
        text: The reason in English, as recorded last.
        first: Its first verdict.
        last: Its last verdict.
        frames: Verdicts.
        times: How often it began.
        seconds: How long it was there in all, until the verdict after it.
    """

    text: str
    first: datetime
    last: datetime
    frames: int = 0
    times: int = 0
    seconds: float = 0.0


@dataclass(slots=True)
class ModelUse:
    """What one model did.

    Attributes:
        frames: Frames it judged.
        parts: Parts that count by one of its verdicts.
        ng: NG among them.
        rules: Hashes of the decision rules it judged by.
    """

    frames: int = 0
    parts: int = 0
    ng: int = 0
    rules: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class Shift:
    """The figures of a shift.

    Attributes:
        since: First moment asked for, None for the beginning.
        until: Last moment asked for, None for now.
        first: The first verdict.
        last: The last verdict.
        verdicts: Frames by verdict.
        judged_as: Frames that a model has judged, by verdict.
        parts: Parts by worst verdict: NG before CHECK before OK.
        classes: NG parts by class.
        models: By model id, "" where none judged.
        sources: By name of the source.
        troubles: With the picture, the longest first.
        groups: Points of the p-chart, in the order of time.
        group_size: Least parts of a point.
        judge_ms: Time to judge a frame, median and 95 %; None without a judged frame.
        disputes: Rows a person contradicted, newest first, at most `LISTED`.
        disputed: How many there are.
    """

    since: datetime | None = None
    until: datetime | None = None
    first: datetime | None = None
    last: datetime | None = None
    verdicts: Counter[str] = field(default_factory=Counter)
    judged_as: Counter[str] = field(default_factory=Counter)
    parts: Counter[str] = field(default_factory=Counter)
    classes: Counter[str] = field(default_factory=Counter)
    models: dict[str, ModelUse] = field(default_factory=dict)
    sources: dict[str, SourceUse] = field(default_factory=dict)
    troubles: list[Trouble] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    group_size: int = GROUP_SIZE
    judge_ms: tuple[float, float] | None = None
    disputes: list[HistoryRow] = field(default_factory=list)
    disputed: int = 0

    @property
    def inspected(self) -> int:
        """Verdicts in all."""
        return sum(self.verdicts.values())

    @property
    def judged(self) -> int:
        """Frames that a model has judged."""
        return sum(self.judged_as.values())

    @property
    def counted_parts(self) -> int:
        """Parts in all."""
        return sum(self.parts.values())

    @property
    def part_yield(self) -> float | None:
        """As `yield_of`."""
        return yield_of(self.parts)

    @property
    def yield_bounds(self) -> tuple[float, float] | None:
        """The 95 % interval of the yield, None where it is not known."""
        known = self.part_yield is not None
        return Share(self.parts["OK"], self.counted_parts).bounds if known else None


@dataclass(slots=True)
class _Part:
    rank: int
    class_name: str
    model_id: str
    ended: datetime


class ShiftCounter:
    """Counts rows, which must come newest first; they are not kept."""

    def __init__(self, since: datetime | None = None, until: datetime | None = None) -> None:
        self._shift = Shift(since, until)
        self._parts: dict[str, _Part] = {}
        self._troubles: dict[str, Trouble] = {}
        self._after: HistoryRow | None = None
        self._judge_ms = array("f")

    def count(self, row: HistoryRow) -> None:
        """Take a row in."""
        shift = self._shift
        shift.verdicts[row.verdict] += 1
        shift.first = row.created if shift.first is None else min(shift.first, row.created)
        shift.last = row.created if shift.last is None else max(shift.last, row.created)
        use = shift.models.setdefault(row.model_id, ModelUse())
        use.frames += 1
        if row.model_id:
            use.rules.setdefault(row.configuration_id)
            shift.judged_as[row.verdict] += 1
            self._judge_ms.append(sum(row.times_ms.values()))
        if row.disputed_label:
            shift.disputed += 1
            if len(shift.disputes) < LISTED:
                shift.disputes.append(row)
        self._count_source(row)
        self._count_part(row)
        self._after = row

    def _count_source(self, row: HistoryRow) -> None:
        source = self._shift.sources.setdefault(row.source, SourceUse())
        source.frames += 1
        if row.reason_code not in _TROUBLES:
            return
        source.unfit += 1
        after, code = self._after, row.reason_code
        found = self._troubles.setdefault(code, Trouble(row.reason_text, row.created, row.created))
        found.first = min(found.first, row.created)
        found.frames += 1
        if after is None or after.reason_code != code or after.source != row.source:
            found.times += 1
        if after is not None:
            gap = max(0.0, (after.created - row.created).total_seconds())
            found.seconds += gap if code == ReasonCode.NO_PICTURE else min(gap, _LONGEST_GAP_S)

    def _count_part(self, row: HistoryRow) -> None:
        if not row.part_id:
            return
        rank = _WORST.get(row.verdict, 1)
        part = self._parts.get(row.part_id)
        if part is None:
            name = row.class_name or ""
            self._parts[row.part_id] = _Part(rank, name, row.model_id, row.created)
        elif rank >= part.rank:  # the first frame with the worst verdict stands for the part
            part.rank, part.class_name, part.model_id = rank, row.class_name or "", row.model_id

    def shift(self) -> Shift:
        """The figures so far; call it once."""
        shift, parts = self._shift, list(reversed(self._parts.values()))
        shift.parts = Counter(_VERDICTS[part.rank] for part in parts)
        bad = [part for part in parts if part.rank == _WORST["NG"]]
        shift.classes = Counter(part.class_name or "?" for part in bad)
        for part in parts:
            use = shift.models[part.model_id]
            use.parts += 1
            use.ng += part.rank == _WORST["NG"]
        shift.troubles = sorted(self._troubles.values(), key=lambda t: t.seconds, reverse=True)
        shift.group_size = max(GROUP_SIZE, -(-len(parts) // _POINTS))
        shift.groups = _groups(parts, shift.group_size)
        if self._judge_ms:
            half, most = np.percentile(np.frombuffer(self._judge_ms, np.float32), (50, 95))
            shift.judge_ms = float(half), float(most)
        return shift


def _groups(parts: list[_Part], size: int) -> list[Group]:
    """Parts in the order of time, `size` in each group and what is left over in the last."""
    starts = range(0, len(parts) - size + 1, size)
    groups = []
    for start in starts:
        chosen = parts[start:] if start == starts[-1] else parts[start : start + size]
        bad = sum(part.rank == _WORST["NG"] for part in chosen)
        groups.append(Group(len(chosen), bad, chosen[-1].ended))
    return groups
