"""Sentences of the rooms without Qt, in the language of the screen."""

import html
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector_gui.core.jobs import Job
from inspector_gui.core.result import ReasonCode, Verdict
from inspector_gui.core.second_pass import BlindAnswer, record_answer
from inspector_gui.runtime.history import History
from inspector_gui.runtime.model_store import Promotion
from inspector_gui.runtime.runs import RunOutcome, new_run_folder, write_job, write_outcome
from inspector_gui.runtime.second_pass_report import write_second_pass_report
from inspector_gui.runtime.shift_report import Versions, each_row, write_shift_report
from inspector_gui.ui import keys, source_choice
from inspector_gui.ui.main_window import MainWindow
from inspector_gui.ui.report_words import report_words
from inspector_gui.ui.sentences import PIECES, SYSTEM, in_words
from inspector_gui.ui.workers import sentence_of
from tests import translations
from tests.fakes.stations import add_verdicts, make_product, messages, open_station, settle
from tests.sentences import sentence_texts

Speak = Callable[[str], str]
PLACE = re.compile(r"\{(\w+)\}")


def test_the_file_of_templates_is_what_the_sources_say() -> None:
    kept = json.loads(translations.SENTENCES.read_text(encoding="utf-8"))
    assert kept == sentence_texts(), "run `python -m tests.translations`"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_sentence_is_known_again_with_its_values(speak: Speak, language: str) -> None:
    speak(language)
    file = translations.FOLDER / f"inspector_{language}.ts"
    known = {m.source: m.translation for m in translations.read(file) if m.context == "Sentence"}
    assert set(known) == {*sentence_texts(), *SYSTEM, *PIECES}
    for template, translation in known.items():
        values = {name: f"{7 + n}" for n, name in enumerate(PLACE.findall(template))}
        assert in_words(template.format(**values)) == translation.format(**values), template


def test_sentences_in_sentences_and_names_that_stay(speak: Speak) -> None:
    speak("de")
    told = {
        "Class deep crack has 3 pictures of 1 part.": "Die Klasse deep crack hat 3 Bilder von 1"
        " Teil.",
        "nothing was saved in /d: No space left on device. Make room or check the disk, then"
        " answer again": "in /d wurde nichts gespeichert: Kein Platz mehr auf dem Datenträger."
        " Schaffen Sie Platz oder prüfen Sie den Datenträger, dann antworten Sie noch einmal",
        "All pictures are of good parts. Free some space and start again.": "Alle Bilder zeigen"
        " gute Teile. Schaffen Sie Platz und starten Sie erneut.",
        "Two classes have the same name.": "Zwei Klassen haben denselben Namen.",
        "Epochs (epochs) must be a whole number; given is 'many'.": "Epochs (epochs) muss"
        " eine ganze Zahl sein; angegeben ist 'many'.",
        "width is damaged": "width ist beschädigt",  # a file may be called so
        "who knows what; and why. {0}": "who knows what; and why. {0}",
    }
    assert {text: in_words(text) for text in told} == told
    assert sentence_of(PermissionError(13, "Permission denied", "/x")) == "Keine Berechtigung: /x"


def test_what_is_too_long_for_a_sentence_is_not_searched(speak: Speak) -> None:
    speak("de")
    much = "Two classes have the same name. " * 20
    assert in_words(much) == much


def test_english_stays_as_it_is() -> None:
    assert in_words("a.png is damaged") == "a.png is damaged"


#: Words that German does not have.
ENGLISH = re.compile(
    r"\b(the|is|of|and|not|with|are|this|that|from|cannot|picture|pictures|no|has|it|its|to|your"
    r"|damaged|known|read|written|please|again)\b"
)


def seen(window: QWidget) -> set[str]:
    """Every text on the window, and what it says when one points at it."""
    found: set[str] = set()
    for widget in [window, *window.findChildren(QWidget)]:
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        elif isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        elif isinstance(widget, QPlainTextEdit):
            found.add(widget.toPlainText())
        elif isinstance(widget, QComboBox):
            found |= {widget.itemText(row) for row in range(widget.count())}
        elif isinstance(widget, QAbstractItemView):
            model = widget.model()
            columns = 1 if isinstance(model, QAbstractListModel) else 9
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            for row in range(min(20, model.rowCount()) if model is not None else 0):
                for column in range(columns):
                    found |= {str(model.index(row, column).data(role) or "") for role in roles}
    return found


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_walk_in_german_meets_no_english_sentence(
    qtbot: QtBot, speak: Speak, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_choice, "list_cameras", lambda: [])
    folder = make_product(tmp_path, {"good": 3, "crack": 1})
    add_verdicts(folder, [(Verdict.NG, 0.9), (Verdict.CHECK, 0.5), (Verdict.OK, 0.1)])
    (folder / "dataset" / "crack" / "torn.png").write_bytes(b"no picture")
    (folder / "dataset" / "elsewhere").mkdir()
    (folder / "models").mkdir(exist_ok=True)
    (folder / "models" / "0123456789ab.onnx").write_bytes(b"no model")
    run = new_run_folder(folder)
    write_job(Job(job_id=run.name, recipe="segdec", dataset="d", snapshot="s", output=str(run)))
    hint = "Add pictures of defective parts: this recipe learns the difference."
    why = RunOutcome(state="failed", message="All pictures are of good parts.", hint=hint)
    write_outcome(run, why)
    speak("de")
    met: set[str] = set()
    with open_station(qtbot, tmp_path) as station:
        window = MainWindow(station)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        station.opened.emit()
        settle(qtbot, station)
        for name in keys.PAGES:
            window.show_page(name)
            settle(qtbot, station)
            QApplication.processEvents()
            met |= seen(window)
        station.roll_back()
        station.set_source(str(tmp_path / "nowhere.txt"))
        settle(qtbot, station)
        met |= {text for _, text in messages()}
        window.close()
        station.closing.emit()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    told = "\n".join(met)
    for sentence in (
        "torn.png",
        "gehört zu keiner Klasse",
        "kein früheres Modell",
        "nowhere.txt gibt es nicht",
        "hat sich auf dem Datenträger verändert",
        "liegt zwischen 0.40 und 0.60",
    ):
        assert sentence in told
    told = told.replace(str(tmp_path), "")  # whose name is that of this test
    assert [text for text in told.split("\n") if ENGLISH.search(text)] == []


def words_of(page: Path) -> str:
    """What a browser shows of a page."""
    text = re.sub(r"<style>.*?</style>|<[^>]*>", " ", page.read_text(encoding="utf-8"), flags=re.S)
    return html.unescape(re.sub(r"[\u2068\u2069\s]+", " ", text))


def test_both_reports_are_german(speak: Speak, tmp_path: Path) -> None:
    speak("de")
    folder = make_product(tmp_path)
    dark = [(Verdict.CHECK, 0.0)]
    add_verdicts(folder, [(Verdict.NG, 0.9), (Verdict.OK, 0.1)] * 70)
    add_verdicts(folder, dark, model_id="", reason=ReasonCode.DARK)
    history = History(f"sqlite:///{folder / 'history.sqlite'}")
    ng = history.query(verdict="NG", limit=1)[0]
    history.record_dispute(ng.result_id, "good", "berta")
    moved = Promotion(time=ng.created, action="promote", model_id="m", who="berta")
    shift = write_shift_report(
        each_row(history), tmp_path / "s.html", product="Plate", who="berta",
        versions=Versions(moves=[moved], pictures={"good": 1}), words=report_words(),
    )  # fmt: skip
    history.close()
    for who, model, verdict in (("", "", ""), ("anna", "", ""), ("", "abcdef0123", "OK")):
        for known, said in (("good", "good"), ("crack", "good")):
            record_answer(folder / "dataset", BlindAnswer(
                f"{who}{model}{known}", known, known, "anna", "" if model else said, who,
                ng.created, model, verdict))  # fmt: skip
    second, _ = write_second_pass_report(
        folder, ["good"], product="Plate", who="", words=report_words()
    )
    for page, told in ((shift.page, "das Bild ist zu dunkel"), (second, "niemand angemeldet")):
        assert told in words_of(page)
        assert ENGLISH.findall(words_of(page)) == []
