"""Looking through a dataset: what is in it, and what somebody should look at."""

import json
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector_gui.core.jobs import Job
from inspector_gui.core.picture_file import encode_mask, encode_png
from inspector_gui.runtime.dataset_check import DatasetCheck, check_dataset
from inspector_gui.runtime.runs import RunOutcome, write_job, write_outcome
from inspector_gui.runtime.workplace import Workplace, open_workplace
from tests.fakes.reports import make_report, make_row
from tests.fakes.stations import make_product, picture


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    opened = open_workplace(make_product(tmp_path, {"good": 4, "crack": 3}))
    yield opened
    opened.close()


def look(place: Workplace) -> DatasetCheck:
    return check_dataset(place.dataset.pictures(), place.product.classes, place.folder)


def bumpy(seed: int) -> np.ndarray:
    """A picture with enough in it to be told from others. (48, 64, 3)."""
    coarse = np.random.default_rng(seed).integers(0, 255, (6, 8, 3)).astype(np.uint8)
    return np.asarray(cv2.resize(coarse, (64, 48)), np.uint8)


def measured(place: Workplace, scores: dict[str, list[float]]) -> None:
    """A finished run that gave these defect scores to the pictures of each class, in order."""
    run = place.folder / "runs" / "run-0007"
    run.mkdir(parents=True)
    rest = {label: iter(values) for label, values in scores.items()}
    report = make_report()
    report["rows"] = []
    for one in place.dataset.pictures():
        score = next(rest.get(one.label, iter(())), None)
        if score is not None:
            row = make_row(one.path.relative_to(place.dataset.folder).as_posix(),
                           "OK" if one.label == "good" else "NG", score)  # fmt: skip
            row |= {"label": one.label, "class_name": "crack" if score >= 0.5 else "good"}
            report["rows"].append(row)
    (run / "report.json").write_text(json.dumps(report))
    write_job(Job(job_id="run-0007", recipe="r", dataset="d", snapshot="s", output=str(run)))
    write_outcome(run, RunOutcome(state="done"))


def test_counts_sizes_and_marked_areas(place: Workplace) -> None:
    dataset = place.dataset
    mask = np.zeros((48, 64), np.uint8)
    mask[:12, :32] = 1  # an eighth
    mask[40:44, 60:] = 2
    cracked = next(one for one in dataset.pictures() if one.label == "crack")
    dataset.annotate(cracked.picture_id, "crack", who="anna", mask=mask)
    dataset.add(picture(90, seed=77, width=80), "stain", who="anna")
    check = look(place)
    assert (check.pictures, check.counts) == (8, {"good": 4, "crack": 3, "stain": 1})
    assert check.sizes == {(64, 48): 7, (80, 48): 1}
    assert check.masks == {"crack": 1}
    assert check.areas == {"crack": [0.125], "stain": [16 / (48 * 64)]}
    assert check.why_unjudged.startswith("No training has been measured yet")
    assert not check.of("label")
    assert not check.of("aside")


def test_turned_and_doubled_pictures_are_named_and_doubtful_groups_come_first(
    place: Workplace,
) -> None:
    dataset = place.dataset
    one, two = bumpy(1), bumpy(2)
    dataset.add(one, "good", who="anna", part_id="a")
    dataset.add(np.ascontiguousarray(one[::-1]), "good", who="anna", part_id="a")
    dataset.add(two, "good", who="anna", part_id="b")
    dataset.add(np.ascontiguousarray(two[:, ::-1]), "crack", who="anna", part_id="b")
    again = dataset.pictures()[0].path
    twin = again.with_name("Kopie von gut.png")
    twin.write_bytes(again.read_bytes())
    check = look(place)
    titles = [finding.title for finding in check.of("copy")]
    assert titles[:2] == ["alike, but crack and good"] * 2
    assert "2 alike" in titles
    (left,) = check.of("aside")
    assert (left.path, left.title) == (twin, "a copy, not used")
    assert left.picture_id == ""


def test_damaged_and_unfit_files_are_named_with_the_reason(place: Workplace) -> None:
    folder = place.dataset.folder
    (folder / "good" / "cut.png").write_bytes(encode_png(picture(9, seed=8))[:60])
    place.dataset.scan()
    assert (folder / ".damaged" / "good" / "cut.png").exists()
    ok, deep = sorted(place.dataset.pictures(), key=lambda one: one.label == "crack")[:2]
    okay = cv2.imencode(".png", np.full((48, 64), 900, np.uint16))[1].tobytes()
    deep.path.write_bytes(okay)
    cracked = [one for one in place.dataset.pictures() if one.label == "crack"]
    for one, mask in zip(cracked, ((10, 10, 1), (48, 64, 9)), strict=False):
        place.dataset.annotate(one.picture_id, "crack", who="a", mask=np.ones((48, 64), np.uint8))
        marked = place.dataset.picture(one.picture_id)
        assert marked is not None
        assert marked.mask is not None
        marked.mask.write_bytes(encode_mask(np.full(mask[:2], mask[2], np.uint8)))
    found = {finding.path.name: finding for finding in look(place).of("aside")}
    assert found["cut.png"].title == "set aside"
    assert "cut.png" in found["cut.png"].detail
    assert "16 bits" in found[deep.path.name].detail
    assert found[cracked[0].path.name].detail == "the mask is 10 × 10, but the picture is 64 × 48"
    assert found[cracked[1].path.name].detail == (
        "the mask has the value 9, but there are 2 defect classes"
    )
    assert ok.path.name not in found


def test_labels_that_an_unseeing_model_doubts_come_surest_first(place: Workplace) -> None:
    measured(place, {"good": [0.1, 0.8, 0.95, 0.4], "crack": [0.9, 0.02, 0.7]})
    check = look(place)
    assert (check.run, check.judged) == ("7", 7)
    assert [(f.title, f.detail.split(" ·")[0]) for f in check.of("label")] == [
        ("crack, but the model says good", "98% sure"),
        ("good, but the model says crack", "95% sure"),
        ("good, but the model says crack", "80% sure"),
    ]
    surest = check.of("label")[0]
    place.dataset.annotate(surest.picture_id, "good", who="anna")
    check = look(place)
    assert surest.picture_id not in {f.picture_id for f in check.of("label")}
    assert check.judged == 6


def test_it_can_be_stopped_at_any_stage(place: Workplace) -> None:
    class EnoughError(Exception):
        pass

    def stop(_stage: str, _done: int, _total: int) -> None:
        raise EnoughError

    with pytest.raises(EnoughError):
        check_dataset(place.dataset.pictures(), place.product.classes, place.folder, stop)
