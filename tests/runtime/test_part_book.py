"""Which frame stands for a part."""

import pytest

from inspector_gui.core.part_tracker import PartView
from inspector_gui.core.result import Verdict
from inspector_gui.runtime.part_book import PartBook
from tests.fakes.fake_pipeline import make_frame, make_result

STILL = PartView("a", settled=True)


def note(book: PartBook, verdict: Verdict, view: PartView = STILL, **changes: str):
    changes = {"part": view.part_id, **changes}
    return book.note(make_frame(), make_result(verdict, **changes), view)


@pytest.mark.parametrize(
    ("seen", "wanted"),
    [
        ((Verdict.OK, Verdict.OK), Verdict.OK),
        ((Verdict.OK, Verdict.NG, Verdict.OK), Verdict.NG),
        ((Verdict.OK, Verdict.CHECK), Verdict.CHECK),
        ((Verdict.NG, Verdict.CHECK), Verdict.NG),
    ],
)
def test_the_worst_verdict_stands_for_the_part(seen: tuple[Verdict, ...], wanted: Verdict) -> None:
    book = PartBook()
    counts = dict.fromkeys(Verdict, 0)
    for verdict in seen:
        for new, old in note(book, verdict):
            counts[new] += 1
            if old is not None:
                counts[old] -= 1
    (record,) = book.records()
    assert record.result.verdict is wanted
    assert counts[wanted] == 1
    assert sum(counts.values()) == 1


def test_a_camera_trouble_does_not_stand_for_a_part_that_was_judged() -> None:
    book = PartBook()
    note(book, Verdict.OK)
    note(book, Verdict.CHECK, model_id="")
    assert book.records()[0].result.verdict is Verdict.OK


def test_the_first_judgement_replaces_a_camera_trouble() -> None:
    book = PartBook()
    note(book, Verdict.CHECK, model_id="")
    note(book, Verdict.OK)
    assert [record.result.verdict for record in book.records()] == [Verdict.OK]


def test_a_part_that_never_rests_is_shown_by_its_last_frame() -> None:
    book = PartBook()
    passing = PartView("a", settled=False)
    note(book, Verdict.OK, passing)
    note(book, Verdict.NG, passing)
    assert book.records() == ()
    note(book, Verdict.OK, PartView("b", settled=True))
    assert [r.result.verdict for r in book.records()] == [Verdict.OK, Verdict.NG]
