"""The head in closed form: what it learns, and that its held-out scores are honest."""

import numpy as np
import pytest
from numpy.typing import NDArray

from trainer.kernel_head import fill_head, make_head, solve


def _moons(count: int, seed: int) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Two classes that no plane can part, in six features of very different size."""
    rng = np.random.default_rng(seed)
    labels = np.arange(count) % 2
    radius = 1 + 2 * labels + rng.normal(0, 0.15, count)
    angle = rng.uniform(0, 2 * np.pi, count)
    plane = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
    mixed = plane @ rng.normal(0, 1, (2, 6)) * [1, 10, 100, 0.1, 1, 1] + 50
    return mixed.astype(np.float32), labels


def test_the_filled_head_repeats_the_solution_and_learns_what_is_not_linear() -> None:
    features, labels = _moons(200, 1)
    solution = solve(features[:150], labels[:150], [str(n) for n in range(150)], 2, balance=True)
    head = make_head(6, 160, 2)  # room for more pictures than there were
    fill_head(head, solution)
    scores = head.predict_on_batch(features[150:])
    assert (scores.argmax(axis=1) == labels[150:]).mean() >= 0.96
    np.testing.assert_allclose(scores.sum(axis=1), 1, atol=1e-5)


def test_held_out_scores_are_those_of_a_solution_without_the_group() -> None:
    features, labels = _moons(40, 2)
    groups = [str(n // 2 if n < 8 else n) for n in range(40)]
    whole = solve(features, labels, groups, 2, balance=False)
    # The same without the first group: mean, directions and sharpness move a little.
    kept = np.arange(40) >= 2
    rest = solve(features[kept], labels[kept], [g for g in groups if g != "0"], 2, balance=False)
    head = make_head(6, 38, 2)
    fill_head(head, rest)
    np.testing.assert_allclose(head.predict_on_batch(features[:2]), whole.held_out[:2], atol=0.15)
    own = make_head(6, 40, 2)
    fill_head(own, whole)
    seen = own.predict_on_batch(features)
    np.testing.assert_allclose(seen, whole.known, atol=1e-5)
    seen = seen[np.arange(40), labels].mean()
    assert whole.held_out[np.arange(40), labels].mean() < seen


def test_copies_of_a_picture_in_one_group_do_not_vouch_for_each_other() -> None:
    rng = np.random.default_rng(3)
    features = rng.normal(0, 1, (60, 5)).astype(np.float32)
    labels = rng.integers(0, 2, 60)  # nothing to learn
    doubled, twice = np.repeat(features, 2, axis=0), np.repeat(labels, 2)
    apart = solve(doubled, twice, [str(n) for n in range(120)], 2, balance=False)
    together = solve(doubled, twice, [str(n // 2) for n in range(120)], 2, balance=False)

    def right(held_out: NDArray[np.float64]) -> float:
        return float((held_out.argmax(axis=1) == twice).mean())

    assert right(apart.held_out) > 0.9
    assert right(together.held_out) == pytest.approx(0.5, abs=0.2)


def test_a_feature_without_any_spread_does_no_harm() -> None:
    features, labels = _moons(30, 4)
    features[:, 2] = 7.0
    solution = solve(features, labels, [str(n) for n in range(30)], 2, balance=True)
    assert np.isfinite(solution.held_out).all()
