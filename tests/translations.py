"""Refreshes the translations of the screen: run it after changing a text, then translate.

    python -m tests.translations        collect the texts, compile what is translated

It writes `assets/translations/inspector_<language>.ts` (edit these, by hand or with
`pyside6-linguist`) and the `.qm` beside them, and says what still has no translation. Run it again
when everything is translated.
"""

import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tests.sentences import sentence_texts

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "assets" / "translations"
SENTENCES = FOLDER / "sentences.json"  # so that the program knows the templates it translates
LANGUAGES = ("de", "es", "id")  # English is in the sources


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a `.ts` file; `translation` is "" while it is unfinished."""

    context: str
    source: str
    translation: str


def main() -> int:
    FOLDER.mkdir(exist_ok=True)
    lines = json.dumps(sentence_texts(), ensure_ascii=False, indent=0)
    SENTENCES.write_text(lines + "\n", encoding="utf-8")
    missing = 0
    for language in LANGUAGES:
        path = FOLDER / f"inspector_{language}.ts"
        collect(path)
        compile_to(path, path.with_suffix(".qm"))
        for message in read(path):
            if not message.translation:
                missing += 1
                sys.stdout.write(f"{language}  {message.context}: {message.source!r}\n")
    sys.stdout.write(f"{missing} translations are missing\n")
    return 1 if missing else 0


def tool(name: str) -> str | None:
    """A tool of PySide6, from the environment that runs this."""
    return shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))


def collect(path: Path) -> None:
    """Bring a `.ts` file up to the sources; translations of texts that are gone go too.

    Raises:
        RuntimeError: The tool is missing.
        subprocess.CalledProcessError: It failed.
    """
    sources = sorted(str(file.relative_to(ROOT)) for file in ROOT.glob("inspector_gui/**/*.py"))
    # Without line numbers and sorted, the file changes only where a text does.
    options = ("-silent", "-locations", "none", "-no-obsolete", "-sort-messages")
    options += ("-disable-heuristic", "similartext")
    options += ("-tr-function-alias", "QT_TRANSLATE_NOOP+=to_translate")
    with tempfile.TemporaryDirectory() as folder:
        recipes = Path(folder) / "recipes.py"
        lines = (
            f"to_translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})\n"
            for context, text in texts_elsewhere()
        )
        recipes.write_text("".join(lines), encoding="utf-8")
        _run("lupdate", *options, *sources, str(recipes), "-ts", str(path))


def compile_to(path: Path, target: Path) -> None:
    """Compile a `.ts` file; errors as in `collect`."""
    _run("lrelease", "-silent", str(path), "-qm", str(target))


def read(path: Path) -> list[Message]:
    """Every message of a `.ts` file."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            found.append(
                Message(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    (translation.text or "") if done and translation is not None else "",
                )
            )
    return found


def texts_elsewhere() -> list[tuple[str, str]]:
    """(context, text) of what is said where there is no Qt."""
    found = [("Recipe", text) for text in recipe_texts()]
    found += [("Report", text) for text in report_texts()]
    return found + [("Sentence", text) for text in sentence_texts()]


def report_texts() -> list[str]:
    """The literals in `say("…")` in the templates of reports."""
    found: dict[str, None] = {}
    for file in sorted((ROOT / "assets").glob("*.html.j2")):
        texts = re.findall(r'\bsay\("([^"]*)"', file.read_text(encoding="utf-8"))
        found |= dict.fromkeys(texts)
    return list(found)


def recipe_texts() -> list[str]:
    """Titles and explanations of recipes; the trainer, which says them, knows nothing of Qt.

    Parameters that recipes share stand outside the folder of recipes.
    """
    found: dict[str, None] = {}
    for file in sorted((ROOT / "trainer").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            said: list[ast.expr] = []
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Parameter":
                said = [word.value for word in node.keywords if word.arg in ("title", "help")]
            elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Reference":
                said = [word.value for word in node.keywords if word.arg == "text"]
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                said = [node.value] if node.targets[0].id in ("title", "summary") else []
            literals = [word.value for word in said if isinstance(word, ast.Constant)]
            found |= dict.fromkeys(str(text) for text in literals)
    return list(found)


def _run(name: str, *arguments: str) -> None:
    found = tool(name)
    if found is None:
        raise RuntimeError(f"pyside6-{name} is not beside {sys.executable}")
    subprocess.run([found, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
