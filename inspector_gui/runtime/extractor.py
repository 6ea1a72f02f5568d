"""The frozen feature extractor: which file is used, and running it on prepared pictures."""

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.least_squares import Matrix
from inspector_gui.core.model_file import ModelFileError
from inspector_gui.core.preprocess import Preprocess, Roi
from inspector_gui.core.quick_file import STRIDE, extractor_id, extractor_name, feature_kinds
from inspector_gui.runtime.assets import asset
from inspector_gui.runtime.engine import open_session, run_session
from inspector_gui.runtime.model_check import check_model

FILE_NAME = "extractor.onnx"
IMAGENET_ASSET = "extractor-imagenet.onnx"  # only where the build machine had the weights
_BLOCK = 32
_SMALLEST = 64
DETAIL = 256  # edge of the square that has as many pixels as the input


@dataclass(frozen=True, slots=True)
class QuickGeometry:
    """The input of a quick model.

    Attributes:
        preprocess: How a picture becomes it.
        height: Pixels, a multiple of 32.
        width: The same.
    """

    preprocess: Preprocess
    height: int
    width: int

    @property
    def key(self) -> str:
        """Names everything that features depend on besides picture and extractor."""
        return f"{self.height} {self.width} {self.preprocess.model_dump_json()}"


def quick_geometry(width: int, height: int, roi: Roi | None, detail: int = DETAIL) -> QuickGeometry:
    """An input with the part's aspect, not larger than the part and about detail² pixels.

    Args:
        width: Of the inspected part in picture pixels.
        height: The same.
        roi: The product's region of interest.
        detail: Square root of the number of input pixels, at most.
    """
    factor = min(1.0, detail / math.sqrt(width * height))

    def side(length: int) -> int:
        return max(_SMALLEST, round(length * factor / _BLOCK) * _BLOCK)

    return QuickGeometry(Preprocess(roi=roi, colour="rgb"), side(height), side(width))


def find_extractor(data_folder: Path) -> bytes:
    """The user's extractor where there is one, else the shipped one.

    Args:
        data_folder: Of the station; `trainer extractor` puts a user's file there.

    Raises:
        ModelFileError: The file is refused; it is named.
        OSError: It cannot be read.
    """
    path = extractor_path(data_folder)
    data = path.read_bytes()
    try:
        check_extractor(data)
    except ModelFileError as error:
        raise ModelFileError(f"the extractor {path} cannot be used: {error}") from error
    return data


def extractor_path(data_folder: Path) -> Path:
    """Where the extractor in use lies; a user's own that is there is never passed over."""
    places = (data_folder / FILE_NAME, asset(IMAGENET_ASSET), asset(FILE_NAME))
    return next((place for place in places if place.is_file()), places[-1])


def check_extractor(data: bytes) -> str:
    """Look at an extractor's file without running it.

    Returns:
        What people call it.

    Raises:
        ModelFileError: It is damaged, not allowed, or no extractor.
    """
    if check_model(data) is not None:  # what was learnt at once holds an extractor's name too
        raise ModelFileError("the file is a model, not an extractor")
    feature_kinds(data)
    return extractor_name(data)


class Extractor:
    """A loaded extractor. One thread at a time; it takes one processor core.

    Attributes:
        data: The file's bytes.
        extractor_id: Its name in records.
        width: F, length of a picture's vector.
        channels: C, length of a cell's vector.
        kinds: Lengths of the kinds of features in a picture's vector; their sum is F.
    """

    def __init__(self, data: bytes) -> None:
        """Load a file that was checked before.

        Raises:
            ModelFileError: It cannot be run.
        """
        self.data = data
        self.extractor_id = extractor_id(data)
        # The picture's thread has the lowest priority; threads of ONNX Runtime would not.
        self._session = open_session(data, 1)
        try:
            noise = np.random.default_rng(1).integers(
                0, 256, (1, _SMALLEST, _SMALLEST, 3), np.uint8
            )
            vector, cells = self.run(noise)
        except ValueError as error:
            raise ModelFileError(f"the extractor cannot be used: {error}") from error
        side = _SMALLEST // STRIDE
        if vector.ndim != 2 or cells.ndim != 4 or cells.shape[:3] != (1, side, side):
            raise ModelFileError("the extractor gives something else than a vector and cells")
        if not (np.isfinite(vector).all() and np.isfinite(cells).all()):
            raise ModelFileError("the extractor gives numbers that are not finite")
        self.width, self.channels = vector.shape[1], cells.shape[3]
        self.kinds = feature_kinds(data) or (self.width,)
        if sum(self.kinds) != self.width:
            raise ModelFileError("the kinds of features of the extractor do not fit its vector")

    def run(self, tensors: NDArray[np.uint8]) -> tuple[Matrix, Matrix]:
        """Features of prepared pictures.

        Args:
            tensors: (N, h, w, 3) uint8 RGB, h and w multiples of 32.

        Returns:
            (N, F) vectors and (N, h / 8, w / 8, C) cells, both float32.

        Raises:
            ValueError: ONNX Runtime failed.
        """
        vector, cells = run_session(self._session, {"image": tensors}, ["vector", "patches"])
        return np.asarray(vector, np.float32), np.asarray(cells, np.float32)

    def cell_shape(self, geometry: QuickGeometry) -> tuple[int, int, int]:
        """Rows, columns and channels of the cells of one picture."""
        return geometry.height // STRIDE, geometry.width // STRIDE, self.channels
