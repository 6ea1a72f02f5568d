"""The file that sees pictures for learning at once: the shipped one, the user's, a wrong one."""

from pathlib import Path

import numpy as np
import pytest

from inspector_gui.core.model_file import ModelFileError, parse_model
from inspector_gui.core.preprocess import Roi
from inspector_gui.core.quick_file import extractor_name
from inspector_gui.runtime.assets import asset
from inspector_gui.runtime.extractor import FILE_NAME, Extractor, find_extractor, quick_geometry
from tests.fakes.extractors import tiny_extractor


def test_the_shipped_extractor_sees_pictures_of_any_size(tmp_path: Path) -> None:
    data = find_extractor(tmp_path)
    assert data == asset(FILE_NAME).read_bytes()
    assert len(data) <= 4 * 2**20
    extractor = Extractor(data)
    rng = np.random.default_rng(1)
    for height, width in ((64, 64), (96, 160)):
        pictures = rng.integers(0, 256, (2, height, width, 3), np.uint8)
        vectors, cells = extractor.run(pictures)
        assert vectors.shape == (2, extractor.width)
        assert cells.shape == (2, height // 8, width // 8, extractor.channels)
        assert np.isfinite(vectors).all()
        alone, _ = extractor.run(pictures[:1])
        assert np.allclose(alone[0], vectors[0], atol=1e-5), "a picture is seen for itself"


def test_an_even_picture_has_features_too() -> None:
    extractor = Extractor(asset(FILE_NAME).read_bytes())
    for level in (0, 255):
        vectors, cells = extractor.run(np.full((1, 64, 64, 3), level, np.uint8))
        assert np.isfinite(vectors).all()
        assert np.isfinite(cells).all()


def test_the_users_extractor_goes_before_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(tiny_extractor("mine"))
    assert extractor_name(find_extractor(tmp_path)) == "mine"


@pytest.mark.parametrize("content", [b"", b"no model", asset("starter.onnx").read_bytes()])
def test_another_file_is_refused_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(ModelFileError) as told:
        find_extractor(tmp_path)
    assert str(told.value)
    assert "\n" not in str(told.value)


def test_outputs_of_another_form_are_refused() -> None:
    model = parse_model(tiny_extractor())
    (pool,) = (node for node in model.graph.node if node.op_type == "AveragePool")
    for attribute in pool.attribute:
        attribute.ints[:] = [4, 4]
    with pytest.raises(ModelFileError, match="something else than a vector and cells"):
        Extractor(model.SerializeToString())


@pytest.mark.parametrize(
    ("size", "expected"),
    [((300, 300), (256, 256)), ((500, 1250), (160, 416)), ((40, 40), (64, 64))],
)
def test_the_input_has_the_parts_aspect(size: tuple[int, int], expected: tuple[int, int]) -> None:
    geometry = quick_geometry(*size, Roi(x=0.1, y=0.1, width=0.5, height=0.5))
    assert (geometry.width, geometry.height) == expected


def test_an_extractor_without_finite_numbers_is_refused() -> None:
    model = parse_model(tiny_extractor())
    (root,) = (node for node in model.graph.node if node.output[0] == "unit")
    root.op_type = "Log"  # of pixels that are 0
    del root.input[1:]
    with pytest.raises(ModelFileError, match="not finite"):
        Extractor(model.SerializeToString())
