"""How a model's masks cover the true ones, counted at the pictures' own resolution."""

from collections.abc import Iterator, Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.picture_file import PictureError
from inspector_gui.runtime.engine import Judgement
from trainer.metrics import Interval, share_interval

Mask = NDArray[np.uint8]

_RESAMPLES = 500


def drawn_mask(answer: Judgement, rule: DecisionRule, size: tuple[int, int]) -> Mask:
    """What the model marks on a picture: pixels over their limit, in marks that are large enough.

    Args:
        answer: Of a model that gives masks.
        rule: That was applied.
        size: (height, width) of the picture.

    Returns:
        (height, width) uint8, 0 good, k the model's k-th defect class.
    """
    whole = np.zeros(size, np.uint8)
    mask, crop = answer.findings.mask, answer.crop
    if mask is None or not mask.any():
        return whole
    counting = mask.copy()
    scale = crop.width * crop.height / mask.size
    for number, name in enumerate(answer.findings.defect_names, start=1):
        least = rule.area_for(name) / scale
        layer = np.asarray(mask == number, np.uint8)
        if least <= 1 or not layer.any():
            continue
        _, labels, stats, _ = cv2.connectedComponentsWithStats(layer, connectivity=8)
        counting[(layer > 0) & (stats[labels, cv2.CC_STAT_AREA] < least)] = 0
    whole[crop.y : crop.y + crop.height, crop.x : crop.x + crop.width] = cv2.resize(
        counting, (crop.width, crop.height), interpolation=cv2.INTER_NEAREST_EXACT
    )
    return whole


class MaskMeasuring:
    """Counts pairs of a picture and a defect class; pairs without a true mark are kept apart.

    Marking nothing where nothing is scores 1 for free, which would hide how well defects are
    outlined.
    """

    def __init__(self, names: Sequence[str], numbered: Sequence[str]) -> None:
        """Begin to count.

        Args:
            names: Defect classes of the model: what its masks' numbers mean.
            numbered: Defect classes that number the true masks.
        """
        self._numbered = tuple(numbered)
        strange = [name for name in names if name not in self._numbered]
        everything = (*self._numbered, *strange)  # what only the model knows comes after them
        self._renumber = np.zeros(256, np.uint8)
        for number, name in enumerate(names, start=1):
            self._renumber[number] = everything.index(name) + 1
        self._pairs: dict[str, list[tuple[float, str]]] = {name: [] for name in numbered}
        self._clean: list[tuple[bool, str]] = []
        self._by_picture: dict[str, float] = {}
        self._drawn: dict[str, bytes] = {}
        self._known = False

    def take(
        self, path: str, group: str, drawn: Mask, true: Mask | None, *, defective: bool
    ) -> None:
        """Count one picture.

        Args:
            path: Of the picture.
            group: Its part.
            drawn: From `drawn_mask`.
            true: (H, W) uint8 with numbers of `numbered`; None where there is none.
            defective: A defective picture without a mask is not counted: nobody said where.
        """
        drawn = self._renumber[drawn]
        self._drawn[path] = cv2.imencode(".png", drawn)[1].tobytes()
        if true is None and defective:
            return
        self._known |= true is not None
        found = []
        for number, name in enumerate(self._numbered, start=1):
            said = drawn == number
            area = 0 if true is None else int((true == number).sum())
            if true is None or not area:
                self._clean.append((not said.any(), group))
                continue
            common = int((said & (true == number)).sum())
            dice = 2 * common / (area + int(said.sum()))
            self._pairs[name].append((dice, group))
            found.append(dice)
        if found:
            self._by_picture[path] = float(np.mean(found))

    @property
    def by_picture(self) -> dict[str, float]:
        """Mean Dice of the marked classes by path of a defective picture."""
        return dict(self._by_picture)

    def drawn(self) -> Iterator[tuple[str, Mask]]:
        """(path, mask numbered as the true ones are) of every picture."""
        for path, data in self._drawn.items():
            picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE)
            yield path, np.asarray(picture, np.uint8)

    def figures(self) -> dict[str, Any] | None:
        """Dice on defective pairs, whole and per class, and the share of empty pairs left clean.

        Returns:
            None when no picture has a true mask.
        """
        if not self._known:
            return None
        every = [pair for pairs in self._pairs.values() for pair in pairs]
        clean = sum(is_clean for is_clean, _ in self._clean)
        groups = len({group for _, group in self._clean})
        return {
            "dice_defective": _mean(every),
            "dice_interval": _interval(every),
            "n_defective": len(every),
            "empty_clean": clean / len(self._clean) if self._clean else None,
            "empty_interval": share_interval(clean, len(self._clean), groups),
            "n_empty": len(self._clean),
            "per_class": [
                {"name": name, "dice": _mean(pairs), "pairs": len(pairs)}
                for name, pairs in self._pairs.items()
            ],
        }


def true_mask(load: Any) -> Mask | None:
    """A picture's true mask, None where it has none or it cannot be read."""
    if load is None:
        return None
    try:
        return np.asarray(load(), np.uint8)
    except (PictureError, OSError):
        return None


def _mean(pairs: Sequence[tuple[float, str]]) -> float | None:
    return float(np.mean([dice for dice, _ in pairs])) if pairs else None


def _interval(pairs: Sequence[tuple[float, str]], seed: int = 1) -> Interval | None:
    """95 % interval of the mean by drawing whole parts with replacement."""
    if not pairs:
        return None
    values = np.array([dice for dice, _ in pairs])
    _, group = np.unique([name for _, name in pairs], return_inverse=True)
    count = int(group.max()) + 1
    if count < 2:
        return None
    drawn = np.random.default_rng(seed).multinomial(count, np.full(count, 1 / count), _RESAMPLES)
    weights = drawn[:, group].astype(float)
    weights = weights[weights.sum(axis=1) > 0]
    means = (weights * values).sum(axis=1) / weights.sum(axis=1)
    return float(np.quantile(means, 0.025)), float(np.quantile(means, 0.975))
