"""What the extractor says about pictures: computed once each, then read from the disk."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.preprocess import Roi, prepare
from inspector_gui.runtime.extractor import Extractor, QuickGeometry, find_extractor
from inspector_gui.runtime.feature_cache import FeatureCache
from inspector_gui.runtime.quick_fit import Member, geometry_for, read_unchanged, with_cells


class QuickFeatures:
    """The extractor in use and its caches. Thread: one at a time.

    Attributes:
        extractor: Sees the pictures.
        geometry: How they are shown to it.
        key: Names both.
        vectors: A vector of each picture.
        cells: The cells of some, see `quick_fit.with_cells`.
    """

    def __init__(self, folder: Path, data_folder: Path, geometry: QuickGeometry) -> None:
        """Load the extractor and open the caches.

        Args:
            folder: Where the caches lie.
            data_folder: Of the station, where the user's extractor may lie.
            geometry: How pictures are shown to the extractor.

        Raises:
            ModelFileError: The extractor is refused.
            OSError: It cannot be read.
        """
        self.geometry = geometry
        self.extractor = Extractor(find_extractor(data_folder))
        self.key = f"{self.extractor.extractor_id} {geometry.key}"
        shape = self.extractor.cell_shape(geometry)
        width = self.extractor.width
        self.vectors = FeatureCache(folder, "vectors", self.key, (width,), np.float32)
        self.cells = FeatureCache(folder, "cells", self.key, shape, np.float16)

    def serve(self, data_folder: Path, geometry: QuickGeometry) -> bool:
        """Whether these are the features of that geometry and of the extractor used now."""
        return self.geometry == geometry and self.extractor.data == find_extractor(data_folder)

    def fill(
        self,
        members: Sequence[Member],
        classes: tuple[ClassEntry, ...],
        progress: Callable[[float], None],
    ) -> list[Member]:
        """Look at pictures that are new.

        Args:
            members: Pictures of the dataset; what is kept of others is forgotten.
            classes: Of the product.
            progress: Told the share done before each picture that is looked at; it may raise, and
                what was done until then is kept.

        Returns:
            The members whose pictures can be read.
        """
        wanted = with_cells(members, classes)
        ids = {m.picture.picture_id for m in members}
        self.vectors.keep_only(ids)
        self.cells.keep_only(ids)
        lost = set()
        for number, member in enumerate(members):
            picture_id = member.picture.picture_id
            need_cells = picture_id in wanted and picture_id not in self.cells
            if picture_id in self.vectors and not need_cells:
                continue
            progress(number / len(members))
            image = read_unchanged(member.picture)
            if image is None:
                lost.add(picture_id)
                continue
            shown = self.geometry
            tensor, _ = prepare(image, shown.preprocess, shown.height, shown.width)
            vector, grid = self.extractor.run(tensor)
            if picture_id not in self.vectors:
                self.vectors.put({picture_id: vector[0]})
            if need_cells:
                self.cells.put({picture_id: grid[0]})
        return [m for m in members if m.picture.picture_id not in lost]


def features_for(
    members: Sequence[Member],
    roi: Roi | None,
    folder: Path,
    data_folder: Path,
    opened: QuickFeatures | None,
) -> QuickFeatures:
    """The features that serve for these pictures: those that are open, or others.

    Args:
        members: Pictures of the dataset.
        roi: Inspected part of the picture.
        folder: Where the caches lie.
        data_folder: Of the station.
        opened: What served until now.

    Raises:
        QuickLearningError: None of the pictures can be read.
        ModelFileError: The extractor is refused.
        OSError: It cannot be read.
    """
    geometry = geometry_for(members, roi)
    if opened is not None and opened.serve(data_folder, geometry):
        return opened
    return QuickFeatures(folder, data_folder, geometry)
