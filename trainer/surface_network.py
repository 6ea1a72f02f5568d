"""The network of our own extractor: it marks what differs from its surroundings.

Eight convolutions, each normalised over the picture, so that it sees a place against the rest of
the same surface, whatever its contrast and colour. It learns on made-up surfaces with made-up
defects (`surface_training`), to mark each kind of defect; what its layers say serves as features.
"""

from dataclasses import dataclass
from typing import Any

from trainer.picture_norm import picture_norm


@dataclass(frozen=True, slots=True)
class SurfaceLayer:
    """One convolution, its normalisation and ReLU.

    Attributes:
        channels: Of its output.
        kernel: Edge in cells.
        stride: Of its output.
        dilation: Cells between the taps of the kernel.
    """

    channels: int
    kernel: int
    stride: int = 1
    dilation: int = 1


LAYERS = (
    SurfaceLayer(16, 5, stride=2),
    SurfaceLayer(24, 3, stride=2),
    SurfaceLayer(24, 3),
    SurfaceLayer(48, 3, stride=2),
    SurfaceLayer(48, 3),
    SurfaceLayer(48, 3),
    SurfaceLayer(48, 3, dilation=2),
    SurfaceLayer(48, 3, dilation=4),
)
STRIDE = 8  # input pixels per cell of the last layers and of the marks
MIDDLE, SPREAD = 128.0, 64.0  # the input is (pixel - MIDDLE) / SPREAD


def convolution_name(number: int) -> str:
    """Name of the keras layer of a convolution, from 1; its weights are [kernel]."""
    return f"surface_convolution_{number}"


def norm_name(number: int) -> str:
    """Name of the keras layer of a normalisation, from 1; its weights are [gain, offset]."""
    return f"surface_norm_{number}"


MARKS = "surface_marks"


def surface_network(kinds: int) -> Any:
    """The untrained network.

    Args:
        kinds: Kinds of defect.

    Returns:
        A keras model, (N, h, w, 3) RGB brought to about -2..2 in, log odds of each kind
        (N, h / 8, w / 8, kinds) out; sides are multiples of 8.
    """
    import keras
    from keras import layers

    image = keras.Input((None, None, 3))
    rare = keras.initializers.Constant(-3.0)
    last = surface_layers(image)[-1]
    marks = layers.Conv2D(kinds, 1, bias_initializer=rare, name=MARKS)(last)
    return keras.Model(image, marks, name="surface")


def surface_layers(image: Any) -> list[Any]:
    """What each of the layers makes of a symbolic (N, h, w, 3), brought to about -2..2."""
    from keras import layers

    values, x = [], image
    for number, layer in enumerate(LAYERS, start=1):
        x = layers.Conv2D(
            layer.channels, layer.kernel, layer.stride, padding="same",
            dilation_rate=layer.dilation, use_bias=False, name=convolution_name(number),
        )(x)  # fmt: skip
        x = layers.ReLU()(picture_norm()(name=norm_name(number))(x))
        values.append(x)
    return values
