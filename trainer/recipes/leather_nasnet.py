"""Leather NASNet: which of six surfaces a picture of leather shows.

Source: six-class leather defect classification with a fine-tuned NASNet on 227 × 227 pictures
(folding marks, grain off, growth marks, loose grains, pinhole, non defective), 80 : 10 : 10,
45 epochs, 86.0 %. NASNet: B. Zoph et al., "Learning transferable architectures for scalable image
recognition", 2018, https://arxiv.org/abs/1707.07012.

Differences from the publication: batch normalisation forgets faster (momentum 0.99 instead of
0.9997), because 45 epochs of some 2,000 pictures would leave its averages at ImageNet's; and
beside the published sizes there is a light variant for PCs without a graphics card, which solves
for a head on texture statistics (see `trainer.texture`). NASNet Large has more weights
than a model file may have bytes for: they are stored in 16 bits each (see `trainer.compact`).
"""

from dataclasses import replace
from typing import Any

from inspector_gui.core.preprocess import Preprocess
from trainer.official_weights import Backbone
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
)

_BACKBONES: dict[str, Backbone] = {
    "large": "nasnet_large",
    "mobile": "nasnet_mobile",
    "light": "mobilenet_025",
}
_MOMENTUM = 0.99
_FINE_TUNING = 0.1  # of the learning rate, so that the first steps do not undo what was learned


class LeatherNasnet(Recipe):
    """Names the kind of surface by its texture."""

    name = "leather_nasnet"
    version = "2"
    title = "Leather NASNet (textures, many classes)"
    summary = (
        "Tells textures and surface defects of many kinds apart from picture labels alone. The"
        " light variant trains in minutes; the published sizes want a graphics card."
    )
    citation = (
        "Leather defect classification with NASNet, six classes; B. Zoph et al., Learning"
        " transferable architectures for scalable image recognition, CVPR 2018,"
        " https://arxiv.org/abs/1707.07012"
    )
    task = "classify"
    reference = Reference(
        text="86.0 % of leather pictures in the right one of six classes",
        metric="class_accuracy",
        value=0.86,
    )
    parameters = (
        Parameter(name="network", title="Network", type="choice", default="light",
                  choices=("light", "mobile", "large"),
                  help="Large: as published, hours on a PC without graphics card. Mobile: the"
                  " smaller NASNet. Light: a small network on texture statistics, minutes."),
        Parameter(name="weights", title="ImageNet weights", type="file", default="",
                  help="An official Keras file without top that fits the network; it makes the"
                  " model far more accurate. Any other file is refused unopened."),
        Parameter(name="fetch", title="Fetch the weights", type="bool", default=False,
                  help="Without a file, fetch the weights from the Keras project's server. The"
                  " only time that training uses the network."),
        Parameter(name="epochs", title="Epochs", type="int", default=45, minimum=1, maximum=1000,
                  help="NASNet: passes over the pictures; published 45. Light needs none."),
        Parameter(name="patience", title="Patience", type="int", default=15, minimum=1,
                  maximum=1000, help="NASNet stops after this many epochs without a better"
                  " state."),
        Parameter(name="batch", title="Batch", type="int", default=32, minimum=1, maximum=256,
                  help="Pictures per step. Smaller needs less memory."),
        Parameter(name="learning_rate", title="Learning rate", type="float", default=0.001,
                  minimum=1e-6, maximum=0.1, help="NASNet with ImageNet weights uses a tenth of"
                  " it. Smaller when the loss jumps."),
        Parameter(name="size", title="Picture size", type="int", default=227, minimum=32,
                  maximum=512, help="Pictures become squares with this edge, in pixels;"
                  " published 227."),
        Parameter(name="symmetries", title="Judge all eight views", type="bool", default=True,
                  help="Light: the mean over the picture's mirrored and turned forms; more"
                  " accurate, eight times the work. Off where the direction matters."),
        Parameter(name="rotation", title="Rotation", type="float", default=20.0, minimum=0,
                  maximum=180, help="NASNet: turned at random by up to this many degrees."),
        Parameter(name="flips", title="Mirror", type="bool", default=True,
                  help="NASNet: mirrored at random."),
        Parameter(name="zoom", title="Zoom", type="float", default=0.1, minimum=0, maximum=0.5,
                  help="NASNet: scaled at random by up to this fraction."),
        Parameter(name="shift", title="Shift", type="float", default=0.05, minimum=0, maximum=0.5,
                  help="NASNet: moved at random by up to this fraction of the size."),
        Parameter(name="brightness", title="Brightness", type="float", default=0.1, minimum=0,
                  maximum=0.9, help="NASNet: made brighter or darker at random by up to this"
                  " fraction."),
        BALANCE,
    )  # fmt: skip
    protocol = Protocol(
        "Distinct pictures, 80 : 10 : 10 by near-duplicate group, 45 epochs.",
        parameters={"network": "large"},
    )

    def geometry(self, values: dict[str, Any], facts: Facts) -> Geometry:
        """A colour square of the chosen size."""
        preprocess = Preprocess(roi=facts.roi, resize="stretch", colour="rgb")
        return Geometry(preprocess, values["size"], values["size"])

    def build(self, context: BuildContext) -> Any:
        """The published head on NASNet, or a solved head on texture statistics."""
        from trainer.texture import make_texture_model

        values = context.values
        size, name = context.geometry.height, _BACKBONES[values["network"]]
        backbone, learned = learned_backbone(
            name,
            size,
            values["weights"],
            fetch=values["fetch"],
            warn=context.warn,
            progress=context.progress,
        )
        if values["network"] != "light":
            return _published(backbone, context)
        return make_texture_model(
            size,
            context.classes,
            backbone if learned else None,
            pictures=context.pictures,
            symmetries=values["symmetries"],
        )

    def fit(self, context: FitContext) -> None:
        """The head alone for the light variant, all layers for NASNet."""
        from trainer.fitting import fit_classifier
        from trainer.texture import fit_texture

        values = context.values
        if values["network"] == "light":
            fit_texture(context)
            return
        if values["weights"] or values["fetch"]:
            slower = {"learning_rate": values["learning_rate"] * _FINE_TUNING}
            context = replace(context, values=values | slower)
        fit_classifier(context, ranked_by="val_accuracy")


def _published(backbone: Any, context: BuildContext) -> Any:
    """Mean over the picture, then dense layers of 16 and 8, each between dropouts."""
    import keras
    from keras import layers

    for layer in backbone.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.momentum = _MOMENTUM
    size = context.geometry.height
    image = keras.Input((size, size, 3), dtype="uint8", name="image")
    x = backbone(layers.Rescaling(1 / 127.5, -1.0)(image))
    x = layers.GlobalAveragePooling2D()(x)
    for units in (16, 8):
        x = layers.Dropout(0.2)(x)
        x = layers.Dense(units, activation="relu")(x)
    x = layers.Dropout(0.2)(x)
    scores = layers.Dense(len(context.classes), activation="softmax")(x)
    return keras.Model(image, {"scores": scores}, name="leather_nasnet")


RECIPE = LeatherNasnet()
