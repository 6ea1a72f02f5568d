"""What there is to review: the dataset's pictures and captures nobody has answered yet."""

from collections.abc import Iterable
from pathlib import Path

from inspector_gui.core.annotation import Picture, Seen
from inspector_gui.core.picture_file import SUFFIXES
from inspector_gui.core.result import Verdict
from inspector_gui.core.review_order import Candidate, Opinion
from inspector_gui.runtime.captures import UNDECIDED
from inspector_gui.runtime.history import HistoryRow
from inspector_gui.runtime.review_list import asked_for_review, listed_for_review
from inspector_gui.runtime.workplace import Workplace

_ROWS = 1000


def gather(place: Workplace, newest: int | None = None) -> list[Candidate]:
    """List what may be reviewed, in no particular order. Store thread.

    Of each part at most one NG and one undecided capture is taken: the newest.

    Args:
        place: The open product.
        newest: So many of the dataset's pictures, the newest and whatever somebody wants looked at
            again; None for all. A large dataset takes a second.

    Raises:
        HistoryError: The history cannot be read.
    """
    dataset = place.dataset
    pictures = dataset.pictures() if newest is None else dataset.newest(newest)
    if newest is not None:
        there = {picture.picture_id for picture in pictures}
        listed = (dataset.picture(one) for one in listed_for_review(place.folder) - there)
        pictures += [picture for picture in listed if picture is not None]
    asked = asked_for_review(place.folder, pictures)
    found = [_of_picture(picture, asked.get(picture.picture_id, "")) for picture in pictures]
    found += captures(place, Verdict.CHECK)
    found += captures(place, Verdict.NG)
    return found


def captures(place: Workplace, verdict: Verdict) -> list[Candidate]:
    """Kept pictures with this verdict that nobody has answered; newest first."""
    history = place.history
    kept = history.query(verdict=verdict, disputed=False, captured=True, limit=_ROWS)
    loose = history.query(verdict=verdict, disputed=False, captured=False, limit=_ROWS)
    return list(_newest_of_each_part([*kept, *loose]))


def of_row(row: HistoryRow) -> Candidate | None:
    """A recorded verdict whose picture still lies on disk, else None."""
    path = picture_of(row)
    if path is None:
        return None
    opinion = Opinion(
        Verdict(row.verdict), row.score, row.class_name, row.model_id, None, row.reason_text
    )
    return Candidate(row.result_id, path, True, None, row.part_id, "", row.created, None, opinion)


def picture_of(row: HistoryRow) -> Path | None:
    """The picture of a recorded verdict: the capture, or the file it came from."""
    for path in (row.capture, Path(row.path) if row.path else None):
        if path is not None and path.suffix.lower() in SUFFIXES and path.is_file():
            return path
    return None


def may_have_picture(row: HistoryRow) -> bool:
    """Whether the record names a picture file; a frame of a video has none. Reads no disk."""
    return row.capture is not None or Path(row.path or "").suffix.lower() in SUFFIXES


def _newest_of_each_part(rows: Iterable[HistoryRow]) -> Iterable[Candidate]:
    parts: set[str] = set()
    for row in rows:
        undecided = row.verdict != Verdict.CHECK or row.reason_code in UNDECIDED
        if not undecided or (row.part_id and row.part_id in parts):
            continue
        candidate = of_row(row)
        if candidate is not None:
            parts.add(row.part_id)
            yield candidate


def _of_picture(picture: Picture, asked: str) -> Candidate:
    return Candidate(
        picture.picture_id,
        picture.path,
        False,
        picture.label,
        picture.part_id,
        picture.who,
        picture.added,
        picture.mask,
        _of_seen(picture.seen) if picture.seen is not None else None,
        asked,
    )


def _of_seen(seen: Seen) -> Opinion | None:
    verdict = Verdict(seen.verdict)
    return Opinion(verdict, seen.score, seen.class_name, seen.model_id, seen.threshold, seen.reason)
