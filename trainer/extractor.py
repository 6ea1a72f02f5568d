"""Makes the file of the frozen feature extractor that learning at once uses.

`trainer extractor --surfaces surface_weights.npz --out assets/extractor.onnx` writes the one that
ships: our own network, which `trainer surfaces` taught on made-up surfaces, beside filters drawn
from chance and handmade texture statistics; without `--surfaces` it takes the network out of the
shipped file. With `--fetch`, on a PC that may use the internet, or with
`--weights mobilenet_2_5_224_tf_no_top.h5`, the official file of the Keras project, it writes one
that saw photographs, which a station takes under Settings, Learning. docs/performance.md says what
was measured on real pictures.
"""

from pathlib import Path

from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.jobs import Done, Stage
from inspector_gui.core.model_file import parse_model
from inspector_gui.core.quick_file import extractor_id, with_extractor_name
from inspector_gui.runtime.assets import asset
from inspector_gui.runtime.extractor import FILE_NAME
from inspector_gui.runtime.model_check import check_model
from trainer.cancellation import Cancellation
from trainer.events import EventStream
from trainer.extractor_graph import imagenet_graph, own_graph
from trainer.failure import JobError
from trainer.graph_writer import Weights, weights_of
from trainer.machine import import_tensorflow
from trainer.monitor import Monitor
from trainer.official_weights import OFFICIAL, read_official
from trainer.surface_graph import surface_weights
from trainer.surface_weights import read_surface_weights
from trainer.weights_fetch import FetchError, fetch_official

_SIZE = 224  # the weights do not depend on it
_SEED = 1
OWN = "our own network for surfaces, and texture statistics"
IMAGENET = "MobileNet 0.25, ImageNet, and texture statistics"


def write_extractor(
    out: Path,
    weights: Path | None,
    stream: EventStream,
    cancellation: Cancellation,
    *,
    fetch: bool,
    surfaces: Path | None = None,
) -> Done:
    """What `trainer extractor` does.

    Args:
        out: The file to write.
        weights: The official ImageNet file, None for none.
        stream: Told what is going on.
        cancellation: Asked often while it is fetched.
        fetch: Fetch the official file, or take the copy that Keras keeps.
        surfaces: Weights of our own network, None for those that ship.

    Raises:
        JobError: The file is refused or cannot be fetched; nothing is written.
        RunCancelled: The same.
        OSError: The extractor cannot be written.
    """
    data = None if weights is None else read_official("mobilenet_025", weights)
    own = None if surfaces is None else read_surface_weights(surfaces)
    if fetch:
        data = _fetch(stream, Monitor(stream.send, cancellation.check))
    stream.send(Stage(name="extractor", title="Making the extractor"))
    made = make_extractor(out, data, own)
    return Done(model=str(out), model_id=made, report="", summary={"sees with": name_of(data)})


def _fetch(stream: EventStream, monitor: Monitor) -> bytes:
    try:
        return fetch_official(
            "mobilenet_025",
            begin=lambda title: stream.send(Stage(name="fetch", title=title)),
            progress=monitor.progress,
        )
    except FetchError as error:
        raise JobError(
            "no_weights",
            f"{OFFICIAL['mobilenet_025'].name} could not be fetched: {error.reason}.",
            "Run this on a PC that may use the internet, or give the file with --weights.",
        ) from error


def name_of(weights: bytes | None) -> str:
    """What people will call an extractor with these weights."""
    return OWN if weights is None else IMAGENET


def shipped_surface_weights() -> Weights:
    """The weights of our own network, out of the extractor that ships."""
    return surface_weights(parse_model(asset(FILE_NAME).read_bytes()))


def make_extractor(out: Path, weights: bytes | None, surface: Weights | None = None) -> str:
    """Write an extractor.

    Args:
        out: The file.
        weights: Of the official ImageNet file, None for our own network.
        surface: Of our own network, None for those that ship.

    Returns:
        Its id.

    Raises:
        OSError: The file cannot be written.
    """
    import_tensorflow(_SEED)
    from trainer.pretrained import load_official, make_backbone

    network = make_backbone("mobilenet_025", _SIZE)
    if weights is None:
        graph, kinds = own_graph(weights_of(network), surface or shipped_surface_weights())
    else:
        load_official(network, weights)
        graph, kinds = imagenet_graph(weights_of(network))
    data = with_extractor_name(graph, name_of(weights), kinds)
    check_model(data)  # exactly what a station will ask of it
    write_durably(out, data)
    return extractor_id(data)
