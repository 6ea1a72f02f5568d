from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.jobs import Metric
from inspector_gui.core.snapshot import Snapshot
from inspector_gui.runtime import runs
from inspector_gui.runtime.trainer_command import TrainerMissingError
from inspector_gui.ui import recipe_catalog
from inspector_gui.ui.augmentation_dialog import AugmentationDialog
from inspector_gui.ui.station import Station
from inspector_gui.ui.train_page import TrainPage
from inspector_gui.ui.training import Phase, Training, training_of
from tests.fakes.models import classify_model
from tests.fakes.stations import CLASSES, make_product, messages, open_station, settle, show
from tests.ui.trainers import use_fake_trainer

PATIENCE_MS = 120_000
ENOUGH = {"good": 8, "crack": 8, "stain": 6}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_product(tmp_path, ENOUGH, model=classify_model(classes=CLASSES, name="old"))


@pytest.fixture
def station(qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Station]:
    use_fake_trainer(monkeypatch)
    with open_station(qtbot, folder.parent) as station:
        yield station


def open_page(qtbot: QtBot, station: Station) -> TrainPage:
    page = TrainPage(station)
    show(qtbot, page)
    page.activated()
    return page


@pytest.fixture
def page(qtbot: QtBot, station: Station) -> TrainPage:
    page = open_page(qtbot, station)
    qtbot.waitUntil(page.start.isEnabled, timeout=PATIENCE_MS)
    return page


def train(qtbot: QtBot, page: TrainPage, training: Training) -> None:
    with qtbot.waitSignal(training.finished, timeout=PATIENCE_MS):
        page.start.click()


def words(widget: QWidget) -> str:
    """Everything that can be read on a widget."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    logs = [log.toPlainText() for log in widget.findChildren(QPlainTextEdit)]
    return "\n".join([*labels, *logs])


def field(page: QWidget, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    """The visible field that people call so."""
    return next(w for w in page.findChildren(kind) if w.accessibleName() == name and w.isVisible())


def rows(page: QWidget) -> list[list[str]]:
    tree = field(page, "Earlier runs", QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    found = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return [[item.text(column) for column in (0, 1, 3)] for item in found if item is not None]


class TestBeforeTraining:
    def test_the_dataset_is_counted_and_what_is_missing_is_said(self, page: TrainPage) -> None:
        said = words(page.data)
        assert "crack" in said
        assert "new since the active model: 22" in said
        assert "▲ crack: 8 pictures of 8 parts; 12 more would let it be judged." in said

    def test_the_form_comes_from_the_trainers_own_description(self, page: TrainPage) -> None:
        epochs = field(page, "Epochs")
        assert isinstance(epochs, QSpinBox)
        assert (epochs.value(), epochs.minimum(), epochs.maximum()) == (8, 1, 500)
        assert epochs.toolTip() == "How often every picture is shown."
        size = field(page, "Input size")
        assert isinstance(size, QComboBox)
        assert [size.itemText(n) for n in range(size.count())] == ["32", "64", "128"]

    def test_the_settings_of_the_last_training_are_there_again(
        self, qtbot: QtBot, station: Station, page: TrainPage
    ) -> None:
        epochs = field(page, "Epochs")
        assert isinstance(epochs, QSpinBox)
        epochs.setValue(3)
        train(qtbot, page, training_of(station))
        settle(qtbot, station)
        assert station.product.recipe_settings == {"good": {"epochs": 3}}
        again = open_page(qtbot, station)
        epochs = field(again, "Epochs")
        assert isinstance(epochs, QSpinBox)
        assert epochs.value() == 3

    def test_defaults_come_back(self, page: TrainPage) -> None:
        epochs = field(page, "Epochs")
        assert isinstance(epochs, QSpinBox)
        epochs.setValue(3)
        button = next(b for b in page.findChildren(QPushButton) if b.text() == "Defaults")
        assert button.isEnabled()
        button.click()
        assert epochs.value() == 8
        assert not button.isEnabled()

    def test_too_few_pictures_keep_the_start_closed_and_say_why(
        self, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        use_fake_trainer(monkeypatch)
        make_product(tmp_path, {"good": 9, "crack": 2})
        with open_station(qtbot, tmp_path) as station:
            page = open_page(qtbot, station)
            gap = "▲ crack: 2 pictures of 2 parts; 4 more from 1 other part would let it be learnt."
            qtbot.waitUntil(lambda: gap in words(page), timeout=PATIENCE_MS)
            qtbot.waitUntil(lambda: "does not hold enough" in words(page), timeout=PATIENCE_MS)
            assert not page.start.isEnabled()

    def test_a_missing_trainer_is_a_sentence_and_the_rest_works(
        self, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def missing(*_: str) -> list[str]:
            raise TrainerMissingError("The trainer is not installed on this PC.")

        monkeypatch.setattr(recipe_catalog, "trainer_command", missing)
        with open_station(qtbot, folder.parent) as station:
            page = open_page(qtbot, station)
            qtbot.waitUntil(lambda: "is not installed" in words(page), timeout=PATIENCE_MS)
            qtbot.waitUntil(lambda: "crack" in words(page.data), timeout=PATIENCE_MS)
            assert not page.start.isEnabled()
            use_fake_trainer(monkeypatch)
            next(b for b in page.findChildren(QPushButton) if b.text() == "Ask again").click()
            qtbot.waitUntil(page.start.isEnabled, timeout=PATIENCE_MS)


class TestTraining:
    def test_the_run_works_on_a_frozen_snapshot_with_the_chosen_values(
        self, qtbot: QtBot, page: TrainPage, station: Station, folder: Path
    ) -> None:
        epochs = field(page, "Epochs")
        assert isinstance(epochs, QSpinBox)
        epochs.setValue(3)
        deleted = next((folder / "dataset" / "crack").glob("*.png"))
        deleted.unlink()  # in the file manager, while the program runs
        train(qtbot, page, training_of(station))
        assert [text for _, text in messages() if f"crack/{deleted.name} is no longer" in text]
        (run,) = runs.list_runs(folder)
        assert (run.job.recipe, run.job.parameters["epochs"]) == ("good", 3)
        assert run.job.parent_model is not None
        assert run.job.parent_model.endswith(f"{station.product.active_model}.onnx")
        snapshot = Snapshot.model_validate_json(Path(run.job.snapshot).read_bytes())
        assert len(snapshot.pictures) == 21, "what is left of 22"

    def test_stage_curves_log_and_list_follow(
        self, qtbot: QtBot, page: TrainPage, station: Station
    ) -> None:
        train(qtbot, page, training_of(station))
        qtbot.waitUntil(lambda: "epoch 8 of 8" in words(page), timeout=PATIENCE_MS)
        curves = field(page, "Learning curves")
        assert "loss, validation 0.150" in curves.accessibleDescription()
        assert "accuracy, validation 0.938" in curves.accessibleDescription()
        listed = [["1", "Small network", "● candidate waits"]]
        qtbot.waitUntil(lambda: rows(page) == listed, timeout=PATIENCE_MS)

    def test_the_key_starts_it(self, qtbot: QtBot, page: TrainPage, station: Station) -> None:
        training = training_of(station)
        page.start.setFocus()
        qtbot.keyClick(page.start, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: training.is_running, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: not training.is_running, timeout=PATIENCE_MS)

    def test_it_goes_on_while_no_page_is_there(self, qtbot: QtBot, station: Station) -> None:
        training = training_of(station)
        told: list[Phase] = []
        station.training_changed.connect(lambda: told.append(training.phase))
        page = TrainPage(station)
        page.activated()
        with qtbot.waitSignal(training.finished, timeout=PATIENCE_MS):
            training.start("good", {"epochs": 8})
            page.deleteLater()
        assert told == [Phase.FREEZING, Phase.STARTING, Phase.RUNNING, Phase.IDLE]
        assert training.notice() == ("Run 1 · candidate waits", "ok")
        again = open_page(qtbot, station)
        qtbot.waitUntil(lambda: "epoch 8 of 8" in words(again), timeout=PATIENCE_MS)
        assert again.panel.candidate is not None

    def test_cancel_is_acknowledged_at_once(
        self, qtbot: QtBot, page: TrainPage, station: Station
    ) -> None:
        training = training_of(station)
        recipe = field(page, "Recipe", QComboBox)
        assert isinstance(recipe, QComboBox)
        recipe.setCurrentIndex(1)
        with qtbot.waitSignal(training.metric_arrived, timeout=PATIENCE_MS):
            page.start.click()
        assert "One training at a time." in words(page)
        assert training.notice() == ("Run 1 · training", "link")
        cancel = field(page, "Cancel")
        assert isinstance(cancel, QPushButton)
        with qtbot.waitSignal(training.finished, timeout=PATIENCE_MS):
            cancel.click()
            assert "Cancelling…" in words(page)
            assert not cancel.isEnabled()
        assert "Cancelled" in words(page)
        assert page.start.isEnabled()
        assert page.panel.candidate is None

    def test_cancelled_while_freezing(
        self, qtbot: QtBot, page: TrainPage, station: Station, folder: Path
    ) -> None:
        training = training_of(station)
        with qtbot.waitSignal(training.finished, timeout=PATIENCE_MS) as blocker:
            page.start.click()
            training.cancel()
        assert blocker.args is not None
        assert blocker.args[0].state == "cancelled"

    def test_a_dataset_that_cannot_be_frozen_is_a_sentence(
        self, qtbot: QtBot, page: TrainPage, station: Station, folder: Path
    ) -> None:
        (folder / "dataset" / "splits.json").write_text("damaged")
        train(qtbot, page, training_of(station))
        assert "splits.json" in words(page)
        qtbot.waitUntil(page.start.isEnabled, timeout=PATIENCE_MS)

    def test_a_failure_keeps_the_active_model(
        self, qtbot: QtBot, page: TrainPage, station: Station
    ) -> None:
        before = station.product.active_model
        training = training_of(station)
        with qtbot.waitSignal(training.finished, timeout=PATIENCE_MS):
            training.start("nan", {})
        assert "The loss became infinite in epoch 3. Choose a smaller learning rate." in words(page)
        assert station.product.active_model == before
        ended = [["1", "nan", "◆ failed"]]
        qtbot.waitUntil(lambda: rows(page) == ended, timeout=PATIENCE_MS)


class TestTheCandidate:
    @pytest.fixture
    def measured(self, qtbot: QtBot, page: TrainPage, station: Station) -> TrainPage:
        train(qtbot, page, training_of(station))
        assert page.panel.candidate is not None
        return page

    def test_its_figures_stand_beside_those_of_the_active_model(self, measured: TrainPage) -> None:
        said = words(measured.panel)
        assert "2 of 4\n1 of 4\nbetter" in said
        assert "0 of 4\n1 of 4\nworse" in said
        assert "8 of 8" in said
        assert "4 defective parts measured. 1 escaped." in said
        assert "✓ 1 fixed" in said

    def test_nothing_promotes_itself(self, measured: TrainPage, station: Station) -> None:
        assert measured.panel.candidate is not None
        assert station.product.active_model != measured.panel.candidate.model_id

    def test_making_it_active_switches_the_live_view(
        self, qtbot: QtBot, measured: TrainPage, station: Station
    ) -> None:
        candidate = measured.panel.candidate
        assert candidate is not None
        measured.panel.promote.click()
        qtbot.waitUntil(
            lambda: station.product.active_model == candidate.model_id, timeout=PATIENCE_MS
        )
        assert station.place is not None
        assert station.place.engine is not None
        assert station.place.engine.model_id == candidate.model_id
        qtbot.waitUntil(lambda: rows(measured)[0][2] == "● made active", timeout=PATIENCE_MS)
        assert not measured.panel.promote.isEnabled()
        assert any("inspects now" in text for _, text in messages())

    @pytest.mark.parametrize("defects_measured", [True, False])
    def test_a_candidate_that_did_worse_needs_a_second_yes(
        self, qtbot: QtBot, measured: TrainPage, station: Station, defects_measured: bool
    ) -> None:
        shown = measured.panel.candidate
        assert shown is not None
        assert shown.report.comparison is not None
        worse = shown.report.comparison.model_copy(update={"advice": "keep"})
        report = shown.report.model_copy(update={"comparison": worse})
        if not defects_measured:  # then its own figures speak
            figures = {"n_ok": 8, "n_ng": 0, "escapes": 0, "overkill": 0, "unsure": 4}
            own = shown.report.candidate.metrics.model_copy(update=figures)
            candidate = shown.report.candidate.model_copy(update={"metrics": own})
            worse = worse.model_copy(update={"advice": "unclear"})
            changes = {"comparison": worse, "candidate": candidate}
            report = shown.report.model_copy(update=changes)
        measured.panel.show_candidate(replace(shown, report=report), is_active=False)
        for button, active in (("Do not", False), ("Make it active anyway", True)):
            measured.panel.promote.click()
            (box,) = (b for b in measured.findChildren(QMessageBox) if b.isVisible())
            assert "speaks against it" in box.text()
            next(b for b in box.findChildren(QPushButton) if b.text() == button).click()
            settle(qtbot, station)
            settle(qtbot, station)
            assert (station.product.active_model == shown.model_id) is active

    def test_keeping_the_active_one_is_remembered(
        self, qtbot: QtBot, measured: TrainPage, station: Station
    ) -> None:
        before = station.product.active_model
        measured.panel.keep.click()
        assert measured.panel.candidate is None
        assert training_of(station).notice() == ("", "")
        qtbot.waitUntil(lambda: rows(measured)[0][2] == "not taken", timeout=PATIENCE_MS)
        assert station.product.active_model == before

    def test_an_earlier_candidate_can_be_shown_again(
        self, qtbot: QtBot, measured: TrainPage
    ) -> None:
        measured.panel.keep.click()
        qtbot.waitUntil(lambda: rows(measured)[0][2] == "not taken", timeout=PATIENCE_MS)
        tree = field(measured, "Earlier runs", QTreeWidget)
        assert isinstance(tree, QTreeWidget)
        tree.setCurrentItem(tree.topLevelItem(0))
        show_it = next(
            b for b in measured.findChildren(QPushButton) if b.text() == "Show candidate"
        )
        show_it.click()
        qtbot.waitUntil(lambda: measured.panel.candidate is not None, timeout=PATIENCE_MS)
        assert "You kept the active model." in words(measured.panel)

    def test_another_limit_is_told_in_pieces_and_taken_over(
        self, qtbot: QtBot, measured: TrainPage, station: Station
    ) -> None:
        slider = field(measured, "Limit of the candidate", QSlider)
        assert isinstance(slider, QSlider)
        slider.setValue(50)
        assert "limit 0.25: +1 good rejected, −1 escapes" in words(measured.panel)
        measured.panel.promote.click()
        qtbot.waitUntil(
            lambda: (
                station.product.decision is not None and station.product.decision.threshold == 0.25
            ),
            timeout=PATIENCE_MS,
        )
        assert station.place is not None
        assert station.place.engine is not None
        assert station.place.engine.rule.threshold == 0.25

    def test_a_models_own_limit_replaces_that_of_the_model_before(
        self, qtbot: QtBot, measured: TrainPage, station: Station
    ) -> None:
        station.update_product(decision=DecisionRule(threshold=0.9))
        settle(qtbot, station)
        assert measured.panel.candidate is not None
        wanted = measured.panel.candidate.model_id
        measured.panel.promote.click()
        qtbot.waitUntil(lambda: station.product.active_model == wanted, timeout=PATIENCE_MS)
        assert station.product.decision is None

    def test_a_file_that_was_changed_meanwhile_is_not_promoted(
        self, qtbot: QtBot, measured: TrainPage, station: Station
    ) -> None:
        before = station.product.active_model
        candidate = measured.panel.candidate
        assert candidate is not None
        (candidate.folder / "candidate.onnx").write_bytes(classify_model(name="swapped"))
        measured.panel.promote.click()
        qtbot.waitUntil(
            lambda: any("was changed after it was measured" in text for _, text in messages()),
            timeout=PATIENCE_MS,
        )
        assert station.product.active_model == before
        assert measured.panel.promote.isEnabled()

    def test_pictures_that_changed_sides_can_be_looked_at(
        self, qtbot: QtBot, measured: TrainPage
    ) -> None:
        button = field(measured, "Show: 1 fixed", QPushButton)
        assert isinstance(button, QPushButton)
        button.click()
        gallery = next(w for w in measured.findChildren(QWidget) if w.windowTitle() == "1 fixed")
        # The report speaks of a picture that is not in this dataset: that is a sentence.
        qtbot.waitUntil(lambda: "1.png" in words(gallery), timeout=PATIENCE_MS)
        gallery.close()

    def test_the_report_opens_in_the_browser(
        self, qtbot: QtBot, measured: TrainPage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opened: list[str] = []

        def open_url(url) -> bool:  # type: ignore[no-untyped-def]
            opened.append(url.toLocalFile())
            return True

        monkeypatch.setattr("inspector_gui.ui.run_list.QDesktopServices.openUrl", open_url)
        buttons = measured.panel.findChildren(QPushButton)
        next(b for b in buttons if b.text() == "Open report").click()
        qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE_MS)
        assert opened[0].endswith("run-0001/report.html")


def test_every_field_can_be_named_and_reached(page: TrainPage) -> None:
    fields = page.findChildren(QSpinBox) + page.findChildren(QComboBox)
    assert all(w.accessibleName() for w in fields if not isinstance(w.parent(), QLineEdit))
    assert all(w.focusPolicy() & Qt.FocusPolicy.TabFocus for w in fields)


def choose(page: TrainPage, name: str) -> None:
    recipe = field(page, "Recipe", QComboBox)
    assert isinstance(recipe, QComboBox)
    recipe.setCurrentIndex(recipe.findData(name))


def test_the_trainer_draws_what_augmentation_does(qtbot: QtBot, page: TrainPage) -> None:
    card = page._recipe
    assert not card.show_augmentation.isVisible(), "this recipe has no such settings"
    choose(page, "slow")
    assert card.show_augmentation.isVisible()
    card.show_augmentation.click()
    (dialog,) = page.window().findChildren(AugmentationDialog)
    qtbot.waitUntil(lambda: not dialog.grid.pixmap().isNull(), timeout=PATIENCE_MS)
    assert "Slow network" in dialog.words.text()
    dialog.close()
    rotation = field(page, "Rotation", QSpinBox)
    assert isinstance(rotation, QSpinBox)
    rotation.setValue(0)
    card.show_augmentation.click()
    dialog = page.window().findChildren(AugmentationDialog)[-1]
    qtbot.waitUntil(lambda: "It varies nothing. Turn it." in dialog.words.text(),
                    timeout=PATIENCE_MS)  # fmt: skip
    dialog.close()


def test_a_run_that_was_broken_off_goes_on_in_its_own_folder(
    qtbot: QtBot, page: TrainPage, station: Station
) -> None:
    training = training_of(station)
    choose(page, "slow")
    page.start.click()
    qtbot.waitUntil(lambda: bool(training.view and training.view.metrics), timeout=PATIENCE_MS)
    with qtbot.waitSignal(training.finished, timeout=PATIENCE_MS):
        training.cancel()
    tree = field(page, "Earlier runs", QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    qtbot.waitUntil(lambda: rows(page) == [["1", "Slow network", "cancelled"]])
    tree.setCurrentItem(tree.topLevelItem(0))
    resume = next(b for b in page.findChildren(QPushButton) if b.text() == "Resume")
    assert resume.isVisible()
    view = training.view
    with qtbot.waitSignal(training.finished, timeout=PATIENCE_MS) as ended:
        resume.click()
    assert ended.args[0].state == "done"
    assert view is not None
    assert training.view is not None
    assert training.view.folder == view.folder
    assert page.panel.candidate is not None


def test_many_curves_with_long_names_do_not_widen_the_window(qtbot: QtBot) -> None:
    from inspector_gui.ui.learning_curves import LearningCurves

    curves = LearningCurves()
    qtbot.addWidget(curves)
    values = {f"val_some_quite_long_figure_{n}": 0.1 * n for n in range(9)}
    curves.show_metrics([Metric(step=n, total=3, values=values) for n in (1, 2, 3)])
    show(qtbot, curves)
    assert curves.minimumSizeHint().width() < 400
    assert "some quite long figure 8" in curves.accessibleDescription()


@pytest.mark.parametrize(("low", "high"), [(1, 2), (1, 3), (0.9, 12.1), (1, 5000)])
def test_no_tick_stands_between_two_epochs(qtbot: QtBot, low: float, high: float) -> None:
    from inspector_gui.ui.learning_curves import LearningCurves

    curves = LearningCurves()
    qtbot.addWidget(curves)
    axis = curves._figures.plot.getPlotItem().getAxis("bottom")
    ticks = [value for _, values in axis.tickValues(low, high, 400) for value in values]
    assert ticks
    assert all(value == round(value) for value in ticks)
