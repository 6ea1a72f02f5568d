"""Shows what a recipe's settings do to pictures before they are learned from."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from inspector_gui.core.annotation import Picture
from inspector_gui.runtime.augmentation_preview import choose_pictures, draw_preview
from inspector_gui.runtime.recipe_description import RecipeDescription, Value
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import Heading, Muted
from inspector_gui.ui.picture import to_pixmap

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station


class AugmentationDialog(QDialog):
    """A grid of varied pictures, drawn by the trainer while the dialog is open."""

    def __init__(
        self,
        station: "Station",
        recipe: RecipeDescription,
        values: dict[str, Value],
        parent: QWidget | None = None,
    ) -> None:
        """Asks the trainer at once.

        Args:
            station: Its product gives the pictures, its threads wait for the trainer.
            recipe: What is going to be trained.
            values: Its settings as they stand on the form.
            parent: The window.
        """
        super().__init__(parent)
        self._wanted = True
        self._recipe_title = recipe.title or recipe.name
        title = self.tr("Augmentation")
        self.setWindowTitle(title)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.addWidget(Heading(title, self))
        self.words = QLabel(self.tr("The trainer draws…"), self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.words)
        self.grid = QLabel(self)
        self.grid.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.grid)
        column.addWidget(scroll, 1)
        hint = self.tr(
            "Pictures as the network sees them. Parts that could not look like this in front of"
            " the camera make the model worse: lower that setting."
        )
        note = Muted(hint, self)
        note.setWordWrap(True)
        column.addWidget(note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)
        self.resize(self.sizeHint())
        station.closing.connect(self._forget)
        place = station.place
        if place is None:
            return
        roi = place.product.roi

        def listed(pictures: list[Picture]) -> None:
            chosen = choose_pictures(pictures)
            station.read_patiently(
                lambda: draw_preview(recipe.name, values, chosen, roi, lambda: self._wanted),
                if_alive(self, self._on_drawn),
                if_alive(self, self.words.setText),
            )

        station.submit(
            place.dataset.pictures, if_alive(self, listed), if_alive(self, self.words.setText)
        )

    def sizeHint(self) -> QSize:
        """Room for five small pictures in a row."""
        return QSize(1010, 740)

    def _on_drawn(self, image: NDArray[np.uint8] | None) -> None:
        if image is not None:
            self.words.setText(
                self.tr("{0}, with the settings of the form").format(self._recipe_title)
            )
            self.grid.setPixmap(to_pixmap(image))

    def _forget(self) -> None:
        self._wanted = False

    def closeEvent(self, event: QCloseEvent) -> None:
        """The trainer need not go on."""
        self._forget()
        super().closeEvent(event)
