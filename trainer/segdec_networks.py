"""The networks of the recipe `segdec`: a trunk that marks, and a decision on top of it.

Sources: D. Tabernik, S. Šela, J. Skvarč, D. Skočaj, 2020,
https://doi.org/10.1007/s10845-019-01476-x (the published network); the light one is our own.
"""

from typing import Any

from trainer.picture_norm import picture_norm

BY_MASK, BY_FEATURES = "by_mask", "by_features"
STRIDE = 8  # one pixel of the mask is so many pixels of the input, each way


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


def published_decision(features: int, defects: int) -> Any:
    """The published decision network: pooling and 5 × 5 convolution three times, then one number.

    With one mask channel its last layer sees 66 numbers: maximum and mean of 32 + 1 channels.

    Args:
        features: Channels of the trunk's features.
        defects: Channels of the mask.

    Returns:
        A keras model, [features, mask] in, log odds (N, 1) that the picture shows a defect out.
    """
    import keras
    from keras import layers

    seen, mask = _inputs(features, defects)
    x = layers.Concatenate()([_condensed(seen, mask, (8, 16, 32), 5), *_extremes(mask)])
    return keras.Model([seen, mask], layers.Dense(1)(x), name="decision")


def light_decision(features: int, defects: int) -> Any:
    """A decision that looks at the mask alone as long as there are masks to learn from.

    With some tens of defective pictures a decision network learns them by heart; the largest mean
    of 3 × 3 pixels of the mask ranks unseen pictures better and has a gain and an offset to learn.
    Without any mask the second layer, `by_features`, which starts at nothing, has to judge.
    Arguments and result as for `published_decision`.
    """
    import keras
    from keras import layers

    seen, mask = _inputs(features, defects)
    worst = layers.GlobalMaxPooling2D()(layers.AveragePooling2D(3, 1, padding="same")(mask))
    by_mask = layers.Dense(
        1, name=BY_MASK, kernel_initializer=keras.initializers.Constant(0.5),
        bias_initializer=keras.initializers.Constant(-1.0),
    )(worst)  # fmt: skip
    x = _condensed(seen, mask, (16, 16, 32), 3)
    by_features = layers.Dense(1, name=BY_FEATURES, kernel_initializer="zeros")(x)
    return keras.Model([seen, mask], by_mask + by_features, name="decision")


def used_part(decision: Any) -> Any:
    """A light decision without its second layer where that judged nothing, else as it is."""
    import keras

    names = {layer.name for layer in decision.layers}
    if BY_FEATURES not in names or any(
        weight.any() for weight in decision.get_layer(BY_FEATURES).get_weights()
    ):
        return decision
    return keras.Model(decision.inputs, decision.get_layer(BY_MASK).output, name="decision")


def _inputs(features: int, defects: int) -> tuple[Any, Any]:
    import keras

    return keras.Input((None, None, features)), keras.Input((None, None, defects))


def _condensed(seen: Any, mask: Any, filters: tuple[int, ...], kernel: int) -> Any:
    """(N, 2 · the last filters): maximum and mean after pooling and convolution in turn."""
    from keras import layers

    x = layers.Concatenate()([seen, mask])
    for count in filters:
        x = layers.MaxPooling2D(2, padding="same")(x)
        x = _convolution(x, count, kernel)
    return layers.Concatenate()(_extremes(x))


def _extremes(x: Any) -> list[Any]:
    from keras import layers

    return [layers.GlobalMaxPooling2D()(x), layers.GlobalAveragePooling2D()(x)]


def _convolution(x: Any, filters: int, kernel: int, *, stride: int = 1, dilation: int = 1) -> Any:
    from keras import layers

    x = layers.Conv2D(
        filters, kernel, stride, padding="same", dilation_rate=dilation, use_bias=False
    )(x)
    return layers.ReLU()(picture_norm()()(x))
