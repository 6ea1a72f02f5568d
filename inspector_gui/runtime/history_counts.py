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
    """The worst verdict of each part and when it was judged last, in the order of time."""
    last = sa.func.max(RESULTS.c.creationTime)
    rows = connection.execute(_parts(since, until).add_columns(last).order_by(last)).all()
    return [(_RANKED[rank], ended.astimezone()) for rank, ended in rows]


def _parts(since: datetime | None, until: datetime | None) -> sa.Select[tuple[int]]:
    table = RESULTS.c
    state = table.resultState
    ranks = sa.case((state == "NG", 2), (state == "CHECK", 1), else_=0)
    chosen = sa.select(sa.func.max(ranks).label("worst"))
    return chosen.where(table.partId != "", *conditions(since, until)).group_by(table.partId)
