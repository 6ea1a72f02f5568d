"""Weighted least squares that know what they would say without each group of rows.

R. Rifkin, R. Lippert, "Notes on regularized least squares", 2007: what a fit without a group of
rows says of them follows from the fit with all rows, without another one.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

_DECOMPOSED = 800  # rows up to which one decomposition for all penalties pays


class LeastSquares:
    """Weighted least squares for any penalty, in the smaller of its two forms.

    The bias is a column of its own that the penalty hardly touches. Centring the rows instead would
    tell each row's answer to the others: centred rows add up to nothing.
    """

    def __init__(
        self, rows: Matrix, labels: NDArray[np.int64], weights: Matrix, count: int
    ) -> None:
        number, width = rows.shape
        self._root = np.sqrt(weights)[:, None]
        self._one = np.float32(3 * np.sqrt(width))
        column = np.full((number, 1), self._one, np.float32)
        self._rows = np.concatenate([rows, column], axis=1) * self._root
        self._target = np.eye(count, dtype=np.float32)[labels] * self._root
        self._dual = number <= width
        table = self._rows @ self._rows.T if self._dual else self._rows.T @ self._rows
        self._table = np.asarray(table, np.float64)
        spread = float((self._rows[:, :-1] ** 2).sum(dtype=np.float64))
        #: Measure of a ridge: one of this size halves what the data say.
        self.unit = spread / min(number, width) + 1e-12
        self._values: NDArray[np.float64] | None = None
        if self._dual and number <= _DECOMPOSED:  # one decomposition serves every penalty
            self._values, self._vectors = np.linalg.eigh(self._table)

    def solve(
        self, ridge: float, groups: Sequence[Sequence[int]] = ()
    ) -> tuple[Matrix, Matrix, Matrix]:
        """Weights (F, K), bias (K,), and (N, K) what a fit without each row's group says of it."""
        weight: NDArray[Any]
        part: Callable[[Sequence[int]], NDArray[Any]]
        if self._values is not None:
            vectors = self._vectors
            shrunk = vectors / (np.maximum(self._values, 0) + ridge)
            error: NDArray[Any] = shrunk @ (vectors.T @ self._target)
            weight = self._rows.T @ error

            def part(group: Sequence[int]) -> NDArray[Any]:
                return np.asarray(shrunk[group] @ vectors[group].T)
        else:
            inverse = np.linalg.inv(self._table + ridge * np.eye(len(self._table)))
            if self._dual:
                error = inverse @ self._target
                weight = self._rows.T @ error

                def part(group: Sequence[int]) -> NDArray[Any]:
                    return np.asarray(inverse[np.ix_(group, group)])
            else:
                weight = inverse @ (self._rows.T @ self._target)
                spread = self._rows @ inverse.astype(np.float32)
                error = self._target - self._rows @ weight

                def part(group: Sequence[int]) -> NDArray[Any]:
                    return np.asarray(np.eye(len(group)) - spread[group] @ self._rows[group].T)

        unseen = np.empty_like(self._target)
        for group in groups:
            block = part(group)
            if len(group) == 1:
                unseen[group] = error[group] / max(float(block[0, 0]), 1e-12)
            else:
                safe = block + 1e-6 * float(np.trace(block)) / len(group) * np.eye(len(group))
                unseen[group] = np.linalg.solve(safe, error[group])
        said = (self._target - unseen) / self._root
        bias = weight[-1] * self._one
        return weight[:-1].astype(np.float32), bias.astype(np.float32), said.astype(np.float32)
