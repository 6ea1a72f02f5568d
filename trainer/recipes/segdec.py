"""Segmentation and decision: finds small defects, marks them, and judges the whole picture.

Source of the method: D. Tabernik, S. Šela, J. Skvarč, D. Skočaj, "Segmentation-based
deep-learning approach for surface-defect detection", Journal of Intelligent Manufacturing, 2020,
https://doi.org/10.1007/s10845-019-01476-x, and its end-to-end training from J. Božič,
D. Tabernik, D. Skočaj, 2021, https://arxiv.org/abs/2007.07438.

Both networks are here: the published one and a light one for PCs without a graphics card (0.2
million parameters instead of 15 million), both trained in two stages or end to end. Differences
from the publications: Adam with a falling rate instead of plain descent at a fixed one, marked
defects transplanted onto other pictures, and one mask channel per defect class.
"""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.model_file import Role
from inspector_gui.core.preprocess import Preprocess
from inspector_gui.core.threshold import choose_rule
from trainer.data import PreparedPictures
from trainer.mask_target import ANNOTATIONS, mask_target
from trainer.recipe import (
    BuildContext,
    Facts,
    FitContext,
    Geometry,
    Parameter,
    Protocol,
    Recipe,
    Reference,
)
from trainer.segdec_networks import (
    STRIDE,
    light_decision,
    light_trunk,
    published_decision,
    published_trunk,
    used_part,
)
from trainer.segdec_training import END_TO_END, LOSSES, TRAININGS, SegDecTraining

_PIXELS = 704 * 256  # of the published half-size input
_LIGHT_WIDTH = 64  # channels
_FALSE_ALARMS = 0.02
_MANY_GOOD = 50  # pictures; fewer do not tell where 2 % begin
_FEW_DEFECTS = 50
_PIXEL_THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.3, 0.2)  # the first of equals is taken


class SegDec(Recipe):
    """One network with two answers: a mask per defect class and a score for the picture."""

    name = "segdec"
    title = "Segmentation and decision (marks the defect)"
    summary = (
        "Finds small defects on large parts and shows where they are. Needs masks for at least"
        " some of the defective pictures; from about 20 defective pictures."
    )
    citation = (
        "D. Tabernik et al., Segmentation-based deep-learning approach for surface-defect"
        " detection, J. Intell. Manuf. 31, 2020, https://doi.org/10.1007/s10845-019-01476-x"
    )
    version = "2"
    task = "segment"
    reference = Reference(
        text="Average precision 97.9 % on KolektorSDD, 1 false alarm and 2 misses in 399 pictures",
        metric="average_precision",
        value=0.979,
    )
    protocol = Protocol(
        text="Cross-validation by part, 704 × 256: the folds that the folder names, else three.",
        parameters={"height": 704, "width": 256},
        folds=3,
        repeats=3,
    )
    parameters = (
        Parameter(name="network", title="Network", type="choice", default="light",
                  choices=("light", "published"), help="Published: 15 million parameters, for"
                  " training on a graphics card; some 0.3 s a picture on two cores."),
        Parameter(name="steps", title="Steps", type="int", default=1000, minimum=10,
                  maximum=100_000, help="Pairs of a defective and a good picture to learn from."
                  " More for many classes or faint defects."),
        Parameter(name="learning_rate", title="Learning rate", type="float", default=0.002,
                  minimum=1e-6, maximum=0.1, help="Smaller when the loss jumps; 0.0005 for the"
                  " published network."),
        Parameter(name="training", title="Training", type="choice", default=END_TO_END,
                  choices=TRAININGS, help="End to end: the weight moves from the mask to the"
                  " decision. Two stages: first the mask, then the decision alone."),
        Parameter(name="loss", title="Loss of the mask", type="choice", default="overlap",
                  choices=LOSSES, help="The publication compared cross entropy and mean squared"
                  " error; overlap also counts how much of a defect is covered."),
        Parameter(name="height", title="Input height", type="int", default=0, minimum=0,
                  maximum=2048, help="In pixels, rounded to eights; 0 keeps the picture's shape at"
                  " about 180,000 pixels. Larger for defects of few pixels."),
        Parameter(name="width", title="Input width", type="int", default=0, minimum=0,
                  maximum=2048, help="As the height."),
        Parameter(name="colour", title="Colour", type="choice", default="auto",
                  choices=("auto", "grey", "rgb"), help="Auto: grey when all pictures are grey."),
        Parameter(name="annotation", title="Outline", type="choice", default="dilated",
                  choices=ANNOTATIONS, help="What the network shall draw: the mask as marked,"
                  " widened, or the box around it, upright or turned."),
        Parameter(name="dilation", title="Widen masks", type="int", default=3, minimum=0,
                  maximum=30, help="Input pixels by which marked defects are widened when the"
                  " outline is dilated."),
        Parameter(name="pixel_weights", title="Weigh the inside", type="bool", default=True,
                  help="The inside of a marked defect counts more than its inexact border."),
        Parameter(name="transplant", title="Transplant", type="float", default=0.5, minimum=0,
                  maximum=1, help="Share of pictures that are made from a good one and a patch of"
                  " another, with its defect for the defective half. 0 when a defect only makes"
                  " sense where it was."),
        Parameter(name="flips", title="Mirror", type="bool", default=True,
                  help="Mirrored at random. Off when left and right matter."),
        Parameter(name="quarter_turns", title="Quarter turns", type="bool", default=False,
                  help="Half of the pairs turned by 90 degrees; for defects in any direction."),
        Parameter(name="rotation", title="Rotation", type="float", default=15.0, minimum=0,
                  maximum=180, help="Turned at random by up to this many degrees; 180 for parts"
                  " that may lie in any direction."),
        Parameter(name="zoom", title="Zoom", type="float", default=0.0, minimum=0, maximum=0.5,
                  help="Scaled at random by up to this fraction."),
        Parameter(name="shift", title="Shift", type="float", default=0.02, minimum=0, maximum=0.5,
                  help="Moved at random by up to this fraction of the size."),
        Parameter(name="brightness", title="Brightness", type="float", default=0.15, minimum=0,
                  maximum=0.9, help="Made brighter or darker at random by up to this fraction."),
    )  # fmt: skip

    def geometry(self, values: dict[str, Any], facts: Facts) -> Geometry:
        """The picture's own shape, scaled to the wanted size, in multiples of eight."""
        height, width = values["height"], values["width"]
        shape = facts.height / facts.width
        if not height and not width:
            height = math.sqrt(_PIXELS * shape)
        height = height or width * shape
        width = width or height / shape
        colour = values["colour"]
        if colour == "auto":
            colour = "grey" if facts.grey else "rgb"
        preprocess = Preprocess(roi=facts.roi, resize="stretch", colour=colour)
        return Geometry(preprocess, _to_stride(height), _to_stride(width))

    def build(self, context: BuildContext) -> Any:
        """A trunk that answers features and mask at 1/8, and a decision on top of both."""
        import keras

        size, defects = context.geometry, context.defect_count
        shape = (size.height, size.width, size.channels)
        if context.values["network"] == "published":
            trunk = published_trunk(size.channels, defects)
            judge = published_decision(1024, defects)
        else:
            trunk = light_trunk(size.channels, defects, _LIGHT_WIDTH)
            judge = light_decision(_LIGHT_WIDTH, defects)
        image = keras.Input(shape, dtype="uint8", name="image")
        return _joined(image, context.standardise(), trunk, judge)

    def export(self, model: Any, context: BuildContext) -> Any:
        """Without the layers that had nothing to learn: a live picture need not wait for them."""
        parts = (model.get_layer(name) for name in ("standardise", "trunk", "decision"))
        standardise, trunk, judge = parts
        return super().export(_joined(model.input, standardise, trunk, used_part(judge)), context)

    def fit(self, context: FitContext) -> None:
        """Pairs of one defective and one good picture; from segmentation to decision."""
        SegDecTraining(context).run()

    def rule(self, outputs: dict[Role, NDArray[np.float32]], context: FitContext) -> DecisionRule:
        """Limits from the picture scores; the pixel limit from the annotated masks."""
        bad = context.validation.defective
        scores = outputs["score"].reshape(-1)
        rule = _limits(scores[~bad], scores[bad])
        limit = _pixel_threshold(outputs["mask"], context.validation)
        return rule.model_copy(update={"pixel_threshold": limit})


def _joined(image: Any, standardise: Any, trunk: Any, judge: Any) -> Any:
    """The network from its parts; mask and score by role."""
    import keras
    from keras import layers

    features, mask = trunk(standardise(image))
    outputs = {
        "mask": layers.Activation("sigmoid", name="mask")(mask),
        "score": layers.Activation("sigmoid", name="score")(judge([features, mask])),
    }
    return keras.Model(image, outputs, name="segdec")


def _limits(good: NDArray[np.float32], bad: NDArray[np.float32]) -> DecisionRule:
    """With few defects to go by, the limit that passes all but 2 % of the good pictures.

    The next defect may well be fainter than some tens that were seen, so their scores say little
    about where to begin. As many good pictures again lie in the band below the limit, and what
    lies between it and the limit of `choose_rule` is unsure too.
    """
    rule = choose_rule(good, bad)
    if len(good) < _MANY_GOOD or not 0 < len(bad) < _FEW_DEFECTS:
        return rule
    start, limit = (float(np.quantile(good, 1 - n * _FALSE_ALARMS)) for n in (2, 1))
    if limit >= rule.threshold:
        return rule
    band = {"unsure_low": round(start, 6), "unsure_high": rule.threshold}
    return rule.model_copy(update={"threshold": round(limit, 6), **band})


def _pixel_threshold(masks: NDArray[np.float32], pictures: PreparedPictures) -> float:
    """The limit at which drawn and annotated masks overlap best (mean Dice over pictures)."""
    size = masks.shape[1], masks.shape[2]
    overlaps = []
    for index, mask in pictures.masks.items():
        truth = mask_target(mask, masks.shape[3], size, 0, annotation="mask")[0] > 0
        drawn = masks[index][None] >= np.array(_PIXEL_THRESHOLDS)[:, None, None, None]
        common = (drawn & truth).sum(axis=(1, 2, 3))
        both = drawn.sum(axis=(1, 2, 3)) + truth.sum()
        overlaps.append(2 * common / np.maximum(both, 1))
    if not overlaps:
        return 0.5
    return _PIXEL_THRESHOLDS[int(np.mean(overlaps, axis=0).argmax())]


def _to_stride(length: float) -> int:
    return max(64, round(length / STRIDE) * STRIDE)


RECIPE = SegDec()
