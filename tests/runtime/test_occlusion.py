"""Covering places: the drop of the score is largest where the reason lies."""

import numpy as np
import pytest

from inspector_gui.core.preprocess import Preprocess, Roi
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.occlusion import occlude
from tests.fakes.models import anomaly_model


def _spotted(width: int = 120, height: int = 80) -> np.ndarray:
    image = np.full((height, width, 3), 200, np.uint8)
    image[50:60, 90:100] = 10
    return image


def test_the_score_falls_where_the_spot_is_covered_and_the_picture_stays_as_it_is() -> None:
    engine = InferenceEngine.load(anomaly_model(size=64), threads=1)
    image = _spotted()
    *_, last = occlude(engine, image, patches=6)
    assert last.done == last.total
    assert last.score == pytest.approx(1 - 10 / 255, abs=0.02)
    height, width = last.drops.shape
    row, column = np.unravel_index(last.drops.argmax(), last.drops.shape)
    assert abs((row + 0.5) / height * 80 - 55) < 16
    assert abs((column + 0.5) / width * 120 - 95) < 16
    assert last.largest == pytest.approx(0.96 - 55 / 255, abs=0.03)
    assert abs(last.drops[0, 0]) < 0.02
    assert (image == _spotted()).all()


def test_only_what_the_model_sees_is_covered() -> None:
    half = Preprocess(roi=Roi(x=0.5, y=0.0, width=0.5, height=1.0))
    engine = InferenceEngine.load(anomaly_model(size=32, preprocess=half), threads=1)
    *_, last = occlude(engine, _spotted(), patches=4)
    assert (last.crop.x, last.crop.width) == (60, 60)
    _, column = np.unravel_index(last.drops.argmax(), last.drops.shape)
    assert abs(60 + (column + 0.5) / last.drops.shape[1] * 60 - 95) < 10


@pytest.mark.parametrize("shape", [(1, 1), (3, 200), (200, 2)])
def test_the_narrowest_picture_is_covered_too(shape: tuple[int, int]) -> None:
    engine = InferenceEngine.load(anomaly_model(size=16), threads=1)
    *_, last = occlude(engine, np.full((*shape, 3), 90, np.uint8), patches=8)
    assert last.done == last.total
    assert np.isfinite(last.drops).all()
