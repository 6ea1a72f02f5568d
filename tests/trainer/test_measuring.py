"""Candidate and active model, measured as the station would use them."""

from pathlib import Path

import numpy as np

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.demo_part import make_picture
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import encode_png
from inspector_gui.runtime.engine import InferenceEngine
from tests.fakes.models import classify_model, tagged
from tests.trainer.made_pictures import make_dataset, make_job
from trainer.class_guess import label_folder
from trainer.data import PictureLoader
from trainer.measuring import Measuring, evaluation_pictures

CLASSES = (ClassEntry(name="good", verdict="OK"), ClassEntry(name="spot", verdict="NG"))


def test_the_active_model_is_measured_with_the_rule_of_its_product(tmp_path: Path) -> None:
    snapshot = make_dataset(tmp_path, counts={"good": 6, "spot": 6}, classes=CLASSES)
    model = classify_model(classes=CLASSES)
    (tmp_path / "active.onnx").write_bytes(tagged(model, "active"))
    harsh = DecisionRule(threshold=0.0, unsure_low=0.0, unsure_high=0.0)
    told: list[str] = []
    for rule in (None, harsh):
        job = make_job(tmp_path, parent_model=str(tmp_path / "active.onnx"), parent_rule=rule)
        loader = PictureLoader(tmp_path / "dataset", tmp_path, CLASSES)
        measuring = Measuring(job, snapshot, loader, lambda fraction: None, told.append)
        candidate = measuring.measure(InferenceEngine.load(model))
        assert measuring.active is not None
        assert measuring.active.rule == (rule or candidate.rule)
    assert measuring.active.metrics["overkill"] == measuring.active.metrics["n_ok"] == 1
    assert candidate.metrics["overkill"] == 0
    assert told == []


def test_copies_of_one_photograph_in_a_plain_folder_count_as_one_part(tmp_path: Path) -> None:
    parts = {"good": (1, 2), "crack": (3, 4)}
    for label, numbers in parts.items():
        (tmp_path / label).mkdir()
        for number in numbers:
            image = make_picture(number, label=label, size=(320, 240)).image
            for turn in range(3):
                data = encode_png(np.ascontiguousarray(np.rot90(image, turn)))
                (tmp_path / label / f"{number}-{turn}.png").write_bytes(data)
    told: list[tuple[int, int]] = []
    pictures = evaluation_pictures(
        tmp_path, label_folder(tmp_path, ("good",)), lambda *done: told.append(done)
    )
    assert len(pictures) == 12
    by_part = {
        part: {p.group for p in pictures if Path(p.path).name.startswith(f"{part}-")}
        for part in (1, 2, 3, 4)
    }
    assert all(len(groups) == 1 for groups in by_part.values())
    assert len(set.union(*by_part.values())) == 4
    assert told[-1] == (12, 12)
