"""Importing folders through the dialog, with real clicks."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from inspector_gui.core import dataset_import
from inspector_gui.core.picture_file import encode_png
from inspector_gui.ui.import_pictures_dialog import ImportPicturesDialog
from inspector_gui.ui.station import Station
from tests.fakes.stations import make_product, open_station, picture

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def station(qtbot: QtBot, tmp_path: Path) -> Iterator[Station]:
    make_product(tmp_path / "data")
    with open_station(qtbot, tmp_path / "data") as opened:
        yield opened


def folder_of(root: Path, **classes: int) -> Path:
    seed = 0
    for name, count in classes.items():
        (root / name).mkdir(parents=True, exist_ok=True)
        for _ in range(count):
            seed += 1
            (root / name / f"p{seed:03d}.png").write_bytes(encode_png(picture(120, seed=seed)))
    return root


def open_dialog(qtbot: QtBot, station: Station, folder: Path) -> ImportPicturesDialog:
    dialog = ImportPicturesDialog(station)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.path.setText(str(folder))
    QTest.keyClick(dialog.path, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Looking" not in dialog.sentence and bool(dialog.sentence))
    return dialog


def counts(station: Station) -> dict[str, int]:
    assert station.place is not None
    return station.place.dataset.counts()


def test_folders_are_counted_mapped_and_imported(
    qtbot: QtBot, tmp_path: Path, station: Station
) -> None:
    root = folder_of(tmp_path / "in", good=5, crack=3, odd=2)
    dialog = open_dialog(qtbot, station, root)
    assert dialog.sentence.startswith("Class folders: 10 pictures, 3 classes")
    assert dialog.mapping() == {"crack": "crack", "good": "good", "odd": ""}
    box = dialog._rows["odd"]
    box.setCurrentIndex(box.findData("stain"))
    QTest.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: "imported" in dialog.sentence, timeout=10_000)
    assert dialog.sentence.startswith("10 imported")
    assert counts(station) == {"good": 5, "crack": 3, "stain": 2}
    assert len(list((root / "good").iterdir())) == 5


def test_known_and_damaged_pictures_are_counted_and_named(
    qtbot: QtBot, tmp_path: Path, station: Station
) -> None:
    root = folder_of(tmp_path / "in", good=4)
    (root / "good" / "p001-copy.png").write_bytes((root / "good" / "p001.png").read_bytes())
    whole = (root / "good" / "p002.png").read_bytes()
    (root / "good" / "cut.png").write_bytes(whole[: len(whole) // 2])
    (root / "good" / "no<b>picture.png").write_bytes(b"hello")
    dialog = open_dialog(qtbot, station, root)
    assert "1 set aside so far" in dialog.sentence
    assert dialog.detail.count("no<b>picture.png") == 1
    QTest.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: "imported" in dialog.sentence, timeout=10_000)
    assert dialog.sentence.startswith("4 imported · 1 already known · 2 set aside")
    assert "good/cut.png is cut off before its end" in dialog.detail
    assert dialog.detail.count("cut.png") == 1
    assert "no<b>picture.png" in dialog.detail


def test_an_empty_product_takes_its_classes_from_the_folders(
    qtbot: QtBot, tmp_path: Path, station: Station
) -> None:
    root = folder_of(tmp_path / "in", ok_front=3, def_front=3)
    dialog = open_dialog(qtbot, station, root)
    offer = next(b for b in dialog.findChildren(QPushButton) if b.text().startswith("Make these"))
    assert offer.isVisible()
    assert "ok_front (OK), def_front (NG)" in offer.text()
    with qtbot.waitSignal(station.product_changed, timeout=5000):
        QTest.mouseClick(offer, LEFT)
    assert [(c.name, c.verdict) for c in station.product.classes] == [
        ("ok_front", "OK"),
        ("def_front", "NG"),
    ]
    qtbot.waitUntil(
        lambda: dialog.mapping() == {"ok_front": "ok_front", "def_front": "def_front"},
        timeout=5000,
    )
    QTest.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: "imported" in dialog.sentence, timeout=10_000)
    assert counts(station) == {"ok_front": 3, "def_front": 3}


def test_an_answer_does_not_wait_for_the_import(
    qtbot: QtBot, tmp_path: Path, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dataset_import, "STEP_FILES", 2)
    root = folder_of(tmp_path / "in", good=40)
    dialog = open_dialog(qtbot, station, root)
    assert station.place is not None
    dataset = station.place.dataset
    first = dataset.add(picture(10, seed=900), "crack", who="x")
    order: list[str] = []
    QTest.mouseClick(dialog.start, LEFT)
    station.submit(
        lambda: dataset.annotate(first.picture_id, "stain", who="berta"),
        lambda _answer: order.append("answer"),
    )
    qtbot.waitUntil(lambda: "imported" in dialog.sentence and bool(order), timeout=20_000)
    lines = (tmp_path / "data/plate/dataset/journal.jsonl").read_text().splitlines()
    answer = next(n for n, line in enumerate(lines) if '"label":"stain"' in line)
    assert answer < len(lines) - 20


def test_stop_keeps_what_is_in_and_says_so(
    qtbot: QtBot, tmp_path: Path, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dataset_import, "STEP_FILES", 1)
    root = folder_of(tmp_path / "in", good=60)
    dialog = open_dialog(qtbot, station, root)
    QTest.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: dialog.progress.value() > 2, timeout=10_000)
    QTest.mouseClick(dialog.close_button, LEFT)
    qtbot.waitUntil(lambda: dialog.sentence.startswith("Stopped."), timeout=10_000)
    imported = counts(station)["good"]
    assert 0 < imported < 60
    assert f"{imported} imported" in dialog.sentence


@pytest.mark.parametrize("kind", ["missing", "empty"])
def test_a_folder_without_pictures_is_refused_in_one_sentence(
    qtbot: QtBot, tmp_path: Path, station: Station, kind: str
) -> None:
    folder = tmp_path / kind
    if kind == "empty":
        folder.mkdir()
    dialog = open_dialog(qtbot, station, folder)
    expected = "is not a folder" if kind == "missing" else "no PNG, JPEG or BMP pictures"
    assert expected in dialog.sentence
    assert not dialog.start.isEnabled()


def test_a_typed_folder_is_looked_into_when_the_field_is_left(
    qtbot: QtBot, tmp_path: Path, station: Station
) -> None:
    root = folder_of(tmp_path / "in", good=2, crack=1)
    dialog = ImportPicturesDialog(station)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    dialog.path.setFocus()
    qtbot.waitUntil(dialog.path.hasFocus)
    QTest.keyClicks(dialog.path, str(root))
    QTest.keyClick(dialog.path, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: dialog.sentence.startswith("Class folders: 3 pictures"))
    assert dialog.start.isEnabled()


def test_a_coco_folder_is_recognised_and_imported_with_its_boxes(
    qtbot: QtBot, tmp_path: Path, station: Station
) -> None:
    root = tmp_path / "in"
    folder_of(root, images=3)
    size = {"width": 64, "height": 48}
    images = [{"id": n, "file_name": f"p00{n}.png", **size} for n in (1, 2, 3)]
    mark = {"id": 1, "image_id": 1, "category_id": 4, "bbox": [2, 2, 9, 9]}
    wrong = {"id": 2, "image_id": 2, "category_id": 4, "bbox": [60, 2, 9, 9]}
    table = {"images": images, "annotations": [mark, wrong]}
    table["categories"] = [{"id": 4, "name": "Crack"}]
    (root / "coco.json").write_text(json.dumps(table))
    dialog = open_dialog(qtbot, station, root)
    assert dialog.sentence.startswith(
        "COCO: 2 pictures, 2 classes, 1 with a mask (1 of these drawn"
    )
    assert "1 set aside" in dialog.sentence
    assert "p002.png: a box reaches beyond the picture" in dialog.detail
    assert dialog.mapping() == {"Crack": "crack", "(nothing marked)": "good"}
    QTest.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: "imported" in dialog.sentence, timeout=10_000)
    assert dialog.sentence.startswith("2 imported, 1 with a mask (1 drawn from boxes")
    assert counts(station) == {"good": 1, "crack": 1, "stain": 0}


@pytest.mark.parametrize("inside", ["", "dataset/good"])
def test_the_products_own_folder_is_no_source(qtbot: QtBot, station: Station, inside: str) -> None:
    assert station.place is not None
    dialog = open_dialog(qtbot, station, station.place.folder / inside)
    assert "the program's own data" in dialog.sentence
    assert not dialog.start.isEnabled()


def test_folders_without_a_class_are_named_with_what_to_do(
    qtbot: QtBot, tmp_path: Path, station: Station
) -> None:
    first = open_dialog(qtbot, station, folder_of(tmp_path / "first", good=1))
    QTest.mouseClick(first.start, LEFT)
    qtbot.waitUntil(lambda: "imported" in first.sentence, timeout=10_000)
    dialog = open_dialog(qtbot, station, folder_of(tmp_path / "in", good=2, porosity=3))
    told = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "No class is called porosity: choose one above, or add it in Settings." in told
    sentence = next(label for label in dialog.findChildren(QLabel) if "porosity:" in label.text())
    choices = dialog.findChild(QComboBox)
    below = sentence.mapTo(dialog, sentence.rect().topLeft()).y()
    assert choices.mapTo(dialog, choices.rect().bottomLeft()).y() < below
