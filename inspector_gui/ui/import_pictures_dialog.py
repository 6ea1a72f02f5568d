"""Take folders of pictures into the dataset: choose, check the classes, import, read the report."""

from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.dataset_import import ImportReport, import_steps
from inspector_gui.core.layouts import read_source
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_source import (
    MARKED,
    UNMARKED,
    PictureSource,
    SourceDescription,
    describe_source,
    propose_classes,
    propose_mapping,
    said_of,
)
from inspector_gui.runtime.operators import Deed
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Heading, Muted
from inspector_gui.ui.import_words import found_words, summary
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.station import Station
from inspector_gui.ui.stepped_dialog import SteppedDialog


@dataclass(frozen=True, slots=True)
class _Found:
    source: PictureSource
    described: SourceDescription
    mapping: dict[str, str]


class ImportPicturesDialog(SteppedDialog):
    """Imports in short steps, so that answers given meanwhile are stored in between.

    The folder is only read. Closing the dialog stops the import; what is in stays in.
    """

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(station, Deed.IMPORT_PICTURES, parent)
        self.setWindowTitle(self.tr("Import pictures"))
        self._found: _Found | None = None
        self._rows: dict[str, QComboBox] = {}
        self._report: ImportReport | None = None
        self._looked_into = ""
        self._build()
        self._say(
            self.tr(
                "Choose a folder: one folder of pictures per class, or a data set laid out as COCO,"
                " Pascal VOC, YOLO, KolektorSDD or Severstal."
            )
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(theme.spacing(2))
        column.addWidget(Heading(self.tr("Import pictures"), self))
        row = QHBoxLayout()
        self.path = QLineEdit(self)
        self.path.setAccessibleName(self.tr("Folder to import"))
        self.path.setPlaceholderText(self.tr("Folder with pictures"))
        self.path.returnPressed.connect(lambda: self.look_into(Path(self.path.text().strip())))
        self.path.editingFinished.connect(self._on_typed)
        self._choose = ActionButton(self.tr("Choose folder…"), parent=self)
        self._choose.clicked.connect(self._on_choose)
        row.addWidget(self.path, 1)
        row.addWidget(self._choose)
        column.addLayout(row)
        column.addWidget(self._sentence)
        self._make_classes = ActionButton("", parent=self)
        self._make_classes.clicked.connect(self._on_make_classes)
        column.addWidget(self._make_classes)
        self._table = QWidget(self)
        self._grid = QGridLayout(self._table)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(2, 3)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._table)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        column.addWidget(scroll, 1)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Pictures imported"))
        column.addWidget(self.progress)
        column.addWidget(self._detail)
        buttons = QHBoxLayout()
        self.start = ActionButton(self.tr("Import"), kind="primary", parent=self)
        self.start.setDefault(True)
        self.start.clicked.connect(self._on_start)
        buttons.addStretch(1)
        self.setTabOrder(self.start, self.close_button)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.start)
        column.addLayout(buttons)
        self.resize(680, 560)
        self._show_state()

    # --- looking -------------------------------------------------------------------------------

    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder to import"))
        if chosen:
            self.path.setText(chosen)
            self.look_into(Path(chosen))

    def _on_typed(self) -> None:
        """The field was left; what was looked into already is not looked into again."""
        typed = self.path.text().strip()
        if typed and typed != self._looked_into:
            self.look_into(Path(typed))

    def look_into(self, folder: Path) -> None:
        """Recognise the layout of a folder, count what it holds and propose a class for each name.

        What was looked into before is forgotten, also when its answer comes later.
        """
        place = self._station.place
        if self._running or place is None:
            return
        classes = self._station.product.classes
        self._looked_into = str(folder)
        self._found, self._report = None, None
        self._fill_table()
        self._detail.setText("")
        self._say(self.tr("Looking into {folder}…").format(folder=folder))
        self._show_state()

        own = place.folder.resolve()

        def work() -> _Found:
            real = folder.resolve()
            if real.is_relative_to(own) or own.is_relative_to(real):
                raise DatasetError(
                    self.tr(
                        "{folder} holds the program's own data of this product; choose the folder"
                        " where the new pictures are"
                    ).replace("{folder}", str(folder))
                )
            source = read_source(folder)
            return _Found(source, describe_source(source), propose_mapping(source, classes))

        def found(what: _Found) -> None:
            if self._looked_into == str(folder):
                self._on_found(what)

        def failed(sentence: str) -> None:
            if self._looked_into == str(folder):
                self._say(sentence)

        self._station.read(work, if_alive(self, found), if_alive(self, failed))

    def _on_found(self, found: _Found) -> None:
        self._found = found
        described = found.described
        self._say(found_words(described))
        aside = [said_of(name, why) for name, why in described.set_aside]
        counts = described.counts
        strange = [name for name, label in found.mapping.items() if not label and counts.get(name)]
        hint = []
        if strange and not self._new_classes():
            names = ", ".join(self._source_name(name) for name in strange[:8])
            text = self.tr("No class is called {names}: choose one above, or add it in Settings.")
            hint = [text.format(names=names)]
        self._list(hint + [in_words(line) for line in described.problems + aside])
        self._fill_table()
        self._show_state()

    def _fill_table(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._rows.clear()
        if self._found is None:
            return
        for number, title in enumerate(
            (self.tr("Found as"), self.tr("Pictures"), self.tr("Class"))
        ):
            self._grid.addWidget(Muted(title, self._table), 0, number)
        counts = self._found.described.counts
        names = [
            name for name in sorted(self._found.mapping) if counts.get(name) or name != UNMARKED
        ]
        for row, source in enumerate(names, start=1):
            name = self._source_name(source)
            box = QComboBox(self._table)
            box.setAccessibleName(self.tr("Class for {folder}").format(folder=name))
            box.addItem(self.tr("skip"), "")
            for entry in self._station.product.classes:
                box.addItem(f"{entry.name} ({entry.verdict})", entry.name)
            box.setCurrentIndex(max(0, box.findData(self._found.mapping[source])))
            box.currentIndexChanged.connect(lambda _row: self._show_state())
            named = QLabel(name, self._table)
            named.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(named, row, 0)
            count = QLabel(str(counts.get(source, 0)), self._table)
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(count, row, 1)
            self._grid.addWidget(box, row, 2)
            self._rows[source] = box
        self._grid.setRowStretch(len(counts) + 2, 1)

    def _source_name(self, source: str) -> str:
        if source == MARKED:
            return self.tr("pictures with marks in their mask")
        if source == UNMARKED:
            return self.tr("pictures with nothing marked")
        return source

    # --- classes of an empty product -----------------------------------------------------------

    def _new_classes(self) -> tuple[ClassEntry, ...]:
        """Classes this folder would give a product whose dataset is empty; none otherwise."""
        found, place = self._found, self._station.place
        if found is None or place is None or any(place.dataset.counts().values()):
            return ()
        proposed = propose_classes(found.mapping, found.source.classes)
        have = {entry.name for entry in self._station.product.classes}
        verdicts = {entry.verdict for entry in proposed}
        if "OK" not in verdicts or {entry.name for entry in proposed} <= have:
            return ()
        return proposed

    def _on_make_classes(self) -> None:
        proposed, found = self._new_classes(), self._found
        if not proposed or found is None:
            return
        self._make_classes.setEnabled(False)

        def changed() -> None:
            self._station.product_changed.disconnect(changed_once)
            self._make_classes.setEnabled(True)
            self.look_into(found.source.folder)

        changed_once = if_alive(self, changed)
        self._station.product_changed.connect(changed_once)
        if not self._station.update_product(classes=proposed):
            self._station.product_changed.disconnect(changed_once)
            self._make_classes.setEnabled(True)
            self._say(self._station.refusal(Deed.SET_UP))

    # --- importing -----------------------------------------------------------------------------

    def mapping(self) -> dict[str, str]:
        """Class name by folder as chosen now; "" skips."""
        return {source: box.currentData() for source, box in self._rows.items()}

    def _on_start(self) -> None:
        found, place = self._found, self._station.place
        if found is None or place is None or self._running:
            return
        steps = import_steps(
            place.dataset,
            found.source,
            who=self._station.operator,
            mapping=self.mapping(),
        )
        self._running, self._stopping = True, False
        self._report = None
        self.progress.setRange(0, len(found.source.files))
        self.progress.setValue(0)
        self._detail.setText("")
        self._say(self.tr("Importing. Answers you give meanwhile are stored in between."))
        self._show_state()

        def progressed(report: ImportReport) -> None:
            self._report = report
            self.progress.setValue(report.found)
            if self._stopping:
                report.cancelled = True
                steps.close()

        self._station.submit_steps(
            steps,
            # A dialog that is gone can stop nothing any more: the import ends with it.
            lambda report: progressed(report) if shiboken6.isValid(self) else steps.close(),
            if_alive(self, self._on_done),
            if_alive(self, self._on_failed),
            needs=self._needs,
        )

    def _on_done(self) -> None:
        self._running = False
        report, self._found = self._report, None
        self._fill_table()
        self._station.dataset_changed.emit()
        if report is not None:
            self._say(summary(report))
            self._list([in_words(line) for line in report.troubles()])
        self._show_state()
        self._on_ended()

    def _on_failed(self, sentence: str) -> None:
        self._running = False
        self._station.dataset_changed.emit()
        self._say(self.tr("The import stopped: {why}").format(why=sentence))
        if self._report is not None:
            self._detail.setText(summary(self._report))
        self._show_state()

    # --- state ---------------------------------------------------------------------------------

    def _show_state(self) -> None:
        chosen = any(self.mapping().values())
        self.start.setEnabled(self._found is not None and chosen and not self._running)
        self.progress.setVisible(self._running or self._report is not None)
        for widget in (self.path, self._choose, *self._rows.values()):
            widget.setEnabled(not self._running)
        self._show_running()
        proposed = () if self._running else self._new_classes()
        self._make_classes.setVisible(bool(proposed))
        if proposed:
            names = ", ".join(f"{entry.name} ({entry.verdict})" for entry in proposed)
            self._make_classes.set_text(
                self.tr("Make these the product's classes: {names}").format(names=names)
            )
