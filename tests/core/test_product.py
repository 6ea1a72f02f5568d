from pathlib import Path
from typing import Any

import pytest

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.preprocess import Roi
from inspector_gui.core.product import (
    CameraSettings,
    Product,
    ProductError,
    load_product,
    make_product,
    save_product,
)


def entries(*pairs: tuple[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "verdict": verdict} for name, verdict in pairs]


def test_a_product_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    product = Product(
        name="Zahnrad 歯車",
        title='The "big" gear',
        classes=entries(("gut", "OK"), ("Lunker", "NG"), ("Riß", "NG")),  # type: ignore[arg-type]
        source="camera:C920",
        camera=CameraSettings(exposure=-6.5, width=1280),
        roi=Roi(x=0.1, y=0.2, width=0.5, height=0.5),
        decision=DecisionRule(threshold=0.7),
        active_model="abc",
        previous_model="def",
    )
    save_product(tmp_path / "Größe 大", product)
    assert load_product(tmp_path / "Größe 大") == product
    assert product.ok_names == ("gut",)
    assert product.defect_names == ("Lunker", "Riß")


@pytest.mark.parametrize(
    "name",
    ["", " ", ".", "..", "a/b", "a\\b", "a:b", "x" * 61, "con", "COM1", "nul.txt", "end.", " x",
     "a\nb", "a\0b", "?"],
)  # fmt: skip
def test_names_that_cannot_be_a_folder_everywhere(name: str) -> None:
    with pytest.raises(ValueError, match="cannot be the name"):
        Product(name=name)
    with pytest.raises(ValueError, match=r"cannot be the name|at least 1|at most 60"):
        Product(name="x", classes=entries(("good", "OK"), (name, "NG")))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["gear", "Zahnrad 3", "歯車", "it's", "a.b", "console", "ß"])
def test_names_that_can(name: str) -> None:
    assert Product(name=name).name == name


@pytest.mark.parametrize(
    ("classes", "complaint"),
    [
        ([], "no class is OK"),
        (entries(("dent", "NG")), "no class is OK"),
        (entries(("good", "OK"), ("Good", "NG")), "same name"),
        (entries(("good", "OK"), ("masks", "NG")), "cannot be the name of a class"),
    ],
)
def test_classes_are_folders_and_one_of_them_is_good(classes: Any, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Product(name="x", classes=classes)


def test_a_new_product_learns_at_once_and_an_old_file_stays_off(tmp_path: Path) -> None:
    assert make_product({"name": "x"}).learn_at_once
    assert not make_product({"name": "x", "learn_at_once": False}).learn_at_once
    (tmp_path / "product.json").write_text('{"name": "x"}')
    assert not load_product(tmp_path).learn_at_once


def test_changes_are_checked_too() -> None:
    product = Product(name="x")
    with pytest.raises(ValueError, match="cannot be the name"):
        product.name = "../y"


@pytest.mark.parametrize("content", [b"", b"\0" * 99, b"{", b"[]", b'{"name": 3}', b"\xff\xfe{"])
def test_a_damaged_file_is_a_sentence_and_stays_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "product.json"
    path.write_bytes(content)
    with pytest.raises(ProductError, match="is damaged"):
        load_product(tmp_path)
    assert path.read_bytes() == content


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ProductError, match="cannot be read"):
        load_product(tmp_path)


def test_a_file_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    (tmp_path / "product.json").write_bytes(b'\xef\xbb\xbf{"name": "x", "later": 1}')
    assert load_product(tmp_path).name == "x"
