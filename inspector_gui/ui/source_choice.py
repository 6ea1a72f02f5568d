"""A source to choose: the demo, the cameras that are plugged in, a folder, a file, an address."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.runtime.sources import VIDEO_SUFFIXES, CameraInfo, list_cameras
from inspector_gui.ui import counted, theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Muted
from inspector_gui.ui.station import Station

_SOURCE = Qt.ItemDataRole.UserRole


class _Lines(QListWidget):
    """Chooses nothing by itself: Qt makes the first line current when the keyboard comes here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        nothing = self.currentRow() < 0
        with QSignalBlocker(self):
            super().focusInEvent(event)
            if nothing:
                self.setCurrentRow(-1)


class SourceChoice(QWidget):
    """The list of what is there, and a line for what is elsewhere; switches nothing itself.

    Signals:
        changed: Another source is chosen or typed.
        asked: Somebody has pressed Enter or clicked twice: this one.
    """

    changed = Signal()
    asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._looking = False
        self._cameras: list[CameraInfo] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing())
        self.list = _Lines(self)
        self.list.setAccessibleName(self.tr("Demo and cameras found"))
        self.list.itemDoubleClicked.connect(lambda _item: self.asked.emit())
        self.list.currentItemChanged.connect(lambda _now, _before: self._on_item_chosen())
        column.addWidget(self.list, 1)
        self.found = Muted("", self)
        self.found.setWordWrap(True)
        column.addWidget(self.found)
        self.address = QLineEdit(self)
        self.address.setMinimumHeight(theme.control_height())
        self.address.setAccessibleName(self.tr("Folder, file or address"))
        self.address.setPlaceholderText(
            self.tr("or a folder, a video, a picture, http://… or rtsp://…")
        )
        self.address.returnPressed.connect(self.asked)
        self.address.textEdited.connect(lambda _text: self._on_typed())
        folder = ActionButton(self.tr("Folder…"), parent=self)
        folder.clicked.connect(self._choose_folder)
        file = ActionButton(self.tr("Video or picture…"), parent=self)
        file.clicked.connect(self._choose_file)
        column.addWidget(self.address)
        row = QHBoxLayout()
        row.addWidget(folder)
        row.addWidget(file)
        column.addLayout(row)
        column.addStretch(0)  # takes what is left where the list may not grow
        self.refresh()

    @property
    def text(self) -> str:
        """What is typed or chosen, as `runtime.sources.make_source` takes it; "" for nothing."""
        if self.address.text().strip():
            return self.address.text().strip()
        item = self.list.currentItem()
        return str(item.data(_SOURCE)) if item is not None else ""

    def choose(self, source: str) -> None:
        """Mark a source of the list."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_SOURCE) == source:
                self.list.setCurrentRow(row)

    def look(self) -> None:
        """Look which cameras are plugged in; they appear in the list when they are found."""
        if not self._looking:
            self._looking = True
            self._station.read(
                list_cameras, if_alive(self, self._on_cameras), if_alive(self, self._on_no_cameras)
            )

    def refresh(self) -> None:
        """Fill the list anew; what is chosen stays chosen."""
        chosen = self.text
        self.list.clear()
        self._add(self.tr("Demo part: made-up pictures, no camera needed"), "demo", chosen)
        for camera in self._cameras:
            detail = " · ".join(part for part in (camera.usb_id, camera.path) if part)
            text = f"{camera.name}   {detail}" if detail else camera.name
            self._add(self.tr("Camera {name}").format(name=text), camera.source, chosen)
        self.changed.emit()

    def _add(self, text: str, source: str, chosen: str) -> None:
        if source == self._station.source_text:
            text = self.tr("{source}   ✓ in use").format(source=text)
        item = QListWidgetItem(text)
        item.setData(_SOURCE, source)
        item.setSizeHint(QSize(0, theme.control_height()))
        self.list.addItem(item)
        if source == chosen:
            self.list.setCurrentItem(item)

    def _on_cameras(self, found: list[CameraInfo]) -> None:
        self._looking = False
        if found != self._cameras or not self.found.text():
            self._cameras = found
            self.refresh()
        self.found.setText(
            counted.cameras_found(len(found))
            if found
            else self.tr(
                "No camera is plugged in; one appears here by itself. There are the demo, and"
                " folders and videos."
            )
        )

    def _on_no_cameras(self, sentence: str) -> None:
        self._looking = False
        self.found.setText(sentence)

    def _on_item_chosen(self) -> None:
        if self.list.currentItem() is not None:
            self.address.clear()
        self.changed.emit()

    def _on_typed(self) -> None:
        if self.address.text():
            self.list.setCurrentRow(-1)
        self.changed.emit()

    def _choose_folder(self) -> None:
        self._fill_in(QFileDialog.getExistingDirectory(self, self.tr("Folder of pictures")))

    def _choose_file(self) -> None:
        endings = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES))
        kinds = self.tr("Videos and pictures ({endings} *.png *.jpg *.jpeg *.bmp)")
        file, _ = QFileDialog.getOpenFileName(
            self, self.tr("Video or picture"), "", kinds.format(endings=endings)
        )
        self._fill_in(file)

    def _fill_in(self, path: str) -> None:
        if path:
            self.list.setCurrentRow(-1)
            self.address.setText(str(Path(path)))
            self.changed.emit()
