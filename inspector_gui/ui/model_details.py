"""What a model file says about itself; two of them side by side."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from inspector_gui.core.model_file import Manifest
from inspector_gui.runtime.model_store import StoredModel
from inspector_gui.ui import theme
from inspector_gui.ui.card import Card, Muted, set_level

#: (key in `Manifest.metrics`, less is better)
_FIGURES: tuple[tuple[str, bool], ...] = (
    ("escapes", True),
    ("overkill", True),
    ("unsure", True),
    ("average_precision", False),
    ("roc_auc", False),
    ("accuracy", False),
)


class ModelDetails(Card):
    """One model, or two to compare."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Says that nothing is chosen."""
        super().__init__("", parent)
        self._content = QWidget(self)
        self.body.addWidget(self._content)
        self.body.addStretch(1)
        self.show_models([], lambda _: "")

    def show_models(
        self, models: Sequence[StoredModel], name_of: Callable[[str | None], str]
    ) -> None:
        """Show models.

        Args:
            models: One, or two to compare; any other number shows what can be done.
            name_of: What people call the model with an id, also one that is gone.
        """
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.spacing(2))
        grid.setVerticalSpacing(theme.spacing(0.7))
        shown = list(models) if len(models) <= 2 else []
        for column in range(1, len(shown) + 1):
            grid.setColumnStretch(column, 1)
        if not shown:
            self.set_title(self.tr("Model"))
            hint = Muted(self.tr("Choose a model to see what it says about itself; choose two to"
                                 " compare them."), content)  # fmt: skip
            hint.setWordWrap(True)
            grid.addWidget(hint, 0, 0)
        else:
            self.set_title(self.tr("Comparison") if len(shown) == 2 else self.tr("Model"))
            self._add_rows(grid, content, shown, name_of)
        self.body.replaceWidget(self._content, content)
        content.show()
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _add_rows(
        self,
        grid: QGridLayout,
        content: QWidget,
        shown: list[StoredModel],
        name_of: Callable[[str | None], str],
    ) -> None:
        for title, values, best in self._rows(shown, name_of):
            row = grid.rowCount()
            grid.addWidget(Muted(title, content), row, 0, Qt.AlignmentFlag.AlignTop)
            for column, text in enumerate(values, start=1):
                label = QLabel(text, content)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                if column - 1 in best:
                    label.setFont(theme.scaled_font(bold=True))
                    if len(shown) == 2 and len(best) == 1 and row > 1:
                        set_level(label, "ok")
                        label.setText(self.tr("{0}  better").format(text))
                grid.addWidget(label, row, column)
        if len(shown) == 2:
            note = Muted(self._comparable(shown), content)
            note.setWordWrap(True)
            grid.addWidget(note, grid.rowCount(), 0, 1, 3)

    def _rows(
        self, shown: list[StoredModel], name_of: Callable[[str | None], str]
    ) -> list[tuple[str, list[str], set[int]]]:
        """(title, one text per model, positions that stand out)."""
        said = [model.manifest for model in shown]
        rows: list[tuple[str, list[str], set[int]]] = [
            ("", [m.name for m in said], set(range(len(said)))),
            (self.tr("id"), [m.model_id for m in shown], set()),
            (self.tr("made"), [f"{m.created.astimezone():%Y-%m-%d %H:%M}" for m in said], set()),
            (self.tr("recipe"), [_recipe(m) for m in said], set()),
            (self.tr("product"), [m.product or "–" for m in said], set()),
            (self.tr("task"), [self._task(m) for m in said], set()),
            (self.tr("classes"), [_classes(m) for m in said], set()),
            (self.tr("input"), [_input(m) for m in said], set()),
            (self.tr("limit"), [f"{m.decision.threshold:.3g}" for m in said], set()),
            (self.tr("compared with"), [name_of(m.parent_model_id) for m in said], set()),
            (self.tr("snapshot"), [m.snapshot_id or "–" for m in said], set()),
            (self.tr("size"), [size_text(m.size_bytes) for m in shown], set()),
        ]
        titles = {
            "escapes": self.tr("escapes"),
            "overkill": self.tr("overkill"),
            "unsure": self.tr("unsure"),
            "average_precision": self.tr("average precision"),
            "roc_auc": self.tr("area under ROC"),
            "accuracy": self.tr("right verdicts"),
        }
        for key, less_is_better in _FIGURES:
            values = [_number(m.metrics.get(key)) for m in said]
            if all(value is None for value in values):
                continue
            texts = [figure_text(m.metrics, key) for m in said]
            rows.append((titles[key], texts, _best(values, less_is_better)))
        return rows

    def _task(self, manifest: Manifest) -> str:
        return {
            "classify": self.tr("tells classes apart"),
            "segment": self.tr("marks defects"),
            "anomaly": self.tr("finds what is unusual"),
        }[manifest.task]

    def _comparable(self, shown: list[StoredModel]) -> str:
        first, second = (model.manifest.snapshot_id for model in shown)
        if first and first == second:
            return self.tr("Both were measured on the same locked test pictures.")
        return self.tr(
            "They were measured on different test pictures, so their figures only hint. A training"
            " measures its candidate and the active model on the same ones."
        )


def figure_text(metrics: dict[str, Any], key: str) -> str:
    """A figure of a manifest for people; "–" when it is not there."""
    value = _number(metrics.get(key))
    if value is None:
        return "–"
    whole = {"escapes": "n_ng", "overkill": "n_ok"}
    if key in whole:
        total = _number(metrics.get(whole[key]))
        return f"{value:.0f}" if total is None else f"{value:.0f} / {total:.0f}"
    if key == "unsure":
        return f"{value:.0f}"
    return f"{value:.1%}" if key == "accuracy" else f"{value:.3f}"


def size_text(size_bytes: int) -> str:
    """A file size for people."""
    if size_bytes < 1_000_000:
        return f"{max(1, round(size_bytes / 1000))} kB"
    return f"{size_bytes / 1e6:.1f} MB"


def _best(values: list[float | None], less_is_better: bool) -> set[int]:
    known = [value for value in values if value is not None]
    if len(known) != 2 or known[0] == known[1]:
        return set()
    best = min(known) if less_is_better else max(known)
    return {values.index(best)}


def _number(value: object) -> float | None:
    """A foreign file may hold anything under a figure's name."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if value == value and abs(value) < 1e12 else None


def _recipe(manifest: Manifest) -> str:
    return f"{manifest.recipe.name} {manifest.recipe.version}".strip()


def _classes(manifest: Manifest) -> str:
    names = [f"{entry.name} ({entry.verdict})" for entry in manifest.classes[:12]]
    more = len(manifest.classes) - len(names)
    return ", ".join(names) + (f" … +{more}" if more else "")


def _input(manifest: Manifest) -> str:
    entry = manifest.input
    return f"{entry.width} × {entry.height}, {manifest.preprocess.colour}"
