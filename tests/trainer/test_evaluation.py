"""Measuring: what is counted, and that it is the operator's own engine that answers."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score, roc_auc_score

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import PictureError
from inspector_gui.runtime.engine import InferenceEngine
from tests.fakes.models import classify_model, segment_model
from trainer import metrics
from trainer.evaluation import (
    NO_CLASS,
    EvaluationError,
    EvaluationPicture,
    Row,
    compare,
    evaluate,
    measure,
)

CLASSES = (ClassEntry(name="good", verdict="OK"), ClassEntry(name="defect", verdict="NG"))
Loader = Callable[[], NDArray[np.uint8]]


def grey(level: int) -> Loader:
    return lambda: np.full((40, 50, 3), level, np.uint8)


def picture(name: str, label: str, level: int, group: str = "") -> EvaluationPicture:
    return EvaluationPicture(name, label, group or name, grey(level))


def row(name: str, truth: str, verdict: str, score: float, group: str = "") -> Row:
    label = "good" if truth == "OK" else "defect"
    said = "defect" if score >= 0.5 else "good"
    return Row(name, label, group or name, truth, verdict, score, score >= 0.5, said, 2.0, "")


def engine(**rule: float) -> InferenceEngine:
    return InferenceEngine.load(classify_model(), threads=1, rule=DecisionRule(**rule))


def test_every_figure_against_a_count_by_hand() -> None:
    # The model's defect score is the darkness: 1 - level / 255.
    pictures = [
        picture("a", "good", 255),  # 0.00 OK right
        picture("b", "good", 153),  # 0.40 CHECK
        picture("c", "good", 26),  # 0.90 NG: overkill
        picture("d", "defect", 0),  # 1.00 NG right
        picture("e", "defect", 102),  # 0.60 NG right
        picture("f", "defect", 204),  # 0.20 OK: escape
    ]
    seen: list[int] = []
    result = evaluate(
        engine(threshold=0.5, unsure_low=0.35, unsure_high=0.45), pictures, seen.append
    )
    assert seen == [1, 2, 3, 4, 5, 6]
    assert [row.verdict for row in result.rows] == ["OK", "CHECK", "NG", "NG", "NG", "OK"]
    figures = result.metrics
    assert figures["accuracy"] == pytest.approx(3 / 6)
    assert figures["accuracy_at_threshold"] == pytest.approx(4 / 6)
    assert figures["class_accuracy"] == pytest.approx(4 / 6)
    assert (figures["escapes"], figures["overkill"], figures["unsure"]) == (1, 1, 1)
    assert (figures["n_ok"], figures["n_ng"]) == (3, 3)
    assert figures["precision"] == pytest.approx(2 / 3)
    assert figures["recall"] == pytest.approx(2 / 3)
    assert figures["f1"] == pytest.approx(2 / 3)
    assert figures["roc_auc"] == pytest.approx(6 / 9)
    assert figures["average_precision"] == pytest.approx((1 / 1 + 2 / 3 + 3 / 5) / 3)
    assert result.confusion == {"labels": ["good", "defect"], "matrix": [[2, 1], [1, 2]]}
    assert result.model_id == engine().model_id
    assert result.speed["p99"] >= result.speed["p50"] > 0


def test_a_mask_model_is_ranked_by_what_its_rule_compares() -> None:
    # All pixels are dark, but the rule wants a larger region than there is.
    strict = InferenceEngine.load(
        segment_model(), threads=1, rule=DecisionRule(minimum_area_px=10_000)
    )
    result = evaluate(strict, [picture("a", "defect", 0), picture("b", "good", 255)])
    assert [(row.verdict, row.score) for row in result.rows] == [("OK", 0.0), ("OK", 0.0)]
    assert result.metrics["escapes"] == 1


def test_a_picture_the_model_fails_on_is_check_and_ranked_as_wrong_as_possible(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    failing = engine()

    def fail(_tensor: object) -> dict[str, object]:
        raise ValueError("the model's output scores is not a number")

    monkeypatch.setattr(failing, "run", fail)
    result = evaluate(failing, [picture("a", "good", 255), picture("b", "defect", 0)])
    assert [(row.verdict, row.score) for row in result.rows] == [("CHECK", 1.0), ("CHECK", 0.0)]
    assert result.metrics["accuracy"] == result.metrics["accuracy_at_threshold"] == 0
    assert result.metrics["roc_auc"] == 0
    assert result.confusion["labels"][-1] == NO_CLASS


def test_unreadable_pictures_are_named_and_not_counted() -> None:
    def broken() -> NDArray[np.uint8]:
        raise PictureError("x.png is cut off before its end")

    pictures = [picture("a", "good", 255), EvaluationPicture("x.png", "good", "x", broken)]
    result = evaluate(engine(), pictures)
    assert result.unreadable == (("x.png", "x.png is cut off before its end"),)
    assert result.metrics["n_ok"] == 1
    with pytest.raises(EvaluationError, match="no readable picture"):
        evaluate(engine(), pictures[1:])


def test_a_label_the_model_does_not_know_needs_a_meaning() -> None:
    unknown = [picture("a", "rust", 0)]
    with pytest.raises(EvaluationError, match=r"'rust'.*good, defect"):
        evaluate(engine(), unknown)
    result = evaluate(engine(), unknown, classes=[ClassEntry(name="rust", verdict="NG")])
    assert result.metrics["accuracy"] == 1
    assert result.metrics["class_accuracy"] == 0


def test_one_kind_of_pictures_leaves_ranking_open() -> None:
    result = measure([row("a", "OK", "OK", 0.1)], CLASSES)
    assert result.metrics["roc_auc"] is None
    assert result.metrics["recall"] is None
    assert result.intervals["recall"] is None
    assert result.curves == {}
    assert "nothing is known about escapes" in result.escape_sentence


def test_no_escape_in_many_parts_proves_only_so_much() -> None:
    rows = [row(f"{n}", "NG", "NG", 0.9) for n in range(300)]
    assert "at most 1.0%" in measure(rows, CLASSES).escape_sentence
    # Ten pictures of each part: only thirty parts were seen.
    shots = [row(f"{n}", "NG", "NG", 0.9, group=f"part {n // 10}") for n in range(300)]
    assert "at most 9.5%" in measure(shots, CLASSES).escape_sentence


def test_intervals_hold_the_figure_and_are_those_of_the_textbook() -> None:
    low, high = metrics.share_interval(9, 10) or (0, 0)
    assert (low, high) == (pytest.approx(0.55498, abs=1e-4), pytest.approx(0.99747, abs=1e-4))
    assert metrics.share_interval(0, 0) is None
    assert metrics.share_interval(0, 20) == (0.0, pytest.approx(0.16843, abs=1e-4))
    assert metrics.share_interval(20, 20) == (pytest.approx(0.83157, abs=1e-4), 1.0)
    wider = metrics.share_interval(90, 100, groups=10)
    assert wider == (pytest.approx(low), pytest.approx(high))


def test_ranking_intervals_draw_whole_groups_and_repeat() -> None:
    rng = np.random.default_rng(0)
    truth = rng.random(120) < 0.4
    scores = np.clip(rng.normal(0.35 + 0.3 * truth, 0.2), 0, 1)
    alone = metrics.ranking_intervals(truth, scores, [str(n) for n in range(120)])
    again = metrics.ranking_intervals(truth, scores, [str(n) for n in range(120)])
    grouped = metrics.ranking_intervals(truth, scores, [str(n // 10) for n in range(120)])
    assert alone == again
    assert alone != grouped
    value = metrics.ranking(truth, scores)["roc_auc"]
    assert alone["roc_auc"] is not None
    assert value is not None
    assert alone["roc_auc"][0] < value < alone["roc_auc"][1]


def test_ranking_agrees_with_scikit_learn_also_with_equal_scores() -> None:
    rng = np.random.default_rng(3)
    truth = rng.random(200) < 0.3
    scores = np.round(np.clip(rng.normal(0.4 + 0.2 * truth, 0.2), 0, 1), 1)
    assert metrics.ranking(truth, scores) == {
        "average_precision": pytest.approx(average_precision_score(truth, scores)),
        "roc_auc": pytest.approx(roc_auc_score(truth, scores)),
    }


def test_comparing_names_what_changed_sides() -> None:
    active = measure(
        [row("a", "OK", "NG", 0.9), row("b", "NG", "OK", 0.1), row("c", "OK", "OK", 0.1)], CLASSES
    )
    candidate = measure(
        [row("a", "OK", "OK", 0.2), row("b", "NG", "NG", 0.8), row("c", "OK", "CHECK", 0.4)],
        CLASSES,
    )
    changes = compare(candidate, active)
    assert changes["pictures"] == 3
    assert changes["fixed"] == ["a", "b"]
    assert changes["newly_wrong"] == ["c"]
    assert changes["metrics"]["escapes"] == {"active": 1, "candidate": 0, "better": "candidate"}
    assert changes["metrics"]["unsure"]["better"] == "active"
    assert changes["advice"] == "unclear"
    assert changes["chance"] == 1.0


def test_a_candidate_with_more_escapes_is_not_advised_whatever_else_it_fixes() -> None:
    good = [row(f"g{n}", "OK", "NG", 0.9) for n in range(20)]
    better = [row(f"g{n}", "OK", "OK", 0.1) for n in range(20)]
    active = measure([*good, row("x", "NG", "NG", 0.9)], CLASSES)
    fixed = measure([*better, row("x", "NG", "NG", 0.9)], CLASSES)
    escaping = measure([*better, row("x", "NG", "OK", 0.1)], CLASSES)
    assert compare(fixed, active)["advice"] == "promote"
    assert compare(escaping, active)["advice"] == "keep"
    assert "1 more defective picture pass" in compare(escaping, active)["sentence"]
    assert compare(active, active)["advice"] == "unclear"
    assert compare(active, fixed)["advice"] == "keep"


def test_a_test_of_one_kind_alone_advises_nothing_but_says_what_is_missing() -> None:
    fine = [row(f"g{n}", "OK", "OK", 0.1) for n in range(9)]
    unsure = [row(f"g{n}", "OK", "CHECK", 0.5) for n in range(9)]
    for candidate, active in ((fine, unsure), (unsure, fine)):
        changes = compare(measure(candidate, CLASSES), measure(active, CLASSES))
        assert changes["advice"] == "unclear"
        assert "no defect yet, so escapes cannot be measured" in changes["sentence"]
    caught = [row(f"b{n}", "NG", "NG", 0.9) for n in range(9)]
    passed = [row(f"b{n}", "NG", "OK", 0.1) for n in range(9)]
    changes = compare(measure(caught, CLASSES), measure(passed, CLASSES))
    assert changes["advice"] == "unclear"
    assert "no good part yet, so overkill cannot be measured" in changes["sentence"]
    changes = compare(measure(passed, CLASSES), measure(caught, CLASSES))
    assert changes["advice"] == "keep", "an escape is measured, whatever else is not"
