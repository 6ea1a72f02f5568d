"""The settings of a recipe as a form, built from the trainer's own description."""

from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.runtime.recipe_description import ParameterDescription, RecipeDescription, Value
from inspector_gui.ui import theme
from inspector_gui.ui.card import Muted

_INT_LIMIT = 2**31 - 1


class RecipeForm(QWidget):
    """One field per parameter, each inside its limits; the help of the field in use below.

    Signals:
        edited: A value is another one.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty form; `set_recipe` fills it."""
        super().__init__(parent)
        self._parameters: tuple[ParameterDescription, ...] = ()
        self._fields: dict[str, QWidget] = {}
        self._labels: dict[str, QLabel] = {}
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._rows = QWidget(self)
        self._outer.addWidget(self._rows)
        self._help = Muted("", self)
        self._help.setWordWrap(True)
        self._outer.addWidget(self._help)

    def set_recipe(
        self, recipe: RecipeDescription | None, values: dict[str, Any] | None = None
    ) -> None:
        """Show a recipe's parameters.

        Args:
            recipe: The recipe, None for an empty form.
            values: Instead of the defaults; unknown and unusable ones are ignored.
        """
        self._parameters = recipe.parameters if recipe is not None else ()
        self._fields.clear()
        self._labels.clear()
        rows = QWidget(self)
        form = QFormLayout(rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.spacing(2))
        form.setVerticalSpacing(theme.spacing(0.7))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # words differ in length
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for parameter in self._parameters:
            field = self._field(parameter)
            label = QLabel(parameter.title or parameter.name, rows)
            label.setBuddy(field)
            field.setToolTip(parameter.help)
            label.setToolTip(parameter.help)
            field.setAccessibleName(parameter.title or parameter.name)
            field.setAccessibleDescription(parameter.help)
            field.installEventFilter(self)
            form.addRow(label, field)
            self._fields[parameter.name], self._labels[parameter.name] = field, label
        self._outer.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows
        rows.show()
        self._show_help("")
        self.set_values(values or {})

    def values(self) -> dict[str, Value]:
        """All values by name, ready for the job."""
        return {name: _read(field) for name, field in self._fields.items()}

    def set_values(self, values: dict[str, Any]) -> None:
        """Put values in; what is missing or unusable takes its default."""
        for parameter in self._parameters:
            field = self._fields[parameter.name]
            if not _write(field, values.get(parameter.name, parameter.default)):
                _write(field, parameter.default)
        self._mark_changed()

    def reset(self) -> None:
        """Back to the recipe's defaults."""
        self.set_values({})
        self.edited.emit()

    def changed(self) -> dict[str, Value]:
        """The values that are not the recipe's defaults, by name."""
        values = self.values()
        return {p.name: values[p.name] for p in self._parameters if values[p.name] != p.default}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the help of the field in use; the wheel scrolls the page, not unfocused numbers."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter):
            if isinstance(watched, QWidget):
                self._show_help(watched.accessibleDescription())
        elif (
            event.type() == QEvent.Type.Wheel
            and isinstance(watched, QWidget)
            and not watched.hasFocus()
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _field(self, parameter: ParameterDescription) -> QWidget:
        field: QWidget
        match parameter.type:
            case "bool":
                box = QCheckBox(self)
                box.toggled.connect(self._on_edited)
                field = box
            case "choice":
                combo = QComboBox(self)
                combo.addItems(list(parameter.choices))
                combo.currentIndexChanged.connect(self._on_edited)
                field = combo
            case "int":
                spin = QSpinBox(self)
                low, high = _limits(parameter, _INT_LIMIT)
                spin.setRange(round(low), round(high))
                spin.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
                spin.valueChanged.connect(self._on_edited)
                field = spin
            case "file":
                path = FileField(self)
                path.textChanged.connect(self._on_edited)
                field = path
            case _:
                real = NumberField(self)
                real.setRange(*_limits(parameter, 1e9))
                real.valueChanged.connect(self._on_edited)
                field = real
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return field

    def _on_edited(self) -> None:
        self._mark_changed()
        self.edited.emit()

    def _mark_changed(self) -> None:
        """A value that is not the default stands out."""
        for parameter in self._parameters:
            changed = _read(self._fields[parameter.name]) != parameter.default
            font = self._labels[parameter.name].font()
            font.setBold(changed)
            self._labels[parameter.name].setFont(font)

    def _show_help(self, text: str) -> None:
        self._help.setText(text)
        self._help.setVisible(bool(text))


class FileField(QLineEdit):
    """The path of a file, empty for none; a folder at its end opens the file dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("No file"))
        self.setClearButtonEnabled(True)
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_DirOpenIcon)
        choose = self.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)
        choose.setToolTip(self.tr("Choose a file"))
        choose.triggered.connect(self._choose)

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), self.text())
        if path:
            self.setText(path)


class NumberField(QDoubleSpinBox):
    """A number that may be very small: 0.00001 stays readable, 0.1 is not 0.10000000."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale.c())
        self.setDecimals(8)
        self.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)

    def textFromValue(self, value: float) -> str:
        """The shortest text that means the value."""
        return f"{value:.8f}".rstrip("0").rstrip(".")

    def valueFromText(self, text: str) -> float:
        """Also understands a decimal comma."""
        try:
            return float(text.replace(",", "."))
        except ValueError:
            return self.value()


def _limits(parameter: ParameterDescription, widest: float) -> tuple[float, float]:
    low = -widest if parameter.minimum is None else max(-widest, parameter.minimum)
    high = widest if parameter.maximum is None else min(widest, parameter.maximum)
    return low, high


def _read(field: QWidget) -> Value:
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, NumberField):
        return round(field.value(), 8)
    if isinstance(field, FileField):
        return field.text().strip()
    assert isinstance(field, QSpinBox)
    return field.value()


def _write(field: QWidget, value: Any) -> bool:
    """Put a value into a field; False when it does not fit."""
    if isinstance(field, QCheckBox):
        field.setChecked(bool(value))
        return isinstance(value, bool)
    if isinstance(field, QComboBox):
        index = field.findText(str(value))
        if index >= 0:
            field.setCurrentIndex(index)
        return index >= 0
    if isinstance(field, FileField):
        field.setText(str(value))
        return isinstance(value, str)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    assert isinstance(field, QSpinBox | NumberField)
    if not field.minimum() <= value <= field.maximum():
        return False
    if isinstance(field, QSpinBox):
        field.setValue(round(value))
    else:
        field.setValue(value)
    return True
