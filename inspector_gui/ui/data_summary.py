"""What the dataset holds and what it lacks, in plain words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from inspector_gui.core.splits import load_splits
from inspector_gui.runtime.dataset_summary import (
    TO_JUDGE,
    TO_LEARN,
    ClassStock,
    DatasetSummary,
    summarise,
)
from inspector_gui.ui import counted, theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import Card, Muted

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station

translate = QCoreApplication.translate


class DataSummary(Card):
    """Counts per class, what is new, how it is split, what is missing.

    Signals:
        import_asked: The person wants to bring pictures in.
        summarised: `summary` is another one.
    """

    import_asked = Signal()
    summarised = Signal()

    def __init__(self, station: "Station", parent: QWidget | None = None) -> None:
        """Counts nothing before `refresh`."""
        super().__init__("", parent)
        self.set_title(self.tr("Dataset"))
        self.summary: DatasetSummary | None = None
        self._station = station
        self._counting = self._again = False
        self._table = QWidget(self)
        self.body.addWidget(self._table)
        self._new = QLabel(self)
        self._splits = Muted("", self)
        self._missing = Muted("", self)
        self._missing.set_level("warning")
        for label in (self._new, self._splits, self._missing):
            label.setWordWrap(True)
            self.body.addWidget(label)
        self._import = QPushButton(self.tr("Import pictures…"), self)
        self._import.clicked.connect(self.import_asked)
        self.body.addWidget(self._import)

    def refresh(self) -> None:
        """Count again, off the GUI thread; calls in between become one."""
        place = self._station.place
        if place is None:
            return
        if self._counting:
            self._again = True
            return
        self._counting = True
        since = place.engine.manifest.created.astimezone() if place.engine is not None else None

        def count() -> DatasetSummary:
            dataset = place.dataset
            return summarise(
                dataset.pictures(), dataset.classes, load_splits(dataset.folder), since
            )

        self._station.submit(count, if_alive(self, self._show), if_alive(self, self._show_problem))

    def _show(self, summary: DatasetSummary) -> None:
        self._counted()
        self.summary = summary
        self._fill_table(summary)
        self._new.setVisible(bool(summary.pictures))
        self._new.setText(
            self.tr("new since the active model: {0}").format(counted.number(summary.new))
        )
        if summary.splits:
            text = self.tr("learning {0} · validation {1} · locked test {2}").format(
                *(counted.number(summary.splits.get(s, 0)) for s in ("train", "validation", "test"))
            )
            if summary.unfrozen:
                text += self.tr(" · not dealt out yet {0}").format(counted.number(summary.unfrozen))
        elif summary.pictures:
            text = self.tr("The first training deals them out: about 70 % to learn from, 15 %"
                           " validation, 15 % locked test, never one part in two.")  # fmt: skip
        else:
            text = self.tr("No pictures yet. Correct verdicts on the page Inspect, or import a"
                           " folder with one subfolder per class.")  # fmt: skip
        self._splits.setText(text)
        self._say_missing("\n".join(self._gaps(summary)))
        self.summarised.emit()

    def _show_problem(self, sentence: str) -> None:
        self._counted()
        self._say_missing(sentence)

    def _counted(self) -> None:
        self._counting = False
        if self._again:
            self._again = False
            self.refresh()

    def _fill_table(self, summary: DatasetSummary) -> None:
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.spacing(1.5))
        grid.setVerticalSpacing(theme.spacing(0.4))
        defects = 0
        for row, entry in enumerate(summary.classes):
            swatch = QLabel(table)
            shade = theme.colour("ok")
            if entry.verdict == "NG":
                shade = theme.class_colour(defects)
                defects += 1
            swatch.setFixedSize(theme.spacing(1.6), theme.spacing(1.6))
            swatch.setStyleSheet(f"background: {shade.name()}; border-radius: 3px;")
            name = QLabel(entry.name, table)
            name.setTextFormat(Qt.TextFormat.PlainText)
            count = QLabel(counted.number(entry.pictures), table)
            count.setFont(theme.scaled_font(bold=True))
            count.setAlignment(Qt.AlignmentFlag.AlignRight)
            more = Muted("", table)
            if entry.with_mask:
                text = self.tr("1 mask") if entry.with_mask == 1 else self.tr("{0} masks")
                more.setText(text.format(counted.number(entry.with_mask)))
            for column, widget in enumerate((swatch, name, count, more)):
                grid.addWidget(widget, row, column)
        grid.setColumnStretch(1, 1)
        self.body.replaceWidget(self._table, table)
        table.show()
        self._table.hide()
        self._table.deleteLater()
        self._table = table

    def _say_missing(self, text: str) -> None:
        self._missing.setText(text)
        self._missing.setVisible(bool(text))

    def _gaps(self, summary: DatasetSummary) -> list[str]:
        """One sentence per class that cannot be learnt or judged yet."""
        if not summary.pictures:
            return []
        found: list[str] = []
        verdicts = {entry.verdict for entry in summary.classes if entry.pictures}
        if "NG" not in verdicts:
            found.append(self.tr("▲ No picture of a defect yet: add some to learn the difference."))
        if "OK" not in verdicts:
            found.append(self.tr("▲ No picture of a good part yet."))
        for entry in summary.classes:
            if not entry.pictures:
                continue
            if not entry.can_be_learnt:
                wanted = self.tr("would let it be learnt")
                found.append(self._gap(entry, entry.lacks(TO_LEARN), wanted))
            elif not entry.can_be_judged:
                wanted = self.tr("would let it be judged")
                found.append(self._gap(entry, entry.lacks(TO_JUDGE), wanted))
        return found

    def _gap(self, entry: ClassStock, lack: tuple[int, int], wanted: str) -> str:
        pictures, parts = lack
        has = self.tr("▲ {name}: {pictures} of {parts}").format(
            name=entry.name,
            pictures=counted.pictures(entry.pictures),
            parts=_parts(entry.parts),
        )
        more = counted.number(pictures) if pictures else self.tr("pictures")
        if parts:
            more = self.tr("{0} more from {1}").format(
                counted.number(max(pictures, parts)), _parts(parts, other=True)
            )
        else:
            more = self.tr("{0} more").format(counted.number(pictures))
        return f"{has}; {more} {wanted}."


def _parts(count: int, *, other: bool = False) -> str:
    """Stands behind "of" or "from": other languages bend it there."""
    if other:
        return (
            translate("DataSummary", "1 other part")
            if count == 1
            else translate("DataSummary", "{0} other parts").format(count)
        )
    return (
        translate("DataSummary", "1 part")
        if count == 1
        else translate("DataSummary", "{0} parts").format(counted.number(count))
    )
