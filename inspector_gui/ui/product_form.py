"""What a new product needs to be told: its name and its classes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from inspector_gui.core.class_folder import MASK_FOLDER, class_folders
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.product import Product, is_folder_name
from inspector_gui.runtime.assets import asset
from inspector_gui.runtime.workplace import create_product
from inspector_gui.ui import theme
from inspector_gui.ui.card import ActionButton

translate = QCoreApplication.translate
#: What a product has unless somebody says otherwise.
USUAL_CLASSES = (ClassEntry(name="good", verdict="OK"), ClassEntry(name="defect", verdict="NG"))


class NameField(QLineEdit):
    """The name of a product, as long as a folder's name may be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(60)
        self.setMinimumHeight(theme.control_height())
        self.setAccessibleName(self.tr("Name of the product"))
        self.setPlaceholderText(self.tr("Impeller A-12"))


class ClassRows(QWidget):
    """A line for each class with its meaning; a line without a name is left out.

    Signals:
        changed: A name or a meaning is another now.
    """

    changed = Signal()

    def __init__(self, classes: tuple[ClassEntry, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[tuple[QLineEdit, QComboBox]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing())
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        self.add_button = ActionButton(self.tr("Another class"), parent=self)
        self.add_button.clicked.connect(lambda: self.add_class("", "NG").setFocus())
        column.addWidget(self.add_button)
        self.show_classes(classes)

    @property
    def classes(self) -> tuple[ClassEntry, ...]:
        """The classes as typed."""
        return tuple(
            ClassEntry(name=field.text().strip(), verdict=box.currentData())
            for field, box in self.rows
            if field.text().strip()
        )

    def show_classes(self, classes: tuple[ClassEntry, ...]) -> None:
        """Replace what is typed."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.rows.clear()
        for entry in classes:
            self.add_class(entry.name, entry.verdict)
        self.changed.emit()

    def add_class(self, name: str, verdict: str) -> QLineEdit:
        """Add a line; gives its field for the name."""
        row = len(self.rows)
        field = QLineEdit(name, self)
        field.setMaxLength(60)
        field.setMinimumHeight(theme.control_height())
        field.setAccessibleName(self.tr("Name of class {number}").format(number=row + 1))
        field.textChanged.connect(lambda _text: self.changed.emit())
        box = QComboBox(self)
        box.addItem(self.tr("OK: good part"), "OK")
        box.addItem(self.tr("NG: defect"), "NG")
        box.setMinimumHeight(theme.control_height())
        box.setCurrentIndex(box.findData(verdict))
        box.setAccessibleName(self.tr("Meaning of class {number}").format(number=row + 1))
        box.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self._grid.addWidget(field, row, 0)
        self._grid.addWidget(box, row, 1)
        before = self.rows[-1][1] if self.rows else None
        self.rows.append((field, box))
        if before is not None:  # Tab goes through the lines as they stand
            self.setTabOrder(before, field)
        self.setTabOrder(field, box)
        self.setTabOrder(box, self.add_button)
        return field


def check_name(name: str) -> None:
    """See whether a product may be called so.

    Raises:
        ValueError: It may not; one sentence.
    """
    if not name:
        raise ValueError(translate("ProductForm", "Give the product a name."))
    if not is_folder_name(name):
        raise ValueError(_no_folder(name))


def check_classes(classes: tuple[ClassEntry, ...]) -> None:
    """See whether a product may have these classes.

    Raises:
        ValueError: It may not; one sentence.
    """
    seen: set[str] = set()
    for entry in classes:
        if not is_folder_name(entry.name) or entry.name.casefold() == MASK_FOLDER:
            raise ValueError(_no_folder(entry.name))
        if entry.name.casefold() in seen:
            sentence = translate("ProductForm", "Two classes are called {name}: rename one.")
            raise ValueError(sentence.replace("{name}", entry.name))
        seen.add(entry.name.casefold())
    if not any(entry.verdict == "OK" for entry in classes):
        raise ValueError(translate("ProductForm", "At least one class must mean OK."))
    class_folders(classes)  # names that only differ in how their letters are written


def product_maker(
    data_folder: Path, product: Product, *, starter: bool = False
) -> Callable[[], None]:
    """What makes a product, for the store thread; raises ValueError when the name is taken.

    Args:
        data_folder: Holds one folder per product.
        product: Its contents.
        starter: Whether the model that came with the program, for the demo part, is to be its own.
    """
    taken = translate("ProductForm", "There is already a product of this name.")
    folder = data_folder / product.name

    def work() -> None:
        if (folder / "product.json").exists():
            raise ValueError(taken)
        create_product(folder, product, asset("starter.onnx").read_bytes() if starter else None)

    return work


def _no_folder(name: str) -> str:
    sentence = translate(
        "ProductForm", '"{name}" cannot be a folder name: use letters, digits, - and _.'
    )
    return sentence.replace("{name}", name)
