"""The foreign model as it is, called by hand: what the wrapped file has to agree with.

Nothing here is shared with the wrapping: preparation and activations are plain numpy, so that a
mistake in the graph shows.
"""

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.model_file import ModelFileError, Role
from inspector_gui.runtime.engine import open_session, run_session
from inspector_gui.runtime.foreign_model import ForeignModel
from inspector_gui.runtime.import_answers import ImportAnswers

Outputs = dict[Role, NDArray[np.float32]]

TOLERANCE = 1e-5
HALF_TOLERANCE = 5e-3  # a model that computes in float16 rounds at about 1e-3
_PICTURES = 3


class Reference:
    """The original on made-up pictures.

    Attributes:
        pictures: (1, height, width, C) uint8 tensors.
        expected: What the wrapped file shall give for each of them.
        shapes: Shape of every chosen output of the original, by tensor name.
    """

    def __init__(
        self, data: bytes, foreign: ForeignModel, answers: ImportAnswers, channels: int
    ) -> None:
        """Run the original, whose picture size is fixed.

        Raises:
            ModelFileError: It cannot be run, or its values show that an answer must be wrong.
        """
        self._foreign = foreign
        self._answers = answers
        self._channels = channels
        session = open_session(data)
        names = list(dict.fromkeys(answers.outputs.values()))
        self.pictures = _made_up(answers, 1 if answers.colour == "grey" else 3)
        self.expected: list[Outputs] = []
        for picture in self.pictures:
            feeds = {foreign.input_name: self._prepare(picture)}
            try:
                values = run_session(session, feeds, names)
            except ValueError as error:
                raise ModelFileError(f"with these answers {error}") from error
            raw = dict(zip(names, values, strict=True))
            self.shapes = {name: value.shape for name, value in raw.items()}
            roles = answers.outputs.items()
            self.expected.append({role: self._expect(role, raw[name]) for role, name in roles})

    def compare(self, number: int, given: dict[str, NDArray[np.float32]]) -> None:
        """Hold the wrapped file's outputs for picture `number` against the original's.

        Raises:
            ModelFileError: They differ.
        """
        half = self._foreign.input_dtype == "float16"
        for role, expected in self.expected[number].items():
            scale = max(1.0, float(np.abs(expected).max()))
            difference = float(np.abs(given[role] - expected).max()) / scale
            if not difference <= (HALF_TOLERANCE if half else TOLERANCE):
                raise ModelFileError(
                    f"the imported model's {role} differs from the original by {difference:.1e};"
                    " it cannot be imported"
                )

    def _prepare(self, picture: NDArray[np.uint8]) -> NDArray[np.generic]:
        foreign, answers = self._foreign, self._answers
        picture = np.repeat(picture, self._channels // picture.shape[3], axis=3)
        values: NDArray[np.generic] = picture
        if foreign.input_dtype != "uint8":
            mean, std = answers.mean_and_std(self._channels)
            values = ((picture - mean.astype(np.float64)) / std).astype(foreign.input_dtype)
        if answers.layout == "NCHW":
            values = np.moveaxis(values, 3, 1)
        if len(foreign.input_shape) == 3:
            values = values[0]
        return np.ascontiguousarray(values)

    def _expect(self, role: Role, raw: NDArray[np.generic]) -> NDArray[np.float32]:
        answers = self._answers
        labels = np.issubdtype(raw.dtype, np.integer)
        values = raw.astype(np.float64)
        if role == "mask":
            values = self._channels_last(raw.astype(np.float64))
            if labels:
                same: NDArray[np.bool_] = values == np.array(answers.defects)
                return same.astype(np.float32)
        else:
            values = values.reshape(1, -1) if role != "heat_map" else _plane(values)
        values = _activate(values, answers.activation.get(role, "none"))
        if role in ("score", "heat_map") and answers.value_range is not None:
            low, high = answers.value_range
            values = np.clip((values - low) / (high - low), 0, 1)
        if role in ("score", "scores", "mask") and not (
            values.min() >= -1e-3 and values.max() <= 1 + 1e-3
        ):
            raise ModelFileError(
                f"the output for {role} lies between {values.min():.3g} and {values.max():.3g},"
                " but a probability lies between 0 and 1: choose softmax or sigmoid, give the"
                " range of values, or another scaling"
            )
        if values.shape[-1] == 1 and role in ("scores", "mask"):
            values = 1 - values if answers.single_output == "good" else values
        if role == "scores":
            values = self._all_scores(values)
        elif role == "mask":
            values = values[..., answers.mask_channels(values.shape[-1])]
        return values.astype(np.float32)

    def _all_scores(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        classes = self._answers.classes
        count = values.shape[1]
        if count == 1 and sorted(entry.verdict for entry in classes) == ["NG", "OK"]:
            return np.where([c.verdict == "NG" for c in classes], values, 1 - values)
        if count != len(classes):
            raise ModelFileError(
                f"the model gives {count} scores, but {len(classes)} classes are named"
            )
        return values

    def _channels_last(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        name = self._answers.outputs["mask"]
        output = self._foreign.output(name)
        if values.ndim == 3:
            return values[..., None]
        axis = output.channel_axis if output is not None else None
        if values.ndim != 4 or axis is None:
            raise ModelFileError(f"the output {name[:40]!r} is not a mask")
        return np.moveaxis(values, axis, 3)


def _plane(values: NDArray[np.float64]) -> NDArray[np.float64]:
    sides = [side for side in values.shape if side != 1]
    if len(sides) != 2:
        raise ModelFileError(f"an output of shape {values.shape} is not a heat map")
    return values.reshape(1, *sides)


def _activate(values: NDArray[np.float64], activation: str) -> NDArray[np.float64]:
    if activation == "softmax":
        if values.shape[-1] == 1:
            raise ModelFileError("softmax of a single value is always 1; choose sigmoid")
        grown = np.exp(values - values.max(axis=-1, keepdims=True))
        return np.asarray(grown / grown.sum(axis=-1, keepdims=True))
    return 1 / (1 + np.exp(-values)) if activation == "sigmoid" else values


def _made_up(answers: ImportAnswers, channels: int) -> list[NDArray[np.uint8]]:
    """Soft gradients with noise: a map of labels is not decided by rounding everywhere."""
    rng = np.random.default_rng(1)
    rows = np.linspace(0, 1, answers.height)[:, None, None]
    columns = np.linspace(0, 1, answers.width)[None, :, None]
    pictures = []
    for _ in range(_PICTURES):
        slope = rng.uniform(-200, 200, (2, channels))
        values = 128 + slope[0] * (rows - 0.5) + slope[1] * (columns - 0.5)
        values = values + rng.normal(0, 12, (answers.height, answers.width, channels))
        pictures.append(np.clip(values, 0, 255).astype(np.uint8)[None])
    return pictures
