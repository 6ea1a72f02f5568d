"""Run-length masks as the Severstal data set writes them: 1-based, column by column.

A mask is text: "start length start length …". Pixel 1 is the top left one, pixel 2 the one below
it; after the last row counting goes on at the top of the next column.
"""

import numpy as np
from numpy.typing import NDArray


class RunLengthError(ValueError):
    """Runs that cannot be read; the text is one sentence for people."""


def decode_runs(text: str, height: int, width: int) -> NDArray[np.bool_]:
    """Turn runs into a mask.

    Args:
        text: Whole numbers separated by white space, "" for an empty mask. The runs may come in
            any order.
        height: Of the picture, in pixels.
        width: Of the picture, in pixels.

    Returns:
        (height, width) bool.

    Raises:
        RunLengthError: As for `parse_runs`.
    """
    starts, ends = parse_runs(text, height, width)
    flat = np.zeros(height * width, bool)
    for start, end in zip(starts, ends, strict=True):
        flat[start:end] = True
    return flat.reshape(width, height).T


def parse_runs(text: str, height: int, width: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Read runs and check that they fit a picture; see `decode_runs`.

    Returns:
        First pixels, counted from 0, and the pixels after the last ones.

    Raises:
        RunLengthError: Not whole numbers, an odd count, a start or length below 1, a run beyond the
            picture's last pixel, or two runs that overlap.
    """
    words = text.split()
    for word in words:
        # No number with more digits can lie inside a picture, and int() would take "1_0" and "+1".
        if not (word.isascii() and word.isdigit() and len(word) <= 12):
            raise RunLengthError(f"the runs hold {word[:20]!r}, which is not a whole number from 1")
    if len(words) % 2:
        raise RunLengthError(
            f"the runs hold {len(words)} numbers; starts and lengths come in pairs"
        )
    pairs = np.array(words, np.int64).reshape(-1, 2)
    starts, lengths = pairs[:, 0] - 1, pairs[:, 1]
    ends = starts + lengths
    if (starts < 0).any():
        raise RunLengthError("a run starts at pixel 0, but pixels count from 1")
    if (lengths < 1).any():
        start = int(pairs[lengths < 1][0, 0])
        raise RunLengthError(f"the run at pixel {start} has no length")
    if (ends > height * width).any():
        start, length = (int(value) for value in pairs[ends > height * width][0])
        raise RunLengthError(
            f"the run of {length} pixels from pixel {start} reaches beyond the last pixel"
            f" ({height * width}) of a picture of {width} × {height}"
        )
    order = np.argsort(starts, kind="stable")
    overlaps = np.flatnonzero(starts[order][1:] < ends[order][:-1])
    if overlaps.size:
        start = int(starts[order][overlaps[0] + 1]) + 1
        raise RunLengthError(f"the run at pixel {start} overlaps the one before it")
    return starts, ends


def encode_runs(mask: NDArray[np.generic]) -> str:
    """Turn a mask into runs, in order and as few as possible.

    Args:
        mask: (H, W); whatever is not 0 is marked.

    Returns:
        "start length start length …", "" for an empty mask.
    """
    flat = np.concatenate([[False], (np.asarray(mask) != 0).T.reshape(-1), [False]])
    borders = np.flatnonzero(flat[1:] != flat[:-1])
    starts, ends = borders[::2], borders[1::2]
    return " ".join(f"{start + 1} {end - start}" for start, end in zip(starts, ends, strict=True))
