import numpy as np

from inspector_gui.core.result import Box
from inspector_gui.core.signed_map import paint_signed


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
