"""Cutting a child's output into lines without ever holding too much of it."""

_MAX_PENDING = 256 * 1024


class LineReader:
    """Collects bytes, gives whole lines as text.

    A child that floods is heard by its newest lines: beyond a quarter of a megabyte the oldest are
    dropped and counted. Bytes that are not UTF-8 are shown as replacement characters.

    Attributes:
        dropped: Bytes thrown away since the last call of `take_dropped`.
    """

    def __init__(self, limit: int = _MAX_PENDING) -> None:
        self._limit = limit
        self._pending = bytearray()
        self._from = 0
        self.dropped = 0

    def feed(self, data: bytes) -> None:
        """Add what was read."""
        self._pending += data
        waiting = len(self._pending) - self._from
        if waiting > self._limit:
            border = self._pending.find(b"\n", self._from + waiting - self._limit)
            end = len(self._pending) if border < 0 else border + 1
            self.dropped += end - self._from
            self._from = end
            self._tidy()

    def lines(self, most: int) -> list[str]:
        """Up to `most` complete lines, without their ends."""
        found: list[str] = []
        while len(found) < most:
            border = self._pending.find(b"\n", self._from)
            if border < 0:
                break
            found.append(self._text(border))
            self._from = border + 1
        self._tidy()
        return found

    def rest(self) -> str:
        """The last line, even without an end; for when the child has gone."""
        text = self._text(len(self._pending))
        self._pending.clear()
        self._from = 0
        return text

    def take_dropped(self) -> int:
        """Bytes dropped since the last call."""
        dropped, self.dropped = self.dropped, 0
        return dropped

    def _text(self, end: int) -> str:
        return self._pending[self._from : end].decode(errors="replace").rstrip("\r")

    def _tidy(self) -> None:
        if self._from > self._limit // 4 or self._from == len(self._pending):
            del self._pending[: self._from]
            self._from = 0
