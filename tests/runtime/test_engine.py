from typing import Any

import numpy as np
import onnxruntime as ort
import pytest
from numpy.typing import NDArray

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.model_file import ClassEntry, ModelFileError, model_id_of
from inspector_gui.core.preprocess import Preprocess, Roi
from inspector_gui.core.result import Box, ReasonCode, Verdict
from inspector_gui.runtime import engine as module
from inspector_gui.runtime.engine import InferenceEngine
from tests.fakes.models import (
    GOOD_DEFECT,
    anomaly_model,
    classify_model,
    foreign_model,
    make_manifest,
    segment_model,
    with_graph,
)


def grey(value: int, height: int = 48, width: int = 64) -> NDArray[np.uint8]:
    return np.full((height, width, 3), value, np.uint8)


def test_a_classifier_judges_by_its_scores() -> None:
    data = classify_model()
    engine = InferenceEngine.load(data)
    bright, dark = engine.judge(grey(204)), engine.judge(grey(51))
    assert (bright.verdict, dark.verdict) == (Verdict.OK, Verdict.NG)
    assert bright.findings.defect_score == pytest.approx(0.2, abs=1e-6)
    assert dict(dark.findings.class_scores) == pytest.approx({"good": 0.2, "defect": 0.8}, abs=1e-6)
    assert dark.reason.code is ReasonCode.CLASS_OVER_LIMIT
    assert engine.model_id == model_id_of(data)
    assert dark.crop == Box(0, 0, 64, 48)
    assert set(dark.times_ms) == {"prepare", "infer", "decide"}
    assert all(value >= 0 for value in dark.times_ms.values())


def test_a_segmenter_says_where() -> None:
    image = grey(255, 320, 640)
    image[100:200, 200:300] = 0
    judgement = InferenceEngine.load(segment_model(size=64)).judge(image)
    assert judgement.verdict is Verdict.NG
    (region,) = judgement.regions
    assert region.box == Box(200, 100, 100, 100)
    assert judgement.findings.mask is not None
    assert judgement.findings.mask.shape == (64, 64)


def test_an_anomaly_model_with_and_without_its_own_score() -> None:
    image = grey(255)
    image[:24, :32] = 51
    for score in (True, False):
        judgement = InferenceEngine.load(anomaly_model(score=score)).judge(image)
        assert judgement.verdict is Verdict.NG
        assert judgement.findings.defect_score == pytest.approx(0.8, abs=1e-6)
        assert judgement.findings.heat_map is not None
        assert judgement.findings.heat_map[2, 2] == 204


def test_the_region_of_interest_and_the_crop_agree() -> None:
    image = grey(255, 100, 200)
    image[:, 100:] = 0
    roi = Roi(x=0, y=0, width=0.5, height=1)
    engine = InferenceEngine.load(classify_model(preprocess=Preprocess(roi=roi)))
    judgement = engine.judge(image)
    assert judgement.verdict is Verdict.OK
    assert judgement.crop == Box(0, 0, 100, 100)


def test_another_rule_shares_the_session_and_is_named_in_the_result() -> None:
    engine = InferenceEngine.load(classify_model(decision=DecisionRule(threshold=0.3)))
    strict = engine.with_rule(DecisionRule(threshold=0.1))
    assert (engine.judge(grey(204)).verdict, strict.judge(grey(204)).verdict) == ("OK", "NG")
    assert strict.judge(grey(204)).configuration_id == strict.rule.configuration_id
    assert strict.model_id == engine.model_id
    assert strict.with_rule(None).rule == engine.rule == DecisionRule(threshold=0.3)


def test_a_rule_given_at_loading_replaces_the_models_own() -> None:
    engine = InferenceEngine.load(classify_model(), rule=DecisionRule(threshold=0.1))
    assert engine.judge(grey(204)).verdict is Verdict.NG
    assert engine.with_rule(None).judge(grey(204)).verdict is Verdict.OK


@pytest.mark.parametrize("kind", ["read-only", "strided", "one pixel", "huge aspect"])
def test_pictures_of_every_kind(kind: str) -> None:
    image = {
        "read-only": grey(51, 32, 32),
        "strided": grey(51, 64, 64)[::2, ::-2],
        "one pixel": grey(51, 1, 1),
        "huge aspect": grey(51, 1, 3000),
    }[kind]
    image.flags.writeable = False
    judgement = InferenceEngine.load(classify_model()).judge(image)
    assert judgement.findings.defect_score == pytest.approx(0.8, abs=1e-6)


def test_same_pictures_on_one_and_four_threads_and_after_a_restart_same_answers() -> None:
    rng = np.random.default_rng(2)
    pictures = [rng.integers(0, 256, (48, 64, 3), dtype=np.uint8) for _ in range(10)]
    data = segment_model(size=64, score=True, slow=6)
    answers = []
    for threads in (1, 4, 1):
        engine = InferenceEngine.load(data, threads=threads)
        judged = [engine.judge(picture) for picture in pictures]
        answers.append([(j.verdict, j.findings.defect_score, j.regions) for j in judged])
    assert answers[0] == answers[1] == answers[2]


def test_threads_do_not_spin_and_the_format_is_fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[ort.SessionOptions] = []
    real = ort.InferenceSession

    def watch(data: bytes, options: ort.SessionOptions, **rest: Any) -> Any:
        seen.append(options)
        assert isinstance(data, bytes), "a path could have changed since the check"
        assert rest["providers"] == ["CPUExecutionProvider"]
        return real(data, options, **rest)

    monkeypatch.setattr(module.ort, "InferenceSession", watch)
    InferenceEngine.load(classify_model())
    InferenceEngine.load(classify_model(), threads=1)
    first, second = seen
    assert first.get_session_config_entry("session.intra_op.allow_spinning") == "0"
    assert first.get_session_config_entry("session.load_model_format") == "ONNX"
    assert first.intra_op_num_threads in (1, 2)
    assert (second.intra_op_num_threads, second.inter_op_num_threads) == (1, 1)


# --- refusals ------------------------------------------------------------------------------------

NONSENSE = """<ir_version: 8, opset_import: ["" : 17]>
    f (uint8[1,32,32,3] image) => (float[1,2] scores) <float[1,2] wrong = {WRONG}> {
        wide = Cast<to = 1>(image)
        m = ReduceMean<axes = [1, 2, 3], keepdims = 0>(wide)
        zero = Sub(m, m)
        scores = Add(wrong, zero)
    }"""


@pytest.mark.parametrize("wrong", ["-0.2, 0.5", "0.5, 1.2", "7.0, 3.0"])
def test_scores_that_are_no_probabilities_are_refused_at_loading(wrong: str) -> None:
    data = with_graph(NONSENSE.replace("WRONG", wrong), make_manifest())
    with pytest.raises(ModelFileError, match="a probability lies between 0 and 1"):
        InferenceEngine.load(data)


def test_a_model_that_goes_wrong_later_is_a_value_error() -> None:
    """0 / 0 for black pictures only: not a number, which the caller turns into CHECK."""
    text = NONSENSE.replace("WRONG", "0.4, 0.6").replace("Sub(m, m)", "Div(m, m)")
    text = text.replace("Add(wrong, zero)", "Mul(wrong, zero)")
    engine = InferenceEngine.load(with_graph(text, make_manifest()))
    assert engine.judge(grey(100)).verdict is Verdict.NG
    with pytest.raises(ValueError, match="a probability lies between"):
        engine.judge(grey(0))


FINE = NONSENSE.replace("WRONG", "0.4, 0.6")
THREE = (*GOOD_DEFECT, ClassEntry(name="dent", verdict="NG"))


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"", "empty"),
        (classify_model()[:-1], "not an ONNX model"),
        (foreign_model(FINE), "import it first"),
        (with_graph(FINE.replace("(wrong,", "(nowhere,"), make_manifest()), "cannot be loaded"),
        (with_graph(FINE, make_manifest(classes=THREE)), "2 scores for 3 classes"),
        (
            with_graph(FINE, make_manifest(task="segment", outputs={"mask": "scores"})),
            "mask has shape",
        ),
    ],
)
def test_files_that_do_not_do_what_they_promise(
    data: bytes, complaint: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ModelFileError, match=complaint) as refusal:
        InferenceEngine.load(data)
    assert "\n" not in str(refusal.value)
    assert capfd.readouterr() == ("", ""), "the trainer speaks through stdout"


def test_names_that_are_no_text_are_refused_in_silence(capfd: pytest.CaptureFixture[str]) -> None:
    for name in (b"\x9c\x81\xd6\xad!", b"im\nge"):
        with pytest.raises(ModelFileError, match="input or output named"):
            InferenceEngine.load(classify_model().replace(b"image", name))
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("kind", ["float16", "double"])
def test_outputs_of_other_precision_come_out_as_float32(kind: str) -> None:
    to = {"float16": 10, "double": 11}[kind]
    text = NONSENSE.replace("WRONG", "0.4, 0.6").replace("float[1,2] scores", f"{kind}[1,2] scores")
    text = text.replace(
        "scores = Add(wrong, zero)", f"s = Add(wrong, zero) scores = Cast<to={to}>(s)"
    )
    engine = InferenceEngine.load(with_graph(text, make_manifest()))
    outputs = engine.run(np.zeros((1, 32, 32, 3), np.uint8))
    assert outputs["scores"].dtype == np.float32
    np.testing.assert_allclose(outputs["scores"], [[0.4, 0.6]], atol=1e-3)
