"""Steel cascade: a gate that lets clean strips pass, and a segmentation for all others.

Source of the task and the data: Severstal, "Steel defect detection", Kaggle, 2019,
https://www.kaggle.com/competitions/severstal-steel-defect-detection. The system is the publicly
described pair of a ResNet50 that tells strips with a defect from those without, at a limit of 0.01
so that hardly anything slips (86.9 % accuracy), and a ResUNet of 16-32-64-128-256 filters
(https://arxiv.org/abs/1711.10684) that learns by focal Tversky loss
(https://arxiv.org/abs/1810.07842) to mark four classes of defect.

Differences from the publication: both networks are one model file in which the segmentation is a
branch that runs only when the gate fires; the gate's limit is lowered where a defective validation
strip would slip through 0.01; ResNet50 starts without ImageNet weights; the segmentation also sees
good strips, because some get past the gate; a little cross entropy is added to the loss, which
alone hardly moves while nothing is marked yet. The default is a light variant for 2-core PCs: half
of the picture's resolution, a small gate, half of the filters.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.decision import ClassRule, DecisionRule
from inspector_gui.core.model_file import Role
from inspector_gui.core.preprocess import Preprocess
from inspector_gui.core.threshold import choose_rule
from trainer.dice import best_minimum_areas, best_pixel_thresholds
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
from trainer.steel_networks import (
    export_cascade,
    make_gate,
    make_junction,
    make_segmentation,
    mask_channels,
)
from trainer.steel_training import SteelTraining

_SIZES = {"published": (256, 1600), "light": (128, 800)}
_STRIDES = {"published": 16, "light": 32}
_AREAS = 4  # defect classes whose smallest area can be set


def _area_parameter(number: int) -> Parameter:
    return Parameter(
        name=f"minimum_area_{number}", title=f"Smallest area, class {number}", type="int",
        default=0, minimum=0, maximum=1_000_000,
        help=f"Marks of defect class {number} with fewer picture pixels do not count; 0 lets the"
        " validation pictures choose.",
    )  # fmt: skip


class SteelCascade(Recipe):
    """A gate and, behind it, a mask per defect class."""

    name = "steel_cascade"
    version = "2"
    title = "Steel cascade (marks the defect, fast on good parts)"
    summary = (
        "A small network lets clean strips pass; only the others are searched pixel by pixel."
        " For wide pictures of which most are good. Needs masks of the defective ones; from some"
        " tens of them."
    )
    citation = (
        "Severstal: Steel Defect Detection, Kaggle, 2019,"
        " https://www.kaggle.com/competitions/severstal-steel-defect-detection; Z. Zhang et al.,"
        " 2018, https://arxiv.org/abs/1711.10684; N. Abraham, N. Mefraz Khan, 2018,"
        " https://arxiv.org/abs/1810.07842"
    )
    task = "segment"
    marks_suffice = True
    reference = Reference(
        text="86.9 % accuracy of the gate at a limit of 0.01 on Severstal strips",
        metric="gate_accuracy",
        value=0.869,
    )
    parameters = (
        Parameter(name="variant", title="Variant", type="choice", default="light",
                  choices=("light", "published"), help="Light: for PCs with two cores. Published:"
                  " ResNet50 and ResUNet 16-32-64-128-256, hours to train without a GPU."),
        Parameter(name="epochs", title="Epochs", type="int", default=40, minimum=1, maximum=10_000,
                  help="Passes over the defective strips, for gate and segmentation each."),
        Parameter(name="batch", title="Batch", type="int", default=8, minimum=2, maximum=64,
                  help="Strips per step. Smaller needs less memory."),
        Parameter(name="learning_rate", title="Learning rate", type="float", default=0.002,
                  minimum=1e-6, maximum=0.1, help="Smaller when the loss jumps."),
        Parameter(name="gate_threshold", title="Gate limit", type="float", default=0.01,
                  minimum=0.0, maximum=0.9, help="Strips with a lower gate score pass without a"
                  " search. It is lowered by itself where a known defect would slip; 0 searches"
                  " all."),
        Parameter(name="height", title="Input height", type="int", default=0, minimum=0,
                  maximum=2048, help="In pixels; 0 takes 256, or 128 for the light variant."),
        Parameter(name="width", title="Input width", type="int", default=0, minimum=0,
                  maximum=4096, help="In pixels; 0 takes 1600, or 800 for the light variant."),
        Parameter(name="alpha", title="Tversky alpha", type="float", default=0.7, minimum=0,
                  maximum=1, help="Weight of missed pixels; higher marks more."),
        Parameter(name="beta", title="Tversky beta", type="float", default=0.3, minimum=0,
                  maximum=1, help="Weight of wrongly marked pixels; higher marks less."),
        Parameter(name="gamma", title="Tversky gamma", type="float", default=0.75, minimum=0.1,
                  maximum=3, help="Power of the loss; lower looks more at what is nearly right."),
        Parameter(name="cross_entropy", title="Cross entropy", type="float", default=0.5,
                  minimum=0, maximum=10, help="Weight of the cross entropy in the loss; 0 is the"
                  " published loss."),
        Parameter(name="flips", title="Mirror", type="bool", default=True,
                  help="Mirrored at random. Off when left and right matter."),
        Parameter(name="shift", title="Shift", type="float", default=0.03, minimum=0, maximum=0.5,
                  help="Moved at random by up to this fraction of the size."),
        Parameter(name="brightness", title="Brightness", type="float", default=0.15, minimum=0,
                  maximum=0.9, help="Made brighter or darker at random by up to this fraction."),
        *(_area_parameter(number) for number in range(1, _AREAS + 1)),
    )  # fmt: skip

    protocol = Protocol(
        "Distinct strips, 80 : 10 : 10 by near-duplicate group; first the gate, then the"
        " segmentation, 40 passes over the defective strips each.",
        parameters={"variant": "published"},
    )

    def geometry(self, values: dict[str, Any], facts: Facts) -> Geometry:
        """A grey strip of the variant's size, or of the given one."""
        stride = _STRIDES[values["variant"]]
        sides = zip((values["height"], values["width"]), _SIZES[values["variant"]], strict=True)
        height, width = (
            max(2 * stride, round((given or usual) / stride) * stride) for given, usual in sides
        )
        colour = "grey" if facts.grey else "rgb"
        return Geometry(Preprocess(roi=facts.roi, colour=colour), height, width)

    def build(self, context: BuildContext) -> Any:
        """Gate and segmentation side by side; the junction says whose answer counts."""
        import keras

        size, values = context.geometry, context.values
        shape = (size.height, size.width, size.channels)
        light = values["variant"] == "light"
        image = keras.Input(shape, dtype="uint8", name="image")
        strip = context.standardise()(image)
        gate = make_gate(shape, light=light)(strip)
        mask = make_segmentation(shape, context.defect_count, light=light)(strip)
        joined = make_junction(values["gate_threshold"])([gate, mask])
        return keras.Model(image, joined, name="steel_cascade")

    def fit(self, context: FitContext) -> None:
        """The gate first, then its limit, then the segmentation."""
        SteelTraining(context).run()

    def export(self, model: Any, context: BuildContext) -> Any:
        """One graph whose segmentation runs only behind the gate."""
        return export_cascade(model, context)

    def rule(self, outputs: dict[Role, NDArray[np.float32]], context: FitContext) -> DecisionRule:
        """Limits from the scores; pixel limit and smallest area of each class from the masks."""
        bad = context.validation.defective
        scores = outputs["score"].reshape(-1)
        rule = choose_rule(scores[~bad], scores[bad])
        probabilities = outputs["mask"]
        size, count = probabilities.shape[1:3], probabilities.shape[3]
        validation = context.validation
        limits = best_pixel_thresholds(
            (mask_channels(mask, count, size), probabilities[index])
            for index, mask in validation.masks.items()
        )
        known = [limit for limit in limits if limit is not None]
        general = float(np.median(known)) if known else 0.5
        limits = tuple(limit or general for limit in limits) or (general,) * count
        shown = [i for i in range(len(validation)) if i in validation.masks or not bad[i]]
        height, width = validation.tensors.shape[1:3]
        areas = best_minimum_areas(
            (
                (mask_channels(validation.masks.get(i), count, size),
                 probabilities[i] >= np.array(limits, np.float32))
                for i in shown
            ),
            validation.scale * height * width / (size[0] * size[1]),
        )  # fmt: skip
        defects = [entry.name for entry in validation.classes if entry.verdict == "NG"]
        exceptions = {}
        for number, name in enumerate(defects):
            given = context.values.get(f"minimum_area_{number + 1}", 0)
            area = given or (areas[number] if areas else 0)
            exceptions[name] = ClassRule(pixel_threshold=limits[number], minimum_area_px=area)
        return rule.model_copy(
            update={
                "pixel_threshold": general,
                "per_class": exceptions,
            }
        )


RECIPE = SteelCascade()
