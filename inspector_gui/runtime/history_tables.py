"""The history's tables and the opening of its database."""

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

BUSY_TIMEOUT_MS = 5000
_CHECKED_BYTES = 32 * 1024 * 1024  # a larger file is checked as it is used: checking takes seconds


class UtcTime(sa.types.TypeDecorator[datetime]):
    """A time with zone, stored as UTC also where the database knows no zones."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Store in UTC, without zone."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Read as UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


METADATA = sa.MetaData()
_LATER = ("partChanges",)  # columns that a history of an earlier version has not

#: Columns carry the OPC 40100-1 names where one exists; see `core.result.InspectionResult`.
RESULTS = sa.Table(
    "results",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("resultId", sa.String(32), nullable=False, index=True),
    sa.Column("partId", sa.Text, nullable=False),
    sa.Column("jobId", sa.Text, nullable=False),
    sa.Column("internalRecipeId", sa.String(64), nullable=False),
    sa.Column("internalConfigurationId", sa.String(32), nullable=False),
    sa.Column("creationTime", UtcTime, nullable=False),
    sa.Column("processingTimes", sa.Text, nullable=False),
    sa.Column("resultState", sa.String(8), nullable=False),
    sa.Column("score", sa.Float, nullable=False),
    sa.Column("className", sa.Text),
    sa.Column("reasonCode", sa.String(32), nullable=False),
    sa.Column("reasonText", sa.Text, nullable=False),
    sa.Column("frameIndex", sa.Integer, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("sourcePath", sa.Text),
    sa.Column("capturePath", sa.Text),
    # What this frame changed in the counts of parts; NULL in rows of versions that did not say.
    sa.Column("partChanges", sa.Text),
    sa.Index("results_time", "creationTime"),
    sa.Index("results_part", "partId", "creationTime"),
    sa.Index("results_state", "resultState", "creationTime"),
    sa.Index("results_model", "internalRecipeId", "creationTime"),
)
sa.Index(
    "results_capture",
    RESULTS.c.creationTime,
    sqlite_where=RESULTS.c.capturePath.is_not(None),
    postgresql_where=RESULTS.c.capturePath.is_not(None),
)

DISPUTES = sa.Table(
    "disputes",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("disputeId", sa.String(32), nullable=False),
    sa.Column("resultId", sa.String(32), nullable=False, index=True),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("who", sa.Text, nullable=False),
    sa.Column("creationTime", UtcTime, nullable=False),
)


def make_engine(url: sa.URL, metadata: sa.MetaData) -> sa.Engine:
    """Open a database, check it and create missing tables.

    Raises:
        sqlalchemy.exc.SQLAlchemyError: It cannot be opened, or is damaged.
        UnicodeDecodeError: It is damaged.
        OSError: Its folder cannot be made.
    """
    sqlite_file = url.database if url.get_backend_name() == "sqlite" else None
    if sqlite_file and sqlite_file != ":memory:":
        Path(sqlite_file).parent.mkdir(parents=True, exist_ok=True)
    engine = sa.create_engine(url, pool_pre_ping=sqlite_file is None)
    if sqlite_file:
        sa.event.listen(engine, "connect", _durable)
    try:
        if sqlite_file and _size(sqlite_file) <= _CHECKED_BYTES:
            _check(engine)
        metadata.create_all(engine)
        _complete_columns(engine, metadata)
        _complete_indexes(engine, metadata)
    except BaseException:
        engine.dispose()
        raise
    return engine


def is_damage(error: Exception) -> bool:
    """Whether an error says that the SQLite file itself is broken, or is no history."""
    if isinstance(error, UnicodeDecodeError):  # a name in the file's own catalogue
        return True
    original = getattr(error, "orig", error)
    code = getattr(original, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in (
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_FORMAT,
    )


def set_aside(file: Path) -> Path:
    """Rename a damaged database and its side files to `NAME.corrupt.TIME`.

    Raises:
        OSError: Another program holds it.
    """
    aside = file.with_name(f"{file.name}.corrupt.{datetime.now():%Y%m%d-%H%M%S-%f}")
    for suffix in ("-wal", "-shm"):
        side = file.with_name(file.name + suffix)
        if side.exists():
            side.replace(aside.with_name(aside.name + suffix))
    file.replace(aside)
    return aside


def _size(file: str) -> int:
    try:
        return os.stat(file).st_size  # noqa: PTH116 - a plain size, no Path needed
    except OSError:
        return 0


def _check(engine: sa.Engine) -> None:
    with engine.connect() as connection:
        answer = connection.execute(sa.text("PRAGMA quick_check(1)")).scalar()
    if answer != "ok":
        raise _damage(str(answer))


def _complete_columns(engine: sa.Engine, metadata: sa.MetaData) -> None:
    """Make those that later versions brought; a table without others would refuse every verdict."""
    found = sa.inspect(engine)
    for table in metadata.sorted_tables:
        known = {c["name"] for c in found.get_columns(table.name)}
        for column in (c for c in table.c if c.name not in known):
            if column.name not in _LATER:
                raise _damage(f"the table {table.name} has no column {column.name}")
            made = sa.schema.CreateColumn(column).compile(dialect=engine.dialect)
            with engine.begin() as connection:
                connection.execute(sa.text(f"ALTER TABLE {table.name} ADD COLUMN {made}"))


def _complete_indexes(engine: sa.Engine, metadata: sa.MetaData) -> None:
    """Make those that this version has and the one that made the database had not."""
    with engine.begin() as connection:
        for table in metadata.sorted_tables:
            for index in table.indexes:
                connection.execute(sa.schema.CreateIndex(index, if_not_exists=True))


def _damage(sentence: str) -> sa.exc.DatabaseError:
    damage = sqlite3.DatabaseError(sentence)
    damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return sa.exc.DatabaseError("the check at opening", None, damage)


def _durable(connection: Any, _record: Any) -> None:
    """A power cut loses nothing committed, and readers never wait for the writer."""
    cursor = connection.cursor()
    for setting in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={BUSY_TIMEOUT_MS}"):
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()
