"""Which pictures show the same thing: copies and near-duplicates end up in one group.

A picture and its turned, mirrored, warped or brightened copies must not be split between training
and test, or the test flatters. Pictures are compared by `core.descriptor`; how alike they must be
depends on how alike the pictures of this dataset are anyway, so that different parts of one design
under a fixed camera are not taken for copies of each other.
"""

import io
import zipfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.descriptor import SHAPE, describe, similarities, to_complex
from inspector_gui.core.durable_file import write_durably
from inspector_gui.core.picture_file import PictureError, read_picture

#: Share of what pictures of this dataset do not have in common that copies must have in common.
SHARE = 0.6
#: Pictures compared with each picture, the most promising ones.
NEIGHBOURS = 30

_CACHE_VERSION = 1
_REFERENCES = 32
_FEW = 12
_SLACK = 0.1
_ALL_PAIRS = 200
_SAMPLE = 600
_DIMENSIONS = 128
_BLOCK = 1000


def group_pictures(
    pictures: Sequence[tuple[str, Path]],
    cache: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, int]:
    """Group number by picture id.

    Args:
        pictures: (picture id, file) pairs; the id is the sha256 of the file's bytes, or any name
            where there is no cache. A file that cannot be read is a group of its own.
        cache: `.npz` file that keeps descriptors between calls, or None.
        progress: Called with (pictures described, pictures in all); it may raise to stop.
    """
    ids = [picture_id for picture_id, _ in pictures]
    if not ids:
        return {}
    descriptors = _describe_all(pictures, cache, progress)
    return dict(zip(ids, (int(n) for n in group_descriptors(descriptors)), strict=True))


def group_descriptors(descriptors: NDArray[np.int8]) -> NDArray[np.int64]:
    """Group numbers, counted from 0.

    Args:
        descriptors: (n, *SHAPE) int8 from `core.descriptor.describe`.

    Returns:
        (n,) int64.
    """
    count = len(descriptors)
    leaders = np.arange(count)
    if count < 2:
        return leaders
    turned = to_complex(descriptors)  # 11 kB a picture: a gigabyte for 100,000
    limits = _limits(turned)
    pairs = _candidates(turned)
    alike = _in_blocks(turned, pairs)
    linked = alike >= np.maximum(limits[pairs[:, 0]], limits[pairs[:, 1]])
    order = np.argsort(-alike[linked], kind="stable")
    for a, b in pairs[linked][order]:
        first, second = _leader(leaders, int(a)), _leader(leaders, int(b))
        if first == second:
            continue
        # The groups' first pictures must look alike too, so that no chain of small steps leads
        # from one part to another.
        between = similarities(turned[[first]], turned[second])[0]
        if between >= max(limits[first], limits[second]) - _SLACK:
            leaders[max(first, second)] = min(first, second)
    roots = np.array([_leader(leaders, index) for index in range(count)])
    return np.asarray(np.unique(roots, return_inverse=True)[1], np.int64)


def _leader(leaders: NDArray[np.int64], index: int) -> int:
    while leaders[index] != index:
        leaders[index] = leaders[leaders[index]]
        index = int(leaders[index])
    return index


def _limits(turned: NDArray[np.complex64]) -> NDArray[np.float32]:
    """How alike a copy of each picture must at least be to it.

    What a picture has in common with most others (up to a quarter may be its copies) proves
    nothing.
    """
    count = len(turned)
    if count < _FEW:
        return np.full(count, SHARE, np.float32)
    references = np.random.default_rng(0).choice(count, min(_REFERENCES, count), replace=False)
    alike = np.empty((count, len(references)), np.float32)
    for begin in range(0, count, _BLOCK):
        block = turned[begin : begin + _BLOCK]
        for column, reference in enumerate(references):
            alike[begin : begin + _BLOCK, column] = similarities(block, turned[reference])
    common = np.clip(np.quantile(alike, 0.25, axis=1), 0, 1)
    return np.asarray(common + SHARE * (1 - common), np.float32)


def _candidates(turned: NDArray[np.complex64]) -> NDArray[np.int64]:
    """Pairs worth comparing: nearest by magnitudes, which turning and mirroring do not change."""
    count = len(turned)
    if count <= _ALL_PAIRS:
        return np.stack(np.triu_indices(count, 1), axis=1)
    sample = np.random.default_rng(0).choice(count, min(count, _SAMPLE), replace=False)
    magnitudes = _magnitudes(turned[sample])
    mean = magnitudes.mean(axis=0)
    # Principal axes by way of the small matrix of the sample's inner products.
    values, vectors = np.linalg.eigh((magnitudes - mean) @ (magnitudes - mean).T)
    scale = np.sqrt(np.maximum(values[-_DIMENSIONS:], 1e-12))
    axes = (magnitudes - mean).T @ vectors[:, -_DIMENSIONS:] / scale
    blocks = range(0, count, _BLOCK)
    features = np.concatenate([(_magnitudes(turned[b : b + _BLOCK]) - mean) @ axes for b in blocks])
    features /= np.maximum(np.linalg.norm(features, axis=1, keepdims=True), 1e-6)
    neighbours = min(NEIGHBOURS, count - 1)
    found = []
    for begin in blocks:
        closeness = features[begin : begin + _BLOCK] @ features.T
        rows = np.arange(len(closeness))
        closeness[rows, rows + begin] = -2
        nearest = np.argpartition(-closeness, neighbours - 1, axis=1)[:, :neighbours]
        found.append(np.stack([np.repeat(rows + begin, neighbours), nearest.ravel()], axis=1))
    return np.unique(np.sort(np.concatenate(found), axis=1), axis=0)


def _magnitudes(turned: NDArray[np.complex64]) -> NDArray[np.float32]:
    return np.asarray(np.sqrt(np.abs(turned)).reshape(len(turned), -1), np.float32)


def _in_blocks(turned: NDArray[np.complex64], pairs: NDArray[np.int64]) -> NDArray[np.float32]:
    blocks = (pairs[begin : begin + _BLOCK] for begin in range(0, len(pairs), _BLOCK))
    return np.concatenate([similarities(turned[b[:, 0]], turned[b[:, 1]]) for b in blocks])


def _describe_all(
    pictures: Sequence[tuple[str, Path]],
    cache: Path | None,
    progress: Callable[[int, int], None] | None,
) -> NDArray[np.int8]:
    known = _load(cache)
    result = np.zeros((len(pictures), *SHAPE), np.int8)
    fresh = 0
    try:
        for number, (picture_id, path) in enumerate(pictures):
            descriptor = known.get(picture_id)
            if descriptor is None:
                descriptor = known[picture_id] = _describe_file(path)
                fresh += 1
            result[number] = descriptor
            if progress is not None and ((number + 1) % 20 == 0 or number + 1 == len(pictures)):
                progress(number + 1, len(pictures))
    finally:
        if cache is not None and fresh:
            _save(cache, known)  # also when stopped halfway: the next call goes on from here
    return result


def _describe_file(path: Path) -> NDArray[np.int8]:
    try:
        return describe(read_picture(path))
    except PictureError:
        return np.zeros(SHAPE, np.int8)


def _load(cache: Path | None) -> dict[str, NDArray[np.int8]]:
    if cache is None or not cache.exists():
        return {}
    try:
        with cache.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            if int(stored["version"]) != _CACHE_VERSION or stored["descriptors"].shape[1:] != SHAPE:
                return {}
            return dict(zip(stored["ids"].tolist(), stored["descriptors"], strict=True))
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
        return {}  # a cache: what is lost is only time


def _save(cache: Path, known: dict[str, NDArray[np.int8]]) -> None:
    buffer = io.BytesIO()
    np.savez(
        buffer,
        version=np.array(_CACHE_VERSION),
        ids=np.array(list(known)),
        descriptors=np.stack(list(known.values())),
    )
    try:
        write_durably(cache, buffer.getvalue())
    except OSError:
        return  # a cache: what is lost is only time


def alike_picture(path: Path, cache: Path) -> str | None:
    """The described picture that shows the same thing as a single new one, if any.

    Args:
        path: The new picture.
        cache: Descriptors that `group_pictures` kept.

    Returns:
        Its picture id, or None.
    """
    known = _load(cache)
    if not known:
        return None
    ids = sorted(known)
    own = to_complex(_describe_file(path)[None])[0]
    alike = np.concatenate(
        [
            similarities(to_complex(np.stack([known[i] for i in ids[b : b + _BLOCK]])), own)
            for b in range(0, len(ids), _BLOCK)
        ]
    )
    common = float(np.clip(np.quantile(alike, 0.25), 0, 1)) if len(ids) >= _FEW else 0.0
    best = int(alike.argmax())
    return ids[best] if alike[best] >= common + SHARE * (1 - common) else None
