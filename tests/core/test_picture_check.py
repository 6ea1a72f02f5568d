import cv2
import numpy as np
import pytest

from inspector_gui.core.part_tracker import PartView
from inspector_gui.core.picture_check import PictureCheck, small_copy
from inspector_gui.core.picture_file import read_picture
from inspector_gui.core.result import ReasonCode

MS = 1_000_000
RNG = np.random.default_rng(5)


def part(number: int) -> np.ndarray:
    """A (360, 640, 3) scene: fixed background with sharp structure, a part of its own inside."""
    scene = _structure(0, (360, 640)).copy()
    scene[100:260, 200:440] = _structure(number + 1, (160, 240))
    return scene


def _structure(seed: int, size: tuple[int, int]) -> np.ndarray:
    grey = np.random.default_rng(seed).normal(0, 1, size)
    grey = cv2.GaussianBlur(grey, (0, 0), 6)
    squares = np.where(grey > 0, 170, 70).astype(np.uint8)  # sharp edges
    return np.repeat(squares[:, :, None], 3, axis=2)


class Line:
    """Shows parts to a check at 30 frames a second, with fresh sensor noise."""

    def __init__(self, live=True, sensor=True) -> None:
        self.check = PictureCheck(live=live, sensor=sensor)
        self.now = 0

    def look(self, image, part_id="p", settled=True, age=0):
        self.now += 33 * MS
        view = PartView(part_id, settled)
        reason = self.check.look(image, small_copy(image), view, self.now - age, self.now)
        return None if reason is None else reason.code

    def show(self, scene, part_id="p", frames=4):
        noisy = [
            np.clip(scene + RNG.integers(-4, 5, scene.shape), 0, 255).astype(np.uint8)
            for _ in range(frames)
        ]
        self.look(noisy[0], "", settled=False)  # it has just come to rest
        return [self.look(image, part_id) for image in noisy[1:]]


def test_a_good_picture_may_be_judged():
    assert Line().show(part(1), frames=5) == [None] * 4


@pytest.mark.parametrize(("age", "code"), [(499, None), (501, ReasonCode.STALE)])
def test_an_old_picture_is_not_judged(age, code):
    assert Line().look(part(1), age=age * MS) is code


def test_files_are_never_stale_nor_frozen_nor_of_the_wrong_size():
    line = Line(live=False, sensor=False)
    for _ in range(100):
        assert line.look(part(1), age=5000 * MS) is None
    assert line.look(part(1)[:200]) is None


def test_identical_frames_of_a_sensor_are_frozen_within_a_second():
    line = Line()
    same = part(1)
    codes = [line.look(same) for _ in range(30)]
    assert codes[0] is None
    assert codes[-1] is ReasonCode.FROZEN
    assert line.look(same + np.uint8(1)) is None


def test_a_pixel_that_differs_is_not_frozen():
    line = Line()
    for number in range(60):
        image = part(1)
        image[7, 11] = number
        assert line.look(image) is None


def test_pictures_without_sensor_noise_may_repeat():
    line = Line(sensor=False)
    assert {line.look(part(1)) for _ in range(60)} == {None}


@pytest.mark.parametrize(
    ("scene", "code"),
    [
        (np.full((360, 640, 3), 2), ReasonCode.DARK),
        (np.full((360, 640, 3), 252), ReasonCode.BRIGHT),
        (part(1) // 6, None),  # dim, but there is something to see
        (np.where(part(1) > 100, 255, 120), None),  # much glare, yet structure
    ],
)
def test_darkness_and_glare(scene, code):
    assert set(Line().show(scene)) == {code}


def test_one_lamp_of_a_dark_scene_is_a_picture():
    scene = np.zeros((360, 640, 3), int)
    scene[150:210, 280:360] = 200
    assert set(Line().show(scene)) == {None}


def test_another_picture_size_is_refused_until_it_comes_back():
    line = Line()
    line.look(part(1))
    assert line.look(part(1)[:200]) is ReasonCode.WRONG_SIZE
    assert line.look(part(1)) is None


@pytest.mark.parametrize("sigma", [2.0, 4.0])
def test_defocus_of_the_part_in_view_is_named(sigma):
    line = Line()
    line.show(part(1))
    blurred = cv2.GaussianBlur(part(1), (0, 0), sigma)
    assert line.show(blurred)[-1] is ReasonCode.BLURRED
    assert line.show(part(1))[-1] is None


def test_defocus_is_named_on_new_parts_and_lasts_between_them():
    line = Line()
    for number in range(10):
        assert set(line.show(part(number), str(number))) == {None}
    for number in range(10, 14):
        scene = cv2.GaussianBlur(part(number), (0, 0), 3)
        codes = line.show(scene, str(number))
        assert codes[-1] is ReasonCode.BLURRED
    assert line.look(part(20), "", settled=False) is ReasonCode.BLURRED
    assert line.show(part(20), "20")[-1] is None


def test_a_part_without_detail_is_not_called_blurred():
    line = Line()
    for number in range(10):
        line.show(part(number), str(number))
    assert set(line.show(np.full((360, 640, 3), 120), "plain")) == {None}


def test_parts_that_differ_are_not_called_moved_but_a_bumped_camera_is():
    line = Line()
    for number in range(12):
        assert set(line.show(part(number), str(number))) == {None}
    bumped = np.roll(part(12), (20, 40), (0, 1))
    assert line.show(bumped, "12")[-1] is ReasonCode.MOVED
    assert line.show(part(13), "13")[-1] is None


def test_parts_that_always_lie_anywhere_are_not_called_moved():
    line = Line()
    for number in range(40):
        shift = tuple(int(v) for v in RNG.integers(-30, 31, 2))
        assert line.show(np.roll(part(0), shift, (0, 1)), str(number))[-1] is None


@pytest.mark.parametrize("size", [(20, 20), (48, 3000), (1, 1)])
def test_odd_sizes_are_looked_at_without_failing(size):
    image = RNG.integers(0, 255, (*size, 3)).astype(np.uint8)
    assert small_copy(image).shape == (90, 160, 3)
    line = Line()
    assert [line.look(image), line.look(image)] == [None, None]


@pytest.mark.real
def test_no_real_picture_is_refused(real_pictures):
    files = [
        file
        for name in ("casting", "leather6", "kolektorsdd", "severstal")
        for file in sorted((real_pictures / name).rglob("*.jp*g"))
    ]
    assert files
    for file in files[:: max(1, len(files) // 150)]:
        image = read_picture(file)
        line = Line(live=False, sensor=False)
        assert line.look(image) is None, file
