from typing import Any

import onnx
import pytest

from inspector_gui.core import model_file
from inspector_gui.core.model_file import (
    METADATA_KEY,
    ClassEntry,
    Manifest,
    ModelFileError,
    manifest_of,
    model_id_of,
    parse_model,
    with_manifest,
)
from tests.fakes.models import GOOD_DEFECT, classify_model, make_manifest


def classes(*verdicts: str) -> tuple[ClassEntry, ...]:
    return tuple(
        ClassEntry.model_validate({"name": f"class {i}", "verdict": verdict})
        for i, verdict in enumerate(verdicts)
    )


def test_a_manifest_written_into_a_file_comes_back() -> None:
    manifest = make_manifest(
        name="Zahnrad 歯車 ⚙",
        metrics={"accuracy": 0.987, "rows": [1, 2]},
        snapshot_id="abc",
        preprocess={"colour": "grey", "filters": [{"name": "median", "parameters": {"radius": 1}}]},
        input={"height": 5, "width": 7, "channels": 1},
    )
    data = with_manifest(parse_model(classify_model()), manifest)
    assert manifest_of(parse_model(data)) == manifest


def test_writing_a_manifest_replaces_the_one_before_and_keeps_other_notes() -> None:
    model = parse_model(classify_model())
    note = model.metadata_props.add()
    note.key, note.value = "author", "someone"
    for name in ("one", "two"):
        model = parse_model(with_manifest(model, make_manifest(name=name)))
    found = manifest_of(model)
    assert found is not None
    assert found.name == "two"
    assert [p.key for p in model.metadata_props].count(METADATA_KEY) == 1
    assert [p.value for p in model.metadata_props if p.key == "author"] == ["someone"]


def test_any_changed_byte_is_another_model() -> None:
    data = classify_model()
    assert model_id_of(data) == model_id_of(bytes(data))
    assert model_id_of(data) != model_id_of(data[:-1] + bytes([data[-1] ^ 1]))
    assert len(model_id_of(data)) == 12


def test_a_foreign_model_has_no_manifest() -> None:
    model = parse_model(classify_model())
    del model.metadata_props[:]
    assert manifest_of(model) is None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"name": 3}', "\0", '{"schema_version": 99}'])
def test_a_broken_manifest_is_refused_and_not_taken_for_a_foreign_model(text: str) -> None:
    model = parse_model(classify_model())
    model.metadata_props[0].value = text
    with pytest.raises(ModelFileError, match="manifest is not valid"):
        manifest_of(model)


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"classes": ()}, "at least 1"),
        ({"classes": (*GOOD_DEFECT, GOOD_DEFECT[0])}, "same name"),
        ({"classes": classes("OK", "OK")}, "every part would pass"),
        (
            {"classes": classes("OK", *["NG"] * 256), "task": "segment", "outputs": {"mask": "m"}},
            "at most 255",
        ),
        ({"task": "segment"}, "needs an output mask"),
        ({"task": "anomaly"}, "needs an output heat_map or score"),
        ({"outputs": {"banana": "x"}}, "Input should be"),
        ({"preprocess": {"colour": "grey"}}, "one input channel"),
        ({"input": {"height": 0, "width": 4, "channels": 3}}, "greater than 0"),
        ({"input": {"height": 9000, "width": 4, "channels": 3}}, "8192"),
        ({"input": {"height": 4, "width": 4, "channels": 2}}, "1 or 3"),
        ({"decision": {"threshold": 2}}, "less than or equal to 1"),
        ({"schema_version": 2}, "newer version"),
    ],
)
def test_manifests_that_contradict_themselves(changes: dict[str, Any], complaint: str) -> None:
    fields = make_manifest().model_dump() | changes
    with pytest.raises(ValueError, match=complaint):
        Manifest.model_validate(fields)


def test_keys_of_a_later_minor_version_are_skipped() -> None:
    assert Manifest.model_validate(make_manifest().model_dump() | {"hologram": 1})


def test_an_anomaly_model_may_know_only_the_good_class() -> None:
    manifest = make_manifest(task="anomaly", classes=classes("OK"), outputs={"score": "s"})
    assert manifest.defect_names == ()


def test_a_file_over_the_limit_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_file, "MAX_BYTES", 1 << 20)
    with pytest.raises(ModelFileError, match="larger than 1 MB"):
        parse_model(bytes((1 << 20) + 1))


@pytest.mark.parametrize("cut", [1, 10, 100, 500])
def test_a_truncated_file_is_refused_or_lacks_its_manifest(cut: int) -> None:
    data = classify_model()[:-cut]
    try:
        model = parse_model(data)
    except ModelFileError:
        return
    assert manifest_of(model) is None


def test_a_graph_without_nodes_is_no_model() -> None:
    with pytest.raises(ModelFileError, match="not an ONNX model"):
        parse_model(onnx.ModelProto(ir_version=8).SerializeToString())
