"""Pictures that somebody wants looked at again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector_gui.runtime.review_candidates import gather
from inspector_gui.runtime.review_list import FILE_NAME, ask_for_review
from inspector_gui.runtime.workplace import Workplace, open_workplace
from tests.fakes.stations import make_product


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    opened = open_workplace(make_product(tmp_path, {"good": 3, "crack": 2}))
    yield opened
    opened.close()


def _asked(place: Workplace) -> dict[str, str]:
    return {c.key: c.asked for c in gather(place) if c.asked}


def test_a_wish_stands_until_the_picture_is_answered_also_by_the_same_class(
    place: Workplace,
) -> None:
    first, second, third, *_ = (picture.picture_id for picture in place.dataset.pictures())
    assert ask_for_review(place, {first: "missed by run 3", second: "run 3"}) == 2
    assert _asked(place) == {first: "missed by run 3", second: "run 3"}
    answer = place.dataset.annotate(first, "good", who="anna")
    assert _asked(place) == {second: "run 3"}
    place.dataset.undo(answer.annotation_id, who="anna")
    assert _asked(place) == {first: "missed by run 3", second: "run 3"}
    ask_for_review(place, {third: "label looks wrong"})
    assert len(_asked(place)) == 3


def test_a_picture_that_is_gone_and_a_damaged_list_do_no_harm(place: Workplace) -> None:
    assert ask_for_review(place, {"0" * 64: "gone"}) == 0
    (place.folder / FILE_NAME).write_bytes(b"\0\0{")
    assert _asked(place) == {}
    picture_id = place.dataset.pictures()[0].picture_id
    assert ask_for_review(place, {picture_id: "again"}) == 1
    assert _asked(place) == {picture_id: "again"}
