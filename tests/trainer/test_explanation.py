"""The map of contributions adds up to what the model decides by, in the exported file."""

from typing import Any

import numpy as np
import pytest

from inspector_gui.core.model_file import ClassEntry
from inspector_gui.runtime.engine import open_session
from trainer.explanation import explained
from trainer.export import to_onnx
from trainer.recipe import BuildContext, Facts, find_recipe

TWO = (ClassEntry(name="good", verdict="OK"), ClassEntry(name="spot", verdict="NG"))
FOUR = (
    ClassEntry(name="scratch", verdict="NG"),
    *TWO,
    ClassEntry(name="polished", verdict="OK"),
)


def _context(recipe: str, classes: tuple[ClassEntry, ...], **settings: Any) -> BuildContext:
    found = find_recipe(recipe)
    values = found.read_values({"size": 50} | settings)
    geometry = found.geometry(values, Facts(300, 300, True, None))
    channels = geometry.channels
    return BuildContext(
        geometry, classes, values, np.full(channels, 120.0), np.full(channels, 40.0)
    )


def _network(recipe: str, context: BuildContext, seed: int = 0) -> Any:
    """Built, with biases that are not zero, as after a training."""
    import keras

    keras.utils.set_random_seed(seed)
    model = find_recipe(recipe).build(context)
    rng = np.random.default_rng(seed)
    for layer in model.layers:
        if isinstance(layer, keras.layers.Dense):
            layer.bias.assign(rng.normal(0, 0.5, layer.bias.shape))
    return model


def _pictures(context: BuildContext, count: int = 4) -> list[Any]:
    size = context.geometry
    rng = np.random.default_rng(1)
    made = []
    for number in range(count):
        picture = rng.integers(0, 256, (1, size.height, size.width, size.channels), np.uint8)
        picture[:, : 10 * number] //= 4
        made.append(picture)
    return made


@pytest.mark.parametrize("classes", [TWO, FOUR], ids=["two classes", "four classes"])
@pytest.mark.parametrize(
    ("recipe", "settings"),
    [
        ("casting_cnn", {"head": "pooled"}),
        ("casting_cnn", {"head": "published"}),
        ("leather_filters", {"filters": "contour"}),
    ],
)
def test_the_places_and_the_base_add_up_to_the_logit_of_the_score(
    recipe: str, settings: dict[str, Any], classes: tuple[ClassEntry, ...]
) -> None:
    context = _context(recipe, classes, **settings)
    model = find_recipe(recipe).explained(_network(recipe, context), context)
    session = open_session(to_onnx(model, context).SerializeToString())
    names = [output.name for output in session.get_outputs()]
    defects = [entry.verdict == "NG" for entry in classes]
    maps = []
    for picture in _pictures(context):
        told = dict(zip(names, session.run(None, {"image": picture}), strict=True))
        scores = told["scores"][0].astype(np.float64)
        # Not from one score alone: near 1 a 32-bit number no longer tells logits apart.
        logit = np.log(scores[defects].sum() / scores[np.logical_not(defects)].sum())
        assert told["contributions"].sum() + told["base"].sum() == pytest.approx(logit, abs=1e-4)
        maps.append(told["contributions"])
    assert np.ptp(maps) > 1e-3  # an empty map would be no explanation
    assert np.abs(maps[0] - maps[3]).max() > 1e-3


def test_the_map_lies_over_the_picture_where_the_difference_is() -> None:
    """One changed spot changes the map there and nowhere else."""
    context = _context("casting_cnn", TWO, head="published", size=144)
    model = explained(_network("casting_cnn", context), TWO)
    plain = np.full((1, 144, 144, 1), 128, np.uint8)
    spotted = plain.copy()
    spotted[:, 100:110, 20:30] = 255
    maps = [np.asarray(model.predict_on_batch(p)["contributions"])[0] for p in (plain, spotted)]
    assert maps[0].shape == (9, 9)
    row, column = np.unravel_index(np.abs(maps[1] - maps[0]).argmax(), (9, 9))
    assert abs((row + 0.5) * 16 - 105) < 24
    assert abs((column + 0.5) * 16 - 25) < 24


def test_a_head_that_is_no_sum_over_places_gets_no_map() -> None:
    import keras
    from keras import layers

    image = keras.Input((32, 32, 1), dtype="uint8")
    x = layers.GlobalAveragePooling2D()(layers.Conv2D(4, 3)(layers.Rescaling(1 / 255)(image)))
    x = layers.Dense(4, activation="tanh")(x)
    model = keras.Model(image, {"scores": layers.Dense(2, activation="softmax")(x)})
    assert explained(model, TWO) is model
