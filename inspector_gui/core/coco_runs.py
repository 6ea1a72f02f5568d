"""Run-length masks as COCO writes them: column by column, beginning with the unmarked pixels.

Lengths come as a list of numbers or packed into text, six bits to a letter from "0" on, where each
length from the fourth on is written as its difference to the one before the last.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.marks import MarkError, Pixels

_FIRST_LETTER = 48
_MAX_RUNS = 20_000_000


@dataclass(frozen=True, slots=True, eq=False)
class CocoRuns:
    """A shape of `core.marks`.

    Attributes:
        size: (height, width) that the file names.
        counts: Lengths of the runs, unmarked and marked by turns.
    """

    size: tuple[int, int]
    counts: NDArray[np.int64]

    @property
    def area(self) -> float:
        """Marked pixels."""
        return float(self.counts[1::2].sum())

    def check(self, height: int, width: int) -> None:
        """See `marks.Shape.check`."""
        if self.size != (height, width):
            told = f"{self.size[1]} × {self.size[0]}"
            raise MarkError(f"the mask is {told}, but the picture is {width} × {height}")
        if (self.counts < 0).any() or self.counts.sum() != height * width:
            raise MarkError(f"the runs of a mask add up to {int(self.counts.sum())} pixels, but the"
                            f" picture has {height * width}")  # fmt: skip

    def draw_on(self, pixels: Pixels) -> None:
        """See `marks.Shape.draw_on`."""
        values = np.arange(len(self.counts)) % 2 == 1
        pixels |= np.repeat(values, self.counts).reshape(pixels.shape[::-1]).T


def read_runs(size: object, counts: object) -> CocoRuns:
    """Take runs from a file's `{"size": [h, w], "counts": [...] or "text"}`.

    Raises:
        MarkError: They cannot be read.
    """
    if not (isinstance(size, list) and len(size) == 2 and all(type(n) is int for n in size)):
        raise MarkError("the size of a mask is not two whole numbers")
    if isinstance(counts, str):
        lengths = unpack(counts)
    elif isinstance(counts, list) and all(type(n) is int for n in counts):
        lengths = counts
    else:
        raise MarkError("the runs of a mask are neither numbers nor text")
    if any(abs(n) >= 2**40 for n in lengths):
        raise MarkError("a run of a mask is longer than any picture")
    return CocoRuns((size[0], size[1]), np.array(lengths, np.int64))


def unpack(text: str) -> list[int]:
    """Lengths from packed text.

    Raises:
        MarkError: A letter does not belong to such text, or it ends inside a number.
    """
    lengths: list[int] = []
    value = shift = 0
    for letter in text:
        bits = ord(letter) - _FIRST_LETTER
        if not 0 <= bits < 64 or shift > 40 or len(lengths) > _MAX_RUNS:
            raise MarkError("the packed runs of a mask cannot be read")
        value |= (bits & 31) << shift
        shift += 5
        if bits & 32:
            continue
        if bits & 16:
            value -= 1 << shift
        lengths.append(value + lengths[-2] if len(lengths) > 2 else value)
        value = shift = 0
    if shift:
        raise MarkError("the packed runs of a mask end inside a number")
    return lengths


def pack(mask: NDArray[np.generic]) -> str:
    """Packed text of an (H, W) mask; whatever is not 0 is marked."""
    flat = (np.asarray(mask) != 0).T.reshape(-1)
    borders = np.flatnonzero(flat[1:] != flat[:-1]) + 1
    edges = np.concatenate([[0], borders, [flat.size]])
    lengths = np.diff(edges).tolist()
    if flat.size and flat[0]:
        lengths.insert(0, 0)
    letters: list[str] = []
    for index, length in enumerate(lengths):
        value = length - lengths[index - 2] if index > 2 else length
        more = True
        while more:
            bits = value & 31
            value >>= 5
            more = value != (-1 if bits & 16 else 0)
            letters.append(chr(_FIRST_LETTER + bits + (32 if more else 0)))
    return "".join(letters)
