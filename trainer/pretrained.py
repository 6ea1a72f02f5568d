"""ImageNet weights for a network: from a file of the user's, from Keras, or none.

A Keras file is code as much as data, so a file is opened only when its bytes are those of a file
that the Keras project publishes. Nothing is fetched unless the person asked for it.
"""

import hashlib
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from trainer.failure import JobError

Backbone = Literal["nasnet_large", "nasnet_mobile", "mobilenet_025"]

_LARGEST = 400_000_000  # bytes; the largest official file has 344 MB


@dataclass(frozen=True, slots=True)
class OfficialFile:
    """A weights file of the Keras project, without the classification layer.

    Attributes:
        name: As on the project's server.
        algorithm: Of the digest that the project's own source names for the file.
        digest: In hex digits.
        size: Bytes, where known; an old digest alone would be a thin promise.
    """

    name: str
    algorithm: Literal["sha256", "md5"]
    digest: str
    size: int | None = None


#: Digests from keras/src/applications/mobilenet.py and nasnet.py. For NASNet Keras names no
#: sha256. Its MD5 still cannot be met by a file that is made afterwards, and the size must fit.
OFFICIAL: dict[Backbone, OfficialFile] = {
    "mobilenet_025": OfficialFile(
        "mobilenet_2_5_224_tf_no_top.h5",
        "sha256",
        "dbdb03ee2a22fd895301636cd328b234bb3a9952358f436d82f46b81e0d5b0bf",
    ),
    "nasnet_mobile": OfficialFile(
        "NASNet-mobile-no-top.h5", "md5", "1ed92395b5b598bdda52abe5c0dbfd63", 19_993_432
    ),
    "nasnet_large": OfficialFile(
        "NASNet-large-no-top.h5", "md5", "d81d89dc07e6e56530c4e77faddd61b5", 343_610_240
    ),
}


def learned_backbone(
    name: Backbone, size: int, file: str, *, fetch: bool, warn: Callable[[str], None]
) -> tuple[Any, bool]:
    """A network with ImageNet weights where there are some.

    Args:
        name: Which network.
        size: Edge of the input in pixels.
        file: Path of the official weights file, "" for none.
        fetch: Without a file, fetch it through Keras from the project's server (or its cache).
        warn: Told in a sentence when the network stays untrained.

    Returns:
        The network, and whether it has the weights.

    Raises:
        JobError: The file is refused.
    """
    data = read_official(name, Path(file)) if file else None  # refused before anything is built
    network = make_backbone(name, size)
    if data is not None:
        _load(network, data)
        return network, True
    official = OFFICIAL[name].name
    if not fetch:
        warn(
            "No file with ImageNet weights is given, so the network is trained from scratch;"
            f" with {official} it would be more accurate."
        )
        return network, False
    try:
        _load(network, read_official(name, _fetched(OFFICIAL[name])))
    except Exception as error:  # Keras raises bare exceptions for whatever the network does
        warn(
            f"{official} could not be fetched ({type(error).__name__}); without ImageNet weights"
            " the network is trained from scratch and will be less accurate."
        )
        return network, False
    return network, True


def make_backbone(name: Backbone, size: int) -> Any:
    """An untrained keras network without its classification layer; input (size, size, 3) in -1..1.

    Args:
        name: Which network.
        size: Edge of the input in pixels, at least 32.
    """
    import keras

    shape = (size, size, 3)
    if name == "mobilenet_025":
        return keras.applications.MobileNet(
            shape, alpha=0.25, include_top=False, weights=None, name=name
        )
    make = {
        "nasnet_large": keras.applications.NASNetLarge,
        "nasnet_mobile": keras.applications.NASNetMobile,
    }[name]
    return make(shape, include_top=False, weights=None, name=name)


def read_official(name: Backbone, path: Path) -> bytes:
    """The bytes of a weights file, after checking that it is the official one.

    Raises:
        JobError: It cannot be read, or is another file.
    """
    official = OFFICIAL[name]
    try:
        if path.stat().st_size > _LARGEST:
            raise _refused(path, official)
        data = path.read_bytes()
    except OSError as error:
        raise JobError(
            "bad_weights",
            f"The weights file {path} cannot be read: {error.strerror}.",
            "Choose another file, or leave the field empty.",
        ) from error
    found = hashlib.new(official.algorithm, data, usedforsecurity=False).hexdigest()
    if found != official.digest or official.size not in (None, len(data)):
        raise _refused(path, official)
    return data


def _fetched(official: OfficialFile) -> Path:
    import keras

    folder = "mobilenet" if official.name.startswith("mobilenet") else "nasnet"
    address = f"https://storage.googleapis.com/tensorflow/keras-applications/{folder}/"
    return Path(
        keras.utils.get_file(
            official.name,
            address + official.name,
            cache_subdir="models",
            file_hash=official.digest,
        )
    )


def _load(network: Any, data: bytes) -> None:
    # From a copy of the very bytes that were checked: the file itself may change in between.
    with tempfile.TemporaryDirectory(prefix="inspector-weights-") as folder:
        copy = Path(folder) / "weights.h5"
        copy.write_bytes(data)
        network.load_weights(copy)


def _refused(path: Path, official: OfficialFile) -> JobError:
    return JobError(
        "bad_weights",
        f"{path.name} is not the official file {official.name}, so it is not opened: such files"
        " can carry programs.",
        "Take the file from the Keras project's server, or leave the field empty.",
    )
