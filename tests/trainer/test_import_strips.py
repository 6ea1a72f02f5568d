"""`python -m trainer import` knows a Severstal folder by its tables."""

from pathlib import Path

import pytest

from inspector_gui.core.jobs import Done, Failed, Log
from inspector_gui.core.product import load_product
from tests.trainer.made_pictures import TrainerProcess
from trainer.failure import JobError
from trainer.made_strips import MARK, write_strips


def _folder(folder: Path, count: int) -> Path:
    write_strips(folder, count, size=(200, 64))
    return folder


def _run(folder: Path, product: Path) -> TrainerProcess:
    trainer = TrainerProcess("import", folder, "--into", product, "--events")
    try:
        trainer.finish()
    finally:
        trainer.close()
    return trainer


def test_a_strip_folder_becomes_a_product_and_then_adds_to_it(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in", 8)
    with (folder / "train.csv").open("a") as table:
        table.write("strip-000000.png,1 2 3,1\n")  # a good strip with runs that make no sense
    product = tmp_path / "Blech 板"
    trainer = _run(folder, product)
    done = trainer.events[-1]
    assert isinstance(done, Done)
    assert (done.summary["imported"], done.summary["set aside"]) == (7, 1)
    assert [done.summary[f"class defect {k}"] for k in (1, 2, 3, 4)] == [1, 1, 1, 1]
    assert done.summary["class good"] == 3
    told = [event.message for event in trainer.events if isinstance(event, Log)]
    assert any(
        line.startswith("train_images/strip-000000.png: class 1: the runs hold 3") for line in told
    )
    names = [entry.name for entry in load_product(product).classes]
    assert names == ["good", "defect 1", "defect 2", "defect 3", "defect 4"]

    done = _run(folder, product).events[-1]
    assert isinstance(done, Done)
    assert (done.summary["imported"], done.summary["known"]) == (0, 7)


def test_a_table_without_its_columns_is_one_sentence(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in", 2)
    (folder / "train.csv").write_text("picture,runs\n")
    failed = _run(folder, tmp_path / "product").events[-1]
    assert isinstance(failed, Failed)
    assert failed.message.startswith("The table train.csv has no column 'ImageId'")
    assert not (tmp_path / "product" / "product.json").exists()


def test_strips_are_never_written_over_others(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 2)
    before = (folder / "train.csv").read_bytes()
    assert (folder / MARK).is_file(), "a figure on these pictures has to say that they are made up"
    with pytest.raises(JobError, match="holds strips already"):
        write_strips(folder, 3, size=(200, 64))
    assert (folder / "train.csv").read_bytes() == before


def test_a_product_goes_out_and_comes_in_again_as_coco(tmp_path: Path) -> None:
    product, out = tmp_path / "product", tmp_path / "out"
    _run(_folder(tmp_path / "in", 6), product)
    trainer = TrainerProcess("export", product, "--as", "coco", "--to", out, "--events")
    try:
        trainer.finish()
    finally:
        trainer.close()
    done = trainer.events[-1]
    assert isinstance(done, Done)
    assert done.summary == {"written": 6, "masks": 3, "left out": 0}
    again = _run(out, tmp_path / "again").events[-1]
    assert isinstance(again, Done)
    assert (again.summary["imported"], again.summary["masks"]) == (6, 3)
