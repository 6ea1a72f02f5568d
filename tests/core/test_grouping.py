"""Near-duplicates: copies are found however they are turned; different parts stay apart."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from inspector_gui.core import grouping
from inspector_gui.core.demo_part import make_picture
from inspector_gui.core.descriptor import describe, similarities, to_complex
from inspector_gui.core.grouping import group_descriptors, group_pictures
from inspector_gui.core.picture_file import encode_png, read_picture

Grey = NDArray[np.uint8]


def _texture(seed: int, height: int = 150, width: int = 200) -> Grey:
    noise = np.random.default_rng(seed).normal(0, 1, (height, width)).astype(np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), 1.5) * 120 + 128
    return np.clip(smooth, 0, 255).astype(np.uint8)


def _disc(seed: int, size: int = 300) -> Grey:
    """A dark hub in a bright disc on a grey table, with marks of its own."""
    rng = np.random.default_rng(seed)
    image = np.full((size, size), 150, np.uint8)
    cv2.circle(image, (150, 150), 110, 225, -1)
    cv2.circle(image, (150, 150), 65, 30, -1)
    cv2.circle(image, (150, 150), 25, 190, -1)
    for _ in range(45):
        angle, radius = rng.uniform(0, 2 * np.pi), rng.uniform(25, 108)
        place = (int(150 + radius * np.cos(angle)), int(150 + radius * np.sin(angle)))
        cv2.circle(image, place, int(rng.integers(2, 5)), int(rng.integers(20, 250)), -1)
    return image


def _copy(image: Grey, symmetry: int, seed: int) -> Grey:
    """One of the eight symmetries, darker or brighter, and through JPEG."""
    rng = np.random.default_rng(seed)
    turned = np.rot90(image, symmetry % 4)
    turned = turned[:, ::-1] if symmetry >= 4 else turned
    light = np.clip(turned * rng.uniform(0.85, 1.15) + rng.uniform(-8, 8), 0, 255)
    _, data = cv2.imencode(".jpg", light.astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 85])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)


def _warped(image: Grey, seed: int) -> Grey:
    """Turned by any angle, sheared, zoomed, shifted, its border stretched to the edge."""
    rng = np.random.default_rng(seed)
    angle, zoom = rng.uniform(0, 2 * np.pi), rng.uniform(0.85, 1.05)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = turn @ np.array([[zoom, rng.uniform(-0.15, 0.15)], [0, zoom]])
    centre = np.array(image.shape[::-1]) / 2
    shift = centre - matrix @ centre + rng.uniform(-8, 8, 2)
    affine = np.column_stack([matrix, shift])
    size = (image.shape[1], image.shape[0])
    return np.asarray(
        cv2.warpAffine(image, affine, size, borderMode=cv2.BORDER_REPLICATE), np.uint8
    )


def _groups(images: list[Grey]) -> list[int]:
    return [int(n) for n in group_descriptors(np.stack([describe(image) for image in images]))]


def test_the_eight_symmetries_of_a_picture_are_one_group() -> None:
    images = [
        _copy(_texture(part), symmetry, symmetry) for part in range(6) for symmetry in range(8)
    ]
    groups = _groups(images)
    assert [len(set(groups[8 * part : 8 * part + 8])) for part in range(6)] == [1] * 6
    assert len(set(groups)) == 6


def test_warped_copies_of_a_round_part_are_one_group() -> None:
    images = [_warped(_disc(part), 10 * part + copy) for part in range(8) for copy in range(6)]
    groups = _groups(images)
    assert [len(set(groups[6 * part : 6 * part + 6])) for part in range(8)] == [1] * 8
    assert len(set(groups)) == 8


def test_different_parts_of_one_design_stay_apart() -> None:
    images = [
        cv2.cvtColor(make_picture(part).image, cv2.COLOR_RGB2GRAY).astype(np.uint8)
        for part in range(40)
    ]
    copies = [_copy(images[part], 3, part) for part in range(8)]
    groups = _groups(images + copies)
    assert len(set(groups[:40])) >= 39
    assert groups[40:] == groups[:8]


def test_many_alike_pictures_do_not_chain_into_one_group() -> None:
    """Each picture is a small step from the next; the first and the last have nothing in common."""
    first, last = _texture(1).astype(np.float32), _texture(2).astype(np.float32)
    steps = np.linspace(0, 1, 60)
    images = [((1 - s) * first + s * last).astype(np.uint8) for s in steps]
    groups = _groups(images + [_texture(seed) for seed in range(10, 70)])
    assert groups[0] != groups[59]


def test_empty_pictures_are_no_copies_of_anything() -> None:
    flat = [np.full((50, 60), value, np.uint8) for value in (0, 128, 255)]
    groups = _groups([*flat, _texture(1), _texture(2)])
    assert len(set(groups)) == 5


@pytest.mark.parametrize("shape", [(1, 1), (1, 900), (7, 5), (3000, 40)])
def test_odd_sizes_are_described(shape: tuple[int, int]) -> None:
    image = np.random.default_rng(0).integers(0, 255, shape, dtype=np.uint8)
    turned = to_complex(describe(image)[None])
    assert np.isfinite(similarities(turned, turned[0])).all()


def test_descriptors_are_kept_between_calls(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = []
    for number in range(5):
        path = tmp_path / f"{number}.png"
        path.write_bytes(encode_png(_texture(number // 2)))
        pictures.append((f"{number:064x}", path))
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"?")
    pictures.append(("f" * 64, broken))
    cache = tmp_path / ".descriptors.npz"
    told: list[tuple[int, int]] = []
    first = group_pictures(pictures, cache, lambda done, total: told.append((done, total)))
    assert told[-1] == (6, 6)
    assert len(set(first.values())) == 4
    with monkeypatch.context() as patch:
        patch.setattr(grouping, "read_picture", lambda path: pytest.fail("described again"))
        assert group_pictures(pictures, cache) == first
    whole = cache.read_bytes()
    for damaged in (b"damaged", b"PK\x03\x04 damaged", whole[: len(whole) // 2], bytes(len(whole))):
        cache.write_bytes(damaged)
        assert group_pictures(pictures, cache) == first
    assert group_pictures([], cache) == {}


@pytest.mark.real
def test_real_castings_fall_into_clear_groups(real_pictures: Path) -> None:
    """Every 6th casting: groups are pure in their look, and far fewer than the pictures."""
    files = sorted((real_pictures / "casting").glob("*/*.jpeg"))[::6]
    if not files:
        pytest.skip("there are no castings in INSPECTOR_TEST_DATA")
    descriptors = np.stack([describe(read_picture(file)) for file in files])
    groups = group_descriptors(descriptors)
    turned = to_complex(descriptors)
    first = {int(group): index for index, group in reversed(list(enumerate(groups)))}
    within, between = [], []
    for index in range(0, len(files), 7):
        alike = similarities(turned, turned[index])
        same = groups == groups[index]
        within += [float(alike[first[int(groups[index])]])]
        between += [float(alike[~same].max())]
    assert 90 <= len(first) <= 160
    assert min(within) > 0.55
    assert np.quantile(between, 0.95) < 0.62


@pytest.mark.real
def test_real_surfaces_of_different_parts_are_not_merged(real_pictures: Path) -> None:
    files = sorted((real_pictures / "kolektorsdd").glob("*/*.jpg"))[:120]
    if not files:
        pytest.skip("there are no Kolektor surfaces in INSPECTOR_TEST_DATA")
    groups = group_descriptors(np.stack([describe(read_picture(file)) for file in files]))
    assert len(set(groups.tolist())) == len({file.read_bytes() for file in files})
