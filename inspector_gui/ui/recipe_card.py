"""Which system to train, what it is good for, and its settings."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector_gui.runtime.augmentation_preview import varies
from inspector_gui.runtime.recipe_description import RecipeDescription
from inspector_gui.ui import theme
from inspector_gui.ui.card import Card, Muted
from inspector_gui.ui.recipe_catalog import RecipeCatalog
from inspector_gui.ui.recipe_form import RecipeForm

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station


class RecipeCard(QWidget):
    """Two cards: the choice, and the settings of what was chosen.

    Signals:
        ready_changed: Whether there is a recipe to start with.
    """

    ready_changed = Signal()

    def __init__(
        self, station: "Station", catalog: RecipeCatalog, parent: QWidget | None = None
    ) -> None:
        """Shows what the catalog knows; `catalog.load` asks the trainer."""
        super().__init__(parent)
        self._station = station
        self._catalog = catalog
        self._edited: dict[str, dict[str, Any]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spacing(2))
        choice = Card("", self)
        choice.set_title(self.tr("Recipe"))
        self._box = QComboBox(choice)
        self._box.setFont(theme.scaled_font(1.15))
        self._box.setAccessibleName(self.tr("Recipe"))
        self._box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.setMinimumContentsLength(12)
        self._box.currentIndexChanged.connect(self._on_chosen)
        choice.body.addWidget(self._box)
        self._words = Muted("", choice)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        choice.body.addWidget(self._words)
        self._again = QPushButton(self.tr("Ask again"), choice)
        self._again.clicked.connect(self._on_again)
        choice.body.addWidget(self._again)
        column.addWidget(choice)
        self._settings = Card("", self)
        self._settings.set_title(self.tr("Settings"))
        self.form = RecipeForm(self._settings)
        self.form.edited.connect(self._on_edited)
        self._settings.body.addWidget(self.form)
        line = QHBoxLayout()
        self._changed = Muted("", self._settings)
        self._changed.setWordWrap(True)
        line.addWidget(self._changed, 1)
        self._reset = QPushButton(self.tr("Defaults"), self._settings)
        self._reset.setToolTip(self.tr("Set every value back to the recipe's own."))
        self._reset.clicked.connect(self.form.reset)
        line.addWidget(self._reset)
        self.show_augmentation = QPushButton(self.tr("Show augmentation"), self._settings)
        self.show_augmentation.setToolTip(
            self.tr("What these settings do to pictures of the dataset")
        )
        self.show_augmentation.clicked.connect(self._on_show_augmentation)
        self._settings.body.addWidget(self.show_augmentation)
        self._settings.body.addLayout(line)
        column.addWidget(self._settings)
        catalog.loaded.connect(self._on_loaded)
        catalog.failed.connect(self._on_failed)
        if catalog.recipes:
            self._on_loaded()
        elif catalog.problem:
            self._on_failed(catalog.problem)
        else:
            self._show_none(self.tr("Asking the trainer for its recipes…"), "")
            self._again.hide()

    @property
    def is_asking(self) -> bool:
        """Whether the trainer has not yet said what it can do."""
        return not self._catalog.recipes and not self._catalog.problem

    @property
    def recipe(self) -> RecipeDescription | None:
        """The chosen recipe."""
        return self._catalog.find(str(self._box.currentData() or ""))

    def _on_loaded(self) -> None:
        self._again.hide()
        self._box.blockSignals(True)
        self._box.clear()
        for recipe in self._catalog.recipes:
            self._box.addItem(recipe.title or recipe.name, recipe.name)
        last = self._station.product.last_recipe if self._station.place is not None else None
        self._box.setCurrentIndex(max(0, self._box.findData(last)))
        self._box.blockSignals(False)
        self._box.setEnabled(True)
        self._on_chosen()

    def _on_failed(self, sentence: str) -> None:
        self._show_none(sentence, "error")
        self._again.show()

    def _show_none(self, sentence: str, level: str) -> None:
        self._box.setEnabled(False)
        self._words.setText(sentence)
        self._words.set_level(level)
        self._settings.hide()
        self.ready_changed.emit()

    def _on_again(self) -> None:
        self._show_none(self.tr("Asking the trainer for its recipes…"), "")
        self._again.hide()
        self._catalog.load()

    def _on_chosen(self) -> None:
        recipe = self.recipe
        if recipe is None:
            return
        citation = recipe.citation.split(", http", 1)[0]
        words = [recipe.summary, citation]
        if recipe.reference:
            words.append(self.tr("Published: {0}").format(recipe.reference))
        self._words.set_level("")
        self._words.setText("\n".join(text for text in words if text))
        self._words.setToolTip(recipe.citation)
        self._settings.setVisible(bool(recipe.parameters))
        place = self._station.place
        remembered = place.product.recipe_settings if place is not None else {}
        self.form.set_recipe(recipe, self._edited.get(recipe.name, remembered.get(recipe.name)))
        self.show_augmentation.setVisible(varies(recipe))
        self._show_changed()
        self.ready_changed.emit()

    def _on_show_augmentation(self) -> None:
        from inspector_gui.ui.augmentation_dialog import AugmentationDialog

        place, recipe = self._station.place, self.recipe
        if place is None or recipe is None:
            return
        if not any(place.dataset.counts().values()):
            text = self.tr("The dataset is empty: there is no picture to show it on.")
            self._station.message.emit("info", text)
            return
        values = dict(self.form.values())
        AugmentationDialog(self._station, recipe, values, self.window()).show()

    def _on_edited(self) -> None:
        recipe = self.recipe
        if recipe is not None:
            self._edited[recipe.name] = dict(self.form.values())
        self._show_changed()

    def _show_changed(self) -> None:
        changed = bool(self.form.changed())
        self._reset.setEnabled(changed)
        self._changed.setText(
            self.tr("changed ones are bold") if changed else self.tr("all at their defaults")
        )
