"""The queue of a review as a list that stays quick with any number of pictures."""

from bisect import insort
from collections.abc import Mapping
from datetime import datetime
from itertools import chain

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)

from inspector_gui.core.product import Product
from inspector_gui.core.result import Verdict
from inspector_gui.core.review_order import Doubt, Opinion
from inspector_gui.ui import theme
from inspector_gui.ui.queue_arrangement import (
    Arrangement,
    Entry,
    QueueFilter,
    arrange,
    doubt_about,
    place_of,
)
from inspector_gui.ui.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()
THUMBNAIL = QSize(112, 74)


class ReviewQueue(QAbstractListModel):
    """Pictures, the most doubtful first. GUI thread.

    What the person has seen stays where it is, so that going back is predictable; only what comes
    next is put in order again when more is known.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._now = arrange({}, QueueFilter())
        self._product: Product | None = None
        self._dirty: dict[str, Entry] = {}
        thumbnails.ready.connect(self._repaint)

    # --- contents ------------------------------------------------------------------------------

    def take(self, arrangement: Arrangement, product: Product) -> None:
        """Show another arrangement."""
        self.beginResetModel()
        self._now, self._product = arrangement, product
        # What people did while it was being arranged.
        self._now.left = sum(not e.seen for e in arrangement.shown)
        self._dirty.clear()
        self.endResetModel()

    def clear(self) -> None:
        """Let go of everything."""
        self.beginResetModel()
        self._now = arrange({}, QueueFilter())
        self._dirty.clear()
        self.endResetModel()

    @property
    def filter(self) -> QueueFilter:
        """What is shown."""
        return self._now.chosen

    @property
    def total(self) -> int:
        """Pictures with those that the filter leaves out."""
        return len(self._now.entries)

    @property
    def left(self) -> int:
        """Shown pictures that were neither answered nor skipped."""
        return self._now.left

    @property
    def people(self) -> list[str]:
        """Everybody who gave a label."""
        return self._now.people

    @property
    def all(self) -> dict[str, Entry]:
        """Every entry by key, with those that the filter leaves out."""
        return self._now.entries

    def entries(self) -> list[Entry]:
        """All shown entries in order."""
        return self._now.shown

    def at(self, row: int) -> Entry | None:
        """The entry in a row, None beyond the ends."""
        return self._now.shown[row] if 0 <= row < len(self._now.shown) else None

    def entry(self, key: str) -> Entry | None:
        """The entry with a key, also when the filter hides it."""
        return self._now.entries.get(key)

    def row_of(self, key: str) -> int:
        """Where a picture stands, -1 when it is not shown."""
        return self._now.row_of.get(key, -1)

    def next_unseen(self, row: int) -> int:
        """The next row after `row` that nobody has seen; else one before it; else -1."""
        shown = self._now.shown
        for candidate in chain(range(row + 1, len(shown)), range(min(row + 1, len(shown)))):
            if not shown[candidate].seen:
                return candidate
        return -1

    # --- what changes --------------------------------------------------------------------------

    def mark(self, key: str, *, seen: bool | None = None, answered: bool | None = None) -> None:
        """Note that a picture was answered or skipped, or not after all."""
        entry = self.entry(key)
        if entry is None:
            return
        if seen is not None and seen != entry.seen:
            entry.seen = seen
            self._now.left += (-1 if seen else 1) * (key in self._now.row_of)
        if answered is not None:
            entry.answered = answered
        self._repaint(key)

    def set_label(self, key: str, label: str | None) -> None:
        """Another class holds."""
        entry = self.entry(key)
        if entry is not None:
            entry.label = label
            entry.doubt = self._doubt(entry)
            self._repaint(key)

    def set_labels(self, labels: Mapping[str, str | None], *, answered: bool) -> None:
        """Classes that hold now of pictures that were answered together, or not after all."""
        for key, label in labels.items():
            entry = self.entry(key)
            if entry is None:
                continue
            if entry.seen != answered:
                self._now.left += (-1 if answered else 1) * (key in self._now.row_of)
            entry.label, entry.seen, entry.answered = label, answered, answered
            entry.doubt = self._doubt(entry)
        if self._now.shown:
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def set_opinion(self, key: str, opinion: Opinion) -> None:
        """A model has judged a picture; its place changes with the next `sort_rest`."""
        entry = self.entry(key)
        if entry is None:
            return
        entry.opinion = opinion
        entry.doubt = self._doubt(entry)
        if key in self._now.row_of:
            self._dirty[key] = entry
        self._repaint(key)

    def sort_rest(self, after: int) -> None:
        """Move what turned out doubtful to the front of the unseen pictures behind a row.

        Costs nothing while nothing new is more doubtful than what comes next anyway.
        """
        upcoming = self.at(self.next_unseen(after)) if self._dirty else None
        if upcoming is None:
            return
        moving = [e for e in self._dirty.values() if not e.seen]
        pressing = any(e.doubt < Doubt.UNJUDGED for e in moving)
        if not pressing and upcoming.candidate.key not in self._dirty:
            return
        shown, start = self._now.shown, max(0, after + 1)
        changed = {id(e) for e in moving}
        tail = shown[start:]
        unseen = [e for e in tail if not e.seen and id(e) not in changed]
        for entry in moving:
            if self._now.row_of[entry.candidate.key] >= start:
                insort(unseen, entry, key=place_of)
        self._dirty.clear()
        self.layoutAboutToBeChanged.emit()
        shown[start:] = [e for e in tail if e.seen] + unseen
        for row in range(start, len(shown)):
            self._now.row_of[shown[row].candidate.key] = row
        self.layoutChanged.emit()

    def _doubt(self, entry: Entry) -> Doubt:
        assert self._product is not None
        return doubt_about(entry.candidate, entry.label, entry.opinion, self._product)

    def _repaint(self, key: str) -> None:
        row = self.row_of(key)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    # --- Qt ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Shown pictures."""
        return 0 if parent.isValid() else len(self._now.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence, the entry, or the thumbnail."""
        entry = self.at(index.row())
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.pixmap(entry.candidate.key, entry.path)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.headline(entry)}, {self.detail(entry)}"
        return None

    def headline(self, entry: Entry) -> str:
        """Why this picture is worth a look, in a few words."""
        opinion = entry.opinion
        told = ""
        if opinion is not None:
            shape = theme.verdict_shape(opinion.verdict)
            told = f"{shape} {opinion.verdict.value} {opinion.score_text}"
        if entry.answered:
            return self.tr("✓ you: {label}").format(label=entry.label)
        if entry.doubt is Doubt.ASKED:
            return entry.candidate.asked
        if entry.doubt is Doubt.DIFFERS and opinion is not None:
            said = opinion.class_name if opinion.verdict is Verdict.NG else opinion.verdict.value
            return self.tr("{label} ≠ model {said}").format(label=entry.label, said=said)
        if entry.doubt is Doubt.UNSURE:
            return self.tr("{told} unsure").format(told=told)
        return told or str(entry.label or self.tr("not judged"))

    def detail(self, entry: Entry) -> str:
        """Which picture it is."""
        candidate = entry.candidate
        when = _when(candidate.when)
        label = entry.label or self.tr("new")
        name = candidate.part_id or candidate.path.stem
        return f"{label} · {name} · {when}"


def _when(moment: datetime) -> str:
    local = moment.astimezone()
    today = local.date() == datetime.now().astimezone().date()
    return f"{local:%H:%M}" if today else f"{local:%d %b %H:%M}"
