"""The shift report: what was inspected, as one HTML page for people and as tables for programs."""

import csv
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from inspector_gui import __version__
from inspector_gui.core.durable_file import replace_durably, write_durably
from inspector_gui.core.model_file import Manifest
from inspector_gui.core.shift_count import GROUPS_FOR_LIMITS, Group, centre_of, limits_of
from inspector_gui.runtime.csv_cell import neutral
from inspector_gui.runtime.history import History, HistoryRow
from inspector_gui.runtime.model_store import Promotion
from inspector_gui.runtime.report_charts import p_chart, pareto_chart
from inspector_gui.runtime.report_page import Words, render
from inspector_gui.runtime.shift_figures import Shift, ShiftCounter
from inspector_gui.runtime.workplace import Workplace

#: Programs read these tables: their headings are English in every language of the screen.
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
    "disputed at",
    "source",
    "frame",
    "result id",
)
FIGURES = ("figure", "of", "value")
_PAGE = 5000


@dataclass(frozen=True, slots=True)
class Versions:
    """The models and the data of a product, as they stand.

    Attributes:
        models: Manifests by model id.
        moves: All that was done to the models, oldest first.
        pictures: Pictures of the dataset by class.
        journal_line: Lines of the dataset's journal.
        journal_hash: sha256 (hex) of the last of them.
    """

    models: Mapping[str, Manifest] = field(default_factory=dict)
    moves: Sequence[Promotion] = ()
    pictures: Mapping[str, int] = field(default_factory=dict)
    journal_line: int = 0
    journal_hash: str = ""

    @classmethod
    def of(cls, place: Workplace) -> "Versions":
        """Those of an open product; reads the models folder. Thread: the one that writes there."""
        models = {model.model_id: model.manifest for model in place.models.models()}
        counts = place.dataset.counts()
        return cls(models, place.models.log(), counts, *place.dataset.version)


@dataclass(frozen=True, slots=True)
class ReportFiles:
    """What was written: the page, every verdict, and the figures of the page."""

    page: Path
    table: Path
    figures: Path


def write_shift_report(
    rows: Iterable[HistoryRow],
    path: Path,
    *,
    product: str,
    who: str,
    since: datetime | None = None,
    until: datetime | None = None,
    versions: Versions | None = None,
    words: Words | None = None,
    made: datetime | None = None,
) -> ReportFiles:
    """Write `path` as HTML and, beside it, every verdict and the figures as CSV.

    Args:
        rows: Verdicts, newest first; they are read once and not kept.
        path: The HTML file; the tables take its name with other endings.
        product: Title of the product.
        who: Who asks for the report.
        since: First moment asked for, for the heading.
        until: Last moment asked for, for the heading.
        versions: Models and data; without them the page names models by their ids alone.
        words: The language of the page, English by default.
        made: When, local time with zone; now by default.

    Raises:
        OSError: It cannot be written; an older file of that name is unchanged.
    """
    counter = ShiftCounter(since, until)
    files = ReportFiles(path, path.with_suffix(".csv"), path.with_suffix(".figures.csv"))
    with _table(files.table, COLUMNS) as write:
        for row in rows:
            counter.count(row)
            write(_cells(row))
    shift = counter.shift()
    with _table(files.figures, FIGURES) as write:
        for line in _figures(shift):
            write(line)
    moment = made or datetime.now().astimezone()
    page = _render(shift, files, versions, words or Words(), product=product, who=who, made=moment)
    write_durably(path, page.encode(errors="replace"))
    return files


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


@contextmanager
def _table(path: Path, heads: Sequence[str]) -> Iterator[Any]:
    """Takes rows of a CSV file, which replaces an older one only when it is whole."""
    unfinished = path.with_name(f".{path.name[:80]}.{uuid4().hex[:8]}.tmp")
    try:
        # The byte order mark makes spreadsheets read UTF-8 as such.
        with unfinished.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
            table = csv.writer(file, lineterminator="\r\n")
            table.writerow(heads)
            yield lambda cells: table.writerow([neutral(cell) for cell in cells])
            file.flush()
            os.fsync(file.fileno())
        replace_durably(unfinished, path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def _render(
    shift: Shift,
    files: ReportFiles,
    versions: Versions | None,
    words: Words,
    *,
    product: str,
    who: str,
    made: datetime,
) -> str:
    centre = centre_of(shift.groups)
    crossed = [] if centre is None else [g for g in shift.groups if _is_out(g, centre)]
    known = versions or Versions()
    return render(
        "shift_report.html.j2",
        words,
        shift=shift,
        product=product,
        who=who,
        made=made,
        table=files.table.name,
        figures=files.figures.name,
        chart=lambda title: p_chart(shift.groups, title),
        centre=centre,
        limits=lambda group: limits_of(centre or 0.0, group),
        crossed=crossed,
        needed=GROUPS_FOR_LIMITS,
        pareto=list(_pareto(shift.classes)),
        pareto_chart=lambda title, others: pareto_chart(shift.classes.most_common(), title, others),
        bounds=shift.yield_bounds,
        models=[_model(model_id, shift, known) for model_id in shift.models],
        moves=[move for move in known.moves if _within(move.time, shift)],
        versions=versions,
        program=__version__,
    )


def _is_out(group: Group, centre: float) -> bool:
    low, high = limits_of(centre, group)
    return not low <= group.share <= high


def _within(time: datetime, shift: Shift) -> bool:
    begin, end = shift.since or shift.first, shift.until
    return (begin is None or time >= begin) and (end is None or time < end)


def _model(model_id: str, shift: Shift, versions: Versions) -> dict[str, Any]:
    use, manifest = shift.models[model_id], versions.models.get(model_id)
    told: dict[str, Any] = {"name": "", "recipe": "", "made": None, "snapshot": ""}
    if manifest is not None:
        told["name"], told["made"] = manifest.name, manifest.created
        told["recipe"], told["snapshot"] = manifest.recipe.name, manifest.snapshot_id
    told |= {"model_id": model_id, "frames": use.frames, "parts": use.parts, "ng": use.ng}
    return told | {"rules": [rule for rule in use.rules if rule]}


def _pareto(classes: Counter[str]) -> Iterator[dict[str, Any]]:
    total, running = sum(classes.values()), 0
    for name, count in classes.most_common():
        running += count
        yield {"name": name, "count": count, "share": count / total, "running": running / total}


def _figures(shift: Shift) -> Iterator[tuple[object, ...]]:
    """The figures of the page, one a line: what, of what, how much."""
    yield "parts", "", shift.counted_parts
    yield from (("parts", verdict, shift.parts[verdict]) for verdict in ("OK", "NG", "CHECK"))
    bounds = shift.yield_bounds
    if bounds is not None:
        yield "yield", "", shift.part_yield
        yield "yield, lower 95 %", "", bounds[0]
        yield "yield, upper 95 %", "", bounds[1]
    yield from (("frames", verdict, shift.verdicts[verdict]) for verdict in ("OK", "NG", "CHECK"))
    yield "frames judged by a model", "", shift.judged
    yield from (("NG parts", name, count) for name, count in shift.classes.most_common())
    centre = centre_of(shift.groups)
    if centre is not None:
        yield "NG share, centre line", "", centre
    for group in shift.groups:
        time = group.ended.isoformat(timespec="seconds")
        yield "group, parts", time, group.parts
        yield "group, NG share", time, group.share
        if centre is not None:
            low, high = limits_of(centre, group)
            yield "group, lower limit", time, low
            yield "group, upper limit", time, high
    yield "disputes", "", shift.disputed
    for name, source in shift.sources.items():
        yield "frames of source", name, source.frames
        yield "frames unfit to judge", name, source.unfit
    for trouble in shift.troubles:
        yield "trouble, times", trouble.text, trouble.times
        yield "trouble, seconds", trouble.text, trouble.seconds
    for model_id, use in shift.models.items():
        yield "frames by model", model_id, use.frames
        yield "parts by model", model_id, use.parts
        yield "NG parts by model", model_id, use.ng


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
        row.disputed_at.isoformat(timespec="seconds") if row.disputed_at else "",
        row.source,
        row.frame_index,
        row.result_id,
    ]
