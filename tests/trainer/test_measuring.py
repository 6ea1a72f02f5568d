"""Candidate and active model, measured as the station would use them."""

from pathlib import Path

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.model_file import ClassEntry
from inspector_gui.runtime.engine import InferenceEngine
from tests.fakes.models import classify_model, tagged
from tests.trainer.made_pictures import make_dataset, make_job
from trainer.data import PictureLoader
from trainer.measuring import Measuring

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
