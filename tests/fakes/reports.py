"""A `report.json` as the trainer writes it, small enough to work out by hand."""

from typing import Any


def make_row(path: str, truth: str, score: float, verdict: str | None = None) -> dict[str, Any]:
    """A picture judged at the limit 0.5 without an unsure band."""
    over = score >= 0.5
    return {
        "path": path,
        "label": "good" if truth == "OK" else "defect",
        "group": path,
        "truth": truth,
        "verdict": verdict or ("NG" if over else "OK"),
        "score": score,
        "over_limit": over,
        "class_name": "defect" if over else "good",
        "ms": 1.0,
        "reason": "",
    }


def make_report(*, with_active: bool = True) -> dict[str, Any]:
    """Four good and four bad pictures; one good is rejected, one bad passes."""
    rows = [
        *(make_row(f"good/{n}.png", "OK", score) for n, score in enumerate((0.1, 0.2, 0.4, 0.6))),
        *(make_row(f"defect/{n}.png", "NG", score) for n, score in enumerate((0.3, 0.7, 0.8, 0.9))),
    ]
    return {
        "candidate": _measured("candidate", escapes=1, overkill=1, average_precision=0.9),
        "active": _measured("active", escapes=2, overkill=0, average_precision=0.8)
        if with_active
        else None,
        "comparison": {
            "pictures": 8,
            "fixed": ["defect/1.png"],
            "newly_wrong": ["good/3.png"],
            "advice": "unclear",
            "sentence": "On 8 pictures the candidate puts 1 right and gets 1 wrong.",
        }
        if with_active
        else None,
        "parity": {"pictures": 8, "same_verdicts": 8, "max_difference": 1e-7},
        "rows": rows,
    }


def _measured(name: str, **metrics: Any) -> dict[str, Any]:
    return {
        "model_id": "0" * 12,
        "name": name,
        "rule": {},
        "metrics": {"unsure": 0, "n_ok": 4, "n_ng": 4, "accuracy": 0.75} | metrics,
        "speed": {"p50": 1.0, "p99": 2.5, "mean": 1.1},
        "escape_sentence": "4 defective parts measured. 1 escaped.",
    }
