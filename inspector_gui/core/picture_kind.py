"""Kinds of pictures that would not be learned from as people see them: they are set aside by name.

Sixteen bits a channel would be cut to eight, CMYK turned into other colours, and a picture that is
stored lying on its side has its marks beside it in one of two ways round; nobody can know which.
"""

import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.picture_file import (
    PictureError,
    jpeg_segments,
    png_headers,
    read_picture,
)

_HEADER_BYTES = 1024 * 1024

_ORIENTATION = 0x0112
_SHORT = 3


def read_plain_picture(path: Path) -> NDArray[np.uint8]:
    """Like `picture_file.read_picture`, for pictures that are learned from or measured on.

    Raises:
        PictureError: As there, or it is of a kind that is set aside.
    """
    image = read_picture(path)
    try:
        with path.open("rb") as stream:
            refuse_unfit(stream.read(_HEADER_BYTES), path.name)
    except OSError as error:
        raise PictureError(f"{path.name} cannot be read: {error.strerror}") from error
    return image


def refuse_unfit(data: bytes, name: str) -> None:
    """Refuse 16-bit, CMYK and turned pictures; the header is enough.

    Args:
        data: The bytes of a PNG, JPEG or BMP file, or its beginning up to the pixels.
        name: For the sentence.

    Raises:
        PictureError: It is of such a kind; the sentence says what to do.
    """
    turned = 0
    try:
        if data[:3] == b"\xff\xd8\xff":
            for marker, start, end in jpeg_segments(data):
                if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
                    if data[start + 2] > 8:
                        raise _sixteen(name, data[start + 2])
                    if data[start + 7] == 4:
                        raise PictureError(
                            f"{name} has the four colours of a printer (CMYK): save it as RGB"
                        )
                elif marker == 0xE1 and data[start + 2 : start + 8] == b"Exif\0\0":
                    turned = turned or _orientation(data[start + 8 : end])
        elif data[:8] == b"\x89PNG\r\n\x1a\n":
            if data[24] > 8:
                raise _sixteen(name, data[24])
            exif = (data[start:end] for kind, start, end in png_headers(data) if kind == b"eXIf")
            turned = _orientation(next(exif, b""))
    except (struct.error, IndexError):
        return  # cut off: reading the picture says so
    if turned > 1:
        raise PictureError(
            f"{name} is stored turned, with a note how to turn it back (EXIF {turned}): save it"
            " upright without the note"
        )


def _sixteen(name: str, bits: int) -> PictureError:
    return PictureError(f"{name} has {bits} bits a channel: save it with 8")


def _orientation(tiff: bytes) -> int:
    """The number 1 to 8 from EXIF data, 0 where there is none."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 0
    try:
        (first,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, first)
        for number in range(count):
            tag, kind, _, value = struct.unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * number)
            if tag == _ORIENTATION and kind == _SHORT:
                return int(value)
    except struct.error:
        return 0
    return 0
