"""How well the heads of learning at once do behind several extractors, on real pictures.

FOLDER holds `casting`, `leather6` and `kolektorsdd`, as far as they are there. Whole groups of
alike pictures are held out (castings, leather) or whole items (KolektorSDD), several times. With
good pictures alone, two simple rivals are measured beside: the difference from the mean good
picture, and how unusual the texture statistics are.
"""

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from inspector_gui.core.grouping import group_pictures
from inspector_gui.core.picture_file import PictureError, read_picture
from inspector_gui.core.preprocess import prepare
from inspector_gui.core.quick_file import STRIDE, border_mask
from inspector_gui.core.quick_head import fit_class_head
from inspector_gui.core.quick_patches import fit_normality
from inspector_gui.runtime.extractor import Extractor, QuickGeometry, quick_geometry
from tests.benchmarks.machine import conditions
from trainer.texture_graph import TEXTURE_WIDTH

DRAWS = range(12)  # of groups that are held out
GOOD_DRAWS = range(8)  # with good pictures alone
GOOD = 64


def run(arguments: argparse.Namespace) -> int:
    """Measure, print, write the JSON."""
    extractors = [text.partition("=") for text in arguments.extractor]
    report: dict[str, Any] = {
        "kind": "extractors",
        "limit": arguments.limit,
        "conditions": conditions(),
        "rows": [],
    }
    for name, _, path in extractors:
        extractor = Extractor(Path(path).read_bytes())
        first = name == extractors[0][0]
        for row in _measure(arguments, extractor, name, texture=first):
            report["rows"].append(row)
            sys.stdout.write(json.dumps(row) + "\n")
            sys.stdout.flush()
    if arguments.json:
        arguments.json.write_text(json.dumps(report, indent=1) + "\n")
    return 0


def _measure(
    arguments: argparse.Namespace, extractor: Extractor, name: str, *, texture: bool
) -> Iterator[dict[str, Any]]:
    data: Path = arguments.data
    for system in ("leather6", "casting"):
        if not (data / system).is_dir():
            continue
        files, labels, groups = _class_folders(data / system, arguments.cache, arguments.limit)
        geometry = quick_geometry(224, 224, None)
        vectors, cells = _features(files, extractor, geometry, keep=_kept(system, labels))
        parts = {name: vectors}
        if texture:
            parts["texture statistics alone"] = vectors[:, -TEXTURE_WIDTH:]
        for used, rows in parts.items():
            kinds = extractor.kinds if rows is vectors else ()
            yield from _classify(system, used, rows, labels, groups, kinds)
        if system == "casting":
            yield from _unusual(system, name, cells, vectors, files, labels == 1, groups, texture)
    if (data / "kolektorsdd").is_dir():
        files, bad, items = _kolektor(data / "kolektorsdd")
        geometry = quick_geometry(500, 1250, None)
        vectors, cells = _features(files, extractor, geometry, keep=set(range(len(files))))
        yield from _unusual("kolektorsdd", name, cells, vectors, files, ~bad, items, texture)


def _class_folders(
    folder: Path, cache: Path, limit: int | None
) -> tuple[list[Path], np.ndarray, np.ndarray]:
    names = sorted(p.name for p in folder.iterdir() if p.is_dir())
    files, labels, seen = [], [], {}
    for number, name in enumerate(names):
        found = sorted((folder / name).iterdir())
        if limit is not None:
            chosen = np.random.default_rng(number).permutation(len(found))[:limit]
            found = [found[i] for i in sorted(chosen)]
        for path in found:
            key = hashlib.sha256(path.read_bytes()).hexdigest()
            if key in seen:
                continue
            try:
                read_picture(path)
            except PictureError:
                continue
            seen[key] = path
            files.append(path)
            labels.append(number)
    cache.mkdir(parents=True, exist_ok=True)
    grouped = group_pictures(list(seen.items()), cache / f"{folder.name}.npz")
    ids = {path: key for key, path in seen.items()}
    return files, np.array(labels), np.array([grouped[ids[path]] for path in files])


def _kept(system: str, labels: np.ndarray) -> set[int]:
    """Pictures whose cells are needed: some castings."""
    if system != "casting":
        return set()
    rng = np.random.default_rng(0)
    return {int(i) for k in (0, 1) for i in rng.permutation(np.flatnonzero(labels == k))[:700]}


def _kolektor(folder: Path) -> tuple[list[Path], np.ndarray, np.ndarray]:
    same = {"kos26": "kos01", "kos34": "kos27"}
    files = sorted(folder.glob("kos*/Part*.jpg"))
    bad = np.array([read_picture(p.with_name(f"{p.stem}_label.png")).any() for p in files])
    return files, bad, np.array([same.get(p.parent.name, p.parent.name) for p in files])


def _features(
    files: Sequence[Path], extractor: Extractor, geometry: QuickGeometry, keep: set[int]
) -> tuple[np.ndarray, dict[int, np.ndarray]]:
    vectors, cells = [], {}
    inside = border_mask(geometry.height // STRIDE, geometry.width // STRIDE) > 0
    for number, path in enumerate(files):
        tensor, _ = prepare(
            read_picture(path), geometry.preprocess, geometry.height, geometry.width
        )
        vector, grid = extractor.run(tensor)
        vectors.append(vector[0])
        if number in keep:
            cells[number] = grid[0][inside].astype(np.float16)
    return np.stack(vectors), cells


def _held_out(groups: np.ndarray, draw: int, share: float) -> np.ndarray:
    rng = np.random.default_rng(draw)
    names = rng.permutation(np.unique(groups))
    sizes = np.cumsum([int((groups == name).sum()) for name in names])
    return np.isin(groups, names[sizes < share * len(groups)])


def _classify(
    system: str,
    used: str,
    rows: np.ndarray,
    labels: np.ndarray,
    groups: np.ndarray,
    kinds: Sequence[int],
) -> Iterator[dict[str, Any]]:
    classes = int(labels.max()) + 1
    wanted = [n for n in (50, 100, 1000) if n <= np.bincount(labels).min() * 0.6]
    for per_class in wanted if system == "casting" else (0,):
        right, spent, tested = [], [], []
        for draw in DRAWS:
            held = _held_out(groups, draw, 0.3 if per_class else 0.2)
            rng = np.random.default_rng(draw)
            learn = np.flatnonzero(~held)
            if per_class:
                learn = np.concatenate([
                    rng.permutation(learn[labels[learn] == k])[:per_class] for k in range(classes)
                ])  # fmt: skip
            began = time.perf_counter()
            head, _ = fit_class_head(
                rows[learn], labels[learn], [str(groups[i]) for i in learn], classes, kinds=kinds
            )
            spent.append(time.perf_counter() - began)
            right.append(float((head.scores(rows[held]).argmax(axis=1) == labels[held]).mean()))
            tested.append(int(held.sum()))
        yield {
            "system": system, "extractor": used, "per_class": per_class or None,
            "measure": "accuracy", "mean": float(np.mean(right)), "draws": right,
            "tested": tested, "fit_s": float(np.mean(spent)),
        }  # fmt: skip


def _unusual(
    system: str, used: str, cells: dict[int, np.ndarray], vectors: np.ndarray,
    files: Sequence[Path], good: np.ndarray, groups: np.ndarray, rivals: bool,
) -> Iterator[dict[str, Any]]:  # fmt: skip
    """Good pictures alone: area under the ROC curve on held-out groups."""
    found: dict[str, list[float]] = {}
    tested = []
    for draw in GOOD_DRAWS:
        held = _held_out(groups, draw, 0.4)
        kept = np.array(sorted(cells))
        free = np.array([int(i) for i in kept if not held[i] and good[i]])
        learn = np.random.default_rng(draw).permutation(free)[:GOOD].tolist()
        test = [int(i) for i in kept if held[i]]
        tested.append(len(test))
        bank = fit_normality(np.concatenate([cells[i] for i in learn]).astype(np.float32))
        worst = [float(bank.distances(cells[i].astype(np.float32)).max()) for i in test]
        found.setdefault(used, []).append(_area(worst, ~good[test]))
        if not rivals:
            continue
        rows = vectors[:, -TEXTURE_WIDTH:]
        mean, spread = rows[learn].mean(axis=0), rows[learn].std(axis=0) + 1e-3
        unlike = [float((((rows[i] - mean) / spread) ** 2).mean()) for i in test]
        found.setdefault("texture statistics alone", []).append(_area(unlike, ~good[test]))
        small = {i: _small(files[i]) for i in {*learn, *test}}
        template = np.mean([small[i] for i in learn], axis=0)
        apart = [float(np.abs(small[i] - template).max()) for i in test]
        found.setdefault("difference from the mean picture", []).append(_area(apart, ~good[test]))
    for name, areas in found.items():
        yield {
            "system": system, "extractor": name, "per_class": GOOD, "measure": "auroc, good alone",
            "mean": float(np.mean(areas)), "draws": areas, "tested": tested,
        }  # fmt: skip


def _small(path: Path) -> np.ndarray:
    grey = cv2.cvtColor(read_picture(path), cv2.COLOR_RGB2GRAY)
    small = cv2.resize(grey, (128, 128), interpolation=cv2.INTER_AREA)
    return cv2.GaussianBlur(small, (5, 5), 0).astype(np.float32)


def _area(scores: Sequence[float], bad: np.ndarray) -> float:
    """Area under the ROC curve; ties count half."""
    values = np.asarray(scores)
    high, low = values[bad], values[~bad]
    if not len(high) or not len(low):
        return float("nan")
    above = (high[:, None] > low[None]).mean() + 0.5 * (high[:, None] == low[None]).mean()
    return float(above)
