import numpy as np

from inspector_gui.core.result import Box
from inspector_gui.core.signed_map import paint_on_copy, paint_signed, small_copy


def test_red_for_a_defect_blue_for_good_and_nothing_beside_the_crop() -> None:
    image = np.full((40, 60, 3), 120, np.uint8)
    values = np.array([[2.0, -1.0]], np.float32)
    painted = paint_signed(image, values, Box(20, 10, 40, 20))
    red, blue = painted[20, 22].astype(int), painted[20, 57].astype(int)
    assert red[0] > red[2] + 60
    assert blue[2] > blue[0] + 30
    assert (painted[:, :20] == 120).all()
    assert (painted[:10] == 120).all()
    assert (image == 120).all()


def test_an_empty_map_changes_nothing() -> None:
    image = np.full((8, 8, 3), 7, np.uint8)
    assert (paint_signed(image, np.zeros((2, 2), np.float32), Box(0, 0, 8, 8)) == image).all()


def test_on_a_small_copy_the_map_lies_on_the_same_places() -> None:
    image = np.full((600, 900, 3), 120, np.uint8)
    values = np.array([[1.0, 0.0], [0.0, -1.0]], np.float32)
    crop = Box(90, 60, 720, 480)
    copy = small_copy(image, 300)
    assert copy.shape == (200, 300, 3)
    assert small_copy(copy, 300) is copy
    small = paint_on_copy(copy, values, crop, image.shape[:2]).astype(int)
    large = paint_signed(image, values, crop)[1::3, 1::3].astype(int)
    assert np.abs(small - large).max() <= 3
    assert np.array_equal(small[:20], copy[:20]), "nothing beside the crop"
