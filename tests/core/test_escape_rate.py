"""What a measurement proves of the escape rate."""

import pytest
from scipy.stats import beta

from inspector_gui.core.escape_rate import highest_escape_rate


@pytest.mark.parametrize("parts", [1, 5, 215, 3000])
def test_the_rate_is_clopper_and_pearsons(parts: int) -> None:
    for escapes in {0, 1, parts // 10, parts // 2, parts - 1} - {parts}:
        wanted = float(beta.ppf(0.95, escapes + 1, parts - escapes))
        assert highest_escape_rate(escapes, parts) == pytest.approx(wanted, abs=1e-9)
    assert highest_escape_rate(parts, parts) == 1


def test_nothing_measured_proves_nothing() -> None:
    assert highest_escape_rate(0, 0) is None
