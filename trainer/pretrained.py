"""ImageNet weights for a network: from a file of the user's, from Keras, or none.

Nothing is fetched unless the person asked for it.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from trainer.official_weights import OFFICIAL, Backbone, read_official
from trainer.weights_fetch import FetchError, fetch_official


def learned_backbone(
    name: Backbone,
    size: int,
    file: str,
    *,
    fetch: bool,
    warn: Callable[[str], None],
    progress: Callable[[float], None] = lambda fraction: None,
) -> tuple[Any, bool]:
    """A network with ImageNet weights where there are some.

    Args:
        name: Which network.
        size: Edge of the input in pixels.
        file: Path of the official weights file, "" for none.
        fetch: Without a file, fetch it from the Keras project's server (or take Keras' copy).
        warn: Told in a sentence when the network stays untrained.
        progress: Told the share that is fetched, 0..1; it may raise.

    Returns:
        The network, and whether it has the weights.

    Raises:
        JobError: The file is refused.
    """
    data = read_official(name, Path(file)) if file else None  # refused before anything is built
    network = make_backbone(name, size)
    if data is not None:
        load_official(network, data)
        return network, True
    official = OFFICIAL[name].name
    if not fetch:
        warn(
            "No file with ImageNet weights is given, so the network is trained from scratch;"
            f" with {official} it would be more accurate."
        )
        return network, False
    try:
        data = fetch_official(name, progress=progress)
    except FetchError as error:
        warn(
            f"{official} could not be fetched ({error.reason}); without ImageNet weights"
            " the network is trained from scratch and will be less accurate."
        )
        return network, False
    load_official(network, data)
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


def load_official(network: Any, data: bytes) -> None:
    """Give a network of `make_backbone` the weights of its official file.

    Args:
        network: What `make_backbone` has made.
        data: What `read_official` or `fetch_official` has given.
    """
    # From a copy of the very bytes that were checked: the file itself may change in between.
    with tempfile.TemporaryDirectory(prefix="inspector-weights-") as folder:
        copy = Path(folder) / "weights.h5"
        copy.write_bytes(data)
        network.load_weights(copy)
