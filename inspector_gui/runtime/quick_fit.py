"""What quick learning learns from, and the fitting of each head from cached features."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.annotation import Picture
from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.freeze import DatasetAsOf
from inspector_gui.core.model_file import QUICK, ClassEntry, InputEntry, Manifest, RecipeEntry
from inspector_gui.core.picture_file import PictureError, decode_picture, read_mask
from inspector_gui.core.preprocess import Placement, Roi, prepare_mask
from inspector_gui.core.quick_file import STRIDE, QuickHeads, border_mask
from inspector_gui.core.quick_patches import Marks, Normality, fit_marks, fit_normality
from inspector_gui.core.result import Box
from inspector_gui.core.snapshot import SnapshotPicture, Split, snapshot_id_of
from inspector_gui.runtime.extractor import QuickGeometry, quick_geometry
from inspector_gui.runtime.feature_cache import FeatureCache
from inspector_gui.runtime.quick_need import (
    MINIMUM_GOOD,
    MINIMUM_PARTS,
    QuickLearningError,
    too_few,
)
from inspector_gui.runtime.quick_trial import TestPicture

CITATION = "Frozen features with regularised least squares; see core.quick_head, core.quick_patches"
MINIMUM_BAD = 3
GOOD_WITH_CELLS = 64  # pictures whose cells are kept for the heat map
_MARKED_WITH_CELLS = 128
_FOLDS = 5
_USUAL = 0.9  # of the good pictures; the more unusual ones are left to a person
_SPARE = 1.15  # the limit lies so much above the most unusual good picture


@dataclass(frozen=True, slots=True)
class QuickTask:
    """What to learn from and what to compare with.

    Attributes:
        dataset: As it stands.
        data_folder: Of the station, where the user's extractor may lie.
        product: Name of the product.
        roi: Inspected part of the picture.
        active: Bytes of the active model, None without one.
        active_rule: The rule that the station judges with, None for the model's own.
        asked: Id of the picture that a person just answered about, "" without one.
    """

    dataset: DatasetAsOf
    data_folder: Path
    product: str
    roi: Roi | None = None
    active: bytes | None = None
    active_rule: DecisionRule | None = None
    asked: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A picture to learn from or to test with.

    Attributes:
        picture: Where it lies and what it is.
        group: Part or near-duplicate group.
        split: train, validation, or the locked test.
    """

    picture: Picture
    group: str
    split: Split


def geometry_for(members: Sequence[Member], roi: Roi | None) -> QuickGeometry:
    """From the size of the first picture that can be read; a dataset has one camera as a rule."""
    for member in members:
        image = read_unchanged(member.picture)
        if image is not None:
            height, width = image.shape[:2]
            box = roi.box(width, height) if roi is not None else None
            return quick_geometry(box.width if box else width, box.height if box else height, roi)
    raise QuickLearningError("None of the pictures can be read.")


def read_unchanged(picture: Picture) -> NDArray[np.uint8] | None:
    """The picture, if it is still the one that its id names."""
    try:
        data = picture.path.read_bytes()
        if hashlib.sha256(data).hexdigest() != picture.picture_id:
            return None
        return decode_picture(data, picture.path.name)
    except (OSError, PictureError):
        return None


def usable_classes(
    classes: tuple[ClassEntry, ...], learn: Sequence[Member]
) -> tuple[ClassEntry, ...]:
    """The classes that can be learnt.

    Raises:
        QuickLearningError: There are too few good pictures.
    """
    counts = {entry.name: 0 for entry in classes}
    parts: dict[str, set[str]] = {entry.name: set() for entry in classes}
    for member in learn:
        counts[member.picture.label] += 1
        parts[member.picture.label].add(member.group)
    good = [entry.name for entry in classes if entry.verdict == "OK"]
    bad = [entry.name for entry in classes if entry.verdict == "NG"]
    have = sum(counts[name] for name in good)
    good_parts = len(set().union(*(parts[name] for name in good)))
    if have < MINIMUM_GOOD or good_parts < MINIMUM_PARTS:
        raise too_few(have)
    bad_parts = len(set().union(*(parts[name] for name in bad))) if bad else 0
    enough = sum(counts[name] for name in bad) >= MINIMUM_BAD and bad_parts >= MINIMUM_PARTS
    return tuple(
        entry for entry in classes if counts[entry.name] and (entry.verdict == "OK" or enough)
    )


def with_cells(members: Sequence[Member], classes: tuple[ClassEntry, ...]) -> set[str]:
    """Pictures whose cells are kept: some good ones, and some that have a mask."""
    good_names = {entry.name for entry in classes if entry.verdict == "OK"}
    learn = [m.picture for m in members if m.split != "test"]
    good = [p.picture_id for p in learn if p.label in good_names][:GOOD_WITH_CELLS]
    marked = [p.picture_id for p in learn if p.label not in good_names and p.mask is not None]
    return {*good, *marked[:_MARKED_WITH_CELLS]}


def fit_heat_map(
    cells: NDArray[np.float32], groups: Sequence[str], check: Callable[[], None]
) -> tuple[Normality, DecisionRule]:
    """A bank of all good pictures, its limit chosen on pictures that the bank had not seen.

    Args:
        cells: (N, M, C) float32 cells of good pictures, without the border.
        groups: (N,) part of each.
        check: Called between steps.
    """
    names = sorted(set(groups))
    # A bank of half of the parts would find the others more unusual than the whole bank does.
    folds = np.array([names.index(group) % _FOLDS for group in groups])
    worst = np.zeros(len(groups), np.float32)
    for fold in np.unique(folds):
        check()
        part = folds != fold
        if part.any():
            bank = fit_normality(cells[part].reshape(-1, cells.shape[2]))
            for index in np.flatnonzero(~part):
                worst[index] = bank.distances(cells[index]).max()
    check()
    whole = fit_normality(cells.reshape(-1, cells.shape[2]))
    limit = float(worst.max()) * _SPARE or 1.0
    normal = Normality(whole.mean, whole.scale, whole.centres, limit)
    unsure = float(normal.scores(np.quantile(worst, _USUAL, keepdims=True).astype(np.float32))[0])
    return normal, DecisionRule(
        threshold=0.5, unsure_low=round(min(0.5, unsure), 4), unsure_high=0.5
    )


def fit_mask(
    classes: tuple[ClassEntry, ...],
    all_classes: tuple[ClassEntry, ...],
    learn: Sequence[Member],
    cells: FeatureCache,
    geometry: QuickGeometry,
    check: Callable[[], None],
) -> Marks | None:
    """What masks teach, None without any."""
    values = [entry.name for entry in all_classes if entry.verdict == "NG"]
    defects = [entry.name for entry in classes if entry.verdict == "NG"]
    good_names = {entry.name for entry in classes if entry.verdict == "OK"}
    rows, shares = [], []
    height, width = geometry.height // STRIDE, geometry.width // STRIDE
    inside = border_mask(height, width) > 0
    for member in learn:
        picture = member.picture
        marked = picture.mask is not None
        if picture.picture_id not in cells or not (marked or picture.label in good_names):
            continue
        share = np.zeros((height, width, len(defects)), np.float32)
        if marked and picture.mask is not None:
            framed = _framed_mask(picture.mask, geometry)
            if framed is None:
                continue
            for number, name in enumerate(defects):
                plane = (framed == values.index(name) + 1).astype(np.float32)
                blocks = plane.reshape(height, geometry.height // height,
                                       width, geometry.width // width)  # fmt: skip
                share[:, :, number] = blocks.mean(axis=(1, 3))
        rows.append(np.asarray(cells.rows([picture.picture_id])[0], np.float32)[inside])
        shares.append(share[inside])
    if not shares or not any(share.any() for share in shares):
        return None
    check()
    return fit_marks(np.concatenate(rows), np.concatenate(shares), check)


def _framed_mask(path: Path, geometry: QuickGeometry) -> NDArray[np.uint8] | None:
    try:
        mask = read_mask(path)
    except PictureError:
        return None
    height, width = mask.shape
    roi = geometry.preprocess.roi
    crop = roi.box(width, height) if roi is not None else Box(0, 0, width, height)
    content = Box(0, 0, geometry.width, geometry.height)
    return prepare_mask(mask, Placement(crop, content, geometry.width, geometry.height))


def test_pictures(dataset: DatasetAsOf, members: Sequence[Member]) -> list[TestPicture]:
    """Members with what their labels mean."""
    meaning: dict[str, Literal["OK", "NG"]] = {e.name: e.verdict for e in dataset.classes}
    return [
        TestPicture(
            m.picture,
            m.picture.path.relative_to(dataset.folder).as_posix(),
            m.group,
            meaning[m.picture.label],
        )
        for m in members
    ]


def make_manifest(
    task: QuickTask,
    geometry: QuickGeometry,
    classes: tuple[ClassEntry, ...],
    heads: QuickHeads,
    rule: DecisionRule,
    members: Sequence[Member],
) -> Manifest:
    """Without the clock, so that the file can be made again: it is as old as its newest picture."""
    frozen = tuple(
        SnapshotPicture(
            picture_id=m.picture.picture_id,
            path=m.picture.path.name,
            label=m.picture.label,
            group=m.group,
            split=m.split,
            mask=m.picture.mask_hash,
        )
        for m in members
    )
    labels = [m.picture.label for m in members if m.split != "test"]
    return Manifest(
        name=f"Quick, {len(labels)} pictures",
        created=max(m.picture.added for m in members),
        recipe=RecipeEntry(name=QUICK, version="1", citation=CITATION),
        product=task.product,
        task="classify" if heads.classes is not None else "anomaly",
        classes=classes,
        input=InputEntry(height=geometry.height, width=geometry.width, channels=3),
        preprocess=geometry.preprocess,
        outputs={role: role for role in heads.outputs},
        decision=rule,
        learnt_from={entry.name: labels.count(entry.name) for entry in classes},
        snapshot_id=snapshot_id_of(frozen),
    )
