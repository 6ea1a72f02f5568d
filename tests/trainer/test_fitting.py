"""Choosing a state and a learning rate; the training itself is run by test_run."""

from pathlib import Path

import numpy as np
import pytest

from inspector_gui.core.preprocess import Preprocess
from tests.trainer.made_pictures import CLASSES, make_dataset
from trainer.data import PictureLoader, PreparedPictures
from trainer.fitting import BestState, cosine, judge


class Network:
    """Its weights are the number of the epoch."""

    def __init__(self) -> None:
        self.epoch = 0

    def get_weights(self) -> list[int]:
        return [self.epoch]


def _best_of(rankings: list[float], patience: int) -> tuple[int, int]:
    """The epoch that is kept and the epoch after which training stops, from 1."""
    best, network = BestState(patience), Network()
    for ranking in rankings:
        network.epoch += 1
        best.take(ranking, network)
        if best.stop:
            break
    assert best.weights is not None
    return int(best.weights[0]), network.epoch


def test_the_newest_of_equally_good_states_is_kept() -> None:
    assert _best_of([0.7, 0.9, 0.985, 0.983, 0.98], patience=3) == (5, 5)


def test_a_clearly_worse_state_is_not_kept_and_patience_ends_the_training() -> None:
    assert _best_of([0.9, 0.99, 0.95, 0.93, 0.94, 0.99], patience=3) == (2, 5)


def test_slow_decay_does_not_creep_below_the_best() -> None:
    rankings = [0.99 - 0.002 * step for step in range(20)]
    assert _best_of(rankings, patience=4) == (6, 10)


def test_the_learning_rate_climbs_shortly_and_falls_to_almost_nothing() -> None:
    rates = [cosine(done) for done in np.linspace(0, 1, 200)]
    assert 0 < rates[0] < 0.1
    assert max(rates) == pytest.approx(1, abs=0.01)
    assert int(np.argmax(rates)) < 10
    assert rates[-1] == pytest.approx(0.001)
    assert all(rate > 0 for rate in rates)


@pytest.fixture
def pictures(tmp_path: Path) -> PreparedPictures:
    snapshot = make_dataset(tmp_path, counts={"good": 6, "spot": 2, "stripe": 2})
    loader = PictureLoader(tmp_path / "dataset", tmp_path, CLASSES)
    return loader.load(snapshot.pictures, Preprocess(colour="grey"), 16, 16)


def test_figures_count_every_class_the_same(pictures: PreparedPictures) -> None:
    always_good = np.tile(np.array([[0.8, 0.1, 0.1]], np.float32), (10, 1))
    assert judge(pictures, always_good)["val_accuracy"] == pytest.approx(1 / 3)
    right = np.eye(3, dtype=np.float32)[pictures.labels]
    assert judge(pictures, right) == pytest.approx(
        {"val_loss": 0.0, "val_accuracy": 1.0, "val_roc_auc": 1.0}, abs=1e-6
    )


def test_the_wrong_defect_is_still_a_defect(pictures: PreparedPictures) -> None:
    swapped = np.eye(3, dtype=np.float32)[[0, 2, 1]][pictures.labels]
    figures = judge(pictures, swapped)
    assert figures["val_roc_auc"] == 1.0
    assert figures["val_accuracy"] == pytest.approx(1 / 3)
