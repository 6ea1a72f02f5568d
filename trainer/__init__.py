"""Trains, exports and measures models in its own process: the only package with TensorFlow."""
