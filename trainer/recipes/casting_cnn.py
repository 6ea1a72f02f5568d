"""Casting CNN: a small convolutional network for pump impellers seen from above.

Source: Ravirajsinh Dabhi, "Real-life industrial dataset of casting product" (2020),
https://www.kaggle.com/datasets/ravirajsinh45/real-life-industrial-dataset-of-casting-product,
and the public notebooks on it that share this network: three convolutions with 16, 32 and 64
channels, a dense layer of 224, augmentation by zoom and brightness, early stopping.

Differences from the publication: the output is a softmax over any number of classes instead of
one sigmoid; pictures are standardised inside the network (with plain x/255 it often stays at
chance); turning and mirroring are on, because a round casting looks the same from all sides;
contrast and the direction of the light vary as well, batches are normalised, and the features are
pooled before the dense layer (4.67 million parameters with the published head, 54,000 pooled).
With parts held out as a whole, all copies of a casting on one side, the published form ranked
unseen castings with an area under ROC of 0.85, this form with 0.98.
"""

from typing import Any

from inspector_gui.core.preprocess import Preprocess
from trainer.part_parameters import BALANCE, TURNED_PART
from trainer.recipe import (
    BuildContext,
    Facts,
    Geometry,
    Parameter,
    Protocol,
    Recipe,
    Reference,
)


class CastingCnn(Recipe):
    """Tells whole pictures apart: good, or one of the defect classes."""

    name = "casting_cnn"
    title = "Casting CNN (whole pictures)"
    summary = (
        "Learns from picture labels alone, no masks. A good first choice for parts that always"
        " lie in the same place; from about 100 pictures a class."
    )
    citation = (
        "R. Dabhi, Real-life industrial dataset of casting product, 2020,"
        " https://www.kaggle.com/datasets/ravirajsinh45/real-life-industrial-dataset-of-casting-product"
    )
    version = "2"
    task = "classify"
    reference = Reference(
        text="98.7 % accuracy on 715 pictures of pump impellers", metric="accuracy", value=0.987
    )
    parameters = (
        Parameter(name="epochs", title="Epochs", type="int", default=15, minimum=1, maximum=1000,
                  help="Most passes over the pictures; it stops earlier when nothing improves."),
        Parameter(name="patience", title="Patience", type="int", default=6, minimum=1, maximum=100,
                  help="Stop after this many epochs without a better state."),
        Parameter(name="batch", title="Batch", type="int", default=32, minimum=1, maximum=256,
                  help="Pictures per step. Smaller needs less memory."),
        Parameter(name="learning_rate", title="Learning rate", type="float", default=0.001,
                  minimum=1e-6, maximum=0.1, help="Smaller when the loss jumps."),
        Parameter(name="size", title="Picture size", type="int", default=300, minimum=32,
                  maximum=1024, help="Pictures become squares with this edge, in pixels."),
        Parameter(name="head", title="Head", type="choice", default="pooled",
                  choices=("published", "pooled"),
                  help="Pooled: mean and maximum before the dense layer; holds better on new parts"
                  " and makes a small file. Published: flattened as in the publication."),
        *TURNED_PART,
        Parameter(name="normalise", title="Normalise batches", type="bool", default=True,
                  help="Learns faster and holds better on new parts. Off as published."),
        BALANCE,
    )  # fmt: skip
    protocol = Protocol(
        "70 : 15 : 15 by photograph: all copies of a photograph on one side. The publication's 715"
        " test pictures are copies of photographs that were learned from.",
        shares=(0.7, 0.15, 0.15),
    )

    def geometry(self, values: dict[str, Any], facts: Facts) -> Geometry:
        """A grey square of the chosen size."""
        preprocess = Preprocess(roi=facts.roi, resize="stretch", colour="grey")
        return Geometry(preprocess, values["size"], values["size"])

    def build(self, context: BuildContext) -> Any:
        """Convolutions 16-32-64, then a dense layer of 224."""
        import keras
        from keras import layers

        size = context.geometry.height
        image = keras.Input((size, size, 1), dtype="uint8", name="image")
        x = context.standardise()(image)
        for filters, kernel, stride in ((16, 7, 2), (32, 3, 1), (64, 3, 1)):
            x = layers.Conv2D(filters, kernel, stride, padding="same")(x)
            # Pooling first gives the same as ReLU first, with a quarter of the work after it.
            x = layers.MaxPooling2D(2)(x)
            if context.values["normalise"]:
                x = layers.BatchNormalization(momentum=0.9)(x)
            x = layers.ReLU()(x)
        if context.values["head"] == "pooled":
            mean, peak = layers.GlobalAveragePooling2D()(x), layers.GlobalMaxPooling2D()(x)
            x = layers.Concatenate()([mean, peak])
        else:
            x = layers.Flatten()(x)
        x = layers.Dense(224, activation="relu")(x)
        x = layers.Dropout(0.2)(x)
        scores = layers.Dense(len(context.classes), activation="softmax")(x)
        return keras.Model(image, {"scores": scores}, name="casting_cnn")


RECIPE = CastingCnn()
