"""The screen in every language: nothing untranslated, nothing clipped."""

import ast
import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector_gui.core.result import REASON_TEXTS, ReasonCode
from inspector_gui.runtime.assets import asset
from inspector_gui.ui import keys, languages, source_choice
from inspector_gui.ui.card import ActionButton
from inspector_gui.ui.languages import LANGUAGES, language_of
from inspector_gui.ui.main_window import MainWindow
from inspector_gui.ui.reasons import TRANSLATED, recorded_reason
from inspector_gui.ui.station import Station
from inspector_gui.ui.theme import apply_theme
from tests import translations
from tests.fakes.stations import make_product, open_station

TRANSLATIONS = translations.LANGUAGES
#: Contexts that translate what `to_translate` marked.
MARKED_ELSEWHERE = {"Keys", "LearningCurves", "Reason", "Recipe", "Report"}
TITLES = {"Inspect", "Review", "Train", "Models", "History", "Settings"}  # "Data" is Indonesian too


def file_of(language: str) -> Path:
    return translations.FOLDER / f"inspector_{language}.ts"


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_text_is_translated_with_its_placeholders(language: str) -> None:
    messages = translations.read(file_of(language))
    assert len(messages) > 700
    for message in messages:
        assert message.translation.strip(), message
        for pattern in (r"\{[^}]*\}", r"\n", r"&(?=\w)", r"\*\.\w+", r"^\s+|\s+$"):
            wanted = sorted(re.findall(pattern, message.source))
            assert sorted(re.findall(pattern, message.translation)) == wanted, message


def texts_in_the_code() -> set[tuple[str, str]]:
    """(context, text) of everything the code hands to the translators."""
    found: set[tuple[str, str]] = set()

    def walk(node: ast.AST, inside: str) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and child.args:
                function = child.func
                name = function.attr if isinstance(function, ast.Attribute) else ""
                name = function.id if isinstance(function, ast.Name) else name
                words = child.args[0 if name == "tr" else -1]
                context = inside if name == "tr" else getattr(child.args[0], "value", "")
                if name in ("tr", "translate", "to_translate"):
                    if isinstance(words, ast.Constant):
                        found.add((context, words.value))
                    else:
                        marked = context in MARKED_ELSEWHERE or file.name == "sentences.py"
                        assert marked, f"{file.name}:{child.lineno}"
            walk(child, child.name if isinstance(child, ast.ClassDef) else inside)

    found |= set(translations.texts_elsewhere())
    for file in (translations.ROOT / "inspector_gui").rglob("*.py"):
        walk(ast.parse(file.read_text(encoding="utf-8")), "")
    return found


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_text_of_the_code_is_in_the_file(language: str) -> None:
    known = {(m.context, m.source) for m in translations.read(file_of(language))}
    missing = texts_in_the_code() - known
    assert not missing, "run `python -m tests.translations` and translate what it names"


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_collecting_again_finds_nothing_new(language: str, tmp_path: Path) -> None:
    if translations.tool("lupdate") is None:
        pytest.skip("pyside6-lupdate is not installed beside this Python")
    copy = tmp_path / file_of(language).name
    shutil.copy(file_of(language), copy)
    translations.collect(copy)
    collected, known = (set(translations.read(file)) for file in (copy, file_of(language)))
    assert collected - known == set(), "run `python -m tests.translations`"
    assert known - collected == set(), "no source says this any more, or none is found"


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_the_compiled_file_says_the_same(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(f"inspector_{language}", str(asset("translations")))
    for message in translations.read(file_of(language)):
        assert compiled.translate(message.context, message.source) == message.translation


def test_every_key_can_be_translated() -> None:
    known = {m.source for m in translations.read(file_of("de")) if m.context == "Keys"}
    plain = {action.title for action in keys.KEYS} - known
    assert not plain, "mark the titles with to_translate"


def test_every_reason_of_core_can_be_translated() -> None:
    free = {REASON_TEXTS[ReasonCode.ERROR]}  # nothing but the message of the error
    assert set(TRANSLATED) == set(REASON_TEXTS.values()) - free


def test_recorded_reasons_speak_the_language(speak) -> None:
    speak("de")
    told = {
        "no model is active": "kein Modell ist aktiv",
        "defect score 0.30, limit 0.50": "Score 0.30, Grenze 0.50",
        "deep crack, old 0.91, limit 0.50, 30 px": "deep crack, old 0.91, Grenze 0.50, 30 px",
        "score 0.45 lies between 0.40 and 0.60": "Score 0.45 liegt zwischen 0.40 und 0.60",
        "the file is broken": "the file is broken",
    }
    assert {text: recorded_reason(text) for text in told} == told


def test_the_desktop_decides_unless_a_language_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    class Desktop:
        speaks: tuple[str, ...] = ()

        @classmethod
        def system(cls) -> type["Desktop"]:
            return cls

        @classmethod
        def uiLanguages(cls) -> tuple[str, ...]:
            return cls.speaks

    monkeypatch.setattr(languages, "QLocale", Desktop)
    Desktop.speaks = ("fr-FR", "es-MX", "de-DE")
    assert language_of("system") == "es"
    Desktop.speaks = ("en-GB", "de-DE")
    assert language_of("system") == "en"
    Desktop.speaks = ()
    assert language_of("system") == "en"
    assert language_of("de_AT") == "de"
    assert language_of("fr") == "en"


def clipped(page: QWidget) -> list[str]:
    """Buttons whose words have no room; a key cap gives way to them."""
    found = []
    for button in page.findChildren(QAbstractButton):
        needed = button.sizeHint().width()
        if isinstance(button, ActionButton):
            needed = button.fontMetrics().horizontalAdvance(button.text()) + 26
        if button.isVisible() and button.text() and button.width() < needed:
            found.append(f"{button.text()} ({button.width()} of {needed})")
    return found


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("language", TRANSLATIONS)
def test_the_window_speaks_the_language_and_clips_nothing(
    qtbot: QtBot,
    qapp: QApplication,
    speak,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    monkeypatch.setattr(source_choice, "list_cameras", lambda: [])
    apply_theme(qapp, "dark")
    assert speak(language) == language
    make_product(tmp_path, {"good": 2, "crack": 1})
    with open_station(qtbot, tmp_path) as station:
        window = opened(qtbot, station)
        for name in keys.PAGES:
            window.show_page(name)
            qapp.processEvents()
            page = window.page_widget(name)
            assert page is not None
            assert page.title not in TITLES
            assert window.navigation.button(name).text() == page.title
            assert clipped(window) == [], name
        assert (window.width(), window.height()) == (1366, 768)
        window.close()
        station.closing.emit()  # the pages go, and nothing that is still on its way finds them
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(qtbot: QtBot, station: Station) -> MainWindow:
    window = MainWindow(station)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    station.opened.emit()
    return window


def test_a_chosen_language_is_kept_for_the_next_start(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inspector_gui.ui.person_settings import PersonSettings

    make_product(tmp_path)
    with open_station(qtbot, tmp_path) as station:
        settings = PersonSettings(station)
        qtbot.addWidget(settings)
        box = settings.language
        shown = [box.itemText(row) for row in range(box.count())]
        assert shown[1:] == list(LANGUAGES.values())
        box.setCurrentIndex(box.findData("es"))
        box.activated.emit(box.currentIndex())
        assert station.settings.language == "es"
