"""Where pictures come from: what is connected now, and how to use another source."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.runtime.sources import VIDEO_SUFFIXES, CameraInfo, list_cameras
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.source_name import shown_source
from inspector_gui.ui.station import Station

_LOOK_MS = 500
_CAMERAS_EVERY = 8  # looks: 4 s
_SOURCE = Qt.ItemDataRole.UserRole


class SourceSettings(QWidget):
    """The source in use with its state, the cameras that are plugged in, folders and addresses."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._before = ""
        self._looking = False
        self._looks = 0
        self._cameras: list[CameraInfo] = []
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._fill()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        now = Card(self.tr("In use"), self)
        self.state = QLabel("", now)
        self.state.setFont(theme.scaled_font(1.15, bold=True))
        self.trouble = Muted("", now)
        for label in (self.state, self.trouble):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            now.body.addWidget(label)
        self._back = ActionButton("", parent=now)
        self._back.clicked.connect(self._on_back)
        self._back.hide()
        now.body.addWidget(self._back)
        column.addWidget(now)
        card = Card(self.tr("Choose another"), self)
        column.addWidget(card, 1)
        self.list = QListWidget(card)
        self.list.setAccessibleName(self.tr("Demo and cameras found"))
        self.list.itemDoubleClicked.connect(lambda _item: self.use())
        self.list.currentItemChanged.connect(lambda _now, _before: self._on_item_chosen())
        card.body.addWidget(self.list, 1)
        self._found = Muted("", card)
        card.body.addWidget(self._found)
        row = QHBoxLayout()
        self.address = QLineEdit(card)
        self.address.setAccessibleName(self.tr("Folder, file or address"))
        self.address.setPlaceholderText(
            self.tr("or a folder, a video, a picture, http://… or rtsp://…")
        )
        self.address.returnPressed.connect(self.use)
        self.address.textEdited.connect(lambda _text: self._on_typed())
        folder = ActionButton(self.tr("Folder…"), parent=card)
        folder.clicked.connect(self._choose_folder)
        file = ActionButton(self.tr("Video or picture…"), parent=card)
        file.clicked.connect(self._choose_file)
        row.addWidget(self.address, 1)
        row.addWidget(folder)
        row.addWidget(file)
        card.body.addLayout(row)
        self.use_button = ActionButton(self.tr("Use this source"), kind="primary", parent=card)
        self.use_button.clicked.connect(self.use)
        card.body.addWidget(self.use_button)

    # --- page life -----------------------------------------------------------------------------

    def activated(self) -> None:
        """Look round while the section is shown."""
        self._looks = 0
        self._look()
        self._timer.start()

    def deactivated(self) -> None:
        """Stop looking round."""
        self._timer.stop()

    def _look(self) -> None:
        station = self._station
        if station.pipeline is None:
            return
        self._show_state()
        if self._looks % _CAMERAS_EVERY == 0 and not self._looking:
            self._looking = True
            station.read(
                list_cameras, if_alive(self, self._on_cameras), if_alive(self, self._on_no_cameras)
            )
        self._looks += 1

    def _show_state(self) -> None:
        assert self._station.pipeline is not None
        stats = self._station.pipeline.stats()
        words = {
            "stopped": self.tr("stopped"),
            "opening": self.tr("opening…"),
            "live": self.tr("live"),
            "ended": self.tr("at its end"),
        }
        state = words.get(stats.picture_state, self.tr("no usable picture"))
        name = shown_source(stats.source_name or self._station.source_text) or self.tr("no source")
        rate = f" · {stats.fps:.1f} fps" if stats.fps else ""
        mode = getattr(self._station.source, "mode", "")
        text = f"{name} · {state}{rate}" + (f"\n{mode}" if mode else "")
        if text != self.state.text():
            self.state.setText(text)
        sentences = [error.message for error in stats.errors if error.stage == "camera"]
        sentences += list(getattr(self._station.source, "notes", ()))
        trouble = "\n".join(sentences)
        self.trouble.setVisible(bool(trouble))
        self.trouble.set_level("warning")
        if trouble != self.trouble.text():
            self.trouble.setText(trouble)

    # --- what can be chosen --------------------------------------------------------------------

    def _on_cameras(self, found: list[CameraInfo]) -> None:
        self._looking = False
        if found != self._cameras or not self._found.text():
            self._cameras = found
            self._fill()
        self._found.setText(
            self.tr("{count} cameras found").format(count=len(found))
            if found
            else self.tr("No camera is plugged in. A camera appears here by itself.")
        )

    def _on_no_cameras(self, sentence: str) -> None:
        self._looking = False
        self._found.setText(sentence)

    def _fill(self) -> None:
        chosen = self._chosen_text()
        self.list.clear()
        self._add(self.tr("Demo part: made-up pictures, no camera needed"), "demo", chosen)
        for camera in self._cameras:
            detail = " · ".join(part for part in (camera.usb_id, camera.path) if part)
            text = f"{camera.name}   {detail}" if detail else camera.name
            self._add(self.tr("Camera {name}").format(name=text), camera.source, chosen)
        self._show_use()

    def _add(self, text: str, source: str, chosen: str) -> None:
        if source == self._station.source_text:
            text = self.tr("{source}   ✓ in use").format(source=text)
        item = QListWidgetItem(text)
        item.setData(_SOURCE, source)
        item.setSizeHint(QSize(0, theme.control_height()))
        self.list.addItem(item)
        if source == chosen:
            self.list.setCurrentItem(item)

    def _chosen_text(self) -> str:
        if self.address.text().strip():
            return self.address.text().strip()
        item = self.list.currentItem()
        return str(item.data(_SOURCE)) if item is not None else ""

    def _on_item_chosen(self) -> None:
        if self.list.currentItem() is not None:
            self.address.clear()
        self._show_use()

    def _on_typed(self) -> None:
        if self.address.text():
            self.list.setCurrentRow(-1)
        self._show_use()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of pictures"))
        self._fill_in(folder)

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
            self._show_use()

    def _show_use(self) -> None:
        text = self._chosen_text()
        self.use_button.setEnabled(bool(text) and text != self._station.source_text)

    # --- acting --------------------------------------------------------------------------------

    def use(self) -> None:
        """Inspect pictures of the chosen source from now on; the product remembers it."""
        text = self._chosen_text()
        if text and text != self._station.source_text:
            self._switch(text)

    def _on_back(self) -> None:
        self._switch(self._before)

    def _switch(self, text: str) -> None:
        before = self._station.source_text
        self._station.set_source(text)
        if self._station.source_text == text:  # else a message has said why not
            self._before = before
            self._back.setVisible(bool(before))
            self._back.set_text(self.tr("Back to {name}").format(name=shown_source(before)))
        self._fill()
        self._look()
