"""The cascade's exported graph, its loss and its rule; `test_run` trains it end to end."""

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray

from inspector_gui.core.jobs import Event, Job, Metric
from inspector_gui.core.model_file import Manifest, with_manifest
from inspector_gui.core.preprocess import Preprocess
from inspector_gui.core.snapshot import SnapshotPicture
from inspector_gui.core.steel_strip import STEEL_CLASSES, make_strip
from inspector_gui.runtime.engine import InferenceEngine
from trainer.checkpoint import Checkpoint
from trainer.data import PreparedPictures
from trainer.export import make_manifest
from trainer.failure import RunCancelled
from trainer.monitor import Monitor
from trainer.recipe import BuildContext, FitContext, Geometry
from trainer.recipes.steel_cascade import RECIPE
from trainer.steel_networks import export_cascade, focal_tversky, mask_channels

SMALL = 64, 160


def _context(variant: str, size: tuple[int, int]) -> BuildContext:
    values = RECIPE.read_values({"variant": variant})
    geometry = Geometry(Preprocess(colour="grey"), *size)
    moments = np.array([110], np.float32), np.array([25], np.float32)
    return BuildContext(geometry, STEEL_CLASSES, values, *moments)


def _engine(graph: onnx.ModelProto, context: BuildContext) -> InferenceEngine:
    job = Job(job_id="1", recipe=RECIPE.name, dataset="d", snapshot="s", output="o")
    manifest: Manifest = make_manifest(job, RECIPE, context, "", ("gate", "mask", "score"))
    return InferenceEngine.load(with_manifest(graph, manifest), threads=1)


def _strips(count: int, size: tuple[int, int]) -> NDArray[np.uint8]:
    shape = max(160, size[1]), max(64, size[0])
    strips = [make_strip(n, size=shape).image[: size[0], : size[1], :1] for n in range(count)]
    return np.stack(strips)


def _shaken(model: Any) -> None:
    """Other numbers than the initial ones, which would hide a wrong constant."""
    rng = np.random.default_rng(1)
    for weight in model.weights:
        value = np.asarray(weight)
        if value.ndim == 1:  # biases, and what normalisation has learned
            weight.assign(value + rng.uniform(0, 0.2, value.shape).astype(np.float32))


@pytest.mark.parametrize(
    ("variant", "size"),
    [("light", SMALL), pytest.param("published", (256, 1600), marks=pytest.mark.long)],
)
def test_the_graph_repeats_the_network_on_both_sides_of_the_gate(
    variant: str, size: tuple[int, int]
) -> None:
    context = _context(variant, size)
    model = RECIPE.build(context)
    model.compile(jit_compile=False)
    _shaken(model)
    strips = _strips(6 if variant == "light" else 2, size)
    junction = model.get_layer("junction")
    junction.limit.assign(0.0)
    gates = np.concatenate([_gate(model, strip) for strip in strips])
    # Between two strips, so that the gate fires on some of them only.
    limit = float(np.sort(gates)[len(gates) // 2 - 1 :][:2].mean())
    junction.limit.assign(limit)
    engine = _engine(RECIPE.export(model, context), context)
    fired = 0
    passed, held = [], []
    for strip, gate in zip(strips, gates, strict=True):
        found = engine.run(strip[None])
        wanted = model.predict_on_batch(strip[None])
        assert found["mask"].shape == wanted["mask"].shape
        assert np.abs(found["mask"] - wanted["mask"]).max() <= 1e-4
        assert np.abs(found["score"] - wanted["score"]).max() <= 1e-4
        fired += bool(found["mask"].any())
        assert found["mask"].any() == (gate >= limit)
        assert found["gate"].item() == (gate >= limit)
        (held if gate >= limit else passed).append(found["score"].item())
    assert 0 < fired < len(strips)
    assert max(passed) < min(held), "what the gate lets pass is the least suspicious"


def _gate(model: Any, strip: NDArray[np.uint8]) -> NDArray[np.float32]:
    standard, gate = model.get_layer("standardise"), model.get_layer("gate")
    return np.asarray(gate(standard(strip[None]), training=False))[0]


def test_a_strip_on_which_the_gate_stays_shut_skips_the_segmentation() -> None:
    context = _context("light", (128, 800))
    model = RECIPE.build(context)
    engines = {}
    for limit in (0.0, 1.0):
        model.get_layer("junction").limit.assign(limit)
        graph = export_cascade(model, context)
        engines[limit] = _engine(graph, context)
    # The convolutions of the segmentation lie in the branch and nowhere else.
    (branch,) = (node for node in graph.graph.node if node.op_type == "If")
    inside = {a.name: [n.op_type for n in a.g.node] for a in branch.attribute}
    assert inside["then_branch"].count("Conv") > 20
    assert "Conv" not in inside["else_branch"]
    assert sum(node.op_type == "Conv" for node in graph.graph.node) < 25
    strip = _strips(1, (128, 800))
    times: dict[float, list[int]] = {0.0: [], 1.0: []}
    for _ in range(12):  # in turns, so that whatever else runs here slows both
        for limit, engine in engines.items():
            start = time.perf_counter_ns()
            engine.run(strip)
            times[limit].append(time.perf_counter_ns() - start)
    assert min(times[1.0]) < 0.7 * min(times[0.0]), times


def test_the_focal_tversky_loss_is_the_published_one() -> None:
    target = np.zeros((1, 4, 4, 2), np.float32)
    target[0, :2, :, 0] = 1
    mask = np.zeros_like(target)
    mask[0, 1:3, :, 0] = 1
    loss, index = focal_tversky(target, mask, alpha=0.5, beta=0.5, gamma=1.0)
    # Class 0: 4 hit, 4 missed, 4 extra; class 1: nothing and nothing.
    assert float(index) == pytest.approx(((4 + 1) / (4 + 2 + 2 + 1) + 1) / 2)
    assert float(loss) == pytest.approx(1 - float(index), abs=1e-5)
    fewer, _ = focal_tversky(target, mask * 0, alpha=0.7, beta=0.3, gamma=0.75)
    more, _ = focal_tversky(target, mask * 0 + 1, alpha=0.7, beta=0.3, gamma=0.75)
    one = (1 - 1 / (0.7 * 8 + 1)) ** 0.75
    assert float(fewer) == pytest.approx((one + 1e-6**0.75) / 2, abs=1e-5)
    half = (1 - 9 / (9 + 0.3 * 8)) ** 0.75
    assert float(more) == pytest.approx((half + (1 - 1 / (0.3 * 16 + 1)) ** 0.75) / 2, abs=1e-5)


def test_a_mask_becomes_one_channel_per_class_and_thin_marks_stay() -> None:
    mask = np.zeros((8, 16), np.uint8)
    mask[2:3, :] = 2
    mask[4:8, 0:4] = 1
    mask[0, 0] = 9  # a class that the run does not know
    channels = mask_channels(mask, 2, (4, 8))
    assert channels.shape == (4, 8, 2)
    assert channels[1, :, 1].all()
    assert channels[:, :, 1].sum() == 8
    assert channels[2:, :2, 0].all()
    assert channels[:, :, 0].sum() == 4
    assert not mask_channels(None, 2, (4, 8)).any()


def _prepared(count: int) -> PreparedPictures:
    strips = [
        make_strip(n, size=(160, 64), label="good" if n % 2 else "patch") for n in range(count)
    ]
    labels = np.array([4 * (n % 2 == 0) for n in range(count)])
    rows = tuple(
        SnapshotPicture(picture_id=f"{n:064d}", path=f"{n}.png", label="good", group=str(n),
                        split="train") for n in range(count)
    )  # fmt: skip
    masks = {n: strip.mask for n, strip in enumerate(strips) if strip.mask.any()}
    tensors = np.stack([strip.image[:, :, :1] for strip in strips])
    return PreparedPictures(tensors, labels, labels > 0, masks, rows, STEEL_CLASSES)


@pytest.fixture(scope="module")
def fitted(tmp_path_factory: pytest.TempPathFactory) -> FitContext:
    context = _context("light", SMALL)
    values = context.values | {"epochs": 1, "batch": 4, "minimum_area_4": 50}
    monitor = Monitor(lambda event: None, lambda: None)
    pictures = _prepared(12)
    folder = tmp_path_factory.mktemp("fitted")
    fit = FitContext(RECIPE.build(context), pictures, pictures, values, 1, monitor, folder)
    RECIPE.fit(fit)
    return fit


def test_after_training_no_defective_validation_strip_slips_through_the_gate(
    fitted: FitContext,
) -> None:
    model, pictures = fitted.model, fitted.validation
    limit = float(np.asarray(model.get_layer("junction").limit))
    gates = np.concatenate([_gate(model, strip) for strip in pictures.tensors])
    assert limit <= 0.01
    assert (gates[pictures.defective] > limit).all()
    history = fitted.monitor.history
    assert {"gate_accuracy", "tversky", "val_dice_defective", "val_empty_clean"} <= history.keys()


def test_pixel_limit_and_smallest_area_are_chosen_per_class(fitted: FitContext) -> None:
    pictures = fitted.validation
    masks = np.zeros((len(pictures), *SMALL, 4), np.float32)
    for index, mask in pictures.masks.items():
        masks[index, :, :, 3] = np.where(mask == 4, 0.75, 0.65)
    good = np.flatnonzero(~pictures.defective)
    masks[good[0], :2, :2, 3] = 0.95  # four wrong pixels, far smaller than any patch
    score = masks.max(axis=(1, 2, 3))[:, None]
    rule = RECIPE.rule({"mask": masks, "score": score}, fitted)
    patch = rule.per_class["patch"]
    assert patch.pixel_threshold == 0.7
    assert rule.area_for("patch") == 50  # as the parameter says
    values = fitted.values | {"minimum_area_4": 0}
    free = RECIPE.rule({"mask": masks, "score": score}, replace(fitted, values=values))
    smallest = min(int((mask == 4).sum()) for mask in pictures.masks.values())
    assert 4 < free.area_for("patch") <= smallest / 2
    assert free.area_for("scratch") == 0


def test_defective_strips_alone_are_enough_and_every_strip_is_searched(tmp_path: Path) -> None:
    context = _context("light", SMALL)
    whole = _prepared(8)
    chosen = np.flatnonzero(whole.defective)
    bad = PreparedPictures(
        whole.tensors[chosen],
        whole.labels[chosen],
        whole.defective[chosen],
        {n: whole.masks[index] for n, index in enumerate(chosen)},
        tuple(whole.pictures[index] for index in chosen),
        STEEL_CLASSES,
    )
    values = context.values | {"epochs": 1, "batch": 2}
    monitor = Monitor(lambda event: None, lambda: None)
    model = RECIPE.build(context)
    RECIPE.fit(FitContext(model, bad, bad, values, 1, monitor, tmp_path))
    answer = model.predict_on_batch(whole.tensors)
    assert (answer["gate"] == 1).all()
    assert "val_dice_defective" in monitor.history


def test_broken_off_in_either_stage_it_goes_on_there(tmp_path: Path) -> None:
    job = Job(job_id="1", recipe=RECIPE.name, dataset="d", snapshot="s", output="o")
    pictures = _prepared(8)
    heard: list[Metric] = []

    def send(event: Event) -> None:
        if isinstance(event, Metric):
            heard.append(event)

    def fit(limit: int) -> FitContext:
        heard.clear()

        def check() -> None:
            if len(heard) >= limit:
                raise RunCancelled

        context = _context("light", SMALL)
        values = context.values | {"epochs": 2, "batch": 4}
        made = FitContext(
            RECIPE.build(context), pictures, pictures, values, 1, Monitor(send, check), tmp_path,
            checkpoint=Checkpoint(tmp_path, job, every_s=0),
        )  # fmt: skip
        RECIPE.fit(made)
        return made

    for after, stage in ((1, "gate"), (3, "segmentation")):
        with pytest.raises(RunCancelled):
            fit(after)
        assert [event.step for event in heard] == [1, 2, 3][:after]
        state = Checkpoint(tmp_path, job).load()
        assert state is not None
        assert state.notes["stage"] == stage
    resumed = fit(99)
    assert [event.step for event in heard] == [1, 2, 3, 4], "the curves are whole"
    history = resumed.monitor.history
    assert history["loss"][:3] == state.notes["history"]["loss"], "it did not begin anew"
    assert float(np.asarray(resumed.model.get_layer("junction").limit)) <= 0.01
    assert "gate_limit" in history
