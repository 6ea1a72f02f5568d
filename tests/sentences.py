"""Sentences for people in rooms that know nothing of Qt, read off the sources.

A sentence is a literal or an f-string of several words outside docstrings and log lines. What
stands in braces becomes a named place: f"{path.name} is damaged" is "{name} is damaged".
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
#: Whose sentences an inspector meets; other files stay English (see docs/translations.md).
_CORE = """
    class_folder coco coco_runs dataset dataset_change dataset_export dataset_folder dataset_import
    dataset_scan decision export_formats folder_layout freeze layouts locked_comparison locked_test
    marks mask_picture model_file picture_file picture_index picture_kind picture_source postprocess
    product quick_file run_length severstal splits voc voc_mask yolo
"""
_RUNTIME = """
    answers_shown augmentation_preview camera candidate_report capture dataset_check engine
    extractor file_source foreign_model history import_answers inspection model_check model_import
    model_parity model_probe model_store operators own_extractor pipeline quick_fit quick_need
    quick_process quick_trial recipe_description recorder runs second_pass_report settings sources
    stream_source trainer_command workplace
"""
_TRAINER = """
    checkpoint data evaluation export extractor failure fitting job_file measuring monitor
    official_weights pretrained preview recipe recipes/leather_filters runner sufficiency
    weights_fetch
"""
SPOKEN = (
    *(f"inspector_gui/core/{name}.py" for name in _CORE.split()),
    *(f"inspector_gui/runtime/{name}.py" for name in _RUNTIME.split()),
    *(f"trainer/{name}.py" for name in _TRAINER.split()),
)
#: Collected by `tests.translations`, or not shown.
_OF_A_RECIPE = ("Parameter", "Reference", "Protocol", "title", "summary", "citation")
#: For programs, for programmers, or recorded as they are.
_NO_SENTENCE = re.compile(
    r".*(\[|PRAGMA|sqlite:|Value error, |n is a power|Frozen features)"
    r"|Quick, |the pipeline|added \{|given \{|set the log-out|# label|written by| \(\{boxes"
    r"|.*(with a mask|set aside)$|as it is$"
)


def sentence_texts() -> list[str]:
    """Every sentence once, in the order of the files."""
    found: dict[str, str] = {}
    for name in SPOKEN:
        tree = ast.parse((ROOT / name).read_text(encoding="utf-8"))
        for text in _texts(tree):
            if _is_sentence(text):  # alike but for the names of its places: said once
                found.setdefault(re.sub(r"\{\w+\}", "{}", text), text)
    return list(found.values())


def _is_sentence(text: str) -> bool:
    places = re.findall(r"\{\w+\}", text)
    bare = re.sub(r"\{\w+\}", "", text)
    words = re.findall(r"[^\W\d_]{2,}", bare)
    if len(words) < 2 or len(words) + len(places) < 3 or " " not in bare.strip():
        return False
    return not _NO_SENTENCE.match(text) and "{" not in bare


def _texts(node: ast.AST) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # a docstring
        if isinstance(child, ast.ClassDef) and any("Enum" in ast.unparse(b) for b in child.bases):
            continue  # codes; who shows them has words of its own
        if isinstance(child, ast.Call) and ast.unparse(child.func).startswith(
            ("log.", "re.", "sa.", "sys.stderr", *_OF_A_RECIPE)
        ):
            continue
        inside = isinstance(node, ast.ClassDef) and isinstance(child, ast.Assign)
        if inside and ast.unparse(child.targets[0]) in _OF_A_RECIPE:
            continue
        if isinstance(child, ast.Constant | ast.JoinedStr):
            if isinstance(child, ast.JoinedStr) or isinstance(child.value, str):
                yield _template(child).removeprefix("; ")
            continue
        yield from _texts(child)


def _template(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    text, taken = "", set[str]()
    for piece in node.values:
        if isinstance(piece, ast.Constant):
            text += str(piece.value)
            continue
        assert isinstance(piece, ast.FormattedValue)
        words = re.findall(r"[A-Za-z_]\w*", ast.unparse(piece.value))
        name = words[-1].strip("_").lower() if words else "value"
        while name in taken:
            name += "x"
        taken.add(name)
        text += f"{{{name}}}"
    return text
