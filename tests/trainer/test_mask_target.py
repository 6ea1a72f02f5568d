import numpy as np
import pytest

from trainer.mask_target import ANNOTATIONS, mask_target


def test_a_hairline_survives_the_reduction() -> None:
    mask = np.zeros((64, 128), np.uint8)
    mask[33, 20:90] = 1
    target, weight = mask_target(mask, 2, (8, 16), 0)
    assert target.shape == weight.shape == (8, 16, 2)
    assert target[:, :, 0].sum() == 10  # the cells it touches, in one row
    assert not target[:, :, 1].any()
    assert (weight[:, :, 1] == 1).all()


def test_the_inside_of_a_defect_counts_more_than_its_border() -> None:
    mask = np.zeros((80, 80), np.uint8)
    mask[16:64, 16:64] = 2
    target, weight = mask_target(mask, 2, (10, 10), 0)
    centre, border, outside = weight[5, 5, 1], weight[2, 2, 1], weight[0, 0, 1]
    assert centre > outside > border > 0
    assert target[5, 5, 1] == target[2, 2, 1] == 1


@pytest.mark.parametrize(("dilation", "cells"), [(0, 1), (8, 9)])
def test_defects_are_widened(dilation: int, cells: int) -> None:
    mask = np.zeros((40, 40), np.uint8)
    mask[16:24, 16:24] = 1
    assert (mask_target(mask, 1, (5, 5), dilation)[0] > 0).sum() in (cells, cells - 4)


def test_good_pictures_and_unknown_classes_have_no_target() -> None:
    target, weight = mask_target(None, 1, (5, 5), 3)
    assert not target.any()
    assert (weight == 1).all()
    assert not mask_target(np.full((40, 40), 7, np.uint8), 1, (5, 5), 0)[0].any()


def test_annotations_as_the_publication_varied_them() -> None:
    mask = np.zeros((80, 80), np.uint8)
    for step in range(40):  # a slanted scratch
        mask[20 + step, 20 + step] = 1
    cells = {
        annotation: mask_target(mask, 1, (80, 80), 2, annotation=annotation)[0].sum()
        for annotation in ANNOTATIONS
    }
    assert cells["mask"] == 40
    assert cells["box"] == 40 * 40  # upright around it
    assert cells["mask"] <= cells["rotated box"] < cells["dilated"] < cells["box"]


def test_without_weights_every_pixel_counts_the_same() -> None:
    mask = np.zeros((80, 80), np.uint8)
    mask[16:64, 16:64] = 1
    assert (mask_target(mask, 1, (10, 10), 0, weighted=False)[1] == 1).all()
