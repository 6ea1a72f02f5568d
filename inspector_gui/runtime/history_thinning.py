"""Fewer rows of parts long gone: at thirty verdicts a second the history would fill the disk."""

from datetime import datetime

import sqlalchemy as sa

from inspector_gui.runtime.history_tables import DISPUTES, RESULTS

#: Every verdict on every frame is kept for so long.
FRAME_DAYS = 3
ROWS_AT_ONCE = 5000  # short enough that a waiting verdict is hardly late


def thin(connection: sa.Connection, after_id: int, before: datetime) -> int:
    """Delete frames that say what a later frame of their part says too.

    Of each part the last row of each verdict and reason stays, so its worst verdict stays what it
    is; what was disputed, counted as a part or has a picture stays as well.

    Args:
        connection: In a transaction of the caller.
        after_id: Rows up to this id have been looked at.
        before: Only rows older than this (with zone).

    Returns:
        The id up to which rows have been looked at now.
    """
    table = RESULTS.c
    chosen = (
        sa.select(table.id, table.partId, table.resultState, table.reasonCode)
        .where(table.id > after_id, table.creationTime < before)
        .order_by(table.id)
        .limit(ROWS_AT_ONCE)
    )
    rows = connection.execute(chosen).all()
    if not rows:
        return after_id
    last = {tuple(said): number for number, *said in rows}
    extra = [number for number, *said in rows if last[tuple(said)] != number]
    asked_about = sa.select(DISPUTES.c.resultId)
    for first in range(0, len(extra), 500):
        connection.execute(
            RESULTS.delete().where(
                table.id.in_(extra[first : first + 500]),
                table.capturePath.is_(None),
                sa.func.coalesce(table.partChanges, "") == "",
                table.resultId.not_in(asked_about),
            )
        )
    return int(rows[-1].id)
