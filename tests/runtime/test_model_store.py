import random
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from inspector_gui.core.dataset import Dataset
from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.model_file import ModelFileError
from inspector_gui.core.product import Product, load_product, save_product
from inspector_gui.core.result import Verdict
from inspector_gui.runtime.model_store import ModelStore
from tests.fakes.models import classify_model, foreign_model, make_manifest, tagged, with_graph

DATA = classify_model()
DARK = np.full((20, 30, 3), 10, np.uint8)
SMALL_FOREIGN = """<ir_version: 8, opset_import: ["" : 17]>
    f (float[1,3,8,8] x) => (float[1,3,8,8] y) { y = Relu(x) }"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save_product(tmp_path, Product(name="gear"))
    return tmp_path


def add_models(store: ModelStore, *tags: str) -> list[str]:
    return [store.add(tagged(DATA, tag)) for tag in tags]


def promote(store: ModelStore, model_id: str) -> None:
    store.promote(model_id, "Ana", probe=False)


def pointer(folder: Path) -> tuple[str | None, str | None]:
    product = load_product(folder)
    return product.active_model, product.previous_model


def test_a_new_product_has_no_model_and_no_complaint(folder: Path) -> None:
    store = ModelStore(folder)
    assert store.models() == []
    assert store.load_active() == (None, None)
    assert store.note_start() is None


def test_adding_the_same_file_twice_keeps_one(folder: Path) -> None:
    store = ModelStore(folder)
    assert store.add(DATA) == store.add(DATA)
    assert [m.path.read_bytes() for m in store.models()] == [DATA]


def test_a_model_without_manifest_is_not_added(folder: Path) -> None:
    with pytest.raises(ModelFileError, match="import it first"):
        ModelStore(folder).add(foreign_model(SMALL_FOREIGN))


def test_promoting_and_rolling_back_move_only_the_pointer(folder: Path) -> None:
    store = ModelStore(folder)
    first, second = add_models(store, "a", "b")
    files = {m.path: m.path.read_bytes() for m in store.models()}
    promote(store, first)
    promote(store, second)
    assert pointer(folder) == (second, first)
    assert {m.model_id: (m.active, m.previous) for m in store.models()} == {
        second: (True, False),
        first: (False, True),
    }
    assert store.roll_back("Bo") == first
    assert pointer(folder) == (first, second)
    assert {path: path.read_bytes() for path in files} == files
    log = [(e.action, e.model_id, e.replaced, e.who) for e in store.log()]
    assert log == [
        ("promote", first, None, "Ana"),
        ("promote", second, first, "Ana"),
        ("roll back", first, second, "Bo"),
    ]


def test_promoting_the_active_model_again_keeps_the_previous(folder: Path) -> None:
    store = ModelStore(folder)
    first, second = add_models(store, "a", "b")
    for model_id in (first, second, second):
        promote(store, model_id)
    assert pointer(folder) == (second, first)


def test_promotion_tries_the_model_in_a_child_first(folder: Path) -> None:
    store = ModelStore(folder)
    (first,) = add_models(store, "a")
    store.promote(first, "Ana", "better on blowholes")
    assert pointer(folder) == (first, None)
    assert store.log()[0].why == "better on blowholes"


def test_a_model_without_sound_answers_on_the_products_pictures_is_refused(folder: Path) -> None:
    """Its scores are no numbers where the picture is dark; the grey warm-up does not show that."""
    body = """
        <ir_version: 8, opset_import: ["" : 17]>
        dark (uint8[1,32,32,3] image) => (float[1,2] scores)
        <float offset = {70.0}, float[1,2] none = {0.0, 0.0}> {
            wide = Cast<to=1>(image)
            mean = ReduceMean<axes=[0, 1, 2, 3], keepdims=0>(wide)
            left = Sub(mean, offset)
            root = Sqrt(left)
            nothing = Mul(none, root)
            scores = Softmax<axis=1>(nothing)
        }
    """
    store = ModelStore(folder)
    model_id = store.add(with_graph(body, make_manifest()))
    classes = load_product(folder).classes
    with Dataset(folder / "dataset", classes) as dataset:
        dataset.add(DARK, classes[0].name, who="Ana")
    with pytest.raises(ModelFileError, match="no sound answer on a picture of this product"):
        store.promote(model_id, "Ana")
    assert pointer(folder) == (None, None)


def test_other_fields_of_the_product_stay(folder: Path) -> None:
    product = Product(name="gear", title="Gear", decision=DecisionRule(threshold=0.99))
    save_product(folder, product)
    store = ModelStore(folder)
    (first,) = add_models(store, "a")
    store.promote(first, "Ana", rule=product.decision, probe=False)
    assert load_product(folder) == product.model_copy(update={"active_model": first})
    engine, _ = store.load_active()
    assert engine is not None
    assert engine.rule.threshold == 0.99
    assert engine.judge(DARK).verdict is Verdict.OK


def test_the_rule_of_one_model_is_never_applied_to_another(folder: Path) -> None:
    store = ModelStore(folder)
    first, second = add_models(store, "a", "b")
    promote(store, first)
    strict = DecisionRule(threshold=0.99)
    store.promote(second, "Ana", rule=strict, probe=False)
    assert load_product(folder).decision == strict
    (folder / "models" / f"{second}.onnx").write_bytes(b"damaged")
    engine, message = store.load_active()
    assert engine is not None
    assert message is not None
    assert (engine.model_id, engine.rule) == (first, engine.manifest.decision)
    store.roll_back("Bo")
    assert load_product(folder).decision is None


def test_limits_that_people_set_come_back_with_their_model(folder: Path) -> None:
    store = ModelStore(folder)
    first, second = add_models(store, "a", "b")
    strict = DecisionRule(threshold=0.99)
    store.promote(first, "Ana", rule=strict, probe=False)
    promote(store, second)
    assert load_product(folder).decision is None
    (folder / "models" / f"{second}.onnx").write_bytes(b"damaged")
    engine, _ = store.load_active()
    assert engine is not None
    assert (engine.model_id, engine.rule) == (first, strict)
    store.roll_back("Bo")
    assert load_product(folder).decision == strict
    assert load_product(folder).previous_decision is None


def test_an_automatic_roll_back_takes_the_rule_back_too(folder: Path) -> None:
    store = ModelStore(folder)
    first, second = add_models(store, "a", "b")
    promote(store, first)
    store.promote(second, "Ana", rule=DecisionRule(threshold=0.99), probe=False)
    store.note_start()
    assert store.note_start() is not None
    assert pointer(folder) == (first, second)
    assert load_product(folder).decision is None


def test_a_changed_file_is_not_promoted_and_the_pointer_stays(folder: Path) -> None:
    store = ModelStore(folder)
    first, second = add_models(store, "a", "b")
    promote(store, first)
    path = folder / "models" / f"{second}.onnx"
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    with pytest.raises(ModelFileError, match="changed on the disk"):
        promote(store, second)
    assert pointer(folder) == (first, None)
    assert [m.model_id for m in store.models()] == [first]
    assert [second in text for text in store.problems()] == [True]
    assert store.add(tagged(DATA, "b")) == second, "adding it again repairs it"
    assert len(store.models()) == 2


@pytest.mark.parametrize("damage", ["gone", "empty", "zeros", "truncated"])
def test_a_damaged_active_model_falls_back_to_the_previous(folder: Path, damage: str) -> None:
    store = ModelStore(folder)
    first, second = add_models(store, "a", "b")
    promote(store, first)
    promote(store, second)
    path = folder / "models" / f"{second}.onnx"
    data = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        broken = {"empty": b"", "zeros": bytes(len(data)), "truncated": data[:99]}
        path.write_bytes(broken[damage])
    engine, message = store.load_active()
    assert engine is not None
    assert engine.model_id == first
    assert message is not None
    assert second in message
    assert f"previous model {first} inspects instead" in message


def test_both_models_damaged_means_no_engine_and_a_sentence(folder: Path) -> None:
    store = ModelStore(folder)
    for model_id in add_models(store, "a", "b"):
        promote(store, model_id)
    for path in (folder / "models").glob("*.onnx"):
        path.write_bytes(b"")
    engine, message = store.load_active()
    assert engine is None
    assert message is not None


def test_only_models_out_of_use_can_be_deleted(folder: Path) -> None:
    store = ModelStore(folder)
    first, second, third = add_models(store, "a", "b", "c")
    promote(store, first)
    promote(store, second)
    for model_id in (first, second):
        with pytest.raises(ModelFileError, match="cannot be deleted"):
            store.delete(model_id, "Ana")
    store.delete(third, "Ana")
    assert {m.model_id for m in store.models()} == {first, second}
    with pytest.raises(ModelFileError, match="cannot be deleted"):
        store.delete(third, "Ana")
    with pytest.raises(ModelFileError, match="not the name"):
        store.delete("../product", "Ana")


def test_rolling_back_without_an_earlier_model_says_so(folder: Path) -> None:
    store = ModelStore(folder)
    promote(store, add_models(store, "a")[0])
    with pytest.raises(ModelFileError, match="no earlier model"):
        store.roll_back("Ana")


def test_a_time_without_zone_in_the_log_is_local_time(tmp_path: Path) -> None:
    log = tmp_path / "models" / "log.jsonl"
    log.parent.mkdir()
    line = '{"time": "%s", "action": "delete", "model_id": "m1", "who": "anna"}\n'
    log.write_text(line % "2026-03-04T12:00:00" + line % "0001-01-01T00:00:00+99:99")
    (entry,) = ModelStore(tmp_path).log()
    assert entry.time == datetime(2026, 3, 4, 12).astimezone()


def test_a_torn_log_line_is_left_out_and_the_next_one_is_whole(folder: Path) -> None:
    store = ModelStore(folder)
    first, second = add_models(store, "a", "b")
    promote(store, first)
    log = folder / "models" / "log.jsonl"
    log.write_bytes(log.read_bytes() + b'{"time": "20')
    promote(store, second)
    assert [e.model_id for e in store.log()] == [first, second]


def test_two_crashes_after_a_promotion_roll_back(folder: Path) -> None:
    store = ModelStore(folder)
    first, second = add_models(store, "a", "b")
    promote(store, first)
    promote(store, second)
    assert ModelStore(folder).note_start() is None, "the first crash may be chance"
    message = ModelStore(folder).note_start()
    assert message is not None
    assert first in message
    assert pointer(folder) == (first, second)
    assert store.log()[-1].action == "roll back"
    assert ModelStore(folder).note_start() is None
    assert pointer(folder) == (first, second)


def test_a_healthy_minute_ends_the_trial(folder: Path) -> None:
    store = ModelStore(folder)
    for model_id in add_models(store, "a", "b"):
        promote(store, model_id)
    active = pointer(folder)
    store.note_start()
    store.note_healthy()
    for _ in range(3):
        assert store.note_start() is None
    assert pointer(folder) == active


def test_a_move_whose_log_line_a_crash_swallowed_is_logged_at_the_start(folder: Path) -> None:
    store = ModelStore(folder)
    (first,) = add_models(store, "a")
    save_product(folder, Product(name="gear", active_model=first))
    store.note_start()
    store.note_start()
    assert [(e.model_id, e.why) for e in store.log()] == [(first, "found active at the start")]


CHILD = """
import sys
from pathlib import Path
from inspector_gui.runtime.model_store import ModelStore
store = ModelStore(Path(sys.argv[1]))
while True:
    for model_id in sys.argv[2:]:
        store.promote(model_id, "child", probe=False)
        print("promoted", flush=True)
"""


def test_killed_at_random_moments_the_pointer_is_old_or_new(folder: Path) -> None:
    store = ModelStore(folder)
    first, second = add_models(store, "a", "b")
    promote(store, first)
    promote(store, second)
    rng = random.Random(3)
    acknowledged = 2
    for _ in range(15):
        command = [sys.executable, "-c", CHILD, str(folder), first, second]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            lines = rng.randint(1, 3)
            for _ in range(lines):
                child.stdout.readline()
            time.sleep(rng.uniform(0, 0.01))  # the random moment is the point of the test
            child.kill()
            rest = child.stdout.read()
        acknowledged += lines + rest.count(b"promoted")
        assert set(pointer(folder)) == {first, second}
        engine, message = ModelStore(folder).load_active()
        assert message is None
        assert engine is not None
        assert engine.model_id == pointer(folder)[0]
    # The child's first promotion may be of the model that is active already: no line for that.
    assert len(store.log()) >= acknowledged - 15
