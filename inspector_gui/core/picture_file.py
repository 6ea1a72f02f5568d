"""Pictures on disk: read safely from bytes, written as PNG."""

import struct
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

MAX_BYTES = 64 * 1024 * 1024
MAX_PIXELS = 64_000_000
SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp"})


class PictureError(ValueError):
    """A file that cannot be used as a picture; the text is one sentence for people."""


def read_picture(path: Path) -> NDArray[np.uint8]:
    """Read a PNG, JPEG or BMP file.

    The header is read before anything is decoded, so that a renamed archive or a picture bomb is
    refused without using memory. Decoding from bytes avoids OpenCV's silent failure on non-ASCII
    Windows paths and its reuse of an earlier picture's pixels for truncated files.

    Returns:
        (H, W, 3) uint8 RGB, turned upright as its EXIF orientation says.

    Raises:
        PictureError: The file is missing, unreadable, no picture, too large or damaged.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise PictureError(f"{path.name} is larger than {MAX_BYTES >> 20} MB")
        data = path.read_bytes()
    except OSError as error:
        raise PictureError(f"{path.name} cannot be read: {error.strerror}") from error
    return decode_picture(data, path.name)


def decode_picture(data: bytes, name: str = "picture") -> NDArray[np.uint8]:
    """Decode the bytes of a PNG, JPEG or BMP file; see `read_picture`."""
    width, height = picture_size(data, name)
    if width * height > MAX_PIXELS or not width or not height:
        raise PictureError(f"{name} has {width} × {height} pixels; at most 64 megapixels are read")
    jpeg_cut = data[:2] == b"\xff\xd8" and b"\xff\xd9" not in data[-4096:]
    png_cut = data[:4] == b"\x89PNG" and b"IEND" not in data[-4096:]
    if jpeg_cut or png_cut:
        raise PictureError(f"{name} is cut off before its end")
    try:
        image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error as error:
        raise PictureError(f"{name} is damaged") from error
    if image is None:
        raise PictureError(f"{name} is damaged")
    return np.ascontiguousarray(image[:, :, ::-1]).astype(np.uint8, copy=False)


def read_mask(path: Path) -> NDArray[np.uint8]:
    """Read an indexed or grey mask PNG as (H, W) uint8: 0 good, k the k-th defect class."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise PictureError(f"{path.name} cannot be read: {error.strerror}") from error
    picture_size(data, path.name)
    mask = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if mask is None or mask.ndim != 2 or mask.dtype != np.uint8:
        raise PictureError(f"{path.name} is not an 8-bit mask with one channel")
    return np.asarray(mask, dtype=np.uint8)


def encode_png(image: NDArray[np.uint8]) -> bytes:
    """Encode (H, W, 3) RGB or (H, W) grey uint8 as PNG, quickly rather than tightly."""
    turned = image[:, :, ::-1] if image.ndim == 3 else image
    done, data = cv2.imencode(".png", turned, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    if not done:
        raise PictureError("the picture cannot be encoded")
    return bytes(data)


def picture_size(data: bytes, name: str = "picture") -> tuple[int, int]:
    """(width, height) from the header of a PNG, JPEG or BMP file, without decoding it.

    Raises:
        PictureError: It is none of the three, or the header is cut off.
    """
    try:
        if data[:8] == b"\x89PNG\r\n\x1a\n":
            width, height = struct.unpack(">II", data[16:24])
            return width, height
        if data[:2] == b"BM":
            width, height = struct.unpack("<ii", data[18:26])
            return abs(width), abs(height)
        if data[:3] == b"\xff\xd8\xff":
            return _jpeg_size(data)
    except (struct.error, IndexError) as error:
        raise PictureError(f"{name} is cut off inside its header") from error
    if not data:
        raise PictureError(f"{name} is empty")
    raise PictureError(f"{name} is not a PNG, JPEG or BMP picture")


def _jpeg_size(data: bytes) -> tuple[int, int]:
    position = 2
    while True:
        while data[position] == 0xFF and data[position + 1] == 0xFF:
            position += 1
        marker = data[position + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[position + 5 : position + 9])
            return width, height
        (length,) = struct.unpack(">H", data[position + 2 : position + 4])
        position += 2 + length
