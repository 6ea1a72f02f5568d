"""What a dataset holds, as small charts: pictures of each class, sizes, marked areas."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector_gui.core.product import Product
from inspector_gui.runtime.dataset_check import DatasetCheck
from inspector_gui.ui import counted, theme
from inspector_gui.ui.card import Card, Muted
from inspector_gui.ui.data_charts import BarChart, BarRow, area_rows

_SIZES = 5


class DataOverview(QWidget):
    """Three cards, one below the other. Shows, takes no input."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self._check: DatasetCheck | None = None
        self._product: Product | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        self.classes, self._class_note = self._add(self.tr("Pictures"), column)
        self.sizes, self._size_note = self._add(self.tr("Sizes"), column)
        self.areas, self._area_note = self._add(self.tr("Marked share of the picture"), column)
        column.addStretch(1)
        theme.theme_signals.changed.connect(self._on_theme_changed)

    def _add(self, title: str, column: QVBoxLayout) -> tuple[BarChart, Muted]:
        card = Card(title, self)
        chart, note = BarChart(card), Muted("", card)
        chart.setAccessibleName(title)
        note.setWordWrap(True)
        card.body.addWidget(chart)
        card.body.addWidget(note)
        column.addWidget(card)
        return chart, note

    def show_check(self, check: DatasetCheck | None, product: Product) -> None:
        """Show what a check found.

        Args:
            check: None while nothing has been counted.
            product: Gives the classes and so their colours.
        """
        self._check, self._product = check, product
        self._show_classes(check, product)
        self._show_sizes(check)
        areas = check.areas if check is not None else {}
        words = self.tr("under {0}"), self.tr("over {0}")
        self.areas.set_rows(area_rows(areas, product.defect_names, *words) if areas else [])
        self.areas.setVisible(bool(areas))
        self._say(self._area_note, "" if areas else self.tr("Nothing is marked yet."))

    def _show_classes(self, check: DatasetCheck | None, product: Product) -> None:
        colours = {name: theme.colour("ok") for name in product.ok_names}
        colours |= {name: theme.class_colour(k) for k, name in enumerate(product.defect_names)}
        counts = check.counts if check is not None else {}
        other = theme.colour("muted")
        self.classes.set_rows(
            [BarRow(n, ((c, colours.get(n, other)),), str(c)) for n, c in counts.items()]
        )
        self.classes.setVisible(bool(counts))
        self._say(self._class_note, self._words_about_masks(check))

    def _show_sizes(self, check: DatasetCheck | None) -> None:
        sizes = list(check.sizes.items()) if check is not None else []
        shown, rest = sizes[:_SIZES], sizes[_SIZES:]
        accent = theme.colour("accent")
        rows = [BarRow(f"{w} × {h}", ((n, accent),), str(n)) for (w, h), n in shown]
        if rest:
            left = sum(n for _, n in rest)
            others = self.tr("{count} other sizes").format(count=len(rest))
            rows.append(BarRow(others, ((left, accent),), str(left)))
        self.sizes.set_rows(rows)
        self.sizes.setVisible(bool(rows))
        self._say(self._size_note, "" if rows else self.tr("No picture yet."))

    def _words_about_masks(self, check: DatasetCheck | None) -> str:
        if check is None:
            return self.tr("Not counted yet.")
        if not check.pictures:
            return self.tr("No picture yet: correct verdicts on Inspect, or import a folder.")
        text = self.tr("{pictures}, {masks} with a mask.").format(
            pictures=counted.pictures(check.pictures), masks=sum(check.masks.values())
        )
        if check.boxed:
            text += " " + self.tr(
                "{count} masks were drawn from boxes: they mark more than the defect."
            ).format(count=check.boxed)
        return text

    def _say(self, note: Muted, text: str) -> None:
        note.setText(text)
        note.setVisible(bool(text))

    def _on_theme_changed(self) -> None:
        if self._product is not None:
            self.show_check(self._check, self._product)
