"""Every verdict on disk."""

import logging
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import sqlalchemy as sa

from inspector_gui.core.frame import Frame
from inspector_gui.core.result import InspectionResult, ReasonCode
from inspector_gui.runtime.captures import CaptureFolder, CaptureLimits, CaptureRule
from inspector_gui.runtime.history_counts import (
    conditions,
    frames_by_verdict,
    parts_by_verdict,
    parts_in_order,
)
from inspector_gui.runtime.history_row import Entry, HistoryRow, PartChange, row_from
from inspector_gui.runtime.history_tables import (
    DISPUTES,
    METADATA,
    RESULTS,
    is_damage,
    make_engine,
    set_aside,
)
from inspector_gui.runtime.history_thinning import FRAME_DAYS, thin

__all__ = ["Entry", "History", "HistoryError", "HistoryRow"]

log = logging.getLogger(__name__)

_THIN_EVERY_S = 60.0


class HistoryError(RuntimeError):
    """The history cannot be written or read now; the text is one sentence for people."""


class History:
    """Results and disputes in a database, pictures worth keeping in a folder beside it.

    A damaged SQLite file is set aside and a new one begun; `notices` says so. Any thread may call
    any method; `append` and `flush` belong to the recorder thread.

    Attributes:
        notices: Sentences for people about what was found and mended.
    """

    def __init__(
        self,
        url: str,
        *,
        captures: Path | None = None,
        limits: CaptureLimits | None = None,
    ) -> None:
        """Open or create a history.

        Args:
            url: SQLAlchemy address, such as "sqlite:////path/history.sqlite".
            captures: Folder for pictures; by default `captures` beside a SQLite file. None with
                another database keeps none.
            limits: How many pictures are kept.

        Raises:
            HistoryError: The database cannot be opened.
        """
        self.notices: list[str] = []
        self._url = _url_of(url)
        self._file = _file_of(self._url)
        self._lock = threading.RLock()
        self._pending: list[dict[str, Any]] = []
        self._thinned, self._thin_next = 0, 0.0
        limits = limits or CaptureLimits()
        folder = captures or (self._file.parent / "captures" if self._file else None)
        self._folder = folder
        self._captures = None if folder is None else CaptureFolder(folder, limits)
        self._engine = self._open()
        self._rule = CaptureRule(limits, self._unjudged_ids(limits.unjudged))

    def record(self, result: InspectionResult, frame: Frame) -> None:
        """Take a result in and put it on disk with the next `flush`; recorder thread."""
        self.append(self.entry(result, frame))

    def entry(
        self,
        result: InspectionResult,
        frame: Frame,
        changes: Sequence[PartChange] | None = None,
    ) -> Entry:
        """Make an entry and decide whether its picture is kept. Results come in order."""
        kept = self._captures is not None and self._rule.wants(result, frame)
        lean = replace(result, mask=None, heat_map=None)
        return Entry(lean, frame.source, frame.path, frame.image if kept else None, changes)

    def append(self, entry: Entry) -> str | None:
        """Take an entry in; its picture is written now, its row with the next `flush`.

        Returns:
            A sentence when the picture could not be kept, else None. The verdict is kept anyway.
        """
        trouble, capture = None, None
        if entry.picture is not None and self._captures is not None:
            try:
                capture = self._captures.write(entry.result, entry.picture)
            except OSError as error:
                trouble = f"pictures cannot be kept: {error.strerror or error}; free some space"
            except (ValueError, MemoryError) as error:
                trouble = f"a picture cannot be kept: {error or 'the memory is full'}"
        with self._lock:
            self._pending.append(entry.columns(capture))
        return trouble

    def flush(self) -> None:
        """Commit everything appended so far.

        Raises:
            HistoryError: It could not be written; nothing is forgotten, call again later.
        """
        with self._lock:
            if not self._pending:
                return
            with self._speaking("be written"), self._engine.begin() as connection:
                connection.execute(RESULTS.insert(), self._pending)
            self._pending = []

    def _thin(self) -> None:
        """A piece of the old rows now and then; much more often than they come in."""
        now = time.monotonic()
        if now < self._thin_next:
            return
        self._thin_next = now + _THIN_EVERY_S
        before = datetime.now().astimezone() - timedelta(days=FRAME_DAYS)
        with self._lock, self._speaking("be written"), self._engine.begin() as connection:
            self._thinned = thin(connection, self._thinned, before)

    def _try_flush(self) -> None:
        """Before reading: what cannot be written on a full disk waits, the rest can be read."""
        with suppress(HistoryError):
            self.flush()

    def sweep(self) -> None:
        """Delete kept pictures beyond the limits and thin old rows; recorder thread."""
        self._thin()
        if self._captures is None:
            return
        gone = self._captures.sweep(self._disputed_ids, datetime.now().astimezone())
        if not gone:
            return
        column = RESULTS.c.resultId
        with self._speaking("be written"), self._engine.begin() as connection:
            for first in range(0, len(gone), 500):
                chosen = column.in_(gone[first : first + 500])
                connection.execute(RESULTS.update().where(chosen).values(capturePath=None))
        for result_id in gone:
            self._rule.make_room(result_id)

    def record_dispute(self, result_id: str, label: str, who: str) -> None:
        """Note durably what a person said about a result.

        Raises:
            HistoryError: It could not be written.
        """
        self._write_disputes(result_id, [(label, who)])
        self._rule.make_room(result_id)

    def withdraw_dispute(self, result_id: str, who: str) -> None:
        """Note durably that the last thing said about a result was taken back.

        What was said before holds again. In the table an empty label takes the last one back; the
        one that holds again is written anew, so that the last line always tells what holds.

        Raises:
            HistoryError: It could not be written.
        """
        said = self._said(result_id)
        if said:
            earlier = said[-2:-1]
            self._write_disputes(result_id, [("", who)] * (1 + len(earlier)) + earlier)

    def dispute_of(self, result_id: str) -> tuple[str, str] | None:
        """What holds about a result: (label, who said it), or None.

        Raises:
            HistoryError: The database cannot be read.
        """
        return next(reversed(self._said(result_id)), None)

    def _said(self, result_id: str) -> list[tuple[str, str]]:
        """(label, who) of what was said about a result and not taken back, in order."""
        table = DISPUTES.c
        chosen = sa.select(table.label, table.who).where(table.resultId == result_id)
        said: list[tuple[str, str]] = []
        with self._speaking("be read"), self._engine.connect() as connection:
            for label, who in connection.execute(chosen.order_by(table.id)):
                if label:
                    said.append((str(label), str(who)))
                elif said:
                    said.pop()
        return said

    def _write_disputes(self, result_id: str, lines: list[tuple[str, str]]) -> None:
        now = datetime.now().astimezone()
        rows = [
            {
                "disputeId": uuid4().hex,
                "resultId": result_id,
                "label": label,
                "who": who,
                "creationTime": now,
            }
            for label, who in lines
        ]
        with self._lock, self._speaking("be written"), self._engine.begin() as connection:
            connection.execute(DISPUTES.insert(), rows)

    def query(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        verdict: str | None = None,
        part_id: str | None = None,
        model_id: str | None = None,
        disputed: bool | None = None,
        captured: bool | None = None,
        limit: int = 500,
        offset: int = 0,
    ) -> list[HistoryRow]:
        """Recorded verdicts, newest first, with the last dispute of each.

        Args:
            since: From this time on (with zone).
            until: Before this time (with zone).
            verdict: "OK", "NG" or "CHECK".
            part_id: Exactly this part.
            model_id: Exactly this model.
            disputed: Only those that were (True) or were not (False) disputed.
            captured: Only those whose picture was (True) or was not (False) kept.
            limit: At most so many.
            offset: Leave out so many of the newest.

        Raises:
            HistoryError: The database cannot be read.
        """
        last = sa.select(sa.func.max(DISPUTES.c.id).label("id")).group_by(DISPUTES.c.resultId)
        dispute = sa.select(DISPUTES).where(DISPUTES.c.id.in_(last)).subquery()
        moment = dispute.c.creationTime.label("disputedAt")
        chosen = sa.select(RESULTS, dispute.c.label, dispute.c.who, moment)
        chosen = chosen.outerjoin_from(RESULTS, dispute, RESULTS.c.resultId == dispute.c.resultId)
        wanted = conditions(since, until, verdict, part_id, model_id)
        if disputed is not None:
            label = dispute.c.label
            stands = sa.func.coalesce(label, "") != ""  # an empty label withdraws
            wanted.append(stands if disputed else sa.not_(stands))
        if captured is not None:
            kept = RESULTS.c.capturePath
            wanted.append(kept.is_not(None) if captured else kept.is_(None))
        chosen = chosen.where(*wanted).order_by(RESULTS.c.creationTime.desc(), RESULTS.c.id.desc())
        self._try_flush()
        with self._speaking("be read"), self._engine.connect() as connection:
            rows = connection.execute(chosen.limit(limit).offset(offset)).mappings().all()
        return [row_from(row, self._folder) for row in rows]

    def counts(
        self, *, since: datetime | None = None, until: datetime | None = None
    ) -> dict[str, int]:
        """How many results have each verdict, in a span of time.

        Raises:
            HistoryError: The database cannot be read.
        """
        self._try_flush()
        with self._speaking("be read"), self._engine.connect() as connection:
            return frames_by_verdict(connection, since, until)

    def part_counts(
        self, *, since: datetime | None = None, until: datetime | None = None
    ) -> dict[str, int]:
        """How many parts have each verdict as their worst: NG before CHECK before OK.

        Raises:
            HistoryError: The database cannot be read.
        """
        self._try_flush()
        with self._speaking("be read"), self._engine.connect() as connection:
            return parts_by_verdict(connection, since, until)

    def part_verdicts(
        self, *, since: datetime | None = None, until: datetime | None = None
    ) -> list[tuple[str, datetime]]:
        """The verdict of each part inspected and when it was given, in the order of time.

        As the counters of the screen counted them: a part that is inspected again counts again.
        Rows that do not say what was counted give the worst verdict of each of their parts.

        Raises:
            HistoryError: The database cannot be read.
        """
        self._try_flush()
        with self._speaking("be read"), self._engine.connect() as connection:
            return parts_in_order(connection, since, until)

    def close(self) -> None:
        """Commit what is pending and close the database. Raises nothing."""
        try:
            self.flush()
        except HistoryError as error:
            log.error("at closing: %s", error)
        self._engine.dispose()

    def _open(self) -> sa.Engine:
        """Open the database; what is damaged or in the way is kept under another name."""
        try:
            try:
                return make_engine(self._url, METADATA)
            except (sa.exc.SQLAlchemyError, OSError, UnicodeDecodeError) as error:
                if self._file is None or not (is_damage(error) or self._file.is_dir()):
                    raise
            aside = set_aside(self._file)
            self.notices.append(
                f"the history was damaged; it was set aside as {aside.name} and a new one begun"
            )
            log.error("%s", self.notices[-1])
            return make_engine(self._url, METADATA)
        except (sa.exc.SQLAlchemyError, OSError, UnicodeDecodeError) as error:
            raise HistoryError(
                f"the history {self._name} cannot be opened: {_short(error)}"
            ) from error

    @property
    def _name(self) -> str:
        return str(self._file or self._url.render_as_string(hide_password=True))

    @contextmanager
    def _speaking(self, what: str) -> Iterator[None]:
        """Turn database errors into sentences; a file that turns out damaged is set aside."""
        try:
            yield
        except sa.exc.SQLAlchemyError as error:
            if self._file is not None and is_damage(error):
                with self._lock:
                    self._engine.dispose()
                    self._engine = self._open()
            raise HistoryError(f"the history cannot {what}: {_short(error)}") from error

    def _unjudged_ids(self, most: int) -> list[str]:
        """Results without a model whose kept pictures wait for a person's word."""
        table = RESULTS.c
        chosen = sa.select(table.resultId).where(
            table.internalRecipeId == "",
            table.reasonCode == ReasonCode.NO_MODEL.value,
            table.capturePath.is_not(None),
            table.resultId.not_in(sa.select(DISPUTES.c.resultId)),
        )
        try:
            with self._engine.connect() as connection:
                return list(connection.scalars(chosen.limit(most)))
        except sa.exc.SQLAlchemyError as error:  # then a few pictures more are kept
            log.warning("kept pictures were not counted: %s", _short(error))
            return []

    def _disputed_ids(self) -> set[str]:
        with self._speaking("be read"), self._engine.connect() as connection:
            return set(connection.scalars(sa.select(DISPUTES.c.resultId)))


def _url_of(text: str) -> sa.URL:
    """What follows `sqlite:///` is taken as a path as it is, also with ?, # or % in it."""
    start = "sqlite:///"
    if text.startswith(start):
        return sa.URL.create("sqlite", database=text.removeprefix(start))
    return sa.make_url(text)


def _file_of(url: sa.URL) -> Path | None:
    named = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
    return Path(url.database) if named and url.database else None


def _short(error: Exception) -> str:
    return str(getattr(error, "orig", None) or error).splitlines()[0]
