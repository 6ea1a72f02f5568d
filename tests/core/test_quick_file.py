"""Heads behind an extractor: the graph computes what they say, and gives them back unchanged."""

import numpy as np
import onnxruntime
import pytest

from inspector_gui.core.model_file import ModelFileError, parse_model
from inspector_gui.core.quick_file import (
    QuickHeads,
    feature_kinds,
    quick_graph,
    read_heads,
    with_extractor_name,
)
from inspector_gui.core.quick_head import fit_class_head
from tests.fakes.extractors import tiny_extractor

HEIGHT, WIDTH = 64, 96


def pictures(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Dark, grey and bright ones, and which are grey: no straight line tells these apart."""
    rng = np.random.default_rng(1)
    level = rng.uniform(30, 220, count)
    grain = rng.normal(0, 4, (count, HEIGHT, WIDTH, 3))
    shown = (level[:, None, None, None] + grain).clip(0, 255).astype(np.uint8)
    return shown, (np.abs(level - 125) < 45).astype(np.int64)


def test_the_graph_says_what_the_head_says_likeness_included() -> None:
    extractor = tiny_extractor()
    shown, grey = pictures(60)
    sees = onnxruntime.InferenceSession(extractor)
    rows = sees.run(["vector"], {"image": shown})[0]
    head, _ = fit_class_head(rows, grey, [str(n) for n in range(60)], 2)
    assert head.likenesses
    model = quick_graph(extractor, HEIGHT, WIDTH, QuickHeads(head))
    says = onnxruntime.InferenceSession(model.SerializeToString())
    for picture, row in zip(shown[:8], rows, strict=False):
        scores = says.run(["scores"], {"image": picture[None]})[0]
        assert np.allclose(scores, head.scores(row[None]), atol=1e-5)
    model.metadata_props.add(key="inspector.extractor", value="some")
    read = read_heads(model)
    assert read is not None
    again = read[1].classes
    assert again is not None
    assert again.weight.tobytes() == head.weight.tobytes()
    for one, other in zip(again.likenesses, head.likenesses, strict=True):
        for name in ("projection", "landmarks", "weight"):
            assert getattr(one, name).tobytes() == getattr(other, name).tobytes()


def test_an_extractor_tells_its_kinds_of_features() -> None:
    plain = parse_model(tiny_extractor())
    assert feature_kinds(with_extractor_name(plain, "x", (6, 3))) == (6, 3)
    assert feature_kinds(with_extractor_name(plain, "x")) == ()
    for length in (-3, 0, 10**6):
        with pytest.raises(ModelFileError, match="damaged"):
            feature_kinds(with_extractor_name(plain, "x", (6, length)))
