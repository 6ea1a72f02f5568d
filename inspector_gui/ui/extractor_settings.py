"""What learning at once sees pictures with: the shipped extractor, or a file of the user's."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from inspector_gui.runtime.operators import Deed
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Card, Muted, set_level
from inspector_gui.ui.quick_learner import QuickPhase
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.station import Station

if TYPE_CHECKING:
    from inspector_gui.runtime.own_extractor import UsedExtractor

log = logging.getLogger(__name__)


class ExtractorSettings(Card):
    """Names the extractor in use, takes another one, and goes back to the shipped one."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Extractor"))
        self._station = station
        self.used = QLabel("", self)
        self.used.setTextFormat(Qt.TextFormat.PlainText)
        self.used.setWordWrap(True)
        self.body.addWidget(self.used)
        note = Muted(
            self.tr(
                "The extractor turns each picture into the numbers that learning at once learns"
                " from, for all products of this PC. One with the official ImageNet weights was"
                " clearly better on castings, a little on leather: “trainer extractor --fetch”"
                " writes its file on a PC that may use the internet. With another extractor every"
                " picture is looked at anew; the models that you have stay as they are."
            ),
            self,
        )
        note.setWordWrap(True)
        self.body.addWidget(note)
        row = QHBoxLayout()
        self.another = ActionButton(self.tr("Use another…"), parent=self)
        self.another.clicked.connect(self._on_another)
        row.addWidget(self.another)
        self.shipped = ActionButton(self.tr("Use the shipped one"), parent=self)
        self.shipped.clicked.connect(self._on_shipped)
        self.shipped.setEnabled(False)
        row.addWidget(self.shipped)
        row.addStretch(1)
        self.body.addLayout(row)
        station.quick.changed.connect(self._on_learning)

    def activated(self) -> None:
        """Look which one is in use."""
        folder = self._station.data_folder

        def read() -> "UsedExtractor":
            from inspector_gui.runtime.own_extractor import used_extractor

            return used_extractor(folder)

        self._station.read(read, if_alive(self, self._show))

    def take(self, path: Path) -> None:
        """Use the extractor of a file; a sentence says why when it is refused."""
        station, folder = self._station, self._station.data_folder

        def read() -> tuple[bytes, str]:
            from inspector_gui.runtime.own_extractor import read_extractor

            return read_extractor(path)

        def checked(found: tuple[bytes, str]) -> None:
            data, name = found

            def keep() -> None:
                from inspector_gui.runtime.own_extractor import keep_extractor

                keep_extractor(folder, data)

            station.submit(
                keep,
                if_alive(self, lambda _: self._changed(name)),
                if_alive(self, failed),
                needs=Deed.SET_UP,
            )

        def failed(sentence: str) -> None:
            text = self.tr("{0} is not used: {1}.").format(path.name, sentence.rstrip("."))
            station.message.emit("error", text)
            self.activated()

        self._wait(self.tr("{0} is being tried out…").format(path.name))
        station.read(read, if_alive(self, checked), if_alive(self, failed))

    def _on_another(self) -> None:
        if not self._station.allowed(Deed.SET_UP):
            return
        dialog = QFileDialog(self, self.tr("Use another extractor"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Extractors (*.onnx)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()

    def _on_shipped(self) -> None:
        folder = self._station.data_folder

        def drop() -> None:
            from inspector_gui.runtime.own_extractor import drop_extractor

            drop_extractor(folder)

        def failed(sentence: str) -> None:
            self._station.message.emit("error", sentence)
            self.activated()

        dropped = if_alive(self, lambda _: self._changed("the shipped one"))
        self._station.submit(drop, dropped, if_alive(self, failed), needs=Deed.SET_UP)

    def _on_learning(self) -> None:
        """What was told may be that the file was changed by hand meanwhile."""
        told = self._station.quick.view.phase is QuickPhase.TOLD
        if told and self.isVisible() and self.another.isEnabled():
            self.activated()

    def _changed(self, name: str) -> None:
        log.info("%r uses another extractor: %s", self._station.operator, name)
        self._station.quick.see_anew()
        self.activated()

    def _wait(self, words: str) -> None:
        self.used.setText(words)
        self.another.setEnabled(False)
        self.shipped.setEnabled(False)

    def _show(self, used: "UsedExtractor") -> None:
        text = self.tr("In use, shipped with the program: {name}.")
        if used.trouble:
            text = self.tr("It cannot be used: {name}.")
        elif used.own:
            text = self.tr("In use, your own: {name}.")
        name = f"{used.path}: {in_words(used.trouble)}" if used.trouble else in_words(used.name)
        self.used.setText(text.format(name=name.rstrip(".")))
        set_level(self.used, "ng" if used.trouble else "")
        self.another.setEnabled(True)
        self.shipped.setEnabled(used.own)
