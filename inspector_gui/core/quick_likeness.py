"""Likeness to known pictures: what a straight line through the features cannot tell apart.

A Laplacian kernel on distances (H. Hofmann, B. Schölkopf, A. Smola, "Kernel methods in machine
learning", 2008) to at most some hundred known pictures (C. Williams, M. Seeger, "Using the Nyström
method to speed up kernel machines", 2001), each kind of feature by itself: kinds differ in how many
numbers they have. Distances are taken after a fixed random projection, which keeps them
(W. Johnson, J. Lindenstrauss, 1984).
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector_gui.core.least_squares import Matrix

#: Of the fall of likeness with the distance; pictures with nothing in common are about 1.4 apart.
STEEPNESS = 0.5
#: Distances much shorter than this count as none: the root of a rounding error is not small.
ROUNDING = 0.1
_SHORT = 96  # numbers that a vector is projected to
_JITTER = 1e-3


@dataclass(frozen=True, slots=True, eq=False)
class Likeness:
    """Likeness of a vector to landmarks, in one kind of feature.

    Attributes:
        projection: (F, P) float32, zero for features of other kinds.
        landmarks: (L, P) float32, projected vectors of known pictures.
        weight: (L, K) float32, what each landmark says for each class.
    """

    projection: Matrix
    landmarks: Matrix
    weight: Matrix

    def near(self, scaled: Matrix) -> Matrix:
        """(N, F) scaled vectors to (N, L) likeness, 0..1."""
        return likeness(scaled @ self.projection, self.landmarks)


def squared_distances(rows: NDArray[Any], centres: NDArray[Any]) -> NDArray[Any]:
    """(N, P) and (B, P) to (N, B), as the graph computes them; rounding may leave some below 0."""
    own = (rows**2).sum(axis=1, keepdims=True)
    return np.asarray(own - 2 * (rows @ centres.T) + (centres**2).sum(axis=1)[None])


def likeness(rows: NDArray[Any], landmarks: NDArray[Any]) -> NDArray[Any]:
    """(N, P) and (L, P) to (N, L): 1 for the same, falling with the distance."""
    squares = squared_distances(rows, landmarks)
    apart = np.sqrt(np.maximum(squares, 0) + ROUNDING**2) - ROUNDING
    return np.asarray(np.exp(-STEEPNESS * apart))


class LikenessColumns:
    """Columns to fit whose products are the likeness of pictures in one kind of feature.

    Attributes:
        count: L, number of columns.
    """

    def __init__(self, known: Matrix, start: int, stop: int) -> None:
        """Prepare them.

        Args:
            known: (L, F) float32, scaled vectors of known pictures.
            start: First feature of the kind.
            stop: The one after its last.
        """
        length = stop - start
        drawn = np.random.default_rng(start).normal(size=(length, _SHORT))
        self._projection = np.zeros((known.shape[1], _SHORT), np.float32)
        self._projection[start:stop] = drawn / np.sqrt(_SHORT * length)
        self._landmarks = known @ self._projection
        self.count = len(known)
        exact = self._landmarks.astype(np.float64)  # many alike leave the table hardly invertible
        table = likeness(exact, exact) + _JITTER * np.eye(self.count)
        lower = np.linalg.inv(np.linalg.cholesky(table))
        # A picture's features add up to about their number, its likeness to itself to 1.
        self._factor = np.asarray(lower.T * np.sqrt(known.shape[1]), np.float32)

    def columns(self, scaled: Matrix) -> Matrix:
        """(N, F) scaled vectors to (N, L)."""
        return likeness(scaled @ self._projection, self._landmarks) @ self._factor

    def weighted(self, weight: Matrix) -> Likeness:
        """The same with (L, K) weights of the columns, as a model computes it."""
        return Likeness(self._projection, self._landmarks, self._factor @ weight)
