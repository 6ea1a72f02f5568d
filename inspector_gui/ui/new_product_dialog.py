"""Make a product: its name and its classes."""

from collections.abc import Callable
from pathlib import Path

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.annotation import DatasetError
from inspector_gui.core.class_folder import class_folders
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.product import Product
from inspector_gui.runtime.operators import Deed
from inspector_gui.runtime.workplace import create_product
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Heading, Muted
from inspector_gui.ui.source_name import source_kind
from inspector_gui.ui.station import Station


class NewProductDialog(QDialog):
    """Asks for a name and the classes; the product is opened as soon as it is made."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New product"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._station = station
        self.rows: list[tuple[QLineEdit, QComboBox]] = []
        column = QVBoxLayout(self)
        column.setSpacing(theme.spacing(2))
        column.addWidget(Heading(self.tr("New product"), self))
        column.addWidget(Muted(self.tr("What is inspected? The name is also its folder."), self))
        self.name = QLineEdit(self)
        self.name.setMaxLength(60)
        self.name.setAccessibleName(self.tr("Name of the product"))
        self.name.setPlaceholderText(self.tr("Impeller A-12"))
        self.name.textChanged.connect(lambda _text: self._check())
        column.addWidget(self.name)
        column.addWidget(Muted(self.tr("Classes: what a picture can show"), self))
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        self.add_button = ActionButton(self.tr("Another class"), parent=self)
        self.add_button.clicked.connect(lambda: self.add_class("", "NG").setFocus())
        column.addWidget(self.add_button)
        self._trouble = Muted("", self)
        self._trouble.setWordWrap(True)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.set_level("warning")
        column.addWidget(self._trouble)
        column.addStretch(1)
        buttons = QHBoxLayout()
        cancel = ActionButton(self.tr("Cancel"), "Esc", parent=self)
        cancel.clicked.connect(self.reject)
        self.make_button = ActionButton(self.tr("Make and open"), kind="primary", parent=self)
        self.make_button.setDefault(True)
        self.make_button.clicked.connect(self._on_make)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.make_button)
        column.addLayout(buttons)
        self.add_class("good", "OK")
        self.add_class("defect", "NG")
        self.resize(520, 460)
        self._check()

    def add_class(self, name: str, verdict: str) -> QLineEdit:
        """Add a line for a class; an empty name is left out."""
        row = len(self.rows)
        field = QLineEdit(name, self)
        field.setMaxLength(60)
        field.setAccessibleName(self.tr("Name of class {number}").format(number=row + 1))
        field.textChanged.connect(lambda _text: self._check())
        box = QComboBox(self)
        box.addItem(self.tr("OK: good part"), "OK")
        box.addItem(self.tr("NG: defect"), "NG")
        box.setCurrentIndex(box.findData(verdict))
        box.setAccessibleName(self.tr("Meaning of class {number}").format(number=row + 1))
        box.currentIndexChanged.connect(lambda _row: self._check())
        self._grid.addWidget(field, row, 0)
        self._grid.addWidget(box, row, 1)
        self.rows.append((field, box))
        return field

    @property
    def trouble(self) -> str:
        """Why the product cannot be made as it stands, "" when it can."""
        return self._trouble.text()

    def _product(self) -> Product:
        """The product as typed.

        Raises:
            ValueError: It cannot be made; one sentence.
        """
        name = self.name.text().strip()
        entries = tuple(
            ClassEntry(name=field.text().strip(), verdict=box.currentData())
            for field, box in self.rows
            if field.text().strip()
        )
        if not name:
            raise ValueError(self.tr("Give the product a name."))
        if not any(entry.verdict == "OK" for entry in entries):
            raise ValueError(self.tr("At least one class must mean OK."))
        class_folders(entries)
        try:
            return Product(name=name, title=name, classes=entries, source=self._source())
        except ValidationError as error:
            sentence = self.tr('"{name}" cannot be a folder name: use letters, digits, - and _.')
            raise ValueError(sentence.format(name=name)) from error

    def _source(self) -> str:
        """A camera or address in use goes on; other pictures mean nothing to a new product."""
        text = self._station.source_text
        return text if source_kind(text) in ("camera", "address") else ""

    def _check(self) -> None:
        try:
            self._product()
        except (ValueError, DatasetError) as error:
            self._say(str(error) if self.name.text() else "")
            self.make_button.setEnabled(False)
        else:
            self._say("")
            self.make_button.setEnabled(True)

    def _say(self, sentence: str) -> None:
        self._trouble.setText(sentence)

    def _on_make(self) -> None:
        try:
            product = self._product()
        except (ValueError, DatasetError) as error:
            self._say(str(error))
            return
        folder = self._station.data_folder / product.name
        self.make_button.setEnabled(False)

        def done(_nothing: object) -> None:
            self.accept()
            self._station.open_product(product.name)

        def failed(sentence: str) -> None:
            self._say(sentence)
            self.make_button.setEnabled(True)

        self._station.submit(
            _maker(folder, product),
            if_alive(self, done),
            if_alive(self, failed),
            needs=Deed.NEW_PRODUCT,
        )


def _maker(folder: Path, product: Product) -> Callable[[], None]:
    taken = QCoreApplication.translate(
        "NewProductDialog", "There is already a product of this name."
    )

    def work() -> None:
        if (folder / "product.json").exists():
            raise ValueError(taken)
        create_product(folder, product)

    return work
