"""What a review queue shows and in which order; made off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

from inspector_gui.core.product import Product
from inspector_gui.core.result import Verdict
from inspector_gui.core.review_order import Candidate, Doubt, Opinion, doubt_of, order, rank


@dataclass(slots=True, eq=False)
class Entry:
    """One line of the queue.

    Attributes:
        candidate: The picture.
        label: The class that holds now, or None.
        opinion: The newest opinion of a model, or None.
        doubt: Why it stands where it stands.
        path: Where its file lies; changes with the class.
        seen: Whether the person has answered or skipped it.
        answered: Whether the person has answered it in this session.
    """

    candidate: Candidate
    label: str | None
    opinion: Opinion | None
    doubt: Doubt
    path: Path
    seen: bool = False
    answered: bool = False


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which pictures are shown; None shows all.

    Attributes:
        label: This class; "" means not answered yet.
        verdict: The model's verdict.
        who: Who gave the label.
        since: Added at this time or later.
    """

    label: str | None = None
    verdict: Verdict | None = None
    who: str | None = None
    since: datetime | None = None

    @property
    def active(self) -> bool:
        """Whether anything is left out."""
        return self != QueueFilter()

    def takes(self, entry: Entry) -> bool:
        """Whether an entry is shown."""
        candidate = entry.candidate
        return (
            (self.label is None or (entry.label or "") == self.label)
            and (self.who is None or candidate.who == self.who)
            and (self.since is None or candidate.when >= self.since)
            and (
                self.verdict is None
                or (entry.opinion is not None and entry.opinion.verdict is self.verdict)
            )
        )


@dataclass(slots=True, eq=False)
class Arrangement:
    """A queue put in order, ready to be shown.

    Attributes:
        entries: Every entry by key.
        chosen: What is shown.
        shown: The entries that pass the filter, the most doubtful first.
        row_of: Row by key.
        left: How many of them nobody has seen.
        people: Everybody who gave a label.
    """

    entries: dict[str, Entry]
    chosen: QueueFilter
    shown: list[Entry]
    row_of: dict[str, int]
    left: int
    people: list[str]


def enter(
    candidates: Sequence[Candidate], product: Product, before: dict[str, Entry]
) -> dict[str, Entry]:
    """Make entries; what is known of a picture from `before` stays known. Any thread."""
    entries: dict[str, Entry] = {}
    for candidate in candidates:
        old = before.get(candidate.key)
        opinion = old.opinion if old is not None else candidate.opinion
        label = candidate.label
        doubt = doubt_about(candidate, label, opinion, product)
        entry = Entry(candidate, label, opinion, doubt, candidate.path)
        if old is not None:
            entry.seen, entry.answered = old.seen, old.answered
        entries[candidate.key] = entry
    return entries


def arrange(
    entries: dict[str, Entry], chosen: QueueFilter, first: str | None = None
) -> Arrangement:
    """Filter and sort; takes a second for 100,000 pictures. Any thread.

    Args:
        entries: All, by key.
        chosen: Which are shown.
        first: Key of one that stands above all others.
    """
    taken = [e for e in entries.values() if chosen.takes(e)] if chosen.active else entries.values()
    shown = _sorted(list(taken))
    if first is not None:
        shown.sort(key=lambda entry: entry.candidate.key != first)
    row_of = {e.candidate.key: row for row, e in enumerate(shown)}
    people = sorted({e.candidate.who for e in entries.values()} - {""})
    return Arrangement(entries, chosen, shown, row_of, sum(not e.seen for e in shown), people)


def doubt_about(
    candidate: Candidate, label: str | None, opinion: Opinion | None, product: Product
) -> Doubt:
    """Why a picture stands where it stands in the queue."""
    if candidate.asked and label == candidate.label:
        return Doubt.ASKED
    return doubt_of(label, opinion, product.ok_names, product.defect_names)


def place_of(entry: Entry) -> tuple[float, float]:
    """What entries are sorted by, the smallest first."""
    return rank(entry.doubt, entry.opinion), -entry.candidate.when.timestamp()


def _sorted(entries: list[Entry]) -> list[Entry]:
    if not entries:
        return []
    ranks = np.fromiter((rank(e.doubt, e.opinion) for e in entries), float, len(entries))
    newest = np.fromiter((e.candidate.when.timestamp() for e in entries), float, len(entries))
    return [entries[i] for i in order(ranks, newest)]
