"""The networks of the recipe `segdec`: a trunk that marks, and a decision on top of it.

Sources: D. Tabernik, S. Šela, J. Skvarč, D. Skočaj, 2020,
https://doi.org/10.1007/s10845-019-01476-x (the published network); the light one is our own.
"""

from typing import Any

from trainer.picture_norm import picture_norm

STRIDE = 8  # one pixel of the mask is so many pixels of the input, each way

Shape = tuple[int | None, int | None, int]


def light_trunk(channels: int, defects: int, width: int) -> Any:
    """A network for PCs without a graphics card, 0.2 million parameters at a width of 64.

    Args:
        channels: Of the picture, 1 or 3.
        defects: Channels of the mask.
        width: Channels of its inner layers at an eighth of the input.

    Returns:
        A keras model, (N, h, w, channels) standardised in; features (N, h/8, w/8, width) and mask
        as log odds (N, h/8, w/8, defects) out. It takes any size in multiples of eight.
    """
    import keras
    from keras import layers

    image = keras.Input((None, None, channels))
    x = _convolution(image, 16, 5, stride=2)
    x = _convolution(x, width // 2, 3, stride=2)
    x = _convolution(x, width // 2, 3)
    x = _convolution(x, width, 3, stride=2)
    # A crack is faint in each place and long: the last layers see further and further.
    for dilation in (1, 1, 1, 2, 4):
        x = _convolution(x, width, 3, dilation=dilation)
    # Starts at "nothing here"; without any masks it stays there.
    mask = layers.Conv2D(
        defects, 1, kernel_initializer="zeros",
        bias_initializer=keras.initializers.Constant(-3.0),
    )(x)  # fmt: skip
    return keras.Model(image, [x, mask], name="trunk")


def published_trunk(channels: int, defects: int) -> Any:
    """The published segmentation network: eleven convolutions, 15 million parameters.

    Two of 5 × 5 × 32, three and four of 5 × 5 × 64, one of 15 × 15 × 1024 and one of 1 × 1,
    with a pooling by 2 after each of the first three groups. Arguments and result as for
    `light_trunk`, with 1024 features.
    """
    import keras
    from keras import layers

    image = keras.Input((None, None, channels))
    x = image
    for count, filters in ((2, 32), (3, 64), (4, 64)):
        for _ in range(count):
            x = _convolution(x, filters, 5)
        x = layers.MaxPooling2D(2)(x)
    x = _convolution(x, 1024, 15)
    mask = layers.Conv2D(
        defects, 1, bias_initializer=keras.initializers.Constant(-3.0),
    )(x)  # fmt: skip
    return keras.Model(image, [x, mask], name="trunk")


def decision(features: int, defects: int, *, kernel: int, filters: tuple[int, ...]) -> Any:
    """The decision network: pooling and convolution three times, then one number.

    The published one has kernels of 5 and filters (8, 16, 32); with one mask channel that makes
    2 · 32 + 2 = 66 numbers for the last layer.

    Args:
        features: Channels of the trunk's features.
        defects: Channels of the mask.
        kernel: Size of its convolutions.
        filters: Channels after each of them.

    Returns:
        A keras model, [features, mask] in, log odds (N, 1) that the picture shows a defect out.
    """
    import keras
    from keras import layers

    seen = keras.Input((None, None, features))
    mask = keras.Input((None, None, defects))
    x = layers.Concatenate()([seen, mask])
    for count in filters:
        x = layers.MaxPooling2D(2, padding="same")(x)
        x = _convolution(x, count, kernel)
    x = layers.Concatenate()([
        layers.GlobalMaxPooling2D()(x), layers.GlobalAveragePooling2D()(x),
        layers.GlobalMaxPooling2D()(mask), layers.GlobalAveragePooling2D()(mask),
    ])  # fmt: skip
    return keras.Model([seen, mask], layers.Dense(1)(x), name="decision")


def _convolution(x: Any, filters: int, kernel: int, *, stride: int = 1, dilation: int = 1) -> Any:
    from keras import layers

    x = layers.Conv2D(
        filters, kernel, stride, padding="same", dilation_rate=dilation, use_bias=False
    )(x)
    return layers.ReLU()(picture_norm()()(x))
