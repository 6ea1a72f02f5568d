"""Products: made once, opened with everything that belongs to them."""

from pathlib import Path

import pytest

from inspector_gui.core.demo_part import DEMO_CLASSES
from inspector_gui.core.model_file import ModelFileError, parse_model
from inspector_gui.core.product import ProductError, load_product
from inspector_gui.runtime.workplace import (
    ensure_product,
    list_products,
    open_workplace,
    seed_demo_steps,
)
from tests.fakes.models import classify_model


def test_the_demo_product_comes_with_a_model_that_runs(tmp_path: Path) -> None:
    ensure_product(tmp_path, "demo")
    place = open_workplace(tmp_path / "demo")
    try:
        assert place.engine is not None
        assert place.engine.manifest.class_names == tuple(entry.name for entry in DEMO_CLASSES)
        assert place.product.active_model == place.engine.model_id
        assert place.notes == []
    finally:
        place.close()


def test_a_damaged_history_does_not_block_its_product(tmp_path: Path) -> None:
    ensure_product(tmp_path, "bracket")
    (tmp_path / "bracket" / "history.sqlite").write_bytes(b"no database at all" * 100)
    place = open_workplace(tmp_path / "bracket")
    place.close()
    assert [note for note in place.notes if "history was damaged; it was set aside" in note]
    (aside,) = (tmp_path / "bracket").glob("history.sqlite.corrupt.*")
    assert aside.read_bytes().startswith(b"no database")


def test_the_demo_dataset_is_filled_once(tmp_path: Path) -> None:
    ensure_product(tmp_path, "demo")
    place = open_workplace(tmp_path / "demo")
    try:
        assert list(seed_demo_steps(place, 6)) == [1, 2, 3, 4, 5, 6]
        assert len(place.dataset.pictures()) == 6
        assert list(seed_demo_steps(place, 6)) == []
    finally:
        place.close()


def test_a_new_product_takes_over_the_classes_of_a_model(tmp_path: Path) -> None:
    ensure_product(tmp_path, "bracket", model=classify_model(), source="camera:0")
    product = load_product(tmp_path / "bracket")
    assert product.defect_names
    assert product.source == "camera:0"
    assert product.active_model is None  # a model on the command line is for one run only
    assert list_products(tmp_path) == ["bracket"]


def test_an_existing_product_is_left_alone(tmp_path: Path) -> None:
    ensure_product(tmp_path, "bracket", source="camera:0")
    before = (tmp_path / "bracket" / "product.json").read_bytes()
    ensure_product(tmp_path, "bracket", source="demo")
    assert (tmp_path / "bracket" / "product.json").read_bytes() == before


@pytest.mark.parametrize("name", ["../outside", "a/b", "", "CON", "a:b", "x" * 200])
def test_a_name_cannot_lead_out_of_the_data_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(ProductError, match="cannot be"):
        ensure_product(tmp_path / "data", name)
    assert not (tmp_path / "data").exists()


def test_a_foreign_model_makes_no_product(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="no manifest"):
        ensure_product(tmp_path, "bracket", model=without_manifest(classify_model()))
    assert list_products(tmp_path) == []


def without_manifest(data: bytes) -> bytes:
    model = parse_model(data)
    del model.metadata_props[:]
    return bytes(model.SerializeToString())
