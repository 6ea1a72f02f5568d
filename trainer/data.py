"""A snapshot's pictures as tensors in memory, prepared once by the function the app uses."""

import hashlib
import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import psutil
from numpy.typing import NDArray

from inspector_gui.core.model_file import ClassEntry
from inspector_gui.core.picture_file import MAX_BYTES, PictureError, decode_picture, read_mask
from inspector_gui.core.preprocess import Preprocess, Roi, prepare, prepare_mask
from inspector_gui.core.snapshot import SnapshotPicture, locate
from trainer.augmentation import Augmentation
from trainer.failure import JobError

_MEMORY_SHARE = 0.7  # of what is free now; TensorFlow needs the rest
_LOOKED_AT = 24  # pictures read to learn their size and colour


@dataclass(frozen=True, slots=True, eq=False)
class PreparedPictures:
    """Pictures of one split, ready for a network.

    Attributes:
        tensors: (N, h, w, C) uint8.
        labels: (N,) int64, index into `classes`.
        defective: (N,) bool, whether the label is an NG class.
        masks: (h, w) uint8 by position in `tensors`: 0 good, k the k-th defect class. Good
            pictures need none; a defective one without is labelled as a whole only.
        pictures: What they are, in the same order.
        classes: All classes of the run.
        scale: Picture pixels per tensor pixel: how much larger an area is in the picture.
    """

    tensors: NDArray[np.uint8]
    labels: NDArray[np.int64]
    defective: NDArray[np.bool_]
    masks: dict[int, NDArray[np.uint8]]
    pictures: tuple[SnapshotPicture, ...]
    classes: tuple[ClassEntry, ...]
    scale: float = 1.0

    def __len__(self) -> int:
        return len(self.labels)

    def moments(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Mean and standard deviation per channel, (C,) float32, in grey levels."""
        total = np.zeros(self.tensors.shape[3])
        squares = np.zeros_like(total)
        for tensor in self.tensors:  # one by one: a float copy of all would not fit
            wide = tensor.reshape(-1, tensor.shape[2]).astype(np.float64)
            total += wide.mean(axis=0)
            squares += (wide**2).mean(axis=0)
        mean = total / len(self)
        deviation = np.sqrt(np.maximum(squares / len(self) - mean**2, 0))
        return mean.astype(np.float32), np.maximum(deviation, 1.0).astype(np.float32)

    def class_weights(self) -> NDArray[np.float32]:
        """(K,) weights that make every class count the same; 0 for a class without pictures."""
        counts = np.bincount(self.labels, minlength=len(self.classes))
        present = counts > 0
        weights = np.zeros(len(counts), np.float32)
        weights[present] = len(self) / (present.sum() * counts[present])
        return weights


@dataclass(frozen=True, slots=True)
class SetAside:
    """A picture that is left out, and why in a few words."""

    path: str
    reason: str


class PictureLoader:
    """Reads the pictures of a snapshot, checks that they are the frozen ones, prepares them.

    Thread: one caller; it reads with a few threads of its own.
    """

    def __init__(
        self,
        dataset: Path,
        snapshot_folder: Path,
        classes: tuple[ClassEntry, ...],
        *,
        marked: tuple[ClassEntry, ...] = (),
    ) -> None:
        """Open nothing yet.

        Args:
            dataset: Folder with the pictures.
            snapshot_folder: Folder with the masks.
            classes: Of the run.
            marked: The classes that number the snapshot's masks, where the run leaves some out.
        """
        self._dataset = dataset
        self._masks = snapshot_folder
        self._classes = classes
        self._renumber = _renumbering(marked or classes, classes)
        self.set_aside: list[SetAside] = []

    def read(self, picture: SnapshotPicture) -> NDArray[np.uint8]:
        """One picture, (H, W, 3) uint8 RGB.

        Raises:
            PictureError: Gone, changed since it was frozen, unreadable or damaged.
        """
        path = locate(self._dataset, picture)
        if path is None:
            raise PictureError("the file is gone")
        try:
            if path.stat().st_size > MAX_BYTES:
                raise PictureError(f"the file is larger than {MAX_BYTES >> 20} MB")
            data = path.read_bytes()
        except OSError as error:
            raise PictureError(f"the file cannot be read: {error.strerror}") from error
        if hashlib.sha256(data).hexdigest() != picture.picture_id:
            raise PictureError("the file was changed since the snapshot was made")
        return decode_picture(data, path.name)

    def mask_path(self, mask: str) -> Path:
        """Where a mask of the snapshot lies."""
        return self._masks / mask

    def look(self, pictures: Sequence[SnapshotPicture], roi: Roi | None) -> tuple[int, int, bool]:
        """Median width and height of the inspected part, and whether all pictures are grey."""
        step = max(1, len(pictures) // _LOOKED_AT)
        widths, heights, grey = [], [], True
        for picture in pictures[::step]:
            try:
                image = self.read(picture)
            except PictureError:
                continue  # `load` reports it
            box = roi.box(image.shape[1], image.shape[0]) if roi else None
            heights.append(box.height if box else image.shape[0])
            widths.append(box.width if box else image.shape[1])
            grey = grey and not np.ptp(image.astype(np.int16), axis=2).max() > 2
        if not widths:
            raise JobError(
                "no_pictures",
                "None of the pictures looked at could be read.",
                "Scan the dataset again; it shows which files are damaged.",
            )
        return int(np.median(widths)), int(np.median(heights)), grey

    def load(
        self,
        pictures: Sequence[SnapshotPicture],
        preprocess: Preprocess,
        height: int,
        width: int,
        *,
        progress: Callable[[int], None] = lambda done: None,
    ) -> PreparedPictures:
        """Prepare all pictures of a split; those that cannot be used go to `set_aside`.

        Args:
            pictures: What to read.
            preprocess: As the model's manifest will say.
            height: Tensor height in pixels.
            width: Tensor width in pixels.
            progress: Called in this thread after each picture with the number done; what it
                raises ends the loading.

        Raises:
            JobError: They would not fit into memory.
        """
        channels = 1 if preprocess.colour == "grey" else 3
        _check_memory(len(pictures) * height * width * channels)
        numbers = {entry.name: index for index, entry in enumerate(self._classes)}
        tensors = np.empty((len(pictures), height, width, channels), np.uint8)
        kept: list[SnapshotPicture] = []
        masks: dict[int, NDArray[np.uint8]] = {}
        scales: list[float] = []

        def one(picture: SnapshotPicture) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
            image = self.read(picture)
            tensor, placement = prepare(image, preprocess, height, width)
            crop, content = placement.crop, placement.content
            scales.append(crop.width * crop.height / (content.width * content.height))
            if picture.mask is None:
                return tensor[0], None
            mask = read_mask(self.mask_path(picture.mask))
            if mask.shape != image.shape[:2]:
                raise PictureError("its mask has another size")
            return tensor[0], self._renumber[prepare_mask(mask, placement)]

        for done, (picture, outcome) in enumerate(_in_order(one, pictures), start=1):
            if isinstance(outcome, PictureError):
                self.set_aside.append(SetAside(picture.path, str(outcome)))
            else:
                tensors[len(kept)] = outcome[0]
                if outcome[1] is not None:
                    masks[len(kept)] = outcome[1]
                kept.append(picture)
            progress(done)
        labels = np.array([numbers[picture.label] for picture in kept], np.int64)
        defect = np.array([entry.verdict == "NG" for entry in self._classes])
        return PreparedPictures(
            tensors[: len(kept)],
            labels,
            defect[labels] if len(kept) else np.zeros(0, bool),
            masks,
            tuple(kept),
            self._classes,
            float(np.median(scales)) if scales else 1.0,
        )


def _renumbering(
    marked: tuple[ClassEntry, ...], classes: tuple[ClassEntry, ...]
) -> NDArray[np.uint8]:
    """(256,) uint8: by number of a defect class in `marked` its number in `classes`, else 0."""
    numbers = {e.name: n for n, e in enumerate((c for c in classes if c.verdict == "NG"), start=1)}
    table = np.zeros(256, np.uint8)
    for number, entry in enumerate((c for c in marked if c.verdict == "NG"), start=1):
        table[number] = numbers.get(entry.name, 0)
    return table


def _in_order(
    work: Callable[[SnapshotPicture], Any], pictures: Sequence[SnapshotPicture]
) -> Iterator[tuple[SnapshotPicture, Any]]:
    """Results in order, a few at a time, so that neither order nor memory depends on threads."""

    def safe(picture: SnapshotPicture) -> Any:
        try:
            return work(picture)
        except PictureError as error:
            return error

    threads = os.cpu_count() or 1
    with ThreadPoolExecutor(threads) as pool:
        for start in range(0, len(pictures), 8 * threads):
            chunk = pictures[start : start + 8 * threads]
            yield from zip(chunk, pool.map(safe, chunk), strict=True)


def _check_memory(needed: int) -> None:
    free = psutil.virtual_memory().available
    if needed > free * _MEMORY_SHARE:
        raise JobError(
            "out_of_memory",
            f"The pictures need {needed / 1e9:.1f} GB of memory; {free / 1e9:.1f} GB are free.",
            "Choose a smaller picture size, or close other programs.",
        )


class BatchOrder:
    """Which pictures form which batch, and their variation: the same for the same seed.

    Each place in an epoch draws from its own generator, so that the number of threads does not
    change the outcome. An epoch shows every picture equally often: once, or a few times when there
    are so few pictures that an epoch would be over in a moment.
    """

    def __init__(self, count: int, batch: int, seed: int, *, least_batches: int = 1) -> None:
        self._batch, self._seed, self._count = batch, seed, count
        self._repeats = max(1, -(-least_batches * batch // count))
        self.batches = -(-count * self._repeats // batch)

    def places(self, number: int) -> range:
        """The places in an epoch that one of its batches takes."""
        start = number * self._batch
        return range(start, min(start + self._batch, self._count * self._repeats))

    def indices(self, epoch: int, number: int) -> NDArray[np.int64]:
        """Positions of the pictures in one batch of one epoch."""
        rng = np.random.default_rng((self._seed, epoch))
        order = np.concatenate([rng.permutation(self._count) for _ in range(self._repeats)])
        return np.asarray(order[self.places(number)], np.int64)

    def generator(self, epoch: int, place: int) -> np.random.Generator:
        """The random numbers of one place in one epoch."""
        return np.random.default_rng((self._seed, epoch, place))


def make_batches(
    pictures: PreparedPictures,
    *,
    batch: int,
    seed: int,
    augmentation: Augmentation,
    balance: bool = True,
    least_batches: int = 1,
) -> Any:
    """Batches for `model.fit`: augmented uint8 tensors, one-hot labels, class weights.

    Returns:
        A `keras.utils.PyDataset` of ((B, h, w, C) uint8, {"scores": (B, K) float32}, (B,) float32).
    """
    import keras

    order = BatchOrder(len(pictures), batch, seed, least_batches=least_batches)
    count = len(pictures.classes)
    weights = pictures.class_weights() if balance else np.ones(count, np.float32)
    one_hot = np.eye(count, dtype=np.float32)

    class Batches(keras.utils.PyDataset):  # type: ignore[misc]  # keras has no types
        def __init__(self) -> None:
            super().__init__(workers=1)
            self.epoch = 0

        def __len__(self) -> int:
            return order.batches

        def __getitem__(self, number: int) -> tuple[Any, Any, Any]:
            chosen = order.indices(self.epoch, number)
            tensors = np.empty((len(chosen), *pictures.tensors.shape[1:]), np.uint8)
            for row, (place, index) in enumerate(zip(order.places(number), chosen, strict=True)):
                rng = order.generator(self.epoch, place)
                tensors[row] = augmentation.apply(pictures.tensors[index], None, rng)[0]
            labels = pictures.labels[chosen]
            return tensors, {"scores": one_hot[labels]}, weights[labels]

        def on_epoch_end(self) -> None:
            self.epoch += 1

    return Batches()


def throughput(batches: Any, *, seconds: float = 2.0) -> float:
    """Pictures per second that a sequence of batches delivers, without any training.

    Args:
        batches: Anything with a length whose items start with an array of pictures.
        seconds: How long to measure.
    """
    pictures, start = 0, time.monotonic()
    while True:
        for number in range(len(batches)):
            pictures += len(batches[number][0])
            elapsed = time.monotonic() - start
            if elapsed >= seconds:
                return pictures / elapsed
