"""Learning at once: what is offered, what is not, and that it can be taken back bit for bit."""

from pathlib import Path

import numpy as np
import pytest

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.first_guess import first_guess
from inspector_gui.core.freeze import as_of_now
from inspector_gui.core.model_file import model_id_of, parse_model
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.extractor import FILE_NAME
from inspector_gui.runtime.model_check import check_model
from inspector_gui.runtime.quick_fit import QuickTask
from inspector_gui.runtime.quick_learning import QuickLearning, QuickOffer
from inspector_gui.runtime.quick_need import QuickLearningError
from tests.fakes.extractors import tiny_extractor
from tests.fakes.models import classify_model
from tests.fakes.stations import CLASSES

SIZE = 96


def part(number: int, defect: str = "good") -> np.ndarray:
    """A grey plate with grain of its own; a crack is a black block, a stain a bright one."""
    rng = np.random.default_rng(number)
    image = 150 + rng.integers(-6, 7, (SIZE, SIZE, 3))
    if defect != "good":
        y, x = rng.integers(24, 56, 2)
        image[y : y + 16, x : x + 16] = 10 if defect == "crack" else 250
    return image.clip(0, 255).astype(np.uint8)


class Bench:
    """A dataset that is learnt from."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "plate"
        self.data = folder
        (folder / FILE_NAME).write_bytes(tiny_extractor())
        self.dataset = Dataset(self.folder / "dataset", CLASSES)
        self.active: bytes | None = None
        self.asked = ""
        self.steps: list[str] = []
        self.learning = QuickLearning(self.folder)

    @property
    def looked(self) -> int:
        """How many pictures the extractor has seen since `steps` was cleared."""
        return sum(step.startswith("features") for step in self.steps)

    def add(self, label: str, numbers: range, shows: str | None = None) -> list[str]:
        return [
            self.dataset.add(
                part(n, shows or label), label, who="anna", part_id=f"{shows or label} {n}"
            ).annotation_id
            for n in numbers
        ]

    @property
    def task(self) -> QuickTask:
        """The dataset as it stands."""
        return QuickTask(
            as_of_now(self.dataset), self.data, "plate", active=self.active, asked=self.asked
        )

    def learn(self) -> QuickOffer:
        return self.learning.learn(
            self.task, lambda step, share: self.steps.append(f"{step} {share}")
        )


def heads_of(offer: QuickOffer) -> dict[str, bytes]:
    """Every weight that was learnt, bit by bit."""
    graph = parse_model(offer.data).graph
    return {t.name: t.raw_data for t in graph.initializer if t.name.startswith("head.")}


@pytest.fixture
def bench(tmp_path: Path):
    made = Bench(tmp_path)
    yield made
    made.dataset.close()


def test_a_candidate_is_a_model_file_like_any_other(bench: Bench) -> None:
    bench.add("good", range(40))
    bench.add("crack", range(100, 120))
    bench.add("stain", range(200, 220))
    offer = bench.learn()
    assert check_model(offer.data) is not None
    assert model_id_of(offer.data) == offer.model_id
    assert offer.report.candidate.metrics.escapes == 0
    assert offer.report.parity is not None
    assert offer.report.parity.same_verdicts == offer.report.parity.pictures > 0
    engine = InferenceEngine.load(offer.data, threads=1)
    good, defective = first_guess(engine.manifest) or (0, 0)
    assert good + defective == offer.learnt_from
    assert good < defective + 10 < 45
    enough = {"good": 50, "crack": 30, "stain": 20}
    assert first_guess(engine.manifest.model_copy(update={"learnt_from": enough})) is None
    found = engine.judge(part(900, "crack"))
    assert (found.verdict.value, found.findings.defect_class) == ("NG", "crack")
    assert engine.judge(part(901)).verdict.value == "OK"
    heat = found.findings.heat_map
    assert heat is not None
    hottest = np.unravel_index(heat.argmax(), heat.shape)
    dark = (part(900, "crack").max(axis=2) < 60)[hottest[0] * SIZE // heat.shape[0]]
    assert dark.any(), "the warmest place lies in the rows of the defect"


@pytest.mark.parametrize("about", ["a new picture", "a picture learnt from", "a tested picture"])
def test_taking_an_answer_back_takes_its_effect_back_bit_for_bit(bench: Bench, about: str) -> None:
    bench.add("good", range(30))
    bench.add("crack", range(100, 115))
    before = bench.learn()
    if about == "a new picture":
        (disputed,) = bench.add("stain", range(300, 301))
    else:
        tested = {row.path for row in before.report.rows}
        disputed = next(
            bench.dataset.annotate(p.picture_id, "crack", who="anna").annotation_id
            for p in bench.dataset.pictures()
            if p.label == "good"
            and (f"good/{p.path.name}" in tested) == (about == "a tested picture")
        )
    during = bench.learn()
    assert during.model_id != before.model_id
    fresh = QuickLearning(bench.folder)  # it knows nothing of the time before the answer
    assert fresh.learn(bench.task, lambda *_: None).data == during.data
    assert (heads_of(during) != heads_of(before)) == (about != "a tested picture")
    bench.dataset.undo(disputed, who="anna")
    after = bench.learn()
    assert heads_of(after) == heads_of(before)
    assert after.data == before.data
    bench.learning = QuickLearning(bench.folder)  # another start of the program
    assert bench.learn().data == before.data


def test_good_pictures_alone_give_a_model_on_the_first_day(bench: Bench) -> None:
    bench.add("good", range(24))
    offer = bench.learn()
    engine = InferenceEngine.load(offer.data, threads=1)
    assert engine.manifest.task == "anomaly"
    assert first_guess(engine.manifest) == (offer.learnt_from, 0)
    assert engine.judge(part(900, "crack")).verdict.value == "NG"
    assert engine.judge(part(900, "stain")).verdict.value == "NG"
    assert [engine.judge(part(n)).verdict.value for n in range(901, 906)] == ["OK"] * 5
    assert "nothing is known about escapes" in offer.report.candidate.escape_sentence


def test_what_cannot_be_told_apart_is_unsure_and_not_rejected(bench: Bench) -> None:
    bench.add("good", range(60))
    bench.add("crack", range(100, 120), shows="good")  # nothing of them can be seen
    offer = bench.learn()
    found = offer.report.candidate.metrics
    assert not offer.good_only
    assert 3 * found.overkill <= found.n_ok
    assert 2 * found.unsure >= found.n_ok + found.n_ng
    assert found.escapes == 0


def test_a_flood_of_wrong_labels_is_not_recommended(bench: Bench) -> None:
    bench.add("good", range(60))
    bench.add("crack", range(100, 150))
    bench.active = bench.learn().data
    for start in range(0, 80, 10):  # as answers come: a few at a time
        bench.add("good", range(400 + start, 410 + start), shows="crack")
        bench.add("crack", range(600 + start, 610 + start), shows="good")
        report = bench.learn().report
    assert report.comparison is not None
    assert report.comparison.advice == "keep"
    assert len(report.comparison.newly_wrong) > 5


def test_misses_learnt_one_by_one_are_not_advised_against_and_come_to_the_test(
    bench: Bench,
) -> None:
    bench.add("good", range(24))
    bench.active = bench.learn().data
    shown, aside = [], []
    for number in range(100, 112):
        before = {p.picture_id for p in bench.dataset.pictures()}
        bench.add("crack", range(number, number + 1))
        (bench.asked,) = {p.picture_id for p in bench.dataset.pictures()} - before
        offer = bench.learn()
        shown.append(offer.report)
        aside.append(offer.asked_tests)
    for report in shown[:5]:
        assert report.candidate.metrics.n_ng == 0
        assert report.comparison.advice == "unclear"
        assert "escapes cannot be measured" in report.comparison.sentence
    assert [number for number, tests in enumerate(aside, start=1) if tests] == [6, 12]
    assert [report.candidate.metrics.n_ng for report in shown] == [0] * 5 + [1] * 6 + [2]
    assert "escapes cannot be measured" not in shown[-1].comparison.sentence


def test_a_candidate_that_lost_the_defects_is_advised_against(bench: Bench) -> None:
    bench.add("good", range(40))
    cracks = bench.add("crack", range(100, 110))
    bench.active = bench.learn().data
    for answer in cracks:
        bench.dataset.undo(answer, who="anna")
    offer = bench.learn()
    assert offer.good_only
    assert offer.report.comparison is not None
    assert offer.report.comparison.advice == "keep"
    assert "good parts alone" in offer.report.comparison.sentence


def test_nothing_is_learnt_from_the_locked_test_pictures(bench: Bench) -> None:
    bench.add("good", range(40))
    bench.add("crack", range(100, 120))
    offer = bench.learn()
    tested = {row.group for row in offer.report.rows}
    assert len(offer.report.rows) + offer.learnt_from == 60
    bench.add("crack", range(300, 304))
    again = bench.learn()
    assert {row.group for row in again.report.rows} == tested, "corrections are learnt from"
    assert again.learnt_from == offer.learnt_from + 4


@pytest.mark.parametrize("labels", [{}, {"good": 5}, {"crack": 20}, {"good": 1, "crack": 9}])
def test_too_little_is_said_in_one_sentence(bench: Bench, labels: dict[str, int]) -> None:
    for label, count in labels.items():
        bench.add(label, range(count))
    with pytest.raises(ValueError, match=r"pictures|picture") as told:
        bench.learn()
    assert isinstance(told.value, QuickLearningError) or not labels
    assert "\n" not in str(told.value)


def test_pictures_that_are_gone_or_damaged_are_left_out(bench: Bench) -> None:
    bench.add("good", range(30))
    bench.add("crack", range(100, 110))
    bench.learn()
    pictures = bench.dataset.pictures()
    pictures[0].path.unlink()
    pictures[1].path.write_bytes(b"no picture")
    offer = bench.learn()
    assert offer.report.candidate.metrics.n_ng + offer.report.candidate.metrics.n_ok > 0


def test_deleted_pictures_leave_the_cache_as_if_they_had_never_been_there(bench: Bench) -> None:
    bench.add("good", range(30))
    bench.add("crack", range(100, 112))
    before = bench.learn()
    tested = {row.path for row in before.report.rows}
    learnt = [p for p in bench.dataset.pictures() if f"{p.label}/{p.path.name}" not in tested]
    for picture in learnt[:5]:
        picture.path.unlink()  # in the file manager
    bench.dataset.scan()
    bench.steps.clear()
    offer = bench.learn()
    assert offer.learnt_from == before.learnt_from - 5
    assert heads_of(offer) != heads_of(before)
    assert not bench.looked, "the others need not be looked at again"
    for cache in (bench.folder / "quick").glob("*.bin"):
        cache.unlink()
    bench.learning = QuickLearning(bench.folder)
    assert bench.learn().data == offer.data
    assert bench.looked


def test_another_active_model_answers_for_itself_and_costs_no_features(bench: Bench) -> None:
    bench.add("good", range(40))
    bench.add("crack", range(100, 120))
    bench.learn()
    passes_all = classify_model(classes=CLASSES, decision=DecisionRule(threshold=0.9))
    rejects_all = classify_model(classes=CLASSES, decision=DecisionRule(threshold=0.1))
    bench.steps.clear()
    for start in range(2):
        for model in (passes_all, rejects_all):
            bench.active = model
            found = bench.learn().report
            assert found.active is not None
            assert found.active.model_id == model_id_of(model)
            figures = found.active.metrics
            wrong = (figures.n_ng, 0) if model == passes_all else (0, figures.n_ok)
            assert (figures.escapes, figures.overkill) == wrong
        if start == 0:
            bench.learning = QuickLearning(bench.folder)  # another start of the program
    assert not bench.looked


def test_another_extractor_makes_all_features_anew(bench: Bench) -> None:
    bench.add("good", range(20))
    bench.add("crack", range(100, 110))
    first = bench.learn()
    (bench.data / FILE_NAME).write_bytes(tiny_extractor("other"))
    bench.steps.clear()
    second = bench.learn()
    assert second.model_id != first.model_id
    assert bench.looked > 20
    bench.steps.clear()
    (bench.data / FILE_NAME).write_bytes(tiny_extractor())
    bench.learning = QuickLearning(bench.folder)
    assert bench.learn().data == first.data
    assert bench.looked > 20


def test_stopping_in_the_middle_loses_nothing(bench: Bench) -> None:
    bench.add("good", range(20))
    bench.add("crack", range(100, 110))

    class StoppedError(Exception):
        pass

    def stop(step: str, share: float) -> None:
        if step == "features" and share > 0.5:
            raise StoppedError

    with pytest.raises(StoppedError):
        bench.learning.learn(bench.task, stop)
    half = bench.learn()
    assert QuickLearning(bench.folder).learn(bench.task, lambda *_: None).data == half.data
