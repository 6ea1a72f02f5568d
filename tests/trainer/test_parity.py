"""The exported file must repeat the network; here a stand-in plays the network."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.preprocess import Preprocess
from inspector_gui.runtime.engine import InferenceEngine
from tests.fakes.models import GOOD_DEFECT, classify_model
from tests.trainer.made_pictures import make_dataset
from trainer.data import PictureLoader, PreparedPictures
from trainer.export import check_parity
from trainer.failure import JobError, RunCancelled


class Network:
    """Answers like `classify_model`, a little off."""

    def __init__(self, off: float = 0.0) -> None:
        self._off = off

    def predict_on_batch(self, tensors: NDArray[np.uint8]) -> dict[str, Any]:
        good = tensors.mean(axis=(1, 2, 3)) / 255 + self._off
        return {"scores": np.stack([good, 1 - good], axis=1)}


@pytest.fixture
def pictures(tmp_path: Path) -> PreparedPictures:
    snapshot = make_dataset(tmp_path, counts={"good": 6})
    loader = PictureLoader(tmp_path / "dataset", tmp_path, GOOD_DEFECT)
    return loader.load(snapshot.pictures, Preprocess(), 32, 32)


def _check(network: Network, pictures: PreparedPictures, rule: DecisionRule) -> Any:
    engine = InferenceEngine.load(classify_model(), rule=rule)
    return check_parity(network, engine, pictures, lambda fraction: None)


def test_the_same_answers_pass(pictures: PreparedPictures) -> None:
    parity = _check(Network(), pictures, DecisionRule())
    assert (parity.pictures, parity.same_verdicts) == (6, 6)
    assert parity.max_difference < 1e-5


def test_a_score_that_differs_by_more_than_the_tolerance_fails(pictures: PreparedPictures) -> None:
    with pytest.raises(JobError, match="6 of 6 verdicts are the same, scores differ by up to"):
        _check(Network(2e-4), pictures, DecisionRule())


def test_one_other_verdict_fails_however_small_the_difference(pictures: PreparedPictures) -> None:
    scores = 1 - pictures.tensors.mean(axis=(1, 2, 3)) / 255
    limit = float(scores[0]) + 2e-5
    rule = DecisionRule(threshold=limit, unsure_low=limit, unsure_high=limit)
    with pytest.raises(JobError, match="5 of 6 verdicts"):
        _check(Network(-5e-5), pictures, rule)


def test_it_can_be_cancelled(pictures: PreparedPictures) -> None:
    def stop(_fraction: float) -> None:
        raise RunCancelled

    engine = InferenceEngine.load(classify_model())
    with pytest.raises(RunCancelled):
        check_parity(Network(), engine, pictures, stop)
