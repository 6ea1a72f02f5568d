"""Fine-tuning: what is frozen stays as it ships, what is free learns."""

from pathlib import Path

import numpy as np
import pytest

from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.snapshot import SnapshotPicture
from tests.trainer.made_pictures import plate
from trainer.data import PreparedPictures
from trainer.extractor import shipped_surface_weights
from trainer.monitor import Monitor
from trainer.recipe import BuildContext, Facts, FitContext, find_recipe
from trainer.surface_network import LAYERS, convolution_name, norm_name

CLASSES = (ClassEntry(name="good", verdict="OK"), ClassEntry(name="spot", verdict="NG"))


def _pictures() -> PreparedPictures:
    names = [CLASSES[number % 2].name for number in range(8)]
    tensors = np.stack([plate(n, name, (32, 32))[0] for n, name in enumerate(names)])
    labels = np.arange(8) % 2
    listed = tuple(
        SnapshotPicture(picture_id="", path="", label=name, group="", split="train")
        for name in names
    )
    return PreparedPictures(tensors, labels, labels > 0, {}, listed, CLASSES)


@pytest.mark.parametrize("free", [0, 3, 8])
def test_only_the_last_layers_learn(free: int, tmp_path: Path) -> None:
    recipe, pictures = find_recipe("quick_tuned"), _pictures()
    values = recipe.read_values({"free": free, "size": 32, "epochs": 1, "batch": 4})
    geometry = recipe.geometry(values, Facts(32, 32, grey=True, roi=None))
    model = recipe.build(BuildContext(geometry, CLASSES, values, *pictures.moments()))
    head = model.layers[-1].get_weights()[0]

    monitor = Monitor(lambda event: None, lambda: None)
    recipe.fit(FitContext(model, pictures, pictures, values, 1, monitor, tmp_path))

    shipped = shipped_surface_weights()
    for number in range(1, len(LAYERS) + 1):
        for name in (convolution_name(number), norm_name(number)):
            now = model.get_layer(name).get_weights()
            same = all(np.array_equal(a, b) for a, b in zip(now, shipped[name], strict=True))
            assert same == (number <= len(LAYERS) - free), name
    assert not np.array_equal(model.layers[-1].get_weights()[0], head)
