"""Foreign models whose right answer is plain arithmetic: their outputs are channel values."""

import os
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper

from inspector_gui.core.model_file import ClassEntry, ModelFileError
from inspector_gui.core.result import Verdict
from inspector_gui.runtime import foreign_model, model_import
from inspector_gui.runtime.engine import InferenceEngine
from inspector_gui.runtime.model_import import (
    ImportAnswers,
    describe_foreign,
    import_foreign,
    suggest_answers,
)
from inspector_gui.runtime.model_wrap import GraphWrap
from tests.fakes.models import classify_model
from tests.fakes.models import foreign_model as from_text

RED = np.full((24, 30, 3), (200, 100, 40), np.uint8)
THREE = tuple(ClassEntry(name=n, verdict=v) for n, v in (("a", "OK"), ("b", "NG"), ("c", "NG")))


@pytest.fixture(autouse=True)
def no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """The child process has its own tests; here it would only take time."""
    monkeypatch.setattr(foreign_model, "probe_model", lambda data: None)
    monkeypatch.setattr(model_import, "probe_model", lambda data: None)


def net(graph_text: str, *, opset: int = 17, ir: int = 8) -> bytes:
    return from_text(f'<ir_version: {ir}, opset_import: ["" : {opset}]> {graph_text}')


def classifier(inputs: str = "float[N,3,20,20] input", *, opset: int = 17, body: str = "") -> bytes:
    """Logits are the channel means."""
    body = body or "p = GlobalAveragePool(input) logits = Flatten(p)"
    return net(f"net ({inputs}) => (float[N,3] logits) {{ {body} }}", opset=opset)


def segmenter(shape: str = "1,3,20,20", *, opset: int = 17) -> bytes:
    return net(
        f"net (float[{shape}] input) => (float[{shape}] out) {{ out = Identity(input) }}",
        opset=opset,
    )


def softmax(values: Any) -> NDArray[np.float64]:
    grown = np.exp(np.asarray(values, np.float64))
    return np.asarray(grown / grown.sum())


def imported(data: bytes, **changes: Any) -> InferenceEngine:
    suggestion = suggest_answers(describe_foreign(data), "foreign")
    answers = ImportAnswers.model_validate(suggestion.model_dump() | changes)
    return InferenceEngine.load(import_foreign(data, answers))


def scores(engine: InferenceEngine, image: NDArray[np.uint8] = RED) -> list[float]:
    return [score for _, score in engine.judge(image).findings.class_scores]


# --- reading off ---------------------------------------------------------------------------------


def test_what_the_file_says_is_read_off_and_the_rest_is_asked() -> None:
    foreign = describe_foreign(classifier())
    assert (foreign.layout, foreign.height, foreign.width) == ("NCHW", 20, 20)
    assert foreign.channels == 3
    (output,) = foreign.outputs
    assert (output.role, output.channels, output.ends_with) == ("scores", 3, "none")
    assert foreign.open_questions == ("colour", "scaling", "classes")
    answers = suggest_answers(foreign, "x")
    assert answers.activation == {"scores": "softmax"}
    assert [entry.name for entry in answers.classes] == ["class 0", "class 1", "class 2"]


def test_metadata_of_other_tools_is_used() -> None:
    model = onnx.load_from_string(classifier("float[N,3,H,W] input"))
    helper.set_model_props(
        model,
        {
            "names": "{0: 'crack', 1: 'good', 2: 'hole'}",
            "task": "classify",
            "imgsz": "[96, 128]",
            "Image.BitmapPixelFormat": "Bgr8",
            "Image.NominalPixelRange": "NominalRange_0_255",
        },
    )
    foreign = describe_foreign(model.SerializeToString())
    assert foreign.open_questions == ()
    answers = suggest_answers(foreign, "x")
    assert (answers.height, answers.width) == (96, 128)
    assert (answers.colour, answers.scaling) == ("bgr", "raw")
    assert [(c.name, c.verdict) for c in answers.classes] == [
        ("crack", "NG"),
        ("good", "OK"),
        ("hole", "NG"),
    ]


@pytest.mark.parametrize(
    ("shape", "layout", "channels"),
    [
        ("1,3,20,20", "NCHW", 3),
        ("1,20,20,3", "NHWC", 3),
        ("N,1,20,20", "NCHW", 1),
        ("N,H,W,1", "NHWC", 1),
        ("N,C,20,20", "NCHW", None),
    ],
)
def test_the_layout_is_seen_in_the_shape(shape: str, layout: str, channels: int | None) -> None:
    foreign = describe_foreign(segmenter(shape))
    assert (foreign.layout, foreign.channels) == (layout, channels)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("net (float[8,3,9,9] x) => (float[8,3,9,9] y) { y = Relu(x) }", "one"),
        ("net (float[1,4,9,9] x) => (float[1,4,9,9] y) { y = Relu(x) }", "colour channels"),
        ("net (float[1,784] x) => (float[1,784] y) { y = Relu(x) }", "not a picture"),
        ("net (int64[1,3,9,9] x) => (int64[1,3,9,9] y) { y = Identity(x) }", "float or uint8"),
        (
            "net (float[1,3,64,64] images) => (float[1,84,8400] output0) <float v = {0.0}>"
            "{ s = Constant<value_ints = [1, 84, 8400]>() output0 = Expand(v, s) }",
            "boxes of a detector",
        ),
        (
            "net (float[1,3,64,64] images) =>"
            " (float[1,116,8400] output0, float[1,32,16,16] output1)"
            " <float v = {0.0}> { s = Constant<value_ints = [1, 116, 8400]>()"
            " output0 = Expand(v, s)"
            " t = Constant<value_ints = [1, 32, 16, 16]>() output1 = Expand(v, t) }",
            "boxes of a detector",
        ),
    ],
)
def test_what_cannot_be_used_is_refused_with_the_reason(text: str, complaint: str) -> None:
    with pytest.raises(ModelFileError, match=complaint):
        describe_foreign(net(text))


def test_a_detector_is_known_by_its_metadata() -> None:
    model = onnx.load_from_string(classifier())
    helper.set_model_props(model, {"task": "detect"})
    with pytest.raises(ModelFileError, match="its task is detect"):
        describe_foreign(model.SerializeToString())


def test_a_file_of_ours_needs_no_import() -> None:
    with pytest.raises(ModelFileError, match="manifest already"):
        describe_foreign(classify_model())


# --- classification ------------------------------------------------------------------------------


@pytest.mark.parametrize("opset", [7, 9, 11, 13, 17, 21])
def test_logits_become_probabilities_under_every_operator_set(opset: int) -> None:
    engine = imported(classifier(opset=opset), classes=THREE)
    np.testing.assert_allclose(scores(engine), softmax([200 / 255, 100 / 255, 40 / 255]), atol=1e-5)
    assert engine.manifest.recipe.name == "imported"


@pytest.mark.parametrize(
    ("changes", "logits"),
    [
        ({"colour": "bgr"}, [40 / 255, 100 / 255, 200 / 255]),
        ({"scaling": "symmetric"}, [200 / 127.5 - 1, 100 / 127.5 - 1, 40 / 127.5 - 1]),
        (
            {"scaling": "imagenet"},
            [(200 / 255 - 0.485) / 0.229, (100 / 255 - 0.456) / 0.224, (40 / 255 - 0.406) / 0.225],
        ),
        (
            {"scaling": "imagenet", "colour": "bgr"},
            [(40 / 255 - 0.406) / 0.225, (100 / 255 - 0.456) / 0.224, (200 / 255 - 0.485) / 0.229],
        ),
        (
            {"scaling": "custom", "mean": (0.1, 0.2, 0.3), "std": (0.5,)},
            [(200 / 255 - 0.1) / 0.5, (100 / 255 - 0.2) / 0.5, (40 / 255 - 0.3) / 0.5],
        ),
        ({"scaling": "raw"}, [200, 100, 40]),
    ],
)
def test_colours_and_scaling_are_as_answered(changes: dict[str, Any], logits: list[float]) -> None:
    engine = imported(classifier(), classes=THREE, **changes)
    np.testing.assert_allclose(scores(engine), softmax(np.array(logits) - max(logits)), atol=1e-5)


def test_a_keras_style_file_with_channels_last_and_its_own_softmax() -> None:
    data = net(
        "net (uint8[N,20,20,3] image) => (float[N,3] scores) { f = Cast<to = 1>(image)"
        " m = ReduceMean<axes = [1, 2], keepdims = 0>(f) scores = Softmax<axis = -1>(m) }"
    )
    answers = suggest_answers(describe_foreign(data), "keras")
    assert (answers.layout, answers.scaling, answers.activation) == ("NHWC", "raw", {})
    engine = imported(data)
    assert scores(engine)[0] == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("high_means", "classes", "wanted"),
    [
        ("defect", ("good", "OK", "bad", "NG"), [0.4, 0.6]),
        ("good", ("good", "OK", "bad", "NG"), [0.6, 0.4]),
        ("defect", ("bad", "NG", "good", "OK"), [0.6, 0.4]),
        ("good", ("bad", "NG", "good", "OK"), [0.4, 0.6]),
    ],
)
def test_one_sigmoid_may_mean_good_or_defect(
    high_means: str, classes: tuple[str, ...], wanted: list[float]
) -> None:
    data = net(
        "net (float[1,1,20,20] x) => (float[1,1] y) { p = GlobalAveragePool(x) y = Flatten(p) }"
    )
    entries = [{"name": classes[i], "verdict": classes[i + 1]} for i in (0, 2)]
    grey = np.full((20, 20, 3), 153, np.uint8)
    engine = imported(data, single_output=high_means, classes=entries, activation={})
    np.testing.assert_allclose(scores(engine, grey), wanted, atol=1e-5)


def test_a_grey_picture_can_feed_a_model_with_three_channels() -> None:
    engine = imported(classifier(), classes=THREE, colour="grey")
    assert engine.manifest.input.channels == 1
    np.testing.assert_allclose(scores(engine), [1 / 3] * 3, atol=1e-5)


def test_half_precision() -> None:
    data = net(
        "net (float16[N,3,20,20] x) => (float16[N,3] y)"
        "{ p = GlobalAveragePool(x) f = Flatten(p) y = Softmax<axis = 1>(f) }"
    )
    engine = imported(data, classes=THREE)
    np.testing.assert_allclose(scores(engine), softmax([200 / 255, 100 / 255, 40 / 255]), atol=2e-3)


def test_an_open_size_is_fixed_by_the_answer() -> None:
    engine = imported(classifier("float[N,3,H,W] input"), classes=THREE, height=17, width=33)
    size = engine.manifest.input
    assert (size.height, size.width) == (17, 33)
    assert scores(engine)[0] > scores(engine)[1]


def test_names_that_we_would_use_too_are_no_trouble() -> None:
    data = net(
        "net (float[1,3,20,20] image) => (float[1,3] scores)"
        "{ p = GlobalAveragePool(image) scores = Flatten(p) }"
    )
    assert len(scores(imported(data, classes=THREE))) == 3


def test_old_files_that_list_their_weights_as_inputs() -> None:
    weight = helper.make_tensor("w", TensorProto.FLOAT, [3, 3, 1, 1], np.eye(3).reshape(-1))
    float_ = TensorProto.FLOAT
    graph = helper.make_graph(
        [
            helper.make_node("Conv", ["x", "w"], ["c"]),
            helper.make_node("GlobalAveragePool", ["c"], ["p"]),
            helper.make_node("Flatten", ["p"], ["y"]),
        ],
        "old",
        [
            helper.make_tensor_value_info("x", float_, [1, 3, 20, 20]),
            helper.make_tensor_value_info("w", float_, [3, 3, 1, 1]),
        ],
        [helper.make_tensor_value_info("y", float_, [1, 3])],
        [weight],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 8)], ir_version=3)
    engine = imported(model.SerializeToString(), classes=THREE)
    np.testing.assert_allclose(scores(engine), softmax([200 / 255, 100 / 255, 40 / 255]), atol=1e-5)


def test_a_thousand_classes() -> None:
    data = net(
        "net (float[1,3,8,8] x) => (float[1,1000] y) <float v = {0.0}>"
        "{ p = ReduceMean<axes = [1, 2, 3], keepdims = 0>(x) q = Mul(p, v)"
        " s = Constant<value_ints = [1, 1000]>() y = Expand(q, s) }"
    )
    engine = imported(data)
    assert len(engine.manifest.classes) == 1000
    assert engine.judge(RED).verdict is Verdict.NG


# --- segmentation --------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", ["1,3,20,20", "N,3,20,20", "1,20,20,3"])
@pytest.mark.parametrize("opset", [9, 17])
def test_only_the_defect_channels_of_a_mask_are_kept(shape: str, opset: int) -> None:
    engine = imported(segmenter(shape, opset=opset), classes=THREE, activation={})
    mask = engine.run(np.full((1, 20, 20, 3), (255, 51, 102), np.uint8))["mask"]
    assert mask.shape == (1, 20, 20, 2)
    np.testing.assert_allclose(mask[0, 3, 4], [0.2, 0.4], atol=1e-6)


def test_mask_logits_go_through_softmax_over_the_classes() -> None:
    engine = imported(segmenter(), classes=THREE)
    mask = engine.run(np.full((1, 20, 20, 3), (255, 51, 102), np.uint8))["mask"]
    np.testing.assert_allclose(mask[0, 0, 0], softmax([1, 0.2, 0.4])[1:], atol=1e-6)


def test_a_map_of_labels_becomes_one_channel_per_defect() -> None:
    data = net(
        "net (float[1,3,20,20] x) => (int64[1,20,20] labels)"
        "{ labels = ArgMax<axis = 1, keepdims = 0>(x) }"
    )
    engine = imported(data, classes=THREE)
    picture = np.zeros((20, 20, 3), np.uint8)
    picture[:, :10, 0] = 250
    picture[:8, 10:, 2] = 250
    findings = engine.judge(picture).findings
    assert findings.mask is not None
    assert findings.mask[:8, 10:].min() == findings.mask.max() == 2
    assert findings.mask[:, :10].max() == 0


@pytest.mark.parametrize(("high_means", "wanted"), [("defect", 0.2), ("good", 0.8)])
def test_a_mask_with_one_channel(high_means: str, wanted: float) -> None:
    engine = imported(segmenter("1,1,20,20"), activation={}, single_output=high_means)
    mask = engine.run(np.full((1, 20, 20, 1), 51, np.uint8))["mask"]
    np.testing.assert_allclose(mask, np.full((1, 20, 20, 1), wanted), atol=1e-6)


# --- anomaly -------------------------------------------------------------------------------------

ANOMALY = (
    "net (float[N,3,20,20] input) => (float[N] pred_score, float[N,1,20,20] anomaly_map,"
    " bool[N] pred_label) <float k = {40.0}, float half = {20.0}> {"
    " m = ReduceMax<axes = [1], keepdims = 1>(input) anomaly_map = Mul(m, k)"
    " pred_score = ReduceMax<axes = [1, 2, 3], keepdims = 0>(anomaly_map)"
    " pred_label = Greater(pred_score, half) }"
)


def test_anomaly_scores_are_brought_to_zero_and_one_by_the_range() -> None:
    data = net(ANOMALY)
    answers = suggest_answers(describe_foreign(data), "x")
    assert answers.outputs == {"heat_map": "anomaly_map", "score": "pred_score"}
    engine = imported(data, value_range=(0, 50))
    findings = engine.judge(RED).findings
    assert findings.defect_score == pytest.approx(200 / 255 * 40 / 50, abs=1e-5)
    assert findings.heat_map is not None
    assert abs(int(findings.heat_map[5, 5]) - round(200 * 40 / 50)) <= 1


def test_scores_beyond_one_ask_for_the_range() -> None:
    with pytest.raises(ModelFileError, match="range of values"):
        imported(net(ANOMALY))


# --- wrong answers -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"activation": {}, "scaling": "raw"}, "choose softmax or sigmoid"),
        ({"classes": THREE[:2]}, "3 scores, but 2 classes"),
        ({"outputs": {"scores": "nothing"}}, "no output 'nothing'"),
        ({"height": 30}, "do not fit"),
        ({"layout": "NHWC"}, "do not fit"),
        ({"scaling": "custom", "mean": (0.5, 0.5), "std": (1.0, 1.0)}, "3 colour channels"),
        ({"outputs": {"mask": "logits"}}, "not a mask"),
        ({"outputs": {"heat_map": "logits"}}, "not a heat map"),
        ({"outputs": {"score": "logits"}}, "not a single score"),
    ],
)
def test_answers_that_cannot_be_right_get_one_sentence(
    changes: dict[str, Any], complaint: str
) -> None:
    with pytest.raises(ModelFileError, match=complaint) as refusal:
        imported(classifier(), **({"classes": THREE} | changes))
    assert "\n" not in str(refusal.value)


def test_a_second_softmax_is_refused() -> None:
    data = classifier(
        body="p = GlobalAveragePool(input) f = Flatten(p) logits = Softmax<axis = 1>(f)"
    )
    with pytest.raises(ModelFileError, match="went through softmax already"):
        imported(data, classes=THREE, activation={"scores": "softmax"})


def test_a_one_channel_model_takes_grey_pictures() -> None:
    with pytest.raises(ModelFileError, match="choose grey"):
        imported(segmenter("1,1,20,20"), colour="rgb")


def test_a_wrap_that_answers_otherwise_than_the_original_is_not_handed_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(GraphWrap, "complement", lambda self, value: value)
    data = net(
        "net (float[1,1,20,20] x) => (float[1,1] y) { p = GlobalAveragePool(x) y = Flatten(p) }"
    )
    with pytest.raises(ModelFileError, match="differs from the original"):
        imported(data, activation={})


# --- a real foreign model ------------------------------------------------------------------------


@pytest.mark.real
def test_a_published_portrait_network_answers_as_before() -> None:
    folder = os.environ.get("INSPECTOR_TEST_DATA")
    if not folder:
        pytest.skip("INSPECTOR_TEST_DATA does not name the folder with real pictures and models")
    data = (Path(folder) / "onnx" / "SINet_Softmax.onnx").read_bytes()
    foreign = describe_foreign(data)
    assert foreign.outputs[0].ends_with == "softmax"
    engine = imported(data, colour="bgr", scaling="imagenet")
    picture = np.zeros((480, 640, 3), np.uint8)
    cv2.ellipse(picture, (320, 300), (120, 180), 0, 0, 360, (224, 172, 140), -1)
    judgement = engine.judge(picture)
    assert judgement.findings.mask is not None
    assert judgement.findings.mask.shape == (320, 320)
