"""The first day of a product, through the pages: made, good pictures, a model, a dispute, undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from inspector_gui.core.picture_file import encode_png
from inspector_gui.core.product import load_product
from inspector_gui.core.result import Verdict
from inspector_gui.runtime.extractor import FILE_NAME
from inspector_gui.ui.import_pictures_dialog import ImportPicturesDialog
from inspector_gui.ui.inspect_page import InspectPage
from inspector_gui.ui.new_product_dialog import NewProductDialog
from inspector_gui.ui.picture_gallery import PictureGallery
from inspector_gui.ui.quick_learner import QuickPhase
from inspector_gui.ui.quick_offer import QuickOfferCard
from inspector_gui.ui.station import Station
from tests.fakes.extractors import tiny_extractor
from tests.fakes.stations import make_product, open_station, picture, settle, show

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def station(qtbot, tmp_path: Path) -> Iterator[Station]:
    make_product(tmp_path)
    (tmp_path / FILE_NAME).write_bytes(tiny_extractor())
    with open_station(qtbot, tmp_path) as opened:
        yield opened


def make_new(qtbot, station: Station) -> None:
    dialog = NewProductDialog(station)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.name, "bracket")
    with qtbot.waitSignal(station.opened, timeout=20_000):
        QTest.mouseClick(dialog.make_button, LEFT)


def import_pictures(
    qtbot, station: Station, root: Path, seeds: range, label: str = "good", bright: int = 210
) -> None:
    (root / label).mkdir(parents=True)
    for seed in seeds:
        (root / label / f"p{seed}.png").write_bytes(encode_png(picture(bright, seed=seed)))
    dialog = ImportPicturesDialog(station)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.path.setText(str(root))
    QTest.keyClick(dialog.path, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.start.isEnabled, timeout=20_000)
    QTest.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: "imported" in dialog.sentence, timeout=20_000)
    dialog.close()


def say(qtbot, station: Station, label: str, bright: int, seed: int) -> None:
    dataset = station.place.dataset
    station.answers.store(
        lambda: dataset.add(picture(bright, seed=seed), label, who="b", part_id=f"N{seed}"),
        page="inspect",
    )
    qtbot.waitUntil(lambda: station.quick.view.phase is QuickPhase.LEARNING, timeout=20_000)


def offered(qtbot, station: Station):
    qtbot.waitUntil(lambda: station.quick.view.phase is QuickPhase.OFFERED, timeout=60_000)
    return station.quick.view.offer


def accept(qtbot, station: Station, card: QuickOfferCard) -> None:
    QTest.mouseClick(card.accept, LEFT)
    for box in card.findChildren(QMessageBox):
        box.buttons()[0].click()
    qtbot.waitUntil(lambda: station.quick.view.phase is QuickPhase.TOLD, timeout=20_000)
    settle(qtbot, station)


def test_from_good_pictures_to_a_model_a_dispute_and_back(qtbot, tmp_path, station) -> None:
    make_new(qtbot, station)
    assert load_product(station.folder).learn_at_once
    quick, card = station.quick, QuickOfferCard(station)
    show(qtbot, card, (420, 320))

    # A few are not enough and nothing is said about it; the next ones make an offer by themselves.
    import_pictures(qtbot, station, tmp_path / "few", range(1, 6))
    settle(qtbot, station)
    qtbot.waitUntil(lambda: quick.view.phase is QuickPhase.IDLE)
    assert not (station.folder / "quick").exists(), "no process was started"
    import_pictures(qtbot, station, tmp_path / "more", range(6, 21))
    first = offered(qtbot, station)
    assert first.good_only
    assert f"from {first.learnt_from} good pictures" in card.headline.text()
    assert "good parts alone" in card.detail.text()
    assert load_product(station.folder).active_model is None, "nothing promotes itself"
    accept(qtbot, station, card)
    assert "Roll back" not in station.quick.view.sentence, "there is no old one"
    assert load_product(station.folder).active_model == first.model_id

    # It inspects: what is unlike the good parts is NG, with a heat map.
    live = tmp_path / "live"
    live.mkdir()
    (live / "a.png").write_bytes(encode_png(picture(60, seed=400)))
    station.set_source(str(live))
    qtbot.waitUntil(lambda: station.pipeline.latest() is not None, timeout=20_000)
    result = station.pipeline.latest().result
    assert (result.model_id, result.verdict) == (first.model_id, Verdict.NG)
    assert result.heat_map is not None

    # Disputes: such parts are good. They are learnt, measured beside the active model and offered.
    say(qtbot, station, "good", 60, 401)
    second = offered(qtbot, station)
    assert second.model_id != first.model_id
    assert "Your picture (good) would now be" in card.detail.text()
    assert card.headline.text().startswith("Overkill ")
    assert "escapes cannot be measured yet" in card.headline.text()
    assert "of 0" not in card.headline.text() + card.detail.text()
    assert "label more defects" in card.detail.text()
    QTest.mouseClick(card.pictures, LEFT)
    (gallery,) = card.findChildren(PictureGallery)
    gallery.close()

    # Taken back, its effect is taken back: the same file as before is learnt.
    station.answers.undo("inspect")
    qtbot.waitUntil(lambda: quick.view.phase is QuickPhase.LEARNING, timeout=20_000)
    qtbot.waitUntil(lambda: quick.view.phase is QuickPhase.TOLD, timeout=60_000)
    assert "already what the answers teach" in card.detail.text()
    assert load_product(station.folder).active_model == first.model_id


def test_the_model_that_learnt_the_misses_is_not_advised_against(qtbot, tmp_path, station) -> None:
    make_new(qtbot, station)
    card = QuickOfferCard(station)
    show(qtbot, card, (420, 320))
    import_pictures(qtbot, station, tmp_path / "good", range(1, 21))
    offered(qtbot, station)
    accept(qtbot, station, card)
    for number in range(4):  # seen by an inspector, said to be defects
        say(qtbot, station, "defect", 185, 500 + number)
    last = offered(qtbot, station)
    assert not last.good_only
    assert "of 0" not in card.headline.text() + card.detail.text()
    assert "escapes cannot be measured" in card.detail.text()
    assert card.accept.text() == "Make it active"
    QTest.mouseClick(card.accept, LEFT)
    assert not card.findChildren(QMessageBox), "nothing measured speaks against it"
    qtbot.waitUntil(lambda: station.quick.view.phase is QuickPhase.TOLD, timeout=20_000)
    assert load_product(station.folder).active_model == last.model_id
    for number in range(4, 6):
        say(qtbot, station, "defect", 185, 500 + number)
    offered(qtbot, station)
    assert "(defect) went to the locked test" in card.detail.text()
    assert " of 1, overkill " in card.headline.text()


def test_pictures_imported_beside_an_active_model_are_learnt_and_offered(
    qtbot, tmp_path, station
) -> None:
    make_new(qtbot, station)
    card = QuickOfferCard(station)
    show(qtbot, card, (420, 320))
    import_pictures(qtbot, station, tmp_path / "first", range(1, 21))
    first = offered(qtbot, station)
    accept(qtbot, station, card)
    import_pictures(qtbot, station, tmp_path / "defects", range(700, 712), "defect", 60)
    second = offered(qtbot, station)
    assert second.model_id != first.model_id
    assert not second.good_only
    assert load_product(station.folder).active_model == first.model_id, "nothing promotes itself"
    QTest.mouseClick(card.later, LEFT)
    known = tmp_path / "known"
    import_pictures(qtbot, station, known, range(700, 712), "defect", 60)
    settle(qtbot, station)
    assert station.quick.view.phase is QuickPhase.IDLE, "nothing new came"


def test_inspect_says_how_few_pictures_learning_at_once_needs(qtbot, tmp_path, station) -> None:
    make_new(qtbot, station)
    page = InspectPage(station)
    show(qtbot, page)
    page.activated()

    def says(words: str) -> None:
        qtbot.waitUntil(lambda: page.banner.text.startswith(words), timeout=20_000)

    says("No model yet. To learn at once, 8 more pictures of good parts are needed, from at least")
    import_pictures(qtbot, station, tmp_path / "few", range(1, 8))
    says("No model yet. To learn at once, 1 more picture of a good part is needed, from at least")
    import_pictures(qtbot, station, tmp_path / "more", range(8, 21))
    offered(qtbot, station)
    says("No model inspects yet: a first one is ready")
    station.quick.stop()
    station.update_product(learn_at_once=False)
    says("No model yet: label pictures and train one.")


def test_the_first_verdict_comes_before_learning(qtbot, tmp_path: Path) -> None:
    folder = make_product(tmp_path, {"good": 12}, learn_at_once=True)
    (tmp_path / FILE_NAME).write_bytes(tiny_extractor())
    with open_station(qtbot, tmp_path) as station:
        shown: list[bool] = []
        station.frame_ready.connect(lambda: shown.append((folder / "quick").exists()))
        page, quick, said = InspectPage(station), station.quick, set()
        show(qtbot, page)
        page.activated()
        quick.changed.connect(lambda: said.add((page._look_round(), page.banner.text)[1]))
        offered(qtbot, station)
        assert shown
        assert not shown[0]

        # The page does not ask for what is there already, and says what it is once it inspects.
        assert said == {
            "No model inspects yet: a first one is being learnt.",
            "No model inspects yet: a first one is ready and waits for your answer.",
        }
        offer = quick.view.offer
        quick.dismiss()
        assert page.banner.text == "No model yet: label pictures and train one."
        assert page.first_guess.isHidden()
        quick.learn()
        assert page.banner.text == "No model inspects yet: a first one is being learnt."
        assert offered(qtbot, station).model_id == offer.model_id
        accept(qtbot, station, page.quick_offer)
        qtbot.waitUntil(lambda: not page.banner.isVisible(), timeout=10_000)
        assert page.first_guess.text() == "First guess: only good pictures were learnt."


def test_an_offer_stays_while_pictures_come_in_and_is_not_made_twice(
    qtbot, tmp_path, station
) -> None:
    make_new(qtbot, station)
    quick, seen = station.quick, []
    quick.changed.connect(lambda: seen.append(quick.view.phase))
    import_pictures(qtbot, station, tmp_path / "good", range(1, 16))
    first = offered(qtbot, station)
    rows = first.report.rows
    assert {row.class_name for row in rows if row.verdict == "OK"} <= {"good"}, "no nameless class"

    seen.clear()
    station.dataset_changed.emit()
    assert quick._busy
    qtbot.waitUntil(lambda: not quick._busy, timeout=60_000)
    assert set(seen) <= {QuickPhase.OFFERED}, "it never left the screen"

    quick.dismiss()
    station.dataset_changed.emit()
    assert quick._busy
    qtbot.waitUntil(lambda: not quick._busy, timeout=60_000)
    assert quick.view.phase is QuickPhase.IDLE, "the same model is not offered again by itself"
