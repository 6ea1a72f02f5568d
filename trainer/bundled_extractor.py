"""The ImageNet extractor in the bundle, where the machine that builds it has the weights.

Asked by pyinstaller.spec. The weights are no part of the sources, so a machine without them builds
the same program with the shipped extractor.
"""

import os
from collections.abc import Callable
from pathlib import Path

from inspector_gui.core.durable_file import write_durably
from inspector_gui.runtime.extractor import IMAGENET_ASSET
from trainer.extractor import make_extractor
from trainer.failure import JobError
from trainer.official_weights import OFFICIAL, place_in_cache, read_official
from trainer.weights_fetch import SERVER

VARIABLE = "INSPECTOR_IMAGENET_WEIGHTS"
_NOTICE = """\
{asset}
contains weights of MobileNet (width 0.25, without the classification layer) that were trained on
ImageNet. They come from the file {file}, which the Keras project publishes
({address},
{algorithm} {digest}).
They were changed: put into an ONNX graph with the batch normalisation folded into the
convolutions, beside texture statistics of this program.

Source: A. G. Howard et al., MobileNets: Efficient Convolutional Neural Networks for Mobile Vision
Applications, 2017, arXiv:1704.04861; TensorFlow Models, Copyright The TensorFlow Authors.
Licence of the weights, as the Keras project states it: Apache License 2.0,
https://github.com/tensorflow/models/blob/master/LICENSE. Its text is in the file LICENSE.

No picture of ImageNet is contained. The terms under which ImageNet gives out its pictures name
research and teaching; whether weights learnt from them may be used for another purpose is for
whoever passes this program on to judge. Without the file above the program uses its own extractor.
"""


def bundled_extractor(
    folder: Path,
    say: Callable[[str], object],
    make: Callable[[Path, bytes], object] = make_extractor,
) -> list[tuple[str, str]]:
    """Make the extractor with its notice where there are weights.

    The weights are the file that the environment variable INSPECTOR_IMAGENET_WEIGHTS names, or else
    the copy that Keras, or `trainer extractor --fetch`, has left in Keras' folder.

    Args:
        folder: Where to write both.
        say: Told in one line what was done, or why not.
        make: Writes the extractor of these weights.

    Returns:
        Each file with its folder in the bundle, as PyInstaller takes them; none without weights.

    Raises:
        SystemExit: The variable names something else than the official file.
        OSError: The folder cannot be written.
    """
    name = OFFICIAL["mobilenet_025"].name
    named = os.environ.get(VARIABLE)
    path = Path(named) if named else place_in_cache("mobilenet_025")
    if not named and not path.is_file():
        say(f"Without the ImageNet extractor: {VARIABLE} names no {name}, nor is there {path}.")
        return []
    try:
        weights = read_official("mobilenet_025", path)
    except JobError as error:
        if named:  # somebody wants it in the bundle
            raise SystemExit(f"{VARIABLE}: {error.message}") from error
        say(f"Without the ImageNet extractor: {error.message}")
        return []
    out, notice = folder / IMAGENET_ASSET, (folder / IMAGENET_ASSET).with_suffix(".NOTICE.txt")
    make(out, weights)
    write_durably(notice, _notice().encode())
    say(f"With the ImageNet extractor, from {path}.")
    return [(str(out), "assets"), (str(notice), "assets")]


def _notice() -> str:
    official = OFFICIAL["mobilenet_025"]
    return _NOTICE.format(
        asset=IMAGENET_ASSET,
        file=official.name,
        address=f"{SERVER}/{official.folder}/{official.name}",
        algorithm=official.algorithm,
        digest=official.digest,
    )
