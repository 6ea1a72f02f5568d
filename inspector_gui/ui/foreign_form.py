"""What a person says about a foreign model: read-off facts are fixed, the rest is asked."""

from typing import Literal, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from inspector_gui.core.model_file import ClassEntry, Role
from inspector_gui.runtime.foreign_model import Activation, ForeignModel, ForeignOutput
from inspector_gui.runtime.import_answers import ImportAnswers, suggest_answers
from inspector_gui.ui import theme
from inspector_gui.ui.card import set_level
from inspector_gui.ui.recipe_form import NumberField

_ROWS_SHOWN = 6


class ForeignForm(QWidget):
    """The questions about one model, with sensible answers filled in.

    Signals:
        edited: An answer is another one.
    """

    edited = Signal()

    def __init__(
        self,
        foreign: ForeignModel,
        name: str,
        classes: tuple[ClassEntry, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Ask about a model.

        Args:
            foreign: What could be read off.
            name: Suggested name.
            classes: The product's, suggested where the file names none and their number fits.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._foreign = foreign
        self._first = suggest_answers(foreign, name)
        if not foreign.class_names and len(classes) == len(self._first.classes):
            self._first = self._first.model_copy(update={"classes": classes})
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(theme.spacing(2))
        self._form.setVerticalSpacing(theme.spacing())
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._name = QLineEdit(self._first.name, self)
        self._name.setMaxLength(120)
        self._name.textChanged.connect(self.edited)
        self._add(self.tr("Name"), self._name)
        self._outputs = self._ask_outputs()
        self._ask_input()
        self._ask_values()
        self._ask_classes()
        self._follow()

    # --- the questions --------------------------------------------------------------------------

    def _add(self, title: str, field: QWidget, question: str = "") -> None:
        """One row; a question the file is silent about is marked."""
        silent = question in self._foreign.open_questions
        label = QLabel(f"▲ {title}" if silent else title, self)
        if silent:
            set_level(label, "check")
            label.setToolTip(self.tr("The file does not say; the answer shown is only a guess."))
            field.setAccessibleDescription(label.toolTip())
        field.setAccessibleName(title)
        label.setBuddy(field)
        self._form.addRow(label, field)

    def _choice(self, options: list[tuple[str, object]], chosen: object) -> QComboBox:
        box = QComboBox(self)
        for text, value in options:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.currentIndexChanged.connect(self._on_changed)
        return box

    def _ask_outputs(self) -> dict[str, QComboBox]:
        boxes: dict[str, QComboBox] = {}
        roles = {name: role for role, name in self._first.outputs.items()}
        for output in self._foreign.outputs:
            if output.role is None:
                continue
            flat = output.role in ("scores", "score")
            options: list[tuple[str, object]] = [(self.tr("not used"), "")]
            if flat:
                options.append((self.tr("a score per class"), "scores"))
                if output.channels == 1:
                    options.append((self.tr("one anomaly score"), "score"))
            else:
                options.append((self.tr("mask of defects"), "mask"))
                if output.channels == 1:
                    options.append((self.tr("anomaly map"), "heat_map"))
            box = self._choice(options, roles.get(output.name, ""))
            self._add(self.tr("Output “{0}”").format(output.name[:24]), box)
            boxes[output.name] = box
        return boxes

    def _ask_input(self) -> None:
        foreign, first = self._foreign, self._first
        size = QWidget(self)
        row = QHBoxLayout(size)
        row.setContentsMargins(0, 0, 0, 0)
        self._width, self._height = QSpinBox(size), QSpinBox(size)
        for field, value, known, name in (
            (self._width, first.width, foreign.width, self.tr("Width in pixels")),
            (self._height, first.height, foreign.height, self.tr("Height in pixels")),
        ):
            field.setRange(8, 4096)
            field.setValue(value)
            field.setEnabled(known is None)
            field.setAccessibleName(name)
            field.valueChanged.connect(self.edited)
        row.addWidget(self._width)
        row.addWidget(QLabel("×", size))
        row.addWidget(self._height)
        row.addStretch(1)
        self._add(self.tr("Input size"), size, "width" if foreign.width is None else "height")
        self._layout_box = self._choice(
            [(self.tr("channels first (NCHW)"), "NCHW"), (self.tr("channels last (NHWC)"), "NHWC")],
            first.layout,
        )
        if foreign.channels is None:
            self._add(self.tr("Axes"), self._layout_box)
        else:
            self._layout_box.hide()
        colours: list[tuple[str, object]] = [
            (self.tr("red, green, blue"), "rgb"),
            (self.tr("blue, green, red (OpenCV)"), "bgr"),
        ]
        if foreign.channels in (1, None):
            colours.append((self.tr("grey"), "grey"))
        if foreign.channels == 1:
            colours = colours[2:]
        self._colour = self._choice(colours, first.colour)
        self._colour.setEnabled(len(colours) > 1)
        self._add(self.tr("Colours"), self._colour, "colour")
        scalings: list[tuple[str, object]] = [
            (self.tr("0 to 1"), "unit"),
            (self.tr("0 to 255, as they are"), "raw"),
            (self.tr("−1 to 1"), "symmetric"),
            (self.tr("ImageNet mean and deviation"), "imagenet"),
            (self.tr("own mean and deviation"), "custom"),
        ]
        if foreign.input_dtype == "uint8":
            scalings = scalings[1:2]
        self._scaling = self._choice(scalings, first.scaling)
        self._scaling.setEnabled(len(scalings) > 1)
        self._add(self.tr("Pixel values"), self._scaling, "scaling")
        self._mean, self._std = QLineEdit("0.5", self), QLineEdit("0.5", self)
        for line, name in ((self._mean, self.tr("Mean")), (self._std, self.tr("Deviation"))):
            line.setPlaceholderText(self.tr("one number, or one per channel"))
            line.textChanged.connect(self.edited)
            self._add(name, line)
        self._resize = self._choice(
            [(self.tr("stretched"), "stretch"), (self.tr("with borders"), "letterbox")],
            first.resize,
        )
        self._add(self.tr("Other shapes are"), self._resize)

    def _ask_values(self) -> None:
        activations: list[tuple[str, object]] = [
            (self.tr("probabilities already"), "none"),
            (self.tr("raw, softmax makes them probabilities"), "softmax"),
            (self.tr("raw, sigmoid makes them probabilities"), "sigmoid"),
        ]
        chosen = next(iter(self._first.activation.values()), "none")
        self._activation = self._choice(activations, chosen)
        self._add(self.tr("Its values are"), self._activation)
        self._single = self._choice(
            [(self.tr("defective"), "defect"), (self.tr("good"), "good")], self._first.single_output
        )
        self._add(self.tr("A high value means"), self._single)
        self._range = QWidget(self)
        row = QHBoxLayout(self._range)
        row.setContentsMargins(0, 0, 0, 0)
        self._low, self._high = NumberField(self._range), NumberField(self._range)
        for field, value, name in (
            (self._low, 0.0, self.tr("Value that becomes 0")),
            (self._high, 1.0, self.tr("Value that becomes 1")),
        ):
            field.setRange(-1e6, 1e6)
            field.setValue(value)
            field.setAccessibleName(name)
            field.valueChanged.connect(self.edited)
        row.addWidget(self._low)
        row.addWidget(QLabel("…", self._range))
        row.addWidget(self._high)
        row.addStretch(1)
        self._add(self.tr("Lowest and highest"), self._range)
        self._threshold = NumberField(self)
        self._threshold.setRange(0, 1)
        self._threshold.setValue(self._first.threshold)
        self._threshold.valueChanged.connect(self.edited)
        self._add(self.tr("NG from the score"), self._threshold)

    def _ask_classes(self) -> None:
        table = QTableWidget(len(self._first.classes), 2, self)
        table.setHorizontalHeaderLabels([self.tr("Class"), self.tr("Means")])
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._verdicts: list[QComboBox] = []
        guessed = "classes" in self._foreign.open_questions and len(self._first.classes) > 1
        meanings = [(self.tr("OK"), "OK"), (self.tr("NG"), "NG")]
        if guessed:  # a wrong guess here lets defects pass
            meanings.insert(0, (self.tr("choose …"), ""))
        for row, entry in enumerate(self._first.classes):
            table.setItem(row, 0, QTableWidgetItem(entry.name))
            box = self._choice([*meanings], "" if guessed else entry.verdict)
            box.setAccessibleName(self.tr("What {0} means").format(entry.name))
            table.setCellWidget(row, 1, box)
            self._verdicts.append(box)
        table.resizeRowsToContents()
        shown = min(_ROWS_SHOWN, table.rowCount())
        height = table.horizontalHeader().sizeHint().height() + 6
        height += sum(table.rowHeight(row) for row in range(shown))
        table.setMinimumHeight(height)
        table.setMaximumHeight(max(height, table.rowHeight(0) * 8))
        table.setTabKeyNavigation(False)
        table.itemChanged.connect(lambda _: self.edited.emit())
        self._classes = table
        self._add(self.tr("Classes, in its order"), table, "classes")

    # --- what follows from the answers ----------------------------------------------------------

    def _on_changed(self) -> None:
        self._follow()
        self.edited.emit()

    def _follow(self) -> None:
        """Show only the questions that the other answers leave open."""
        if not hasattr(self, "_classes"):
            return
        roles = self._roles()
        main = self._output_of(roles, "mask") or self._output_of(roles, "scores")
        custom = self._scaling.currentData() == "custom"
        for field, shown in (
            (self._mean, custom),
            (self._std, custom),
            (self._activation, self._takes_activation(main)),
            (self._single, main is not None and main.channels == 1),
            (self._range, bool({"heat_map", "score"} & set(roles))),
        ):
            self._form.setRowVisible(field, shown)

    def _takes_activation(self, main: ForeignOutput | None) -> bool:
        return main is not None and main.ends_with == "none" and "int" not in main.dtype

    def _roles(self) -> dict[Role, str]:
        found: dict[Role, str] = {}
        for name, box in self._outputs.items():
            if box.currentData():
                found[cast("Role", box.currentData())] = name
        return found

    def _output_of(self, roles: dict[Role, str], role: Role) -> ForeignOutput | None:
        return self._foreign.output(roles[role]) if role in roles else None

    # --- the answers ----------------------------------------------------------------------------

    def answers(self) -> ImportAnswers:
        """What was answered.

        Raises:
            ValueError: An answer is missing or contradicts another; one sentence for people.
        """
        roles = self._roles()
        if not roles:
            raise ValueError(self.tr("Choose what at least one output means."))
        tasks = [{"mask"}, {"scores"}, {"heat_map", "score"}]
        if not any(set(roles) <= task for task in tasks):
            raise ValueError(
                self.tr("Choose either a mask, or class scores, or an anomaly map and score.")
            )
        name = self._name.text().strip()
        if not name:
            raise ValueError(self.tr("Give the model a name."))
        classes = self._class_entries()
        main = self._output_of(roles, "mask") or self._output_of(roles, "scores")
        activation: dict[Role, Activation] = {}
        if self._takes_activation(main) and self._activation.currentData() != "none":
            role: Role = "mask" if "mask" in roles else "scores"
            activation[role] = self._activation.currentData()
        custom = self._scaling.currentData() == "custom"
        spread = {"heat_map", "score"} & set(roles)
        if spread and self._low.value() >= self._high.value():
            raise ValueError(self.tr("The lowest value must lie below the highest."))
        return ImportAnswers(
            name=name,
            layout=cast("Literal['NCHW', 'NHWC']", self._layout_box.currentData()),
            height=self._height.value(),
            width=self._width.value(),
            colour=self._colour.currentData(),
            scaling=self._scaling.currentData(),
            mean=self._numbers(self._mean) if custom else (),
            std=self._numbers(self._std) if custom else (),
            resize=self._resize.currentData(),
            classes=classes,
            outputs=roles,
            activation=activation,
            single_output=self._single.currentData(),
            value_range=(self._low.value(), self._high.value()) if spread else None,
            threshold=self._threshold.value(),
        )

    def _class_entries(self) -> tuple[ClassEntry, ...]:
        entries = []
        for row, box in enumerate(self._verdicts):
            item = self._classes.item(row, 0)
            name = item.text().strip() if item is not None else ""
            if not name or len(name) > 60:
                raise ValueError(self.tr("Every class needs a name of at most 60 characters."))
            if not box.currentData():
                raise ValueError(self.tr("Say of every class whether it is OK or NG."))
            entries.append(ClassEntry(name=name, verdict=box.currentData()))
        names = [entry.name for entry in entries]
        if len(set(names)) != len(names):
            raise ValueError(self.tr("Two classes have the same name."))
        if not any(entry.verdict == "NG" for entry in entries):
            raise ValueError(self.tr("At least one class must be NG."))
        return tuple(entries)

    def _numbers(self, line: QLineEdit) -> tuple[float, ...]:
        try:
            values = tuple(float(word) for word in line.text().replace(",", " ").split())
        except ValueError as error:
            raise ValueError(self.tr("Mean and deviation are numbers.")) from error
        if not values:
            raise ValueError(self.tr("Mean and deviation are numbers."))
        if line is self._std and min(values) <= 0:
            raise ValueError(self.tr("A deviation is above 0."))
        return values
