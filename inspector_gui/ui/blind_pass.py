"""A second pass on its way: which pictures come, and where the answers go."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from inspector_gui.core.annotation import Picture
from inspector_gui.core.review_order import Candidate, Opinion
from inspector_gui.core.second_pass import (
    SIZE,
    BlindAnswer,
    draw,
    read_answers,
    record_answer,
    withdraw_answer,
)
from inspector_gui.runtime.operators import Deed
from inspector_gui.runtime.workplace import Workplace
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.model_opinions import ModelOpinions
from inspector_gui.ui.picture_shelf import PictureShelf
from inspector_gui.ui.review_session import ReviewSession
from inspector_gui.ui.station import Station

_AHEAD = 4


@dataclass(frozen=True, slots=True, eq=False)
class Blind:
    """A picture of the pass: a known one (`known`), or a new one (`new`)."""

    key: str
    path: Path
    known: Picture | None = None
    new: Candidate | None = None


class BlindPass(QObject):
    """Slips known pictures among new ones and keeps what is said of them apart. GUI thread.

    Answers about new pictures go into the dataset as in every review. Answers about known ones, and
    what the model says of them, go into the file of the second pass only.

    Signals:
        moved: Another picture is the current one, or none.
        answered: A new picture was answered, or not after all (key, answered).
    """

    moved = Signal()
    answered = Signal(str, bool)

    def __init__(
        self, station: Station, session: ReviewSession, opinions: ModelOpinions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._session = session
        self._opinions = opinions
        self.shelf = PictureShelf(station, self)
        self.running = self.drawing = False
        self._line: list[Blind] = []
        self._place = 0
        self._given: list[BlindAnswer | str | None] = []  # by place; a key for a new picture
        self._asked: dict[str, Picture] = {}  # answered, but the model has not said anything yet
        opinions.ready.connect(self._on_opinion)

    @property
    def current(self) -> Blind | None:
        """The picture to be judged, None at the end."""
        return self._line[self._place] if self._place < len(self._line) else None

    @property
    def done(self) -> int:
        """How many were judged or passed over."""
        return self._place

    @property
    def size(self) -> int:
        """How many there are."""
        return len(self._line)

    def begin(self, new: Sequence[Candidate]) -> None:
        """Draw the pictures.

        Args:
            new: Pictures without a class, the most doubtful first; they are left out for somebody
                who may not label.
        """
        place, who = self._station.place, self._station.operator
        if place is None or self.running:
            return
        self.running = self.drawing = True
        self._line, self._given, self._place = [], [], 0
        ok_names = self._station.product.ok_names
        if self._station.refusal(Deed.LABEL):
            new = ()

        def work() -> list[Blind]:
            answers = read_answers(place.dataset.folder)
            before = Counter(a.picture_id for a in answers if a.who == who and not a.model_id)
            random = Random()
            known = draw(place.dataset.pictures(), ok_names, before, random)
            return _mixed(known, new[:SIZE] if known else (), random)

        def drawn(line: list[Blind]) -> None:
            self.drawing = False
            self._line = line
            self._move()

        def failed(sentence: str) -> None:
            self.drawing = False
            self._station.message.emit("error", sentence)
            self._move()

        self._station.submit(work, if_alive(self, drawn), if_alive(self, failed))

    def end(self) -> None:
        """Stop; what was answered is kept."""
        self.running = False
        self._line, self._given, self._place = [], [], 0

    def say(self, label: str) -> None:
        """It is this class, "" for not sure; go on with the next."""
        item, place = self.current, self._station.place
        if item is None or place is None:
            return
        if item.known is not None:
            given = _answer(item.known, label, self._station.operator)
            self._given.append(given)
            self._record(place, given)
            self._ask_model(place, item)
        elif item.new is not None and label:
            if not self._station.allowed(Deed.LABEL):
                return
            self._given.append(item.key)
            self._session.answer(item.new, label)
            self.answered.emit(item.key, True)
        else:
            self._given.append(None)
        self._place += 1
        self._move()

    def pass_over(self) -> None:
        """Go on without an answer: there was nothing to see."""
        if self.current is not None:
            self._given.append(None)
            self._place += 1
            self._move()

    def undo(self) -> bool:
        """Take the last answer back and show its picture; whether there was one."""
        place, who = self._station.place, self._station.operator
        if not self._given or place is None:
            return False
        if isinstance(self._given[-1], str) and not self._station.allowed(Deed.LABEL):
            return True
        given = self._given.pop()
        if isinstance(given, BlindAnswer):
            name = given.answer_id
            self._station.submit(lambda: withdraw_answer(place.dataset.folder, name, who))
        elif given is not None:
            self._session.undo()
            self.answered.emit(given, False)
        self._place -= 1
        self._move()
        return True

    def _move(self) -> None:
        rows = range(self._place, min(len(self._line), self._place + _AHEAD))
        # Without masks: they would tell what is known.
        self.shelf.want([(self._line[n].key, self._line[n].path, None) for n in rows])
        self.moved.emit()

    # --- the model as one more appraiser -------------------------------------------------------

    def _ask_model(self, place: Workplace, item: Blind) -> None:
        assert item.known is not None
        told = self._opinions.opinion(item.key)
        if told is not None:
            self._record_model(place, item.known, told)
            return
        self._asked[item.key] = item.known
        shelved = self.shelf.get(item.key)
        self._opinions.ask(item.key, item.path, shelved.image if shelved is not None else None)

    def _on_opinion(self, key: str) -> None:
        told, place = self._opinions.opinion(key), self._station.place
        known = self._asked.pop(key, None)
        if known is not None and told is not None and place is not None:
            self._record_model(place, known, told)

    def _record_model(self, place: Workplace, known: Picture, told: Opinion) -> None:
        said, verdict = told.class_name or "", told.verdict.value
        self._record(place, _answer(known, said, "", model_id=told.model_id, verdict=verdict))

    def _record(self, place: Workplace, given: BlindAnswer) -> None:
        def failed(sentence: str) -> None:
            told = self.tr("The answer could not be stored: {why}").format(why=sentence)
            self._station.message.emit("error", told)

        folder = place.dataset.folder
        self._station.submit(lambda: record_answer(folder, given), None, if_alive(self, failed))


def _answer(
    known: Picture, said: str, who: str, *, model_id: str = "", verdict: str = ""
) -> BlindAnswer:
    now = datetime.now().astimezone()
    return BlindAnswer(
        uuid4().hex,
        known.picture_id,
        known.label,
        known.who,
        said,
        who,
        now,
        model_id,
        verdict,
    )


def _mixed(known: Sequence[Picture], new: Sequence[Candidate], random: Random) -> list[Blind]:
    """New pictures in their order, known ones anywhere among them."""
    kinds = [True] * len(known) + [False] * len(new)
    random.shuffle(kinds)
    of_known = iter([Blind(p.picture_id, p.path, known=p) for p in known])
    of_new = iter([Blind(c.key, c.path, new=c) for c in new])
    return [next(of_known if one else of_new) for one in kinds]
