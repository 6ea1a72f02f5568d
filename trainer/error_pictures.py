"""The pictures a model judged worst, small, with what it saw and what is true drawn in."""

import base64
import contextlib
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.picture_file import PictureError
from inspector_gui.core.result import Box
from inspector_gui.core.signed_map import paint_signed
from inspector_gui.runtime.engine import InferenceEngine, Judgement
from trainer.evaluation import Evaluation, EvaluationPicture, Row

MOST = 12
_EDGE = 360
_SEEN = (229, 72, 77)  # what the model marks, as the app shows it
_TRUE = (64, 196, 255)

Picture = NDArray[np.uint8]


def worst_rows(evaluation: Evaluation) -> list[tuple[str, Row]]:
    """The mistakes that matter most, as (kind, row), at most `MOST`.

    Escapes with the lowest score come first, then overkill with the highest, then unsure
    pictures, then defects taken for another class.
    """
    rows = evaluation.rows
    escapes = [row for row in rows if row.truth == "NG" and row.verdict == "OK"]
    overkill = [row for row in rows if row.truth == "OK" and row.verdict == "NG"]
    unsure = [row for row in rows if row.verdict == "CHECK"]
    confused = [row for row in rows if row.right and row.class_name != row.label]
    ranked = [("escape", row) for row in sorted(escapes, key=lambda row: row.score)]
    ranked += [("overkill", row) for row in sorted(overkill, key=lambda row: -row.score)]
    ranked += [("unsure", row) for row in unsure]
    ranked += [("wrong class", row) for row in confused]
    return ranked[:MOST]


def show_worst(
    evaluation: Evaluation, pictures: Sequence[EvaluationPicture], engine: InferenceEngine | None
) -> list[dict[str, Any]]:
    """The worst mistakes ready for the report.

    Args:
        evaluation: The answers.
        pictures: Where to find the pictures again, by path.
        engine: Draws what the model saw; None leaves that out.

    Returns:
        A row's fields, `kind`, and `picture`: a JPEG as a data address, or "".
    """
    by_path = {picture.path: picture for picture in pictures}
    shown = []
    for kind, row in worst_rows(evaluation):
        picture = by_path.get(row.path)
        drawn = draw_error(picture, engine) if picture else None
        shown.append({**row.as_dict(), "kind": kind, "picture": as_address(drawn)})
    return shown


def draw_error(picture: EvaluationPicture, engine: InferenceEngine | None) -> Picture | None:
    """A small (h, w, 3) RGB copy with the model's mask or heat map and the true outline."""
    try:
        image = picture.load()
        truth = picture.load_mask() if picture.load_mask else None
    except (PictureError, OSError):
        return None
    height, width = image.shape[:2]
    shrink = min(1.0, _EDGE / max(height, width))
    size = (max(1, round(width * shrink)), max(1, round(height * shrink)))
    method = cv2.INTER_AREA if shrink < 0.5 else cv2.INTER_LINEAR
    small = np.ascontiguousarray(cv2.resize(image, size, interpolation=method), np.uint8)
    if engine is not None:
        with contextlib.suppress(ValueError):  # the model fails on it; the row says so
            _draw_seen(small, engine.judge(image), shrink)
    if truth is not None and truth.shape == image.shape[:2]:
        cover = cv2.resize(np.asarray(truth > 0, np.uint8), size, interpolation=cv2.INTER_AREA)
        grown = cv2.dilate(np.asarray(cover > 0, np.uint8), np.ones((7, 7), np.uint8))
        outlines, _ = cv2.findContours(grown, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        cv2.drawContours(small, outlines, -1, _TRUE, 1, cv2.LINE_AA)
    return small


def _draw_seen(small: Picture, answer: Judgement, shrink: float) -> None:
    left, top = round(answer.crop.x * shrink), round(answer.crop.y * shrink)
    part = small[
        top : top + max(1, round(answer.crop.height * shrink)),
        left : left + max(1, round(answer.crop.width * shrink)),
    ]
    height, width = part.shape[:2]
    found = answer.findings
    if found.contributions is not None:
        # Not the heat map: where a defect escapes, it is dark just when it matters.
        size = Box(0, 0, part.shape[1], part.shape[0])
        part[:] = paint_signed(part, found.contributions, size)
        return
    if found.mask is not None:
        marked = cv2.resize(
            np.asarray(found.mask > 0, np.float32), (width, height), interpolation=cv2.INTER_LINEAR
        )
        opacity = 0.45 * marked
    elif found.heat_map is not None:
        heat = cv2.resize(found.heat_map, (width, height), interpolation=cv2.INTER_LINEAR)
        opacity = 0.65 * (np.asarray(heat, np.float32) / 255) ** 1.5
    else:
        return
    tint = np.array(_SEEN, np.float32)
    part[:] = np.asarray(part + (tint - part) * opacity[:, :, None], np.uint8)


def as_address(image: Picture | None) -> str:
    """A picture as a JPEG in a data address, "" for none."""
    if image is None:
        return ""
    done, data = cv2.imencode(".jpg", image[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, 86])
    return "data:image/jpeg;base64," + base64.b64encode(data.tobytes()).decode() if done else ""
