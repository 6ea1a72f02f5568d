import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from inspector_gui.core.jobs import Job
from inspector_gui.core.model_file import ClassEntry, model_id_of
from inspector_gui.runtime.model_store import ModelStore
from inspector_gui.runtime.runs import RunOutcome, new_run_folder, write_job, write_outcome
from inspector_gui.ui.models_page import ModelsPage
from inspector_gui.ui.station import Station
from tests.fakes.models import classify_model, segment_model
from tests.fakes.reports import make_report
from tests.fakes.stations import CLASSES, make_product, messages, open_station, settle, show

PATIENCE_MS = 120_000
METRICS = {"escapes": 2, "overkill": 1, "n_ng": 9, "n_ok": 58, "average_precision": 0.961}
OLD = classify_model(classes=CLASSES, name="old", metrics=METRICS, snapshot_id="s1")
NEW = segment_model(
    classes=CLASSES,
    name="new",
    metrics=METRICS | {"escapes": 0, "overkill": 3},
    snapshot_id="s1",
    parent_model_id=model_id_of(OLD),
    created=datetime(2026, 1, 3, tzinfo=UTC),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = make_product(tmp_path, model=OLD)
    ModelStore(folder).add(NEW)
    return folder


@pytest.fixture
def station(qtbot: QtBot, folder: Path) -> Iterator[Station]:
    with open_station(qtbot, folder.parent) as station:
        yield station


@pytest.fixture
def page(qtbot: QtBot, station: Station) -> ModelsPage:
    page = ModelsPage(station)
    show(qtbot, page)
    page.activated()
    qtbot.waitUntil(lambda: bool(names(page)), timeout=PATIENCE_MS)
    return page


def names(page: ModelsPage) -> dict[str, str]:
    """State by name, as the table shows it."""
    items = [page.table.topLevelItem(n) for n in range(page.table.topLevelItemCount())]
    return {item.text(0): item.text(1) for item in items if item is not None}


def choose(page: ModelsPage, *wanted: str) -> None:
    page.table.clearSelection()
    for number in range(page.table.topLevelItemCount()):
        item = page.table.topLevelItem(number)
        assert item is not None
        if item.text(0) in wanted:
            item.setSelected(True)


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def question(qtbot: QtBot, page: ModelsPage) -> QMessageBox:
    boxes: list[QMessageBox] = []

    def found() -> bool:
        boxes[:] = [box for box in page.findChildren(QMessageBox) if box.isVisible()]
        return bool(boxes)

    qtbot.waitUntil(found, timeout=PATIENCE_MS)
    return boxes[0]


def answer(box: QMessageBox, text: str) -> None:
    next(b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == text).click()


class TestTheList:
    def test_it_says_which_one_inspects(self, page: ModelsPage) -> None:
        assert names(page) == {"old": "● active", "new": ""}

    def test_the_active_one_is_described_first(self, page: ModelsPage) -> None:
        said = words(page)
        for text in ("old", model_id_of(OLD), "tells classes apart", "32 × 32, rgb", "2 / 9"):
            assert text in said

    def test_two_are_compared(self, page: ModelsPage) -> None:
        choose(page, "old", "new")
        said = words(page)
        assert "0 / 9  better\n2 / 9" in said
        assert "3 / 58\n1 / 58  better" in said
        assert "measured on the same locked test pictures" in said

    def test_the_lineage_is_named(self, page: ModelsPage) -> None:
        choose(page, "new")
        assert "compared with\nold" in words(page)

    def test_damaged_files_are_named_and_the_others_work(
        self, qtbot: QtBot, page: ModelsPage, folder: Path
    ) -> None:
        (folder / "models" / "0123456789ab.onnx").write_bytes(b"damaged")
        page.activated()
        qtbot.waitUntil(lambda: "◆ 0123456789ab.onnx" in words(page), timeout=PATIENCE_MS)
        assert names(page) == {"old": "● active", "new": ""}

    def test_figures_of_a_stranger_are_no_figures(
        self, qtbot: QtBot, page: ModelsPage, station: Station, folder: Path
    ) -> None:
        strange = classify_model(
            classes=CLASSES, name="strange", metrics={"escapes": "many", "accuracy": [1]}
        )
        ModelStore(folder).add(strange)
        page.activated()
        qtbot.waitUntil(lambda: "strange" in names(page), timeout=PATIENCE_MS)
        choose(page, "strange")
        assert "many" not in words(page)


class TestChangingTheActiveModel:
    def test_make_active_and_roll_back(
        self, qtbot: QtBot, page: ModelsPage, station: Station
    ) -> None:
        assert not page.roll_back.isEnabled()
        choose(page, "new")
        page.promote.click()
        box = question(qtbot, page)
        assert "never compared" in box.text()
        answer(box, "Make it active anyway")
        changed = {"old": "○ previous", "new": "● active"}
        qtbot.waitUntil(lambda: names(page) == changed, timeout=PATIENCE_MS)
        assert station.place is not None
        assert station.place.engine is not None
        assert station.place.engine.model_id == model_id_of(NEW)
        assert page.roll_back.text() == "Roll back to old"
        page.roll_back.click()
        back = {"old": "● active", "new": "○ previous"}
        qtbot.waitUntil(lambda: names(page) == back, timeout=PATIENCE_MS)
        assert station.place.engine.model_id == model_id_of(OLD)

    @pytest.mark.parametrize(
        ("advice", "metrics", "asked"),
        [
            ("keep", {}, "gets 1 wrong"),
            ("unclear", {}, ""),
            ("unclear", {"n_ng": 0, "overkill": 4}, "4 of 4 good parts would be rejected"),
        ],
    )
    def test_a_model_that_did_worse_asks_twice_here_too(
        self,
        qtbot: QtBot,
        page: ModelsPage,
        station: Station,
        folder: Path,
        advice: str,
        metrics: dict[str, int],
        asked: str,
    ) -> None:
        run = new_run_folder(folder)
        write_job(Job(job_id=run.name, recipe="r", dataset="d", snapshot="s", output=str(run)))
        write_outcome(run, RunOutcome(state="done", model_id=model_id_of(NEW)))
        report = make_report()
        report["active"]["model_id"] = model_id_of(OLD)
        report["comparison"]["advice"] = advice
        report["candidate"]["metrics"] |= metrics
        (run / "report.json").write_text(json.dumps(report))
        page.activated()
        settle(qtbot, station)
        choose(page, "new")
        page.promote.click()
        if asked:
            box = question(qtbot, page)
            assert "speaks against it" in box.text()
            assert asked in box.informativeText()
            answer(box, "Do not")
            settle(qtbot, station)
            assert names(page)["new"] == ""
        else:
            qtbot.waitUntil(lambda: names(page)["new"] == "● active", timeout=PATIENCE_MS)

    @pytest.mark.parametrize(
        ("wrong", "asked"),
        [
            ({"escapes": 5}, "of 9 defective parts would pass"),
            ({"overkill": 29}, "of 9 defective parts would pass"),
            ({"unsure": 34}, "unsure of 34 of"),
            ({"escapes": 4}, ""),
            (None, ""),
        ],
    )
    def test_a_first_model_that_is_wrong_about_half_of_the_parts_asks(
        self, qtbot: QtBot, tmp_path: Path, wrong: dict[str, int] | None, asked: str
    ) -> None:
        figures = METRICS | wrong if wrong is not None else {}
        first = classify_model(classes=CLASSES, name="first", metrics=figures)
        ModelStore(make_product(tmp_path)).add(first)
        with open_station(qtbot, tmp_path) as station:
            page = ModelsPage(station)
            show(qtbot, page)
            page.activated()
            qtbot.waitUntil(lambda: names(page) == {"first": ""}, timeout=PATIENCE_MS)
            choose(page, "first")
            page.promote.click()
            if asked:
                box = question(qtbot, page)
                assert asked in box.informativeText()
                answer(box, "Do not")
                settle(qtbot, station)
                assert station.product.active_model is None
            else:
                active = {"first": "● active"}
                qtbot.waitUntil(lambda: names(page) == active, timeout=PATIENCE_MS)

    def test_the_active_one_cannot_be_made_active_again(self, page: ModelsPage) -> None:
        choose(page, "old")
        assert not page.promote.isEnabled()

    def test_a_file_that_was_damaged_meanwhile_is_refused(
        self, qtbot: QtBot, page: ModelsPage, station: Station, folder: Path
    ) -> None:
        (folder / "models" / f"{model_id_of(NEW)}.onnx").write_bytes(b"damaged")
        choose(page, "new")
        page.promote.click()
        answer(question(qtbot, page), "Make it active anyway")
        qtbot.waitUntil(
            lambda: any("has changed on the disk" in text for _, text in messages()),
            timeout=PATIENCE_MS,
        )
        assert station.product.active_model == model_id_of(OLD)


class TestDeleting:
    def test_active_and_previous_are_protected(self, qtbot: QtBot, page: ModelsPage) -> None:
        choose(page, "old")
        assert not page.delete.isEnabled()
        assert "cannot be deleted" in words(page)

    def test_another_one_goes_after_a_question(
        self, qtbot: QtBot, page: ModelsPage, folder: Path
    ) -> None:
        choose(page, "new")
        page.delete.click()
        box = question(qtbot, page)
        assert "Delete “new”?" in box.text()
        answer(box, "Delete")
        qtbot.waitUntil(lambda: names(page) == {"old": "● active"}, timeout=PATIENCE_MS)
        assert not (folder / "models" / f"{model_id_of(NEW)}.onnx").exists()

    def test_cancel_keeps_it(self, qtbot: QtBot, page: ModelsPage, station: Station) -> None:
        choose(page, "new")
        page.delete.click()
        answer(question(qtbot, page), "Cancel")
        settle(qtbot, station)
        assert "new" in names(page)


class TestFiles:
    def test_a_model_that_was_exported_can_be_imported(
        self, qtbot: QtBot, page: ModelsPage, tmp_path: Path
    ) -> None:
        copy = tmp_path / "Prüfung 检查.onnx"
        page.export_to(model_id_of(NEW), copy)
        qtbot.waitUntil(copy.exists, timeout=PATIENCE_MS)
        assert copy.read_bytes() == NEW
        with qtbot.waitSignal(page.importer.imported, timeout=PATIENCE_MS) as blocker:
            page.importer.take(copy)
        assert blocker.args == [model_id_of(NEW)]

    def test_imported_is_not_active(self, qtbot: QtBot, page: ModelsPage, tmp_path: Path) -> None:
        path = tmp_path / "third.onnx"
        path.write_bytes(classify_model(classes=CLASSES, name="third"))
        with qtbot.waitSignal(page.importer.imported, timeout=PATIENCE_MS):
            page.importer.take(path)
        qtbot.waitUntil(lambda: names(page).get("third") == "", timeout=PATIENCE_MS)
        assert [model.manifest.name for model in page.selected()] == ["third"]
        tree = next(t for t in page.findChildren(QTreeWidget) if t is not page.table)
        newest = tree.topLevelItem(0)
        assert newest is not None
        assert [newest.text(column) for column in (1, 2, 4)] == ["imported", "third", "third.onnx"]

    def test_models_of_one_name_are_told_apart(
        self, qtbot: QtBot, page: ModelsPage, tmp_path: Path
    ) -> None:
        path = tmp_path / "again.onnx"
        path.write_bytes(classify_model(classes=CLASSES, name="new"))
        with qtbot.waitSignal(page.importer.imported, timeout=PATIENCE_MS) as blocker:
            page.importer.take(path)
        ids = [model_id_of(NEW), *blocker.args]
        wanted = {f"new · {model_id[:6]}" for model_id in ids}
        qtbot.waitUntil(lambda: wanted < set(names(page)), timeout=PATIENCE_MS)

    def test_a_model_of_another_product_is_asked_about(
        self, qtbot: QtBot, page: ModelsPage, station: Station, tmp_path: Path
    ) -> None:
        path = tmp_path / "other.onnx"
        strange = (ClassEntry(name="good", verdict="OK"), ClassEntry(name="dent", verdict="NG"))
        path.write_bytes(classify_model(classes=strange, name="other", product="pump"))
        page.importer.take(path)
        box = question(qtbot, page)
        assert "made for the product pump, this is plate" in box.text()
        assert "classes that this product does not have: dent" in box.text()
        answer(box, "Cancel")
        settle(qtbot, station)
        assert "other" not in names(page)
        page.importer.take(path)
        with qtbot.waitSignal(page.importer.imported, timeout=PATIENCE_MS):
            answer(question(qtbot, page), "Import anyway")

    @pytest.mark.parametrize(
        ("data", "reason"),
        [(b"", "is empty"), (b"MZ\x90 not a model", "damaged"), (NEW[: len(NEW) // 2], "")],
    )
    def test_a_file_that_is_no_model_is_refused_with_the_reason(
        self, qtbot: QtBot, page: ModelsPage, tmp_path: Path, data: bytes, reason: str
    ) -> None:
        path = tmp_path / "broken.onnx"
        path.write_bytes(data)
        page.importer.take(path)
        qtbot.waitUntil(
            lambda: any(
                "broken.onnx is not imported" in text and reason in text for _, text in messages()
            ),
            timeout=PATIENCE_MS,
        )
        assert names(page) == {"old": "● active", "new": ""}

    def test_missing_files_and_folders_are_sentences(
        self, qtbot: QtBot, page: ModelsPage, tmp_path: Path
    ) -> None:
        page.importer.take(tmp_path / "nowhere.onnx")
        page.importer.take(tmp_path)
        qtbot.waitUntil(lambda: len(messages()) == 2, timeout=PATIENCE_MS)
        assert all("there is no such file" in text for _, text in messages())

    def test_an_export_that_fails_is_a_sentence(
        self, qtbot: QtBot, page: ModelsPage, tmp_path: Path
    ) -> None:
        (tmp_path / "file").write_text("in the way")
        page.export_to(model_id_of(NEW), tmp_path / "file" / "model.onnx")
        qtbot.waitUntil(
            lambda: any("cannot be exported" in text for _, text in messages()),
            timeout=PATIENCE_MS,
        )


def test_the_report_of_the_run_that_made_it_opens(
    qtbot: QtBot,
    page: ModelsPage,
    station: Station,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run = new_run_folder(folder)
    write_job(Job(job_id=run.name, recipe="r", dataset="d", snapshot="s", output=str(run)))
    write_outcome(run, RunOutcome(state="done", model_id=model_id_of(NEW)))
    (run / "report.html").write_text("report")
    opened: list[str] = []

    def open_url(url) -> bool:  # type: ignore[no-untyped-def]
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr("inspector_gui.ui.run_list.QDesktopServices.openUrl", open_url)
    page.activated()
    settle(qtbot, station)
    choose(page, "old")
    assert not page.report.isEnabled()
    choose(page, "new")
    assert page.report.isEnabled()
    page.report.click()
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE_MS)
    assert opened[0].endswith("run-0001/report.html")
