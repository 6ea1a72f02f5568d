"""Write the dataset for other programs: choose layout and folder, export, read the report."""

from pathlib import Path

import shiboken6
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.dataset_export import ExportReport, export_steps
from inspector_gui.core.layout_names import FORMATS, FormatName
from inspector_gui.runtime.operators import Deed
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Heading, Muted
from inspector_gui.ui.station import Station
from inspector_gui.ui.stepped_dialog import SteppedDialog


class ExportDialog(SteppedDialog):
    """Exports in short steps, so that answers given meanwhile are stored in between.

    Stopped, or closed, it takes away what it has written: a folder is whole or empty.
    """

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(station, Deed.EXPORT_PICTURES, parent)
        self.setWindowTitle(self.tr("Export"))
        self._report: ExportReport | None = None
        self._build()
        self._on_layout_chosen()
        self._show_state()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(theme.spacing(2))
        column.addWidget(Heading(self.tr("Export"), self))
        self.layouts = QComboBox(self)
        self.layouts.setAccessibleName(self.tr("Layout"))
        self.layouts.setMinimumHeight(theme.control_height())
        titles: dict[FormatName, str] = {
            "folders": self.tr("Class folders and masks"),
            "coco": self.tr("COCO"),
            "voc": self.tr("Pascal VOC"),
            "yolo": self.tr("YOLO"),
            "severstal": self.tr("Severstal tables with runs"),
        }
        for name in FORMATS:
            self.layouts.addItem(titles[name], name)
        self.layouts.currentIndexChanged.connect(lambda _row: self._on_layout_chosen())
        column.addWidget(self.layouts)
        self._about = Muted("", self)
        self._about.setWordWrap(True)
        column.addWidget(self._about)
        row = QHBoxLayout()
        self.path = QLineEdit(self)
        self.path.setAccessibleName(self.tr("Folder to write to"))
        self.path.setPlaceholderText(self.tr("New or empty folder"))
        self.path.textChanged.connect(lambda _text: self._show_state())
        self._choose = ActionButton(self.tr("Choose folder…"), parent=self)
        self._choose.clicked.connect(self._on_choose)
        row.addWidget(self.path, 1)
        row.addWidget(self._choose)
        column.addLayout(row)
        column.addWidget(self._sentence)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Pictures written"))
        column.addWidget(self.progress)
        column.addWidget(self._detail)
        column.addStretch(1)
        buttons = QHBoxLayout()
        self.start = ActionButton(self.tr("Export"), kind="primary", parent=self)
        self.start.setDefault(True)
        self.start.clicked.connect(self._on_start)
        buttons.addStretch(1)
        self.setTabOrder(self.start, self.close_button)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.start)
        column.addLayout(buttons)
        self.resize(620, 420)

    def _on_layout_chosen(self) -> None:
        told = {
            "folders": self.tr("A folder of pictures for each class, masks as indexed PNG, classes"
                               " and parts in inspector.json. This program reads it back whole."),
            "coco": self.tr("Pictures and one annotations.json; masks as packed runs, exact to the"
                            " pixel."),
            "voc": self.tr("An XML file for each picture with a box around each mark, masks beside"
                           " in SegmentationClass."),
            "yolo": self.tr("A text file for each picture with a box around each mark."),
            "severstal": self.tr("Pictures, train.csv with runs of the masks, and a table of good"
                                 " and defective ones. Class k is the k-th defect class."),
        }  # fmt: skip
        self._about.setText(told[self.layouts.currentData()])

    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder to write to"))
        if chosen:
            self.path.setText(chosen)

    def _on_start(self) -> None:
        place = self._station.place
        typed = self.path.text().strip()
        if place is None or self._running or not typed:
            return
        folder = Path(typed).expanduser()
        if not folder.is_absolute():
            self._say(self.tr("Name the whole path of the folder, or choose it."))
            return
        station = self._station
        steps = export_steps(place.dataset, folder, self.layouts.currentData())
        self._running, self._stopping, self._report = True, False, None
        self._detail.setText("")
        self._say(self.tr("Writing. Answers you give meanwhile are stored in between."))
        self.progress.setRange(0, 0)
        self._show_state()

        def progressed(report: ExportReport) -> None:
            self._report = report
            self.progress.setRange(0, max(1, report.total))
            self.progress.setValue(report.done)
            if self._stopping and not report.finished:
                station.submit(steps.close)  # before the next step, and off the GUI thread

        station.submit_steps(
            steps,
            # A dialog that is gone can stop nothing any more: the export ends with it.
            lambda report: (
                progressed(report) if shiboken6.isValid(self) else station.submit(steps.close)
            ),
            if_alive(self, lambda: self._on_done(folder)),
            if_alive(self, self._on_failed),
            needs=self._needs,
        )

    def _on_done(self, folder: Path) -> None:
        self._running = False
        report = self._report
        if report is not None and report.finished:
            text = self.tr("{count} pictures written to {folder}, {masks} with a mask").format(
                count=report.written, folder=folder, masks=report.masks
            )
            if report.left_out:
                text += self.tr("; {count} left out").format(count=len(report.left_out))
            self._say(text + ".")
            self._list(report.notes())
        else:
            self._say(self.tr("Stopped. The folder is as it was before."))
        self._show_state()
        self._on_ended()

    def _on_failed(self, sentence: str) -> None:
        self._running = False
        self._report = None
        self._say(self.tr("Nothing was written: {why}.").format(why=sentence.rstrip(".")))
        self._show_state()

    def _show_state(self) -> None:
        self.start.setEnabled(bool(self.path.text().strip()) and not self._running)
        self.progress.setVisible(self._running)
        for widget in (self.path, self._choose, self.layouts):
            widget.setEnabled(not self._running)
        self._show_running()
