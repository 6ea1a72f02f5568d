"""What the history adds up to; the database counts."""

from datetime import datetime

import sqlalchemy as sa

from inspector_gui.runtime.history_tables import RESULTS

_RANKED = ("OK", "CHECK", "NG")


def conditions(
    since: datetime | None,
    until: datetime | None,
    verdict: str | None = None,
    part_id: str | None = None,
    model_id: str | None = None,
) -> list[sa.ColumnElement[bool]]:
    """What rows have to fulfil; see `History.query`."""
    table = RESULTS.c
    found: list[sa.ColumnElement[bool]] = []
    if since is not None:
        found.append(table.creationTime >= since)
    if until is not None:
        found.append(table.creationTime < until)
    if verdict is not None:
        found.append(table.resultState == str(verdict))
    if part_id is not None:
        found.append(table.partId == part_id)
    if model_id is not None:
        found.append(table.internalRecipeId == model_id)
    return found


def frames_by_verdict(
    connection: sa.Connection, since: datetime | None, until: datetime | None
) -> dict[str, int]:
    """How many results have each verdict."""
    state = RESULTS.c.resultState
    chosen = sa.select(state, sa.func.count()).group_by(state)
    rows = connection.execute(chosen.where(*conditions(since, until))).all()
    return {str(state): int(count) for state, count in rows}


def parts_by_verdict(
    connection: sa.Connection, since: datetime | None, until: datetime | None
) -> dict[str, int]:
    """How many parts have each verdict as their worst."""
    parts = _parts(since, until).subquery()
    chosen = sa.select(parts.c.worst, sa.func.count()).group_by(parts.c.worst)
    found = {row[0]: row[1] for row in connection.execute(chosen)}
    return {name: found.get(rank, 0) for rank, name in enumerate(_RANKED)}


def parts_in_order(
    connection: sa.Connection, since: datetime | None, until: datetime | None
) -> list[tuple[str, datetime]]:
    """The verdict of each part inspected and when it was given, in the order of time.

    Where rows do not say what was counted, the worst verdict of each of their parts.
    """
    table = RESULTS.c
    last = sa.func.max(table.creationTime)
    untold = _parts(since, until).where(table.partChanges.is_(None)).add_columns(last)
    found = [(_RANKED[rank], ended.astimezone()) for rank, ended in connection.execute(untold)]
    told = sa.select(table.partChanges, table.creationTime).order_by(table.id)
    counted: list[tuple[str, datetime]] = []
    for changes, at in connection.execute(
        told.where(table.partChanges != "", *conditions(since, until))
    ):
        for change in changes.split():
            old, _, new = change.rpartition(">")
            # It takes the place of the newest part counted, if that was still in this span.
            if old and counted and counted[-1][0] == old:
                counted.pop()
            counted.append((new.removeprefix("+"), at.astimezone()))
    return sorted(found + counted, key=lambda part: part[1])


def _parts(since: datetime | None, until: datetime | None) -> sa.Select[tuple[int]]:
    table = RESULTS.c
    state = table.resultState
    ranks = sa.case((state == "NG", 2), (state == "CHECK", 1), else_=0)
    chosen = sa.select(sa.func.max(ranks).label("worst"))
    return chosen.where(table.partId != "", *conditions(since, until)).group_by(table.partId)
