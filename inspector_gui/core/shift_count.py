"""Parts of a shift: counts, yield, and a p-chart of the NG share.

p-chart: D. C. Montgomery, Introduction to Statistical Quality Control, chapter on attributes:
centre line = all NG / all parts, limits = centre ± 3 · sqrt(centre · (1 − centre) / n).
"""

import math
from collections import Counter, deque
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

GROUP_SIZE = 25
#: Fewer groups say too little about what is usual to draw limits.
GROUPS_FOR_LIMITS = 5
GROUPS_KEPT = 48


@dataclass(frozen=True, slots=True)
class Group:
    """One point of the chart.

    Attributes:
        parts: Parts in it, at least `GROUP_SIZE`.
        ng: NG parts among them.
        ended: When the last of them was judged, for people.
    """

    parts: int
    ng: int
    ended: datetime

    @property
    def share(self) -> float:
        """NG share, 0..1."""
        return self.ng / self.parts


def yield_of(parts: Mapping[str, int]) -> float | None:
    """Share of parts that are OK, 0..1; None where no part was found OK or NG.

    Args:
        parts: How many by verdict. Where all are CHECK nothing is known of any part, which is not
            the same as a yield of nothing.
    """
    ok, ng = parts.get("OK", 0), parts.get("NG", 0)
    return ok / (ok + ng + parts.get("CHECK", 0)) if ok or ng else None


def centre_of(groups: Collection[Group]) -> float | None:
    """NG share over all groups, or None before there are enough of them."""
    if len(groups) < GROUPS_FOR_LIMITS:
        return None
    return sum(group.ng for group in groups) / sum(group.parts for group in groups)


def limits_of(centre: float, group: Group) -> tuple[float, float]:
    """(lower, upper) control limit for a group of this size, within 0..1."""
    reach = 3 * math.sqrt(centre * (1 - centre) / group.parts)
    return max(0.0, centre - reach), min(1.0, centre + reach)


class ShiftCount:
    """Counts parts since a beginning. Fed with running totals, so that no part is missed."""

    def __init__(self, totals: dict[str, int] | None = None) -> None:
        """Begin a shift.

        Args:
            totals: Parts by verdict ("OK", "NG", "CHECK") at the beginning.
        """
        self._base = dict(totals or {})
        self._now = dict(self._base)
        self._earlier: Counter[str] = Counter()
        self._group_parts = 0
        self._group_ng = 0
        self.groups: deque[Group] = deque(maxlen=GROUPS_KEPT)

    def update(self, totals: dict[str, int], now: datetime) -> bool:
        """Take in the running totals.

        Args:
            totals: Parts by verdict since the program began to inspect.
            now: Local time.

        Returns:
            Whether anything changed.
        """
        if totals == self._now:
            return False
        self._now = dict(totals)
        parts, ng = self.parts - self._group_parts, self.ng - self._group_ng
        if parts >= GROUP_SIZE:
            self.groups.append(Group(parts, min(parts, max(0, ng)), now))
            self._group_parts, self._group_ng = self.parts, self.ng
        return True

    def take_earlier(self, parts: Sequence[tuple[str, datetime]]) -> None:
        """Add parts of this shift from before the running totals; call it once.

        Args:
            parts: (verdict, when it was judged), in the order of time.
        """
        self._earlier = Counter(verdict for verdict, _ in parts)
        groups = []
        for end in range(GROUP_SIZE, len(parts) + 1, GROUP_SIZE):
            chosen = parts[end - GROUP_SIZE : end]
            bad = sum(verdict == "NG" for verdict, _ in chosen)
            groups.append(Group(GROUP_SIZE, bad, chosen[-1][1]))
        self._group_parts += GROUP_SIZE * len(groups)
        self._group_ng += sum(group.ng for group in groups)
        self.groups = deque([*groups, *self.groups], maxlen=GROUPS_KEPT)

    def _since(self, verdict: str) -> int:
        now = self._now.get(verdict, 0) - self._base.get(verdict, 0)
        return max(0, now) + self._earlier[verdict]

    @property
    def ng(self) -> int:
        """NG parts."""
        return self._since("NG")

    @property
    def check(self) -> int:
        """Parts a person has to look at."""
        return self._since("CHECK")

    @property
    def parts(self) -> int:
        """Parts inspected."""
        return self._since("OK") + self.ng + self.check

    @property
    def yield_share(self) -> float | None:
        """As `yield_of`."""
        return yield_of({"OK": self._since("OK"), "NG": self.ng, "CHECK": self.check})

    @property
    def centre(self) -> float | None:
        """NG share over all groups, or None before there are enough of them."""
        return centre_of(self.groups)

    def limits(self, group: Group) -> tuple[float, float] | None:
        """(lower, upper) control limit for a group of this size, within 0..1."""
        centre = self.centre
        return None if centre is None else limits_of(centre, group)

    def out_of_control(self) -> Group | None:
        """The newest group whose NG share lies above its upper limit, or None."""
        for group in reversed(self.groups):
            limits = self.limits(group)
            if limits is not None and group.share > limits[1]:
                return group
        return None
