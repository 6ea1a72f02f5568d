"""Texture statistics: what the graph computes, and that a head on them learns."""

import numpy as np
import pytest

from tests.trainer.made_pictures import CLASSES
from trainer.texture import handmade_features, make_texture_model, turn, turn_in_graph


@pytest.fixture(scope="module")
def noise() -> np.ndarray:
    return np.random.default_rng(3).integers(0, 256, (2, 40, 40, 3), np.uint8)


def test_the_graph_turns_pictures_as_training_does(noise: np.ndarray) -> None:
    for number in range(8):
        np.testing.assert_array_equal(np.asarray(turn_in_graph(noise, number)), turn(noise, number))


def test_the_eight_forms_are_all_different(noise: np.ndarray) -> None:
    assert len({turn(noise, number).tobytes() for number in range(8)}) == 8


def test_handmade_statistics_do_not_depend_on_how_the_picture_lies(noise: np.ndarray) -> None:
    features = handmade_features(40)
    straight = features.predict_on_batch(noise)
    for number in range(1, 8):
        turned = features.predict_on_batch(turn(noise, number))
        np.testing.assert_allclose(turned, straight, atol=1e-5)


def test_handmade_statistics_tell_textures_apart_and_are_shares(noise: np.ndarray) -> None:
    features = handmade_features(40)
    smooth = np.full_like(noise, 120)
    rough, even = features.predict_on_batch(np.concatenate([noise[:1], smooth[:1]]))
    assert np.isfinite(even).all()
    assert rough[:10].min() >= 0
    assert rough[:10].sum() == pytest.approx(1, abs=1e-5)
    assert np.abs(rough - even).max() > 0.3


def test_scores_are_a_distribution_for_any_picture() -> None:
    model = make_texture_model(40, CLASSES, None, pictures=5, symmetries=True)
    pictures = np.zeros((3, 40, 40, 3), np.uint8)
    pictures[1] = 255
    scores = model.predict_on_batch(pictures)["scores"]
    assert scores.shape == (3, 3)
    np.testing.assert_allclose(scores.sum(axis=1), 1, atol=1e-5)
