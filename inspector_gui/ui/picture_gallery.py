"""A few pictures of the locked test to look at: which ones, what is true, what the model said."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from inspector_gui.core.picture_file import read_picture
from inspector_gui.runtime.candidate_report import Row
from inspector_gui.ui import theme
from inspector_gui.ui.alive import if_alive
from inspector_gui.ui.card import Heading, plain_tip
from inspector_gui.ui.picture import PictureCanvas

if TYPE_CHECKING:
    from inspector_gui.ui.station import Station

_PATH = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class GalleryEntry:
    """A picture and what is known about it.

    Attributes:
        path: As in the report, relative to the dataset folder.
        row: The candidate's answer, None when the report does not hold it.
    """

    path: str
    row: Row | None


class PictureGallery(QDialog):
    """A list at the left, the chosen picture at the right."""

    def __init__(
        self,
        station: "Station",
        title: str,
        entries: Sequence[GalleryEntry],
        parent: QWidget | None = None,
    ) -> None:
        """Shows the first picture.

        Args:
            station: Its reader threads decode.
            title: What these pictures have in common.
            entries: Not empty.
            parent: The window.
        """
        super().__init__(parent)
        self._station = station
        self._dataset = station.folder / "dataset"
        self._entries = {entry.path: entry for entry in entries}
        self.setWindowTitle(title)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(title, self))
        split = QSplitter(self)
        self._list = QListWidget(split)
        self._list.setAccessibleName(title)
        self._list.setUniformItemSizes(True)
        for entry in entries:
            item = QListWidgetItem(Path(entry.path).name)
            item.setToolTip(plain_tip(entry.path))
            item.setData(_PATH, entry.path)
            self._list.addItem(item)
        self._list.currentItemChanged.connect(self._on_chosen)
        right = QWidget(split)
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.spacing(), 0, 0, 0)
        self._canvas = PictureCanvas(right)
        column.addWidget(self._canvas, 1)
        line = QHBoxLayout()
        self._words = QLabel(right)
        self._words.setWordWrap(True)
        line.addWidget(self._words, 1)
        column.addLayout(line)
        split.setStretchFactor(1, 1)
        split.setSizes([240, 640])
        layout.addWidget(split, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout.addWidget(buttons)
        self._list.setCurrentRow(0)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Room for the list and a picture."""
        return QSize(980, 680)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        path = str(item.data(_PATH))
        self._words.setText(self._sentence(self._entries[path]))
        self._canvas.set_picture(None)

        def show(image: NDArray[np.uint8]) -> None:
            current = self._list.currentItem()
            if current is not None and current.data(_PATH) == path:
                self._canvas.set_picture(image)

        def say(sentence: str) -> None:
            self._words.setText(sentence)

        self._station.read(
            lambda: read_picture(_locate(self._dataset, path)),
            if_alive(self, show),
            if_alive(self, say),
        )

    def _sentence(self, entry: GalleryEntry) -> str:
        row = entry.row
        if row is None:
            return entry.path
        return self.tr(
            "It is {truth} ({label}). The candidate says {verdict}, {class_name}, score {score}."
        ).format(
            truth=row.truth,
            label=row.label,
            verdict=row.verdict,
            class_name=row.class_name,
            score=f"{row.score:.3f}",
        )


def _locate(dataset: Path, path: str) -> Path:
    """Where the picture lies now: it may have been relabelled since the run."""
    named = dataset / path
    if named.is_file() or ".." in Path(path).parts:
        return named
    return next((p for p in dataset.glob(f"*/{Path(path).name}") if p.is_file()), named)
