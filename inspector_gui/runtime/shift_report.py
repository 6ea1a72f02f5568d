"""The shift report: what was inspected, as CSV for programs and one HTML page for people."""

import csv
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import jinja2

from inspector_gui.core.agreement import Share
from inspector_gui.core.durable_file import replace_durably, write_durably
from inspector_gui.runtime.assets import asset
from inspector_gui.runtime.csv_cell import neutral
from inspector_gui.runtime.history import History, HistoryRow

COLUMNS = (
    "time",
    "part",
    "verdict",
    "reason",
    "score",
    "class",
    "model",
    "rule",
    "disputed as",
    "disputed by",
    "source",
    "frame",
    "result id",
)
_PAGE = 5000


@dataclass(slots=True)
class Shift:
    """The figures of a shift, counted from its rows.

    Attributes:
        since: First moment asked for, None for the beginning.
        until: Last moment asked for, None for now.
        verdicts: Frames by verdict.
        parts: Parts by worst verdict: NG before CHECK before OK.
        classes: NG parts by class.
        models: Frames by model id.
        disputes: Rows a person contradicted, newest first, at most `LISTED`.
        disputed: How many there are.
    """

    since: datetime | None = None
    until: datetime | None = None
    verdicts: Counter[str] = field(default_factory=Counter)
    parts: Counter[str] = field(default_factory=Counter)
    classes: Counter[str] = field(default_factory=Counter)
    models: Counter[str] = field(default_factory=Counter)
    disputes: list[HistoryRow] = field(default_factory=list)
    disputed: int = 0
    first: datetime | None = None
    last: datetime | None = None

    @property
    def inspected(self) -> int:
        """Verdicts in all."""
        return sum(self.verdicts.values())

    @property
    def judged(self) -> int:
        """Frames that a model has judged."""
        return self.inspected - self.models[""]

    @property
    def counted_parts(self) -> int:
        """Parts in all."""
        return sum(self.parts.values())

    @property
    def part_yield(self) -> float | None:
        """Share of parts that were OK, 0..1; None without parts."""
        return self.parts["OK"] / self.counted_parts if self.counted_parts else None


LISTED = 500
_WORST = {"NG": 2, "CHECK": 1, "OK": 0}


class ShiftCounter:
    """Counts rows as they stream by; the rows themselves are not kept."""

    def __init__(self, since: datetime | None = None, until: datetime | None = None) -> None:
        self._shift = Shift(since, until)
        self._worst: dict[str, tuple[int, str]] = {}

    def count(self, row: HistoryRow) -> None:
        """Take a row in."""
        shift = self._shift
        shift.verdicts[row.verdict] += 1
        shift.models[row.model_id] += 1
        shift.first = row.created if shift.first is None else min(shift.first, row.created)
        shift.last = row.created if shift.last is None else max(shift.last, row.created)
        if row.disputed_label:
            shift.disputed += 1
            if len(shift.disputes) < LISTED:
                shift.disputes.append(row)
        if row.part_id:
            mine = (_WORST.get(row.verdict, 1), row.class_name or "")
            if mine[0] >= self._worst.get(row.part_id, (-1, ""))[0]:
                self._worst[row.part_id] = mine

    def shift(self) -> Shift:
        """The figures so far."""
        names = {rank: verdict for verdict, rank in _WORST.items()}
        self._shift.parts = Counter(names[rank] for rank, _ in self._worst.values())
        self._shift.classes = Counter(
            name or "?" for rank, name in self._worst.values() if names[rank] == "NG"
        )
        return self._shift


def write_shift_report(
    rows: Iterable[HistoryRow],
    path: Path,
    *,
    product: str,
    who: str,
    since: datetime | None = None,
    until: datetime | None = None,
    made: datetime | None = None,
) -> tuple[Path, Path]:
    """Write `path` as HTML and, beside it, every verdict as CSV.

    Args:
        rows: Verdicts, newest first; they are read once and not kept.
        path: The HTML file; the CSV takes its name with another ending.
        product: Title of the product.
        who: Who asks for the report.
        since: First moment asked for, for the heading.
        until: Last moment asked for, for the heading.
        made: When, local time with zone; now by default.

    Returns:
        The HTML and the CSV file.

    Raises:
        OSError: It cannot be written; an older report of this name is unchanged.
    """
    counter = ShiftCounter(since, until)
    csv_path = path.with_suffix(".csv")
    unfinished = csv_path.with_name(f".{csv_path.name[:80]}.{uuid4().hex[:8]}.tmp")
    try:
        # The byte order mark makes spreadsheets read UTF-8 as such.
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file, lineterminator="\r\n")
            table.writerow(COLUMNS)
            for row in rows:
                counter.count(row)
                table.writerow([neutral(value) for value in _cells(row)])
            file.flush()
            os.fsync(file.fileno())
        replace_durably(unfinished, csv_path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    moment = made or datetime.now().astimezone()
    page = render(counter.shift(), product=product, who=who, made=moment, table=csv_path.name)
    write_durably(path, page.encode())
    return path, csv_path


def each_row(
    history: History,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    verdict: str | None = None,
    part_id: str | None = None,
    model_id: str | None = None,
) -> Iterator[HistoryRow]:
    """All chosen verdicts, newest first, read in pages so that millions need little memory.

    Raises:
        HistoryError: The history cannot be read.
    """
    offset = 0  # only within one moment that fills more than a page
    while True:
        page = history.query(
            since=since,
            until=until,
            verdict=verdict,
            part_id=part_id,
            model_id=model_id,
            limit=_PAGE,
            offset=offset,
        )
        if len(page) < _PAGE:
            yield from page
            return
        # The last moment may go on in the next page, which therefore begins with it.
        whole = [row for row in page if row.created != page[-1].created]
        yield from whole or page
        until, offset = (whole[-1].created, 0) if whole else (until, offset + _PAGE)


def render(shift: Shift, *, product: str, who: str, made: datetime, table: str) -> str:
    """The HTML page; everything from outside is escaped."""
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined)
    source = asset("shift_report.html.j2").read_text(encoding="utf-8")
    return environment.from_string(source).render(
        shift=shift,
        product=product,
        who=who,
        made=made,
        table=table,
        pareto=list(_pareto(shift.classes)),
        bounds=Share(shift.parts["OK"], shift.counted_parts).bounds,
    )


def _pareto(classes: Counter[str]) -> Iterator[dict[str, Any]]:
    total, running = sum(classes.values()), 0
    for name, count in classes.most_common():
        running += count
        yield {"name": name, "count": count, "share": count / total, "running": running / total}


def _cells(row: HistoryRow) -> list[object]:
    return [
        row.created.isoformat(timespec="milliseconds"),
        row.part_id,
        row.verdict,
        row.reason_text,
        float(row.score) if row.model_id else "",
        row.class_name or "",
        row.model_id,
        row.configuration_id,
        row.disputed_label or "",
        row.disputed_by or "",
        row.source,
        row.frame_index,
        row.result_id,
    ]
