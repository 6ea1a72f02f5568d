"""The extractor's graph says what the Keras network says."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from inspector_gui.core.quick_file import with_extractor_name
from inspector_gui.runtime.assets import asset
from inspector_gui.runtime.extractor import FILE_NAME, Extractor
from trainer.extractor import make_extractor, shipped_surface_weights
from trainer.extractor_graph import (
    EVERY,
    LAST_BLOCK,
    VECTOR_BLOCKS,
    imagenet_graph,
    own_graph,
)
from trainer.graph_writer import weights_of
from trainer.machine import import_tensorflow
from trainer.pretrained import make_backbone
from trainer.surface_network import LAYERS, MARKS, STRIDE, convolution_name, surface_network
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
    graph, kinds = imagenet_graph(weights_of(network))
    extractor = Extractor(with_extractor_name(graph, "test", kinds))
    vectors, _ = extractor.run(pictures)
    plain = statistics(network, pictures / 127.5 - 1)
    assert np.allclose(vectors[:, : plain.shape[1]], plain, atol=1e-4)
    levels = pictures.astype(np.float32)
    mean = levels.mean(axis=(1, 2, 3), keepdims=True)
    spread = np.sqrt(levels.var(axis=(1, 2, 3), keepdims=True) + 1e-4)
    even = statistics(network, ((levels - mean) / (spread + 2) * 0.4).clip(-1.5, 1.5))
    assert np.allclose(vectors[:, plain.shape[1] : 2 * plain.shape[1]], even, atol=1e-4)
    assert extractor.kinds == (2 * plain.shape[1], TEXTURE_WIDTH)


def test_our_own_network_says_in_the_graph_what_it_says_in_keras(network) -> None:
    import keras

    own = surface_network(3)
    rng = np.random.default_rng(2)
    for layer in own.layers:
        layer.set_weights([rng.normal(0.1, 0.3, w.shape) for w in layer.get_weights()])
    pictures = rng.integers(0, 256, (2, 64, 96, 3), np.uint8)
    graph, kinds = own_graph(weights_of(network), weights_of(own))
    extractor = Extractor(with_extractor_name(graph, "test", kinds))
    vectors, cells = extractor.run(pictures)
    wanted = [own.layers[own.layers.index(own.get_layer(convolution_name(n))) + 2].output
              for n in (4, 6, 8)]  # fmt: skip
    model = keras.Model(own.input, [*wanted, own.output])
    found = [np.asarray(x) for x in model.predict_on_batch((pictures - 128.0) / 64)]
    assert cells.shape[1:3] == (64 // STRIDE, 96 // STRIDE)
    assert np.allclose(cells, np.concatenate(found, axis=3), atol=2e-3)
    whole = 2 * sum(layer.channels for layer in LAYERS) + 3 * 3
    assert np.allclose(vectors[:, whole - 3 : whole], found[-1].max(axis=(1, 2)), atol=2e-3)
    rings = np.concatenate([in_rings(cells) for cells in (found[0], found[2], found[3])], axis=1)
    assert np.allclose(vectors[:, whole : kinds[0]], rings, atol=2e-3)
    # 32 × 32 pixels have no cell in the innermost ring.
    small, _ = extractor.run(pictures[:, :32, :32])
    assert np.isfinite(small).all()


def in_rings(cells: np.ndarray) -> np.ndarray:
    """Mean, then spread of each channel in a third, two thirds, all of half the sides, corners."""
    y, x = (np.abs(2 * np.arange(n) + 1 - n) / n for n in cells.shape[1:3])
    radius = np.hypot(y[:, None], x[None])
    ends = (0, 1 / 3, 2 / 3, 1, 2)
    parts = [cells[:, (a <= radius) & (radius < b)] for a, b in pairwise(ends)]
    mean = np.stack([part.mean(axis=1) for part in parts], axis=2)
    spread = np.stack([np.sqrt(part.var(axis=1) + 1e-4) for part in parts], axis=2)
    return np.concatenate([both.reshape(len(cells), -1) for both in (mean, spread)], axis=1)


def test_the_shipped_extractor_is_what_the_command_makes(tmp_path: Path) -> None:
    assert len(shipped_surface_weights()) == 2 * len(LAYERS) + 1
    assert MARKS in shipped_surface_weights()
    import_tensorflow(1)
    make_extractor(tmp_path / "made.onnx", None)
    assert (tmp_path / "made.onnx").read_bytes() == asset(FILE_NAME).read_bytes()


def test_texture_counts_how_often_neighbours_differ_by_how_much(network) -> None:
    pictures = np.random.default_rng(1).integers(0, 256, (1, 64, 64, 1), np.uint8)
    data = with_extractor_name(imagenet_graph(weights_of(network))[0], "test")
    vector, _ = Extractor(data).run(np.repeat(pictures, 3, axis=3))
    grey = pictures[0, :, :, 0].astype(float)
    apart = np.abs(grey[:-2:2, :-2:2] - grey[1:-1:2, 1:-1:2])  # to the neighbour above at the left
    # Weighted grey is not quite whole, so a difference at a level may fall on either side of it.
    # First come nine shares of patterns, for the levels and for the picture's own contrast.
    shares = vector[0, -TEXTURE_WIDTH:][18:24]
    assert np.allclose(shares, [(apart >= n).mean() for n in (1, 2, 4, 8, 16, 32)], atol=6e-3)
