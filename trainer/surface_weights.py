"""The weights of our own extractor in a file: arrays named "LAYER/NUMBER" in a NumPy archive."""

import io
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.durable_file import write_durably
from trainer.failure import JobError
from trainer.made_defects import KINDS
from trainer.surface_network import LAYERS, MARKS, convolution_name, norm_name

Weights = dict[str, list[NDArray[np.float32]]]

#: What NumPy and zipfile raise for other files; a lone array has no `files`.
_NO_ARCHIVE = (
    ValueError, KeyError, EOFError, OSError, AttributeError, RuntimeError,
    zipfile.BadZipFile, zlib.error,
)  # fmt: skip


def write_surface_weights(path: Path, weights: Weights) -> None:
    """Write the file, whole or not at all.

    Raises:
        OSError: It cannot be written.
    """
    arrays = {
        f"{layer}/{number}": array
        for layer, values in weights.items()
        for number, array in enumerate(values)
    }
    file = io.BytesIO()
    np.savez(file, **arrays)  # type: ignore[arg-type]  # the stub takes a name for an option
    write_durably(path, file.getvalue())


def read_surface_weights(path: Path) -> Weights:
    """Read the file.

    Returns:
        The arrays by the name of their layer, in the order in which keras has them: kernel of
        a convolution; gain and offset of a normalisation; kernel and bias of the marks.

    Raises:
        JobError: It cannot be read, or does not fit the network.
    """
    wanted, found = _shapes(), _read(path)
    for name in sorted(wanted.keys() | found.keys()):
        if name not in found:
            raise _refusal(path, f"lacks the array {name}")
        if name not in wanted:
            raise _refusal(path, f"holds an array {name} that the network has not")
        if found[name].shape != wanted[name] or found[name].dtype != np.float32:
            raise _refusal(path, f"holds an array {name} of another shape or type")
        if not np.isfinite(found[name]).all():
            raise _refusal(path, f"holds something in {name} that is no number")
    weights: Weights = {}
    for name in wanted:
        weights.setdefault(name.partition("/")[0], []).append(found[name])
    return weights


def _read(path: Path) -> dict[str, NDArray[Any]]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _refusal(path, f"cannot be read: {error.strerror}") from error
    try:
        file = np.load(io.BytesIO(data), allow_pickle=False)
        return {name: file[name] for name in file.files}
    except _NO_ARCHIVE as error:
        raise _refusal(path, "is no NumPy archive of numbers") from error


def _refusal(path: Path, what: str) -> JobError:
    return JobError(
        "bad_weights",
        f"The weights file {path} {what}.",
        "Choose a file that `trainer surfaces` has written.",
    )


def _shapes() -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {}
    before = 3
    for number, layer in enumerate(LAYERS, start=1):
        kernel = (layer.kernel, layer.kernel, before, layer.channels)
        shapes[f"{convolution_name(number)}/0"] = kernel
        shapes[f"{norm_name(number)}/0"] = (layer.channels,)
        shapes[f"{norm_name(number)}/1"] = (layer.channels,)
        before = layer.channels
    shapes[f"{MARKS}/0"] = (1, 1, before, len(KINDS))
    shapes[f"{MARKS}/1"] = (len(KINDS),)
    return shapes
