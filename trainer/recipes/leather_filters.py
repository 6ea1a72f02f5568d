"""Leather filters: flawless or flawed, judged by the contours of a smoothed picture.

Source: leather inspection by median blur, Sobel and Laplace edges and contour enhancement (the
negative edge picture of Pillow's CONTOUR kernel) before a small convolutional network; 20 epochs,
learning rate 0.0004, at least 75 % accuracy; published on 20 pictures: all 10 flawed ones found,
7 of 10 flawless ones kept.

Differences from the publication: its network is not described, so this is one of usual size, with
batch normalisation. What the filters take away cannot be learned any more: on pictures of whole
surfaces the contours of good and bad leather are nearly alike. `filters = texture` therefore looks
at the picture itself, with texture statistics (see `trainer.texture`).
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.decision import DecisionRule
from inspector_gui.core.model_file import Role
from inspector_gui.core.preprocess import FilterStep, Preprocess
from inspector_gui.core.threshold import choose_rule, choose_safe_limit
from trainer.failure import JobError
from trainer.part_parameters import BALANCE
from trainer.pretrained import learned_backbone
from trainer.recipe import (
    BuildContext,
    Facts,
    FitContext,
    Geometry,
    Parameter,
    Protocol,
    Recipe,
    Reference,
    defect_scores,
)


class LeatherFilters(Recipe):
    """Tells flawless from flawed leather."""

    name = "leather_filters"
    version = "2"
    title = "Leather filters (contours)"
    summary = (
        "Smooths the picture, brings out edges and contours, and lets a small network judge them."
        " For defects that are lines and holes; with its setting “texture” for whole surfaces."
    )
    citation = "Leather inspection by median, Sobel, Laplace and contour filters with a small CNN"
    task = "classify"
    reference = Reference(
        text="85 % of 20 pictures: all 10 flawed found, 7 of 10 flawless kept",
        metric="accuracy_at_threshold",
        value=0.85,
    )
    parameters = (
        Parameter(name="filters", title="Filters", type="choice", default="contour",
                  choices=("contour", "edges", "none", "texture"),
                  help="Contour: the published chain. Edges: without its last step. None: the"
                  " grey picture. Texture: the picture itself and texture statistics, far more"
                  " accurate on surfaces."),
        Parameter(name="median_radius", title="Median radius", type="int", default=1, minimum=0,
                  maximum=10, help="Smoothing before the edges, in pixels; 0 for none. Small where"
                  " defects are small. Not used by texture."),
        Parameter(name="weights", title="ImageNet weights", type="file", default="",
                  help="Texture: the official Keras file of MobileNet 0.25 without top; with it"
                  " the model is more accurate. Any other file is refused unopened."),
        Parameter(name="fetch", title="Fetch the weights", type="bool", default=False,
                  help="Texture: without a file, fetch the weights from the Keras project's"
                  " server. The only time that training uses the network."),
        Parameter(name="epochs", title="Epochs", type="int", default=20, minimum=1, maximum=1000,
                  help="Passes over the pictures; published 20. Texture needs none."),
        Parameter(name="patience", title="Patience", type="int", default=20, minimum=1, maximum=500,
                  help="Stop after this many epochs without a better state."),
        Parameter(name="batch", title="Batch", type="int", default=16, minimum=1, maximum=256,
                  help="Pictures per step."),
        Parameter(name="learning_rate", title="Learning rate", type="float", default=0.0004,
                  minimum=1e-6, maximum=0.1, help="Published 0.0004. Smaller when the loss jumps."),
        Parameter(name="size", title="Picture size", type="int", default=227, minimum=32,
                  maximum=512, help="Pictures become squares with this edge, in pixels. Small"
                  " sizes blur fine defects."),
        Parameter(name="symmetries", title="Judge all eight views", type="bool", default=True,
                  help="Texture: the mean over the picture's mirrored and turned forms; more"
                  " accurate, eight times the work."),
        Parameter(name="overkill", title="Overkill allowed", type="float", default=0.02, minimum=0,
                  maximum=0.5, help="Texture: the limit goes so low that up to this share of good"
                  " parts is rejected, so that fewer defects slip."),
        Parameter(name="minimum_accuracy", title="Minimum accuracy", type="float", default=0.75,
                  minimum=0, maximum=1, help="Below this on the validation pictures no candidate"
                  " is offered; published 0.75."),
        Parameter(name="rotation", title="Rotation", type="float", default=180.0, minimum=0,
                  maximum=180, help="Turned at random by up to this many degrees."),
        Parameter(name="flips", title="Mirror", type="bool", default=True,
                  help="Mirrored at random."),
        Parameter(name="zoom", title="Zoom and crop", type="float", default=0.15, minimum=0,
                  maximum=0.5, help="Scaled at random by up to this fraction."),
        Parameter(name="shift", title="Shift", type="float", default=0.05, minimum=0, maximum=0.5,
                  help="Moved at random by up to this fraction of the size."),
        Parameter(name="brightness", title="Brightness", type="float", default=0.15, minimum=0,
                  maximum=0.9, help="Made brighter or darker at random by up to this fraction."),
        BALANCE,
    )  # fmt: skip
    protocol = Protocol(
        "Distinct pictures, good against all defects, as many of both, 80 : 10 : 10 by"
        " near-duplicate group, 20 epochs; the minimum accuracy is off, so that a figure below it"
        " is seen too.",
        parameters={"minimum_accuracy": 0.0},
        good_or_defective=True,
        balanced=True,
    )

    def geometry(self, values: dict[str, Any], facts: Facts) -> Geometry:
        """A grey square with the filters as steps of its preparation; in colour for texture."""
        size = values["size"]
        if values["filters"] == "texture":
            return Geometry(Preprocess(roi=facts.roi, colour="rgb"), size, size)
        steps: list[FilterStep] = []
        if values["median_radius"] and values["filters"] != "none":
            steps.append(FilterStep(name="median", parameters={"radius": values["median_radius"]}))
        if values["filters"] != "none":
            steps.append(FilterStep(name="sobel_laplace"))
        if values["filters"] == "contour":
            steps.append(FilterStep(name="contour"))
        preprocess = Preprocess(roi=facts.roi, colour="grey", filters=tuple(steps))
        return Geometry(preprocess, size, size)

    def build(self, context: BuildContext) -> Any:
        """Four convolutions with pooling and a dense layer, or texture statistics and a head."""
        if context.values["filters"] == "texture":
            return _texture(context)
        import keras
        from keras import layers

        size = context.geometry.height
        image = keras.Input((size, size, 1), dtype="uint8", name="image")
        x = context.standardise()(image)
        for filters in (16, 32, 64, 64):
            x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
            x = layers.BatchNormalization(momentum=0.9)(x)
            x = layers.ReLU()(x)
            x = layers.MaxPooling2D(2)(x)
        mean, peak = layers.GlobalAveragePooling2D()(x), layers.GlobalMaxPooling2D()(x)
        x = layers.Concatenate()([mean, peak])
        x = layers.Dense(64, activation="relu")(x)
        x = layers.Dropout(0.3)(x)
        scores = layers.Dense(len(context.classes), activation="softmax")(x)
        return keras.Model(image, {"scores": scores}, name="leather_filters")

    def fit(self, context: FitContext) -> None:
        """All layers, or the head alone for texture."""
        from trainer.fitting import fit_classifier
        from trainer.texture import fit_texture

        fit = fit_texture if context.values["filters"] == "texture" else fit_classifier
        fit(context)

    def rule(self, outputs: dict[Role, NDArray[np.float32]], context: FitContext) -> DecisionRule:
        """As for every classifier; for texture no known defect slips. Nothing bad is offered.

        Raises:
            JobError: The validation accuracy at the chosen limit is below the minimum.
        """
        scores, bad = defect_scores(outputs, context)
        if context.values["filters"] == "texture":
            rule = choose_safe_limit(scores[~bad], scores[bad], context.values["overkill"])
        else:
            rule = choose_rule(scores[~bad], scores[bad])
        said = scores >= rule.threshold
        # The mean of both kinds: with many defective pictures, rejecting all would look good.
        right = [float((said == bad)[bad == kind].mean()) for kind in (True, False)]
        accuracy, wanted = sum(right) / 2, context.values["minimum_accuracy"]
        if accuracy < wanted:
            raise JobError(
                "below_minimum",
                f"The model is right on {accuracy:.0%} of the validation pictures (mean of good"
                f" and defective); at least {wanted:.0%} are asked for, so no candidate is"
                " offered.",
                "Choose the filters “texture”, add pictures, or train longer.",
            )
        return rule


def _texture(context: BuildContext) -> Any:
    from trainer.texture import make_texture_model

    values, size = context.values, context.geometry.height
    backbone, learned = learned_backbone(
        "mobilenet_025",
        size,
        values["weights"],
        fetch=values["fetch"],
        warn=context.warn,
        progress=context.progress,
    )
    return make_texture_model(
        size,
        context.classes,
        backbone if learned else None,
        pictures=context.pictures,
        symmetries=values["symmetries"],
    )


RECIPE = LeatherFilters()
