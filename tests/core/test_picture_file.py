"""Reading pictures safely: right pixels or one sentence, never a crash, never half a picture."""

import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from inspector_gui.core.picture_file import (
    PictureError,
    decode_picture,
    encode_mask,
    encode_png,
    picture_size,
    read_mask,
    read_picture,
)


def _image(height: int = 21, width: int = 34) -> NDArray[np.uint8]:
    return np.random.default_rng(3).integers(0, 255, (height, width, 3), dtype=np.uint8)


def _jpeg(image: NDArray[np.uint8]) -> bytes:
    return bytes(cv2.imencode(".jpg", image[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, 98])[1])


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + check


def test_png_comes_back_exactly_and_in_rgb_order(tmp_path: Path) -> None:
    path = tmp_path / "Grün 次 🙂.png"
    path.write_bytes(encode_png(_image()))
    assert np.array_equal(read_picture(path), _image())


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".bmp"])
def test_size_is_read_from_the_header(suffix: str) -> None:
    data = bytes(cv2.imencode(suffix, _image())[1])
    assert picture_size(data) == (34, 21)
    assert decode_picture(data).shape == (21, 34, 3)


def test_grey_16_bit_and_transparent_pictures_become_rgb_8_bit() -> None:
    grey = _image()[:, :, 0]
    assert np.array_equal(decode_picture(encode_png(grey))[:, :, 2], grey)
    deep = bytes(cv2.imencode(".png", grey.astype(np.uint16) * 257)[1])
    assert np.array_equal(decode_picture(deep)[:, :, 0], grey)
    clear = np.dstack([_image(), np.full((21, 34), 9, np.uint8)])
    data = bytes(cv2.imencode(".png", clear)[1])
    assert np.array_equal(decode_picture(data)[:, :, ::-1], _image())


def test_a_picture_is_turned_upright_as_its_exif_says() -> None:
    tiff = (
        b"II*\x00\x08\x00\x00\x00\x01\x00\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00"
        + bytes(4)
    )
    exif = b"Exif\x00\x00" + tiff
    plain = _jpeg(_image())
    turned = plain[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + plain[2:]
    assert decode_picture(turned).shape == (34, 21, 3)


def test_a_preview_in_the_header_does_not_hide_that_the_picture_is_cut_off() -> None:
    whole, preview = _jpeg(_image(60, 80)), _jpeg(_image(8, 8))
    segment = b"\xff\xe1" + struct.pack(">H", len(preview) + 2) + preview
    data = whole[:2] + segment + whole[2:]
    assert decode_picture(data).shape == (60, 80, 3)
    assert decode_picture(data + b"maker notes" * 1000).shape == (60, 80, 3)
    with pytest.raises(PictureError, match="cut off"):
        decode_picture(data[:-200])


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_no_cut_and_no_changed_png_passes_for_whole(data: st.DataObject) -> None:
    encode = data.draw(st.sampled_from([encode_png, _jpeg]))
    whole = encode(_image())
    place = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(PictureError):
        decode_picture(whole[:place])
    changed = bytearray(whole)
    changed[place] ^= data.draw(st.integers(1, 255))
    try:
        picture = decode_picture(bytes(changed))
    except PictureError:
        return
    assert encode is _jpeg or np.array_equal(picture, _image())


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=200), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM"])
)
def test_any_bytes_give_a_sentence(data: bytes, start: bytes) -> None:
    with pytest.raises(PictureError):
        decode_picture(start + data)


def test_a_bomb_is_refused_by_its_header() -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IEND", b"")
    with pytest.raises(PictureError, match="64 megapixels"):
        decode_picture(data)


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    for read in (read_picture, read_mask):
        with pytest.raises(PictureError, match="cannot be read"):
            read(tmp_path / "no.png")


@pytest.mark.parametrize("top", [1, 3, 9, 255])
def test_masks_are_indexed_and_come_back_exactly(tmp_path: Path, top: int) -> None:
    mask = np.random.default_rng(1).integers(0, top + 1, (17, 23)).astype(np.uint8)
    data = encode_mask(mask)
    (tmp_path / "m.png").write_bytes(data)
    assert data[25] == 3  # the colour type "indexed" in the header
    assert np.array_equal(read_mask(tmp_path / "m.png"), mask)
    shown = decode_picture(data)  # as a picture viewer shows it
    assert shown[mask == 0].max(initial=0) == 0
    assert shown[mask == 1].max() > 100
    (tmp_path / "grey.png").write_bytes(encode_png(mask))
    assert np.array_equal(read_mask(tmp_path / "grey.png"), mask)


@pytest.mark.parametrize("bits", [1, 2, 4])
def test_indexed_masks_of_other_tools_keep_their_indices(tmp_path: Path, bits: int) -> None:
    mask = (np.arange(8 * 16).reshape(8, 16) % 2**bits).astype(np.uint8)
    packed = np.packbits(
        np.unpackbits(mask[:, :, None], axis=2)[:, :, 8 - bits :].reshape(8, -1), axis=1
    )
    rows = np.column_stack([np.zeros(8, np.uint8), packed]).tobytes()
    data = (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", 16, 8, bits, 3, 0, 0, 0))
        + _chunk(b"PLTE", bytes(range(3 * 2**bits)))
        + _chunk(b"IDAT", zlib.compress(rows))
        + _chunk(b"IEND", b"")
    )
    (tmp_path / "m.png").write_bytes(data)
    assert np.array_equal(read_mask(tmp_path / "m.png"), mask)


@pytest.mark.parametrize("bits", [1, 4, 8])
def test_masks_as_indexed_bmp_keep_their_indices(tmp_path: Path, bits: int) -> None:
    mask = (np.arange(7 * 13).reshape(7, 13) % 2**bits).astype(np.uint8)
    rows = np.unpackbits(mask[:, :, None], axis=2)[:, :, 8 - bits :].reshape(7, -1)
    stride = (13 * bits + 31) // 32 * 32
    rows = np.packbits(np.pad(rows, ((0, 0), (0, stride - rows.shape[1]))), axis=1)[::-1]
    palette = b"".join(bytes((k, 255 - k, 7, 0)) for k in range(2**bits))
    start = 54 + len(palette)
    header = struct.pack("<IiiHHIIiiII", 40, 13, 7, 1, bits, 0, rows.size, 0, 0, 0, 0)
    begin = b"BM" + struct.pack("<IHHI", start + rows.size, 0, 0, start)
    (tmp_path / "m.bmp").write_bytes(begin + header + palette + rows.tobytes())
    assert np.array_equal(read_mask(tmp_path / "m.bmp"), mask)


def test_grey_bmp_masks_are_read_also_with_three_equal_channels(tmp_path: Path) -> None:
    mask = np.zeros((7, 13), np.uint8)
    mask[2:4, 5:9] = 255
    for image in (mask, np.repeat(mask[..., None], 3, axis=2)):
        (tmp_path / "m.bmp").write_bytes(bytes(cv2.imencode(".bmp", image)[1]))
        assert np.array_equal(read_mask(tmp_path / "m.bmp"), mask)
    (tmp_path / "m.bmp").write_bytes(bytes(cv2.imencode(".bmp", _image())[1]))
    with pytest.raises(PictureError, match="not an 8-bit mask"):
        read_mask(tmp_path / "m.bmp")


def test_a_colour_picture_is_no_mask(tmp_path: Path) -> None:
    (tmp_path / "m.png").write_bytes(encode_png(_image()))
    with pytest.raises(PictureError, match="not an 8-bit mask"):
        read_mask(tmp_path / "m.png")
