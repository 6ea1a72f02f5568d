"""What a report says about masks: the data behind them, and truth beside prediction."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import cv2
import numpy as np
from markupsafe import Markup
from numpy.typing import NDArray

from inspector_gui.core.palette import class_rgb
from inspector_gui.core.picture_file import PictureError
from trainer.bar_chart import bar_chart
from trainer.error_pictures import as_address
from trainer.evaluation import Evaluation, EvaluationPicture
from trainer.mask_measuring import Mask, true_mask

PAIRS = 8
_EDGE = 720  # pixels of the longer side
_OPACITY = 0.5
_CLASSES_SHOWN = 8
_AREAS = (100, 300, 1_000, 3_000, 10_000, 30_000, 100_000)  # picture pixels


def mask_statistics(
    masks: Iterable[Mask | None], names: Sequence[str]
) -> dict[str, dict[str, Any]]:
    """Counts over the pictures of a dataset, for the charts.

    Args:
        masks: One per picture, (H, W) uint8 with numbers from 1 for `names`; None: no mask.
        names: Defect classes.

    Returns:
        `classes` pictures by defect class, `per_picture` pictures by number of defect classes on
        them, `areas` by class the marked pixels of each picture.
    """
    classes: Counter[str] = Counter()
    per_picture: Counter[int] = Counter()
    areas: dict[str, list[int]] = {name: [] for name in names}
    for mask in masks:
        counts = np.zeros(256, int) if mask is None else np.bincount(mask.ravel(), minlength=256)
        present = [name for number, name in enumerate(names, start=1) if counts[number]]
        per_picture[len(present)] += 1
        for name in present:
            classes[name] += 1
            areas[name].append(int(counts[names.index(name) + 1]))
    return {
        "classes": {name: classes[name] for name in names},
        "per_picture": {str(number): per_picture[number] for number in sorted(per_picture)},
        "areas": areas,
    }


def mask_charts(statistics: Mapping[str, Any]) -> list[Markup]:
    """Charts of classes, defects per picture and marked areas."""
    shown = list(statistics["classes"].items())[:_CLASSES_SHOWN]
    areas = [area for values in statistics["areas"].values() for area in values]
    edges = (0, *_AREAS, float("inf"))
    names = [f"{a:,}" for a in _AREAS]
    names = [f"< {names[0]}", *(f"≥ {name}" for name in names)]
    spread = [
        (name, sum(low <= area < high for area in areas))
        for name, low, high in zip(names, edges[:-1], edges[1:], strict=True)
    ]
    return [
        bar_chart("Marked pictures by class", shown, x_title="defect class"),
        bar_chart(
            "Defect classes on a picture",
            list(statistics["per_picture"].items()),
            x_title="classes marked on it",
        ),
        bar_chart("Marked area", spread, x_title="picture pixels of a class on a picture"),
    ]


def show_pairs(
    evaluation: Evaluation, pictures: Sequence[EvaluationPicture]
) -> list[dict[str, Any]]:
    """Truth beside prediction on some defective pictures, from the worst to the best.

    Returns:
        `path`, `label`, `dice`, and `truth` and `seen`: JPEGs as data addresses.
    """
    if evaluation.drawn is None or evaluation.masks is None:
        return []
    by_path = {picture.path: picture for picture in pictures}
    ranked = sorted(evaluation.drawn.by_picture.items(), key=lambda item: (item[1], item[0]))
    ranked = [item for item in ranked if item[0] in by_path]
    places = np.unique(np.linspace(0, len(ranked) - 1, min(PAIRS, len(ranked))).round())
    chosen = {ranked[int(place)][0]: ranked[int(place)][1] for place in places}
    drawn = {path: mask for path, mask in evaluation.drawn.drawn() if path in chosen}
    shown = []
    for path, dice in chosen.items():
        picture = by_path[path]
        try:
            image = picture.load()
        except (PictureError, OSError):
            continue
        true = true_mask(picture.load_mask)
        shown.append(
            {
                "path": path,
                "label": picture.label,
                "dice": dice,
                "truth": as_address(_painted(image, true)),
                "seen": as_address(_painted(image, drawn[path])),
            }
        )
    return shown


def _painted(image: NDArray[np.uint8], mask: Mask | None) -> NDArray[np.uint8]:
    height, width = image.shape[:2]
    shrink = min(1.0, _EDGE / max(height, width))
    size = max(1, round(width * shrink)), max(1, round(height * shrink))
    small = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.float32)
    for number in () if mask is None else np.unique(mask[mask > 0]):
        cover = cv2.resize(
            np.asarray(mask == number, np.float32), size, interpolation=cv2.INTER_AREA
        )
        opacity = _OPACITY * np.asarray(cover > 0, np.float32)[:, :, None]  # thin marks must show
        small += (np.array(class_rgb(int(number) - 1), np.float32) - small) * opacity
    return np.asarray(np.rint(small), np.uint8)
