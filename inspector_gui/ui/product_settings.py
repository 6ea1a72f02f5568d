"""The open product's classes, and the other products."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.model_file import ClassEntry
from inspector_gui.runtime.operators import Deed
from inspector_gui.runtime.workplace import list_products
from inspector_gui.ui import counted, theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import ActionButton, Card, Muted
from inspector_gui.ui.station import Station


class ClassSettings(QWidget):
    """Classes with their pictures; a class that pictures have cannot be removed."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._counts: dict[str, int] = {}
        self._classes: tuple[ClassEntry, ...] = ()
        self._count_labels: dict[str, Muted] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        card = Card(self.tr("Classes: what a picture can show"), self)
        column.addWidget(card)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.spacing(3))
        card.body.addLayout(self._grid)
        row = QHBoxLayout()
        self.name = QLineEdit(card)
        self.name.setMaxLength(60)
        self.name.setPlaceholderText(self.tr("name of a new class"))
        self.name.setAccessibleName(self.tr("Name of a new class"))
        self.name.returnPressed.connect(self.add)
        self.name.textChanged.connect(lambda _text: self._check())
        self.verdict = QComboBox(card)
        self.verdict.addItem(self.tr("NG: defect"), "NG")
        self.verdict.addItem(self.tr("OK: good part"), "OK")
        self.verdict.setAccessibleName(self.tr("Meaning of the new class"))
        self.add_button = ActionButton(self.tr("Add class"), parent=card)
        self.add_button.clicked.connect(self.add)
        row.addWidget(self.name, 1)
        row.addWidget(self.verdict)
        row.addWidget(self.add_button)
        card.body.addLayout(row)
        note = Muted(
            self.tr(
                "Classes are folders of the dataset and numbers in the masks. Defect classes keep"
                " their order; a class can be removed while no picture has it."
            ),
            card,
        )
        note.setWordWrap(True)
        card.body.addWidget(note)
        column.addStretch(1)
        station.product_changed.connect(self._show)
        station.dataset_changed.connect(self._count)
        self._show()
        self._check()

    def activated(self) -> None:
        """Count the pictures."""
        self._count()

    def _count(self) -> None:
        place = self._station.place
        if place is not None and self.isVisible():
            self._station.submit(place.dataset.counts, if_alive(self, self._on_counted))

    def _on_counted(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._show()

    def _show(self) -> None:
        if self._station.place is None:
            return
        if self._station.product.classes != self._classes:
            self._show_classes()
        for name, label in self._count_labels.items():
            count = self._counts.get(name)
            told = "" if count is None else counted.pictures(count)
            label.setText(told)

    def _show_classes(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._count_labels.clear()
        product = self._station.product
        self._classes = product.classes
        for row, entry in enumerate(product.classes):
            colour = theme.colour("ok")
            if entry.verdict == "NG":
                colour = theme.class_colour(product.defect_names.index(entry.name))
            swatch = QLabel(self)
            swatch.setFixedWidth(6)
            swatch.setStyleSheet(f"background: {colour.name()}; border-radius: 3px;")
            name = QLabel(entry.name, self)
            name.setTextFormat(Qt.TextFormat.PlainText)
            count = self._count_labels[entry.name] = Muted("", self)
            remove = ActionButton(self.tr("Remove"), kind="quiet", parent=self)
            remove.setAccessibleName(self.tr("Remove {name}").format(name=entry.name))
            remove.clicked.connect(self._remover(entry))
            for column, widget in enumerate(
                (swatch, name, Muted(entry.verdict, self), count, remove)
            ):
                self._grid.addWidget(widget, row, column)
        self._grid.setColumnStretch(1, 1)

    def _check(self) -> None:
        self.add_button.setEnabled(bool(self.name.text().strip()))

    def add(self) -> None:
        """Add the class that is typed; defect classes come last, so that masks keep their sense."""
        name = self.name.text().strip()
        if not name or self._station.place is None:
            return
        classes = self._station.product.classes
        if any(entry.name == name for entry in classes):
            told = self.tr("There is already a class {name}.").format(name=name)
            self._station.message.emit("warning", told)
            return
        new = ClassEntry(name=name, verdict=self.verdict.currentData())
        if self._station.update_product(classes=(*classes, new)):
            self.name.clear()

    def _remover(self, entry: ClassEntry) -> Callable[[], None]:
        def remove() -> None:
            left = tuple(e for e in self._station.product.classes if e.name != entry.name)
            if not any(e.verdict == "OK" for e in left):
                told = self.tr("At least one class must mean OK.")
                self._station.message.emit("warning", told)
                return
            self._station.update_product(classes=left)

        return remove


class ProductSettings(QWidget):
    """The products of the data folder: open one, make one."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        card = Card(self.tr("Products"), self)
        column.addWidget(card)
        where = Muted(self.tr("They lie in {folder}").format(folder=station.data_folder), card)
        where.setWordWrap(True)
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.body.addWidget(where)
        self._list = QVBoxLayout()
        card.body.addLayout(self._list)
        self.new_button = ActionButton(self.tr("New product…"), kind="primary", parent=card)
        self.new_button.clicked.connect(self.new_product)
        card.body.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def activated(self) -> None:
        """Look which products there are."""
        folder = self._station.data_folder
        self._station.read(lambda: list_products(folder), if_alive(self, self._show))

    def _show(self, names: list[str]) -> None:
        if self._station.place is None:
            return
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        current = self._station.product.name
        for name in names:
            shown = name.replace("&", "&&")
            button = ActionButton(
                self.tr("✓ {name} is open").format(name=shown)
                if name == current
                else self.tr("Open {name}").format(name=shown),
                parent=self,
            )
            button.setEnabled(name != current)
            button.clicked.connect(self._opener(name))
            self._list.addWidget(button)

    def _opener(self, name: str) -> Callable[[], None]:
        return lambda: self._station.open_product(name)

    def new_product(self) -> None:
        """Ask for name and classes."""
        if not self._station.allowed(Deed.NEW_PRODUCT):
            return
        from inspector_gui.ui.new_product_dialog import NewProductDialog

        NewProductDialog(self._station, self.window()).open()
