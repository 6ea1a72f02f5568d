"""Draws what our own extractor learns on: pictures of made-up surfaces and where defects are.

Nothing here imports TensorFlow, so that the drawing process is small and starts at once.
"""

import contextlib
import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from trainer.failure import JobError
from trainer.made_defects import KINDS, Picture, put_defect
from trainer.made_surfaces import make_sheet, shade
from trainer.surface_network import STRIDE

SHEETS = 1600
SIDE = 128  # of a picture, in pixels
PICTURES = 16  # in a batch

_SHEET_SIDE = 288
_CELLS = SIDE // STRIDE
_DEFECTIVE = 0.85  # share of the pictures
_GREY = 0.3  # the same
_MARKED = 0.35  # a cell counts as defective when one of its pixels belongs to a defect so far
_POLL_S = 0.2

Sheets = NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class Batch:
    """What the network learns from in one step.

    Attributes:
        pictures: (PICTURES, SIDE, SIDE, 3) uint8 RGB.
        marks: (PICTURES, SIDE / 8, SIDE / 8, len(KINDS)) float32, 1 where a cell has the kind.
    """

    pictures: NDArray[np.uint8]
    marks: NDArray[np.float32]


def draw_sheets(count: int, progress: Callable[[float], None] = lambda done: None) -> Sheets:
    """The first surfaces, (count, 288, 288) heights.

    Args:
        count: How many.
        progress: Called with the fraction done.
    """
    sheets = np.empty((count, _SHEET_SIDE, _SHEET_SIDE), np.float16)
    for number in range(count):
        sheets[number] = make_sheet(number, _SHEET_SIDE)
        progress((number + 1) / count)
    return sheets


def draw_batch(sheets: Sheets, rng: np.random.Generator) -> Batch:
    """Draw a batch. The same sheets and the same state of `rng` give the same batch."""
    pictures = np.zeros((PICTURES, SIDE, SIDE, 3), np.uint8)
    marks = np.zeros((PICTURES, _CELLS, _CELLS, len(KINDS)), np.float32)
    for picture, cells in zip(pictures, marks, strict=True):
        picture[:] = _draw(sheets, rng, cells)
    return Batch(pictures, (marks > _MARKED).astype(np.float32))


def _draw(sheets: Sheets, rng: np.random.Generator, cells: NDArray[np.float32]) -> Picture:
    """A picture; what belongs to a defect is noted in `cells`."""
    height = _crop(sheets, rng)
    light = rng.bit_generator.state
    picture = shade(height, rng)
    if rng.random() < _DEFECTIVE:
        for _ in range(int(rng.integers(1, 4))):
            kind = int(rng.integers(len(KINDS)))
            other = picture
            if KINDS[kind] == "other surface":
                other = _other(sheets, picture, light, rng)
            picture, cover = put_defect(picture, kind, rng, other)
            most = cover.reshape(_CELLS, STRIDE, _CELLS, STRIDE).max((1, 3))
            cells[..., kind] = np.maximum(cells[..., kind], most)
    if rng.random() < _GREY:
        picture = np.repeat(picture.mean(2, keepdims=True), 3, 2)
    return picture


def _other(
    sheets: Sheets, picture: Picture, light: Mapping[str, Any], rng: np.random.Generator
) -> Picture:
    """Another surface in the same light, or another place of the same one, turned."""
    if rng.random() < 0.4:
        same_light = np.random.default_rng(0)
        same_light.bit_generator.state = light
        return shade(_crop(sheets, rng), same_light)
    turned = np.rot90(picture, int(rng.integers(4)))
    down, right = (int(pixels) for pixels in rng.integers(16, 112, 2))
    return np.ascontiguousarray(np.roll(turned, (down, right), (0, 1)))


def _crop(sheets: Sheets, rng: np.random.Generator) -> NDArray[np.float32]:
    """A piece of a sheet, nearer or farther, turned and mirrored: (SIDE, SIDE) heights."""
    sheet = sheets[rng.integers(len(sheets))]
    edge = min(int(SIDE * np.exp(rng.uniform(-0.4, 0.7))), _SHEET_SIDE)
    y, x = rng.integers(0, _SHEET_SIDE - edge + 1, 2)
    piece = cv2.resize(
        sheet[y : y + edge, x : x + edge].astype(np.float32), (SIDE, SIDE),
        interpolation=cv2.INTER_AREA if edge > SIDE else cv2.INTER_LINEAR,
    )  # fmt: skip
    pose = int(rng.integers(8))
    piece = np.rot90(piece, pose % 4)
    return np.ascontiguousarray(piece[:, ::-1] if pose > 3 else piece)


class Drawing:
    """A process that draws batches while the network learns; it ends with the `with` block.

    Thread: one.
    """

    def __init__(self, sheets: int, seed: int) -> None:
        """Nothing is started yet.

        Args:
            sheets: How many surfaces.
            seed: Decides what is drawn from them.
        """
        context = get_context("spawn")  # as on Windows; a fork would copy a running TensorFlow
        self._pipe, self._theirs = context.Pipe(duplex=False)
        self._process = context.Process(
            target=_serve, args=(self._theirs, sheets, seed), name="drawing", daemon=True
        )

    def __enter__(self) -> "Drawing":
        """Start the process: it draws the sheets first."""
        self._process.start()
        self._theirs.close()  # so that its end is noticed here
        return self

    def __exit__(self, *_error: object) -> None:
        """End the process, whatever it does."""
        self._process.terminate()
        self._process.join()
        self._pipe.close()

    def wait_for_sheets(self, progress: Callable[[float], None]) -> None:
        """Wait until all sheets are drawn.

        Args:
            progress: Called with the fraction done, often; what it raises ends the waiting.

        Raises:
            JobError: The process ended.
        """
        done = 0.0

        def tell() -> None:
            progress(done)

        while done < 1:
            done = float(self._receive(tell))
            tell()

    def next_batch(self, check: Callable[[], None]) -> Batch:
        """The next batch; it has most often been drawn already.

        Args:
            check: Called often; what it raises ends the waiting.

        Raises:
            JobError: The process ended.
        """
        batch = self._receive(check)
        assert isinstance(batch, Batch)
        return batch

    def _receive(self, check: Callable[[], None]) -> Any:
        try:
            while not self._pipe.poll(_POLL_S):
                check()
            return self._pipe.recv()
        except (EOFError, OSError) as error:
            raise JobError(
                "drawing_ended",
                "The process that draws the made-up surfaces ended.",
                "Close other programs and start again; the lines above may say more.",
            ) from error


def _serve(pipe: Connection, sheets: int, seed: int) -> None:
    """In the process: draw until nobody takes it any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the trainer, which ends this
    cv2.setNumThreads(1)
    rng = np.random.default_rng(seed)
    with contextlib.suppress(OSError):
        drawn = draw_sheets(sheets, pipe.send)
        while True:
            pipe.send(draw_batch(drawn, rng))
