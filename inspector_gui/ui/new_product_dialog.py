"""Make a product: its name and its classes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from inspector_gui.core.product import Product, make_product
from inspector_gui.runtime.operators import Deed
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Heading, Muted
from inspector_gui.ui.product_form import (
    USUAL_CLASSES,
    ClassRows,
    NameField,
    check_classes,
    check_name,
    product_maker,
)
from inspector_gui.ui.sentences import in_words
from inspector_gui.ui.source_name import source_kind
from inspector_gui.ui.station import Station


class NewProductDialog(QDialog):
    """Asks for a name and the classes; the product is opened as soon as it is made."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New product"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._station = station
        column = QVBoxLayout(self)
        column.setSpacing(theme.spacing(2))
        column.addWidget(Heading(self.tr("New product"), self))
        column.addWidget(Muted(self.tr("What is inspected? The name is also its folder."), self))
        self.name = NameField(self)
        self.name.textChanged.connect(lambda _text: self._check())
        column.addWidget(self.name)
        column.addWidget(Muted(self.tr("Classes: what a picture can show"), self))
        self.classes = ClassRows(USUAL_CLASSES, self)
        self.classes.changed.connect(self._check)
        column.addWidget(self.classes)
        self._trouble = Muted("", self)
        self._trouble.setWordWrap(True)
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
        self.resize(520, 460)
        self._check()

    @property
    def trouble(self) -> str:
        """Why the product cannot be made as it stands, "" when it can."""
        return self._trouble.text()

    def _product(self) -> Product:
        """The product as typed.

        Raises:
            ValueError: It cannot be made; one sentence.
        """
        name, classes = self.name.text().strip(), self.classes.classes
        check_name(name)
        check_classes(classes)
        return make_product(
            {"name": name, "title": name, "classes": classes, "source": self._source()}
        )

    def _source(self) -> str:
        """A camera or address in use goes on; other pictures mean nothing to a new product."""
        text = self._station.source_text
        return text if source_kind(text) in ("camera", "address") else ""

    def _check(self) -> None:
        try:
            self._product()
        except ValueError as error:
            self._trouble.setText(in_words(str(error)) if self.name.text() else "")
            self.make_button.setEnabled(False)
        else:
            self._trouble.setText("")
            self.make_button.setEnabled(True)

    def _on_make(self) -> None:
        product = self._product()
        self.make_button.setEnabled(False)

        def done(_nothing: object) -> None:
            self.accept()
            self._station.open_product(product.name)

        def failed(sentence: str) -> None:
            self._trouble.setText(sentence)
            self.make_button.setEnabled(True)

        self._station.submit(
            product_maker(self._station.data_folder, product),
            if_alive(self, done),
            if_alive(self, failed),
            needs=Deed.NEW_PRODUCT,
        )
