"""The ImageNet weights files that the Keras project publishes, and reading one of them.

A Keras file is code as much as data, so a file is opened only when its bytes are those of a file
of this list.
"""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from trainer.failure import JobError

Backbone = Literal["nasnet_large", "nasnet_mobile", "mobilenet_025"]


@dataclass(frozen=True, slots=True)
class OfficialFile:
    """A weights file of the Keras project, without the classification layer.

    Attributes:
        name: As on the project's server.
        folder: Where it lies there.
        algorithm: Of the digest that the project's own source names for the file.
        digest: In hex digits.
        size: Bytes; an old digest alone would be a thin promise.
    """

    name: str
    folder: str
    algorithm: Literal["sha256", "md5"]
    digest: str
    size: int

    def is_content(self, data: bytes) -> bool:
        """Whether these are the file's bytes."""
        found = hashlib.new(self.algorithm, data, usedforsecurity=False).hexdigest()
        return len(data) == self.size and found == self.digest


#: Digests from keras/src/applications/mobilenet.py and nasnet.py. For NASNet Keras names no
#: sha256. Its MD5 still cannot be met by a file that is made afterwards, and the size must fit.
OFFICIAL: dict[Backbone, OfficialFile] = {
    "mobilenet_025": OfficialFile(
        "mobilenet_2_5_224_tf_no_top.h5",
        "mobilenet",
        "sha256",
        "dbdb03ee2a22fd895301636cd328b234bb3a9952358f436d82f46b81e0d5b0bf",
        2_108_140,
    ),
    "nasnet_mobile": OfficialFile(
        "NASNet-mobile-no-top.h5", "nasnet", "md5", "1ed92395b5b598bdda52abe5c0dbfd63", 19_993_432
    ),
    "nasnet_large": OfficialFile(
        "NASNet-large-no-top.h5", "nasnet", "md5", "d81d89dc07e6e56530c4e77faddd61b5", 343_610_240
    ),
}


def read_official(name: Backbone, path: Path) -> bytes:
    """The bytes of a weights file, after checking that it is the official one.

    Raises:
        JobError: It cannot be read, or is another file.
    """
    official = OFFICIAL[name]
    try:
        other = path.is_file() and path.stat().st_size != official.size  # it is not even read
        data = b"" if other else path.read_bytes()
    except OSError as error:
        raise JobError(
            "bad_weights",
            f"The weights file {path} cannot be read: {error.strerror}.",
            "Choose another file, or leave the field empty.",
        ) from error
    if not official.is_content(data):
        raise JobError(
            "bad_weights",
            f"{path.name} is not the official file {official.name}, so it is not opened: such files"
            " can carry programs.",
            "Take the file from the Keras project's server, or leave the field empty.",
        )
    return data


def place_in_cache(name: Backbone) -> Path:
    """Where Keras keeps the file once it was fetched, whether it is there or not."""
    home = os.environ.get("KERAS_HOME")
    folder = Path(home) if home else Path.home() / ".keras"
    return folder / "models" / OFFICIAL[name].name
