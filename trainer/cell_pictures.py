"""A few pictures of every cell of the confusion matrix, with the model's map beside them."""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np

from inspector_gui.core.picture_file import PictureError
from inspector_gui.core.signed_map import map_of, paint_signed
from inspector_gui.runtime.engine import InferenceEngine
from trainer.error_pictures import Picture, as_address
from trainer.evaluation import Evaluation, EvaluationPicture, Row

_EDGE = 220
_EACH = 3
_MOST = 48  # pictures in all, so that many classes do not make an endless page
_NAMED = 3  # classes with their probability


def show_cells(
    evaluation: Evaluation, pictures: Sequence[EvaluationPicture], engine: InferenceEngine | None
) -> list[dict[str, Any]]:
    """The surest answers of every cell, mistakes first, ready for the report.

    Args:
        evaluation: The answers.
        pictures: Where to find the pictures again, by path.
        engine: Gives probabilities and maps; None leaves the pictures out.

    Returns:
        `truth` and `said` class, `count`, and `pictures`: path, verdict, `probabilities` as
        (class, 0..1) and `picture`, a JPEG as a data address with the picture and, at its right,
        the model's map on it.
    """
    if engine is None:
        return []
    by_path = {picture.path: picture for picture in pictures}
    cells: dict[tuple[str, str], list[Row]] = {}
    for row in evaluation.rows:
        cells.setdefault((row.label, row.class_name), []).append(row)
    order = sorted(cells, key=lambda cell: (cell[0] == cell[1], cell))
    shown = []
    left = _MOST
    for truth, said in order:
        rows = sorted(cells[truth, said], key=lambda row: -row.sureness)
        drawn = []
        for row in rows[: min(_EACH, left)]:
            picture = by_path.get(row.path)
            made = _draw(picture, engine) if picture is not None else None
            if made is not None:
                drawn.append({"path": row.path, "verdict": row.verdict, **made})
        left -= len(drawn)
        shown.append({"truth": truth, "said": said, "count": len(rows), "pictures": drawn})
    return shown


def _draw(picture: EvaluationPicture, engine: InferenceEngine) -> dict[str, Any] | None:
    try:
        image = picture.load()
        answer = engine.judge(image)
    except (PictureError, OSError, ValueError):
        return None
    values = map_of(answer.findings)
    sides = [image]
    if values is not None:
        sides.append(paint_signed(image, values, answer.crop))
    scores = sorted(answer.findings.class_scores, key=lambda pair: -pair[1])[:_NAMED]
    return {
        "probabilities": [[name, score] for name, score in scores],
        "picture": as_address(np.hstack([_small(side) for side in sides])),
    }


def _small(image: Picture) -> Picture:
    height, width = image.shape[:2]
    shrink = min(1.0, _EDGE / max(height, width))
    size = max(1, round(width * shrink)), max(1, round(height * shrink))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
