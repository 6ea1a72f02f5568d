"""Normalisation of each channel over one picture, the same in TensorFlow and ONNX Runtime."""

from functools import cache
from typing import Any


@cache
def picture_norm() -> Any:
    """The layer class: zero mean and unit variance per picture and channel, then gain and offset.

    Instance normalisation (Ulyanov et al., 2016, https://arxiv.org/abs/1607.08022). The mean of a
    hundred thousand numbers taken in one go differs in the sixth digit between TensorFlow and ONNX
    Runtime, and twenty such layers in a row make that visible in the score; taken over columns and
    then over rows, it does not.
    """
    import keras
    from keras import ops

    class PictureNorm(keras.layers.Layer):  # type: ignore[misc]  # keras has no types
        """(N, h, w, C) in and out."""

        def build(self, shape: Any) -> None:
            self.gain = self.add_weight(shape=(shape[-1],), initializer="ones", name="gain")
            self.offset = self.add_weight(shape=(shape[-1],), initializer="zeros", name="offset")

        def call(self, x: Any) -> Any:
            centred = x - _mean(ops, x)
            variance = _mean(ops, ops.square(centred))
            return centred * (self.gain * ops.rsqrt(variance + 1e-3)) + self.offset

    return PictureNorm


def _mean(ops: Any, x: Any) -> Any:
    return ops.mean(ops.mean(x, axis=1, keepdims=True), axis=2, keepdims=True)
