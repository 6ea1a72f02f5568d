"""Makes the file of the frozen feature extractor that learning at once uses.

`trainer extractor --out assets/extractor.onnx` writes the one that ships: MobileNet 0.25 as it is
drawn from chance, which still filters, beside handmade texture statistics. With
`--weights mobilenet_2_5_224_tf_no_top.h5`, the official file of the Keras project, it writes a
better one; put it as `extractor.onnx` into a station's data folder.
docs/performance.md says what was measured on real pictures.
"""

from pathlib import Path

from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.quick_file import extractor_id, with_extractor_name
from inspector_gui.runtime.model_check import check_model
from trainer.extractor_graph import extractor_graph, weights_of
from trainer.machine import import_tensorflow

_SIZE = 224  # the weights do not depend on it
_SEED = 1
UNTRAINED = "texture statistics and an untrained network"
IMAGENET = "MobileNet 0.25, ImageNet, and texture statistics"


def make_extractor(out: Path, weights: Path | None) -> str:
    """Write an extractor.

    Args:
        out: The file.
        weights: The official ImageNet file, None for none.

    Returns:
        Its id.

    Raises:
        JobError: The weights file is refused.
        OSError: The file cannot be written.
    """
    import_tensorflow(_SEED)
    from trainer.pretrained import learned_backbone, make_backbone

    if weights is None:
        network = make_backbone("mobilenet_025", _SIZE)
    else:
        network, _ = learned_backbone(
            "mobilenet_025", _SIZE, str(weights), fetch=False, warn=lambda _: None
        )
    name = UNTRAINED if weights is None else IMAGENET
    data = with_extractor_name(extractor_graph(weights_of(network)), name)
    check_model(data)  # exactly what a station will ask of it
    write_durably(out, data)
    return extractor_id(data)
