"""Pictures on disk: read safely from bytes, written as PNG."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.palette import class_rgb

MAX_BYTES = 64 * 1024 * 1024
MAX_PIXELS = 64_000_000
SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp"})


_PNG = b"\x89PNG\r\n\x1a\n"
_GREY, _INDEXED = 0, 3
_SCAN = 0xDA
_MASK_PALETTE = bytes(3) + b"".join(bytes(class_rgb(index)) for index in range(255))


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
    _check_whole(data, name)
    try:
        image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR_RGB)
    except cv2.error as error:
        raise PictureError(f"{name} is damaged") from error
    if image is None:
        raise PictureError(f"{name} is damaged")
    return np.asarray(image, np.uint8)


def read_mask(path: Path) -> NDArray[np.uint8]:
    """Read an indexed or grey mask, PNG or BMP, as (H, W) uint8: 0 good, k the k-th defect class.

    Raises:
        PictureError: The file is missing, unreadable, no 8-bit mask, too large or damaged.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise PictureError(f"{path.name} cannot be read: {error.strerror}") from error
    _check_whole(data, path.name)
    scale = 1
    if data[:8] == _PNG and data[25] == _INDEXED:
        # OpenCV would turn the indices into colours; as a grey picture they come out as they are.
        scale = 255 // (2 ** min(data[24], 8) - 1)
        data = _recoloured(data, _GREY, None)
    try:
        mask = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error as error:
        raise PictureError(f"{path.name} is damaged") from error
    if mask is not None and data[:2] == b"BM" and mask.ndim == 3:
        mask = _bmp_values(data, np.asarray(mask, np.uint8))
    if mask is None or mask.ndim != 2 or mask.dtype != np.uint8:
        raise PictureError(f"{path.name} is not an 8-bit mask with one channel")
    return np.asarray(mask // scale, dtype=np.uint8)


def _bmp_values(data: bytes, decoded: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """(H, W) uint8 of a BMP that OpenCV gives in colours: indices, or three equal channels."""
    (start,) = struct.unpack("<I", data[10:14])
    width, height, _, bits, packing = struct.unpack("<iiHHI", data[18:34])
    if bits > 8:
        grey = decoded[..., 0]
        same = (decoded[..., 1] == grey).all() and (decoded[..., 2] == grey).all()
        return grey if same else None
    if packing:
        return None  # packed in runs: no tool that is known writes masks so
    stride = (width * bits + 31) // 32 * 4
    rows = np.frombuffer(data, np.uint8, stride * abs(height), start).reshape(-1, stride)
    values = np.unpackbits(rows, axis=1).reshape(len(rows), -1, bits)
    weights = 1 << np.arange(bits - 1, -1, -1)
    found = (values[:, :width] @ weights).astype(np.uint8)
    return found[::-1] if height > 0 else found


def encode_mask(mask: NDArray[np.uint8]) -> bytes:
    """Encode an (H, W) uint8 mask as an indexed PNG: its marks are coloured in any viewer."""
    return _recoloured(encode_png(mask), _INDEXED, _MASK_PALETTE)


def encode_png(image: NDArray[np.uint8]) -> bytes:
    """Encode (H, W, 3) RGB or (H, W) grey uint8 as PNG, quickly rather than tightly."""
    turned = cv2.cvtColor(image, cv2.COLOR_RGB2BGR) if image.ndim == 3 else image
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
        if data[:8] == _PNG:
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
    for marker, start, _ in jpeg_segments(data):
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[start + 3 : start + 7])
            return width, height
    raise IndexError("no size")


def png_headers(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """(kind, start, end) of each PNG chunk's contents before the pixels; check sums are not read.

    Raises:
        struct.error: The file ends early.
    """
    position = 8
    while True:
        length, kind = struct.unpack(">I4s", data[position : position + 8])
        if kind in (b"IDAT", b"IEND"):
            return
        yield kind, position + 8, position + 8 + length
        position += 12 + length


def jpeg_segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """(marker, start after the length's position, end) of each segment before the scan data."""
    position = 2
    while True:
        while data[position] == 0xFF and data[position + 1] == 0xFF:
            position += 1
        marker = data[position + 1]
        (length,) = struct.unpack(">H", data[position + 2 : position + 4])
        yield marker, position + 2, position + 2 + length
        if marker == _SCAN:
            return
        position += 2 + length


def _check_whole(data: bytes, name: str) -> None:
    """Refuse what is too large to decode, cut off, or differs from its own check sums."""
    width, height = picture_size(data, name)
    if width * height > MAX_PIXELS or not width or not height:
        raise PictureError(f"{name} has {width} × {height} pixels; at most 64 megapixels are read")
    cut = PictureError(f"{name} is cut off before its end")
    try:
        if data[:8] == _PNG:
            kinds = [kind for kind, _, _ in _png_chunks(data, name)]
            if kinds[-1:] != [b"IEND"]:
                raise cut
        elif data[:2] == b"\xff\xd8":
            # A preview picture inside the header has an end mark of its own.
            scan = max(end for _, _, end in jpeg_segments(data))
            if data.rfind(b"\xff\xd9", scan) < 0:  # from the end, where it is
                raise cut
        elif len(data) < struct.unpack("<I", data[2:6])[0]:
            raise cut
    except (struct.error, IndexError) as error:
        raise cut from error


def _png_chunks(data: bytes, name: str) -> Iterator[tuple[bytes, int, int]]:
    """(kind, start, end) of each chunk's contents.

    Raises:
        PictureError: A chunk differs from its check sum.
        struct.error: The file ends early.
    """
    position, kind = 8, b""
    while kind != b"IEND":
        length, kind = struct.unpack(">I4s", data[position : position + 8])
        start, end = position + 8, position + 8 + length
        (expected,) = struct.unpack(">I", data[end : end + 4])
        if zlib.crc32(memoryview(data)[position + 4 : end]) != expected:
            raise PictureError(f"{name} is damaged")
        yield kind, start, end
        position = end + 4


def _recoloured(data: bytes, colour_type: int, palette: bytes | None) -> bytes:
    """A PNG with another colour type and palette and the same pixel values."""
    parts = [_PNG]
    for kind, start, end in _png_chunks(data, "the mask"):
        content = data[start:end]
        if kind in (b"PLTE", b"tRNS", b"gAMA", b"sRGB", b"iCCP", b"cHRM", b"bKGD"):
            continue
        if kind == b"IHDR":
            content = content[:9] + bytes([colour_type]) + content[10:]
        parts.append(_png_chunk(kind, content))
        if kind == b"IHDR" and palette is not None:
            parts.append(_png_chunk(b"PLTE", palette))
    return b"".join(parts)


def _png_chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)
