"""The language of the screen: English in the sources, the others from `assets/translations`."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from inspector_gui.runtime.assets import asset

#: Language code to its own name; people must find theirs when they cannot read the present one.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "id": "Bahasa Indonesia",
}
_spoken = "en"  # workers ask too, and may not look at the application's objects


def to_translate(context: str, text: str) -> str:
    """Mark a text that is translated later, elsewhere, by `QCoreApplication.translate`.

    The tool that collects the texts knows this name; the English text comes back unchanged.
    """
    return text


def language_of(setting: str) -> str:
    """The language to show.

    Args:
        setting: `Settings.language`. "system" takes the first language of the desktop that there
            is; a language that there is not becomes English.

    Returns:
        One of `LANGUAGES`.
    """
    # Not `QTranslator.load(QLocale)`: without a file for English it would pass over the English
    # of a person whose second language is German.
    wanted = QLocale.system().uiLanguages() if setting == "system" else [setting]
    codes = (name.replace("_", "-").partition("-")[0] for name in wanted)
    return next((code for code in codes if code in LANGUAGES), "en")


def install_language(application: QCoreApplication, setting: str) -> str:
    """Let every text that is made from now on be in a language; call it before the window is made.

    Returns:
        The language, one of `LANGUAGES`. A missing file leaves its texts English.
    """
    global _spoken
    language = language_of(setting)
    _spoken = "en"
    if language != "en":
        own = str(asset("translations"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt), ("inspector", own)):
            translator = QTranslator(application)
            if translator.load(f"{name}_{language}", folder):
                application.installTranslator(translator)
                _spoken = language
    return language


def spoken_language() -> str:
    """The language that the texts of the program have now, one of `LANGUAGES`. Any thread."""
    return _spoken
