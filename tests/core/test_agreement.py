"""Attribute agreement against figures worked out by hand."""

import pytest

from inspector_gui.core.agreement import Decision, Share, agreement, between, cohens_kappa


def said(number: int, reference: str, answer: str | None) -> Decision:
    bad = None if answer is None else answer != "good"
    return Decision(f"p{number}", reference, reference != "good", answer or "", bad)


def test_kappa_of_the_textbook_table() -> None:
    """Both yes 20, only the first 5, only the second 10, both no 15.

    Observed 0.70, by chance 0.5 * 0.6 + 0.5 * 0.4 = 0.50, kappa 0.40. Variance: (0.4 * 0.34^2 +
    0.3 * 0.46^2 + 0.36 * (0.1 * 1.1^2 + 0.2 * 0.9^2) - 0.1^2) / (50 * 0.25) = 0.016128.
    """
    first = [True] * 25 + [False] * 25
    second = [True] * 20 + [False] * 5 + [True] * 10 + [False] * 15
    kappa = cohens_kappa(first, second)
    assert kappa is not None
    assert kappa.value == pytest.approx(0.4)
    assert kappa.bounds == pytest.approx((0.4 - 0.248909, 0.4 + 0.248909), abs=1e-5)
    # Who is asked first makes no difference.
    other = cohens_kappa(second, first)
    assert other is not None
    assert other.bounds == pytest.approx(kappa.bounds)


def test_kappa_without_disagreement_claims_no_interval() -> None:
    kappa = cohens_kappa([True, False, True], [True, False, True])
    assert kappa is not None
    assert (kappa.value, kappa.bounds) == (pytest.approx(1.0), None)
    assert cohens_kappa([], []) is None
    assert cohens_kappa([True, True], [True, True]) is None


def test_full_disagreement_is_below_chance() -> None:
    kappa = cohens_kappa([True, False], [False, True])
    assert kappa is not None
    assert kappa.value == pytest.approx(-1.0)


def test_interval_of_a_share() -> None:
    """9 of 10: (0.9 + 0.19207) / 1.38415 -+ 1.96 * sqrt((0.09 + 0.09604) / 10) / 1.38415."""
    assert Share(9, 10).bounds == pytest.approx((0.59585, 0.98212), abs=1e-4)
    assert Share(0, 10).bounds == pytest.approx((0.0, 0.27753), abs=1e-4)
    assert Share(95, 100).bounds == pytest.approx((0.8882, 0.9785), abs=1e-3)
    assert Share(0, 0).value is None
    assert Share(0, 0).bounds is None


def test_effectiveness_misses_and_false_alarms() -> None:
    decisions = [
        *(said(n, "good", "good") for n in range(7)),
        said(7, "good", "crack"),
        *(said(10 + n, "crack", "crack") for n in range(2)),
        said(12, "crack", "stain"),  # the right decision, another class
        said(13, "crack", "good"),
        said(14, "crack", None),
    ]
    found = agreement("07", decisions)
    assert found.undecided == 1
    assert found.effectiveness == Share(10, 12)
    assert found.misses == Share(1, 4)
    assert found.false_alarms == Share(1, 8)
    assert found.same_class == Share(9, 12)
    # Observed 10/12; by chance (8*8 + 4*4) / 144 = 80/144; kappa = (120 - 80) / 64 = 0.625.
    assert found.kappa is not None
    assert found.kappa.value == pytest.approx(0.625)
    assert found.grade == "unacceptable"


def test_grades_of_the_manual() -> None:
    def graded(missed: int, alarmed: int) -> str | None:
        bad = [said(n, "crack", "good" if n < missed else "crack") for n in range(100)]
        good = [said(200 + n, "good", "crack" if n < alarmed else "good") for n in range(100)]
        return agreement("07", bad + good).grade

    assert graded(2, 5) == "acceptable"
    assert graded(3, 5) == "marginal"
    assert graded(5, 10) == "marginal"
    assert graded(6, 0) == "unacceptable"
    assert agreement("07", [said(1, "good", "good")]).grade is None


def test_the_same_picture_twice_tells_how_steady_somebody_is() -> None:
    decisions = [
        said(1, "crack", "crack"),
        said(1, "crack", "stain"),
        said(2, "good", "good"),
        said(2, "good", "crack"),
        said(3, "good", "good"),
    ]
    assert agreement("07", decisions).repeats == Share(1, 2)


def test_two_appraisers_are_compared_by_the_pictures_both_decided() -> None:
    first = [said(1, "good", "good"), said(2, "crack", "crack"), said(3, "good", "crack")]
    second = [said(2, "crack", "stain"), said(1, "good", "good"), said(9, "good", "good")]
    count, kappa = between(first, second)
    assert count == 2
    assert kappa is not None
    assert kappa.value == pytest.approx(1.0)
