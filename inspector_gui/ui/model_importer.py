"""From a file somebody chose to a model in the store: read, check, ask, add."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from inspector_gui.core.model_file import MAX_BYTES, Manifest, ModelFileError
from inspector_gui.runtime.model_check import check_model
from inspector_gui.runtime.operators import Deed
from inspector_gui.ui.alive import if_alive

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station


class ModelImporter(QObject):
    """Imports model files into the open product. Nothing becomes active by it.

    Signals:
        imported: A model lies in the store now (its id).
    """

    imported = Signal(str)

    def __init__(self, station: "Station", window: QWidget) -> None:
        """Questions are asked on top of `window`."""
        super().__init__(window)
        self._station = station
        self._window = window

    def take(self, path: Path) -> None:
        """Import a file; a sentence says why when it is refused."""

        def read() -> tuple[bytes, Manifest | None]:
            data = _read(path)
            return data, check_model(data)

        def checked(found: tuple[bytes, Manifest | None]) -> None:
            data, manifest = found
            if manifest is None:
                self._ask_about_foreign(data, path)
            else:
                self._ask_about_product(data, manifest, path)

        def failed(sentence: str) -> None:
            text = self.tr("{0} is not imported: {1}.").format(path.name, sentence.rstrip("."))
            self._station.message.emit("error", text)

        self._station.read(read, if_alive(self, checked), if_alive(self, failed))

    def _ask_about_foreign(self, data: bytes, path: Path) -> None:
        from inspector_gui.ui.import_model_dialog import ImportModelDialog

        dialog = ImportModelDialog(self._station, data, path.stem, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wrapped.connect(lambda wrapped: self._add(wrapped, path))
        dialog.open()

    def _ask_about_product(self, data: bytes, manifest: Manifest, path: Path) -> None:
        product = self._station.product
        doubts = []
        if manifest.product and manifest.product != product.name:
            text = self.tr("“{0}” was made for the product {1}, this is {2}.")
            doubts.append(text.format(manifest.name, manifest.product, product.name))
        known = {entry.name: entry.verdict for entry in product.classes}
        strange = [e.name for e in manifest.classes if known.get(e.name) != e.verdict]
        if strange:
            text = self.tr("It speaks of classes that this product does not have: {0}.")
            doubts.append(text.format(", ".join(strange[:8])))
        if not doubts:
            self._add(data, path)
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Import a model"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText("\n\n".join(doubts))
        box.setInformativeText(self.tr("Importing does not make it active."))
        yes = box.addButton(self.tr("Import anyway"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda chosen: self._add(data, path) if chosen is yes else None)
        box.open()

    def _add(self, data: bytes, path: Path) -> None:
        place, who = self._station.place, self._station.operator
        if place is None:
            return

        def added(model_id: str) -> None:
            self._station.models_changed.emit()
            self.imported.emit(model_id)

        self._station.submit(
            lambda: place.models.bring_in(data, who, path.name),
            if_alive(self, added),
            needs=Deed.IMPORT_MODEL,
        )


translate = QCoreApplication.translate


def _read(path: Path) -> bytes:
    """A model file is never larger than the limit, so a huge one is not read at all.

    Raises:
        OSError: It cannot be read.
        ModelFileError: It is too large, or no file.
    """
    if not path.is_file():
        raise ModelFileError(translate("ModelImporter", "there is no such file"))
    if path.stat().st_size > MAX_BYTES:
        raise ModelFileError(
            translate("ModelImporter", "it is larger than {size} MB").format(size=MAX_BYTES >> 20)
        )
    return path.read_bytes()
