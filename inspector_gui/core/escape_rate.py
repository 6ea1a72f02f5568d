"""The escape rate that a measurement proves."""

import math

_DOUBT = 0.05


def highest_escape_rate(escapes: int, parts: int) -> float | None:
    """The rate that so many escapes in so many defective parts prove, one-sided 95 %; None of none.

    The upper limit of C. Clopper and E. Pearson, "The use of confidence or fiducial limits", 1934.
    """
    if not parts:
        return None
    if escapes >= parts:
        return 1.0
    low, high = escapes / parts, 1.0
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if _at_most(escapes, parts, middle) > _DOUBT else (low, middle)
    return high


def _at_most(escapes: int, parts: int, rate: float) -> float:
    """Chance of at most so many escapes; by logarithms, as ways to choose outgrow a float."""
    ways = math.lgamma(parts + 1)
    return sum(
        math.exp(
            ways - math.lgamma(k + 1) - math.lgamma(parts - k + 1)
            + k * math.log(rate) + (parts - k) * math.log1p(-rate)
        )
        for k in range(escapes + 1)
    )  # fmt: skip
