"""The extractor's graph says what the Keras network says."""

import numpy as np
import pytest

from inspector_gui.core.quick_file import with_extractor_name
from inspector_gui.runtime.extractor import Extractor
from trainer.extractor_graph import (
    EVERY,
    LAST_BLOCK,
    VECTOR_BLOCKS,
    extractor_graph,
    weights_of,
)
from trainer.machine import import_tensorflow
from trainer.pretrained import make_backbone
from trainer.texture_graph import TEXTURE_WIDTH


@pytest.fixture(scope="module")
def network():
    import_tensorflow(3)
    return make_backbone("mobilenet_025", 64)


def statistics(network, pictures: np.ndarray) -> np.ndarray:
    """Mean and spread of the channels of each block, the last one's mean, (N, F)."""
    import keras

    layers = [network.get_layer(f"conv_pw_{n}_relu").output for n in (*VECTOR_BLOCKS, LAST_BLOCK)]
    found = keras.Model(network.input, layers).predict_on_batch(pictures.astype(np.float32))
    *inner, last = map(np.asarray, found)
    parts = []
    for number, values in zip(VECTOR_BLOCKS, inner, strict=True):
        values = values[:, :: EVERY.get(number, 1), :: EVERY.get(number, 1)]
        parts += [values.mean(axis=(1, 2)), np.sqrt(values.var(axis=(1, 2)) + 1e-4)]
    return np.concatenate([*parts, last.mean(axis=(1, 2))], axis=1)


def test_the_graph_repeats_the_network(network) -> None:
    pictures = np.random.default_rng(0).integers(0, 256, (2, 64, 64, 3), np.uint8)
    data = with_extractor_name(extractor_graph(weights_of(network)), "test")
    vectors, _ = Extractor(data).run(pictures)
    plain = statistics(network, pictures / 127.5 - 1)
    assert np.allclose(vectors[:, : plain.shape[1]], plain, atol=1e-4)
    levels = pictures.astype(np.float32)
    mean = levels.mean(axis=(1, 2, 3), keepdims=True)
    spread = np.sqrt(levels.var(axis=(1, 2, 3), keepdims=True) + 1e-4)
    even = statistics(network, ((levels - mean) / (spread + 2) * 0.4).clip(-1.5, 1.5))
    assert np.allclose(vectors[:, plain.shape[1] : 2 * plain.shape[1]], even, atol=1e-4)
    assert vectors.shape[1] == 2 * plain.shape[1] + TEXTURE_WIDTH


def test_texture_counts_how_often_neighbours_differ_by_how_much(network) -> None:
    pictures = np.random.default_rng(1).integers(0, 256, (1, 64, 64, 1), np.uint8)
    data = with_extractor_name(extractor_graph(weights_of(network)), "test")
    vector, _ = Extractor(data).run(np.repeat(pictures, 3, axis=3))
    grey = pictures[0, :, :, 0].astype(float)
    apart = np.abs(grey[:-2:2, :-2:2] - grey[1:-1:2, 1:-1:2])  # to the neighbour above at the left
    # Weighted grey is not quite whole, so a difference at a level may fall on either side of it.
    # First come nine shares of patterns, for the levels and for the picture's own contrast.
    shares = vector[0, -TEXTURE_WIDTH:][18:24]
    assert np.allclose(shares, [(apart >= n).mean() for n in (1, 2, 4, 8, 16, 32)], atol=6e-3)
