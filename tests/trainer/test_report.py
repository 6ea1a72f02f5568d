"""The report: everything in it, nothing loaded from elsewhere, nothing that could run."""

import base64
import json
import math
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from inspector_gui.core.model_file import ClassEntry
from inspector_gui.runtime.engine import InferenceEngine
from tests.fakes.models import anomaly_model, segment_model
from trainer.evaluation import Evaluation, EvaluationPicture, Row, measure
from trainer.report import write_report

EVIL = '<script>alert("x")</script>'
CLASSES = (
    ClassEntry(name="good", verdict="OK"),
    ClassEntry(name=EVIL, verdict="NG"),
    ClassEntry(name='=cmd|" /C calc"!A0', verdict="NG"),
)


def make_evaluation(shift: float = 0.0, **fields: Any) -> Evaluation:
    rows = []
    for number in range(24):
        bad = number % 3 == 0
        score = (0.25 + 0.5 * bad + 0.35 * math.sin(number * 1.7) + shift) % 1 if number else 0.1
        verdict = "NG" if score > 0.6 else "CHECK" if score > 0.5 else "OK"
        name = f"good/{number}.png" if number else f"{EVIL}\x00\u202e{'long' * 500}.png"
        rows.append(
            Row(name, EVIL if bad else "good", f"part {number // 2}", "NG" if bad else "OK",
                verdict, score, score > 0.5, EVIL if score > 0.5 else "good", 3.5, "because")
        )  # fmt: skip
    return measure(rows, CLASSES, **({"model_id": "c0ffee", "name": f"A & {EVIL}"} | fields))


def pictures_for(evaluation: Evaluation) -> list[EvaluationPicture]:
    image = np.full((240, 320, 3), 230, np.uint8)
    image[100:140, 60:120] = 0
    mask = np.zeros((240, 320), np.uint8)
    mask[100:140, 60:120] = 1
    return [
        EvaluationPicture(row.path, row.label, row.group, lambda: image, lambda: mask)
        for row in evaluation.rows
    ]


class Page(HTMLParser):
    """What a browser would see."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.handlers: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name in ("src", "href", "xlink:href", "action", "data"):
                self.addresses.append(value or "")
            if name.startswith("on"):
                self.handlers.append(name)

    def handle_data(self, data: str) -> None:
        self.text += data


def write(folder: Path, **fields: Any) -> tuple[dict[str, Any], str]:
    path = write_report(folder, make_evaluation(), **fields)
    return json.loads(path.read_bytes()), (folder / "report.html").read_text("utf-8")


def test_report_json_holds_what_the_train_page_reads(tmp_path: Path) -> None:
    active = make_evaluation(0.2, model_id="0ld")
    report, _ = write(
        tmp_path,
        active=active,
        model_id="f1n4l",
        recipe={"name": "tiny", "title": "Tiny"},
        parameters={"epochs": 3},
        snapshot_id="5nap",
        learning_curves={"loss": [1.0, 0.5, 0.25], "val_loss": [1.0, 0.6, 0.4]},
        parity={"pictures": 24, "same_verdicts": 24, "max_difference": 1e-6},
        seconds=12.3,
        details={"set_aside": [{"path": "a.png", "reason": "damaged"}]},
    )
    assert report["candidate"]["model_id"] == "f1n4l"
    assert report["active"]["model_id"] == "0ld"
    assert report["comparison"]["pictures"] == 24
    assert report["comparison"]["metrics"]["accuracy"].keys() == {"active", "candidate", "better"}
    assert report["snapshot_id"] == "5nap"
    assert report["recipe"]["name"] == "tiny"
    assert report["parameters"] == {"epochs": 3}
    assert report["learning_curves"]["val_loss"] == [1.0, 0.6, 0.4]
    assert report["parity"]["pictures"] == 24
    assert report["conditions"]["seconds"] == 12.3
    assert {"cpu", "threads", "versions"} <= report["conditions"].keys()
    assert report["set_aside"] == [{"path": "a.png", "reason": "damaged"}]
    assert len(report["rows"]) == 24
    assert report["rows"][0].keys() >= {"path", "label", "verdict", "score", "class_name", "ms"}
    low, high = report["candidate"]["intervals"]["accuracy"]
    assert low < report["candidate"]["metrics"]["accuracy"] < high


def test_the_page_is_one_file_and_names_cannot_do_anything(tmp_path: Path) -> None:
    evaluation = make_evaluation()
    engine = InferenceEngine.load(segment_model(size=64), threads=1)
    _, page = write(
        tmp_path,
        active=make_evaluation(0.2),
        recipe={"name": EVIL, "citation": EVIL},
        parameters={EVIL: EVIL},
        learning_curves={EVIL: [1.0, 2.0]},
        pictures=pictures_for(evaluation),
        engine=engine,
    )
    seen = Page(page)
    assert not {"script", "link", "iframe", "object", "embed", "form"} & set(seen.tags)
    assert seen.handlers == []
    assert all(address.startswith("data:image/jpeg;base64,") for address in seen.addresses)
    assert not re.search(r"url\(|@import|https?://", page)
    assert EVIL in seen.text  # shown as the text it is
    assert "\x00" not in page
    assert "\u202e" not in page
    assert "longlong" in seen.text
    assert "long" * 100 not in page


@pytest.mark.parametrize("words", ["Confusion matrix", "ROC curve", "Precision and recall",
                                   "95 % interval", "Worst mistakes", "escape rate", "Loss",
                                   "Newly wrong", "Keras and ONNX"])  # fmt: skip
def test_the_page_shows(tmp_path: Path, words: str) -> None:
    _, page = write(
        tmp_path,
        active=make_evaluation(0.2),
        learning_curves={"loss": [1.0, 0.5], "val_loss": [1.0, 0.6]},
        parity={"pictures": 24},
        pictures=pictures_for(make_evaluation()),
    )
    assert words in Page(page).text


def test_worst_mistakes_come_first_and_show_what_the_model_saw(tmp_path: Path) -> None:
    evaluation = make_evaluation()
    engine = InferenceEngine.load(segment_model(size=64), threads=1)
    report, _ = write(tmp_path, pictures=pictures_for(evaluation), engine=engine)
    kinds = [error["kind"] for error in report["worst"]]
    order = ["escape", "overkill", "unsure", "wrong class"]
    assert kinds == sorted(kinds, key=order.index)
    assert kinds[0] == "escape"
    address = report["worst"][0]["picture"]
    data = base64.b64decode(address.removeprefix("data:image/jpeg;base64,"))
    blue, green, red = cv2.split(cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR))
    assert int(red[120, 90]) > int(green[120, 90]) + 40  # the dark patch is marked red
    assert abs(int(red[20, 20]) - int(blue[20, 20])) < 12  # the rest is left as it was


def test_a_heat_map_is_drawn_too(tmp_path: Path) -> None:
    engine = InferenceEngine.load(anomaly_model(), threads=1)
    report, _ = write(tmp_path, pictures=pictures_for(make_evaluation()), engine=engine)
    assert all(error["picture"] for error in report["worst"])


def test_a_first_model_without_curves_pictures_or_comparison_still_has_a_page(
    tmp_path: Path,
) -> None:
    rows = [Row("a.png", "good", "a", "OK", "OK", 0.1, False, "good", 2.0, "fine")]
    path = write_report(tmp_path, measure(rows, CLASSES))
    report = json.loads(path.read_bytes())
    assert report["active"] is None
    assert report["comparison"] is None
    assert report["worst"] == []
    assert "100.0%" in (tmp_path / "report.html").read_text("utf-8")


def test_every_cell_of_the_confusion_matrix_shows_its_surest_pictures(tmp_path: Path) -> None:
    evaluation = make_evaluation()
    engine = InferenceEngine.load(anomaly_model(size=32), threads=1)
    network = {"parameters": 1234, "layers": [
        {"name": EVIL, "kind": "Dense", "output": "2", "parameters": 1234}
    ]}  # fmt: skip
    report, page = write(
        tmp_path, pictures=pictures_for(evaluation), engine=engine, details={"network": network}
    )
    cells = report["cells"]
    counts = {(cell["truth"], cell["said"]): cell["count"] for cell in cells}
    names = evaluation.confusion["labels"]
    matrix = {
        (truth, said): count
        for truth, row in zip(names, evaluation.confusion["matrix"], strict=True)
        for said, count in zip(names, row, strict=True)
        if count
    }
    assert counts == matrix
    mistakes = [cell["truth"] != cell["said"] for cell in cells]
    assert mistakes == sorted(mistakes, reverse=True)
    rows = {row.path: row for row in evaluation.rows}
    for cell in cells:
        assert len(cell["pictures"]) == min(3, cell["count"])
        sure = [rows[shown["path"]].sureness for shown in cell["pictures"]]
        assert sure == sorted(sure, reverse=True)
    shown = cells[0]["pictures"][0]
    data = base64.b64decode(shown["picture"].partition(",")[2])
    drawn = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert drawn.shape[1] == 2 * 220  # the picture and its map, side by side
    assert sum(share for _, share in shown["probabilities"]) == pytest.approx(1, abs=0.01)
    assert "1,234 parameters" in page
    assert "<script" not in page
