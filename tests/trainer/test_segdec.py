"""The networks and trainings of `segdec`, on small pictures and for a few steps."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from inspector_gui.core.jobs import Event, Job, Metric
from inspector_gui.core.model_file import ClassEntry, Role
from inspector_gui.core.preprocess import Preprocess
from inspector_gui.core.snapshot import SnapshotPicture
from trainer import segdec_training
from trainer.augmentation import Augmentation
from trainer.checkpoint import Checkpoint
from trainer.data import PreparedPictures
from trainer.export import run_keras
from trainer.failure import RunCancelled
from trainer.machine import import_tensorflow
from trainer.monitor import Monitor
from trainer.recipe import BuildContext, FitContext, Geometry, find_recipe
from trainer.transplant import Transplant

CLASSES = (ClassEntry(name="good", verdict="OK"), ClassEntry(name="crack", verdict="NG"))
RECIPE = find_recipe("segdec")


def _pictures(height: int, width: int, count: int = 12) -> PreparedPictures:
    """Noise; every second picture has a dark line with a mask."""
    rng = np.random.default_rng(0)
    tensors = rng.integers(120, 180, (count, height, width, 1)).astype(np.uint8)
    masks = {}
    for index in range(1, count, 2):
        row = int(rng.integers(8, height - 8))
        tensors[index, row : row + 2, width // 4 :] = 40
        masks[index] = np.zeros((height, width), np.uint8)
        masks[index][row : row + 2, width // 4 :] = 1
    defective = np.arange(count) % 2 == 1
    pictures = tuple(
        SnapshotPicture(
            picture_id=str(i), path=f"{i}.png", label=CLASSES[int(bad)].name, group=f"part {i}",
            split="train",
        )
        for i, bad in enumerate(defective)
    )  # fmt: skip
    return PreparedPictures(
        tensors, defective.astype(np.int64), defective, masks, pictures, CLASSES
    )


def _trained(
    folder: Path,
    pictures: PreparedPictures,
    after_step: Callable[[Any], None] = lambda model: None,
    **values: Any,
) -> tuple[Any, BuildContext, dict[str, NDArray[np.float32]]]:
    """A network trained for a few steps, how it was built, and its weights before, by layer."""
    import_tensorflow(1)
    checked = RECIPE.read_values(values)
    size = Geometry(Preprocess(colour="grey"), *pictures.tensors.shape[1:3])
    context = BuildContext(size, CLASSES, checked, *pictures.moments())
    model = RECIPE.build(context)
    before = {name: _weights(model, name) for name in ("trunk", "decision")}
    monitor = Monitor(lambda event: None, lambda: after_step(model))
    RECIPE.fit(FitContext(model, pictures, pictures, checked, 1, monitor, folder))
    return model, context, before


def _weights(model: Any, name: str) -> NDArray[np.float32]:
    return np.concatenate([weight.ravel() for weight in model.get_layer(name).get_weights()])


def _moved(model: Any, before: dict[str, NDArray[np.float32]], name: str) -> bool:
    after = _weights(model, name)
    assert np.isfinite(after).all()
    return not np.array_equal(after, before[name])


def _assert_same_answers(model: Any, context: BuildContext, pictures: PreparedPictures) -> None:
    import onnxruntime

    graph = RECIPE.export(model, context).SerializeToString()
    session = onnxruntime.InferenceSession(graph, providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()]
    expected = run_keras(model, pictures.tensors[:2])
    for index in range(2):
        answers = dict(
            zip(names, session.run(None, {"image": pictures.tensors[[index]]}), strict=True)
        )
        for role in ("mask", "score"):
            difference = np.abs(answers[role].ravel() - expected[role][index].ravel()).max()
            assert difference <= 1e-4


@pytest.mark.parametrize("loss", ["overlap", "cross entropy", "mean squared error"])
def test_each_loss_learns_to_mark(loss: str, tmp_path: Path) -> None:
    pictures = _pictures(64, 48)
    model, _, _ = _trained(tmp_path, pictures, steps=60, loss=loss, rotation=0, transplant=0.3)
    mask = run_keras(model, pictures.tensors)["mask"][..., 0]
    bad = mask[pictures.defective].max(axis=(1, 2)).mean()
    assert bad > mask[~pictures.defective].max(axis=(1, 2)).mean()


def test_quarter_turns_train_a_network_that_is_not_square(tmp_path: Path) -> None:
    pictures = _pictures(64, 96)
    model, context, before = _trained(tmp_path, pictures, steps=10, quarter_turns=True)
    assert _moved(model, before, "trunk")
    assert model.output["mask"].shape[1:3] == (8, 12)
    _assert_same_answers(model, context, pictures)


def test_pictures_without_masks_train_the_decision_and_leave_the_mask_alone(
    tmp_path: Path,
) -> None:
    pictures = _pictures(128, 96)
    pictures.masks.clear()
    model, context, before = _trained(tmp_path, pictures, steps=10)
    assert _moved(model, before, "trunk")  # nothing else can make its features
    assert _moved(model, before, "decision")
    assert run_keras(model, pictures.tensors)["mask"].max() < 0.5
    _assert_same_answers(model, context, pictures)


def test_two_stages_train_the_mask_and_then_only_the_decision(tmp_path: Path) -> None:
    seen: dict[str, list[NDArray[np.float32]]] = {"trunk": [], "decision": []}

    def look(model: Any) -> None:
        for name, states in seen.items():
            states.append(_weights(model, name))

    _trained(tmp_path, _pictures(64, 48), look, steps=10, training="two stages")
    states = {name: np.stack(found[:10]) for name, found in seen.items()}  # one a step
    changed = {name: np.abs(np.diff(s, axis=0)).max(axis=1) > 0 for name, s in states.items()}
    first = changed["trunk"].argmin()  # the first step that leaves the trunk alone
    assert 3 <= first <= 7
    assert changed["trunk"][:first].all()
    assert not changed["trunk"][first:].any()
    assert changed["decision"][first:].all()
    assert not changed["decision"][:first].any()


def test_the_published_network_is_built_as_published_and_trains(tmp_path: Path) -> None:
    pictures = _pictures(32, 32, count=4)
    model, _, before = _trained(
        tmp_path, pictures, steps=10, network="published", learning_rate=0.0005
    )
    assert 15_000_000 < model.count_params() < 16_500_000
    assert model.get_layer("decision").layers[-1].input.shape[-1] == 66
    convolutions = [x for x in model.get_layer("trunk").layers if type(x).__name__ == "Conv2D"]
    assert [x.filters for x in convolutions] == [32] * 2 + [64] * 7 + [1024, 1]
    assert _moved(model, before, "trunk")


def test_with_few_defects_the_limit_passes_all_but_two_in_a_hundred_good_pictures(
    tmp_path: Path,
) -> None:
    pictures = _pictures(24, 24, count=220)
    pictures.masks.clear()
    pictures.defective[:] = np.arange(220) % 11 == 1
    scores = np.where(pictures.defective, 0.95, np.linspace(0.01, 0.4, 220)).astype(np.float32)
    outputs: dict[Role, NDArray[np.float32]] = {
        "score": scores[:, None],
        "mask": np.zeros((220, 2, 2, 1), np.float32),
    }
    monitor = Monitor(lambda event: None, lambda: None)
    context = FitContext(None, pictures, pictures, RECIPE.read_values({}), 1, monitor, tmp_path)
    rule = RECIPE.rule(outputs, context)
    good = scores[~pictures.defective]
    assert (good >= rule.threshold).sum() == 4
    assert ((good >= rule.unsure_low) & (good < rule.threshold)).sum() == 4
    assert 0.4 < rule.unsure_high < 0.95  # what was never seen either is unsure

    pictures.defective[1:100] = True  # many defects: the limit lies between both kinds
    scores[1:100] = 0.95
    assert RECIPE.rule(outputs, context).threshold > 0.4


@pytest.mark.long
@pytest.mark.parametrize(("height", "width"), [(704, 256), (1408, 512)])
def test_the_published_sizes_train_and_export_exactly(
    height: int, width: int, tmp_path: Path
) -> None:
    pictures = _pictures(height, width, count=4)
    model, context, before = _trained(
        tmp_path, pictures, steps=10, network="published", training="two stages",
        loss="cross entropy", learning_rate=0.0005,
    )  # fmt: skip
    assert _moved(model, before, "trunk")
    assert _moved(model, before, "decision")
    _assert_same_answers(model, context, pictures)


def test_a_transplanted_defect_is_where_its_mask_says_and_nothing_else_changes() -> None:
    pictures = _pictures(96, 96)
    still = Transplant(Augmentation())
    grown, mask = still.apply(
        pictures.tensors[0], pictures.tensors[1], pictures.masks[1], np.random.default_rng(3)
    )
    darker = pictures.tensors[0].astype(int) - grown
    assert mask.any()
    assert darker[mask > 0].mean() > 40
    far = np.ones(mask.shape, bool)
    rows = np.flatnonzero(mask.any(axis=1))
    far[max(0, rows.min() - 20) : rows.max() + 20] = False
    assert np.abs(darker[far]).max() <= 1


def test_broken_off_it_goes_on_from_its_last_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(segdec_training, "_ROUND", 2)
    import_tensorflow(1)
    job = Job(job_id="1", recipe="segdec", dataset="d", snapshot="s", output="o")
    pictures = _pictures(64, 64)
    values = RECIPE.read_values({"steps": 10})
    size = Geometry(Preprocess(colour="grey"), 64, 64)
    heard: list[int] = []

    def fit(limit: int) -> Any:
        heard.clear()

        def send(event: Event) -> None:
            if isinstance(event, Metric):
                heard.append(event.step)

        def check() -> None:
            if len(heard) >= limit:
                raise RunCancelled

        model = RECIPE.build(BuildContext(size, CLASSES, values, *pictures.moments()))
        kept = Checkpoint(tmp_path, job, every_s=0)
        monitor = Monitor(send, check)
        RECIPE.fit(FitContext(model, pictures, pictures, values, 1, monitor, tmp_path,
                              checkpoint=kept))  # fmt: skip
        return model

    with pytest.raises(RunCancelled):
        fit(2)
    state = Checkpoint(tmp_path, job).load()
    assert state is not None
    assert state.notes["step"] == 4
    model = fit(99)
    assert heard == [1, 2, 3, 4, 5]
    assert np.isfinite(_weights(model, "trunk")).all()
