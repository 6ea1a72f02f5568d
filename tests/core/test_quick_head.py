"""The heads on made-up features: right, calibrated, blind to what they must not see, repeatable."""

import numpy as np
import pytest

from inspector_gui.core.quick_head import FARTHEST, fit_class_head
from inspector_gui.core.quick_patches import fit_marks, fit_normality


def clouds(count: int, width: int, *, apart: float, seed: int = 1) -> tuple:
    """Three classes of points, each picture twice, slightly moved: groups of two."""
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(3, width)) * apart
    labels = np.repeat(np.arange(count) % 3, 2)
    rows = np.repeat(centres[np.arange(count) % 3] + rng.normal(size=(count, width)), 2, axis=0)
    rows += rng.normal(size=rows.shape) * 0.01
    groups = [f"part {number}" for number in range(count) for _ in range(2)]
    return rows.astype(np.float32), labels.astype(np.int64), groups


@pytest.mark.parametrize(("count", "width"), [(30, 90), (90, 20)])  # both forms of the solution
def test_classes_are_told_apart(count: int, width: int) -> None:
    rows, labels, groups = clouds(count, width, apart=1.0)
    head, unseen = fit_class_head(rows, labels, groups, 3)
    fresh, _, _ = clouds(60, width, apart=1.0)
    assert (head.scores(rows).argmax(axis=1) == labels).mean() > 0.98
    assert (unseen.argmax(axis=1) == labels).mean() > 0.9
    assert np.allclose(head.scores(fresh).sum(axis=1), 1, atol=1e-5)


@pytest.mark.parametrize(("count", "width"), [(30, 90), (90, 20)])
def test_the_other_picture_of_a_part_does_not_vouch_for_it(count: int, width: int) -> None:
    rows, labels, groups = clouds(count, width, apart=0.0)  # nothing to learn but by heart
    _, unseen = fit_class_head(rows, labels, groups, 3)
    assert (unseen.argmax(axis=1) == labels).mean() < 0.55


@pytest.mark.parametrize(("count", "width"), [(30, 90), (90, 20)])
def test_a_part_with_a_wrong_label_is_contradicted_by_the_others(count: int, width: int) -> None:
    rows, labels, groups = clouds(count, width, apart=1.0)
    right = labels[6]
    labels[6:8] = (right + 1) % 3
    _, unseen = fit_class_head(rows, labels, groups, 3)
    assert (unseen[6:8].argmax(axis=1) == right).all()


def test_the_same_rows_give_the_same_bits() -> None:
    rows, labels, groups = clouds(40, 64, apart=0.6)
    first, _ = fit_class_head(rows, labels, groups, 3)
    second, _ = fit_class_head(rows.copy(), labels.copy(), list(groups), 3)
    assert first.weight.tobytes() == second.weight.tobytes()
    assert first.bias.tobytes() == second.bias.tobytes()


def test_scores_are_as_sure_as_they_are_right() -> None:
    rows, labels, groups = clouds(150, 12, apart=0.45, seed=3)
    _, unseen = fit_class_head(rows, labels, groups, 3)
    sure, right = unseen.max(axis=1).mean(), (unseen.argmax(axis=1) == labels).mean()
    assert abs(sure - right) < 0.1


def test_one_strange_feature_does_not_decide_alone() -> None:
    rows, labels, groups = clouds(30, 20, apart=1.0)
    head, _ = fit_class_head(rows, labels, groups, 3)
    odd = rows[:1].copy()
    odd[0, 0] = 1e9
    bounded = rows[:1].copy()
    bounded[0, 0] = head.mean[0] + FARTHEST / head.scale[0]
    assert np.allclose(head.scores(odd), head.scores(bounded), atol=1e-4)


def test_cells_unlike_the_good_ones_score_high() -> None:
    rng = np.random.default_rng(1)
    good = np.concatenate([rng.normal(-2, 0.2, (400, 6)), rng.normal(2, 0.2, (400, 6))])
    normal = fit_normality(good.astype(np.float32), centres=32)
    normal = type(normal)(
        normal.mean, normal.scale, normal.centres,
        float(normal.distances(good.astype(np.float32)).max()) * 1.1,
    )  # fmt: skip
    between = np.zeros((1, 6), np.float32)  # the mean of all, yet like none of them
    assert normal.scores(normal.distances(good.astype(np.float32))).max() < 0.5
    assert normal.scores(normal.distances(between))[0] > 0.9


def test_marks_find_the_cells_of_a_rare_defect() -> None:
    rng = np.random.default_rng(1)
    cells = rng.normal(size=(2000, 8)).astype(np.float32)
    shares = np.zeros((2000, 2), np.float32)
    shares[:20, 0] = 1
    cells[:20, 3] += 6
    marks = fit_marks(cells, shares)
    scores = marks.scores(cells)
    assert scores[:20, 0].min() > 0.5
    assert (scores[20:, 0] > 0.5).mean() < 0.02
    assert scores[:, 1].max() < 0.01, "a class that no mask shows is never marked"


def shells(count: int, seed: int = 1) -> tuple:
    """Two classes that no straight line tells apart: near the middle, and far out all around."""
    rng = np.random.default_rng(seed)
    labels = np.arange(count) % 2
    rows = rng.normal(size=(count, 4))
    rows *= np.where(labels, 3.0, 0.7)[:, None] / np.linalg.norm(rows, axis=1, keepdims=True)
    return rows.astype(np.float32), labels.astype(np.int64), [str(n) for n in range(count)]


def test_likeness_tells_apart_what_a_line_cannot() -> None:
    rows, labels, groups = shells(200)
    head, unseen = fit_class_head(rows, labels, groups, 2)
    fresh, wanted, _ = shells(200, seed=2)
    assert head.likenesses
    assert (head.scores(fresh).argmax(axis=1) == wanted).mean() > 0.97
    assert (unseen.argmax(axis=1) == labels).mean() > 0.97


def test_kinds_of_features_that_tell_nothing_are_left_out() -> None:
    rows, labels, groups = clouds(30, 10, apart=0.8)
    noise = np.random.default_rng(5).normal(size=(len(rows), 300)).astype(np.float32)
    head, _ = fit_class_head(
        np.concatenate([rows, noise], axis=1), labels, groups, 3, kinds=(10, 300)
    )
    assert not head.weight[10:].any()
    assert head.weight[:10].any()
    assert len(head.likenesses) == 1
    assert not head.likenesses[0].projection[10:].any()


def test_many_pictures_are_learnt_from_the_same_way() -> None:
    rows, labels, groups = shells(2600)
    head, unseen = fit_class_head(rows, labels, groups, 2)
    assert (unseen.argmax(axis=1) == labels).mean() > 0.97
    assert head.likenesses[0].landmarks.shape[0] < 600


def test_every_group_of_many_pictures_is_known() -> None:
    rng = np.random.default_rng(8)
    labels = np.arange(2600) % 2
    group = rng.integers(0, 40, 2600)
    places = rng.normal(size=(40, 12)) * 4
    rows = (places[group] + rng.normal(size=(2600, 12)) / 20 + labels[:, None]).astype(np.float32)
    head, _ = fit_class_head(rows, labels, [str(n) for n in group], 2)
    scaled = (rows - head.mean) * head.scale
    alike = head.likenesses[0].near(scaled).max(axis=1)
    assert head.likenesses[0].landmarks.shape[0] < 600
    assert alike.min() > 0.8, "some group has no picture that the others are compared with"


def test_a_few_large_groups_are_no_more_work_than_many_small_ones() -> None:
    rows, labels, _ = shells(2600)
    groups = [f"{label} {number % 3}" for number, label in enumerate(labels)]
    head, _ = fit_class_head(rows, labels, groups, 2)
    assert head.likenesses[0].landmarks.shape[0] <= 512


def test_more_pictures_are_not_trusted_less() -> None:
    rng = np.random.default_rng(4)
    way = rng.normal(size=300) / 20
    rows = rng.normal(size=(4000, 300)).astype(np.float32)
    labels = (rows @ way + rng.normal(size=4000) * 0.5 > 0).astype(np.int64)
    losses = []
    for count in (500, 2000):
        head, _ = fit_class_head(rows[:count], labels[:count], [str(n) for n in range(count)], 2)
        right = head.scores(rows[2000:])[np.arange(2000), labels[2000:]]
        losses.append(-np.log(right.clip(1e-6)).mean())
    assert losses[1] < losses[0] * 0.8
